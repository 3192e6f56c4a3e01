import * as vscode from "vscode";
import type { Finding } from "../core/consistency/finding.ts";
import { check, placesOf } from "../editor/consistency/check.ts";
import { type Fix, fixesOf } from "../editor/consistency/fixes.ts";
import { wordsOfFinding } from "../editor/consistency/words.ts";
import { commands } from "../editor/manifest.ts";
import { inLibrary } from "../editor/meaning.ts";
import { reportingRefusal } from "../editor/messages.ts";
import type { Services } from "../editor/services.ts";
import { sourceLabel } from "../editor/sources.ts";
import { showMention } from "../editor/target.ts";
import { counted } from "../editor/wording.ts";

/** Lists decisions that do not go together, each with ways to settle it by one key. */
export function register(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.checkConsistency, () => checkAll(services));
}

async function checkAll(services: Services): Promise<void> {
  const findings = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: "Dossier: comparing decisions",
      cancellable: true,
    },
    (_, token) => check(services, token),
  );
  if (findings?.length === 0) {
    void vscode.window.showInformationMessage("Dossier: all decisions go together.");
  } else if (findings) {
    await settle(services, findings);
  }
}

interface Item extends vscode.QuickPickItem {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

interface FixButton extends vscode.QuickInputButton {
  readonly fix: Fix;
}

const showButton: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon("go-to-file"),
  tooltip: "Show the Rarest",
};

/** Shows what was found until all of it is settled or the person leaves: Enter takes the first way of each. */
function settle(services: Services, findings: readonly Finding[]): Promise<void> {
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = "Decisions that do not go together";
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.ignoreFocusOut = true;
  picker.keepScrollPosition = true;
  const show = (items: readonly Item[]): void => {
    picker.items = items;
    picker.placeholder = `${counted(items.length, "finding")}: Enter does what stands below it, a button something else`;
    if (items.length === 0) picker.hide();
  };
  const apply = async (item: Item, fix: Fix | undefined): Promise<void> => {
    if (!fix) return;
    picker.busy = true;
    const isDone = await run(services, fix);
    picker.busy = false;
    if (isDone) show(picker.items.filter((other) => other !== item));
  };
  picker.onDidAccept(() => {
    const [item] = picker.selectedItems;
    if (item) void apply(item, item.fixes[0]);
  });
  picker.onDidTriggerItemButton(({ item, button }) => {
    if ("fix" in button) void apply(item, (button as FixButton).fix);
    else void showFirst(services, item.finding);
  });
  show(findings.map((finding) => itemOf(services, finding)));
  picker.show();
  return new Promise((resolve) => {
    picker.onDidHide(() => {
      picker.dispose();
      resolve();
    });
  });
}

function itemOf(services: Services, finding: Finding): Item {
  const { icon, what, said, details } = wordsOfFinding(services.library, finding);
  const fixes = fixesOf(services, finding);
  const [first] = fixes;
  const articles = new Set(
    placesOf(finding).map(({ source }) => sourceLabel(vscode.Uri.parse(source))),
  );
  return {
    finding,
    fixes,
    label: `$(${icon}) ${what} ${said}`,
    description: articles.size > 1 ? counted(articles.size, "article") : [...articles].join(""),
    detail: [details, ...(first ? [`Enter: ${first.title}`] : [])].join(" · "),
    buttons: [
      ...fixes.map((fix): FixButton => ({
        fix,
        iconPath: new vscode.ThemeIcon(fix.icon),
        tooltip: fix.title,
      })),
      showButton,
    ],
  };
}

/** Whether a fix was made: it is not where it was refused. */
async function run({ turns }: Services, fix: Fix): Promise<boolean> {
  let isDone = false;
  await turns.take(() =>
    reportingRefusal(async () => {
      await fix.run();
      isDone = true;
    }),
  );
  return isDone;
}

async function showFirst({ library }: Services, finding: Finding): Promise<void> {
  const [first] = placesOf(finding);
  const target = first && inLibrary(library, first);
  if (target) await showMention(target, { preserveFocus: true });
}
