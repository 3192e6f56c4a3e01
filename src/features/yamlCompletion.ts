import * as vscode from "vscode";
import { compare } from "../core/corpus/order.ts";
import type { Entity } from "../core/resolve/entity.ts";
import { scalar } from "../core/yaml/scalar.ts";
import type { Form, ValueKind } from "../core/yaml/schema.ts";
import { knownCategories, knownGrades, knownJudges, knownScales } from "../editor/knownValues.ts";
import type { Library } from "../editor/library.ts";
import { offeredEntities } from "../editor/offeredEntities.ts";
import type { Services } from "../editor/services.ts";
import { counted } from "../editor/wording.ts";
import { projectAround, yamlFiles, type YamlPlace, yamlPlaceAt } from "../editor/yamlFiles.ts";

/** Offers what may stand at the cursor of a sidecar or a project file: keys, words, entities, grades. */
export function register(services: Services): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      const place = yamlPlaceAt(document, position);
      if (!place) return undefined;
      const keys = place.part === "value" ? [] : keyItems(place);
      const words = place.words.map((word) => valueItem(word));
      const values = place.part === "key" ? [] : valueItems(services, place);
      const items = [...keys, ...words, ...values].map((item, index) => placed(item, index, place));
      // Entities are found by their names, which VS Code does not see.
      return new vscode.CompletionList(items, place.kind === "entityKey");
    },
  };
  // A space or a bracket: what is known is offered as soon as a value can be written.
  return vscode.languages.registerCompletionItemProvider(yamlFiles, provider, " ", "[");
}

const beginnings: Readonly<Record<Form, string>> = {
  choice: ": ",
  text: ": ",
  list: ": [$0]",
  rows: ":\n  - $0",
  map: ":\n  $0",
};

/** The keys that are not there yet, and that at the cursor. */
function keyItems({ keys, fields, part, text }: YamlPlace): vscode.CompletionItem[] {
  return [...keys]
    .filter(([key]) => key === text || !fields.has(key))
    .map(([key, { description, form }]) => {
      const item = new vscode.CompletionItem(key, vscode.CompletionItemKind.Property);
      if (description) item.documentation = description;
      if (part === "key") return item;
      item.insertText = new vscode.SnippetString(key + beginnings[form]);
      if (form === "choice") item.command = { title: "", command: "editor.action.triggerSuggest" };
      return item;
    });
}

function valueItems(services: Services, place: YamlPlace): vscode.CompletionItem[] {
  const { library } = services;
  const { kind, document, fields } = place;
  if (kind === undefined) return [];
  if (kind === "source") return pathsFrom(document.uri, library).map((path) => valueItem(path));
  const project = projectAround(services, document);
  if (kind === "entityKey") {
    return [...offeredEntities(library, place, project)].map(([key, entity]) =>
      entityItem(library, key, entity),
    );
  }
  const scale = fields.get("scale");
  const known: Readonly<
    Record<Exclude<ValueKind, "entityKey" | "source">, () => readonly string[]>
  > = {
    category: () => knownCategories(library, project),
    scale: () => knownScales(library, project),
    grade: () => knownGrades(library, project, scale),
    judge: () => knownJudges(library, project, scale),
  };
  return known[kind]().map((value) => valueItem(value));
}

function valueItem(value: string): vscode.CompletionItem {
  const item = new vscode.CompletionItem(value, vscode.CompletionItemKind.EnumMember);
  item.insertText = scalar(value);
  return item;
}

function entityItem(
  library: Library,
  key: string,
  { name, category, roles, mentionCount }: Entity,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label: name, description: counted(mentionCount, "mention") },
    vscode.CompletionItemKind.Reference,
  );
  item.detail = [library.categoryWords(category).one, ...roles.slice(0, 1)].join(" · ");
  item.insertText = scalar(key);
  return item;
}

/** The paths of the articles in the workspace folder of a file, from that folder. */
function pathsFrom(uri: vscode.Uri, { sources }: Library): readonly string[] {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return [...sources]
    .filter((source) => vscode.workspace.getWorkspaceFolder(source.uri) === folder)
    .map((source) => vscode.workspace.asRelativePath(source.uri, false))
    .sort(compare);
}

/** An item in its order and in the place of what stands there, a space before it where YAML wants one. */
function placed(
  item: vscode.CompletionItem,
  index: number,
  { document, range, span, kind }: YamlPlace,
): vscode.CompletionItem {
  item.range = range;
  item.sortText = String(index).padStart(5, "0");
  const written = document.getText(range);
  const [quote = ""] = /^["']/.exec(written) ?? [];
  // Entities fit by their names, whatever VS Code makes of them.
  if (kind === "entityKey") item.filterText = written;
  else if (typeof item.label === "string") item.filterText = quote + item.label;
  const before = document.getText().charAt(span.start - 1);
  if (/[-:,]/.test(before) && typeof item.insertText === "string") {
    item.insertText = ` ${item.insertText}`;
  }
  return item;
}
