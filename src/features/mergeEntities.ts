import * as vscode from "vscode";
import { distinct, merged, split, unmerged } from "../core/entities/identity.ts";
import type { Entity } from "../core/resolve/entity.ts";
import {
  entityTarget,
  entityTargets,
  noEntity,
  noFolder,
  projectFolder,
} from "../editor/entityTarget.ts";
import { askReason } from "../editor/askReason.ts";
import { commands } from "../editor/manifest.ts";
import { inLibrary } from "../editor/meaning.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import { pickEntity } from "../editor/pickEntity.ts";
import { previewHits } from "../editor/previewHits.ts";
import type { Services } from "../editor/services.ts";
import { counted } from "../editor/wording.ts";

/** Says of entities that they are one, that one is several, or that two are not the same; each undone exactly. */
export function register(services: Services): vscode.Disposable {
  const register = (
    command: string,
    run: (services: Services, argument: unknown, selected: unknown) => Promise<void>,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(command, (argument: unknown, selected: unknown) =>
      services.turns.take(() => reportingRefusal(() => run(services, argument, selected))),
    );
  return vscode.Disposable.from(
    register(commands.mergeEntities, merge),
    register(commands.unmergeEntity, unmerge),
    register(commands.splitEntity, splitOff),
    register(commands.distinctEntities, setApart),
  );
}

/** Two entities that a command is about: rows selected in a tree, or one and another that is asked for. */
async function pairOf(
  { library }: Services,
  argument: unknown,
  selected: unknown,
  title: (entity: Entity) => string,
): Promise<readonly [Entity, Entity, vscode.Uri] | undefined> {
  const [first, second, ...others] = await entityTargets(library, argument, selected);
  const folder = first && projectFolder(first);
  if (!first || !folder || others.length > 0) {
    say(others.length > 0 ? "select two entities at most." : first ? noFolder : noEntity);
    return undefined;
  }
  if (second) return [first, second, folder];
  const { name, category, key } = first;
  const placeholder = "Name of the other one";
  const picked = await pickEntity(library, {
    title: title(first),
    placeholder,
    category,
    name: "",
    without: key,
  });
  const other = picked?.kind === "known" ? library.corpus.entity(picked.key) : undefined;
  if (picked?.kind === "new")
    say(`there is no ${category} “${picked.name}” to choose beside ${name}.`);
  return other && [first, other, folder];
}

async function merge(services: Services, argument: unknown, selected: unknown): Promise<void> {
  const pair = await pairOf(services, argument, selected, ({ name }) => `Who ${name} is, too`);
  if (!pair) return;
  const [from, into, folder] = pair;
  const yes = "Merge";
  const answer = await vscode.window.showInformationMessage(
    `Merge ${from.name} into ${into.name}?`,
    {
      modal: true,
      detail: [
        `${counted(from.mentionCount, "mention")} of ${from.name} will mean ${into.name}, which has ${into.mentionCount} of its own.`,
        "A line in dossier.yaml says so; no article and no decision on a mention is changed, and Unmerge Entity gives each mention back.",
      ].join("\n\n"),
    },
    yes,
  );
  if (answer !== yes) return;
  const reason = await askReason(`Why ${from.name} is ${into.name}`);
  if (reason === undefined) return;
  await services.decisions.decideInProject(folder, (project) => ({
    project: merged(project, from, into, reason || undefined),
  }));
}

async function unmerge(
  { library, projects, decisions }: Services,
  argument: unknown,
): Promise<void> {
  const entity = await entityTarget(library, argument);
  const folder = entity && projectFolder(entity);
  if (!folder) {
    say(entity ? noFolder : noEntity);
    return;
  }
  const { merged: rows, entities } = projects.whoIsWho;
  const ofEntity = rows.filter(({ into, from }) => into === entity.key || from === entity.key);
  if (ofEntity.length === 0) {
    say(`nothing was merged into ${entity.name}.`);
    return;
  }
  const items = ofEntity.map((row) => ({
    row,
    label: entities.get(row.from)?.name ?? row.from,
    ...(row.reason !== undefined && { description: row.reason }),
  }));
  const picked = await vscode.window.showQuickPick(items, { title: `Take out of ${entity.name}` });
  if (picked) await decisions.decideInProject(folder, () => ({ project: unmerged(picked.row) }));
}

async function splitOff({ library, decisions }: Services, argument: unknown): Promise<void> {
  const entity = await entityTarget(library, argument);
  const folder = entity && projectFolder(entity);
  if (!folder) {
    say(entity ? noFolder : noEntity);
    return;
  }
  const hits = entity.mentions.flatMap((one) => {
    const target = inLibrary(library, one);
    return target ? [{ ...target, span: target.mention, one }] : [];
  });
  const chosen = await previewHits(
    `Mentions of ${entity.name} that mean somebody or something else`,
    hits,
    {
      ticked: false,
      prompt: "Tick the mentions that belong to the new entity, then Enter",
    },
  );
  if (!chosen) return;
  const name = await vscode.window.showInputBox({
    title: "Name of the new entity",
    value: chosen[0]?.mention.text ?? "",
  });
  if (!name?.trim()) return;
  const isTaken = (key: string): boolean => library.corpus.entity(key) !== undefined;
  const parts = chosen.map(({ one }) => one);
  await decisions.decideInProject(folder, (project) =>
    split(project, entity, parts, name.trim(), isTaken),
  );
}

async function setApart(services: Services, argument: unknown, selected: unknown): Promise<void> {
  const pair = await pairOf(services, argument, selected, ({ name }) => `Who ${name} is not`);
  if (!pair) return;
  const [one, other, folder] = pair;
  const reason = await askReason(`Why ${one.name} is not ${other.name}`);
  if (reason === undefined) return;
  await services.decisions.decideInProject(folder, (project) => ({
    project: distinct(project, one, other, reason || undefined),
  }));
}
