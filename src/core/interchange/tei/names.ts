import { nameFrom } from "../xmlName.ts";

/** The id of an entity, the same in each file. */
export function entityId(key: string): string {
  return `entity.${nameFrom(key)}`;
}

/** Words as one, as TEI wants it for types and names: "Public-body". */
export function word(words: string): string {
  const one = words.replaceAll(/[\p{C}\p{Z}]+/gu, "-").replaceAll(/^-|-$/g, "");
  return one === "" ? "other" : one;
}
