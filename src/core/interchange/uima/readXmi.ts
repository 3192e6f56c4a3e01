import { SaxesParser, type SaxesTagNS } from "saxes";
import { textIn } from "../json.ts";
import type { Reading } from "../reading.ts";
import type { GivenFile } from "../readSet.ts";
import type { ReadCas, ReadStructure } from "./readCas.ts";

/** The CAS of an XMI file; undefined where there is none, which is told of. */
export function readXmi(file: GivenFile, reading: Reading): ReadCas | undefined {
  const structures = structuresIn(file, reading);
  if (!structures) return undefined;
  const views = structures.filter(({ type }) => type === "uima.cas.Sofa");
  const view =
    views.find(({ features }) => textIn(features, "sofaID") === "_InitialView") ?? views[0];
  const text = view && textIn(view.features, "sofaString");
  if (text === undefined) {
    reading.report(file.path, "This file is no XMI of a UIMA CAS: it has no text in a view.");
    return undefined;
  }
  const isOfView = (sofa: string | undefined): boolean =>
    sofa === undefined || sofa === String(view?.id);
  return {
    text,
    structures: structures.filter(({ features }) => isOfView(textIn(features, "sofa"))),
  };
}

/** All structures; undefined where the file is no XML, which is told of at the line where it breaks. */
function structuresIn(file: GivenFile, reading: Reading): readonly ReadStructure[] | undefined {
  const gathering = new Gathering();
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => gathering.open(tag));
  parser.on("text", (text) => gathering.add(text));
  parser.on("cdata", (text) => gathering.add(text));
  parser.on("closetag", () => gathering.close());
  try {
    // Throws at the first thing that is wrong.
    parser.write(reading.textOf(file)).close();
    return gathering.structures;
  } catch {
    reading.report(
      file.path,
      "This file is no well-formed XML: it may have been cut off.",
      parser.line - 1,
    );
    return undefined;
  }
}

/** Makes structures of the children of the root, and lists of theirs. */
class Gathering {
  readonly structures: ReadStructure[] = [];
  readonly #open: { readonly tag: SaxesTagNS; text: string }[] = [];
  #lists = new Map<string, string[]>();

  open(tag: SaxesTagNS): void {
    if (this.#open.length === 1) this.#lists = new Map();
    this.#open.push({ tag, text: "" });
  }

  add(text: string): void {
    const innermost = this.#open.at(-1);
    if (innermost) innermost.text += text;
  }

  close(): void {
    const closed = this.#open.pop();
    if (!closed) return;
    const { tag, text } = closed;
    if (this.#open.length === 1) this.structures.push(structureOf(tag, this.#lists));
    if (this.#open.length !== 2) return;
    this.#lists.set(tag.local, [...(this.#lists.get(tag.local) ?? []), text]);
  }
}

function structureOf(
  tag: SaxesTagNS,
  lists: ReadonlyMap<string, readonly string[]>,
): ReadStructure {
  const attributes = Object.values(tag.attributes);
  const id = attributes.find(({ prefix, local }) => prefix === "xmi" && local === "id");
  const features = attributes
    .filter(({ prefix }) => prefix === "")
    .map(({ local, value }) => [local, value] as const);
  return {
    id: Number(id?.value ?? 0),
    type: typeOf(tag),
    features: Object.fromEntries<unknown>([...features, ...lists]),
  };
}

/** “http:///uima/cas.ecore” and “Sofa” as “uima.cas.Sofa”. */
function typeOf({ uri, local }: SaxesTagNS): string {
  const [, path] = /^http:\/\/\/(.+)\.ecore$/.exec(uri) ?? [];
  return path === undefined ? local : `${path.replaceAll("/", ".")}.${local}`;
}
