import * as vscode from "vscode";
import type { Sidecar } from "../core/sidecar/readSidecar.ts";
import { readSidecar } from "../core/sidecar/readSidecar.ts";
import { sidecarName } from "../core/sidecar/sidecarName.ts";
import { strayFinder } from "../core/sidecar/strayFinder.ts";
import { findSidecars } from "../editor/findArticles.ts";
import { exists, readUtf8, reasonOf } from "../editor/files.ts";
import { sidecarLanguage } from "../editor/manifest.ts";
import { pacer } from "../editor/pacer.ts";
import type { Services } from "../editor/services.ts";
import { sidecarOf, sourceLabel, sourceOf } from "../editor/sources.ts";
import { counted } from "../editor/wording.ts";

/** After files came or went: whoever moves them is done by then. */
const calm = 1000;

/** A sidecar whose article is gone. */
interface Stray {
  readonly uri: vscode.Uri;
  readonly sidecar: Sidecar;
  /** The article without decisions that is the same by its text. */
  readonly movedTo?: vscode.Uri;
}

/** Where in the workspace's memory it stands what is not to be offered again. */
const keptKey = "keptStrays";

/**
 * Lists sidecars whose articles are gone, as when they were moved outside VS Code, and offers once to take
 * the decisions to where their article is now; nothing is done by itself.
 */
export function register(services: Services): vscode.Disposable {
  const { folders, library, log, memory } = services;
  const diagnostics = vscode.languages.createDiagnosticCollection("dossier-strays");
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${sidecarName("*")}`, false, true);
  let strays: readonly Stray[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const offered = new Set(memory.get<readonly string[]>(keptKey, []));

  const look = async (): Promise<void> => {
    const found = await findStrays(services);
    strays = found;
    diagnostics.clear();
    for (const stray of found) diagnostics.set(stray.uri, [diagnosticOf(stray)]);
    const fresh = found.filter((stray) => stray.movedTo && !offered.has(nameOf(stray)));
    for (const stray of fresh) offered.add(nameOf(stray));
    if (fresh.length > 0 && (await offer(fresh))) {
      await memory.update(keptKey, [
        ...memory.get<readonly string[]>(keptKey, []),
        ...fresh.map(nameOf),
      ]);
    }
  };
  const lookSoon = (): void => {
    clearTimeout(timer);
    if (folders.state !== "ready") return;
    timer = setTimeout(() => {
      look().catch((error: unknown) => log.error(`Stray sidecars: ${reasonOf(error)}`));
    }, calm);
  };
  return vscode.Disposable.from(
    diagnostics,
    watcher,
    watcher.onDidCreate(lookSoon),
    watcher.onDidDelete(lookSoon),
    folders.onDidChangeState(lookSoon),
    library.onDidChange((uris) => {
      if (strays.length > 0 || uris.some((uri) => !library.source(uri))) lookSoon();
    }),
    vscode.languages.registerCodeActionsProvider(
      { language: sidecarLanguage },
      {
        provideCodeActions: ({ uri }) =>
          strays
            .filter((stray) => stray.uri.toString() === uri.toString())
            .flatMap((stray) => follow(stray) ?? []),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

/** A stray and where it may go, for what was offered already. */
function nameOf({ uri, movedTo }: Stray): string {
  return `${uri.toString()} ${movedTo?.toString() ?? ""}`;
}

async function findStrays({ library, rules }: Services): Promise<readonly Stray[]> {
  const strays: Stray[] = [];
  const sidecars = await Promise.all(
    (vscode.workspace.workspaceFolders ?? []).map((folder) => findSidecars(folder, rules)),
  );
  for (const uri of sidecars.flat()) {
    const source = sourceOf(uri);
    if (!source || library.source(source) || (await exists(source))) continue;
    // Of one that can't be read nothing can be said but that it is there.
    const text = await readUtf8(uri).catch(() => "");
    if (text !== undefined) strays.push({ uri, sidecar: readSidecar(text) });
  }
  if (strays.length === 0) return strays;
  const finder = strayFinder(strays.map(({ uri, sidecar }) => ({ ...sidecar, key: uri })));
  const breathe = pacer();
  for (const { uri, snapshot, sidecar } of [...library.sources]) {
    if (sidecar || !vscode.workspace.getWorkspaceFolder(uri)) continue;
    finder.look(snapshot, uri);
    await breathe();
  }
  const found = finder.found();
  return strays.map((stray) => {
    const movedTo = found.get(stray.uri);
    return movedTo ? { ...stray, movedTo } : stray;
  });
}

function decisionsOf(strays: readonly Stray[]): string {
  const count = strays.reduce((sum, { sidecar }) => sum + sidecar.annotations.length, 0);
  return counted(count, "decision");
}

function diagnosticOf(stray: Stray): vscode.Diagnostic {
  const source = sourceLabel(sourceOf(stray.uri) ?? stray.uri);
  const advice = stray.movedTo
    ? `It seems to be ${sourceLabel(stray.movedTo)} now: take them along by the lightbulb.`
    : "Put the article back, rename this file after it, or delete this file.";
  const made = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, Number.MAX_SAFE_INTEGER),
    `There is no ${source}, so its ${decisionsOf([stray])} show nowhere. ${advice}`,
    vscode.DiagnosticSeverity.Warning,
  );
  made.source = "Dossier";
  return made;
}

/** Asks whether decisions are to follow their articles; gives whether they are to be kept for good. */
async function offer(strays: readonly Stray[]): Promise<boolean> {
  const [first] = strays;
  if (!first?.movedTo) return false;
  const choice = await vscode.window.showInformationMessage(
    strays.length === 1
      ? `${sourceLabel(sourceOf(first.uri) ?? first.uri)} was moved to ${sourceLabel(first.movedTo)}: take its ${decisionsOf(strays)} along?`
      : `${counted(strays.length, "article")} were moved: take their ${decisionsOf(strays)} along?`,
    "Follow",
    "Keep",
    "Not Now",
  );
  if (choice === "Follow") {
    const edit = new vscode.WorkspaceEdit();
    for (const { uri, movedTo } of strays) if (movedTo) edit.renameFile(uri, sidecarOf(movedTo));
    await vscode.workspace.applyEdit(edit);
  }
  return choice === "Keep";
}

/** The lightbulb's way to take decisions along. */
function follow({ uri, movedTo }: Stray): vscode.CodeAction | undefined {
  if (!movedTo) return undefined;
  const action = new vscode.CodeAction(
    `Take the decisions along to ${sourceLabel(movedTo)}`,
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = new vscode.WorkspaceEdit();
  action.edit.renameFile(uri, sidecarOf(movedTo));
  action.isPreferred = true;
  return action;
}
