import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { useWorkbench } from "./driver.ts";
import { quickOpen } from "./driver-commands.ts";
import { clickWord, lookOnceMarked } from "./driver-editor.ts";
import { clickInNotification, notification } from "./driver-views.ts";

describe("an article in the Explorer", () => {
  const dossier = useWorkbench();
  const old = "000_c6f4df5102b6ebaf.txt";

  function file(page: Page, name: string): Locator {
    return page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).first();
  }

  /**
   * Chooses a file and presses keys for it until what they are for is there. The Explorer draws itself anew
   * after a file operation, and what is typed meanwhile is lost.
   */
  async function press(
    page: Page,
    name: string,
    keys: readonly string[],
    until: () => Promise<boolean>,
  ): Promise<void> {
    for (let tries = 0; tries < 10; tries++) {
      await file(page, name).click();
      for (const key of keys) {
        await page.waitForTimeout(500);
        await page.keyboard.press(key);
      }
      for (let looks = 0; looks < 20; looks++) {
        if (await until()) return;
        await page.waitForTimeout(100);
      }
    }
    assert.fail(`${keys.join(", ")} did nothing for ${name}`);
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
    const newName = page.locator(".explorer-folders-view .monaco-inputbox input");
    await press(page, old, ["F2"], () => newName.isVisible());
    await newName.fill("children.txt");
    await page.keyboard.press("Enter");
    // VS Code asks before an extension may rename along.
    await page.locator(".monaco-dialog-box .monaco-button", { hasText: "OK" }).click();
    await appears("children.txt");
    assert.equal(existsSync(sidecar(old)), false);
    await press(page, "children.txt", ["Control+z"], () => file(page, old).isVisible());
    await appears(old);
    assert.equal(existsSync(sidecar("children.txt")), false);
    // A click while the Explorer moved its rows may have opened the sidecar.
    await page.locator(`.tab[data-resource-name="${old}"]`).click();
    await lookOnceMarked(page, "Andrew Bunyan");
  });

  it("offers its decisions to a copy of it", async () => {
    const { page } = dossier();
    const copy = old.replace(".txt", " copy.txt");
    await press(page, old, ["Control+c", "Control+v"], () => file(page, copy).isVisible());
    assert.match(await notification(page, "has the same text as"), /Copy its 1 decision too\?/);
    await clickInNotification(page, "Copy Decisions");
    await appears(copy);
    assert.match(readFileSync(sidecar(copy), "utf8"), /exact: Andrew Bunyan/);
  });
});
