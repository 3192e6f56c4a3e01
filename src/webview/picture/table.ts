import { button, element } from "../element.ts";

/** A table that says in words what a picture shows. */
export interface TableContent {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly string[];
  /** Goes to where the row is from. */
  readonly open: () => void;
}

/** How many rows are there at first, and with each wish for more: a page with ten thousands is slow. */
const portion = 300;

/** A table; the first cell of each row is a button that goes to its place. */
export function table({ caption, columns, rows }: TableContent): HTMLElement {
  const body = element("tbody");
  const more = button("", () => add());
  let shown = 0;
  const add = (): void => {
    body.append(...rows.slice(shown, shown + portion).map(rowOf));
    shown = Math.min(rows.length, shown + portion);
    more.textContent = `Show more of ${rows.length.toLocaleString("en-GB")}`;
    more.hidden = shown === rows.length;
  };
  add();
  const header = columns.map((column) => element("th", { scope: "col" }, column));
  return element(
    "section",
    {},
    element(
      "table",
      {},
      element("caption", {}, `${caption} (${rows.length.toLocaleString("en-GB")})`),
      element("thead", {}, element("tr", {}, ...header)),
      body,
    ),
    more,
  );
}

function rowOf({ cells: [first = "", ...others], open }: TableRow): HTMLElement {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, button(first, open)),
    ...others.map((cell) => element("td", {}, cell)),
  );
}
