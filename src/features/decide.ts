import * as vscode from "vscode";
import type { DecidedStatus } from "../core/annotations/annotation.ts";
import { commands } from "../editor/manifest.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import type { Services } from "../editor/services.ts";
import { type DecisionChange, isAnnotationChange } from "../editor/decisionWriter.ts";
import { sidecarOf, sourceOf } from "../editor/sources.ts";
import { noMention, targetsOf } from "../editor/target.ts";
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

/** What a tree's row or a hover names of an article. */
interface OfSource {
  readonly source: string;
  readonly mention?: string;
  readonly annotation?: string;
}

function isOfSource(argument: unknown): argument is OfSource {
  return (
    typeof argument === "object" &&
    argument !== null &&
    "source" in argument &&
    typeof argument.source === "string"
  );
}

/** Opens the sidecar of an article, at the row of the mention or annotation that is named. */
async function openSidecar({ library }: Services, argument: unknown): Promise<void> {
  const row = isOfSource(argument) ? argument : undefined;
  const uri = row ? vscode.Uri.parse(row.source) : vscode.window.activeTextEditor?.document.uri;
  if (!uri) {
    void vscode.window.showInformationMessage("Open an article to open its sidecar.");
    return;
  }
  const sidecar = library.source(uri)?.sidecar;
  if (sidecar) {
    const line = sidecar.lines.get(row?.annotation ?? row?.mention ?? "");
    const selection = line === undefined ? undefined : new vscode.Range(line, 0, line, 0);
    await vscode.window.showTextDocument(sidecarOf(uri), selection && { selection });
  } else if (!sourceOf(uri)) {
    void vscode.window.showInformationMessage(
      "This article has no sidecar yet: the first decision on a mention makes it.",
    );
  }
}
