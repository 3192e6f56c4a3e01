import assert from "node:assert/strict";
import fc from "fast-check";
import { isWithinEdits, letterSet, missingLetters } from "../../src/core/search/closeWords.ts";
import { EntitySearch } from "../../src/core/search/entitySearch.ts";
import { readQuery } from "../../src/core/search/entityQuery.ts";
import type { Entity } from "../../src/core/resolve/entity.ts";
import { unmentioned } from "../fixtures/entities.ts";

const word = fc.string({
  unit: fc.constantFrom("a", "b", "c", "d", "é", "1"),
  minLength: 1,
  maxLength: 9,
});

function entityOf(name: string, at: number): Entity {
  const none = { otherNames: [], roles: [], links: [], tags: [], groups: [], attributes: {} };
  return { key: String(at), category: "person", name, mentionCount: at, ...unmentioned, ...none };
}

describe("searching", () => {
  it("takes any query for words and comparisons, and ends", () => {
    fc.assert(fc.property(fc.string(), (query) => assert.ok(readQuery(query).words)));
  });

  it("counts edits alike from either word, and a word is as near as it has letters changed", () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, limit) => {
        assert.equal(isWithinEdits(a, b, limit), isWithinEdits(b, a, limit));
        if (isWithinEdits(a, b, limit))
          assert.ok(missingLetters(letterSet(a), letterSet(b)) <= limit);
      }),
    );
    fc.assert(
      fc.property(word, fc.nat(), (from, at) => {
        const cut = at % from.length;
        assert.ok(isWithinEdits(from, from.slice(0, cut) + from.slice(cut + 1), 1));
      }),
    );
  });

  it("finds what it was given last, however it came to it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 4 }),
        async (steps) => {
          const search = new EntitySearch();
          let entities: readonly Entity[] = [];
          for (const names of steps) {
            const kept = entities.filter((_, at) => at % 2 === 0);
            entities = [...kept, ...names.map((name, at) => entityOf(name, at + 10 * kept.length))];
            await search.update(entities, new Map());
          }
          const fresh = new EntitySearch();
          await fresh.update(entities, new Map());
          for (const { name } of entities) {
            const found = search.search(name, { limit: 50 }).map((entity) => entity.name);
            assert.ok(found.includes(name));
            const other = fresh.search(name, { limit: 50 }).map((entity) => entity.name);
            assert.deepEqual([...found].sort(), [...other].sort());
          }
        },
      ),
    );
  });
});
