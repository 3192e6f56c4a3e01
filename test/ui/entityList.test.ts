import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { useWorkbench } from "./driver.ts";
import { pick, quickInput, quickOpen, runCommand } from "./driver-commands.ts";
import { clickWord, lookOnceMarked } from "./driver-editor.ts";
import { expand, openContainer, treeRow, treeRows, view } from "./driver-views.ts";

/** Runs a command that asks for one of several, and takes one. */
async function choose(page: Page, command: string, choice: string): Promise<void> {
  await runCommand(page, command);
  await pick(page, choice, choice);
}

/** Waits until the row below the first has a text. */
async function secondRow(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const rows = [...document.querySelectorAll(".part.sidebar .pane .monaco-list-row")];
    const top = (row: Element): number => row.getBoundingClientRect().top;
    return rows.sort((a, b) => top(a) - top(b))[1]?.textContent.includes(wanted);
  }, text);
}

describe("the list of entities", () => {
  const dossier = useWorkbench();

  it("is filtered as a person types, and says what is left", async () => {
    const { page } = dossier();
    await openContainer(page, "Dossier");
    const tree = view(page, "Entities");
    await expand(treeRow(tree, "People"));
    await treeRow(tree, "Brandon Lewis").waitFor();
    await runCommand(page, "Dossier: Filter Entities…");
    await quickInput(page).fill("lewis");
    const message = tree.locator(".message", { hasText: "entities: lewis" });
    await message.waitFor();
    await page.keyboard.press("Enter");
    await treeRow(tree, "Norman Lamb").waitFor({ state: "detached" });
    assert.match(await message.innerText(), /^2 of \d+ entities: lewis/);
    assert.deepEqual(
      (await treeRows(tree)).map(({ text }) => text),
      ["People 2", "Clive Lewis 5 · MP", "Brandon Lewis 2 · MP"],
    );
    await runCommand(page, "Dossier: Show All Entities");
    await treeRow(tree, "Norman Lamb").waitFor();
  });

  it("is sorted by name and by the last decision, with what was open left open", async () => {
    const { page } = dossier();
    await choose(page, "Dossier: Sort Entities by…", "Name");
    await secondRow(page, "Andrew Bunyan");
    await quickOpen(page, "000_");
    await lookOnceMarked(page, "Michael Rosen");
    await clickWord(page, "Michael Rosen");
    await page.keyboard.press("Alt+y");
    await choose(page, "Dossier: Sort Entities by…", "Last decision");
    await secondRow(page, "Michael Rosen");
  });

  it("is grouped by status and by article", async () => {
    const { page } = dossier();
    const tree = view(page, "Entities");
    await choose(page, "Dossier: Group Entities by…", "Status");
    await treeRow(tree, "Undecided").waitFor();
    await expand(treeRow(tree, "Partly decided"));
    await treeRow(tree, "Michael Rosen").waitFor();
    await choose(page, "Dossier: Group Entities by…", "Article");
    await expand(treeRow(tree, "003_"));
    await expand(treeRow(tree, "Matt Dunkley"));
    await treeRow(tree, "3: Matt Dunkley").waitFor();
    const shown = (await treeRows(tree)).map(({ text, level }) => `${String(level)} ${text}`);
    const at = shown.findIndex((row) => row.startsWith("2 Matt Dunkley 3"));
    assert.match(shown[at + 1] ?? "", /^3 3: Matt Dunkley/);
    await choose(page, "Dossier: Group Entities by…", "Category");
    await treeRow(tree, "People").waitFor();
  });
});
