import * as vscode from "vscode";
import type { Edit } from "../core/anchor/followEdits.ts";
import type { Placement } from "../core/anchor/placeAnnotations.ts";
import { Corpus } from "../core/corpus/corpus.ts";
import { type Knowledge, nothingKnown } from "../core/detect/knowledge.ts";
import { type IsAffected, knowledgeChange } from "../core/detect/knowledgeChange.ts";
import { emptyProject, type WhoIsWho } from "../core/project/project.ts";
import { knowledgeOf } from "../core/project/taught.ts";
import type { Sidecar } from "../core/sidecar/readSidecar.ts";
import type { ReadSource, SourceToRead } from "../core/source/readSource.ts";
import { fingerprint } from "../core/text/fingerprint.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import type { Briefing } from "../worker/protocol.ts";
import { type Analyser, longText, type Urgency } from "./analyser.ts";
import { openDocument, tabUris } from "./documents.ts";
import { readArticle, type ReadFile, reasonOf, tooLarge, UnsuitableFile } from "./files.ts";
import type { KeptTexts } from "./keptTexts.ts";
import { onceForFolder } from "./onceForFolder.ts";
import { pacer } from "./pacer.ts";
import type { ProjectFiles } from "./projectFiles.ts";
import { SearchedEntities } from "./searchedEntities.ts";
import type { ReadCache } from "./readCache.ts";
import { onSettingsChanged, readSetting } from "./settings.ts";
import type { SidecarFiles } from "./sidecarFiles.ts";
import type { CachedSource } from "./shard.ts";
import { sourceLabel, type SourceRules } from "./sources.ts";
import { readFrom, type Source, StoredSource, type Stretch } from "./storedSource.ts";
import { type CategoryWords, categoryWords } from "./wording.ts";

type Timer = ReturnType<typeof setTimeout>;

export type { Source } from "./storedSource.ts";

/** The reading of a source that is under way. */
interface Loading {
  readonly uri: vscode.Uri;
  readonly urgency: Urgency;
  readonly promise: Promise<void>;
  readonly cancel: () => void;
}

/** After the last key: long enough not to analyse every letter, short enough to feel immediate. */
const typingPause = 150;

/** After the last change, in milliseconds, until lists of entities are made ready for whoever asks next. */
const preparePause = 1000;

/** More sidecars than these are not written by a person who waits for it. */
const fewSidecars = 10;

