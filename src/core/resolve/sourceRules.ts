import type { Mention } from "../annotations/mention.ts";

/** Something by what tells it from others: the key that people gave it, and its names (slugs). */
export interface Named {
  readonly category: string;
  readonly names: Iterable<string>;
  readonly decided?: string | undefined;
}

/** What people decided for a whole folder that counts within each of its sources. */
export interface SourceRules {
  /** The key of the entity that a mention's words mean in this source; undefined where nobody said. */
  readonly meant: (mention: Mention) => string | undefined;
  /** Whether people said that two are not the same. */
  readonly apart: (a: Named, b: Named) => boolean;
}

/** Those of a folder about which nobody decided anything. */
export const noRules: SourceRules = { meant: () => undefined, apart: () => false };
