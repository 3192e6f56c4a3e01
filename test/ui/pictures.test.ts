import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { useWorkbench } from "./driver.ts";
import { quickInput, quickOpen, runCommand, setTheme } from "./driver-commands.ts";
import { cursorAt, lookOnceMarked } from "./driver-editor.ts";
import { panel } from "./driver-panels.ts";
import { openContainer, takeFromMenu, treeRow, view } from "./driver-views.ts";

async function says(page: Page, words: string | RegExp): Promise<string> {
  const status = panel(page).locator('[role="status"]').filter({ hasText: words });
  await status.waitFor();
  return status.innerText();
}

/** The rows of the table that is shown, their cells parted by bars. */
async function tableRows(page: Page): Promise<readonly string[]> {
  const rows = panel(page).locator("tbody tr");
  await rows.first().waitFor();
  return rows.evaluateAll((elements) =>
    elements.map((row) => [...row.children].map((cell) => cell.textContent).join("|")),
  );
}

/** How many different colours the picture has: more than one once something is drawn. */
async function colours(page: Page): Promise<number> {
  return panel(page)
    .locator("canvas")
    .evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const data = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      const found = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        found.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      }
      return found.size;
    });
}

/** Saves the picture by its key into the folder that is open, under the name that is offered. */
async function save(page: Page, file: string): Promise<string> {
  await page.keyboard.press("x");
  await quickInput(page).waitFor();
  await page.keyboard.press("Enter");
  for (;;) {
    const svg = await readFile(file, "utf8").catch(() => undefined);
    if (svg !== undefined && svg !== "") return svg;
    await page.waitForTimeout(50);
  }
}

const markup = "<img src=x onerror=alert(1)>";

describe("pictures", () => {
  const dossier = useWorkbench();

  it("show the network of a folder, laid out by a worker, and walk it by arrows", async () => {
    const { page, folder } = dossier();
    await writeFile(
      path.join(folder, "report.txt"),
      "16 August 2013\n\nOfsted rated Norfolk County Council good in June 2009 and inadequate in March 2013. " +
        "Jo Zwingli said so.\n",
    );
    await writeFile(
      path.join(folder, "dossier.yaml"),
      `dossier: 1\nentities:\n  jo-zwingli:\n    category: person\n    name: "${markup}"\n    aliases: [Jo Zwingli]\n`,
    );
    await quickOpen(page, "002_");
    await lookOnceMarked(page, "Clive Lewis");
    await runCommand(page, "Dossier: Network of Entities");
    const first = await says(page, /\d+ entities, \d+ ties/u);
    await panel(page).locator('canvas[data-settled="true"]').waitFor();
    assert.ok((await colours(page)) > 10);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    assert.notEqual(await says(page, /entities/u), first);
  });

  it("have a table that says the same, in which markup is text", async () => {
    const { page } = dossier();
    await page.keyboard.press("t");
    const rows = await tableRows(page);
    assert.ok(rows.some((row) => row.includes("Norfolk County Council|organisation")));
    assert.ok(rows.some((row) => row.includes(markup)));
    assert.equal(await panel(page).locator("img").count(), 0);
    await page.keyboard.press("t");
    await panel(page).locator("canvas").waitFor();
  });

  it("filter the network by strength and category", async () => {
    const { page } = dossier();
    const ties = async (): Promise<number> =>
      Number(/(\d+) ties/u.exec(await says(page, /ties/u))?.[1]);
    const all = await ties();
    await panel(page).locator('input[type="range"]').fill("80");
    const strong = await ties();
    assert.ok(strong > 0 && strong < all / 2, `${String(strong)} of ${String(all)}`);
    await panel(page).locator('input[type="range"]').fill("0");
    await panel(page).locator(".category", { hasText: "person" }).locator("input").uncheck();
    assert.ok((await ties()) < all);
    await panel(page).locator(".category", { hasText: "person" }).locator("input").check();
    assert.equal(await ties(), all);
  });

  it("are saved as SVG, with names as text", async () => {
    const { page, folder } = dossier();
    await panel(page).locator("canvas").focus();
    const svg = await save(page, path.join(folder, "network.svg"));
    assert.match(svg, /<polygon [^>]*\/>/u);
    assert.match(svg, />Norfolk County Council<\/text>/u);
    assert.match(svg, /&lt;img src=x/u);
    assert.doesNotMatch(svg, /<img/u);
  });

  it("show the network around an entity, and lead to where it is said who that is", async () => {
    const { page } = dossier();
    await openContainer(page, "Dossier");
    const people = treeRow(view(page, "Entities"), "People");
    await people.click();
    await takeFromMenu(treeRow(view(page, "Entities"), "Clive Lewis"), "Network");
    await says(page, /^Clive Lewis, person, with \d+ others/u);
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: /\.txt/u, selected: true }).first().waitFor();
  });

  it("show ratings over time and amounts by size, and lead to their places", async () => {
    const { page } = dossier();
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Control+w");
    await runCommand(page, "Dossier: Timeline of Ratings and Amounts");
    await says(page, /·/u);
    await page.keyboard.press("t");
    const rows = await tableRows(page);
    const norfolk = rows.filter((row) => row.includes("|Norfolk County Council|Ofsted|"));
    assert.deepEqual(
      norfolk.filter((row) => row.includes("report.txt")).map((row) => row.split("|").slice(0, 4)),
      [
        ["good", "Norfolk County Council", "Ofsted", "2009-06"],
        ["inadequate", "Norfolk County Council", "Ofsted", "2013-03"],
      ],
    );
    assert.ok(rows.some((row) => row.startsWith("£11m|")));
    await page.keyboard.press("t");
    await page.keyboard.press("Home");
    const line = /\.txt:(\d+)$/u.exec(await says(page, /\.txt:\d+$/u))?.[1] ?? "";
    await page.keyboard.press("Enter");
    await cursorAt(page, `Ln ${line}, `);
  });

  it("are drawn in the colours of each theme", async () => {
    const { page } = dossier();
    const before = await panel(page).locator("canvas").screenshot();
    await setTheme(page, "Dark High Contrast");
    await panel(page).locator("body.vscode-high-contrast").waitFor();
    assert.ok((await colours(page)) > 3);
    assert.notDeepEqual(await panel(page).locator("canvas").screenshot(), before);
  });
});
