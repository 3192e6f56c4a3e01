import type { ExchangedEntity, ExchangedMention, ExchangedSource } from "../annotationSet.ts";
import { isTellable, untellable, writeDetail } from "../details.ts";
import type { Lose, SetToWrite, SetWriter } from "../format.ts";
import { outward } from "../offsets.ts";
import { keepMentions } from "../select.ts";
import { encoded } from "../w3c/iris.ts";
import { unmentioned } from "../w3c/write.ts";
import { Configuration } from "./configuration.ts";
import { flat, fragmentsOf, isBlank, isFlat, linesOf, typeName } from "./lines.ts";
import { wikidataItem } from "../wikidata.ts";

export const losses = {
  blank: "mentions of white space only",
  edges: "blank lines at the ends of mentions",
  breaks: "line ends and tabs in names, tags and details",
  noteBreaks: "ends of lines in notes other than line feeds",
  links: "links to other places than Wikidata",
};

export function write(set: SetToWrite): SetWriter {
  const configuration = new Configuration(set.categories);
  const taken = new Set<string>();
  const met = new Set<string>();
  return {
    *source(source) {
      const stem = stemOf(source.path, taken);
      const file = new StandoffFile(set, configuration, met);
      yield { path: `${stem}.txt`, content: source.snapshot.normalised.text };
      yield { path: `${stem}.ann`, content: file.write(source) };
    },
    *end() {
      set.lose(unmentioned, [...set.entities.keys()].filter((key) => !met.has(key)).length);
      yield* configuration.files();
    },
  };
}

/** What the names of an article's two files begin with: brat wants them to end in .txt and .ann. */
function stemOf(path: string, taken: Set<string>): string {
  const wanted = path.replace(/\.txt$/i, "");
  let stem = wanted;
  for (let count = 2; taken.has(stem); count++) stem = `${wanted}-${count}`;
  taken.add(stem);
  return stem;
}

/** Writes the lines of an .ann file. */
class StandoffFile {
  readonly #set: SetToWrite;
  readonly #lose: Lose;
  readonly #configuration: Configuration;
  /** Keys of the entities that mentions have meant. */
  readonly #met: Set<string>;
  readonly #lines: string[] = [];
  /** The last number given for each letter. */
  readonly #numbers = new Map<string, number>();

  constructor(set: SetToWrite, configuration: Configuration, met: Set<string>) {
    this.#set = set;
    this.#lose = set.lose;
    this.#configuration = configuration;
    this.#met = met;
  }

  write(given: ExchangedSource): string {
    const { snapshot } = given;
    const hasWords = (mention: ExchangedMention): boolean => !isBlank(snapshot.slice(mention));
    const source = keepMentions(given, hasWords, losses.blank, this.#lose);
    const ids = new Map(
      source.mentions.map((mention) => [mention.id, this.#writeMention(source, mention)]),
    );
    for (const { type, from, to } of source.relations) {
      const name = this.#configuration.relation(type);
      const id = this.#add("R", `${name} Arg1:${ids.get(from)} Arg2:${ids.get(to)}`);
      if (name !== type) this.#comment("Type", id, this.#flat(type));
    }
    return this.#lines.map((line) => `${line}\n`).join("");
  }

  #writeMention({ snapshot }: ExchangedSource, mention: ExchangedMention): string {
    const { category, status, tags, note, attributes } = mention;
    const { text, codePoints } = snapshot.normalised;
    const span = outward(snapshot, "UTF-16")(mention);
    const fragments = fragmentsOf(text, span);
    const [first = span] = fragments;
    const lastOne = fragments.at(-1) ?? span;
    this.#lose(losses.edges, Number(first.start > span.start) + Number(lastOne.end < span.end));
    const places = fragments.map(
      ({ start, end }) => `${codePoints.fromUtf16(start)} ${codePoints.fromUtf16(end)}`,
    );
    const words = fragments.map(({ start, end }) => text.slice(start, end));
    const name = this.#configuration.category(category);
    const id = this.#add("T", `${name} ${places.join(";")}`, words.join(" "));
    if (name !== category) this.#comment("Category", id, this.#flat(category));
    if (status !== "confirmed") {
      this.#add("A", `${this.#configuration.flag(status)} ${id}`);
    }
    this.#writeEntity(mention.entity, id);
    for (const tag of tags) this.#comment("Tag", id, this.#flat(tag));
    for (const [key, value] of Object.entries(attributes)) this.#writeDetail(key, value, id);
    if (note !== undefined) {
      const lines = linesOf(note);
      this.#lose(losses.noteBreaks, Number(lines.join("\n") !== note));
      for (const line of lines) this.#comment("AnnotatorNotes", id, line);
    }
    return id;
  }

  #writeEntity(key: string | undefined, id: string): void {
    if (key === undefined) return;
    const entity = this.#set.entities.get(key);
    const name = entity?.name ?? key;
    this.#add("N", `Reference ${id} Dossier:${encoded(key)}`, this.#flat(name));
    const others = (entity?.links ?? []).filter((link) => !wikidataItem(link));
    if (entity && !this.#met.has(key)) this.#lose(losses.links, others.length);
    this.#met.add(key);
    for (const number of linkedIn(entity)) {
      this.#configuration.hasWikidata = true;
      this.#add("N", `Reference ${id} Wikidata:${number}`, this.#flat(name));
    }
  }

  /** A detail of one word is an attribute that brat can filter by, any other a comment. */
  #writeDetail(key: string, value: string, id: string): void {
    if (isWord(key) && isWord(value)) {
      this.#add("A", `${this.#configuration.attribute(key, value)} ${id} ${value}`);
    } else if (isTellable(key)) this.#comment("Detail", id, this.#flat(writeDetail(key, value)));
    else this.#lose(untellable);
  }

  #comment(type: string, id: string, text: string): void {
    this.#add("#", `${type} ${id}`, text);
  }

  #add(letter: string, data: string, text?: string): string {
    const number = (this.#numbers.get(letter) ?? 0) + 1;
    this.#numbers.set(letter, number);
    const id = `${letter}${number}`;
    this.#lines.push([id, data, ...(text === undefined ? [] : [text])].join("\t"));
    return id;
  }

  #flat(text: string): string {
    if (!isFlat(text)) this.#lose(losses.breaks);
    return flat(text);
  }
}

function linkedIn(entity: ExchangedEntity | undefined): readonly string[] {
  return (entity?.links ?? []).flatMap((link) => wikidataItem(link) ?? []);
}

function isWord(text: string): boolean {
  return text !== "" && typeName(text) === text;
}
