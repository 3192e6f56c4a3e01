/** An element to be written as XML, or as HTML in the syntax that both share. Text in it is escaped when it is written. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Node[];
}

/** Text as it is, or an element. */
export type Node = Element | string;

/** By name, in order; those that are undefined are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element without children is written as `<a/>`, one with an empty text as `<a></a>`. */
export function element(name: string, attributes: Attributes = {}, ...children: Node[]): Element {
  return { name, attributes, children };
}

/** A document with its declaration. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

/** An element on lines of its own, two spaces for each level; all in one line where text is among its children. */
export function written(node: Element, indent = ""): string {
  if (node.children.some((child) => typeof child === "string")) return indent + inLine(node);
  if (node.children.length === 0) return `${indent}<${tagOf(node)}/>`;
  const lines = node.children.map((child) => written(child as Element, `${indent}  `));
  return [`${indent}<${tagOf(node)}>`, ...lines, `${indent}</${node.name}>`].join("\n");
}

function inLine(node: Node): string {
  if (typeof node === "string") return escaped(node);
  if (node.children.length === 0) return `<${tagOf(node)}/>`;
  return `<${tagOf(node)}>${node.children.map(inLine).join("")}</${node.name}>`;
}

function tagOf({ name, attributes }: Element): string {
  const parts = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapedValue(String(value))}"`],
  );
  return name + parts.join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A carriage return would be read as a line feed. */
function escaped(text: string): string {
  return legal(text).replaceAll(/[&<>\r]/g, (character) => entities[character] ?? "");
}

/** White space in an attribute's value would be read as spaces. */
function escapedValue(text: string): string {
  return legal(text).replaceAll(/[&<>"\t\n\r]/g, (character) => entities[character] ?? "");
}

/** All that no document of XML 1.0 may have, even escaped; each is one UTF-16 code unit and one code point. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text of the same length with spaces in place of characters that XML 1.0 does not allow. */
export function legal(text: string): string {
  return text.replaceAll(illegal, " ");
}

/** What `illegalIn` counts, in words that follow a number. */
export const illegalCharacters = "characters that XML does not allow";

/** How many characters of an element or text are written as spaces. */
export function illegalIn(node: Node): number {
  if (typeof node === "string") return node.match(illegal)?.length ?? 0;
  const values = Object.values(node.attributes).map((value) => String(value ?? ""));
  return [...values, ...node.children].reduce((sum, part) => sum + illegalIn(part), 0);
}
