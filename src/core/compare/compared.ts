import { placeRead } from "../interchange/placeRead.ts";
import type { ReadSource } from "../interchange/readSet.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import type { ComparedMention } from "./compareSource.ts";

/** What a side marks in a source, of what was read of it: its confirmed mentions that have a place. */
export function comparedFrom(
  reads: readonly ReadSource[],
  snapshot: TextSnapshot,
): readonly ComparedMention[] {
  return reads.flatMap((read) =>
    placeRead(read, snapshot).placed.flatMap(({ mention, start, end }) => {
      const { status, category, entity } = mention;
      if (status !== "confirmed") return [];
      return [{ start, end, category, ...(entity !== undefined && { entity }) }];
    }),
  );
}
