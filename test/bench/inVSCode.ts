import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

/**
 * Measures in a real VS Code: runs a suite of `scripts/host-tests.mjs` with what the command line says.
 * `--articles DIR` takes its `.txt` files in place of the seeds, `--count N` makes so many articles of them,
 * `--json FILE` writes the figures there.
 */
export function measureInVSCode(suite: string, defaultCount: number): void {
  const { values } = parseArgs({
    options: {
      articles: { type: "string" },
      count: { type: "string", default: String(defaultCount) },
      json: { type: "string" },
    },
  });
  const { status } = spawnSync(process.execPath, ["scripts/host-tests.mjs", suite], {
    stdio: "inherit",
    env: {
      ...process.env,
      DOSSIER_COUNT: values.count,
      ...(values.articles && { DOSSIER_ARTICLES: values.articles }),
      ...(values.json && { DOSSIER_BENCH_JSON: values.json }),
    },
  });
  process.exitCode = status ?? 1;
}
