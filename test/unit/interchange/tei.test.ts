import assert from "node:assert/strict";
import * as fc from "fast-check";
import { entityId } from "../../../src/core/interchange/tei/names.ts";
import { tei } from "../../../src/core/interchange/tei/tei.ts";
import { legal } from "../../../src/core/interchange/xml.ts";
import { textOf as fileOf, write } from "../../property/interchange/roundTrip.ts";
import { exchangedSet, type ExchangedSet } from "../../property/interchange/sets.ts";
import { exampleSet } from "./exampleSet.ts";
import { allOf, assertShape, textOf, xmlTree, type Shape, type XmlTree } from "./xmlTree.ts";

const mention = "xml:id! ref ana resp cert";
const names = "persName|orgName|measure|rs";

/** What the guidelines (P5) say of the elements that we write. */
const shapes: Readonly<Record<string, Shape>> = {
  TEI: { attributes: "xmlns!", children: "teiHeader standOff? text" },
  teiHeader: { children: "fileDesc" },
  fileDesc: { children: "titleStmt publicationStmt sourceDesc" },
  titleStmt: { children: "title respStmt" },
  title: { isMixed: true },
  respStmt: { attributes: "xml:id", children: "resp name" },
  resp: { isMixed: true },
  name: { attributes: "type", isMixed: true },
  publicationStmt: { children: "p" },
  sourceDesc: { children: "p" },
  standOff: { children: "(listPerson|listOrg|list|listRelation|listAnnotation|fs)+" },
  listPerson: { children: "person+" },
  person: { attributes: "xml:id!", children: "persName+ idno* occupation* note*" },
  occupation: { isMixed: true },
  idno: { attributes: "type", isMixed: true },
  note: { attributes: "type", isMixed: true },
  desc: { attributes: "type", isMixed: true },
  listOrg: { children: "org+" },
  org: { attributes: "xml:id!", children: "orgName+ idno* desc* note*" },
  list: { attributes: "type!", children: "item+" },
  item: { attributes: "xml:id!", children: "name+ idno* desc* note*" },
  listRelation: { children: "relation+" },
  relation: { attributes: "name! active! passive!", children: "desc" },
  listAnnotation: { children: "annotation+" },
  annotation: { attributes: "xml:id! motivation! target! ana resp cert", children: "ptr? note" },
  ptr: { attributes: "target!" },
  fs: { attributes: "xml:id! type!", children: "f+" },
  f: { attributes: "name!", children: "string" },
  string: { isMixed: true },
  text: { children: "body" },
  body: { children: "p+" },
  p: { attributes: "xml:id", children: `(${names})*`, isMixed: true },
  persName: { attributes: `type ${mention}`.replace("!", ""), isMixed: true },
  orgName: { attributes: `type ${mention}`.replace("!", ""), isMixed: true },
  measure: { attributes: `type! ${mention} quantity unit atLeast atMost`, isMixed: true },
  rs: { attributes: `type! ${mention}`, isMixed: true },
};

/** The documents of a set, each held to what TEI asks for. */
async function documentsOf(set: ExchangedSet): Promise<readonly XmlTree[]> {
  const result = await write(tei, set);
  return set.sources.map(({ path }) => {
    const document = xmlTree(fileOf(result, `${path}.tei.xml`));
    assertShape(document, shapes);
    assertPointers(document);
    return document;
  });
}

function assertPointers(document: XmlTree): void {
  const all = Object.keys(shapes).flatMap((name) => allOf(document, name));
  const ids = all.flatMap(({ attributes }) => attributes["xml:id"] ?? []);
  assert.equal(new Set(ids).size, ids.length, "two elements with one id");
  for (const id of ids) assert.match(id, /^[A-Za-z_][\w.-]*$/);
  for (const { attributes } of all) {
    for (const name of ["ref", "ana", "resp", "target", "active", "passive"]) {
      for (const pointer of (attributes[name] ?? "").split(" ").filter(Boolean)) {
        const [, id] = /^#(?:string-range\()?([\w.-]+)/.exec(pointer) ?? [];
        assert.ok(ids.includes(id!), `${name} points to ${pointer}`);
      }
    }
    for (const name of ["type", "name", "unit"]) {
      if (attributes[name] !== undefined) assert.match(attributes[name], /^[^\p{C}\p{Z}]+$/u);
    }
  }
}

