import "../page.css";
import { Page } from "../page.ts";
import { fitMargin, type View } from "../picture/canvas.ts";
import { boundsOf, type Point, type Size } from "../picture/drawn.ts";
import { palette } from "../picture/palette.ts";
import { PicturePage } from "../picture/picturePage.ts";
import type { TableContent } from "../picture/table.ts";
import { isDirection, nearest, towards } from "../picture/walk.ts";
import type {
  AmountMark,
  FromTimeline,
  RatingMark,
  TimelineScope,
  ToTimeline,
} from "../protocol/timeline.ts";
import {
  axisWidth,
  isRating,
  type TimelineMark,
  timelineScene,
  type TimelineScene,
} from "./scene.ts";
import { sizeName } from "./time.ts";

/** What outlives hiding the panel and reloading the window. */
interface Memory {
  readonly scope: TimelineScope;
  readonly chosen: number;
  readonly isTable: boolean;
  readonly view: View;
}

/** How far the axes are made to fit into a window. */
const narrowest = 0.3;
const widest = 1.5;

const page = new Page<{ told: ToTimeline; tells: FromTimeline; memory: Memory }>();
const remembered = page.memory;
let scope: TimelineScope = remembered?.scope ?? {};
let ratings: readonly RatingMark[] = [];
let amounts: readonly AmountMark[] = [];
let leftOut = 0;
/** Index of the mark that keys act on. */
let chosen = remembered?.chosen ?? 0;
let isFitted = remembered !== undefined;

const picture = new PicturePage({
  label: "Timeline",
  controls: [],
  draw: (scale) => sceneAt(scale).drawn,
  growsAcross: true,
  fit,
  onClick: clicked,
  onMoved: remember,
  onKey: pressed,
  onSave: (svg) => page.post({ type: "save", svg }),
  onToggled: remember,
  tables: () => [ratingsTable(), amountsTable()],
});
if (remembered) picture.canvas.view = remembered.view;
if (remembered?.isTable) picture.toggleTable();
page.onMessage(told);
page.giveKeysTo(picture.canvas.element);
page.post({ type: "ready" });

function told(message: ToTimeline): void {
  if (message.type === "begin") {
    scope = message.scope;
    picture.title = message.title;
    picture.say("Looking for ratings and amounts…");
    return;
  }
  ({ ratings, amounts } = message);
  leftOut = message.allAmounts - amounts.length;
  picture.show();
  if (!isFitted) picture.fit();
  isFitted = true;
  tell();
}

/** As it is to be seen now. */
function scene(): TimelineScene {
  return sceneAt(picture.canvas.scale);
}

function sceneAt(scale: number): TimelineScene {
  return timelineScene(ratings, amounts, { scale, chosen }, palette());
}

/** All of the width, from the top: pictures of many bodies are longer than any window. */
function fit({ width: room }: Size): View {
  const { x, y, width } = boundsOf(sceneAt(1).drawn, fitMargin / 2);
  // Names and words beside the axes need as much room at any scale.
  const scale = (room - (width - axisWidth)) / axisWidth;
  return {
    scale: Math.max(narrowest, Math.min(scale, widest)),
    offset: { x: -x, y: -y },
  };
}

function choose(index: number): void {
  chosen = index;
  const place = scene().places[index];
  if (place) picture.canvas.reveal(place);
  picture.canvas.repaint();
  tell();
}

function tell(): void {
  const mark = scene().marks[chosen];
  const rest = leftOut > 0 ? ` · ${leftOut} smaller amounts are left out` : "";
  picture.say(mark ? wordsOf(mark) + rest : "There are no ratings and amounts here.");
  remember();
}

/** “Norfolk County Council: inadequate, by Ofsted, 2013 · council.txt:12” */
function wordsOf(mark: TimelineMark): string {
  if (!isRating(mark)) {
    const about = [mark.approximation, mark.match].join(" ").trim();
    return `${about}, ${sizeName(mark.size)} ${mark.currency} · ${mark.label}`;
  }
  const { body, grade, judge } = mark;
  const parts = [grade, judge === "" ? "" : `by ${judge}`, timeOf(mark)];
  const said = parts.filter((part) => part !== "").join(", ");
  return `${body === "" ? "" : `${body}: `}${said} · ${mark.label}`;
}

function timeOf({ time, told: when }: RatingMark): string {
  return time ?? (when === undefined ? "undated" : `told ${when}`);
}

function remember(): void {
  page.remember(() => ({
    scope,
    chosen,
    isTable: picture.isTable,
    view: { scale: picture.canvas.scale, offset: picture.canvas.offset },
  }));
}

function clicked(at: Point, event: MouseEvent): void {
  const index = nearest(scene().places, at, 14);
  if (index === undefined) return;
  choose(index);
  if (event.type === "dblclick") open(scene().marks[index], event.ctrlKey || event.metaKey);
}

function pressed({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const { places, marks } = scene();
  if (isDirection(key) && !shiftKey) {
    choose(towards(places, chosen, key, marks.keys()) ?? chosen);
  } else if (key === "Home") choose(0);
  else if (key === "End") choose(marks.length - 1);
  else if (key === "Enter") open(marks[chosen], ctrlKey || metaKey);
  else return false;
  return true;
}

function open(mark: TimelineMark | undefined, stay = false): void {
  if (!mark) return;
  const { source, start, end, match } = mark;
  page.post({ type: "open", place: { source, start, end, match }, stay });
}

function ratingsTable(): TableContent {
  const rows = ratings.map((mark) => ({
    cells: [mark.grade, mark.body, mark.judge, timeOf(mark), mark.label, mark.context],
    open: () => open(mark),
  }));
  const columns = ["Grade", "Of", "By", "When", "Article", "In the text"];
  return { caption: "Ratings", columns, rows };
}

function amountsTable(): TableContent {
  const rows = amounts.map((mark) => ({
    cells: [
      mark.match,
      mark.approximation,
      mark.size.toLocaleString("en-GB"),
      mark.currency,
      mark.label,
      mark.context,
    ],
    open: () => open(mark),
  }));
  const columns = ["Amount", "About", "Size", "Currency", "Article", "In the text"];
  return { caption: "Amounts", columns, rows };
}
