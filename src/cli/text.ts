import { encodingOf } from "../core/text/decode.ts";

/** Sources that are larger are not read: the same limit as in the editor. In bytes. */
export const maximumSize = 5_000_000;

/** Why bytes are not a source's text, in words that follow the name of what was read. */
export class UnreadableText extends Error {}

/** The text of bytes in UTF-8, or UTF-16 that says so in front, with its byte order mark. Throws UnreadableText. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > maximumSize) throw new UnreadableText(tooLarge);
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && bytes.includes(0))
    throw new UnreadableText("this is a binary file, not text");
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableText("this is not UTF-8 text: convert it to UTF-8 first");
  }
}

export const tooLarge = `this is larger than ${maximumSize / 1e6} MB`;
