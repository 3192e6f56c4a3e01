import assert from "node:assert/strict";
import fc from "fast-check";
import { type Edit, editText, joinedEdits } from "../../../src/core/anchor/followEdits.ts";

const steps = fc.array(
  fc.record({ at: fc.nat(), length: fc.nat(3), text: fc.constantFrom("", "a", "bc") }),
  { maxLength: 12 },
);

describe("edits that are joined", () => {
  it("make the same text", () => {
    fc.assert(
      fc.property(fc.string(), steps, (before, made) => {
        const edits: Edit[] = [];
        for (const { at, length, text } of made) {
          const size = editText(before, edits).length;
          const start = at % (size + 1);
          edits.push({ start, end: Math.min(size, start + length), text });
        }
        assert.equal(editText(before, joinedEdits(edits)), editText(before, edits));
      }),
    );
  });

  it("are one where a word is typed, letter by letter and with a letter taken back", () => {
    const typed = [
      { start: 3, end: 3, text: "L" },
      { start: 4, end: 4, text: "w" },
      { start: 4, end: 5, text: "" },
      { start: 4, end: 4, text: "ee" },
    ];
    assert.deepEqual(joinedEdits(typed), [{ start: 3, end: 3, text: "Lee" }]);
  });
});
