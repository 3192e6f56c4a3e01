import { readDetail } from "../details.ts";
import type { OptionValues } from "../format.ts";
import { countIn, isObject, listIn, readJson, textIn, textsIn, valueIn } from "../json.ts";
import { wordOf } from "../options.ts";
import { Reading, type SourceReading } from "../reading.ts";
import type { GivenFile, ReadMention, ReadSet } from "../readSet.ts";
import { statusOf } from "../words.ts";
import { decoded, pathOf } from "./iris.ts";
import { entityBase } from "./write.ts";

export function read(files: readonly GivenFile[], options: OptionValues): ReadSet {
  const base = wordOf(options, "baseIri");
  const reading = new Reading();
  for (const file of files) {
    const annotations = annotationsIn(readJson(file, reading));
    const report: ReportAt = (index, message) =>
      reading.report(file.path, `Annotation ${index + 1} ${message}`);
    new PageReading(reading, base, report).read(annotations);
  }
  return reading;
}

/** The annotations of a page, a collection, a list, an export of Hypothesis, or one alone. */
function annotationsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (!isObject(value)) return [];
  const lists = [listIn(value, "items"), listIn(value, "annotations")];
  const list = lists.find(({ length }) => length > 0);
  if (list) return list;
  const first = valueIn(value, "first");
  if (isObject(first)) return annotationsIn(first);
  return valueIn(value, "target") === undefined ? [] : [value];
}

/** Tells of the annotation with an index. */
type ReportAt = (index: number, message: string) => void;

/** Reads the annotations of one file. */
class PageReading {
  readonly #reading: Reading;
  readonly #base: string;
  readonly #report: ReportAt;
  readonly #sources = new Map<string, SourceReading>();
  /** The source and the id of each mention, by the IRI of its annotation. */
  readonly #mentions = new Map<string, { readonly source: SourceReading; readonly id: string }>();

  constructor(reading: Reading, base: string, report: ReportAt) {
    this.#reading = reading;
    this.#base = base;
    this.#report = report;
  }

  read(annotations: readonly unknown[]): void {
    const isLink = (annotation: unknown): boolean => textIn(annotation, "motivation") === "linking";
    for (const [index, annotation] of annotations.entries()) {
      if (!isLink(annotation)) this.#readMention(annotation, index);
    }
    for (const [index, annotation] of annotations.entries()) {
      if (isLink(annotation)) this.#readLink(annotation, index);
    }
  }

  #readMention(annotation: unknown, index: number): void {
    const iri = textIn(annotation, "id") ?? textIn(annotation, "@id") ?? "";
    const targets = oneOrMore(valueIn(annotation, "target"));
    const placed = targets.map((target) => ({ target, ...placeIn(target) }));
    if (!placed.some(({ exact }) => exact)) {
      this.#report(index, "has no TextQuoteSelector with the words that it is about.");
    }
    for (const { target, exact, ...place } of placed) {
      if (!exact) continue;
      const address = textIn(target, "source") ?? textIn(valueIn(target, "source"), "id") ?? "";
      const source = this.#sourceAt(address);
      const id = decoded(/#(.+)$/.exec(iri)?.[1] ?? `a${index + 1}`);
      this.#mentions.set(iri, { source, id });
      source.add({ id, ...place, exact, ...this.#saidIn(annotation, exact) });
    }
  }

  #sourceAt(address: string): SourceReading {
    const path = address === "" ? undefined : pathOf(this.#base, address);
    const source = this.#sources.get(address) ?? this.#reading.source(path, undefined);
    this.#sources.set(address, source);
    return source;
  }

  /** What the bodies of an annotation say of its words. */
  #saidIn(annotation: unknown, exact: string): Omit<ReadMention, "id" | "exact"> {
    const bodies = oneOrMore(valueIn(annotation, "body"));
    const values = (purpose: string): readonly string[] =>
      bodies.flatMap((body) =>
        textIn(body, "purpose") === purpose ? (textIn(body, "value") ?? []) : [],
      );
    const [category, ...tags] = [
      ...values("classifying"),
      ...values("tagging"),
      ...textsIn(annotation, "tags"),
    ];
    const notes = [
      ...values("commenting"),
      ...values("replying"),
      ...unpurposed(annotation, bodies),
    ];
    const status = statusOf(values("assessing")[0]) ?? "confirmed";
    const entity = this.#entityIn(
      bodies,
      category ?? otherCategory,
      values("identifying")[0] ?? exact,
    );
    return {
      category: category ?? otherCategory,
      status,
      ...(entity !== undefined && { entity }),
      ...(notes.length > 0 && { note: notes.join("\n\n") }),
      tags,
      attributes: Object.fromEntries(
        values("describing")
          .map(readDetail)
          .filter((detail) => detail !== undefined),
      ),
    };
  }

