import * as vscode from "vscode";

/** Where who started the tests reads how they went: beside the folder that is open. */
export function reportFile(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error("The tests need an open folder.");
  return vscode.Uri.joinPath(folder.uri, "..", "report.txt");
}
