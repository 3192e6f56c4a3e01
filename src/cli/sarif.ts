import { relative } from "node:path";
import { version } from "../../package.json";
import { type Remark, rules } from "./remark.ts";
import { slashed } from "./files.ts";

/** Remarks as SARIF 2.1.0, which code hosts and editors show where they belong. */
export function sarifOf(remarks: readonly Remark[]): object {
  const driver = {
    name: "Dossier",
    version,
    rules: Object.entries(rules).map(([id, text]) => ({ id, shortDescription: { text } })),
  };
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, results: remarks.map(resultOf) }],
  };
}

function resultOf({ file, line, kind, rule, message }: Remark): object {
  const uri = encodeURI(slashed(relative(".", file)));
  return {
    ruleId: rule,
    level: kind === "finding" ? "error" : "note",
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation: { uri }, region: { startLine: line + 1 } } },
    ],
  };
}
