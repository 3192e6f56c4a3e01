import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { useWorkbench } from "./driver.ts";
import { pick, quickInput, quickOpen, runCommand } from "./driver-commands.ts";
import { lookOnceMarked } from "./driver-editor.ts";
import {
  clickInNotification,
  expand,
  notification,
  openContainer,
  takeFromMenu,
  takeFromOpenMenu,
  treeRow,
  view,
} from "./driver-views.ts";

/** The row of a status where an export asks which mentions it takes; its text may be that of the list before. */
function statusRow(page: Page, status: string): Locator {
  return page.locator(`.quick-input-list .monaco-list-row[aria-label*="${status}, "]`);
}

/** Opens an article and, once it is marked, the views. */
async function openViews(page: Page): Promise<void> {
  await quickOpen(page, "000_");
  await lookOnceMarked(page, "Andrew Bunyan");
  await openContainer(page, "Dossier");
}

/** The row of a person in the Entities view, which is open. */
async function person(page: Page, name: string): Promise<Locator> {
  const tree = view(page, "Entities");
  await expand(treeRow(tree, "People"));
  return treeRow(tree, name);
}

/** Confirms all mentions of a person, as the list of them offers. */
async function confirmAll(page: Page, name: string): Promise<void> {
  await takeFromMenu(await person(page, name), "Confirm");
  // Enter takes what is ticked by then.
  await page.locator('.quick-input-list .monaco-list-row[aria-checked="true"]').first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

describe("exporting, importing and comparing by mouse and keys", () => {
  const dossier = useWorkbench();

  it("exports an entity from its row, shows it, and says what the format cannot hold", async () => {
    const { page } = dossier();
    await openViews(page);
    await takeFromMenu(await person(page, "Andrew Bunyan"), "Export Annotations");
    await pick(page, "FollowTheMoney", "FollowTheMoney");
    await statusRow(page, "suggested").click();
    await page.keyboard.press("Enter");
    await pick(page, "Export", "Export");
    await pick(page, "Preview", "Preview");
    await page
      .getByRole("tab", { name: /Untitled/ })
      .first()
      .waitFor();
    assert.match(await notification(page, "exported"), /mentions?, .* cannot hold/);
    await clickInNotification(page, "Show Report");
    await page
      .getByRole("tab", { name: /What got lost/ })
      .first()
      .waitFor();
  });

  it("exports all articles to a folder, and imports them from the Explorer with a report", async () => {
    const { page, folder } = dossier();
    await openContainer(page, "Dossier");
    await confirmAll(page, "Andrew Bunyan");
    await runCommand(page, "Dossier: Export Annotations");
    await pick(page, "All articles", "All articles");
    await pick(page, "CSV", "CSV");
    // What was chosen last is chosen again, once the list is there.
    await statusRow(page, "confirmed").and(page.locator('[aria-checked="true"]')).waitFor();
    const suggested = statusRow(page, "suggested");
    if ((await suggested.getAttribute("aria-checked")) === "true") await suggested.click();
    await page.keyboard.press("Enter");
    await pick(page, "Export", "Export");
    await pick(page, "Folder", "To a Folder");
    await page.locator(".quick-input-widget .monaco-button", { hasText: "Export Here" }).click();
    await notification(page, "exported to");
    const exported = await readFile(path.join(folder, "annotations.csv"), "utf8");
    const mentions = exported.split(/\r?\n/).slice(1, -1);
    assert.ok(mentions.length > 0);
    assert.ok(mentions.every((line) => line.includes(",andrew-bunyan,")));

    await runCommand(page, "Dossier: Undo Last Decision");
    // By its key: a badge for unsaved files may lie over its icon.
    await page.keyboard.press("ControlOrMeta+Shift+E");
    const file = treeRow(page.locator(".explorer-folders-view"), "annotations.csv");
    await takeFromMenu(file, "Import Annotations");
    await pick(page, "Read", "Read");
    assert.match(
      await notification(page, "Import:"),
      new RegExp(`${mentions.length} decisions? added`),
    );
    await clickInNotification(page, "Show Report");
    await page
      .getByRole("tab", { name: /^# Import/ })
      .first()
      .waitFor();
  });

  it("exports from the views' menus, and saves the choices for the article that they were made for", async () => {
    const { page, folder } = dossier();
    await openViews(page);
    const thisDocument = view(page, "This Document");
    const header = thisDocument.locator(".pane-header");
    if ((await header.getAttribute("aria-expanded")) !== "true") await header.locator("h3").click();
    await treeRow(thisDocument, "Undecided").waitFor();
    await header.hover();
    await thisDocument.locator('.action-label[aria-label*="More Actions"]').click();
    await takeFromOpenMenu(page, "Export Annotations");
    await pick(page, "This article", "This article");
    await pick(page, "CSV", "CSV");
    await statusRow(page, "suggested").waitFor();
    await page.keyboard.press("Enter");
    await pick(page, "Export", "Export");
    await pick(page, "Save", "Save These Choices");
    for (const [prompt, typed] of [
      ["What it is called", "table"],
      ["that it writes", "exports/table/"],
    ] as const) {
      await page.locator(".quick-input-widget", { hasText: prompt }).waitFor();
      await quickInput(page).fill(typed);
      await page.keyboard.press("Enter");
    }
    let project = "";
    while (!project.includes("table:")) {
      await page.waitForTimeout(100);
      project = await readFile(path.join(folder, "dossier.yaml"), "utf8").catch(() => "");
    }
    assert.match(project, / {2}table:\n {4}format: csv\n[^]* {4}sources: \["000_[^",]*\.txt"\]\n/);
  });

  it("settles a disagreement with the detector by a button", async () => {
    const { page, folder } = dossier();
    await openViews(page);
    await confirmAll(page, "Michael Rosen");
    await runCommand(page, "Dossier: Compare Annotation Sets");
    await pick(page, "Detector", "The Detector");
    await quickInput(page).fill("£11m");
    const row = page.locator(".quick-input-list .monaco-list-row", { hasText: "£11m" }).first();
    await row.hover();
    await row.locator('.action-label[aria-label^="Take Theirs"]').click();
    await row.waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    const [sidecar] = (await readdir(folder)).filter((name) => /^000_.*\.ann\.yaml$/.test(name));
    const decided = await readFile(path.join(folder, sidecar ?? ""), "utf8");
    assert.match(decided, /category: money\n[^]*exact: £11m\n/);
  });
});
