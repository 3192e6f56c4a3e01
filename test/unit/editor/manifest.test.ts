import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  backgroundColour,
  changedColour,
  commands,
  extensionId,
  highlightKinds,
  lineColour,
  panels,
  rejectedColour,
  sidecarLanguage,
  views,
} from "../../../src/editor/manifest.ts";

interface Menu {
  readonly command?: string;
  readonly when?: string;
}

interface PackageManifest {
  readonly name: string;
  readonly publisher: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly keybindings: readonly Menu[];
    readonly menus: Readonly<Record<string, readonly Menu[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly colors: readonly { readonly id: string; readonly defaults: object }[];
    readonly languages: readonly { readonly id: string }[];
    readonly grammars: readonly { readonly language: string }[];
  };
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as PackageManifest;
const { contributes } = manifest;

/** Both lists, sorted, must say the same. */
function same(declared: readonly string[], used: readonly string[]): void {
  assert.deepEqual([...declared].sort(), [...used].sort());
}

describe("package.json and the typed ids", () => {
  it("agree on the extension's id", () => {
    assert.equal(extensionId, `${manifest.publisher}.${manifest.name}`);
  });

  it("agree on commands", () => {
    same(
      contributes.commands.map(({ command }) => command),
      Object.values(commands),
    );
  });

  it("name declared commands only in menus and keys", () => {
    const declared = new Set<string>(Object.values(commands));
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    const unknown = named.filter(({ command }) => command !== undefined && !declared.has(command));
    assert.deepEqual(unknown, []);
  });

  it("agree on views", () => {
    same(
      Object.values(contributes.views)
        .flat()
        .map(({ id }) => id),
      Object.values(views),
    );
  });

  it("agree on panels, which wake the extension when they come back", () => {
    same(
      manifest.activationEvents.filter((event) => event.startsWith("onWebviewPanel:")),
      Object.values(panels).map((panel) => `onWebviewPanel:${panel}`),
    );
  });

  it("agree on colours, each given for the four kinds of theme", () => {
    same(
      contributes.colors.map(({ id }) => id),
      [
        ...highlightKinds.flatMap((kind) => [lineColour(kind), backgroundColour(kind)]),
        rejectedColour,
        changedColour,
      ],
    );
    for (const { defaults } of contributes.colors) {
      same(Object.keys(defaults), ["dark", "light", "highContrast", "highContrastLight"]);
    }
  });

  it("agree on the languages, each with a grammar", () => {
    const languages = contributes.languages.map(({ id }) => id);
    assert.ok(languages.includes(sidecarLanguage));
    same(
      contributes.grammars.map(({ language }) => language),
      languages,
    );
  });
});
