import * as vscode from "vscode";

/** A reason, empty for none; undefined where the person thought better of it. */
export async function askReason(title: string): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title,
    prompt: "For those who read dossier.yaml; may be left empty",
  });
  return reason?.trim();
}
