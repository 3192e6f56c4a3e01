import { element, type Element, xmlDocument } from "../../core/interchange/xml.ts";
import { boundsOf, cornersOf, type Drawn, type Point } from "./drawn.ts";

/** Room around an exported picture, in pixels. */
const margin = 16;

/** A picture as a file of its own, in SVG 1.1. */
export function svgOf(
  drawn: readonly Drawn[],
  { title, background, font }: Readonly<Record<"title" | "background" | "font", string>>,
): string {
  const box = boundsOf(drawn, margin);
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(short);
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: [x, y, width, height].join(" "),
    "font-family": font,
    role: "img",
  };
  return xmlDocument(
    element(
      "svg",
      root,
      element("title", {}, title),
      element("rect", { x, y, width, height, fill: background }),
      ...drawn.flatMap(elementsOf),
    ),
  );
}

function elementsOf(part: Drawn): readonly Element[] {
  if (part.kind !== "shape" || part.under === undefined) return [elementOf(part)];
  return [elementOf({ ...part, fill: part.under, stroke: "none", title: "" }), elementOf(part)];
}

function elementOf(part: Drawn): Element {
  switch (part.kind) {
    case "line":
      return element("line", {
        x1: short(part.from.x),
        y1: short(part.from.y),
        x2: short(part.to.x),
        y2: short(part.to.y),
        stroke: part.colour,
        "stroke-width": short(part.width),
        "stroke-dasharray": part.dashed ? "4 3" : undefined,
      });
    case "speck": {
      const { at, radius, colour } = part;
      return element("circle", {
        cx: short(at.x),
        cy: short(at.y),
        r: short(radius),
        fill: colour,
      });
    }
    case "shape": {
      const { shape, at, radius, fill, stroke, width, title = "" } = part;
      const look = { fill, stroke, "stroke-width": short(width) };
      const words = title === "" ? [] : [element("title", {}, title)];
      if (shape === "circle") {
        const place = { cx: short(at.x), cy: short(at.y), r: short(radius) };
        return element("circle", { ...place, ...look }, ...words);
      }
      const points = cornersOf(shape, at, radius).map(pair).join(" ");
      return element("polygon", { points, ...look }, ...words);
    }
    case "text": {
      const { text, at, anchor, colour, size, halo } = part;
      const place = { x: short(at.x), y: short(at.y), "text-anchor": anchor };
      const look = { "font-size": size, "dominant-baseline": "central", fill: colour };
      const edge = halo !== undefined && {
        stroke: halo,
        "stroke-width": 3,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      };
      return element("text", { ...place, ...look, ...edge }, text);
    }
  }
}

function pair({ x, y }: Point): string {
  return `${short(x)},${short(y)}`;
}

/** To a tenth of a pixel. */
function short(number: number): number {
  return Math.round(number * 10) / 10;
}
