import * as vscode from "vscode";
import type { HighlightKind } from "./manifest.ts";

/** The settings by their path below `dossier.`. */
export interface SettingTypes {
  "highlight.enabled": boolean;
  "highlight.categories": Readonly<Record<HighlightKind, boolean>>;
  "highlight.rejected": boolean;
  "highlight.overviewRuler": boolean;
  "inlayHints.names": boolean;
  "inlayHints.amounts": boolean;
  snapToWords: boolean;
  minimumConfidence: number;
  "review.showKeys": boolean;
  "consistency.problems": boolean;
  "entities.badge": boolean;
  "crossReferences.sort": "count" | "strength";
  languages: readonly string[];
  include: readonly string[];
  exclude: readonly string[];
  indexFolder: boolean;
  followFiles: boolean;
  maximumFileSize: number;
}

export type SettingPath = keyof SettingTypes;

const section = "dossier";

/** The setting's value; what package.json gives it where the user has written something else than it takes. */
export function readSetting<Path extends SettingPath>(
  path: Path,
  scope?: vscode.ConfigurationScope,
): SettingTypes[Path] {
  const configuration = vscode.workspace.getConfiguration(section, scope);
  const declared = configuration.inspect<SettingTypes[Path]>(path)?.defaultValue;
  if (declared === undefined) throw new Error(`The setting ${section}.${path} is not declared.`);
  const value = configuration.get<unknown>(path);
  return hasShapeOf(declared, value) ? value : declared;
}

/** Whether a value is of the same type as another, and where that is a list of texts, a list of texts. */
function hasShapeOf<Value>(model: Value, value: unknown): value is Value {
  if (Array.isArray(model)) {
    return Array.isArray(value) && value.every((item) => typeof item === "string");
  }
  return typeof value === typeof model && value !== null;
}

/** Writes a setting where it is set already for a scope, the narrowest place first; else for the user. */
export async function writeSetting<Path extends SettingPath>(
  path: Path,
  value: SettingTypes[Path],
  scope?: vscode.ConfigurationScope,
): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(section, scope);
  const set = configuration.inspect(path);
  const isOfLanguage =
    set?.globalLanguageValue !== undefined || set?.workspaceLanguageValue !== undefined;
  const target =
    set?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : (set?.workspaceValue ?? set?.workspaceLanguageValue) !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await configuration.update(path, value, target, isOfLanguage);
}

/** Calls back when one of the settings changed. */
export function onSettingsChanged(
  paths: readonly SettingPath[],
  listener: () => void,
): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (paths.some((path) => event.affectsConfiguration(`${section}.${path}`))) listener();
  });
}
