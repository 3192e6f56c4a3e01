// Opens a folder of many articles, twice, and looks how it is taken in, how soon it answers and what it weighs.
import * as vscode from "vscode";
import { openSeed } from "../../host/articles.ts";
import { makeFolder } from "./articles.ts";
import { watchEventLoop } from "./eventLoop.ts";
import { memory } from "./memory.ts";
import { report } from "./report.ts";

const isFirst = process.env["DOSSIER_SESSION"] !== "2";

/** Until what was read is kept for the next session, in milliseconds. */
const untilKept = 30_000;

const atStart = memory();

describe(isFirst ? "a folder of many articles" : "the folder, opened again", function () {
  this.timeout(3_600_000);

  it("is measured", isFirst ? readAll : openAgain);
});

async function readAll(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("dossier");
  // Else what is written first is read while the rest is written.
  await settings.update("indexFolder", false);
  const made = await makeFolder();
  const before = memory();
  const first = await timed(async () => {
    await settings.update("indexFolder", undefined);
    await vscode.commands.executeCommand("dossier.reindex");
  });
  const again = await timed(() => vscode.commands.executeCommand("dossier.reindex"));
  report({
    ...made,
    first,
    megabytesPerSecond: (1e3 * made.megabytes) / first.milliseconds,
    again,
    asked: await asked(),
    memory: { atStart, before, after: memory() },
  });
  await new Promise((resolve) => setTimeout(resolve, untilKept));
}

async function openAgain(): Promise<void> {
  const opened = await timed(() => vscode.commands.executeCommand("dossier.reindex"));
  report({ opened, asked: await asked(), memory: { atStart, after: memory() } });
}

async function asked(): Promise<Readonly<Record<string, Timed>>> {
  const { document } = await openSeed("004");
  const symbols = (query: string) =>
    vscode.commands.executeCommand("vscode.executeWorkspaceSymbolProvider", query);
  const lewis = document.positionAt(document.getText().indexOf("Brandon Lewis") + 2);
  return {
    symbolsFirst: await timed(() => symbols("lewis")),
    symbols: await timed(() => symbols("smith")),
    references: await timed(() =>
      vscode.commands.executeCommand("vscode.executeReferenceProvider", document.uri, lewis),
    ),
    hover: await timed(() =>
      vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, lewis),
    ),
  };
}

interface Timed {
  readonly milliseconds: number;
  readonly held: ReturnType<ReturnType<typeof watchEventLoop>>;
}

async function timed(run: () => Thenable<unknown>): Promise<Timed> {
  const end = watchEventLoop();
  const start = performance.now();
  await run();
  return { milliseconds: performance.now() - start, held: end() };
}
