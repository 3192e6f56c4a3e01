import * as vscode from "vscode";
import type { Entity, SourceMention } from "../core/resolve/entity.ts";
import type { MentionOfSource } from "./decisions.ts";
import type { Library } from "./library.ts";
import { appendLine, appendPlain } from "./markdown.ts";
import { inLibrary } from "./meaning.ts";
import { sourceLabel } from "./sources.ts";
import { counted } from "./wording.ts";

/** Articles named in a hover; the tree has them all. */
const listedArticles = 5;

/** "Andrew Bunyan · person · consultant" */
export function appendHeading(
  text: vscode.MarkdownString,
  library: Library,
  name: string,
  category: string,
  role: string | undefined,
): void {
  const { icon, one } = library.categoryWords(category);
  appendPlain(text.appendMarkdown(`$(${icon}) **`), name).appendMarkdown(`** · ${one}`);
  if (role) appendPlain(text.appendMarkdown(" · "), role);
  text.appendMarkdown("\n\n");
}

/** How often and where an entity is mentioned, and by which other names. */
export function appendEntity(
  text: vscode.MarkdownString,
  library: Library,
  { mentions, otherNames }: Entity,
): void {
  const firstBySource = new Map<string, SourceMention>();
  for (const mention of mentions) {
    if (!firstBySource.has(mention.source)) firstBySource.set(mention.source, mention);
  }
  const total = counted(mentions.length, "mention");
  const isMentioned = mentions.length > 0;
  text.appendMarkdown(
    `${total} in ${counted(firstBySource.size, "article")}${isMentioned ? ": " : ""}`,
  );
  const links = [...firstBySource.values()].slice(0, listedArticles).flatMap((first) => {
    const known = inLibrary(library, first);
    return known ? [linkTo(known)] : [];
  });
  if (firstBySource.size > links.length) links.push("…");
  text.appendMarkdown(`${links.join(", ")}\n\n`);
  appendLine(text, "Also called ", otherNames.join(", "));
}

function linkTo({ source: { uri, snapshot }, mention }: MentionOfSource): string {
  const { line: zeroBased } = snapshot.lines.at(mention.start);
  const address = uri.with({ fragment: `L${zeroBased + 1}` });
  const label = appendPlain(new vscode.MarkdownString(), sourceLabel(uri)).value;
  return `[${label}](${address.toString()})`;
}
