import type { Runner } from "mocha";
import { tellRetries } from "../retries.ts";

/** mocha calls this before the first test. */
export function mochaGlobalSetup(this: Runner): void {
  tellRetries(this, console.log);
}
