import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import * as fc from "fast-check";
import { parse } from "yaml";
import { editProject } from "../../../src/core/project/editProject.ts";
import { sections } from "../../../src/core/project/sections.ts";
import { editSidecar } from "../../../src/core/sidecar/editSidecar.ts";
import { reservedKeys } from "../../../src/core/sidecar/format.ts";
import type { RootSchema, Schema } from "../../../src/core/yaml/schema.ts";
import { valueKinds } from "../../../src/core/yaml/schema.ts";
import { projectSchema, sidecarSchema } from "../../../src/core/yaml/schemas.ts";
import { applyEdits } from "../../../src/core/yaml/textEdit.ts";
import { annotation } from "../../property/annotations.ts";
import { changes } from "../../property/projects.ts";

const schemas = { sidecar: sidecarSchema, project: projectSchema };

/** What a schema has against a file; empty where nothing. */
function faults(schema: RootSchema, yaml: string): readonly unknown[] {
  const validate = validators.get(schema) ?? assert.fail();
  validate(parse(yaml));
  return validate.errors ?? [];
}

const validators = new Map(
  Object.values(schemas).map((schema) => {
    const ajv = new Ajv({ allErrors: true, strictTypes: false });
    return [schema, ajv.compile(schema)];
  }),
);

/** The schemas of all keys within a schema, by key. */
function* keysIn(schema: object): Iterable<readonly [string, Schema]> {
  for (const [key, inner] of Object.entries(schema)) {
    if (typeof inner !== "object" || inner === null || key === "if") continue;
    if (key === "properties") yield* Object.entries(inner as Record<string, Schema>);
    yield* keysIn(inner as object);
  }
}

describe("the schemas of our YAML files", () => {
  it("fit whatever our writers write", () => {
    fc.assert(
      fc.property(fc.uniqueArray(annotation, { selector: ({ id }) => id }), (annotations) => {
        const source = { source: "a.txt", digest: "sha256-x" };
        const upserts = annotations.map((upsert) => ({ upsert }));
        const edit = editSidecar(undefined, source, upserts);
        if (edit.kind !== "edits" || annotations.length === 0) return;
        assert.deepEqual(faults(sidecarSchema, applyEdits("", edit.edits)), []);
      }),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(changes, (made) => {
        const edit = editProject(undefined, made);
        const text = edit.kind === "edits" ? applyEdits("", edit.edits) : "";
        if (text !== "") assert.deepEqual(faults(projectSchema, text), []);
      }),
      { numRuns: 50 },
    );
  });

  it("have a sentence on each key", () => {
    for (const schema of Object.values(schemas)) {
      for (const [key, { description, $ref = "" }] of keysIn(schema)) {
        const { description: shared } = schema.definitions[$ref.split("/").at(-1) ?? ""] ?? {};
        assert.match(description ?? shared ?? "", /^[A-Z][^.]*\.$/, key);
      }
    }
  });

  it("know the keys that the code knows", () => {
    const { annotation: row } = sidecarSchema.definitions;
    assert.deepEqual(Object.keys(row?.properties ?? {}), [...reservedKeys]);
    const values: { readonly [Name in keyof typeof sections]: object } = {
      categories: { label: "a", terms: ["a"] },
      scales: { grades: ["a"], judges: ["a"] },
      entities: {
        ...{ category: "a", name: "a", aliases: ["a"], note: "a" },
        ...{ links: ["a"], tags: ["a"], groups: ["a"] },
      },
      distinct: { entities: ["a", "b"], reason: "a" },
      merged: { from: "a", into: "b", reason: "a" },
      meant: { text: "a", entity: "b", in: "a", reason: "a" },
      never: { text: "a", entity: "b", category: "a", in: "a", reason: "a" },
      exports: {
        ...{ format: "a", to: "a", statuses: ["confirmed"], categories: ["a"] },
        ...{ entities: ["a"], sources: ["a"], options: ["a"] },
      },
    };
    for (const [name, section] of Object.entries(sections)) {
      const fieldsOf = section.fieldsOf as (item: object) => ReadonlyMap<string, unknown>;
      const known = fieldsOf({ id: "a", value: values[name as keyof typeof sections] });
      const within = projectSchema.properties?.[name] ?? assert.fail(name);
      const keys = new Set([...keysIn(within)].map(([key]) => key));
      assert.deepEqual([...keys], [...known.keys()], name);
    }
  });

  it("say of each kind of value which it is", () => {
    const named = new Set(
      Object.values(schemas).flatMap((schema) => Object.keys(schema.definitions)),
    );
    assert.deepEqual(
      valueKinds.filter((kind) => !named.has(kind)),
      [],
    );
  });

  it("fit the README's examples", () => {
    const examples = [
      ...readFileSync("README.md", "utf8").matchAll(/```yaml\n(dossier: [^`]*)```/g),
    ];
    const [sidecar, project] = examples.map(([, example = ""]) => example);
    assert.deepEqual(faults(sidecarSchema, sidecar ?? assert.fail()), []);
    assert.deepEqual(faults(projectSchema, project ?? assert.fail()), []);
    assert.equal(examples.length, 2);
  });

  it("find what is wrong", () => {
    const row =
      "dossier: 1\nannotations:\n  - id: a\n    category: person\n    exact: A\n    start: 0\n    end: 1\n";
    assert.deepEqual(faults(sidecarSchema, `${row}    status: confirmed\n    mine: true\n`), []);
    for (const [schema, wrong] of [
      [sidecarSchema, row],
      [sidecarSchema, `${row}    status: maybe\n`],
      [sidecarSchema, `${row}    status: confirmed\n    tags: one\n`],
      [sidecarSchema, "dossier: 2\n"],
      [projectSchema, "entities: {}\n"],
      [projectSchema, "dossier: 1\nentities:\n  a:\n    name: A\n"],
      [projectSchema, "dossier: 1\ndistinct:\n  - [a, a]\n"],
      [projectSchema, "dossier: 1\nnever:\n  - category: person\n"],
    ] as const) {
      assert.notDeepEqual(faults(schema, wrong), [], wrong);
    }
  });
});
