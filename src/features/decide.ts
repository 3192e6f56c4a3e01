import * as vscode from "vscode";
import type { DecidedStatus } from "../core/annotations/annotation.ts";
import type { MentionStatus } from "../core/annotations/mention.ts";
import type { MentionOfSource } from "../editor/decisions.ts";
import { commands } from "../editor/manifest.ts";
import type { Services } from "../editor/services.ts";
import { type AnnotationChange, DecisionRefused } from "../editor/sidecarWriter.ts";
import { provideInSources, sidecarOf, sourceOf } from "../editor/sources.ts";
import { mentionArgument, mentionAtPosition, targetOf } from "../editor/target.ts";
import { counted } from "../editor/wording.ts";

/** Confirm, reject and take back, by command, key and lightbulb; each can be undone. */
export function register(services: Services): vscode.Disposable {
  const { decisions, library, rules, turns } = services;
  const lightbulb: vscode.CodeActionProvider = {
    async provideCodeActions(document, range) {
      const target = await mentionAtPosition(library, document, range.start);
      return target && codeActions(target);
    },
  };
  const decide = (argument: unknown, status: DecidedStatus | undefined): Promise<void> =>
    turns.take(async () => {
      const target = await targetOf(library, argument);
      if (!target) {
        vscode.window.setStatusBarMessage(
          "Dossier: there is no mention here. Put the cursor into highlighted words first.",
          3000,
        );
        return;
      }
      await reportingRefusal(() => decisions.decide([target], status));
    });
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.confirm, (argument) => decide(argument, "confirmed")),
    vscode.commands.registerCommand(commands.reject, (argument) => decide(argument, "rejected")),
    vscode.commands.registerCommand(commands.clearDecision, (argument) =>
      decide(argument, undefined),
    ),
    vscode.commands.registerCommand(commands.undoDecision, () =>
      turns.take(() => reportingRefusal(async () => announce("Undone", await decisions.undo()))),
    ),
    vscode.commands.registerCommand(commands.redoDecision, () =>
      turns.take(() =>
        reportingRefusal(async () => announce("Done again", await decisions.redo())),
      ),
    ),
    vscode.commands.registerCommand(commands.openSidecar, (argument) =>
      openSidecar(services, argument),
    ),
    provideInSources(rules, (selector) =>
      vscode.languages.registerCodeActionsProvider(selector, lightbulb, {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
    ),
  );
}

const choices: readonly { title: string; command: string; unless: MentionStatus }[] = [
  { title: "Confirm", command: commands.confirm, unless: "confirmed" },
  { title: "Reject", command: commands.reject, unless: "rejected" },
  { title: "Clear the decision on", command: commands.clearDecision, unless: "suggested" },
];

function codeActions(target: MentionOfSource): vscode.CodeAction[] {
  const { mention } = target;
  return choices
    .filter(({ unless }) => unless !== mention.status)
    .map(({ title, command }) => {
      const action = new vscode.CodeAction(
        `${title} “${mention.text}” (${mention.category})`,
        vscode.CodeActionKind.QuickFix,
      );
      action.command = { title, command, arguments: [mentionArgument(target)] };
      return action;
    });
}

/** A refusal is said once, with a way to the file that has to be mended. */
async function reportingRefusal(step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof DecisionRefused)) throw error;
    const open = "Open Sidecar";
    void vscode.window.showErrorMessage(error.message, open).then((choice) => {
      if (choice === open) void vscode.window.showTextDocument(error.sidecar);
    });
  }
}

function announce(what: string, changes: readonly AnnotationChange[] | undefined): void {
  const [first] = changes ?? [];
  const annotation = first?.before ?? first?.after;
  if (!changes || !annotation) {
    vscode.window.setStatusBarMessage("Dossier: nothing to undo or redo.", 3000);
    return;
  }
  const which =
    changes.length === 1 ? `“${annotation.exact}”` : counted(changes.length, "decision");
  vscode.window.setStatusBarMessage(`Dossier: ${what}: the decision on ${which}.`, 3000);
}

async function openSidecar({ library }: Services, argument: unknown): Promise<void> {
  const target = await targetOf(library, argument);
  const uri = target?.source.uri ?? vscode.window.activeTextEditor?.document.uri;
  if (!uri) {
    void vscode.window.showInformationMessage("Open an article to open its sidecar.");
  } else if (library.source(uri)?.sidecar) {
    await vscode.window.showTextDocument(sidecarOf(uri));
  } else if (!sourceOf(uri)) {
    void vscode.window.showInformationMessage(
      "This article has no sidecar yet: the first decision on a mention makes it.",
    );
  }
}
