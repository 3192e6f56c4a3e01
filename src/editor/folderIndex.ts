import * as vscode from "vscode";
import { tabUris } from "./documents.ts";
import { reasonOf } from "./files.ts";
import { findArticles, type FoundArticles } from "./findArticles.ts";
import type { Library } from "./library.ts";
import { contextKeys } from "./manifest.ts";
import { Batch } from "./batch.ts";
import { onceForFolder } from "./onceForFolder.ts";
import { pacer } from "./pacer.ts";
import { onSettingsChanged, readSetting } from "./settings.ts";
import type { SourceRules } from "./sources.ts";

/** How many files are read at the same time: enough to keep the detector busy, and the disk where it has no work. */
const concurrentReads = 16;

/** From this many articles on, the progress is shown where it can be cancelled. */
const manyArticles = 300;

/** How often the progress is told, in milliseconds. */
const progressPause = 100;

const isFolderIndexed = onceForFolder((folder) => readSetting("indexFolder", folder));

/** Where the index of the workspace's folders stands. */
export type IndexState = "indexing" | "empty" | "ready";

/** Keeps the library in step with the articles in the workspace's folders. */
export class FolderIndex implements vscode.Disposable {
  readonly #library: Library;
  readonly #rules: SourceRules;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly #written = new Batch((uris) => void this.#takeUp(uris));
  readonly #deleted = new Batch((uris) => void this.#forget(uris));
  #watchers: vscode.Disposable | undefined;
  #run: vscode.CancellationTokenSource | undefined;
  #state: IndexState = "indexing";
  #notices: readonly string[] = [];
  readonly #said = new Set<string>();

  readonly onDidChangeState = this.#changed.event;

