// Measures how well annotations stay attached to texts that change: right, flagged, orphaned or wrong, by kind of edit.
//
//   npm run bench:anchor -- [--articles DIR] [--limit N] [--seed N] [--json] [--wrong]
//   npm run bench:anchor -- --git [DIR] [--path GLOB] [--limit N] [--json] [--wrong]
//
// Without --articles, texts made up here; with it, N .txt files from below the folder. Every third mention that the
// detector finds is annotated; each edit is made around one of them. "Ours" knows the old text, "ours, quote only" does not.
// --git replays a repository's own history, version to version (DIR is this repository unless told otherwise), and
// judges by a comparison of the two versions letter by letter (diff-match-patch). Such a comparison knows nothing of what
// was moved: that is counted as wrong.
// --wrong lists what was placed wrongly. --json prints figures for machines.

import { diff_match_patch as DiffMatchPatch } from "diff-match-patch";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { placeAnnotations, type Placement } from "../../src/core/anchor/placeAnnotations.ts";
import type { Annotation } from "../../src/core/annotations/annotation.ts";
import { annotationOf } from "../../src/core/annotations/annotationOf.ts";
import { detect } from "../../src/core/detect/detect.ts";
import { TextSnapshot } from "../../src/core/text/snapshot.ts";
import type { Span } from "../../src/core/text/span.ts";
import { edits, type Random } from "./anchor/edits.ts";
import { versionsOf } from "./anchor/histories.ts";
import { domAnchorTextQuote, hypothesis, type Peer } from "./anchor/peers.ts";
import { madeUpArticle } from "./anchor/texts.ts";
import { judge, judgePlace, type Verdict, verdicts } from "./anchor/verdict.ts";
import { surroundings } from "./surroundings.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: "string" },
    git: { type: "boolean", default: false },
    path: { type: "string", default: "*.md" },
    limit: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
    wrong: { type: "boolean", default: false },
  },
});

const limit = Number(options.limit);
const peers: Readonly<Record<string, Peer>> = {
  Hypothesis: hypothesis,
  "dom-anchor-text-quote": domAnchorTextQuote,
};
const ways = ["ours", "ours, quote only", ...Object.keys(peers)];

/** How often each verdict was given, by kind of edit and way. */
class Tally {
  readonly #counts = new Map<string, Map<string, Map<Verdict, number>>>();

  add(kind: string, way: string, verdict: Verdict): void {
    const byWay = this.#counts.get(kind) ?? new Map<string, Map<Verdict, number>>();
    this.#counts.set(kind, byWay);
    const counts = byWay.get(way) ?? new Map<Verdict, number>();
    byWay.set(way, counts);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }

