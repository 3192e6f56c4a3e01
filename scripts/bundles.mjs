// The bundles that the extension and the command line consist of.

/** @import { BuildOptions } from "esbuild" */

/** Without this, esbuild makes each of these patterns anew wherever it is used, as Unicode adds to what they stand for. */
const supported = { "regexp-unicode-property-escapes": true };

/** VS Code 1.100 runs Node 20 and Chromium 132. */
const node = /** @satisfies {BuildOptions} */ ({
  platform: "node",
  format: "cjs",
  target: ["node20", "es2023"],
  supported,
});
const browser = /** @satisfies {BuildOptions} */ ({
  platform: "browser",
  target: ["chrome132", "es2023"],
  supported,
});

/** The pages of panels: each a program and, beside it, a style sheet. */
const pages = /** @satisfies {BuildOptions} */ ({ ...browser, format: "iife" });

/**
 * @typedef {object} Bundle
 * @property {string} file what is made, from the project's root
 * @property {number} budget the most it may weigh, minified, in bytes
 * @property {BuildOptions & { entryPoints: string[] }} options
 */

/** @type {readonly Bundle[]} */
export const bundles = [
  {
    file: "dist/extension.js",
    // 300 kB of them are the lists that the consistency check goes by, split when first asked.
    budget: 890_000,
    options: { ...node, entryPoints: ["src/extension.ts"], external: ["vscode"] },
  },
  {
    // Read when somebody first exports, imports or compares.
    file: "dist/interchange.js",
    budget: 200_000,
    options: { ...node, entryPoints: ["src/core/interchange/interchange.ts"] },
  },
  {
    file: "dist/worker.js",
    budget: 1_700_000,
    options: { ...node, entryPoints: ["src/worker/node.ts"] },
  },
  {
    file: "dist/browser/extension.js",
    // 300 kB of them are the lists that the consistency check goes by, split when first asked; 170 kB exporting and importing.
    budget: 1_050_000,
    options: {
      ...browser,
      format: "cjs",
      entryPoints: ["src/extension.browser.ts"],
      external: ["vscode"],
    },
  },
  {
    file: "dist/browser/worker.js",
    budget: 1_700_000,
    options: { ...browser, format: "iife", entryPoints: ["src/worker/browser.ts"] },
  },
  {
    file: "dist/webview/concordance.js",
    budget: 30_000,
    options: { ...pages, entryPoints: ["src/webview/concordance/main.ts"] },
  },
  {
    file: "dist/webview/network.js",
    budget: 40_000,
    options: { ...pages, entryPoints: ["src/webview/network/main.ts"] },
  },
  {
    file: "dist/webview/networkLayout.js",
    budget: 20_000,
    options: { ...pages, entryPoints: ["src/webview/network/layoutWorker.ts"] },
  },
  {
    file: "dist/webview/timeline.js",
    budget: 40_000,
    options: { ...pages, entryPoints: ["src/webview/timeline/main.ts"] },
  },
  {
    file: "dist/cli.js",
    budget: 2_000_000,
    options: {
      ...node,
      entryPoints: ["src/cli/main.ts"],
      banner: { js: "#!/usr/bin/env node" },
    },
  },
];
