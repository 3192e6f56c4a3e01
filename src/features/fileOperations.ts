import * as vscode from "vscode";
import { nameSource } from "../core/sidecar/nameSource.ts";
import { applyEdits } from "../core/yaml/textEdit.ts";
import { openDocument } from "../editor/documents.ts";
import { carryOut, planEdit } from "../editor/fileEdit.ts";
import { exists, isFolder, readUtf8, reasonOf } from "../editor/files.ts";
import type { Source } from "../editor/library.ts";
import type { Services } from "../editor/services.ts";
import { readSetting } from "../editor/settings.ts";
import { fileNameOf, type Move, sidecarOf, sourceLabel, sourceOf } from "../editor/sources.ts";
import { counted } from "../editor/wording.ts";

/** Takes sidecars along when articles are renamed, moved, copied or deleted in VS Code, as one step with it. */
export function register(services: Services): vscode.Disposable {
  // What changes a sidecar in its turn may not wait for another turn.
  const inTurn = (
    event: vscode.FileWillRenameEvent | vscode.FileWillDeleteEvent,
    along: () => Promise<vscode.WorkspaceEdit>,
  ): void => event.waitUntil(services.turns.take(along));
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      const moves = withoutSidecars(event.files, ({ oldUri }) => oldUri);
      if (moves.length > 0) inTurn(event, () => renameAlong(moves));
    }),
    vscode.workspace.onWillDeleteFiles((event) => {
      const sources = withoutSidecars(event.files, (uri) => uri);
      if (sources.length > 0) inTurn(event, () => deleteAlong(sources));
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      services.decisions.follow(files);
      void nameSources(services, files);
    }),
    // VS Code tells of a copy by what was made, not from what.
    vscode.workspace.onDidCreateFiles(({ files }) => void offerCopies(services, files)),
  );
}

/** The files whose sidecars are not among them: those are taken along by the person. */
function withoutSidecars<File>(
  files: readonly File[],
  uriOf: (file: File) => vscode.Uri,
): readonly File[] {
  const chosen = new Set(files.map((file) => uriOf(file).toString()));
  return files.filter((file) => {
    const uri = uriOf(file);
    const follows = readSetting("followFiles", uri);
    return follows && !sourceOf(uri) && !chosen.has(sidecarOf(uri).toString());
  });
}

async function renameAlong(moves: readonly Move[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of moves) {
    const sidecar = sidecarOf(oldUri);
    if (!(await exists(sidecar)) || (await isFolder(oldUri))) continue;
    const target = sidecarOf(newUri);
    const isOtherCase = target.path.toLowerCase() === sidecar.path.toLowerCase();
    if (!isOtherCase && (await exists(target))) void tellOfTaken(sidecar, target);
    else edit.renameFile(sidecar, target, { overwrite: false });
  }
  return edit;
}

async function tellOfTaken(sidecar: vscode.Uri, target: vscode.Uri): Promise<void> {
  const compare = "Compare";
  const choice = await vscode.window.showWarningMessage(
    `${sourceLabel(target)} is there already, so the decisions in ${sourceLabel(sidecar)} stay where they are. Keep what is right of both.`,
    compare,
  );
  if (choice === compare) await vscode.commands.executeCommand("vscode.diff", sidecar, target);
}

async function deleteAlong(sources: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const source of sources) {
    const sidecar = sidecarOf(source);
    if (!(await exists(sidecar)) || (await isFolder(source))) continue;
    const document = openDocument(sidecar);
    // What is typed but not saved would not come back from the trash.
    if (!document?.isDirty || (await document.save())) edit.deleteFile(sidecar);
    else {
      void vscode.window.showWarningMessage(
        `${sourceLabel(sidecar)} stays: it has changes that could not be saved.`,
      );
    }
  }
  return edit;
}

/** Sidecars name their sources: each that was renamed, or renamed back, names the one it stands beside now. */
async function nameSources(
  { replaceFile, log, turns }: Services,
  moves: readonly Move[],
): Promise<void> {
  const sidecars = moves.map(({ newUri }) => newUri).filter(sourceOf);
  await turns.take(async () => {
    for (const sidecar of sidecars) {
      try {
        const name = fileNameOf(sourceOf(sidecar) ?? sidecar);
        const plan = await planEdit(sidecar, (text = "") => ({
          kind: "edits",
          edits: nameSource(text, name),
        }));
        await carryOut(plan, replaceFile);
      } catch (error) {
        log.warn(`${sourceLabel(sidecar)} still names its old article: ${reasonOf(error)}`);
      }
    }
  });
}

/** Offers to copy decisions on articles to copies of those. */
async function offerCopies(services: Services, created: readonly vscode.Uri[]): Promise<void> {
  const copies: { readonly original: Source; readonly copy: vscode.Uri }[] = [];
  for (const copy of withoutSidecars(created, (uri) => uri)) {
    if (!services.rules.isIndexed(copy)) continue;
    await services.library.load(copy, "background");
    const original = originalOf(services, copy);
    if (original) copies.push({ original, copy });
  }
  const [first] = copies;
  if (!first) return;
  const decisions = copies.reduce(
    (sum, { original }) => sum + (original.sidecar?.annotations.length ?? 0),
    0,
  );
  const many = counted(decisions, "decision");
  const accept = "Copy Decisions";
  const choice = await vscode.window.showInformationMessage(
    copies.length === 1
      ? `${sourceLabel(first.copy)} has the same text as ${sourceLabel(first.original.uri)}. Copy its ${many} too?`
      : `${counted(copies.length, "new article")} have the same text as others. Copy their ${many} too?`,
    accept,
    "Not Now",
  );
  if (choice !== accept) return;
  const edit = new vscode.WorkspaceEdit();
  for (const { original, copy } of copies) {
    const text = (await readUtf8(sidecarOf(original.uri))) ?? "";
    const named = applyEdits(text, nameSource(text, fileNameOf(copy)));
    edit.createFile(sidecarOf(copy), { contents: new TextEncoder().encode(named) });
  }
  await vscode.workspace.applyEdit(edit);
}

/** The article with decisions that a new one without has its text from. */
function originalOf({ library }: Services, uri: vscode.Uri): Source | undefined {
  const copy = library.source(uri);
  if (!copy || copy.sidecar || copy.snapshot.text === "") return undefined;
  return [...library.sources].find(
    ({ sidecar, snapshot }) =>
      (sidecar?.annotations.length ?? 0) > 0 && snapshot.text === copy.snapshot.text,
  );
}
