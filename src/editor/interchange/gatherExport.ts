import * as vscode from "vscode";
import { compare } from "../../core/corpus/order.ts";
import type { ExchangedSource } from "../../core/interchange/annotationSet.ts";
import type { Loss } from "../../core/interchange/losses.ts";
import type { ProfileMeaning } from "../../core/interchange/profile.ts";
import type { Source } from "../library.ts";
import { pacer } from "../pacer.ts";
import { relativePath } from "../relativePath.ts";
import type { Services } from "../services.ts";
import { sourceLabel } from "../sources.ts";
import type { Files } from "./writeFiles.ts";

/** An export that is ready to be written. */
export interface GatheredExport {
  readonly files: Files;
  readonly losses: readonly Loss[];
  readonly mentions: number;
  readonly articles: number;
}

/**
 * Makes the files of an export. Undefined where a person stopped it.
 * @param sources in any order; paths are told from their workspace folder, in several each with its name
 */
export async function gatherExport(
  { library, projects, interchange }: Services,
  sources: readonly Source[],
  { format, options, selection }: ProfileMeaning,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<GatheredExport | undefined> {
  const { ExportSet, writeSet } = await interchange();
  const ordered = sources.toSorted((a, b) => compare(a.uri.toString(), b.uri.toString()));
  const set = new ExportSet(library.corpus, selection);
  const known = ordered.map(({ uri, mentions }) => ({ source: uri.toString(), mentions }));
  const breathe = pacer();
  let mentions = 0;
  const exchanged = async function* (): AsyncIterable<ExchangedSource> {
    for (const [at, { uri, snapshot, mentions: all, sidecar }] of ordered.entries()) {
      await breathe();
      const source = uri.toString();
      const relations = sidecar?.relations ?? [];
      const article = { source, path: pathOf(uri), snapshot, mentions: all, relations };
      const done = set.source(article);
      mentions += done.mentions.length;
      yield done;
      const message = `${at + 1} of ${ordered.length}`;
      progress.report({ message, increment: 100 / ordered.length });
    }
  };
  const about = {
    entities: set.entities(known),
    categories: set.categories(known, projects.projects),
    options,
  };
  const { pieces, losses } = writeSet(format, about, exchanged());
  const parts = new Map<string, Uint8Array[]>();
  const encoder = new TextEncoder();
  for await (const { path, content } of pieces) {
    if (token.isCancellationRequested) return undefined;
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    const there = parts.get(path);
    if (there) there.push(bytes);
    else parts.set(path, [bytes]);
  }
  const files = new Map(Array.from(parts, ([path, of]) => [path, joined(of)] as const));
  return { files, losses: losses(), mentions, articles: ordered.length };
}

/** An article's path in its workspace folder, or its name where it is in none. */
function pathOf(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const isOnly = (vscode.workspace.workspaceFolders?.length ?? 0) < 2;
  if (folder && isOnly) return relativePath(folder, uri);
  return folder ? sourceLabel(uri) : uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
