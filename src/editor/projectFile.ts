import * as vscode from "vscode";
import { projectFileName, readProject, type ProjectFile } from "../core/project/readProject.ts";
import { openDocument } from "./documents.ts";
import { readUtf8 } from "./files.ts";

/** The project file of the workspace folder that a file lies in; undefined outside of folders. */
export function projectFileOf(uri: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder && vscode.Uri.joinPath(folder.uri, projectFileName);
}

const lastRead = new Map<string, { readonly text: string; readonly file: ProjectFile }>();

/** What a project file says, as a person is editing it or else as on disk; nothing where there is none. */
export async function readProjectFile(uri: vscode.Uri): Promise<ProjectFile> {
  const document = openDocument(uri);
  const text = document?.isDirty ? document.getText() : ((await readUtf8(uri)) ?? "");
  const last = lastRead.get(uri.toString());
  if (last?.text === text) return last.file;
  const file = readProject(text);
  lastRead.set(uri.toString(), { text, file });
  return file;
}
