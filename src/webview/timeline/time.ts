/** A stretch of time, in years: 2013.5 is the middle of 2013. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretch that a time means which is known to the year, month or day: "2013", "2013-08", "2013-08-16". */
export function stretchOf(time: string): Stretch {
  const [year = 0, month, day] = time.split("-").map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  const start = year + (month - 1) / 12;
  if (day === undefined) return { from: start, to: start + 1 / 12 };
  const at = start + (day - 1) / 366;
  return { from: at, to: at + 1 / 366 };
}

/** Full years for an axis, not too many of them. */
export function yearTicks({ from, to }: Stretch, most: number): readonly number[] {
  const [first, last] = [Math.floor(from), Math.ceil(to)];
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (last - first) / years <= most) ?? 500;
  const begin = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.floor((last - begin) / step) + 1 },
    (_, at) => begin + at * step,
  );
}

/** Powers of ten that sizes lie between. */
export function sizeTicks(sizes: readonly number[]): readonly number[] {
  const positive = sizes.filter((size) => size > 0).map(Math.log10);
  const first = Math.floor(positive.reduce((a, b) => Math.min(a, b), Infinity));
  const last = Math.ceil(positive.reduce((a, b) => Math.max(a, b), -Infinity));
  if (!Number.isFinite(first)) return [1, 10];
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, at) => 10 ** (first + at));
}

/** "100", "10 thousand", "1 million". */
export function sizeName(size: number): string {
  const units: readonly (readonly [number, string])[] = [
    [1e12, " trillion"],
    [1e9, " billion"],
    [1e6, " million"],
    [1e3, " thousand"],
  ];
  const [unit, name] = units.find(([least]) => size >= least) ?? [1, ""];
  return `${(size / unit).toLocaleString("en-GB", { maximumFractionDigits: 2 })}${name}`;
}
