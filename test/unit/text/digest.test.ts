import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { digest } from "../../../src/core/text/digest.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const digestOf = (text: string): string => digest(new TextSnapshot(text));

describe("digest", () => {
  it("is SHA-256 in base64 of the text in UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = text.replaceAll("\r", "").replaceAll("\uFEFF", "");
        const expected = createHash("sha256").update(plain, "utf8").digest("base64");
        assert.equal(digestOf(plain), `sha256-${expected}`);
      }),
    );
  });

  it("is the same for all line endings, with and without byte order mark", () => {
    assert.equal(digestOf("\uFEFFa\r\nb\rc"), digestOf("a\nb\nc"));
    assert.notEqual(digestOf("a\nb"), digestOf("a b"));
  });
});
