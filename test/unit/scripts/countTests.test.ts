import assert from "node:assert/strict";
import { countTests } from "../../../scripts/count-tests.mjs";

describe("countTests", () => {
  it("reads the end of mocha's report", () => {
    const report = "  suite\n    ✔ one\n\n  12 passing (3s)\n  2 pending\n  1 failing\n";
    assert.deepEqual(countTests(report), { passed: 12, failed: 1, skipped: 2 });
  });

  it("reads it in colours", () => {
    const report = "\u001b[92m \u001b[0m\u001b[32m 4 passing\u001b[0m\u001b[90m (131ms)\u001b[0m\n";
    assert.deepEqual(countTests(report), { passed: 4, failed: 0, skipped: 0 });
  });

  it("gives nothing where no report came to its end", () => {
    assert.equal(countTests("  suite\n    ✔ says 3 passing (1s)\n"), undefined);
  });
});
