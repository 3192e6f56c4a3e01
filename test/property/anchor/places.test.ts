import assert from "node:assert/strict";
import * as fc from "fast-check";
import { findPlaces } from "../../../src/core/anchor/places.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "👍"), maxLength: 5 });

describe("findPlaces", () => {
  it("finds what indexOf finds", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", "👍") }),
        fc.array(word),
        (text, words) => {
          const places = findPlaces(text, words);
          for (const each of words) {
            const first = each === "" ? -1 : text.indexOf(each);
            const several = text.includes(each, first + 1);
            assert.deepEqual(places.get(each), first < 0 ? undefined : { first, several });
          }
        },
      ),
    );
  });
});
