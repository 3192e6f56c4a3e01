import * as vscode from "vscode";
import { Analyser } from "./editor/analyser.ts";
import { CrossReferences } from "./editor/crossReferences.ts";
import { Decisions } from "./editor/decisions.ts";
import type { ReadFile, ReplaceFile } from "./editor/files.ts";
import { FolderIndex } from "./editor/folderIndex.ts";
import { type EarlierVersions, KeptTexts } from "./editor/keptTexts.ts";
import { Library } from "./editor/library.ts";
import { commands } from "./editor/manifest.ts";
import { ReadCache } from "./editor/readCache.ts";
import { ProjectFiles } from "./editor/projectFiles.ts";
import type { Interchange, Services } from "./editor/services.ts";
import { SidecarFiles } from "./editor/sidecarFiles.ts";
import { DecisionWriter } from "./editor/decisionWriter.ts";
import { SourceRules } from "./editor/sources.ts";
import { Trees } from "./editor/tree/trees.ts";
import { Turns } from "./editor/turns.ts";
import * as annotate from "./features/annotate.ts";
import * as annotateOccurrences from "./features/annotateOccurrences.ts";
import * as bulk from "./features/bulk.ts";
import * as concordance from "./features/concordance.ts";
import * as consistency from "./features/consistency.ts";
import * as consistencyProblems from "./features/consistencyProblems.ts";
import * as crossReferencesView from "./features/crossReferences.ts";
import * as cursorContext from "./features/cursorContext.ts";
import * as decide from "./features/decide.ts";
import * as definition from "./features/definition.ts";
import * as disagreements from "./features/disagreements.ts";
import * as entitiesTree from "./features/entitiesTree.ts";
import * as describeEntity from "./features/describeEntity.ts";
import * as compareSets from "./features/compareSets.ts";
import * as exportAnnotations from "./features/exportAnnotations.ts";
import * as importAnnotations from "./features/importAnnotations.ts";
import * as fileOperations from "./features/fileOperations.ts";
import * as goToEntity from "./features/goToEntity.ts";
import * as highlights from "./features/highlights.ts";
import * as hover from "./features/hover.ts";
import * as inlayHints from "./features/inlayHints.ts";
import * as lightbulb from "./features/lightbulb.ts";
import * as mergeEntities from "./features/mergeEntities.ts";
import * as movedSources from "./features/movedSources.ts";
import * as navigate from "./features/navigate.ts";
import * as neverMark from "./features/neverMark.ts";
import * as network from "./features/network.ts";
import * as notes from "./features/notes.ts";
import * as occurrences from "./features/occurrences.ts";
import * as outline from "./features/outline.ts";
import * as reattach from "./features/reattach.ts";
import * as references from "./features/references.ts";
import * as review from "./features/review.ts";
import * as revise from "./features/revise.ts";
import * as settleMeaning from "./features/settleMeaning.ts";
import * as sidecarProblems from "./features/sidecarProblems.ts";
import * as status from "./features/status.ts";
import * as thisDocument from "./features/thisDocument.ts";
import * as timeline from "./features/timeline.ts";
import * as unsure from "./features/unsure.ts";
import * as walkOrphans from "./features/walkOrphans.ts";
import * as workspaceSymbols from "./features/workspaceSymbols.ts";
import * as yamlCompletion from "./features/yamlCompletion.ts";
import * as yamlHover from "./features/yamlHover.ts";
import * as yamlNavigation from "./features/yamlNavigation.ts";
import type { WorkerConnection } from "./worker/protocol.ts";

const features = [
  highlights,
  hover,
  decide,
  annotate,
  annotateOccurrences,
  revise,
  notes,
  describeEntity,
  mergeEntities,
  settleMeaning,
  neverMark,
  consistency,
  consistencyProblems,
  bulk,
  concordance,
  network,
  timeline,
  review,
  lightbulb,
  navigate,
  walkOrphans,
  definition,
  references,
  occurrences,
  outline,
  inlayHints,
  workspaceSymbols,
  unsure,
  entitiesTree,
  crossReferencesView,
  thisDocument,
  disagreements,
  goToEntity,
  cursorContext,
  status,
  sidecarProblems,
  exportAnnotations,
  importAnnotations,
  compareSets,
  fileOperations,
  movedSources,
  reattach,
  yamlCompletion,
  yamlHover,
  yamlNavigation,
];

/** What desktop and browser do each in their way. */
interface Platform {
  readonly connect: () => Promise<WorkerConnection>;
  /** Tells one version of the detector from another. */
  readonly detector: () => Promise<string>;
  readonly readFile: ReadFile;
  readonly replaceFile: ReplaceFile;
  readonly earlierVersions: EarlierVersions;
  readonly interchange: () => Promise<Interchange>;
}

/** What the extension gives to those who ask for it. */
export interface Offered {
  readonly trees: Pick<Trees, "provider">;
}

/** The composition root: the same on desktop and in the browser. */
export function activateWith(
  {
    subscriptions,
    extensionUri,
    storageUri,
    workspaceState,
  }: Pick<
    vscode.ExtensionContext,
    "subscriptions" | "extensionUri" | "storageUri" | "workspaceState"
  >,
  { connect, detector, readFile, replaceFile, earlierVersions, interchange }: Platform,
): Offered {
  const log = vscode.window.createOutputChannel("Dossier", { log: true });
  const projects = new ProjectFiles();
  const rules = new SourceRules(projects);
  const sidecars = new SidecarFiles(readFile);
  const analyser = new Analyser(connect, (reason) => {
    log.warn(`The analysis stopped unexpectedly (${reason}); it goes on with a new worker.`);
  });
  const texts = new KeptTexts(storageUri, earlierVersions, log);
  const cache = new ReadCache(storageUri, detector, log);
  const library = new Library(analyser, sidecars, projects, rules, readFile, texts, cache, log);
  const folders = new FolderIndex(library, rules, log);
  const crossReferences = new CrossReferences(library);
  const decisions = new Decisions(library, new DecisionWriter(library, projects, replaceFile));
  const trees = new Trees();
  const services: Services = {
    library,
    folders,
    crossReferences,
    projects,
    replaceFile,
    decisions,
    rules,
    interchange,
    extensionUri,
    memory: workspaceState,
    trees,
    turns: new Turns(),
    log,
  };
  subscriptions.push(
    log,
    projects,
    rules,
    sidecars,
    analyser,
    cache,
    library,
    folders,
    crossReferences,
    ...features.map(({ register }) => register(services)),
    // Whoever asks for cross-references first would wait for all of a folder to be looked at.
    folders.onDidChangeState(() => {
      if (folders.state === "ready") void crossReferences.settled();
    }),
    vscode.commands.registerCommand(commands.reindex, () => folders.refresh()),
    vscode.commands.registerCommand(commands.showLog, () => log.show()),
  );
  // Reading the folder waits until the editor is there: activation only registers.
  setTimeout(() => void folders.refresh());
  return { trees };
}
