import assert from "node:assert/strict";
import type { Annotation } from "../../../src/core/annotations/annotation.ts";
import { emptyProject } from "../../../src/core/project/project.ts";
import { readProject } from "../../../src/core/project/readProject.ts";
import { knowledgeOf } from "../../../src/core/project/taught.ts";

function decision(exact: string, more: Partial<Annotation> = {}): Annotation {
  const place = { prefix: "", suffix: "", start: 0, end: exact.length };
  const made = { id: "a", category: "person", status: "confirmed", origin: "manual" } as const;
  return { ...made, exact, ...place, attributes: {}, ...more };
}

describe("knowledgeOf", () => {
  it("learns names from project files and confirmed people and bodies from sources", () => {
    const { project } = readProject(
      "dossier: 1\ncategories:\n  place:\n    terms: [County Hall]\nscales:\n  x:\n    grades: [gold]\n" +
        "entities:\n  ann:\n    category: person\n    name: Ann Lee\n    aliases: [Annie]\n",
    );
    const annotations = [
      decision("Ann\n Lee"),
      decision("Bo Roe"),
      decision("Cy Tew", { status: "rejected" }),
      decision("£5", { category: "money" }),
      decision("the council", { category: "organisation" }),
    ];
    const { names, scales } = knowledgeOf([project], [{ label: "council.txt", annotations }]);
    assert.deepEqual(
      names.map(({ text, category, reason }) => [text, category, reason]),
      [
        ["Ann Lee", "person", "named in dossier.yaml"],
        ["Annie", "person", "named in dossier.yaml"],
        ["County Hall", "place", "named in dossier.yaml"],
        ["Bo Roe", "person", "confirmed in council.txt"],
      ],
    );
    assert.deepEqual(scales, [{ key: "x", grades: ["gold"], judges: [] }]);
  });

  it("learns nothing where nobody decided anything", () => {
    assert.deepEqual(knowledgeOf([emptyProject], []), { names: [], scales: [] });
  });
});
