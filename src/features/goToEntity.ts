import * as vscode from "vscode";
import { commands } from "../editor/manifest.ts";
import { pickKnownEntity, soughtOf } from "../editor/pickKnownEntity.ts";
import type { Services } from "../editor/services.ts";
import { showMention } from "../editor/target.ts";

/** Jumps to an entity by what it is called or by what is said of it, with a look at it on the way. */
export function register({ library }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.goToEntity, async () => {
    const picked = await pickKnownEntity(library, "Go to Entity", { withPreview: true });
    const target = picked && soughtOf(library, picked);
    if (target) await showMention(target);
  });
}
