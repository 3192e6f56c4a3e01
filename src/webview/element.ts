type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An element with attributes and contents. Texts stay texts, whatever is in them.
 * @param attributes a false or undefined one is left out, a true one has no value
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...contents: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...contents);
  return made;
}

export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) target.removeAttribute(name);
    else target.setAttribute(name, value === true ? "" : String(value));
  }
}

/** A button with a label and, if it has a key, the key in it. */
export function button(label: string, onClick: () => void, key?: string): HTMLButtonElement {
  const made = element("button", { type: "button" }, label);
  if (key !== undefined) made.append(" ", element("kbd", {}, key));
  made.addEventListener("click", onClick);
  return made;
}
