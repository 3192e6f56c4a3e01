import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { TextSnapshot } from "./snapshot.ts";

/**
 * The SHA-256 of a source's normalised text in UTF-8, written as in Subresource Integrity:
 * "sha256-" and the standard base64 with padding. The same on every platform, whatever the file's
 * line endings and byte order mark; an unpaired surrogate counts as U+FFFD.
 */
export function digest(snapshot: TextSnapshot): string {
  return writtenDigest(sha256(utf8ToBytes(snapshot.normalised.text)));
}

/** @param hash the SHA-256 of what `digest` is of, 32 bytes */
export function writtenDigest(hash: Uint8Array): string {
  return `sha256-${base64(hash)}`;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 (RFC 4648, section 4). Neither the DOM's nor Node's is at hand in the core. */
function base64(bytes: Uint8Array): string {
  let encoded = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(index, index + 3);
    const bits = (first << 16) | (second << 8) | third;
    for (const shift of [18, 12, 6, 0]) encoded += alphabet.charAt((bits >> shift) & 63);
  }
  const padding = (3 - (bytes.length % 3)) % 3;
  return encoded.slice(0, encoded.length - padding) + "=".repeat(padding);
}
