/** A value as the files hold it: text, a number, or a list of texts. */
export type Field = string | number | readonly string[];

/** What the lines of a row say, by key, in the order they are written in. */
export type Fields = ReadonlyMap<string, Field>;

export function isSame(a: Field | undefined, b: Field | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two rows say the same, in whatever order. */
export function areSame(a: Fields, b: Fields): boolean {
  return a.size === b.size && [...a].every(([key, field]) => isSame(field, b.get(key)));
}
