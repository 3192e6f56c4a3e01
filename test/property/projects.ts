import * as fc from "fast-check";
import type { ProjectChange } from "../../src/core/project/change.ts";

/** What people may write, with what YAML finds awkward in it. */
const text = fc.oneof(
  fc.constantFrom(
    "Clive Lewis",
    "Mr Lewis",
    "no",
    "007",
    "- a",
    "a: b",
    "# x",
    "O’Brien",
    "[x]",
    "'",
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: "binary" }).filter((made) => made.trim() !== ""),
);
const texts = fc.uniqueArray(text, { maxLength: 3 });
const key = fc.constantFrom("a", "b-c", "d", "e-1", "constructor", "yes", "7", "é");
const reason = fc.option(text, { nil: undefined });

function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Value;
}

const entity = fc
  .record({
    category: text,
    name: text,
    aliases: texts,
    note: fc.option(fc.oneof(text, fc.constant("Two\nlines")), { nil: undefined }),
    links: texts,
    tags: texts,
    groups: texts,
  })
  .map(defined);

const pair = fc.uniqueArray(key, { minLength: 2, maxLength: 2 }).map(([a = "", b = ""]) => [a, b]);

const listed = fc.oneof(
  fc.tuple(fc.constant("distinct"), fc.record({ entities: pair, reason })),
  fc.tuple(
    fc.constant("merged"),
    fc
      .record({ pair, reason })
      .map(({ pair: [from, into], reason: why }) => ({ from, into, reason: why })),
  ),
  fc.tuple(fc.constant("meant"), fc.record({ text, entity: key, in: reason, reason })),
  fc.tuple(fc.constant("never"), fc.record({ text, category: reason, in: reason, reason })),
  fc.tuple(fc.constant("never"), fc.record({ entity: key, reason })),
);

/** Any change; patches come with the rows that they are for. */
export const change: fc.Arbitrary<ProjectChange> = fc.oneof(
  fc.record({
    section: fc.constant("entities"),
    key,
    value: fc.option(entity, { nil: undefined }),
  }),
  fc.record({
    section: fc.constant("categories"),
    key,
    value: fc.option(fc.record({ label: reason, terms: texts }).map(defined), { nil: undefined }),
  }),
  fc.record({
    section: fc.constant("scales"),
    key,
    value: fc.option(fc.record({ grades: texts, judges: texts }), { nil: undefined }),
  }),
  fc.record({
    section: fc.constant("exports"),
    key,
    value: fc.option(
      fc.record({
        format: text,
        to: text,
        statuses: fc.subarray(["confirmed", "suggested", "rejected"]),
        categories: texts,
        entities: texts,
        sources: texts,
        options: texts,
      }),
      { nil: undefined },
    ),
  }),
  listed.map(([section, row]) => ({ section, add: defined(row) })),
  listed.map(([section, row]) => ({ section, remove: defined(row) })),
) as fc.Arbitrary<ProjectChange>;

export const changes = fc.array(change, { maxLength: 12 });
