import type { Readable } from "node:stream";
import type { Terminal } from "./terminal.ts";
import { decode, maximumSize, UnreadableText } from "./text.ts";

/** A document of a stream, under the name its sender gave it. */
export interface InputDocument {
  readonly id: string | number;
  readonly text: string;
}

/**
 * Documents from a stream of JSON lines, each with "id" and "text". Holds one line at a time. A line
 * that is no document is reported with its number, and the rest is read.
 */
export async function* readDocuments(
  input: Readable,
  terminal: Terminal,
): AsyncIterable<InputDocument> {
  let number = 0;
  for await (const line of lines(input)) {
    number++;
    try {
      const text = decode(line);
      if (text.trim() !== "") yield documentOf(text);
    } catch (error) {
      if (!(error instanceof UnreadableText)) throw error;
      terminal.error(`standard input, line ${number}: ${error.message}`);
    }
  }
}

function documentOf(line: string): InputDocument {
  const expected = 'a line must be JSON such as {"id": "1", "text": "…"}';
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    throw new UnreadableText(expected);
  }
  if (typeof value !== "object" || value === null) throw new UnreadableText(expected);
  const id: unknown = "id" in value ? value.id : undefined;
  const text: unknown = "text" in value ? value.text : undefined;
  if (typeof id !== "string" && typeof id !== "number") {
    throw new UnreadableText('"id" must be a string or a number');
  }
  if (typeof text !== "string") throw new UnreadableText('"text" must be a string');
  return { id, text };
}

/** The lines of a stream of bytes, ended by LF. Of a line that is too long only so much as tells so. */
async function* lines(input: Readable): AsyncIterable<Uint8Array> {
  let pieces: Buffer[] = [];
  let size = 0;
  const keep = (piece: Buffer): void => {
    if (size <= maximumSize) pieces.push(piece);
    size += piece.length;
  };
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      keep(chunk.subarray(start, end));
      yield Buffer.concat(pieces);
      pieces = [];
      size = 0;
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield Buffer.concat(pieces);
}
