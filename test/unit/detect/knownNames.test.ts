import assert from "node:assert/strict";
import { detect } from "../../../src/core/detect/detect.ts";
import type { Knowledge } from "../../../src/core/detect/knowledge.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const knowledge: Knowledge = {
  names: [
    ["Zog Vantle", "person"],
    ["brindle works", "organisation"],
    ["Hope", "person"],
    ["St Osyth’s", "organisation"],
    ["County Hall", "place"],
    ["Norwich", "place"],
    ["levelling up", "policy"],
  ].map(([text = "", category = ""]) => ({ text, category, reason: "named in dossier.yaml" })),
  scales: [],
};

/** The mentions of a text as "category: words". */
function marks(text: string): readonly string[] {
  return detect(new TextSnapshot(text), { knowledge }).map(
    ({ category, start, end }) => `${category}: ${text.slice(start, end)}`,
  );
}

describe("known names", () => {
  const texts: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "where no rule would",
      "it was zippy that brindle works closed.",
      ["organisation: brindle works"],
    ],
    ["before a possessive", "We saw County Hall’s roof.", ["place: County Hall"]],
    ["over a line break", "We saw County\nHall again.", ["place: County\nHall"]],
    ["in capitals", "FIRE AT COUNTY HALL.", ["place: COUNTY HALL"]],
    [
      "with a straight apostrophe",
      "it is st. st osyth's or St Osyth's.",
      ["organisation: St Osyth's"],
    ],
    [
      "a sentence's first word",
      "Levelling up is a policy. It is levelling up.",
      ["policy: Levelling up", "policy: levelling up"],
    ],
    ["not over a paragraph's end", "They met in the County\n\nHall was there.", []],
    ["not within a word", "The County Halls and levelling upward.", []],
    ["not in another case", "a county hall", []],
    [
      "a common word only inside a sentence",
      "Hope springs. We all hope so, said Hope again.",
      ["person: Hope"],
    ],
    [
      "not inside a longer name",
      "Norwich City Council sat in Norwich today.",
      ["organisation: Norwich City Council", "place: Norwich"],
    ],
  ];
  for (const [what, text, expected] of texts) {
    it(`are marked ${what}`, () => assert.deepEqual(marks(text), expected));
  }

  it("say how they are known, and keep what the text says of them", () => {
    const [mention] = detect(new TextSnapshot("The minister, Mr Zog Vantle, left."), { knowledge });
    assert.equal(mention?.evidence[0], "named in dossier.yaml");
    assert.equal(mention.attributes["honorific"], "Mr");
  });

  it("have short forms, too", () => {
    assert.deepEqual(marks("Zog Vantle came. Then Vantle left."), [
      "person: Zog Vantle",
      "person: Vantle",
    ]);
  });
});
