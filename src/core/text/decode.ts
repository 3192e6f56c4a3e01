// There in Node, in workers and in browsers, but not in the language's own library.
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal?: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** A file's text with its byte order mark, and whether all of it could be read: what could not is U+FFFD. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly isWhole: boolean } {
  const encoding = encodingOf(bytes);
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), isWhole: true };
  } catch {
    return {
      text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
      isWhole: false,
    };
  }
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
