import assert from "node:assert/strict";
import Ajv from "ajv";
import * as fc from "fast-check";
import { w3c } from "../../../src/core/interchange/w3c/w3c.ts";
import { filesOf, read, textOf, write } from "../../property/interchange/roundTrip.ts";
import { exchangedSet } from "../../property/interchange/sets.ts";

const iri = { type: "string", pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]*$' };

/** What the Web Annotation Data Model says MUST be, with its sections, as far as what we write goes. */
const musts = {
  type: "object",
  // 3.1: one or more contexts, exactly one IRI, one or more types, one or more targets.
  required: ["@context", "id", "type", "target"],
  properties: {
    "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
    id: iri,
    type: { const: "Annotation" },
    // 3.3.5: motivations are those that the model lists.
    motivation: { $ref: "#/definitions/motivation" },
    // 3.2.4: TextualBody has exactly one value and a purpose from the list; 4: SpecificResource exactly one source.
    body: { type: "array", minItems: 1, items: { $ref: "#/definitions/body" } },
    target: { oneOf: [iri, { $ref: "#/definitions/target" }] },
  },
  additionalProperties: false,
  definitions: {
    motivation: {
      enum: "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging".split(
        " ",
      ),
    },
    body: {
      oneOf: [
        {
          type: "object",
          required: ["type", "value", "purpose"],
          properties: {
            type: { const: "TextualBody" },
            value: { type: "string" },
            purpose: { $ref: "#/definitions/motivation" },
            format: { const: "text/plain" },
          },
          additionalProperties: false,
        },
        {
          type: "object",
          required: ["type", "source", "purpose"],
          properties: {
            type: { const: "SpecificResource" },
            source: iri,
            purpose: { $ref: "#/definitions/motivation" },
          },
          additionalProperties: false,
        },
      ],
    },
    target: {
      type: "object",
      required: ["type", "source", "selector"],
      properties: {
        type: { const: "SpecificResource" },
        source: iri,
        selector: {
          type: "array",
          items: [
            {
              // 4.2.4: exactly one exact, at most one prefix and suffix.
              type: "object",
              required: ["type", "exact", "prefix", "suffix"],
              properties: {
                type: { const: "TextQuoteSelector" },
                exact: { type: "string", minLength: 1 },
                prefix: { type: "string" },
                suffix: { type: "string" },
              },
            },
            {
              // 4.2.5: exactly one start and one end, which are not negative.
              type: "object",
              required: ["type", "start", "end"],
              properties: {
                type: { const: "TextPositionSelector" },
                start: { type: "integer", minimum: 0 },
                end: { type: "integer", minimum: 0 },
              },
            },
          ],
          minItems: 2,
          maxItems: 2,
        },
      },
      additionalProperties: false,
    },
  },
};

interface Page {
  readonly "@context": string;
  readonly type: string;
  readonly items: readonly { readonly id: string }[];
}

describe("W3C Web Annotation", () => {
  it("writes what the model says MUST be, whatever the set", async () => {
    const validate = new Ajv({ strict: false }).compile(musts);
    await fc.assert(
      fc.asyncProperty(
        exchangedSet,
        fc.constantFrom("urn:dossier:", "https://a.org/b/"),
        async (set, baseIri) => {
          const page = JSON.parse(
            textOf(await write(w3c, set, { baseIri }), "annotations.jsonld"),
          ) as Page;
          assert.equal(page["@context"], "http://www.w3.org/ns/anno.jsonld");
          assert.equal(page.type, "AnnotationPage");
          for (const annotation of page.items) {
            assert.ok(validate(annotation), JSON.stringify([annotation, validate.errors]));
          }
          assert.equal(new Set(page.items.map(({ id }) => id)).size, page.items.length);
        },
      ),
    );
  });

  it("refuses a base that is no absolute IRI, in a sentence", async () => {
    const set = { sources: [], entities: new Map(), categories: new Map() };
    await assert.rejects(write(w3c, set, { baseIri: "articles/" }), {
      message:
        "The option “baseIri” must begin as an address does, such as https://, not “articles/”.",
    });
  });

  it("reads what Hypothesis exports, and annotations with several targets", () => {
    const quote = (exact: string) => ({
      source: "https://example.org/news/council%20tax.txt",
      selector: [{ type: "TextQuoteSelector", exact, prefix: "a " }],
    });
    const hypothesis = {
      export_userid: "acct:a@hypothes.is",
      annotations: [
        {
          id: "x1",
          text: "Check this.",
          tags: ["person", "urgent"],
          target: [quote("Clive Lewis")],
        },
      ],
    };
    const page = {
      type: "AnnotationCollection",
      first: {
        items: [
          {
            id: "urn:uuid:1",
            type: "Annotation",
            body: {
              type: "SpecificResource",
              purpose: "identifying",
              source: "http://www.wikidata.org/entity/Q1",
            },
            target: [quote("NCC"), quote("the council")],
          },
          { id: "urn:uuid:2", type: "Annotation", target: "https://example.org/" },
        ],
      },
    };
    const texts = { "h.json": JSON.stringify(hypothesis), "p.json": JSON.stringify(page) };
    const { sources, entities, problems } = read(w3c, filesOf(texts));
    assert.deepEqual(
      sources.map(({ path, mentions }) => [
        path,
        ...mentions.map(({ exact, category, tags, note, entity, prefix }) => [
          ...[exact, category, tags.join(), note, entity, prefix],
        ]),
      ]),
      [
        ["council tax.txt", ["Clive Lewis", "person", "urgent", "Check this.", undefined, "a "]],
        [
          "council tax.txt",
          ["NCC", "other", "", undefined, "q1", "a "],
          ["the council", "other", "", undefined, "q1", "a "],
        ],
      ],
    );
    assert.deepEqual(entities.get("q1")?.links, ["http://www.wikidata.org/entity/Q1"]);
    assert.deepEqual(problems, [
      {
        path: "p.json",
        message: "Annotation 2 has no TextQuoteSelector with the words that it is about.",
      },
    ]);
  });
});
