import * as vscode from "vscode";
import { separator } from "../core/annotations/attributes.ts";
import type { Mention } from "../core/annotations/mention.ts";
import type { Entity, SourceMention } from "../core/resolve/entity.ts";
import type { MentionOfSource } from "../editor/decisions.ts";
import type { Library } from "../editor/library.ts";
import { commands } from "../editor/manifest.ts";
import { entitiesMeant, entityMeant, inLibrary } from "../editor/meaning.ts";
import { rangeOf } from "../editor/positions.ts";
import type { Services } from "../editor/services.ts";
import { provideInSources, sourceLabel } from "../editor/sources.ts";
import { mentionArgument, mentionAtPosition } from "../editor/target.ts";
import { categoryWords, counted, statusIcons } from "../editor/wording.ts";

/** Says of the mention under the mouse who or what it is, where else it stands and why it was marked. */
export function register({ library, rules }: Services): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position) {
      const target = await mentionAtPosition(library, document, position);
      return (
        target &&
        new vscode.Hover(describe(library, target), rangeOf(target.source.snapshot, target.mention))
      );
    },
  };
  return provideInSources(rules, (selector) =>
    vscode.languages.registerHoverProvider(selector, provider),
  );
}

/** Articles named in a hover; the tree has them all. */
const listedArticles = 5;

const actions = [
  commands.confirm,
  commands.reject,
  commands.clearDecision,
  commands.previousMention,
  commands.nextMention,
  commands.revealEntity,
];

function describe(library: Library, target: MentionOfSource): vscode.MarkdownString {
  const { source, mention } = target;
  const text = new vscode.MarkdownString("", true);
  text.isTrusted = { enabledCommands: actions };
  const entity = entityMeant(library, target);
  heading(text, mention, entity);
  addActions(text, target);
  if (entity) describeEntity(text, library, entity);
  else describeCandidates(text, entitiesMeant(library, target));
  describeAttributes(text, mention);
  describeStatus(text, mention);
  const placed = source.placement.placed.find(({ annotation }) => annotation.id === mention.id);
  if (placed?.fit === "surroundings changed") {
    text.appendMarkdown("\n\n$(warning) The words around it have changed since: check it.");
  } else if (placed?.fit === "words changed") {
    line(
      text.appendMarkdown("\n\n"),
      "$(warning) Check it: decided when it read ",
      placed.annotation.exact,
    );
  }
  return text;
}

/** "Andrew Bunyan · person · consultant" */
function heading(text: vscode.MarkdownString, mention: Mention, entity: Entity | undefined): void {
  const { icon, one } = categoryWords(mention.category);
  const name = entity?.name ?? mention.text;
  const [role] = entity?.roles ?? [];
  appendPlain(text.appendMarkdown(`$(${icon}) **`), name).appendMarkdown(`** · ${one}`);
  if (role) appendPlain(text.appendMarkdown(" · "), role);
  text.appendMarkdown("\n\n");
}

function describeEntity(text: vscode.MarkdownString, library: Library, entity: Entity): void {
  const firstBySource = new Map<string, SourceMention>();
  for (const mention of entity.mentions) {
    if (!firstBySource.has(mention.source)) firstBySource.set(mention.source, mention);
  }
  const total = counted(entity.mentions.length, "mention");
  text.appendMarkdown(`${total} in ${counted(firstBySource.size, "article")}: `);
  const links = [...firstBySource.values()].slice(0, listedArticles).flatMap((first) => {
    const known = inLibrary(library, first);
    return known ? [linkTo(known)] : [];
  });
  if (firstBySource.size > links.length) links.push("…");
  text.appendMarkdown(`${links.join(", ")}\n\n`);
  line(text, "Also called ", entity.otherNames.join(", "));
}

function linkTo({ source: { uri, snapshot }, mention }: MentionOfSource): string {
  const { line: zeroBased } = snapshot.lines.at(mention.start);
  const address = uri.with({ fragment: `L${zeroBased + 1}` });
  const label = appendPlain(new vscode.MarkdownString(), sourceLabel(uri)).value;
  return `[${label}](${address.toString()})`;
}

function describeCandidates(text: vscode.MarkdownString, candidates: readonly Entity[]): void {
  const names = candidates.map(({ name }) => name);
  line(text, "$(question) Not clear who is meant: ", names.join(" or "));
}

/** What the text says of this one mention, in reading order. */
function describeAttributes(text: vscode.MarkdownString, { attributes }: Mention): void {
  for (const [key, label] of attributeLabels) {
    line(text, `${label}: `, attributes[key]?.replaceAll(separator, " and "));
  }
}

const attributeLabels: readonly (readonly [key: string, label: string])[] = [
  ["party", "Party"],
  ["abbreviates", "Short for"],
  ["scale", "Scale"],
  ["by", "Given by"],
  ["of", "Given to"],
  ["when", "When"],
];

function describeStatus(
  text: vscode.MarkdownString,
  { status, evidence, annotation }: Mention,
): void {
  text.appendMarkdown(`$(${statusIcons[status]}) ${statusWords[status]}`);
  if (annotation?.note) appendPlain(text.appendMarkdown(": "), annotation.note);
  if (evidence.length > 0)
    appendPlain(text.appendMarkdown(" · marked because: "), evidence.join("; "));
}

const statusWords = {
  suggested: "Suggested, not decided",
  confirmed: "Confirmed",
  rejected: "Rejected",
} as const;

function addActions(text: vscode.MarkdownString, target: MentionOfSource): void {
  const { status } = target.mention;
  // VS Code decodes a link twice, once as an address and once as a command.
  const argument = encodeURIComponent(
    encodeURIComponent(JSON.stringify([mentionArgument(target)])),
  );
  const links = [
    status !== "confirmed" && `[$(check) Confirm](command:${commands.confirm}?${argument})`,
    status !== "rejected" && `[$(close) Reject](command:${commands.reject}?${argument})`,
    status !== "suggested" &&
      `[$(discard) Clear decision](command:${commands.clearDecision}?${argument})`,
    `[$(arrow-up) Previous](command:${commands.previousMention}?${argument})`,
    `[$(arrow-down) Next](command:${commands.nextMention}?${argument})`,
    `[$(list-tree) Show in tree](command:${commands.revealEntity}?${argument})`,
  ];
  text.appendMarkdown(`${links.filter(Boolean).join(" &nbsp; ")}\n\n`);
}

/** Puts a text of the article's in as it is, never as markup. VS Code's own escaping forbids line breaks. */
function appendPlain(markdown: vscode.MarkdownString, text: string): vscode.MarkdownString {
  const escaped = new vscode.MarkdownString("", true).appendText(text).value;
  return markdown.appendMarkdown(escaped.replaceAll("&nbsp;", " "));
}

/** A paragraph of its own; nothing where there is nothing to say. */
function line(text: vscode.MarkdownString, label: string, value: string | undefined): void {
  if (value) appendPlain(text.appendMarkdown(label), value).appendMarkdown("\n\n");
}
