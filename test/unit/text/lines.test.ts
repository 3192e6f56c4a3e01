import assert from "node:assert/strict";
import { LineIndex } from "../../../src/core/text/lines.ts";

describe("LineIndex", () => {
  it("counts LF, CRLF and lone CR as one break each", () => {
    const lines = new LineIndex("a\nb\r\nc\rd");
    assert.equal(lines.count, 4);
    assert.deepEqual(lines.at(5), { line: 2, column: 0 });
    assert.deepEqual(lines.at(8), { line: 3, column: 1 });
  });

  it("has one line in an empty text", () => {
    assert.deepEqual(new LineIndex("").at(0), { line: 0, column: 0 });
  });
});
