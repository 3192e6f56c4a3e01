import assert from "node:assert/strict";
import * as fc from "fast-check";
import { layDecisions, type PlacedAnnotation } from "../../src/core/annotations/layDecisions.ts";
import type { Suggestion } from "../../src/core/detect/suggestion.ts";
import { TextSnapshot } from "../../src/core/text/snapshot.ts";
import { overlaps } from "../../src/core/text/span.ts";

const snapshot = new TextSnapshot("a".repeat(60));
const category = fc.constantFrom("person", "organisation");

/** Ordered and disjoint, as the detector gives them. */
const suggestions = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 4 }), category }), {
    maxLength: 8,
  })
  .map((parts) => {
    let at = 0;
    return parts.map(({ gap, length, category }): Suggestion => {
      const start = at + gap;
      at = start + length;
      return { start, end: at, category, evidence: ["because"], confidence: 0.7, attributes: {} };
    });
  });

const decisions = fc.array(
  fc
    .record({
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 8 }),
      category,
      status: fc.constantFrom("confirmed", "rejected"),
    })
    .map(({ start, length, ...decided }) => ({ start, end: start + length, decided })),
  { maxLength: 6 },
);

/** Whether no decision before it is on the same span and category: those are one mention. */
function isFirst(
  { start, end, annotation: { category } }: PlacedAnnotation,
  index: number,
  placed: readonly PlacedAnnotation[],
): boolean {
  const isSame = (other: PlacedAnnotation): boolean =>
    other.start === start && other.end === end && other.annotation.category === category;
  return placed.findIndex(isSame) === index;
}

describe("layDecisions", function () {
  this.timeout(60_000);

  it("shows each decision once, and every suggestion that no decision is about, in order", () => {
    fc.assert(
      fc.property(suggestions, decisions, (suggested, decided) => {
        const placed = decided.map(({ start, end, decided: { category, status } }, index) => {
          const quote = { exact: "a", prefix: "", suffix: "", start, end };
          const id = `id${index}`;
          const annotation = { id, category, status, ...quote, origin: "manual", attributes: {} };
          return { start, end, annotation } as PlacedAnnotation;
        });
        const mentions = layDecisions(snapshot, suggested, placed);
        const isHidden = (suggestion: Suggestion): boolean =>
          placed.some((decision) => {
            const { category, status } = decision.annotation;
            const sameCategory = category === suggestion.category;
            const sameSpan = decision.start === suggestion.start && decision.end === suggestion.end;
            return status === "confirmed"
              ? overlaps(decision, suggestion) && (sameCategory || sameSpan)
              : sameSpan && sameCategory;
          });
        const shown = mentions.filter(({ status }) => status === "suggested");
        assert.deepEqual(
          shown.map(({ start, end, category }) => [start, end, category]),
          suggested
            .filter((each) => !isHidden(each))
            .map(({ start, end, category }) => [start, end, category]),
        );
        assert.deepEqual(
          mentions.flatMap(({ annotation }) => (annotation ? [annotation.id] : [])).sort(),
          placed
            .filter(isFirst)
            .map(({ annotation }) => annotation.id)
            .sort(),
        );
        for (const [index, { start }] of mentions.entries()) {
          assert.ok(start >= (mentions[index - 1]?.start ?? 0));
        }
      }),
    );
  });
});
