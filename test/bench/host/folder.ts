// Opens a folder of many articles and looks how it is taken in, how soon it answers and what it weighs.
import { readdir } from "node:fs/promises";
import * as vscode from "vscode";
import { fileUri, openSeed } from "../../host/articles.ts";
import { articleTexts, madeArticles } from "./articles.ts";
import { watchEventLoop } from "./eventLoop.ts";
import { report } from "./report.ts";

describe("a folder of many articles", function () {
  this.timeout(3_600_000);

  it("is measured", async () => {
    const { document } = await openSeed("004");
    const count = Number(process.env["DOSSIER_COUNT"] ?? 0);
    const texts = await articleTexts(process.env["DOSSIER_ARTICLES"]);
    const before = process.memoryUsage();
    let bytes = 0;
    let made = 0;
    for (const text of madeArticles(texts, count, 5000)) {
      const content = new TextEncoder().encode(text);
      bytes += content.length;
      await vscode.workspace.fs.writeFile(
        fileUri(`many/${String(made % 100)}/${String(made++)}.txt`),
        content,
      );
    }
    const first = await timed(() => vscode.commands.executeCommand("dossier.reindex"));
    const again = await timed(() => vscode.commands.executeCommand("dossier.reindex"));
    const symbols = (query: string) =>
      vscode.commands.executeCommand("vscode.executeWorkspaceSymbolProvider", query);
    const lewis = document.positionAt(document.getText().indexOf("Brandon Lewis") + 2);
    const asked = {
      symbolsFirst: await timed(() => symbols("lewis")),
      symbols: await timed(() => symbols("smith")),
      references: await timed(() =>
        vscode.commands.executeCommand("vscode.executeReferenceProvider", document.uri, lewis),
      ),
      hover: await timed(() =>
        vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, lewis),
      ),
    };
    globalThis.gc?.();
    const after = process.memoryUsage();
    report({
      articles: count,
      files: (await readdir(fileUri("many").fsPath)).length,
      megabytes: bytes / 1e6,
      first,
      megabytesPerSecond: bytes / 1e3 / first.milliseconds,
      again,
      asked,
      heapMegabytes: (after.heapUsed - before.heapUsed) / 1e6,
      bufferMegabytes: (after.arrayBuffers - before.arrayBuffers) / 1e6,
      residentMegabytes: (after.rss - before.rss) / 1e6,
    });
  });
});

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
