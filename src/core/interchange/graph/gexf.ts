import { categoryColour } from "../categoryColour.ts";
import type { Format } from "../format.ts";
import { element, type Element } from "../xml.ts";
import {
  attributesAs,
  graphHolds,
  graphLoses,
  graphOptions,
  valuesAs,
  writeGraph,
  type Graph,
  type GraphEdge,
  type GraphNode,
} from "./graph.ts";

/** Graph Exchange XML Format 1.3. */
export const gexf: Format = {
  id: "gexf",
  label: "GEXF",
  description: "For Gephi: who and what is mentioned together, as a graph.",
  endings: [".gexf"],
  holds: graphHolds,
  loses: graphLoses,
  options: graphOptions,
  write: (set) => writeGraph(set, "dossier.gexf", rootOf),
};

function rootOf({ nodes, edges }: Graph): Element {
  return element(
    "gexf",
    { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" },
    element(
      "meta",
      {},
      element("creator", {}, "Dossier"),
      element("description", {}, "Who and what is mentioned together"),
    ),
    element(
      "graph",
      { defaultedgetype: "undirected" },
      element("attributes", { class: "node" }, ...attributesAs("node", attribute)),
      element("attributes", { class: "edge" }, ...attributesAs("edge", attribute)),
      element("nodes", {}, ...nodes.map(nodeOf)),
      element("edges", {}, ...edges.map(edgeOf)),
    ),
  );
}

function attribute(name: string, type: string): Element {
  return element("attribute", { id: name, title: name, type });
}

function nodeOf({ id, label, category, values }: GraphNode): Element {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(categoryColour(category).slice(at, at + 2), 16));
  return element("node", { id, label }, attvalues(values), element("viz:color", { r, g, b }));
}

function edgeOf({ id, source, target, weight, values }: GraphEdge): Element {
  return element("edge", { id, source, target, weight }, attvalues(values));
}

function attvalues(values: GraphNode["values"]): Element {
  const toElement = (name: string, value: string): Element =>
    element("attvalue", { for: name, value });
  return element("attvalues", {}, ...valuesAs(values, toElement));
}
