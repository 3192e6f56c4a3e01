// Bundles the extension: `node scripts/build.mjs [--production] [--watch]`.
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build, context } from "esbuild";
import { bundles } from "./bundles.mjs";
import { root } from "./project.mjs";

const { values } = parseArgs({
  options: { production: { type: "boolean" }, watch: { type: "boolean" } },
});

const dist = path.join(root, "dist");
rmSync(dist, { recursive: true, force: true });

/**
 * @param {import("./bundles.mjs").Bundle} bundle
 * @returns {import("esbuild").BuildOptions & { metafile: true }}
 */
function optionsOf({ file, options }) {
  return {
    ...options,
    absWorkingDir: root,
    outfile: file,
    bundle: true,
    sourcemap: true,
    minify: values.production ?? false,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  };
}

if (values.watch) {
  // The words are those that the problem matcher in .vscode/tasks.json waits for.
  console.log("[watch] build started");
  for (const bundle of bundles) await (await context(optionsOf(bundle))).watch();
  console.log("[watch] build finished");
} else {
  const built = await Promise.allSettled(bundles.map((bundle) => build(optionsOf(bundle))));
  // esbuild has told what is wrong with those that failed.
  if (built.some(({ status }) => status === "rejected")) process.exit(1);
  // For scripts/size.mjs: what went into each bundle.
  const inputs = built
    .flatMap((result) =>
      result.status === "fulfilled" ? Object.entries(result.value.metafile.outputs) : [],
    )
    .filter(([file]) => file.endsWith(".js"))
    .map(([file, output]) => [file, output.inputs]);
  writeFileSync(path.join(dist, "meta.json"), JSON.stringify(Object.fromEntries(inputs)));
  chmodSync(path.join(dist, "cli.js"), 0o755);
  console.log(`Built ${bundles.length} bundles in dist/.`);
}
