import assert from "node:assert/strict";
import type { ProjectChange } from "../../../src/core/project/change.ts";
import { editProject } from "../../../src/core/project/editProject.ts";
import type { ProjectEntity } from "../../../src/core/project/project.ts";
import { readProject } from "../../../src/core/project/readProject.ts";
import { applyEdits } from "../../../src/core/yaml/textEdit.ts";

function change(text: string | undefined, ...changes: ProjectChange[]): string {
  const edit = editProject(text, changes);
  if (edit.kind !== "edits") assert.fail(edit.message);
  return applyEdits(text ?? "", edit.edits);
}

function refusal(text: string, ...changes: ProjectChange[]): string {
  const edit = editProject(text, changes);
  return edit.kind === "refused" ? edit.message : assert.fail("not refused");
}

function lines(...all: string[]): string {
  return all.join("\n") + "\n";
}

function person(name: string, more: Partial<ProjectEntity> = {}): ProjectEntity {
  return { category: "person", name, aliases: [], links: [], tags: [], groups: [], ...more };
}

/** As a person might have left it. */
const file = lines(
  "# What the desk agreed on",
  "dossier: 1   # the format",
  "desk: news",
  "categories:",
  "  place:",
  "    label: Place",
  "    terms:",
  "      - County Hall # the seat",
  "      - Great Yarmouth",
  "entities:",
  "  # the MP",
  "  clive-lewis:",
  "    name:  'Clive Lewis' # not Mr",
  "    category: person",
  "    wikidata: {id: Q1}",
  "",
  "  # the minister",
  "  ed-timpson:",
  "    category: person",
  "    name: Edward Timpson",
  "    aliases: [Mr Timpson]",
  "distinct:",
  "  - [clive-lewis, brandon-lewis] # two men",
  "  # and",
  "  - {entities: [a, b], reason: seen both}",
  "# the end",
);

