import assert from "node:assert/strict";
import type { Format } from "../../../src/core/interchange/format.ts";
import { csv } from "../../../src/core/interchange/table/table.ts";
import { conll2003 } from "../../../src/core/interchange/tokens/conll.ts";
import { doccano } from "../../../src/core/interchange/training/doccano.ts";
import { labelStudio } from "../../../src/core/interchange/training/labelStudio.ts";
import { filesOf, read } from "../../property/interchange/roundTrip.ts";

/** What a format reads in one file: words and category of mentions by source, and problems by line. */
function told(format: Format, path: string, text: string, options = {}) {
  const { sources, problems } = read(format, filesOf({ [path]: text }), options);
  return {
    sources: sources.map(({ path: name, mentions }) => [
      name,
      ...mentions.map(({ category, exact, status }) => [category, exact, status].join(" ")),
    ]),
    problems: problems.map(
      ({ line, message }) => `${line === undefined ? "" : line + 1}: ${message}`,
    ),
  };
}

describe("Readers of other tools' files", () => {
  it("read the shared task's columns in IOB1, and BILOU with tabs", () => {
    const shared =
      "-DOCSTART- -X- -X- O\n\nEU NNP B-NP B-ORG\nEU NNP I-NP B-ORG\nrejects VBZ B-VP O\nPeter NNP B-NP I-PER\nBlackburn NNP I-NP I-PER\n\n-DOCSTART- -X- -X- O\n\nBRUSSELS NNP B-NP I-LOC\n1996-08-22 CD I-NP\n";
    assert.deepEqual(told(conll2003, "eng.testa", shared), {
      sources: [
        [undefined, "ORG EU confirmed", "ORG EU confirmed", "PER Peter Blackburn confirmed"],
        [undefined, "LOC BRUSSELS confirmed"],
      ],
      problems: [
        "12: A token with 4 columns was expected here, the last one a tag such as O or B-ORG.",
      ],
    });
    const bilou = "Clive\tB-PER\nLewis\tL-PER\nOfsted\tU-ORG\nDfE\tU-ORG\n";
    assert.deepEqual(told(conll2003, "a/council.txt.conll", bilou).sources, [
      [
        "a/council.txt",
        ...["PER Clive Lewis confirmed", "ORG Ofsted confirmed", "ORG DfE confirmed"],
      ],
    ]);
    assert.deepEqual(told(conll2003, "notes.txt", "Not a table.\nAt all.\n").problems, [
      ": No line here is a token with a tag in its last column, as in “Ofsted B-ORG”, so nothing was read.",
    ]);
  });

  it("read doccano's columns by either name, and say which label is outside of its text", () => {
    const lines = [
      { data: "👍 Ofsted said", label: [[3, 9, "ORG"]], meta: { source: "a.txt" } },
      { text: "Ofsted", entities: [{ id: 5, start_offset: 0, end_offset: 6, label: "ORG" }] },
      {
        text: "Ofsted",
        label: [
          [0, 60, "ORG"],
          [0, 6],
        ],
      },
      { id: 1 },
    ];
    const text = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n{"text": "cut`;
    assert.deepEqual(told(doccano, "all.jsonl", text), {
      sources: [
        ["a.txt", "ORG Ofsted confirmed"],
        [undefined, "ORG Ofsted confirmed"],
        [undefined],
      ],
      problems: [
        "5: This line is no JSON: it may have been cut off.",
        "3: Label 1 is no start, end and name within the text.",
        "3: Label 2 is no start, end and name within the text.",
        "4: This line has no “text” (or “data”) that labels could stand in.",
      ],
    });
    const graphemes = JSON.stringify({ text: "👩‍👩‍👧 Ofsted", label: [[2, 8, "ORG"]] });
    assert.deepEqual(told(doccano, "g.jsonl", graphemes, { unit: "graphemes" }).sources, [
      [undefined, "ORG Ofsted confirmed"],
    ]);
  });

  it("read Label Studio's annotations, predictions and relations either way round", () => {
    const region = (id: string, start: number, end: number, label: string) => ({
      ...{ id, from_name: "label", to_name: "text", type: "labels" },
      value: { start, end, labels: [label] },
    });
    const tasks = [
      {
        data: { article: "👍 Ofsted rated NCC" },
        annotations: [
          {
            result: [
              region("a", 2, 8, "ORG"),
              region("b", 15, 18, "ORG"),
              { type: "relation", from_id: "b", to_id: "a", direction: "left", labels: ["rated"] },
              { type: "choices", value: { choices: ["news"] } },
              region("c", 50, 60, "ORG"),
            ],
          },
          { was_cancelled: true, result: [region("d", 0, 1, "PER")] },
        ],
        predictions: [{ result: [{ ...region("e", 2, 8, "ORG"), score: 0.4 }] }],
      },
      { data: {} },
    ];
    const files = filesOf({ "tasks.json": JSON.stringify(tasks) });
    const { sources, problems } = read(labelStudio, files);
    assert.deepEqual(
      sources[0]?.mentions.map(({ exact, status, confidence }) => [exact, status, confidence]),
      [
        ["Ofsted", "confirmed", undefined],
        ["NCC", "confirmed", undefined],
        ["Ofsted", "suggested", 0.4],
      ],
    );
    assert.deepEqual(
      sources[0].relations.map(({ type, from, to }) => [from, type, to]),
      [["a", "rated", "b"]],
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        "Task 1: region c has no label, or no place within the text.",
        "Task 2: its “data” has no text.",
      ],
    );
  });

  it("read tables with semicolons, columns in any order and quotation marks that never close", () => {
    const table =
      'Category;Text;file\nperson;Clive Lewis;a.txt\n;nobody;a.txt\nperson;"Brandon\nLewis';
    assert.deepEqual(told(csv, "mine.csv", table), {
      sources: [
        ["a.txt", "person Clive Lewis confirmed"],
        [undefined, "person Brandon\nLewis confirmed"],
      ],
      problems: [
        "4: The quotation mark that begins a cell here is never closed.",
        "3: A mention needs a “text” and a “category”, and if any, a status that is known.",
      ],
    });
    assert.match(told(csv, "mine.csv", "1,2\n3,4\n").problems.join(), /must name the columns/);
  });
});
