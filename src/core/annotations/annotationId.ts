// Digits and lower-case letters without those that are read as others (i, l, o, u).
const characters = "0123456789abcdefghjkmnpqrstvwxyz";
const letters = characters.slice(10);
const length = 6;

/**
 * A new id, unlike those taken: short, random, and begun with a letter so that YAML reads it as a
 * string. `random` gives numbers from 0 up to but not including 1, as `Math.random` does.
 */
export function newAnnotationId(
  random: () => number,
  taken: { has(id: string): boolean } = new Set(),
): string {
  const pick = (from: string): string => from.charAt(Math.floor(random() * from.length));
  let id: string;
  do {
    id = pick(letters);
    while (id.length < length) id += pick(characters);
  } while (taken.has(id));
  return id;
}
