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
  afterEach(() => vscode.workspace.fs.delete(fileUri("storage"), { recursive: true }));

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
