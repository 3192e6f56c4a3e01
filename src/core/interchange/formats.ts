import type { Format } from "./format.ts";
import { json } from "./own/json.ts";
import { jsonLines } from "./own/jsonLines.ts";

/** All formats in the order in which they are offered: one line each. */
const all: readonly Format[] = [json, jsonLines];

/** All formats by id. */
export const formats: ReadonlyMap<string, Format> = new Map(
  all.map((format) => [format.id, format]),
);
