// Makes the pictures in the README anew: `npm run screenshots`.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/project.mjs";
import { openWorkbench, screenshot } from "./driver.ts";
import { pick, quickInput, quickOpen, runCommand, setTheme } from "./driver-commands.ts";
import { clickWord, hover, lookOnceMarked } from "./driver-editor.ts";
import { panel } from "./driver-panels.ts";
import {
  expand,
  notification,
  openContainer,
  takeFromMenu,
  treeRow,
  view,
} from "./driver-views.ts";

function picture(name: string): string {
  return path.join(root, "media", `${name}.png`);
}

const { page, folder, close } = await openWorkbench({
  scale: 1,
  viewport: { width: 1180, height: 720 },
  settings: { "editor.fontSize": 15, "editor.lineHeight": 1.7 },
});
try {
  await openContainer(page, "Dossier");
  await quickOpen(page, "000_");
  await lookOnceMarked(page, "Andrew Bunyan");
  await clickWord(page, "Andrew Bunyan");
  await page.locator(".monaco-editor .codicon-light-bulb:visible").first().waitFor();
  await page.waitForTimeout(500);
  await page.keyboard.press("Alt+y");
  await clickWord(page, "Michael Rosen");
  await page.keyboard.press("Alt+n");
  await page.waitForTimeout(1500);
  await hover(page, "Bunyan said", { shows: "Andrew Bunyan" });
  await screenshot(page, picture("article"));

  const tree = view(page, "Entities");
  await expand(treeRow(tree, "People"));
  await expand(treeRow(tree, "Michael Rosen"));
  await expand(treeRow(tree, "004_82f66cbbe0ff85c3.txt"));
  await quickOpen(page, "004_");
  await lookOnceMarked(page, "Michael Rosen");
  await screenshot(page, picture("entities"));

  await quickOpen(page, "002_");
  await lookOnceMarked(page, "Clive Lewis");
  await clickWord(page, "Clive Lewis");
  await page.keyboard.press("Alt+a");
  await page.keyboard.press("Enter");
  await quickInput(page).waitFor();
  await page.keyboard.press("Enter");
  const status = page.locator(".part.statusbar");
  await status.getByText("Review 1 of").waitFor();
  for (const [at, key] of ["y", "y", "n", "y"].entries()) {
    await page.keyboard.press(key);
    await status.getByText(`Review ${at + 2} of`).waitFor();
  }
  await screenshot(page, picture("review"));
  await page.keyboard.press("Escape");
  await notification(page, "Review of");
  await page.waitForTimeout(1000);
  await screenshot(page, picture("review-end"));
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+k");
  await page.keyboard.press("w");
  await takeFromMenu(treeRow(tree, "People"), "Concordance");
  const lines = panel(page).locator(".canvas .row:visible");
  await lines.nth(10).waitFor();
  for (const key of ["3", "Home", "ArrowDown", "Space", "Shift+ArrowDown", "Shift+ArrowDown"]) {
    await page.keyboard.press(key);
  }
  await panel(page).locator('[role="status"]', { hasText: "3 ticked" }).waitFor();
  await screenshot(page, picture("concordance"));

  await quickOpen(page, "004_");
  await lookOnceMarked(page, "Norfolk County Council");
  await clickWord(page, "Norfolk County Council");
  await page.keyboard.press("ControlOrMeta+B");
  await runCommand(page, "Dossier: Network of Entities");
  await pick(page, "Norfolk County Council", "Norfolk County Council");
  await panel(page).locator('canvas[data-settled="true"]').waitFor();
  await screenshot(page, picture("network"));
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+w");
  await page.locator(".editor-group-container.empty").waitFor();
  await runCommand(page, "Dossier: Timeline of Ratings and Amounts");
  await panel(page).locator('[role="status"]', { hasText: "·" }).waitFor();
  await page.waitForTimeout(1000);
  await screenshot(page, picture("timeline"));

  await page.keyboard.press("ControlOrMeta+B");
  await quickOpen(page, "000_");
  await setTheme(page, "Light Modern");
  await screenshot(page, picture("light"));
  await setTheme(page, "Dark High Contrast");
  await screenshot(page, picture("high-contrast"));

  await setTheme(page, "Dark Modern");
  const report = "Ofsted rated Norfolk County Council good in 2013.\n";
  writeFileSync(path.join(folder, "report.txt"), report);
  for (const title of ["Entities", "Disagreements"]) {
    await view(page, title).locator(".pane-header h3").click();
  }
  await treeRow(view(page, "Disagreements"), "inadequate or good").waitFor();
  await quickOpen(page, "002_");
  await lookOnceMarked(page, "Norman Lamb");
  await clickWord(page, "Norman Lamb");
  await expand(treeRow(view(page, "Cross-references"), "Liberal Democrats"));
  await page.waitForTimeout(1000);
  await screenshot(page, picture("cross-references"), { width: 640, height: 660 });
} finally {
  await close();
}
