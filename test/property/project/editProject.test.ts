import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { ProjectChange } from "../../../src/core/project/change.ts";
import { editProject } from "../../../src/core/project/editProject.ts";
import { readProject } from "../../../src/core/project/readProject.ts";
import { applyEdits } from "../../../src/core/yaml/textEdit.ts";
import { change, changes } from "../projects.ts";

function edited(text: string | undefined, all: readonly ProjectChange[]): string {
  const edit = editProject(text, all);
  if (edit.kind === "refused") assert.fail(edit.message);
  return applyEdits(text ?? "", edit.edits);
}

/** The rows of a file, each as what it says, in whatever order. */
function rowsIn(text: string): readonly string[] {
  return Object.values(readProject(text).project)
    .flatMap((section: unknown) =>
      section instanceof Map
        ? [...(section as ReadonlyMap<string, unknown>)]
        : (section as readonly unknown[]),
    )
    .map((row) => JSON.stringify(row))
    .sort();
}

/** The change that takes out what one has added. */
function removal(added: ProjectChange): ProjectChange {
  return "add" in added
    ? ({ section: added.section, remove: added.add } as ProjectChange)
    : ({ ...added, value: undefined } as ProjectChange);
}

const comments = ["# above", "dossier: 1 # format", "mine: {a: [b]} # unknown", "# below"];

describe("editProject", function () {
  this.timeout(60_000);

  it("writes what readProject reads, whether at once or one after the other", () => {
    fc.assert(
      fc.property(changes, (all) => {
        const atOnce = edited(undefined, all);
        assert.deepEqual(readProject(atOnce).problems, []);
        const oneByOne = all.reduce((text, each) => edited(text, [each]), "");
        assert.deepEqual(rowsIn(oneByOne), rowsIn(atOnce));
      }),
    );
  });

  it("keeps comments and unknown keys, line for line", () => {
    fc.assert(
      fc.property(changes, fc.constantFrom("\n", "\r\n"), (all, lineBreak) => {
        const text = comments.join(lineBreak) + lineBreak;
        const after = edited(text, all);
        assert.ok(after.startsWith(text));
        for (const line of after.split("\n").slice(0, -1)) {
          assert.equal(line.endsWith("\r"), lineBreak === "\r\n");
        }
      }),
    );
  });

  it("takes a new row out again without a trace", () => {
    fc.assert(
      fc.property(changes, change, (all, last) => {
        const before = edited(comments.join("\n") + "\n", all);
        const after = edited(before, [last]);
        fc.pre(rowsIn(after).length > rowsIn(before).length);
        assert.equal(edited(after, [removal(last)]), before);
      }),
    );
  });

  it("never throws, whatever the file, and leaves alone what it can't read", () => {
    const piece = fc.constantFrom(
      "dossier: 1\n",
      "entities:\n",
      "  a:\n",
      "    name: x\n",
      "    category: y\n",
      "never:\n",
      "  - text: z\n",
      "\t",
      "[",
      "{",
      "- ",
      "'",
      '"',
      "&a ",
      "*a",
      "|\n",
      "# c\n",
      "\r\n",
      "<<<<<<< x\n",
      "distinct: [[a, b]]\n",
      "? ",
      "---\n",
      "...\n",
      "!!map ",
      "__proto__: x\n",
      "\uFEFF",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), change, (pieces, each) => {
        const text = pieces.join("");
        const file = readProject(text);
        const edit = editProject(text, [each]);
        assert.ok(file.writable || edit.kind === "refused");
      }),
    );
  });
});
