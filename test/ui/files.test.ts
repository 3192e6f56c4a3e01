import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { useWorkbench } from "./driver.ts";
import { quickOpen } from "./driver-commands.ts";
import { clickWord, look, lookOnceMarked } from "./driver-editor.ts";
import { clickInNotification, notification } from "./driver-views.ts";

describe("an article in the Explorer", () => {
  const dossier = useWorkbench();
  const old = "000_c6f4df5102b6ebaf.txt";

  function file(page: Page, name: string): Locator {
    return page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).first();
  }

  /** Clicks a file, so that keys are for it. */
  async function choose(page: Page, name: string): Promise<void> {
    await file(page, name).click();
    await page.waitForFunction(() => document.activeElement?.closest(".explorer-folders-view"));
    await file(page, name).and(page.locator(".focused")).waitFor();
  }

  function sidecar(name: string): string {
    return path.join(dossier().folder, `${name}.ann.yaml`);
  }

  async function appears(name: string): Promise<void> {
    for (const patience = Date.now() + 30_000; !existsSync(sidecar(name));) {
      assert.ok(Date.now() < patience, `${name} never got a sidecar`);
      await dossier().page.waitForTimeout(50);
    }
  }

  it("takes its decisions along when it is renamed, and back by one undo", async () => {
    const { page } = dossier();
    await quickOpen(page, "000_");
    await lookOnceMarked(page, "Andrew Bunyan");
    await clickWord(page, "Andrew Bunyan");
    await page.keyboard.press("Alt+y");
    await appears(old);
    await choose(page, old);
    await page.keyboard.press("F2");
    await page.locator(".explorer-folders-view .monaco-inputbox input").fill("children.txt");
    await page.keyboard.press("Enter");
    // VS Code asks before an extension may rename along.
    await page.locator(".monaco-dialog-box .monaco-button", { hasText: "OK" }).click();
    await appears("children.txt");
    assert.equal(existsSync(sidecar(old)), false);
    await choose(page, "children.txt");
    await page.keyboard.press("Control+z");
    await appears(old);
    assert.equal(existsSync(sidecar("children.txt")), false);
    while ((await look(page, "Andrew Bunyan")).backgrounds.length === 0) {
      await page.waitForTimeout(50);
    }
  });

  it("offers its decisions to a copy of it", async () => {
    const { page } = dossier();
    await choose(page, old);
    await page.keyboard.press("Control+c");
    // The clipboard takes a moment of its own.
    await page.waitForTimeout(500);
    await page.keyboard.press("Control+v");
    const copy = old.replace(".txt", " copy.txt");
    assert.match(await notification(page, "has the same text as"), /Copy its 1 decision too\?/);
    await clickInNotification(page, "Copy Decisions");
    await appears(copy);
    assert.match(readFileSync(sidecar(copy), "utf8"), /exact: Andrew Bunyan/);
  });
});
