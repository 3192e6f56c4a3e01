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
} from "./graph.ts";

export const graphMl: Format = {
  id: "graphml",
  label: "GraphML",
  description: "For networkx, igraph, Cytoscape and yEd: who and what is mentioned together.",
  endings: [".graphml"],
  holds: graphHolds,
  loses: graphLoses,
  options: graphOptions,
  write: (set) => writeGraph(set, "dossier.graphml", rootOf),
};

function rootOf({ nodes, edges }: Graph): Element {
  return element(
    "graphml",
    { xmlns: "http://graphml.graphdrawing.org/xmlns" },
    keyOf("node", "label", "string"),
    keyOf("node", "color", "string"),
    ...attributesAs("node", (name, type) => keyOf("node", name, type)),
    keyOf("edge", "weight", "integer"),
    ...attributesAs("edge", (name, type) => keyOf("edge", name, type)),
    element(
      "graph",
      { id: "dossier", edgedefault: "undirected" },
      ...nodes.map(({ id, label, category, values }) =>
        element(
          "node",
          { id },
          ...dataOf("node", { label, color: categoryColour(category), ...values }),
        ),
      ),
      ...edges.map(({ id, source, target, weight, values }) =>
        element("edge", { id, source, target }, ...dataOf("edge", { weight, ...values })),
      ),
    ),
  );
}

/** Keys of nodes and of edges have ids of their own, since one name may be of both. */
function keyOf(kind: "node" | "edge", name: string, type: "string" | "integer"): Element {
  return element("key", {
    id: `${kind}.${name}`,
    for: kind,
    "attr.name": name,
    "attr.type": type === "integer" ? "int" : type,
  });
}

function dataOf(
  kind: "node" | "edge",
  values: Readonly<Record<string, string | number>>,
): readonly Element[] {
  return valuesAs(values, (name, value) => element("data", { key: `${kind}.${name}` }, value));
}
