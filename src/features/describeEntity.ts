import * as vscode from "vscode";
import { renamed, withAlias, withoutAlias } from "../core/entities/names.ts";
import { described } from "../core/entities/rows.ts";
import type { ProjectChange } from "../core/project/change.ts";
import type { Project, ProjectEntity } from "../core/project/project.ts";
import type { Entity } from "../core/resolve/entity.ts";
import { entityTarget, noEntity, noFolder, projectFolder } from "../editor/entityTarget.ts";
import { commands } from "../editor/manifest.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import type { Services } from "../editor/services.ts";

/** What a command says of an entity; undefined where the person thought better of it. */
type Ask = (
  entity: Entity,
  row: ProjectEntity | undefined,
) => Promise<((project: Project) => readonly ProjectChange[]) | undefined>;

const descriptions: readonly (readonly [command: string, ask: Ask])[] = [
  [commands.renameEntity, rename],
  [commands.addAlias, addAlias],
  [commands.removeAlias, removeAlias],
  [commands.entityNote, askNote],
  [commands.entityLinks, askList("links", "Links", "Addresses, separated by spaces", /\s+/u)],
  [commands.entityTags, askList("tags", "Tags", "Separated by commas", /,/u)],
  [
    commands.entityGroups,
    askList("groups", "Groups", "Names of groups, separated by commas", /,/u),
  ],
];

/** Names and describes an entity in the project file: the one under the cursor, or of a row of a tree. */
export function register({ library, projects, decisions, turns }: Services): vscode.Disposable {
  const run = async (ask: Ask, argument: unknown): Promise<void> => {
    const entity = await entityTarget(library, argument);
    const folder = entity && projectFolder(entity);
    if (!folder) {
      say(entity ? noFolder : noEntity);
      return;
    }
    const changes = await ask(entity, projects.whoIsWho.entities.get(entity.key));
    if (changes) {
      await decisions.decideInProject(folder, (project) => ({ project: changes(project) }));
    }
  };
  return vscode.Disposable.from(
    ...descriptions.map(([command, ask]) =>
      vscode.commands.registerCommand(command, (argument: unknown) =>
        turns.take(() => reportingRefusal(() => run(ask, argument))),
      ),
    ),
  );
}

async function rename(entity: Entity): ReturnType<Ask> {
  const name = await askText(entity, {
    title: `Rename ${entity.name}`,
    prompt: "The name it had stays another name of it",
    value: entity.name,
  });
  return name === undefined || name === "" || name === entity.name
    ? undefined
    : (project) => renamed(project, entity, name);
}

async function addAlias(entity: Entity): ReturnType<Ask> {
  const alias = await askText(entity, {
    title: `Another name of ${entity.name}`,
    prompt: "Where it stands alone and nothing competes, it means this one",
  });
  return alias ? (project) => withAlias(project, entity, alias) : undefined;
}

async function removeAlias(entity: Entity, row: ProjectEntity | undefined): ReturnType<Ask> {
  const aliases = row?.aliases ?? [];
  if (aliases.length === 0) {
    say(`${entity.name} has no other names in dossier.yaml.`);
    return undefined;
  }
  const title = `Take a name away from ${entity.name}`;
  const alias = await vscode.window.showQuickPick([...aliases], { title });
  return alias === undefined ? undefined : (project) => withoutAlias(project, entity, alias);
}

async function askNote(entity: Entity, row: ProjectEntity | undefined): ReturnType<Ask> {
  const note = await askText(entity, {
    title: `Note on ${entity.name}`,
    prompt: "Empty to take the note away",
    value: row?.note ?? "",
  });
  return note === undefined
    ? undefined
    : (project) => described(project, entity, { note: note || undefined });
}

function askList(
  key: "links" | "tags" | "groups",
  label: string,
  prompt: string,
  separator: RegExp,
): Ask {
  return async (entity, row) => {
    const written = await askText(entity, {
      title: `${label} of ${entity.name}`,
      prompt: `${prompt}; empty to take them away`,
      value: row?.[key].join(key === "links" ? " " : ", ") ?? "",
    });
    if (written === undefined) return undefined;
    const items = [...new Set(written.split(separator).flatMap((item) => item.trim() || []))];
    return (project) => described(project, entity, { [key]: items });
  };
}

async function askText(
  entity: Entity,
  options: vscode.InputBoxOptions,
): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({ placeHolder: entity.name, ...options });
  return text?.trim();
}
