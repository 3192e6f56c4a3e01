import { builtInCategories } from "../../core/annotations/category.ts";
import type { Network, NetworkView } from "../../core/network/network.ts";
import { element } from "../element.ts";
import { shapeOf } from "../picture/drawn.ts";
import type { NetworkLevel } from "../protocol/network.ts";

/** What a person chose to see. */
export interface FilterMemory {
  readonly level: NetworkLevel;
  /** Position of the slider, from 0 to 100. */
  readonly strength: number;
  readonly hidden: readonly string[];
  /** In links; 0 for all. */
  readonly depth: number;
}

/** Grades and sums stand with everything: at first who stands with whom is to be seen. */
const atFirst: FilterMemory = {
  level: "paragraph",
  strength: 0,
  hidden: ["rating", "money"],
  depth: 1,
};

interface Listeners {
  readonly onLevel: (level: NetworkLevel) => void;
  readonly onChanged: () => void;
  readonly onFind: (text: string) => void;
}

const units: Readonly<Record<NetworkLevel, string>> = {
  sentence: "sentences",
  paragraph: "paragraphs",
  source: "articles",
};

/** The controls that choose what a network shows. */
export class Filters {
  readonly controls: readonly HTMLElement[];
  readonly #find = element("input", { type: "search", placeholder: "Find", "aria-label": "Find" });
  readonly #level: HTMLSelectElement;
  readonly #depth: HTMLSelectElement;
  readonly #depthLabel: HTMLElement;
  readonly #strength: HTMLInputElement;
  readonly #categories = element("span", { role: "group", "aria-label": "Categories" });
  readonly #left = element("span", {});
  readonly #hidden: Set<string>;
  readonly #onChanged: () => void;
  /** The strengths of all links, ascending: the slider leaves out so many in a hundred. */
  #strengths: readonly number[] = [];

  constructor(remembered: FilterMemory = atFirst, { onLevel, onChanged, onFind }: Listeners) {
    const { level, strength, hidden, depth } = remembered;
    this.#onChanged = onChanged;
    this.#hidden = new Set(hidden);
    this.#level = select(
      { sentence: "one sentence", paragraph: "one paragraph", source: "one article" },
      level,
    );
    this.#depth = select(
      { "1": "1 step", "2": "2 steps", "3": "3 steps", "0": "all" },
      String(depth),
    );
    this.#strength = element("input", { type: "range", min: 0, max: 99, value: strength });
    this.#level.addEventListener("change", () => onLevel(this.level));
    this.#depth.addEventListener("change", onChanged);
    this.#strength.addEventListener("input", onChanged);
    this.#find.addEventListener("input", () => onFind(this.#find.value));
    this.#depthLabel = element("label", {}, "Around it", this.#depth);
    this.controls = [
      this.#find,
      element("label", {}, "Together in", this.#level),
      element("label", {}, "Strength", this.#strength),
      this.#depthLabel,
      this.#categories,
      this.#left,
    ];
  }

  get level(): NetworkLevel {
    return this.#level.value as NetworkLevel;
  }

  /** What ties are counted in. */
  get unit(): string {
    return units[this.level];
  }

  get view(): Omit<NetworkView, "centre"> {
    const depth = Number(this.#depth.value);
    const position = Math.floor((Number(this.#strength.value) / 100) * this.#strengths.length);
    return {
      leastStrength: this.#strengths[position] ?? -Infinity,
      hiddenCategories: this.#hidden,
      depth: depth === 0 ? Infinity : depth,
    };
  }

  get memory(): FilterMemory {
    return {
      level: this.level,
      strength: Number(this.#strength.value),
      hidden: [...this.#hidden],
      depth: Number(this.#depth.value),
    };
  }

  focusFind(): void {
    this.#find.focus();
  }

  /** Offers what a network has to be filtered by. */
  offer(
    { nodes, links }: Network,
    names: Readonly<Record<string, string>>,
    all: { readonly nodes: number; readonly links: number },
    hasCentre: boolean,
  ): void {
    this.#strengths = links.map(({ strength }) => strength).sort((a, b) => a - b);
    this.#depthLabel.hidden = !hasCentre;
    const found = new Set(nodes.map(({ category }) => category));
    const known = builtInCategories.filter((category) => found.has(category));
    const categories = new Set([...known, ...found]);
    this.#categories.replaceChildren(
      ...[...categories].map((category) => this.#boxOf(category, names[category] ?? category)),
    );
    this.#left.textContent =
      all.links > links.length ? `the strongest ${links.length} of ${all.links} ties` : "";
  }

  #boxOf(category: string, name: string): HTMLElement {
    const box = element("input", { type: "checkbox", checked: !this.#hidden.has(category) });
    box.addEventListener("change", () => {
      if (box.checked) this.#hidden.delete(category);
      else this.#hidden.add(category);
      this.#onChanged();
    });
    const sign = element("span", { "aria-hidden": "true" }, signOf(category));
    return element("label", { "data-category": category, class: "category" }, box, sign, name);
  }
}

/** The shape of a category's nodes as a letter. */
function signOf(category: string): string {
  return { circle: "●", square: "■", diamond: "◆", triangle: "▲", hexagon: "⬢" }[shapeOf(category)];
}

function select(options: Readonly<Record<string, string>>, chosen: string): HTMLSelectElement {
  const entries = Object.entries(options).sort(([a], [b]) => Number(a === "0") - Number(b === "0"));
  return element(
    "select",
    {},
    ...entries.map(([value, words]) =>
      element("option", { value, selected: value === chosen }, words),
    ),
  );
}
