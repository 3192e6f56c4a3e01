import assert from "node:assert/strict";
import { detectRatings } from "../../../src/core/detect/rating.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

function ratings(text: string): readonly string[] {
  return detectRatings(new TextSnapshot(text)).map(
    ({ start, end, attributes }) => `${text.slice(start, end)} = ${attributes["grade"] ?? ""}`,
  );
}

const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
  ["The school was rated inadequate.", "inadequate = inadequate"],
  ["a department twice deemed 'inadequate' by inspectors", "inadequate = inadequate"],
  [
    "Two areas were rated as ‘requires improvement’.",
    "requires improvement = requires-improvement",
  ],
  ["Ofsted judged this school to be good across all areas.", "good = good"],
  [
    "Ofsted has rated two-thirds of services inadequate or requiring improvement, say MPs.",
    "inadequate = inadequate",
    "requiring improvement = requires-improvement",
  ],
  ["That led to an overall 'inadequate' rating.", "inadequate = inadequate"],
  [
    "Inspectors downgraded it from “good” to “inadequate”.",
    "good = good",
    "inadequate = inadequate",
  ],
  ["It was placed in special measures last year.", "special measures = special-measures"],
  [
    "The Care Inspectorate gave the home a score of one (unsatisfactory).",
    "one = 1",
    "unsatisfactory = unsatisfactory",
  ],
  ["Moody's cut the rating from A3 to Baa2.", "A3 = a3", "Baa2 = baa2"],
  ["Fitch stripped it of its AA+ status.", "AA+ = aa-plus"],
  ["The paper gave him five out of 10.", "five out of 10 = 5-out-of-10"],
  ["She left a two-star review.", "two-star = 2-star"],
  ["Its survey gave the cars one star out of five.", "one star out of five = 1-out-of-5"],
  ["The café has a food hygiene rating of 2.", "2 = 2"],
  ["Stockport, which has ratings, received a red due to errors.", "red = red"],
  ["Safe: requires improvement", "requires improvement = requires-improvement"],
  [
    "Ofsted found the school 'requires improvement'.",
    "requires improvement = requires-improvement",
  ],
  ["The critic gave the show four stars.", "four stars = 4-star"],
  ["Analysts upgraded the shares from ‘hold’ to ‘buy’.", "hold = hold", "buy = buy"],
];

const notRatings: readonly string[] = [
  "We are concerned about the inadequate arrangements at the school that Ofsted inspected.",
  "It was good news for good schools, and Ofsted said good progress was made.",
  "The inspectors stayed in an outstanding hotel; the outstanding balance was paid.",
  "He won a gold medal and was shown a red card.",
  "Take the A1 north; five out of 10 people do.",
  "The plan was judged good enough.",
  "They agreed to buy shares and hold talks.",
  "The government took special measures; a range of special measures.",
  "He was rated a good player and judged an excellent coach.",
  "On 4/5 it scored one goal in 10/10 weather, wrote the four-star general.",
];

describe("detectRatings", () => {
  for (const [text, ...expected] of cases) {
    it(`reads: ${text}`, () => assert.deepEqual(ratings(text), expected));
  }

  for (const text of notRatings) {
    it(`finds no rating in: ${text}`, () => assert.deepEqual(ratings(text), []));
  }

  it("tells the scale, who judged, whom and when", () => {
    const text =
      "The school, which has 620 pupils, was rated inadequate by Ofsted inspectors last October.";
    assert.deepEqual(detectRatings(new TextSnapshot(text)), [
      {
        category: "rating",
        start: text.indexOf("inadequate"),
        end: text.indexOf(" by Ofsted"),
        evidence: ["follows “rated”"],
        attributes: {
          grade: "inadequate",
          scale: "ofsted",
          by: "Ofsted",
          of: "The school",
          when: "last October",
        },
      },
    ]);
  });

  it("tells nothing that the text does not say", () => {
    const [found] = detectRatings(new TextSnapshot("It was rated 'good'."));
    assert.deepEqual(found?.attributes, { grade: "good" });
  });
});
