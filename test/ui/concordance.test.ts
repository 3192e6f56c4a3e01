import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { useWorkbench } from "./driver.ts";
import { pick, quickInput, quickOpen, runCommand } from "./driver-commands.ts";
import { cursorAt, lookOnceMarked } from "./driver-editor.ts";
import { panel } from "./driver-panels.ts";
import { openContainer, takeFromMenu, treeRow, view } from "./driver-views.ts";

/** The lines that are to be seen, from the top, as "left [match] right", with a * where they are ticked. */
async function lines(page: Page): Promise<readonly string[]> {
  const rows = panel(page).locator(".canvas .row:visible");
  await rows.first().waitFor();
  return rows.evaluateAll((elements) => {
    const top = (row: Element): number => row.getBoundingClientRect().top;
    const text = (row: Element, cell: string): string =>
      row.querySelector(`.${cell}`)?.textContent.trim() ?? "";
    return elements
      .sort((a, b) => top(a) - top(b))
      .map((row) => {
        const tick = row.getAttribute("aria-selected") === "true" ? "*" : "";
        return `${tick}${text(row, "left")} [${text(row, "match")}] ${text(row, "right")} ${text(row, "status")}`;
      });
  });
}

/** Waits until a line has a text in it. */
async function lineWith(page: Page, text: string): Promise<void> {
  await panel(page).locator(".canvas .row:visible", { hasText: text }).first().waitFor();
}

async function says(page: Page, words: string): Promise<void> {
  await panel(page).locator('[role="status"]', { hasText: words }).waitFor();
}

