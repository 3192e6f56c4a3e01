import assert from "node:assert/strict";
import { casJson } from "../../../src/core/interchange/uima/casJson.ts";
import { casXmi } from "../../../src/core/interchange/uima/casXmi.ts";
import { attributeOf, featureOf } from "../../../src/core/interchange/uima/types.ts";
import type { ReadSet } from "../../../src/core/interchange/readSet.ts";
import { filesOf, read, textOf, write } from "../../property/interchange/roundTrip.ts";
import { exampleSet, exampleText } from "./exampleSet.ts";
import { allOf, textOf as contentOf, xmlTree } from "./xmlTree.ts";

const namedEntity = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
const metaData = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";

/** What was read, in short. */
function told({ sources, problems }: ReadSet): unknown {
  return {
    sources: sources.map(({ path, mentions, relations }) => [
      path,
      ...mentions.map(({ exact, category, status }) => `${exact}: ${status} ${category}`),
      ...relations.map(({ type }) => type),
    ]),
    problems: problems.map(({ path, line, message }) => [path, line, message]),
  };
}

describe("UIMA CAS JSON", () => {
  it("has plain begin and end in UTF-16 code units of the text, as the reference data has", async () => {
    const json = JSON.parse(textOf(await write(casJson, exampleSet), "council.txt.json")) as {
      "%FEATURE_STRUCTURES": Record<string, unknown>[];
      "%VIEWS": Record<string, { "%SOFA": number; "%MEMBERS": number[] }>;
      "%TYPES": Record<string, Record<string, unknown>>;
    };
    const structures = json["%FEATURE_STRUCTURES"];
    assert.equal(structures[0]?.["sofaString"], exampleText);
    const words = structures
      .filter((structure) => structure["%TYPE"] === namedEntity)
      .map(({ begin, end }) => exampleText.slice(Number(begin), Number(end)));
    assert.deepEqual(words, [
      "Andrew Bunyan",
      "Norfolk",
      "Norfolk County Council",
      "Ofsted",
      "inadequate",
      "£11m",
    ]);
    for (const structure of structures) {
      assert.deepEqual(Object.keys(structure).slice(0, 2), ["%ID", "%TYPE"]);
      assert.ok(!Object.keys(structure).some((key) => key.startsWith("^")));
      const type = json["%TYPES"][String(structure["%TYPE"])];
      if (!type) continue;
      for (const key of Object.keys(structure).filter((name) => !name.startsWith("%"))) {
        const inherited = ["@sofa", "begin", "end", "language"];
        assert.ok(inherited.includes(key) || key.replace("@", "") in type, `${key} is no feature`);
      }
    }
    const ids = structures.map((structure) => structure["%ID"]);
    assert.equal(new Set(ids).size, ids.length);
    const { "%SOFA": sofa, "%MEMBERS": members } = json["%VIEWS"]["_InitialView"]!;
    for (const id of [sofa, ...members]) assert.ok(ids.includes(id));
  });

  it("reads what INCEpTION gives: documents with their names, annotations with a label", () => {
    const json = {
      "%TYPES": {},
      "%FEATURE_STRUCTURES": [
        {
          "%ID": 2,
          "%TYPE": "uima.cas.Sofa",
          sofaID: "_InitialView",
          sofaString: "📰 Ofsted spoke.",
        },
        {
          "%ID": 1,
          "%TYPE": metaData,
          "@sofa": 2,
          begin: 0,
          end: 16,
          documentTitle: "2019/a.txt.json",
        },
        { "%ID": 4, "%TYPE": namedEntity, "@sofa": 2, begin: 3, end: 9, value: "ORG" },
        { "%ID": 5, "%TYPE": namedEntity, "@sofa": 2, begin: 10, end: 99, value: "ORG" },
        {
          "%ID": 6,
          "%TYPE": "dossier.Relation",
          "@sofa": 2,
          begin: 0,
          end: 1,
          "@Governor": 4,
          "@Dependent": 5,
        },
        { "%ID": 7, "%TYPE": namedEntity, "@sofa": 9, begin: 0, end: 1, value: "of another text" },
      ],
      "%VIEWS": { _InitialView: { "%SOFA": 2, "%MEMBERS": [1, 4, 5] } },
    };
    const byNumber = Object.fromEntries(
      json["%FEATURE_STRUCTURES"].map(({ "%ID": id, ...rest }) => [id, rest]),
    );
    for (const structures of [json["%FEATURE_STRUCTURES"], byNumber]) {
      const text = JSON.stringify({ ...json, "%FEATURE_STRUCTURES": structures });
      assert.deepEqual(told(read(casJson, filesOf({ "annotation/admin.json": text }))), {
        sources: [["2019/a.txt", "Ofsted: confirmed ORG"]],
        problems: [
          ["annotation/admin.json", undefined, "The named entity 5 has no place in the text."],
          [
            "annotation/admin.json",
            undefined,
            "The relation 6 lacks one of its two named entities.",
          ],
        ],
      });
    }
  });

  it("says what other JSON is", () => {
    const files = filesOf({ "a.json": "[1, 2]", "b.json": '{"%VIEWS"', "c.txt": "not looked at" });
    assert.deepEqual(told(read(casJson, files)), {
      sources: [],
      problems: [
        ["a.json", undefined, "This file is no UIMA CAS JSON: it has no text in a view."],
        ["b.json", 0, "This file is no JSON: it may have been cut off."],
      ],
    });
  });
});

