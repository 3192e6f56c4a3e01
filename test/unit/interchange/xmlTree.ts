import assert from "node:assert/strict";
import { SaxesParser } from "saxes";

/** An element as a parser reads it: children are elements and texts. */
export interface XmlTree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlTree | string)[];
}

/** Throws where the text is no well-formed XML with declared namespaces. */
export function xmlTree(text: string): XmlTree {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlTree[] = [{ name: "", attributes: {}, children: [] }];
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const tree: XmlTree = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)!.children.push(tree);
    open.push(tree);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (part) => open.at(-1)!.children.push(part));
  parser.write(text).close();
  return elementsOf(open[0]!)[0]!;
}

export function elementsOf({ children }: XmlTree): readonly XmlTree[] {
  return children.filter((child) => typeof child !== "string");
}

/** An element's descendants of a name, in order. */
export function allOf(tree: XmlTree, name: string): readonly XmlTree[] {
  return elementsOf(tree).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allOf(child, name),
  ]);
}

export function textOf(node: XmlTree | string): string {
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}

/** What an element may have in it: its attributes, those that must be there with “!”, and its children as a pattern of names. */
export interface Shape {
  readonly attributes?: string;
  readonly children?: string;
  readonly isMixed?: boolean;
}

/** Holds a tree to the shapes of its elements, by their names. */
export function assertShape(tree: XmlTree, shapes: Readonly<Record<string, Shape>>): void {
  const shape = shapes[tree.name] ?? assert.fail(`an element ${tree.name}`);
  const attributes = (shape.attributes ?? "").split(" ").filter(Boolean);
  const allowed = attributes.map((name) => name.replace("!", ""));
  for (const name of Object.keys(tree.attributes)) {
    assert.ok(allowed.includes(name), `${tree.name} with an attribute ${name}`);
  }
  for (const name of attributes.filter((each) => each.endsWith("!"))) {
    assert.ok(Object.hasOwn(tree.attributes, name.slice(0, -1)), `${tree.name} without ${name}`);
  }
  const names = elementsOf(tree).map(({ name }) => `${name} `);
  const pattern = (shape.children ?? "").replaceAll(/[\w.:]+/g, (name) => `(?:${name} )`);
  assert.match(
    names.join(""),
    new RegExp(`^(?:${pattern.replaceAll(/ (?!\))/g, "")})$`),
    tree.name,
  );
  if (shape.isMixed !== true) {
    const texts = tree.children.filter((child) => typeof child === "string").join("");
    assert.equal(texts.trim(), "", `text in ${tree.name}`);
  }
  for (const child of elementsOf(tree)) assertShape(child, shapes);
}
