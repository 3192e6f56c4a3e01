// Decisions that VS Code has said are made are in the sidecar, whenever its extension host is killed.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isAlive } from "../../scripts/process.mjs";
import { root } from "../../scripts/project.mjs";
import { readSidecar } from "../../src/core/sidecar/readSidecar.ts";
import { openWorkbench, type Workbench } from "./driver.ts";
import { buildHarness } from "./harness.ts";

/** So often the extension host is killed. */
const rounds = Number(process.env["DOSSIER_KILLS"] ?? 5);

/** So many decisions are made before it is. */
const decisionsOfRound = 12;

describe("an extension host that is killed", function () {
  this.timeout(60_000 + rounds * 30_000);
  let temporary = "";
  let workbench: Workbench | undefined;

  before(async () => {
    temporary = mkdtempSync(path.join(tmpdir(), "dossier-kill-"));
    const harness = path.join(temporary, "harness");
    await buildHarness("kill-harness", harness);
    const source = path.join(temporary, "gifts");
    mkdirSync(source);
    // Enough rows for a writing to take a while.
    const gifts = Array.from({ length: 200 }, (_, at) => `The fund was given £${at + 1000}.\n`);
    writeFileSync(path.join(source, "gifts.txt"), gifts.join(""));
    workbench = await openWorkbench({ source, extensions: [root, harness] });
  });

  after(async () => {
    await workbench?.close();
    rmSync(temporary, { recursive: true, force: true });
  });

  it("loses no decision that was made", async () => {
    assert.ok(workbench);
    const { page, folder } = workbench;
    const log = path.join(folder, "..", "decisions.log");
    const read = (): readonly string[] =>
      existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n") : [];
    const address = page.url();
    const killed = new Set<number>();
    for (let round = 0; round < rounds; round++) {
      const ended = read().length + 2 * decisionsOfRound;
      while (read().length < ended) await pause(20);
      const wait = Math.random() * 100;
      await pause(wait);
      const kill = killAll(read(), killed);
      // VS Code starts another at once, which would go on: it has to go too before anything is looked at.
      await page.goto("about:blank");
      await kill;
      await killAll(read(), killed);
      check(read(), readFileSync(path.join(folder, "gifts.txt.ann.yaml"), "utf8"));
      console.log(`      killed after ${read().length} lines, ${wait.toFixed()} ms later`);
      await page.goto(address);
    }
    assert.ok(killed.size >= rounds);
  });
});

/** Kills the extension hosts that wrote into a log, each once: another process may get its number. */
async function killAll(log: readonly string[], killed: Set<number>): Promise<void> {
  const hosts = new Set(log.map((line) => Number(line.split(" ")[0])));
  const alive = [...hosts].filter((host) => !killed.has(host) && isAlive(host));
  for (const host of alive) {
    process.kill(host, "SIGKILL");
    killed.add(host);
  }
  while (alive.some(isAlive)) await pause(10);
}

/** Each amount has the status that it came to have last, or the one that it was about to get. */
function check(log: readonly string[], sidecar: string): void {
  const allowed = new Map<string, readonly (string | undefined)[]>();
  for (const line of log) {
    const [, event, amount = "", status] = line.split(" ");
    if (event === "ended") allowed.set(amount, [status]);
    else if (event === "begins") {
      allowed.set(amount, [...(allowed.get(amount) ?? [undefined]), status]);
    }
  }
  const { annotations, problems } = readSidecar(sidecar);
  assert.deepEqual(problems, []);
  const found = new Map(annotations.map(({ exact, status }) => [exact, status]));
  for (const [amount, statuses] of allowed) {
    assert.ok(statuses.includes(found.get(amount)), `${amount} is ${found.get(amount)}`);
  }
}
