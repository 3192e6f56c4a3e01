import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { GivenFile } from "../core/interchange/readSet.ts";
import { unzipped } from "../core/interchange/zip.ts";
import { findFiles, reasonOf } from "./files.ts";
import type { Terminal } from "./terminal.ts";

/** The files that paths name, those in folders and zips too; "-" is standard input. */
export async function readGivenFiles(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly GivenFile[]> {
  const files: GivenFile[] = [];
  if (paths.includes("-")) {
    files.push({ path: "standard input", content: await buffer(process.stdin) });
  }
  const named = paths.filter((path) => path !== "-");
  for await (const path of findFiles(named, () => true, terminal)) {
    try {
      const content = await readFile(path);
      files.push(...(/\.zip$/iu.test(path) ? unzipped(content) : [{ path, content }]));
    } catch (error) {
      terminal.error(`${path}: ${reasonOf(error)}`);
    }
  }
  return files;
}
