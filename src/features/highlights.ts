import * as vscode from "vscode";
import { anchorState, type AnchorState } from "../core/anchor/anchorState.ts";
import { isBuiltInCategory } from "../core/annotations/category.ts";
import type { Mention, MentionStatus } from "../core/annotations/mention.ts";
import type { Library, Source } from "../editor/library.ts";
import {
  backgroundColour,
  commands,
  type HighlightKind,
  highlightKinds,
  changedColour,
  lineColour,
  rejectedColour,
} from "../editor/manifest.ts";
import type { Services } from "../editor/services.ts";
import type { SourceRules } from "../editor/sources.ts";
import { onSettingsChanged, readSetting, writeSetting } from "../editor/settings.ts";

/** Lines above and below what is seen that are painted too, so that scrolling shows no bare text. */
const margin = 80;

/** Colour is not the only sign: each category has its own line below the words. */
const lines: Readonly<Record<HighlightKind, { style: string; width: string }>> = {
  person: { style: "solid", width: "2px" },
  organisation: { style: "double", width: "3px" },
  rating: { style: "dashed", width: "2px" },
  money: { style: "dotted", width: "2px" },
  other: { style: "solid", width: "1px" },
};

/** Marks the mentions in all visible editors. */
export function register({ library, rules }: Services): vscode.Disposable {
  const highlights = new Highlights(library, rules);
  return vscode.Disposable.from(
    highlights,
    vscode.commands.registerCommand(commands.toggleHighlights, () => {
      const scope = vscode.window.activeTextEditor?.document;
      return writeSetting("highlight.enabled", !readSetting("highlight.enabled", scope), scope);
    }),
    vscode.commands.registerCommand(commands.chooseHighlights, () => chooseHighlights(library)),
    vscode.commands.registerCommand(commands.changeColours, () =>
      vscode.commands.executeCommand(
        "workbench.action.openSettings",
        "workbench.colorCustomizations",
      ),
    ),
  );
}

class Highlights implements vscode.Disposable {
  readonly #library: Library;
  readonly #rules: SourceRules;
  #styles = createStyles();
  readonly #subscriptions: vscode.Disposable;

