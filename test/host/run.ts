// Runs the tests in the extension host of Node.
import "./run.console.ts";
import Mocha from "mocha";
import { tellRetries } from "../retries.ts";
import { extensionIsActive } from "./run.active.ts";

// For who works on some of the tests: a part of their titles.
const grep = process.env["DOSSIER_GREP"];

const mocha = new Mocha({
  ui: "bdd",
  reporter: "spec",
  color: true,
  timeout: 60_000,
  retries: 1,
  failZero: true,
  forbidOnly: true,
  ...(grep && { grep }),
  rootHooks: { beforeAll: [extensionIsActive] },
});
mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, "", mocha);

/** VS Code calls this. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) =>
      failures === 0 ? resolve() : reject(new Error(`${failures} tests failed`)),
    );
    tellRetries(runner, console.log);
  });
}
