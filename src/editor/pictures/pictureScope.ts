import * as vscode from "vscode";
import { entityTarget } from "../entityTarget.ts";
import type { Library } from "../library.ts";

/** What a picture is of: an entity, or else all articles. */
export interface PictureScope {
  readonly entity?: string;
}

/**
 * The entity of a tree's row or, from an article's menu, the one under the cursor. From elsewhere a person is
 * asked where there is one at the cursor; undefined where they thought better of it.
 */
export async function pictureScope(
  library: Library,
  title: string,
  argument: unknown,
): Promise<PictureScope | undefined> {
  const entity = await entityTarget(library, argument);
  if (!entity) return {};
  if (argument !== undefined) return { entity: entity.key };
  const picked = await vscode.window.showQuickPick(
    [
      { label: entity.name, scope: { entity: entity.key } },
      { label: "All articles", scope: {} },
    ],
    { title, placeHolder: "Of what" },
  );
  return picked?.scope;
}

/** The scope that a page remembered. */
export function readPictureScope(memory: unknown): PictureScope | undefined {
  if (typeof memory !== "object" || memory === null || !("scope" in memory)) return undefined;
  const { scope } = memory;
  if (typeof scope !== "object" || scope === null) return undefined;
  return "entity" in scope && typeof scope.entity === "string" ? { entity: scope.entity } : {};
}

/** How the panel of a scope is called: “Network”, “Network: Clive Lewis”. */
export function pictureTitle(library: Library, kind: string, { entity }: PictureScope): string {
  return entity === undefined ? kind : `${kind}: ${library.corpus.entity(entity)?.name ?? entity}`;
}
