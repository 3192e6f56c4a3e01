/** A text as part of a name in XML; what cannot stand in one is written as “_2e_”. Differs where texts do. */
export function nameFrom(text: string): string {
  return text.replaceAll(
    /[^0-9A-Za-z-]/gu,
    (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
}
