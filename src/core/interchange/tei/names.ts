/** The id of an entity, the same in each file; what cannot stand in an id is written as “_2d_”. */
export function entityId(key: string): string {
  const escaped = key.replaceAll(
    /[^0-9A-Za-z-]/gu,
    (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return `entity.${escaped}`;
}

/** Words as one, as TEI wants it for types and names: "Public-body". */
export function word(words: string): string {
  const one = words.replaceAll(/[\p{C}\p{Z}]+/gu, "-").replaceAll(/^-|-$/g, "");
  return one === "" ? "other" : one;
}
