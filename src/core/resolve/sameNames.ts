/** Finds the first name of each list by any name on it, in whatever case. */
export function sameNames(
  lists: readonly (readonly string[])[],
): (name: string) => string | undefined {
  const first = new Map(
    lists.flatMap(([name = "", ...others]) =>
      [name, ...others].map((other) => [other.toLowerCase(), name] as const),
    ),
  );
  return (name) => first.get(name.toLowerCase());
}
