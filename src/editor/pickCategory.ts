import * as vscode from "vscode";
import { builtInCategories } from "../core/annotations/category.ts";
import type { Library } from "./library.ts";
import { categoryWords } from "./wording.ts";

interface Item extends vscode.QuickPickItem {
  readonly category: string;
}

/** Asks for a category: a built-in one, or another that mentions have. Undefined where none was chosen. */
export async function pickCategory(
  { corpus }: Library,
  title: string,
  current?: string,
): Promise<string | undefined> {
  const used = new Set<string>(builtInCategories);
  for (const { category } of corpus.entities()) used.add(category);
  const items = [...used].map((category): Item => {
    const { one, icon } = categoryWords(category);
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
