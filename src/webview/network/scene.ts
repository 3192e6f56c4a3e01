import { type Network, neighboursOf, type NetworkNode } from "../../core/network/network.ts";
import { type Drawn, type Point, shapeOf, widthOf } from "../picture/drawn.ts";
import type { Palette } from "../picture/palette.ts";

/** A network with a place for each of its nodes. */
export interface PlacedNetwork extends Network {
  readonly places: readonly Point[];
}

/** More names than these nobody reads at once. */
const mostLabels = 250;
const labelSize = 12;
const longestName = 32;

/** A network at a scale, with the node at hand and its neighbours brought forward. */
export function networkScene(
  { nodes, links, places }: PlacedNetwork,
  at: { readonly scale: number; readonly chosen: number; readonly centre: string | undefined },
  palette: Palette,
): readonly Drawn[] {
  const { scale, chosen, centre } = at;
  const point = (node: number): Point => ({
    x: (places[node]?.x ?? 0) * scale,
    y: (places[node]?.y ?? 0) * scale,
  });
  const near = new Set([chosen, ...(neighboursOf(links).get(chosen) ?? [])]);
  const heaviest = links.reduce((most, { strength }) => Math.max(most, strength), 1);
  const lines = links.map(({ a, b, strength }): Drawn => {
    const isNear = a === chosen || b === chosen;
    const width = 0.6 + 3 * Math.sqrt(Math.max(0, strength) / heaviest);
    const colour = isNear ? palette.focus : palette.faint;
    return { kind: "line", from: point(a), to: point(b), colour, width };
  });
  const shapes = nodes.map((node, index): Drawn => {
    const isChosen = index === chosen;
    return {
      kind: "shape",
      shape: shapeOf(node.category),
      at: point(index),
      radius: radiusOf(node, scale),
      fill: palette.background,
      stroke: isChosen ? palette.focus : palette.line(node.category),
      width: isChosen || node.key === centre ? 4 : 2,
    };
  });
  const fills = nodes.map((node, index): Drawn => ({
    kind: "shape",
    shape: shapeOf(node.category),
    at: point(index),
    radius: radiusOf(node, scale),
    fill: palette.fill(node.category),
    stroke: "transparent",
    width: 0,
    title: node.name,
  }));
  const isFirst = (index: number): number =>
    index === chosen ? 2 : Number(near.has(index) || nodes[index]?.key === centre);
  const inOrder = nodes
    .map((node, index) => ({ node, index }))
    .sort((a, b) => isFirst(b.index) - isFirst(a.index) || b.node.mentions - a.node.mentions);
  const labels = spread(
    inOrder.map(({ node, index }): Label => ({
      text: shortened(node.name),
      at: { x: point(index).x, y: point(index).y + radiusOf(node, scale) + labelSize * 0.8 },
      isForced: index === chosen,
      colour: near.has(index) || chosen < 0 ? palette.foreground : palette.muted,
    })),
  );
  return [
    ...lines,
    ...shapes,
    ...fills,
    ...labels.map(({ text, at: place, colour }): Drawn => ({
      kind: "text",
      text,
      at: place,
      anchor: "middle",
      colour,
      size: labelSize,
      halo: palette.background,
    })),
  ];
}

/** In pixels: by area, so that what is mentioned four times as often is twice as wide. */
export function radiusOf({ mentions }: NetworkNode, scale: number): number {
  const grown = Math.min(16, 4 + 1.5 * Math.sqrt(mentions));
  return grown * Math.max(0.5, Math.min(1.5, Math.sqrt(scale)));
}

interface Label {
  readonly text: string;
  readonly at: Point;
  /** Shown even where it covers another. */
  readonly isForced: boolean;
  readonly colour: string;
}

/** The labels that have room, the first ones first. */
function spread(labels: readonly Label[]): readonly Label[] {
  const taken = new Map<string, Label[]>();
  const kept: Label[] = [];
  for (const label of labels) {
    if (kept.length === mostLabels) break;
    const cells = cellsOf(label);
    const isFree = cells.every((cell) =>
      (taken.get(cell) ?? []).every((other) => !overlap(label, other)),
    );
    if (!isFree && !label.isForced) continue;
    kept.push(label);
    for (const cell of cells) taken.set(cell, [...(taken.get(cell) ?? []), label]);
  }
  return kept;
}

const cellSize = 100;

/** The cells of a grid that a label lies in: only labels that share one can overlap. */
function cellsOf({ text, at: { x, y } }: Label): readonly string[] {
  const half = widthOf(text, labelSize) / 2;
  const cells: string[] = [];
  for (let column = Math.floor((x - half) / cellSize); column * cellSize <= x + half; column++) {
    for (const row of new Set(
      [y - labelSize, y + labelSize].map((edge) => Math.floor(edge / cellSize)),
    )) {
      cells.push(`${column},${row}`);
    }
  }
  return cells;
}

function overlap(a: Label, b: Label): boolean {
  const reach = (widthOf(a.text, labelSize) + widthOf(b.text, labelSize)) / 2;
  return Math.abs(a.at.x - b.at.x) < reach && Math.abs(a.at.y - b.at.y) < labelSize * 1.1;
}

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
