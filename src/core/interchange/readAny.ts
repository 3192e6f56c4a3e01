import type { Format } from "./format.ts";
import { formats } from "./formats.ts";
import { optionsOf } from "./options.ts";
import type { GivenFile, ReadSet } from "./readSet.ts";

/** What files say, and the format in which they say it. */
export interface RecognisedSet {
  readonly format: Format;
  readonly set: ReadSet;
}

/** The formats that can be read. */
export function readableFormats(): readonly Format[] {
  return [...formats.values()].filter(({ read }) => read !== undefined);
}

/**
 * Reads files in the format that makes the most of them, of those whose files have names like theirs: the
 * most mentions, with the fewest problems. Undefined where none finds any.
 */
export function readAny(files: readonly GivenFile[]): RecognisedSet | undefined {
  const sets = readableFormats()
    .filter(({ endings }) => files.some(({ path }) => hasEnding(path, endings)))
    .flatMap((format) => {
      const set = format.read?.(files, optionsOf(format));
      return set ? [{ format, set, mentions: mentionsIn(set) }] : [];
    })
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions || a.set.problems.length - b.set.problems.length);
  return sets[0];
}

/** What has no ending, as standard input, may be anything. */
function hasEnding(path: string, endings: readonly string[]): boolean {
  return !path.includes(".") || endings.some((ending) => path.toLowerCase().endsWith(ending));
}

function mentionsIn({ sources }: ReadSet): number {
  return sources.reduce((sum, { mentions }) => sum + mentions.length, 0);
}
