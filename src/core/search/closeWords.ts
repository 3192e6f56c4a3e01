/**
 * Whether one word becomes the other by at most so many letters put in, left out or replaced, or two
 * neighbours swapped (optimal string alignment). Letters are UTF-16 code units. Takes time by the words'
 * length times the limit.
 */
export function isWithinEdits(from: string, to: string, limit: number): boolean {
  if (Math.abs(from.length - to.length) > limit) return false;
  let beforeLast: readonly number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1]
      ) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return false;
    beforeLast = last;
    last = current;
  }
  return (last[to.length] ?? 0) <= limit;
}

/** How many letters may be wrong in a word that somebody types: none in a short one, which would be another word. */
export function forgivenEdits(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Which letters and digits a word has, as bits, so that words too unlike are told apart without a look at each letter. */
export function letterSet(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many bits of the one are not in the other: each is a letter that would have to be put right. */
export function missingLetters(of: number, among: number): number {
  let bits = of & ~among;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
