import * as vscode from "vscode";
import { type Knowledge, nothingKnown } from "../core/detect/knowledge.ts";
import { fingerprint } from "../core/text/fingerprint.ts";
import { readUtf8, reasonOf } from "./files.ts";
import { pacer } from "./pacer.ts";
import { type CachedSource, readShard, writeShard } from "./shard.ts";

/** Among so many files the sources are spread by their addresses: each is written again as a whole. */
const shardCount = 64;

/** After the last change, in milliseconds. */
const quiet = 5000;

/** Gives the sources whose addresses are such. */
type SourcesOf = (isSuch: (address: string) => boolean) => AsyncIterable<CachedSource>;

/** What is to be written. */
interface Waiting {
  readonly knowledge: Knowledge;
  readonly sourcesOf: SourcesOf;
}

/**
 * What was read of sources in earlier sessions, in the workspace's own storage: by the fingerprint of their
 * texts, the detector and what it was taught. What is damaged or older is made anew. What can't be kept or
 * read is logged once, and missed by none.
 */
export class ReadCache implements vscode.Disposable {
  readonly #folder: vscode.Uri | undefined;
  readonly #log: Pick<vscode.LogOutputChannel, "warn">;
  readonly #detector: Promise<string>;
  readonly #shards = new Map<number, Promise<ReadonlyMap<string, CachedSource>>>();
  readonly #changed = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: Waiting | undefined;
  #writing = Promise.resolve();
  #isBroken = false;
  #hasWarned = false;
  #knowledge = nothingKnown;

  /** Resolves with what the detector had been taught for what is kept. Never rejects. */
  readonly ready: Promise<Knowledge>;

  /**
   * @param storage the workspace's; without a workspace nothing is kept
   * @param detector tells one version of it from another
   */
  constructor(
    storage: vscode.Uri | undefined,
    detector: () => Promise<string>,
    log: Pick<vscode.LogOutputChannel, "warn">,
  ) {
    this.#folder = storage && vscode.Uri.joinPath(storage, "read");
    this.#log = log;
    this.#detector = detector().catch(() => "");
    this.ready = this.#readKnowledge();
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  /** What was kept of a source, if its text is the same and it was read by this detector, taught the same. */
  async get(address: string, text: string): Promise<CachedSource | undefined> {
    if (!this.#folder) return undefined;
    const number = shardOf(address);
    let shard = this.#shards.get(number);
    if (!shard) {
      shard = this.#readShard(number);
      this.#shards.set(number, shard);
    }
    const cached = (await shard).get(address);
    return cached?.fingerprint === fingerprint(text) ? cached : undefined;
  }

  /** Lets go of what was read of the files: it is not asked for again. */
  release(): void {
    this.#shards.clear();
  }

  /** Has a source's file written when it is quiet; `sourcesOf` then gives all that belongs there. */
  changed(address: string, knowledge: Knowledge, sourcesOf: SourcesOf): void {
    if (!this.#folder || this.#isBroken) return;
    this.#changed.add(shardOf(address));
    this.#waiting = { knowledge, sourcesOf };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), quiet);
  }

  /** Writes now what has changed. Never rejects. */
  async flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    clearTimeout(this.#timer);
    if (waiting) this.#writing = this.#writing.then(() => this.#write(waiting));
    await this.#writing;
  }

  async #write({ knowledge, sourcesOf }: Waiting): Promise<void> {
    const folder = this.#folder;
    if (!folder) return;
    const numbers = [...this.#changed];
    this.#changed.clear();
    try {
      await vscode.workspace.fs.createDirectory(folder);
      if (knowledge !== this.#knowledge) {
        const taught = new TextEncoder().encode(JSON.stringify(knowledge));
        await replace(knowledgeOf(folder), taught);
        this.#knowledge = knowledge;
      }
      const detectedBy = await this.#detectedBy(knowledge);
      const byShard = new Map(numbers.map((number): [number, CachedSource[]] => [number, []]));
      const breathe = pacer();
      for await (const source of sourcesOf((address) => byShard.has(shardOf(address)))) {
        byShard.get(shardOf(source.address))?.push(source);
      }
      for (const [number, sources] of byShard) {
        await breathe();
        await replace(fileOf(folder, number), writeShard({ detectedBy, sources }));
      }
    } catch (error) {
      this.#isBroken = true;
      const reason = reasonOf(error);
      this.#warnOnce(`What was read can't be kept for the next session: ${reason}`);
    }
  }

  async #readKnowledge(): Promise<Knowledge> {
    try {
      const text = this.#folder && (await readUtf8(knowledgeOf(this.#folder)));
      if (text !== undefined) this.#knowledge = asKnowledge(JSON.parse(text));
    } catch (error) {
      this.#warnOnce(`What was kept from earlier sessions can't be read: ${reasonOf(error)}`);
    }
    return this.#knowledge;
  }

  async #readShard(number: number): Promise<ReadonlyMap<string, CachedSource>> {
    try {
      if (!this.#folder) return new Map();
      const bytes = await vscode.workspace.fs.readFile(fileOf(this.#folder, number));
      const shard = readShard(bytes);
      if (!shard)
        this.#warnOnce("What was kept from earlier sessions is damaged; it is made anew.");
      if (shard?.detectedBy !== (await this.#detectedBy(this.#knowledge))) return new Map();
      return new Map(shard.sources.map((source) => [source.address, source]));
    } catch (error) {
      const isAbsent = error instanceof vscode.FileSystemError && error.code === "FileNotFound";
      if (!isAbsent) {
        this.#warnOnce(`What was kept from earlier sessions can't be read: ${reasonOf(error)}`);
      }
      return new Map();
    }
  }

  /** There may be as many of them as files. */
  #warnOnce(words: string): void {
    if (!this.#hasWarned) this.#log.warn(words);
    this.#hasWarned = true;
  }

  async #detectedBy(knowledge: Knowledge): Promise<string> {
    return `${await this.#detector} ${fingerprint(JSON.stringify(knowledge))}`;
  }
}

function shardOf(address: string): number {
  return Number.parseInt(fingerprint(address).slice(-4), 36) % shardCount;
}

function fileOf(folder: vscode.Uri, number: number): vscode.Uri {
  return vscode.Uri.joinPath(folder, String(number));
}

function knowledgeOf(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, "taught.json");
}

/** Writes a file whole or not at all: another window may read or write it. */
async function replace(file: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const unfinished = file.with({ path: `${file.path}.${Math.random().toString(36).slice(2)}` });
  try {
    await vscode.workspace.fs.writeFile(unfinished, bytes);
    await vscode.workspace.fs.rename(unfinished, file, { overwrite: true });
  } catch (error) {
    // As where the disk is full: half of a file would keep it so.
    await vscode.workspace.fs.delete(unfinished).then(undefined, () => undefined);
    throw error;
  }
}

function asKnowledge(value: unknown): Knowledge {
  const { names, scales } = value as Partial<Knowledge>;
  if (!Array.isArray(names) || !Array.isArray(scales))
    throw new Error("it is not as it was written");
  return { names, scales };
}
