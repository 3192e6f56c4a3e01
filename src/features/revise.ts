import * as vscode from "vscode";
import type { Revision } from "../core/annotations/revise.ts";
import { attributesOf } from "../core/detect/attributesOf.ts";
import type { Span } from "../core/text/span.ts";
import { extended, shrunk, splits } from "../core/text/wordSpans.ts";
import { askEntity, named, type Targets } from "../editor/assignedEntity.ts";
import type { MentionOfSource } from "../editor/decisions.ts";
import { commands } from "../editor/manifest.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import { pickCategory } from "../editor/pickCategory.ts";
import { selectedSpan } from "../editor/selectedSpan.ts";
import type { Services } from "../editor/services.ts";
import { noMention, targetsOf } from "../editor/target.ts";

/** What becomes of each mention; undefined where the person thought better of it. */
type Answer = ((target: MentionOfSource) => readonly Revision[]) | undefined;

type Ask = (targets: Targets, services: Services) => Answer | Promise<Answer>;

const revisions: readonly (readonly [command: string, ask: Ask])[] = [
  [commands.changeCategory, changeCategory],
  [commands.assignEntity, assignEntity],
  [commands.spanToSelection, spanToSelection],
  [commands.extendRight, resize((text, span) => extended(text, span, "end"))],
  [commands.extendLeft, resize((text, span) => extended(text, span, "start"))],
  [commands.shrinkRight, resize((text, span) => shrunk(text, span, "end"))],
  [commands.shrinkLeft, resize((text, span) => shrunk(text, span, "start"))],
  [commands.splitMention, split],
  [commands.editNote, editNote],
  [commands.editTags, editTags],
  [commands.editAttributes, editAttributes],
];

/** Corrects and describes the mention under the cursor, or those that a menu is about. */
export function register(services: Services): vscode.Disposable {
  const { decisions, library, turns } = services;
  const run = async (ask: Ask, argument: unknown, selected: unknown): Promise<void> => {
    const [first, ...others] = await targetsOf(library, argument, selected);
    if (!first) {
      say(noMention);
      return;
    }
    const targets: Targets = [first, ...others];
    const answer = await ask(targets, services);
    if (answer) await decisions.revise(targets, answer);
  };
  return vscode.Disposable.from(
    ...revisions.map(([command, ask]) =>
      vscode.commands.registerCommand(command, (argument: unknown, selected: unknown) =>
        turns.take(() => reportingRefusal(() => run(ask, argument, selected))),
      ),
    ),
  );
}

async function changeCategory(targets: Targets, { library }: Services): Promise<Answer> {
  const title = `Category of ${named(targets)}`;
  const category = await pickCategory(library, title, targets[0].mention.category);
  return category === undefined
    ? undefined
    : ({ mention }) => [{ category, attributes: attributesOf(category, mention.text) }];
}

async function assignEntity(targets: Targets, { library }: Services): Promise<Answer> {
  const entity = await askEntity(library, targets);
  return entity === undefined ? undefined : () => [{ entity }];
}

/** A mention with another span; what an amount is worth goes with its words. */
function respanned({ source, mention }: MentionOfSource, span: Span): Revision {
  return { span, attributes: attributesOf(mention.category, source.snapshot.slice(span)) };
}

function resize(change: (text: string, span: Span) => Span | undefined): Ask {
  const changed = ({ source, mention }: MentionOfSource): Span | undefined =>
    change(source.snapshot.text, mention);
  return (targets) => {
    if (targets.every(changed))
      return (target) => [respanned(target, changed(target) ?? target.mention)];
    say(
      targets.length === 1
        ? "there is no word more to take in or to leave out."
        : "one of the mentions has no word more to take in or to leave out.",
    );
    return undefined;
  };
}

function spanToSelection([target]: Targets): Answer {
  const editor = editorOf(target);
  if (!editor || editor.selection.isEmpty) {
    say("select the words that belong to the mention first.");
    return undefined;
  }
  const { text } = target.source.snapshot;
  const span = selectedSpan(editor.document, editor.selection, text);
  return () => [respanned(target, span)];
}

/** The editor that the person is in, where it shows a mention's article. */
function editorOf({ source: { uri } }: MentionOfSource): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
}

async function split([target]: Targets): Promise<Answer> {
  const parts = await pickSplit(target, splits(target.source.snapshot.text, target.mention));
  return parts && (() => parts.map((span) => ({ ...respanned(target, span), entity: null })));
}

/** Where the cursor is between two words of the mention, there; else where the person says. */
async function pickSplit(
  target: MentionOfSource,
  places: readonly (readonly [Span, Span])[],
): Promise<readonly [Span, Span] | undefined> {
  const [first, ...others] = places;
  if (!first) say("a mention of one word can't be split.");
  if (others.length === 0) return first;
  const editor = editorOf(target);
  const cursor = editor?.document.offsetAt(editor.selection.active) ?? -1;
  const atCursor = places.find(([before, after]) => before.end <= cursor && cursor <= after.start);
  if (atCursor) return atCursor;
  const { source, mention } = target;
  const choices = places.map((parts) => ({
    label: parts.map((part) => source.snapshot.slice(part).replaceAll(/\s+/g, " ")).join(" | "),
    parts,
  }));
  const title = `Split “${mention.text}”`;
  const picked = await vscode.window.showQuickPick(choices, { title, placeHolder: "Where" });
  return picked?.parts;
}

async function editNote(targets: Targets): Promise<Answer> {
  const note = await vscode.window.showInputBox({
    title: `Note on ${named(targets)}`,
    prompt: "Empty to take the note away",
    value: targets[0].mention.annotation?.note ?? "",
  });
  return note === undefined ? undefined : () => [{ note: note.trim() || null }];
}

async function editTags(targets: Targets): Promise<Answer> {
  const written = await vscode.window.showInputBox({
    title: `Tags of ${named(targets)}`,
    prompt: "Separated by commas; empty to take them away",
    value: targets[0].mention.annotation?.tags?.join(", ") ?? "",
  });
  if (written === undefined) return undefined;
  const tags = [...new Set(written.split(",").flatMap((tag) => tag.trim() || []))];
  return () => [{ tags }];
}

/** What can be said of a mention of a category beside its name, with the words to ask for it. */
const questions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  person: { role: "Role, as the text gives it", party: "Party" },
  organisation: { role: "Role, as the text gives it", abbreviates: "Full name that it stands for" },
  rating: {
    grade: "Grade",
    scale: "Scale, for example ofsted",
    by: "Who judged",
    of: "Who or what was judged",
    when: "When",
  },
  money: { value: "Amount in units, for example 11000000", currency: "Currency, for example GBP" },
};

async function editAttributes(targets: Targets): Promise<Answer> {
  const { category, attributes: before } = targets[0].mention;
  const asked = Object.entries(questions[category] ?? {});
  const attributes: Record<string, string | null> = {};
  for (const [step, [key, prompt]] of asked.entries()) {
    const value = await vscode.window.showInputBox({
      title: `Details of ${named(targets)} (${step + 1} of ${asked.length})`,
      prompt: `${prompt}; empty where it is not known`,
      value: before[key] ?? "",
    });
    if (value === undefined) return undefined;
    attributes[key] = value.trim() || null;
  }
  if (asked.length === 0) say("a mention of this category has no details.");
  return asked.length > 0 ? () => [{ attributes }] : undefined;
}
