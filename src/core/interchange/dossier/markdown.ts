import type { Format } from "../format.ts";
import { oneLine, targetsOf, type Block, type Document, type Inline, type Line } from "./blocks.ts";
import { dossierHolds, dossierLoses, dossierOptions, writeDossier } from "./dossier.ts";

export const markdown: Format = {
  id: "markdown",
  label: "Markdown dossier",
  description:
    "For reading and for reports: quotes with source and line, ratings in time, amounts by size.",
  endings: [".md"],
  holds: dossierHolds,
  loses: dossierLoses,
  options: dossierOptions,
  write: (set) => writeDossier(set, "dossier.md", markdownOf),
};

function markdownOf(document: Document): string {
  const targets = [...targetsOf(document).values()];
  const parts = [
    `# ${escaped(document.title)}`,
    escaped(document.summary),
    targets
      .map(
        ({ level, text, id }) => `${"  ".repeat(level - 2)}- [${escaped(text)}](#${encodeURI(id)})`,
      )
      .join("\n"),
    ...document.blocks.map(blockOf),
    document.notes.map((note, index) => `[^${index + 1}]: ${escaped(note)}.`).join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(oneLine(block.text))}`;
    case "paragraph":
      return lineOf(block.content);
    case "list":
      return block.items.map((item) => `- ${lineOf(item)}`).join("\n");
    case "quote": {
      const remarks = block.remarks.map((remark) => `> - ${escaped(remark)}`);
      const lines = [`> ${lineOf(block.content)}`, ">", `> — ${lineOf(block.place)}`];
      return [...lines, ...(remarks.length > 0 ? [">", ...remarks] : [])].join("\n");
    }
    case "table": {
      const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
      const rows = block.rows.map((cells) => row(cells.map(lineOf)));
      return [row(block.head), row(block.head.map(() => "---")), ...rows].join("\n");
    }
  }
}

/** A line's text begins nothing: no list, no heading. */
function lineOf(line: Line): string {
  const text = line.map(inlineOf).join("").trim();
  return text.replace(/^(?:[-+=]|\d+(?=[.)]))/, (begun) =>
    /\d/.test(begun) ? `${begun}\\` : `\\${begun}`,
  );
}

function inlineOf(inline: Inline): string {
  if (typeof inline === "string") return escaped(inline);
  switch (inline.kind) {
    case "mark": {
      // Emphasis takes no space at its ends.
      const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/.exec(inline.text) ?? [];
      return words === "" ? inline.text : `${before}**${escaped(words)}**${after}`;
    }
    case "status":
      return `(${inline.status})`;
    case "note":
      return `[^${inline.number}]`;
  }
}

/** Characters that mean something in Markdown, in its tables or in formulas. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s/g, " ")
    .replaceAll(/[\\`*_[\]<>&|~#$^]/g, (character) => `\\${character}`);
}
