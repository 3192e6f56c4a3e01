/**
 * Does work on many items at the same time, at most so many at once, and gives the results in the order of
 * the items. The work must not reject.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    underWay.push(work(item));
    if (underWay.length < atOnce) continue;
    const [first] = underWay.splice(0, 1);
    if (first) yield await first;
  }
  for (const each of underWay) yield await each;
}
