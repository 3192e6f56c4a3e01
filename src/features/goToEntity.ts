import * as vscode from "vscode";
import { definingMention } from "../core/corpus/definingMention.ts";
import { commands } from "../editor/manifest.ts";
import { inLibrary } from "../editor/meaning.ts";
import { pickKnownEntity } from "../editor/pickKnownEntity.ts";
import type { Services } from "../editor/services.ts";
import { showMention } from "../editor/target.ts";

/** Jumps to an entity by a part of its name, its other names or its role. */
export function register({ library }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.goToEntity, async () => {
    const entity = await pickKnownEntity(library);
    const defining = entity && definingMention(entity);
    const target = defining && inLibrary(library, defining);
    if (target) await showMention(target);
  });
}
