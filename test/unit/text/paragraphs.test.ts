import assert from "node:assert/strict";
import { paragraphAt, paragraphsOf, sentenceAt } from "../../../src/core/text/paragraphs.ts";

function paragraphs(text: string): readonly string[] {
  return [...paragraphsOf(text)].map(({ start, end }) => text.slice(start, end));
}

describe("paragraphs", () => {
  it("are parted by blank lines, whatever ends a line", () => {
    assert.deepEqual(paragraphs("One\ntwo.\n\nThree."), ["One\ntwo.", "Three."]);
    assert.deepEqual(paragraphs("One\r\ntwo.\r\n \t\r\n\r\nThree."), ["One\r\ntwo.", "Three."]);
    assert.deepEqual(paragraphs("One\r\rTwo"), ["One", "Two"]);
  });

  it("are lines where there is no blank one", () => {
    assert.deepEqual(paragraphs("One.\n  Two.\nThree."), ["One.", "Two.", "Three."]);
    assert.deepEqual(paragraphs("One."), ["One."]);
    assert.deepEqual(paragraphs(""), [""]);
  });

  it("are found around an offset, however far they reach", () => {
    const long = "word ".repeat(5000).trim();
    const text = `First.\n\n${long}\n\nLast.`;
    for (const offset of [8, 100, 10_000, long.length]) {
      assert.deepEqual(paragraphAt(text, offset), { start: 8, end: 8 + long.length });
    }
    assert.deepEqual(paragraphAt(text, 0), { start: 0, end: 6 });
    assert.deepEqual(paragraphAt(text, text.length - 1), {
      start: text.length - 5,
      end: text.length,
    });
  });

  it("have sentences", () => {
    const text = "He came. She left.\n\nThey met.";
    const sentence = (offset: number): string => {
      const { start, end } = sentenceAt(text, offset);
      return text.slice(start, end);
    };
    assert.deepEqual([0, 9, 20].map(sentence), ["He came.", "She left.", "They met."]);
  });
});
