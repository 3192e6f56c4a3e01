// How long it takes to jump in a folder of 5,000 articles: see inVSCode.ts for the options. First Go to Entity's
// search by itself, at 100,000 entities: see entitySearch.ts.
import { spawnSync } from "node:child_process";
import { measureInVSCode } from "./inVSCode.ts";

const { status } = spawnSync(process.execPath, ["--import=tsx", "test/bench/entitySearch.ts"], {
  stdio: "inherit",
});
measureInVSCode("navigate", 5000);
if (status !== 0) process.exitCode = status ?? 1;
