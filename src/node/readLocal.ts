import { readFile, stat } from "node:fs";
import { promisify } from "node:util";

const [statOf, bytesOf] = [promisify(stat), promisify(readFile)];

/**
 * The bytes of a file of this machine; undefined where there is no such file. Rejects where it can't be read.
 * @param tooLarge makes the error to reject with where it has more bytes than `limit`
 */
export async function readLocal(
  path: string,
  limit: number,
  tooLarge: (limit: number) => Error,
): Promise<Uint8Array | undefined> {
  try {
    if (limit < Infinity && (await statOf(path)).size > limit) throw tooLarge(limit);
    return await bytesOf(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
