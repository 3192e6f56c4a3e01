// A folder that an extension provides, as on vscode.dev: the editor's search finds nothing there.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../scripts/project.mjs";
import { openWorkbench, type Workbench } from "./driver.ts";
import { runCommand } from "./driver-commands.ts";
import { clickInHover, clickWord, hover, lookOnceMarked, scrollTo } from "./driver-editor.ts";
import { notification } from "./driver-views.ts";
import { buildHarness } from "./harness.ts";

describe("a folder that an extension provides", function () {
  this.timeout(120_000);
  let temporary = "";
  let workbench: Workbench | undefined;

  before(async () => {
    temporary = mkdtempSync(path.join(tmpdir(), "dossier-provided-"));
    await buildHarness("memfs-harness", temporary);
    workbench = await openWorkbench({
      extensions: [root, temporary],
      provided: ["memfs:/articles"],
    });
  });

  after(async () => {
    await workbench?.close();
    rmSync(temporary, { recursive: true, force: true });
  });

  /** Opens a file from the Explorer: Quick Open searches, too. */
  async function open(...names: readonly string[]): Promise<Workbench["page"]> {
    assert.ok(workbench);
    const { page } = workbench;
    for (const name of names) {
      const row = page.getByRole("treeitem", { name, exact: true });
      await row.waitFor();
      if (name.includes(".")) await row.dblclick();
      else if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
    }
    await page.getByRole("tab", { name: names.at(-1) ?? "" }).waitFor();
    return page;
  }

  it("is listed: a person in it is known across articles", async () => {
    const page = await open("gifts.txt");
    const { borders } = await lookOnceMarked(page, "Tobias Quillfeather");
    assert.equal(borders[0]?.style, "solid");
    assert.match(
      await hover(page, "Tobias Quillfeather", { shows: "in 2 articles" }),
      /3 mentions in 2 articles/,
    );
  });

  it("takes a decision", async () => {
    const page = await open("gifts.txt");
    await hover(page, "Tobias Quillfeather", { shows: "Confirm" });
    await clickInHover(page, "Confirm");
    await open("gifts.txt.ann.yaml");
    await scrollTo(page, "exact: Tobias Quillfeather");
  });

  it("that takes no writing says so, once", async () => {
    const page = await open("read-only", "old.txt");
    await lookOnceMarked(page, "Wilhelmina Harcastle");
    await clickWord(page, "Wilhelmina Harcastle");
    await runCommand(page, "Dossier: Confirm Mention");
    assert.match(await notification(page, "old.txt"), /old\.txt/);
    assert.equal(await page.locator(".notification-toast").count(), 1);
  });
});
