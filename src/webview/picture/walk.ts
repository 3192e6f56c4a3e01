import type { Point } from "./drawn.ts";

export type Direction = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

const ways: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function isDirection(key: string): key is Direction {
  return Object.hasOwn(ways, key);
}

/** How far aside of an arrow's way something may lie: within 60 degrees. */
const widest = Math.tan(Math.PI / 3);

/**
 * Of some places the one that an arrow leads to: not far, and not far aside. Undefined where there is none.
 * @param candidates indexes of places
 */
export function towards(
  places: readonly Point[],
  from: number,
  direction: Direction,
  candidates: Iterable<number>,
): number | undefined {
  const start = places[from];
  if (!start) return undefined;
  const way = ways[direction];
  let found: number | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const place = places[candidate];
    if (!place || candidate === from) continue;
    const [x, y] = [place.x - start.x, place.y - start.y];
    const ahead = x * way.x + y * way.y;
    const aside = Math.abs(x * way.y) + Math.abs(y * way.x);
    if (ahead <= 0 || aside > ahead * widest) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [found, least] = [candidate, cost];
  }
  return found;
}

/** The place nearest to a point; undefined where none is within reach. */
export function nearest(
  places: readonly Point[],
  { x, y }: Point,
  reach: number,
): number | undefined {
  let found: number | undefined;
  let least = reach;
  for (const [index, place] of places.entries()) {
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance < least) [found, least] = [index, distance];
  }
  return found;
}
