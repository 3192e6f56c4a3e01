import * as vscode from "vscode";
import type { Entity } from "../core/resolve/entity.ts";
import type { Library } from "./library.ts";
import { counted } from "./wording.ts";

/** The entity that a person chose: one that is there, or a new one by its name. */
export type PickedEntity =
  | { readonly kind: "known"; readonly key: string }
  | { readonly kind: "new"; readonly name: string };

export interface EntityQuestion {
  readonly title: string;
  readonly placeholder: string;
  /** Only entities of this category are offered. */
  readonly category: string;
  /** What the field holds at first. */
  readonly name: string;
  /** Offered before all others while nothing is typed: whom a mention may mean. */
  readonly candidates?: readonly Entity[];
  /** Not offered. */
  readonly without?: string;
}

interface Item extends vscode.QuickPickItem {
  readonly entity: PickedEntity;
}

const shownResults = 50;

/** Asks which entity is meant; undefined where nothing was chosen. */
export async function pickEntity(
  library: Library,
  question: EntityQuestion,
): Promise<PickedEntity | undefined> {
  const { category, name, candidates = [], without } = question;
  const { search } = library;
  await search.ready();
  const accepts = (entity: Entity): boolean =>
    entity.category === category && entity.key !== without;
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = question.title;
  picker.placeholder = question.placeholder;
  picker.value = candidates.length > 0 ? "" : name;
  const find = (query: string): void => {
    const fitting = search.search(query, { limit: shownResults, accepts });
    const found = query === "" ? [...new Set([...candidates, ...fitting])] : fitting;
    const typed = query.trim() || name;
    const known = found.slice(0, shownResults).map((entity) => itemOf(library, entity));
    // One that is not there yet comes first only where nothing fits.
    const isNamed = found.some((entity) => namesOf(entity).includes(typed.toLowerCase()));
    picker.items = isNamed || typed === "" ? known : [...known, newItem(library, typed, category)];
  };
  find(picker.value);
  picker.onDidChangeValue(find);
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      // Where Enter comes before what was typed has been looked up, nothing is selected yet.
      resolve((picker.selectedItems[0] ?? picker.items[0])?.entity);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function itemOf(library: Library, entity: Entity): Item {
  return {
    entity: { kind: "known", key: entity.key },
    label: `$(${library.categoryWords(entity.category).icon}) ${entity.name}`,
    description: counted(entity.mentionCount, "mention"),
    detail: [...entity.roles, ...entity.otherNames].join(" · "),
    alwaysShow: true,
  };
}

function newItem(library: Library, name: string, category: string): Item {
  return {
    entity: { kind: "new", name },
    label: `$(add) New ${library.categoryWords(category).one} “${name}”`,
    alwaysShow: true,
  };
}

function namesOf({ name, otherNames }: Entity): readonly string[] {
  return [name, ...otherNames].map((form) => form.toLowerCase());
}
