import assert from "node:assert/strict";
import fc from "fast-check";
import { detect } from "../../src/core/detect/detect.ts";
import { sentencesOf } from "../../src/core/text/sentences.ts";
import { TextSnapshot } from "../../src/core/text/snapshot.ts";
import { tokenise } from "../../src/core/text/tokens.ts";

const pieces = fc.constantFrom(
  ...[
    "Mr. ",
    "Norman ",
    "Lamb",
    "Norfolk County Council",
    "’s ",
    "'",
    "“",
    "The ",
    "(DfE) ",
    "of ",
    "£5m ",
  ],
  ...[
    "\n",
    "\r\n",
    ". ",
    ", ",
    "said ",
    "Department for ",
    "BBC",
    "&",
    "de ",
    "-",
    "J. ",
    "😀",
    "é",
    "\n\n",
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((chosen) => chosen.join("")),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

describe("tokens, sentences and suggestions of any text", () => {
  it("tokens hold everything but white space, in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenise(text);
        assert.equal(tokens.map((token) => token.text).join(""), text.replace(/\s/gu, ""));
        for (const { start, end, text: form } of tokens) assert.equal(text.slice(start, end), form);
      }),
    );
  });

  it("sentences share out the tokens", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenise(text);
        const indexes = sentencesOf(text, tokens).flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
        );
        assert.deepEqual(indexes, [...tokens.keys()]);
      }),
    );
  });

  it("suggestions are in order, do not overlap, lie in the text and give reasons", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let reached = 0;
        for (const { start, end, evidence } of detect(new TextSnapshot(text))) {
          assert.ok(start >= reached && end > start && end <= text.length);
          assert.ok(evidence.length > 0 && evidence.every((reason) => reason.length > 0));
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          reached = end;
        }
      }),
    );
  });

  it("suggestions are the same each time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(detect(new TextSnapshot(text)), detect(new TextSnapshot(text)));
      }),
    );
  });
});
