import type { Corpus } from "../corpus/corpus.ts";
import { mergesOf } from "../corpus/merges.ts";
import type { WhoIsWho } from "../project/project.ts";
import type { SourceMention } from "../resolve/entity.ts";
import { groupBy } from "../resolve/groupBy.ts";
import { type IsTold, sidesOf } from "./decided.ts";
import { type Finding, isNamed, type Side } from "./finding.ts";

/**
 * What was decided about some words in one way here and in another there, with nothing that tells why:
 * neither the article's fuller name nor a line of the project file.
 * @param isNever whether the project file says that a mention is never to be suggested where it stands
 */
export function conflictsOf(
  text: string,
  decided: readonly SourceMention[],
  corpus: Corpus,
  project: WhoIsWho,
  isTold: IsTold,
  isNever: (one: SourceMention) => boolean,
): readonly Finding[] {
  const confirmed = decided.filter(({ mention }) => mention.status === "confirmed");
  const open = confirmed.filter((one) => !isTold(one));
  const byCategory = groupBy(open, ({ mention }) => mention.category);
  const found: Finding[] = [];
  if (byCategory.size > 1) {
    const sides = [...byCategory].map(([category, mentions]) => ({
      category,
      entity: undefined,
      mentions,
    }));
    found.push({ kind: "categories", text, sides: sides.sort(byFrequency) });
  }
  for (const mentions of byCategory.values()) {
    const sides = sidesOf(mentions, corpus).filter(({ entity }) => entity !== undefined);
    if (sides.length > 1 && !areExplained(text, sides, project)) {
      found.push({ kind: "entities", text, sides });
    }
  }
  return [
    ...found,
    ...rejections(
      text,
      decided.filter((one) => one.mention.status === "confirmed" || !isNever(one)),
      open,
      corpus,
    ),
  ];
}

function byFrequency(a: Side, b: Side): number {
  return b.mentions.length - a.mentions.length;
}

/** Whether the project file says of the text what it means, or that the entities are not the same. */
function areExplained(text: string, sides: readonly Side[], project: WhoIsWho): boolean {
  if (!sides.every(({ category }) => isNamed(category))) return true;
  if (project.meant.some((meaning) => meaning.text === text)) return true;
  const { canonical } = mergesOf(project);
  const keys = new Set(sides.map(({ entity }) => entity));
  return project.distinct.some(({ entities }) => entities.every((key) => keys.has(canonical(key))));
}

/** Words confirmed in one place and rejected in another; a short name counts in its own article. */
function rejections(
  text: string,
  decided: readonly SourceMention[],
  open: readonly SourceMention[],
  corpus: Corpus,
): readonly Finding[] {
  const rejected = decided.filter(
    ({ mention }) => mention.status === "rejected" && isNamed(mention.category),
  );
  return [...groupBy(rejected, ({ mention }) => mention.category)].flatMap(([category, places]) => {
    const sources = new Set(places.map(({ source }) => source));
    const against = decided.filter(
      (one) =>
        one.mention.status === "confirmed" &&
        one.mention.category === category &&
        (sources.has(one.source) || open.includes(one)),
    );
    const [confirmed] = sidesOf(against, corpus);
    return confirmed ? [{ kind: "rejected", text, confirmed, rejected: places }] : [];
  });
}
