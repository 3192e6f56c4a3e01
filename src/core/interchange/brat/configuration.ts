import type { Piece } from "../format.ts";
import { flat, typeName } from "./lines.ts";

/** Background colours of the built-in categories. */
const colours: ReadonlyMap<string, string> = new Map([
  ["person", "#b3d4fc"],
  ["organisation", "#c8e6c9"],
  ["rating", "#ffe0b2"],
  ["money", "#e1bee7"],
]);

/** Gathers the types that .ann files use, for the files that tell brat of them. */
export class Configuration {
  readonly #labels: ReadonlyMap<string, string>;
  /** Names by what they stand for. */
  readonly #categories = new Map<string, string>();
  readonly #relations = new Map<string, string>();
  readonly #values = new Map<string, Set<string>>();
  readonly #flags = new Set<string>();
  hasWikidata = false;

  constructor(labels: ReadonlyMap<string, string>) {
    this.#labels = labels;
  }

  /** The name of a category, which no other has. */
  category(category: string): string {
    return nameIn(this.#categories, category);
  }

  relation(type: string): string {
    return nameIn(this.#relations, type);
  }

  /** The name of an attribute that has been given a value. */
  attribute(name: string, value: string): string {
    const values = this.#values.get(name) ?? new Set();
    this.#values.set(name, values.add(value));
    return name;
  }

  /** The name of an attribute without a value: "Suggested". */
  flag(status: string): string {
    const name = status.charAt(0).toUpperCase() + status.slice(1);
    this.#flags.add(name);
    return name;
  }

  *files(): Iterable<Piece> {
    yield { path: "annotation.conf", content: this.#annotationConf() };
    yield { path: "visual.conf", content: this.#visualConf() };
    if (this.hasWikidata) {
      const address = "https://www.wikidata.org/";
      const content = `[normalization]\nWikidata\tDB:wikidata, <URL>:${address}, <URLBASE>:${address}wiki/%s\n`;
      yield { path: "tools.conf", content };
    }
  }

  /** All four sections must be there, also those that are empty. */
  #annotationConf(): string {
    const values = [...this.#values].filter(([name]) => !this.#flags.has(name));
    return [
      "[entities]",
      ...this.#categories.values(),
      "",
      "[relations]",
      ...Array.from(this.#relations.values(), (name) => `${name}\tArg1:<ENTITY>, Arg2:<ENTITY>`),
      "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
      "",
      "[events]",
      "",
      "[attributes]",
      ...Array.from(this.#flags, (name) => `${name}\tArg:<ENTITY>`),
      ...values.map(([name, all]) => `${name}\tArg:<ENTITY>, Value:${[...all].join("|")}`),
      "",
    ].join("\n");
  }

  #visualConf(): string {
    const categories = [...this.#categories];
    const labels = categories.map(
      ([category, name]) => `${name} | ${flat(this.#labels.get(category) ?? category)}`,
    );
    const drawing = categories.flatMap(([category, name]) => {
      const colour = colours.get(category);
      return colour === undefined ? [] : [`${name}\tbgColor:${colour}`];
    });
    return [
      "[labels]",
      ...labels,
      ...Array.from(this.#relations, ([type, name]) => `${name} | ${flat(type)}`),
      "",
      "[drawing]",
      "SPAN_DEFAULT\tfgColor:black, bgColor:#e0e0e0, borderColor:darken",
      ...drawing,
      "",
    ].join("\n");
  }
}

function nameIn(names: Map<string, string>, of: string): string {
  const known = names.get(of);
  if (known !== undefined) return known;
  const wanted = typeName(of) || "_";
  const taken = new Set(names.values());
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}_${count}`;
  names.set(of, name);
  return name;
}
