// The versions of the prose in a git repository.

import { execFileSync } from "node:child_process";

export interface Version {
  readonly file: string;
  readonly commit: string;
  readonly before: string;
  readonly after: string;
}

/** Every change to text or Markdown files, newest first; at most so many. */
export function* versionsOf(folder: string, glob: string, limit: number): Iterable<Version> {
  const git = (...command: string[]): string =>
    execFileSync("git", ["-C", folder, ...command], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  const log = git(
    "log",
    "--no-merges",
    "--diff-filter=M",
    "--name-only",
    "--format=%x01%H",
    "--",
    glob,
  );
  let count = 0;
  for (const entry of log.split("\u0001").slice(1)) {
    const [commit = "", ...files] = entry.split("\n").filter(Boolean);
    for (const file of files) {
      if (count++ >= limit) return;
      yield {
        file,
        commit,
        before: git("show", `${commit}^:${file}`),
        after: git("show", `${commit}:${file}`),
      };
    }
  }
}
