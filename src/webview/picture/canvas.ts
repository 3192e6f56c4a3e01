import { element } from "../element.ts";
import { cornersOf, type Drawn, type Point, type Rectangle } from "./drawn.ts";
import { onThemeChanged } from "./palette.ts";

/** How far a picture can be zoomed out and in. */
const smallest = 0.05;
const largest = 12;

/** Room around a picture that is fitted into the canvas, in pixels. */
const fitMargin = 40;

export interface CanvasOptions {
  readonly label: string;
  /** The picture at a scale; sizes of marks and letters are its own business. */
  readonly draw: (scale: number) => readonly Drawn[];
  /** Clicked at a place of the picture, once or twice. */
  readonly onClick: (at: Point, event: MouseEvent) => void;
  /** Moved or zoomed by a person. */
  readonly onMoved: () => void;
}

/** A picture that can be moved and zoomed by mouse and keys. Its places are units times scale, plus an offset. */
export class Canvas {
  readonly element: HTMLCanvasElement;
  readonly #options: CanvasOptions;
  #scale = 1;
  #offset: Point = { x: 0, y: 0 };
  #isWaiting = false;

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

  set view({ scale, offset }: { readonly scale: number; readonly offset: Point }) {
    this.#scale = scale;
    this.#offset = offset;
    this.repaint();
  }

  repaint(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#paint();
    });
  }

  move(x: number, y: number): void {
    this.#offset = { x: this.#offset.x + x, y: this.#offset.y + y };
    this.repaint();
    this.#options.onMoved();
  }

  /** @param around what stays where it is; the middle unless given */
  zoom(factor: number, around: Point = this.#middle): void {
    const scale = Math.max(smallest, Math.min(largest, this.#scale * factor));
    const change = scale / this.#scale;
    this.#offset = {
      x: around.x - (around.x - this.#offset.x) * change,
      y: around.y - (around.y - this.#offset.y) * change,
    };
    this.#scale = scale;
    this.repaint();
    this.#options.onMoved();
  }

  /** Shows a part of the picture as large as it can be, but not larger than life. */
  fit(part: Rectangle): void {
    const { clientWidth, clientHeight } = this.element;
    const room = (side: number): number => Math.max(1, side - 2 * fitMargin);
    const scale = Math.min(
      room(clientWidth) / Math.max(1, part.width),
      room(clientHeight) / Math.max(1, part.height),
      1,
    );
    this.#scale = Math.max(smallest, scale);
    this.#offset = {
      x: clientWidth / 2 - (part.x + part.width / 2) * this.#scale,
      y: clientHeight / 2 - (part.y + part.height / 2) * this.#scale,
    };
    this.repaint();
  }

  /** Brings a place of the picture into sight. */
  reveal({ x, y }: Point): void {
    const margin = 60;
    const { clientWidth, clientHeight } = this.element;
    const at = { x: x * this.#scale + this.#offset.x, y: y * this.#scale + this.#offset.y };
    const into = (place: number, size: number): number =>
      Math.max(margin, Math.min(size - margin, place)) - place;
    const by = { x: into(at.x, clientWidth), y: into(at.y, clientHeight) };
    this.#offset = { x: this.#offset.x + by.x, y: this.#offset.y + by.y };
    this.repaint();
  }

  get #middle(): Point {
    return { x: this.element.clientWidth / 2, y: this.element.clientHeight / 2 };
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
      const at = {
        x: (event.offsetX - this.#offset.x) / this.#scale,
        y: (event.offsetY - this.#offset.y) / this.#scale,
      };
      this.#options.onClick(at, event);
    };
    canvas.addEventListener("click", clicked);
    canvas.addEventListener("dblclick", clicked);
  }

  #paint(): void {
    const { clientWidth: width, clientHeight: height } = this.element;
    const context = this.element.getContext("2d");
    if (!context || width === 0) return;
    const density = window.devicePixelRatio;
    this.element.width = width * density;
    this.element.height = height * density;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.translate(this.#offset.x, this.#offset.y);
    const { fontFamily } = getComputedStyle(document.body);
    for (const part of this.#options.draw(this.#scale)) paint(context, part, fontFamily);
  }
}

function paint(context: CanvasRenderingContext2D, part: Drawn, font: string): void {
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
    case "shape":
      if (part.shape === "circle") context.arc(part.at.x, part.at.y, part.radius, 0, 2 * Math.PI);
      for (const { x, y } of cornersOf(part.shape, part.at, part.radius)) context.lineTo(x, y);
      context.closePath();
      context.fillStyle = part.fill;
      context.fill();
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
