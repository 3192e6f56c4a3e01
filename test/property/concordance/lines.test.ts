import assert from "node:assert/strict";
import * as fc from "fast-check";
import { lineNames, lineOf } from "../../../src/core/concordance/line.ts";
import { lineOrders, sortedBy, sortKey } from "../../../src/core/concordance/order.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import { awkwardText } from "../annotations.ts";

const place = awkwardText.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) })),
);

const sortable = fc.record({
  left: awkwardText,
  match: awkwardText,
  right: awkwardText,
  meaning: awkwardText,
  status: fc.constantFrom("suggested", "unmarked", "confirmed", "rejected"),
});

describe("lines of a concordance", () => {
  it("hold the text around a place, but for white space", () => {
    fc.assert(
      fc.property(place, ({ text, start, end }) => {
        const { left, match, right } = lineOf(new TextSnapshot(text), { start, end });
        assert.equal(match, text.slice(start, end).replace(/\s+/gu, " "));
        const plain = (part: string): string => part.replace(/\s+/gu, "");
        assert.ok(plain(text.slice(0, start)).endsWith(plain(left)));
        assert.ok(plain(text.slice(end)).startsWith(plain(right)));
        assert.ok(!/[\r\n]/u.test(left + match + right));
      }),
    );
  });

  it("have names of their own", () => {
    fc.assert(
      fc.property(fc.array(sortable), (lines) => {
        assert.equal(new Set(lineNames(lines)).size, lines.length);
      }),
    );
  });

  it("are all there when sorted, and sorting again changes nothing", () => {
    fc.assert(
      fc.property(fc.array(sortable), fc.constantFrom(...lineOrders), (lines, order) => {
        const once = sortedBy(lines, (line) => sortKey(line, order), false);
        assert.deepEqual(new Set(once), new Set(lines));
        assert.equal(once.length, lines.length);
        assert.deepEqual(
          sortedBy(once, (line) => sortKey(line, order), false),
          once,
        );
      }),
    );
  });
});
