import { sentencesOf } from "../../text/sentences.ts";
import type { Format, FormatOption, Lose, OptionValues, SetToWrite, SetWriter } from "../format.ts";
import { flagOf, wordOf } from "../options.ts";
import { overlapping, withoutOverlaps } from "../select.ts";
import { readColumns } from "./readColumns.ts";
import { brokenWords, tokenised, type TokenisedSource } from "./words.ts";

const scheme: FormatOption = {
  id: "scheme",
  label: "Whether every mention begins with B- (IOB2), or only one right after its like (IOB1)",
  kind: "choice",
  choices: ["IOB1", "IOB2"],
  default: "IOB2",
};

const columns: FormatOption = {
  id: "columns",
  label: "All four columns of CoNLL-2003, with a hyphen for what Dossier does not know, or two",
  kind: "choice",
  choices: ["token pos chunk tag", "token tag"],
  default: "token tag",
};

const separator: FormatOption = {
  id: "separator",
  label: "What stands between columns",
  kind: "choice",
  choices: ["space", "tab"],
  default: "tab",
};

const docstart: FormatOption = {
  id: "docstart",
  label: "A line with -DOCSTART- before each article",
  kind: "flag",
  default: false,
};

const labels: FormatOption = {
  id: "labels",
  label: "CoNLL's names for categories, PER, ORG and LOC; else Dossier's own",
  kind: "flag",
  default: true,
};

const joined: FormatOption = {
  id: "joined",
  label: "All articles in one file, which then does not say which is which",
  kind: "flag",
  default: false,
};

const spaces = "white space in names of categories";

const shared: Pick<Format, "endings" | "holds" | "loses" | "write" | "read"> = {
  endings: [".conll", ".iob", ".bio", ".tsv", ".txt"],
  holds: [],
  loses: [overlapping, brokenWords, spaces],
  write,
  read: readColumns,
};

export const conll2003: Format = {
  ...shared,
  id: "conll2003",
  label: "CoNLL-2003",
  description: "Tokens in four columns, as the shared task of 2003 had them, to train taggers.",
  options: [
    { ...scheme, default: "IOB1" },
    { ...columns, default: "token pos chunk tag" },
    { ...separator, default: "space" },
    { ...docstart, default: true },
    labels,
    joined,
  ],
};

export const iob2: Format = {
  ...shared,
  id: "iob2",
  label: "IOB2",
  description: "Tokens and tags in two columns, to train taggers.",
  options: [scheme, columns, separator, docstart, labels, joined],
};

function write({ options, lose }: SetToWrite): SetWriter {
  const isJoined = flagOf(options, joined.id);
  return {
    *source(given) {
      const source = tokenised(withoutOverlaps(given, lose), lose);
      const path = isJoined ? "annotations.conll" : `${given.path}.conll`;
      yield { path, content: writeColumns(source, options, lose) };
    },
    *end() {
      if (isJoined) yield { path: "annotations.conll", content: "" };
    },
  };
}

/** The lines of an article, with an empty one after each sentence. */
function writeColumns(source: TokenisedSource, options: OptionValues, lose: Lose): string {
  const sign = wordOf(options, separator.id) === "tab" ? "\t" : " ";
  const hasFour = wordOf(options, columns.id) === "token pos chunk tag";
  const tags = tagsOf(source, options, lose);
  const ends = sentenceEnds(source);
  const lines = source.tokens.map(({ text }, index) => {
    const tag = tags.get(index) ?? "O";
    const cells = hasFour ? [text, "-", "-", tag] : [text, tag];
    return `${cells.join(sign)}\n${ends.has(index) ? "\n" : ""}`;
  });
  const start = hasFour ? ["-DOCSTART-", "-X-", "-X-", "O"] : ["-DOCSTART-", "O"];
  const head = flagOf(options, docstart.id) ? `${start.join(sign)}\n\n` : "";
  return head + lines.join("");
}

/** The tags of the tokens that belong to a mention, by index. */
function tagsOf(
  { spans }: TokenisedSource,
  options: OptionValues,
  lose: Lose,
): ReadonlyMap<number, string> {
  const marksAll = wordOf(options, scheme.id) === "IOB2";
  const tags = new Map<number, string>();
  for (const { mention, first, last } of spans) {
    const label = labelOf(mention.category, flagOf(options, labels.id));
    lose(spaces, Number(/\s/.test(mention.category)));
    const followsItsLike = tags.get(first - 1)?.slice(2) === label;
    tags.set(first, `${marksAll || followsItsLike ? "B" : "I"}-${label}`);
    for (let index = first + 1; index <= last; index++) tags.set(index, `I-${label}`);
  }
  return tags;
}

const conllLabels: ReadonlyMap<string, string> = new Map([
  ["person", "PER"],
  ["organisation", "ORG"],
  ["place", "LOC"],
]);

function labelOf(category: string, isConll: boolean): string {
  const label = isConll ? conllLabels.get(category) : undefined;
  return label ?? category.replaceAll(/\s+/g, "_");
}

/** The last tokens of sentences. A sentence goes on while a mention does. */
function sentenceEnds({ text, tokens, spans }: TokenisedSource): ReadonlySet<number> {
  const ends = new Set(sentencesOf(text, tokens).map(({ last }) => last));
  for (const { first, last } of spans) {
    for (let index = first; index < last; index++) ends.delete(index);
  }
  return ends;
}