describe("editProject", () => {
  it("creates a file as the format describes it", () => {
    assert.equal(
      change(
        undefined,
        { section: "entities", key: "ed-timpson", value: person("Edward Timpson") },
        {
          section: "entities",
          key: "clive-lewis",
          value: person("Clive Lewis", {
            aliases: ["Mr Lewis", "Lewis, C"],
            note: "MP for Norwich South\nLabour",
            links: ["https://example.org/Q1"],
            groups: ["MPs"],
          }),
        },
        { section: "categories", key: "place", value: { label: "Place", terms: ["County Hall"] } },
        {
          section: "scales",
          key: "ofsted",
          value: { grades: ["good", "bad"], judges: ["Ofsted"] },
        },
        { section: "distinct", add: { entities: ["clive-lewis", "brandon-lewis"] } },
        { section: "distinct", add: { entities: ["a", "b"], reason: "seen both" } },
        { section: "merged", add: { from: "mr-lewis", into: "clive-lewis", reason: "same man" } },
        { section: "meant", add: { text: "Mr Lewis", entity: "clive-lewis", in: "a/b.txt" } },
        { section: "never", add: { text: "Will", category: "person" } },
      ),
      lines(
        "dossier: 1",
        "categories:",
        "  place:",
        "    label: Place",
        "    terms: [County Hall]",
        "scales:",
        "  ofsted:",
        "    grades: [good, bad]",
        "    judges: [Ofsted]",
        "entities:",
        "  clive-lewis:",
        "    category: person",
        "    name: Clive Lewis",
        '    aliases: [Mr Lewis, "Lewis, C"]',
        "    note: |-",
        "      MP for Norwich South",
        "      Labour",
        "    links: [https://example.org/Q1]",
        "    groups: [MPs]",
        "  ed-timpson:",
        "    category: person",
        "    name: Edward Timpson",
        "distinct:",
        "  - [clive-lewis, brandon-lewis]",
        "  - entities: [a, b]",
        "    reason: seen both",
        "merged:",
        "  - from: mr-lewis",
        "    into: clive-lewis",
        "    reason: same man",
        "meant:",
        "  - text: Mr Lewis",
        "    entity: clive-lewis",
        "    in: a/b.txt",
        "never:",
        "  - text: Will",
        "    category: person",
      ),
    );
  });

  it("changes one value and nothing else of a line", () => {
    const patch = { name: "Clive A. Lewis" };
    assert.equal(
      change(file, { section: "entities", key: "clive-lewis", patch }),
      file.replace("'Clive Lewis'", "Clive A. Lewis"),
    );
  });

  it("puts a new entity where the alphabet has it, above the next one's comments", () => {
    assert.equal(
      change(file, { section: "entities", key: "dan-poulter", value: person("Dan Poulter") }),
      file.replace(
        "  # the minister\n",
        "  dan-poulter:\n    category: person\n    name: Dan Poulter\n  # the minister\n",
      ),
    );
  });

  it("adds to and takes from lists written one a line without touching the other lines", () => {
    const terms = ["Great Yarmouth", "Lowestoft"];
    assert.equal(
      change(file, { section: "categories", key: "place", patch: { terms } }),
      file
        .replace("      - County Hall # the seat\n", "")
        .replace("      - Great Yarmouth\n", "      - Great Yarmouth\n      - Lowestoft\n"),
    );
  });

  it("takes a section out with its last row, and puts it back", () => {
    const never = { section: "never", add: { text: "Will" } } as const;
    const added = change(file, never);
    assert.equal(added, `${file}never:\n  - text: Will\n`);
    assert.equal(change(added, { section: "never", remove: { text: "Will" } }), file);
  });

  it("keeps a section's comments when its last row goes", () => {
    const edited = change(
      file,
      { section: "distinct", remove: { entities: ["brandon-lewis", "clive-lewis"] } },
      { section: "distinct", remove: { entities: ["a", "b"] } },
    );
    assert.equal(edited, file.replace(/ {2}- \[clive.*\n/, "").replace(/ {2}- \{entities.*\n/, ""));
  });

  it("gives a decision that stands there its reason, whichever way round", () => {
    const entities = ["brandon-lewis", "clive-lewis"] as const;
    const edited = change(file, {
      section: "distinct",
      add: { entities, reason: "two constituencies" },
    });
    assert.equal(
      edited,
      file.replace(
        "  - [clive-lewis, brandon-lewis] # two men",
        "  - entities: [brandon-lewis, clive-lewis]\n    reason: two constituencies # two men",
      ),
    );
  });

  it("takes out all lines that say what is taken back", () => {
    const twice = lines("dossier: 1", "never:", "  - text: A", "  - text: B", "  - text: A");
    assert.equal(
      change(twice, { section: "never", remove: { text: "A" } }),
      lines("dossier: 1", "never:", "  - text: B"),
    );
  });

  it("keeps CRLF line ends and a byte order mark", () => {
    const windows = `\uFEFF${file.replaceAll("\n", "\r\n")}`;
    const edited = change(windows, { section: "merged", add: { from: "a", into: "b" } });
    assert.equal(edited, `${windows}merged:\r\n  - from: a\r\n    into: b\r\n`);
  });

  it("does nothing where nothing changes", () => {
    const { project } = readProject(file);
    const value = project.entities.get("ed-timpson");
    assert.equal(change(file, { section: "entities", key: "ed-timpson", value }), file);
  });

  it("refuses what it can't do, and says why", () => {
    const never = { section: "never", add: { text: "Will" } } as const;
    assert.match(refusal("dossier: 2\n", never), /^Line 1: .*update Dossier/);
    assert.match(refusal("entities: {}\n", never), /^Line 1: The format number is missing/);
    assert.match(refusal(`<<<<<<< a\n${file}=======\n>>>>>>> b\n`, never), /^Line 1: Two versions/);
    assert.match(refusal("dossier: 1\nnever: [{text: a}]\n", never), /one row below the other/);
    assert.match(
      refusal(file, { section: "entities", key: "nobody", patch: { name: "X" } }),
      /There is no "nobody" under "entities"/,
    );
  });

  it("edits and reads ten thousand entities", function () {
    this.timeout(60_000);
    const keys = Array.from({ length: 10_000 }, (_, index) => `e${String(index).padStart(5, "0")}`);
    const text = change(
      undefined,
      ...keys.map((key) => ({ section: "entities", key, value: person(key) }) as const),
    );
    assert.equal(readProject(text).project.entities.size, 10_000);
    const key = "e05000-and-a-half";
    const edited = change(text, { section: "entities", key, value: person("half") });
    assert.equal(readProject(edited).lines.get(key), 2 + 3 * 5001);
  });
});
