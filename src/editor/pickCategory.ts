import * as vscode from "vscode";
import { knownCategories } from "./knownValues.ts";
import type { Library } from "./library.ts";

interface Item extends vscode.QuickPickItem {
  readonly category: string;
}

/** Asks for a category: a built-in one, or another that mentions have. Undefined where none was chosen. */
export async function pickCategory(
  library: Library,
  title: string,
  current?: string,
): Promise<string | undefined> {
  const items = knownCategories(library).map((category): Item => {
    const { one, icon } = library.categoryWords(category);
    const isCurrent = category === current;
    return {
      category,
      label: `$(${icon}) ${one}`,
      ...(isCurrent && { description: "as it is now" }),
    };
  });
  const placeholder = "What the words are: type the first letter, then Enter";
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: placeholder });
  return picked?.category;
}
