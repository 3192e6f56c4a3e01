import { compare } from "../../corpus/order.ts";
import { groupBy } from "../../resolve/groupBy.ts";
import type { ExchangedEntity } from "../annotationSet.ts";
import { describedEntity, remarksOn } from "../described.ts";
import { folded } from "../entityNames.ts";
import type { SetToWrite } from "../format.ts";
import { isFigure } from "../ratedEntity.ts";
import { oneLine, type Block, type Inline, type Line } from "./blocks.ts";
import { bySize, inFull, inTime, whenOf } from "./figures.ts";
import { partsOf, type Quote } from "./quotes.ts";

/** Gives the number of the note that tells where a quote stands. */
export type NoteOf = (quote: Quote) => Inline;

type Named = Pick<SetToWrite, "entities" | "categories">;

/**
 * What quotes say: whom they name, each with what is known and said of them, then all ratings in time and
 * all amounts by size.
 * @param level of the headings of categories; those of entities are one below
 */
export function blocksOf(
  quotes: readonly Quote[],
  { entities, categories }: Named,
  level: 2 | 3,
  noteOf: NoteOf,
): readonly Block[] {
  const ofCategory = groupBy(quotes, (quote) => categoryOf(quote, entities));
  const [ratings, amounts] = [ofCategory.get("rating") ?? [], ofCategory.get("money") ?? []];
  const rated = groupBy(ratings, (quote) => quote.rated);
  const near = groupBy(amounts, ({ sentence }) => sentence);
  const names = [...ofCategory]
    .filter(([category]) => !isFigure(category))
    .sort(([a], [b]) => rank(a) - rank(b) || compare(a, b));
  return [
    ...names.flatMap(([category, ofThem]): readonly Block[] => [
      { kind: "heading", level, text: headings[category] ?? categories.get(category) ?? category },
      ...subjectsOf(ofThem, entities).flatMap(({ title, entity, said }): readonly Block[] => {
        const sentences = [...new Set(said.map(({ sentence }) => sentence))];
        const given = entity ? (rated.get(entity.key) ?? []) : [];
        const mentioned = sentences.flatMap((sentence) => near.get(sentence) ?? []);
        return [
          { kind: "heading", level: level === 2 ? 3 : 4, text: title },
          ...list([
            ...(entity ? describedEntity(entity) : []).map((line) => [oneLine(line)]),
            ...inTime(given).map((quote) => ratingLine(quote, noteOf)),
            ...bySize(mentioned).map((quote) => amountLine(quote, noteOf)),
          ]),
          ...quoteBlocks(said, noteOf),
        ];
      }),
    ]),
    ...ratingsTable(ratings, level, noteOf),
    ...amountsTable(amounts, level, noteOf),
  ];
}

/** What the parts of our own categories are called; they come first. */
const headings: Readonly<Record<string, string>> = {
  person: "People",
  organisation: "Organisations",
};

function rank(category: string): number {
  const index = Object.keys(headings).indexOf(category);
  return index < 0 ? Object.keys(headings).length : index;
}

/** That of the entity, so that it stands in one place; but a rating or an amount is told of as one. */
function categoryOf({ mention }: Quote, entities: Named["entities"]): string {
  const ofEntity = entities.get(mention.entity ?? "")?.category;
  const isPlain = isFigure(mention.category) || ofEntity === undefined || isFigure(ofEntity);
  return isPlain ? mention.category : ofEntity;
}

/** Whom or what quotes are about: an entity, or all that the same words name where it is not clear whom. */
interface Subject {
  readonly title: string;
  readonly entity: ExchangedEntity | undefined;
  readonly said: readonly Quote[];
}

function subjectsOf(quotes: readonly Quote[], entities: Named["entities"]): readonly Subject[] {
  const subjects = groupBy(quotes, ({ mention: { entity }, words }) =>
    entity !== undefined && entities.has(entity) ? `entity ${entity}` : `words ${folded(words)}`,
  );
  return Array.from(subjects.values(), (said): Subject => {
    const [first] = said;
    const entity = entities.get(first?.mention.entity ?? "");
    return { title: oneLine(entity?.name ?? first?.words ?? ""), entity, said };
  }).sort((a, b) => compare(folded(a.title), folded(b.title)));
}

