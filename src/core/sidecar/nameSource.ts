import { valueOf } from "../yaml/entries.ts";
import { isWritable } from "../yaml/problem.ts";
import { scalar } from "../yaml/scalar.ts";
import type { TextEdit } from "../yaml/textEdit.ts";
import { parseSidecar } from "./parse.ts";

/**
 * The edits after which a sidecar names its source, a file name, as it is called now. None where it does
 * already, where it names none, or where the file has to be mended first.
 */
export function nameSource(yamlText: string, source: string): readonly TextEdit[] {
  const { entries, problems } = parseSidecar(yamlText);
  const entry = entries.get("source");
  if (!entry || !isWritable(problems)) return [];
  const value = valueOf(entry);
  if (value.kind !== "text" || value.text === source) return [];
  return [{ start: entry.value.start, end: entry.value.end, text: scalar(source) }];
}
