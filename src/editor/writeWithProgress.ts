import * as vscode from "vscode";
import { reportingRefusal, say } from "./messages.ts";
import type { Services } from "./services.ts";
import type { DecisionChange, WritingMonitor } from "./decisionWriter.ts";
import { counted } from "./wording.ts";

/** Writes many decisions as one step, in its turn, with progress; cancelling keeps what was written so far. */
export async function writeWithProgress(
  { turns }: Services,
  title: string,
  write: (monitor: WritingMonitor) => Promise<readonly DecisionChange[]>,
): Promise<void> {
  const location = vscode.ProgressLocation.Notification;
  await turns.take(async () => {
    await vscode.window.withProgress(
      { location, title: `Dossier: ${title}`, cancellable: true },
      (progress, token) =>
        reportingRefusal(async () => {
          const report = (done: number, total: number): void =>
            progress.report({
              message: `${done} of ${counted(total, "article")}`,
              increment: 100 / total,
            });
          const made = await write({ token, report });
          const stopped = token.isCancellationRequested ? "Stopped: " : "";
          say(`${stopped}${counted(made.length, "decision")} made, to be undone as one.`);
        }),
    );
  });
}
