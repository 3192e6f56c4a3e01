import type { Mention } from "../../../src/core/annotations/mention.ts";
import { Corpus } from "../../../src/core/corpus/corpus.ts";
import { detect } from "../../../src/core/detect/detect.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import type { GoldRow } from "../../fixtures/gold.ts";

/** Which entity each mention is of: as the annotators have it, and as resolution does. */
export interface Groupings {
  readonly gold: ReadonlyMap<string, string>;
  /** Undefined for a mention of which resolution leaves open what it means. */
  readonly found: ReadonlyMap<string, string | undefined>;
}

/** Where mentions come from: the annotated rows of a file, or what the detector finds in its text. */
export type MentionSource = (
  snapshot: TextSnapshot,
  rows: readonly GoldRow[],
) => readonly Mention[];

type Marked = Pick<Mention, "category" | "start" | "end" | "attributes">;

/** Rows as mentions that nobody has decided on, without anything that only an annotator knows. */
export const annotated: MentionSource = (snapshot, rows) =>
  rows.map((row) => suggested({ ...row, attributes: {} }, snapshot));

export const detected: MentionSource = (snapshot) =>
  detect(snapshot).map((suggestion) => suggested(suggestion, snapshot));

/**
 * Resolves files together. Mentions are named by file, category and span: "a.txt person:0-5". What
 * annotators called optional is in neither grouping.
 */
export function groupMentions(
  rows: readonly GoldRow[],
  readText: (file: string) => string,
  mentionsIn: MentionSource,
): Groupings {
  const corpus = new Corpus();
  const gold = new Map<string, string>();
  const found = new Map<string, string | undefined>();
  const excused = new Set<string>();
  const files = [...new Set(rows.map(({ file }) => file))].map((file) => {
    const ofFile = rows.filter((row) => row.file === file);
    for (const row of ofFile) {
      if (row.optional) excused.add(`${file} ${idOf(row)}`);
      else gold.set(`${file} ${idOf(row)}`, `${row.category} ${row.entity}`);
    }
    const snapshot = new TextSnapshot(readText(file));
    const mentions = mentionsIn(snapshot, ofFile);
    corpus.update(file, mentions, snapshot);
    return { file, mentions };
  });
  for (const { file, mentions } of files) {
    for (const { id } of mentions) {
      if (excused.has(`${file} ${id}`)) continue;
      const resolution = corpus.resolutionOf(file, id);
      found.set(`${file} ${id}`, resolution?.kind === "entity" ? resolution.key : undefined);
    }
  }
  return { gold, found };
}

function suggested({ category, start, end, attributes }: Marked, snapshot: TextSnapshot): Mention {
  return {
    id: idOf({ category, start, end }),
    start,
    end,
    text: snapshot.text.slice(start, end),
    category,
    status: "suggested",
    evidence: [],
    confidence: 1,
    attributes,
  };
}

function idOf({ category, start, end }: Omit<Marked, "attributes">): string {
  return `${category}:${String(start)}-${String(end)}`;
}
