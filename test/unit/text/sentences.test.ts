import assert from "node:assert/strict";
import { sentencesOf } from "../../../src/core/text/sentences.ts";
import { tokenise } from "../../../src/core/text/tokens.ts";

function sentences(text: string): string[] {
  return sentencesOf(text, tokenise(text)).map(({ start, end }) => text.slice(start, end));
}

describe("sentencesOf", () => {
  it("does not end at titles and initials", () => {
    const text = "Mr. Lamb met J. K. Rowling.";
    assert.deepEqual(sentences(`${text} She left.`), [text, "She left."]);
  });

  it("does not end inside an amount", () => {
    assert.deepEqual(sentences("It cost £16.5million. No more."), [
      ...["It cost £16.5million.", "No more."],
    ]);
  });

  it("ends after closing quotes of both kinds, and not before “he said”", () => {
    assert.deepEqual(sentences("“We will.” Then he left. 'No!' he said."), [
      ...["“We will.”", "Then he left.", "'No!' he said."],
    ]);
  });

  it("ends where a full stop is glued to the next sentence", () => {
    assert.deepEqual(sentences("There was improvement.Watchdogs agreed."), [
      ...["There was improvement.", "Watchdogs agreed."],
    ]);
  });

  it("ends headlines, bylines and items of lists without a full stop", () => {
    assert.deepEqual(
      sentences("Council warned\n\nBy Jo Bloggs\nPolitical editor\n- One thing\n- Two"),
      [...["Council warned", "By Jo Bloggs", "Political editor", "- One thing", "- Two"]],
    );
  });

  it("goes on over the break of a wrapped line", () => {
    const text =
      "The committee of the county will next week hear that Norfolk\nCounty Council is in debt.";
    assert.deepEqual(sentences(text), [text]);
  });

  it("treats CRLF and a lone CR as LF", () => {
    const lines = ["Council warned", "By Jo Bloggs"];
    for (const lineBreak of ["\n", "\r\n", "\r"]) {
      assert.deepEqual(sentences(lines.join(lineBreak)), lines);
    }
  });
});
