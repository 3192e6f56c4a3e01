import assert from "node:assert/strict";
import { digest } from "../../../src/core/text/digest.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import { digestOf } from "../../../src/editor/digestOf.ts";

describe("digestOf", () => {
  for (const text of ["", "\uFEFFAnn Lee\r\n🙂 \uD83D spoke."]) {
    it(`is the digest of ${JSON.stringify(text)}`, async () => {
      const snapshot = new TextSnapshot(text);
      assert.equal(await digestOf(snapshot), digest(snapshot));
    });
  }
});
