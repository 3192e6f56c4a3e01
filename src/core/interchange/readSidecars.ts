import { decode } from "../text/decode.ts";
import { readSidecar } from "../sidecar/readSidecar.ts";
import { sourceName } from "../sidecar/sidecarName.ts";
import type { GivenFile, ReadMention, ReadProblem, ReadSet, ReadSource } from "./readSet.ts";

/** Reads the sidecars among files, as another person keeps them, into a set: others are passed over. */
export function readSidecars(files: readonly GivenFile[]): ReadSet {
  const sources: ReadSource[] = [];
  const problems: ReadProblem[] = [];
  for (const { path: file, content } of files) {
    const path = sourceName(file);
    if (path === undefined) continue;
    const { annotations, relations, problems: found } = readSidecar(decode(content).text);
    problems.push(...found.map(({ line, message }) => ({ path: file, line, message })));
    const mentions = annotations.map((one): ReadMention => ({ ...one, tags: one.tags ?? [] }));
    sources.push({ path, mentions, relations });
  }
  return { sources, entities: new Map(), problems };
}
