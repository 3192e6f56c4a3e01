import * as vscode from "vscode";
import { agreementTable } from "../core/compare/agreementTable.ts";
import { type ComparedMention, placeOf } from "../core/compare/compareSource.ts";
import type { MentionOfSource } from "../editor/decisions.ts";
import { askSet } from "../editor/interchange/askSet.ts";
import {
  compareWith,
  type Comparison,
  detectorSide,
  type FoundDisagreement,
  setSide,
} from "../editor/interchange/compareWith.ts";
import type { Library } from "../editor/library.ts";
import { commands } from "../editor/manifest.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import { rangeOf } from "../editor/positions.ts";
import type { Services } from "../editor/services.ts";
import { sourceLabel } from "../editor/sources.ts";
import { counted } from "../editor/wording.ts";

/** Compares the decisions here with another set of the same articles, and settles where they differ. */
export function register(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.compareSets, () => compareSets(services));
}

async function compareSets(services: Services): Promise<void> {
  const { library } = services;
  const title = "Compare the Decisions Here with…";
  const detector = {
    label: "$(sparkle) The Detector",
    description: "what it suggests, knowing what was decided",
  };
  const other = {
    label: "$(files) Another Set…",
    description: "another person's folder of sidecars, or files of annotations",
  };
  const picked = await vscode.window.showQuickPick([detector, other], { title });
  if (!picked) return;
  const chosen = picked === other ? await askSet(services, title, []) : undefined;
  if (picked === other && !chosen) return;
  const comparison = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: "Dossier: comparing",
      cancellable: true,
    },
    async (_, token) =>
      compareWith(chosen ? await setSide(services, chosen.set) : detectorSide(library), token),
  );
  if (!comparison) return;
  if (comparison.agreements.sources === 0) {
    say("the two sets have no article in common.");
    return;
  }
  await settle(services, comparison);
}

interface Item extends vscode.QuickPickItem {
  /** Absent for the report. */
  readonly disagreement?: FoundDisagreement;
}

const takeTheirs: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon("check"),
  tooltip: "Take Theirs",
};
const keepOurs: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon("close"),
  tooltip: "Keep Ours",
};

/** Steps through the disagreements until all are settled or the person leaves: each choice is one step of undo. */
function settle(services: Services, comparison: Comparison): Promise<void> {
  const { library } = services;
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = `A: decided here, B: the other. F1 ${figure(comparison.agreements.all.f1)}, kappa ${figure(comparison.agreements.all.kappa)}`;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.ignoreFocusOut = true;
  picker.keepScrollPosition = true;
  const report: Item = { label: "$(table) Show Report", alwaysShow: true };
  const show = (items: readonly Item[]): void => {
    picker.items = [report, ...items];
    picker.placeholder = `${counted(items.length, "disagreement")}: Enter shows the place, the buttons settle it`;
  };
  const left = (): readonly Item[] => picker.items.filter(({ disagreement }) => disagreement);
  picker.onDidAccept(() => {
    const [item] = picker.selectedItems;
    if (item?.disagreement) void showPlace(item.disagreement);
    else if (item) void showReport(library, comparison);
  });
  picker.onDidTriggerItemButton(({ item, button }) => {
    const { disagreement } = item;
    if (!disagreement) return;
    void (async () => {
      const isSettled = button === keepOurs || (await take(services, disagreement));
      if (isSettled) show(left().filter((one) => one !== item));
    })();
  });
  show(comparison.disagreements.map((one) => itemOf(library, one)));
  picker.show();
  return new Promise((resolve) => {
    picker.onDidHide(() => {
      picker.dispose();
      resolve();
    });
  });
}

function itemOf(library: Library, disagreement: FoundDisagreement): Item {
  const { source, a, b } = disagreement;
  const { line } = source.snapshot.lines.at(placeOf(disagreement).start);
  return {
    disagreement,
    label: source.snapshot.slice(placeOf(disagreement)).replace(/\s+/gu, " "),
    description: `${sourceLabel(source.uri)}:${line + 1}`,
    detail: `A: ${said(library, disagreement, a)} · B: ${said(library, disagreement, b)}`,
    buttons: [takeTheirs, keepOurs],
  };
}

/** What a side says of words. */
function said(
  library: Library,
  { source, kind }: FoundDisagreement,
  mention: ComparedMention | undefined,
): string {
  if (!mention) return "not marked";
  const { entity, category } = mention;
  if (kind === "entity" && entity !== undefined)
    return library.corpus.entity(entity)?.name ?? entity;
  const words = source.snapshot.slice(mention).replace(/\s+/gu, " ");
  return `“${words}” as ${library.categoryWords(category).one}`;
}

async function showPlace(disagreement: FoundDisagreement): Promise<void> {
  const { uri, snapshot } = disagreement.source;
  const selection = rangeOf(snapshot, placeOf(disagreement));
  await vscode.window.showTextDocument(uri, { selection, preserveFocus: true });
}

/** Decides as the other side has it; false where it was refused. */
async function take(services: Services, { source, a, b }: FoundDisagreement): Promise<boolean> {
  const { decisions, library, turns } = services;
  let isDone = false;
  await turns.take(() =>
    reportingRefusal(async () => {
      const ours = a && mentionOf(library, source.uri, a);
      if (!b) {
        if (ours) await decisions.decide([ours], "rejected");
      } else if (ours) {
        const entity = b.entity !== undefined && { entity: b.entity };
        await decisions.revise([ours], () => [{ category: b.category, span: b, ...entity }]);
      } else {
        await decisions.annotate([{ source, span: b }], b.category, b.entity);
      }
      isDone = true;
    }),
  );
  return isDone;
}

function mentionOf(
  library: Library,
  uri: vscode.Uri,
  { start, end, category }: ComparedMention,
): MentionOfSource | undefined {
  const source = library.source(uri);
  const mention = source?.mentions.find(
    (one) => one.start === start && one.end === end && one.category === category,
  );
  return source && mention && { source, mention };
}

async function showReport(library: Library, comparison: Comparison): Promise<void> {
  const { agreements, disagreements } = comparison;
  const rows = agreementTable(agreements, (category) => library.categoryWords(category).many);
  const [titles = [], ...others] = rows.map((row) => `| ${row.join(" | ")} |`);
  const rule = `|${rows[0]?.map(() => " --- |").join("") ?? ""}`;
  const list = disagreements.map((one) => {
    const { description, detail } = itemOf(library, one);
    return `- ${description ?? ""}: ${detail ?? ""}`;
  });
  const content = [
    `# Comparison`,
    `${counted(agreements.sources, "article")}. A: decided here. B: the other. Precision, recall and F1 of exact spans, with A as right; Cohen's kappa over tokens.`,
    [titles, rule, ...others].join("\n"),
    `## ${counted(disagreements.length, "disagreement")}`,
    list.join("\n"),
  ].join("\n\n");
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
  await vscode.window.showTextDocument(document, { preview: false });
}

function figure(value: number | undefined): string {
  return value?.toFixed(2) ?? "–";
}
