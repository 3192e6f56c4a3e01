import { dirname, join, relative, resolve, sep } from "node:path";
import { type ProjectFile, projectFileName, readProject } from "../core/project/readProject.ts";
import { exists, readText } from "./files.ts";
import type { Terminal } from "./terminal.ts";

/** A project file that was found, and the paths of sources that its lines name. */
export interface FoundProject extends ProjectFile {
  readonly path: string;
  /** A source's path from the project's folder, with slashes. */
  readonly pathOf: (source: string) => string;
}

/** The project files nearest to some files: each in the file's folder or one above. Each once. */
export async function findProjects(
  files: readonly string[],
  terminal: Terminal,
): Promise<readonly FoundProject[]> {
  const folders = new Set(files.map((file) => dirname(resolve(file))));
  const paths = new Set<string>();
  for (const folder of folders) {
    const path = await nearest(folder);
    if (path !== undefined) paths.add(path);
  }
  const found: FoundProject[] = [];
  for (const path of paths) {
    const text = await readText(path, terminal);
    if (text === undefined) continue;
    const pathOf = (source: string): string =>
      relative(dirname(path), resolve(source)).replaceAll(sep, "/");
    found.push({ ...readProject(text), path: relative(".", path).replaceAll(sep, "/"), pathOf });
  }
  return found;
}

async function nearest(folder: string): Promise<string | undefined> {
  const path = join(folder, projectFileName);
  if (await exists(path)) return path;
  return dirname(folder) === folder ? undefined : nearest(dirname(folder));
}
