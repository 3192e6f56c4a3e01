import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { OptionError } from "../../../src/core/interchange/options.ts";
import { qdpx } from "../../../src/core/interchange/qdpx.ts";
import { write } from "../../property/interchange/roundTrip.ts";
import { exchangedSet, type ExchangedSet } from "../../property/interchange/sets.ts";
import { exampleSet } from "./exampleSet.ts";
import { allOf, assertShape, textOf, xmlTree, type Shape, type XmlTree } from "./xmlTree.ts";

const stamp = "creatingUser creationDateTime";

/** What the standard's schema says of the elements that we write. */
const shapes: Readonly<Record<string, Shape>> = {
  Project: {
    attributes: "xmlns! name! origin creatingUserGUID creationDateTime",
    children: "Users? CodeBook? Sources? Links?",
  },
  Users: { children: "User+" },
  User: { attributes: "guid! name" },
  CodeBook: { children: "Codes" },
  Codes: { children: "Code+" },
  Code: { attributes: "guid! name! isCodable! color", children: "Description? Code*" },
  Description: { isMixed: true },
  Sources: { children: "TextSource+" },
  TextSource: {
    attributes: `guid! name plainTextPath ${stamp}`,
    children: "PlainTextSelection*",
  },
  PlainTextSelection: {
    attributes: `guid! name startPosition! endPosition! ${stamp}`,
    children: "Description? Coding*",
  },
  Coding: { attributes: `guid! ${stamp}`, children: "CodeRef" },
  CodeRef: { attributes: "targetGUID!" },
  Links: { children: "Link+" },
  Link: { attributes: "guid! name direction originGUID targetGUID" },
};

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function bytesOf(set: ExchangedSet, options = {}): Promise<Uint8Array> {
  return (await write(qdpx, set, options)).files.get("dossier.qdpx") ?? assert.fail("no file");
}

interface Opened {
  readonly project: XmlTree;
  readonly texts: ReadonlyMap<string, string>;
}

function opened(bytes: Uint8Array): Opened {
  const { "project.qde": project, ...texts } = unzipSync(bytes);
  return {
    project: xmlTree(strFromU8(project ?? assert.fail("no project"))),
    texts: new Map(Object.entries(texts).map(([name, text]) => [name, strFromU8(text)])),
  };
}

/** Holds what programs need that open a project. */
function assertProject({ project, texts }: Opened): void {
  assertShape(project, shapes);
  assert.equal(project.attributes["xmlns"], "urn:QDA-XML:project:1.0");
  const all = Object.keys(shapes).flatMap((name) => allOf(project, name));
  const guids = all.flatMap(({ attributes }) => attributes["guid"] ?? []);
  assert.equal(new Set(guids).size, guids.length, "two things with one GUID");
  for (const each of guids) assert.match(each, guid);
  for (const { attributes } of all) {
    for (const name of ["targetGUID", "originGUID", "creatingUser", "creatingUserGUID"]) {
      const target = attributes[name];
      assert.ok(target === undefined || guids.includes(target), `${name} of nothing`);
    }
  }
  assert.equal(allOf(project, "TextSource").length, texts.size);
  for (const source of allOf(project, "TextSource")) {
    const file = source.attributes["plainTextPath"]!.replace("internal://", "sources/");
    const points = Array.from(texts.get(file) ?? assert.fail(file));
    assert.ok(!points.includes("\r"));
    for (const { attributes } of allOf(source, "PlainTextSelection")) {
      const [start, end] = [Number(attributes["startPosition"]), Number(attributes["endPosition"])];
      assert.ok(0 <= start && start < end && end <= points.length);
    }
  }
}

describe("REFI-QDA project", function () {
  this.timeout(60_000);

  it("has selections in code points of the texts beside it, coded with entities and categories", async () => {
    const { project, texts } = opened(await bytesOf(exampleSet));
    assertProject({ project, texts });
    const [text] = texts.values();
    const codes = new Map(
      allOf(project, "Code").map(({ attributes }) => [attributes["guid"], attributes["name"]]),
    );
    const coded = allOf(project, "PlainTextSelection").map((selection) => {
      const { startPosition: start, endPosition: end } = selection.attributes;
      const words = Array.from(text!).slice(Number(start), Number(end)).join("");
      const [code] = allOf(selection, "CodeRef");
      const [description] = allOf(selection, "Description");
      return [words, codes.get(code?.attributes["targetGUID"]), description && textOf(description)];
    });
    assert.deepEqual(coded, [
      [
        "Andrew Bunyan",
        "Andrew Bunyan",
        "Interim until May.\nAsk him.\nRole: director\nTags: director",
      ],
      ["Norfolk County Council", "Norfolk County Council", undefined],
      ["Ofsted", "Ofsted", "Status: suggested"],
      ["inadequate", "Rating", "Grade: inadequate\nScale: ofsted"],
      ["£11m", "Money", "Value: 11000000\nCurrency: GBP"],
    ]);
  });

  it("tells codes of one name apart", async () => {
    const entities = new Map(
      [...exampleSet.entities.values()].map((entity) => [
        entity.key,
        { ...entity, category: "person", name: entity.key === "ofsted" ? "ANN LEE" : "Ann Lee" },
      ]),
    );
    const { project } = opened(await bytesOf({ ...exampleSet, entities }));
    const names = allOf(project, "Code").map(({ attributes }) => attributes["name"]);
    assert.deepEqual(
      names.filter((name) => /lee/i.test(name!)),
      ["Ann Lee (andrew-bunyan)", "Ann Lee (norfolk-county-council)", "ANN LEE (ofsted)"],
    );
  });

  it("is the same file for the same set, with a date where one is given", async () => {
    assert.deepEqual(await bytesOf(exampleSet), await bytesOf(exampleSet));
    const date = "2026-05-31T12:00:00Z";
    const { project } = opened(await bytesOf(exampleSet, { date, name: "Norfolk" }));
    assertShape(project, shapes);
    assert.equal(project.attributes["name"], "Norfolk");
    for (const name of ["TextSource", "PlainTextSelection", "Coding"]) {
      for (const { attributes } of allOf(project, name)) {
        assert.equal(attributes["creationDateTime"], date);
      }
    }
    await assert.rejects(
      bytesOf(exampleSet, { date: "yesterday" }),
      (error) => error instanceof OptionError && error.message.includes("not “yesterday”"),
    );
  });

  it("can be opened whatever is in the set", async () => {
    await fc.assert(
      fc.asyncProperty(exchangedSet, async (set) => assertProject(opened(await bytesOf(set)))),
    );
  });

  it("is opened by another program for ZIPs", async function () {
    if (spawnSync("unzip", ["-v"]).error) this.skip();
    const folder = mkdtempSync(path.join(tmpdir(), "dossier-"));
    try {
      const file = path.join(folder, "dossier.qdpx");
      writeFileSync(file, await bytesOf(exampleSet));
      const { status, stdout } = spawnSync("unzip", ["-t", file], { encoding: "utf8" });
      assert.equal(status, 0, stdout);
      assert.match(stdout, /No errors detected/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
