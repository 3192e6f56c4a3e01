import * as vscode from "vscode";
import type { Mention } from "../core/annotations/mention.ts";
import { occurrencesOf } from "../core/text/occurrences.ts";
import { compareSpans } from "../core/text/span.ts";
import type { SpanOfSource } from "../editor/decisions.ts";
import type { Source } from "../editor/library.ts";
import { commands } from "../editor/manifest.ts";
import { say } from "../editor/messages.ts";
import { pickCategory } from "../editor/pickCategory.ts";
import { previewHits } from "../editor/previewHits.ts";
import { inReadingOrder } from "../editor/scope.ts";
import { selectedSpan } from "../editor/selectedSpan.ts";
import type { Services } from "../editor/services.ts";
import { mentionAt } from "../editor/target.ts";
import { counted } from "../editor/wording.ts";
import { writeWithProgress } from "../editor/writeWithProgress.ts";

/** Marks the words that are selected wherever else they stand, in the article or in all. */
export function register(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.annotateOccurrences, () =>
    annotateOccurrences(services),
  );
}

async function annotateOccurrences(services: Services): Promise<void> {
  const { library, decisions } = services;
  const editor = vscode.window.activeTextEditor;
  const source = editor && (await library.current(editor.document));
  const { words = "", mention } = source ? wordsAt(editor, source) : {};
  if (words === "") {
    say("select the words to mark in an article first.");
    return;
  }
  const title = `Annotate all of “${words}”`;
  const category = mention?.category ?? (await pickCategory(library, title));
  if (category === undefined) return;
  const found = await pickWhere(
    title,
    inReadingOrder(library).map((article) => placesIn(article, words, category)),
  );
  const chosen = found && (await previewHits(title, found));
  if (!chosen) return;
  const entity = mention?.annotation?.entity;
  await writeWithProgress(services, title, (monitor) =>
    decisions.annotate(chosen, category, entity, monitor),
  );
}

/** The words selected, or those of the mention under the cursor, or the word. */
function wordsAt(
  { document, selection }: vscode.TextEditor,
  source: Source,
): { readonly words: string; readonly mention: Mention | undefined } {
  const mention = mentionAt(source, document.offsetAt(selection.active));
  const { text } = source.snapshot;
  const span = selection.isEmpty && mention ? mention : selectedSpan(document, selection, text);
  return { words: source.snapshot.slice(span).replace(/\s+/gu, " ").trim(), mention };
}

/** Where words stand in an article that are not confirmed there yet. */
function placesIn(source: Source, words: string, category: string): readonly SpanOfSource[] {
  const confirmed = source.mentions.filter(
    (mention) => mention.status === "confirmed" && mention.category === category,
  );
  return occurrencesOf(source.snapshot.text, words)
    .filter((span) => !confirmed.some((mention) => compareSpans(mention, span) === 0))
    .map((span) => ({ source, span }));
}

/** Asks whether the article at hand, the first, is meant or all of them. */
async function pickWhere(
  title: string,
  [here = [], ...others]: readonly (readonly SpanOfSource[])[],
): Promise<readonly SpanOfSource[] | undefined> {
  const all = [...here, ...others.flat()];
  if (all.length === 0) say("they are confirmed wherever they stand.");
  if (all.length === here.length) return all.length === 0 ? undefined : here;
  const picked = await vscode.window.showQuickPick(
    [
      { label: "In this article", description: counted(here.length, "place"), found: here },
      { label: "In all articles", description: counted(all.length, "place"), found: all },
    ],
    { title },
  );
  return picked?.found;
}
