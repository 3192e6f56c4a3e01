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

/** Three times as bright as black and a third as bright as white, at least: enough for lines. */
const midGrey = "#808080";

const withColours = new Set(["person", "organisation", "rating", "money"]);

export function palette(): Palette {
  const style = getComputedStyle(document.body);
  // A picture asks for the colours of thousands of marks.
  const known = new Map<string, string>();
  const colour = (name: string, otherwise = midGrey): string => {
    const value =
      known.get(name) ?? (style.getPropertyValue(`--vscode-${name}`).trim() || otherwise);
    known.set(name, value);
    return value;
  };
  const ofCategory = (category: string, what: "Line" | "Background"): string =>
    colour(`dossier-${withColours.has(category) ? category : "other"}${what}`);
  const foreground = colour("foreground");
  const muted = colour("descriptionForeground");
  // There lines are as strong as letters else, and names greyer than they.
  const isHighContrast = document.body.className.includes("high-contrast");
  return {
    foreground,
    muted: isHighContrast ? foreground : muted,
    faint: isHighContrast ? midGrey : colour("editorIndentGuide-activeBackground1", muted),
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
