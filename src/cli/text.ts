/** Sources that are larger are not read: the same limit as in the editor. In bytes. */
export const maximumSize = 5_000_000;

/** Why bytes are not a source's text, in words that follow the name of what was read. */
export class UnreadableText extends Error {}

/** The text of bytes in UTF-8, with its byte order mark if it has one. Throws UnreadableText. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > maximumSize) throw new UnreadableText(tooLarge);
  if (bytes.includes(0))
    throw new UnreadableText("this is a binary file or UTF-16, not UTF-8 text");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableText("this is not UTF-8 text: convert it to UTF-8 first");
  }
}

export const tooLarge = `this is larger than ${maximumSize / 1e6} MB`;
