import * as vscode from "vscode";
import type { MentionStatus } from "../core/annotations/mention.ts";
import type { MentionOfSource } from "../editor/decisions.ts";
import { commands } from "../editor/manifest.ts";
import { selectedSpan } from "../editor/selectedSpan.ts";
import type { Services } from "../editor/services.ts";
import { provideInSources } from "../editor/sources.ts";
import { mentionArgument, mentionAtPosition } from "../editor/target.ts";

const { QuickFix, RefactorRewrite } = vscode.CodeActionKind;

/** Offers to decide on the mention under the cursor, to correct it, and to mark what is selected. */
export function register({ library, rules }: Services): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range) {
      const target = await mentionAtPosition(library, document, range.start);
      return [...(target ? onMention(target) : []), ...onSelection(document, range)];
    },
  };
  return provideInSources(rules, (selector) =>
    vscode.languages.registerCodeActionsProvider(selector, provider, {
      providedCodeActionKinds: [QuickFix, RefactorRewrite],
    }),
  );
}

interface Choice {
  /** Before the mention's words and category. */
  readonly title: string;
  readonly command: string;
  /** Not offered on mentions of this status. */
  readonly unless?: MentionStatus;
}

const decisions: readonly Choice[] = [
  { title: "Confirm", command: commands.confirm, unless: "confirmed" },
  { title: "Reject", command: commands.reject, unless: "rejected" },
  { title: "Clear the decision on", command: commands.clearDecision, unless: "suggested" },
];

const corrections: readonly Choice[] = [
  { title: "Change category of", command: commands.changeCategory },
  { title: "Assign to entity:", command: commands.assignEntity },
  { title: "Note on", command: commands.editNote },
  { title: "Tags of", command: commands.editTags },
  { title: "Details of", command: commands.editAttributes },
  { title: "Extend to the right:", command: commands.extendRight },
  { title: "Extend to the left:", command: commands.extendLeft },
  { title: "Shrink from the right:", command: commands.shrinkRight },
  { title: "Shrink from the left:", command: commands.shrinkLeft },
  { title: "Split", command: commands.splitMention },
];

function onMention(target: MentionOfSource): readonly vscode.CodeAction[] {
  const { text, category, status } = target.mention;
  const action =
    (kind: vscode.CodeActionKind) =>
    ({ title, command }: Choice): vscode.CodeAction =>
      codeAction(kind, `${title} “${text}” (${category})`, command, mentionArgument(target));
  return [
    ...decisions.filter(({ unless }) => unless !== status).map(action(QuickFix)),
    ...corrections.map(action(RefactorRewrite)),
  ];
}

function onSelection(
  document: vscode.TextDocument,
  range: vscode.Range | vscode.Selection,
): readonly vscode.CodeAction[] {
  if (range.isEmpty || !(range instanceof vscode.Selection)) return [];
  const text = document.getText();
  const { start, end } = selectedSpan(document, range, text);
  const words = text.slice(start, end);
  const title = `Annotate “${words}” as…`;
  return words === "" ? [] : [codeAction(RefactorRewrite, title, commands.annotateSelection)];
}

function codeAction(
  kind: vscode.CodeActionKind,
  title: string,
  command: string,
  ...args: readonly unknown[]
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.command = { title, command, arguments: [...args] };
  return action;
}
