/** A text as numbers: the same word or mark has the same number in both texts that are compared. */
export interface Sequence {
  readonly tokens: Int32Array;
  /** 1 for tokens that begin a sentence, 0 for others. */
  readonly begins: Uint8Array;
}

/** Stands for the token that one has not in the other text. */
export const none = -1;

/** What is known so far: for each token the index of its like in the other text, or none. */
interface Matching {
  readonly before: Sequence;
  readonly after: Sequence;
  readonly toAfter: Int32Array;
  readonly toBefore: Int32Array;
}

/** So many tokens in a row that stand once in either text are the same ones, wherever they are. */
const longRun = 6;

/** The same within a stretch whose neighbours are the same. */
const shortRun = 3;

/** The most pairs of tokens of a stretch that are compared each with each. */
const mostPairs = 100_000;

/** The most tokens by which a seam is shifted. */
const farthestShift = 64;

/**
 * Which token of a text has become which token of another, by index; `none` for what is gone. Long runs
 * that are unique in both are found wherever they have gone to (as "patience" diff finds lines, but out
 * of order, too); what lies between two that are still neighbours is compared in order. Linear in the
 * length of the texts.
 */
export function align(before: Sequence, after: Sequence): Int32Array {
  const matching: Matching = {
    before,
    after,
    toAfter: new Int32Array(before.tokens.length).fill(none),
    toBefore: new Int32Array(after.tokens.length).fill(none),
  };
  matchEnds(matching);
  matchUniqueRuns(matching, longRun, whole(matching));
  for (const gap of gapsOf(matching)) matchUniqueRuns(matching, shortRun, gap);
  for (const gap of gapsOf(matching)) matchInOrder(matching, gap);
  shiftSeams(matching);
  return matching.toAfter;
}

/** A stretch of either text: indexes of tokens, ends exclusive. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly fromAfter: number;
  readonly toAfter: number;
}

function whole({ before, after }: Matching): Gap {
  return { from: 0, to: before.tokens.length, fromAfter: 0, toAfter: after.tokens.length };
}

function match({ toAfter, toBefore }: Matching, index: number, other: number): void {
  toAfter[index] = other;
  toBefore[other] = index;
}

function canMatch({ before, after, toAfter, toBefore }: Matching, a: number, b: number): boolean {
  return (
    a >= 0 &&
    b >= 0 &&
    toAfter[a] === none &&
    toBefore[b] === none &&
    before.tokens[a] === after.tokens[b]
  );
}

/** Matches a pair of tokens and what is the same on both sides of it. */
function matchAround(matching: Matching, index: number, other: number): void {
  for (let by = 0; canMatch(matching, index + by, other + by); by++) {
    match(matching, index + by, other + by);
  }
  for (let by = 1; canMatch(matching, index - by, other - by); by++) {
    match(matching, index - by, other - by);
  }
}

function matchEnds(matching: Matching): void {
  matchAround(matching, 0, 0);
  matchAround(matching, matching.toAfter.length - 1, matching.toBefore.length - 1);
}

/** Matches runs of a length that stand once in either side of a gap. */
function matchUniqueRuns(matching: Matching, length: number, gap: Gap): void {
  const { before, after } = matching;
  const here = uniqueRuns(before.tokens, matching.toAfter, length, gap.from, gap.to);
  const there = uniqueRuns(after.tokens, matching.toBefore, length, gap.fromAfter, gap.toAfter);
  for (const [hash, index] of here) {
    const other = there.get(hash) ?? none;
    if (index === none || other === none) continue;
    if (isSameRun(matching, index, other, length)) matchAround(matching, index, other);
  }
}

