import picomatch from "picomatch";
import * as vscode from "vscode";
import { lossWords } from "../core/interchange/losses.ts";
import type { ProfileMeaning } from "../core/interchange/profile.ts";
import type { ExportProfile } from "../core/project/project.ts";
import { reasonOf } from "../editor/files.ts";
import {
  askFormat,
  askOptions,
  askSelection,
  type LastExport,
} from "../editor/interchange/askExport.ts";
import {
  askScope,
  type ExportScope,
  globsOf,
  scopeOfArguments,
} from "../editor/interchange/exportScope.ts";
import { gatherExport, type GatheredExport } from "../editor/interchange/gatherExport.ts";
import { writeFolder, writeWhole } from "../editor/interchange/writeFiles.ts";
import { commands } from "../editor/manifest.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import { relativePath } from "../editor/relativePath.ts";
import type { Services } from "../editor/services.ts";
import { fileNameOf } from "../editor/sources.ts";
import { counted } from "../editor/wording.ts";

/** Where the last choices are remembered. */
const lastKey = "lastExport";

/** Previews of longer texts would make the editor slow. In bytes. */
const largestPreview = 2_000_000;

/** Writes annotations in formats that other tools read: asked for step by step, or as a saved export says. */
export function register(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.exportAnnotations, (row: unknown, rows: unknown) =>
      exportAnnotations(services, row, rows),
    ),
    vscode.commands.registerCommand(commands.runExport, (name: unknown) =>
      runSaved(services, name),
    ),
  );
}

/** A profile of a folder's project file. */
interface SavedExport {
  readonly folder: vscode.WorkspaceFolder;
  readonly name: string;
  readonly profile: ExportProfile;
}

function savedExports({ projects }: Services): readonly SavedExport[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
    Array.from(projects.of(folder)?.exports ?? [], ([name, profile]) => ({
      folder,
      name,
      profile,
    })),
  );
}

async function exportAnnotations(services: Services, row: unknown, rows: unknown): Promise<void> {
  const { library, memory } = services;
  const title = "Export Annotations";
  const saved = savedExports(services).map((one) => ({
    ...one,
    label: `$(save) ${one.name}`,
    description: `saved: ${one.profile.format} to ${one.profile.to}`,
  }));
  const chosen =
    (await scopeOfArguments(library, row, rows)) ?? (await askScope(library, title, saved));
  if (!chosen) return;
  if ("profile" in chosen) return run(services, chosen as unknown as SavedExport);
  const scope = chosen as ExportScope;
  if (scope.sources.length === 0) {
    say("there are no articles there to export.");
    return;
  }
  const last = memory.get<LastExport>(lastKey, {});
  const interchange = await services.interchange();
  const format = await askFormat(`${title}: ${scope.label}`, interchange, last);
  if (!format) return;
  const asked =
    scope.category === undefined
      ? await askSelection(title, library, scope.sources, last)
      : { statuses: last.statuses ?? ["confirmed"], categories: [scope.category] };
  if (!asked) return;
  const options = await askOptions(
    `${title}: ${format.label}`,
    "Export",
    interchange,
    format,
    last,
  );
  if (!options) return;
  await memory.update(lastKey, {
    format: format.id,
    statuses: asked.statuses,
    ...(asked.categories && scope.category === undefined && { categories: asked.categories }),
    options: { ...last.options, [format.id]: options },
  } satisfies LastExport);
  const selection = { ...asked, ...(scope.entities && { entities: scope.entities }) };
  const meaning = { format, options, selection };
  const gathered = await gather(services, scope, meaning);
  if (gathered) await put(services, scope, gathered, meaning);
}

async function gather(
  services: Services,
  scope: ExportScope,
  meaning: ProfileMeaning,
): Promise<GatheredExport | undefined> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: `Dossier: exporting ${scope.label}`,
      cancellable: true,
    },
    (progress, token) => gatherExport(services, scope.sources, meaning, progress, token),
  );
}

type Destination = "preview" | "file" | "zip" | "folder" | "save";

