import { element } from "../element.ts";
import { cornersOf, type Drawn, type Point, type Rectangle, type Size } from "./drawn.ts";
import { onThemeChanged } from "./palette.ts";

/** How far a picture can be zoomed out and in. */
const smallest = 0.05;
const largest = 12;

/** Room around a picture that is fitted into the canvas, in pixels. */
export const fitMargin = 40;

/** A picture that has not moved for so long stands still, in milliseconds. */
const stillAfter = 200;

/** How many parts of a picture that stands still are painted in a frame. */
const partsInFrame = 2500;

/** Where a picture lies: its places are units times scale, plus an offset in pixels. */
export interface View {
  readonly scale: number;
  readonly offset: Point;
}

/** Shows a part of a picture, in units, as large as it can be, but not larger than life. */
export function fitted(part: Rectangle, room: Size): View {
  const inside = (side: number): number => Math.max(1, side - 2 * fitMargin);
  const across = inside(room.width) / Math.max(1, part.width);
  const down = inside(room.height) / Math.max(1, part.height);
  const scale = Math.max(smallest, Math.min(across, down, 1));
  const offset = {
    x: room.width / 2 - (part.x + part.width / 2) * scale,
    y: room.height / 2 - (part.y + part.height / 2) * scale,
  };
  return { scale, offset };
}

export interface CanvasOptions {
  readonly label: string;
  /**
   * The picture at a scale, in pixels from its origin; sizes of marks and letters are its own business.
   * @param isMoving whether it is drawn many times a second: then what takes long is better left out
   */
  readonly draw: (scale: number, isMoving: boolean) => readonly Drawn[];
  /** Whether it only becomes wider where it is zoomed into, not higher. */
  readonly growsAcross?: boolean;
  /** Clicked at a place of the picture as it is drawn, once or twice. */
  readonly onClick: (at: Point, event: MouseEvent) => void;
  /** Moved or zoomed by a person. */
  readonly onMoved: () => void;
}

/** A picture that can be moved and zoomed by mouse and keys. */
export class Canvas {
  readonly element: HTMLCanvasElement;
  readonly #options: CanvasOptions;
  #scale = 1;
  #offset: Point = { x: 0, y: 0 };
  /** Where the picture is painted before it is shown. */
  readonly #layer = new OffscreenCanvas(1, 1);
  #isMoving = false;
  #frame = 0;
  #still: ReturnType<typeof setTimeout> | undefined;

