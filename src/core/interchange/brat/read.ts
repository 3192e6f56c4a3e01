import type { Span } from "../../text/span.ts";
import { readDetail } from "../details.ts";
import { inward } from "../offsets.ts";
import { Reading } from "../reading.ts";
import type { GivenFile, ReadMention, ReadSet } from "../readSet.ts";
import { decoded } from "../w3c/iris.ts";
import { isBlank, linesOf } from "./lines.ts";
import { wikidataLink } from "../wikidata.ts";

export function read(files: readonly GivenFile[]): ReadSet {
  const reading = new Reading();
  const texts = new Map(
    files.flatMap((file) =>
      /\.txt$/i.test(file.path) ? [[stemOf(file.path), file] as const] : [],
    ),
  );
  for (const file of files.filter(({ path }) => /\.ann$/i.test(path))) {
    const textFile = texts.get(stemOf(file.path));
    const text = textFile && reading.exactTextOf(textFile);
    new StandoffReading(reading, file, text).read();
  }
  return reading;
}

function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/, "");
}

/** The article of an .ann file: "council.ann" and "council.txt", "council.md.ann" and "council.md". */
function sourceOf(path: string): string {
  const stem = stemOf(path);
  return /\.(?:md|markdown|text|rst|html?)$/i.test(stem) ? stem : `${stem}.txt`;
}

/** A mention while its lines are read. */
interface Draft {
  readonly id: string;
  category: string;
  status: ReadMention["status"];
  readonly exact: string;
  readonly span: Span | undefined;
  entity?: string;
  readonly notes: string[];
  readonly tags: string[];
  readonly attributes: [string, string][];
}

/** What brat has and Dossier has nothing like, by the first sign of its lines. */
const foreign: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ["E", ["event", "events"]],
  ["*", ["equivalence", "equivalences"]],
]);
const saidOfEvents = ["line about an event", "lines about events"] as const;

/** Reads the lines of an .ann file. */
class StandoffReading {
  readonly #reading: Reading;
  readonly #file: GivenFile;
  readonly #text: string | undefined;
  readonly #inward: ((span: Span) => Span | undefined) | undefined;
  readonly #drafts = new Map<string, Draft>();
  readonly #relations = new Map<
    string,
    { type: string; readonly from: string; readonly to: string }
  >();
  readonly #events = new Set<string>();
  /** How many of what is left out there are. */
  readonly #leftOut = new Map<readonly [one: string, many: string], number>();

  constructor(reading: Reading, file: GivenFile, text: string | undefined) {
    this.#reading = reading;
    this.#file = file;
    this.#text = text;
    this.#inward = text === undefined ? undefined : inward(text, "code points");
  }

