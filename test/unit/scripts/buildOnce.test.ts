import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildOnce } from "../../../scripts/webhost/build-once.mjs";

describe("buildOnce", () => {
  let cache: string;
  let folder: string;
  let builds: number;

  const build = (unfinished: string): Promise<void> => {
    builds += 1;
    writeFileSync(path.join(unfinished, "made"), "");
    return Promise.resolve();
  };

  beforeEach(() => {
    cache = mkdtempSync(path.join(tmpdir(), "dossier-cache-"));
    folder = path.join(cache, "thing-1.0");
    builds = 0;
  });

  afterEach(() => rmSync(cache, { recursive: true }));

  it("builds a folder that is not there, and no other time", async () => {
    await buildOnce(folder, build);
    await buildOnce(folder, build);
    assert.equal(builds, 1);
    assert.deepEqual(readdirSync(cache), ["thing-1.0"]);
    assert.deepEqual(readdirSync(folder), ["made"]);
  });

  it("leaves nothing of a build that fails", async () => {
    const fail = (unfinished: string): Promise<void> => {
      writeFileSync(path.join(unfinished, "half"), "");
      return Promise.reject(new Error("no network"));
    };
    await assert.rejects(buildOnce(folder, fail), /no network/);
    assert.deepEqual(readdirSync(cache), []);
  });

  it("removes what a builder left that was killed", async () => {
    // Above every system's largest process number.
    mkdirSync(`${folder}.99999999`);
    await buildOnce(folder, build);
    assert.deepEqual(readdirSync(cache), ["thing-1.0"]);
  });

  it("waits while an earlier process builds, and takes its folder", async () => {
    // The first process of the system always lives.
    mkdirSync(`${folder}.1`);
    const built = buildOnce(folder, build);
    setTimeout(() => renameSync(`${folder}.1`, folder), 100);
    await built;
    assert.equal(builds, 0);
    assert.deepEqual(readdirSync(cache), ["thing-1.0"]);
  });
});
