import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { OptionError } from "../core/interchange/options.ts";
import { annotate } from "./annotate.ts";
import { check } from "./check.ts";
import { type Command, type Given, UsageError } from "./command.ts";
import { compare } from "./compare.ts";
import { exportSet } from "./export.ts";
import { formats } from "./formats.ts";
import { importSet } from "./import.ts";
import { Terminal } from "./terminal.ts";

const commands: readonly Command[] = [annotate, exportSet, importSet, check, compare, formats];

const help = `dossier finds the people, organisations, ratings and amounts of money in articles.

Usage: dossier COMMAND [OPTION…] [PATH…]

${commands.map(({ name, summary }) => `  dossier ${name.padEnd(10)}${summary}`).join("\n")}
  dossier COMMAND --help
  dossier --version

Exit code: 0 fine, 1 something was found that needs a look (check, import, compare --minimum), 2 something
could not be used, as said on standard error.`;

/** Runs a command line and gives the exit code. */
async function run(commandLine: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "", ...others] = commandLine;
  if (["--help", "-h", "help"].includes(name)) return printed(help, terminal);
  if (name === "--version") return printed(version, terminal);
  const names = commands.map((each) => each.name).join(", ");
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const isNamed = name !== "" && !name.startsWith("-");
    const problem = isNamed ? `there is no command "${name}": use` : "name a command:";
    throw new UsageError(`${problem} ${names}`);
  }
  const given = parse(command, others);
  if (given.values["help"] === true) return printed(command.help, terminal);
  return command.run(given, terminal);
}

function parse({ options }: Command, args: readonly string[]): Given {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: "boolean", short: "h" } },
    });
    return { values, paths: positionals };
  } catch (error) {
    const [message = ""] = error instanceof Error ? error.message.split(". ") : [];
    throw new UsageError(message);
  }
}

async function printed(text: string, terminal: Terminal): Promise<number> {
  await terminal.print(text);
  return 0;
}

/** Where it is said how what was asked for is written. */
function hintFor(name: string | undefined): string {
  const command = commands.find((each) => each.name === name);
  return `(see dossier ${command ? `${command.name} ` : ""}--help)`;
}

const commandLine = process.argv.slice(2);
const terminal = new Terminal();
run(commandLine, terminal).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const isUsage = error instanceof UsageError || error instanceof OptionError;
    terminal.error(isUsage ? `${message} ${hintFor(commandLine[0])}` : message);
    process.exitCode = 2;
  },
);
