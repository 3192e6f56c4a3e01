import * as vscode from "vscode";
import type { ImportReport } from "../core/interchange/importReport.ts";
import type { ReadSet } from "../core/interchange/readSet.ts";
import { emptyProject } from "../core/project/project.ts";
import { rowChangesOf } from "../core/project/rowChange.ts";
import type { DecisionChange, RelationChange } from "../editor/decisionWriter.ts";
import { askSet } from "../editor/interchange/askSet.ts";
import { urisOf } from "../editor/interchange/exportScope.ts";
import { findArticles } from "../editor/interchange/foundSources.ts";
import { commands } from "../editor/manifest.ts";
import { pacer } from "../editor/pacer.ts";
import type { Interchange, Services } from "../editor/services.ts";
import { sourceLabel } from "../editor/sources.ts";
import { writeWithProgress } from "../editor/writeWithProgress.ts";

/** Takes annotations of other tools and people over: one step to be undone, and what people decided stays. */
export function register(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(
    commands.importAnnotations,
    (file: unknown, files: unknown) => importAnnotations(services, urisOf(file, files)),
  );
}

async function importAnnotations(services: Services, given: readonly vscode.Uri[]): Promise<void> {
  const chosen = await askSet(services, "Import Annotations", given);
  if (!chosen) return;
  const interchange = await services.interchange();
  const planned = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: `Dossier: placing annotations (${chosen.format})`,
      cancellable: true,
    },
    (_, token) => plan(services, interchange, chosen.set, token),
  );
  if (!planned) return;
  const { changes, report } = planned;
  if (changes.length > 0) {
    await writeWithProgress(services, "Import", (monitor) =>
      services.decisions.rewrite(changes, monitor),
    );
  }
  tell(interchange, report);
}

/** What an import changes, and what it leaves; undefined where a person stopped it. */
async function plan(
  { library, projects }: Services,
  interchange: Interchange,
  set: ReadSet,
  token: vscode.CancellationToken,
): Promise<{ changes: readonly DecisionChange[]; report: ImportReport } | undefined> {
  const { entityRows, ImportReporter, importSource } = interchange;
  const { found, unmatched } = await findArticles(interchange, library, set);
  const reporter = new ImportReporter(set.problems);
  for (const { read, match } of unmatched) reporter.unmatched(read, match);
  const changes: DecisionChange[] = [];
  const breathe = pacer();
  for (const { source, reads } of found) {
    await breathe();
    if (token.isCancellationRequested) return undefined;
    const { uri, snapshot, sidecar } = source;
    const { annotations = [], relations = [] } = sidecar ?? {};
    const done = importSource(reads, snapshot, { annotations, relations });
    reporter.add(sourceLabel(uri), snapshot, done);
    changes.push(
      ...done.changes.map((change) => ({ source: uri, ...change })),
      ...done.relations.added.map((after): RelationChange => ({
        about: "relation",
        source: uri,
        before: undefined,
        after,
      })),
    );
  }
  const [first] = found;
  const folder =
    (first && vscode.workspace.getWorkspaceFolder(first.source.uri)) ??
    vscode.workspace.workspaceFolders?.[0];
  if (folder) {
    const project = projects.of(folder) ?? emptyProject;
    const rows = rowChangesOf(project, entityRows(set, project));
    changes.unshift(...rows.map((row) => ({ ...row, folder: folder.uri })));
  }
  return { changes, report: reporter.result() };
}

function tell({ markdownOf, needsLook, summaryOf }: Interchange, report: ImportReport): void {
  const show = "Show Report";
  const undo = "Undo";
  const words = `Import: ${summaryOf(report)}.`;
  const actions = [
    show,
    ...(report.added + report.completed + report.relations.added > 0 ? [undo] : []),
  ];
  const message = needsLook(report)
    ? vscode.window.showWarningMessage(words, ...actions)
    : vscode.window.showInformationMessage(words, ...actions);
  // The message may stay for long: the command is done.
  void message.then(async (action) => {
    if (action === undo) await vscode.commands.executeCommand(commands.undoDecision);
    if (action !== show) return;
    const content = markdownOf(report);
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
    await vscode.window.showTextDocument(document, { preview: false });
  });
}
