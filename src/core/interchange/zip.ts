import { unzipSync, zipSync } from "fflate";
import type { GivenFile } from "./readSet.ts";

/** One of several files, by their paths with slashes: a zip's bytes. The same files make the same zip. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // The first moment that zips can tell of, in any time zone.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

/** The files in a zip. Throws where it is none. */
export function unzipped(zip: Uint8Array): readonly GivenFile[] {
  return Object.entries(unzipSync(zip))
    .filter(([path]) => !path.endsWith("/"))
    .map(([path, content]) => ({ path, content }));
}
