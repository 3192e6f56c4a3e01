import picomatch from "picomatch";
import * as vscode from "vscode";
import { sidecarName, sourceName } from "../core/sidecar/sidecarName.ts";
import type { ProjectFiles } from "./projectFiles.ts";
import { relativePath } from "./relativePath.ts";
import { onSettingsChanged, readSetting } from "./settings.ts";

/**
 * Where articles live. Not `*`: output channels, git's old versions and search editors are plain text
 * too, and nobody annotates those.
 */
const ownSchemes = ["file", "untitled", "vscode-remote", "vscode-vfs", "vscode-test-web"];

/** With those of the workspace's folders: any extension may provide one. */
function schemes(): ReadonlySet<string> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return new Set([...ownSchemes, ...folders.map(({ uri }) => uri.scheme)]);
}

/** All documents where articles live, sources or not: the status says of each which it is. */
export function sourceSelector(): vscode.DocumentSelector {
  return [...schemes()].map((scheme) => ({ scheme }));
}

/**
 * Registers a provider for the languages of articles only: one that is registered for all languages
 * puts its menu entries into all of them. Registers it anew when the settings name other languages,
 * and when what it answers is no longer true, where VS Code offers no other way to say so.
 */
export function provideInSources(
  rules: SourceRules,
  register: (selector: vscode.DocumentSelector) => vscode.Disposable,
  onDidChangeAnswers?: vscode.Event<void>,
): vscode.Disposable {
  let registered = register(articleSelector());
  const again = (): void => {
    registered.dispose();
    registered = register(articleSelector());
  };
  const subscriptions = [rules.onDidChange(again), onDidChangeAnswers?.(again)];
  return new vscode.Disposable(() => {
    for (const subscription of subscriptions) subscription?.dispose();
    registered.dispose();
  });
}

function articleSelector(): vscode.DocumentSelector {
  const scopes = [undefined, ...(vscode.workspace.workspaceFolders ?? [])];
  const languages = new Set(scopes.flatMap((scope) => readSetting("languages", scope)));
  return [...languages].flatMap((language) =>
    [...schemes()].map((scheme) => ({ language, scheme })),
  );
}

/** Globs of a folder's articles and of what is none of them. */
interface SourceGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

interface FolderRules {
  readonly globs: SourceGlobs;
  readonly includes: (path: string) => boolean;
  readonly excludes: (path: string) => boolean;
}

/** Says which documents and files are sources, by the project file or else by the settings. */
export class SourceRules implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #projects: ProjectFiles;
  readonly #subscriptions: vscode.Disposable;
  readonly #folders = new Map<string, FolderRules>();
  #schemes = schemes();

  readonly onDidChange = this.#changed.event;

  constructor(projects: ProjectFiles) {
    this.#projects = projects;
    const changed = (): void => {
      this.#folders.clear();
      this.#schemes = schemes();
      this.#changed.fire();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      onSettingsChanged(["include", "exclude", "languages"], changed),
      vscode.workspace.onDidChangeWorkspaceFolders(changed),
      vscode.workspace.onDidGrantWorkspaceTrust(changed),
      projects.onDidChange(() => {
        const folders = vscode.workspace.workspaceFolders ?? [];
        const isSame = (folder: vscode.WorkspaceFolder): boolean =>
          JSON.stringify(this.#rulesOf(folder).globs) === JSON.stringify(this.#readGlobs(folder));
        if (!folders.every(isSame)) changed();
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  globsOf(folder: vscode.WorkspaceFolder): SourceGlobs {
    return this.#rulesOf(folder).globs;
  }

  /** Whether an open document is an article to be marked: by scheme, language and excluding globs. */
  isSource(document: vscode.TextDocument): boolean {
    return (
      this.#schemes.has(document.uri.scheme) &&
      readSetting("languages", document.uri).includes(document.languageId) &&
      !this.isExcluded(document.uri)
    );
  }

  /** Whether a file belongs to the folder's articles, open or not: by including and excluding globs. */
  isIndexed(uri: vscode.Uri): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) return false;
    const path = relativePath(folder, uri);
    const { includes, excludes } = this.#rulesOf(folder);
    return includes(path) && !excludes(path);
  }

  /** Whether a file or folder is never an article, nor has one in it: by excluding globs. */
  isExcluded(uri: vscode.Uri): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return folder !== undefined && this.#rulesOf(folder).excludes(relativePath(folder, uri));
  }

  #rulesOf(folder: vscode.WorkspaceFolder): FolderRules {
    const key = folder.uri.toString();
    let rules = this.#folders.get(key);
    if (!rules) {
      const globs = this.#readGlobs(folder);
      rules = {
        globs,
        includes: picomatch([...globs.include], { dot: true }),
        excludes: picomatch([...globs.exclude], { dot: true }),
      };
      this.#folders.set(key, rules);
    }
    return rules;
  }

  /** What a project file says goes before the settings, where the workspace is trusted. */
  #readGlobs(folder: vscode.WorkspaceFolder): SourceGlobs {
    const project = vscode.workspace.isTrusted ? this.#projects.of(folder) : undefined;
    return {
      include: project?.include ?? readSetting("include", folder),
      exclude: project?.exclude ?? readSetting("exclude", folder),
    };
  }
}

export function sidecarOf(source: vscode.Uri): vscode.Uri {
  return source.with({ path: sidecarName(source.path) });
}

/** The source that a sidecar belongs to, or undefined where the file is no sidecar. */
export function sourceOf(sidecar: vscode.Uri): vscode.Uri | undefined {
  const path = sourceName(sidecar.path);
  return path === undefined ? undefined : sidecar.with({ path });
}

/** A file or folder that has got another address. */
export interface Move {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/** The address of a file after moves of it, or of folders that it is in. */
export function movedUri(uri: vscode.Uri, moves: readonly Move[]): vscode.Uri {
  return moves.reduce((now, { oldUri, newUri }) => {
    const within = now.path.slice(oldUri.path.length);
    const isMoved =
      (within === "" || within.startsWith("/")) &&
      now.toString() === oldUri.with({ path: oldUri.path + within }).toString();
    return isMoved ? newUri.with({ path: newUri.path + within }) : now;
  }, uri);
}

/** The last part of a file's address. */
export function fileNameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A source's name as people know it: its path in the workspace. */
export function sourceLabel(source: vscode.Uri): string {
  return vscode.workspace.asRelativePath(
    source,
    (vscode.workspace.workspaceFolders?.length ?? 0) > 1,
  );
}
