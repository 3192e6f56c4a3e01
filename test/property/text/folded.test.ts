import assert from "node:assert/strict";
import * as fc from "fast-check";
import { fold, Folded } from "../../../src/core/text/folded.ts";
import { awkwardText } from "../annotations.ts";

const parts = fc.constantFrom(
  ..."a|b |  |\r\n|\u00a0|\u00ad|\u200b|e\u0301|é|ᄒ\u1161\u11ab|“|’|–|…|👍🏽|\uFEFF".split("|"),
);
const text = fc.oneof(
  fc.array(parts, { maxLength: 40 }).map((drawn) => drawn.join("")),
  awkwardText,
);

describe("Folded", () => {
  it("is what folding gives, and folding it again changes nothing", () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded } = new Folded(original);
        assert.equal(folded, fold(original));
        assert.doesNotMatch(folded, /\s\s|[\u00ad\u200b\u00a0\r\n“’–…]/u);
      }),
      { numRuns: 500 },
    );
  });

  it("gives back for each of its spans a stretch that folds to it, and finds that again", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, at, length) => {
        const folded = new Folded(original);
        fc.pre(folded.text.length > 0);
        const start = at % folded.text.length;
        const end = start + 1 + (length % (folded.text.length - start));
        const span = folded.spanToOriginal({ start, end });
        assert.ok(span.start < span.end);
        assert.ok(
          fold(original.slice(span.start, span.end)).includes(folded.text.slice(start, end)),
        );
        const again = folded.spanFromOriginal(span);
        assert.ok(again.start <= start && again.end >= end);
      }),
      { numRuns: 500 },
    );
  });
});
