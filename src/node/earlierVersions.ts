import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** So many versions back: each costs a process of some milliseconds. */
const versionLimit = 50;

/** In bytes: no article is larger. */
const sizeLimit = 64 * 2 ** 20;

/** Nothing that a repository's own settings could have git start. */
const harmless = ["-c", "core.fsmonitor=false", "-c", "log.showSignature=false"];

/**
 * The bytes of a file as git has committed them, the newest version first, also under names that it had
 * before. Nothing where there is no git, no repository, or where the file was never committed.
 */
export async function* earlierVersions(path: string): AsyncGenerator<Uint8Array, void> {
  const git = (...args: readonly string[]): Promise<Buffer> => output(dirname(path), args);
  try {
    const log = ["log", "--follow", "--name-only", "-z", "--format=%H"];
    const listed = await git(...log, `-n${versionLimit}`, "--", path);
    for (const [, commit, name] of listed.toString().matchAll(/([0-9a-f]{40,64})\0\n([^\0]+)\0/g)) {
      yield await git("cat-file", "blob", `${commit ?? ""}:${name ?? ""}`);
    }
  } catch {
    // Git knows nothing of the file: that is no fault of anybody.
  }
}

async function output(folder: string, args: readonly string[]): Promise<Buffer> {
  const options = {
    cwd: folder,
    encoding: "buffer",
    maxBuffer: sizeLimit,
    windowsHide: true,
  } as const;
  const { stdout } = await run("git", [...harmless, ...args], options);
  return stdout;
}
