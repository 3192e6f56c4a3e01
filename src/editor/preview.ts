import * as vscode from "vscode";
import type { MentionOfSource } from "./decisions.ts";
import { rangeOf } from "./positions.ts";
import { showMention } from "./target.ts";

/** After a person has stopped moving through a list, in milliseconds. */
const pause = 100;

/** As VS Code marks a symbol that somebody looks at while choosing one. */
const looked: vscode.DecorationRenderOptions = {
  backgroundColor: new vscode.ThemeColor("editor.symbolHighlightBackground"),
  outline: "1px solid",
  outlineColor: new vscode.ThemeColor("focusBorder"),
  overviewRulerColor: new vscode.ThemeColor("editorOverviewRuler.rangeHighlightForeground"),
};

/** A look at mentions while somebody chooses among them. */
export interface Preview {
  /** Shows a mention's article with the mention in sight, beside the list that has the focus. */
  readonly show: (target: MentionOfSource) => void;
  /** Leaves what is shown when it ends. */
  readonly keep: () => void;
  /** Goes back to where the person was. */
  readonly end: () => Promise<void>;
}

export function beginPreview(): Preview {
  const editor = vscode.window.activeTextEditor;
  const before = editor && {
    document: editor.document,
    selection: editor.selection,
    visible: editor.visibleRanges[0],
    viewColumn: editor.viewColumn,
  };
  const mark = vscode.window.createTextEditorDecorationType(looked);
  const look = async (target: MentionOfSource): Promise<void> => {
    const shown = await showMention(target, { preview: true, preserveFocus: true });
    shown.setDecorations(mark, [rangeOf(target.source.snapshot, target.mention)]);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let showing = Promise.resolve();
  let hasShown = false;
  let isKept = false;
  return {
    show: (target) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        hasShown = true;
        showing = showing.then(() => look(target));
      }, pause);
    },
    keep: () => (isKept = true),
    end: async () => {
      clearTimeout(timer);
      await showing;
      mark.dispose();
      if (!hasShown || isKept || !before) return;
      const { document, selection, visible, viewColumn } = before;
      const restored = await vscode.window.showTextDocument(document, {
        selection,
        ...(viewColumn !== undefined && { viewColumn }),
      });
      if (visible) restored.revealRange(visible, vscode.TextEditorRevealType.AtTop);
    },
  };
}
