import assert from "node:assert/strict";
import { useWorkbench } from "./driver.ts";
import { goTo, quickInput, quickOpen, runCommand } from "./driver-commands.ts";
import { clickWord, cursorAt, hover } from "./driver-editor.ts";
import { actUntil, treeRow, treeRows, view } from "./driver-views.ts";

describe("a person finding the way through the seeds", () => {
  const dossier = useWorkbench();

  before(async () => {
    const { page } = dossier();
    await quickOpen(page, "002_");
    await quickOpen(page, "004_");
    await goTo(page, 31);
    await hover(page, "Brandon Lewis", { shows: "in 2 articles" });
    await page.keyboard.press("Escape");
  });

  it("goes to the definition by F12, and back", async () => {
    const { page } = dossier();
    await quickOpen(page, "004_");
    await goTo(page, 19);
    await clickWord(page, "DfE");
    await page.keyboard.press("F12");
    await page.locator(".tab.active", { hasText: "001_" }).waitFor();
    await cursorAt(page, "Ln 15, Col");
    await page.keyboard.press("Control+Alt+-");
    await page.locator(".tab.active", { hasText: "004_" }).waitFor();
  });

  it("goes to the other of two mentions by Shift+F12", async () => {
    const { page } = dossier();
    await quickOpen(page, "004_");
    await goTo(page, 31);
    await clickWord(page, "Brandon Lewis");
    await page.keyboard.press("Shift+F12");
    await page.locator(".tab.active", { hasText: "002_" }).waitFor();
    await cursorAt(page, "Ln 63, Col");
  });

  it("finds all mentions in the References view", async () => {
    const { page } = dossier();
    await quickOpen(page, "004_");
    await goTo(page, 39);
    await clickWord(page, "Sheila Lock");
    await page.keyboard.press("Shift+Alt+F12");
    const references = view(page, "References");
    await references.getByText("4 results in 2 files").waitFor();
    await treeRow(references, "replaced Sheila Lock as").waitFor();
    assert.deepEqual(
      (await treeRows(references))
        .filter(({ level }) => level === 1)
        .map(({ text }) => text.slice(0, 4)),
      ["001_", "004_"],
    );
  });

  it("reads in the outline who is in the article, and goes there", async () => {
    const { page } = dossier();
    await quickOpen(page, "000_");
    await page.keyboard.press("ControlOrMeta+Shift+E");
    const outline = view(page, "Outline");
    await outline.locator(".pane-header").click();
    await treeRow(outline, "Andrew Bunyan").waitFor();
    const [first, second] = await treeRows(outline);
    assert.equal(first?.text, "Norfolk County Council 1 mention");
    assert.equal(second?.text, "Andrew Bunyan 4 mentions · consultant");
    await actUntil(
      () => treeRow(outline, "line 21").click({ timeout: 5000 }),
      page.locator('[id="status.editor.selection"]', { hasText: "Ln 21, Col 4" }),
    );
  });

  it("finds an entity among the symbols of the workspace", async () => {
    const { page } = dossier();
    await page.keyboard.press("ControlOrMeta+P");
    await quickInput(page).fill("#timpsn");
    await page
      .locator(".quick-input-list .monaco-list-row.focused", { hasText: "Edward Timpson" })
      .waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".tab.active", { hasText: "001_" }).waitFor();
    await cursorAt(page, "Ln 7, Col");
  });

  it("steps from mention to mention by key, and reads that it went round", async () => {
    const { page } = dossier();
    await quickOpen(page, "000_");
    await goTo(page, 3, 1);
    await page.keyboard.press("Control+F8");
    await cursorAt(page, "Ln 3, Col 16");
    await page.keyboard.press("Control+Shift+F8");
    await cursorAt(page, "Ln 1, Col");
    await page.keyboard.press("Control+Shift+F8");
    await page.locator(".part.statusbar").getByText("Round to the last mention.").waitFor();
    await page.locator(".tab.active", { hasText: "004_" }).waitFor();
  });

  it("goes to a rating by what was said of it, past a look at another, and back by Escape", async () => {
    const { page } = dossier();
    await quickOpen(page, "004_");
    await goTo(page, 31, 1);
    await page.keyboard.press("Alt+a");
    await page.keyboard.press("j");
    await quickInput(page).fill("edwrad timpson");
    const row = page.locator(".quick-input-list .monaco-list-row.focused");
    await row.filter({ hasText: "Edward Timpson" }).waitFor();
    // The list has the focus while the article shows behind it.
    await page.locator(".tab.active", { hasText: "001_" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".tab.active", { hasText: "004_" }).waitFor();
    await cursorAt(page, "Ln 31, Col 1");
    await runCommand(page, "Dossier: Go to Entity");
    await quickInput(page).fill("ofsted inadequate");
    await row.filter({ hasText: "inadequate" }).waitFor();
    await page.locator('.quick-input-titlebar [aria-label="Show only money"]').click();
    await page.locator(".quick-input-title", { hasText: "money" }).waitFor();
    await quickInput(page).fill("> £100m");
    await row.filter({ hasText: "300,000,000 GBP" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await clickWord(page, "£300 million");
  });
});
