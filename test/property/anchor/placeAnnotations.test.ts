import assert from "node:assert/strict";
import * as fc from "fast-check";
import { editText, followEdits, type Edit } from "../../../src/core/anchor/followEdits.ts";
import { placeAnnotations } from "../../../src/core/anchor/placeAnnotations.ts";
import type { Annotation } from "../../../src/core/annotations/annotation.ts";
import { annotationOf } from "../../../src/core/annotations/annotationOf.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import type { Span } from "../../../src/core/text/span.ts";
import { annotations as anyAnnotations, awkwardText } from "../annotations.ts";

/** Few words, so that they repeat; accents, quotation marks and signs of two code units among them. */
const word = fc.constantFrom(
  ..."Ann Lee said the council Zoë “no” paid £11m 👍 José’s vote – and Lee, Ann. it was. Müller\n\n".split(
    " ",
  ),
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));

function annotate(source: string, { start, end }: Span): Annotation {
  const mention = { start, end, category: "person", attributes: {} };
  return annotationOf(new TextSnapshot(source), mention, "confirmed", { id: "a1" });
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(20),
  text,
});

/** Edits made one after the other, each within what the one before it left. */
function editsOf(
  source: string,
  drawn: readonly { at: number; length: number; text: string }[],
): Edit[] {
  let length = source.length;
  return drawn.map((each) => {
    const start = Math.floor(each.at * length);
    const end = Math.min(length, start + each.length);
    length += each.text.length - (end - start);
    return { start, end, text: each.text };
  });
}

describe("placeAnnotations", function () {
  this.timeout(60_000);

  it("never throws, forgets or makes up an annotation, whatever they and the texts are", () => {
    fc.assert(
      fc.property(
        awkwardText,
        awkwardText,
        anyAnnotations,
        fc.boolean(),
        (now, then, all, isKnown) => {
          const before = isKnown ? { snapshot: new TextSnapshot(then) } : undefined;
          const { placed, unplaced } = placeAnnotations(new TextSnapshot(now), all, before);
          const ids = [...placed, ...unplaced].map(({ annotation }) => annotation.id);
          assert.deepEqual(ids.sort(), all.map(({ id }) => id).sort());
          for (const span of [...placed, ...unplaced.flatMap(({ candidates }) => candidates)]) {
            assert.ok(span.start >= 0 && span.start < span.end && span.end <= now.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("puts words that stand once nowhere else, whatever was done around them", () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        text,
        fc.boolean(),
        (before, after, newBefore, newAfter, isKnown) => {
          const name = "Xavier Quill";
          const then = `${before} ${name} ${after}`;
          const now = `${newBefore} ${name} ${newAfter}`;
          const start = before.length + 1;
          const annotation = annotate(then, { start, end: start + name.length });
          const { placed } = placeAnnotations(
            new TextSnapshot(now),
            [annotation],
            isKnown ? { snapshot: new TextSnapshot(then) } : undefined,
          );
          for (const place of placed) {
            assert.equal(now.slice(place.start, place.end), name);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("keeps all in place when nothing but line ends, marks and composition change", () => {
    const reformatted = fc.constantFrom<(source: string) => string>(
      (source) => source.replaceAll("\n", "\r\n"),
      (source) => `\uFEFF${source}`,
      (source) => source.normalize("NFD"),
      (source) => source.replaceAll(" ", "\n"),
      (source) => source.replaceAll("“", '"').replaceAll("’", "'").replaceAll("–", "-"),
    );
    fc.assert(
      fc.property(text, fc.nat(), reformatted, fc.boolean(), (source, seed, reformat, isKnown) => {
        const words = [...source.matchAll(/[\p{L}\p{N}]+/gu)];
        const all = words.map(({ index, 0: found }, order) => ({
          ...annotate(source, { start: index, end: index + found.length }),
          id: `a${order}`,
        }));
        const some = all.filter((_, order) => (order + seed) % 3 === 0);
        const now = reformat(source);
        const before = isKnown ? { snapshot: new TextSnapshot(source) } : undefined;
        const { placed, unplaced } = placeAnnotations(new TextSnapshot(now), some, before);
        if (isKnown) assert.equal(unplaced.length, 0);
        for (const { annotation, start, end } of placed) {
          const found = [...now.matchAll(/[\p{L}\p{M}\p{N}]+/gu)][Number(annotation.id.slice(1))];
          assert.deepEqual(
            [start, end],
            [found?.index, (found?.index ?? 0) + (found?.[0].length ?? 0)],
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("follows edits in two steps as in one", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(edit, { maxLength: 4 }),
        fc.array(edit, { maxLength: 4 }),
        fc.nat(),
        fc.nat(12),
        (source, drawn, more, at, length) => {
          const first = editsOf(source, drawn);
          const between = editText(source, first);
          const second = editsOf(between, more);
          const start = at % (source.length + 1);
          const span = { start, end: Math.min(source.length, start + length + 1) };
          fc.pre(span.start < span.end);
          const halfway = followEdits(span, first);
          assert.deepEqual(
            halfway && followEdits(halfway, second),
            followEdits(span, [...first, ...second]),
          );
        },
      ),
    );
  });

  it("follows what was typed elsewhere to the very same words", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (source, drawn, at) => {
          const words = [...source.matchAll(/\p{L}+/gu)];
          const found = words[at % Math.max(1, words.length)];
          fc.pre(found !== undefined);
          const span = { start: found.index, end: found.index + found[0].length };
          const edits = editsOf(source, drawn);
          let here: Span | undefined = span;
          for (const each of edits) {
            fc.pre(here !== undefined && (each.end < here.start || each.start > here.end));
            here = followEdits(here, [each]);
          }
          const snapshot = new TextSnapshot(source);
          const now = new TextSnapshot(editText(source, edits));
          const annotation = annotate(source, span);
          const { placed } = placeAnnotations(now, [annotation], { snapshot, edits });
          assert.equal(now.slice(placed[0] ?? { start: 0, end: 0 }), found[0]);
          assert.equal(placed[0]?.start, here?.start);
        },
      ),
    );
  });
});