  print(): void {
    if (options.json) {
      const asObject = (value: unknown): unknown =>
        value instanceof Map
          ? Object.fromEntries([...value].map(([key, inner]) => [key, asObject(inner)]))
          : value;
      console.log(JSON.stringify(asObject(this.#counts), null, 2));
      return;
    }
    for (const [kind, byWay] of this.#counts) {
      const [first] = byWay.values();
      console.log(`\n${kind} (${sum(first)})`);
      for (const [way, counts] of byWay) {
        const shares = verdicts.map((verdict) => {
          const share = (100 * (counts.get(verdict) ?? 0)) / sum(counts);
          return `${verdict} ${share.toFixed(1).padStart(5)}`;
        });
        console.log(`  ${way.padEnd(24)}${shares.join("   ")}`);
      }
    }
  }
}

function sum(counts: ReadonlyMap<Verdict, number> | undefined): number {
  return [...(counts?.values() ?? [])].reduce((total, count) => total + count, 0);
}

/** Marsaglia's xorshift: the same edits for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

interface Annotated {
  readonly name: string;
  readonly snapshot: TextSnapshot;
  readonly mentions: readonly { readonly span: Span; readonly annotation: Annotation }[];
}

function annotate(name: string, text: string, spans: readonly Span[]): Annotated {
  const snapshot = new TextSnapshot(text);
  const mentions = spans.map((span, index) => {
    const mention = { ...span, category: "person", attributes: {} };
    return { span, annotation: annotationOf(snapshot, mention, "confirmed", { id: `a${index}` }) };
  });
  return { name, snapshot, mentions };
}

function* texts(random: Random): Iterable<{ name: string; text: string }> {
  if (!options.articles) {
    console.error("No --articles: texts made up here are measured.");
    for (let count = 1; count <= limit; count++) {
      yield { name: `made up ${count}`, text: madeUpArticle(random) };
    }
    return;
  }
  const folder = options.articles;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .sort();
  const step = Math.max(1, Math.floor(files.length / limit));
  for (let index = 0; index < files.length; index += step) {
    const file = files[index] ?? "";
    yield { name: file, text: readFileSync(path.join(folder, file), "utf8") };
  }
}

function measureEdits(tally: Tally): void {
  const random = randomFrom(Number(options.seed));
  for (const { name, text } of texts(random)) {
    const found = detect(new TextSnapshot(text)).filter(() => random() < 1 / 3);
    const { snapshot, mentions } = annotate(name, text, found);
    for (const [kind, edit] of Object.entries(edits)) {
      const mention = mentions[Math.floor(random() * mentions.length)];
      const edited = mention && edit(text, mention.span, random);
      if (!edited) continue;
      const truth = edited.where(mention.span);
      const around = placeAround(edited.where, mention.span, text.length);
      const now = new TextSnapshot(edited.text);
      const all = mentions.map(({ annotation }) => annotation);
      const ours = (way: string, placement: Placement): void => {
        const verdict = judge(truth, mention.annotation.id, placement, around);
        tally.add(kind, way, verdict);
        if (verdict !== "right" && verdict !== "flagged")
          report(
            `${name}: ${kind}: ${way}: ${verdict}`,
            mention.annotation,
            placement,
            edited.text,
            truth,
          );
      };
      ours("ours", placeAnnotations(now, all, { snapshot }));
      ours("ours, quote only", placeAnnotations(now, all));
      for (const [way, peer] of Object.entries(peers)) {
        tally.add(kind, way, judgePlace(truth, peer(edited.text, mention.annotation)));
      }
    }
  }
}

/** What stands now between the nearest letters on both sides of a span that are still there. */
function placeAround(
  where: (span: Span) => Span | undefined,
  span: Span,
  length: number,
): Span | undefined {
  let before = span.start - 1;
  while (before >= 0 && !where({ start: before, end: before + 1 })) before--;
  let after = span.end;
  while (after < length && !where({ start: after, end: after + 1 })) after++;
  const start = where({ start: before, end: before + 1 })?.end ?? 0;
  const end = where({ start: after, end: after + 1 })?.start ?? Infinity;
  return start <= end ? { start, end } : undefined;
}

function report(
  title: string,
  { exact, prefix, suffix, id }: Annotation,
  { placed, unplaced }: Placement,
  text: string,
  truth: Span | undefined,
): void {
  if (!options.wrong) return;
  const show = (span: Span | undefined): string =>
    span
      ? JSON.stringify(
          `${text.slice(Math.max(0, span.start - 40), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 40)}`,
        )
      : "gone";
  const place = placed.find(({ annotation }) => annotation.id === id);
  const entry = unplaced.find(({ annotation }) => annotation.id === id);
  console.log(
    `${title}\n  was ${JSON.stringify(`${prefix}[${exact}]${suffix}`)}\n  is  ${show(truth)}\n  put ${place ? `${place.fit} ${show(place)}` : `${entry?.reason ?? ""} ${(entry?.candidates ?? []).map(show).join(" ")}`}`,
  );
}

/** Words and names of a text: what somebody may have annotated. */
function wordsOf(text: string, random: Random): readonly Span[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)*|\p{L}{6,}|£?\p{N}+/gu)]
    .filter(() => random() < 1 / 3)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

function measureHistory(tally: Tally): void {
  const random = randomFrom(Number(options.seed));
  const matcher = new DiffMatchPatch();
  const folder = positionals[0] ?? path.join(import.meta.dirname, "../..");
  for (const { file, commit, before, after } of versionsOf(folder, options.path, limit)) {
    const { snapshot, mentions } = annotate(file, before, wordsOf(before, random));
    const diffs = matcher.diff_main(before, after);
    matcher.diff_cleanupSemantic(diffs);
    const now = new TextSnapshot(after);
    const all = mentions.map(({ annotation }) => annotation);
    const placements = {
      ours: placeAnnotations(now, all, { snapshot }),
      "ours, quote only": placeAnnotations(now, all),
    };
    for (const { span, annotation } of mentions) {
      const truth = mapByDiff(diffs, span);
      const kind = truth ? "the mention still stands" : "the mention is gone, or has moved";
      for (const [way, placement] of Object.entries(placements)) {
        const verdict = judge(truth, annotation.id, placement, span);
        tally.add(kind, way, verdict);
        if (verdict === "wrong" || verdict === "misplaced") {
          report(
            `${file} ${commit.slice(0, 8)}: ${way}: ${verdict}`,
            annotation,
            placement,
            after,
            truth,
          );
        }
      }
      for (const [way, peer] of Object.entries(peers)) {
        tally.add(kind, way, judgePlace(truth, peer(after, annotation)));
      }
    }
  }
}

/** Where a comparison has a span's letters: all of them, or at least half where some were corrected. */
function mapByDiff(diffs: readonly [number, string][], span: Span): Span | undefined {
  let old = 0;
  let now = 0;
  let kept = 0;
  let start = Infinity;
  let end = 0;
  for (const [kind, { length }] of diffs) {
    const from = Math.max(span.start, old);
    const to = Math.min(span.end, old + length);
    if (kind === 0 && from < to) {
      kept += to - from;
      start = Math.min(start, now + from - old);
      end = now + to - old;
    }
    if (kind <= 0) old += length;
    if (kind >= 0) now += length;
  }
  return 2 * kept >= span.end - span.start ? { start, end } : undefined;
}

const tally = new Tally();
if (options.git) measureHistory(tally);
else measureEdits(tally);
if (!options.json)
  console.log(
    `${surroundings()}\nWays: ${ways.join("; ")}. Percent; how many were measured in brackets.`,
  );
tally.print();
