import assert from "node:assert/strict";
import * as fc from "fast-check";
import { placeAnnotations } from "../../../src/core/anchor/placeAnnotations.ts";
import type { Annotation } from "../../../src/core/annotations/annotation.ts";
import { annotationOf } from "../../../src/core/annotations/annotationOf.ts";
import { layDecisions } from "../../../src/core/annotations/layDecisions.ts";
import { Corpus } from "../../../src/core/corpus/corpus.ts";
import { ExportSet } from "../../../src/core/interchange/exportSet.ts";
import { importSource } from "../../../src/core/interchange/importSet.ts";
import type { ReadMention, ReadSource } from "../../../src/core/interchange/readSet.ts";
import { statuses } from "../../../src/core/interchange/selection.ts";
import { isSameAnnotation } from "../../../src/core/sidecar/format.ts";
import { editSidecar } from "../../../src/core/sidecar/editSidecar.ts";
import { digest } from "../../../src/core/text/digest.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const words = fc.constantFrom("Ann Lee", "Lee", "Ofsted", "👍", "said", "£5m", "…", "é", "the");
const text = fc
  .array(fc.tuple(words, fc.constantFrom(" ", "\n", "\r\n", ". ")), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.flat().join(""));

const category = fc.constantFrom("person", "organisation", "rating", "place");
const details = fc.record(
  {
    entity: fc.constantFrom("ann-lee", "lee"),
    note: fc.constantFrom("a note", "two\nlines"),
    tags: fc.uniqueArray(fc.constantFrom("x", "y"), { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const attributes = fc.constantFrom({}, { role: "MP" }, { role: "clerk", party: "Labour" });
const spot = fc.record({
  from: fc.nat(),
  length: fc.integer({ min: 1, max: 12 }),
  category,
  attributes,
});

/** A decision on words of a text, at code points so that no pair is cut. */
function decisionAt(
  snapshot: TextSnapshot,
  id: string,
  {
    from,
    length,
    ...about
  }: { from: number; length: number; category: string; attributes: Record<string, string> },
  status: "confirmed" | "rejected",
): Annotation {
  const start = from % snapshot.codePoints.length;
  const end = Math.min(snapshot.codePoints.length, start + length);
  const span = snapshot.codePoints.spanToUtf16({ start, end });
  return annotationOf(snapshot, { ...span, ...about }, status, { id, origin: "import" });
}

const decisions = fc
  .tuple(
    text,
    fc.array(fc.tuple(spot, fc.constantFrom("confirmed" as const, "rejected" as const), details), {
      maxLength: 8,
    }),
  )
  .map(([of, rows]) => {
    const snapshot = new TextSnapshot(of);
    const annotations = rows.map(([where, status, more], at) => {
      const made = decisionAt(snapshot, `k${at}kkk`, where, status);
      return { ...made, ...more, attributes: status === "rejected" ? {} : made.attributes };
    });
    const byPlace = new Map(
      annotations.map((one) => [`${one.start} ${one.end} ${one.category}`, one]),
    );
    return { snapshot, annotations: [...byPlace.values()] };
  });

/** Mentions as some file may have them: of this text or another, with words, offsets and quotes that fit or do not. */
const reads = fc
  .tuple(
    decisions,
    fc.array(
      fc.record(
        {
          id: fc.constantFrom("T1", "a1b2c3", "7", "k0kkk"),
          exact: words,
          start: fc.nat(60),
          end: fc.nat(60),
          prefix: words,
          suffix: words,
        },
        { requiredKeys: ["id", "exact"] },
      ),
      { maxLength: 4 },
    ),
    fc.option(text, { nil: undefined }),
  )
  .map(([{ snapshot, annotations }, others, of]): ReadSource => ({
    ...(of !== undefined && { text: of }),
    relations: [],
    mentions: [
      ...annotations.map((one): ReadMention => ({ ...one, tags: one.tags ?? [] })),
      ...others.map((one, at): ReadMention => ({
        category: at % 2 === 0 ? "person" : "place",
        status: at % 3 === 0 ? "rejected" : "confirmed",
        tags: [],
        attributes: {},
        ...(at % 2 === 0 && { note: snapshot.text.slice(0, 3) }),
        ...one,
      })),
    ],
  }));

function applied(
  before: readonly Annotation[],
  changes: ReturnType<typeof importSource>["changes"],
) {
  const rows = new Map(before.map((each) => [each.id, each]));
  for (const { after } of changes) rows.set(after.id, after);
  return [...rows.values()];
}

describe("importSource", function () {
  this.timeout(60_000);

  it("never changes what was decided, only fills in what is open", () => {
    fc.assert(
      fc.property(decisions, reads, ({ snapshot, annotations }, read) => {
        const { changes } = importSource([read], snapshot, { annotations, relations: [] });
        const byId = new Map(annotations.map((one) => [one.id, one]));
        for (const { before, after } of changes) {
          assert.equal(byId.get(after.id), before, "an id is given twice");
          if (!before) continue;
          const { entity, note, tags = [], attributes: more, ...rest } = before;
          assert.deepEqual({ ...after, ...rest }, after);
          if (entity !== undefined) assert.equal(after.entity, entity);
          if (note !== undefined) assert.equal(after.note, note);
          for (const tag of tags) assert.ok(after.tags?.includes(tag));
          assert.deepEqual({ ...after.attributes, ...more }, after.attributes);
        }
      }),
    );
  });

  it("changes nothing the second time, and can be written as it is", () => {
    fc.assert(
      fc.property(text, decisions, reads, (of, { annotations: foreign }, read) => {
        const snapshot = new TextSnapshot(of);
        const before = foreign.filter(
          (one) => placeAnnotations(snapshot, [one]).placed[0]?.fit === "fits",
        );
        const { changes } = importSource([read], snapshot, { annotations: before, relations: [] });
        const once = applied(before, changes);
        const edit = editSidecar(
          undefined,
          { source: "a.txt", digest: digest(snapshot) },
          once.map((upsert) => ({ upsert })),
        );
        assert.equal(edit.kind, "edits");
        assert.deepEqual(
          importSource([read], snapshot, { annotations: once, relations: [] }).changes,
          [],
        );
      }),
    );
  });

  it("gives the same decisions when what was exported comes to where nothing was decided", () => {
    fc.assert(
      fc.property(decisions, ({ snapshot, annotations }) => {
        const { placed } = placeAnnotations(snapshot, annotations);
        const mentions = layDecisions(snapshot, [], placed);
        const corpus = new Corpus();
        corpus.update("a", mentions, snapshot);
        const set = new ExportSet(corpus, { statuses });
        const exported = set.source({ source: "a", path: "a.txt", snapshot, mentions });
        const read: ReadSource = {
          text: snapshot.text,
          relations: [],
          mentions: exported.mentions.map((one) => ({ ...one, exact: snapshot.slice(one) })),
        };
        const { changes, unplaced, conflicts } = importSource([read], snapshot, {
          annotations: [],
          relations: [],
        });
        assert.deepEqual([unplaced, conflicts], [[], []]);
        const after = new Map(changes.map((change) => [change.after.id, change.after]));
        assert.equal(after.size, annotations.length);
        for (const one of annotations) {
          const made = after.get(one.id) ?? assert.fail(`${one.id} is gone`);
          // What a mention means is made out of all of them where nobody decided it.
          const entity = one.entity ?? made.entity;
          assert.ok(isSameAnnotation({ ...one, ...(entity && { entity }) }, made));
        }
      }),
    );
  });
});
