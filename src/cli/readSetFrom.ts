import { optionsOf } from "../core/interchange/options.ts";
import { optionsFrom } from "../core/interchange/profile.ts";
import { readAny } from "../core/interchange/readAny.ts";
import type { GivenFile, ReadSet } from "../core/interchange/readSet.ts";
import { readSidecars } from "../core/interchange/readSidecars.ts";
import { UsageError } from "./command.ts";
import { isSidecar } from "./files.ts";
import { formatCalled } from "./formats.ts";

/**
 * What files say: in the format named, or else in the one that makes the most of them; the sidecars of a
 * folder where there are any. Throws UsageError.
 * @param options of the format, as they are written: "delimiter=tab"
 */
export function readSetFrom(
  files: readonly GivenFile[],
  format: string | undefined,
  options: readonly string[],
): ReadSet {
  if (format !== undefined) {
    const { read, ...named } = formatCalled(format);
    if (!read) throw new UsageError(`${named.label} can only be written`);
    return read(files, optionsOf(named, optionsFrom(options)));
  }
  if (files.some(({ path }) => isSidecar(path))) return readSidecars(files);
  const recognised = readAny(files);
  if (recognised) return recognised.set;
  const [first] = files;
  const what = files.length === 1 && first ? first.path : "what was given";
  throw new UsageError(`${what} holds no annotations that can be read: name its format (--format)`);
}
