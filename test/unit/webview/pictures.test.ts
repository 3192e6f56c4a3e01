import assert from "node:assert/strict";
import { boundsOf, type Drawn } from "../../../src/webview/picture/drawn.ts";
import type { Palette } from "../../../src/webview/picture/palette.ts";
import { svgOf } from "../../../src/webview/picture/svg.ts";
import { nearest, towards } from "../../../src/webview/picture/walk.ts";
import { networkScene } from "../../../src/webview/network/scene.ts";
import type { AmountMark, RatingMark } from "../../../src/webview/protocol/timeline.ts";
import { timelineScene } from "../../../src/webview/timeline/scene.ts";
import { sizeName, sizeTicks, stretchOf, yearTicks } from "../../../src/webview/timeline/time.ts";

const palette: Palette = {
  foreground: "#000",
  muted: "#777",
  faint: "#ccc",
  background: "#fff",
  focus: "#00f",
  font: "sans-serif",
  line: (category) => `line-${category}`,
  fill: (category) => `fill-${category}`,
};

const place = {
  source: "file:///a.txt",
  start: 0,
  end: 1,
  match: "x",
  label: "a.txt:1",
  context: "x",
};

function rating(body: string, grade: string, time?: string): RatingMark {
  return { ...place, body, grade, judge: "Ofsted", ...(time !== undefined && { time }) };
}

function amount(match: string, size: number): AmountMark {
  return { ...place, match, size, currency: "GBP", approximation: "" };
}

function textsOf(drawn: readonly Drawn[]): readonly string[] {
  return drawn.flatMap((part) => (part.kind === "text" ? part.text : []));
}

