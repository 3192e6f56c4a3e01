import type { Path, Place } from "./placeAt.ts";

/** As much of JSON Schema as our files' schemas use. */
export interface Schema {
  readonly description?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly propertyNames?: Schema | undefined;
  readonly additionalProperties?: Schema | undefined;
  readonly items?: Schema | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly const?: string | number | undefined;
  readonly oneOf?: readonly Schema[] | undefined;
  readonly allOf?: readonly Schema[] | undefined;
  readonly if?: Schema | undefined;
  readonly then?: Schema | undefined;
  readonly $ref?: string | undefined;
}

export interface RootSchema extends Schema {
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Definitions of the schemas whose values are those that a project has. */
export const valueKinds = ["category", "entityKey", "grade", "scale", "judge", "source"] as const;

export type ValueKind = (typeof valueKinds)[number];

/**
 * How a value is written: as one of some known ones, as any text, as a list between brackets, as rows with
 * hyphens or as a map indented below its key.
 */
export type Form = "choice" | "text" | "list" | "rows" | "map";

export interface ExpectedKey {
  readonly description: string | undefined;
  /** Of its value. */
  readonly form: Form;
}

/** What a schema says of a place in a file. */
export interface Expectation {
  /** The keys that may stand here, in the order in which they are best read. */
  readonly keys: ReadonlyMap<string, ExpectedKey>;
  /** The only words that may stand here; empty where others may. */
  readonly words: readonly string[];
  /** What the text here names; of a key where it names something of its own. */
  readonly kind: ValueKind | undefined;
  /** What it means, in a sentence. */
  readonly description: string | undefined;
}

/** What may stand at a place, and what that means. */
export function expectationAt(root: RootSchema, { path, part, fields }: Place): Expectation {
  const around = schemasAt(root, part === "key" ? path.slice(0, -1) : path, fields);
  const described = part === "key" ? schemasAt(root, path, fields) : around;
  const named =
    part === "key"
      ? around.flatMap(({ propertyNames: names }) =>
          names ? alternatives(root, names, fields) : [],
        )
      : around;
  return {
    keys: new Map(around.flatMap(({ properties }) => expectedKeys(root, properties, fields))),
    words: part === "key" ? [] : around.flatMap(wordsOf),
    kind: named.find(({ kind }) => kind !== undefined)?.kind,
    description: described.find(({ description }) => description !== undefined)?.description,
  };
}

function expectedKeys(
  root: RootSchema,
  properties: Schema["properties"] = {},
  fields: Place["fields"],
): readonly (readonly [string, ExpectedKey])[] {
  return Object.entries(properties).map(([key, schema]) => {
    const values = alternatives(root, schema, fields);
    const description = values.find((value) => value.description !== undefined)?.description;
    return [key, { description, form: formOf(root, values, fields) }];
  });
}

function formOf(root: RootSchema, values: readonly Resolved[], fields: Place["fields"]): Form {
  if (values.some(({ additionalProperties }) => additionalProperties)) return "map";
  const items = values.flatMap((value) => (value.items ? [value.items] : []));
  if (items.length > 0) {
    const rows = items.flatMap((item) => alternatives(root, item, fields));
    return rows.some(({ properties }) => properties) ? "rows" : "list";
  }
  return values.some((value) => value.kind !== undefined || wordsOf(value).length > 0)
    ? "choice"
    : "text";
}

function wordsOf({ const: only, enum: words = [] }: Schema): readonly string[] {
  return only === undefined ? words : [String(only)];
}

/** A schema without references, and which of the kinds of value it is of. */
interface Resolved extends Schema {
  readonly kind?: ValueKind;
}

/** What may stand at the end of a path: several schemas where there are several ways to write it. */
function schemasAt(root: RootSchema, path: Path, fields: Place["fields"]): readonly Resolved[] {
  return path.reduce<readonly Resolved[]>(
    (schemas, step) =>
      schemas.flatMap((schema) => {
        const next = step === null ? schema.items : valueSchema(schema, step);
        return next ? alternatives(root, next, fields) : [];
      }),
    [root],
  );
}

function valueSchema(
  { properties, additionalProperties }: Schema,
  key: string,
): Schema | undefined {
  return properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
}

/** A schema with what it refers to put in, or its alternatives, and what it adds for rows such as this. */
function alternatives(
  root: RootSchema,
  { $ref, oneOf = [], allOf = [], ...own }: Resolved,
  fields: Place["fields"],
): readonly Resolved[] {
  const name = $ref?.split("/").at(-1) ?? "";
  const definition = root.definitions[name];
  if (definition) {
    const kind = own.kind ?? valueKinds.find((known) => known === name);
    return alternatives(root, { ...definition, ...own, ...(kind && { kind }) }, fields);
  }
  const added = allOf.flatMap(({ if: when, then }) => (then && fits(when, fields) ? [then] : []));
  return [own, ...[...oneOf, ...added].flatMap((other) => alternatives(root, other, fields))];
}

function fits(condition: Schema | undefined, fields: Place["fields"]): boolean {
  const wanted = Object.entries(condition?.properties ?? {});
  return wanted.every(([key, schema]) => fields.get(key) === schema.const);
}
