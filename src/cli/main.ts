import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { annotateFiles, annotateInput, type Format } from "./annotate.ts";
import { check } from "./check.ts";
import { Terminal } from "./terminal.ts";

const help = `dossier finds the people, organisations, ratings and amounts of money in articles.

Usage:
  dossier annotate [--format jsonl|table] [PATH…]
      Print the mentions in files and folders (*.txt, *.md), with the decisions in the sidecars beside
      them. Without a PATH: read documents from standard input as JSON lines, {"id": …, "text": …}, and
      print JSON lines with the same id.
  dossier check [PATH…]
      Print what does not fit in the sidecars (*.ann.yaml) of files and folders, or of this folder.

Options:
  --format jsonl    one mention a line (default): file, start, end, text, category, entity, name, status,
                    of a rating grade, scale, by, of, when, of an amount value and currency; start and
                    end count characters (code points) from the start of the text, as sidecars do
  --format table    the same to read
  --help, --version

Exit code: 0 fine, 1 findings (check), 2 something could not be used, as said on standard error.`;

/** What was asked for makes no sense; the message says why. */
class UsageError extends Error {}

const formats: readonly Format[] = ["jsonl", "table"];

/** Runs a command line and gives the exit code. */
async function run(commandLine: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(commandLine);
  if (values.help) return printed(help, terminal);
  if (values.version) return printed(version, terminal);
  const [command, ...paths] = positionals;
  const { format = "jsonl" } = values;
  if (command === "annotate") {
    const known = formats.find((each) => each === format);
    if (!known) throw new UsageError(`there is no format "${format}": use jsonl or table`);
    if (paths.length > 0) await annotateFiles(paths, known, terminal);
    else if (known === "table") throw new UsageError("a table needs a PATH");
    else if (process.stdin.isTTY) throw new UsageError("name a PATH, or give documents as input");
    else await annotateInput(terminal);
    return terminal.hadErrors ? 2 : 0;
  }
  if (command === "check") {
    if (values.format !== undefined) throw new UsageError("check has no --format");
    const hasFindings = await check(paths.length > 0 ? paths : ["."], terminal);
    return terminal.hadErrors ? 2 : Number(hasFindings);
  }
  if (command === undefined) throw new UsageError("name a command: annotate or check");
  throw new UsageError(`there is no command "${command}": use annotate or check`);
}

function parse(commandLine: readonly string[]) {
  try {
    return parseArgs({
      args: [...commandLine],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    const [message = ""] = error instanceof Error ? error.message.split(". ") : [];
    throw new UsageError(message);
  }
}

async function printed(text: string, terminal: Terminal): Promise<number> {
  await terminal.print(text);
  return 0;
}

const terminal = new Terminal();
run(process.argv.slice(2), terminal).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    terminal.error(error instanceof UsageError ? `${message} (see dossier --help)` : message);
    process.exitCode = 2;
  },
);
