import * as vscode from "vscode";
import { meant } from "../core/entities/texts.ts";
import { plainName } from "../core/resolve/reading.ts";
import { askReason } from "../editor/askReason.ts";
import { noFolder } from "../editor/entityTarget.ts";
import { commands } from "../editor/manifest.ts";
import { entitiesMeant } from "../editor/meaning.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import { relativePath } from "../editor/relativePath.ts";
import { pickEntity } from "../editor/pickEntity.ts";
import type { Services } from "../editor/services.ts";
import { noMention, targetOf } from "../editor/target.ts";

/** Says whom a text means where several could be meant: for one mention, in an article, or everywhere. */
export function register(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.settleMeaning, (argument: unknown) =>
    services.turns.take(() => reportingRefusal(() => settle(services, argument))),
  );
}

async function settle({ library, decisions }: Services, argument: unknown): Promise<void> {
  const target = await targetOf(library, argument);
  if (!target) {
    say(noMention);
    return;
  }
  const { source, mention } = target;
  const text = plainName(mention);
  const title = `Who or what “${text}” means`;
  const { category } = mention;
  const candidates = entitiesMeant(library, target);
  const placeholder = "Choose who or what is meant";
  const picked = await pickEntity(library, { title, placeholder, category, name: "", candidates });
  const entity = picked?.kind === "known" ? library.corpus.entity(picked.key) : undefined;
  if (!entity) return;
  const where = await vscode.window.showQuickPick(
    [
      { label: "This mention", extent: "mention" },
      { label: `“${text}” in this article`, extent: "article" },
      { label: `“${text}” everywhere`, extent: "everywhere" },
    ],
    { title: `${title}: ${entity.name}`, placeHolder: "Where that holds" },
  );
  if (where?.extent === "mention") {
    await decisions.revise([target], () => [{ entity: entity.key }]);
    return;
  }
  const folder = vscode.workspace.getWorkspaceFolder(source.uri);
  if (!where) return;
  if (!folder) {
    say(noFolder);
    return;
  }
  const reason = await askReason(`Why “${text}” means ${entity.name}`);
  if (reason === undefined) return;
  const place = {
    ...(where.extent === "article" && { in: relativePath(folder, source.uri) }),
    ...(reason !== "" && { reason }),
  };
  await decisions.decideInProject(folder.uri, (project) => ({
    project: meant(project, text, entity, place),
  }));
}
