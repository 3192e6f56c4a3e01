import type { Format, FormatOption, OptionValues } from "./format.ts";

/** An option that a format does not have, or a value that it cannot have. The message says what there is. */
export class OptionError extends Error {}

/**
 * All options of a format: as given, or their defaults. Flags may be given as text: "true", "false".
 * Throws OptionError.
 */
export function optionsOf(
  format: Pick<Format, "label" | "options">,
  given: Readonly<Record<string, string | boolean | undefined>> = {},
): OptionValues {
  const known = new Map(format.options.map((option) => [option.id, option]));
  const values = new Map(format.options.map(({ id, default: value }) => [id, value]));
  for (const [id, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const option = known.get(id);
    if (!option) throw new OptionError(`${format.label} has no option “${id}”: ${list(known)}`);
    values.set(id, checked(option, value, format.label));
  }
  return Object.fromEntries(values);
}

function list(known: ReadonlyMap<string, FormatOption>): string {
  return known.size === 0 ? "it has none." : `it has ${[...known.keys()].join(", ")}.`;
}

function checked(option: FormatOption, value: string | boolean, label: string): string | boolean {
  const words = wordsOf(option);
  const fits = words ? words.includes(String(value)) : typeof value === "string";
  if (fits) return option.kind === "flag" ? String(value) === "true" : value;
  const wanted = words?.join(" or ") ?? "text";
  throw new OptionError(
    `The option “${option.id}” of ${label} must be ${wanted}, not “${String(value)}”.`,
  );
}

/** The words that an option's value must be one of; undefined where it may be any text. */
function wordsOf(option: FormatOption): readonly string[] | undefined {
  if (option.kind === "flag") return ["true", "false"];
  return option.kind === "choice" ? option.choices : undefined;
}

/** An option that is a flag. */
export function flagOf(options: OptionValues, id: string): boolean {
  return options[id] === true;
}

/** An option that is text or a choice. */
export function wordOf(options: OptionValues, id: string): string {
  const value = options[id];
  return typeof value === "string" ? value : "";
}
