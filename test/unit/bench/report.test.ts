import assert from "node:assert/strict";
import type { AnnotatedText } from "../../bench/annotatedTexts.ts";
import type { Finder } from "../../bench/finder.ts";
import { judge } from "../../bench/judge.ts";
import { errors, table, toJson } from "../../bench/report.ts";

const text = "Jane Smith paid £5m to Shell.";

function row(words: string, category: string): AnnotatedText["gold"][number] {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length, text: words };
  return { file: "a.txt", ...span, category, entity: "", optional: false };
}

const gold = [row("Jane Smith", "person"), row("£5m", "money"), row("Shell", "organisation")];
const categories = new Set(gold.map(({ category }) => category));
const texts: readonly AnnotatedText[] = [{ name: "a.txt", text, gold, categories }];

const half: Finder = {
  name: "half",
  categories: ["person", "money"],
  find: () => [row("£5m", "money"), { ...row("Smith", "person"), evidence: ["a surname"] }],
};
const none: Finder = { name: "none", categories: ["rating", "person"], find: () => [] };

describe("the figures of finders", () => {
  const measured = [
    { ...judge(half, texts), speed: 1.234 },
    { ...judge(none, texts), speed: 12 },
  ];
  const numbers = (line: string): readonly string[] => line.match(/[\d.–]+/g) ?? [];

  it("stand side by side, a line for each category that is annotated", () => {
    const [heads = "", columns, ...rows] = table(measured).split("\n");
    assert.match(heads, /half +none$/);
    assert.match(columns ?? "", /P +R +F1 +P +R +F1$/);
    assert.deepEqual(
      rows.slice(0, -1).map((line) => [line.split(" ")[0], ...numbers(line)]),
      [
        ["person", "0.0", "0.0", "0.0", "0.0", "0.0", "0.0"],
        ["money", "100.0", "100.0", "100.0", "–", "–", "–"],
      ],
    );
    assert.match(rows.at(-1) ?? "", /^MB\/s +1\.23 +12\.00$/);
  });

  it("leave out texts of a set that does not annotate the category", () => {
    const money = { name: "b.txt", text, gold: [], categories: new Set(["money"]) };
    const { scores } = judge(half, [...texts, money]);
    assert.equal(scores.get("person")?.falseMarks.length, 1);
    assert.equal(scores.get("money")?.falseMarks.length, 1);
  });

  it("are there for programs, too", () => {
    const json = toJson(measured) as Record<
      string,
      { categories: object; megabytesPerSecond: number }
    >;
    assert.deepEqual(json["half"]?.categories, {
      person: { precision: 0, recall: 0, f1: 0, missed: 1, wrong: 1 },
      money: { precision: 1, recall: 1, f1: 1, missed: 0, wrong: 0 },
    });
    assert.deepEqual(Object.keys(json["none"]?.categories ?? {}), ["person"]);
    assert.equal(json["half"].megabytesPerSecond, 1.234);
  });

  it("come with what was missed and what is wrong, where, and why it was marked", () => {
    const [first] = measured;
    assert.deepEqual(first && errors(first, texts).split("\n"), [
      "person: 1 missed, 1 wrong",
      "  missed a.txt:0 …[Jane Smith] paid £5m to Shell.…  <person “Smith”: a surname>",
      "  wrong  a.txt:5 …Jane [Smith] paid £5m to Shell.…  <person “Smith”: a surname>",
      "money: 0 missed, 0 wrong",
    ]);
  });
});