  constructor(library: Library, rules: SourceRules, log: vscode.LogOutputChannel) {
    this.#library = library;
    this.#rules = rules;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#written,
      this.#deleted,
      rules.onDidChange(() => void this.refresh()),
      onSettingsChanged(["indexFolder", "maximumFileSize"], () => void this.refresh()),
      vscode.workspace.onDidRenameFiles(() => void this.refresh()),
    );
  }

  dispose(): void {
    this.#run?.cancel();
    this.#watchers?.dispose();
    this.#subscriptions.dispose();
  }

  get state(): IndexState {
    return this.#state;
  }

  /** How folders were found that can't be searched, a sentence each. */
  get notices(): readonly string[] {
    return this.#notices;
  }

  /** Reads all articles of the workspace's folders anew and forgets those that are gone. */
  async refresh(): Promise<void> {
    this.#run?.cancel();
    const run = (this.#run = new vscode.CancellationTokenSource());
    this.#watch();
    await this.#setState("indexing");
    try {
      const found = await this.#find(run.token);
      this.#forgetAllBut(found);
      await this.#read(found, run);
    } catch (error) {
      this.#log.error(`The folder could not be read: ${reasonOf(error)}`);
      void vscode.window.showErrorMessage(
        `Dossier could not read the folder: ${reasonOf(error)}. “Dossier: Read Articles Again” tries once more.`,
      );
    } finally {
      if (this.#run === run) {
        this.#run = undefined;
        this.#library.allRead();
        const [any] = this.#library.sources;
        await this.#setState(any ? "ready" : "empty");
      }
      run.dispose();
    }
  }

  async #find(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = await Promise.all(
      folders
        .filter(({ uri }) => isFolderIndexed(uri))
        .map((folder) => findArticles(folder, this.#rules, token)),
    );
    if (!token.isCancellationRequested) this.#say(found);
    const unique = new Map(found.flatMap(({ uris }) => uris).map((uri) => [uri.toString(), uri]));
    return nearestFirst([...unique.values()]);
  }

  /** Says how folders were found that can't be searched: each thing once. */
  #say(found: readonly FoundArticles[]): void {
    const notices = found.flatMap(({ notice }) => notice ?? []);
    this.#notices = notices.map(({ text }) => text);
    for (const { text, severity } of notices) {
      if (this.#said.has(text)) continue;
      this.#said.add(text);
      if (severity === "information") this.#log.info(text);
      else {
        this.#log.warn(text);
        void vscode.window.showWarningMessage(`Dossier: ${text}`);
      }
    }
  }

  #forgetAllBut(found: readonly vscode.Uri[]): void {
    const kept = new Set(found.map((uri) => uri.toString()));
    for (const { uri } of [...this.#library.sources]) {
      if (!kept.has(uri.toString())) this.#library.remove(uri);
    }
  }

  async #read(found: readonly vscode.Uri[], run: vscode.CancellationTokenSource): Promise<void> {
    const many = found.length > manyArticles;
    await vscode.window.withProgress(
      {
        location: many ? vscode.ProgressLocation.Notification : vscode.ProgressLocation.Window,
        title: "Dossier: reading articles",
        cancellable: many,
      },
      async (progress, token) => {
        token.onCancellationRequested(() => {
          run.cancel();
          this.#log.info("Reading the folder was stopped; “Read Articles Again” takes it up.");
        });
        const queue = found.values();
        let [done, told] = [0, 0];
        let next = 0;
        const tell = (): void => {
          if (Date.now() < next) return;
          next = Date.now() + progressPause;
          const increment = (100 * (done - told)) / found.length;
          progress.report({ message: `${done} of ${found.length}`, increment });
          told = done;
        };
        const breathe = pacer();
        const worker = async (): Promise<void> => {
          for (const uri of queue) {
            await breathe();
            if (run.token.isCancellationRequested) return;
            if (this.#isWanted(uri)) await this.#library.load(uri, "background");
            // The settings may have become others meanwhile.
            if (!this.#isWanted(uri)) this.#library.remove(uri);
            done++;
            tell();
          }
        };
        await Promise.all(Array.from({ length: concurrentReads }, worker));
        this.#log.info(`${done} of ${found.length} articles were gone through.`);
      },
    );
  }

  #isWanted(uri: vscode.Uri): boolean {
    return isFolderIndexed(uri) && this.#rules.isIndexed(uri);
  }

  /** Reads what was written to articles: by a few at a time, and with progress where they are many. */
  async #takeUp(written: readonly vscode.Uri[]): Promise<void> {
    const run = new vscode.CancellationTokenSource();
    const articles = written.filter((uri) => this.#rules.isIndexed(uri));
    if (articles.length > 0) await this.#read(nearestFirst(articles), run);
    run.dispose();
  }

  /** Forgets what was deleted. A folder that is deleted is one event, of the folder. */
  async #forget(deleted: readonly vscode.Uri[]): Promise<void> {
    const gone = new Set(deleted.map(String));
    const breathe = pacer();
    for (const uri of this.#library.addresses) {
      await breathe();
      if (isWithin(uri, gone)) this.#library.remove(uri);
    }
  }

  #watch(): void {
    this.#watchers?.dispose();
    const folders = vscode.workspace.workspaceFolders ?? [];
    this.#watchers = vscode.Disposable.from(
      ...folders
        .filter((folder) => readSetting("indexFolder", folder))
        .flatMap((folder) => [
          ...this.#rules
            .globsOf(folder)
            .include.flatMap((glob) => this.#watchArticles(folder, glob)),
          ...this.#watchDeletions(folder),
        ]),
    );
  }

  #watchArticles(folder: vscode.WorkspaceFolder, glob: string): vscode.Disposable[] {
    const pattern = new vscode.RelativePattern(folder, glob);
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
    const add = (uri: vscode.Uri): void => this.#written.add(uri);
    return [watcher, watcher.onDidCreate(add), watcher.onDidChange(add)];
  }

  #watchDeletions(folder: vscode.WorkspaceFolder): vscode.Disposable[] {
    const pattern = new vscode.RelativePattern(folder, "**");
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, true, true, false);
    return [watcher, watcher.onDidDelete((uri) => this.#deleted.add(uri))];
  }

  async #setState(state: IndexState): Promise<void> {
    this.#state = state;
    await vscode.commands.executeCommand("setContext", contextKeys.index, state);
    this.#changed.fire();
  }
}

/** What is open first, then what is near it, then the rest; each by path. */
function nearestFirst(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  const open = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(tabUris));
  const isOpen = new Set(open.map(String));
  const near = new Set(open.map(folderOf));
  const rank = new Map(
    uris.map((uri) => [uri, isOpen.has(uri.toString()) ? 0 : near.has(folderOf(uri)) ? 1 : 2]),
  );
  return [...uris].sort(
    (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || (a.path < b.path ? -1 : 1),
  );
}

function folderOf({ path }: vscode.Uri): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** Whether an address or a folder that it is in is among others. */
function isWithin(uri: vscode.Uri, others: ReadonlySet<string>): boolean {
  for (let at = uri; at.path !== "" && at.path !== "/"; at = at.with({ path: folderOf(at) })) {
    if (others.has(at.toString())) return true;
  }
  return false;
}
