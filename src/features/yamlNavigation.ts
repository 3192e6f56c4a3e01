import * as vscode from "vscode";
import { definingMention } from "../core/corpus/definingMention.ts";
import type { Library } from "../editor/library.ts";
import { locationsOf, referencesTo } from "../editor/meaning.ts";
import { rangeOf } from "../editor/positions.ts";
import { projectFileOf, readProjectFile } from "../editor/projectFile.ts";
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
export function register({ library }: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(yamlFiles, {
      async provideDefinition(document, position): Promise<vscode.LocationLink[] | undefined> {
        const place = yamlPlaceAt(document, position);
        if (!place) return undefined;
        const locations = await definitionsOf(library, place);
        return locations.map(({ uri, range }) => ({
          originSelectionRange: place.range,
          targetUri: uri,
          targetRange: range,
        }));
      },
    }),
    vscode.languages.registerReferenceProvider(yamlFiles, {
      async provideReferences(document, position, context) {
        const place = yamlPlaceAt(document, position);
        const entity = place && (await entityAt(library, place));
        return entity && referencesTo(library, entity, context);
      },
    }),
  );
}

const start = new vscode.Range(0, 0, 0, 0);

async function definitionsOf(
  library: Library,
  place: YamlPlace,
): Promise<readonly vscode.Location[]> {
  const { document, kind, path, text } = place;
  if (kind === "entityKey") return definitionsOfEntity(library, place);
  if (kind === "source" && text !== "") {
    const project = vscode.Uri.joinPath(document.uri, "..");
    return [new vscode.Location(vscode.Uri.joinPath(project, text), start)];
  }
  const source = path[0] === "source" && sourceOf(document.uri);
  if (source) return [new vscode.Location(source, start)];
  const row = mentionOfRow(library, place);
  return row
    ? [new vscode.Location(row.source.uri, rangeOf(row.source.snapshot, row.mention))]
    : [];
}

async function definitionsOfEntity(
  library: Library,
  place: YamlPlace,
): Promise<readonly vscode.Location[]> {
  const file = projectFileOf(place.document.uri);
  // From its own row on to the mention.
  if (file && place.part !== "key") {
    const line = (await readProjectFile(file)).lines.get(place.text);
    if (line !== undefined) return [new vscode.Location(file, new vscode.Position(line, 0))];
  }
  const entity = await entityAt(library, place);
  const defining = entity && definingMention(entity);
  return locationsOf(library, defining ? [defining] : []);
}
