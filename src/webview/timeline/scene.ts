import { type Drawn, type Point, widthOf } from "../picture/drawn.ts";
import type { Palette } from "../picture/palette.ts";
import type { AmountMark, RatingMark } from "../protocol/timeline.ts";
import { sizeName, sizeTicks, stretchOf, yearTicks } from "./time.ts";

export type TimelineMark = RatingMark | AmountMark;

/** A picture with the places of the marks that can be chosen, in pixels. */
export interface TimelineScene {
  readonly drawn: readonly Drawn[];
  readonly marks: readonly TimelineMark[];
  readonly places: readonly Point[];
}

/** How wide the axes are at scale 1. Zooming makes them wider; rows and letters stay as they are. */
export const axisWidth = 760;
const undatedWidth = 180;
/** Room for a word on an axis. */
const tickWidth = 64;
const sizeWidth = 100;
const rowHeight = 20;
const letters = 12;
const heading = 15;
const labelWidth = 30;
const radius = 5;

export function isRating(mark: TimelineMark): mark is RatingMark {
  return "grade" in mark;
}

/**
 * Ratings by body over time, undated ones apart; below them amounts by currency and size.
 * @param look how wide it is zoomed, and which of the marks is the one at hand, counted from the top
 */
export function timelineScene(
  ratings: readonly RatingMark[],
  amounts: readonly AmountMark[],
  look: { readonly scale: number; readonly chosen: number },
  palette: Palette,
): TimelineScene {
  const painter = new Painter(axisWidth * look.scale, look.chosen, palette);
  if (ratings.length > 0) drawRatings(painter, ratings);
  if (amounts.length > 0) drawAmounts(painter, amounts);
  const { marks, places, drawn, lines } = painter;
  return { marks, places, drawn: [...lines, ...drawn] };
}

/** Draws from the top downwards. */
class Painter {
  /** Beneath everything else. */
  readonly lines: Drawn[] = [];
  readonly drawn: Drawn[] = [];
  readonly marks: TimelineMark[] = [];
  readonly places: Point[] = [];
  readonly palette: Palette;
  /** Of the axes. */
  readonly width: number;
  readonly #chosen: number;
  /** Where the next row begins. */
  top = 0;

  constructor(width: number, chosen: number, palette: Palette) {
    this.width = width;
    this.#chosen = chosen;
    this.palette = palette;
  }

  text(
    text: string,
    at: Point,
    anchor: "start" | "middle" | "end",
    colour: string,
    size = letters,
  ): void {
    const halo = this.palette.background;
    this.drawn.push({ kind: "text", text, at, anchor, colour, size, halo });
  }

  line(from: Point, to: Point, dashed = false, colour = this.palette.faint): void {
    this.lines.push({ kind: "line", from, to, colour, width: 1, dashed });
  }

  mark(mark: TimelineMark, at: Point, label: string): void {
    const isChosen = this.marks.length === this.#chosen;
    const category = isRating(mark) ? "rating" : "money";
    const stroke = isChosen ? this.palette.focus : this.palette.line(category);
    this.drawn.push({
      kind: "shape",
      shape: isRating(mark) ? "diamond" : "triangle",
      at,
      radius,
      fill: this.palette.fill(category),
      stroke,
      width: isChosen ? 4 : 1.5,
      title: mark.context,
    });
    if (label !== "") {
      const colour = isChosen ? this.palette.focus : this.palette.foreground;
      this.text(label, { x: at.x + 10, y: at.y }, "start", colour);
    }
    this.marks.push(mark);
    this.places.push(at);
  }

  /** A lane with its name on the left; its marks go side by side, or below each other where they would touch. */
  lane(name: string, items: readonly { mark: TimelineMark; x: number; label: string }[]): void {
    const ends: number[] = [];
    const top = this.top;
    const placed = [...items].sort((a, b) => a.x - b.x);
    for (const { mark, x, label } of placed) {
      const right = x + 14 + (label === "" ? 0 : widthOf(label, letters) + 10);
      const free = ends.findIndex((end) => end <= x - radius);
      const row = free < 0 ? ends.length : free;
      ends[row] = right;
      this.mark(mark, { x, y: top + (row + 0.5) * rowHeight }, label);
    }
    const short = name.length > labelWidth ? `${name.slice(0, labelWidth - 1)}…` : name;
    this.text(short, { x: -12, y: top + rowHeight / 2 }, "end", this.palette.foreground);
    this.top += Math.max(1, ends.length) * rowHeight + 4;
  }

