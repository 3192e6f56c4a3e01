import assert from "node:assert/strict";
import { useWorkbench } from "./driver.ts";
import { goTo, quickOpen } from "./driver-commands.ts";
import { clickWord, look, lookOnceMarked } from "./driver-editor.ts";

describe("what was confirmed in an article that then changes", () => {
  const dossier = useWorkbench();

  it("has a broken frame where words beside it changed, and dots above where it only moved", async () => {
    const { page } = dossier();
    await quickOpen(page, "000_");
    for (const word of ["Andrew Bunyan", "Derby City Council"]) {
      await lookOnceMarked(page, word);
      await clickWord(page, word);
      await page.keyboard.press("Alt+y");
      while ((await look(page, word)).backgrounds.length === 0) await page.waitForTimeout(50);
      const { outline, decoration } = await look(page, word);
      assert.deepEqual([outline, decoration.line], ["none", "none"]);
    }
    await goTo(page, 3, 5);
    await page.keyboard.type("the adviser ");
    while ((await look(page, "Andrew Bunyan")).outline === "none") await page.waitForTimeout(50);
    const changed = await look(page, "Andrew Bunyan");
    const moved = await look(page, "Derby City Council");
    assert.deepEqual([changed.outline, changed.decoration.line], ["dashed", "none"]);
    assert.deepEqual([moved.outline, moved.decoration.line], ["none", "overline"]);
  });
});
