import assert from "node:assert/strict";
import type { LineStatus } from "../../../src/core/concordance/order.ts";
import { Lines } from "../../../src/webview/concordance/lines.ts";
import { Ticks } from "../../../src/webview/concordance/ticks.ts";
import type { ConcordanceArticle } from "../../../src/webview/protocol/concordance.ts";

/** An article whose rows are texts as "left [match] right", a ! behind it for one that is confirmed. */
function article(name: string, ...texts: readonly string[]): ConcordanceArticle {
  const rows = texts.map((text, at) => {
    const [left = "", match = "", right = ""] = text.replace(/!$/u, "").split(/[[\]]/u);
    const status: LineStatus = text.endsWith("!") ? "confirmed" : "suggested";
    const place = { start: at, end: at + 1, line: at + 1 };
    return { left, match, right, status, meaning: match, category: "person", ...place };
  });
  return { source: `file:///${name}`, label: name, rows };
}

function shown(lines: Lines): readonly string[] {
  return lines.shown.map(({ label, line, left, match }) => `${label}:${line} ${left}[${match}]`);
}

describe("the lines that a concordance shows", () => {
  it("are in the order of their articles, however these came", () => {
    const lines = new Lines();
    lines.replace(article("b", "x [A]"));
    lines.replace(article("a", "y [B]", "z [C]"));
    assert.deepEqual(shown(lines), ["a:1 y [B]", "a:2 z [C]", "b:1 x [A]"]);
    lines.replace(article("a"));
    assert.deepEqual(shown(lines), ["b:1 x [A]"]);
  });

  it("stay where they are when they are decided on, until they are sorted again", () => {
    const lines = new Lines();
    lines.replace(article("a", "x [A]", "y [B]"));
    lines.sortBy("status", false);
    assert.deepEqual(shown(lines), ["a:1 x [A]", "a:2 y [B]"]);
    lines.replace(article("a", "x [A]!", "y [B]"));
    assert.deepEqual(shown(lines), ["a:1 x [A]", "a:2 y [B]"]);
    lines.sortBy("status", false);
    assert.deepEqual(shown(lines), ["a:2 y [B]", "a:1 x [A]"]);
  });

  it("keep their names when lines come before them and when they are decided on", () => {
    const lines = new Lines();
    lines.replace(article("a", "x [A]", "y [B]"));
    const names = new Set(lines.shown.map(({ name }) => name));
    lines.replace(article("a", "new [N]", "x [A]!", "y [B]"));
    assert.deepEqual(
      lines.named(names).map(({ match }) => match),
      ["A", "B"],
    );
  });

  it("pass the filter by words, meaning or article", () => {
    const lines = new Lines();
    lines.replace(article("north.txt", "x [A]"));
    lines.replace(article("south.txt", "north of [B]"));
    lines.replace(article("west.txt", "x [C]"));
    lines.filter = "NORTH";
    assert.deepEqual(shown(lines), ["north.txt:1 x [A]", "south.txt:1 north of [B]"]);
  });
});

describe("ticks", () => {
  const names = ["a", "b", "c", "d", "e"];

  it("go on and off, one by one and by stretches in both directions", () => {
    const ticks = new Ticks();
    ticks.toggle(names, 3);
    ticks.extendTo(names, 1);
    assert.deepEqual([...ticks.names].sort(), ["b", "c", "d"]);
    ticks.toggle(names, 2);
    ticks.extendTo(names, 4);
    assert.deepEqual([...ticks.names].sort(), ["b", "c", "d", "e"]);
    ticks.toggle(names, 9);
    assert.equal(ticks.names.size, 4);
  });

  it("begin a stretch at the line that was left", () => {
    const ticks = new Ticks();
    ticks.startAt(1);
    ticks.extendTo(names, 2);
    assert.deepEqual([...ticks.names], ["b", "c"]);
  });
});
