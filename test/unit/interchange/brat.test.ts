import assert from "node:assert/strict";
import { brat } from "../../../src/core/interchange/brat/brat.ts";
import { filesOf, read, textOf, write } from "../../property/interchange/roundTrip.ts";
import { exampleSet } from "./exampleSet.ts";

describe("brat standoff", () => {
  it("reads what brat's users write: offsets in code points of the text as it is", () => {
    const text = "👍 Jane Doe-\r\nSmith of NCC met Jane Austen Smith.";
    const ann = [
      "T1\tPerson 2 11;13 18\tJane Doe- Smith",
      "T2\tOrganisation 22 25\tNCC",
      "T3\tPerson 30 34;42 47\tJane Smith",
      "R1\tWorksFor Arg1:T1 Arg2:T2\t",
      "A1\tCertain T1",
      "N1\tReference T2 Wikidata:Q7050949\t\tNorfolk County Council",
      "#1\tAnnotatorNotes T1\tRead again.",
      "E1\tMeet:T1 Who:T2",
      "*\tEquiv T1 T2",
      "T4\tPerson 900 910\tnobody",
      "T2\tPerson 0 1\t👍",
      "A2\tNegation E1",
      "R2\tCauses Arg1:E1 Arg2:T1",
      "X1\tunheard of",
      "",
    ].join("\n");
    const { sources, entities, problems } = read(
      brat,
      filesOf({ "a/b.txt": text, "a/b.ann": ann }),
    );
    const [source] = sources;
    assert.equal(source?.path, "a/b.txt");
    assert.deepEqual(
      source.mentions.map(({ id, start, end, exact, category }) => [
        ...[id, category, exact, text.slice(start, end)],
      ]),
      [
        ["T1", "Person", "Jane Doe-\nSmith", "Jane Doe-\r\nSmith"],
        ["T2", "Organisation", "NCC", "NCC"],
      ],
    );
    const [jane, council] = source.mentions;
    assert.equal(jane?.note, "Read again.");
    assert.deepEqual(jane.attributes, { Certain: "true" });
    assert.equal(council?.entity, "wikidata-q7050949");
    assert.equal(entities.get("wikidata-q7050949")?.name, "Norfolk County Council");
    assert.deepEqual(source.relations, [{ id: "R1", type: "WorksFor", from: "T1", to: "T2" }]);
    const leftOut =
      "Left out, as there is nothing like it here: 1 event, 2 lines about events, 1 equivalence.";
    const unknown =
      "Only mentions (T), relations (R), attributes (A), references (N) and notes (#) are read: this line is left out.";
    assert.deepEqual(
      problems.map(({ line, message }) => [line, message]),
      [
        [2, "T3 is in several parts with other words between them: it is left out."],
        [9, "T4 lies outside of its text."],
        [10, "The id T2 stands twice: the first counts."],
        [13, unknown],
        [undefined, leftOut],
      ],
    );
  });

  it("declares all that it writes in annotation.conf, with all four sections", async () => {
    const written = await write(brat, exampleSet);
    const conf = textOf(written, "annotation.conf");
    for (const section of ["entities", "relations", "events", "attributes"]) {
      assert.ok(conf.includes(`[${section}]\n`));
    }
    const types = textOf(written, "council.ann").matchAll(/^[TRA]\d+\t(\S+)/gm);
    for (const [, type = ""] of types) assert.match(conf, new RegExp(`^${type}(?:\\t|$)`, "m"));
  });
});
