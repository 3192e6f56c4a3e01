import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { replaceFile } from "../../../src/node/replaceFile.ts";

describe("replaceFile", function () {
  this.timeout(60_000);
  let folder = "";
  let file = "";

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "dossier-files-"));
    file = path.join(folder, "a.ann.yaml");
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("creates a file, and puts another text in its place", async () => {
    assert.equal(await replaceFile(file, undefined, "£1\n"), true);
    assert.equal(await replaceFile(file, "£1\n", "\uFEFF£2\n"), true);
    assert.equal(await replaceFile(file, "\uFEFF£2\n", "£3\n"), true);
    assert.equal(readFileSync(file, "utf8"), "£3\n");
    assert.deepEqual(readdirSync(folder), ["a.ann.yaml"]);
  });

  it("does nothing where the file is not what it was, is there, or is gone", async () => {
    assert.equal(await replaceFile(file, "old", "new"), false);
    assert.deepEqual(readdirSync(folder), []);
    writeFileSync(file, "theirs");
    assert.equal(await replaceFile(file, "old", "new"), false);
    assert.equal(await replaceFile(file, undefined, "new"), false);
    writeFileSync(file, "");
    assert.equal(await replaceFile(file, undefined, "new"), false);
    assert.deepEqual(readdirSync(folder), ["a.ann.yaml"]);
  });

  it("keeps permissions and links", async function () {
    if (process.platform === "win32") this.skip();
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    const link = path.join(folder, "link");
    symlinkSync(file, link);
    assert.equal(await replaceFile(link, "old", "new"), true);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(readFileSync(file, "utf8"), "new");
    assert.equal(statSync(file).mode & 0o777, 0o640);
  });

  it("says why a file can't be written, and leaves nothing behind", async () => {
    mkdirSync(file);
    await assert.rejects(replaceFile(file, "old", "new"), { code: "EISDIR" });
    assert.deepEqual(readdirSync(folder), ["a.ann.yaml"]);
    const nowhere = path.join(folder, "gone", "a.ann.yaml");
    await assert.rejects(replaceFile(nowhere, undefined, "new"), { code: "ENOENT" });
  });

  it("takes over from a process that was killed while it held the file", async () => {
    writeFileSync(`${file}.lock`, "half of");
    assert.equal(await replaceFile(file, undefined, "new"), true);
    assert.deepEqual(readdirSync(folder), ["a.ann.yaml"]);
  });

  it("loses none of the lines that several processes add at once", async () => {
    const writers = ["a", "b", "c"].map((name) => startWriter("add", file, name));
    await Promise.all(
      writers.map(async (writer) => {
        const [code] = (await once(writer, "exit")) as [number | null];
        assert.equal(code, 0);
      }),
    );
    const lines = readFileSync(file, "utf8").trimEnd().split("\n").sort();
    const expected = ["a", "b", "c"].flatMap((name) =>
      Array.from({ length: linesOfEach }, (_, at) => `${name}${at}`),
    );
    assert.deepEqual(lines, expected.sort());
  });

  it("leaves one whole text, whenever a process is killed", async () => {
    for (let round = 0; round < 10; round++) {
      rmSync(`${file}.lock`, { force: true });
      writeFileSync(file, "x".repeat(length));
      const writer = startWriter("swap", file, "");
      await once(writer.stdout ?? assert.fail(), "data");
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
      writer.kill("SIGKILL");
      await once(writer, "exit");
      assert.match(readFileSync(file, "latin1"), /^(?:x{1000000}|y{1000000})$/);
    }
  });
});

const linesOfEach = 30;
/** Long enough for a killing to meet a writing. */
const length = 1_000_000;

/** A process that adds lines to a file, or swaps its text until it is killed, as the test says it must. */
function startWriter(what: "add" | "swap", file: string, name: string): ChildProcess {
  const module = path.resolve("src/node/replaceFile.ts");
  const script = `
    const { existsSync, readFileSync } = require("node:fs");
    const { replaceFile } = require(${JSON.stringify(module)});
    const [, what, file, name] = process.argv;
    const read = () => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
    const change = async (edit) => {
      for (let text = read(); !(await replaceFile(file, text, edit(text ?? ""))); text = read());
    };
    const add = async () => {
      for (let at = 0; at < ${linesOfEach}; at++) await change((text) => text + name + at + "\\n");
    };
    const swap = async () => {
      console.log("ready");
      for (;;) await change((text) => (text[0] === "x" ? "y" : "x").repeat(${length}));
    };
    void { add, swap }[what]();`;
  const args = ["--import", "tsx", "--eval", script, what, file, name];
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
}
