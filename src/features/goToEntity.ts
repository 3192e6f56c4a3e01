import * as vscode from "vscode";
import { definingMention } from "../core/corpus/definingMention.ts";
import type { Entity } from "../core/resolve/entity.ts";
import { EntitySearch } from "../core/search/entities.ts";
import type { Library } from "../editor/library.ts";
import { commands } from "../editor/manifest.ts";
import { inLibrary } from "../editor/meaning.ts";
import type { Services } from "../editor/services.ts";
import { showMention } from "../editor/target.ts";
import { counted } from "../editor/wording.ts";

/** More than anybody reads; the next letter narrows it. */
const shownResults = 100;

interface EntityItem extends vscode.QuickPickItem {
  readonly entity: Entity;
}

/** Jumps to an entity by a part of its name, its other names or its role. */
export function register({ library }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.goToEntity, () => pickEntity(library));
}

function pickEntity(library: Library): void {
  const byFrequency = [...library.corpus.entities()].sort(
    (a, b) => b.mentionCount - a.mentionCount,
  );
  const search = new EntitySearch(byFrequency);
  const picker = vscode.window.createQuickPick<EntityItem>();
  picker.placeholder = "Name, other name or role of a person, organisation, rating or amount";
  const find = (query: string): void => {
    picker.items = search.search(query, shownResults).map((entity) => itemOf(library, entity));
  };
  find("");
  picker.onDidChangeValue(find);
  picker.onDidAccept(() => {
    const [item] = picker.selectedItems;
    picker.hide();
    if (item) void goTo(library, item.entity);
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
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

async function goTo(library: Library, entity: Entity): Promise<void> {
  const defining = definingMention(entity);
  const target = defining && inLibrary(library, defining);
  if (target) await showMention(target);
}
