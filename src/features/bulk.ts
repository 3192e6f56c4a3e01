import * as vscode from "vscode";
import type { DecidedStatus } from "../core/annotations/annotation.ts";
import type { MentionStatus } from "../core/annotations/mention.ts";
import { commands } from "../editor/manifest.ts";
import { say } from "../editor/messages.ts";
import { previewHits } from "../editor/previewHits.ts";
import { pickScope } from "../editor/scope.ts";
import type { Services } from "../editor/services.ts";
import { writeWithProgress } from "../editor/writeWithProgress.ts";

interface Bulk {
  readonly command: string;
  readonly title: string;
  readonly becomes: DecidedStatus | undefined;
  readonly concerns: (status: MentionStatus) => boolean;
}

const bulks: readonly Bulk[] = [
  {
    command: commands.confirmAll,
    title: "Confirm",
    becomes: "confirmed",
    concerns: (status) => status === "suggested",
  },
  {
    command: commands.rejectAll,
    title: "Reject",
    becomes: "rejected",
    concerns: (status) => status === "suggested",
  },
  {
    command: commands.clearAll,
    title: "Clear the decisions on",
    becomes: undefined,
    concerns: (status) => status !== "suggested",
  },
];

/** Decides on all mentions of an entity, an article, a folder or a selection, after a look at them. */
export function register(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    ...bulks.map((bulk) =>
      vscode.commands.registerCommand(bulk.command, (argument: unknown) =>
        decideAll(services, bulk, argument),
      ),
    ),
  );
}

async function decideAll(
  services: Services,
  { title, becomes, concerns }: Bulk,
  argument: unknown,
): Promise<void> {
  const scope = await pickScope(services.library, `${title} all in…`, argument);
  if (!scope) return;
  const found = scope
    .mentions()
    .filter(({ mention }) => concerns(mention.status))
    .map(({ source, mention }) => ({ source, mention, span: mention }));
  if (found.length === 0) {
    say(`there is nothing there to ${title.toLowerCase()}.`);
    return;
  }
  const chosen = await previewHits(`${title} ${scope.label}`, found);
  if (!chosen) return;
  await writeWithProgress(services, title, (monitor) =>
    services.decisions.decide(chosen, becomes, monitor),
  );
}