/** Asks where the files go, and puts them there. */
async function put(
  services: Services,
  scope: ExportScope,
  gathered: GatheredExport,
  meaning: ProfileMeaning,
): Promise<void> {
  const [name = "", content = new Uint8Array()] = [...gathered.files][0] ?? [];
  const isOne = gathered.files.size === 1;
  const isText = !content.subarray(0, 4).includes(0) && content.length <= largestPreview;
  const choices: { label: string; description?: string; to: Destination }[] = [
    ...(isText ? [{ label: "$(preview) Preview", description: name, to: "preview" as const }] : []),
    ...(isOne ? [{ label: "$(file) To a File…", to: "file" as const }] : []),
    { label: "$(folder) To a Folder…", to: "folder" },
    { label: "$(file-zip) To a Zip…", to: "zip" },
    { label: "$(save) Save These Choices in dossier.yaml…", to: "save" },
  ];
  const picked = await vscode.window.showQuickPick(choices, {
    title: `Export: ${summaryOf(gathered)}`,
    placeHolder: "Where to",
  });
  if (!picked) return;
  if (picked.to === "save") {
    await save(services, scope, meaning, isOne ? name : "");
    return;
  }
  if (picked.to === "preview") {
    const text = new TextDecoder().decode(content);
    const document = await vscode.workspace.openTextDocument({
      content: text,
      ...(name.endsWith("json") && { language: "json" }),
    });
    await vscode.window.showTextDocument(document, { preview: false });
    tell(gathered, meaning);
    return;
  }
  const target = await askTarget(picked.to, name);
  if (target) await writeTo(services, target, picked.to, gathered, meaning);
}

async function askTarget(to: "file" | "zip" | "folder", name: string) {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  const at = (path: string): { defaultUri?: vscode.Uri } =>
    workspace ? { defaultUri: vscode.Uri.joinPath(workspace.uri, path) } : {};
  if (to === "folder") {
    const [folder] =
      (await vscode.window.showOpenDialog({
        ...at(""),
        canSelectFiles: false,
        canSelectFolders: true,
        openLabel: "Export Here",
      })) ?? [];
    return folder;
  }
  const file = to === "zip" ? "annotations.zip" : name.slice(name.lastIndexOf("/") + 1);
  return vscode.window.showSaveDialog({ ...at(file), saveLabel: "Export" });
}

async function writeTo(
  { interchange }: Services,
  target: vscode.Uri,
  to: "file" | "zip" | "folder",
  gathered: GatheredExport,
  meaning: ProfileMeaning,
): Promise<void> {
  const { zipped } = await interchange();
  const { files } = gathered;
  const [content = new Uint8Array()] = files.values();
  try {
    const isWritten = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: "Dossier: writing",
        cancellable: to === "folder",
      },
      async (_, token) => {
        if (to === "folder") return writeFolder(target, files, token);
        await writeWhole(target, to === "zip" ? zipped(files) : content);
        return true;
      },
    );
    if (isWritten) tell(gathered, meaning, target);
    else say("the export was stopped; nothing was written.");
  } catch (error) {
    const words = `Nothing was exported. ${fileNameOf(target)} can't be written: ${reasonOf(error)}.`;
    void vscode.window.showErrorMessage(words);
  }
}

/** Says what was exported and what got lost, with ways to go on from there. */
function tell(gathered: GatheredExport, { format }: ProfileMeaning, target?: vscode.Uri): void {
  const lost = gathered.losses.reduce((sum, { count }) => sum + count, 0);
  const words = [
    `${summaryOf(gathered)} exported`,
    ...(target ? [`to ${fileNameOf(target)}`] : []),
    ...(lost > 0 ? [`; ${format.label} cannot hold ${counted(lost, "thing")}`] : []),
  ].join(" ");
  const report = "Show Report";
  const reveal = "Reveal";
  const copy = "Copy Path";
  const actions = [...(lost > 0 ? [report] : []), ...(target ? [reveal, copy] : [])];
  // The message may stay for long: the command is done.
  void vscode.window
    .showInformationMessage(`${words.replace(" ;", ";")}.`, ...actions)
    .then(async (action) => {
      if (action === report) await showReport(gathered, format.label);
      if (action === copy && target) await vscode.env.clipboard.writeText(pathOf(target));
      if (action === reveal && target) {
        const isHere = vscode.workspace.getWorkspaceFolder(target) !== undefined;
        const command = isHere ? "revealInExplorer" : "revealFileInOS";
        await vscode.commands.executeCommand(command, target);
      }
    });
}