  constructor(options: CanvasOptions) {
    this.#options = options;
    this.element = element("canvas", {
      tabindex: 0,
      role: "application",
      "aria-label": options.label,
    });
    new ResizeObserver(() => this.repaint()).observe(this.element);
    onThemeChanged(() => this.repaint());
    this.element.addEventListener("wheel", (event) => {
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY / 400), { x: event.offsetX, y: event.offsetY });
    });
    this.#listenToDragging();
  }

  get scale(): number {
    return this.#scale;
  }

  get offset(): Point {
    return this.#offset;
  }

  set view({ scale, offset }: View) {
    this.#scale = scale;
    this.#offset = offset;
    this.repaint();
  }

  /** How large the canvas is, in pixels. */
  get room(): Size {
    const { clientWidth: width, clientHeight: height } = this.element;
    return { width, height };
  }

  /** @param isMoving whether it is most likely repainted again in a moment; in full once it no longer is */
  repaint(isMoving = false): void {
    clearTimeout(this.#still);
    if (isMoving) this.#still = setTimeout(() => this.repaint(), stillAfter);
    this.#isMoving = isMoving;
    this.#inNextFrame(() => this.#paint());
  }

  move(x: number, y: number): void {
    this.#offset = { x: this.#offset.x + x, y: this.#offset.y + y };
    this.repaint(true);
    this.#options.onMoved();
  }

  /** @param around what stays where it is; the middle unless given */
  zoom(factor: number, around: Point = this.#middle): void {
    const scale = Math.max(smallest, Math.min(largest, this.#scale * factor));
    const change = scale / this.#scale;
    this.#offset = {
      x: around.x - (around.x - this.#offset.x) * change,
      y: around.y - (around.y - this.#offset.y) * (this.#options.growsAcross ? 1 : change),
    };
    this.#scale = scale;
    this.repaint(true);
    this.#options.onMoved();
  }

  /** Brings a place of the picture as it is drawn into sight. */
  reveal({ x, y }: Point): void {
    const margin = 60;
    const { width, height } = this.room;
    const into = (place: number, size: number): number =>
      Math.max(margin, Math.min(size - margin, place)) - place;
    this.#offset = {
      x: this.#offset.x + into(x + this.#offset.x, width),
      y: this.#offset.y + into(y + this.#offset.y, height),
    };
    this.repaint();
  }

  get #middle(): Point {
    const { width, height } = this.room;
    return { x: width / 2, y: height / 2 };
  }

  #listenToDragging(): void {
    const canvas = this.element;
    let isMoved = false;
    canvas.addEventListener("pointerdown", ({ pointerId }) => {
      canvas.setPointerCapture(pointerId);
      isMoved = false;
    });
    canvas.addEventListener("pointermove", ({ buttons, movementX, movementY }) => {
      if (buttons !== 1) return;
      isMoved ||= Math.abs(movementX) + Math.abs(movementY) > 1;
      if (isMoved) this.move(movementX, movementY);
    });
    const clicked = (event: MouseEvent): void => {
      if (isMoved) return;
      const at = { x: event.offsetX - this.#offset.x, y: event.offsetY - this.#offset.y };
      this.#options.onClick(at, event);
    };
    canvas.addEventListener("click", clicked);
    canvas.addEventListener("dblclick", clicked);
  }

  /** In place of what else would have come then. */
  #inNextFrame(step: () => void): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(step);
  }

  #paint(): void {
    const { width, height } = this.room;
    const context = this.#layer.getContext("2d");
    if (!context || width === 0) return;
    const density = window.devicePixelRatio;
    this.#layer.width = width * density;
    this.#layer.height = height * density;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.translate(this.#offset.x, this.#offset.y);
    this.#paintFrom(0, this.#options.draw(this.#scale, this.#isMoving), context);
  }

  /** Paints so much as a frame has time for; the picture is shown once it is whole. */
  #paintFrom(first: number, drawn: readonly Drawn[], context: Context): void {
    const { fontFamily } = getComputedStyle(document.body);
    const end = this.#isMoving ? drawn.length : first + partsInFrame;
    for (const part of drawn.slice(first, end)) paint(context, part, fontFamily);
    if (end < drawn.length) {
      // Who reads a pixel makes the browser paint now what it would put off to the end.
      context.getImageData(0, 0, 1, 1);
      this.#inNextFrame(() => this.#paintFrom(end, drawn, context));
      return;
    }
    this.element.width = this.#layer.width;
    this.element.height = this.#layer.height;
    this.element.getContext("2d")?.drawImage(this.#layer, 0, 0);
  }
}

type Context = OffscreenCanvasRenderingContext2D;

function paint(context: Context, part: Drawn, font: string): void {
  context.beginPath();
  switch (part.kind) {
    case "line":
      context.strokeStyle = part.colour;
      context.lineWidth = part.width;
      context.setLineDash(part.dashed ? [4, 3] : []);
      context.moveTo(part.from.x, part.from.y);
      context.lineTo(part.to.x, part.to.y);
      context.stroke();
      context.setLineDash([]);
      break;
    case "speck":
      context.fillStyle = part.colour;
      context.fillRect(
        part.at.x - part.radius,
        part.at.y - part.radius,
        2 * part.radius,
        2 * part.radius,
      );
      break;
    case "shape":
      if (part.shape === "circle") context.arc(part.at.x, part.at.y, part.radius, 0, 2 * Math.PI);
      for (const { x, y } of cornersOf(part.shape, part.at, part.radius)) context.lineTo(x, y);
      context.closePath();
      if (part.under !== undefined) {
        context.fillStyle = part.under;
        context.fill();
      }
      context.fillStyle = part.fill;
      context.fill();
      if (part.width === 0) break;
      context.strokeStyle = part.stroke;
      context.lineWidth = part.width;
      context.stroke();
      break;
    case "text":
      context.font = `${part.size}px ${font}`;
      context.textAlign = part.anchor === "middle" ? "center" : part.anchor;
      context.textBaseline = "middle";
      if (part.halo !== undefined) {
        context.strokeStyle = part.halo;
        context.lineWidth = 3;
        context.lineJoin = "round";
        context.strokeText(part.text, part.at.x, part.at.y);
      }
      context.fillStyle = part.colour;
      context.fillText(part.text, part.at.x, part.at.y);
      break;
  }
}
