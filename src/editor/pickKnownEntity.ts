import * as vscode from "vscode";
import type { Entity } from "../core/resolve/entity.ts";
import { EntitySearch } from "../core/search/entities.ts";
import type { Library } from "./library.ts";
import { counted } from "./wording.ts";

/** More than anybody reads; the next letter narrows it. */
const shownResults = 100;

interface EntityItem extends vscode.QuickPickItem {
  readonly entity: Entity;
}

/** Asks for an entity by a part of its name, its other names or its role; undefined where none was chosen. */
export function pickKnownEntity(library: Library, title?: string): Promise<Entity | undefined> {
  const byFrequency = [...library.corpus.entities()].sort(
    (a, b) => b.mentionCount - a.mentionCount,
  );
  const search = new EntitySearch(byFrequency);
  const picker = vscode.window.createQuickPick<EntityItem>();
  picker.title = title;
  picker.placeholder = "Name, other name or role of a person, organisation, rating or amount";
  const find = (query: string): void => {
    picker.items = search.search(query, shownResults).map((entity) => itemOf(library, entity));
  };
  find("");
  picker.onDidChangeValue(find);
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.entity);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function itemOf(library: Library, entity: Entity): EntityItem {
  return {
    entity,
    label: `$(${library.categoryWords(entity.category).icon}) ${entity.name}`,
    description: counted(entity.mentionCount, "mention"),
    detail: [...entity.roles, ...entity.otherNames].join(" · "),
    // The search has chosen already, and forgives more than the picker's own filter does.
    alwaysShow: true,
  };
}
