import "../page.css";
import { type Network, narrowed, neighboursOf } from "../../core/network/network.ts";
import { setAttributes } from "../element.ts";
import { Page } from "../page.ts";
import { fitted, type View } from "../picture/canvas.ts";
import { type Point, rectangleAround } from "../picture/drawn.ts";
import { palette } from "../picture/palette.ts";
import { PicturePage } from "../picture/picturePage.ts";
import type { TableContent } from "../picture/table.ts";
import { isDirection, nearest, towards } from "../picture/walk.ts";
import type { FromNetwork, NetworkScope, ToNetwork } from "../protocol/network.ts";
import { Filters, type FilterMemory } from "./filters.ts";
import { LayoutClient } from "./layoutClient.ts";
import { networkScene, type PlacedNetwork } from "./scene.ts";

/** What outlives hiding the panel and reloading the window. */
interface Memory {
  readonly scope: NetworkScope;
  readonly filters: FilterMemory;
  readonly chosen: string | undefined;
  readonly isTable: boolean;
  readonly view: View;
  readonly places: readonly (readonly [key: string, x: number, y: number])[];
}

/** Said until there is something to see: many articles take a while. */
const counting = "Counting who appears with whom…";

/** Room for names around the nodes at the edge, in units of the layout. */
const namesRoom = 30;

const page = new Page<{ told: ToNetwork; tells: FromNetwork; memory: Memory }>();
const remembered = page.memory;
const filters = new Filters(remembered?.filters, {
  onLevel: (level) => {
    picture.say(counting);
    page.post({ type: "level", level });
  },
  onChanged: narrow,
  onFind: find,
});
const layout = new LayoutClient(laidOut);
/** Where nodes were laid out, by key: they start from there the next time. */
const places = new Map<string, Point>(
  remembered?.places.map(([key, x, y]) => [key, { x, y }] as const),
);
let scope: NetworkScope = remembered?.scope ?? {};
let all: Network = { nodes: [], links: [] };
let names: Readonly<Record<string, string>> = {};
let shown: PlacedNetwork = { nodes: [], links: [], places: [], neighbours: new Map() };
let chosen = remembered?.chosen ?? scope.entity;
/** Whether all of the picture is kept in sight: until a person moves it or walks in it. */
let isFitting = remembered === undefined;
/** What was told last: while a person types in an article, most often nothing else comes of it. */
let lastTold = "";

const picture = new PicturePage({
  label: "Network",
  controls: filters.controls,
  draw: (scale, isMoving) => {
    const look = { scale, chosen: chosenIndex(), centre: scope.entity, isMoving };
    return networkScene(shown, look, palette());
  },
  fit: (room) => fitted(rectangleAround(shown.places, namesRoom), room),
  onClick: clicked,
  onMoved: () => {
    isFitting = false;
    remember();
  },
  onKey: pressed,
  onSave: (svg) => page.post({ type: "save", svg }),
  onToggled: remember,
  tables: () => [tiesTable()],
});
if (remembered) picture.canvas.view = remembered.view;
if (remembered?.isTable) picture.toggleTable();
page.onMessage(told);
page.giveKeysTo(picture.canvas.element);
page.post({ type: "ready", level: filters.level });

function told(message: ToNetwork): void {
  if (message.type === "begin") {
    scope = message.scope;
    picture.title = message.title;
    chosen ??= scope.entity;
    picture.say(counting);
    return;
  }
  const news = JSON.stringify(message);
  if (news === lastTold) {
    tell();
    return;
  }
  lastTold = news;
  all = message.network;
  names = message.categories;
  filters.offer(all, names, message.all, scope.entity !== undefined);
  narrow();
}

/** Shows what passes the filters, and has it laid out from where it stands. */
function narrow(): void {
  const part = narrowed(all, {
    ...filters.view,
    ...(scope.entity !== undefined && { centre: scope.entity }),
  });
  const links = [...part.links].sort((a, b) => b.strength - a.strength);
  shown = {
    nodes: part.nodes,
    links,
    places: part.nodes.map(({ key }) => places.get(key) ?? { x: 0, y: 0 }),
    neighbours: neighboursOf(links),
  };
  if (chosenIndex() < 0) chosen = scope.entity ?? shown.nodes[0]?.key;
  layout.begin({
    places: part.nodes.map(({ key }) => places.get(key)),
    links,
  });
  picture.show();
  tell();
}

