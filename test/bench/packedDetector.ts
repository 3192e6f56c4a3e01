import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { build } from "esbuild";
import { bundles } from "../../scripts/bundles.mjs";
import { root } from "../../scripts/project.mjs";
import type { detect } from "../../src/core/detect/detect.ts";
import type { loadTagger } from "../../src/core/detect/tagger/tagger.ts";
import type { TextSnapshot } from "../../src/core/text/snapshot.ts";

/** What a benchmark needs of the detector. */
interface PackedDetector {
  readonly detect: typeof detect;
  readonly loadTagger: typeof loadTagger;
  readonly TextSnapshot: typeof TextSnapshot;
}

const source = `
export { detect } from "./src/core/detect/detect.ts";
export { loadTagger } from "./src/core/detect/tagger/tagger.ts";
export { TextSnapshot } from "./src/core/text/snapshot.ts";
`;

/**
 * The detector as the worker's bundle has it. What runs benchmarks changes the code that it loads, so that each
 * function keeps its name, and that takes a quarter or a third of the detector's speed.
 */
export async function packedDetector(): Promise<PackedDetector> {
  const worker = bundles.find(({ file }) => file === "dist/worker.js");
  const { outputFiles } = await build({
    ...worker?.options,
    entryPoints: [],
    stdin: { contents: source, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
  });
  const packed: { exports: unknown } = { exports: {} };
  const run = compileFunction(outputFiles[0]?.text ?? "", ["module", "require"]) as (
    module: typeof packed,
    require: NodeJS.Require,
  ) => void;
  run(packed, createRequire(import.meta.url));
  return packed.exports as PackedDetector;
}
