import assert from "node:assert/strict";
import { type Network, narrowed, strongest } from "../../../src/core/network/network.ts";

/** A network of ties as "ann-bob:3", the number being the strength; capitals are organisations. */
function networkOf(...ties: readonly string[]): Network {
  const parsed = ties.map((tie) => {
    const [one = "", other = "", strength] = tie.split(/[-:]/u);
    return { one, other, strength: Number(strength) };
  });
  const names = [...new Set(parsed.flatMap(({ one, other }) => [one, other]))];
  return {
    nodes: names.map((name) => ({
      key: name,
      name,
      category: /^[A-Z]/u.test(name) ? "organisation" : "person",
      mentions: 1,
    })),
    links: parsed.map(({ one, other, strength }) => ({
      a: names.indexOf(one),
      b: names.indexOf(other),
      count: 1,
      strength,
    })),
  };
}

function ties({ nodes, links }: Network): readonly string[] {
  return links.map(({ a, b }) => `${nodes[a]?.name ?? ""}-${nodes[b]?.name ?? ""}`);
}

function names({ nodes }: Network): string {
  return nodes.map(({ name }) => name).join(" ");
}

const everything = {
  leastStrength: -Infinity,
  hiddenCategories: new Set<string>(),
  depth: Infinity,
};

describe("what is shown of a network", () => {
  const network = networkOf("ann-bob:5", "bob-cid:2", "cid-Dot:4", "eve-fay:9");

  it("has no weaker ties than are asked for, and nobody without ties", () => {
    const strong = narrowed(network, { ...everything, leastStrength: 4 });
    assert.deepEqual(ties(strong), ["ann-bob", "cid-Dot", "eve-fay"]);
    const strongestTie = narrowed(network, { ...everything, leastStrength: 9 });
    assert.equal(names(strongestTie), "eve fay");
  });

  it("is what can be reached from a centre in so many steps", () => {
    const around = (depth: number): string =>
      names(narrowed(network, { ...everything, centre: "ann", depth }));
    assert.equal(around(1), "ann bob");
    assert.equal(around(2), "ann bob cid");
    assert.equal(around(Infinity), "ann bob cid Dot");
  });

  it("has ties between neighbours of the centre", () => {
    const triangle = networkOf("ann-bob:1", "ann-cid:1", "bob-cid:1");
    const around = narrowed(triangle, { ...everything, centre: "ann", depth: 1 });
    assert.deepEqual(ties(around), ["ann-bob", "ann-cid", "bob-cid"]);
  });

  it("leaves categories out, but not the centre, which may stand alone", () => {
    const people = { ...everything, hiddenCategories: new Set(["person"]) };
    assert.equal(names(narrowed(network, people)), "");
    assert.equal(names(narrowed(network, { ...people, centre: "cid" })), "cid Dot");
    assert.equal(names(narrowed(network, { ...people, centre: "ann" })), "ann");
  });
});

describe("the strongest of a network", () => {
  const network = networkOf("ann-bob:5", "bob-cid:2", "cid-Dot:4", "eve-fay:9");

  it("are so many ties and nodes", () => {
    assert.deepEqual(ties(strongest(network, { nodes: 9, links: 2 })), ["eve-fay", "ann-bob"]);
    assert.deepEqual(names(strongest(network, { nodes: 5, links: 9 })), "ann bob cid eve fay");
  });

  it("begin with those of the centre", () => {
    assert.deepEqual(ties(strongest(network, { nodes: 9, links: 2 }, "cid")), [
      "cid-Dot",
      "bob-cid",
    ]);
  });
});
