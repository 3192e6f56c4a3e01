import * as vscode from "vscode";

/**
 * Works out what the settings say for all files of a folder, once until they change: VS Code takes a while to put
 * a scope's settings together.
 * @param of is given the address of the folder that a file is in, or nothing
 */
export function onceForFolder<Value>(
  of: (folder: vscode.Uri | undefined) => Value,
): (file: vscode.Uri) => Value {
  const known = new Map<string, Value>();
  // From the start: before anybody else hears of a change and asks.
  vscode.workspace.onDidChangeConfiguration(() => known.clear());
  return (file) => {
    const folder = vscode.workspace.getWorkspaceFolder(file)?.uri;
    const key = folder?.toString() ?? "";
    const value = known.has(key) ? (known.get(key) as Value) : of(folder);
    known.set(key, value);
    return value;
  };
}