describe("a picture as a file", () => {
  it("holds names as text, whatever is in them, and is as large as what is drawn", () => {
    const name = `<img src=x onerror="alert(1)"> & \u0000co`;
    const svg = svgOf(
      [
        {
          kind: "shape",
          shape: "circle",
          at: { x: 100, y: 50 },
          radius: 10,
          fill: "#fff",
          stroke: "#000",
          width: 1,
        },
        {
          kind: "text",
          text: name,
          at: { x: 100, y: 50 },
          anchor: "start",
          colour: "#000",
          size: 12,
        },
      ],
      { title: name, background: "#fff", font: '"Segoe UI", sans-serif' },
    );
    assert.doesNotMatch(svg, /<img/u);
    assert.ok(!svg.includes("\0"));
    assert.match(svg, /<text [^>]*>&lt;img src=x onerror="alert\(1\)"&gt; &amp; {2}co<\/text>/u);
    assert.match(svg, /font-family="&quot;Segoe UI&quot;, sans-serif"/u);
    assert.match(svg, /viewBox="71 /u);
  });

  it("has bounds around all that is drawn", () => {
    const line: Drawn = {
      kind: "line",
      from: { x: -5, y: 3 },
      to: { x: 15, y: 23 },
      colour: "#000",
      width: 1,
    };
    assert.deepEqual(boundsOf([line], 10), { x: -15, y: -7, width: 40, height: 40 });
  });
});

describe("walking through a picture", () => {
  const places = [
    { x: 0, y: 0 },
    { x: 100, y: 10 },
    { x: 40, y: 60 },
    { x: -50, y: 0 },
  ];

  it("goes to what lies in the arrow's direction and is near", () => {
    const go = (from: number, way: "ArrowRight" | "ArrowLeft" | "ArrowUp" | "ArrowDown"): unknown =>
      towards(places, from, way, places.keys());
    assert.equal(go(0, "ArrowRight"), 1);
    assert.equal(go(0, "ArrowDown"), 2);
    assert.equal(go(0, "ArrowLeft"), 3);
    assert.equal(go(0, "ArrowUp"), undefined);
    assert.equal(towards(places, 0, "ArrowRight", [3]), undefined);
  });

  it("finds what is clicked on, and nothing where there is nothing", () => {
    assert.equal(nearest(places, { x: 95, y: 5 }, 20), 1);
    assert.equal(nearest(places, { x: 70, y: 200 }, 20), undefined);
  });
});

describe("the picture of a network", () => {
  const node = (name: string, category: string, mentions: number) => ({
    key: name,
    name,
    category,
    mentions,
  });
  const network = {
    neighbours: new Map([
      [0, [1]],
      [1, [0]],
    ]),
    nodes: [node("Ann", "person", 9), node("Council", "organisation", 2), node("Bob", "person", 1)],
    links: [{ a: 0, b: 1, count: 1, strength: 3 }],
    places: [
      { x: 0, y: 0 },
      { x: 200, y: 0 },
      { x: 2, y: 1 },
    ],
  };
  const look = { scale: 1, chosen: 0, centre: undefined, isMoving: false };

  it("tells categories by shape and not by colour alone", () => {
    const shapes = networkScene(network, look, palette).flatMap((part) =>
      part.kind === "shape" ? part.shape : [],
    );
    assert.deepEqual(new Set(shapes), new Set(["circle", "square"]));
  });

  it("names what has room, the chosen one always and the most mentioned before others", () => {
    const crowd = Array.from({ length: 9 }, (_, at) => node(`Person ${String(at)}`, "person", at));
    const crowded = {
      ...network,
      nodes: [...network.nodes, ...crowd],
      places: [...network.places, ...crowd.map((_, at) => ({ x: at, y: at }))],
    };
    const named = (chosen: number): readonly string[] =>
      textsOf(networkScene(crowded, { ...look, chosen }, palette));
    assert.ok(named(0).includes("Ann") && !named(0).includes("Person 0"));
    assert.ok(named(3).includes("Person 0") && named(3).length < crowded.nodes.length);
  });

  it("leaves out names and weak links of a large network while it moves", () => {
    const links = Array.from({ length: 2000 }, (_, at) => ({
      a: 0,
      b: 1,
      count: 1,
      strength: -at,
    }));
    const large = { ...network, links };
    const count = (isMoving: boolean): number =>
      networkScene(large, { ...look, isMoving }, palette).length;
    assert.ok(count(true) < count(false) / 2);
  });
});

describe("a timeline", () => {
  const look = { scale: 1, chosen: -1 };

  it("has a lane for each body, with ratings from left to right and undated ones apart", () => {
    const ratings = [
      rating("Suffolk", "good", "2012-11"),
      rating("Norfolk", "inadequate", "2013"),
      rating("Norfolk", "good", "2009-06-01"),
      rating("Norfolk", "outstanding"),
    ];
    const { marks, places, drawn } = timelineScene(ratings, [], look, palette);
    const at = new Map(marks.map((mark, index) => [mark, places[index]!]));
    const [suffolk, norfolk, early, undated] = ratings.map((one) => at.get(one)!);
    assert.ok(early!.x < suffolk!.x && suffolk!.x < norfolk!.x && norfolk!.x < undated!.x);
    assert.equal(norfolk!.y, early!.y);
    assert.ok(suffolk!.y > norfolk!.y);
    assert.ok(textsOf(drawn).includes("undated"));
    assert.ok(textsOf(drawn).includes("2010"));
  });

  it("puts marks that would touch below each other", () => {
    const ratings = [rating("Norfolk", "good", "2012"), rating("Norfolk", "inadequate", "2012")];
    const { places } = timelineScene(ratings, [], look, palette);
    assert.equal(places[0]!.x, places[1]!.x);
    assert.notEqual(places[0]!.y, places[1]!.y);
  });

  it("has amounts by size", () => {
    const amounts = [amount("£300m", 3e8), amount("£11m", 11e6), amount("£0", 0)];
    const { places, marks } = timelineScene([], amounts, look, palette);
    const sorted = marks.map((mark, at) => ({ mark, x: places[at]!.x })).sort((a, b) => a.x - b.x);
    assert.deepEqual(
      sorted.map(({ mark }) => mark.match),
      ["£0", "£11m", "£300m"],
    );
  });

  it("becomes wider where it is zoomed into, with rows and letters as they are", () => {
    const ratings = [rating("Norfolk", "good", "2009"), rating("Norfolk", "inadequate", "2012")];
    const [once, twice] = [1, 2].map((scale) =>
      timelineScene(ratings, [], { scale, chosen: 1 }, palette),
    );
    assert.deepEqual(
      twice!.places,
      once!.places.map(({ x, y }) => ({ x: 2 * x, y })),
    );
    const sizes = ({ drawn }: { drawn: readonly Drawn[] }): Set<unknown> =>
      new Set(drawn.map((part) => part.kind === "text" && part.size));
    assert.deepEqual(sizes(twice!), sizes(once!));
  });

  it("reads times as exactly as they are told", () => {
    assert.deepEqual(stretchOf("2013"), { from: 2013, to: 2014 });
    assert.equal(stretchOf("2013-07").from, 2013.5);
    assert.ok(stretchOf("2013-07-02").from > 2013.5 && stretchOf("2013-07-02").to < 2013.6);
  });

  it("has axes that can be read", () => {
    assert.deepEqual(
      yearTicks({ from: 2009, to: 2013.5 }, 12),
      [2009, 2010, 2011, 2012, 2013, 2014],
    );
    assert.deepEqual(
      yearTicks({ from: 1950, to: 2013 }, 12),
      [1950, 1960, 1970, 1980, 1990, 2000, 2010],
    );
    assert.deepEqual(sizeTicks([250, 11e6]), [100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8]);
    assert.deepEqual(sizeTicks([]), [1, 10]);
    assert.deepEqual([100, 1e4, 1.5e6, 1e9].map(sizeName), [
      "100",
      "10 thousand",
      "1.5 million",
      "1 billion",
    ]);
  });
});
