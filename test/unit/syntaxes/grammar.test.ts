import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { loadWASM, OnigScanner, OnigString } from "vscode-oniguruma";
import { INITIAL, parseRawGrammar, Registry, type IRawGrammar } from "vscode-textmate";

const { resolve } = createRequire(import.meta.url);

const onigurumaReady = loadWASM(readFileSync(resolve("vscode-oniguruma/release/onig.wasm"))).then(
  () => ({
    createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
    createOnigString: (text: string) => new OnigString(text),
  }),
);

function readGrammar(path: string): IRawGrammar {
  return parseRawGrammar(readFileSync(path, "utf8"), path);
}

/** The YAML grammars of the versions of VS Code that the other tests have put here. */
function yamlFolders(): string[] {
  const cache = ".vscode-test";
  const names = existsSync(cache) ? readdirSync(cache) : [];
  return names
    .map((name) => join(cache, name, "extensions", "yaml", "syntaxes"))
    .filter((folder) => existsSync(folder));
}

/** The words of a text with the scopes they have in a language of ours, the innermost last. */
async function tokenise(
  language: string,
  text: string,
  yaml?: string,
): Promise<Map<string, string[]>> {
  const grammars = new Map<string, IRawGrammar>();
  const files = (yaml ? readdirSync(yaml) : []).map((name) => join(yaml ?? "", name));
  const ours = readGrammar(`syntaxes/${language}.tmLanguage.json`);
  for (const grammar of [ours, ...files.map(readGrammar)]) grammars.set(grammar.scopeName, grammar);
  const registry = new Registry({
    onigLib: onigurumaReady,
    loadGrammar: (name) => Promise.resolve(grammars.get(name)),
  });
  const grammar = await registry.loadGrammar(ours.scopeName);
  assert.ok(grammar);
  const tokens = new Map<string, string[]>();
  let stack = INITIAL;
  for (const line of text.split("\n")) {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      tokens.set(line.slice(startIndex, endIndex).trim(), scopes);
    }
  }
  return tokens;
}

const example = `# a comment
dossier: 1
source: council.txt
digest: sha256-kq3+/=
annotations:
  - id: 7f3k2m
    category: person
    entity: andrew-bunyan      # who
    status: confirmed          # sure
    exact: Andrew Bunyan
    prefix: "But consultant "
    suffix: ', who is ''new'''
    start: 257
    end: 270
    origin: detector
    note: exact words, status of rejected
    mine: 12
  - id: "123456"
    category: rating
    status: rejected
    exact: "twice 'deemed' \\"bad\\""   # quoted
    note: |
      exact: not these words
    grade: inadequate
relations:
  - id: r2d9
    type: leads
    from: 7f3k2m
    to: 0wq9sd
`;

const expected: [words: string, scope: string][] = [
  ["1", "constant.numeric.integer.dossier"],
  ["sha256-kq3+/=", "constant.other.digest.dossier"],
  ["7f3k2m", "variable.other.entity.dossier"],
  ["person", "entity.name.type.category.dossier"],
  ["andrew-bunyan", "variable.other.entity.dossier"],
  ["confirmed", "markup.inserted.confirmed.dossier"],
  ["Andrew Bunyan", "markup.bold.exact.dossier"],
  ['"But consultant "', "string.quoted.context.dossier"],
  ["', who is ''new'''", "string.quoted.context.dossier"],
  ["257", "constant.numeric.integer.dossier"],
  ["270", "constant.numeric.integer.dossier"],
  ["detector", "constant.language.origin.dossier"],
  ['"123456"', "entity.name.label.id.dossier"],
  ["rating", "entity.name.type.category.dossier"],
  ["rejected", "markup.deleted.rejected.dossier"],
  [`"twice 'deemed' \\"bad\\""`, "markup.bold.exact.dossier"],
];

function check(tokens: Map<string, string[]>): void {
  for (const [words, scope] of expected) assert.equal(tokens.get(words)?.at(-1), scope, words);
  assert.equal(tokens.get("exact")?.at(-1), "entity.name.tag.yaml");
}

describe("the grammar of sidecars", function () {
  this.timeout(60_000);

  it("marks what matters, alone", async () =>
    check(await tokenise("dossier-annotations", example)));

  it("marks what matters within the YAML of each VS Code that is here, and leaves the rest to it", async function () {
    const folders = yamlFolders();
    if (folders.length === 0) {
      console.warn("    no VS Code in .vscode-test: its YAML grammar is not tried");
      this.skip();
    }
    for (const folder of folders) {
      const tokens = await tokenise("dossier-annotations", example, folder);
      check(tokens);
      for (const [words, scope] of [
        ["source", /^entity\.name\.tag/],
        ["grade", /^entity\.name\.tag/],
        ["council.txt", /^string/],
        ["exact words, status of rejected", /^string/],
        ["exact: not these words", /^string/],
        ["a comment", /^comment/],
        ["sure", /^comment/],
      ] as const) {
        assert.match(tokens.get(words)?.at(-1) ?? "", scope, `${words} in ${folder}`);
      }
    }
  });
});

const brat = [
  "T1\tPerson 0 3;8 13\tAnn Lee-Jones",
  "T2\tOrganisation 20 26\tOfsted",
  "R1\tWorks_for Arg1:T1 Arg2:T2",
  "E1\tJudging:T3 By:T2",
  "A1\tGrade E1 Requires improvement",
  "M1\tNegated E2",
  "N1\tReference T2 Wikidata:Q7079634\tthe inspectorate",
  "#1\tAnnotatorNotes T1\tasked her twice",
  "*\tEquiv T4 T5",
  "# left alone",
  "no such line",
].join("\n");

const expectedOfBrat: readonly (readonly [words: string, scope: string])[] = [
  ["T1", "variable.other.reference.brat"],
  ["Person", "entity.name.type.category.brat"],
  ["8", "constant.numeric.integer.brat"],
  [";", "punctuation.separator.fragment.brat"],
  ["Ann Lee-Jones", "markup.bold.exact.brat"],
  ["R1", "entity.name.label.id.brat"],
  ["Works_for", "entity.name.type.category.brat"],
  ["Arg2", "variable.parameter.role.brat"],
  ["T2", "variable.other.reference.brat"],
  ["Judging", "entity.name.type.category.brat"],
  ["T3", "variable.other.reference.brat"],
  ["By", "variable.parameter.role.brat"],
  ["Grade", "entity.other.attribute-name.brat"],
  ["E1", "variable.other.reference.brat"],
  ["Requires improvement", "constant.language.value.brat"],
  ["M1", "entity.name.label.id.brat"],
  ["E2", "variable.other.reference.brat"],
  ["Wikidata", "entity.name.namespace.database.brat"],
  ["Q7079634", "constant.other.entry.brat"],
  ["the inspectorate", "string.unquoted.name.brat"],
  ["#1", "entity.name.label.id.brat"],
  ["asked her twice", "comment.line.note.brat"],
  ["Equiv", "entity.name.type.category.brat"],
  ["T5", "variable.other.reference.brat"],
  ["left alone", "comment.line.brat"],
  ["no such line", "text.brat-annotations"],
];

describe("the grammar of brat's annotations", () => {
  it("marks each kind of line, and leaves others alone", async () => {
    const tokens = await tokenise("brat-annotations", brat);
    for (const [words, scope] of expectedOfBrat) {
      assert.equal(tokens.get(words)?.at(-1), scope, words);
    }
  });
});
