// Opening files, running commands and choosing themes by the keys that a person presses.
import type { Page } from "playwright-core";

/** Opens a file of the folder by Quick Open, by its name or a part of it that is unlike others. */
export async function quickOpen(page: Page, file: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+P");
  await pick(page, file, file);
  await page.getByRole("tab", { name: file }).first().waitFor();
}

/**
 * Runs a command of the command palette by its title as shown there: "Category: Title". The palette lists what could
 * be done when it opened; what the cursor's new place allows may come a moment later.
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  const listed = page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first();
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.press("F1");
    await quickInput(page).fill(`>${title}`);
    const isListed = listed.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (await isListed) break;
    await page.keyboard.press("Escape");
  }
  await pick(page, `>${title}`, title);
}

/** Puts the cursor at a place of the active editor. Line and column count from one. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await page.keyboard.press("ControlOrMeta+P");
  await quickInput(page).fill(`:${line}:${column}`);
  // Enter takes what has been found by then.
  await page
    .locator(".quick-input-list .monaco-list-row", { hasText: `line ${line}` })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  await page
    .locator('[id="status.editor.selection"]', { hasText: `Ln ${line}, Col ${column}` })
    .waitFor();
}

/** Chooses a colour theme by the name in the theme picker, for example "Light High Contrast". */
export async function setTheme(page: Page, name: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+K");
  await page.keyboard.press("ControlOrMeta+T");
  await pick(page, name, name);
}

/** Types into the quick input that is open or about to open, and takes the row with a text. */
export async function pick(page: Page, typed: string, row: string): Promise<void> {
  await quickInput(page).fill(typed);
  // Enter takes the focused row, and the list is filtered a moment after typing.
  await page
    .locator(".quick-input-list .monaco-list-row.focused", { hasText: row })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  // It closes, or what was taken asks the next question in it.
  await page.waitForFunction((before) => {
    const widget = document.querySelector<HTMLElement>(".quick-input-widget");
    const input = widget?.querySelector("input");
    return widget?.style.display === "none" || input?.value !== before;
  }, typed);
}

/** The rows that the open quick input shows. */
export async function quickInputRows(page: Page): Promise<string[]> {
  const rows = page.locator(".quick-input-list .monaco-list-row");
  await rows.first().waitFor();
  return rows.allInnerTexts();
}

/** The field of the quick input, to wait for it or to type into it. */
export function quickInput(page: Page): ReturnType<Page["locator"]> {
  return page.locator(".quick-input-widget:visible input.input");
}
