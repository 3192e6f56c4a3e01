import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { readRows, writeRow } from "../../../src/core/interchange/table/rows.ts";
import { csv, tsv } from "../../../src/core/interchange/table/table.ts";
import { normalise } from "../../../src/core/text/codePoints.ts";
import { awkwardText } from "../annotations.ts";
import { assertRoundTrip, textOf, write } from "./roundTrip.ts";
import { exchangedSet } from "./sets.ts";

const options = fc.record({ guard: fc.boolean(), bom: fc.boolean() });

for (const format of [csv, tsv]) {
  const separator = format === csv ? "," : "\t";

  describe(format.label, () => {
    it("gives back all that was written of sources with mentions", async () => {
      await fc.assert(
        fc.asyncProperty(exchangedSet, options, (set, chosen) =>
          assertRoundTrip(format, set, {
            options: chosen,
            expected: ({ sources, entities }) => ({
              entities,
              sources: sources
                .filter(({ mentions }) => mentions.length > 0)
                .map((source) => ({ ...source, text: undefined })),
            }),
          }),
        ),
      );
    });

    it("is read by csv-parse as it was meant", async () => {
      await fc.assert(
        fc.asyncProperty(exchangedSet, async (set) => {
          const written = await write(format, set, { guard: false, bom: true });
          const rows: Readonly<Record<string, string>>[] = parse(
            textOf(written, `annotations.${format.id}`),
            { columns: true, bom: true, delimiter: separator },
          );
          const meant = set.sources.flatMap(({ path, snapshot, mentions }) =>
            mentions.map((mention) => {
              const text = normalise(`.${snapshot.slice(mention)}`).slice(1);
              return [path, text, mention.category, mention.note ?? ""];
            }),
          );
          assert.deepEqual(
            rows.map(({ file, text, category, note }) => [file, text, category, note]),
            meant,
          );
        }),
      );
    });

    it("lets no cell begin as a formula does", async () => {
      await fc.assert(
        fc.asyncProperty(exchangedSet, async (set) => {
          const written = await write(format, set);
          for (const path of written.files.keys()) {
            const rows: string[][] = parse(textOf(written, path), { delimiter: separator });
            for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
          }
        }),
      );
    });
  });
}

describe("Rows of tables", () => {
  it("come back as they were written, with any separator", () => {
    const cell = awkwardText.map((drawn) => Buffer.from(drawn).toString());
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(",", ";", "\t"),
        fc.boolean(),
        (drawn, separator, hasGuard) => {
          const style = { separator, hasGuard };
          const text = drawn.map((cells) => writeRow(cells, style)).join("");
          const read = readRows(text, style);
          assert.deepEqual(
            read.map(({ cells }) => cells),
            drawn,
          );
          for (const { isCut } of read) assert.equal(isCut, false);
        },
      ),
    );
  });
});
