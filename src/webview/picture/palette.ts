/** The theme's colours, as they are now. */
export interface Palette {
  readonly foreground: string;
  readonly muted: string;
  readonly faint: string;
  readonly background: string;
  readonly focus: string;
  readonly font: string;
  readonly line: (category: string) => string;
  readonly fill: (category: string) => string;
}

const withColours = new Set(["person", "organisation", "rating", "money"]);

export function palette(): Palette {
  const style = getComputedStyle(document.body);
  const colour = (name: string, otherwise = "#808080"): string =>
    style.getPropertyValue(`--vscode-${name}`).trim() || otherwise;
  const ofCategory = (category: string, what: "Line" | "Background"): string =>
    colour(`dossier-${withColours.has(category) ? category : "other"}${what}`);
  const muted = colour("descriptionForeground");
  return {
    foreground: colour("foreground"),
    muted,
    faint: colour("editorIndentGuide-activeBackground1", muted),
    background: colour("editor-background", "#ffffff"),
    focus: colour("focusBorder"),
    font: style.fontFamily,
    line: (category) => ofCategory(category, "Line"),
    fill: (category) => ofCategory(category, "Background"),
  };
}

/** Calls back when the theme has changed. */
export function onThemeChanged(listener: () => void): void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["style"] });
  observer.observe(document.body, { attributeFilter: ["class"] });
}
