// Articles for benchmarks: those of a folder, or made of the seeds.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import * as vscode from "vscode";
import { fileUri } from "../../host/articles.ts";

/** Texts of a folder of `.txt` files, or of the workspace's own where none is named. */
export async function articleTexts(folder: string | undefined): Promise<readonly string[]> {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  const from = folder ?? workspace?.uri.fsPath ?? "";
  const files = await readdir(from, { recursive: true });
  return Promise.all(
    files
      .filter((file) => file.endsWith(".txt"))
      .sort()
      .map((file) => readFile(path.join(from, file), "utf8")),
  );
}

/** As many texts of about a length as are asked for, each of other paragraphs, the same in each run. */
export function* madeArticles(
  texts: readonly string[],
  count: number,
  length: number,
): Iterable<string> {
  const paragraphs = texts.flatMap((text) => text.split(/\n+/u)).filter((line) => line !== "");
  let seed = 1;
  const next = (): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return paragraphs[seed % paragraphs.length] ?? "";
  };
  for (let made = 0; made < count; made++) {
    let text = "";
    while (text.length < length) text += `${next()}\n\n`;
    yield text;
  }
}

/** Writes as many articles of 5 kB as the command line says into the workspace, and tells how much that is. */
export async function makeFolder(): Promise<{
  readonly articles: number;
  readonly megabytes: number;
}> {
  const articles = Number(process.env["DOSSIER_COUNT"] ?? 0);
  const texts = await articleTexts(process.env["DOSSIER_ARTICLES"]);
  let bytes = 0;
  let made = 0;
  for (const text of madeArticles(texts, articles, 5000)) {
    const content = new TextEncoder().encode(text);
    bytes += content.length;
    const name = `many/${String(made % 100)}/${String(made++)}.txt`;
    await vscode.workspace.fs.writeFile(fileUri(name), content);
  }
  return { articles, megabytes: bytes / 1e6 };
}