function pathOf(uri: vscode.Uri): string {
  return uri.scheme === "file" ? uri.fsPath : uri.toString();
}

function summaryOf({ mentions, articles, files }: GatheredExport): string {
  const parts = [
    counted(mentions, "mention"),
    counted(articles, "article"),
    counted(files.size, "file"),
  ];
  return parts.join(", ");
}

async function showReport(gathered: GatheredExport, format: string): Promise<void> {
  const lines = gathered.losses.map((loss) => `- ${lossWords(loss)}`);
  const content = `# What got lost\n\n${summaryOf(gathered)}. ${format} cannot hold:\n\n${lines.join("\n")}\n`;
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
  await vscode.window.showTextDocument(document, { preview: false });
}

/** Keeps choices under a name in dossier.yaml, for the command line too. */
async function save(
  services: Services,
  scope: ExportScope,
  { format, options, selection }: ProfileMeaning,
  file: string,
): Promise<void> {
  const [first] = scope.files ?? [];
  const folder =
    (first && vscode.workspace.getWorkspaceFolder(first)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    say("open a folder first: saved exports are kept in its dossier.yaml.");
    return;
  }
  const { writtenOptions } = await services.interchange();
  const title = "Save Export";
  const name = await vscode.window.showInputBox({
    title,
    prompt: "What it is called",
    value: format.id,
  });
  if (!name) return;
  const to = await vscode.window.showInputBox({
    title,
    prompt:
      "The file, folder (ending with /) or zip that it writes, from the folder of dossier.yaml",
    value: `exports/${file === "" ? `${name}/` : file}`,
  });
  if (!to) return;
  const value: ExportProfile = {
    format: format.id,
    to,
    statuses: selection.statuses,
    categories: selection.categories ?? [],
    entities: selection.entities ?? [],
    sources: globsOf(services.library, folder, scope),
    options: writtenOptions(format, options),
  };
  await services.turns.take(() =>
    reportingRefusal(async () => {
      await services.decisions.decideInProject(folder.uri, () => ({
        project: [{ section: "exports", key: name, value }],
      }));
      say(`“${name}” is kept in dossier.yaml.`);
    }),
  );
}

async function runSaved(services: Services, name: unknown): Promise<void> {
  const saved = savedExports(services);
  if (saved.length === 0) {
    say("dossier.yaml has no exports yet: export once, and save the choices.");
    return;
  }
  const called = saved.find((one) => one.name === name);
  const items = saved.map((one) => ({
    one,
    label: one.name,
    description: `${one.profile.format} to ${one.profile.to}`,
  }));
  const chosen =
    called ?? (await vscode.window.showQuickPick(items, { title: "Run Saved Export" }))?.one;
  if (chosen) await run(services, chosen);
}

async function run(services: Services, { folder, name, profile }: SavedExport): Promise<void> {
  const { meaningOf, OptionError } = await services.interchange();
  let meaning: ProfileMeaning;
  try {
    meaning = meaningOf(profile);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    void vscode.window.showErrorMessage(`dossier.yaml, export “${name}”: ${error.message}`);
    return;
  }
  const fits = picomatch(profile.sources.length > 0 ? [...profile.sources] : ["**"], { dot: true });
  const sources = [...services.library.sources].filter(
    ({ uri }) =>
      vscode.workspace.getWorkspaceFolder(uri) === folder && fits(relativePath(folder, uri)),
  );
  const gathered = await gather(services, { label: name, sources }, meaning);
  if (!gathered) return;
  const target = vscode.Uri.joinPath(folder.uri, profile.to.replace(/\/+$/u, ""));
  const isFolder = profile.to.endsWith("/");
  const to = isFolder ? "folder" : /\.zip$/iu.test(profile.to) ? "zip" : "file";
  if (to === "file" && gathered.files.size > 1) {
    const words = `The export “${name}” writes several files: let “to” in dossier.yaml end with / or .zip.`;
    void vscode.window.showErrorMessage(words);
    return;
  }
  await writeTo(services, target, to, gathered, meaning);
}
