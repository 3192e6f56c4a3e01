import * as vscode from "vscode";
import type { Mention } from "../../core/annotations/mention.ts";
import { sentenceAt } from "../../core/text/paragraphs.ts";
import type { Span } from "../../core/text/span.ts";
import { sourceLabel } from "../sources.ts";
import { excerpt, opening } from "../tree/excerpt.ts";
import type { LazyRow } from "../tree/lazyRow.ts";
import { statusIcons } from "../wording.ts";
import type { RowContext } from "./context.ts";

/** How a place is introduced: "2013 · ", and what is read aloud in its place. */
interface Lead {
  readonly written: string;
  readonly spoken: string;
  /** What follows the article's name. */
  readonly description?: string;
}

/**
 * A row that shows a mention in its sentence and leads there; none where its article is gone.
 * @param lead what is said before the sentence
 */
export function placeRow(
  { library }: RowContext,
  address: string,
  mention: Mention,
  lead: Lead = { written: "", spoken: "" },
): readonly LazyRow[] {
  const source = library.source(vscode.Uri.parse(address));
  if (!source) return [];
  const { text, lines } = source.snapshot;
  const { sentence, match } = flattened(text, sentenceAt(text, mention.start), mention);
  const place = `${sourceLabel(source.uri)}:${lines.at(mention.start).line + 1}`;
  const spokenPlace = `${sourceLabel(source.uri)}, line ${lines.at(mention.start).line + 1}`;
  return [
    {
      id: `${address} ${mention.start}-${mention.end} ${lead.written}`,
      label: excerpt(lead.written, sentence, match),
      description: [lead.description, place].filter(Boolean).join(" · "),
      icon: statusIcons[mention.status],
      tooltip: [sentence, "", `${place} · ${mention.status}`].join("\n"),
      spoken: `${[lead.spoken, mention.text, lead.description, spokenPlace].filter(Boolean).join(", ")}: ${sentence}`,
      command: opening(source, mention),
      kind: `mention.${mention.status}`,
      category: mention.category,
      source: address,
      mention: mention.id,
    },
  ];
}

/** As `placeRow`, of a mention by its number: see `OccurrenceIndex.mention`. */
export function numberedPlaceRow(
  context: RowContext,
  address: string,
  number: number,
  lead?: Lead,
): readonly LazyRow[] {
  const mention = context.index.mention(address, number);
  return mention ? placeRow(context, address, mention, lead) : [];
}

/** A sentence on one line, and where a span of its text is in it. */
function flattened(
  text: string,
  { start, end }: Span,
  span: Span,
): { readonly sentence: string; readonly match: Span } {
  const flat = (from: number, to: number): string => text.slice(from, to).replace(/\s+/gu, " ");
  const before = flat(start, span.start).trimStart();
  const within = flat(span.start, span.end);
  const sentence = before + within + flat(span.end, Math.max(end, span.end)).trimEnd();
  return { sentence, match: { start: before.length, end: before.length + within.length } };
}
