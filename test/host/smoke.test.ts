// What must work wherever the extension runs: on desktop, installed from its package, in the browser.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  hoverWith,
  openSeed,
  putCursor,
  readFile,
  sidecarUri,
  startAfresh,
  until,
} from "./articles.ts";

describe("in this host", () => {
  afterEach(startAfresh);

  it("says of a short name who it is", async () => {
    const { document } = await openSeed("000");
    // What a test before this one decided on may still be on its way out.
    const hover = await hoverWith(document, "Bunyan said", "4 mentions in 1 article");
    assert.match(hover, /Andrew Bunyan/);
    assert.match(hover, /person/);
  });

  it("finds an amount", async () => {
    const { document } = await openSeed("000");
    await hoverWith(document, "£11m", "11,000,000 GBP");
  });

  it("keeps a confirmed mention in the sidecar", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await vscode.commands.executeCommand("dossier.confirm");
    const sidecar = await until(() => readFile(sidecarUri(editor.document)), "there is a sidecar");
    assert.match(sidecar, /exact: Andrew Bunyan\n/);
    assert.match(sidecar, /status: confirmed\n/);
  });
});
