import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** The namespace of all GUIDs that Dossier makes. */
const namespace = hexToBytes("3f0c2b0e6f5d4a4e9a5b0d1c7e8f2a61");

/**
 * A name-based GUID (RFC 9562, version 5): the same for the same parts, so that the same export is
 * the same file.
 */
export function guidOf(...parts: readonly string[]): string {
  const bytes = sha1(concatBytes(namespace, utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
