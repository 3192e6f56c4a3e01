import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  acceptPicks,
  allSeedsRead,
  fileUri,
  openSeed,
  readFile,
  sidecarUri,
  startAfresh,
  until,
  writeFile,
} from "./articles.ts";

async function execute(command: string, ...more: unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`dossier.${command}`, ...more);
}

function recordsIn(text: string): readonly Record<string, unknown>[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("exporting, importing and comparing", () => {
  const made = ["dossier.yaml", "set.jsonl", "out"].map(fileUri);
  afterEach(async () => {
    await startAfresh();
    for (const uri of made) {
      try {
        await vscode.workspace.fs.delete(uri, { recursive: true });
      } catch {
        // Not every test makes all of them.
      }
    }
  });

  function writeExport(format: string, options: string): Promise<void> {
    return writeFile(
      fileUri("dossier.yaml"),
      `dossier: 1\nexports:\n  people:\n    format: ${format}\n    to: out/\n    categories: [person]\n    options: [${options}]\n`,
    );
  }

  async function saveExport(): Promise<void> {
    await writeExport("jsonl", "texts=false");
    await until(async () => {
      await execute("runExport", "people");
      return (await readFile(fileUri("out/annotations.jsonl"))) ?? false;
    }, "the export is there");
  }

  it("previews what was decided of an article, step by step", async () => {
    await allSeedsRead();
    const editor = await openSeed("000");
    await acceptPicks(execute("confirmAll", { category: "person", entity: "andrew-bunyan" }));
    await acceptPicks(execute("exportAnnotations", editor.document.uri));
    const shown = vscode.window.activeTextEditor?.document.getText() ?? "";
    const { dossier, sources } = JSON.parse(shown) as {
      dossier: number;
      sources: { mentions: { status: string }[] }[];
    };
    assert.equal(dossier, 1);
    const [{ mentions } = assert.fail(), ...others] = sources;
    assert.equal(others.length, 0);
    assert.ok(mentions.length > 0);
    assert.ok(mentions.every(({ status }) => status === "confirmed"));
  });

  it("runs a saved export, imports it as one step to be undone, and the same twice changes nothing", async () => {
    await allSeedsRead();
    await acceptPicks(execute("confirmAll", { category: "person", entity: "brandon-lewis" }));
    await saveExport();
    const exported = (await readFile(fileUri("out/annotations.jsonl"))) ?? "";
    const left = await vscode.workspace.fs.readDirectory(fileUri("."));
    assert.deepEqual(
      left.filter(([name]) => name.includes("partial")),
      [],
    );
    const mentions = recordsIn(exported).filter(({ kind }) => kind === "mention");
    assert.ok(mentions.length >= 2);
    assert.ok(mentions.every(({ entity }) => entity === "brandon-lewis"));

    const { document } = await openSeed("004");
    const before = await readFile(sidecarUri(document));
    await execute("undoDecision");
    assert.equal(await readFile(sidecarUri(document)), undefined);
    await writeFile(fileUri("set.jsonl"), exported);
    await execute("importAnnotations", fileUri("set.jsonl"));
    const after = (await readFile(sidecarUri(document))) ?? "";
    assert.equal(after.replaceAll("origin: import", "origin: detector"), before);
    await execute("importAnnotations", fileUri("set.jsonl"));
    assert.equal(await readFile(sidecarUri(document)), after);
    await execute("undoDecision");
    assert.deepEqual(await vscode.workspace.findFiles("**/*.ann.yaml"), []);
  });

  it("leaves a folder as it was where one of its files can't be replaced", async () => {
    await allSeedsRead();
    await acceptPicks(execute("confirmAll", { category: "person", entity: "brandon-lewis" }));
    await writeExport("csv", "");
    await until(async () => {
      await execute("runExport", "people");
      return (await readFile(fileUri("out/entities.csv"))) ?? false;
    }, "the export is there");
    await writeFile(fileUri("out/annotations.csv"), "old\n");
    await vscode.workspace.fs.delete(fileUri("out/entities.csv"));
    await writeFile(fileUri("out/entities.csv/kept.txt"), "kept\n");
    await execute("runExport", "people");
    assert.equal(await readFile(fileUri("out/annotations.csv")), "old\n");
    assert.equal(await readFile(fileUri("out/entities.csv/kept.txt")), "kept\n");
  });

  it("asks once what a category is here, and takes entities over that the file describes", async () => {
    await allSeedsRead();
    const { document } = await openSeed("000");
    const file = document.uri.path.split("/").at(-1);
    const lines = [
      {
        kind: "entity",
        key: "bunyan",
        category: "PER",
        name: "Andrew Bunyan",
        note: "a consultant",
      },
      { file, text: "vulnerable youngsters", category: "THEME" },
      { file, text: "Andrew Bunyan", category: "PER", entity: "bunyan" },
    ];
    await writeFile(fileUri("set.jsonl"), lines.map((line) => JSON.stringify(line)).join("\n"));
    await acceptPicks(execute("importAnnotations", fileUri("set.jsonl")));
    const sidecar = (await readFile(sidecarUri(document))) ?? "";
    const project = (await readFile(fileUri("dossier.yaml"))) ?? "";
    assert.match(sidecar, /category: theme\n/);
    assert.match(project, /bunyan:\n {4}category: person\n {4}name: Andrew Bunyan\n/);
  });

  it("takes relations over, which go and come back with the import and with their mentions", async () => {
    await allSeedsRead();
    const { document } = await openSeed("000");
    const file = document.uri.path.split("/").at(-1);
    const lines = [
      { file, id: "k1", text: "Andrew Bunyan", category: "person" },
      { file, id: "k2", text: "vulnerable youngsters", category: "person" },
      { kind: "relation", file, id: "r2d9", type: "helps", from: "k1", to: "k2" },
    ];
    await writeFile(fileUri("set.jsonl"), lines.map((line) => JSON.stringify(line)).join("\n"));
    const sidecar = (): Promise<string | undefined> => readFile(sidecarUri(document));
    await execute("importAnnotations", fileUri("set.jsonl"));
    const whole = (await sidecar()) ?? "";
    const relation = "relations:\n  - id: r2d9\n    type: helps\n    from: k1\n    to: k2\n";
    assert.ok(whole.endsWith(relation), whole);
    await execute("importAnnotations", fileUri("set.jsonl"));
    assert.equal(await sidecar(), whole);
    await execute("undoDecision");
    assert.equal(await sidecar(), undefined);
    await execute("redoDecision");
    assert.equal(await sidecar(), whole);

    const at = document.positionAt(document.getText().indexOf("vulnerable youngsters") + 3);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(at, at);
    await execute("clearDecision");
    const without = (await sidecar()) ?? "";
    assert.ok(without.includes("exact: Andrew Bunyan") && !without.includes("relations"));
    await execute("undoDecision");
    assert.equal(await sidecar(), whole);
  });

  it("compares what was decided with the detector, and leaves a report", async () => {
    await allSeedsRead();
    const { document } = await openSeed("000");
    await acceptPicks(execute("confirmAll", { category: "person", entity: "andrew-bunyan" }));
    const comparing = acceptPicks(execute("compareSets"));
    const report = await until(() => {
      const shown = vscode.window.activeTextEditor?.document;
      return Promise.resolve(shown !== document && shown?.languageId === "markdown" && shown);
    }, "the report is shown");
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await comparing;
    assert.match(report.getText(), /\| People \| \d+ \| \d+ \| \d+ \| /);
    assert.match(report.getText(), /A: not marked · B: “/);
  });
});
