import type { Runner, Test } from "mocha";

/**
 * Says of each test that failed at its first try, and how. In a window a key or a click gets lost now and then
 * when the machine is busy: tests there have a second try, and nobody should overlook that one needed it.
 */
export function tellRetries(runner: Runner, print: (line: string) => void): Runner {
  return runner.on("retry", (test: Test, error: unknown) => {
    print(`    failed, and is tried again: ${test.fullTitle()}\n${String(error)}`);
  });
}
