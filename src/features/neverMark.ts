import * as vscode from "vscode";
import { neverEntity } from "../core/entities/texts.ts";
import type { Never } from "../core/project/project.ts";
import { plainName } from "../core/resolve/reading.ts";
import type { ProjectDecision } from "../editor/decisions.ts";
import type { Library } from "../editor/library.ts";
import { askReason } from "../editor/askReason.ts";
import { entityTarget, noFolder, projectFolder } from "../editor/entityTarget.ts";
import { commands } from "../editor/manifest.ts";
import { entityMeant } from "../editor/meaning.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import { relativePath } from "../editor/relativePath.ts";
import type { Services } from "../editor/services.ts";
import { noMention, targetOf } from "../editor/target.ts";

/** Says what is never to be suggested, a text or an entity, here or everywhere; and takes it back. */
export function register(services: Services): vscode.Disposable {
  const run =
    (step: (services: Services, argument: unknown) => Promise<void>) =>
    (argument: unknown): Promise<void> =>
      services.turns.take(() => reportingRefusal(() => step(services, argument)));
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.neverMark, run(neverMark)),
    vscode.commands.registerCommand(commands.markAgain, run(markAgain)),
  );
}

interface Choice extends vscode.QuickPickItem {
  readonly decision: (
    project: Parameters<typeof neverEntity>[0],
    reason: Reason,
  ) => ProjectDecision;
}

type Reason = Pick<Never, "reason">;

async function neverMark({ library, decisions }: Services, argument: unknown): Promise<void> {
  const target = await targetOf(library, argument);
  const entity = target ? entityMeant(library, target) : await entityTarget(library, argument);
  if (!target && !entity) {
    say(noMention);
    return;
  }
  const uri = target?.source.uri;
  const folder = uri ? vscode.workspace.getWorkspaceFolder(uri) : undefined;
  const root = folder?.uri ?? (entity && projectFolder(entity));
  if (!root) {
    say(noFolder);
    return;
  }
  const choices: Choice[] = [];
  if (target && folder) {
    const { category } = target.mention;
    const text = plainName(target.mention);
    const asWhat = `as ${library.categoryWords(category).one}`;
    const add =
      (never: Never): Choice["decision"] =>
      (_, reason) => ({ project: [{ section: "never", add: { ...never, ...reason } }] });
    const here = relativePath(folder, target.source.uri);
    choices.push(
      {
        label: `“${text}” ${asWhat}, in this article`,
        decision: add({ text, category, in: here }),
      },
      { label: `“${text}” ${asWhat}, everywhere`, decision: add({ text, category }) },
      { label: `“${text}” as anything, everywhere`, decision: add({ text }) },
    );
  }
  if (entity) {
    choices.push({
      label: `${entity.name}, by whatever name, everywhere`,
      decision: (project, reason) => ({ project: neverEntity(project, entity, reason) }),
    });
  }
  const title = "Never suggest…";
  const placeHolder = "What people have decided on stays; dossier.yaml keeps the rule";
  const picked = await vscode.window.showQuickPick(choices, { title, placeHolder });
  if (!picked) return;
  const reason = await askReason(`Why never ${picked.label}`);
  if (reason === undefined) return;
  const because = reason === "" ? {} : { reason };
  await decisions.decideInProject(root, (project) => picked.decision(project, because));
}

async function markAgain({ library, projects, decisions }: Services): Promise<void> {
  const rules = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
    (projects.of(folder)?.never ?? []).map((rule) => ({
      folder: folder.uri,
      rule,
      label: wordsFor(library, rule),
    })),
  );
  if (rules.length === 0) {
    say("dossier.yaml has no rule of what is never to be suggested.");
    return;
  }
  const title = "Suggest again";
  const picked = await vscode.window.showQuickPick(rules, {
    title,
    placeHolder: "Rule to take back",
  });
  if (!picked) return;
  await decisions.decideInProject(picked.folder, () => ({
    project: [{ section: "never", remove: picked.rule }],
  }));
}

function wordsFor(library: Library, { text, entity, category, in: place }: Never): string {
  const what = text === undefined ? (entity ?? "") : `“${text}”`;
  const as = category === undefined ? "" : ` as ${library.categoryWords(category).one}`;
  return `${what}${as}, ${place === undefined ? "everywhere" : `in ${place}`}`;
}