  /** The key of the entity that bodies identify, which is known from then on. */
  #entityIn(bodies: readonly unknown[], category: string, name: string): string | undefined {
    const iris = bodies.flatMap((body) => {
      const source = valueIn(body, "source");
      const iri = typeof source === "string" ? source : textIn(source, "id");
      return textIn(body, "purpose") === "identifying" && iri !== undefined ? [iri] : [];
    });
    const own = iris.find((iri) => iri.startsWith(entityBase));
    const [first] = iris;
    if (first === undefined) return undefined;
    const key = own === undefined ? keyOf(first) : decoded(own.slice(entityBase.length));
    const links = iris.filter((iri) => iri !== own);
    const empty = { aliases: [], roles: [], tags: [], groups: [] };
    if (!this.#reading.entities.has(key)) {
      this.#reading.entities.set(key, { key, category, name, ...empty, links });
    }
    return key;
  }

  #readLink(annotation: unknown, index: number): void {
    const bodies = oneOrMore(valueIn(annotation, "body"));
    const of = (purpose: string, key: string): string | undefined =>
      textIn(
        bodies.find((body) => textIn(body, "purpose") === purpose),
        key,
      );
    const target = valueIn(annotation, "target");
    const from = this.#mentions.get(
      typeof target === "string" ? target : (textIn(target, "id") ?? ""),
    );
    const to = this.#mentions.get(of("linking", "source") ?? "");
    const type = of("classifying", "value") ?? of("tagging", "value") ?? "linking";
    const id = decoded(/#(.+)$/.exec(textIn(annotation, "id") ?? "")?.[1] ?? `l${index + 1}`);
    if (from && to?.source === from.source)
      from.source.relate({ id, type, from: from.id, to: to.id });
    else this.#report(index, "links what are not two annotations of one article in this file.");
  }
}

/** What annotations without a body that classifies are. */
const otherCategory = "other";

function oneOrMore(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** The words and the place of a target, from selectors of any order. */
function placeIn(target: unknown): Pick<ReadMention, "start" | "end" | "prefix" | "suffix"> & {
  readonly exact?: string;
} {
  const selectors = oneOrMore(valueIn(target, "selector"));
  const ofType = (type: string): unknown =>
    selectors.find((selector) => textIn(selector, "type") === type);
  const quote = ofType("TextQuoteSelector");
  const position = ofType("TextPositionSelector");
  const start = countIn(position, "start");
  const end = countIn(position, "end");
  const texts = ["exact", "prefix", "suffix"].flatMap((key) => {
    const text = textIn(quote, key);
    return text === undefined ? [] : [[key, text] as const];
  });
  return {
    ...Object.fromEntries(texts),
    ...(start !== undefined && end !== undefined && start < end && { start, end }),
  };
}

/** Comments that do not say that they are: bodies without purpose, a plain value, a text of Hypothesis. */
function unpurposed(annotation: unknown, bodies: readonly unknown[]): readonly string[] {
  const plain = bodies.flatMap((body) =>
    textIn(body, "purpose") === undefined ? (textIn(body, "value") ?? []) : [],
  );
  return [...plain, textIn(annotation, "bodyValue") ?? [], textIn(annotation, "text") ?? []].flat();
}

/** A key for what an IRI identifies: its last part. */
function keyOf(iri: string): string {
  return decoded(/[^/#:]*[/#:]?$/.exec(iri)?.[0] ?? iri).toLowerCase();
}
