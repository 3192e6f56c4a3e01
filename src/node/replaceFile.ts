import { constants, type Stats } from "node:fs";
import {
  access,
  type FileHandle,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

/** Between two tries to get at a file that another process holds, in milliseconds. */
const retryPause = 10;

/** After so many looks at one lock whoever made it counts as killed: a writing takes milliseconds. */
const lockPatience = 300;

/** So often a file is to be given its name: on Windows not while another program looks into it. */
const renamePatience = 50;

/**
 * Puts a text (UTF-8) in the place of a file's, or creates the file where none is expected. Who reads the
 * file, and who finds it after this process was killed, sees all of the old text or all of the new.
 *
 * The new text is written beside the file and then takes its name, as git does it. What is written is a
 * lock as well: two processes come one after the other. Permissions stay, and a link stays a link.
 * Rejects with the system's error where the file can't be written to.
 * @param expected what the file must hold, a byte order mark included; undefined: there must be no file
 * @returns false where the file holds something else; then nothing is done
 */
export async function replaceFile(
  path: string,
  expected: string | undefined,
  text: string,
): Promise<boolean> {
  const file = (await orAbsent(realpath(path))) ?? path;
  const lock = `${file}.lock`;
  const handle = await openLock(lock);
  const { ino } = await handle.stat();
  // Whoever was taken for killed was robbed of the lock.
  const isOurs = async (): Promise<boolean> => (await orAbsent(stat(lock)))?.ino === ino;
  try {
    const bytes = await orAbsent(readFile(file));
    if (!holds(bytes, expected)) return false;
    if (bytes) {
      await access(file, constants.W_OK);
      await handle.chmod((await stat(file)).mode);
    }
    await handle.writeFile(text);
    await handle.datasync();
    if (!(await isOurs())) return false;
    await handle.close();
    await renameOver(lock, file);
    return true;
  } finally {
    await handle.close();
    if (await isOurs()) await rm(lock, { force: true });
  }
}

/** Creates the lock, once nobody holds it any more. */
async function openLock(lock: string): Promise<FileHandle> {
  let seen = "";
  for (let looks = 0; ; looks++) {
    try {
      return await open(lock, "wx");
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const now = traceOf(await orAbsent(stat(lock)));
    if (now !== seen) looks = 0;
    else if (looks >= lockPatience) await rm(lock, { force: true });
    seen = now;
    await pause(retryPause);
  }
}

/** Not the same for two files, nor for one that was written to in between. */
function traceOf(stats: Stats | undefined): string {
  return stats ? `${stats.ino} ${stats.mtimeMs} ${stats.ctimeMs}` : "";
}

async function renameOver(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const isHeld = ["EPERM", "EACCES", "EBUSY"].includes(codeOf(error) ?? "");
      if (!isHeld || tries === renamePatience) throw error;
    }
    await pause(retryPause);
  }
}

function holds(bytes: Buffer | undefined, text: string | undefined): boolean {
  return bytes && text !== undefined ? bytes.equals(Buffer.from(text)) : bytes === text;
}

async function orAbsent<Result>(reading: Promise<Result>): Promise<Result | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
