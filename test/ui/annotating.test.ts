import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { useWorkbench } from "./driver.ts";
import { quickInput, quickOpen } from "./driver-commands.ts";
import { clickWord, hover, lookOnceMarked, selectWord } from "./driver-editor.ts";
import {
  expand,
  notification,
  openContainer,
  takeFromMenu,
  treeRow,
  view,
} from "./driver-views.ts";

describe("a person annotating the seeds", () => {
  const dossier = useWorkbench();

  const sidecar = "000_c6f4df5102b6ebaf.txt.ann.yaml";
  const read = (file: string): string => {
    const place = path.join(dossier().folder, file);
    return existsSync(place) ? readFileSync(place, "utf8") : "";
  };

  /** Waits until a file of the folder has a text in it. */
  async function written(file: string, pattern: RegExp): Promise<void> {
    for (const patience = Date.now() + 30_000; Date.now() < patience;) {
      if (pattern.test(read(file))) return;
      await dossier().page.waitForTimeout(50);
    }
    assert.match(read(file), pattern);
  }

  async function keys(...chord: readonly string[]): Promise<void> {
    for (const key of chord) await dossier().page.keyboard.press(key);
  }

  before(async () => {
    const { page } = dossier();
    await quickOpen(page, "000_");
    await lookOnceMarked(page, "Andrew Bunyan");
  });

  it("marks words by two keys, as what the second says", async () => {
    const { page } = dossier();
    await selectWord(page, "consultant");
    await keys("Alt+a", "o");
    await written(sidecar, /category: organisation\n.*status: confirmed\n.*exact: consultant\n/s);
    await keys("Alt+a", "u");
    await written(sidecar, /^$/);
  });

  it("renames an entity by F2, in a line of dossier.yaml that one key takes back", async () => {
    const { page } = dossier();
    await clickWord(page, "Andrew Bunyan");
    await keys("F2");
    await quickInput(page).fill("Andrew J. Bunyan");
    await keys("Enter");
    await written(
      "dossier.yaml",
      /andrew-bunyan:\n +category: person\n +name: Andrew J\. Bunyan\n +aliases: \[Andrew Bunyan\]/,
    );
    assert.match(await hover(page, "Bunyan said", { shows: "Andrew J. Bunyan" }), /person/);
    await keys("Escape", "Alt+a", "u");
    await written("dossier.yaml", /^(?!.*Bunyan)/s);
  });

  it("merges two entities after reading what that will change, and unmerges them", async () => {
    const { page } = dossier();
    await quickOpen(page, "004_");
    await hover(page, "Michael Rosen", { shows: "in 2 articles" });
    await openContainer(page, "Dossier");
    const tree = view(page, "Entities");
    await expand(treeRow(tree, "Organisations"));
    await takeFromMenu(treeRow(tree, "Derby City Council"), "Merge Entities…");
    await quickInput(page).fill("Leicester City");
    await page
      .locator(".quick-input-list .monaco-list-row.focused", { hasText: "Leicester" })
      .waitFor();
    await keys("Enter");
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.getByText("no article and no decision on a mention is changed").waitFor();
    await dialog.getByRole("button", { name: "Merge" }).click();
    await quickInput(page).fill("said for a test");
    await keys("Enter");
    await written(
      "dossier.yaml",
      /merged:\n +- from: derby-city-council\n +into: leicester-city-council\n +reason: said for a test\n/,
    );
    await takeFromMenu(treeRow(tree, "Leicester City Council"), "Unmerge Entity…");
    await quickInput(page).waitFor();
    await keys("Enter");
    await written("dossier.yaml", /^(?!.*merged)/s);
    await treeRow(tree, "Derby City Council").waitFor();
  });

  it("reviews an article with a key for each mention, and reads what came of it", async () => {
    const { page } = dossier();
    await quickOpen(page, "000_");
    await clickWord(page, "Andrew Bunyan");
    await keys("Alt+a", "Enter");
    await quickInput(page).waitFor();
    await keys("Enter");
    const status = page.locator(".part.statusbar");
    await status.getByText("Review 1 of 15").waitFor();
    await keys("y");
    await status.getByText("Review 2 of 15").waitFor();
    await keys("n");
    await status.getByText("Review 3 of 15").waitFor();
    await keys("u");
    await status.getByText("Review 2 of 15").waitFor();
    await keys("s");
    await status.getByText("Review 3 of 15").waitFor();
    await keys("Escape");
    assert.match(
      await notification(page, "Review of"),
      /Review of 15 mentions ended: 1 confirmed, 0 rejected, 1 skipped./,
    );
    assert.match(read(sidecar), /exact: Norfolk County Council\n/);
    const before = read("000_c6f4df5102b6ebaf.txt");
    assert.doesNotMatch(before, /^[yns]/);
  });
});
