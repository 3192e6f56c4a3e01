import * as vscode from "vscode";
import { separator } from "../core/annotations/attributes.ts";
import type { Mention, MentionStatus } from "../core/annotations/mention.ts";
import type { Entity } from "../core/resolve/entity.ts";
import type { MentionOfSource } from "../editor/decisions.ts";
import { appendEntity, appendHeading } from "../editor/describeEntity.ts";
import type { Library } from "../editor/library.ts";
import { commands } from "../editor/manifest.ts";
import { appendLine, appendPlain } from "../editor/markdown.ts";
import { entitiesMeant, entityMeant } from "../editor/meaning.ts";
import { rangeOf } from "../editor/positions.ts";
import type { Services } from "../editor/services.ts";
import { provideInSources } from "../editor/sources.ts";
import { mentionArgument, mentionAtPosition } from "../editor/target.ts";
import { statusIcons } from "../editor/wording.ts";

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

interface Action {
  readonly words: string;
  readonly command: string;
  /** Not offered on mentions of this status. */
  readonly unless?: MentionStatus;
}

/** What a click does, a line each: decide and go on, correct and describe, take other words. */
const actions: readonly (readonly Action[])[] = [
  [
    { words: "$(check) Confirm", command: commands.confirm, unless: "confirmed" },
    { words: "$(close) Reject", command: commands.reject, unless: "rejected" },
    { words: "$(discard) Clear decision", command: commands.clearDecision, unless: "suggested" },
    { words: "$(arrow-up) Previous", command: commands.previousMention },
    { words: "$(arrow-down) Next", command: commands.nextMention },
    { words: "$(list-tree) Show in tree", command: commands.revealEntity },
  ],
  [
    { words: "$(symbol-enum) Category…", command: commands.changeCategory },
    { words: "$(references) Entity…", command: commands.assignEntity },
    { words: "$(note) Note…", command: commands.editNote },
    { words: "$(tag) Tags…", command: commands.editTags },
    { words: "$(list-flat) Details…", command: commands.editAttributes },
  ],
  [
    { words: "$(arrow-left) Take in left", command: commands.extendLeft },
    { words: "$(arrow-right) Take in right", command: commands.extendRight },
    { words: "$(arrow-right) Leave out left", command: commands.shrinkLeft },
    { words: "$(arrow-left) Leave out right", command: commands.shrinkRight },
    { words: "$(split-horizontal) Split", command: commands.splitMention },
  ],
];

const enabledCommands = actions.flat().map(({ command }) => command);

function describe(library: Library, target: MentionOfSource): vscode.MarkdownString {
  const { source, mention } = target;
  const text = new vscode.MarkdownString("", true);
  text.isTrusted = { enabledCommands };
  const entity = entityMeant(library, target);
  appendHeading(text, library, entity?.name ?? mention.text, mention.category, entity?.roles[0]);
  addActions(text, target);
  if (entity) appendEntity(text, library, entity);
  else describeCandidates(text, entitiesMeant(library, target));
  describeAttributes(text, mention);
  describeStatus(text, mention);
  const placed = source.placement.placed.find(({ annotation }) => annotation.id === mention.id);
  if (placed?.fit === "surroundings changed") {
    text.appendMarkdown("\n\n$(warning) The words around it have changed since: check it.");
  } else if (placed?.fit === "words changed") {
    appendLine(
      text.appendMarkdown("\n\n"),
      "$(warning) Check it: decided when it read ",
      placed.annotation.exact,
    );
  }
  return text;
}

function describeCandidates(text: vscode.MarkdownString, candidates: readonly Entity[]): void {
  const names = candidates.map(({ name }) => name);
  appendLine(text, "$(question) Not clear who is meant: ", names.join(" or "));
}

/** What the text says of this one mention, in reading order. */
function describeAttributes(text: vscode.MarkdownString, { attributes }: Mention): void {
  for (const [key, label] of attributeLabels) {
    appendLine(text, `${label}: `, attributes[key]?.replaceAll(separator, " and "));
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
  { status, evidence, confidence, annotation }: Mention,
): void {
  const sure =
    status === "suggested" ? `, ${Math.min(99, Math.round(100 * confidence))}% sure` : "";
  text.appendMarkdown(`$(${statusIcons[status]}) ${statusWords[status]}${sure}`);
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
  for (const line of actions) {
    const links = line
      .filter(({ unless }) => unless !== status)
      .map(({ words, command }) => `[${words}](command:${command}?${argument})`);
    text.appendMarkdown(`${links.join(" &nbsp; ")}\n\n`);
  }
}
