import { fingerprint } from "../core/text/fingerprint.ts";

/** What is kept of a source from session to session: what the detector found, and how it was resolved. */
export interface CachedSource {
  readonly address: string;
  /** Of its text. */
  readonly fingerprint: string;
  /** By what whom its mentions mean was read; absent where people decided on some. */
  readonly resolvedBy?: string;
  /** The texts of the tables' atoms, in the order of their numbers. */
  readonly atoms: readonly string[];
  readonly rows: Uint32Array;
  readonly confidences: Float64Array;
  readonly referents: Uint32Array;
}

/** Sources that are kept in one file. */
export interface Shard {
  /** By what the detector found it: its version and what it was taught. */
  readonly detectedBy: string;
  readonly sources: readonly CachedSource[];
}

interface Head {
  readonly detectedBy: string;
  readonly sources: readonly (Omit<CachedSource, "rows" | "confidences" | "referents"> & {
    readonly counts: readonly [rows: number, confidences: number, referents: number];
  })[];
}

/**
 * A shard as bytes: the fingerprint of all that follows and a line feed, the head as a line of JSON, then the
 * numbers of each source, little-endian as on all machines that run VS Code.
 */
export function writeShard({ detectedBy, sources }: Shard): Uint8Array {
  const head: Head = {
    detectedBy,
    sources: sources.map(({ rows, confidences, referents, ...rest }) => ({
      ...rest,
      counts: [rows.length, confidences.length, referents.length],
    })),
  };
  const body = concatenated([
    new TextEncoder().encode(`${JSON.stringify(head)}\n`),
    ...sources.flatMap(({ rows, confidences, referents }) =>
      [rows, confidences, referents].map(
        ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
      ),
    ),
  ]);
  return concatenated([new TextEncoder().encode(`${fingerprint(body)}\n`), body]);
}

/** Reads a shard; undefined where it is not as it was written. */
export function readShard(bytes: Uint8Array): Shard | undefined {
  // Node's own kind of bytes shares its memory where others copy.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [sum, body] = lineOf(plain);
  if (fingerprint(body) !== sum) return undefined;
  const [json, numbers] = lineOf(body);
  const { detectedBy, sources } = JSON.parse(json) as Head;
  let at = 0;
  const take = (size: number): ArrayBufferLike => {
    const taken = numbers.slice(at, at + size);
    at += size;
    return taken.buffer;
  };
  return {
    detectedBy,
    sources: sources.map(({ counts: [rows, confidences, referents], ...rest }) => ({
      ...rest,
      rows: new Uint32Array(take(4 * rows)),
      confidences: new Float64Array(take(8 * confidences)),
      referents: new Uint32Array(take(4 * referents)),
    })),
  };
}

/** The first line, and what follows it. */
function lineOf(bytes: Uint8Array): readonly [string, Uint8Array] {
  const end = bytes.indexOf(0x0a);
  return [new TextDecoder().decode(bytes.subarray(0, end)), bytes.subarray(end + 1)];
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
