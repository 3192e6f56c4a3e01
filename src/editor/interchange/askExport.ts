import * as vscode from "vscode";
import type { MentionStatus } from "../../core/annotations/mention.ts";
import type { Format, FormatOption, OptionValues } from "../../core/interchange/format.ts";
import { type Selection, statuses } from "../../core/interchange/selection.ts";
import type { Library, Source } from "../library.ts";
import type { Interchange } from "../services.ts";
import { counted, statusIcons } from "../wording.ts";

/** What was chosen last: offered first the next time. */
export interface LastExport {
  readonly format?: string;
  readonly statuses?: readonly MentionStatus[];
  readonly categories?: readonly string[];
  /** By format. */
  readonly options?: Readonly<Record<string, OptionValues>>;
}

/** Asks for a format that can be written, the one chosen last first. */
export async function askFormat(
  title: string,
  { formats, possibleLosses }: Interchange,
  last: LastExport,
): Promise<Format | undefined> {
  const writable = [...formats.values()].filter(({ write }) => write !== undefined);
  const ordered = writable.toSorted(
    (a, b) => Number(b.id === last.format) - Number(a.id === last.format),
  );
  const items = ordered.map((format) => {
    const losses = possibleLosses(format);
    const lost = losses.length > 0 ? `cannot hold: ${losses.join(", ")}` : "holds everything";
    return { format, label: format.label, description: format.description, detail: lost };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: "The format",
    matchOnDescription: true,
  });
  return picked?.format;
}

interface MentionsItem extends vscode.QuickPickItem {
  readonly status?: MentionStatus;
  readonly category?: string;
}

/** Asks for statuses and categories at once; only confirmed mentions of all categories at first. */
export async function askSelection(
  title: string,
  library: Library,
  sources: readonly Source[],
  last: LastExport,
): Promise<Selection | undefined> {
  const mentions = sources.flatMap((source) => source.mentions);
  const statusCounts = countsOf(mentions.map(({ status }) => status));
  const categoryCounts = countsOf(mentions.map(({ category }) => category));
  const ofStatus = statuses.map((status): MentionsItem => ({
    status,
    label: `$(${statusIcons[status]}) ${status}`,
    description: counted(statusCounts.get(status) ?? 0, "mention"),
    picked: (last.statuses ?? ["confirmed"]).includes(status),
  }));
  const ofCategory = [...categoryCounts].map(([category, count]): MentionsItem => {
    const { many, icon } = library.categoryWords(category);
    const picked = last.categories === undefined || last.categories.includes(category);
    return { category, label: `$(${icon}) ${many}`, description: String(count), picked };
  });
  const separator = (label: string): MentionsItem => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  const picked = await vscode.window.showQuickPick(
    [separator("Decisions"), ...ofStatus, separator("Categories"), ...ofCategory],
    { title, canPickMany: true, placeHolder: "Which mentions" },
  );
  if (!picked) return undefined;
  const categories = picked.flatMap(({ category }) => category ?? []);
  const chosen = statuses.filter((status) => picked.some((item) => item.status === status));
  return {
    statuses: chosen,
    ...(categories.length < categoryCounts.size && { categories }),
  };
}

function countsOf<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

interface OptionItem extends vscode.QuickPickItem {
  readonly option?: FormatOption;
}

/**
 * Asks for a format's options, one list in which each is changed by Enter; nothing where it has none.
 * @param verb what is done with them: "Export"
 */
export async function askOptions(
  title: string,
  verb: string,
  { optionsOf }: Interchange,
  format: Pick<Format, "id" | "label" | "options">,
  last: LastExport,
): Promise<OptionValues | undefined> {
  let values = knownOptions(optionsOf, format, last);
  if (format.options.length === 0) return values;
  for (;;) {
    const items = format.options.map((option): OptionItem => ({
      option,
      label: option.label,
      description: wordsOf(values[option.id]),
    }));
    const go: OptionItem = { label: `$(arrow-right) ${verb}`, alwaysShow: true };
    const picked = await vscode.window.showQuickPick([go, ...items], {
      title,
      placeHolder: "Enter goes on; or choose an option to change it",
    });
    if (!picked) return undefined;
    if (!picked.option) return values;
    const value = await askValue(picked.option, values[picked.option.id]);
    if (value !== undefined) values = { ...values, [picked.option.id]: value };
  }
}

/** The options as they were last, where the format still has them. */
function knownOptions(
  optionsOf: Interchange["optionsOf"],
  format: Pick<Format, "id" | "label" | "options">,
  last: LastExport,
): OptionValues {
  try {
    return optionsOf(format, last.options?.[format.id]);
  } catch {
    return optionsOf(format);
  }
}

async function askValue(
  option: FormatOption,
  value: string | boolean | undefined,
): Promise<string | boolean | undefined> {
  if (option.kind === "flag") return value !== true;
  if (option.kind === "text") {
    return vscode.window.showInputBox({ title: option.label, value: String(value ?? "") });
  }
  return vscode.window.showQuickPick([...option.choices], { title: option.label });
}

function wordsOf(value: string | boolean | undefined): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value ?? "";
}
