/** What a mark looks like; each category has its own, so that none is told by colour alone. */
export type Shape = "circle" | "square" | "diamond" | "triangle" | "hexagon";

/** A part of a picture: places and sizes in pixels. */
export type Drawn =
  | {
      readonly kind: "line";
      readonly from: Point;
      readonly to: Point;
      readonly colour: string;
      readonly width: number;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: "shape";
      readonly shape: Shape;
      readonly at: Point;
      readonly radius: number;
      readonly fill: string;
      /** What lies under a fill that is not opaque. */
      readonly under?: string;
      readonly stroke: string;
      readonly width: number;
      /** What it stands for, where there may be no room to write it beside. */
      readonly title?: string;
    }
  /** A mark of which only the place counts. */
  | {
      readonly kind: "speck";
      readonly at: Point;
      readonly radius: number;
      readonly colour: string;
    }
  | {
      readonly kind: "text";
      readonly text: string;
      /** The middle of the line of text at its anchor. */
      readonly at: Point;
      readonly anchor: "start" | "middle" | "end";
      readonly colour: string;
      readonly size: number;
      /** The colour of an edge around the letters, which keeps them legible on lines. */
      readonly halo?: string;
    };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Point, Size {}

const shapes: Readonly<Record<string, Shape>> = {
  person: "circle",
  organisation: "square",
  rating: "diamond",
  money: "triangle",
};

export function shapeOf(category: string): Shape {
  return shapes[category] ?? "hexagon";
}

const corners: Readonly<Record<Exclude<Shape, "circle">, readonly number[]>> = {
  square: [45, 135, 225, 315],
  diamond: [0, 90, 180, 270],
  triangle: [30, 150, 270],
  hexagon: [0, 60, 120, 180, 240, 300],
};

/** The corners of a shape around a place; none for a circle. */
export function cornersOf(shape: Shape, { x, y }: Point, radius: number): readonly Point[] {
  if (shape === "circle") return [];
  // Of the same size to the eye as a circle.
  const reach = radius * 1.2;
  return corners[shape].map((degrees) => ({
    x: x + reach * Math.cos((degrees * Math.PI) / 180),
    y: y + reach * Math.sin((degrees * Math.PI) / 180),
  }));
}

/** About how wide a text is in the interface's type, in pixels: good enough to keep labels apart. */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.55;
}

/** The smallest rectangle around places, with a margin. */
export function rectangleAround(places: readonly Point[], margin: number): Rectangle {
  if (places.length === 0) return { x: 0, y: 0, width: 2 * margin, height: 2 * margin };
  const start = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const { left, top, right, bottom } = places.reduce(
    (all, { x, y }) => ({
      left: Math.min(all.left, x),
      top: Math.min(all.top, y),
      right: Math.max(all.right, x),
      bottom: Math.max(all.bottom, y),
    }),
    start,
  );
  const [x, y] = [left - margin, top - margin];
  return { x, y, width: right + margin - x, height: bottom + margin - y };
}

/** The smallest rectangle around all parts, with a margin. */
export function boundsOf(drawn: readonly Drawn[], margin: number): Rectangle {
  const ends: Point[] = [];
  const take = ({ x, y }: Point, reachX = 0, reachY = reachX): void => {
    ends.push({ x: x - reachX, y: y - reachY }, { x: x + reachX, y: y + reachY });
  };
  for (const part of drawn) {
    if (part.kind === "line") [part.from, part.to].forEach((end) => take(end));
    else if (part.kind !== "text") take(part.at, part.radius * 1.3);
    else {
      const width = widthOf(part.text, part.size) * 1.15;
      const left = { start: 0, middle: width / 2, end: width }[part.anchor];
      take({ x: part.at.x - left, y: part.at.y }, 0, part.size);
      take({ x: part.at.x - left + width, y: part.at.y }, 0, part.size);
    }
  }
  return rectangleAround(ends, margin);
}
