import type { Reading } from "./reading.ts";
import type { GivenFile } from "./readSet.ts";

/** A JSON object of unknown content. Read it with `textIn` and its like only, which see no inherited keys. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of an object's own key. */
export function valueIn(object: unknown, key: string): unknown {
  return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

export function textIn(object: unknown, key: string): string | undefined {
  const value = valueIn(object, key);
  return typeof value === "string" ? value : undefined;
}

/** A whole number that is not negative. */
export function countIn(object: unknown, key: string): number | undefined {
  const value = valueIn(object, key);
  return isCount(value) ? value : undefined;
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** A list, empty where there is none. */
export function listIn(object: unknown, key: string): readonly unknown[] {
  const value = valueIn(object, key);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export function textsIn(object: unknown, key: string): readonly string[] {
  return listIn(object, key).filter((item) => typeof item === "string");
}

/** The texts, numbers and truth values of an object as attributes. */
export function attributesIn(object: unknown, key: string): Readonly<Record<string, string>> {
  const value = valueIn(object, key);
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const isPlain = ["string", "number", "boolean"].includes(typeof item);
      return isPlain && name !== "__proto__" ? [[name, String(item)] as const] : [];
    }),
  );
}

/** A value read from a file, and the zero-based line where it begins. */
export interface JsonLine {
  readonly value: unknown;
  readonly line: number;
}

/** The values of a file with one on each line. Lines that are no JSON are told of. */
export function readJsonLines(file: GivenFile, reading: Reading): readonly JsonLine[] {
  return linesOf(reading.textOf(file)).flatMap((text, line) => {
    if (text.trim() === "") return [];
    const parsed = parse(text);
    if ("value" in parsed) return [{ value: parsed.value, line }];
    reading.report(file.path, "This line is no JSON: it may have been cut off.", line);
    return [];
  });
}

/** The value of a file; undefined where it is no JSON, which is told of at the line where it breaks. */
export function readJson(file: GivenFile, reading: Reading): unknown {
  const text = reading.textOf(file);
  const parsed = parse(text);
  if ("value" in parsed) return parsed.value;
  const line = linesOf(text.slice(0, parsed.brokenAt)).length - 1;
  reading.report(file.path, "This file is no JSON: it may have been cut off.", line);
  return undefined;
}

/** The value of a text; undefined where it is no JSON. */
export function parseJson(text: string): unknown {
  const parsed = parse(text);
  return "value" in parsed ? parsed.value : undefined;
}

/** Lines as JSON has them: U+2028 may stand in a text and ends none. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function parse(text: string): { readonly value: unknown } | { readonly brokenAt: number } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    // Engines that do not say where: at the end.
    const [, position] = /position (\d+)/.exec(String(error)) ?? [];
    return { brokenAt: position === undefined ? text.length : Number(position) };
  }
}
