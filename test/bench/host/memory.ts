import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What the extension host holds, in MB: all of it with its workers resident, and what its main thread uses. */
export interface Memory {
  readonly resident: number;
  readonly heap: number;
  /** Outside of the heap: of buffers and others. */
  readonly external: number;
}

/** Of what nobody holds any more as little as possible. */
export function memory(): Memory {
  collectGarbage();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { resident: rss / 2 ** 20, heap: heapUsed / 2 ** 20, external: external / 2 ** 20 };
}
