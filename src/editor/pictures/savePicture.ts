import * as vscode from "vscode";
import { reasonOf } from "../files.ts";

/** Asks where a picture is to be kept, and keeps it there. */
export async function savePicture(name: string, svg: string): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const file = `${name.replace(/[^\p{L}\p{N}]+/gu, "-").toLowerCase()}.svg`;
  const target = await vscode.window.showSaveDialog({
    filters: { SVG: ["svg"] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, file) }),
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(svg));
  } catch (error) {
    const where = vscode.workspace.asRelativePath(target);
    void vscode.window.showErrorMessage(
      `The picture could not be written to ${where}: ${reasonOf(error)}. Choose another place.`,
    );
    return;
  }
  const open = "Open";
  const written = `The picture is in ${vscode.workspace.asRelativePath(target)}.`;
  const choice = await vscode.window.showInformationMessage(written, open);
  if (choice === open) await vscode.commands.executeCommand("vscode.open", target);
}
