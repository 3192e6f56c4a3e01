import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Annotation } from "../../../src/core/annotations/annotation.ts";
import { editSidecar, type Change } from "../../../src/core/sidecar/editSidecar.ts";
import { readSidecar } from "../../../src/core/sidecar/readSidecar.ts";
import { applyEdits } from "../../../src/core/yaml/textEdit.ts";

const source = { source: "council.txt", digest: "sha256-new=" };

function annotation(id: string, start: number, more: Partial<Annotation> = {}): Annotation {
  return {
    id,
    category: "person",
    status: "confirmed",
    exact: "Ann Lee",
    prefix: "The leader, ",
    suffix: ", said",
    start,
    end: start + 7,
    origin: "detector",
    attributes: {},
    ...more,
  };
}

function change(text: string | undefined, ...changes: Change[]): string {
  const edit = editSidecar(text, source, changes);
  if (edit.kind !== "edits") assert.fail(JSON.stringify(edit));
  return applyEdits(text ?? "", edit.edits);
}

function lines(...all: string[]): string {
  return all.join("\n") + "\n";
}

/** As a person might have left it. */
const file = lines(
  "# Checked by Mo",
  "dossier: 1",
  "source:   'council.txt'   # as delivered",
  "digest: sha256-old=",
  "annotations:",
  "",
  "  # the leader",
  "  - id: first1",
  "    category: person",
  "    status:  confirmed # sure",
  "    exact: 'Ann Lee'",
  '    prefix: "The leader, "',
  "    suffix: ', said'",
  "    start: 12",
  "    end: 19",
  "    origin: detector",
  "    mine: {kept: true}",
  "",
  "  - category: person",
  "    id: second",
  "    note: |",
  "      Two",
  "      # lines",
  "    status: confirmed",
  "    exact: Ann Lee",
  "    start: 65",
  "    end: 72",
  "  # the end",
  "relations: []",
);

