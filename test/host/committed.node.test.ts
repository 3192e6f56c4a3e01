import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import * as vscode from "vscode";
import { fileUri, hoverWith, startAfresh, writeFile } from "./articles.ts";

function git(...args: readonly string[]): void {
  const who = ["-c", "user.name=A", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...who, ...args], { cwd: fileUri("").fsPath });
}

describe("decisions on a text that git has", () => {
  it("are found by the version that they were made on, where nothing was kept here", async () => {
    const article = fileUri("committed.txt");
    const text =
      "The mayor spoke.\nLater Mr Andrew Lee said that schools would be built.\nThe meeting then closed.\n";
    const changed = text
      .replace("Later Mr", "Yesterday, quite unexpectedly,")
      .replace("said that schools", "announced how the roads");
    const start = text.indexOf("Andrew Lee");
    const digest = `sha256-${createHash("sha256").update(text).digest("base64")}`;
    git("init", "--quiet");
    try {
      await writeFile(article, text);
      git("add", "committed.txt");
      git("commit", "--quiet", "--message", "As it was decided on");
      await writeFile(
        article.with({ path: `${article.path}.ann.yaml` }),
        `dossier: 1\nsource: committed.txt\ndigest: ${digest}\nannotations:\n  - id: a1\n    category: person\n    status: confirmed\n    exact: Andrew Lee\n    prefix: "Later Mr "\n    suffix: " said that schools"\n    start: ${start}\n    end: ${start + 10}\n    origin: manual\n`,
      );
      await writeFile(article, changed);
      const { document } = await vscode.window.showTextDocument(article);
      assert.match(
        await hoverWith(document, "Andrew Lee", "words around it have changed"),
        /Confirmed/,
      );
    } finally {
      rmSync(fileUri(".git").fsPath, { recursive: true });
      await startAfresh();
      await vscode.workspace.fs.delete(article);
    }
  });
});
