/** Where a string stands in a text. */
export interface Places {
  /** Offset (UTF-16 code units) of the first place. */
  readonly first: number;
  /** Whether there is another. */
  readonly several: boolean;
}

/**
 * Finds many strings in a text at once, in time that grows with the text and the strings together and
 * not with their product (Aho and Corasick, "Efficient string matching", 1975). Strings that are not in
 * the text have no entry; empty strings are not looked for.
 */
export function findPlaces(text: string, strings: Iterable<string>): ReadonlyMap<string, Places> {
  const trie = new Trie(strings);
  const found = new Map<string, Places>();
  let node = root;
  for (let offset = 0; offset < text.length; offset++) {
    node = trie.step(node, text.charCodeAt(offset));
    for (const string of trie.endingAt(node)) {
      const first = found.get(string)?.first;
      if (first === undefined) {
        found.set(string, { first: offset + 1 - string.length, several: false });
      } else {
        found.set(string, { first, several: true });
      }
    }
  }
  return found;
}

const root = 0;

/** The strings as a tree of code units. Nodes are numbers, in no other order than that of their birth. */
class Trie {
  /** Child by node and code unit, in one key. */
  readonly #children = new Map<number, number>();
  readonly #units: number[] = [0];
  readonly #parents: number[] = [root];
  /** The string that ends at a node. */
  readonly #strings: (string | undefined)[] = [undefined];
  /** The node of the longest proper suffix that begins a string too. */
  readonly #suffixes: number[] = [root];
  /** The nearest node along the suffixes at which a string ends; the root when there is none. */
  readonly #endings: number[] = [root];

  constructor(strings: Iterable<string>) {
    const byDepth: number[][] = [];
    for (const string of strings) this.#add(string, byDepth);
    for (const nodes of byDepth) for (const node of nodes) this.#link(node);
  }

  /** The node reached from a node by one more code unit of the text. */
  step(node: number, unit: number): number {
    for (let from = node; ; from = this.#suffixes[from] ?? root) {
      const child = this.#children.get(childKey(from, unit));
      if (child !== undefined) return child;
      if (from === root) return root;
    }
  }

  /** The strings that end at a node, the longest first. */
  *endingAt(node: number): Iterable<string> {
    for (let at = node; at !== root; at = this.#endings[at] ?? root) {
      const string = this.#strings[at];
      if (string !== undefined) yield string;
    }
  }

  #add(string: string, byDepth: number[][]): void {
    let node = root;
    for (let depth = 0; depth < string.length; depth++) {
      const unit = string.charCodeAt(depth);
      const key = childKey(node, unit);
      let child = this.#children.get(key);
      if (child === undefined) {
        child = this.#units.push(unit) - 1;
        this.#parents.push(node);
        this.#children.set(key, child);
        (byDepth[depth] ??= []).push(child);
      }
      node = child;
    }
    if (node !== root) this.#strings[node] = string;
  }

  /** Nodes nearer to the root must be linked before. */
  #link(node: number): void {
    const parent = this.#parents[node] ?? root;
    const unit = this.#units[node] ?? 0;
    const suffix = parent === root ? root : this.step(this.#suffixes[parent] ?? root, unit);
    this.#suffixes[node] = suffix;
    this.#endings[node] =
      this.#strings[suffix] === undefined ? (this.#endings[suffix] ?? root) : suffix;
  }
}

function childKey(node: number, unit: number): number {
  return node * 0x10000 + unit;
}
