import assert from "node:assert/strict";
import * as fc from "fast-check";
import { json } from "../../../src/core/interchange/own/json.ts";
import { jsonLines } from "../../../src/core/interchange/own/jsonLines.ts";
import { assertRoundTrip, write } from "./roundTrip.ts";
import { exchangedSet } from "./sets.ts";

for (const format of [json, jsonLines]) {
  describe(format.label, () => {
    it("gives back all that was written, and loses nothing", async () => {
      await fc.assert(
        fc.asyncProperty(exchangedSet, async (set) => {
          await assertRoundTrip(format, set);
          assert.deepEqual((await write(format, set)).losses, []);
        }),
      );
    });

    it("counts in the source where the text is left out", async () => {
      await fc.assert(
        fc.asyncProperty(exchangedSet, (set) =>
          assertRoundTrip(format, set, {
            options: { texts: false },
            expected: ({ sources, entities }) => ({
              sources: sources.map((source) => ({ ...source, text: undefined })),
              entities,
            }),
          }),
        ),
      );
    });
  });
}
