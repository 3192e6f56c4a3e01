import assert from "node:assert/strict";
import { clauseSubjects } from "../../../src/core/detect/clauseSubjects.ts";

const sentences: readonly (readonly [text: string, ...subjects: string[]])[] = [
  ["The school was rated ", "The school"],
  ["The school, which has 620 pupils, was rated ", "The school"],
  ["Bella Cafe, in Mill Road, Cromer, received a ", "Bella Cafe"],
  ["Following a visit in March, the home is now ", "the home"],
  ["Safety and respect were each deemed to be ", "Safety and respect"],
  ["The Larches was rated good and placed in ", "The Larches"],
  ["Officers closed the shop, but the takeaway was given a ", "the takeaway", "Officers"],
  ["Inspectors said that early years remains ", "early years", "Inspectors"],
  ["Services run by the biggest trust have been labelled ", "Services run by the biggest trust"],
  ["Standards in maths, science and art were ", "Standards in maths, science and art"],
  ["The trust – the largest in Kent – dropped to ", "The trust"],
  ["", ...[]],
];

describe("clauseSubjects", () => {
  for (const [text, ...subjects] of sentences) {
    it(`finds whom the clauses are about in: ${text}`, () => {
      assert.deepEqual(
        clauseSubjects(text).map(({ words }) => words),
        subjects,
      );
    });
  }

  it("tells the clause from its verb on", () => {
    assert.equal(clauseSubjects("The paper gave the show ")[0]?.predicate, "gave the show ");
  });
});
