import * as vscode from "vscode";
import { appendEntity, appendHeading } from "../editor/describeEntity.ts";
import type { Library } from "../editor/library.ts";
import { appendPlain } from "../editor/markdown.ts";
import { lineAround } from "../editor/positions.ts";
import type { Services } from "../editor/services.ts";
import { sourceLabel } from "../editor/sources.ts";
import {
  entityAt,
  mentionOfRow,
  yamlFiles,
  type YamlPlace,
  yamlPlaceAt,
} from "../editor/yamlFiles.ts";

/** Says in a sidecar or a project file what a key means, who an entity is and where a row's words stand. */
export function register(services: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(yamlFiles, {
    provideHover(document, position) {
      const place = yamlPlaceAt(document, position);
      const text = place && describe(services, place);
      return text && new vscode.Hover(text, place.range);
    },
  });
}

function describe(services: Services, place: YamlPlace): vscode.MarkdownString | undefined {
  const text = new vscode.MarkdownString("", true);
  const entity = entityAt(services, place);
  if (entity) {
    appendHeading(text, services.library, entity.name, entity.category, entity.roles[0]);
    appendEntity(text, services.library, entity);
  }
  if (place.part === "key" && place.description) text.appendMarkdown(`${place.description}\n\n`);
  if (saysWhere.has(place.path.at(-1) ?? "")) appendLineOfArticle(text, services.library, place);
  return text.value === "" ? undefined : text;
}

/** Keys of a row that say which words it is about. */
const saysWhere: ReadonlySet<string> = new Set(["id", "exact", "prefix", "suffix", "start", "end"]);

function appendLineOfArticle(
  text: vscode.MarkdownString,
  library: Library,
  place: YamlPlace,
): void {
  const found = mentionOfRow(library, place);
  if (!found) return;
  const { uri, snapshot } = found.source;
  const { text: line, match } = lineAround(snapshot, found.mention);
  const number = snapshot.lines.at(found.mention.start).line + 1;
  appendPlain(text, `${sourceLabel(uri)}, line ${number}: `);
  appendPlain(text, line.slice(0, match.start)).appendMarkdown("**");
  appendPlain(text, line.slice(match.start, match.end)).appendMarkdown("**");
  appendPlain(text, line.slice(match.end));
}