/** Where runs of unmatched tokens begin by their hash; `none` for what stands more than once. */
function uniqueRuns(
  tokens: Int32Array,
  matched: Int32Array,
  length: number,
  from: number,
  to: number,
): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let free = 0;
  for (let end = from; end < to; end++) {
    free = matched[end] === none ? free + 1 : 0;
    if (free < length) continue;
    const start = end - length + 1;
    let hash = 0;
    for (let at = start; at <= end; at++) hash = Math.imul(hash ^ (tokens[at] ?? 0), 0x9e3779b1);
    starts.set(hash, starts.has(hash) ? none : start);
  }
  return starts;
}

function isSameRun(matching: Matching, index: number, other: number, length: number): boolean {
  for (let by = 0; by < length; by++) {
    if (!canMatch(matching, index + by, other + by)) return false;
  }
  return true;
}

/** The stretches that have no match, with neighbours that are neighbours in both texts. */
function* gapsOf({ toAfter, toBefore }: Matching): Iterable<Gap> {
  for (let from = 0; from < toAfter.length; from++) {
    if (toAfter[from] !== none) continue;
    let to = from;
    while (to < toAfter.length && toAfter[to] === none) to++;
    const fromAfter = from === 0 ? 0 : (toAfter[from - 1] ?? none) + 1;
    const end = to === toAfter.length ? toBefore.length : (toAfter[to] ?? none);
    let free = fromAfter;
    while (free < end && toBefore[free] === none) free++;
    if (fromAfter < end && free === end) yield { from, to, fromAfter, toAfter: end };
    from = to;
  }
}

/** Matches the longest common subsequence of a gap, unless that would take too long. */
function matchInOrder(matching: Matching, gap: Gap): void {
  const { before, after } = matching;
  const rows = gap.to - gap.from;
  const columns = gap.toAfter - gap.fromAfter;
  if (rows * columns > mostPairs) return;
  const width = columns + 1;
  const longest = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  const isSame = (row: number, column: number): boolean =>
    before.tokens[gap.from + row] === after.tokens[gap.fromAfter + column];
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      longest[row * width + column] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (isSame(row, column)) match(matching, gap.from + row++, gap.fromAfter + column++);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
}

/**
 * Where two matched stretches meet, what is the same at the end of one and before the other could belong
 * to either: of "A b. A c." without "A b.", is the "A" that is left the first or the second? Such seams
 * are shifted to where a sentence begins in both texts; what that sets free is matched anew.
 */
function shiftSeams(matching: Matching): void {
  const { toAfter } = matching;
  for (let index = 1; index < toAfter.length; index++) shiftSeam(matching, index, -1);
  for (let index = toAfter.length - 2; index >= 0; index--) shiftSeam(matching, index, 1);
  toAfter.forEach((other, index) => {
    if (other === none) return;
    if (toAfter[index - 1] === none) matchAround(matching, index - 1, other - 1);
    if (toAfter[index + 1] === none) matchAround(matching, index + 1, other + 1);
  });
}

/** Shifts the seam before (-1) or after (1) a token away from it, if that makes a better one. */
function shiftSeam(matching: Matching, index: number, direction: -1 | 1): void {
  const { before, after, toAfter, toBefore } = matching;
  const other = toAfter[index] ?? none;
  if (other === none || toAfter[index + direction] === other + direction) return;
  // A seam stands before the token that it is told by.
  const isGood = (by: number): boolean => {
    const seam = direction === -1 ? -by : by + 1;
    return before.begins[index + seam] !== 0 && after.begins[other + seam] !== 0;
  };
  for (let by = 0; by <= farthestShift; by++) {
    const [from, to] = [index + by * direction, other + by * direction];
    if (from < 0 || to < 0 || before.tokens[from] !== after.tokens[to]) return;
    if (!isGood(by)) continue;
    for (let step = 1; step <= by; step++)
      rematch(index + step * direction, other + step * direction);
    return;
  }

  function rematch(from: number, to: number): void {
    const [lost, loser] = [toAfter[from] ?? none, toBefore[to] ?? none];
    if (lost !== none) toBefore[lost] = none;
    if (loser !== none) toAfter[loser] = none;
    match(matching, from, to);
  }
}
