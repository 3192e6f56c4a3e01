// In the extension host the console goes to VS Code's log, mixed with everything else. Imported
// before mocha, this puts what mocha and the tests print into the report instead.
import { Console } from "node:console";
import { appendFileSync } from "node:fs";
import { Writable } from "node:stream";
import { reportFile } from "./run.report.ts";

const file = reportFile().fsPath;

globalThis.console = new Console(
  new Writable({
    write(chunk: Uint8Array, _encoding, done): void {
      appendFileSync(file, chunk);
      done();
    },
  }),
);
