import assert from "node:assert/strict";
import * as fc from "fast-check";
import { type Place, placeAt } from "../../../src/core/yaml/placeAt.ts";
import { expectationAt } from "../../../src/core/yaml/schema.ts";
import { projectSchema, sidecarSchema } from "../../../src/core/yaml/schemas.ts";

/** What stands at the mark ‸ of a text. */
function placeIn(marked: string): Place | undefined {
  return placeAt(marked.replace("‸", ""), marked.indexOf("‸"));
}

/** "value of annotations/-/id: a1", as tests read it. */
function told(marked: string): string | undefined {
  const place = placeIn(marked);
  const path = place?.path.map((step) => step ?? "-").join("/");
  return place && `${place.part} of ${path ?? ""}: ${place.text}`;
}

const sidecar = `# decisions
dossier: 1
annotations:
  - id: a1
    category: rating
    note: |
      status: of words
    exact: "good \\"one\\""   # the words
    tags: [two words, 'b']
    when: last
      year

  - id: b2
    status: confirmed
`;

describe("what stands at a place of a YAML file", () => {
  for (const [marked, expected] of [
    ["‸", "word of : "],
    ["doss‸", "word of : doss"],
    [sidecar.replace("dossier", "dos‸sier"), "key of dossier: dossier"],
    [sidecar.replace("- id: a1", "- id: a‸1"), "value of annotations/-/id: a1"],
    [sidecar.replace("- id: a1", "- i‸d: a1"), "key of annotations/-/id: id"],
    [sidecar.replace("rating", "‸rating"), "value of annotations/-/category: rating"],
    [sidecar.replace("one", "o‸ne"), 'value of annotations/-/exact: good "one"'],
    [sidecar.replace("two w", "tw‸o w"), "value of annotations/-/tags/-: two words"],
    [sidecar.replace("'b'", "'b‸'"), "value of annotations/-/tags/-: b"],
    [`${sidecar}    ‸`, "word of annotations/-: "],
    [`${sidecar}    ent‸`, "word of annotations/-: ent"],
    [`${sidecar}    entity: ‸`, "value of annotations/-/entity: "],
    [`${sidecar}    entity:‸`, "value of annotations/-/entity: "],
    [`${sidecar}    entity: "an‸`, "value of annotations/-/entity: an"],
    [`${sidecar}  - ‸`, "word of annotations/-: "],
    [`${sidecar}  ‸`, "word of annotations: "],
    [`${sidecar}‸`, "word of : "],
    [sidecar.replace("year\n", "year\n    ‸"), "word of annotations/-: "],
    ["annotations:\n- id: a\n  ‸", "word of annotations/-: "],
    [
      "entities:\n  lewis:\n    aliases:\n      - Mr‸\n    ",
      "word of entities/lewis/aliases/-: Mr",
    ],
    ["entities:\r\n  lewis:\r\n    na‸\r\n", "word of entities/lewis: na"],
    ["entities:\n  le‸wis:", "key of entities/lewis: lewis"],
    ["distinct:\n  - [a, b]\n  - [lewis,‸", "value of distinct/-/-: "],
    ["distinct:\n  - [lewis,\n     bro‸", "value of distinct/-/-: bro"],
    ["meant:\n  - { text: Mr, entity: cl‸ }", "value of meant/-/entity: cl"],
    ["meant:\n  - { text: Mr, ent‸ }", "word of meant/-: ent"],
    ['include: ["**/{a,b}", "c‸"]', "value of include/-: c"],
  ] as const) {
    it(`is ${JSON.stringify(expected)} at the end of ${JSON.stringify(marked.slice(0, marked.indexOf("‸")).slice(-24))}`, () => {
      assert.equal(told(marked), expected);
    });
  }

  for (const [what, marked] of [
    ["a comment", sidecar.replace("# dec", "# d‸ec")],
    ["a comment after a value", sidecar.replace("the words", "the ‸words")],
    ["a text of many lines", sidecar.replace("of words", "of w‸ords")],
    ["a text that goes on", sidecar.replace("      year", "      ye‸ar")],
    ["an indent", sidecar.replace("    exact", "  ‸  exact")],
    ["the place behind brackets", "distinct:\n  - [a, b] ‸"],
  ] as const) {
    it(`is nothing in ${what}`, () => {
      assert.equal(told(marked), undefined);
    });
  }

  it("comes with what else the row says, whatever its order, and nothing of other rows", () => {
    for (const line of ["- id: a1‸", "exact: ‸", "tags: [‸"]) {
      const place = placeIn(sidecar.replace(line.replace("‸", ""), line));
      assert.deepEqual(
        [...(place?.fields.keys() ?? [])].sort(),
        ["category", "exact", "id", "note", "tags", "when"],
        line,
      );
      assert.equal(place?.fields.get("exact"), 'good "one"');
    }
  });

  it("has the span of what is written, quotes and all", () => {
    const text = 'annotations:\n  - exact: "a b" # c';
    const { span } = placeAt(text, text.indexOf(" b")) ?? assert.fail();
    assert.equal(text.slice(span.start, span.end), '"a b"');
  });

  it("never throws, and lies at the offset, in any text", () => {
    const line = fc.oneof(
      fc.constantFrom(
        ..."dossier: 1|annotations:|  - id: a|    tags: [a,|  ]|- - x|  k: {a: b|'".split("|"),
      ),
      fc.string({ unit: fc.constantFrom(..." -:#[]{}'\"\\,|a&".split("")) }),
    );
    fc.assert(
      fc.property(fc.array(line), fc.nat(), fc.constantFrom("\n", "\r\n"), (lines, at, end) => {
        const text = lines.join(end);
        const offset = at % (text.length + 1);
        const isInLineEnd = text.slice(offset - 1, offset + 1) === "\r\n";
        const place = isInLineEnd ? undefined : placeAt(text, offset);
        if (!place) return;
        assert.ok(place.span.start <= offset && offset <= place.span.end);
        assert.ok(!text.slice(place.span.start, place.span.end).includes("\n"));
      }),
    );
  });
});

