/** What only one of two lists has, by value: plain data, compared as JSON. */
export function difference<Item>(before: Iterable<Item>, after: Iterable<Item>): readonly Item[] {
  const [old, now] = [before, after].map(
    (items) => new Map([...items].map((item) => [JSON.stringify(item), item])),
  );
  const only = (a = new Map<string, Item>(), b = new Map<string, Item>()): readonly Item[] =>
    [...a].flatMap(([json, item]) => (b.has(json) ? [] : [item]));
  return [...only(old, now), ...only(now, old)];
}
