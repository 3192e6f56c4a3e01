// Extensions that only tests install.
import { copyFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { root } from "../../scripts/project.mjs";

/** Builds an extension of `test/` into a folder, to be installed from there. */
export async function buildHarness(name: string, folder: string): Promise<void> {
  const source = path.join(root, "test", name);
  await build({
    entryPoints: [path.join(source, "extension.ts")],
    outfile: path.join(folder, "dist", "extension.js"),
    bundle: true,
    platform: "node",
    external: ["vscode"],
    logLevel: "warning",
  });
  copyFileSync(path.join(source, "package.json"), path.join(folder, "package.json"));
}
