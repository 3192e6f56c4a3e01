import * as vscode from "vscode";
import type { ConcordanceScope } from "../../webview/protocol/concordance.ts";
import { entityTarget } from "../entityTarget.ts";
import type { Library } from "../library.ts";
import { pickCategory } from "../pickCategory.ts";
import { pickKnownEntity } from "../pickKnownEntity.ts";

/**
 * What a concordance is to be of: the row of a tree that was given; from the editor's menu the words
 * selected or the entity under the cursor; else what a person is asked for. Undefined where that is nothing.
 */
export async function askScope(
  library: Library,
  argument: unknown,
): Promise<ConcordanceScope | undefined> {
  const given = scopeOfRow(argument);
  if (given) return given;
  const here = await scopesAtCursor(library, argument);
  const [first] = here;
  if (first && argument instanceof vscode.Uri) return first.scope;
  const choices = [
    ...here.map(({ label, scope }) => ({ label, ask: () => Promise.resolve(scope) })),
    { label: "$(organization) An entity…", ask: () => askEntity(library) },
    { label: "$(tag) A category…", ask: () => askCategory(library) },
    { label: "$(search) Words…", ask: askWords },
  ];
  const placeHolder = "What to show in its contexts";
  const picked = await vscode.window.showQuickPick(choices, { title, placeHolder });
  return picked?.ask();
}

const title = "Concordance";

function scopeOfRow(row: unknown): ConcordanceScope | undefined {
  if (typeof row !== "object" || row === null || !("category" in row)) return undefined;
  if ("entity" in row && typeof row.entity === "string") {
    return { kind: "entity", entity: row.entity };
  }
  return typeof row.category === "string"
    ? { kind: "category", category: row.category }
    : undefined;
}

async function scopesAtCursor(
  library: Library,
  argument: unknown,
): Promise<readonly { readonly label: string; readonly scope: ConcordanceScope }[]> {
  const editor = vscode.window.activeTextEditor;
  const words = editor?.document.getText(editor.selection).replace(/\s+/gu, " ").trim() ?? "";
  const entity = await entityTarget(library, argument);
  return [
    ...(words === ""
      ? []
      : [{ label: `$(search) “${words}”`, scope: { kind: "words", words } as const }]),
    ...(entity
      ? [
          {
            label: `$(${library.categoryWords(entity.category).icon}) ${entity.name}`,
            scope: { kind: "entity", entity: entity.key } as const,
          },
        ]
      : []),
  ];
}

async function askEntity(library: Library): Promise<ConcordanceScope | undefined> {
  const picked = await pickKnownEntity(library, title);
  return picked && { kind: "entity", entity: picked.entity.key };
}

async function askCategory(library: Library): Promise<ConcordanceScope | undefined> {
  const category = await pickCategory(library, title);
  return category === undefined ? undefined : { kind: "category", category };
}

async function askWords(): Promise<ConcordanceScope | undefined> {
  const prompt = "Words to show wherever they stand, whether they are marked or not";
  const typed = (await vscode.window.showInputBox({ title, prompt }))?.trim() ?? "";
  return typed === "" ? undefined : { kind: "words", words: typed };
}

/** The scope that a page remembered. */
export function readScope(memory: unknown): ConcordanceScope | undefined {
  if (typeof memory !== "object" || memory === null || !("scope" in memory)) return undefined;
  const { scope } = memory;
  if (typeof scope !== "object" || scope === null) return undefined;
  const { kind, entity, category, words } = scope as Readonly<Record<string, unknown>>;
  if (kind === "entity" && typeof entity === "string") return { kind, entity };
  if (kind === "category" && typeof category === "string") return { kind, category };
  if (kind === "words" && typeof words === "string") return { kind, words };
  return undefined;
}

/** How the panel of a scope is called. */
export function scopeTitle(library: Library, scope: ConcordanceScope): string {
  switch (scope.kind) {
    case "entity":
      return library.corpus.entity(scope.entity)?.name ?? scope.entity;
    case "category":
      return library.categoryWords(scope.category).many;
    case "words":
      return `“${scope.words}”`;
  }
}