  heading(text: string, at = 0): void {
    this.text(text, { x: at, y: this.top }, "start", this.palette.foreground, heading);
  }
}

function drawRatings(painter: Painter, ratings: readonly RatingMark[]): void {
  const stretches = ratings.flatMap(({ time, told }) => {
    const known = time ?? told;
    return known === undefined ? [] : [stretchOf(known)];
  });
  const from = Math.floor(stretches.reduce((least, one) => Math.min(least, one.from), Infinity));
  const to = Math.ceil(stretches.reduce((most, one) => Math.max(most, one.to), -Infinity));
  const isDated = stretches.length > 0;
  const { width } = painter;
  const atYear = (year: number): number => ((year - from) / Math.max(1, to - from)) * width;
  const undatedAt = isDated ? width + 60 : 0;
  painter.heading("Ratings over time");
  painter.top += heading * 2;
  const axis = painter.top;
  painter.top += rowHeight;
  const lanes = [...new Set(ratings.map(({ body }) => body))].sort(
    (a, b) => Number(a === "") - Number(b === "") || a.localeCompare(b),
  );
  for (const body of lanes) {
    const middle = painter.top + rowHeight / 2;
    painter.line({ x: 0, y: middle }, { x: isDated ? width : undatedWidth, y: middle }, true);
    const items = ratings
      .filter((rating) => rating.body === body)
      .map((rating) => {
        const known = rating.time ?? rating.told;
        const stretch = known === undefined ? undefined : stretchOf(known);
        const x = stretch ? atYear((stretch.from + stretch.to) / 2) : undatedAt;
        const isTold = rating.time === undefined && stretch !== undefined;
        return { mark: rating, x, label: isTold ? `${rating.grade} (told then)` : rating.grade };
      });
    painter.lane(body === "" ? "of somebody not named" : body, items);
  }
  const years = isDated ? yearTicks({ from, to }, width / tickWidth) : [];
  for (const year of years) {
    painter.text(String(year), { x: atYear(year), y: axis }, "middle", painter.palette.muted);
    painter.line({ x: atYear(year), y: axis + 8 }, { x: atYear(year), y: painter.top });
  }
  const hasUndated = ratings.some(({ time, told }) => (time ?? told) === undefined);
  if (hasUndated)
    painter.text("undated", { x: undatedAt, y: axis }, "start", painter.palette.muted);
  painter.top += rowHeight * 1.5;
}

/** With more amounts than these, only the largest are called by their words. */
const mostLabels = 120;

function drawAmounts(painter: Painter, amounts: readonly AmountMark[]): void {
  const { width } = painter;
  const ticks = sizeTicks(amounts.map(({ size }) => size));
  const [first, last] = [Math.log10(ticks[0] ?? 1), Math.log10(ticks.at(-1) ?? 10)];
  const atSize = (size: number): number =>
    size <= 0 ? 0 : ((Math.log10(size) - first) / (last - first)) * width;
  painter.heading("Amounts by size");
  painter.top += heading * 2;
  const axis = painter.top;
  painter.top += rowHeight;
  const labelled = new Set(amounts.slice(0, mostLabels));
  for (const currency of [...new Set(amounts.map((amount) => amount.currency))].sort()) {
    const items = amounts
      .filter((amount) => amount.currency === currency)
      .map((amount) => ({
        mark: amount,
        x: atSize(amount.size),
        label: labelled.has(amount) ? [amount.approximation, amount.match].join(" ").trim() : "",
      }));
    painter.lane(currency, items);
  }
  const step = Math.ceil((ticks.length * sizeWidth) / width);
  for (const tick of ticks.filter((_, at) => at % step === 0)) {
    painter.text(sizeName(tick), { x: atSize(tick), y: axis }, "middle", painter.palette.muted);
    painter.line({ x: atSize(tick), y: axis + 8 }, { x: atSize(tick), y: painter.top });
  }
}
