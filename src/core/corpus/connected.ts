/** Groups items that share a key, directly or over others. Groups and items keep their order. */
export function connected<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): readonly (readonly Item[])[] {
  const groupOfKey = new Map<string, Set<Item>>();
  const groups = new Set<Set<Item>>();
  for (const item of items) {
    const keys = keysOf(item);
    const touched = new Set(keys.flatMap((key) => groupOfKey.get(key) ?? []));
    // The largest group takes in the others, so that many small ones join in little time.
    const [group = new Set<Item>(), ...others] = [...touched].sort((a, b) => b.size - a.size);
    groups.add(group.add(item));
    for (const other of others) {
      for (const joining of other) {
        group.add(joining);
        for (const key of keysOf(joining)) groupOfKey.set(key, group);
      }
      groups.delete(other);
    }
    for (const key of keys) groupOfKey.set(key, group);
  }
  return [...groups].map((group) => [...group]);
}
