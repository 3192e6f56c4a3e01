import assert from "node:assert/strict";
import { tokenise } from "../../../src/core/text/tokens.ts";

function words(text: string): string[] {
  return tokenise(text).map((token) => token.text);
}

describe("tokenise", () => {
  it("gives offsets in UTF-16 code units", () => {
    const text = "😀 Mr Lamb";
    const lamb = tokenise(text).at(-1);
    assert.deepEqual(lamb, { start: 6, end: 10, text: "Lamb", kind: "word" });
    assert.equal(text.slice(6, 10), "Lamb");
  });

  it("keeps the full stops of titles, initials and abbreviations", () => {
    assert.deepEqual(words("Mr. Lamb met J. K. Rowling in the U.S. today."), [
      ...["Mr.", "Lamb", "met", "J.", "K.", "Rowling", "in", "the", "U.S.", "today", "."],
    ]);
  });

  it("parts a currency sign, a number and a word glued to it", () => {
    assert.deepEqual(words("£16.5million, £19,000"), ["£", "16.5", "million", ",", "£", "19,000"]);
  });

  it("parts the ending of a possessive, with either apostrophe, and keeps other apostrophes inside", () => {
    assert.deepEqual(words("Norfolk's Lamb’s O'Brien isn’t"), [
      ...["Norfolk", "'s", "Lamb", "’s", "O'Brien", "isn’t"],
    ]);
  });

  it("takes quotes of both kinds for marks", () => {
    assert.deepEqual(words("'good' “bad”"), ["'", "good", "'", "“", "bad", "”"]);
  });

  it("keeps hyphens inside names, and parts a name from what it describes", () => {
    assert.deepEqual(words("Jean-Louis Aynsley-Green, Stoke-on-Trent"), [
      ...["Jean-Louis", "Aynsley-Green", ",", "Stoke-on-Trent"],
    ]);
    assert.deepEqual(words("London-based"), ["London", "-", "based"]);
  });

  it("parts a caption from the sentence glued to it", () => {
    assert.deepEqual(words("Photo: Steve AdamsThe department"), [
      ...["Photo", ":", "Steve", "Adams", "The", "department"],
    ]);
  });

  it("parts two names with a hyphen where the text names both, and no others", () => {
    assert.deepEqual(words("Quill, Lock: the Quill-Lock and Quill-Dale rows"), [
      ...["Quill", ",", "Lock", ":", "the", "Quill", "-", "Lock", "and", "Quill-Dale", "rows"],
    ]);
  });

  it("parts glued words that both stand alone elsewhere, and no others", () => {
    assert.deepEqual(words("Adams. AdamsCounty Hall. County Hall"), [
      ...["Adams", ".", "Adams", "County", "Hall", ".", "County", "Hall"],
    ]);
    assert.deepEqual(words("GlaxoSmithKline PlayStation McDonald"), [
      ...["GlaxoSmithKline", "PlayStation", "McDonald"],
    ]);
  });
});
