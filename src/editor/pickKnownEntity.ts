import * as vscode from "vscode";
import { builtInCategories, isBuiltInCategory } from "../core/annotations/category.ts";
import { definingMention } from "../core/corpus/definingMention.ts";
import type { Entity } from "../core/resolve/entity.ts";
import { mentionSought } from "../core/search/entitySearch.ts";
import type { MentionOfSource } from "./decisions.ts";
import type { Library } from "./library.ts";
import { inLibrary } from "./meaning.ts";
import { beginPreview } from "./preview.ts";
import { counted } from "./wording.ts";

/** More than anybody reads; the next letter narrows it. */
const shownResults = 100;

interface EntityItem extends vscode.QuickPickItem {
  readonly entity: Entity;
}

/** Leaves entities out, by one of the buttons that belong together: only one of them is pressed. */
interface Filter {
  readonly icon: string;
  /** What is left: "people". */
  readonly what: string;
  readonly accepts: (entity: Entity) => boolean;
}

interface FilterButton extends vscode.QuickInputButton {
  readonly filter: Filter;
  readonly group: readonly Filter[];
}

function filterGroups(library: Library): readonly (readonly Filter[])[] {
  const ofCategory = (category: string): Filter => ({
    icon: library.categoryWords(category).icon,
    what: library.categoryWords(category).many.toLowerCase(),
    accepts: (entity) => entity.category === category,
  });
  const own: Filter = {
    icon: "bookmark",
    what: "the project's own",
    accepts: ({ category }) => !isBuiltInCategory(category),
  };
  const undecided: Filter = {
    icon: "circle-outline",
    what: "undecided",
    accepts: (entity) => library.search.confirmedOf(entity) < entity.mentionCount,
  };
  const confirmed: Filter = {
    icon: "pass-filled",
    what: "confirmed",
    accepts: (entity) => library.search.confirmedOf(entity) > 0,
  };
  const categories = builtInCategories.map(ofCategory);
  return [
    library.ownCategories.length > 0 ? [...categories, own] : categories,
    [undecided, confirmed],
  ];
}

/** An entity and what was typed to find it. */
export interface FoundEntity {
  readonly entity: Entity;
  readonly query: string;
}

/**
 * Asks for an entity by what it is called or by what is said of it; undefined where none was chosen.
 * @param withPreview whether articles show where the entity stands while a person moves through the list
 */
export function pickKnownEntity(
  library: Library,
  title: string,
  { withPreview = false } = {},
): Promise<FoundEntity | undefined> {
  const { search } = library;
  const groups = filterGroups(library);
  const pressed = new Set<Filter>();
  const preview = beginPreview();
  const picker = vscode.window.createQuickPick<EntityItem>();
  picker.placeholder = "Name, role, note, grade, “ofsted 2015 inadequate”, “> £10m” …";
  const find = (): void => {
    const accepts = (entity: Entity): boolean => [...pressed].every((one) => one.accepts(entity));
    const found = search.search(picker.value, { limit: shownResults, accepts });
    picker.items = found.map((entity) => itemOf(library, entity));
  };
  const showFilters = (): void => {
    picker.title = [title, ...[...pressed].map(({ what }) => what)].join(" · ");
    picker.buttons = groups.flatMap((group) =>
      group.map((filter) => buttonOf(filter, group, pressed.has(filter))),
    );
  };
  // What the list shows first by itself nobody has asked to see.
  let isMoving = false;
  picker.onDidChangeValue(() => {
    isMoving = true;
    find();
  });
  picker.onDidTriggerButton((button) => {
    const { filter, group } = button as FilterButton;
    const wasPressed = pressed.has(filter);
    for (const other of group) pressed.delete(other);
    if (!wasPressed) pressed.add(filter);
    showFilters();
    find();
  });
  picker.onDidChangeActive(([item]) => {
    const target =
      item && isMoving && withPreview
        ? soughtOf(library, { entity: item.entity, query: picker.value })
        : undefined;
    isMoving = true;
    if (target) preview.show(target);
  });
  showFilters();
  find();
  picker.busy = true;
  void search.ready().then(() => {
    picker.busy = false;
    isMoving = false;
    find();
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const [item] = picker.selectedItems;
      if (!item) return;
      preview.keep();
      resolve({ entity: item.entity, query: picker.value });
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
      void preview.end();
    });
    picker.show();
  });
}

function buttonOf(filter: Filter, group: readonly Filter[], isPressed: boolean): FilterButton {
  const { icon, what } = filter;
  const colour = isPressed ? new vscode.ThemeColor("inputOption.activeForeground") : undefined;
  return {
    filter,
    group,
    iconPath: new vscode.ThemeIcon(isPressed ? "check" : icon, colour),
    tooltip: isPressed ? `Show not only ${what}` : `Show only ${what}`,
  };
}

/** Where to go: the mention that says what was typed, else the one that says who it is. */
export function soughtOf(
  library: Library,
  { entity, query }: FoundEntity,
): MentionOfSource | undefined {
  const mention = mentionSought(query, entity) ?? definingMention(entity);
  return mention && inLibrary(library, mention);
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
