import assert from "node:assert/strict";
import fc from "fast-check";
import { detect } from "../../src/core/detect/detect.ts";
import { sentencesOf } from "../../src/core/text/sentences.ts";
import { TextSnapshot } from "../../src/core/text/snapshot.ts";
import { tokenise } from "../../src/core/text/tokens.ts";

const pieces = fc.constantFrom(
  ...[
    "Mr. ",
    "Norman ",
    "Lamb",
    "Norfolk County Council",
    "’s ",
    "'",
    "“",
    "The ",
    "(DfE) ",
    "of ",
    "£5m ",
  ],
  ...[
    "\n",
    "\r\n",
    ". ",
    ", ",
    "said ",
    "Department for ",
    "BBC",
    "&",
    "de ",
    "-",
    "J. ",
    "😀",
    "é",
    "\n\n",
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((chosen) => chosen.join("")),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

describe("tokens, sentences and suggestions of any text", () => {
  it("tokens hold everything but white space, in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenise(text);
        assert.equal(tokens.map((token) => token.text).join(""), text.replace(/\s/gu, ""));
        for (const { start, end, text: form } of tokens) assert.equal(text.slice(start, end), form);
      }),
    );
  });

  it("sentences share out the tokens", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenise(text);
        const indexes = sentencesOf(text, tokens).flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
        );
        assert.deepEqual(indexes, [...tokens.keys()]);
      }),
    );
  });

  it("suggestions are in order, do not overlap, lie in the text and give reasons", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let reached = 0;
        for (const { start, end, evidence } of detect(new TextSnapshot(text))) {
          assert.ok(start >= reached && end > start && end <= text.length);
          assert.ok(evidence.length > 0 && evidence.every((reason) => reason.length > 0));
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          reached = end;
        }
      }),
    );
  });

  it("suggestions are the same each time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(detect(new TextSnapshot(text)), detect(new TextSnapshot(text)));
      }),
    );
  });

  it("suggestions begin and end between code points", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of detect(new TextSnapshot(text))) {
          assert.ok(![start, end].some((offset) => splitsCodePoint(text, offset)));
        }
      }),
    );
  });
});

function splitsCodePoint(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}

/** Texts made to be slow to read, by their length in UTF-16 code units. */
const adversaries: Readonly<Record<string, (length: number) => string>> = {
  "one word of capitals": (length) => "A".repeat(length),
  "a text without white space": (length) => "aB".repeat(length / 2),
  "lines in capitals": (length) => "NORFOLK COUNTY COUNCIL AND TOM QUILL\n\n".repeat(length / 38),
  "open brackets": (length) => "(".repeat(length),
  "bracketed letters": (length) => "N (N) ".repeat(length / 6),
  initials: (length) => "J. ".repeat(length / 3),
  "deep Markdown": (length) => "**_[".repeat(length / 4),
  "a name without end": (length) => "Quill ".repeat(length / 6),
  "an office without end": (length) => "Department for Work and ".repeat(length / 24),
  "a list of duties without end": (length) => `Ministry of ${"Land, ".repeat(length / 6)}`,
  "particles without end": (length) => "A van de ".repeat(length / 9),
  "scores without end": (length) => "Leeds 1 ".repeat(length / 8),
  "a dateline without end": (length) => `LONDON (${"A/".repeat(length / 2)}`,
  quotes: (length) => 'Tom "A" '.repeat(length / 8),
  grades: (length) => "rated “good” ".repeat(length / 13),
  stars: (length) => "★".repeat(length),
  amounts: (length) => "£1-".repeat(length / 3),
  "joined words": (length) => "Tom.Quill,said£5mrated'good'".repeat(length / 28),
};

/** The same, of a megabyte: they are quick to read, as nothing in them is a name. */
const large: Readonly<Record<string, string>> = {
  "one word of capitals": "A".repeat(1_000_000),
  "a word without end": "aB".repeat(500_000),
  "a number without end": "1".repeat(1_000_000),
  "grouped digits": "1,234,".repeat(166_667),
  "letters with full stops": "J.".repeat(500_000),
  hyphens: "a-".repeat(500_000),
  apostrophes: "a'".repeat(500_000),
  "white space": " \n".repeat(500_000),
  "open brackets, a hundred thousand": "(".repeat(100_000),
  "brackets in brackets": `${"(".repeat(50_000)}${")".repeat(50_000)}`,
  "currency signs": "£".repeat(100_000),
  "quotation marks": '"'.repeat(100_000),
  "marks beyond the basic plane": "😀".repeat(50_000),
};

describe("texts made to be slow", () => {
  for (const [name, make] of Object.entries(adversaries)) {
    it(`${name}: the time grows as the text does`, function () {
      this.timeout(60_000);
      const [short, long] = [4_000, 32_000].map((length) => timeToRead(make(length)));
      // Eight times the text; the square would be sixty-four times. Short runs are measured as at least 40 ms.
      assert.ok(
        (long ?? 0) < 30 * Math.max(short ?? 0, 40),
        `${String(short)} ms, then ${String(long)} ms`,
      );
    });
  }
});

describe("large texts made to be slow", function () {
  this.timeout(60_000);
  for (const [name, text] of Object.entries(large)) {
    it(`${name}: is read to the end, and has nothing in it to mark`, () => {
      assert.deepEqual(detect(new TextSnapshot(text)), []);
    });
  }
});

/** The lesser of two runs, in milliseconds of the processor’s time, so that a busy machine does not count. */
function timeToRead(text: string): number {
  const runs = [1, 2].map(() => {
    const begun = process.cpuUsage();
    detect(new TextSnapshot(text));
    return process.cpuUsage(begun).user / 1000;
  });
  return Math.min(...runs);
}
