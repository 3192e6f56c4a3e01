import { decode } from "../text/decode.ts";
import type { Span } from "../text/span.ts";
import type { ExchangedEntity, ExchangedRelation } from "./annotationSet.ts";
import { inward } from "./offsets.ts";
import type { GivenFile, ReadMention, ReadProblem, ReadSet, ReadSource } from "./readSet.ts";

/** Gathers what files say while they are read. */
export class Reading implements ReadSet {
  readonly sources: SourceReading[] = [];
  readonly entities = new Map<string, ExchangedEntity>();
  readonly problems: ReadProblem[] = [];

  /** A file's text without byte order mark. What is no text is told of, and given as well as can be. */
  textOf(file: GivenFile): string {
    return this.exactTextOf(file).replace(/^\uFEFF/, "");
  }

  /** The same with the byte order mark, for files whose offsets count it. */
  exactTextOf({ path, content }: GivenFile): string {
    const { text, isWhole } = decode(content);
    if (!isWhole) this.report(path, "This file is not UTF-8 text throughout: convert it to UTF-8.");
    return text;
  }

  /** Tells of what could not be read. Zero-based line. */
  report(path: string, message: string, line?: number): void {
    this.problems.push({ path, message, ...(line !== undefined && { line }) });
  }

  /** Begins a source; what a file has neither path nor text of is undefined. */
  source(path: string | undefined, text: string | undefined): SourceReading {
    const source = new SourceReading(path, text);
    this.sources.push(source);
    return source;
  }
}

/** Gathers what is said of one source. */
export class SourceReading implements ReadSource {
  readonly path?: string;
  readonly text?: string;
  readonly mentions: ReadMention[] = [];
  readonly relations: ExchangedRelation[] = [];
  readonly #ids = new Set<string>();
  #inward: ((span: Span) => Span | undefined) | undefined;

  constructor(path: string | undefined, text: string | undefined) {
    if (path !== undefined) this.path = path;
    if (text !== undefined) this.text = text;
  }

  /** The way from code points to UTF-16 code units of the text; where that is not known, offsets stay. */
  get fromCodePoints(): (span: Span) => Span | undefined {
    const { text } = this;
    return (this.#inward ??= text === undefined ? (span) => span : inward(text, "code points"));
  }

  /** Adds a mention, under another id where its own is taken: gives the id that it has. */
  add(mention: ReadMention): string {
    let { id } = mention;
    for (let count = 2; this.#ids.has(id); count++) id = `${mention.id}-${count}`;
    this.#ids.add(id);
    this.mentions.push(id === mention.id ? mention : { ...mention, id });
    return id;
  }

  /** Adds a relation; false where one of its mentions is not there. */
  relate(relation: ExchangedRelation): boolean {
    const isWhole = this.#ids.has(relation.from) && this.#ids.has(relation.to);
    if (isWhole) this.relations.push(relation);
    return isWhole;
  }
}
