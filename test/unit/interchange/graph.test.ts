import assert from "node:assert/strict";
import * as fc from "fast-check";
import Graph from "graphology";
import * as gexfReader from "graphology-gexf";
import * as graphMlReader from "graphology-graphml";
import type { ExchangedMention } from "../../../src/core/interchange/annotationSet.ts";
import { levels } from "../../../src/core/crossReferences/level.ts";
import { CoOccurrences } from "../../../src/core/interchange/graph/coOccurrence.ts";
import { gexf } from "../../../src/core/interchange/graph/gexf.ts";
import { graphMl } from "../../../src/core/interchange/graph/graphMl.ts";
import { legal } from "../../../src/core/interchange/xml.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import { textOf, write } from "../../property/interchange/roundTrip.ts";
import { exchangedSet, type ExchangedSet } from "../../property/interchange/sets.ts";
import { exampleSet } from "./exampleSet.ts";
import { assertShape, xmlTree, type Shape } from "./xmlTree.ts";

/** A source in which each capital letter is a mention of an entity, a small one a suggestion. */
function source(path: string, text: string) {
  const mentions = Array.from(
    text.matchAll(/\b[A-Da-d]\b/g),
    ({ index, 0: letter }): ExchangedMention => ({
      ...{ id: `m${index}`, start: index, end: index + 1, category: "person", tags: [] },
      status: letter < "a" ? "confirmed" : "suggested",
      entity: letter.toLowerCase(),
      attributes: {},
    }),
  );
  return { path, snapshot: new TextSnapshot(text), mentions, relations: [] };
}

const text = "Once A met B and B met C once. Then A saw D.\n\nLater b and A, a and C met.\n";

describe("CoOccurrences", () => {
  const expected = {
    sentence: "ab 2, ac 2, ad 1, bc 2",
    paragraph: "ab 2, ac 2, ad 1, bc 2, bd 1, cd 1",
    source: "ab 1, ac 1, ad 1, bc 1, bd 1, cd 1",
  };
  for (const level of levels) {
    it(`counts what a ${level} mentions together, once each`, () => {
      const counts = new CoOccurrences(level);
      counts.add(source("a.txt", text));
      const told = counts.pairs.map(({ a, b, count }) => `${a}${b} ${count}`);
      assert.equal(told.join(", "), expected[level]);
      assert.deepEqual(counts.frequency("a"), { mentions: 4, suggested: 1, sources: 1 });
      counts.add(source("b.txt", text));
      assert.deepEqual(
        counts.pairs.map(({ sources }) => sources),
        counts.pairs.map(() => 2),
      );
      assert.deepEqual(counts.frequency("b"), { mentions: 6, suggested: 2, sources: 2 });
      assert.deepEqual(counts.frequency("z"), { mentions: 0, suggested: 0, sources: 0 });
    });
  }
});

const attvalues = "(attvalue)*";

/** What GEXF's schema says of the elements that we write. */
const shapes: Readonly<Record<string, Shape>> = {
  gexf: { attributes: "xmlns! xmlns:viz version!", children: "meta graph" },
  meta: { children: "creator description" },
  creator: { isMixed: true },
  description: { isMixed: true },
  graph: { attributes: "defaultedgetype", children: "attributes attributes nodes edges" },
  attributes: { attributes: "class!", children: "attribute*" },
  attribute: { attributes: "id! title! type!" },
  nodes: { children: "node*" },
  node: { attributes: "id! label", children: "attvalues viz:color" },
  edges: { children: "edge*" },
  edge: { attributes: "id source! target! weight", children: "attvalues" },
  attvalues: { children: attvalues },
  attvalue: { attributes: "for! value!" },
  "viz:color": { attributes: "r g b" },
};

async function read(
  format: typeof gexf,
  set: ExchangedSet,
  options = {},
): Promise<ReturnType<typeof gexfReader.parse>> {
  const result = await write(format, set, options);
  const written = textOf(result, `dossier${format.endings[0]}`);
  if (format === gexf) assertShape(xmlTree(written), shapes);
  const reader = format === gexf ? gexfReader : graphMlReader;
  return reader.parse(Graph, written);
}

for (const format of [gexf, graphMl]) {
  describe(format.label, function () {
    this.timeout(60_000);

    it("is read by graphology: entities with what is known of them, and pairs by how often", async () => {
      const graph = await read(format, exampleSet);
      assert.equal(graph.undirectedSize, graph.size);
      const node = graph.getNodeAttributes("norfolk-county-council");
      assert.equal(node["label"], "Norfolk County Council");
      assert.equal(node["category"], "Organisation");
      assert.equal(node["aliases"], "NCC");
      assert.deepEqual([node["mentions"], node["suggested"]], [1, 0]);
      assert.equal(node["color"], format === gexf ? "rgb(138,45,156)" : "#8a2d9c");
      assert.equal(graph.getNodeAttribute("ofsted", "suggested"), 1);
      assert.deepEqual(
        graph.mapEdges((_edge, _values, one, other) => `${one} ${other}`),
        ["andrew-bunyan norfolk-county-council"],
      );
      const wide = await read(format, exampleSet, { together: "source" });
      assert.equal(wide.size, 3);
      const edge = wide.getEdgeAttributes("andrew-bunyan", "ofsted");
      assert.deepEqual([edge["weight"], edge["sources"]], [1, 1]);
    });

    it("is read whatever is in the set", async () => {
      await fc.assert(
        fc.asyncProperty(exchangedSet, fc.constantFrom(...levels), async (set, together) => {
          // graphology keeps edges in objects that have these names already.
          fc.pre([...set.entities.keys()].every((key) => !(key in Object.prototype)));
          const graph = await read(format, set, { together });
          // graphology's parser of XML takes more for line ends than XML has.
          const plain = (key: string): string => legal(key).replaceAll(/[\s\u0085]+/g, " ");
          assert.deepEqual(
            graph.mapNodes((_, node) => plain(String(node["key"]))),
            [...set.entities.keys()].map(plain),
          );
        }),
      );
    });
  });
}