/** So many articles that are read in the background the corpus takes a few milliseconds to settle. */
const settledTogether = 16;

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
  readonly #readFile: ReadFile;
  readonly #texts: KeptTexts;
  readonly #cache: ReadCache;
  readonly #log: vscode.LogOutputChannel;
  readonly #sources = new Map<string, StoredSource>();
  /** The documents that sources were read from, and in which version. */
  readonly #readFrom = new Map<string, { document: vscode.TextDocument; version: number }>();
  readonly #loading = new Map<string, Loading>();
  readonly #typing = new Map<string, Timer>();
  /** What was done to a source's text since it was last read. */
  readonly #edits = new Map<string, Edit[]>();
  /** The looks at edited lines of documents that are under way. */
  readonly #glancing = new Map<string, Promise<void>>();
  readonly #problems = new Map<string, string>();
  readonly #unreported = new Map<string, vscode.Uri>();
  /** What sources are read by. */
  #briefing: Briefing = { knowledge: nothingKnown, whoIsWho: emptyProject, projects: new Map() };
  /** Of what is said of who is who and what is never to be suggested. */
  #resolution: string | undefined;
  #learning: Timer | undefined;
  #preparing: Timer | undefined;
  #readingAgain = Promise.resolve();
  #report: Timer | undefined;
  /** How many sources were taken in since the corpus was settled. */
  #unsettled = 0;
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  readonly #followed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires with the sources that were added, removed, or read or decided on anew. */
  readonly onDidChange = this.#changed.event;

  /**
   * Fires at nearly each key with a long source that is typed into: mentions have followed the edits, and those of
   * the edited lines are new. What is read when there is a pause fires the other event; lists can wait for it.
   */
  readonly onDidFollow = this.#followed.event;

  constructor(
    analyser: Analyser,
    sidecars: SidecarFiles,
    projects: ProjectFiles,
    rules: SourceRules,
    readFile: ReadFile,
    texts: KeptTexts,
    cache: ReadCache,
    log: vscode.LogOutputChannel,
  ) {
    this.#analyser = analyser;
    this.#sidecars = sidecars;
    this.#projects = projects;
    this.#rules = rules;
    this.#readFile = readFile;
    this.#texts = texts;
    this.#cache = cache;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#closed(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) =>
        closed.flatMap(tabUris).forEach((uri) => this.#closed(uri)),
      ),
      sidecars.onDidChange((uris) => void this.#sidecarsChanged(uris)),
      projects.onDidChange(() => this.#projectChanged()),
      rules.onDidChange(() => this.#openAll()),
      onSettingsChanged(["minimumConfidence"], () => void this.#relayAll()),
      this.#changed,
      this.#followed,
    );
    this.search = new SearchedEntities(this);
    void cache.ready.then((knowledge) => this.#brief({ knowledge }));
    this.#openAll();
  }

  dispose(): void {
    this.search.dispose();
    this.#subscriptions.dispose();
    for (const { cancel } of this.#loading.values()) cancel();
    for (const timer of this.#typing.values()) clearTimeout(timer);
    clearTimeout(this.#report);
    clearTimeout(this.#learning);
    clearTimeout(this.#preparing);
  }

  get sources(): Iterable<Source> {
    return this.#sources.values();
  }

  /** Those of the sources, and of what is being read for the first time. */
  get addresses(): readonly vscode.Uri[] {
    return [...this.#sources.values(), ...this.#loading.values()].map(({ uri }) => uri);
  }

  source(uri: vscode.Uri): Source | undefined {
    return this.#sources.get(uri.toString());
  }

  /** By its address. */
  sourceAt(address: string): Source | undefined {
    return this.#sources.get(address);
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
    if (!this.isCurrent(document)) await this.#glancing.get(key);
    if (!this.isCurrent(document)) {
      if (this.#typing.has(key) || !this.#loading.has(key)) this.#loadNow(document.uri);
      await this.#loading.get(key)?.promise;
    }
    return this.#sources.get(key);
  }

  /**
   * As `current`, but of a text that was read as a whole: of a long one that is typed into, after a pause.
   * Undefined where the token fires before.
   */
  async readWhole(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<Source | undefined> {
    await this.current(document);
    const isFollowing = (): boolean =>
      this.#sources.get(document.uri.toString())?.basis !== undefined;
    if (isFollowing() && !token.isCancellationRequested) {
      await new Promise<void>((resolve) => {
        const subscriptions = [
          token.onCancellationRequested(() => end()),
          this.onDidChange(() => isFollowing() || end()),
        ];
        const end = (): void => {
          subscriptions.forEach((subscription) => void subscription.dispose());
          resolve();
        };
      });
    }
    return token.isCancellationRequested ? undefined : this.current(document);
  }

  /** Whether what is known of a document was read from the text that it holds now. */
  isCurrent(document: vscode.TextDocument): boolean {
    const from = this.#readFrom.get(document.uri.toString());
    return from?.document === document && from.version === document.version;
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
    this.#loading.set(key, { uri, urgency, promise, cancel: () => cancellation.cancel() });
    return promise;
  }

  /** Resolves once lists of all entities can be made at once: after a change that takes a while. */
  async prepared(): Promise<void> {
    const breathe = pacer();
    const steps = this.corpus.prepare();
    while (!steps.next().done) await breathe();
  }

  /** Lets go of what is only needed while a folder is read for the first time. */
  allRead(): void {
    this.#cache.release();
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
    this.#readFrom.delete(key);
    this.corpus.remove(key);
    if (this.#sources.get(key)?.sidecar) this.#learnSoon();
    return this.#sources.delete(key);
  }

  /** Takes up what has become of sidecars: of many one after the other, behind what a person waits for. */
  async #sidecarsChanged(uris: readonly vscode.Uri[]): Promise<void> {
    if (uris.length <= fewSidecars) {
      await Promise.all(uris.map((uri) => this.decisionsChanged(uri)));
      return;
    }
    const breathe = pacer();
    for (const uri of uris) {
      await breathe();
      await this.decisionsChanged(uri, "background");
    }
  }

  /** Lays the decisions of a source's sidecar over it anew. Never rejects. */
  async decisionsChanged(uri: vscode.Uri, urgency: Urgency = "now"): Promise<void> {
    await this.#loading.get(uri.toString())?.promise;
    const before = this.#sources.get(uri.toString());
    if (!before) return;
    const { text, unreadable } = await this.#sidecarText(uri);
    const isSame = !unreadable && !before.isUnreadable && text === before.sidecarText;
    if (!isSame) await this.#relay(before, urgency);
  }

  /** Lays anew over a source what people decided, or what is not to be suggested. Never rejects. */
  async #relay(before: StoredSource, urgency: Urgency): Promise<void> {
    const { uri, taught, basis } = before;
    const { text } = before.snapshot;
    const edits = basis?.edits ?? [];
    try {
      const read = await this.#read(uri, { text, taught, known: before, edits }, urgency);
      // Something else may have changed the source meanwhile: then what was read here may be old.
      if (this.source(uri) === before) {
        this.#takeAccountOf(uri.toString(), edits);
        this.#keep(read, urgency);
      } else await this.decisionsChanged(uri, urgency);
    } catch (error) {
      this.#failed(uri, error);
    }
  }

  async #load(uri: vscode.Uri, urgency: Urgency, token: vscode.CancellationToken): Promise<void> {
    const key = uri.toString();
    const isCancelled = (): boolean => token.isCancellationRequested;
    const limit = sizeLimit(uri) * 2 ** 20;
    const document = openDocument(uri);
    const version = document?.version ?? 0;
    const text = document?.getText() ?? (await readArticle(uri, limit, this.#readFile));
    const edits = [...(this.#edits.get(key) ?? [])];
    if (isCancelled()) return;
    // Bytes were counted where it was read; an open one has at least as many as UTF-16 code units.
    if (text && text.length > limit) throw tooLarge(limit);
    if (text === undefined) {
      this.remove(uri);
      return;
    }
    await Promise.all([this.#projects.ready, this.#cache.ready]);
    const { knowledge: taught } = this.#briefing;
    const known = this.#sources.get(key);
    if (!document && known && (await this.#isAsKnown(known, text))) return;
    const read = await this.#read(uri, { text, taught, known, edits }, urgency, token);
    if (isCancelled()) return;
    this.#takeAccountOf(key, edits);
    if (document) this.#readFrom.set(key, { document, version });
    else this.#readFrom.delete(key);
    this.#keep(read, urgency);
    if (document && this.#edits.has(key)) this.#glanceAt(document);
  }

  /** Whether a file that is not open would be read as it was, with its sidecar. */
  async #isAsKnown(known: StoredSource, text: string): Promise<boolean> {
    const { uri, resolvedBy, taught } = known;
    if (this.#readFrom.has(uri.toString()) || known.snapshot.text !== text) return false;
    const sidecar = await this.#sidecarText(uri);
    return (
      !sidecar.unreadable &&
      !known.isUnreadable &&
      sidecar.text === known.sidecarText &&
      taught === this.#briefing.knowledge &&
      resolvedBy === this.#resolvedBy(uri) &&
      this.#sources.get(uri.toString()) === known
    );
  }

  /** Drops edits that what is known of a source has in it. */
  #takeAccountOf(key: string, made: readonly Edit[]): void {
    const rest = this.#edits.get(key)?.filter((edit) => !made.includes(edit)) ?? [];
    if (rest.length > 0) this.#edits.set(key, rest);
    else this.#edits.delete(key);
  }

  /** Has a source read, with its sidecar as it is now. */
  async #read(
    uri: vscode.Uri,
    { text, taught, known, edits }: Asked,
    urgency: Urgency,
    token?: vscode.CancellationToken,
  ): Promise<Reading> {
    const briefing = this.#briefing;
    const resolvedBy = this.#resolvedBy(uri);
    const sidecarText = await this.#sidecarText(uri);
    const by = { uri, text, taught, resolvedBy, sidecarText: sidecarText.text, briefing };
    // What followed edits was found in a stretch by itself: the whole may say otherwise.
    const isUnchanged =
      known && !known.basis && known.taught === taught && known.snapshot.text === text;
    const isSidecarKnown =
      known?.sidecar && sidecarText.text !== undefined && known.sidecarText === sidecarText.text;
    // What was kept from earlier sessions holds until something else is taught.
    const cached =
      known || taught !== (await this.#cache.ready)
        ? undefined
        : await this.#cache.get(uri.toString(), text);
    const kept = cached && readFrom(cached);
    if (kept && cached.resolvedBy === resolvedBy && sidecarText.text === undefined) {
      return { ...by, sidecar: sidecarText.unreadable, read: kept, wasCached: true };
    }
    const question: Question = {
      address: uri.toString(),
      ...this.#projects.placeOf(uri),
      text,
      leastConfidence: leastConfidence(uri),
      ...(kept && { suggestions: { table: kept.suggestions, atoms: kept.atoms } }),
      ...(isUnchanged && { suggestions: known.packedSuggestions() }),
      ...(sidecarText.text !== undefined && {
        sidecar: isSidecarKnown ? known.sidecar : sidecarText.text,
        ...(known && { before: asBefore(known, edits) }),
      }),
    };
    const first = await this.#analyser.read(question, urgency, token);
    const old = known ? undefined : await this.#keptText(uri, first);
    const read =
      old === undefined
        ? first
        : await this.#analyser.read(
            {
              ...question,
              suggestions: { table: first.suggestions, atoms: first.atoms },
              before: { text: old },
            },
            urgency,
            token,
          );
    const sidecar = isSidecarKnown ? known.sidecar : (read.sidecar ?? sidecarText.unreadable);
    return { ...by, sidecar, read, wasCached: kept !== undefined };
  }

  /** The text that a sidecar was written for, where the text has been changed since. */
  async #keptText(
    uri: vscode.Uri,
    { sidecar, placement }: ReadSource,
  ): Promise<string | undefined> {
    return sidecar && !isAllInPlace(placement) ? this.#texts.read(uri, sidecar) : undefined;
  }

  async #sidecarText(uri: vscode.Uri): Promise<SidecarText> {
    try {
      return { text: await this.#sidecars.read(uri), unreadable: undefined };
    } catch (error) {
      return { text: undefined, unreadable: unreadableSidecar(reasonOf(error)) };
    }
  }

  #keep({ read, briefing, wasCached, ...kept }: Reading, urgency: Urgency): void {
    const { uri, text, sidecar } = kept;
    const key = uri.toString();
    const isOpen = this.#readFrom.has(key);
    const before = this.#sources.get(key)?.snapshot;
    const snapshot = before?.text === text ? before : new TextSnapshot(text);
    const source = StoredSource.read({ ...kept, snapshot, isOpen }, read, this.corpus.atoms);
    if (sidecar && isAllInPlace(source.placement)) this.#texts.keep(sidecar, text);
    this.#problems.delete(key);
    if (this.#sources.get(key)?.sidecar !== sidecar) this.#learnSoon();
    this.#sources.set(key, source);
    this.corpus.take(key, source.tables, () => source.snapshot.text);
    if (briefing.whoIsWho !== this.#briefing.whoIsWho) this.corpus.outdate(key);
    this.#unsettled += 1;
    // In a flood of articles what has changed would add up until somebody asks; what many share is joined once.
    if (urgency === "background" && this.#unsettled >= settledTogether) {
      this.corpus.settle();
      this.#unsettled = 0;
    }
    this.#prepareSoon();
    this.#tell(uri, urgency);
    if (!wasCached) this.#cacheSoon(key);
    const isOutdated =
      briefing.knowledge !== this.#briefing.knowledge ||
      briefing.projects !== this.#briefing.projects;
    if (isOutdated) void this.load(uri, "background");
  }

  /** Has the lists of entities ready before somebody asks for them, once it is quiet. */
  #prepareSoon(): void {
    clearTimeout(this.#preparing);
    this.#preparing = setTimeout(() => void this.#prepare(), preparePause);
  }

  async #prepare(): Promise<void> {
    const timer = this.#preparing;
    const breathe = pacer();
    const steps = this.corpus.prepare();
    while (timer === this.#preparing && !steps.next().done) await breathe();
  }

  #cacheSoon(key: string): void {
    this.#cache.changed(key, this.#briefing.knowledge, (isIn) => this.#toCache(isIn));
  }

  async *#toCache(isIn: (address: string) => boolean): AsyncIterable<CachedSource> {
    const { knowledge } = this.#briefing;
    const breathe = pacer();
    for (const [key, source] of [...this.#sources]) {
      await breathe();
      if (source.taught === knowledge && isIn(key)) yield source.cached();
    }
  }

  /** What tells whether a source's mentions would be resolved the same. */
  #resolvedBy(uri: vscode.Uri): string {
    const { whoIsWho, projects } = this.#briefing;
    return (this.#resolution ??= fingerprintOf(whoIsWho, projects)) + ` ${leastConfidence(uri)}`;
  }

  /** What the project says of who is who shows at once; what it teaches, when texts were read again. */
  #projectChanged(): void {
    const { whoIsWho, withNever: projects } = this.#projects;
    this.corpus.setProject(whoIsWho);
    this.#brief({ whoIsWho, projects });
    this.#learn();
    void this.#relayAll();
  }

  #brief(news: Partial<Briefing>): void {
    this.#briefing = { ...this.#briefing, ...news };
    this.#resolution = undefined;
    this.#analyser.brief(this.#briefing);
  }

  /** Lays anew over all sources what is not to be suggested: by the project, or as too unsure. */
  async #relayAll(): Promise<void> {
    for (const key of [...this.#sources.keys()]) {
      const source = this.#sources.get(key);
      if (source) await this.#relay(source, "background");
    }
  }

  #learnSoon(): void {
    clearTimeout(this.#learning);
    this.#learning = setTimeout(() => this.#learn(), batchPause);
  }

  /** Teaches the detector what people have decided by now. */
  #learn(): void {
    const decided = [...this.#sources.values()]
      .filter(({ sidecar }) => sidecar)
      .sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1))
      .map(({ uri, sidecar }) => ({
        label: sourceLabel(uri),
        annotations: sidecar?.annotations ?? [],
      }));
    const before = this.#briefing.knowledge;
    const after = knowledgeOf(this.#projects.projects, decided);
    const isAffected = knowledgeChange(before, after);
    if (!isAffected) return;
    this.#brief({ knowledge: after });
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
      if (source?.taught !== before) continue;
      if (!(await isAffected(source.snapshot.text, breathe))) source.taught = after;
      else await this.load(source.uri, visible.has(key) ? "now" : "background");
    }
  }

  #failed(uri: vscode.Uri, error: unknown): void {
    if (error instanceof vscode.CancellationError) return;
    const reason = reasonOf(error);
    const words = error instanceof UnsuitableFile ? reason : `could not be read: ${reason}`;
    const key = uri.toString();
    const isKnown = this.#problems.get(key) === words;
    this.#forget(key);
    this.#problems.set(key, words);
    // A file that is no article stays one, however often the folder is read.
    if (!isKnown) this.#log.warn(`${sourceLabel(uri)} ${words}; it is left out.`);
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
    if (!this.#rules.isSource(document)) return;
    const key = document.uri.toString();
    // Being saved is no change; other line ends are one without a place.
    if (contentChanges.length === 0 && this.isCurrent(document)) return;
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
    if ((this.#sources.get(key)?.length ?? 0) > longText) {
      this.#glanceAt(document);
    }
  }

  #glanceAt(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (this.#glancing.has(key)) return;
    const glance = this.#glance(document).finally(() => this.#glancing.delete(key));
    this.#glancing.set(key, glance);
  }

  /**
   * Looks at the lines that are being edited, at once: reading a long text as a whole takes a while. What
   * is known of the rest follows the edits meanwhile. Never rejects.
   */
  async #glance(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    try {
      for (let read = -1; read !== document.version && !document.isClosed;) {
        read = document.version;
        const known = this.#sources.get(key);
        const edits = [...(this.#edits.get(key) ?? [])];
        if (!known || edits.length === 0 || known.basis?.edits.length === edits.length) return;
        const stretch = stretchAround(document, edits);
        const found = await this.#analyser.detect(stretch.text);
        // Edited or read meanwhile: then once more, with what was done since.
        if (read !== document.version || this.#sources.get(key) !== known) continue;
        const source = known.followed(edits, { ...stretch, found });
        // Never to happen: an edit was missed. The whole is read soon.
        if (source.length !== lengthOf(document)) return;
        this.#sources.set(key, source);
        this.#readFrom.set(key, { document, version: read });
        this.corpus.move(key, source.tables, () => source.snapshot.text);
        this.#followed.fire(document.uri);
      }
    } catch (error) {
      if (!(error instanceof vscode.CancellationError)) this.#log.warn(reasonOf(error));
    }
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

/** What a source is to be read from: its text, what is known of it so far and was done to it since. */
interface Asked {
  readonly text: string;
  readonly taught: Knowledge;
  readonly known: StoredSource | undefined;
  readonly edits: readonly Edit[];
}

type Question = Parameters<Analyser["read"]>[0];

const sizeLimit = onceForFolder((folder) => readSetting("maximumFileSize", folder));
const leastConfidence = onceForFolder((folder) => readSetting("minimumConfidence", folder));

/** A source as it was read, and what it was read by. */
interface Reading {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly taught: Knowledge;
  /** What tells whether it would be resolved the same. */
  readonly resolvedBy: string;
  readonly sidecar: Sidecar | undefined;
  readonly sidecarText: string | undefined;
  readonly read: ReadSource;
  readonly briefing: Briefing;
  /** Whether it was kept from an earlier session as it is now. */
  readonly wasCached: boolean;
}

/** How much of a text around edited lines helps to read them, in UTF-16 code units. */
const context = 2000;

/** No longer stretch is looked at before the whole, in UTF-16 code units. */
const longStretch = 10_000;

/** The lines of a document that were edited, with some around them: offsets in UTF-16 code units. */
function stretchAround(document: vscode.TextDocument, edits: readonly Edit[]): Stretch {
  const all = changedBy(edits);
  // Of edits far from each other the last one is looked at; the others' turn comes with the whole.
  const near = all[1] - all[0] > longStretch ? changedBy(edits.slice(-1)) : all;
  const [from, to] = near.map((offset) => document.positionAt(offset).line);
  const first = document.lineAt(from ?? 0).range.start;
  const last = document.lineAt(to ?? 0).range.end;
  const edited = { start: document.offsetAt(first), end: document.offsetAt(last) };
  const start = document.positionAt(Math.max(0, edited.start - context)).with({ character: 0 });
  const end = document.positionAt(edited.end + context);
  const range = new vscode.Range(start, document.lineAt(end.line).range.end);
  return { text: document.getText(range), offset: document.offsetAt(start), edited };
}

/** In UTF-16 code units. */
function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** From where to where edits have changed a text, in what it is after them. */
function changedBy(edits: readonly Edit[]): readonly [number, number] {
  let [from, to] = [Infinity, 0];
  for (const { start, end, text } of edits) {
    const growth = text.length - (end - start);
    from = Math.min(from, start);
    to = Math.max(to >= end ? to + growth : to, start + text.length);
  }
  return [from, to];
}

interface SidecarText {
  readonly text: string | undefined;
  /** Stands for a sidecar of which nothing can be read. */
  readonly unreadable: Sidecar | undefined;
}

/** @param edits what was done to the text that was last read as a whole */
function asBefore(
  known: StoredSource,
  edits: readonly Edit[],
): NonNullable<SourceToRead["before"]> {
  const { snapshot, placement } = known.basis?.source ?? known;
  return { text: snapshot.text, placed: placement.placed, edits };
}

function isAllInPlace({ placed, unplaced }: Placement): boolean {
  return unplaced.length === 0 && placed.every(({ fit }) => fit === "fits");
}

/** Of what is said of who is who, and of what is never to be suggested. */
function fingerprintOf(whoIsWho: WhoIsWho, projects: Briefing["projects"]): string {
  const never = Array.from(projects, ([key, project]) => [
    key,
    project.never,
    [...project.entities],
    project.merged,
    project.distinct,
    project.meant,
  ]);
  return fingerprint(JSON.stringify([whoIsWho, [...whoIsWho.entities], never]));
}

function unreadableSidecar(reason: string): Sidecar {
  const message = `This sidecar can't be read: it ${reason}. Mend it, or move it away.`;
  const problem = { line: 0, column: 0, endColumn: 0, message, severity: "error" } as const;
  return { annotations: [], relations: [], lines: new Map(), problems: [problem], writable: false };
}
