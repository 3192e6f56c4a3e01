import type { ParseArgsConfig } from "node:util";
import type { Terminal } from "./terminal.ts";

/** What a command line asks for makes no sense; the message says why, and what would. */
export class UsageError extends Error {}

/** What was given to a command: options by name, and all else in order. */
export interface Given {
  readonly values: Readonly<Record<string, GivenValue | undefined>>;
  readonly paths: readonly string[];
}

type GivenValue = string | boolean | readonly (string | boolean)[];

/** One of the things that dossier does: one file each. */
export interface Command {
  readonly name: string;
  /** What it does, in a few words. */
  readonly summary: string;
  /** How it is called and what its options are. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Gives the exit code. Throws UsageError. */
  readonly run: (given: Given, terminal: Terminal) => Promise<number>;
}

/** Exit codes: all is well; something was found that needs a look; something could not be used. */
export const exit = { fine: 0, findings: 1, unusable: 2 } as const;

/** The options that commands on sources share. */
export const pathOptions = { "files-from": { type: "string" } } as const;

/** The text of an option; undefined where it was not given. */
export function textOf({ values }: Given, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

export function isGiven({ values }: Given, name: string): boolean {
  return values[name] === true;
}

/** The texts of an option that may be given several times. */
export function wholeListOf({ values }: Given, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.map(String) : [];
}

/** The same, or given once with commas. */
export function listOf(given: Given, name: string): readonly string[] {
  const texts = wholeListOf(given, name).flatMap((each) => each.split(","));
  return texts.filter((each) => each !== "");
}

/** One of some words that an option must be; the first where it was not given. Throws UsageError. */
export function wordOf<Word extends string>(
  given: Given,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const text = textOf(given, name) ?? words[0];
  const word = words.find((each) => each === text);
  if (word) return word;
  throw new UsageError(`there is no ${name} "${text}": use ${words.join(" or ")}`);
}
