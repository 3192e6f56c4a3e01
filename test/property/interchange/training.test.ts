import assert from "node:assert/strict";
import * as fc from "fast-check";
import { doccano } from "../../../src/core/interchange/training/doccano.ts";
import { labelStudio } from "../../../src/core/interchange/training/labelStudio.ts";
import { prodigy } from "../../../src/core/interchange/training/prodigy.ts";
import { spacy } from "../../../src/core/interchange/training/spacy.ts";
import { conll2003, iob2 } from "../../../src/core/interchange/tokens/conll.ts";
import { tokenise } from "../../../src/core/text/tokens.ts";
import { assertRoundTrip, given, read, textOf, write } from "./roundTrip.ts";
import { exchangedSet, type ExchangedSet } from "./sets.ts";

/** The values of a file with JSON on each line. */
function jsonLines(text: string): readonly unknown[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

/** The characters of a text from one offset in code points to another, as Python counts. */
function sliceOf(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join("");
}

/** What is to be found in what is written: the words and category of confirmed mentions, sorted. */
function confirmedWords(set: ExchangedSet): readonly string[] {
  const confirmed = set.sources.flatMap(({ snapshot, mentions }) =>
    mentions
      .filter(({ status }) => status === "confirmed")
      .map((mention) => {
        const span = {
          start: snapshot.codePoints.fromUtf16(mention.start),
          end: snapshot.codePoints.fromUtf16(mention.end),
        };
        const words = sliceOf(snapshot.normalised.text, span.start, span.end);
        return `${mention.category} ${words}`;
      }),
  );
  return [...confirmed].sort();
}

describe(doccano.label, () => {
  it("gives back labels and, where asked for, relations, whatever its offsets count", async () => {
    await fc.assert(
      fc.asyncProperty(
        exchangedSet,
        fc.constantFrom("UTF-16", "code points"),
        fc.boolean(),
        (set, unit, relations) =>
          assertRoundTrip(doccano, set, {
            options: { unit, relations },
            holds: relations ? doccano.holds : [],
          }),
      ),
    );
  });

  it("counts graphemes, and takes in those that a mention cuts", async () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    await fc.assert(
      fc.asyncProperty(exchangedSet, async (set) => {
        const written = await write(doccano, set, { unit: "graphemes" });
        const confirmed = set.sources.map(({ mentions }) =>
          mentions.filter(({ status }) => status === "confirmed"),
        );
        const rows = jsonLines(textOf(written, "annotations.jsonl")) as {
          text: string;
          label: [number, number, string][];
        }[];
        for (const [index, { text, label }] of rows.entries()) {
          const graphemes = Array.from(segmenter.segment(text), ({ segment }) => segment);
          const { snapshot } = set.sources[index]!;
          for (const [order, [start, end]] of label.entries()) {
            const words = snapshot.slice(confirmed[index]![order]!).replaceAll(/\r\n?/g, "\n");
            const found = graphemes.slice(start, end).join("");
            assert.ok(found.includes(words.replace(/^\uFEFF+/, "")));
          }
        }
      }),
    );
  });
});

describe(labelStudio.label, () => {
  it("gives back confirmed mentions from annotations, suggested ones from predictions", async () => {
    await fc.assert(
      fc.asyncProperty(exchangedSet, (set) => assertRoundTrip(labelStudio, withinStatus(set))),
    );
  });
});

/** A set without relations between mentions of different status. */
function withinStatus(set: ExchangedSet): ExchangedSet {
  const sources = set.sources.map((source) => {
    const statuses = new Map(source.mentions.map(({ id, status }) => [id, status]));
    const isWithin = ({ from, to }: { from: string; to: string }): boolean =>
      statuses.get(from) === statuses.get(to);
    return { ...source, relations: source.relations.filter(isWithin) };
  });
  return { ...set, sources };
}

