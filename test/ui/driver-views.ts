// The side bar's views, notifications and the status bar.
import type { Locator, Page } from "playwright-core";

export interface TreeRow {
  /** Label and description as they stand in the row. */
  readonly text: string;
  /** From one. */
  readonly level: number;
  /** Undefined for a row that has nothing beneath it. */
  readonly expanded: boolean | undefined;
}

/** Opens a view container by its icon in the activity bar. */
export async function openContainer(page: Page, title: string): Promise<void> {
  const icon = page.locator(
    `.part.activitybar .action-item:has(a.action-label[aria-label^="${title}"])`,
  );
  if ((await icon.getAttribute("aria-expanded")) !== "true") await icon.locator("a").click();
  await page
    .locator(".part.sidebar .composite.title h2", { hasText: new RegExp(title, "i") })
    .waitFor();
}

/** A view in the side bar by its title. */
export function view(page: Page, title: string): Locator {
  return page.locator(`.part.sidebar .pane:has(.pane-header[aria-label^="${title}"])`);
}

/** The rows of a tree that are to be seen, from the top, once there is one. */
export async function treeRows(tree: Locator): Promise<TreeRow[]> {
  const rows = tree.locator(".monaco-list-row");
  await rows.first().waitFor();
  return rows.evaluateAll((elements) =>
    elements
      .map((element) => ({
        top: element.getBoundingClientRect().top,
        text: [...element.querySelectorAll(".label-name, .label-description")]
          .map((part) => part.textContent.replaceAll("\u00a0", " ").trim())
          .filter((part) => part !== "")
          .join(" "),
        level: Number(element.getAttribute("aria-level")),
        expanded: { true: true, false: false }[element.getAttribute("aria-expanded") ?? ""],
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ text, level, expanded }) => ({ text, level, expanded })),
  );
}

/** The first row of a tree whose text has a given text in it. */
export function treeRow(tree: Locator, text: string): Locator {
  return tree.locator(".monaco-list-row", { hasText: text }).first();
}

/** Unfolds a row unless it is unfolded. */
export async function expand(row: Locator): Promise<void> {
  if ((await row.getAttribute("aria-expanded")) === "false") {
    await row.locator(".monaco-tl-twistie").click();
  }
  await row.and(row.page().locator('[aria-expanded="true"]')).waitFor();
}

/** Clicks a button that a row shows while the mouse is on it. */
export async function clickRowAction(row: Locator, label: string): Promise<void> {
  await row.hover();
  await row.locator(`.actions a.action-label[aria-label^="${label}"]`).click();
}

/** Opens a row's menu and takes an entry of it. */
export async function takeFromMenu(row: Locator, label: string): Promise<void> {
  await row.click({ button: "right" });
  await takeFromOpenMenu(row.page(), label);
}

/** Clicks an entry of the menu that has just been opened. */
export async function takeFromOpenMenu(page: Page, label: string): Promise<void> {
  const entry = page.locator(".monaco-menu .action-item", { hasText: label });
  await entry.hover();
  // The editor takes no notice of a click right after the menu has opened.
  await page.waitForTimeout(400);
  await entry.click();
}

/**
 * Does something by mouse until what it leads to is there, or gone: a view that draws itself anew meanwhile loses
 * a click.
 */
export async function actUntil(
  act: () => Promise<void>,
  outcome: Locator,
  state: "visible" | "detached" = "visible",
): Promise<void> {
  for (let tries = 0; tries < 4; tries++) {
    await act().catch(() => undefined);
    const isThere = outcome.waitFor({ state, timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (await isThere) return;
  }
  await outcome.waitFor({ state });
}

/** The text of a notification that shows, once one has a given text in it. */
export async function notification(page: Page, shows = ""): Promise<string> {
  const message = page
    .locator(".notification-toast .notification-list-item-message")
    .filter({ hasText: shows })
    .first();
  await message.waitFor();
  return (await message.innerText()).trim();
}

/** Clicks a button of a notification. */
export async function clickInNotification(page: Page, label: string): Promise<void> {
  await page.locator(".notification-toast .monaco-button", { hasText: label }).first().click();
}

/** The status bar's entries as they read. */
export async function statusBar(page: Page): Promise<string[]> {
  const texts = await page.locator(".part.statusbar .statusbar-item:visible").allInnerTexts();
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}
