import * as vscode from "vscode";
import { placeAnnotations, type Placement } from "../core/anchor/placeAnnotations.ts";
import type { Edit } from "../core/anchor/followEdits.ts";
import type { Before } from "../core/anchor/past.ts";
import { layDecisions } from "../core/annotations/layDecisions.ts";
import type { Mention } from "../core/annotations/mention.ts";
import { Corpus } from "../core/corpus/corpus.ts";
import { type Knowledge, nothingKnown } from "../core/detect/knowledge.ts";
import { type IsAffected, knowledgeChange } from "../core/detect/knowledgeChange.ts";
import type { Suggestion } from "../core/detect/suggestion.ts";
import { knowledgeOf } from "../core/project/taught.ts";
import { readSidecar, type Sidecar } from "../core/sidecar/readSidecar.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import type { Analyser, Urgency } from "./analyser.ts";
import { openDocument, tabUris } from "./documents.ts";
import { readArticle, reasonOf, tooLarge, UnsuitableFile } from "./files.ts";
import type { KeptTexts } from "./keptTexts.ts";
import { pacer } from "./pacer.ts";
import type { ProjectFiles } from "./projectFiles.ts";
import { SearchedEntities } from "./searchedEntities.ts";
import { onSettingsChanged, readSetting } from "./settings.ts";
import type { SidecarFiles } from "./sidecarFiles.ts";
import { sourceLabel, type SourceRules } from "./sources.ts";
import { type CategoryWords, categoryWords } from "./wording.ts";

type Timer = ReturnType<typeof setTimeout>;

/** All that is known of a source at one moment. */
export interface Source {
  readonly uri: vscode.Uri;
  readonly snapshot: TextSnapshot;
  readonly suggestions: readonly Suggestion[];
  /** Absent where nobody has decided anything yet. */
  readonly sidecar: Sidecar | undefined;
  readonly placement: Placement;
  readonly mentions: readonly Mention[];
}

/** The reading of a source that is under way. */
interface Loading {
  readonly urgency: Urgency;
  readonly promise: Promise<void>;
  readonly cancel: () => void;
}

/** After the last key: long enough not to analyse every letter, short enough to feel immediate. */
const typingPause = 150;

/** While a folder is read, changes are told in batches of this many milliseconds. */
const batchPause = 200;

/** The sources of the workspace: their texts, their decisions and, over all of them, the corpus. */
export class Library implements vscode.Disposable {
  readonly corpus = new Corpus();
  /** To search the entities of the corpus in. */
  readonly search: SearchedEntities;
  readonly #analyser: Analyser;
  readonly #sidecars: SidecarFiles;
  readonly #projects: ProjectFiles;
  readonly #rules: SourceRules;
  readonly #texts: KeptTexts;
  readonly #log: vscode.LogOutputChannel;
  readonly #sources = new Map<string, Source>();
  readonly #loading = new Map<string, Loading>();
  readonly #typing = new Map<string, Timer>();
  /** What was done to a source's text since it was last read. */
  readonly #edits = new Map<string, Edit[]>();
  readonly #problems = new Map<string, string>();
  readonly #unreported = new Map<string, vscode.Uri>();
  /** By what knowledge the suggestions of each source were made. */
  readonly #taught = new Map<string, Knowledge>();
  #knowledge = nothingKnown;
  #learning: Timer | undefined;
  #readingAgain = Promise.resolve();
  #report: Timer | undefined;
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires with the sources that were added, changed or removed. */
  readonly onDidChange = this.#changed.event;

