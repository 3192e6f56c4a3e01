import assert from "node:assert/strict";
import {
  lineFilter,
  type LineOrder,
  type SortableLine,
  sortedBy,
  sortKey,
} from "../../../src/core/concordance/order.ts";

/** Lines as "left [match] right", all suggested and meaning what they say. */
function linesOf(...texts: readonly string[]): readonly SortableLine[] {
  return texts.map((text) => {
    const [left = "", match = "", right = ""] = text.split(/[[\]]/u);
    return { left, match, right, meaning: match, status: "suggested" };
  });
}

function sorted(lines: readonly SortableLine[], order: LineOrder, turned = false): string[] {
  return sortedBy(lines, (line) => sortKey(line, order), turned).map(
    ({ left, match, right }) => `${left}[${match}]${right}`,
  );
}

describe("lines of a concordance", () => {
  it("are sorted to the left by the nearest word, then the one before it", () => {
    const lines = linesOf("he met Mr [Lewis]", "said Ms [Lewis]", "and Mr [Lewis]", "[Lewis] went");
    assert.deepEqual(sorted(lines, "left"), [
      "[Lewis] went",
      "and Mr [Lewis]",
      "he met Mr [Lewis]",
      "said Ms [Lewis]",
    ]);
  });

  it("are sorted to the right by words, not by signs, case or accents", () => {
    const lines = linesOf("[Lewis]: 'Zoo", "[Lewis] école", "[Lewis], Eat", "[Lewis] ecole b");
    assert.deepEqual(sorted(lines, "right"), [
      "[Lewis], Eat",
      "[Lewis] école",
      "[Lewis] ecole b",
      "[Lewis]: 'Zoo",
    ]);
  });

  it("are turned round as a whole", () => {
    const lines = linesOf("b [x]", "a [x]", "a [y]");
    assert.deepEqual(sorted(lines, "left", true), ["b [x]", "a [y]", "a [x]"]);
    assert.deepEqual(sorted(lines, "article", true), ["a [y]", "a [x]", "b [x]"]);
  });

  it("come undecided first, rejected last", () => {
    const [line] = linesOf("[x]");
    const statuses = ["rejected", "confirmed", "unmarked", "suggested"] as const;
    const keys = statuses.map((status) => sortKey({ ...line!, status }, "status"));
    assert.deepEqual([...keys].sort(), [...keys].reverse());
  });

  it("are filtered by any of their parts, whatever the case and the accents", () => {
    const passes = lineFilter(" Sinn fein");
    assert.equal(passes(["nothing", "of SINN FÉIN’s"]), true);
    assert.equal(passes(["Sinn", "Fein"]), false);
    assert.equal(lineFilter(" ")([""]), true);
  });
});
