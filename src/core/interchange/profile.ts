import type { ExportProfile } from "../project/project.ts";
import type { Format, OptionValues } from "./format.ts";
import { formats } from "./formats.ts";
import { OptionError, optionsOf } from "./options.ts";
import { confirmedOnly, type Selection } from "./selection.ts";

/** What an export profile means. */
export interface ProfileMeaning {
  readonly format: Format;
  readonly options: OptionValues;
  readonly selection: Selection;
}

/** What a profile says of the format and the mentions. Throws OptionError. */
export function meaningOf(profile: ExportProfile): ProfileMeaning {
  const format = formats.get(profile.format);
  if (!format?.write) {
    const known = [...formats.values()].filter(({ write }) => write).map(({ id }) => id);
    const problem = format ? "can only be read" : "is not known";
    throw new OptionError(`The format "${profile.format}" ${problem}: use ${known.join(", ")}.`);
  }
  return {
    format,
    options: optionsOf(format, optionsFrom(profile.options)),
    selection: selectionFrom(profile),
  };
}

/** Options as they are written in profiles and on the command line: "bom", "delimiter=tab". */
export function optionsFrom(written: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    written.map((option) => {
      const [, id = option, value = "true"] = /^([^=]*)=(.*)$/su.exec(option) ?? [];
      return [id, value];
    }),
  );
}

/** Options as a profile writes them: those that are not as they are anyway. */
export function writtenOptions(format: Format, options: OptionValues): readonly string[] {
  return format.options
    .filter(({ id, default: value }) => options[id] !== undefined && options[id] !== value)
    .map(({ id }) => `${id}=${String(options[id])}`);
}

/** A selection from lists that narrow nothing where they are empty. */
export function selectionFrom(
  lists: Pick<ExportProfile, "statuses" | "categories" | "entities">,
): Selection {
  const { statuses, categories, entities } = lists;
  return {
    statuses: statuses.length > 0 ? statuses : confirmedOnly.statuses,
    ...(categories.length > 0 && { categories }),
    ...(entities.length > 0 && { entities }),
  };
}