/** One quote for each sentence and status. */
function quoteBlocks(said: readonly Quote[], noteOf: NoteOf): readonly Block[] {
  const bySentence = groupBy(said, ({ sentence }) => sentence);
  return [...bySentence].flatMap(([sentence, inSentence]) =>
    Array.from(groupBy(inSentence, ({ mention }) => mention.status).values(), (alike): Block => {
      const mentions = alike.map(({ mention }) => mention);
      const content = partsOf(sentence, mentions).map(({ text, isMarked }): Inline => {
        const plain = text.replaceAll(/\s+/g, " ");
        return isMarked ? { kind: "mark", text: plain } : plain;
      });
      const [first] = alike;
      return {
        kind: "quote",
        content,
        place: first ? placeOf(first, noteOf) : [],
        remarks: mentions.flatMap(remarksOn).map(oneLine),
      };
    }),
  );
}

/** “council.txt, line 12”, whether it is confirmed, and its note. */
function placeOf(quote: Quote, noteOf: NoteOf): Line {
  return [`${quote.path}, line ${quote.line}`, ...statusOf(quote), noteOf(quote)];
}

function statusOf({ mention: { status } }: Quote): Line {
  return status === "confirmed" ? [] : [" ", { kind: "status", status }];
}

function ratingLine(quote: Quote, noteOf: NoteOf): Line {
  const { by } = quote.mention.attributes;
  const giver = by === undefined ? "" : ` by ${oneLine(by)}`;
  const when = oneLine(whenOf(quote));
  const time = when === "" ? "" : `, ${when}`;
  return ["Rated ", marked(quote), giver + time, ...statusOf(quote), noteOf(quote)];
}

function amountLine(quote: Quote, noteOf: NoteOf): Line {
  return [
    "Mentioned with ",
    { kind: "mark", text: oneLine(inFull(quote)) },
    ...statusOf(quote),
    noteOf(quote),
  ];
}

function ratingsTable(ratings: readonly Quote[], level: 2 | 3, noteOf: NoteOf): readonly Block[] {
  const rows = inTime(ratings).map((quote) => {
    const { of = "", by = "" } = quote.mention.attributes;
    return [
      [whenOf(quote)],
      [marked(quote)],
      [of],
      [by],
      remarksCell(quote),
      placeOf(quote, noteOf),
    ];
  });
  return table("Ratings", level, ["When", "Grade", "Of", "By", "Note", "Where"], rows);
}

function amountsTable(amounts: readonly Quote[], level: 2 | 3, noteOf: NoteOf): readonly Block[] {
  const rows = bySize(amounts).map((quote) => [
    [inFull(quote)],
    quoteBlocks([quote], noteOf).flatMap((block) => (block.kind === "quote" ? block.content : [])),
    remarksCell(quote),
    placeOf(quote, noteOf),
  ]);
  return table("Amounts", level, ["Amount", "In the text", "Note", "Where"], rows);
}

/** What people said of it; what the text says has columns of its own. */
function remarksCell({ mention: { note, tags } }: Quote): Line {
  return [[note ?? "", tags.join("; ")].filter(Boolean).map(oneLine).join(" · ")];
}

function marked({ words }: Quote): Inline {
  return { kind: "mark", text: oneLine(words) };
}

function table(
  text: string,
  level: 2 | 3,
  head: readonly string[],
  rows: readonly (readonly Line[])[],
): readonly Block[] {
  if (rows.length === 0) return [];
  const filled = head.map((_, column) =>
    rows.some((row) => row[column]?.some((part) => part !== "")),
  );
  const kept = <Cell>(cells: readonly Cell[]): readonly Cell[] =>
    cells.filter((_, column) => filled[column]);
  return [
    { kind: "heading", level, text },
    { kind: "table", head: kept(head), rows: rows.map(kept) },
  ];
}

function list(items: readonly Line[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
