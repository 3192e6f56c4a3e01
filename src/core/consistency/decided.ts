import type { Mention } from "../annotations/mention.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { SourceMention } from "../resolve/entity.ts";
import { groupBy } from "../resolve/groupBy.ts";
import { bareName, plainName } from "../resolve/reading.ts";
import type { Side } from "./finding.ts";

/** The words of a mention as they are compared: on one line, without article and possessive. */
export function wordsOf(mention: Mention): string {
  return bareName(plainName(mention));
}

/** The confirmed mentions of some words by what they were confirmed as, the most frequent first. */
export function sidesOf(confirmed: readonly SourceMention[], corpus: Corpus): readonly Side[] {
  const groups = groupBy(confirmed, (one) =>
    JSON.stringify([one.mention.category, entityOf(one, corpus) ?? ""]),
  );
  return [...groups.values()]
    .flatMap((mentions): readonly Side[] => {
      const [first] = mentions;
      return first
        ? [{ category: first.mention.category, entity: entityOf(first, corpus), mentions }]
        : [];
    })
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

function entityOf({ source, mention }: SourceMention, corpus: Corpus): string | undefined {
  const resolution = corpus.resolutionOf(source, mention.id);
  return resolution?.kind === "entity" ? resolution.key : undefined;
}

/** Tells whether the article itself says who or what a mention means: it has the entity's fuller name, too. */
export type IsTold = (one: SourceMention) => boolean;

/** Looks at each entity's mentions once, however often it is asked. */
export function toldByArticles(corpus: Corpus): IsTold {
  const known = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  const namesOf = (key: string): ReadonlyMap<string, ReadonlySet<string>> => {
    const bySource = groupBy(corpus.entity(key)?.mentions ?? [], ({ source }) => source);
    return new Map(
      [...bySource].map(([source, all]) => [
        source,
        new Set(all.map(({ mention }) => ` ${wordsOf(mention)} `)),
      ]),
    );
  };
  return (one) => {
    const key = entityOf(one, corpus);
    if (key === undefined) return false;
    const names = known.get(key) ?? namesOf(key);
    known.set(key, names);
    const words = ` ${wordsOf(one.mention)} `;
    return [...(names.get(one.source) ?? [])].some(
      (name) => name.length > words.length && name.includes(words),
    );
  };
}
