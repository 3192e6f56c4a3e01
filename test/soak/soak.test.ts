// Edits, switches, decides, undoes and changes files from outside for as long as it is told, and looks
// whether the extension host comes to hold ever more memory.
import assert from "node:assert/strict";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import * as vscode from "vscode";
import { allSeedsRead, readFile, sidecarUri, writeFile } from "../host/articles.ts";

const minutes = Number(process.env["DOSSIER_MINUTES"] ?? 10);

/** How often figures are printed, in milliseconds. */
const interval = 30_000;

/** So many times what the first third needed at least, the last third may need. */
const growth = 1.5;

/** What a person does in two hours, with something done every four seconds. */
const wanted = 1800;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

describe("two hours of work", function () {
  this.timeout((minutes + 5) * 60_000);

  it("leave no more memory held than at their start", async () => {
    await allSeedsRead();
    const articles = await vscode.workspace.findFiles("*.txt");
    const delay = monitorEventLoopDelay();
    delay.enable();
    const heaps: number[] = [];
    const start = Date.now();
    const end = start + minutes * 60_000;
    let done = 0;
    let next = start;
    while (Date.now() < end) {
      if (Date.now() >= next) {
        next += interval;
        collectGarbage();
        heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
        print(Date.now() - start, done, heaps.at(-1) ?? 0, delay);
        delay.reset();
      }
      const article = articles[done % articles.length];
      assert.ok(article);
      await takeTurn(article, done++);
      // No faster than what is wanted takes: a person pauses.
      await pause(
        Math.max(0, start + (done * minutes * 60_000) / (wanted / turnSteps) - Date.now()),
      );
    }
    const third = Math.floor(heaps.length / 3);
    assert.ok(third > 0, "It takes at least a minute and a half to see anything.");
    const [first, last] = [heaps.slice(0, third), heaps.slice(-third)].map((of) => Math.min(...of));
    console.log(
      `${done} turns of ${turnSteps} things done; heap at least ${first?.toFixed(1)} MB in the first third, ${last?.toFixed(1)} MB in the last`,
    );
    assert.ok((last ?? 0) <= growth * (first ?? 0));
  });
});

/** So many things are done in a turn. */
const turnSteps = 6;

/** Switches to an article, types and undoes, decides and undoes or keeps it, and changes the file from outside. */
async function takeTurn(article: vscode.Uri, turn: number): Promise<void> {
  const editor = await vscode.window.showTextDocument(article);
  const { document } = editor;
  const line = (turn * 7) % document.lineCount;
  await editor.edit((edit) =>
    edit.insert(new vscode.Position(line, 0), `Mr Tom Quill no. ${turn} said £${turn + 1}. `),
  );
  await pause(200);
  await vscode.commands.executeCommand("undo");
  await vscode.commands.executeCommand("dossier.nextUndecided");
  await vscode.commands.executeCommand(turn % 3 === 0 ? "dossier.reject" : "dossier.confirm");
  if (turn % 4 !== 0) await vscode.commands.executeCommand("dossier.undoDecision");
  await document.save();
  await changeFromOutside(document, turn);
}

/** Sometimes the text, sometimes the sidecar is other than VS Code wrote it. */
async function changeFromOutside(document: vscode.TextDocument, turn: number): Promise<void> {
  const sidecar = sidecarUri(document);
  if (turn % 10 === 9) {
    await vscode.workspace.fs.delete(sidecar).then(undefined, () => undefined);
    return;
  }
  const file = turn % 2 === 0 ? document.uri : sidecar;
  const text = await readFile(file);
  if (text === undefined) return;
  const note = file === sidecar ? "# seen\n" : "Seen by Ms Ada Quill.\n";
  const isNoted = text.endsWith(note);
  await writeFile(file, isNoted ? text.slice(0, -note.length) : text + note);
}

function print(
  elapsed: number,
  turns: number,
  heap: number,
  delay: ReturnType<typeof monitorEventLoopDelay>,
): void {
  const milliseconds = (nanoseconds: number): string => (nanoseconds / 1e6).toFixed(0);
  console.log(
    `${(elapsed / 1000).toFixed(0)} s: ${turns} turns, heap ${heap.toFixed(1)} MB, ` +
      `event loop late by ${milliseconds(delay.percentile(99))} ms (99 %), ${milliseconds(delay.max)} ms at most, ` +
      `${process.getActiveResourcesInfo().length} handles`,
  );
}
