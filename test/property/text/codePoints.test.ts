import assert from "node:assert/strict";
import * as fc from "fast-check";
import { CodePoints, normalise } from "../../../src/core/text/codePoints.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const text = fc
  .array(
    fc.constantFrom(
      "a",
      "é",
      "e\u0301",
      "👍🏽",
      "👩‍👩‍👧",
      "\r\n",
      "\r",
      "\n",
      "\uFEFF",
      "\uD83D",
      "\uDC4D",
      "𝔘",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** Takes the text apart unit by unit; each code point of the normalised text with its UTF-16 offset. */
function naively(source: string): { offset: number; character: string }[] {
  const items: { offset: number; character: string }[] = [];
  let offset = 0;
  while (source.charAt(offset) === "\uFEFF") offset++;
  while (offset < source.length) {
    const character = String.fromCodePoint(source.codePointAt(offset) ?? 0);
    const isBreak = source.startsWith("\r\n", offset);
    items.push({ offset, character: character === "\r" ? "\n" : character });
    offset += isBreak ? 2 : character.length;
  }
  return items;
}

describe("CodePoints", function () {
  this.timeout(60_000);

  it("counts as a walk over the text does", () => {
    fc.assert(
      fc.property(text, (source) => {
        const codePoints = new CodePoints(source);
        const items = naively(source);
        assert.equal(codePoints.length, items.length);
        assert.equal(normalise(source), items.map(({ character }) => character).join(""));
        for (const [index, { offset }] of items.entries()) {
          assert.equal(codePoints.toUtf16(index), offset);
          const next = items[index + 1]?.offset ?? source.length;
          // The offset itself, and the one inside of a pair or a CRLF.
          for (let inside = offset; inside < next; inside++) {
            assert.equal(codePoints.fromUtf16(inside), index);
          }
        }
        assert.equal(codePoints.toUtf16(items.length), source.length);
        assert.equal(codePoints.fromUtf16(source.length), items.length);
      }),
    );
  });

  it("clamps offsets outside of the text", () => {
    const codePoints = new CodePoints("\uFEFFa👍");
    assert.equal(codePoints.fromUtf16(-1), 0);
    assert.equal(codePoints.fromUtf16(0), 0);
    assert.equal(codePoints.fromUtf16(99), 2);
    assert.equal(codePoints.toUtf16(-1), 1);
    assert.equal(codePoints.toUtf16(99), 4);
  });

  it("counts the normalised text like the text", () => {
    fc.assert(
      fc.property(text, (source) => {
        const snapshot = new TextSnapshot(source);
        assert.equal(snapshot.normalised.codePoints.length, snapshot.codePoints.length);
        assert.equal(snapshot.normalised.normalised, snapshot.normalised);
      }),
    );
  });
});
