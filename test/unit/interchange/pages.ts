import { unzipSync } from "fflate";
import type { Format } from "../../../src/core/interchange/format.ts";
import { lossWords, possibleLosses } from "../../../src/core/interchange/losses.ts";
import { write } from "../../property/interchange/roundTrip.ts";
import { exampleSet, exampleText } from "./exampleSet.ts";

/** What the pages on formats tell of by running the code. */
const beginning =
  "<!-- prettier-ignore-start -->\n<!-- From here on written by `npm run docs`. -->";
const ending = "<!-- prettier-ignore-end -->";

export function pageOf(format: Format): string {
  return `docs/formats/${format.id}.md`;
}

/** A page with the part that the code tells put in place of what it told before, or at the end. */
export async function renewed(page: string, format: Format): Promise<string> {
  const [written = ""] = page.split(beginning);
  const parts = [optionsPart(format), lossesPart(format), await examplePart(format)];
  return [written.trimEnd(), beginning, ...parts, ending].filter(Boolean).join("\n\n") + "\n";
}

function optionsPart({ options }: Format): string {
  if (options.length === 0) return "";
  const rows = options.map((option) => {
    const values = {
      flag: "`true`, `false`",
      text: "text",
      choice: option.kind === "choice" ? option.choices.map(code).join(", ") : "",
    };
    return `| ${code(option.id)} | ${option.label} | ${values[option.kind]} | ${code(String(option.default))} |`;
  });
  return [
    "## Options",
    "",
    "| Option | | Values | Default |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function code(text: string): string {
  if (text.trim() === "") return text === "" ? "none" : JSON.stringify(text);
  return `\`${text}\``;
}

function lossesPart(format: Format): string {
  const losses = possibleLosses(format);
  const list = losses.length === 0 ? ["Nothing is lost."] : losses.map((loss) => `- ${loss}`);
  return ["## What it cannot hold", "", ...list].join("\n");
}

async function examplePart(format: Format): Promise<string> {
  const { files, losses } = await write(format, exampleSet);
  const told = losses.map(lossWords).join(", ");
  return [
    "## Example",
    `\`council.txt\` is “${exampleText.replaceAll("\n", "⏎")}”. ${told === "" ? "Nothing is lost." : `Lost: ${told}.`}`,
    ...[...files].flatMap(shown).map(([path, bytes]) => `\`${path}\`\n\n${fenced(bytes)}`),
  ].join("\n\n");
}

/** A file, or what a ZIP has in it. */
function shown([path, bytes]: [string, Uint8Array]): readonly (readonly [string, Uint8Array])[] {
  const isZip = Buffer.from(bytes.subarray(0, 2)).toString() === "PK";
  if (!isZip) return [[path, bytes]];
  return Object.entries(unzipSync(bytes)).map(([name, held]) => [`${path}: ${name}`, held]);
}

function fenced(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString();
  const isText = Buffer.from(text).equals(bytes) && !text.includes("\0");
  const shown = isText
    ? text.replaceAll("\r", "").replace(/\n?$/, "\n")
    : `${bytes.length} bytes\n`;
  return `\`\`\`\`text\n${shown}\`\`\`\``;
}
