import type { Format } from "../format.ts";
import { element, illegalCharacters, illegalIn, written, type Element, type Node } from "../xml.ts";
import {
  oneLine,
  targetsOf,
  type Block,
  type Document,
  type Inline,
  type Line,
  type Target,
} from "./blocks.ts";
import { dossierHolds, dossierLoses, dossierOptions, writeDossier } from "./dossier.ts";
import { style } from "./style.ts";

export const html: Format = {
  id: "html",
  label: "HTML dossier",
  description:
    "For reading, printing and handing on: one file without scripts, quotes with source and line.",
  endings: [".html"],
  holds: dossierHolds,
  loses: [...dossierLoses, illegalCharacters],
  options: dossierOptions,
  write: (set) =>
    writeDossier(set, "dossier.html", (document) => {
      const page = pageOf(document);
      set.lose(illegalCharacters, illegalIn(page));
      return `<!DOCTYPE html>\n${written(page)}\n`;
    }),
};

function pageOf(document: Document): Element {
  const targets = targetsOf(document);
  const { title, summary, blocks, notes } = document;
  const quoted = new Set<number>();
  const body = blocks.map((block) => blockOf(block, targets.get(block), quoted));
  return element(
    "html",
    { lang: "en" },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("meta", {
        "http-equiv": "Content-Security-Policy",
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      element("title", {}, title),
      element("style", {}, style),
    ),
    element(
      "body",
      {},
      element("header", {}, element("h1", {}, title), element("p", {}, summary)),
      contentsOf([...targets.values()]),
      element("main", {}, ...body),
      ...notesOf(notes),
    ),
  );
}

function contentsOf(targets: readonly Target[]): Element {
  const items = targets.map(({ level, text, id }) =>
    element("li", { class: `level${level}` }, element("a", { href: `#${id}` }, text)),
  );
  return element(
    "nav",
    { "aria-label": "Contents" },
    element("h2", {}, "Contents"),
    element("ol", {}, ...items),
  );
}

/** @param quoted the notes that were referred to before: only the first reference is led back to */
function blockOf(block: Block, target: Target | undefined, quoted: Set<number>): Element {
  const line = (content: Line): Node[] => content.map((inline) => inlineOf(inline, quoted));
  switch (block.kind) {
    case "heading":
      return element(`h${block.level}`, { id: target?.id }, oneLine(block.text));
    case "paragraph":
      return element("p", {}, "", ...line(block.content));
    case "list":
      return element("ul", {}, ...block.items.map((item) => element("li", {}, "", ...line(item))));
    case "quote":
      return element(
        "figure",
        {},
        element("blockquote", {}, "", ...line(block.content)),
        element("figcaption", {}, "", ...line(block.place)),
        ...block.remarks.map((remark) => element("p", { class: "remark" }, remark)),
      );
    case "table":
      return element(
        "table",
        {},
        element("thead", {}, element("tr", {}, ...block.head.map(headCell))),
        element(
          "tbody",
          {},
          ...block.rows.map((cells) =>
            element("tr", {}, ...cells.map((cell) => element("td", {}, "", ...line(cell)))),
          ),
        ),
      );
  }
}

function headCell(text: string): Element {
  return element("th", { scope: "col" }, text);
}

function inlineOf(inline: Inline, quoted: Set<number>): Node {
  if (typeof inline === "string") return inline;
  switch (inline.kind) {
    case "mark":
      return element("mark", {}, inline.text);
    case "status":
      return element("span", { class: `status ${inline.status}` }, inline.status);
    case "note": {
      const { number } = inline;
      const id = quoted.has(number) ? undefined : `quote:${number}`;
      quoted.add(number);
      return element("sup", { id }, element("a", { href: `#note:${number}` }, String(number)));
    }
  }
}

function notesOf(notes: readonly string[]): readonly Element[] {
  if (notes.length === 0) return [];
  const items = notes.map((note, index) =>
    element(
      "li",
      { id: `note:${index + 1}` },
      `${note}. `,
      element("a", { href: `#quote:${index + 1}`, "aria-label": "Back" }, "↑"),
    ),
  );
  return [
    element("footer", {}, element("h2", {}, "Where it says so"), element("ol", {}, ...items)),
  ];
}
