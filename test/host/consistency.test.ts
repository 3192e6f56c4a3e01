import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  acceptPicks,
  allSeedsRead,
  fileUri,
  hoverWith,
  openSeed,
  putCursor,
  rangeOfText,
  readFile,
  sidecarUri,
  startAfresh,
  until,
} from "./articles.ts";

async function execute(command: string, argument?: unknown): Promise<void> {
  await vscode.commands.executeCommand(`dossier.${command}`, argument);
}

function showProblems(isShown: boolean | undefined): Thenable<void> {
  return vscode.workspace
    .getConfiguration("dossier")
    .update("consistency.problems", isShown, vscode.ConfigurationTarget.Global);
}

/** The findings at an article, as "line: message", once there are some. */
async function problemsAt({ uri }: vscode.TextDocument): Promise<readonly string[]> {
  const problems = await until(() => {
    const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "Dossier");
    return found.length > 0 && found;
  }, "there are problems");
  return problems.map(({ range, message }) => `${String(range.start.line + 1)}: ${message}`);
}

/** Confirms Michael Rosen in one article and rejects him in another. */
async function contradict(): Promise<readonly [vscode.TextEditor, vscode.TextEditor]> {
  await allSeedsRead();
  const first = await openSeed("004");
  putCursor(first, "Michael Rosen");
  await execute("confirm");
  const second = await openSeed("000");
  putCursor(second, "Michael Rosen");
  await execute("reject");
  await hoverWith(second.document, "Michael Rosen", "Rejected");
  return [first, second];
}

const contradiction =
  "“Michael Rosen” is marked here and rejected there: Michael Rosen, person (1), rejected (1).";

describe("consistency", () => {
  afterEach(async () => {
    await showProblems(undefined);
    await startAfresh();
    if (await readFile(fileUri("dossier.yaml"))) {
      await vscode.workspace.fs.delete(fileUri("dossier.yaml"));
    }
  });

  it("is listed, and Enter settles it by the first way, undone as one", async () => {
    const [, { document }] = await contradict();
    const before = await readFile(sidecarUri(document));
    await acceptPicks(execute("checkConsistency"));
    const after = (await readFile(sidecarUri(document))) ?? "";
    assert.match(after, /status: confirmed\n\s+exact: Michael Rosen\n/);
    assert.match(after, /entity: michael-rosen\n/);
    await execute("undoDecision");
    assert.equal(await readFile(sidecarUri(document)), before);
  });

  it("shows in the Problems panel only where a person asks for it, with quick fixes", async () => {
    const [{ document: first }, { document: second }] = await contradict();
    assert.deepEqual(vscode.languages.getDiagnostics(second.uri), []);
    await showProblems(true);
    assert.deepEqual(await problemsAt(second), [`7: ${contradiction}`]);
    assert.deepEqual(await problemsAt(first), [`3: ${contradiction}`]);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      second.uri,
      rangeOfText(second, "Michael Rosen"),
      vscode.CodeActionKind.QuickFix.value,
    );
    const fixes = actions.filter(({ command }) => command?.command === "dossier.fixInconsistency");
    assert.deepEqual(
      fixes.map(({ title }) => title),
      [
        "Confirm all as Michael Rosen, person",
        "Reject all",
        "Right as it is: never suggest it in these articles",
      ],
    );
    const command = fixes[2]?.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    assert.match(
      (await readFile(fileUri("dossier.yaml"))) ?? "",
      /never:\n {2}- text: Michael Rosen\n {4}category: person\n {4}in: "?000_/,
    );
    await until(
      () => vscode.languages.getDiagnostics(second.uri).length === 0,
      "the problem is gone",
    );
    await execute("undoDecision");
    assert.deepEqual(await problemsAt(second), [`7: ${contradiction}`]);
  });

  it("is no problem any more once the setting is off again", async () => {
    const [{ document }] = await contradict();
    await showProblems(true);
    await problemsAt(document);
    await showProblems(false);
    await until(() => vscode.languages.getDiagnostics(document.uri).length === 0, "it is gone");
  });
});
