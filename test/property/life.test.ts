import assert from "node:assert/strict";
import { live } from "../fuzz/life.ts";

describe("the life of an article", function () {
  this.timeout(60_000);

  for (const seed of [1, 2]) {
    it(`loses no decision and puts none in a wrong place, seed ${seed}`, () => {
      const { right, flagged } = live(150, seed);
      assert.ok(right > flagged / 10);
    });
  }
});
