import { lineOrders, type LineOrder } from "../../core/concordance/order.ts";
import { button, element, setAttributes } from "../element.ts";

/** The columns that lines can be sorted by, from the left; each has the key of its number. */
const columns: Readonly<Record<LineOrder, string>> = {
  left: "Before",
  match: "Words",
  right: "After",
  meaning: "Means",
  article: "Article",
  status: "Decision",
};

const inOrder = Object.keys(columns) as readonly LineOrder[];

/** The order that a key asks for. */
export function orderOfKey(key: string): LineOrder | undefined {
  return /^\d$/.test(key) && lineOrders.length >= Number(key)
    ? inOrder[Number(key) - 1]
    : undefined;
}

/** The grid's headers, which sort its lines. */
export class Header {
  readonly element: HTMLElement;
  readonly #cells: ReadonlyMap<LineOrder, HTMLElement>;

  constructor(onSort: (order: LineOrder) => void) {
    this.#cells = new Map(
      inOrder.map((order, at) => {
        const sort = button(columns[order], () => onSort(order));
        sort.title = `Sort by this column (${at + 1}); once more to turn it round`;
        return [order, element("div", { role: "columnheader", class: order }, sort)];
      }),
    );
    const tick = element("div", { role: "columnheader", class: "tick", "aria-label": "Ticked" });
    this.element = element(
      "div",
      { role: "row", class: "row header", "aria-rowindex": 1 },
      tick,
      ...this.#cells.values(),
    );
  }

  show(sorted: LineOrder, turned: boolean): void {
    for (const [order, cell] of this.#cells) {
      const direction = turned ? "descending" : "ascending";
      setAttributes(cell, { "aria-sort": order === sorted ? direction : undefined });
    }
  }
}
