import * as vscode from "vscode";

/** A context key that tells VS Code what has changed and nothing else: the cursor moves often. */
export class ContextKey {
  readonly #key: string;
  #value: unknown;

  constructor(key: string) {
    this.#key = key;
  }

  set(value: unknown): void {
    if (value === this.#value) return;
    this.#value = value;
    void vscode.commands.executeCommand("setContext", this.#key, value);
  }
}