/** The words that an annotation's pointers lead to. */
function wordsAt(document: XmlTree, target: string): string {
  const words = Array.from(target.matchAll(/#string-range\((p\d+),(\d+),(\d+)\)/g), (found) => {
    const [, id, offset, length] = found;
    const paragraph = allOf(document, "p").find(({ attributes }) => attributes["xml:id"] === id);
    const start = Number(offset);
    return Array.from(textOf(paragraph!))
      .slice(start, start + Number(length))
      .join("");
  });
  return words.join("|");
}

describe("TEI", function () {
  this.timeout(60_000);

  it("marks what does not overlap in the text, and the rest beside it", async () => {
    const [source] = exampleSet.sources;
    const mentions = source!.mentions.map((each) => ({ ...each, status: "confirmed" as const }));
    const [document] = await documentsOf({ ...exampleSet, sources: [{ ...source!, mentions }] });
    const marked = names.split("|").flatMap((name) => allOf(allOf(document!, "text")[0]!, name));
    assert.deepEqual(
      marked.map((element) => `${element.name} ${textOf(element)}`),
      [
        "persName Andrew Bunyan",
        "orgName Norfolk County Council",
        "orgName Ofsted",
        "measure £11m",
        "rs inadequate",
      ],
    );
    const [annotation] = allOf(document!, "annotation");
    assert.equal(wordsAt(document!, annotation!.attributes["target"]!), "Norfolk");
    const measure = marked.find(({ name }) => name === "measure")!;
    assert.equal(measure.attributes["quantity"], "11000000");
    assert.equal(measure.attributes["unit"], "GBP");
  });

  it("says of a range where it begins and ends", async () => {
    const [source] = exampleSet.sources;
    const money = source!.mentions.find(({ category }) => category === "money")!;
    const mentions = [{ ...money, attributes: { value: "5000000-10000000", currency: "GBP" } }];
    const sources = [{ ...source!, mentions, relations: [] }];
    const [document] = await documentsOf({ ...exampleSet, sources });
    const { atLeast, atMost, quantity } = allOf(document!, "measure")[0]!.attributes;
    assert.deepEqual([atLeast, atMost, quantity], ["5000000", "10000000", undefined]);
  });

  it("keeps all words of any text, and points to the words of each mention", async () => {
    await fc.assert(
      fc.asyncProperty(exchangedSet, async (set) => {
        const documents = await documentsOf(set);
        for (const [index, { snapshot, mentions }] of set.sources.entries()) {
          const document = documents[index]!;
          const words = (text: string): string => legal(text).replaceAll(/\s/g, "");
          const paragraphs = allOf(allOf(document, "text")[0]!, "p").map(textOf).join("");
          assert.equal(words(paragraphs), words(snapshot.text).replaceAll("\uFEFF", ""));
          const told = [
            ...names
              .split("|")
              .flatMap((name) => allOf(allOf(document, "text")[0]!, name))
              .map(textOf),
            ...allOf(document, "annotation")
              .map(({ attributes }) => attributes["target"]!)
              .filter((target) => target.includes("string-range"))
              .map((target) => wordsAt(document, target)),
          ];
          const expected = mentions
            .filter(({ status }) => status !== "rejected")
            .map((each) => words(snapshot.slice(each)).replaceAll("\uFEFF", ""))
            .filter((each) => each !== "");
          const plain = told.map((each) => words(each).replaceAll(/[|\uFEFF]/g, ""));
          assert.deepEqual(plain.filter((each) => each !== "").sort(), expected.sort());
        }
      }),
    );
  });
});

describe("The ids of entities", () => {
  it("are XML's, and differ where keys do", () => {
    const keys = ["a-b", "a_2d_b", "1", "ä", "a b", "-"];
    const ids = keys.map(entityId);
    assert.equal(new Set(ids).size, keys.length);
    for (const id of ids) assert.match(id, /^[A-Za-z_][\w.-]*$/);
  });
});
