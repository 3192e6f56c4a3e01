/** A detail of a mention in one text, for formats that have no keys: "grade: inadequate". */
export function writeDetail(key: string, value: string): string {
  return `${key}: ${value}`;
}

/** Whether a detail's name can be told from its value again. */
export function isTellable(key: string): boolean {
  return !`${key} `.includes(": ");
}

/** The name and the value of a detail; undefined where a text is none. */
export function readDetail(text: string): readonly [string, string] | undefined {
  const at = text.indexOf(": ");
  const key = text.slice(0, at);
  return at < 1 || key === "__proto__" ? undefined : [key, text.slice(at + 2)];
}

/** What is lost of details that `isTellable` is false for. */
export const untellable = "details with a colon in their name";
