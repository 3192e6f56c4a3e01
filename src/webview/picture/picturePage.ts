import "./picture.css";
import { button, element, setAttributes } from "../element.ts";
import { Canvas, type CanvasOptions, type View } from "./canvas.ts";
import type { Drawn, Size } from "./drawn.ts";
import { palette } from "./palette.ts";
import { svgOf } from "./svg.ts";
import { table, type TableContent } from "./table.ts";

/** How much a key zooms, and how far it moves the picture in pixels. */
const zoomStep = 1.25;
const moveStep = 60;

export interface PictureOptions extends CanvasOptions {
  /** What is asked for above the picture. */
  readonly controls: readonly HTMLElement[];
  /** What the picture shows, in words. */
  readonly tables: () => readonly TableContent[];
  /** What the keys do that neither move nor zoom; whether they did anything. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** Told the picture as an SVG file. */
  readonly onSave: (svg: string) => void;
  readonly onToggled: () => void;
  /** Where the picture lies when all of it, or what matters most, is to be seen. */
  readonly fit: (room: Size) => View;
}

/** A picture with its tools and its table, either of which is shown. */
export class PicturePage {
  readonly canvas: Canvas;
  readonly #options: PictureOptions;
  readonly #status = element("span", { role: "status" });
  readonly #tables = element("main", { hidden: true });
  readonly #toggle: HTMLButtonElement;
  /** The title of the exported picture. */
  title = "";

  constructor(options: PictureOptions) {
    this.#options = options;
    this.canvas = new Canvas(options);
    this.#toggle = button("Table", () => this.toggleTable(), "T");
    document.body.append(
      element(
        "div",
        { role: "toolbar", "aria-label": options.label },
        ...options.controls,
        this.#toggle,
        button("Fit", () => this.fit(), "0"),
        button("Export as SVG…", () => this.save(), "X"),
        this.#status,
      ),
      this.canvas.element,
      this.#tables,
    );
    document.addEventListener("keydown", (event) => this.#pressed(event));
  }

  get isTable(): boolean {
    return !this.#tables.hidden;
  }

  /** Says something, also to those who cannot see the picture. */
  say(words: string): void {
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  /** Shows the picture anew, and its table. */
  show(): void {
    this.canvas.repaint();
    if (this.isTable) this.#fillTables();
  }

  toggleTable(): void {
    this.#tables.hidden = this.isTable;
    this.canvas.element.hidden = this.isTable;
    setAttributes(this.#toggle, { "aria-pressed": String(this.isTable) });
    if (this.isTable) {
      this.#fillTables();
      this.#tables.querySelector<HTMLElement>("button")?.focus();
    } else this.canvas.element.focus();
    this.#options.onToggled();
  }

  fit(): void {
    this.canvas.view = this.#options.fit(this.canvas.room);
  }

  save(): void {
    const { background, font } = palette();
    const drawn: readonly Drawn[] = this.#options.draw(this.canvas.scale, false);
    this.#options.onSave(svgOf(drawn, { title: this.title, background, font }));
  }

  #fillTables(): void {
    this.#tables.replaceChildren(...this.#options.tables().map(table));
  }

  #pressed(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const isTyping =
      target instanceof HTMLInputElement || target instanceof HTMLSelectElement || altKey;
    if (isTyping || ctrlKey || metaKey) return;
    if (target instanceof HTMLButtonElement && (key === "Enter" || key === " ")) return;
    const act = this.#keys[shiftKey ? `Shift+${key}` : key] ?? this.#keys[key];
    if (key === "t" || key === "x") act?.();
    else if (this.isTable || (!this.#options.onKey(event) && !act)) return;
    else if (act && !event.defaultPrevented) act();
    event.preventDefault();
  }

  readonly #keys: Readonly<Record<string, () => void>> = {
    t: () => this.toggleTable(),
    x: () => this.save(),
    "0": () => this.fit(),
    "+": () => this.canvas.zoom(zoomStep),
    "=": () => this.canvas.zoom(zoomStep),
    "-": () => this.canvas.zoom(1 / zoomStep),
    "Shift+ArrowLeft": () => this.canvas.move(moveStep, 0),
    "Shift+ArrowRight": () => this.canvas.move(-moveStep, 0),
    "Shift+ArrowUp": () => this.canvas.move(0, moveStep),
    "Shift+ArrowDown": () => this.canvas.move(0, -moveStep),
  };
}
