import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isPart, readAnnotated } from "../../bench/annotatedTexts.ts";

describe("reading annotated texts", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "dossier-bench-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(name: string, content: string): string {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  /** A row that marks the first occurrence of a name. */
  function row(file: string, content: string, text: string): string {
    const start = content.indexOf(text);
    const span = { file, start, end: start + text.length, text };
    return JSON.stringify({ ...span, category: "person", entity: "", optional: false });
  }

  /** As many articles as asked for, each with one mention. */
  function writeSet(count: number): string {
    const names = Array.from({ length: count }, (_, at) => `${String(at)}.txt`);
    for (const name of names) write(`articles/${name}`, "Said Jane Smith.");
    const rows = names.map((name) => row(name, "Said Jane Smith.", "Jane Smith"));
    return write("gold/news.jsonl", rows.join("\n"));
  }

  const namesOf = (texts: readonly { readonly name: string }[]): readonly string[] =>
    texts.map(({ name }) => name);

  it("finds the texts of rows in a folder beside the rows' own", () => {
    const [first, ...others] = readAnnotated(writeSet(1));
    assert.deepEqual(others, []);
    assert.equal(first?.text, "Said Jane Smith.");
    assert.deepEqual(
      first.gold.map(({ text }) => text),
      ["Jane Smith"],
    );
  });

  it("passes over a folder where a file of that name says something else", () => {
    const gold = writeSet(1);
    write("aside/0.txt", "Another article of that name.");
    write("gold/0.txt", "A third one.");
    assert.equal(readAnnotated(gold)[0]?.text, "Said Jane Smith.");
  });

  it("takes the texts from the folder that is named", () => {
    const gold = writeSet(1);
    write("copy/0.txt", "Said Jane Smith. Said who?");
    const [text] = readAnnotated(gold, { texts: path.join(folder, "copy") });
    assert.equal(text?.text, "Said Jane Smith. Said who?");
  });

  it("splits a set by name: each text is either looked at or only measured on", () => {
    const gold = writeSet(7);
    assert.deepEqual(namesOf(readAnnotated(gold, { part: "held-out" })), ["2.txt", "5.txt"]);
    const dev = namesOf(readAnnotated(gold, { part: "dev" }));
    assert.deepEqual(dev, ["0.txt", "1.txt", "3.txt", "4.txt", "6.txt"]);
    assert.deepEqual(namesOf(readAnnotated(gold, { part: "1" })), ["1.txt", "4.txt"]);
  });

  it("knows the names of the parts", () => {
    assert.ok(["dev", "held-out", "0", "1", "2"].every(isPart));
    assert.ok(!["test", "3", "toString"].some(isPart));
  });

  it("reads texts without any mention where they are asked for, and leaves the split as it was", () => {
    const gold = writeSet(3);
    write("articles/00.txt", "Nobody here.");
    write("articles/SOURCES.md", "No article.");
    assert.equal(readAnnotated(gold).length, 3);
    const all = readAnnotated(gold, { withEmpty: true });
    assert.deepEqual(namesOf(all), ["0.txt", "1.txt", "2.txt", "00.txt"]);
    assert.deepEqual([all[3]?.gold, all[3]?.categories], [[], new Set(["person"])]);
    assert.deepEqual(namesOf(readAnnotated(gold, { withEmpty: true, part: "held-out" })), [
      "2.txt",
    ]);
  });

  it("reads CoNLL columns, with spans in the written-out text", () => {
    const file = write(
      "set/train.conll",
      "-DOCSTART-\tO\n\nMr\tB-PER\nSmith\tI-PER\nsued\tO\nShell\tB-ORG\n,\tO\nshe\tO\nsaid\tO\n.\tO\n\n" +
        "-DOCSTART-\tO\n\nNorwich\tB-LOC\n",
    );
    const texts = readAnnotated(file);
    assert.deepEqual(
      texts.map(({ text, gold }) => [
        text,
        gold.map((mention) => [
          mention.category,
          text.slice(mention.start, mention.end),
          mention.text,
        ]),
      ]),
      [
        [
          "Mr Smith sued Shell, she said.",
          [
            ["person", "Smith", "Smith"],
            ["organisation", "Shell", "Shell"],
          ],
        ],
        ["Norwich", [["place", "Norwich", "Norwich"]]],
      ],
    );
  });

  for (const [form, lines] of [
    [
      "spaces and more columns",
      ["-DOCSTART- -X- O O", "", "Jane NNP B-NP I-PER", "Smith NNP I-NP I-PER", "ran VBD B-VP O"],
    ],
    ["lines that end as on Windows", ["Jane\tB-PER\r", "Smith\tI-PER\r", "ran\tO\r"]],
    ["tags that say where a name ends", ["Jane\tB-PERSON", "Smith\tE-PERSON", "ran\tO"]],
  ] as const) {
    it(`reads CoNLL columns with ${form}`, () => {
      const [text, ...others] = readAnnotated(write("set.conll", lines.join("\n")));
      assert.deepEqual(others, []);
      assert.equal(text?.text, "Jane Smith ran");
      assert.deepEqual(
        text.gold.map(({ category, text: words }) => [category, words]),
        [["person", "Jane Smith"]],
      );
    });
  }

  it("reads all annotated files of a folder and keeps texts of the same name apart", () => {
    const gold = writeSet(1);
    write("gold/more.jsonl", row("0.txt", "Said Jane Smith.", "Smith"));
    write("gold/README.md", "About the sets.");
    const texts = readAnnotated(path.dirname(gold));
    assert.deepEqual(namesOf(texts), ["more.jsonl/0.txt", "news.jsonl/0.txt"]);
    assert.deepEqual(
      texts.map(({ gold: rows }) => rows.map(({ file, text }) => [file, text])),
      [[["more.jsonl/0.txt", "Smith"]], [["news.jsonl/0.txt", "Jane Smith"]]],
    );
  });

  describe("says what is wrong with", () => {
    function says(where: string, message: RegExp, texts?: string): void {
      assert.throws(() => readAnnotated(where, { texts }), message);
    }

    it("a path where nothing is", () => {
      says(path.join(folder, "none.jsonl"), /none\.jsonl: no such file or folder/);
    });

    it("a file of another sort, and a folder without any", () => {
      says(write("a/notes.txt", ""), /notes\.txt: annotations are read from \.jsonl and \.conll/);
      says(path.join(folder, "a"), /annotations are read from/);
    });

    it("a file without annotations", () => {
      says(write("empty.jsonl", "\n"), /empty\.jsonl: nothing is annotated in it/);
      says(write("empty.conll", ""), /empty\.conll: nothing is annotated in it/);
    });

    it("rows whose texts are not near", () => {
      const gold = write("deep/er/gold/rows.jsonl", row("x.txt", "Jane", "Jane"));
      says(gold, /rows\.jsonl: no folder near it holds “x\.txt”.*--texts/);
    });

    it("rows of a text that is not in the folder", () => {
      says(
        writeSet(1),
        /gold: “0\.txt”, which has annotations, cannot be read/,
        path.join(folder, "gold"),
      );
    });

    it("rows of a text that has changed", () => {
      const gold = writeSet(2);
      write("articles/1.txt", "Changed: said Jane Smith.");
      says(gold, /“Jane Smith” should be at 5 to 15 of “1\.txt”, but there is “ed: said J”/);
    });
  });
});
