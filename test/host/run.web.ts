// Runs the tests in the extension host of a browser: mocha's build for browsers, a report by way
// of VS Code's file system.
import "mocha/mocha.js";
import * as vscode from "vscode";
import { tellRetries } from "../retries.ts";
import { extensionIsActive } from "./run.active.ts";
import { reportFile } from "./run.report.ts";

let report = "";

Mocha.reporters.Base.consoleLog = (format: unknown = "", ...values: unknown[]): void => {
  report += `${String(format).replace(/%[sd]/g, () => String(values.shift()))}\n`;
};

mocha.setup({
  ui: "bdd",
  reporter: "spec",
  timeout: 60_000,
  retries: 1,
  failZero: true,
  forbidOnly: true,
});
mocha.rootHooks({ beforeAll: [extensionIsActive] });

/** VS Code calls this. */
export async function run(): Promise<void> {
  if (!("WorkerGlobalScope" in globalThis)) throw new Error("This is not a browser's worker.");
  const failures = await new Promise<number>((resolve) =>
    tellRetries(mocha.run(resolve), Mocha.reporters.Base.consoleLog),
  );
  await vscode.workspace.fs.writeFile(reportFile(), new TextEncoder().encode(report));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
