import * as vscode from "vscode";
import { commands } from "../editor/manifest.ts";
import { say } from "../editor/messages.ts";
import { readSetting, writeSetting } from "../editor/settings.ts";

/** Suggestions under it are likelier wrong than one in five, by what the confidence was fitted to. */
const unsureBelow = 0.8;

/** Shows or hides what the detector is not sure of. */
export function register(): vscode.Disposable {
  return vscode.commands.registerCommand(commands.toggleUnsure, async () => {
    const scope = vscode.window.activeTextEditor?.document;
    const isHiding = readSetting("minimumConfidence", scope) > 0;
    await writeSetting("minimumConfidence", isHiding ? 0 : unsureBelow, scope);
    say(
      isHiding
        ? "all suggestions are shown."
        : "suggestions that are less than 80% sure are hidden.",
    );
  });
}
