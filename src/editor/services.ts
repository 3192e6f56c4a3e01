import type * as vscode from "vscode";
import type * as interchange from "../core/interchange/interchange.ts";
import type { CrossReferences } from "./crossReferences.ts";
import type { Decisions } from "./decisions.ts";
import type { ReplaceFile } from "./files.ts";
import type { FolderIndex } from "./folderIndex.ts";
import type { Library } from "./library.ts";
import type { ProjectFiles } from "./projectFiles.ts";
import type { SourceRules } from "./sources.ts";
import type { Trees } from "./tree/trees.ts";
import type { Turns } from "./turns.ts";

/** Exporting and importing, which is loaded when it is first asked for. */
export type Interchange = typeof interchange;

/** What every feature may ask. */
export interface Services {
  readonly library: Library;
  readonly folders: FolderIndex;
  readonly crossReferences: CrossReferences;
  readonly decisions: Decisions;
  readonly replaceFile: ReplaceFile;
  readonly projects: ProjectFiles;
  readonly rules: SourceRules;
  readonly interchange: () => Promise<Interchange>;
  /** Where the extension lies. */
  readonly extensionUri: vscode.Uri;
  /** What is remembered of the workspace. */
  readonly memory: vscode.Memento;
  readonly trees: Trees;
  readonly turns: Turns;
  readonly log: vscode.LogOutputChannel;
}
