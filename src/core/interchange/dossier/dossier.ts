import { groupBy } from "../../resolve/groupBy.ts";
import { digest } from "../../text/digest.ts";
import type { ExchangedSource } from "../annotationSet.ts";
import { describedEntity } from "../described.ts";
import { keysByName } from "../entityNames.ts";
import type { FormatOption, SetToWrite, SetWriter } from "../format.ts";
import { allBut } from "../holdings.ts";
import { unmentioned } from "../lossWords.ts";
import { wordOf } from "../options.ts";
import { isFigure } from "../ratedEntity.ts";
import { oneLine, type Block, type Document, type Line } from "./blocks.ts";
import { blocksOf, type NoteOf } from "./compose.ts";
import { Notes } from "./notes.ts";
import { quotesOf, type Quote } from "./quotes.ts";

// What both ways to write a dossier share.

const remarksOnFigures = "remarks on grades and amounts as such";

export const dossierHolds = allBut("origins of mentions", "odds of suggestions");
export const dossierLoses = [unmentioned, remarksOnFigures];
export const dossierOptions: readonly FormatOption[] = [
  { id: "title", label: "Its title", kind: "text", default: "Dossier" },
  {
    id: "group",
    label: "What it is ordered by first",
    kind: "choice",
    choices: ["category", "source"],
    default: "category",
  },
];

/** What is kept of a source until the dossier is written. */
interface Chapter {
  readonly path: string;
  readonly digest: string;
  readonly lines: number;
  readonly quotes: readonly Quote[];
  readonly relations: ExchangedSource["relations"];
}

/** Writes one file when all sources have been read. */
export function writeDossier(
  set: SetToWrite,
  path: string,
  render: (document: Document) => string,
): SetWriter {
  const chapters: Chapter[] = [];
  const keys = keysByName(set.entities.values());
  return {
    source(source) {
      chapters.push({
        path: source.path,
        digest: digest(source.snapshot),
        lines: source.snapshot.lines.count,
        quotes: quotesOf(source, keys),
        relations: source.relations,
      });
      return [];
    },
    end() {
      loseEntities(set, chapters);
      return [{ path, content: render(documentOf(set, chapters)) }];
    },
  };
}

function loseEntities({ entities, lose }: SetToWrite, chapters: readonly Chapter[]): void {
  const quotes = chapters.flatMap((chapter) => chapter.quotes);
  const mentioned = new Set(quotes.map(({ mention }) => mention.entity));
  for (const entity of entities.values()) {
    if (!mentioned.has(entity.key)) lose(unmentioned);
    else if (isFigure(entity.category)) {
      lose(remarksOnFigures, describedEntity(entity).length);
    }
  }
}

function documentOf(set: SetToWrite, chapters: readonly Chapter[]): Document {
  const notes = new Notes();
  const noteOf: NoteOf = (quote) => notes.of(quote);
  const bySource = wordOf(set.options, "group") === "source";
  const quotes = chapters.flatMap((chapter) => chapter.quotes);
  const blocks: readonly Block[] = [
    ...(bySource
      ? chapters.flatMap((chapter) => chapterBlocks(chapter, set, noteOf))
      : blocksOf(quotes, set, 2, noteOf)),
    ...relationBlocks(chapters, noteOf),
    ...sourceBlocks(chapters),
  ];
  return {
    title: oneLine(wordOf(set.options, "title")) || "Dossier",
    summary: summaryOf(chapters.length, quotes),
    blocks,
    notes: notes.texts,
  };
}

function summaryOf(sources: number, quotes: readonly Quote[]): string {
  const mentions = statusCounts(quotes);
  return `${counted(sources, "source")}, ${counted(quotes.length, "mention")}${mentions && `: ${mentions}`}.`;
}

/** “12 confirmed, 3 suggested”. */
function statusCounts(quotes: readonly Quote[]): string {
  const byStatus = groupBy(quotes, ({ mention }) => mention.status);
  return (["confirmed", "suggested", "rejected"] as const)
    .flatMap((status) => {
      const count = byStatus.get(status)?.length ?? 0;
      return count === 0 ? [] : [`${count} ${status}`];
    })
    .join(", ");
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function chapterBlocks(chapter: Chapter, set: SetToWrite, noteOf: NoteOf): readonly Block[] {
  const { path, quotes } = chapter;
  const told = statusCounts(quotes);
  return [
    { kind: "heading", level: 2, text: path },
    { kind: "paragraph", content: [told === "" ? "Nothing is marked in it." : `${told}.`] },
    ...blocksOf(quotes, set, 3, noteOf),
  ];
}

function relationBlocks(chapters: readonly Chapter[], noteOf: NoteOf): readonly Block[] {
  const rows = chapters.flatMap(({ quotes, relations }) => {
    const byId = new Map(quotes.map((quote) => [quote.mention.id, quote]));
    return relations.flatMap(({ type, from, to }): Line[][] => {
      const [one, other] = [byId.get(from), byId.get(to)];
      if (!one || !other) return [];
      const place = `${one.path}, line ${one.line}`;
      return [
        [
          [oneLine(one.words), noteOf(one)],
          [oneLine(type)],
          [oneLine(other.words), noteOf(other)],
          [place],
        ],
      ];
    });
  });
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Relations" },
    { kind: "table", head: ["From", "Relation", "To", "Where"], rows },
  ];
}

function sourceBlocks(chapters: readonly Chapter[]): readonly Block[] {
  if (chapters.length === 0) return [];
  const rows = chapters.map(({ path, lines, digest: hash, quotes }) => [
    [path],
    [String(lines)],
    [statusCounts(quotes)],
    [hash],
  ]);
  return [
    { kind: "heading", level: 2, text: "Sources" },
    { kind: "table", head: ["Source", "Lines", "Mentions", "Digest of the text"], rows },
  ];
}
