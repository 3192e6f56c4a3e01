import assert from "node:assert/strict";
import * as fc from "fast-check";
import { findPlaces } from "../../../src/core/anchor/places.ts";

const unit = fc.constantFrom("a", "b", "👍");
// Doubled, so that long strings stand in it more than once.
const text = fc.string({ unit, maxLength: 100 }).map((half) => half + half);
const short = fc.string({ unit, maxLength: 5 });

describe("findPlaces", function () {
  this.timeout(60_000);

  it("finds what indexOf finds", () => {
    const stretch = fc.tuple(fc.nat(200), fc.integer({ min: 6, max: 16 }));
    fc.assert(
      fc.property(
        text,
        fc.array(short),
        fc.array(stretch),
        text,
        (source, words, stretches, other) => {
          const strings = [
            ...words,
            ...stretches.map(([start, length]) => source.slice(start, start + length)),
            ...stretches.map(([start, length]) => other.slice(start, start + length)),
          ];
          const places = findPlaces(source, strings);
          for (const string of strings) {
            const starts: number[] = [];
            for (let at = source.indexOf(string); at >= 0; at = source.indexOf(string, at + 1)) {
              if (string === "") break;
              starts.push(at);
            }
            assert.deepEqual(places.get(string) ?? [], starts);
          }
        },
      ),
    );
  });
});