describe("editSidecar", function () {
  this.timeout(60_000);

  it("creates a file as the format describes it", () => {
    const text = change(
      undefined,
      { upsert: annotation("k2", 65, { status: "rejected", attributes: { role: "leader" } }) },
      {
        upsert: annotation("k1", 12, { entity: "ann-lee", note: "One\nTwo", tags: ["a", "b, c"] }),
      },
    );
    assert.equal(
      text,
      lines(
        "dossier: 1",
        "source: council.txt",
        "digest: sha256-new=",
        "annotations:",
        "  - id: k1",
        "    category: person",
        "    entity: ann-lee",
        "    status: confirmed",
        "    exact: Ann Lee",
        '    prefix: "The leader, "',
        '    suffix: ", said"',
        "    start: 12",
        "    end: 19",
        "    origin: detector",
        "    note: |-",
        "      One",
        "      Two",
        '    tags: [a, "b, c"]',
        "  - id: k2",
        "    category: person",
        "    status: rejected",
        "    exact: Ann Lee",
        '    prefix: "The leader, "',
        '    suffix: ", said"',
        "    start: 65",
        "    end: 72",
        "    origin: detector",
        "    role: leader",
      ),
    );
  });

  it("changes one value and nothing else of a line", () => {
    const [first] = readSidecar(file).annotations;
    const edited = change(file, { upsert: { ...first!, status: "rejected" } });
    assert.equal(edited, file.replace("status:  confirmed # sure", "status:  rejected # sure"));
  });

  it("adds a missing key at its place and takes it out again", () => {
    const [first] = readSidecar(file).annotations;
    const edited = change(file, { upsert: { ...first!, entity: "ann-lee", note: "Yes" } });
    assert.equal(
      edited,
      file
        .replace("    status:  conf", "    entity: ann-lee\n    status:  conf")
        .replace("    mine:", '    note: "Yes"\n    mine:'),
    );
    assert.equal(change(edited, { upsert: first! }), file);
  });

  it("takes out the key on the hyphen's line, and a note of many lines", () => {
    const text = file.replace(
      "  - category: person\n    id: second",
      "  - note: mine # why\n    category: person\n    id: second",
    );
    const one = text.replace("    note: |\n      Two\n      # lines\n", "");
    const [, second] = readSidecar(one).annotations;
    const without = { ...second!, note: "" };
    assert.equal(change(one, { upsert: without }), one.replace("- note: mine # why", "-  # why"));
    const [, many] = readSidecar(file).annotations;
    const rest = { ...many!, note: "" };
    assert.equal(
      change(file, { upsert: rest }),
      file.replace("    note: |\n      Two\n      # lines\n", ""),
    );
  });

  it("puts a new annotation before the comments of the one that follows, in the file's layout", () => {
    const wide = file.replaceAll("\n", "\r\n");
    const edited = change(wide, { upsert: annotation("new000", 3) });
    assert.ok(edited.includes("\r\n\r\n  - id: new000\r\n    category: person\r\n"));
    assert.ok(edited.includes("    origin: detector\r\n  # the leader\r\n  - id: first1\r\n"));
    assert.ok(!/[^\r]\n/.test(edited));
    assert.equal(change(edited, { remove: "new000" }), wide);
  });

  it("puts a new annotation between others and at the end", () => {
    const between = change(file, { upsert: annotation("new000", 40) });
    assert.ok(between.includes("mine: {kept: true}\n\n  - id: new000\n"));
    const last = change(file, { upsert: annotation("new000", 90) });
    assert.ok(last.includes("    end: 72\n  - id: new000\n"));
    assert.ok(last.includes("    origin: detector\n  # the end\nrelations: []\n"));
    for (const edited of [between, last]) {
      assert.equal(change(edited, { remove: "new000" }), file);
    }
  });

  it("keeps another indentation", () => {
    const flat = file.replaceAll(/^ {2}/gm, "");
    assert.equal(readSidecar(flat).writable, true);
    const edited = change(flat, { upsert: annotation("new000", 90) });
    assert.ok(edited.includes("  end: 72\n- id: new000\n  category: person\n"));
  });

  it("moves the lines of an annotation whose offsets leave the order", () => {
    const [first] = readSidecar(file).annotations;
    const edited = change(file, { upsert: { ...first!, start: 80, end: 87 } });
    const moved = file.slice(file.indexOf("  - id: first1"), file.indexOf("\n  - category"));
    assert.equal(
      edited,
      file
        .replace(moved, "")
        .replace("    end: 72\n", `    end: 72\n${moved.replace("12", "80").replace("19", "87")}`),
    );
  });

  it("renews the digest only when all annotations are written", () => {
    const all = readSidecar(file).annotations;
    assert.ok(!change(file, { upsert: { ...all[0]!, note: "x" } }).includes("sha256-new="));
    const edited = change(file, ...all.map((each) => ({ upsert: each })));
    assert.equal(edited, file.replace("sha256-old=", "sha256-new="));
  });

  it("does not ask for the digest where it is not written", () => {
    const lazy = {
      source: "council.txt",
      get digest(): string {
        return assert.fail("the digest was asked for");
      },
    };
    const edit = editSidecar(file, lazy, [{ upsert: annotation("new000", 40) }]);
    assert.equal(edit.kind, "edits");
  });

  it("asks for the file to be deleted when nothing is left that a person wrote", () => {
    const text = change(undefined, { upsert: annotation("k1", 12, { note: "a # b" }) });
    assert.deepEqual(editSidecar(text, source, [{ remove: "k1" }]), { kind: "delete" });
    for (const kept of [
      `# mine\n${text}`,
      `${text}relations: []\n`,
      `${text}mine: x\n`,
      text.replace("annotations:", "annotations: # all"),
    ]) {
      assert.equal(readSidecar(kept).writable, true);
      assert.deepEqual(readSidecar(change(kept, { remove: "k1" })).annotations, []);
      assert.equal(
        change(change(kept, { remove: "k1" }), { upsert: annotation("k1", 12, { note: "a # b" }) }),
        kept,
      );
    }
  });

  describe("with relations", () => {
    const leads = { id: "r2", type: "leads", from: "first1", to: "second" };
    const rows = lines("  - id: r2", "    type: leads", "    from: first1", "    to: second");

    it("begins the section, and takes it out with the last of them", () => {
      const bare = file.replace("relations: []\n", "");
      const added = change(bare, { relate: leads });
      assert.equal(added, `${bare}relations:\n${rows}`);
      assert.deepEqual(readSidecar(added).relations, [leads]);
      assert.equal(change(added, { unrelate: "r2" }), bare);
      assert.equal(change(file, { relate: leads }), `${bare}relations:\n${rows}`);
    });

    it("creates a file with both, and has it deleted with the last annotation", () => {
      const added = [
        { upsert: annotation("first1", 12) },
        { upsert: annotation("second", 65) },
        { relate: leads },
      ];
      const text = change(undefined, ...added);
      assert.ok(text.endsWith(`    origin: detector\nrelations:\n${rows}`));
      const all = [{ unrelate: "r2" }, { remove: "first1" }, { remove: "second" }];
      assert.deepEqual(editSidecar(text, source, all), { kind: "delete" });
    });

    it("keeps comments, layout and keys of its own, in a file with CRLF", () => {
      const written = lines(
        "relations: # who leads whom",
        "- type: knows",
        "  id:  r5   # by Mo",
        "  from: second",
        "  to: first1",
        "  since: 2019",
      );
      const text = file.replace("relations: []\n", written).replaceAll("\n", "\r\n");
      const added = change(text, { relate: leads });
      const flat = rows.replaceAll(/^ {2}/gm, "").replaceAll("\n", "\r\n");
      assert.equal(added, text.replace("- type: knows", `${flat}- type: knows`));
      assert.equal(change(added, { unrelate: "r2" }), text);
      const [knows] = readSidecar(text).relations;
      assert.equal(
        change(text, { relate: { ...knows!, type: "met" } }),
        text.replace("type: knows", "type: met"),
      );
      assert.ok(change(text, { unrelate: "r5" }).includes("relations: # who leads whom\r\n"));
    });

    it("leaves relations of an annotation that goes where they are, and lets them count again", () => {
      const text = change(file, { relate: leads });
      const without = change(text, { remove: "first1" });
      assert.ok(without.endsWith(rows));
      assert.deepEqual(readSidecar(without).relations, []);
      const [first] = readSidecar(file).annotations;
      assert.deepEqual(readSidecar(change(without, { upsert: first! })).relations, [leads]);
    });

    it("refuses what would not read back, and relations in brackets", () => {
      const nowhere = editSidecar(file, source, [{ relate: { ...leads, to: "nobody" } }]);
      assert.equal(nowhere.kind, "refused");
      assert.equal(editSidecar(file, source, [{ relate: { ...leads, type: "" } }]).kind, "refused");
      const braces = "relations: [{id: r1, type: knows, from: first1, to: second}]";
      const flow = file.replace("relations: []", braces);
      assert.equal(readSidecar(flow).relations.length, 1);
      assert.equal(editSidecar(flow, source, [{ relate: leads }]).kind, "refused");
      assert.ok(change(flow, { upsert: annotation("new000", 40) }).includes(braces));
    });
  });

  it("begins the list in a file that has none", () => {
    const added = { upsert: annotation("k1", 12) };
    const rows = change(undefined, added).split("annotations:\n")[1] ?? "";
    const header = "dossier: 1\nsource: council.txt\n";
    assert.equal(
      change(`${header}annotations: [] # none\n`, added),
      `${header}annotations: # none\n${rows}`,
    );
    assert.equal(
      change(`${header}annotations:\nrelations: []\n`, added),
      `${header}annotations:\n${rows}relations: []\n`,
    );
    assert.equal(change(header, added), `${header}annotations:\n${rows}`);
    assert.equal(change(header.trimEnd(), added), `${header}annotations:\n${rows}`);
    assert.equal(change("# mine\n", added), `# mine\n${change(undefined, added)}`);
  });

  it("does nothing where there is nothing to do", () => {
    const nothing = { kind: "edits", edits: [] };
    assert.deepEqual(editSidecar(file, source, []), nothing);
    assert.deepEqual(editSidecar(file, source, [{ remove: "nobody" }]), nothing);
    assert.deepEqual(editSidecar(undefined, source, [{ remove: "nobody" }]), nothing);
    assert.deepEqual(
      editSidecar(file, source, [{ upsert: readSidecar(file).annotations[0]! }]),
      nothing,
    );
  });

  it("refuses to touch a broken file, and says where it is broken", () => {
    const broken = file.replace("exact: Ann Lee", "exact: Ann: Lee");
    const edit = editSidecar(broken, source, [{ upsert: annotation("k1", 12) }]);
    assert.equal(edit.kind, "refused");
    assert.match(edit.message, /^Line 25: .*quotes/);
  });

  it("refuses an attribute that the format has another meaning for", () => {
    const edit = editSidecar(file, source, [
      { upsert: annotation("k1", 1, { attributes: { start: "x" } }) },
    ]);
    assert.equal(edit.kind, "refused");
    assert.match(edit.message, /"start"/);
  });

  it("refuses what would not read back as it was meant", () => {
    for (const odd of [
      { exact: "" },
      { start: -1 },
      { start: 1.5 },
      { attributes: { ["__proto__"]: "x" } },
    ]) {
      const edit = editSidecar(file, source, [{ upsert: annotation("k1", 1, odd) }]);
      assert.equal(edit.kind, "refused");
    }
    // In a block that keeps its last blank lines, what is added below would change it.
    const keeping = file
      .replace("  # the end\nrelations: []\n", "    note: |+\n      x\n\n\n")
      .replace("    note: |\n      Two\n      # lines\n", "");
    assert.equal(readSidecar(keeping).annotations[1]?.note, "x\n\n\n");
    assert.equal(editSidecar(keeping, source, [{ upsert: annotation("k1", 99) }]).kind, "refused");
  });

  it("lets version control merge what two people added in different places", function () {
    const git = spawnSync("git", ["--version"]);
    if (git.status !== 0) {
      console.warn("    no git here: the merge is not tested");
      this.skip();
    }
    const ours = change(file, { upsert: annotation("ours00", 3) });
    const theirs = change(file, { upsert: annotation("theirs", 40, { exact: "yes" }) });
    const folder = mkdtempSync(join(tmpdir(), "dossier-merge-"));
    try {
      const paths = Object.entries({ ours, file, theirs }).map(([name, text]) => {
        const path = join(folder, name);
        writeFileSync(path, text);
        return path;
      });
      const merge = spawnSync("git", ["merge-file", "-p", ...paths], { encoding: "utf8" });
      assert.equal(merge.status, 0);
      const { annotations, problems } = readSidecar(merge.stdout);
      assert.deepEqual(
        annotations.map(({ id }) => id),
        ["ours00", "first1", "theirs", "second"],
      );
      assert.deepEqual(
        problems.map(({ severity }) => severity),
        ["warning"],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
