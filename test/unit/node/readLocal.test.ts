import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readLocal } from "../../../src/node/readLocal.ts";

describe("reading a file of this machine", () => {
  let folder = "";
  before(() => (folder = mkdtempSync(path.join(tmpdir(), "dossier-read-"))));
  after(() => rmSync(folder, { recursive: true }));

  const read = (file: string, limit = Infinity): Promise<Uint8Array | undefined> =>
    readLocal(path.join(folder, file), limit, (most) => new Error(`larger than ${most}`));

  it("gives its bytes, and nothing where there is none", async () => {
    writeFileSync(path.join(folder, "a.txt"), "café");
    assert.deepEqual(new TextDecoder().decode(await read("a.txt")), "café");
    assert.equal(await read("b.txt"), undefined);
  });

  it("is refused where it is larger than asked for, or no file", async () => {
    writeFileSync(path.join(folder, "a.txt"), "café");
    await assert.rejects(read("a.txt", 4), /larger than 4/u);
    assert.equal((await read("a.txt", 5))?.length, 5);
    await assert.rejects(read("."));
  });
});
