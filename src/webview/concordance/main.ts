import "../page.css";
import "./concordance.css";
import type { LineOrder } from "../../core/concordance/order.ts";
import { button, element } from "../element.ts";
import { Page } from "../page.ts";
import type {
  ConcordanceDecision,
  ConcordancePlace,
  ConcordanceScope,
  FromConcordance,
  ToConcordance,
} from "../protocol/concordance.ts";
import { Grid } from "./grid.ts";
import { Header, orderOfKey } from "./header.ts";
import { type Line, Lines } from "./lines.ts";
import { Ticks } from "./ticks.ts";

/** What outlives hiding the panel and reloading the window. */
interface Memory {
  readonly scope: ConcordanceScope;
  readonly order: LineOrder;
  readonly turned: boolean;
  readonly filter: string;
  readonly ticked: readonly string[];
  readonly focused: string | undefined;
  readonly offset: number;
}

const page = new Page<{ told: ToConcordance; tells: FromConcordance; memory: Memory }>();
const lines = new Lines();
const ticks = new Ticks();
const header = new Header(sortBy);
const grid = new Grid("Lines", header.element, clicked, remember);
const filter = element("input", { type: "search", placeholder: "Filter", "aria-label": "Filter" });
const count = element("span", { role: "status" });
let scope: ConcordanceScope | undefined;
/** Whether all articles have been told. */
let isComplete = false;
/** Restored once its line is there, which may take until the folder is read; not after a person goes elsewhere. */
let remembered = page.memory;

document.body.append(
  element(
    "div",
    { role: "toolbar", "aria-label": "Decide" },
    filter,
    button("Confirm", () => decide("confirm"), "Y"),
    button("Reject", () => decide("reject"), "N"),
    button("Reassign…", () => decide("reassign"), "E"),
    button("Undo", () => page.post({ type: "undo" }), "U"),
    count,
  ),
  grid.element,
);
if (remembered) {
  lines.sortBy(remembered.order, remembered.turned);
  lines.filter = filter.value = remembered.filter;
  ticks.add(remembered.ticked);
}
filter.addEventListener("input", () => {
  remembered = undefined;
  lines.filter = filter.value;
  show();
});
filter.addEventListener("keydown", ({ key }) => {
  if (key === "Enter" || key === "ArrowDown" || key === "Escape") grid.element.focus();
});
grid.element.addEventListener("keydown", pressed);
page.onMessage(told);
page.giveKeysTo(grid.element);
page.post({ type: "ready" });

function told(message: ToConcordance): void {
  switch (message.type) {
    case "begin":
      scope = message.scope;
      lines.clear();
      isComplete = false;
      break;
    case "articles":
      message.articles.forEach((article) => lines.replace(article));
      break;
    case "complete":
      isComplete = true;
      break;
    case "decided":
      if (message.onlyShown) ticks.remove(names());
      else ticks.clear();
      break;
  }
  show();
  if (message.type === "complete") restorePlace();
}

function restorePlace(): void {
  const at = lines.shown.findIndex(({ name }) => name === remembered?.focused);
  if (at < 0) return;
  grid.moveTo(at, remembered?.offset);
  remembered = undefined;
}

function show(): void {
  const { shown, all } = lines;
  // Ticks may wait for lines that are not there yet.
  const { length: ticked } = lines.named(ticks.names);
  const hidden = ticked - shown.filter(({ name }) => ticks.names.has(name)).length;
  grid.show(shown, ticks.names);
  header.show(lines.order, lines.turned);
  const parts = [
    shown.length === all.length ? counted(all.length) : `${shown.length} of ${counted(all.length)}`,
    ...(ticked > 0 ? [`${ticked} ticked`] : []),
    ...(hidden > 0 ? [`${hidden} of them hidden by the filter`] : []),
  ];
  const words = `${parts.join(", ")}${isComplete ? "" : " so far…"}`;
  if (count.textContent !== words) count.textContent = words;
  remember();
}

