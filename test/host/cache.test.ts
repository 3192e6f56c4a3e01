import assert from "node:assert/strict";
import * as vscode from "vscode";
import { type Knowledge, nothingKnown } from "../../src/core/detect/knowledge.ts";
import { fingerprint } from "../../src/core/text/fingerprint.ts";
import { ReadCache } from "../../src/editor/readCache.ts";
import type { CachedSource } from "../../src/editor/shard.ts";
import { fileUri } from "./articles.ts";

const source: CachedSource = {
  address: "file:///a.txt",
  fingerprint: fingerprint("Ann Lee"),
  resolvedBy: "",
  atoms: ["person"],
  rows: Uint32Array.of(1),
  confidences: Float64Array.of(1),
  referents: Uint32Array.of(2),
};

/** A cache as a session has it, and what it warned of. */
function session(
  detector = "1",
  storage = fileUri("storage"),
): { cache: ReadCache; warnings: string[] } {
  const warnings: string[] = [];
  const log = { warn: (words: string) => warnings.push(words) };
  const cache = new ReadCache(storage, () => Promise.resolve(detector), log);
  return { cache, warnings };
}

async function keep(cache: ReadCache, knowledge: Knowledge = nothingKnown): Promise<void> {
  cache.changed(source.address, knowledge, async function* () {
    yield await Promise.resolve(source);
  });
  await cache.flush();
}

describe("what was read of sources", () => {
  afterEach(async () => {
    const storage = fileUri("storage");
    // A test with a disk of its own leaves none here.
    await vscode.workspace.fs.delete(storage, { recursive: true }).then(undefined, () => undefined);
  });

  it("is there in the next session, for the same text and the same detector", async () => {
    await keep(session().cache);
    const { cache, warnings } = session();
    assert.deepEqual(await cache.get(source.address, "Ann Lee"), source);
    assert.equal(await cache.get(source.address, "Ann Leigh"), undefined);
    assert.equal(await cache.get("file:///b.txt", "Ann Lee"), undefined);
    assert.equal(await session("2").cache.get(source.address, "Ann Lee"), undefined);
    assert.deepEqual(warnings, []);
  });

  it("comes with what had been taught", async () => {
    const taught = { names: [{ text: "X", category: "person", reason: "y" }], scales: [] };
    await keep(session().cache, taught);
    const { cache } = session();
    assert.deepEqual(await cache.ready, taught);
    assert.deepEqual(await cache.get(source.address, "Ann Lee"), source);
  });

  it("is made anew where it is damaged, which is said once", async () => {
    await keep(session().cache);
    const folder = fileUri("storage/read");
    for (const [name] of await vscode.workspace.fs.readDirectory(folder)) {
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), Uint8Array.of(1, 2));
    }
    const { cache, warnings } = session();
    assert.equal(await cache.get(source.address, "Ann Lee"), undefined);
    assert.deepEqual(await cache.ready, nothingKnown);
    assert.equal(warnings.length, 1);
    await keep(cache);
    assert.deepEqual(await session().cache.get(source.address, "Ann Lee"), source);
  });

  it("is missed by none where it can't be kept, which is said once", async () => {
    await vscode.workspace.fs.writeFile(fileUri("storage"), new Uint8Array());
    const { cache, warnings } = session();
    await keep(cache);
    await keep(cache);
    assert.equal(warnings.length, 1);
    assert.equal(await cache.get(source.address, "Ann Lee"), undefined);
  });

  it("stays as it was where the disk is full, which is said once", async () => {
    await vscode.workspace.fs.createDirectory(fileUri("storage"));
    const disk = new Disk();
    const registered = vscode.workspace.registerFileSystemProvider("disk", disk);
    try {
      const storage = vscode.Uri.parse("disk:/storage");
      await keep(session("1", storage).cache);
      const files = disk.names;
      assert.ok(files.length > 0);
      disk.isFull = true;
      const { cache, warnings } = session("1", storage);
      await keep(cache, { names: [{ text: "X", category: "person", reason: "y" }], scales: [] });
      await keep(cache);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? "", /can't be kept .*ENOSPC/u);
      assert.deepEqual(disk.names, files);
      assert.deepEqual(await session("1", storage).cache.get(source.address, "Ann Lee"), source);
    } finally {
      registered.dispose();
    }
  });

  it("may be kept by two windows at the same time", async () => {
    const sessions = Array.from({ length: 5 }, () => session());
    await Promise.all(sessions.map(({ cache }) => keep(cache)));
    assert.deepEqual(
      sessions.flatMap(({ warnings }) => warnings),
      [],
    );
    assert.deepEqual(await session().cache.get(source.address, "Ann Lee"), source);
  });
});

/** A disk that can be full: what is written to it then is cut off. */
class Disk implements vscode.FileSystemProvider {
  isFull = false;
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  get names(): readonly string[] {
    return [...this.#files.keys()].sort();
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    const isFolder = this.names.some((name) => name.startsWith(`${uri.path}/`));
    if (!file && !isFolder && uri.path !== "/") throw vscode.FileSystemError.FileNotFound(uri);
    const type = file ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, size: file?.length ?? 0, ctime: 0, mtime: 0 };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    // There are only names.
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(uri.path, this.isFull ? content.slice(0, 10) : content);
    if (this.isFull) throw new Error("ENOSPC: no space left on device, write");
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#files.set(to.path, this.readFile(from));
    this.#files.delete(from.path);
  }
}