describe(spacy.label, () => {
  it("counts code points: a slice of the text is the mention", async () => {
    await fc.assert(
      fc.asyncProperty(exchangedSet, async (set) => {
        const written = await write(spacy, set, { layout: "spans" });
        const rows = jsonLines(textOf(written, "annotations.jsonl")) as {
          text: string;
          spans: { sc: { start: number; end: number; label: string }[] };
        }[];
        const found = rows.flatMap(({ text, spans }) =>
          spans.sc.map(({ start, end, label }) => `${label} ${sliceOf(text, start, end)}`),
        );
        assert.deepEqual([...found].sort(), confirmedWords(set));
      }),
    );
  });

  it("writes entities that do not overlap, and counts those left out", async () => {
    await fc.assert(
      fc.asyncProperty(exchangedSet, async (set) => {
        const written = await write(spacy, set);
        const rows = jsonLines(textOf(written, "annotations.jsonl")) as {
          entities: [number, number, string][];
        }[];
        for (const { entities } of rows) {
          for (const [index, [start]] of entities.entries()) {
            assert.ok(index === 0 || entities[index - 1]![1] <= start);
          }
        }
        const lost = written.losses.find(({ what }) => what === "overlapping mentions")?.count ?? 0;
        const count = rows.reduce((sum, { entities }) => sum + entities.length, 0);
        assert.equal(count + lost, confirmedWords(set).length);
      }),
    );
  });
});

interface Task {
  readonly text: string;
  readonly tokens: readonly { text: string; start: number; end: number; id: number }[];
  readonly spans: readonly {
    start: number;
    end: number;
    token_start: number;
    token_end: number;
  }[];
  readonly answer?: string;
}

describe(prodigy.label, () => {
  it("has spans from the first to the last of their tokens, inclusive", async () => {
    await fc.assert(
      fc.asyncProperty(exchangedSet, fc.boolean(), async (set, overlaps) => {
        const written = await write(prodigy, set, { overlaps });
        for (const { text, tokens, spans, answer } of jsonLines(
          textOf(written, "annotations.jsonl"),
        ) as Task[]) {
          for (const [index, { id, start, end, ...token }] of tokens.entries()) {
            assert.deepEqual([id, token.text], [index, sliceOf(text, start, end)]);
          }
          for (const { start, end, token_start, token_end } of spans) {
            assert.equal(tokens[token_start]?.start, start);
            assert.equal(tokens[token_end]?.end, end);
          }
          if (answer !== "accept") assert.equal(spans.length, 1);
        }
      }),
    );
  });
});

/** Mentions as columns can hold them: whole words, none over another; texts as tokens with spaces. */
function tokenised(set: ExchangedSet): readonly (readonly string[])[] {
  return set.sources.map(({ snapshot, mentions }) => {
    const { text } = snapshot.normalised;
    const tokens = tokenise(text).filter((token) => !/^[\u0080-\u009f]$/.test(token.text));
    const isStart = new Set(tokens.map(({ start }) => start));
    const isEnd = new Set(tokens.map(({ end }) => end));
    const kept: string[] = [];
    let reached = 0;
    const confirmed = mentions
      .filter(({ status }) => status === "confirmed")
      .map((mention) => ({
        ...snapshot.normalised.codePoints.spanToUtf16({
          start: snapshot.codePoints.fromUtf16(mention.start),
          end: snapshot.codePoints.fromUtf16(mention.end),
        }),
        category: mention.category.replaceAll(/\s+/g, "_"),
      }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    for (const { start, end, category } of confirmed) {
      if (start < reached) continue;
      reached = end;
      if (!isStart.has(start) || !isEnd.has(end)) continue;
      const words = tokens.filter((token) => token.start >= start && token.end <= end);
      kept.push(`${category} ${words.map((token) => token.text).join(" ")}`);
    }
    return kept;
  });
}

for (const format of [conll2003, iob2]) {
  describe(format.label, () => {
    it("gives back the words of mentions, in any scheme and columns", async () => {
      const options = fc.record({
        scheme: fc.constantFrom("IOB1", "IOB2"),
        columns: fc.constantFrom("token pos chunk tag", "token tag"),
        separator: fc.constantFrom("space", "tab"),
        docstart: fc.boolean(),
        labels: fc.constant(false),
      });
      await fc.assert(
        fc.asyncProperty(exchangedSet, options, async (set, chosen) => {
          const { sources } = read(format, given(await write(format, set, chosen)));
          const words = sources.map(({ mentions }) =>
            mentions.map(({ category, exact }) => `${category} ${exact}`),
          );
          assert.deepEqual(
            words.filter(({ length }) => length > 0),
            tokenised(set).filter(({ length }) => length > 0),
          );
        }),
      );
    });
  });
}
