import assert from "node:assert/strict";
import {
  extended,
  shrunk,
  snapToWords,
  splits,
  trimmed,
} from "../../../src/core/text/wordSpans.ts";
import type { Span } from "../../../src/core/text/span.ts";

const text = "Then Jean-Louis O’Brien's firm paid £16.5million to “Miro 😀 & Co” (gone).";

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

function wordsOf(span: Span | undefined): string | undefined {
  return span && text.slice(span.start, span.end);
}

describe("spans of words", () => {
  for (const [selected, whole] of [
    ["ouis O", "Jean-Louis O’Brien"],
    ["’Brien", "O’Brien"],
    [" firm ", "firm"],
    ["5mill", "£16.5million"],
    ["£16", "£16.5million"],
    ["“Miro", "Miro"],
    ["Co” (go", "Co” (gone"],
  ] as const) {
    it(`snap “${selected}” to “${whole}”`, () => {
      assert.equal(wordsOf(snapToWords(text, spanOf(selected))), whole);
    });
  }

  it("snap a caret to the word it is in or at the end of, and to nothing between words", () => {
    const { end } = spanOf("Then");
    assert.equal(wordsOf(snapToWords(text, { start: end, end })), "Then");
    const behindMark = spanOf("(gone)").end;
    assert.equal(wordsOf(snapToWords(text, { start: behindMark, end: behindMark })), "");
  });

  it("extend and shrink by a word at either end", () => {
    assert.equal(wordsOf(extended(text, spanOf("Jean-Louis"), "end")), "Jean-Louis O’Brien");
    assert.equal(wordsOf(extended(text, spanOf("Jean-Louis"), "start")), "Then Jean-Louis");
    assert.equal(wordsOf(shrunk(text, spanOf("Then Jean-Louis"), "start")), "Jean-Louis");
    assert.equal(wordsOf(shrunk(text, spanOf("Then Jean-Louis"), "end")), "Then");
  });

  it("do not extend past the text and never shrink to nothing", () => {
    assert.equal(extended(text, spanOf("Then"), "start"), undefined);
    assert.equal(extended(text, spanOf("gone"), "end"), undefined);
    assert.equal(shrunk(text, spanOf("firm"), "start"), undefined);
  });

  it("split between two words only", () => {
    const name = spanOf("Jean-Louis O’Brien");
    const places = splits(text, name).map((parts) => parts.map(wordsOf));
    assert.deepEqual(places, [["Jean-Louis", "O’Brien"]]);
    assert.deepEqual(splits(text, spanOf("firm")), []);
  });

  it("lose the white space at their ends", () => {
    assert.equal(wordsOf(trimmed(text, spanOf(" firm "))), "firm");
  });
});
