const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes that a text in Base64 (RFC 4648) stands for. A character that is no digit of it counts as 0. */
export function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value;
  const padding = /=*$/.exec(text.slice(-2))?.[0].length ?? 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const four =
      ((values[text.charCodeAt(at)] ?? 0) << 18) |
      ((values[text.charCodeAt(at + 1)] ?? 0) << 12) |
      ((values[text.charCodeAt(at + 2)] ?? 0) << 6) |
      (values[text.charCodeAt(at + 3)] ?? 0);
    bytes[to] = four >>> 16;
    bytes[to + 1] = four >>> 8;
    bytes[to + 2] = four;
  }
  return bytes;
}
