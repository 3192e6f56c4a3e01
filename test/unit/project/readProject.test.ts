import assert from "node:assert/strict";
import { readProject } from "../../../src/core/project/readProject.ts";

const example = `dossier: 1
include: ["**/*.{txt,md}"]
exclude: ["**/drafts/**"]
categories:
  place:
    label: Place
    terms: [County Hall, Great Yarmouth]
scales:
  ofsted:
    grades: [outstanding, good, requires improvement, inadequate]   # best first
entities:
  clive-lewis:
    category: person
    name: Clive Lewis
    aliases: [Mr Lewis]
    note: MP for Norwich South (Labour)
    links: [https://www.wikidata.org/wiki/Q1]
    groups:
      - MPs
  brandon-lewis:
    category: person
    name: Brandon Lewis
distinct:
  - [clive-lewis, brandon-lewis]
  - {entities: [a, b], reason: seen both}
merged:
  - {from: mr-lewis, into: clive-lewis}
meant:
  - text: Mr Lewis
    entity: clive-lewis
    in: a/council.txt
    reason: he is named above
never:
  - text: Will
    category: person
  - entity: the-sun
exports:
  people:
    format: csv
    to: exports/people.csv
    statuses: [suggested, confirmed]
    categories: [person]
    sources: ["news/**"]
    options: [delimiter=tab]
`;

/** The problems as "line: message", lines counted from one. */
function problemsIn(text: string): readonly string[] {
  return readProject(text).problems.map(({ line, message }) => `${line + 1}: ${message}`);
}

