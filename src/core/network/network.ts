/** An entity in a network. */
export interface NetworkNode {
  readonly key: string;
  readonly name: string;
  readonly category: string;
  readonly mentions: number;
}

/** That two entities appear together: the indexes of their nodes. */
export interface NetworkLink {
  readonly a: number;
  readonly b: number;
  /** In how many sentences, paragraphs or articles. */
  readonly count: number;
  /** How strongly they are tied: see `association`. */
  readonly strength: number;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

/** What is shown of a network. */
export interface NetworkView {
  /** Weaker links are left out. */
  readonly leastStrength: number;
  /** Nodes of these are left out. */
  readonly hiddenCategories: ReadonlySet<string>;
  /** Nodes that are more links than `depth` away from this one are left out; nodes without links otherwise. */
  readonly centre?: string;
  /** Infinity for all that can be reached. */
  readonly depth: number;
}

/** The part of a network that is shown; a centre always stays. */
export function narrowed({ nodes, links }: Network, view: NetworkView): Network {
  const { leastStrength, hiddenCategories, centre, depth } = view;
  const isShown = nodes.map(
    ({ key, category }) => key === centre || !hiddenCategories.has(category),
  );
  const strong = links.filter(
    ({ a, b, strength }) => strength >= leastStrength && isShown[a] && isShown[b],
  );
  const start = nodes.findIndex(({ key }) => key === centre);
  const kept =
    start < 0 ? new Set(strong.flatMap(({ a, b }) => [a, b])) : reached(strong, start, depth);
  return partOf(nodes, strong, kept);
}

/** Some nodes and the links between them. */
function partOf(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  kept: ReadonlySet<number>,
): Network {
  const order = [...kept].sort((a, b) => a - b);
  const places = new Map(order.map((node, at) => [node, at]));
  return {
    nodes: order.flatMap((at) => nodes[at] ?? []),
    links: links.flatMap((link) => {
      const [a, b] = [places.get(link.a), places.get(link.b)];
      return a === undefined || b === undefined ? [] : [{ ...link, a, b }];
    }),
  };
}

/** The nodes that are at most so many links away from one. */
function reached(links: readonly NetworkLink[], start: number, depth: number): ReadonlySet<number> {
  const neighbours = neighboursOf(links);
  const kept = new Set([start]);
  let edge: readonly number[] = [start];
  for (let distance = 0; distance < depth && edge.length > 0; distance += 1) {
    edge = [...new Set(edge.flatMap((node) => neighbours.get(node) ?? []))].filter(
      (node) => !kept.has(node),
    );
    edge.forEach((node) => kept.add(node));
  }
  return kept;
}

/** The nodes that each node is linked to. */
export function neighboursOf(
  links: readonly NetworkLink[],
): ReadonlyMap<number, readonly number[]> {
  const neighbours = new Map<number, number[]>();
  const add = (from: number, to: number): void => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { a, b } of links) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

/** The strongest links of a network, and what they link: so much that a picture of it can still be read. */
export function strongest(
  network: Network,
  { nodes: mostNodes, links: mostLinks }: { readonly nodes: number; readonly links: number },
  centre?: string,
): Network {
  const first = new Set(network.nodes.flatMap(({ key }, at) => (key === centre ? [at] : [])));
  const isFirst = ({ a, b }: NetworkLink): boolean => first.has(a) || first.has(b);
  const ordered = [...network.links].sort(
    (x, y) => Number(isFirst(y)) - Number(isFirst(x)) || y.strength - x.strength,
  );
  const kept = new Set(first);
  const links: NetworkLink[] = [];
  for (const link of ordered) {
    if (links.length === mostLinks) break;
    const more = [link.a, link.b].filter((node) => !kept.has(node));
    if (kept.size + more.length > mostNodes) continue;
    more.forEach((node) => kept.add(node));
    links.push(link);
  }
  return partOf(network.nodes, links, kept);
}
