import * as vscode from "vscode";
import type { RecognisedSet } from "../../core/interchange/readAny.ts";
import type { GivenFile, ReadSet } from "../../core/interchange/readSet.ts";
import { readSidecars } from "../../core/interchange/readSidecars.ts";
import { sourceName } from "../../core/sidecar/sidecarName.ts";
import { reasonOf } from "../files.ts";
import { knownCategories } from "../knownValues.ts";
import type { Library } from "../library.ts";
import type { Interchange, Services } from "../services.ts";
import { counted } from "../wording.ts";
import { askOptions } from "./askExport.ts";
import { readFiles } from "./readFiles.ts";

/** A set of annotations that a person chose, in our categories. */
export interface ChosenSet {
  readonly set: ReadSet;
  /** "Label Studio", "sidecars" */
  readonly format: string;
}

/** Asks for files or a folder of annotations, unless some were given, and for what their categories are here. */
export async function askSet(
  { library, interchange: load }: Pick<Services, "library" | "interchange">,
  title: string,
  given: readonly vscode.Uri[],
): Promise<ChosenSet | undefined> {
  const uris = given.length > 0 ? given : await askFiles(title);
  if (!uris) return undefined;
  const interchange = await load();
  const read = await readSet(interchange, title, uris);
  if (!read) return undefined;
  const map = await askCategories(interchange, library, read.set);
  return map && { ...read, set: interchange.mapCategories(read.set, map) };
}

async function askFiles(title: string): Promise<readonly vscode.Uri[] | undefined> {
  const file = { label: "$(file) Files or Zips…", isFolder: false };
  const folder = { label: "$(folder) A Folder…", isFolder: true };
  const picked = await vscode.window.showQuickPick([file, folder], {
    title,
    placeHolder: "Where the annotations are",
  });
  return (
    picked &&
    vscode.window.showOpenDialog({
      canSelectFiles: !picked.isFolder,
      canSelectFolders: picked.isFolder,
      canSelectMany: true,
      openLabel: title,
    })
  );
}

async function readSet(
  interchange: Interchange,
  title: string,
  uris: readonly vscode.Uri[],
): Promise<ChosenSet | undefined> {
  const { readAny, readableFormats, unzipped } = interchange;
  try {
    const files = await readFiles(uris, unzipped);
    if (files.some(({ path }) => sourceName(path) !== undefined)) {
      return { set: readSidecars(files), format: "sidecars" };
    }
    const recognised = readAny(files);
    if (recognised) return await readAsAsked(interchange, title, files, recognised);
    const known = readableFormats().map(({ label }) => label);
    const words = `No annotations were found there. What can be read: ${known.join(", ")}.`;
    void vscode.window.showErrorMessage(words);
  } catch (error) {
    void vscode.window.showErrorMessage(`The annotations can't be read: ${reasonOf(error)}.`);
  }
  return undefined;
}

/** Reads files with the options that a person chooses, where there are any that say how they are read. */
async function readAsAsked(
  interchange: Interchange,
  title: string,
  files: readonly GivenFile[],
  { format, set }: RecognisedSet,
): Promise<ChosenSet | undefined> {
  const asked = { ...format, options: format.options.filter(({ reads }) => reads) };
  if (asked.options.length === 0) return { set, format: format.label };
  const chosen = await askOptions(`${title}: ${format.label}`, "Read", interchange, asked, {});
  if (!chosen) return undefined;
  const options = interchange.optionsOf(format, chosen);
  return { set: format.read?.(files, options) ?? set, format: format.label };
}

interface CategoryItem extends vscode.QuickPickItem {
  readonly ours: string | null;
}

/** Asks once for each category that has no name here yet; undefined where the person left. */
async function askCategories(
  { categoriesOf, knownCategory, newCategory }: Interchange,
  library: Library,
  set: ReadSet,
): Promise<ReadonlyMap<string, string | null> | undefined> {
  const ours = knownCategories(library);
  const map = new Map<string, string | null>();
  for (const [theirs, count] of categoriesOf(set)) {
    const known = knownCategory(theirs, ours);
    if (known !== undefined) {
      map.set(theirs, known);
      continue;
    }
    const own = newCategory(theirs);
    const items: CategoryItem[] = [
      { ours: own, label: `$(add) ${own}`, description: "a category of its own" },
      { ours: null, label: "$(circle-slash) Leave out" },
      ...ours.map((category): CategoryItem => {
        const { one, icon } = library.categoryWords(category);
        return { ours: category, label: `$(${icon}) ${one}` };
      }),
    ];
    const picked = await vscode.window.showQuickPick(items, {
      title: `What is “${theirs}” here? ${counted(count, "mention")}`,
      placeHolder: "The category",
    });
    if (!picked) return undefined;
    map.set(theirs, picked.ours);
  }
  return map;
}
