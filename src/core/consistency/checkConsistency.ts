import type { Mention } from "../annotations/mention.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Knowledge } from "../detect/knowledge.ts";
import type { WhoIsWho } from "../project/project.ts";
import type { Entity, SourceMention } from "../resolve/entity.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { conflictsOf } from "./conflicts.ts";
import { type IsTold, sidesOf, toldByArticles, wordsOf } from "./decided.ts";
import { type Finding, isNamed, type Side } from "./finding.ts";
import { gapsIn } from "./gaps.ts";
import { lookalikes } from "./lookalikes.ts";

/** What people decided, and where. */
export interface Checked {
  readonly sources: readonly CheckedSource[];
  /** Holds the same sources by the same names. */
  readonly corpus: Corpus;
  readonly project: WhoIsWho;
}

export interface CheckedSource {
  readonly source: string;
  readonly snapshot: TextSnapshot;
  /** Ordered by start. */
  readonly mentions: readonly Mention[];
  /** Takes out what is never to be suggested. */
  readonly withoutNever: (mentions: readonly Mention[]) => readonly Mention[];
}

/**
 * Finds decisions that do not go together: the same words marked as different things, marked in one place
 * and not in another, and entities that look like one. Linear in the length of the texts, as good as.
 * @param breathe called all along; where it rejects, so does this
 */
export async function checkConsistency(
  { sources, corpus, project }: Checked,
  breathe: () => Promise<void>,
): Promise<readonly Finding[]> {
  const byText = await decidedByText(sources, breathe);
  const isTold = toldByArticles(corpus);
  const without = new Map(sources.map(({ source, withoutNever }) => [source, withoutNever]));
  const isNever = ({ source, mention }: SourceMention): boolean =>
    without.get(source)?.([{ ...mention, status: "suggested" }]).length === 0;
  const found: Finding[] = [];
  for (const [text, mentions] of byText) {
    await breathe();
    found.push(...conflictsOf(text, mentions, corpus, project, isTold, isNever));
  }
  found.push(...(await unmarked(sources, byText, corpus, isTold, breathe)));
  const alike = await lookalikes(corpus.entities(), project, breathe);
  return [...found, ...alike.filter(({ entities }) => !isFound(entities, found))];
}

/** Whether two entities share words, so that those ask already which of the two is meant. */
function isFound(pair: readonly Entity[], found: readonly Finding[]): boolean {
  return found.some(
    (finding) =>
      finding.kind === "entities" &&
      pair.every(({ key }) => finding.sides.some(({ entity }) => entity === key)),
  );
}

async function decidedByText(
  sources: readonly CheckedSource[],
  breathe: () => Promise<void>,
): Promise<ReadonlyMap<string, readonly SourceMention[]>> {
  const byText = new Map<string, SourceMention[]>();
  for (const { source, mentions } of sources) {
    await breathe();
    for (const mention of mentions) {
      if (mention.status === "suggested") continue;
      const text = wordsOf(mention);
      const others = byText.get(text) ?? [];
      byText.set(text, others);
      others.push({ source, mention });
    }
  }
  return byText;
}

/** Words that are a name in one place and nothing in another. */
async function unmarked(
  sources: readonly CheckedSource[],
  byText: ReadonlyMap<string, readonly SourceMention[]>,
  corpus: Corpus,
  isTold: IsTold,
  breathe: () => Promise<void>,
): Promise<readonly Finding[]> {
  const known = await knownSides(byText, corpus, breathe);
  const names: Knowledge = {
    names: Array.from(known, ([text, { category }]) => ({ text, category, reason: "" })),
    scales: [],
  };
  const gaps = new Map<string, SourceMention[]>();
  for (const { source, snapshot, mentions, withoutNever } of sources) {
    for (const found of gapsIn(snapshot, mentions, names)) {
      await breathe();
      const left = new Set(withoutNever(found.map(({ mention }) => mention)));
      for (const { name, mention } of found.filter((gap) => left.has(gap.mention))) {
        const places = gaps.get(name) ?? [];
        gaps.set(name, places);
        places.push({ source, mention });
      }
    }
  }
  return [...gaps].flatMap(([text, places]): readonly Finding[] => {
    const confirmed = known.get(text);
    if (!confirmed) return [];
    // A short name, which the article tells the meaning of, may be another's elsewhere.
    const own = new Set(confirmed.mentions.map(({ source }) => source));
    const isOpen = confirmed.mentions.some((one) => !isTold(one));
    const meant = places.filter(({ source }) => isOpen || own.has(source));
    return meant.length > 0 ? [{ kind: "unmarked", text, confirmed, unmarked: meant }] : [];
  });
}

/** What words were confirmed as, of those that were confirmed as one thing only and never rejected. */
async function knownSides(
  byText: ReadonlyMap<string, readonly SourceMention[]>,
  corpus: Corpus,
  breathe: () => Promise<void>,
): Promise<ReadonlyMap<string, Side>> {
  const known = new Map<string, Side>();
  for (const [text, mentions] of byText) {
    await breathe();
    if (mentions.some(({ mention }) => mention.status !== "confirmed")) continue;
    const [side, ...others] = sidesOf(mentions, corpus);
    if (side && others.length === 0 && isNamed(side.category)) known.set(text, side);
  }
  return known;
}
