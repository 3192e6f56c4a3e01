import * as vscode from "vscode";
import type { HighlightKind } from "./manifest.ts";

/** The settings by their path below `dossier.`, with what a valid value looks like. */
export interface SettingTypes {
  "highlight.enabled": boolean;
  "highlight.categories": Readonly<Record<HighlightKind, boolean>>;
  "highlight.rejected": boolean;
  "highlight.overviewRuler": boolean;
  languages: readonly string[];
  include: readonly string[];
  exclude: readonly string[];
  indexFolder: boolean;
  maximumFileSize: number;
}

export type SettingPath = keyof SettingTypes;

const section = "dossier";

export function readSetting<Path extends SettingPath>(
  path: Path,
  scope?: vscode.ConfigurationScope,
): SettingTypes[Path] {
  const value = vscode.workspace.getConfiguration(section, scope).get<SettingTypes[Path]>(path);
  if (value === undefined) throw new Error(`The setting ${section}.${path} is not declared.`);
  return value;
}

/** Writes a setting where the user has it already: workspace before user. */
export async function writeSetting<Path extends SettingPath>(
  path: Path,
  value: SettingTypes[Path],
): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(section);
  const inWorkspace = configuration.inspect(path)?.workspaceValue !== undefined;
  await configuration.update(
    path,
    value,
    inWorkspace ? vscode.ConfigurationTarget.Workspace : true,
  );
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
