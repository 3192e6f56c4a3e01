import type { Mention } from "../core/annotations/mention.ts";
import type { Corpus } from "../core/corpus/corpus.ts";
import type { Span } from "../core/text/span.ts";

/** A mention as the command line prints it. What is not known is left out. */
export interface MentionRecord {
  /** Code points into the normalised text, as in sidecars. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly category: string;
  /** Key and name of the entity that the mention means; none where several are possible. */
  readonly entity?: string;
  readonly name?: string;
  readonly status: string;
  /** The attributes of the category, by key. */
  readonly [attribute: string]: string | number | undefined;
}

const attributesOfCategory: Readonly<Record<string, readonly string[]>> = {
  rating: ["grade", "scale", "by", "of", "when"],
  money: ["value", "currency"],
};

/**
 * The record of a mention of a source that the corpus has taken in.
 * @param place where it stands, as sidecars count it
 */
export function recordOf(
  mention: Mention,
  source: string,
  place: Span,
  corpus: Corpus,
): MentionRecord {
  const resolution = corpus.resolutionOf(source, mention.id);
  const resolved = resolution?.kind === "entity" ? resolution.key : undefined;
  // One that was decided on may have become another since.
  const decided = mention.annotation?.entity;
  const isThere = decided !== undefined && corpus.entity(decided) !== undefined;
  const entity = isThere ? decided : (resolved ?? decided);
  const name = entity === undefined ? undefined : corpus.entity(entity)?.name;
  const attributes = (attributesOfCategory[mention.category] ?? []).flatMap((key) => {
    const value = mention.attributes[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    start: place.start,
    end: place.end,
    text: mention.text.replaceAll(/\r\n?/g, "\n"),
    category: mention.category,
    ...(entity !== undefined && { entity }),
    ...(name !== undefined && { name }),
    status: mention.status,
    ...Object.fromEntries(attributes),
  };
}
