import * as vscode from "vscode";
import { isKeptAsOrphan, orphanTag } from "../core/anchor/anchorState.ts";
import type { Annotation } from "../core/annotations/annotation.ts";
import { quoteOf } from "../core/annotations/quote.ts";
import type { TextSnapshot } from "../core/text/snapshot.ts";
import type { Span } from "../core/text/span.ts";
import type { Source } from "../editor/library.ts";
import { commands, sidecarLanguage } from "../editor/manifest.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import { selectedSpan } from "../editor/selectedSpan.ts";
import type { Services } from "../editor/services.ts";
import { sourceLabel, sourceOf } from "../editor/sources.ts";
import { counted } from "../editor/wording.ts";

/** Gives annotations that lost their place another, keeps or deletes them, and writes down where all are. */
export function register(services: Services): vscode.Disposable {
  const { library, turns } = services;
  const onAnnotation = (step: (named: Named) => Promise<void>) => (argument: unknown) =>
    turns.take(async () => {
      const named = isArgument(argument) ? find(services, argument) : undefined;
      if (named) await step(named);
      else say("open the sidecar and choose from the lightbulb of an annotation.");
    });
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      { language: sidecarLanguage },
      { provideCodeActions: (document, range) => actionsAt(services, document, range) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    vscode.commands.registerCommand(commands.reattachHere, (argument: unknown) =>
      turns.take(() => reattach(services, argument)),
    ),
    vscode.commands.registerCommand(
      commands.keepOrphan,
      onAnnotation(({ source, annotation }) =>
        rewrite(services, source, [
          [annotation, { ...annotation, tags: [...(annotation.tags ?? []), orphanTag] }],
        ]),
      ),
    ),
    vscode.commands.registerCommand(
      commands.deleteAnnotation,
      onAnnotation(({ source, annotation }) =>
        rewrite(services, source, [[annotation, undefined]]),
      ),
    ),
    vscode.commands.registerCommand(commands.updatePositions, () =>
      turns.take(async () => {
        const document = vscode.window.activeTextEditor?.document;
        const source = document && (await library.current(document));
        if (source) await updatePositions(services, source);
      }),
    ),
  );
}

/** An annotation as the lightbulb names it. */
interface Argument {
  readonly source: string;
  readonly annotation: string;
  /** Without one, what is selected in the article. */
  readonly place?: Span;
}

function isArgument(argument: unknown): argument is Argument {
  return typeof argument === "object" && argument !== null && "annotation" in argument;
}

interface Named {
  readonly source: Source;
  readonly annotation: Annotation;
}

function find(
  { library }: Services,
  { source: address, annotation: id }: Argument,
): Named | undefined {
  const source = library.source(vscode.Uri.parse(address));
  const annotation = source?.sidecar?.annotations.find((each) => each.id === id);
  return source && annotation && { source, annotation };
}

async function rewrite(
  { decisions }: Services,
  { uri }: Source,
  changes: readonly (readonly [before: Annotation, after: Annotation | undefined])[],
): Promise<void> {
  await reportingRefusal(() =>
    decisions.rewrite(changes.map(([before, after]) => ({ source: uri, before, after }))),
  );
}

/** An annotation as it is at a place. */
function placedAt(annotation: Annotation, snapshot: TextSnapshot, span: Span): Annotation {
  const { tags, ...others } = annotation;
  const left = tags?.filter((tag) => tag !== orphanTag) ?? [];
  return { ...others, ...(left.length > 0 && { tags: left }), ...quoteOf(snapshot, span) };
}

/** Re-attaches an annotation to the place that is given, or to what is selected in its article. */
async function reattach(services: Services, argument: unknown): Promise<void> {
  const named = isArgument(argument) ? find(services, argument) : await chooseUnplaced(services);
  if (!named) return;
  const { source, annotation } = named;
  const span = (isArgument(argument) ? argument.place : undefined) ?? selectionIn(source);
  if (!span) {
    say(`select the words in ${sourceLabel(source.uri)} first.`);
    return;
  }
  await rewrite(services, source, [[annotation, placedAt(annotation, source.snapshot, span)]]);
}

