import * as vscode from "vscode";
import { mergesOf } from "../core/corpus/merges.ts";
import { emptyProject, type Project } from "../core/project/project.ts";
import { projectFileName } from "../core/project/readProject.ts";
import type { Entity } from "../core/resolve/entity.ts";
import { type Place, placeAt } from "../core/yaml/placeAt.ts";
import { type Expectation, expectationAt } from "../core/yaml/schema.ts";
import { projectSchema, sidecarSchema } from "../core/yaml/schemas.ts";
import type { MentionOfSource } from "./decisions.ts";
import type { Library } from "./library.ts";
import { sidecarLanguage } from "./manifest.ts";
import { isProjectFile } from "./projectFiles.ts";
import type { Services } from "./services.ts";
import { sourceOf } from "./sources.ts";

/** Our YAML files, and other files of their names: `yamlPlaceAt` tells them apart. */
export const yamlFiles: vscode.DocumentSelector = [
  { language: sidecarLanguage },
  { language: "yaml", pattern: `**/${projectFileName}` },
];

/** What stands at a position of a sidecar or a project file, what may stand there and what that means. */
export interface YamlPlace extends Place, Expectation {
  readonly document: vscode.TextDocument;
  /** That of the span. */
  readonly range: vscode.Range;
}

/** Undefined where the document is neither, and where nothing can stand. */
export function yamlPlaceAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): YamlPlace | undefined {
  const { uri } = document;
  const isProject = isProjectFile(uri);
  if (!isProject && !sourceOf(uri)) return undefined;
  const place = placeAt(document.getText(), document.offsetAt(position));
  if (!place) return undefined;
  const { start, end } = place.span;
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const schema = isProject ? projectSchema : sidecarSchema;
  return { ...place, ...expectationAt(schema, place), document, range };
}

/** What was decided for all articles of the folder that a file lies in. */
export function projectAround(
  { projects }: Pick<Services, "projects">,
  { uri }: vscode.TextDocument,
): Project {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return (folder && projects.of(folder)) ?? emptyProject;
}

/** The entity whose key stands at a place, or the one that it was merged into. */
export function entityAt(
  services: Pick<Services, "library" | "projects">,
  { kind, text, document }: YamlPlace,
): Entity | undefined {
  if (kind !== "entityKey" || text === "") return undefined;
  const { corpus } = services.library;
  return (
    corpus.entity(text) ??
    corpus.entity(mergesOf(projectAround(services, document)).canonical(text))
  );
}

/** The mention that a sidecar's row is about, as it stands in the article now; undefined for an orphan. */
export function mentionOfRow(
  library: Library,
  { document, path, fields }: YamlPlace,
): MentionOfSource | undefined {
  if (path[0] !== "annotations") return undefined;
  const uri = sourceOf(document.uri);
  const source = uri && library.source(uri);
  const mention = source?.mentions.find(({ id }) => id === fields.get("id"));
  return source && mention && { source, mention };
}