function laidOut(coordinates: Float32Array, isDone: boolean): void {
  shown = {
    ...shown,
    places: shown.nodes.map((_, at) => ({
      x: coordinates[2 * at] ?? 0,
      y: coordinates[2 * at + 1] ?? 0,
    })),
  };
  shown.nodes.forEach(({ key }, at) => places.set(key, shown.places[at] ?? { x: 0, y: 0 }));
  if (isFitting) picture.fit();
  picture.canvas.repaint(!isDone);
  setAttributes(picture.canvas.element, { "data-settled": String(isDone) });
  if (isDone) remember();
}

function chosenIndex(): number {
  return shown.nodes.findIndex(({ key }) => key === chosen);
}

function choose(index: number): void {
  isFitting = false;
  chosen = shown.nodes[index]?.key ?? chosen;
  const place = shown.places[index];
  const { scale } = picture.canvas;
  if (place) picture.canvas.reveal({ x: place.x * scale, y: place.y * scale });
  picture.canvas.repaint();
  tell();
}

/** Says what is chosen, and how much is shown. */
function tell(): void {
  const index = chosenIndex();
  const node = shown.nodes[index];
  if (shown.nodes.length === 0) {
    picture.say(
      "There is nothing that appears together. Tick more categories, or lower the strength.",
    );
    return;
  }
  const total = `${shown.nodes.length} entities, ${shown.links.length} ties`;
  const ties = shown.neighbours.get(index)?.length ?? 0;
  picture.say(
    node
      ? `${node.name}, ${names[node.category] ?? node.category}, with ${ties} others · ${total}`
      : total,
  );
  remember();
}

function remember(): void {
  page.remember(() => ({
    scope,
    filters: filters.memory,
    chosen,
    isTable: picture.isTable,
    view: { scale: picture.canvas.scale, offset: picture.canvas.offset },
    places: [...places].map(([key, { x, y }]) => [key, Math.round(x), Math.round(y)] as const),
  }));
}

function clicked(at: Point, event: MouseEvent): void {
  const { scale } = picture.canvas;
  const index = nearest(shown.places, { x: at.x / scale, y: at.y / scale }, 20 / scale);
  const node = index === undefined ? undefined : shown.nodes[index];
  if (index === undefined || !node) return;
  choose(index);
  if (event.type === "dblclick") open("open");
}

function pressed({ key, shiftKey }: KeyboardEvent): boolean {
  const from = chosenIndex();
  if (isDirection(key) && !shiftKey) {
    const neighbours = shown.neighbours.get(from) ?? [];
    const next = (among: Iterable<number>): number | undefined =>
      towards(shown.places, from, key, among);
    choose(next(neighbours) ?? next(shown.nodes.keys()) ?? from);
  } else if (key === "Enter") open("open");
  else if (key === "c") open("concordance");
  else if (key === "/") filters.focusFind();
  else return false;
  return true;
}

function open(type: "open" | "concordance"): void {
  const node = shown.nodes[chosenIndex()];
  if (node) page.post({ type, entity: node.key, category: node.category });
}

/** Goes to the node whose name has a text in it: the most mentioned one. */
function find(text: string): void {
  const wanted = text.toLowerCase();
  const [found] = [...shown.nodes.entries()]
    .filter(([, { name }]) => name.toLowerCase().includes(wanted))
    .sort(([, a], [, b]) => b.mentions - a.mentions);
  if (found && wanted !== "") choose(found[0]);
}

function tiesTable(): TableContent {
  const rows = shown.links.flatMap(({ a, b, count, strength }) => {
    const [one, other] = [shown.nodes[a], shown.nodes[b]];
    if (!one || !other) return [];
    const called = [one, other].map(({ category }) => names[category] ?? category);
    const [ofOne = "", ofOther = ""] = called;
    const cells = [one.name, ofOne, other.name, ofOther, String(count), strength.toFixed(1)];
    const target = { entity: one.key, category: one.category };
    return [{ cells, open: () => page.post({ type: "open", ...target }) }];
  });
  const columns = [
    "Entity",
    "Category",
    "Appears with",
    "Category",
    `In ${filters.unit}`,
    "Strength",
  ];
  return { caption: "Who and what appears together", columns, rows };
}