  constructor(library: Library, rules: SourceRules) {
    this.#library = library;
    this.#rules = rules;
    this.#subscriptions = vscode.Disposable.from(
      library.onDidChange((uris) => {
        const changed = new Set(uris.map(String));
        this.#paintAll((editor) => changed.has(editor.document.uri.toString()));
      }),
      library.onDidFollow((uri) => {
        this.#paintAll((editor) => editor.document.uri.toString() === uri.toString());
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#paintAll()),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#paint(textEditor)),
      onSettingsChanged(["highlight.enabled", "highlight.categories", "highlight.rejected"], () =>
        this.#paintAll(),
      ),
      rules.onDidChange(() => this.#paintAll()),
      onSettingsChanged(["highlight.overviewRuler"], () => {
        this.#disposeStyles();
        this.#styles = createStyles();
        this.#paintAll();
      }),
    );
    this.#paintAll();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#disposeStyles();
  }

  #disposeStyles(): void {
    for (const style of this.#styles.values()) style.dispose();
  }

  #paintAll(which: (editor: vscode.TextEditor) => boolean = () => true): void {
    vscode.window.visibleTextEditors.filter(which).forEach((editor) => this.#paint(editor));
  }

  #paint(editor: vscode.TextEditor): void {
    const { document } = editor;
    const source = this.#library.source(document.uri);
    // While a person types, the editor itself moves the marks; new ones follow the new analysis.
    if (source && !this.#library.isCurrent(document)) return;
    const ranges = new Map<string, vscode.Range[]>();
    if (source && this.#rules.isSource(document) && isShown(document)) {
      const shown = visibleSpans(editor);
      const enabled = readSetting("highlight.categories", document.uri);
      const rejectedShown = readSetting("highlight.rejected", document.uri);
      const states = statesIn(source);
      for (const mention of unique(shown.flatMap((span) => source.mentionsIn(span)))) {
        const kind = kindOf(mention);
        if (!enabled[kind] || (mention.status === "rejected" && !rejectedShown)) continue;
        const range = new vscode.Range(
          document.positionAt(mention.start),
          document.positionAt(mention.end),
        );
        for (const key of [styleKey(kind, mention.status), states.get(mention.id) ?? ""]) {
          const ofStyle = ranges.get(key) ?? [];
          ofStyle.push(range);
          ranges.set(key, ofStyle);
        }
      }
    }
    for (const [key, style] of this.#styles) editor.setDecorations(style, ranges.get(key) ?? []);
  }
}

function isShown({ uri, languageId }: vscode.TextDocument): boolean {
  return readSetting("highlight.enabled", { uri, languageId });
}

function visibleSpans({
  document,
  visibleRanges,
}: vscode.TextEditor): { start: number; end: number }[] {
  return visibleRanges.map((range) => ({
    start: document.offsetAt(new vscode.Position(Math.max(0, range.start.line - margin), 0)),
    end: document.offsetAt(new vscode.Position(range.end.line + margin, Number.MAX_SAFE_INTEGER)),
  }));
}

/** Stretches that are seen may be near each other: what is in the margin of two is one. */
function unique(mentions: readonly Mention[]): Iterable<Mention> {
  return new Map(mentions.map((mention) => [mention.id, mention])).values();
}

function kindOf({ category }: Mention): HighlightKind {
  return isBuiltInCategory(category) ? category : "other";
}

/** How annotations fit their places, by id; a rejected one is not looked at again for having moved. */
function statesIn({ placement }: Source): ReadonlyMap<string, AnchorState> {
  return new Map(
    placement.placed
      .filter(({ annotation }) => annotation.status === "confirmed")
      .map((placed) => [placed.annotation.id, anchorState(placed)] as const),
  );
}

function styleKey(kind: HighlightKind, status: MentionStatus): string {
  return `${kind} ${status}`;
}

/**
 * A suggestion has its category's line; a confirmed mention is filled too; a rejected one is struck out.
 * Around one that changed since it was decided there is a broken frame, above one that only moved, dots.
 */
function createStyles(): ReadonlyMap<string, vscode.TextEditorDecorationType> {
  const ruler = readSetting("highlight.overviewRuler");
  const styles = new Map<string, vscode.TextEditorDecorationType>();
  for (const kind of highlightKinds) {
    const colour = new vscode.ThemeColor(lineColour(kind));
    const { style, width } = lines[kind];
    const suggested: vscode.DecorationRenderOptions = {
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      borderStyle: style,
      borderWidth: `0 0 ${width} 0`,
      borderColor: colour,
      ...(ruler && {
        overviewRulerColor: colour,
        overviewRulerLane: vscode.OverviewRulerLane.Center,
      }),
    };
    const add = (status: MentionStatus, options: vscode.DecorationRenderOptions): void => {
      styles.set(styleKey(kind, status), vscode.window.createTextEditorDecorationType(options));
    };
    add("suggested", suggested);
    add("confirmed", {
      ...suggested,
      backgroundColor: new vscode.ThemeColor(backgroundColour(kind)),
    });
    add("rejected", {
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      color: new vscode.ThemeColor(rejectedColour),
      textDecoration: "line-through",
    });
  }
  const unsure = new vscode.ThemeColor(changedColour);
  const addState = (state: AnchorState, options: vscode.DecorationRenderOptions): void => {
    const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
    styles.set(state, vscode.window.createTextEditorDecorationType({ rangeBehavior, ...options }));
  };
  addState("changed", { outlineStyle: "dashed", outlineWidth: "1px", outlineColor: unsure });
  addState("moved", { textDecoration: "overline dotted 1px" });
  return styles;
}

const kindLabels: Readonly<Record<HighlightKind, string>> = {
  person: "People",
  organisation: "Organisations",
  rating: "Ratings",
  money: "Money",
  other: "Other categories",
};

/** Lets a person tick the categories to be marked. */
async function chooseHighlights(library: Library): Promise<void> {
  const enabled = readSetting("highlight.categories");
  const ownLabels = library.ownCategories.map((category) => library.categoryWords(category).many);
  const items = highlightKinds.map((category) => ({
    category,
    label: kindLabels[category],
    picked: enabled[category],
    ...(category === "other" && { description: ownLabels.join(", ") }),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    placeHolder: "What to highlight in articles",
  });
  if (!picked) return;
  const chosen = new Set(picked.map(({ category }) => category));
  const categories = Object.fromEntries(
    highlightKinds.map((kind) => [kind, chosen.has(kind)]),
  ) as Record<HighlightKind, boolean>;
  await writeSetting("highlight.categories", categories);
}
