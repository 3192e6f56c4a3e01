import type { Mention } from "../annotations/mention.ts";
import { functionWords } from "../detect/gazetteers/functionWords.ts";
import type { Entity } from "../resolve/entity.ts";
import { groupBy } from "../resolve/groupBy.ts";
import { sentenceAt } from "../text/paragraphs.ts";
import type { Span } from "../text/span.ts";
import { tokenise } from "../text/tokens.ts";
import type { Amount } from "./amount.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";
import { entriesOf, unpackPlaces } from "./presences.ts";

/** An amount that a source gives. */
export interface Said {
  readonly source: string;
  readonly mention: Mention;
  readonly amount: Amount;
}

/** A sentence that gives amounts. */
export interface Statement {
  readonly source: string;
  /** In the order of the text. */
  readonly said: readonly Said[];
  /** What it says beside its amounts: its words of some weight, cut short so that forms of a word are one. */
  readonly words: ReadonlySet<string>;
  /** The years and months that it names. */
  readonly times: ReadonlySet<string>;
  /** Whom and what its paragraph mentions beside ratings and amounts. */
  readonly about: ReadonlySet<Entity>;
}

/** Cutting words off after so many letters makes one of “project”, “projects” and “projected”. */
const stemLength = 6;
const shortestWord = 3;
/** Words of amounts that say nothing of what they are for. */
const ofAmounts = new Set(
  "million millions billion trillion thousand pounds pound euros euro dollars dollar worth sum total".split(
    " ",
  ),
);
const time =
  /^(?:(?:19|20)\d\d|january|february|march|april|june|july|august|september|october|november|december)$/u;

/** The statements of a source, in the order of its text. */
export function statementsIn(index: OccurrenceIndex, source: string): readonly Statement[] {
  const given = index.amounts(source);
  if (given.size === 0) return [];
  const present = [...entriesOf(index.present(source))].map(([number, places]) => ({
    entity: index.entity(number),
    places: unpackPlaces(places),
  }));
  const amounts = present
    .flatMap(({ places }) => places)
    .flatMap(({ number, ...place }) => {
      const amount = given.get(number);
      const mention = amount && index.mention(source, number);
      return mention ? [{ ...place, mention, said: { source, mention, amount } }] : [];
    })
    .sort((a, b) => a.mention.start - b.mention.start);
  const text = index.snapshot(source)?.text ?? "";
  return [...groupBy(amounts, ({ sentence }) => sentence).values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const { start, end } = sentenceAt(text, first.mention.start);
    const written = tokenise(
      blanked(
        text,
        { start, end },
        of.map(({ mention }) => mention),
      ),
    ).map((token) => token.text.toLowerCase());
    const about = present.flatMap(({ entity, places }) =>
      entity && isNamed(entity) && places.some(({ paragraph }) => paragraph === first.paragraph)
        ? [entity]
        : [],
    );
    return {
      source,
      said: of.map(({ said }) => said),
      words: new Set(written.filter(isHeavy).map((word) => word.slice(0, stemLength))),
      times: new Set(written.filter((word) => time.test(word))),
      about: new Set(about),
    };
  });
}

/** A sentence without the words of some mentions. */
function blanked(text: string, { start, end }: Span, mentions: readonly Mention[]): string {
  const parts = [start, ...mentions.flatMap((mention) => [mention.start, mention.end]), end];
  return parts.map((from, at) => (at % 2 === 0 ? text.slice(from, parts[at + 1]) : " ")).join("");
}

function isNamed({ category }: Entity): boolean {
  return category !== "money" && category !== "rating";
}

function isHeavy(word: string): boolean {
  const isLight = functionWords.has(word) || ofAmounts.has(word) || time.test(word);
  return !isLight && word.length >= shortestWord && /^\p{L}/u.test(word);
}
