import * as vscode from "vscode";
import { anchorState, isKeptAsOrphan } from "../../core/anchor/anchorState.ts";
import { statedSpan } from "../../core/anchor/fitOf.ts";
import type { Entity } from "../../core/resolve/entity.ts";
import type { TextSnapshot } from "../../core/text/snapshot.ts";
import type { Span } from "../../core/text/span.ts";
import type { Library, Source } from "../library.ts";
import { lineAround } from "../positions.ts";
import { sourceLabel } from "../sources.ts";
import { anchorWords, type CategoryWords, counted, statusIcons } from "../wording.ts";
import { excerpt, opening } from "./excerpt.ts";
import {
  articleOf,
  type EntityStatus,
  type Group,
  groups,
  isGroup,
  type Row,
  statusOf,
} from "./row.ts";
import type { Rows } from "./rows.ts";

const groupWords: Readonly<Record<Group, CategoryWords>> = {
  [groups.unclear]: { one: "mention", many: "Not clear who is meant", icon: "question" },
  [groups.rejected]: { one: "mention", many: "Rejected", icon: "circle-slash" },
  [groups.lost]: { one: "annotation", many: "Lost their place", icon: "debug-disconnect" },
};

const statusWords: Readonly<Record<EntityStatus, CategoryWords>> = {
  undecided: { one: "entity", many: "Undecided", icon: "circle-outline" },
  partly: { one: "entity", many: "Partly decided", icon: "circle-filled" },
  decided: { one: "entity", many: "Decided", icon: "pass-filled" },
};

/** How a row of the Entities view looks, reads aloud, what it opens and which menus it has. */
export function itemOf(library: Library, rows: Rows, row: Row): vscode.TreeItem {
  const item = withoutId(library, rows, row);
  item.id = idOf(rows, row);
  return item;
}

/** Keeps a row open and selected: a mention's stays when it is decided on, which gives it another id. */
function idOf(rows: Rows, row: Row): string {
  const { category, entity, source, mention, annotation, place, under, from } = row;
  const span = mention === undefined ? place : rows.mention(row)?.mention;
  const where = span ? `${span.start}-${span.end}` : mention;
  // Absent parts at the end leave the ids of rows as they are without grouping.
  return [category, entity, source, annotation, where, under, from].join("\n");
}

function withoutId(library: Library, rows: Rows, row: Row): vscode.TreeItem {
  const { category, entity, source, mention, annotation, from } = row;
  if (from !== undefined) return moreItem(rows.countOf(category) - from);
  if (annotation !== undefined) return unplacedItem(rows, row);
  if (mention !== undefined) return mentionItem(rows, row);
  if (entity !== undefined && source !== undefined) {
    return articleItem(source, rows.childrenOf(row).length);
  }
  if (entity === undefined) {
    const count = rows.countOf(category);
    const article = articleOf(category);
    if (article !== undefined) return articleGroupItem(article, count);
    const status = statusOf(category);
    if (status) return categoryItem(statusWords[status], count, "status");
    return isGroup(category)
      ? categoryItem(groupWords[category], count, "group")
      : categoryItem(library.categoryWords(category), count, "category");
  }
  const known = library.corpus.entity(entity);
  return known ? entityItem(library, known) : new vscode.TreeItem(entity);
}

