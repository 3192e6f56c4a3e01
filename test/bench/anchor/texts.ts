// Texts made up for the benchmark: the same names over and over, accents, quotation marks, set phrases.

import type { Random } from "./edits.ts";

const given = "Renée José Zoë Łukasz Aoife Björn Ann Matthew Siân Đorđe Priya Tom".split(" ");
const family =
  "Müller O’Brien Nowák Lee Bunyan García-Ruiz Åkesson Smith Żak Dean Hughes Iqbal".split(" ");
const bodies =
  "Norfolk County Council|Société Générale|the Børsen Group|Ofsted|São Paulo Metro|Hughes & Żak".split(
    "|",
  );
const said = "said|told the committee|wrote in a letter|insisted on Monday|added".split("|");
const claims =
  "the budget of £11m would be spent by May|no decision had been taken|the school was “inadequate”|nobody expected the vote|the naïve plan – as it was called – had failed|€250,000 was missing|the café would stay open".split(
    "|",
  );
const closing =
  "There was no comment.|The council declined to say more.|A vote is due next week.".split("|");

/** An article of some paragraphs about few people and bodies. */
export function madeUpArticle(random: Random): string {
  const pick = (items: readonly string[]): string =>
    items[Math.floor(random() * items.length)] ?? "";
  const people = Array.from({ length: 4 }, () => `${pick(given)} ${pick(family)}`);
  const sentence = (): string => {
    const person = pick(people);
    const short = random() < 0.4 ? `Mr ${person.split(" ").at(-1) ?? ""}` : person;
    if (random() < 0.15) return pick(closing);
    return `${short} of ${pick(bodies)} ${pick(said)} that ${pick(claims)}.`;
  };
  const paragraph = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(" ");
  return `${Array.from({ length: 5 + Math.floor(random() * 5) }, paragraph).join("\n\n")}\n`;
}
