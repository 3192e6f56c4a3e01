import * as vscode from "vscode";
import { builtInCategories } from "../core/annotations/category.ts";
import type { Entity } from "../core/resolve/entity.ts";
import type { Span } from "../core/text/span.ts";
import type { MentionOfSource } from "../editor/decisions.ts";
import type { Library } from "../editor/library.ts";
import { commands, views } from "../editor/manifest.ts";
import { say } from "../editor/messages.ts";
import { lineAround, rangeOf } from "../editor/positions.ts";
import type { Services } from "../editor/services.ts";
import { sourceLabel } from "../editor/sources.ts";
import { targetOf } from "../editor/target.ts";
import { categoryWords, counted, statusIcons } from "../editor/wording.ts";

/** A row names what it shows by key, address and id; a mention's row can so be a command's argument. */
interface Row {
  readonly category: string;
  readonly entity?: string;
  readonly source?: string;
  readonly mention?: string;
}

/** Stands where a category does, above the mentions that may mean one of several entities. */
const unclear = "?";

/** The view of all entities: category, entity, article, mention. */
export function register({ library }: Services): vscode.Disposable {
  const tree = new EntitiesTree(library);
  const view = vscode.window.createTreeView(views.entities, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const reveal = async (argument: unknown): Promise<void> => {
    const target = await targetOf(library, argument);
    const row = target && tree.rowOf(target);
    if (row) await view.reveal(row, { select: true, focus: true, expand: true });
    else say("there is no entity here to show.");
  };
  return vscode.Disposable.from(
    tree,
    view,
    vscode.commands.registerCommand(commands.revealEntity, reveal),
  );
}

class EntitiesTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #library: Library;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  #byCategory: ReadonlyMap<string, readonly Entity[]> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(library: Library) {
    this.#library = library;
    this.#subscription = library.onDidChange(() => {
      this.#byCategory = undefined;
      this.#changed.fire();
    });
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  /** The row of a mention, undefined for one that was rejected. */
  rowOf({ source: { uri }, mention: { id, category } }: MentionOfSource): Row | undefined {
    const source = uri.toString();
    const resolution = this.#library.corpus.resolutionOf(source, id);
    if (!resolution) return undefined;
    if (resolution.kind === "ambiguous") return { category: unclear, source, mention: id };
    return { category, entity: resolution.key, source, mention: id };
  }

  getParent({ category, entity, source, mention }: Row): Row | undefined {
    if (entity === undefined) return mention === undefined ? undefined : { category };
    if (source === undefined) return { category };
    return mention === undefined ? { category, entity } : { category, entity, source };
  }

  getChildren(row?: Row): Row[] {
    const { corpus } = this.#library;
    if (!row) return this.#categories().map((category) => ({ category }));
    const { category, entity, source } = row;
    if (category === unclear) {
      return corpus
        .ambiguous()
        .map((found) => ({ category, source: found.source, mention: found.mention.id }));
    }
    if (entity === undefined) {
      return this.#entities(category).map(({ key }) => ({ category, entity: key }));
    }
    const mentions = corpus.entity(entity)?.mentions ?? [];
    if (source === undefined) {
      const sources = new Set(mentions.map((mention) => mention.source));
      return [...sources].map((uri) => ({ category, entity, source: uri }));
    }
    return mentions
      .filter((mention) => mention.source === source)
      .map(({ mention }) => ({ category, entity, source, mention: mention.id }));
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const item = this.#item(row);
    item.id = [row.category, row.entity, row.source, row.mention].join("\n");
    return item;
  }

  #item(row: Row): vscode.TreeItem {
    const { category, entity, source, mention } = row;
    if (source === undefined) {
      return entity === undefined ? this.#categoryItem(row) : this.#entityItem(entity);
    }
    if (mention === undefined) return articleItem(source, this.getChildren(row).length);
    const item = this.#mentionItem(source, mention);
    if (category === unclear) item.description = sourceLabel(vscode.Uri.parse(source));
    return item;
  }

  #categories(): readonly string[] {
    const found = [...this.#grouped().keys()];
    const own = found.filter(
      (category) => !(builtInCategories as readonly string[]).includes(category),
    );
    return [
      ...builtInCategories.filter((category) => found.includes(category)),
      ...own.sort(),
      ...(this.#library.corpus.ambiguous().length > 0 ? [unclear] : []),
    ];
  }

  #entities(category: string): readonly Entity[] {
    return this.#grouped().get(category) ?? [];
  }

  /** The entities by category, the most mentioned first. */
  #grouped(): ReadonlyMap<string, readonly Entity[]> {
    if (this.#byCategory) return this.#byCategory;
    const sorted = [...this.#library.corpus.entities()].sort(
      (a, b) => b.mentions.length - a.mentions.length || a.name.localeCompare(b.name),
    );
    const grouped = new Map<string, Entity[]>();
    for (const entity of sorted) {
      const group = grouped.get(entity.category);
      if (group) group.push(entity);
      else grouped.set(entity.category, [entity]);
    }
    return (this.#byCategory = grouped);
  }

  #categoryItem(row: Row): vscode.TreeItem {
    const { many, icon } =
      row.category === unclear
        ? { many: "Not clear who is meant", icon: "question" }
        : categoryWords(row.category);
    const count = this.getChildren(row).length;
    const item = new vscode.TreeItem(many, vscode.TreeItemCollapsibleState.Collapsed);
    item.description = String(count);
    item.iconPath = new vscode.ThemeIcon(icon);
    item.contextValue = "category";
    item.accessibilityInformation = { label: `${many}, ${count}` };
    return item;
  }

  #entityItem(key: string): vscode.TreeItem {
    const entity = this.#library.corpus.entity(key);
    if (!entity) return new vscode.TreeItem(key);
    const { one, icon } = categoryWords(entity.category);
    const mentions = counted(entity.mentions.length, "mention");
    const articles = counted(new Set(entity.mentions.map(({ source }) => source)).size, "article");
    const item = new vscode.TreeItem(entity.name, vscode.TreeItemCollapsibleState.Collapsed);
    item.description = [String(entity.mentions.length), ...entity.roles.slice(0, 1)].join(" · ");
    item.iconPath = new vscode.ThemeIcon(icon);
    item.tooltip = [
      `${entity.name} (${one})`,
      ...entity.roles,
      ...(entity.otherNames.length > 0 ? [`Also called: ${entity.otherNames.join(", ")}`] : []),
      `${mentions} in ${articles}`,
    ].join("\n");
    item.contextValue = "entity";
    item.accessibilityInformation = { label: `${entity.name}, ${one}, ${mentions} in ${articles}` };
    return item;
  }

  #mentionItem(uri: string, id: string): vscode.TreeItem {
    const source = this.#library.source(vscode.Uri.parse(uri));
    const mention = source?.mentions.find((candidate) => candidate.id === id);
    if (!source || !mention) return new vscode.TreeItem(id);
    const range = rangeOf(source.snapshot, mention);
    const { text, match } = lineAround(source.snapshot, mention);
    const lineNumber = range.start.line + 1;
    const item = new vscode.TreeItem(excerpt(`${lineNumber}: `, text, match));
    item.iconPath = new vscode.ThemeIcon(statusIcons[mention.status]);
    item.tooltip = `${text}\n\n${mention.status}: ${mention.evidence.join("; ")}`;
    item.contextValue = `mention.${mention.status}`;
    item.command = {
      title: "Go to mention",
      command: "vscode.open",
      arguments: [source.uri, { selection: new vscode.Range(range.start, range.start) }],
    };
    item.accessibilityInformation = {
      label: `${mention.text}, ${mention.status}, line ${lineNumber}: ${text}`,
    };
    return item;
  }
}

function articleItem(source: string, count: number): vscode.TreeItem {
  const uri = vscode.Uri.parse(source);
  const label = sourceLabel(uri);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.resourceUri = uri;
  item.description = String(count);
  item.iconPath = vscode.ThemeIcon.File;
  item.contextValue = "article";
  item.accessibilityInformation = { label: `${label}, ${counted(count, "mention")}` };
  return item;
}

/** Characters of the line shown before the mention: a tree is narrow and the mention must be seen. */
const charactersBefore = 12;
const charactersAfter = 80;

function excerpt(lead: string, text: string, match: Span): vscode.TreeItemLabel {
  const wordStart = text.lastIndexOf(" ", Math.max(0, match.start - charactersBefore)) + 1;
  const from = match.start <= charactersBefore ? 0 : wordStart;
  const before = from > 0 ? `${lead}…` : lead;
  const shift = before.length - from;
  return {
    label: before + text.slice(from, match.end + charactersAfter),
    highlights: [[match.start + shift, match.end + shift]],
  };
}
