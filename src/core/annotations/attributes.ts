/**
 * What the text says of a mention beside its name, by key. The same keys stand in sidecars.
 *
 * - person: `honorific` ("Mr"), `role` ("North Norfolk MP"), `party` ("Labour")
 * - organisation: `abbreviates` (the full name that an abbreviation stands for)
 * - rating: `grade` ("requires-improvement"), `scale` ("ofsted"), `by`, `of`, `when` as the text words them
 * - money: `value` (a decimal number of units: "16500000", or a range: "5000000-10000000"), `currency` (ISO 4217: "GBP")
 */
export type Attributes = Readonly<Record<string, string>>;
