import * as vscode from "vscode";
import { ContextKey } from "../editor/contextKey.ts";
import {
  isSame,
  nameOf,
  type Subject,
  subjectAt,
  subjectRows,
} from "../editor/crossReferenceRows/subject.ts";
import { entityTarget } from "../editor/entityTarget.ts";
import { commands, contextKeys, views } from "../editor/manifest.ts";
import { say } from "../editor/messages.ts";
import type { Services } from "../editor/services.ts";
import { onSettingsChanged, readSetting, writeSetting } from "../editor/settings.ts";
import { LazyTree } from "../editor/tree/lazyTree.ts";
import { Throttled } from "../editor/throttled.ts";

/** How long the cursor rests before the view follows it, in milliseconds. */
const pause = 150;

/** While articles are read, the view is made anew so often at most, in milliseconds. */
const refreshPause = 500;

/** The view of what a mention's entity, or an article, has to do with others. It follows the cursor unless pinned. */
export function register({ library, crossReferences, trees }: Services): vscode.Disposable {
  let subject: Subject | undefined;
  let isPinned = false;
  const pinned = new ContextKey(contextKeys.crossReferencesPinned);
  const tree = new LazyTree(async (breathe) => {
    const shown = subject;
    if (!shown) return [];
    const index = await crossReferences.settled();
    const sort = readSetting("crossReferences.sort");
    return subjectRows({ library, index, sort, breathe }, shown);
  });
  const view = trees.create(views.crossReferences, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const show = (next: Subject | undefined): void => {
    subject = next;
    const name = next && nameOf(library, next);
    view.description = isPinned ? `${name ?? ""} (pinned)` : (name ?? "");
    tree.refresh();
  };
  const pin = (isOn: boolean): void => {
    isPinned = isOn;
    pinned.set(isOn);
  };
  const follow = (): void => {
    const editor = vscode.window.activeTextEditor;
    // A view that has the focus leaves no editor; what was shown stays.
    const next = editor && subjectAt(library, editor);
    if (!isPinned && view.visible && next && !isSame(subject, next)) show(next);
  };
  const moved = new Throttled(follow, pause);
  const changed = new Throttled(() => {
    if (!view.visible) return;
    follow();
    show(subject);
  }, refreshPause);
  const showOf = async (argument: unknown): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const here = editor && subjectAt(library, editor);
    const entity = await entityTarget(library, argument);
    const isHere = !entity || here?.entities.join() === entity.key;
    const next = isHere ? here : { entities: [entity.key] };
    if (!next) {
      say("there is nothing here to show cross-references of. Open an article first.");
      return;
    }
    // What is not at the cursor would give way to what is.
    pin(!isHere);
    show(next);
    await vscode.commands.executeCommand(`${views.crossReferences}.focus`);
  };
  return vscode.Disposable.from(
    tree,
    view,
    moved,
    changed,
    view.onDidChangeVisibility(follow),
    vscode.window.onDidChangeTextEditorSelection(moved.ask),
    vscode.window.onDidChangeActiveTextEditor(moved.ask),
    library.onDidChange(changed.ask),
    onSettingsChanged(["crossReferences.sort"], () => show(subject)),
    vscode.commands.registerCommand(commands.showCrossReferences, showOf),
    vscode.commands.registerCommand(commands.pinCrossReferences, () => {
      pin(true);
      show(subject);
    }),
    vscode.commands.registerCommand(commands.unpinCrossReferences, () => {
      pin(false);
      show(subject);
      follow();
    }),
    vscode.commands.registerCommand(commands.sortByStrength, () =>
      writeSetting("crossReferences.sort", "strength"),
    ),
    vscode.commands.registerCommand(commands.sortByCount, () =>
      writeSetting("crossReferences.sort", "count"),
    ),
  );
}
