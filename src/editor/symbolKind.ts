import * as vscode from "vscode";
import { type BuiltInCategory, isBuiltInCategory } from "../core/annotations/category.ts";

/** VS Code's kinds are those of program code: these have the nearest sense or the nearest picture. */
const kinds: Readonly<Record<BuiltInCategory, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Interface,
  organisation: vscode.SymbolKind.Class,
  rating: vscode.SymbolKind.EnumMember,
  money: vscode.SymbolKind.Number,
};

/** How a mention of a category shows in outlines and lists of symbols. */
export function symbolKind(category: string): vscode.SymbolKind {
  return isBuiltInCategory(category) ? kinds[category] : vscode.SymbolKind.Key;
}
