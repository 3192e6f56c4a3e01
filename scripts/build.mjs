// Bundles the extension: `node scripts/build.mjs [--production] [--watch]`.
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build, context } from "esbuild";
import { bundles } from "./bundles.mjs";
import { root } from "./project.mjs";

/** @import { BuildOptions, Plugin } from "esbuild" */

const { values } = parseArgs({
  options: { production: { type: "boolean" }, watch: { type: "boolean" } },
});

const dist = path.join(root, "dist");
rmSync(dist, { recursive: true, force: true });

if (values.watch) {
  const plugins = [progress()];
  const contexts = await Promise.all(
    bundles.map((bundle) => context({ ...optionsOf(bundle), plugins })),
  );
  await Promise.all(contexts.map((watched) => watched.watch()));
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

/**
 * @param {import("./bundles.mjs").Bundle} bundle
 * @returns {BuildOptions & { metafile: true }}
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

/**
 * Says when building starts and when all bundles are built, in the words that the problem matcher
 * in .vscode/tasks.json waits for.
 * @returns {Plugin}
 */
function progress() {
  let underWay = 0;
  return {
    name: "progress",
    setup: (bundle) => {
      bundle.onStart(() => {
        if (underWay++ === 0) console.log("[watch] build started");
      });
      bundle.onEnd(() => {
        if (--underWay === 0) console.log("[watch] build finished");
      });
    },
  };
}
