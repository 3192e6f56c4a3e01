import assert from "node:assert/strict";
import { slug } from "../../../src/core/resolve/slug.ts";

describe("slug", () => {
  it("joins lower-case words by hyphens", () => {
    assert.equal(slug("Norfolk County Council"), "norfolk-county-council");
    assert.equal(slug("J. K. O'Neill-Smith"), "j-k-oneill-smith");
  });

  it("folds diacritics and keeps other scripts", () => {
    assert.equal(slug("Sinn Féin"), "sinn-fein");
    assert.equal(slug("Лев Толстой"), "лев-толстои");
  });

  it("spells what has no letters", () => {
    assert.equal(slug("😀"), "u-1f600");
    assert.equal(slug(""), "u");
  });
});
