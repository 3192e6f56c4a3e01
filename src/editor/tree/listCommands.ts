import * as vscode from "vscode";
import { ContextKey } from "../contextKey.ts";
import { commands, contextKeys } from "../manifest.ts";
import { Throttled } from "../throttled.ts";
import { counted } from "../wording.ts";
import { type EntityList, type ListOptions, plainList } from "./entityList.ts";

const memoryKey = "entitiesList";

/** How long after a letter the list is filtered anew, in milliseconds. */
const typingPause = 150;

const groupings: readonly Choice<"group">[] = [
  { value: "category", label: "Category" },
  { value: "article", label: "Article" },
  { value: "status", label: "Status", description: "undecided, partly decided, decided" },
];

const orders: readonly Choice<"sort">[] = [
  { value: "frequency", label: "Frequency", description: "the most mentioned first" },
  { value: "name", label: "Name" },
  { value: "first", label: "First appearance", description: "in the order of the articles" },
  { value: "decided", label: "Last decision", description: "the last decided on first" },
];

interface Choice<Option extends keyof ListOptions> extends vscode.QuickPickItem {
  readonly value: ListOptions[Option];
}

/**
 * The commands that filter, group and sort the Entities view. What they set is remembered for the workspace,
 * and the view's message says what is left out. A keybinding may give the choice or the filter as `args`.
 */
export function listCommands(
  list: EntityList,
  view: Pick<vscode.TreeView<unknown>, "message">,
  memory: vscode.Memento,
  refresh: () => void,
): { readonly update: () => void; readonly subscription: vscode.Disposable } {
  const filtered = new ContextKey(contextKeys.entitiesFiltered);
  const update = (): void => {
    const { filter } = list.options;
    filtered.set(filter !== "");
    if (filter === "") {
      view.message = "";
      return;
    }
    const { all, shown } = list.counts();
    view.message = `${shown.toLocaleString("en-GB")} of ${counted(all, "entity", "entities")}: ${filter}`;
  };
  const set = (options: Partial<ListOptions>): void => {
    list.options = { ...list.options, ...options };
    void memory.update(memoryKey, list.options);
    update();
    refresh();
  };
  list.options = { ...plainList, ...memory.get<Partial<ListOptions>>(memoryKey) };
  update();
  const register = vscode.commands.registerCommand;
  const subscription = vscode.Disposable.from(
    register(commands.filterEntities, (given: unknown) => {
      if (typeof given === "string") set({ filter: given.trim() });
      else askForFilter(list.options.filter, (filter) => set({ filter }));
    }),
    register(commands.clearEntityFilter, () => set({ filter: "" })),
    register(commands.groupEntities, async (given: unknown) => {
      const group = await choose("Group Entities by", groupings, list.options.group, given);
      if (group) set({ group });
    }),
    register(commands.sortEntities, async (given: unknown) => {
      const sort = await choose("Sort Entities by", orders, list.options.sort, given);
      if (sort) set({ sort });
    }),
  );
  return { update, subscription };
}

/** @param given the choice, where a keybinding makes it */
async function choose<Option extends keyof ListOptions>(
  title: string,
  choices: readonly Choice<Option>[],
  now: ListOptions[Option],
  given: unknown,
): Promise<ListOptions[Option] | undefined> {
  const known = choices.find(({ value }) => value === given);
  if (known) return known.value;
  const items = choices.map((choice) => ({
    ...choice,
    iconPath: new vscode.ThemeIcon(choice.value === now ? "check" : "blank"),
  }));
  return (await vscode.window.showQuickPick(items, { title }))?.value;
}

/** Asks for a filter and applies it while it is typed; Escape brings back what was. */
function askForFilter(before: string, apply: (filter: string) => void): void {
  const input = vscode.window.createInputBox();
  input.title = "Filter Entities";
  input.placeholder = "Part of a name or role; is:undecided, is:partly, is:decided; in:article";
  input.value = before;
  let isKept = false;
  const typed = new Throttled(() => apply(input.value.trim()), typingPause);
  input.onDidChangeValue(typed.ask);
  input.onDidAccept(() => {
    isKept = true;
    apply(input.value.trim());
    input.hide();
  });
  input.onDidHide(() => {
    typed.dispose();
    if (!isKept) apply(before);
    input.dispose();
  });
  input.show();
}
