import { element, setAttributes } from "../element.ts";
import { GridRow } from "./gridRow.ts";
import type { Line } from "./lines.ts";

/** Rows drawn beyond those in sight, so that a quick turn of the wheel meets no gap. */
const spare = 8;

/** The widest that the column of the words themselves grows, in characters. */
const widestMatch = 32;

/** A grid of lines, of which only those in sight are in the document. */
export class Grid {
  readonly element: HTMLElement;
  readonly #header: HTMLElement;
  readonly #canvas = element("div", { role: "rowgroup", class: "canvas" });
  readonly #rows: GridRow[] = [];
  readonly #rowHeight: number;
  #lines: readonly Line[] = [];
  #ticked: ReadonlySet<string> = new Set();
  #focus = 0;

  /**
   * @param header the row of column headers
   * @param onClick told of clicks into a line
   */
  constructor(
    label: string,
    header: HTMLElement,
    onClick: (at: number, event: MouseEvent) => void,
    onScroll: () => void,
  ) {
    this.#header = header;
    this.element = element(
      "div",
      { role: "grid", tabindex: 0, "aria-label": label, "aria-multiselectable": "true" },
      header,
      this.#canvas,
    );
    this.#rowHeight = Math.ceil(parseFloat(getComputedStyle(document.body).fontSize) * 1.9);
    this.element.style.setProperty("--row", `${this.#rowHeight}px`);
    this.element.addEventListener("scroll", () => {
      this.#draw();
      onScroll();
    });
    new ResizeObserver(() => this.#draw()).observe(this.element);
    const clicked = (event: MouseEvent): void => {
      const row = this.#rows.find((one) => one.element.contains(event.target as Node));
      if (row?.at !== undefined) onClick(row.at, event);
    };
    this.#canvas.addEventListener("click", clicked);
    this.#canvas.addEventListener("dblclick", clicked);
  }

  /** The index of the line that keys act on. */
  get focus(): number {
    return this.#focus;
  }

  get focused(): Line | undefined {
    return this.#lines[this.#focus];
  }

  /** How many lines fit into sight. */
  get page(): number {
    const height = this.element.clientHeight - this.#header.offsetHeight;
    return Math.max(1, Math.floor(height / this.#rowHeight));
  }

  /** Where the line that keys act on stands on the screen, in pixels below the top. */
  get focusOffset(): number {
    return this.#focus * this.#rowHeight - this.element.scrollTop;
  }

  /** Shows other lines; the one at hand stays at its height on the screen. */
  show(lines: readonly Line[], ticked: ReadonlySet<string>): void {
    const isAtTop = this.#focus === 0 && this.element.scrollTop === 0;
    const offset = this.focusOffset;
    const isInSight = offset >= 0 && offset < this.page * this.#rowHeight;
    const first = Math.floor(this.element.scrollTop / this.#rowHeight);
    const [anchor, height] = isInSight
      ? [this.#focus, offset]
      : [first, first * this.#rowHeight - this.element.scrollTop];
    const find = (line: Line | undefined): number =>
      line ? lines.findIndex(({ name }) => name === line.name) : -1;
    const anchorNow = isAtTop ? -1 : find(this.#lines[anchor]);
    const focusNow = isAtTop ? 0 : find(this.focused);
    this.#lines = lines;
    this.#ticked = ticked;
    this.#focus = Math.max(0, Math.min(focusNow < 0 ? this.#focus : focusNow, lines.length - 1));
    this.#layOut();
    if (anchorNow >= 0) this.element.scrollTop = anchorNow * this.#rowHeight - height;
    this.#draw();
  }

  /** Makes a line the one that keys act on, and brings it into sight. */
  moveTo(at: number, offset?: number): void {
    this.#focus = Math.max(0, Math.min(at, this.#lines.length - 1));
    const top = this.#focus * this.#rowHeight;
    const lowest = (this.page - 1) * this.#rowHeight;
    const wanted = offset ?? Math.max(0, Math.min(this.focusOffset, lowest));
    if (this.focusOffset !== wanted) this.element.scrollTop = top - wanted;
    this.#draw();
  }

  #layOut(): void {
    setAttributes(this.element, { "aria-rowcount": this.#lines.length + 1 });
    const longest = this.#lines.reduce((most, { match }) => Math.max(most, match.length), 0);
    this.element.style.setProperty("--match", `${Math.min(longest, widestMatch) + 2}ch`);
    this.#canvas.style.height = `${this.#lines.length * this.#rowHeight}px`;
  }

  /** Brings the rows up to date: each shows the line whose turn it is, most of them the one they showed. */
  #draw(): void {
    const count = Math.ceil(this.element.clientHeight / this.#rowHeight) + 2 * spare;
    while (this.#rows.length < count) {
      const row = new GridRow(this.#rows.length);
      this.#rows.push(row);
      this.#canvas.append(row.element);
    }
    const first = Math.max(0, Math.floor(this.element.scrollTop / this.#rowHeight) - spare);
    const size = this.#rows.length;
    for (let at = first; at < first + size; at++) {
      const line = this.#lines[at];
      this.#rows[at % size]?.show(line && { line, at }, {
        top: at * this.#rowHeight,
        isTicked: line !== undefined && this.#ticked.has(line.name),
        isFocused: at === this.#focus,
      });
    }
    const focused = this.#rows[this.#focus % size];
    const isDrawn = this.focused !== undefined && focused?.at === this.#focus;
    setAttributes(this.element, {
      "aria-activedescendant": isDrawn ? focused.element.id : undefined,
    });
  }
}
