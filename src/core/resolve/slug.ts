/**
 * A name in lower case, without diacritics, its words joined by hyphens: "Sinn Féin" is
 * "sinn-fein". Letters and digits of all scripts stay; a name without any is spelled in code points.
 * Never empty.
 */
export function slug(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’.]/gu, "")
    .match(/[\p{L}\p{N}]+/gu);
  if (words !== null) return words.join("-");
  return ["u", ...Array.from(name, (sign) => sign.codePointAt(0)?.toString(16))].join("-");
}
