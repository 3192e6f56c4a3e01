import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { useWorkbench } from "./driver.ts";
import { quickOpen, runCommand } from "./driver-commands.ts";
import { clickWord, look, lookOnceMarked } from "./driver-editor.ts";
import {
  actUntil,
  clickRowAction,
  expand,
  openContainer,
  treeRow,
  treeRows,
  view,
} from "./driver-views.ts";

/** The rows of the tree as "label description", indented by level. */
async function rows(page: Page): Promise<readonly string[]> {
  const found = await treeRows(view(page, "Entities"));
  return found.map(({ level, text }) => "  ".repeat(level - 1) + text);
}

describe("the Entities view", () => {
  const dossier = useWorkbench();

  it("asks to merge an entity that is dropped on another, and says what will change", async () => {
    const { page, folder } = dossier();
    await openContainer(page, "Dossier");
    const tree = view(page, "Entities");
    await expand(treeRow(tree, "People"));
    await treeRow(tree, "Clive Lewis").dragTo(treeRow(tree, "Brandon Lewis"));
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /Merge Clive Lewis into Brandon Lewis\?/);
    assert.match(await dialog.innerText(), /mentions? of Clive Lewis will mean Brandon Lewis/);
    await dialog.locator(".monaco-button", { hasText: "Merge" }).click();
    await page.locator(".quick-input-widget input").waitFor();
    await page.keyboard.press("Enter");
    await treeRow(tree, "Clive Lewis").waitFor({ state: "detached" });
    const project = await readFile(path.join(folder, "dossier.yaml"), "utf8");
    assert.match(project, /merged:\n {2}- from: clive-lewis\n {4}into: brandon-lewis\n/);
  });

  it("takes a mention that is dropped on an entity for one of it, until that is undone", async () => {
    const { page, folder } = dossier();
    const tree = view(page, "Entities");
    await expand(treeRow(tree, "Andrew Bunyan"));
    await expand(treeRow(tree, "000_"));
    await treeRow(tree, "3:").dragTo(treeRow(tree, "Brandon Lewis"));
    await treeRow(tree, "Andrew Bunyan").waitFor({ state: "detached" });
    const [sidecar] = (await readdir(folder)).filter((name) => /^000_.*\.ann\.yaml$/.test(name));
    const decided = await readFile(path.join(folder, sidecar ?? ""), "utf8");
    assert.match(decided, /entity: brandon-lewis\n {4}status: confirmed\n {4}exact: Andrew Bunyan/);
    await runCommand(page, "Dossier: Undo Last Decision");
    await treeRow(tree, "Andrew Bunyan").waitFor();
  });

  it("keeps a mention's row selected and in sight when it is decided on", async () => {
    const { page } = dossier();
    const tree = view(page, "Entities");
    await expand(treeRow(tree, "Andrew Bunyan"));
    await expand(treeRow(tree, "000_"));
    const mention = treeRow(tree, "3:");
    await mention.click();
    const before = await rows(page);
    await clickRowAction(mention, "Confirm");
    await mention.locator(".codicon-pass-filled").waitFor();
    assert.deepEqual(await rows(page), before);
    assert.equal(await mention.getAttribute("aria-selected"), "true");
    assert.match(
      (await mention.getAttribute("aria-label")) ?? "",
      /^Andrew Bunyan, confirmed, line 3/,
    );
  });

  it("lists rejected mentions, to be taken back", async () => {
    const { page } = dossier();
    await quickOpen(page, "000_");
    await lookOnceMarked(page, "Michael Rosen");
    await clickWord(page, "Michael Rosen");
    await page.keyboard.press("Alt+n");
    const tree = view(page, "Entities");
    // What stands below the last category is else out of sight.
    await treeRow(tree, "People").click();
    await expand(treeRow(tree, "Rejected"));
    const mention = treeRow(tree, "Michael Rosen");
    await clickRowAction(mention, "Clear Decision");
    await treeRow(tree, "Rejected").waitFor({ state: "detached" });
  });

  it("lists annotations that lost their place, to be deleted", async () => {
    const { page } = dossier();
    await quickOpen(page, "001_");
    await lookOnceMarked(page, "Ofsted");
    await clickWord(page, "Ofsted");
    await page.keyboard.press("Alt+y");
    while ((await look(page, "Ofsted")).backgrounds.length === 0) await page.waitForTimeout(50);
    const tree = view(page, "Entities");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Nothing is left of it.");
    await expand(treeRow(tree, "Lost their place"));
    const lost = treeRow(tree, "no longer in the article");
    assert.match(
      (await lost.getAttribute("aria-label")) ?? "",
      /^Ofsted, no longer in the article, /,
    );
    await actUntil(
      () => clickRowAction(lost, "Delete Annotation"),
      treeRow(tree, "Lost their place"),
      "detached",
    );
  });
});
