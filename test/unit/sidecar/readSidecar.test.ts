import assert from "node:assert/strict";
import { readSidecar } from "../../../src/core/sidecar/readSidecar.ts";

const head = "dossier: 1\nsource: a.txt\nannotations:\n";

/** The lines of an annotation, each letter's at a place of its own; those given come last. */
function row(id: string, ...lines: string[]): string {
  const start = id.charCodeAt(0) - "a".charCodeAt(0) + 1;
  const place = [`start: ${start}`, `end: ${start + 3}`];
  return [
    `  - id: ${id}`,
    ...["category: person", "status: confirmed", "exact: Ann", ...place, ...lines].map(
      (line) => `    ${line}`,
    ),
    "",
  ].join("\n");
}

/** Which annotations were read, and the problems with their lines as people count them. */
function read(text: string): { ids: string; problems: string[]; writable: boolean } {
  const { annotations, problems, writable } = readSidecar(text);
  return {
    ids: annotations.map(({ id }) => id).join(" "),
    problems: problems.map(({ line, message }) => `${line + 1}: ${message}`),
    writable,
  };
}

describe("readSidecar", function () {
  this.timeout(60_000);

  it("reads everything that the format has", () => {
    const { annotations, lines, source, digest, writable } = readSidecar(`# Mine
dossier: 1
source: council.txt
digest: sha256-kq3=
annotations:
  - id: 7f3k2m
    category: rating
    entity: inadequate
    status: rejected
    exact: inadequate
    prefix: "twice deemed '"
    suffix: "' by inspectors"
    start: 612
    end: 622
    origin: detector
    note: |
      Two
      lines
    tags: [director, "a, b"]
    grade: inadequate
    of: 007
    mine: {kept: in the file}
relations: []
`);
    assert.deepEqual(annotations, [
      {
        id: "7f3k2m",
        category: "rating",
        entity: "inadequate",
        status: "rejected",
        exact: "inadequate",
        prefix: "twice deemed '",
        suffix: "' by inspectors",
        start: 612,
        end: 622,
        origin: "detector",
        note: "Two\nlines\n",
        tags: ["director", "a, b"],
        attributes: { grade: "inadequate", of: "007" },
      },
    ]);
    assert.deepEqual([source, digest, writable], ["council.txt", "sha256-kq3=", true]);
    assert.deepEqual([...lines], [["7f3k2m", 5]]);
  });

  it("reads the same with other line breaks and a byte order mark", () => {
    const text = head + row("a", "note: |", "  two", "  lines");
    const other = readSidecar(`\uFEFF${text.replaceAll("\n", "\r\n")}`);
    assert.deepEqual(other.annotations, readSidecar(text).annotations);
    assert.equal(other.writable, true);
  });

  it("reads what is written as it looks", () => {
    const [annotation] = readSidecar(
      head + row("a", "of: no", "by: 1:30", "note: 2019-01-01"),
    ).annotations;
    assert.deepEqual(annotation?.attributes, { of: "no", by: "1:30" });
    assert.equal(annotation.note, "2019-01-01");
  });

  it("takes what may be missing for nothing", () => {
    const [annotation] = readSidecar(head + row("a", "note:", "entity:", "tags:")).annotations;
    assert.deepEqual(annotation, {
      id: "a",
      category: "person",
      status: "confirmed",
      exact: "Ann",
      prefix: "",
      suffix: "",
      start: 1,
      end: 4,
      origin: "manual",
      attributes: {},
    });
    assert.deepEqual(read(""), { ids: "", problems: [], writable: true });
    assert.deepEqual(read("# nothing yet\n"), { ids: "", problems: [], writable: true });
    assert.deepEqual(read("dossier: 1\nannotations:\n"), { ids: "", problems: [], writable: true });
  });

  it("warns of an end that does not fit, without refusing to write", () => {
    assert.deepEqual(read(head + row("a").replace("end: 4", "end: 9")), {
      ids: "a",
      problems: ['9: "end" should be 4, the start plus the length of "exact".'],
      writable: true,
    });
  });

  it("warns of rows on the same words, unless they are of different categories", () => {
    const second = row("b").replace("start: 2", "start: 1").replace("end: 5", "end: 4");
    assert.deepEqual(read(head + row("a") + second), {
      ids: "a b",
      problems: ["10: “Ann” has another row as person above, which counts: delete one of the two."],
      writable: true,
    });
    assert.deepEqual(read(head + row("a") + second.replace("person", "money")).problems, []);
  });

  const broken: [name: string, text: string, ids: string, problem: RegExp][] = [
    ["text", "just text\n", "", /^1: .*dossier: 1/],
    ["a list", "- a\n", "", /^1: .*dossier: 1/],
    ["a newer format", `dossier: 2\nannotations:\n${row("a")}`, "a", /^1: .*format 2.*update/],
    ["no format", `annotations:\n${row("a")}`, "a", /^1: .*dossier: 1/],
    ["annotations that are no list", "dossier: 1\nannotations: none\n", "", /^2: .*hyphen/],
    [
      "an id used twice",
      head + row("a") + row("a", "note: second") + row("b"),
      "a b",
      /^10: Two annotations have the id a/,
    ],
    ["a key used twice", head + row("a", "note: x", "note: y") + row("b"), "b", /^11: .*twice/],
    ["a colon in a value", head + row("a", "note: x: y") + row("b"), "b", /^10: .*quotes/],
    [
      "an open quotation",
      head + row("a", 'note: "x') + row("b") + row("c", 'note: "y"'),
      "b c",
      /^10: .*quotation mark/,
    ],
    ["an open bracket", head + row("a", "tags: [x") + row("b"), "b", /^10: .*closed/],
    ["a tab", head + row("a") + "\tnote: x\n" + row("b"), "b", /^10: .*tab/],
    ["a line that sticks out", head + row("a") + "   note: x\n" + row("b"), "b", /^10: /],
    ["a line that is no entry", head + row("a", "note") + row("b"), "b", /^10: /],
    ["__proto__", head + row("a", "__proto__: {x: y}") + row("b"), "a b", /^10: .*__proto__/],
    ["text for a list", head + row("a", "tags: x") + row("b"), "b", /^10: "tags" must be a list/],
    ["a list for text", head + row("a", "note: [x]") + row("b"), "b", /^10: "note" must be text/],
    [
      "a word for a number",
      head + row("a").replace("start: 1", "start: one") + row("b"),
      "b",
      /^8: "start".*"one"/,
    ],
    [
      "a status of its own",
      head + row("a").replace("confirmed", "maybe") + row("b"),
      "b",
      /^6: .*confirmed or rejected/,
    ],
    [
      "a missing key",
      head + row("a").replace("    exact: Ann\n", "") + row("b"),
      "b",
      /^4: .*lacks "exact"/,
    ],
    ["an annotation that is a word", `${head}  - a\n${row("b")}`, "b", /^4: /],
    ["an empty annotation", `${head}  -\n${row("b")}`, "b", /^4: /],
    [
      "braces",
      `${head}  - {id: a, category: p, status: confirmed, exact: x, start: 1, end: 2}\n${row("b")}`,
      "a b",
      /^4: .*braces/,
    ],
    [
      "brackets",
      "dossier: 1\nannotations: [{id: a, category: p, status: confirmed, exact: x, start: 1, end: 2}]\n",
      "a",
      /^2: .*brackets/,
    ],
    [
      "an alias",
      head + row("a", "note: &n x") + row("b", "note: *n"),
      "a",
      /^17: "note" must be text/,
    ],
    ["a key with a question mark", head + row("a", "? x", ": y") + row("b"), "a b", /^10: .*"\?"/],
    [
      "a second document",
      `${head}${row("a")}---\n${head}${row("b")}`,
      "a",
      /^10: .*second document/,
    ],
    ["nesting without end", `${head}  - ${"[".repeat(2000)}\n${row("b")}`, "b", /^4: .*nested/],
    [
      "a conflict",
      `${head}${row("a")}<<<<<<< HEAD\n${row("b")}=======\n${row("c")}>>>>>>> theirs\n${row("d")}`,
      "a b c d",
      /^10: Two versions/,
    ],
    [
      "a conflict within an annotation",
      `${head}${row("a").replace("    status: confirmed\n", "<<<<<<< HEAD\n    status: confirmed\n||||||| base\n    status: x\n=======\n    status: rejected\n>>>>>>> theirs\n")}${row("b")}`,
      "b",
      /^6: Two versions/,
    ],
  ];
  for (const [name, text, ids, problem] of broken) {
    it(`reports ${name} once, at its line, and reads the rest`, () => {
      const result = read(text);
      assert.equal(result.problems.length, 1, result.problems.join("\n"));
      assert.match(result.problems[0] ?? "", problem);
      assert.equal(result.ids, ids);
      assert.equal(result.writable, false);
    });
  }

  it("does not unfold aliases", () => {
    const levels = Array.from({ length: 30 }, (_, index) => {
      const below = index === 0 ? "x" : `*l${index - 1}`;
      return `l${index}: &l${index} [${Array(9).fill(below).join(", ")}]\n`;
    });
    const result = read(levels.join("") + head + row("a", "note: *l29") + row("b"));
    assert.equal(result.ids, "b");
    assert.equal(result.problems.length, 1);
  });

  it("does not let a key reach the prototype of anything", () => {
    const [annotation] = readSidecar(head + row("a", "constructor: x", "toString: y")).annotations;
    assert.deepEqual(Object.entries(annotation?.attributes ?? {}), [
      ["constructor", "x"],
      ["toString", "y"],
    ]);
  });

  it("gives up on a file in which everything is broken", () => {
    const result = read(
      head + Array.from({ length: 30 }, (_, index) => row(`a${index}`, "x: y: z")).join(""),
    );
    assert.equal(result.writable, false);
    assert.equal(result.problems.length, 10);
  });

  it("reads relations, and warns of those that it cannot read without keeping anyone from deciding", () => {
    const relation = (id: string, from: string, to: string): string =>
      `  - id: ${id}\n    type: leads\n    from: ${from}\n    to: ${to}\n`;
    const text = `${head}${row("a")}${row("b")}relations:\n${relation("r1", "a", "b")}`;
    const known = { id: "r1", type: "leads", from: "a", to: "b" };
    assert.deepEqual(readSidecar(text).relations, [known]);
    assert.deepEqual(readSidecar(head + row("a")).relations, []);
    const bad = `${relation("r2", "a", "z")}${relation("r1", "b", "a")}  - leads\n  - id: r3\n`;
    const { relations, problems, writable } = readSidecar(text + bad);
    assert.deepEqual(relations, [known]);
    assert.deepEqual(
      problems.map(({ line, message }) => [line + 1, message]),
      [
        [24, "No annotation here has the id z."],
        [25, "Two relations have the id r1: the first counts."],
        [29, 'A relation has one key a line, the first as in "  - id: …".'],
        [30, 'This relation lacks "type": add a line such as "type: leads".'],
      ],
    );
    assert.equal(writable, true);
  });
});
