// What a person sees and does in the active editor.
import type { Page } from "playwright-core";

/** A part of the page in CSS pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a stretch of text looks beyond the text of the theme, in the browser's words for it. */
export interface Look {
  /** Colours of what lies behind it, from back to front. */
  readonly backgrounds: readonly string[];
  readonly color: string;
  /** "none", "underline", "overline" or "line-through", and "solid", "dotted", "wavy" … */
  readonly decoration: { readonly line: string; readonly style: string; readonly color: string };
  /** Of the boxes around it: for example "0px 0px 2px" and "dashed". */
  readonly borders: readonly { readonly width: string; readonly style: string }[];
  /** Of the frame around it: "none", "dashed" … */
  readonly outline: string;
}

/**
 * Where a text stands in the active editor, once it is to be seen; see scrollTo.
 * @param nth which of the places on the screen where the text stands, from zero, from the top
 * @param timeout in milliseconds
 */
export async function wordRectangle(
  page: Page,
  word: string,
  nth = 0,
  timeout = 15_000,
): Promise<Rectangle> {
  const found = await page.waitForFunction(
    ([wanted, count]) => {
      const lines = [
        ...document.querySelectorAll(
          ".editor-group-container.active .monaco-editor .view-lines .view-line",
        ),
      ].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
      let seen = 0;
      for (const line of lines) {
        // The editor draws spaces as no-break spaces.
        const text = line.textContent.replaceAll("\u00a0", " ");
        for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
          if (seen++ < count) continue;
          const range = document.createRange();
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          let offset = 0;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const { length } = node.textContent ?? "";
            if (at >= offset && at < offset + length) range.setStart(node, at - offset);
            const end = at + wanted.length;
            if (end > offset && end <= offset + length) range.setEnd(node, end - offset);
            offset += length;
          }
          const { x, y, width, height } = range.getBoundingClientRect();
          return width > 0 ? { x, y, width, height } : undefined;
        }
      }
      return undefined;
    },
    [word, nth] as const,
    { timeout },
  );
  const rectangle = await found.jsonValue();
  if (!rectangle) throw new Error(`"${word}" is not to be seen.`);
  return rectangle;
}

/** Scrolls the active editor from its top until a text is to be seen. */
export async function scrollTo(page: Page, word: string): Promise<void> {
  await page.locator(".editor-group-container.active .monaco-editor .view-lines").first().hover();
  await page.mouse.wheel(0, -1_000_000);
  for (let screen = 0; screen < 50; screen++) {
    const seen = await wordRectangle(page, word, 0, 500).catch(() => undefined);
    if (seen) return;
    await page.mouse.wheel(0, 400);
  }
  throw new Error(`"${word}" is not in the active editor.`);
}

/** The middle of a text in the active editor; see wordRectangle. */
export async function wordPosition(
  page: Page,
  word: string,
  nth = 0,
): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = await wordRectangle(page, word, nth);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Puts the cursor into a text by a click. */
export async function clickWord(page: Page, word: string, nth = 0): Promise<void> {
  const { x, y } = await wordPosition(page, word, nth);
  await page.mouse.click(x, y);
}

/** Selects a text by dragging over it. */
export async function selectWord(page: Page, word: string, nth = 0): Promise<void> {
  const { x, y, width, height } = await wordRectangle(page, word, nth);
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 1, y + height / 2, { steps: 4 });
  await page.mouse.up();
}

/**
 * Rests the mouse on a text and reads the hover that shows, once it shows a given text. As a
 * person would, it tries again while the extension is still starting.
 */
export async function hover(
  page: Page,
  word: string,
  { nth = 0, shows = "" }: { readonly nth?: number; readonly shows?: string } = {},
): Promise<string> {
  const contents = page.locator(".monaco-editor .monaco-hover:visible .hover-contents");
  const wanted = contents.filter({ hasText: shows }).first();
  for (let attempt = 1; ; attempt++) {
    const { x, y, width, height } = await wordRectangle(page, word, nth);
    await page.mouse.move(x + width / 2, y - 3 * height);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    try {
      await wanted.waitFor({ timeout: 3000 });
      return (await contents.allInnerTexts()).join("\n\n").trim();
    } catch (error) {
      if (attempt === 10) throw error;
    }
  }
}

/** Clicks a link of the hover that is shown. */
export async function clickInHover(page: Page, label: string): Promise<void> {
  await page.locator(".monaco-editor .monaco-hover:visible a", { hasText: label }).first().click();
}

/** How a text in the active editor looks; see wordRectangle. */
export async function look(page: Page, word: string, nth = 0): Promise<Look> {
  const rectangle = await wordRectangle(page, word, nth);
  return page.evaluate(({ x, y, width, height }) => {
    const [middle, centre] = [x + width / 2, y + height / 2];
    const editor = document.querySelector(".editor-group-container.active .monaco-editor");
    const covering = (selector: string): CSSStyleDeclaration[] =>
      [...(editor?.querySelectorAll(selector) ?? [])]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return (
            box.left <= middle && middle <= box.right && box.top <= centre && centre <= box.bottom
          );
        })
        .map((element) => getComputedStyle(element));
    const boxes = covering(".view-overlays .cdr");
    const spans = covering(".view-lines .view-line span span");
    const text = spans.at(-1);
    if (!text) throw new Error("There is no text at this place.");
    const decorated = spans.find((style) => style.textDecorationLine !== "none") ?? text;
    return {
      backgrounds: [...boxes, ...spans]
        .map((style) => style.backgroundColor)
        .filter((colour) => colour !== "rgba(0, 0, 0, 0)"),
      color: text.color,
      decoration: {
        line: decorated.textDecorationLine,
        style: decorated.textDecorationStyle,
        color: decorated.textDecorationColor,
      },
      borders: [...boxes, ...spans]
        .filter((style) => style.borderStyle !== "none")
        .map((style) => ({ width: style.borderWidth, style: style.borderStyle })),
      outline:
        [...boxes, ...spans].map((style) => style.outlineStyle).find((style) => style !== "none") ??
        "none",
    };
  }, rectangle);
}

/** How a text looks as soon as anything but the theme's own look is on it; see look. */
export async function lookOnceMarked(page: Page, word: string, nth = 0): Promise<Look> {
  for (const patience = Date.now() + 15_000; Date.now() < patience;) {
    const found = await look(page, word, nth);
    const { backgrounds, borders, decoration } = found;
    if (backgrounds.length > 0 || borders.length > 0 || decoration.line !== "none") return found;
    await page.waitForTimeout(100);
  }
  throw new Error(`"${word}" is not marked.`);
}

/** Opens the lightbulb's menu at the cursor and reads what it offers. */
export async function codeActions(page: Page): Promise<string[]> {
  await page.keyboard.press("ControlOrMeta+.");
  const rows = page.locator(".action-widget .monaco-list-row.action");
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map((row) => row.trim());
}

/** Takes an entry of the lightbulb's menu at the cursor. */
export async function takeCodeAction(page: Page, label: string): Promise<void> {
  await codeActions(page);
  const row = page.locator(".action-widget .monaco-list-row.action", { hasText: label }).first();
  // Older VS Codes take clicks in the menu only after the mouse has moved over it.
  await row.hover({ force: true });
  await row.click();
}

/** Waits until the status bar tells a place or selection: "Ln 3, Col 14 (5 selected)". */
export async function cursorAt(page: Page, text: string): Promise<void> {
  await page.locator('[id="status.editor.selection"]', { hasText: text }).waitFor();
}