  read(): void {
    const lines = linesOf(this.#reading.textOf(this.#file)).map((text, line) => ({ text, line }));
    // What is said of a mention may stand before it.
    const about = [/^T/, /^E/, /^R/, /^[NAM#]/, /^[^TERNAM#]/];
    for (const pattern of about) {
      for (const { text, line } of lines) {
        if (!pattern.test(text) || isBlank(text)) continue;
        const [id = "", data = "", ...rest] = text.split("\t");
        const problem = this.#readLine(id, data, rest.join("\t"));
        if (problem) this.#reading.report(this.#file.path, problem, line);
      }
    }
    this.#reportLeftOut();
    const source = this.#reading.source(sourceOf(this.#file.path), this.#text);
    for (const draft of this.#drafts.values()) source.add(mentionOf(draft));
    for (const [id, relation] of this.#relations) source.relate({ id, ...relation });
  }

  /** Reads a line; gives what is wrong with it. */
  #readLine(id: string, data: string, text: string): string | undefined {
    if (this.#drafts.has(id) || this.#relations.has(id)) {
      return `The id ${id} stands twice: the first counts.`;
    }
    const what = foreign.get(id.charAt(0)) ?? (this.#isOfEvent(data) ? saidOfEvents : undefined);
    if (what) {
      if (id.startsWith("E")) this.#events.add(id);
      this.#leftOut.set(what, (this.#leftOut.get(what) ?? 0) + 1);
      return undefined;
    }
    const readers: Readonly<Record<string, () => string | undefined>> = {
      T: () => this.#readMention(id, data, text),
      R: () => this.#readRelation(id, data),
      N: () => this.#readReference(data, text),
      A: () => this.#readAttribute(data),
      M: () => this.#readAttribute(data),
      "#": () => this.#readComment(data, text),
    };
    const reader = Object.hasOwn(readers, id.charAt(0)) ? readers[id.charAt(0)] : undefined;
    return reader
      ? reader()
      : "Only mentions (T), relations (R), attributes (A), references (N) and notes (#) are read: this line is left out.";
  }

  /** Whether a line's target, or what it is between, is an event. */
  #isOfEvent(data: string): boolean {
    const [, ...targets] = data.split(" ");
    return targets.some((target) => this.#events.has(target.replace(/^[^:]*:/, "")));
  }

  #reportLeftOut(): void {
    if (this.#leftOut.size === 0) return;
    const counts = Array.from(this.#leftOut, ([[one, many], count]) =>
      count === 1 ? `1 ${one}` : `${count} ${many}`,
    );
    const words = `Left out, as there is nothing like it here: ${counts.join(", ")}.`;
    this.#reading.report(this.#file.path, words);
  }

  #readMention(id: string, data: string, text: string): string | undefined {
    const [, category, places = ""] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)\s*$/.exec(data) ?? [];
    if (category === undefined) return "A mention is written “T1⇥Type start end⇥words”.";
    const spans = places.split(";").map((place) => {
      const [start = 0, end = 0] = place.split(" ").map(Number);
      return { start, end };
    });
    const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
    const span = this.#inward?.(whole);
    if (this.#text !== undefined && !span) return `${id} lies outside of its text.`;
    const hasGaps = spans.slice(1).some((next, index) => !this.#isBlankBetween(spans[index], next));
    if (hasGaps) return `${id} is in several parts with other words between them: it is left out.`;
    const exact = (span && this.#text?.slice(span.start, span.end)) ?? text;
    if (exact === "") return `${id} has no words.`;
    this.#drafts.set(id, {
      ...{ id, category, status: "confirmed", exact: exact.replaceAll(/\r\n?/g, "\n") },
      ...{ span: span ?? whole, notes: [], tags: [], attributes: [] },
    });
    return undefined;
  }

  #isBlankBetween(before: Span | undefined, after: Span): boolean {
    const gap = { start: before?.end ?? 0, end: after.start };
    if (gap.end < gap.start) return false;
    const span = this.#inward?.(gap);
    return span ? isBlank(this.#text?.slice(span.start, span.end) ?? "") : gap.end - gap.start < 2;
  }

  #readRelation(id: string, data: string): string | undefined {
    const [, type, from = "", to = ""] = /^(\S+) [^\s:]+:(\S+) [^\s:]+:(\S+)\s*$/.exec(data) ?? [];
    if (type === undefined) return "A relation is written “R1⇥Type Arg1:T1 Arg2:T2”.";
    if (!this.#drafts.has(from) || !this.#drafts.has(to))
      return `${id} is not between two mentions.`;
    this.#relations.set(id, { type, from, to });
    return undefined;
  }

  #readReference(data: string, text: string): string | undefined {
    const [, target = "", database = "", number = ""] =
      /^\S+ (\S+) ([^\s:]+):(\S+)\s*$/.exec(data) ?? [];
    const draft = this.#drafts.get(target);
    if (!draft) return "A reference is written “N1⇥Reference T1 Database:number⇥name”.";
    // A tab more than one is how brat itself writes these lines.
    const name = text.replace(/^\t/, "") || draft.exact;
    const { entities } = this.#reading;
    const isOwn = database === "Dossier";
    const key = isOwn ? decoded(number) : (draft.entity ?? `${database}-${number}`.toLowerCase());
    const empty = { aliases: [], roles: [], links: [], tags: [], groups: [] };
    const entity = entities.get(key) ?? { key, category: draft.category, name, ...empty };
    const link = database === "Wikidata" ? wikidataLink(number) : undefined;
    const links = link === undefined || entity.links.includes(link) ? [] : [link];
    entities.set(key, { ...entity, links: [...entity.links, ...links] });
    draft.entity = key;
    return undefined;
  }

  #readAttribute(data: string): string | undefined {
    const [, name = "", target = "", value] = /^(\S+) (\S+)(?: (.*))?$/.exec(data.trimEnd()) ?? [];
    const draft = this.#drafts.get(target);
    if (!draft) return "An attribute is written “A1⇥Name T1 value”.";
    const status = value === undefined && statuses.get(name);
    if (status) draft.status = status;
    else if (name !== "__proto__") draft.attributes.push([name, value ?? "true"]);
    return undefined;
  }

  #readComment(data: string, text: string): string | undefined {
    const [, type = "", target = ""] = /^(\S+) (\S+)\s*$/.exec(data) ?? [];
    const draft = this.#drafts.get(target);
    const relation = this.#relations.get(target);
    if (relation && type === "Type") relation.type = text;
    if (relation) return undefined;
    if (!draft) return "A note is written “#1⇥AnnotatorNotes T1⇥text”.";
    const detail = type === "Detail" ? readDetail(text) : undefined;
    if (detail) draft.attributes.push([...detail]);
    else if (type === "Category") draft.category = text;
    else if (type === "Tag") draft.tags.push(text);
    else draft.notes.push(text);
    return undefined;
  }
}

const statuses: ReadonlyMap<string, ReadMention["status"]> = new Map([
  ["Suggested", "suggested"],
  ["Rejected", "rejected"],
]);

function mentionOf({ id, span, notes, attributes, entity, ...rest }: Draft): ReadMention {
  return {
    ...{ id, ...span, ...rest },
    ...(entity !== undefined && { entity }),
    ...(notes.length > 0 && { note: notes.join("\n") }),
    attributes: Object.fromEntries(attributes),
  };
}