  constructor(
    analyser: Analyser,
    sidecars: SidecarFiles,
    projects: ProjectFiles,
    rules: SourceRules,
    texts: KeptTexts,
    log: vscode.LogOutputChannel,
  ) {
    this.#analyser = analyser;
    this.#sidecars = sidecars;
    this.#projects = projects;
    this.#rules = rules;
    this.#texts = texts;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#closed(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) =>
        closed.flatMap(tabUris).forEach((uri) => this.#closed(uri)),
      ),
      sidecars.onDidChange((uri) => void this.decisionsChanged(uri)),
      projects.onDidChange(() => this.#projectChanged()),
      rules.onDidChange(() => this.#openAll()),
      onSettingsChanged(["minimumConfidence"], () => void this.#keepAgain()),
      this.#changed,
    );
    this.search = new SearchedEntities(this);
    this.#openAll();
  }

  dispose(): void {
    this.search.dispose();
    this.#subscriptions.dispose();
    for (const { cancel } of this.#loading.values()) cancel();
    for (const timer of this.#typing.values()) clearTimeout(timer);
    clearTimeout(this.#report);
    clearTimeout(this.#learning);
  }

  get sources(): Iterable<Source> {
    return this.#sources.values();
  }

  source(uri: vscode.Uri): Source | undefined {
    return this.#sources.get(uri.toString());
  }

  /** How a category is called: a project's own as its file labels it. */
  categoryWords(category: string): CategoryWords {
    return categoryWords(category, this.#projects.labelOf(category));
  }

  /** The categories that projects add. */
  get ownCategories(): readonly string[] {
    return this.#projects.projects.flatMap(({ categories }) => [...categories.keys()]);
  }

  /** Why a source could not be read, in words that follow its name; undefined where it could. */
  problem(uri: vscode.Uri): string | undefined {
    return this.#problems.get(uri.toString());
  }

  /** What is known of a document as it is now; undefined where it is no source or was closed. */
  async current(document: vscode.TextDocument): Promise<Source | undefined> {
    if (!this.#rules.isSource(document)) return undefined;
    const key = document.uri.toString();
    if (!this.isCurrent(document)) {
      if (this.#typing.has(key) || !this.#loading.has(key)) this.#loadNow(document.uri);
      await this.#loading.get(key)?.promise;
    }
    return this.#sources.get(key);
  }

  /** Whether what is known of a document was read from the text that it holds now. */
  isCurrent(document: vscode.TextDocument): boolean {
    return this.source(document.uri)?.snapshot.text === document.getText();
  }

  /** Reads a source, as open in an editor or else as on disk. Never rejects: what fails is logged. */
  load(uri: vscode.Uri, wanted: Urgency): Promise<void> {
    const key = uri.toString();
    const replaced = this.#loading.get(key);
    replaced?.cancel();
    const urgency = replaced?.urgency === "now" ? "now" : wanted;
    const cancellation = new vscode.CancellationTokenSource();
    const promise: Promise<void> = this.#load(uri, urgency, cancellation.token)
      .catch((error: unknown) => this.#failed(uri, error))
      .then(() => {
        cancellation.dispose();
        const latest = this.#loading.get(key)?.promise;
        // Who waits for a reading that was replaced waits for the one in its place.
        if (latest !== promise) return latest;
        this.#loading.delete(key);
        return undefined;
      });
    this.#loading.set(key, { urgency, promise, cancel: () => cancellation.cancel() });
    return promise;
  }

  /** Forgets a source, unless it is open. */
  remove(uri: vscode.Uri): void {
    const document = openDocument(uri);
    if (document && this.#rules.isSource(document)) return;
    const key = uri.toString();
    this.#loading.get(key)?.cancel();
    if (this.#forget(key)) this.#tell(uri, "background");
  }

  #forget(key: string): boolean {
    this.#problems.delete(key);
    this.#edits.delete(key);
    this.#taught.delete(key);
    this.corpus.remove(key);
    if (this.#sources.get(key)?.sidecar) this.#learnSoon();
    return this.#sources.delete(key);
  }

  /** Lays the decisions of a source's sidecar over it anew. Never rejects. */
  async decisionsChanged(uri: vscode.Uri, urgency: Urgency = "now"): Promise<void> {
    await this.#loading.get(uri.toString())?.promise;
    const before = this.source(uri);
    if (!before) return;
    const sidecar = await this.#readSidecar(uri);
    // Something else may have changed the source meanwhile: then what was read here may be old.
    if (this.source(uri) === before) this.#keep({ ...before, sidecar }, urgency, asBefore(before));
    else await this.decisionsChanged(uri, urgency);
  }

  async #load(uri: vscode.Uri, urgency: Urgency, token: vscode.CancellationToken): Promise<void> {
    const isCancelled = (): boolean => token.isCancellationRequested;
    const limit = readSetting("maximumFileSize", uri) * 2 ** 20;
    const text = openDocument(uri)?.getText() ?? (await readArticle(uri, limit));
    const edits = this.#edits.get(uri.toString()) ?? [];
    const editCount = edits.length;
    if (isCancelled()) return;
    // Bytes were counted where it was read; an open one has at least as many as UTF-16 code units.
    if (text && text.length > limit) throw tooLarge(limit);
    if (text === undefined) {
      this.remove(uri);
      return;
    }
    await this.#projects.ready;
    const knowledge = this.#knowledge;
    const known = this.source(uri);
    const unchanged =
      known?.snapshot.text === text && this.#taught.get(uri.toString()) === knowledge;
    const suggestions = unchanged
      ? known.suggestions
      : await this.#analyser.analyse(text, urgency, token);
    const snapshot = unchanged ? known.snapshot : new TextSnapshot(text);
    const sidecar = await this.#readSidecar(uri);
    const before = known
      ? asBefore(known, edits.slice(0, editCount))
      : sidecar && (await this.#keptText(uri, sidecar, snapshot));
    if (isCancelled()) return;
    this.#taught.set(uri.toString(), knowledge);
    edits.splice(0, editCount);
    this.#keep({ uri, snapshot, suggestions, sidecar }, urgency, before);
    if (knowledge !== this.#knowledge) void this.load(uri, "background");
  }

  /** The text that a sidecar was written for, where the text has been changed since. */
  async #keptText(
    uri: vscode.Uri,
    sidecar: Sidecar,
    snapshot: TextSnapshot,
  ): Promise<Before | undefined> {
    if (isAllInPlace(placeAnnotations(snapshot, sidecar.annotations))) return undefined;
    const text = await this.#texts.read(uri, sidecar);
    return text === undefined ? undefined : { snapshot: new TextSnapshot(text) };
  }

  async #readSidecar(uri: vscode.Uri): Promise<Sidecar | undefined> {
    try {
      const text = await this.#sidecars.read(uri);
      return text === undefined ? undefined : readSidecar(text);
    } catch (error) {
      return unreadableSidecar(reasonOf(error));
    }
  }

  #keep(
    read: Pick<Source, "uri" | "snapshot" | "suggestions" | "sidecar">,
    urgency: Urgency,
    before: Before | undefined,
  ): void {
    const { uri, snapshot, suggestions, sidecar } = read;
    const placement = placeAnnotations(snapshot, sidecar?.annotations ?? [], before);
    if (sidecar && isAllInPlace(placement)) this.#texts.keep(sidecar, snapshot);
    const least = readSetting("minimumConfidence", uri);
    const sure = suggestions.filter(({ confidence }) => confidence >= least);
    const laid = layDecisions(snapshot, sure, placement.placed);
    const mentions = this.#projects.withoutNever(uri, laid, snapshot);
    const key = uri.toString();
    this.#problems.delete(key);
    if (this.#sources.get(key)?.sidecar !== sidecar) this.#learnSoon();
    this.#sources.set(key, { ...read, placement, mentions });
    this.corpus.update(key, mentions, snapshot);
    this.#tell(uri, urgency);
  }

  /** What the project says of who is who shows at once; what it teaches, when texts were read again. */
  #projectChanged(): void {
    this.corpus.setProject(this.#projects.whoIsWho);
    this.#learn();
    void this.#keepAgain();
  }

  /** Lays anew over all sources what is not to be suggested: by the project, or as too unsure. */
  async #keepAgain(): Promise<void> {
    const breathe = pacer();
    for (const key of [...this.#sources.keys()]) {
      await breathe();
      const source = this.#sources.get(key);
      if (source) this.#keep(source, "background", asBefore(source));
    }
  }

  #learnSoon(): void {
    clearTimeout(this.#learning);
    this.#learning = setTimeout(() => this.#learn(), batchPause);
  }

  /** Teaches the detector what people have decided by now. */
  #learn(): void {
    const sources = [...this.#sources.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
    const decided = sources.flatMap(({ uri, sidecar }) =>
      sidecar ? [{ label: sourceLabel(uri), annotations: sidecar.annotations }] : [],
    );
    const before = this.#knowledge;
    const after = knowledgeOf(this.#projects.projects, decided);
    const isAffected = knowledgeChange(before, after);
    if (!isAffected) return;
    this.#knowledge = after;
    this.#analyser.teach(after);
    // One change after the other: so each source is known to stand by one before or after it.
    this.#readingAgain = this.#readingAgain.then(() => this.#readAgain(before, after, isAffected));
  }

  /** Analyses again what a change of knowledge affects: what is on the screen, then the rest in the background. */
  async #readAgain(before: Knowledge, after: Knowledge, isAffected: IsAffected): Promise<void> {
    const visible = new Set(
      vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()),
    );
    const keys = [...this.#sources.keys()].sort(
      (a, b) => Number(visible.has(b)) - Number(visible.has(a)),
    );
    const breathe = pacer();
    for (const key of keys) {
      await breathe();
      const source = this.#sources.get(key);
      if (!source || this.#taught.get(key) !== before) continue;
      if (!isAffected(source.snapshot.text)) this.#taught.set(key, after);
      else await this.load(source.uri, visible.has(key) ? "now" : "background");
    }
  }

  #failed(uri: vscode.Uri, error: unknown): void {
    if (error instanceof vscode.CancellationError) return;
    const reason = reasonOf(error);
    const words = error instanceof UnsuitableFile ? reason : `could not be read: ${reason}`;
    const key = uri.toString();
    this.#forget(key);
    this.#problems.set(key, words);
    this.#log.warn(`${sourceLabel(uri)} ${words}; it is left out.`);
    this.#tell(uri, "background");
  }

  /** Takes up all open documents that are sources, and lets go of those that no longer are. */
  #openAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#opened(document);
  }

  #opened(document: vscode.TextDocument): void {
    if (this.#rules.isSource(document)) void this.load(document.uri, "now");
    else if (this.source(document.uri) && !this.#rules.isIndexed(document.uri)) {
      this.remove(document.uri);
    }
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || !this.#rules.isSource(document)) return;
    const key = document.uri.toString();
    const edits = this.#edits.get(key) ?? [];
    this.#edits.set(key, edits);
    for (const { rangeOffset: start, rangeLength, text } of contentChanges) {
      edits.push({ start, end: start + rangeLength, text });
    }
    clearTimeout(this.#typing.get(key));
    this.#typing.set(
      key,
      setTimeout(() => this.#loadNow(document.uri), typingPause),
    );
  }

  #loadNow(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#typing.get(key));
    this.#typing.delete(key);
    void this.load(uri, "now");
  }

  /** A closed document may leave unsaved changes behind, or no file: what counts then is the file. */
  #closed(uri: vscode.Uri): void {
    if (!this.source(uri)) return;
    if (openDocument(uri) || this.#rules.isIndexed(uri)) void this.load(uri, "background");
    else this.remove(uri);
  }

  #tell(uri: vscode.Uri, urgency: Urgency): void {
    this.#unreported.set(uri.toString(), uri);
    if (urgency === "now") this.#fire();
    else this.#report ??= setTimeout(() => this.#fire(), batchPause);
  }

  #fire(): void {
    clearTimeout(this.#report);
    this.#report = undefined;
    const uris = [...this.#unreported.values()];
    this.#unreported.clear();
    this.#changed.fire(uris);
  }
}

function asBefore({ snapshot, placement }: Source, edits: readonly Edit[] = []): Before {
  return { snapshot, placed: placement.placed, edits };
}

function isAllInPlace({ placed, unplaced }: Placement): boolean {
  return unplaced.length === 0 && placed.every(({ fit }) => fit === "fits");
}

/** Stands for a sidecar of which nothing can be read. */
function unreadableSidecar(reason: string): Sidecar {
  const message = `This sidecar can't be read: it ${reason}. Mend it, or move it away.`;
  const problem = { line: 0, column: 0, endColumn: 0, message, severity: "error" } as const;
  return { annotations: [], relations: [], lines: new Map(), problems: [problem], writable: false };
}
