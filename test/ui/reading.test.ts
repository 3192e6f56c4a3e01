import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { useWorkbench } from "./driver.ts";
import { goTo, quickInput, quickOpen } from "./driver-commands.ts";
import {
  clickInHover,
  clickWord,
  cursorAt,
  hover,
  look,
  type Look,
  lookOnceMarked,
  takeCodeAction,
} from "./driver-editor.ts";
import { clickRowAction, expand, openContainer, treeRow, treeRows, view } from "./driver-views.ts";

describe("a person reading the seeds", () => {
  const dossier = useWorkbench();

  /** Waits until a sidecar holds a text: what the person clicked has been written. */
  async function sidecarWith(text: string, article = "000_c6f4df5102b6ebaf"): Promise<void> {
    const { page, folder } = dossier();
    const sidecar = path.join(folder, `${article}.txt.ann.yaml`);
    for (const patience = Date.now() + 30_000; Date.now() < patience;) {
      if (existsSync(sidecar) && readFileSync(sidecar, "utf8").includes(text)) return;
      await page.waitForTimeout(50);
    }
    throw new Error(`${sidecar} does not come to hold “${text}”.`);
  }

  /** Waits until a word looks as it should: marks follow a moment after the decision is written. */
  async function looks(word: string, asItShould: (seen: Look) => boolean): Promise<void> {
    const { page } = dossier();
    for (const patience = Date.now() + 30_000; Date.now() < patience;) {
      if (asItShould(await look(page, word))) return;
      await page.waitForTimeout(50);
    }
    throw new Error(`“${word}” does not come to look as it should.`);
  }

  it("sees each category marked by a line of its own", async () => {
    const { page } = dossier();
    await quickOpen(page, "000_");
    const styles: Record<string, string | undefined> = {};
    for (const word of ["Andrew Bunyan", "Norfolk County Council", "inadequate", "£11m"]) {
      if (word === "£11m") await goTo(page, 31);
      styles[word] = (await lookOnceMarked(page, word)).borders[0]?.style;
    }
    await goTo(page, 1);
    assert.deepEqual(styles, {
      "Andrew Bunyan": "solid",
      "Norfolk County Council": "double",
      inadequate: "dashed",
      "£11m": "dotted",
    });
  });

  it("sees nothing on plain words", async () => {
    const { page } = dossier();
    assert.deepEqual((await look(page, "resignation")).borders, []);
  });

  it("hovers a short name and reads who that is, how often and why", async () => {
    const { page } = dossier();
    const text = await hover(page, "Bunyan said", { shows: "Andrew Bunyan" });
    assert.match(text, /4 mentions in 1 article/);
    assert.match(text, /Suggested, not decided/);
    assert.match(text, /marked because: follows the title “Mr”/);
  });

  it("confirms by a click in the hover and sees it", async () => {
    const { page } = dossier();
    await page.keyboard.press("Escape");
    await hover(page, "Andrew Bunyan", { shows: "Confirm" });
    await clickInHover(page, "Confirm");
    await sidecarWith("exact: Andrew Bunyan");
    await page.keyboard.press("Escape");
    await looks("Andrew Bunyan", ({ backgrounds }) => backgrounds.length > 0);
  });

  it("rejects by the lightbulb and sees it", async () => {
    const { page } = dossier();
    await clickWord(page, "Michael Rosen");
    await takeCodeAction(page, "Reject");
    await sidecarWith("status: rejected");
    await looks("Michael Rosen", ({ decoration }) => decoration.line === "line-through");
  });

  it("confirms by key", async () => {
    const { page } = dossier();
    await clickWord(page, "Leicester City Council");
    await page.locator(".monaco-editor .codicon-light-bulb:visible").first().waitFor();
    await page.keyboard.press("Alt+y");
    await sidecarWith("exact: Leicester City Council");
  });

  it("unfolds the tree down to the mentions and jumps to one", async () => {
    const { page } = dossier();
    await openContainer(page, "Dossier");
    const tree = view(page, "Entities");
    const categories = (await treeRows(tree)).filter(({ level }) => level === 1);
    assert.deepEqual(
      categories.map(({ text }) => text.replace(/ \d+$/, "")),
      ["People", "Organisations", "Ratings", "Money", "Rejected"],
    );
    await expand(treeRow(tree, "People"));
    await expand(treeRow(tree, "Sheila Lock"));
    await expand(treeRow(tree, "001_9f930413fb3ecad2.txt"));
    await treeRow(tree, "Ms Lock said").click();
    await page.getByRole("tab", { name: "001_9f930413fb3ecad2.txt" }).waitFor();
    await cursorAt(page, "Ln 19, Col 4");
  });

  it("confirms from the tree", async () => {
    const { page } = dossier();
    const row = treeRow(view(page, "Entities"), "Ms Lock said");
    await clickRowAction(row, "Confirm Mention");
    await sidecarWith("exact: Lock", "001_9f930413fb3ecad2");
  });

  it("finds an entity in spite of a typing error", async () => {
    const { page } = dossier();
    await page.getByRole("button", { name: "Go to Entity…" }).first().click();
    await quickInput(page).fill("timpsn");
    const row = page.locator(".quick-input-list .monaco-list-row.focused");
    await row.filter({ hasText: "Edward Timpson" }).waitFor();
    await page.keyboard.press("Enter");
    await cursorAt(page, "Ln 7, Col 4");
  });

  it("jumps to the next mention by key", async () => {
    const { page } = dossier();
    await quickOpen(page, "000_");
    await goTo(page, 3, 20);
    await page.keyboard.press("Control+F7");
    await cursorAt(page, "Ln 11, Col 4");
  });

  it("reads in the language status how many mentions there are and how many are decided", async () => {
    const { page } = dossier();
    await page.locator('[id="status.languageStatus"]').hover();
    const status = page.locator(".monaco-hover:visible", { hasText: "Dossier" }).first();
    await status.waitFor();
    assert.match(await status.innerText(), /Dossier: 15 mentions\n3 decided/);
  });

  it("finds in the tree the mentions of which it is not clear who is meant", async () => {
    const { page, folder } = dossier();
    const write = (name: string, text: string): void =>
      writeFileSync(path.join(folder, name), text);
    write("agnes.txt", "Councillor Agnes Wetherby said the roof leaked.\n");
    write("rupert.txt", "Councillor Rupert Wetherby said it did not.\n");
    write("which.txt", "Cllr Wetherby said nothing more.\n");
    const tree = view(page, "Entities");
    await tree.locator(".pane-header").hover();
    await tree.getByRole("button", { name: "Collapse All" }).click();
    await expand(treeRow(tree, "Not clear who is meant"));
    await treeRow(tree, "1: Cllr Wetherby said").click();
    await page.getByRole("tab", { name: "which.txt" }).waitFor();
    await cursorAt(page, "Ln 1, Col 6");
    const text = await hover(page, "Wetherby", { shows: "Not clear who is meant" });
    assert.match(text, /Agnes Wetherby or Rupert Wetherby/);
  });

  it("confirms in the hover of an article with an odd name", async () => {
    const { page, folder } = dossier();
    const name = "a b #1 100% [x] ‘quote’ é 日本";
    writeFileSync(path.join(folder, `${name}.txt`), "Mrs Agnes Wetherby arrived.\n");
    await openContainer(page, "Explorer");
    await page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).dblclick();
    await hover(page, "Agnes Wetherby", { shows: "Confirm" });
    await clickInHover(page, "Confirm");
    await sidecarWith("exact: Agnes Wetherby", name);
  });
});
