import type { Network, NetworkNode } from "../../core/network/network.ts";
import { type Drawn, type Point, shapeOf, widthOf } from "../picture/drawn.ts";
import type { Palette } from "../picture/palette.ts";

/** A network, its strongest links first, with a place for each of its nodes. */
export interface PlacedNetwork extends Network {
  readonly places: readonly Point[];
  /** The nodes that each node is linked to. */
  readonly neighbours: ReadonlyMap<number, readonly number[]>;
}

interface Look {
  readonly scale: number;
  /** Index of the node at hand. */
  readonly chosen: number;
  readonly centre: string | undefined;
  /** While it moves, of a large network only what can be drawn in a frame. */
  readonly isMoving: boolean;
}

/** More names than these nobody reads at once. */
const mostLabels = 250;
const labelSize = 12;
const longestName = 32;

/** With more links than these only so many of the strongest are drawn while the network moves. */
const mostMovingLinks = 800;

/** A network at a scale, with the node at hand and its neighbours brought forward. */
export function networkScene(
  network: PlacedNetwork,
  look: Look,
  palette: Palette,
): readonly Drawn[] {
  const { nodes, links, places, neighbours } = network;
  const { scale, chosen, centre } = look;
  const isRough = look.isMoving && links.length > mostMovingLinks;
  const point = (node: number): Point => ({
    x: (places[node]?.x ?? 0) * scale,
    y: (places[node]?.y ?? 0) * scale,
  });
  const near = new Set([chosen, ...(neighbours.get(chosen) ?? [])]);
  const heaviest = Math.max(1, links[0]?.strength ?? 1);
  const lines = links
    .slice(0, isRough ? mostMovingLinks : undefined)
    .map(({ a, b, strength }): Drawn => {
      const isNear = a === chosen || b === chosen;
      const width = 0.6 + 3 * Math.sqrt(Math.max(0, strength) / heaviest);
      const colour = isNear ? palette.focus : palette.faint;
      return { kind: "line", from: point(a), to: point(b), colour, width: isRough ? 1 : width };
    });
  if (isRough) {
    const specks = nodes.map((node, index): Drawn => ({
      kind: "speck",
      at: point(index),
      radius: radiusOf(node, scale) * 0.8,
      colour: palette.line(node.category),
    }));
    return [...lines, ...specks];
  }
  const shapes = nodes.map((node, index): Drawn => {
    const isChosen = index === chosen;
    return {
      kind: "shape",
      shape: shapeOf(node.category),
      at: point(index),
      radius: radiusOf(node, scale),
      fill: palette.fill(node.category),
      under: palette.background,
      stroke: isChosen ? palette.focus : palette.line(node.category),
      width: isChosen || node.key === centre ? 4 : 2,
      title: node.name,
    };
  });
  const isFirst = (index: number): number =>
    index === chosen ? 2 : Number(near.has(index) || nodes[index]?.key === centre);
  const inOrder = nodes
    .map((node, index) => ({ node, index }))
    .sort((a, b) => isFirst(b.index) - isFirst(a.index) || b.node.mentions - a.node.mentions);
  const names = spread(
    inOrder.map(({ node, index }): Name => ({
      text: shortened(node.name),
      node: point(index),
      radius: radiusOf(node, scale),
      isForced: index === chosen,
      colour: near.has(index) || chosen < 0 ? palette.foreground : palette.muted,
    })),
  );
  const halo = palette.background;
  return [
    ...lines,
    ...shapes,
    ...names.map(({ text, colour, at }): Drawn => ({
      kind: "text",
      text,
      at,
      anchor: "middle",
      colour,
      size: labelSize,
      halo,
    })),
  ];
}

/** In pixels: by area, so that what is mentioned four times as often is twice as wide. */
export function radiusOf({ mentions }: NetworkNode, scale: number): number {
  const grown = Math.min(16, 4 + 1.5 * Math.sqrt(mentions));
  return grown * Math.max(0.5, Math.min(1.5, Math.sqrt(scale)));
}

/** The name of a node that is drawn at a place. */
interface Name {
  readonly text: string;
  readonly node: Point;
  readonly radius: number;
  /** Shown even where it covers something. */
  readonly isForced: boolean;
  readonly colour: string;
}

/** A rectangle around its middle. */
interface Box extends Point {
  readonly across: number;
  readonly down: number;
}

/** The names that have room beside their nodes, the first ones first, each with its middle. */
function spread(names: readonly Name[]): readonly (Name & { readonly at: Point })[] {
  const taken = new Boxes();
  const marks = new Boxes();
  for (const { node, radius } of names) marks.add({ ...node, across: radius, down: radius });
  const kept: (Name & { readonly at: Point })[] = [];
  for (const name of names) {
    if (kept.length === mostLabels) break;
    const places = placesOf(name);
    const apart = places.filter((box) => taken.hasRoomFor(box));
    // Better on another mark than nowhere.
    const free = apart.find((box) => marks.hasRoomFor(box)) ?? apart[0];
    const place = free ?? (name.isForced ? places[0] : undefined);
    if (!place) continue;
    taken.add(place);
    kept.push({ ...name, at: { x: place.x, y: place.y } });
  }
  return kept;
}

/** Where a name may stand: below its node, above it, to the right and to the left. */
function placesOf({ text, node: { x, y }, radius }: Name): readonly Box[] {
  const size = { across: widthOf(text, labelSize) / 2, down: labelSize * 0.55 };
  const [aside, away] = [radius + size.across + 4, radius + size.down + 3];
  return [
    { x, y: y + away, ...size },
    { x, y: y - away, ...size },
    { x: x + aside, y, ...size },
    { x: x - aside, y, ...size },
  ];
}

const cellSize = 100;

/** Rectangles of a plane, looked up by the cells of a grid: only those that share one can overlap. */
class Boxes {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const known = this.#cells.get(cell);
      if (known) known.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  hasRoomFor(box: Box): boolean {
    return cellsOf(box).every((cell) =>
      (this.#cells.get(cell) ?? []).every((other) => !overlap(box, other)),
    );
  }
}

function cellsOf({ x, y, across, down }: Box): readonly string[] {
  const cells: string[] = [];
  for (let column = cellAt(x - across); column <= cellAt(x + across); column++) {
    for (let row = cellAt(y - down); row <= cellAt(y + down); row++) cells.push(`${column},${row}`);
  }
  return cells;
}

function cellAt(place: number): number {
  return Math.floor(place / cellSize);
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < a.across + b.across && Math.abs(a.y - b.y) < a.down + b.down;
}

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
