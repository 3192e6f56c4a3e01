import assert from "node:assert/strict";
import * as fc from "fast-check";
import { editSidecar } from "../../../src/core/sidecar/editSidecar.ts";
import { readSidecar } from "../../../src/core/sidecar/readSidecar.ts";
import { applyEdits } from "../../../src/core/yaml/textEdit.ts";
import { annotation } from "../annotations.ts";

const source = { source: "a.txt", digest: "sha256-new=" };

interface Style {
  readonly indent: string;
  readonly gap: string;
  readonly lineBreak: string;
}

const style: fc.Arbitrary<Style> = fc.record({
  indent: fc.constantFrom("", "  ", "      "),
  gap: fc.constantFrom(" ", "   "),
  lineBreak: fc.constantFrom("\n", "\r\n"),
});

const comment = fc.constantFrom(
  "",
  "",
  "",
  "# a comment",
  "      # indented",
  "\n# after a blank line\n",
);

/** Sidecars in the styles that people write, the lines of annotations in any order. */
const handWritten = fc
  .record({
    style,
    rows: fc.array(fc.record({ comment, order: fc.nat(719), trailing: fc.boolean() }), {
      maxLength: 5,
    }),
    top: comment,
    bottom: fc.constantFrom("", "# the end\n", "relations: []\n", "mine: {a: [b]} # c\n"),
    mark: fc.constantFrom("", "\uFEFF"),
  })
  .map(({ style: { indent, gap, lineBreak }, rows, top, bottom, mark }) => {
    const lines = rows.flatMap((row, index) => {
      const keys = shuffled(
        [
          `id: id${index}`,
          "category: person",
          "status:   confirmed",
          `exact: 'yes'`,
          `start: ${index * 10}`,
          `end: ${index * 10 + 3}`,
          "mine: {x: 1}",
          `"quoted key": "a value"`,
        ],
        row.order,
      ).map((key) => (row.trailing ? `${key} # why` : key));
      const keyIndent = " ".repeat(indent.length + 1 + gap.length);
      return [row.comment, `${indent}-${gap}${keys.join(`\n${keyIndent}`)}`];
    });
    const text = [top, "dossier: 1", "annotations:", ...lines, bottom].join("\n");
    return mark + text.replaceAll("\n", lineBreak);
  });

function shuffled(items: readonly string[], order: number): string[] {
  const left = [...items];
  return items.map((_, index) => left.splice((order + index * 7) % left.length, 1)[0] ?? "");
}

describe("editing what people wrote", function () {
  this.timeout(60_000);

  it("adds an annotation without changing a line, and takes it out again without a trace", () => {
    fc.assert(
      fc.property(handWritten, annotation, (text, added) => {
        fc.pre(!/^id\d$/.test(added.id));
        const before = readSidecar(text);
        assert.deepEqual(before.problems, []);
        const edit = editSidecar(text, source, [{ upsert: added }]);
        if (edit.kind !== "edits") assert.fail(JSON.stringify(edit));
        assert.ok(edit.edits.every(({ start, end }) => start === end));
        const after = applyEdits(text, edit.edits);
        assert.deepEqual(
          readSidecar(after).annotations.filter(({ id }) => id !== added.id),
          before.annotations,
        );
        const back = editSidecar(after, source, [{ remove: added.id }]);
        if (back.kind === "edits")
          assert.equal(applyEdits(after, back.edits).trimEnd(), text.trimEnd());
        else assert.equal(back.kind, "delete");
      }),
    );
  });

  it("changes an annotation within its lines, and back", () => {
    fc.assert(
      fc.property(handWritten, annotation, fc.nat(4), (text, changed, pick) => {
        const before = readSidecar(text);
        const target = before.annotations[pick];
        fc.pre(target !== undefined);
        // Where it stands stays, so that its lines stay.
        const { id, start, end, exact } = target;
        const upsert = { ...changed, id, start, end, exact };
        const edit = editSidecar(text, source, [{ upsert }]);
        if (edit.kind !== "edits") assert.fail(JSON.stringify(edit));
        const after = applyEdits(text, edit.edits);
        for (const line of text.split("\n")) {
          if (line.includes("#")) assert.ok(after.includes(line.slice(line.indexOf("#"))));
          if (line.includes("mine")) assert.ok(after.includes(line));
        }
        const back = editSidecar(after, source, [{ upsert: target }]);
        if (back.kind !== "edits") assert.fail(JSON.stringify(back));
        assert.deepEqual(
          readSidecar(applyEdits(after, back.edits)).annotations,
          before.annotations,
        );
      }),
    );
  });
});
