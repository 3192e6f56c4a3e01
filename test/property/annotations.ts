import * as fc from "fast-check";
import type { Annotation } from "../../src/core/annotations/annotation.ts";

/** Strings that YAML readers trip over, and strings of any characters. */
export const awkwardText = fc.oneof(
  fc.constantFrom(
    ..."yes|No|null|~|007|1e5|0x1F|1:30|2019-01-01|.inf|- a|-|# no|a #b|a: b|a:|? a|*a|&a|!a|%a|@a|`a".split(
      "|",
    ),
    ..."|| > 'a'|\"a\"|'|\"|[a]|{a}|a, b|]|,|<<|=|---|...|\\n|é|£11m|👍🏽|ل".split("|"),
    " a",
    "a ",
    "a\t",
    "two\nlines",
    "a\n\nb\n",
    "\n",
    "a\n  b\n# c",
    "\u2028",
    "\u0085",
    "\u00A0a",
    "\uFEFF",
    "\uD83D",
    "a\r\nb",
    "\u0000",
    "<<<<<<< HEAD",
    "long ".repeat(60),
  ),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);

const filledText = awkwardText.filter((text) => text !== "");

const id = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z][0-9a-z]{5}$/) },
  { weight: 1, arbitrary: filledText },
);

const reserved =
  "id category entity status exact prefix suffix start end origin note tags __proto__".split(" ");

const attributes = fc.dictionary(
  fc
    .oneof(
      fc.constantFrom("grade", "scale", "by", "of", "when", "value", "yes", "a b", "1"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
    )
    .filter((key) => !reserved.includes(key)),
  awkwardText,
  { maxKeys: 4, noNullPrototype: true },
);

/** Annotations as an editor might write them, all fields with awkward text. */
export const annotation: fc.Arbitrary<Annotation> = fc
  .record(
    {
      id,
      category: filledText,
      status: fc.constantFrom("confirmed", "rejected"),
      exact: filledText,
      prefix: awkwardText,
      suffix: awkwardText,
      start: fc.nat(1000),
      origin: fc.constantFrom("detector", "manual", "import"),
      entity: filledText,
      note: filledText,
      tags: fc.array(awkwardText, { minLength: 1, maxLength: 3 }),
      attributes,
    },
    {
      requiredKeys: "id category status exact prefix suffix start origin attributes".split(
        " ",
      ) as "id"[],
    },
  )
  .map((parts) => {
    const fields = parts as Omit<Annotation, "end">;
    return { ...fields, end: fields.start + Array.from(fields.exact).length };
  });

export const annotations = fc.uniqueArray(annotation, { selector: ({ id }) => id, maxLength: 8 });