function categoryItem(
  { one, many, icon }: CategoryWords,
  count: number,
  kind: "category" | "group" | "status",
): vscode.TreeItem {
  const item = new vscode.TreeItem(many, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = count.toLocaleString("en-GB");
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = kind;
  const what = kind === "group" ? counted(count, one) : counted(count, "entity", "entities");
  item.accessibilityInformation = { label: `${many}, ${what}` };
  return item;
}

/** An article that entities are grouped by. */
function articleGroupItem(source: string, count: number): vscode.TreeItem {
  const item = articleItem(source, count);
  item.contextValue = "articleGroup";
  item.accessibilityInformation = {
    label: `${sourceLabel(vscode.Uri.parse(source))}, article, ${counted(count, "entity", "entities")}`,
  };
  return item;
}

/** What stands for the rows that are not shown yet. */
function moreItem(count: number): vscode.TreeItem {
  const label = `${count.toLocaleString("en-GB")} more`;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon("ellipsis");
  item.accessibilityInformation = { label };
  return item;
}

function entityItem(library: Library, entity: Entity): vscode.TreeItem {
  const { name, category, roles, otherNames, note, links, tags, groups: of, mentionCount } = entity;
  const { one, icon } = library.categoryWords(category);
  const articles = counted(entity.sourceCount, "article");
  const isMentioned = mentionCount > 0;
  const often = isMentioned
    ? `${counted(mentionCount, "mention")} in ${articles}`
    : "named in dossier.yaml, not mentioned";
  const item = new vscode.TreeItem(
    name,
    isMentioned ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  item.description = [
    isMentioned ? String(mentionCount) : "not mentioned",
    ...roles.slice(0, 1),
  ].join(" · ");
  item.iconPath = new vscode.ThemeIcon(
    icon,
    isMentioned ? undefined : new vscode.ThemeColor("disabledForeground"),
  );
  const listed = (label: string, values: readonly string[]): readonly string[] =>
    values.length > 0 ? [`${label}: ${values.join(", ")}`] : [];
  item.tooltip = [
    `${name} (${one})`,
    ...roles,
    ...listed("Also called", otherNames),
    often,
    ...listed("Groups", of),
    ...listed("Tags", tags),
    ...listed("Links", links),
    ...(note === undefined ? [] : ["", note]),
  ].join("\n");
  item.contextValue = "entity";
  item.accessibilityInformation = { label: [name, one, often, ...roles.slice(0, 1)].join(", ") };
  return item;
}

function articleItem(source: string, count: number): vscode.TreeItem {
  const uri = vscode.Uri.parse(source);
  const label = sourceLabel(uri);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.resourceUri = uri;
  item.description = String(count);
  item.iconPath = vscode.ThemeIcon.File;
  item.contextValue = "article";
  item.accessibilityInformation = { label: `${label}, article, ${counted(count, "mention")}` };
  return item;
}

function mentionItem(rows: Rows, row: Row): vscode.TreeItem {
  const known = rows.mention(row);
  if (!known) return new vscode.TreeItem(row.mention ?? "");
  const { source, mention } = known;
  const { item, text, line } = placeItem(source, mention);
  item.iconPath = new vscode.ThemeIcon(statusIcons[mention.status]);
  item.tooltip = `${text}\n\n${[mention.status, mention.evidence.join("; ")].filter(Boolean).join(": ")}`;
  item.contextValue = `mention.${mention.status}`;
  const article = isGroup(row.category) ? [sourceLabel(source.uri)] : [];
  if (article[0] !== undefined) item.description = article[0];
  item.accessibilityInformation = {
    label: `${[mention.text, mention.status, ...article, `line ${line}`].join(", ")}: ${text}`,
  };
  return item;
}

/** An annotation without a place, with the places that it may have below it. */
function unplacedItem(rows: Rows, row: Row): vscode.TreeItem {
  const known = rows.unplaced(row);
  if (!known) return new vscode.TreeItem(row.annotation ?? "");
  const { source, unplaced } = known;
  const { annotation, candidates } = unplaced;
  if (row.place) {
    const { item, text, line } = placeItem(source, row.place);
    item.iconPath = new vscode.ThemeIcon("location");
    item.contextValue = "place";
    item.accessibilityInformation = { label: `may stand here, line ${line}: ${text}` };
    return item;
  }
  const state = anchorState(unplaced) === "ambiguous" ? "ambiguous" : "orphan";
  const isKept = isKeptAsOrphan(annotation);
  const article = sourceLabel(source.uri);
  const said = isKept ? "kept as orphan" : anchorWords[state].said;
  const item = new vscode.TreeItem(
    annotation.exact.replace(/\s+/gu, " "),
    candidates.length > 0
      ? vscode.TreeItemCollapsibleState.Collapsed
      : vscode.TreeItemCollapsibleState.None,
  );
  item.description = `${article} · ${said}`;
  item.iconPath = new vscode.ThemeIcon(anchorWords[state].icon);
  item.tooltip = [
    `…${annotation.prefix}[${annotation.exact}]${annotation.suffix}…`,
    "",
    `It ${said}. Select its words in the article and re-attach it, keep it as an orphan or delete it.`,
  ].join("\n");
  item.contextValue = isKept ? "unplaced.kept" : "unplaced";
  item.command = opening(source, nearest(source.snapshot, statedSpan(annotation, source.snapshot)));
  item.accessibilityInformation = {
    label: `${annotation.exact}, ${said}, ${article}, ${counted(candidates.length, "possible place")}`,
  };
  return item;
}

/** A row that shows the words of an article with their line, and leads there. */
function placeItem(
  source: Source,
  span: Span,
): { readonly item: vscode.TreeItem; readonly text: string; readonly line: number } {
  const { text, match } = lineAround(source.snapshot, span);
  const line = source.snapshot.lines.at(span.start).line + 1;
  const item = new vscode.TreeItem(excerpt(`${line}: `, text, match));
  item.command = opening(source, span);
  return { item, text, line };
}

/** A span in a text that may have become shorter. */
function nearest({ text }: TextSnapshot, { start, end }: Span): Span {
  return { start: Math.min(start, text.length), end: Math.min(end, text.length) };
}
