import * as vscode from "vscode";
import { DecisionRefused } from "./fileEdit.ts";

/** How long a passing word stands in the status bar, in milliseconds. */
const passing = 3000;

/** Says something that needs no answer, in the status bar. */
export function say(words: string): void {
  vscode.window.setStatusBarMessage(`Dossier: ${words}`, passing);
}

/** Takes a step that may be refused: a refusal is said once, with a way to the file that has to be mended. */
export async function reportingRefusal(step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof DecisionRefused)) throw error;
    const open = "Open File";
    void vscode.window.showErrorMessage(error.message, open).then((choice) => {
      if (choice === open) void vscode.window.showTextDocument(error.file);
    });
  }
}
