import * as vscode from "vscode";
import { compare } from "../core/corpus/order.ts";
import { overlaps } from "../core/text/span.ts";
import type { MentionOfSource } from "./decisions.ts";
import type { Library, Source } from "./library.ts";
import { entityMeant, inLibrary } from "./meaning.ts";
import { mentionAt } from "./target.ts";

/** Mentions that a command is about. */
export interface Scope {
  /** "this article", "all articles" */
  readonly label: string;
  readonly mentions: () => readonly MentionOfSource[];
}

/** What a row of a tree names: a category, an entity, an article of an entity. */
interface ScopeRow {
  readonly category: string;
  readonly entity?: string;
  readonly source?: string;
}

/** Asks for a scope, unless a row of a tree was given; undefined where none was chosen. */
export async function pickScope(
  library: Library,
  title: string,
  argument: unknown,
): Promise<Scope | undefined> {
  if (isScopeRow(argument)) return scopeOfRow(library, argument);
  const scopes = scopesAtCursor(library).map((scope) => ({ scope, label: scope.label }));
  const picked = await vscode.window.showQuickPick(scopes, { title, placeHolder: "Where" });
  return picked?.scope;
}

function isScopeRow(value: unknown): value is ScopeRow {
  return typeof value === "object" && value !== null && "category" in value;
}

function scopeOfRow(library: Library, { category, entity: key, source }: ScopeRow): Scope {
  const entity = key === undefined ? undefined : library.corpus.entity(key);
  const ofRow = (found: MentionOfSource): boolean =>
    source === undefined || found.source.uri.toString() === source;
  return {
    label: entity?.name ?? library.categoryWords(category).many,
    mentions: () =>
      key === undefined
        ? inReadingOrder(library)
            .flatMap(mentionsOf)
            .filter((found) => found.mention.category === category)
        : (entity?.mentions ?? [])
            .flatMap((found) => inLibrary(library, found) ?? [])
            .filter(ofRow),
  };
}

/** The scopes there are, the narrowest first. */
function scopesAtCursor(library: Library): readonly Scope[] {
  const editor = vscode.window.activeTextEditor;
  const source = editor && library.source(editor.document.uri);
  const all = {
    label: "All articles",
    mentions: () => inReadingOrder(library).flatMap(mentionsOf),
  };
  if (!source) return [all];
  const { document, selection } = editor;
  const selected = {
    start: document.offsetAt(selection.start),
    end: document.offsetAt(selection.end),
  };
  const mention = mentionAt(source, selected.start);
  const entity = mention && entityMeant(library, { source, mention });
  const folder = folderOf(source.uri);
  return [
    ...(selection.isEmpty
      ? []
      : [
          {
            label: "The selection",
            mentions: () => mentionsOf(source).filter((found) => overlaps(found.mention, selected)),
          },
        ]),
    { label: "This article", mentions: () => mentionsOf(source) },
    ...(entity
      ? [
          {
            ...scopeOfRow(library, { category: entity.category, entity: entity.key }),
            label: `All mentions of ${entity.name}`,
          },
        ]
      : []),
    {
      label: `The folder ${folder.path.split("/").at(-1) ?? ""}`,
      mentions: () =>
        inReadingOrder(library)
          .filter(({ uri }) => folderOf(uri).toString() === folder.toString())
          .flatMap(mentionsOf),
    },
    all,
  ];
}

function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, "..");
}

function mentionsOf(source: Source): readonly MentionOfSource[] {
  return source.mentions.map((mention) => ({ source, mention }));
}

/** The articles by address, beginning with the one that is open. */
export function inReadingOrder({ sources }: Library): readonly Source[] {
  const sorted = [...sources].sort((a, b) => compare(a.uri.toString(), b.uri.toString()));
  const open = vscode.window.activeTextEditor?.document.uri.toString();
  const at = Math.max(
    0,
    sorted.findIndex(({ uri }) => uri.toString() === open),
  );
  return [...sorted.slice(at), ...sorted.slice(0, at)];
}
