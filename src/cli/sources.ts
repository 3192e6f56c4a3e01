import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { createReadStream } from "node:fs";
import picomatch from "picomatch";
import type { Project } from "../core/project/project.ts";
import { type Given, textOf } from "./command.ts";
import { exists, findFiles, isSidecar, isSource, pathFrom, reasonOf } from "./files.ts";
import { type FoundProject, findProjects } from "./project.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The paths that a command is about: those given, and those that a file or standard input lists.
 * @param standard what is meant where neither is there
 */
export async function pathsOf(
  given: Given,
  terminal: Terminal,
  standard?: string,
): Promise<readonly string[]> {
  const list = textOf(given, "files-from");
  if (list === undefined) {
    return given.paths.length === 0 && standard !== undefined ? [standard] : given.paths;
  }
  const listed: string[] = [];
  try {
    const input = list === "-" ? process.stdin : createReadStream(list);
    for await (const line of createInterface({ input })) if (line !== "") listed.push(line);
  } catch (error) {
    terminal.error(`${list}: ${reasonOf(error)}`);
  }
  return [...given.paths, ...listed];
}

/** The sources that paths name; in folders those that count by the project file there. */
export async function findSources(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly string[]> {
  const folders = await findProjects(
    paths.map((path) => join(path, "file")),
    terminal,
  );
  const rules = folders.map(rulesOf);
  const counts = (path: string): boolean => {
    if (isSidecar(path)) return false;
    const rule = rules.find(({ holds }) => holds(path));
    return rule ? rule.counts(path) : isSource(path);
  };
  const files: string[] = [];
  for await (const file of findFiles(paths, counts, terminal)) {
    if (isSidecar(file)) terminal.error(`${file}: this is a sidecar: name the source beside it`);
    else files.push(file);
  }
  return files;
}

/** Which files in a project's folder count, by its globs. */
function rulesOf({ project, pathOf }: FoundProject) {
  const { include, exclude = [] }: Pick<Project, "include" | "exclude"> = project;
  const includes = include && picomatch([...include], { dot: true });
  const excludes = picomatch([...exclude], { dot: true });
  return {
    holds: (file: string) => !pathOf(file).startsWith(".."),
    counts: (file: string) =>
      (includes ? includes(pathOf(file)) : isSource(file)) && !excludes(pathOf(file)),
  };
}

/** The folder that all files are in, from which their paths are told. */
export function commonFolder(files: readonly string[]): string {
  const [first, ...others] = files;
  let folder = dirname(first ?? ".");
  for (const file of others) {
    while (folder !== dirname(folder) && pathFrom(folder, file).startsWith("..")) {
      folder = folder === "." ? ".." : dirname(folder);
    }
  }
  return folder;
}

/** The folder of the nearest project file in a folder or above it; the folder itself where there is none. */
export async function projectFolderOf(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, "dossier.yaml"))) return at;
    if (dirname(at) === at) return folder;
  }
}
