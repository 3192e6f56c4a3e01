import * as vscode from "vscode";
import type { DecidedStatus } from "../core/annotations/annotation.ts";
import { commands } from "../editor/manifest.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import type { Services } from "../editor/services.ts";
import { type DecisionChange, isAnnotationChange } from "../editor/decisionWriter.ts";
import { sidecarOf, sourceOf } from "../editor/sources.ts";
import { noMention, targetOf, targetsOf } from "../editor/target.ts";
import { counted } from "../editor/wording.ts";

/** Confirm, reject and take back, each by a command that can be undone. */
export function register(services: Services): vscode.Disposable {
  const { decisions, library, turns } = services;
  const decide = (
    status: DecidedStatus | undefined,
  ): ((argument: unknown, selected: unknown) => Promise<void>) => {
    return (argument, selected) =>
      turns.take(async () => {
        const targets = await targetsOf(library, argument, selected);
        if (targets.length === 0) say(noMention);
        else await reportingRefusal(() => decisions.decide(targets, status));
      });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.confirm, decide("confirmed")),
    vscode.commands.registerCommand(commands.reject, decide("rejected")),
    vscode.commands.registerCommand(commands.clearDecision, decide(undefined)),
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
  );
}

function announce(what: string, changes: readonly DecisionChange[] | undefined): void {
  const [first] = changes ?? [];
  if (!changes || !first) {
    say("nothing to undo or redo.");
    return;
  }
  const annotation = isAnnotationChange(first) ? (first.before ?? first.after) : undefined;
  const which =
    changes.length === 1 && annotation
      ? `the decision on “${annotation.exact}”`
      : counted(changes.length, "change");
  say(`${what}: ${which}.`);
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