function counted(number: number): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? "line" : "lines"}`;
}

function remember(): void {
  const ofScope = scope;
  if (!ofScope || remembered) return;
  page.remember(() => ({
    scope: ofScope,
    order: lines.order,
    turned: lines.turned,
    filter: lines.filter,
    ticked: [...ticks.names],
    focused: grid.focused?.name,
    offset: grid.focusOffset,
  }));
}

function sortBy(order: LineOrder): void {
  lines.sortBy(order, order === lines.order && !lines.turned);
  show();
}

function decide(decision: ConcordanceDecision): void {
  const ticked = lines.named(ticks.names);
  const shown = new Set(names());
  const isShown = ({ name }: Line): boolean => shown.has(name);
  const hidden = ticked.filter((line) => !isShown(line));
  const targets = ticked.length > 0 ? ticked.filter(isShown) : [grid.focused ?? []].flat();
  if (targets.length + hidden.length === 0) return;
  page.post({
    type: "decide",
    decision,
    places: targets.map(placeOf),
    hidden: hidden.map(placeOf),
  });
  if (ticked.length === 0 && decision !== "reassign") moveTo(grid.focus + 1);
  grid.element.focus();
}

function open(stay: boolean): void {
  const line = grid.focused;
  if (line) page.post({ type: "open", place: placeOf(line), stay });
}

function placeOf({ source, mention, match, start, end }: Line): ConcordancePlace {
  return { source, match, start, end, ...(mention !== undefined && { mention }) };
}

function clicked(at: number, event: MouseEvent): void {
  remembered = undefined;
  const isTick = event.target instanceof HTMLInputElement;
  if (event.type === "dblclick") {
    if (!isTick) open(event.ctrlKey || event.metaKey);
    return;
  }
  if (event.shiftKey) ticks.extendTo(names(), at);
  else if (isTick || event.ctrlKey || event.metaKey) ticks.toggle(names(), at);
  else ticks.startAt(at);
  grid.moveTo(at);
  show();
  grid.element.focus();
}

function names(): readonly string[] {
  return lines.shown.map(({ name }) => name);
}

function moveTo(at: number): void {
  grid.moveTo(at);
  remember();
}

/** Moves to a line; with Shift all up to it are ticked. */
function go(at: number, { shiftKey }: KeyboardEvent): void {
  if (!shiftKey) ticks.startAt(Math.max(0, Math.min(at, lines.shown.length - 1)));
  else ticks.extendTo(names(), at);
  grid.moveTo(at);
  show();
}

/** What keys do in the grid; with Ctrl or Cmd only those in `withControl`. */
const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
  ArrowDown: (event) => go(grid.focus + 1, event),
  ArrowUp: (event) => go(grid.focus - 1, event),
  PageDown: (event) => go(grid.focus + grid.page, event),
  PageUp: (event) => go(grid.focus - grid.page, event),
  Home: (event) => go(0, event),
  End: (event) => go(lines.shown.length - 1, event),
  " ": ({ shiftKey }) => {
    if (shiftKey) ticks.extendTo(names(), grid.focus);
    else ticks.toggle(names(), grid.focus);
    show();
  },
  Enter: ({ ctrlKey, metaKey }) => open(ctrlKey || metaKey),
  Escape: () => {
    ticks.clear();
    show();
  },
  a: () => {
    ticks.add(names());
    show();
  },
  f: () => filter.focus(),
  "/": () => filter.focus(),
  y: () => decide("confirm"),
  n: () => decide("reject"),
  e: () => decide("reassign"),
  u: () => page.post({ type: "undo" }),
  U: () => page.post({ type: "redo" }),
};

const withControl: ReadonlySet<string> = new Set(["Enter", "Home", "End", "a", "f"]);

function pressed(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (altKey || ((ctrlKey || metaKey) && !withControl.has(key))) return;
  // A button in the header keeps the keys that press it.
  if (event.target !== grid.element && (key === "Enter" || key === " ")) return;
  remembered = undefined;
  const order = orderOfKey(key);
  if (order) sortBy(order);
  else if (Object.hasOwn(keys, key)) keys[key]?.(event);
  else return;
  event.preventDefault();
}
