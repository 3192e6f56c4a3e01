/** So many are sorted or merged at a stretch: a millisecond or two. */
const stretch = 1000;

/**
 * Sorts as `Array.sort` does, a stretch at a time.
 * @param breathe called after each stretch; where it rejects, so does this
 */
export async function sortInSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  breathe: () => Promise<void>,
): Promise<readonly Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += stretch) {
    runs.push(items.slice(from, from + stretch).sort(compare));
    await breathe();
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(await mergeInSteps(runs[at] ?? [], runs[at + 1] ?? [], compare, breathe));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function mergeInSteps<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (a: Item, b: Item) => number,
  breathe: () => Promise<void>,
): Promise<Item[]> {
  const merged: Item[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length;) {
    const [one, other] = [a[i] as Item, b[j] as Item];
    const isOne = j >= b.length || (i < a.length && compare(one, other) <= 0);
    merged.push(isOne ? one : other);
    if (isOne) i += 1;
    else j += 1;
    if (merged.length % stretch === 0) await breathe();
  }
  return merged;
}
