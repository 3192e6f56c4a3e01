import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { earlierVersions } from "../../../src/node/earlierVersions.ts";

describe("earlierVersions", function () {
  this.timeout(30_000);
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "dossier-versions-"));
    git("init", "--quiet");
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function git(...args: readonly string[]): void {
    const who = ["-c", "user.name=A", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"];
    execFileSync("git", [...who, ...args], { cwd: folder });
  }

  function commit(name: string, text: string): void {
    writeFileSync(path.join(folder, name), text);
    git("add", "--all");
    git("commit", "--quiet", "-m", "x");
  }

  async function versionsOf(name: string): Promise<readonly string[]> {
    const versions: string[] = [];
    for await (const bytes of earlierVersions(path.join(folder, name))) {
      versions.push(new TextDecoder().decode(bytes));
    }
    return versions;
  }

  it("gives what was committed, the newest first, from names that the file had before", async () => {
    mkdirSync(path.join(folder, "Städte"));
    commit("Städte/a b.txt", "one\ntwo\nthree\n");
    renameSync(path.join(folder, "Städte/a b.txt"), path.join(folder, "c.txt"));
    commit("c.txt", "one\ntwo\nthree\nfour\n");
    writeFileSync(path.join(folder, "c.txt"), "not committed\n");
    assert.deepEqual(await versionsOf("c.txt"), ["one\ntwo\nthree\nfour\n", "one\ntwo\nthree\n"]);
  });

  it("gives nothing of a file that was never committed, or outside repositories", async () => {
    writeFileSync(path.join(folder, "new.txt"), "new\n");
    assert.deepEqual(await versionsOf("new.txt"), []);
    rmSync(path.join(folder, ".git"), { recursive: true });
    assert.deepEqual(await versionsOf("new.txt"), []);
  });
});
