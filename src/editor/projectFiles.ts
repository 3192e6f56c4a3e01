import * as vscode from "vscode";
import { type WithoutNever, withoutNever } from "../core/corpus/withoutNever.ts";
import { joinProjects } from "../core/project/joinProjects.ts";
import { labelIn } from "../core/project/labelIn.ts";
import type { Project, WhoIsWho } from "../core/project/project.ts";
import { type ProjectFile, projectFileName, readProject } from "../core/project/readProject.ts";
import type { Problem } from "../core/yaml/problem.ts";
import { openDocument } from "./documents.ts";
import { readUtf8, reasonOf } from "./files.ts";
import type { Mention } from "../core/annotations/mention.ts";
import type { TextSnapshot } from "../core/text/snapshot.ts";
import type { ReadRequest } from "../worker/protocol.ts";
import { relativePath } from "./relativePath.ts";

/** After the last key: long enough not to read every letter of a name. */
const typingPause = 300;

/** Reads the project file of each workspace folder, as a person is editing it or else as on disk. */
export class ProjectFiles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #files: ReadonlyMap<string, ProjectFile> = new Map();
  #withNever: ReadonlyMap<string, Project> = new Map();
  #never: ReadonlyMap<string, WithoutNever> = new Map();
  #texts = "";
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** Fires when one of the files has come, gone or changed. */
  readonly onDidChange = this.#changed.event;

  /** Resolves when the files that are there at the start have been read. */
  readonly ready: Promise<void>;
  #reading = Promise.resolve();

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${projectFileName}`);
    const read = (): void => void this.#read();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidCreate(read),
      watcher.onDidChange(read),
      watcher.onDidDelete(read),
      vscode.workspace.onDidChangeWorkspaceFolders(read),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0 || !isProjectFile(document.uri)) return;
        clearTimeout(this.#typing);
        this.#typing = setTimeout(read, document.isDirty ? typingPause : 0);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (isProjectFile(uri)) read();
      }),
    );
    this.ready = this.#read();
  }

  dispose(): void {
    clearTimeout(this.#typing);
    this.#subscriptions.dispose();
  }

  /** The files that are there, by their address. */
  get files(): ReadonlyMap<string, ProjectFile> {
    return this.#files;
  }

  /** What the project file of a folder says; undefined where there is none. */
  of(folder: vscode.WorkspaceFolder): Project | undefined {
    return this.#files.get(projectFileOf(folder.uri).toString())?.project;
  }

  /** What the project files of all folders say. */
  get projects(): readonly Project[] {
    return Array.from(this.#files.values(), ({ project }) => project);
  }

  /** The projects that say what is never to be suggested, by the address of their files. */
  get withNever(): ReadonlyMap<string, Project> {
    return this.#withNever;
  }

  /** What the first project that labels a category calls it. */
  labelOf(category: string): string | undefined {
    return labelIn(this.projects, category);
  }

  /** What all folders' project files say of who is who; their lines name sources by their address. */
  get whoIsWho(): WhoIsWho {
    const folders = vscode.workspace.workspaceFolders ?? [];
    return joinProjects(
      folders.flatMap((folder) => {
        const project = this.of(folder);
        const sourceAt = (path: string): string => vscode.Uri.joinPath(folder.uri, path).toString();
        return project ? [{ project, sourceAt }] : [];
      }),
    );
  }

  /** Where a source is, as a worker is told: the address of its folder's project file, and its path from there. */
  placeOf(source: vscode.Uri): Pick<ReadRequest, "folder"> {
    const folder = vscode.workspace.getWorkspaceFolder(source);
    if (!folder) return {};
    const project = projectFileOf(folder.uri).toString();
    return { folder: { project, path: relativePath(folder, source) } };
  }

  /** Takes out of a source's mentions what its folder's project file says is never to be suggested. */
  withoutNever(
    source: vscode.Uri,
    mentions: readonly Mention[],
    snapshot: TextSnapshot,
  ): readonly Mention[] {
    const { folder } = this.placeOf(source);
    const without = folder && this.#never.get(folder.project);
    return without ? without(mentions, snapshot, folder.path) : mentions;
  }

  /** Takes up what has been written to the files just now. Never rejects. */
  async refresh(): Promise<void> {
    await this.#read();
  }

  /** One reading after the other: else an earlier one that takes longer would have the last word. */
  #read(): Promise<void> {
    return (this.#reading = this.#reading.then(() => this.#readNow()));
  }

  /** Reads anew the files that have changed. Never rejects: what can't be read is a problem of the file. */
  async #readNow(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const read = await Promise.all(
      folders.map(async (folder) => {
        const uri = projectFileOf(folder.uri);
        return { key: uri.toString(), text: await textOf(uri) };
      }),
    );
    const texts = JSON.stringify(read);
    if (texts === this.#texts) return;
    this.#texts = texts;
    this.#files = new Map(
      read.flatMap(({ key, text }) => (text === undefined ? [] : [[key, fileOf(text)] as const])),
    );
    this.#withNever = new Map(
      [...this.#files]
        .filter(([, { project }]) => project.never.length > 0)
        .map(([key, { project }]) => [key, project]),
    );
    this.#never = new Map(
      [...this.#withNever].map(([key, project]) => [key, withoutNever(project)]),
    );
    this.#changed.fire();
  }
}

/** The address of a folder's project file, whether it is there or not. */
export function projectFileOf(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, projectFileName);
}

/** Whether a file is the project file of its folder: not one that only has the name. */
export function isProjectFile(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder !== undefined && projectFileOf(folder.uri).toString() === uri.toString();
}

/** A file's text, why it can't be read, or undefined where there is none. */
async function textOf(uri: vscode.Uri): Promise<string | { readonly reason: string } | undefined> {
  const document = openDocument(uri);
  // VS Code is late to notice that a file has changed: only what is not saved is newer than the disk.
  if (document?.isDirty) return document.getText();
  try {
    return await readUtf8(uri);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function fileOf(text: string | { readonly reason: string }): ProjectFile {
  if (typeof text === "string") return readProject(text);
  const message = `This project file can't be read: it ${text.reason}. Mend it, or move it away.`;
  const problem: Problem = { line: 0, column: 0, endColumn: 0, message, severity: "error" };
  return { ...readProject(""), problems: [problem], writable: false };
}
