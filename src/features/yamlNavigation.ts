import * as vscode from "vscode";
import { definingMention } from "../core/corpus/definingMention.ts";
import { locationsOf, referencesTo } from "../editor/meaning.ts";
import { rangeOf } from "../editor/positions.ts";
import { projectFileOf } from "../editor/projectFiles.ts";
import type { Services } from "../editor/services.ts";
import { sourceOf } from "../editor/sources.ts";
import {
  entityAt,
  mentionOfRow,
  yamlFiles,
  type YamlPlace,
  yamlPlaceAt,
} from "../editor/yamlFiles.ts";

/**
 * Go to Definition in sidecars and project files: from a row to its words in the article, from an entity's
 * key to its row in the project file or else to the mention that says who it is, from a name of an article
 * to it. Find All References: an entity's mentions.
 */
export function register(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(yamlFiles, {
      provideDefinition(document, position): vscode.LocationLink[] | undefined {
        const place = yamlPlaceAt(document, position);
        if (!place) return undefined;
        const locations = definitionsOf(services, place);
        return locations.map(({ uri, range }) => ({
          originSelectionRange: place.range,
          targetUri: uri,
          targetRange: range,
        }));
      },
    }),
    vscode.languages.registerReferenceProvider(yamlFiles, {
      provideReferences(document, position, context) {
        const place = yamlPlaceAt(document, position);
        const entity = place && entityAt(services, place);
        return entity && referencesTo(services.library, entity, context);
      },
    }),
  );
}

const start = new vscode.Range(0, 0, 0, 0);

function definitionsOf(services: Services, place: YamlPlace): readonly vscode.Location[] {
  const { library } = services;
  const { document, kind, path, text } = place;
  if (kind === "entityKey") return definitionsOfEntity(services, place);
  if (kind === "source" && text !== "") {
    const folder = vscode.Uri.joinPath(document.uri, "..");
    return [new vscode.Location(vscode.Uri.joinPath(folder, text), start)];
  }
  const source = path[0] === "source" && sourceOf(document.uri);
  if (source) return [new vscode.Location(source, start)];
  const row = mentionOfRow(library, place);
  return row
    ? [new vscode.Location(row.source.uri, rangeOf(row.source.snapshot, row.mention))]
    : [];
}

function definitionsOfEntity(services: Services, place: YamlPlace): readonly vscode.Location[] {
  const { library, projects } = services;
  const folder = vscode.workspace.getWorkspaceFolder(place.document.uri);
  // From its own row on to the mention.
  if (folder && place.part !== "key") {
    const uri = projectFileOf(folder.uri);
    const line = projects.files.get(uri.toString())?.lines.get(place.text);
    if (line !== undefined) return [new vscode.Location(uri, new vscode.Position(line, 0))];
  }
  const entity = entityAt(services, place);
  const defining = entity && definingMention(entity);
  return locationsOf(library, defining ? [defining] : []);
}
