import * as vscode from "vscode";
import { commands } from "../editor/manifest.ts";
import type { Services } from "../editor/services.ts";
import { sourceLabel, sourceSelector } from "../editor/sources.ts";
import { counted } from "../editor/wording.ts";

/** Says in the editor's language status how the article at hand stands. */
export function register(services: Services): vscode.Disposable {
  const { library, folders, rules } = services;
  const item = vscode.languages.createLanguageStatusItem("dossier.status", sourceSelector());
  item.name = "Dossier";
  const update = (): void => show(item, services);
  update();
  return vscode.Disposable.from(
    item,
    library.onDidChange(update),
    folders.onDidChangeState(update),
    rules.onDidChange(() => (item.selector = sourceSelector())),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function show(item: vscode.LanguageStatusItem, { library, folders, rules }: Services): void {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const source = library.source(document.uri);
  const problem = library.problem(document.uri);
  const sidecarProblem = source?.sidecar?.problems[0];
  item.busy = folders.state === "indexing";
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.command = { title: "Open Sidecar", command: commands.openSidecar };
  if (problem !== undefined) {
    item.text = "Dossier: left out";
    item.detail = `${sourceLabel(document.uri)} ${problem}`;
    item.severity = vscode.LanguageStatusSeverity.Warning;
    item.command = { title: "Show Log", command: commands.showLog };
  } else if (!rules.isSource(document)) {
    item.text = "Dossier: off here";
    item.detail = "by language or by the excluding globs";
    item.command = undefined;
  } else if (!source) {
    item.text = "Dossier: reading…";
    item.detail = "";
    item.busy = true;
  } else {
    const { all, decided } = source.counts;
    item.text = `Dossier: ${counted(all, "mention")}`;
    item.detail = sidecarProblem
      ? `The sidecar has a problem in line ${sidecarProblem.line + 1}: ${sidecarProblem.message}`
      : [`${decided} decided`, ...folders.notices].join(". ");
    if (sidecarProblem) item.severity = vscode.LanguageStatusSeverity.Error;
  }
  item.accessibilityInformation = { label: [item.text, item.detail].filter(Boolean).join(", ") };
}
