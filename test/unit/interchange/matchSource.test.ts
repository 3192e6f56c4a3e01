import assert from "node:assert/strict";
import { sourceMatcher } from "../../../src/core/interchange/matchSource.ts";
import { SourcesByText } from "../../../src/core/interchange/sourcesByText.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const paths = ["news/council.txt", "old/council.txt", "old/2010/a b.md", "school.txt"];

describe("sourceMatcher", () => {
  const match = sourceMatcher(paths);
  const cases: [string, string][] = [
    ["news/council.txt", "news/council.txt"],
    ["./news\\council.txt", "news/council.txt"],
    ["/home/ann/corpus/old/council.txt", "old/council.txt"],
    ["file:///home/ann/old/2010/a%20b.md", "old/2010/a b.md"],
    ["https://example.org/school.txt", "school.txt"],
    ["brat/school.ann", "school.txt"],
    ["100%.txt/school.txt", "school.txt"],
  ];
  for (const [written, path] of cases) {
    it(`knows ${written}`, () => {
      assert.deepEqual(match({ path: written, mentions: [], relations: [] }), {
        kind: "found",
        path,
      });
    });
  }

  it("does not guess", () => {
    const of = (path: string) => match({ path, mentions: [], relations: [] });
    assert.deepEqual(of("council.txt"), {
      kind: "several",
      paths: ["news/council.txt", "old/council.txt"],
    });
    assert.deepEqual(of("hospital.txt"), { kind: "none" });
    assert.deepEqual(match({ mentions: [], relations: [] }), { kind: "none" });
  });
});

describe("SourcesByText", () => {
  it("finds the same text, or the only one around it", () => {
    const read = (text: string) => ({ text, mentions: [], relations: [] });
    const same = read("The “whole”\r\ntext of an article.");
    const part = read("a paragraph that only one article has");
    const often = read("words that several articles have");
    const short = read("a text");
    const none = read("nowhere to be found in any article");
    const sources = new SourcesByText([same, part, often, short, none]);
    sources.offer("a.txt", new TextSnapshot('The "whole" text of an article.\n'));
    sources.offer("b.txt", new TextSnapshot(`x ${part.text} a text ${often.text}`));
    sources.offer("c.txt", new TextSnapshot(`y ${often.text}`));
    assert.deepEqual(
      [same, part, often, short, none].map((each) => sources.match(each)),
      [
        { kind: "found", path: "a.txt" },
        { kind: "found", path: "b.txt" },
        { kind: "several", paths: ["b.txt", "c.txt"] },
        { kind: "none" },
        { kind: "none" },
      ],
    );
  });
});
