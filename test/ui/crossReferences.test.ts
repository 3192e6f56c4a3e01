import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { useWorkbench } from "./driver.ts";
import { quickOpen, runCommand } from "./driver-commands.ts";
import { clickWord, cursorAt, lookOnceMarked } from "./driver-editor.ts";
import { clickRowAction, expand, openContainer, treeRow, treeRows, view } from "./driver-views.ts";

/** The rows of a view as "label description", indented by level. */
async function rows(page: Page, title: string): Promise<readonly string[]> {
  const found = await treeRows(view(page, title));
  return found.map(({ level, text }) => "  ".repeat(level - 1) + text);
}

describe("the Cross-references view", () => {
  const dossier = useWorkbench();

  it("follows the cursor to an entity and says whom it appears with, most often first", async () => {
    const { page } = dossier();
    await openContainer(page, "Dossier");
    await view(page, "Entities").locator(".pane-header h3").click();
    await quickOpen(page, "002_");
    await lookOnceMarked(page, "Norman Lamb");
    await clickWord(page, "Norman Lamb");
    const tree = view(page, "Cross-references");
    await treeRow(tree, "In the same sentence").waitFor();
    assert.deepEqual((await rows(page, "Cross-references")).slice(0, 9), [
      "In the same sentence 6",
      "  Liberal Democrats 2 sentences",
      "  Norfolk Foster Care Association 1 sentence",
      "  Labour Party 1 sentence",
      "  Clive Lewis 1 sentence",
      "  Conservative Party 1 sentence",
      "  Henry Bellingham 1 sentence",
      "In the same paragraph 1",
      "In the same article 23",
    ]);
    // As strong as this only once all five articles have been read.
    const label = "Liberal Democrats, organisation, in 2 sentences with Norman Lamb, strength 7.9";
    await tree.locator(`.monaco-list-row[aria-label^="${label}"]`).waitFor();
  });

  it("leads to the sentence that says so", async () => {
    const { page } = dossier();
    const tree = view(page, "Cross-references");
    await expand(treeRow(tree, "Norfolk Foster Care"));
    const sentence = treeRow(tree, "Norfolk Foster Care Association, said");
    await sentence.or(treeRow(tree, "000_")).first().click();
    await page.locator(".tab.active", { hasText: "000_" }).waitFor();
  });

  it("stays with what was pinned until it is unpinned", async () => {
    const { page } = dossier();
    await quickOpen(page, "002_");
    await clickWord(page, "Norman Lamb");
    const tree = view(page, "Cross-references");
    await tree.locator(".pane-header .description", { hasText: "Norman Lamb" }).waitFor();
    await runCommand(page, "Dossier: Pin Cross-references");
    await tree.locator(".pane-header .description", { hasText: "(pinned)" }).waitFor();
    await clickWord(page, "Clive Lewis");
    await page.waitForTimeout(500);
    await treeRow(tree, "Liberal Democrats").waitFor();
    assert.match(await tree.locator(".pane-header .description").innerText(), /Norman Lamb/);
    await runCommand(page, "Dossier: Unpin Cross-references");
    await tree.locator(".pane-header .description", { hasText: "Clive Lewis" }).waitFor();
  });

  it("tells the ratings of a body in order of time", async () => {
    const { page } = dossier();
    await quickOpen(page, "003_");
    await lookOnceMarked(page, "inadequate");
    await clickWord(page, "inadequate");
    const tree = view(page, "Cross-references");
    const ratings = treeRow(tree, "Ratings of Norfolk County Council");
    await ratings.waitFor();
    const shown = (await rows(page, "Cross-references")).slice(0, 9);
    assert.equal(shown[0], "Ratings of Norfolk County Council 8");
    assert.deepEqual(
      shown.slice(1).map((row) => /^ {2}(.*?): .*by (.*?) of (.*?) · (\d+)_/.exec(row)?.slice(1)),
      [
        ["2013", "Ofsted", "Norfolk County Council", "003"],
        ["told 2013-08-16", "Ofsted", "Norfolk County Council", "001"],
        ["told 2013-08-16", "Ofsted", "Norfolk County Council", "001"],
        ["2015", "Ofsted", "Norfolk County Council", "002"],
        ["2015", "Ofsted", "Norfolk County Council", "002"],
        ["2015", "Ofsted", "Norfolk County Council", "003"],
        ["no date", "Ofsted", "Norfolk County Council", "002"],
        ["no date", "Ofsted", "Norfolk County Council", "004"],
      ],
    );
  });

  it("names articles that share entities where the cursor is in no mention", async () => {
    const { page } = dossier();
    await quickOpen(page, "002_");
    await clickWord(page, "permanent head");
    const tree = view(page, "Cross-references");
    await treeRow(tree, "Articles with the same entities").waitFor();
    const shown = await rows(page, "Cross-references");
    assert.deepEqual(
      shown.map((row) => row.replace(/_\S*/u, "")),
      ["Articles with the same entities 3", "  004 6 of 25", "  000 5 of 25", "  003 4 of 25"],
    );
  });

  it("stands above the view of what articles say differently, with the quotes", async () => {
    const { page, folder } = dossier();
    const report = "In its report Ofsted rated Norfolk County Council good in 2013.\n";
    await writeFile(path.join(folder, "report.txt"), report);
    await view(page, "Cross-references").locator(".pane-header h3").click();
    await runCommand(page, "Dossier: Show Disagreements");
    const tree = view(page, "Disagreements");
    await treeRow(tree, "inadequate or good").waitFor();
    const shown = await rows(page, "Disagreements");
    assert.deepEqual(
      shown.map((row) => row.replace(/(?<=: ).*(?=by )|_\w+(?=\.)/gu, "")),
      [
        "Ratings 1",
        "  Norfolk County Council, 2013: inadequate or good",
        "    2013: by Ofsted of Norfolk County Council · 003.txt:9",
        "    2013: by Ofsted of Norfolk County Council · report.txt:1",
      ],
    );
    const quote = treeRow(tree, "report.txt");
    await quote.click();
    await cursorAt(page, `Ln 1, Col ${report.indexOf("good") + 1}`);
    await clickRowAction(quote, "Confirm");
    await quote.locator(".codicon-pass-filled").waitFor();
  });
});

describe("the This Document view", () => {
  const dossier = useWorkbench();

  it("lists mentions in order, and decides on them", async () => {
    const { page } = dossier();
    await openContainer(page, "Dossier");
    await view(page, "Entities").locator(".pane-header h3").click();
    await view(page, "Cross-references").locator(".pane-header h3").click();
    await view(page, "This Document").locator(".pane-header h3").click();
    await quickOpen(page, "000_");
    const tree = view(page, "This Document");
    await treeRow(tree, "Undecided").waitFor();
    const [undecided, all, first, second] = await rows(page, "This Document");
    assert.match(undecided ?? "", /^Undecided 1\d$/);
    assert.match(all ?? "", /^All mentions in order 1\d$/);
    assert.match(first ?? "", /^ {2}1: .*Norfolk County Council/);
    assert.match(second ?? "", /^ {2}3: .*Andrew Bunyan/);
    await clickRowAction(treeRow(tree, "Andrew Bunyan"), "Confirm");
    await treeRow(tree, "Andrew Bunyan").locator(".codicon-pass-filled").waitFor();
  });
});
