import type { ExchangedSource } from "./annotationSet.ts";
import type { Piece, SetWriter } from "./format.ts";

/** Writes one file: a text each for what comes before the sources, for each source, and for what comes after. */
export function writeFile(
  path: string,
  before: string,
  textOf: (source: ExchangedSource) => string,
  after = "",
): SetWriter {
  let opening = before;
  return {
    *source(source): Iterable<Piece> {
      const content = opening + textOf(source);
      opening = "";
      if (content !== "") yield { path, content };
    },
    *end(): Iterable<Piece> {
      yield { path, content: opening + after };
    },
  };
}

/** Writes one file with JSON values on a line each. */
export function writeJsonLines(
  path: string,
  valuesOf: (source: ExchangedSource) => readonly object[],
  before: readonly object[] = [],
): SetWriter {
  return writeFile(path, jsonLines(before), (source) => jsonLines(valuesOf(source)));
}

function jsonLines(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

/** Writes one JSON file with a list in it, whose values stand on a line each. */
export function writeJsonList(
  path: string,
  opening: string,
  valuesOf: (source: ExchangedSource) => readonly object[],
  closing: string,
): SetWriter {
  let separator = "\n";
  const textOf = (source: ExchangedSource): string =>
    valuesOf(source)
      .map((value) => {
        const item = separator + JSON.stringify(value);
        separator = ",\n";
        return item;
      })
      .join("");
  return writeFile(path, opening, textOf, `\n${closing}\n`);
}
