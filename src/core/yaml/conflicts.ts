import type { TextSnapshot } from "../text/snapshot.ts";
import { problemAt, type Problem } from "./problem.ts";

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*|)$/;

/**
 * Takes version control's conflict markers out of a file so that what both sides say can be read. They
 * and the base version between them become spaces: no offset changes.
 */
export function withoutConflictMarkers(file: TextSnapshot): {
  readonly text: string;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  let inBase = false;
  let start = 0;
  const lines = file.text.split(/(?<=\n)/).map((line) => {
    const isMarker = marker.test(line.trimEnd());
    if (isMarker) inBase = line.startsWith("|");
    if (isMarker && line.startsWith("<")) {
      const message =
        "Two versions of this file were merged and differ here: keep what is right of both, then delete the lines that begin with <<<<<<<, ======= and >>>>>>>.";
      problems.push(problemAt(file, { start, end: start + line.length }, message));
    }
    start += line.length;
    return isMarker || inBase ? line.replaceAll(/[^\r\n]/g, " ") : line;
  });
  return problems.length > 0 ? { text: lines.join(""), problems } : { text: file.text, problems };
}
