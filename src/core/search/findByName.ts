import type { Entity } from "../resolve/entity.ts";

/** An entity and the one of its names that a query fits. */
export interface NamedEntity {
  readonly entity: Entity;
  readonly name: string;
}

/**
 * The entities one of whose names has the letters of each word of the query in it, in their order,
 * if not side by side. Those where they begin a word come first. For lists that rank what they are
 * given themselves: it is one pass, and forgives no wrong letters.
 */
export function findByName(
  entities: Iterable<Entity>,
  query: string,
  limit: number,
): readonly NamedEntity[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}\p{Sc}]+/gu) ?? [];
  const near: NamedEntity[] = [];
  const far: NamedEntity[] = [];
  for (const entity of entities) {
    if (near.length === limit) break;
    const names = [entity.name, ...entity.otherNames];
    const begun = names.find((name) => words.every((word) => beginsWord(name.toLowerCase(), word)));
    if (begun !== undefined) near.push({ entity, name: begun });
    else if (far.length < limit) {
      const name = names.find((form) =>
        words.every((word) => hasLetters(form.toLowerCase(), word)),
      );
      if (name !== undefined) far.push({ entity, name });
    }
  }
  return [...near, ...far].slice(0, limit);
}

function beginsWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
  }
  return false;
}

function hasLetters(name: string, word: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = name.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}
