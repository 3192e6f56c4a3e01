import { element, setAttributes } from "../element.ts";
import type { Line } from "./lines.ts";

interface Look {
  /** In pixels. */
  readonly top: number;
  readonly isTicked: boolean;
  readonly isFocused: boolean;
}

const statusSigns = { suggested: "○", unmarked: "–", confirmed: "●", rejected: "⊘" } as const;

/** A row of the grid, which shows one line after another. */
export class GridRow {
  readonly element: HTMLElement;
  readonly #tick = element("input", { type: "checkbox", tabindex: -1, "aria-label": "Ticked" });
  readonly #match = element("bdi");
  readonly #cells = {
    left: element("bdi"),
    right: element("bdi"),
    meaning: element("bdi"),
    article: element("bdi"),
    status: element("span"),
  };
  #at: number | undefined;
  #line: Line | undefined;

  constructor(number: number) {
    const { left, right, meaning, article, status } = this.#cells;
    const cells = [
      ["tick", this.#tick],
      ["left", left],
      ["match", this.#match],
      ["right", right],
      ["meaning", meaning],
      ["article", article],
      ["status", status],
    ] as const;
    this.element = element(
      "div",
      { role: "row", class: "row", id: `row-${number}` },
      ...cells.map(([name, content]) => element("div", { role: "gridcell", class: name }, content)),
    );
  }

  /** The index of the line that is shown; undefined where the row is empty. */
  get at(): number | undefined {
    return this.#at;
  }

  show(
    shown: { readonly line: Line; readonly at: number } | undefined,
    { top, isTicked, isFocused }: Look,
  ): void {
    this.#at = shown?.at;
    this.element.hidden = !shown;
    if (!shown) return;
    const { line, at } = shown;
    this.element.style.transform = `translateY(${top}px)`;
    setAttributes(this.element, {
      "aria-rowindex": at + 2,
      "aria-selected": String(isTicked),
      "data-focused": isFocused,
    });
    this.#tick.checked = isTicked;
    if (line !== this.#line) this.#fill(line);
    this.#line = line;
  }

  #fill(line: Line): void {
    const { left, right, meaning, article, status } = this.#cells;
    left.textContent = line.left;
    this.#match.textContent = line.match;
    right.textContent = line.right;
    meaning.textContent = line.meaning;
    article.textContent = `${line.label}:${line.line}`;
    article.title = article.textContent;
    status.textContent = `${statusSigns[line.status]} ${line.status}`;
    setAttributes(this.#match, {
      "data-category": line.category,
      "data-status": line.status,
      title: line.match,
    });
  }
}