describe("UIMA CAS XMI", () => {
  it("has all its types and features in TypeSystem.xml", async () => {
    const result = await write(casXmi, exampleSet);
    const xmi = xmlTree(textOf(result, "council.txt.xmi"));
    const types = allOf(xmlTree(textOf(result, "TypeSystem.xml")), "typeDescription").map((type) =>
      allOf(type, "name").map(contentOf),
    );
    const featuresOf = new Map(
      types.map(([name = "", ...features]) => [name.replace(/.*\./, ""), features]),
    );
    const structures = xmi.children.filter(
      (child) => typeof child !== "string" && /^t\d:/.test(child.name),
    );
    assert.equal(structures.length, 11);
    for (const structure of structures) {
      if (typeof structure === "string") continue;
      const own = featuresOf.get(structure.name.slice(3)) ?? assert.fail(structure.name);
      const inherited = ["xmi:id", "sofa", "begin", "end", "language"];
      for (const feature of Object.keys(structure.attributes)) {
        assert.ok([...inherited, ...own].includes(feature), `${structure.name} ${feature}`);
      }
    }
  });

  it("counts characters that XML cannot have, and keeps all offsets", async () => {
    const [source] = exampleSet.sources;
    const mention = { ...source!.mentions[0]!, note: "a\u0001b" };
    const set = { ...exampleSet, sources: [{ ...source!, mentions: [mention], relations: [] }] };
    const result = await write(casXmi, set);
    assert.deepEqual(result.losses, [
      { what: "characters that XML does not allow", count: 1 },
      { what: "entities without mentions", count: 2 },
    ]);
  });

  it("reads what UIMA writes: any prefixes, several views, lists as children", () => {
    const xmi = `<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmi:version="2.0"
  xmlns:type5="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore">
  <cas:NULL xmi:id="0"/>
  <type5:NamedEntity xmi:id="18" sofa="12" begin="3" end="9" value="ORG"><tags>a</tags><tags>b c</tags></type5:NamedEntity>
  <type5:NamedEntity xmi:id="19" sofa="13" begin="0" end="5" value="PER"/>
  <cas:Sofa xmi:id="13" sofaNum="2" sofaID="other" mimeType="text" sofaString="Other text"/>
  <cas:Sofa xmi:id="12" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="&#128240; Ofsted&#10;spoke."/>
  <cas:View sofa="12" members="18"/>
</xmi:XMI>`;
    const result = read(casXmi, filesOf({ "a.txt.xmi": xmi, "TypeSystem.xml": "<any/>" }));
    assert.deepEqual(told(result), {
      sources: [["a.txt", "Ofsted: confirmed ORG"]],
      problems: [],
    });
    assert.equal(result.sources[0]?.text, "📰 Ofsted\nspoke.");
    assert.deepEqual(result.sources[0].mentions[0]?.tags, ["a", "b c"]);
  });

  it("says where a file stops being XML, and what other XML is", () => {
    const files = filesOf({ "a.xmi": "<a>\n<b></a>", "b.xmi": "<a/>" });
    assert.deepEqual(told(read(casXmi, files)), {
      sources: [],
      problems: [
        ["a.xmi", 1, "This file is no well-formed XML: it may have been cut off."],
        ["b.xmi", undefined, "This file is no XMI of a UIMA CAS: it has no text in a view."],
      ],
    });
  });
});

describe("The features of attributes", () => {
  it("are identifiers, and lead back to the attributes", () => {
    for (const attribute of ["grade", "a-b", "a_2d_b", "Öl 👍", "2"]) {
      assert.match(featureOf(attribute), /^[a-z]\w*$/i);
      assert.equal(attributeOf(featureOf(attribute)), attribute);
    }
    assert.equal(attributeOf("value"), undefined);
    assert.equal(attributeOf("attribute__ffffff_"), "_ffffff_");
  });
});
