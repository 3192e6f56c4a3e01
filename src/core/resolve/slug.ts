/**
 * A name in lower case, without diacritics, its words joined by hyphens: "Sinn Féin" is
 * "sinn-fein". Letters and digits of all scripts stay; a name without any is spelled in code points.
 */
export function slug(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’.]/gu, "")
    .match(/[\p{L}\p{N}]+/gu);
  return (
    words?.join("-") ??
    Array.from(name, (sign) => `u${sign.codePointAt(0)?.toString(16) ?? ""}`).join("-")
  );
}

/** The words of a name as a slug has them. */
export function slugWords(name: string): readonly string[] {
  return slug(name).split("-");
}