/** All sidecars of a folder, one after another. */
async function decisions(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ann.yaml"));
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));
  return texts.join("");
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe("a concordance", () => {
  const dossier = useWorkbench();

  it("shows all mentions of a category around their words, sorted by the words before or after", async () => {
    const { page } = dossier();
    await quickOpen(page, "004_");
    await lookOnceMarked(page, "Michael Rosen");
    await openContainer(page, "Dossier");
    await takeFromMenu(treeRow(view(page, "Entities"), "People"), "Concordance");
    await lineWith(page, "Sheila Lock");
    const wordsBefore = async (): Promise<string[]> =>
      (await lines(page)).map((line) => /(\w+)\W* \[/u.exec(line)?.[1]?.toLowerCase() ?? "");
    await page.keyboard.press("1");
    const left = await wordsBefore();
    assert.deepEqual(left, [...left].sort());
    await page.keyboard.press("3");
    const right = (await lines(page)).map((line) =>
      (/\](.*)/u.exec(line)?.[1]?.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ").toLowerCase(),
    );
    assert.deepEqual(right, [...right].sort());
    assert.notDeepEqual(await wordsBefore(), left);
  });

  it("confirms what is ticked by keys, as one step of undo", async () => {
    const { page, folder } = dossier();
    await page.keyboard.press("Home");
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowDown");
    await says(page, "3 ticked");
    const ticked = (await lines(page)).filter((line) => line.startsWith("*"));
    assert.equal(ticked.length, 3);
    await page.keyboard.press("y");
    await panel(page).locator(".row .status", { hasText: "confirmed" }).nth(2).waitFor();
    assert.equal((await decisions(folder)).match(/status: confirmed/gu)?.length, 3);
    const after = await lines(page);
    assert.deepEqual(
      after.slice(0, 3),
      ticked.map((line) => line.slice(1).replace("○ suggested", "● confirmed")),
    );
    await page.keyboard.press("u");
    await until(async () => (await decisions(folder)) === "");
    await panel(page)
      .locator(".row .status", { hasText: "confirmed" })
      .first()
      .waitFor({ state: "detached" });
  });

  it("rejects and reassigns", async () => {
    const { page, folder } = dossier();
    await page.keyboard.press("/");
    await page.keyboard.type("sheila lock");
    await page.keyboard.press("Enter");
    await lineWith(page, "Sheila Lock");
    await page.keyboard.press("n");
    await lineWith(page, "rejected");
    assert.match(await decisions(folder), /status: rejected\n {4}exact: Sheila Lock/u);
    await page.keyboard.press("a");
    await page.keyboard.press("e");
    await quickInput(page).waitFor();
    await pick(page, "Shelley Key", "New person");
    await lineWith(page, "confirmed");
    assert.match(await decisions(folder), /entity: shelley-key/u);
    await page.keyboard.press("u");
    await page.keyboard.press("u");
    await until(async () => (await decisions(folder)) === "");
  });

  it("asks about ticked lines that the filter hides before it decides on them", async () => {
    const { page, folder } = dossier();
    const filterBy = async (words: string): Promise<void> => {
      await page.keyboard.press("/");
      await panel(page).getByLabel("Filter").fill(words);
      await page.keyboard.press("Enter");
    };
    await page.keyboard.press("a");
    await filterBy("timpson");
    await page.keyboard.press("Home");
    await page.keyboard.press("Space");
    await says(page, "of them hidden by the filter");
    await page.keyboard.press("y");
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.getByText("ticked but hidden by the filter").waitFor();
    await dialog.getByText("Confirm Only the 1 Shown").click();
    await lineWith(page, "confirmed");
    assert.equal((await decisions(folder)).match(/status: confirmed/gu)?.length, 1);
    await panel(page).getByRole("button", { name: "Undo" }).click();
    await until(async () => (await decisions(folder)) === "");
    await panel(page).locator('[role="grid"]').focus();
    await filterBy("sheila lock");
    await says(page, "ticked");
    await page.keyboard.press("Escape");
  });

  it("leads to the place in the article", async () => {
    const { page } = dossier();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await cursorAt(page, "(11 selected)");
  });

  it("comes back after the window was reloaded, with its order, filter and ticks", async () => {
    const { page } = dossier();
    await panel(page).locator(".canvas .row:visible .right").first().click();
    await page.keyboard.press("a");
    await says(page, "ticked");
    const before = await lines(page);
    // What a page remembers is handed over to VS Code a moment later.
    await page.waitForTimeout(1000);
    await Promise.all([page.waitForEvent("load"), runCommand(page, "Developer: Reload Window")]);
    await lineWith(page, "Sheila Lock");
    await says(page, "ticked");
    assert.deepEqual(await lines(page), before);
    await panel(page).locator('[aria-sort="ascending"]', { hasText: "After" }).waitFor();
  });

  it("shows markup in articles and names as text", async () => {
    const { page, folder } = dossier();
    const markup = "<img src=x onerror=document.title='taken'>";
    await writeFile(
      path.join(folder, "markup.txt"),
      `The leader, Jo Zwingli ${markup}, spoke. ${markup} said Jo Zwingli.\n`,
    );
    await writeFile(
      path.join(folder, "dossier.yaml"),
      `dossier: 1\nentities:\n  jo-zwingli:\n    category: person\n    name: "${markup}"\n    aliases: [Jo Zwingli]\n`,
    );
    await runCommand(page, "Dossier: Concordance…");
    await pick(page, "Words", "Words…");
    await quickInput(page).fill("zwingli");
    await page.keyboard.press("Enter");
    await lineWith(page, "onerror");
    const shown = panel(page).locator(".canvas .row:visible", { hasText: "Zwingli" });
    assert.equal(await shown.count(), 2);
    assert.equal(await shown.first().locator(".meaning").textContent(), markup);
    assert.match(
      (await shown.first().locator(".right").textContent()) ?? "",
      /<img src=x onerror/u,
    );
    assert.equal(await panel(page).locator("img").count(), 0);
  });

  it("has ten thousand lines, of which only those in sight are in the page", async () => {
    const { page, folder } = dossier();
    const article = Array.from({ length: 2000 }, (_, at) => `Paragraph ${at}: Ann Qux spoke.\n\n`);
    for (const name of ["a", "b", "c", "d", "e"]) {
      await writeFile(path.join(folder, `long-${name}.txt`), article.join(""));
    }
    await runCommand(page, "Dossier: Concordance…");
    await pick(page, "Words", "Words…");
    await quickInput(page).fill("ann qux");
    await page.keyboard.press("Enter");
    await says(page, "10,000 lines");
    const grid = panel(page).locator('[role="grid"]');
    assert.equal(await grid.getAttribute("aria-rowcount"), "10001");
    await page.keyboard.press("End");
    await lineWith(page, "Paragraph 1999");
    const last = panel(page).locator('[aria-rowindex="10001"]');
    assert.equal(await last.getAttribute("id"), await grid.getAttribute("aria-activedescendant"));
    assert.ok((await panel(page).locator(".canvas .row").count()) < 100);
  });
});
