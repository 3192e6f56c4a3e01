// How fast panels are in a real VS Code: `npm run bench:panels`. Prints, for a concordance of 10,000 lines, how
// long it takes until all are there and how long the frames are while it is scrolled by the wheel; for a network
// of 3,000 entities, how long its layout takes in the worker and how long the page's frames are meanwhile, and
// while it is zoomed and moved.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { openWorkbench } from "../ui/driver.ts";
import { pick, quickInput, runCommand } from "../ui/driver-commands.ts";
import { panel } from "../ui/driver-panels.ts";

const articles = 500;
const linesEach = 20;
const entities = 3000;

const folder = mkdtempSync(path.join(tmpdir(), "dossier-panels-"));
const source = path.join(folder, "articles");
writeArticles();
const { page, close } = await openWorkbench({ source });
try {
  const start = Date.now();
  await runCommand(page, "Dossier: Concordance…");
  await pick(page, "Words", "Words…");
  await quickInput(page).fill("spoke with");
  await page.keyboard.press("Enter");
  const status = panel(page).locator('[role="status"]');
  await status.filter({ hasText: "10,000 lines" }).waitFor({ timeout: 300_000 });
  console.log(`10,000 lines, with the folder read: ${seconds(Date.now() - start)}`);
  const box = await panel(page).locator('[role="grid"]').boundingBox();
  if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const scrolled = await frames(page, async () => {
    for (let turn = 0; turn < 60; turn++) {
      await page.mouse.wheel(0, 1500);
      await page.waitForTimeout(30);
    }
  });
  console.log(`frames while scrolling: ${scrolled}`);

  await runCommand(page, "Dossier: Network of Entities");
  const canvas = panel(page).locator("canvas");
  await canvas.waitFor();
  const begin = Date.now();
  const settling = await frames(page, async () => {
    await panel(page).locator('canvas[data-settled="true"]').waitFor({ timeout: 300_000 });
  });
  console.log(await status.innerText());
  console.log(
    `there and laid out in ${seconds(Date.now() - begin)}; frames meanwhile: ${settling}`,
  );
  const picture = await canvas.boundingBox();
  if (picture) {
    await page.mouse.move(picture.x + picture.width / 2, picture.y + picture.height / 2);
  }
  const zooming = await frames(page, async () => {
    for (let turn = 0; turn < 60; turn++) {
      await page.mouse.wheel(0, turn < 30 ? -60 : 60);
      await page.waitForTimeout(30);
    }
  });
  console.log(`frames while zooming: ${zooming}`);
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}

/** Articles in which people that the project names speak with each other. */
function writeArticles(): void {
  const parts = "ba de fi go lu ma ne pi ro su ta ve".split(" ");
  const word = (number: number): string =>
    [number % 12, Math.floor(number / 12) % 12, Math.floor(number / 144) % 12]
      .map((part) => parts[part] ?? "")
      .join("")
      .replace(/^./u, (letter) => letter.toUpperCase());
  // No two alike: there are 12 ** 3 words.
  const ending = (at: number): string => (at < 12 ** 3 ? "son" : "sen");
  const names = Array.from(
    { length: entities },
    (_, at) => `${word(at)} ${word(at * 7 + 500)}${ending(at)}`,
  );
  let seed = 1;
  const random = (): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return names[seed % entities] ?? "";
  };
  mkdirSync(source, { recursive: true });
  for (let article = 0; article < articles; article++) {
    const lines = Array.from(
      { length: linesEach },
      () => `${random()} spoke with ${random()}.\n\n`,
    );
    writeFileSync(path.join(source, `article-${String(article)}.txt`), lines.join(""));
  }
  const rows = names.map(
    (name, at) => `  person-${String(at)}:\n    category: person\n    name: ${name}\n`,
  );
  writeFileSync(path.join(source, "dossier.yaml"), `dossier: 1\nentities:\n${rows.join("")}`);
}

/** How long the page's frames are during something: median, 95th percentile and longest, in milliseconds. */
async function frames(page: Page, during: () => Promise<void>): Promise<string> {
  const body = panel(page).locator("body");
  await body.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { frameTimes: times });
    let last = performance.now();
    const next = (): void => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await during();
  const times = await body.evaluate(
    () => (globalThis as unknown as { frameTimes: number[] }).frameTimes,
  );
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms (${times.length})`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
