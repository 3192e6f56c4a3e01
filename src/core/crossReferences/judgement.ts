import type { Mention } from "../annotations/mention.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { type Party, partyOf } from "./party.ts";
import { type Time, timesOf } from "./times.ts";
import { writtenOn } from "./written.ts";

/** That somebody was given a grade at some time. A rating tells of several where it lists several times. */
export interface Judgement {
  readonly mention: Mention;
  /** The grade's key: "requires-improvement". */
  readonly grade: string;
  readonly scale?: string;
  readonly by?: Party;
  readonly of?: Party;
  /** When it was given. */
  readonly time?: Time;
  /** When the source was written that tells of it. */
  readonly told?: Time;
}

/**
 * The judgements that a source tells of, in the order of its text.
 * @param mentions those of the source that were not rejected, in the order of its text
 */
export function judgementsIn(
  mentions: readonly Mention[],
  snapshot: TextSnapshot,
): readonly Judgement[] {
  const ratings = mentions.filter(({ category }) => category === "rating");
  if (ratings.length === 0) return [];
  const others = mentions.filter(({ category }) => category !== "rating" && category !== "money");
  const told = writtenOn(snapshot);
  return ratings.flatMap((mention) => {
    const { grade = mention.text, scale, by, of, when } = mention.attributes;
    const party = (words: string): Party => partyOf(words, mention, others, snapshot);
    const judgement: Judgement = {
      mention,
      grade,
      ...(scale !== undefined && { scale }),
      ...(by !== undefined && { by: party(by) }),
      ...(of !== undefined && { of: party(of) }),
      ...(told !== undefined && { told }),
    };
    const times = when === undefined ? [undefined] : timesOf(when, told);
    return times.map((time) => (time === undefined ? judgement : { ...judgement, time }));
  });
}
