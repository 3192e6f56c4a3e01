import * as vscode from "vscode";
import { definingMention } from "../core/corpus/definingMention.ts";
import type { Entity } from "../core/resolve/entity.ts";
import type { Library } from "./library.ts";
import { entityMeant } from "./meaning.ts";
import { targetOf } from "./target.ts";

/** The entity that a command is about: the one of a tree's row, or what the mention under the cursor means. */
export async function entityTarget(
  library: Library,
  argument: unknown,
): Promise<Entity | undefined> {
  const key = entityKey(argument);
  if (key !== undefined) return library.corpus.entity(key);
  const target = await targetOf(library, argument);
  return target && entityMeant(library, target);
}

/** All entities whose rows are selected in a tree, else the one that `entityTarget` finds. */
export async function entityTargets(
  library: Library,
  argument: unknown,
  selected: unknown,
): Promise<readonly Entity[]> {
  const rows: readonly unknown[] = Array.isArray(selected) ? selected : [];
  const keys = new Set(rows.flatMap((row) => entityKey(row) ?? []));
  if (keys.size > 0) return [...keys].flatMap((key) => library.corpus.entity(key) ?? []);
  const entity = await entityTarget(library, argument);
  return entity ? [entity] : [];
}

function entityKey(argument: unknown): string | undefined {
  return typeof argument === "object" &&
    argument !== null &&
    "entity" in argument &&
    typeof argument.entity === "string"
    ? argument.entity
    : undefined;
}

/** The folder whose project file decisions about an entity go into: that of its defining mention. */
export function projectFolder(entity: Entity): vscode.Uri | undefined {
  const source = definingMention(entity)?.source;
  const folder =
    source === undefined
      ? undefined
      : vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(source));
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}

/** What a command says that found no entity. */
export const noEntity =
  "there is no entity here. Put the cursor into a mention whose meaning is clear.";

/** What a command says that would have to write a project file without a folder. */
export const noFolder =
  "open a folder first: what is said of entities is kept in its dossier.yaml.";
