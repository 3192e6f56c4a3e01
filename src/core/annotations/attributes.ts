/**
 * What the text says of a mention beside its name, by key. The same keys stand in sidecars.
 *
 * - person: `honorific` ("Mr"), `role` ("North Norfolk MP"), `party` ("Labour")
 * - organisation: `abbreviates` (the full name that an abbreviation stands for)
 * - rating: `grade` ("requires-improvement"), `scale` ("ofsted"), `by`, `of`, `when` as the text words them;
 *   where one mention tells of several judgements, `when` has the time of each: "2013; 2015"
 * - money: `value` (a decimal number of units: "16500000", or a range: "5000000-10000000"), `currency` (ISO 4217: "GBP"),
 *   `approximation` where words beside it make it one: "at least" (also "more than", "over", "-plus"), "at most" (also
 *   "up to", "less than"), "about" (also "around", "some") or "nearly" (also "almost", "just under")
 */
export type Attributes = Readonly<Record<string, string>>;

/** What parts the values of an attribute that has several, as `when` may: split by it to read each. */
export const separator = "; ";
