import * as vscode from "vscode";
import { askMeaning, type Meant } from "../editor/assignedEntity.ts";
import type { SpanOfSource } from "../editor/decisions.ts";
import type { Source } from "../editor/library.ts";
import { commands } from "../editor/manifest.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import { selectedSpan } from "../editor/selectedSpan.ts";
import type { Services } from "../editor/services.ts";
import { mentionAt } from "../editor/target.ts";

const direct = [
  [commands.annotatePerson, "person"],
  [commands.annotateOrganisation, "organisation"],
  [commands.annotateRating, "rating"],
  [commands.annotateMoney, "money"],
] as const;

/** Marks what is selected, or the mention or word under the cursor, as a mention of a category. */
export function register(services: Services): vscode.Disposable {
  const annotate = (ask: Ask): Promise<void> =>
    services.turns.take(() => reportingRefusal(() => annotateSelected(services, ask)));
  return vscode.Disposable.from(
    ...direct.map(([command, category]) =>
      vscode.commands.registerCommand(command, () => annotate(() => ({ category }))),
    ),
    vscode.commands.registerCommand(commands.annotateSelection, () =>
      annotate((words) => askMeaning(services.library, words)),
    ),
  );
}

type Ask = (words: string) => Meant | undefined | Promise<Meant | undefined>;

async function annotateSelected({ library, decisions }: Services, ask: Ask): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const source = editor && (await library.current(editor.document));
  if (!source) {
    say("open an article to mark words in it.");
    return;
  }
  const spans = selectedSpans(editor, source);
  const [first] = spans;
  if (!first) {
    say("select the words to mark, or put the cursor into one.");
    return;
  }
  const meant = await ask(source.snapshot.slice(first.span).replace(/\s+/gu, " "));
  if (meant) await decisions.annotate(spans, meant.category, meant.entity);
}

/** What each cursor has selected; without a selection the mention that it is in, or the word. */
function selectedSpans(
  { document, selections }: vscode.TextEditor,
  source: Source,
): readonly SpanOfSource[] {
  return selections.flatMap((selection) => {
    const around = selection.isEmpty
      ? mentionAt(source, document.offsetAt(selection.active))
      : undefined;
    const span = around ?? selectedSpan(document, selection, source.snapshot.text);
    return span.start < span.end ? [{ source, span }] : [];
  });
}
