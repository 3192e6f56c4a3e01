// @ts-check
import { builtinModules } from "node:module";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const nodeModules = builtinModules.flatMap((name) => [name, `node:${name}`]);
const coreLibraries = ["yaml", "fuse.js", "@noble/hashes", "fflate", "saxes"];

/**
 * Forbids imports in a part of the house.
 * @param {string[]} files
 * @param {{ paths?: string[], patterns?: { regex: string, message: string }[] }} forbidden
 * @returns {import("eslint").Linter.Config}
 */
function zone(files, { paths = [], patterns = [] }) {
  return { files, rules: { "no-restricted-imports": ["error", { paths, patterns }] } };
}

export default defineConfig(
  {
    ignores: [
      "dist/",
      "coverage/",
      ".vscode-test/",
      "node_modules/",
      "src/core/detect/tagger/model.ts",
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          "./tsconfig.json",
          "./src/core/tsconfig.json",
          "./src/webview/tsconfig.json",
          "./test/tsconfig.json",
          "./train/tsconfig.json",
          "./scripts/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/dot-notation": "off",
    },
  },
  zone(["src/core/**"], {
    paths: ["vscode", ...nodeModules],
    patterns: [
      {
        // Everything that is neither relative nor one of the core's few libraries.
        regex: `^(?!\\.|(?:${coreLibraries.join("|")})(?:/|$))`,
        message: `The core imports itself and ${coreLibraries.join(", ")} only.`,
      },
      {
        regex: "^(?:\\.\\./)+(?:editor|features|worker|cli|webview)(?:/|$)",
        message: "The core knows nothing of what stands on it.",
      },
    ],
  }),
  zone(["src/worker/**"], {
    paths: ["vscode"],
    patterns: [
      {
        regex: "/(?:editor|features|cli)/",
        message: "The worker imports the core and itself only.",
      },
    ],
  }),
  zone(["src/cli/**"], {
    paths: ["vscode"],
    patterns: [{ regex: "/(?:editor|features)/", message: "The command line has no editor." }],
  }),
  zone(["src/editor/**"], {
    paths: nodeModules,
    patterns: [{ regex: "/features/", message: "The editor's adapters do not know the features." }],
  }),
  zone(["src/features/**"], {
    paths: nodeModules,
    patterns: [
      { regex: "^\\./", message: "No feature imports another: share through core or editor." },
      { regex: "/worker/", message: "Features ask the editor's services, not the worker." },
    ],
  }),
  zone(["src/webview/**"], {
    paths: ["vscode", ...nodeModules],
    patterns: [
      {
        regex: "/(?:editor|features|worker|cli|node)/",
        message: "A panel's page imports the core and itself only.",
      },
    ],
  }),
  {
    files: ["test/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-expressions": "off",
    },
  },
  {
    // Typed by JSDoc and checked by the compiler, which knows their globals.
    files: ["**/*.mjs"],
    rules: { "no-undef": "off", "@typescript-eslint/explicit-module-boundary-types": "off" },
  },
  {
    files: ["scripts/**", "test/**", "train/**", "src/cli/**"],
    rules: { "no-console": "off" },
  },
);
