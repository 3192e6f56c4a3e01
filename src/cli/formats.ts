import type { Format } from "../core/interchange/format.ts";
import { formats as all } from "../core/interchange/formats.ts";
import { possibleLosses } from "../core/interchange/losses.ts";
import { type Command, exit, UsageError, wordOf } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export const formats: Command = {
  name: "formats",
  summary: "list the formats, or tell all of one",
  help: `Usage: dossier formats [--format text|json] [FORMAT…]

Lists the formats that export writes and import reads; of those that are named, their options too, and what
gets lost in them.

  --format json    the same for programs`,
  options: { format: { type: "string" } },
  async run(given, terminal) {
    const format = wordOf(given, "format", ["text", "json"]);
    const chosen = given.paths.map(formatCalled);
    const shown = chosen.length > 0 ? chosen : [...all.values()];
    if (format === "json") await terminal.print(JSON.stringify(shown.map(recordOf), undefined, 2));
    else if (chosen.length > 0) for (const each of chosen) await tell(each, terminal);
    else for (const each of shown) await terminal.print(lineOf(each, terminal));
    return exit.fine;
  },
};

/** The format of an id. Throws UsageError. */
export function formatCalled(id: string): Format {
  const format = all.get(id);
  if (format) return format;
  throw new UsageError(`there is no format "${id}": use ${[...all.keys()].join(", ")}`);
}

function usesOf({ write, read }: Format): string {
  return [...(write ? ["export"] : []), ...(read ? ["import"] : [])].join(", ");
}

function lineOf(format: Format, terminal: Terminal): string {
  const width = Math.max(...Array.from(all.keys(), (id) => id.length));
  const id = terminal.style("bold", format.id) + " ".repeat(width - format.id.length);
  return `${id}  ${format.label} (${usesOf(format)}): ${format.description}`;
}

async function tell(format: Format, terminal: Terminal): Promise<void> {
  await terminal.print(lineOf(format, terminal));
  for (const option of format.options) {
    const values =
      option.kind === "choice"
        ? option.choices.join("|")
        : option.kind === "flag"
          ? "true|false"
          : "TEXT";
    const standard = JSON.stringify(option.default);
    await terminal.print(
      `  --option ${option.id}=${values}  ${option.label} (default: ${standard})`,
    );
  }
  const losses = possibleLosses(format);
  if (losses.length > 0) await terminal.print(`  cannot hold: ${losses.join(", ")}`);
}

function recordOf(format: Format): object {
  const { id, label, description, endings, options, write, read } = format;
  const uses = { export: write !== undefined, import: read !== undefined };
  return { id, label, description, endings, ...uses, options, loses: possibleLosses(format) };
}
