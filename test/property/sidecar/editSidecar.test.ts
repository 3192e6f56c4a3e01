import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Annotation } from "../../../src/core/annotations/annotation.ts";
import { editSidecar, type Change } from "../../../src/core/sidecar/editSidecar.ts";
import { compareAnnotations } from "../../../src/core/sidecar/format.ts";
import { readSidecar } from "../../../src/core/sidecar/readSidecar.ts";
import { applyEdits } from "../../../src/core/yaml/textEdit.ts";
import { annotation, annotations } from "../annotations.ts";

const source = { source: "a source.txt", digest: "sha256-abc+/=" };

/** The text after changes; undefined where the file is to be deleted. */
function change(text: string | undefined, changes: readonly Change[]): string | undefined {
  const edit = editSidecar(text, source, changes);
  if (edit.kind === "refused") assert.fail(edit.message);
  return edit.kind === "delete" ? undefined : applyEdits(text ?? "", edit.edits);
}

function written(all: readonly Annotation[]): string | undefined {
  return all.length === 0
    ? undefined
    : change(
        undefined,
        all.map((upsert) => ({ upsert })),
      );
}

function annotationsIn(text: string | undefined): readonly Annotation[] {
  const sidecar = readSidecar(text ?? "");
  assert.deepEqual(sidecar.problems, []);
  return sidecar.annotations;
}

const byId = (all: readonly Annotation[]): Annotation[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

describe("editSidecar", function () {
  this.timeout(60_000);

  it("writes what readSidecar reads, in order", () => {
    fc.assert(
      fc.property(annotations, (all) => {
        const read = annotationsIn(written(all));
        assert.deepEqual(read, [...all].sort(compareAnnotations));
      }),
    );
  });

  it("comes to the same file whatever the order of the changes", () => {
    fc.assert(
      fc.property(annotations, (all) => {
        let text: string | undefined;
        for (const upsert of all) text = change(text, [{ upsert }]);
        assert.equal(text, written(all));
      }),
    );
  });

  it("changes no line of another annotation, and is undone by the reverse change", () => {
    fc.assert(
      fc.property(annotations, annotation, fc.nat(), (others, changed, pick) => {
        const target = others[pick % (others.length + 1)];
        const upsert = target ? { ...changed, id: target.id } : changed;
        fc.pre(target !== undefined || others.every(({ id }) => id !== upsert.id));
        const before = written(others);
        const after = change(before, [{ upsert }]);
        for (const other of others) {
          if (other.id !== upsert.id) assert.ok(after?.includes(rowOf(before ?? "", other)));
        }
        const reverse = target ? { upsert: target } : { remove: upsert.id };
        assert.deepEqual(byId(annotationsIn(change(after, [reverse]))), byId(others));
      }),
    );
  });
});

function rowOf(text: string, { id }: Annotation): string {
  const lines = text.split("\n");
  const first = readSidecar(text).lines.get(id) ?? assert.fail();
  const starts = [...readSidecar(text).lines.values(), lines.length - 1].filter(
    (line) => line > first,
  );
  return lines.slice(first, Math.min(...starts)).join("\n") + "\n";
}
