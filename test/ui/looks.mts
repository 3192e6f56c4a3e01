// Makes pictures of every view in each kind of theme, to be looked at: `npm run looks -- [part of a name]`.
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { cacheFolder } from "../../scripts/project.mjs";
import { openWorkbench, screenshot } from "./driver.ts";
import { pick, quickInput, quickOpen, runCommand, setTheme } from "./driver-commands.ts";
import { clickWord, hover, lookOnceMarked } from "./driver-editor.ts";
import { panel } from "./driver-panels.ts";
import { expand, openContainer, takeFromMenu, treeRow, view } from "./driver-views.ts";

const themes = ["Dark Modern", "Light Modern", "Dark High Contrast", "Light High Contrast"];

/** What is to be seen, by the picture's name. Each begins with the views open and an article in front. */
const scenes: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async views(page) {
    await clickWord(page, "Brandon Lewis");
    await treeRow(view(page, "Cross-references"), "same sentence").waitFor();
  },
  async hover(page) {
    await hover(page, "Brandon Lewis", { shows: "in 2 articles" });
  },
  async "go-to-entity"(page) {
    await runCommand(page, "Dossier: Go to Entity");
    await quickInput(page).fill("ofsted inadequate");
    await page
      .locator(".quick-input-list .monaco-list-row.focused", { hasText: "inadequate" })
      .waitFor();
  },
  async concordance(page) {
    await takeFromMenu(treeRow(view(page, "Entities"), "People"), "Concordance");
    await panel(page).locator(".canvas .row:visible").nth(10).waitFor();
    for (const key of ["3", "Home", "Space", "Shift+ArrowDown", "Shift+ArrowDown", "ArrowDown"]) {
      await page.keyboard.press(key);
    }
    await panel(page).locator('[role="status"]', { hasText: "3 ticked" }).waitFor();
  },
  async network(page) {
    await clickWord(page, "Brandon Lewis");
    await runCommand(page, "Dossier: Network of Entities");
    await pick(page, "All articles", "All articles");
    await panel(page).locator('canvas[data-settled="true"]').waitFor();
  },
  async "network-table"(page) {
    await scenes["network"]?.(page);
    await page.keyboard.press("t");
    await panel(page).locator("tbody tr").first().waitFor();
  },
  async timeline(page) {
    await clickWord(page, "Brandon Lewis");
    await runCommand(page, "Dossier: Timeline of Ratings and Amounts");
    await pick(page, "All articles", "All articles");
    await panel(page).locator('[role="status"]', { hasText: "·" }).waitFor();
  },
  async "timeline-table"(page) {
    await scenes["timeline"]?.(page);
    await page.keyboard.press("t");
    await panel(page).locator("tbody tr").first().waitFor();
  },
  async review(page) {
    await clickWord(page, "Brandon Lewis");
    await page.keyboard.press("Alt+a");
    await page.keyboard.press("Enter");
    await quickInput(page).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".part.statusbar").getByText("Review 1 of").waitFor();
  },
};

const wanted = process.argv[2] ?? "";
const { page, folder, close } = await openWorkbench({ viewport: { width: 1280, height: 1000 } });
try {
  writeFileSync(
    path.join(folder, "report.txt"),
    "16 August 2013\n\nOfsted rated Norfolk County Council good in March 2013. Norfolk County Council was " +
      "rated inadequate by Ofsted in July 2013.\n\nNorfolk County Council had pledged £14m to mend the roof of " +
      "the library in Norwich.\n",
  );
  writeFileSync(
    path.join(folder, "letter.txt"),
    "Norfolk County Council had pledged £12m to mend the roof of the library in Norwich.\n",
  );
  await openContainer(page, "Dossier");
  await quickOpen(page, "004_");
  await lookOnceMarked(page, "Brandon Lewis");
  await clickWord(page, "Michael Rosen");
  await page.keyboard.press("Alt+y");
  for (const title of ["This Document", "Disagreements"]) {
    await view(page, title).locator(".pane-header").click();
  }
  const tree = view(page, "Entities");
  await expand(treeRow(tree, "People"));
  for (const theme of themes) {
    await setTheme(page, theme);
    for (const [name, show] of Object.entries(scenes)) {
      if (!name.includes(wanted)) continue;
      await quickOpen(page, "004_");
      await show(page);
      await page.waitForTimeout(1000);
      const file = `${name}-${theme.toLowerCase().replaceAll(" ", "-")}.png`;
      await screenshot(page, path.join(cacheFolder, "looks", file));
      await page.keyboard.press("Escape");
      await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
      await page.keyboard.press("Control+k");
      await page.keyboard.press("Control+w");
      await page.locator(".editor-group-container.empty").waitFor();
    }
  }
} finally {
  await close();
}
