/** Orders strings by code unit: the same everywhere, unlike what a locale says. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
