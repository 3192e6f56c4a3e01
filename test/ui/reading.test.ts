import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { useWorkbench } from "./driver.ts";
import { goTo, quickInput, quickInputRows, quickOpen, runCommand } from "./driver-commands.ts";
import {
  clickInHover,
  clickWord,
  cursorAt,
  hover,
  look,
  lookOnceMarked,
  takeCodeAction,
} from "./driver-editor.ts";
import {
  clickRowAction,
  expand,
  openContainer,
  statusBar,
  treeRow,
  treeRows,
  view,
} from "./driver-views.ts";

describe("a person reading the seeds", () => {
  const dossier = useWorkbench();

  /** Waits until a sidecar holds a text: what the person clicked has been written. */
  async function sidecarWith(text: string): Promise<void> {
    const { page, folder } = dossier();
    const sidecar = path.join(folder, "000_c6f4df5102b6ebaf.txt.ann.yaml");
    for (const patience = Date.now() + 10_000; Date.now() < patience;) {
      if (existsSync(sidecar) && readFileSync(sidecar, "utf8").includes(text)) return;
      await page.waitForTimeout(50);
    }
    throw new Error(`${sidecar} does not come to hold “${text}”.`);
  }

  it("sees each category marked by a line of its own", async () => {
    const { page } = dossier();
    await quickOpen(page, "000_");
    const styles: Record<string, string | undefined> = {};
    for (const word of ["Andrew Bunyan", "Norfolk County Council", "inadequate", "£11m"]) {
      styles[word] = (await lookOnceMarked(page, word)).borders[0]?.style;
    }
    assert.deepEqual(styles, {
      "Andrew Bunyan": "none none solid",
      "Norfolk County Council": "none none double",
      inadequate: "none none dashed",
      "£11m": "none none dotted",
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
    assert.match(text, /Marked because/);
  });

  it("confirms by a click in the hover and sees it", async () => {
    const { page } = dossier();
    await hover(page, "Andrew Bunyan", { shows: "Confirm" });
    await clickInHover(page, "Confirm");
    await sidecarWith("exact: Andrew Bunyan");
    await page.keyboard.press("Escape");
    const filled = await lookOnceMarked(page, "Andrew Bunyan");
    assert.equal(filled.backgrounds.length > 0, true);
  });

  it("rejects by the lightbulb and sees it", async () => {
    const { page } = dossier();
    await clickWord(page, "Michael Rosen");
    await takeCodeAction(page, "Reject");
    await sidecarWith("status: rejected");
    const { decoration } = await lookOnceMarked(page, "Michael Rosen");
    assert.equal(decoration.line, "line-through");
  });

  it("confirms by key", async () => {
    const { page } = dossier();
    await clickWord(page, "Norman Lamb");
    await page.keyboard.press("Alt+y");
    await sidecarWith("exact: Norman Lamb");
  });

  it("unfolds the tree down to the mentions and jumps to one", async () => {
    const { page } = dossier();
    await openContainer(page, "Dossier");
    const tree = view(page, "Entities");
    const categories = (await treeRows(tree)).filter(({ level }) => level === 1);
    assert.deepEqual(
      categories.map(({ text }) => text.replace(/ \d+$/, "")),
      ["People"],
    );
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
    await lookOnceMarked(page, "Lock said");
  });

  it("finds an entity in spite of a typing error", async () => {
    const { page } = dossier();
    await runCommand(page, "Dossier: Go to Entity…");
    await quickInput(page).fill("timpsn");
    const rows = await quickInputRows(page);
    assert.match(rows[0] ?? "", /Edward Timpson/);
    await page.keyboard.press("Escape");
  });

  it("jumps to the next mention by key", async () => {
    const { page } = dossier();
    await quickOpen(page, "000_");
    await goTo(page, 3, 20);
    await page.keyboard.press("Control+F7");
    await cursorAt(page, "Ln 11, Col 4");
  });

  it("reads in the status how many mentions there are", async () => {
    const { page } = dossier();
    assert.match((await statusBar(page)).join("\n"), /Plain Text/);
  });
});
