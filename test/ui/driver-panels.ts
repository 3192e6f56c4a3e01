// Panels: their pages are frames within frames.
import type { FrameLocator, Page } from "playwright-core";

/** The page of the panel that is to be seen. */
export function panel(page: Page): FrameLocator {
  return page.frameLocator("iframe.webview.ready:visible").frameLocator("iframe#active-frame");
}
