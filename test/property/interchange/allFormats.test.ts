import assert from "node:assert/strict";
import * as fc from "fast-check";
import { formats } from "../../../src/core/interchange/formats.ts";
import { optionsOf } from "../../../src/core/interchange/options.ts";
import type { GivenFile } from "../../../src/core/interchange/readSet.ts";
import { given, read, write } from "./roundTrip.ts";
import { exchangedSet, manyMentions } from "./sets.ts";

const hostileKeys = ["__proto__", "constructor", "toString", "hasOwnProperty"];

/** A change that damage makes of a file's text. */
const damage = fc.record({
  kind: fc.constantFrom("cut", "drop", "repeat", "insert"),
  at: fc.nat(),
  length: fc.nat(40),
  inserted: fc.oneof(
    fc.constantFrom(...hostileKeys, "null", "{}", "[]", "-1", "1e999", "\t", "\n", "\u2028", '"'),
    fc.string({ unit: "binary", maxLength: 5 }),
  ),
});

type Damage = typeof damage extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function damaged({ path, content }: GivenFile, { kind, at, length, inserted }: Damage): GivenFile {
  const start = at % (content.length + 1);
  const before = content.subarray(0, start);
  const after = content.subarray(start);
  const parts = {
    cut: [before],
    drop: [before, after.subarray(length)],
    repeat: [before, after.subarray(0, length), after],
    insert: [before, Buffer.from(inserted), after],
  };
  return { path, content: Buffer.concat(parts[kind]) };
}

describe("Every format", () => {
  it("has a short id and says what it is in a sentence", () => {
    for (const { id, label, description, endings } of formats.values()) {
      assert.match(id, /^[a-z][a-z0-9-]*$/);
      assert.match(label, /^\S/);
      assert.match(description, /^[A-Z].*\.$/);
      for (const ending of endings) assert.match(ending, /^\.[a-z.]+$/);
      assert.ok(endings.length > 0);
    }
  });

  for (const format of formats.values()) {
    describe(format.label, function () {
      this.timeout(60_000);

      if (format.write) {
        it("writes any set, with losses that it announced and exact counts of what it does not hold", async () => {
          await fc.assert(
            fc.asyncProperty(exchangedSet, async (set) => {
              const { losses } = await write(format, set);
              const lost = new Map(losses.map(({ what, count }) => [what, count]));
              for (const status of ["suggested", "rejected"]) {
                const what = `${status} mentions`;
                if (format.holds.some((held) => held === what)) continue;
                const mentions = set.sources.flatMap((source) => source.mentions);
                const count = mentions.filter((mention) => mention.status === status).length;
                assert.equal(lost.get(what) ?? 0, count);
              }
            }),
            { numRuns: 50 },
          );
        });

        it("writes ten thousand mentions, and reads them back where it is read", async () => {
          const many = manyMentions(10_000);
          const written = await write(format, many);
          if (!format.read) return;
          const { sources, problems } = read(format, given(written));
          assert.deepEqual(problems, []);
          const [{ snapshot, mentions } = assert.fail()] = many.sources;
          assert.deepEqual(
            sources.flatMap((source) => source.mentions.map(({ exact }) => exact)),
            mentions.map((mention) => snapshot.slice(mention)),
          );
        });
      }

      if (format.read) {
        it("reads any bytes without throwing", () => {
          const bytes = fc.oneof(
            fc.uint8Array({ maxLength: 200 }),
            fc.json().map((text) => Buffer.from(text)),
            fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
          );
          fc.assert(
            fc.property(bytes, fc.constantFrom(...format.endings), (content, ending) => {
              read(format, [{ path: `a${ending}`, content }]);
            }),
          );
        });

        it("reads damaged files without throwing, and keeps objects' prototypes", async () => {
          await fc.assert(
            fc.asyncProperty(exchangedSet, fc.array(damage, { maxLength: 3 }), async (set, all) => {
              const files = given(await write(format, set)).map((file) =>
                all.reduce(damaged, file),
              );
              const { sources } = read(format, files);
              assert.deepEqual(Object.keys(Object.prototype), []);
              for (const { text, mentions } of sources) {
                for (const { start, end } of mentions) {
                  if (text === undefined || start === undefined || end === undefined) continue;
                  assert.ok(0 <= start && start <= end && end <= text.length);
                }
              }
            }),
            { numRuns: 50 },
          );
        });

        it("reads no files as an empty set", () => {
          const { sources, entities, problems } = format.read!([], optionsOf(format));
          assert.deepEqual([sources.length, entities.size, problems.length], [0, 0, 0]);
        });
      }
    });
  }
});