describe("readProject", () => {
  it("reads what the format describes", () => {
    const { project, lines, problems, writable } = readProject(example);
    assert.deepEqual(problems, []);
    assert.equal(writable, true);
    assert.deepEqual(project, {
      include: ["**/*.{txt,md}"],
      exclude: ["**/drafts/**"],
      categories: new Map([
        ["place", { label: "Place", terms: ["County Hall", "Great Yarmouth"] }],
      ]),
      scales: new Map([
        [
          "ofsted",
          { grades: ["outstanding", "good", "requires improvement", "inadequate"], judges: [] },
        ],
      ]),
      entities: new Map([
        [
          "clive-lewis",
          {
            category: "person",
            name: "Clive Lewis",
            aliases: ["Mr Lewis"],
            note: "MP for Norwich South (Labour)",
            links: ["https://www.wikidata.org/wiki/Q1"],
            tags: [],
            groups: ["MPs"],
          },
        ],
        [
          "brandon-lewis",
          {
            category: "person",
            name: "Brandon Lewis",
            aliases: [],
            links: [],
            tags: [],
            groups: [],
          },
        ],
      ]),
      distinct: [
        { entities: ["clive-lewis", "brandon-lewis"] },
        { entities: ["a", "b"], reason: "seen both" },
      ],
      merged: [{ from: "mr-lewis", into: "clive-lewis" }],
      meant: [
        {
          text: "Mr Lewis",
          entity: "clive-lewis",
          in: "a/council.txt",
          reason: "he is named above",
        },
      ],
      never: [{ text: "Will", category: "person" }, { entity: "the-sun" }],
      exports: new Map([
        [
          "people",
          {
            format: "csv",
            to: "exports/people.csv",
            statuses: ["confirmed", "suggested"],
            categories: ["person"],
            entities: [],
            sources: ["news/**"],
            options: ["delimiter=tab"],
          },
        ],
      ]),
    });
    assert.deepEqual(
      [...lines],
      [
        ["clive-lewis", 11],
        ["brandon-lewis", 19],
      ],
    );
  });

  it("reads an empty file as one that decides nothing", () => {
    assert.deepEqual(readProject("").problems, []);
    assert.equal(readProject("\uFEFFdossier: 1\r\nentities:\r\n").writable, true);
  });

  const head = "dossier: 1\nentities:\n";
  const entity = (key: string, ...more: readonly string[]): string =>
    [`  ${key}:`, "    category: person", `    name: ${key}`, ...more, ""].join("\n");
  const broken: readonly (readonly [string, string, string, RegExp])[] = [
    ["an open bracket", head + entity("a", "    tags: [x") + entity("b"), "b", /^6: .*bracket/],
    [
      "an open bracket at the end of a section",
      `${head}${entity("b")}${entity("a", "    tags: [x")}never:\n  - text: y\n`,
      "b",
      /^9: /,
    ],
    ["a tab", head + entity("a", "\tnote: x") + entity("b"), "b", /^6: .*tab/],
    ["a key twice", head + entity("a", "    name: x") + entity("b"), "b", /^6: .*twice/],
    ["an entity twice", head + entity("a") + entity("a"), "a", /^6: .*twice/],
    ["__proto__", head + entity("__proto__") + entity("b"), "b", /^3: .*__proto__/],
    ["no name", `${head}  a:\n    category: person\n${entity("b")}`, "b", /^3: .*lacks "name"/],
    ["a word for an entity", `${head}  a: Ann Lee\n${entity("b")}`, "b", /^3: .*one key a line/],
    ["a word for a list", head + entity("a", "    aliases: x") + entity("b"), "b", /^6: .*a list/],
    ["an alias", `${head}  a: &a\n    category: person\n    name: a\n  c: *a\n`, "a", /^6: /],
    ["entities as a list", `dossier: 1\nentities:\n  - a\n`, "", /^3: Write one entity below/],
    ["a list in place of the file", "- a\n", "", /^1: This is no project file/],
    ["a newer format", `dossier: 7\nentities:\n${entity("a")}`, "a", /^1: .*update Dossier/],
    [
      "a conflict",
      `${head}<<<<<<< ours\n${entity("a")}=======\n${entity("b")}>>>>>>> theirs\n`,
      "a b",
      /^3: Two versions/,
    ],
  ];
  for (const [what, text, keys, problem] of broken) {
    it(`reports ${what} once, at its line, and reads the rest`, () => {
      const { project, problems, writable } = readProject(text);
      assert.equal([...project.entities.keys()].join(" "), keys);
      assert.equal(writable, false);
      assert.equal(problems.length, 1, problemsIn(text).join("\n"));
      assert.match(problemsIn(text)[0] ?? "", problem);
    });
  }

  const odd: readonly (readonly [string, RegExp])[] = [
    ["distinct:\n  - [a]\n", /^3: Two different entities/],
    ["distinct:\n  - [a, a]\n", /^3: Two different entities/],
    ["distinct:\n  - entities: [a, b, c]\n", /^3: Two different entities/],
    ["merged:\n  - from: a\n    into: a\n", /^4: .*another entity/],
    ["merged:\n  - from: a\n", /^3: .*lacks "into"/],
    ["never:\n  - category: person\n", /^3: .*lacks what is never/],
    ["exports:\n  a:\n    format: csv\n", /^3: .*lacks "to"/],
    [
      "exports:\n  a:\n    format: csv\n    to: a.csv\n    statuses: [sure]\n",
      /^6: "statuses" can be confirmed, suggested, rejected, not "sure"\.$/,
    ],
    ["meant: x\n", /^2: After "meant:"/],
    ["never:\n  - text: A\n  - text: A\n    reason: x\n", /^4: .*decided above/],
  ];
  for (const [text, problem] of odd) {
    it(`says what is wrong with ${JSON.stringify(text)}`, () => {
      const [first, ...others] = problemsIn(`dossier: 1\n${text}`);
      assert.match(first ?? "", problem);
      assert.deepEqual(others, []);
    });
  }

  it("does not unfold aliases", () => {
    const levels = Array.from(
      { length: 30 },
      (_, at) => `  l${at + 1}: &l${at + 1} [*l${at}, *l${at}]`,
    );
    const bomb = ["dossier: 1", "mine:", "  l0: &l0 [x]", ...levels, head.slice(11)].join("\n");
    assert.equal(readProject(bomb + entity("a")).project.entities.size, 1);
  });
});
