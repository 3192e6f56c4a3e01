// A working day in a few minutes: npm run soak -- [minutes]
import { spawnSync } from "node:child_process";

const [minutes = "10"] = process.argv.slice(2);
if (!(Number(minutes) > 0)) throw new Error(`Say for how many minutes, not “${minutes}”.`);
const { status } = spawnSync(process.execPath, ["scripts/host-tests.mjs", "soak"], {
  stdio: "inherit",
  env: { ...process.env, DOSSIER_MINUTES: minutes },
});
process.exitCode = status ?? 1;
