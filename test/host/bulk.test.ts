import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  acceptPicks,
  allSeedsRead,
  hoverWith,
  openSeed,
  putCursor,
  readFile,
  sidecarUri,
  startAfresh,
} from "./articles.ts";

async function execute(command: string, argument?: unknown): Promise<void> {
  await vscode.commands.executeCommand(`dossier.${command}`, argument);
}

/** How many rows of each sidecar say a text, by the number of the seed. */
async function rowsWith(text: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const uri of await vscode.workspace.findFiles("*.ann.yaml")) {
    const rows = ((await readFile(uri)) ?? "").split(text).length - 1;
    counts[uri.path.replace(/.*\/(\d+)_.*/, "$1")] = rows;
  }
  return counts;
}

describe("decisions on many mentions", () => {
  afterEach(startAfresh);

  it("are made on all mentions of an entity in all articles, and undone as one", async () => {
    await allSeedsRead();
    await acceptPicks(execute("confirmAll", { category: "person", entity: "brandon-lewis" }));
    const confirmed = await rowsWith("entity: brandon-lewis");
    assert.deepEqual(Object.keys(confirmed).length, 2);
    await execute("undoDecision");
    assert.deepEqual(await rowsWith("entity:"), {});
    await execute("redoDecision");
    assert.deepEqual(await rowsWith("entity: brandon-lewis"), confirmed);
    await acceptPicks(execute("clearAll", { category: "person", entity: "brandon-lewis" }));
    assert.deepEqual(await rowsWith("entity:"), {});
  });

  it("mark words wherever they stand, but not where they are confirmed", async () => {
    const editor = await openSeed("000");
    await hoverWith(editor.document, "Andrew Bunyan", "Suggested");
    putCursor(editor, "Bunyan", 1);
    await acceptPicks(execute("annotateOccurrences"));
    const sidecar = (await readFile(sidecarUri(editor.document))) ?? "";
    const rows = sidecar.match(/exact: Bunyan\n/g)?.length ?? 0;
    const there = editor.document.getText().match(/\bBunyan\b/g)?.length ?? 0;
    assert.equal(rows, there);
    await acceptPicks(execute("annotateOccurrences"));
    assert.equal(await readFile(sidecarUri(editor.document)), sidecar);
  });
});