function selectionIn({ uri, snapshot }: Source): Span | undefined {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  if (editor?.document.getText() !== snapshot.text) return undefined;
  const span = selectedSpan(editor.document, editor.selection, snapshot.text);
  return span.start < span.end ? span : undefined;
}

/** Asks which of an article's annotations that have no place is meant. */
async function chooseUnplaced({ library }: Services): Promise<Named | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const source = document && (await library.current(document));
  const unplaced = source?.placement.unplaced ?? [];
  if (!source || unplaced.length === 0) {
    say("every annotation of this article has its place.");
    return undefined;
  }
  const items = unplaced.map(({ annotation }) => ({
    annotation,
    label: annotation.exact,
    description: annotation.category,
    detail: `${annotation.prefix}${annotation.exact}${annotation.suffix}`.replace(/\s+/g, " "),
  }));
  const placeHolder = "Which annotation is to be attached to the selected words?";
  const choice = await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
  return choice && { source, annotation: choice.annotation };
}

/** Writes down where annotations are now, and what is around them. */
async function updatePositions(services: Services, source: Source): Promise<void> {
  const { placed, unplaced } = source.placement;
  const changes = placed.map(
    (each) => [each.annotation, placedAt(each.annotation, source.snapshot, each)] as const,
  );
  await rewrite(services, source, changes);
  const rest =
    unplaced.length > 0 ? `; ${counted(unplaced.length, "annotation")} without a place` : "";
  say(`Positions updated${rest}.`);
}

/** What can be done about the annotation at a line of a sidecar: nothing where it stands as it should. */
function actionsAt(
  { library }: Services,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CodeAction[] {
  const uri = sourceOf(document.uri);
  const source = uri && library.source(uri);
  const id = source && annotationAt(source, range.start.line);
  if (!source || id === undefined) return [];
  const argument: Argument = { source: source.uri.toString(), annotation: id };
  const here = (span: Span): vscode.CodeAction =>
    action(`Re-attach here: ${whereIs(source.snapshot, span)}`, commands.reattachHere, {
      ...argument,
      place: { start: span.start, end: span.end },
    });
  const toSelection = action(
    "Re-attach to the selection in the article",
    commands.reattachHere,
    argument,
  );
  const remove = action("Delete this annotation", commands.deleteAnnotation, argument);

  const entry = source.placement.unplaced.find(({ annotation }) => annotation.id === id);
  if (entry) {
    const keep = action("Keep as orphan", commands.keepOrphan, argument);
    const others = isKeptAsOrphan(entry.annotation) ? [] : [keep];
    return [...entry.candidates.map(here), toSelection, ...others, remove];
  }
  const place = source.placement.placed.find(({ annotation }) => annotation.id === id);
  const isFitting = !place || place.fit === "fits" || place.fit === "moved";
  return isFitting ? [] : [here(place), toSelection, remove];
}

/** The annotation whose lines a line of the sidecar is among. */
function annotationAt({ sidecar }: Source, line: number): string | undefined {
  let nearest: readonly [string, number] | undefined;
  for (const entry of sidecar?.lines ?? []) {
    if (entry[1] <= line && entry[1] > (nearest?.[1] ?? -1)) nearest = entry;
  }
  return nearest?.[0];
}

/** "line 12, “the leader, [Ann Lee], said”" */
function whereIs(snapshot: TextSnapshot, span: Span): string {
  const { prefix, exact, suffix } = quoteOf(snapshot, span);
  const { line } = snapshot.lines.at(span.start);
  return `line ${line + 1}, “${`${prefix}[${exact}]${suffix}`.replace(/\s+/g, " ").trim()}”`;
}

function action(title: string, command: string, argument: Argument): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { command, title, arguments: [argument] };
  return made;
}
