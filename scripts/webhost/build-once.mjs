// A folder that is made once and then kept, whatever interrupts or competes with its making.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "../process.mjs";

/** How long to wait for another process that makes the same folder. */
const patience = 5 * 60_000;

/**
 * Makes a folder unless it is there. It is built under a name of this process's own and renamed
 * at the end, so what bears the final name is always whole; leavings of dead builders are removed.
 * @param {string} folder
 * @param {(unfinished: string) => Promise<void>} build fills the folder it is given
 * @returns {Promise<void>}
 */
export async function buildOnce(folder, build) {
  if (existsSync(folder)) return;
  const mine = `${folder}.${process.pid}`;
  rmSync(mine, { recursive: true, force: true });
  mkdirSync(mine, { recursive: true });
  try {
    // The lowest process number builds, the others wait for it. Two that both build do no harm.
    const giveUp = Date.now() + patience;
    while (livingBuilders(folder).some((pid) => pid < process.pid) && Date.now() < giveUp) {
      await sleep(500);
    }
    if (existsSync(folder)) return;
    await build(mine);
    moveUnlessThere(mine, folder);
  } finally {
    rmSync(mine, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {number[]} the processes that have an unfinished folder of this name, while they live
 */
function livingBuilders(folder) {
  const parent = path.dirname(folder);
  const prefix = `${path.basename(folder)}.`;
  return readdirSync(parent)
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => {
      const pid = Number(name.slice(prefix.length));
      if (isAlive(pid)) return [pid];
      rmSync(path.join(parent, name), { recursive: true, force: true, maxRetries: 3 });
      return [];
    });
}

/**
 * @param {string} from
 * @param {string} to
 */
function moveUnlessThere(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}
