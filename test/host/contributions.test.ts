import assert from "node:assert/strict";
import * as vscode from "vscode";
import manifest from "../../package.json";
import { openSeed, startAfresh, until } from "./articles.ts";

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** VS Code's list of keys is JSON but for the comments around it. */
function parseKeybindings(text: string): Keybinding[] {
  const list = text.slice(text.indexOf("["), text.lastIndexOf("\n]") + 2);
  return JSON.parse(list.replace(/^\s*\/\/.*$/gm, "")) as Keybinding[];
}

describe("what package.json contributes", () => {
  afterEach(startAfresh);

  it("has a command behind each of its commands", async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });

  it("takes no key away from VS Code but during a review", async () => {
    await vscode.commands.executeCommand("workbench.action.openDefaultKeybindingsFile");
    const text = await until(() => {
      const shown = vscode.window.activeTextEditor?.document.getText() ?? "";
      return shown.includes("dossier.confirm") && shown;
    }, "the default keys are shown");
    const bindings = parseKeybindings(text);
    const all = bindings.filter(({ command }) => command.startsWith("dossier."));
    assert.equal(all.length, manifest.contributes.keybindings.length);
    const lasting = all.filter(({ when }) => when?.includes("dossier.reviewing") !== true);
    // In an article F2 renames nothing else.
    const ours = new Set(lasting.map(({ key }) => key).filter((key) => key !== "f2"));
    const others = bindings.filter(
      ({ key, command }) => ours.has(key) && !command.startsWith("dossier."),
    );
    // Ours hold in an article only, never in the chat's input.
    assert.deepEqual(
      others.filter(({ when }) => when?.includes("inChat") !== true),
      [],
    );
  });

  it("makes sidecars documents of their own language", async () => {
    const { document } = await openSeed("000");
    const sidecar = document.uri.with({ path: `${document.uri.path}.ann.yaml` });
    await vscode.workspace.fs.writeFile(sidecar, new Uint8Array());
    const opened = await vscode.workspace.openTextDocument(sidecar);
    assert.equal(opened.languageId, "dossier-annotations");
  });
});