describe("what may stand at a place", () => {
  const expected = (
    schema: typeof sidecarSchema,
    marked: string,
  ): ReturnType<typeof expectationAt> => expectationAt(schema, placeIn(marked) ?? assert.fail());

  it("is a row's keys, those of its category among them", () => {
    const { keys } = expected(sidecarSchema, `${sidecar}  - category: rating\n    ‸`);
    assert.deepEqual(
      [...keys.keys()].join(" "),
      "id category entity status exact prefix suffix start end origin note tags grade scale by of when",
    );
    assert.equal(keys.get("status")?.form, "choice");
    assert.equal(keys.get("exact")?.form, "text");
    assert.equal(keys.get("tags")?.form, "list");
    assert.match(keys.get("grade")?.description ?? "", /^The grade/);
  });

  it("is a project's sections", () => {
    const { keys } = expected(projectSchema, "‸");
    assert.deepEqual(
      [...keys].map(([key, { form }]) => `${key} ${form}`).join(", "),
      "dossier choice, include list, exclude list, categories map, scales map, entities map, distinct rows, merged rows, meant rows, never rows, exports map",
    );
  });

  for (const [schema, marked, kind] of [
    [sidecarSchema, `${sidecar}    entity: ‸`, "entityKey"],
    [sidecarSchema, `${sidecar}    category: ‸`, "category"],
    [sidecarSchema, `${sidecar}    category: rating\n    grade: ‸`, "grade"],
    [sidecarSchema, `${sidecar}    category: rating\n    by: ‸`, "judge"],
    [sidecarSchema, `${sidecar}    category: person\n    by: ‸`, undefined],
    [projectSchema, "entities:\n  clive-‸lewis:\n    name: x", "entityKey"],
    [projectSchema, "distinct:\n  - [‸", "entityKey"],
    [projectSchema, "distinct:\n  - entities: [‸", "entityKey"],
    [projectSchema, "merged:\n  - from: a\n    into: ‸", "entityKey"],
    [projectSchema, "never:\n  - in: ‸", "source"],
    [projectSchema, "never:\n  - text: ‸", undefined],
  ] as const) {
    it(`is ${kind ?? "any text"} at the end of ${JSON.stringify(marked.slice(0, marked.indexOf("‸")).slice(-24))}`, () => {
      assert.equal(expected(schema, marked).kind, kind);
    });
  }

  it("is one of the words that a key allows", () => {
    assert.deepEqual(expected(sidecarSchema, `${sidecar}    origin: ‸`).words, [
      "detector",
      "manual",
      "import",
    ]);
    assert.deepEqual(expected(sidecarSchema, "dossier: ‸").words, ["1"]);
  });
});
