// The life of an article and its sidecar: random edits, decisions, undo, changes from outside and restarts,
// beside a simple model that knows of each letter where it came from.
import assert from "node:assert/strict";
import { anchorState } from "../../src/core/anchor/anchorState.ts";
import type { Before } from "../../src/core/anchor/past.ts";
import { type Placement, placeAnnotations } from "../../src/core/anchor/placeAnnotations.ts";
import type { Annotation } from "../../src/core/annotations/annotation.ts";
import { newAnnotationId } from "../../src/core/annotations/annotationId.ts";
import { annotationOf } from "../../src/core/annotations/annotationOf.ts";
import { type Change, editSidecar } from "../../src/core/sidecar/editSidecar.ts";
import { readSidecar } from "../../src/core/sidecar/readSidecar.ts";
import { TextSnapshot } from "../../src/core/text/snapshot.ts";
import type { Span } from "../../src/core/text/span.ts";
import { applyEdits } from "../../src/core/yaml/textEdit.ts";

/** Of all looks at a decision after a step: where it was found to be. */
export interface Tally {
  right: number;
  /** Its words or those around it have changed, it may be in several places, or is nowhere: it says so. */
  flagged: number;
}

/** A letter and where it came from: no two have the same number. */
interface Letter {
  readonly unit: string;
  readonly number: number;
}

/** One command: what an annotation was and what it became. */
interface Step {
  readonly before: Annotation | undefined;
  readonly after: Annotation | undefined;
}

const names =
  "Ann Radmore,Andrew Bunyan,Lisa Christensen,Clive Lewis,Mr Lewis,£2m,Norfolk County Council".split(
    ",",
  );
const vocabulary = Array.from({ length: 150 }, (_, at) => `word${at.toString(36)}`);

/**
 * Lives so many steps. Throws where after one a decision is lost or changed, or stands at a wrong place
 * without a word.
 */
export function live(steps: number, seed: number): Tally {
  const random = generator(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] ?? assert.fail();

  let numbers = 0;
  const lettersOf = (text: string): Letter[] =>
    text.split("").map((unit) => ({ unit, number: numbers++ }));
  const sentence = (): string => {
    const words = Array.from({ length: 4 + below(8) }, () => pick(vocabulary));
    words.splice(below(words.length), 0, pick(names));
    return `${words.join(" ")}.\n`;
  };

  let letters = Array.from({ length: 25 }, () => lettersOf(sentence())).flat();
  let snapshot = snapshotOf(letters);
  let sidecar: string | undefined;
  let placement: Placement = { placed: [], unplaced: [] };
  const decided = new Map<string, Annotation>();
  /** The letters of each annotation that ever was, by id. */
  const lettersById = new Map<string, ReadonlySet<number>>();
  const undo: Step[] = [];
  const redo: Step[] = [];
  const tally: Tally = { right: 0, flagged: 0 };

  const place = (before?: Before): void => {
    const { annotations } = readSidecar(sidecar ?? "dossier: 1\n");
    placement = placeAnnotations(snapshot, annotations, before);
  };
  const write = (change: Change): void => {
    const edit = editSidecar(sidecar, { source: "a.txt", digest: "sha256-" }, [change]);
    if (edit.kind === "refused") assert.fail(edit.message);
    sidecar = edit.kind === "delete" ? undefined : applyEdits(sidecar ?? "", edit.edits);
    place({ snapshot, placed: placement.placed, edits: [] });
  };
  const make = ({ before, after }: Step): void => {
    write(after ? { upsert: after } : { remove: before?.id ?? "" });
    if (before) decided.delete(before.id);
    if (after) decided.set(after.id, after);
  };
  const own = (id: string, { start, end }: Span): void => {
    const before = lettersById.get(id) ?? [];
    const now = letters.slice(start, end).map(({ number }) => number);
    lettersById.set(id, new Set([...before, ...now]));
  };
  const decide = (step: Step): void => {
    make(step);
    undo.push(step);
    redo.length = 0;
  };
  /** Puts letters in the place of others, wherever sentences and words begin. */
  const editOnce = (): { start: number; end: number; text: string } => {
    const start = below(letters.length + 1);
    const end = Math.min(letters.length, start + (random() < 0.5 ? 0 : below(40)));
    const text = pick(["", "x", `${pick(vocabulary)} `, sentence()]);
    letters = [...letters.slice(0, start), ...lettersOf(text), ...letters.slice(end)];
    return { start, end, text };
  };
  const moveSentence = (): void => {
    const lines = linesOf(letters);
    const [line = []] = lines.splice(below(lines.length), 1);
    lines.splice(below(lines.length + 1), 0, line);
    letters = lines.flat();
  };
  /** Takes up the letters as they are now, with what is known of how they came about. */
  const follow = (known: Partial<Before> | undefined): void => {
    const before = snapshot;
    snapshot = snapshotOf(letters);
    place(known && { snapshot: before, placed: placement.placed, ...known });
  };

  const actions: readonly (() => void)[] = [
    function type(): void {
      follow({ edits: [editOnce()] });
    },
    function changeFromOutside(): void {
      for (let edits = below(4); edits >= 0; edits--) editOnce();
      if (random() < 0.5) moveSentence();
      follow({});
    },
    function restart(): void {
      if (random() < 0.5) editOnce();
      follow(undefined);
    },
    function grow(): void {
      if (letters.length > 3000) letters.splice(below(1500), 1500);
      else if (letters.length < 1000) letters.push(...lettersOf(sentence() + sentence()));
      follow({});
    },
    function annotate(): void {
      const [word] = [...snapshot.text.matchAll(/[\w£]+(?: [\w£]+)?/g)].slice(below(60));
      if (!word) return;
      const span = { start: word.index, end: word.index + word[0].length };
      const isTaken = placement.placed.some(
        (each) => each.start < span.end && each.end > span.start,
      );
      if (isTaken) return;
      const id = newAnnotationId(random, new Set(lettersById.keys()));
      own(id, span);
      const mention = { ...span, category: "person", attributes: {} };
      decide({ before: undefined, after: annotationOf(snapshot, mention, "confirmed", { id }) });
    },
    function reconsider(): void {
      const placed = placement.placed[below(placement.placed.length)];
      if (!placed) return;
      // A person who sees it where it is now says that this is right.
      const { annotation: before, start, end } = placed;
      own(before.id, placed);
      const mention = { start, end, category: "person", attributes: {}, annotation: before };
      decide({
        before,
        after: annotationOf(snapshot, mention, pick(["confirmed", "rejected"]), before),
      });
    },
    function takeBack(): void {
      const before = decided.size > 12 ? [...decided.values()][below(decided.size)] : undefined;
      if (before) decide({ before, after: undefined });
    },
    function undoStep(): void {
      const step = undo.pop();
      if (!step) return;
      make({ before: step.after, after: step.before });
      redo.push(step);
    },
    function redoStep(): void {
      const step = redo.pop();
      if (!step) return;
      make(step);
      undo.push(step);
    },
    function writeByHand(): void {
      sidecar = sidecar?.replace(/^annotations:$/m, `# ${sentence()}annotations:`);
    },
    function breakAndMend(): void {
      if (sidecar === undefined) return;
      const broken = `${sidecar}<<<<<<< HEAD\n`;
      const edit = editSidecar(broken, { source: "a.txt", digest: "" }, [{ remove: "none" }]);
      assert.equal(edit.kind, "refused");
    },
  ];

  for (let step = 0; step < steps; step++) {
    const act = pick(actions);
    const where = `seed ${seed}, step ${step}, ${act.name}`;
    act();
    const { annotations, problems } = readSidecar(sidecar ?? "dossier: 1\n");
    assert.deepEqual(problems, [], where);
    assert.deepEqual(new Map(annotations.map((each) => [each.id, each])), decided, where);
    assert.equal(placement.placed.length + placement.unplaced.length, decided.size, where);
    for (const each of [...placement.placed, ...placement.unplaced]) {
      const state = anchorState(each);
      if ("fit" in each && (state === "fits" || state === "moved")) {
        const own = lettersById.get(each.annotation.id) ?? new Set();
        const there = letters.slice(each.start, each.end);
        const kept = there.filter(({ number }) => own.has(number)).length;
        const words = `${where}: “${each.annotation.exact}” (${each.annotation.id}) at ${each.start}`;
        assert.ok(kept > there.length / 2, words);
        tally.right++;
      } else tally.flagged++;
    }
  }
  return tally;
}

function snapshotOf(letters: readonly Letter[]): TextSnapshot {
  return new TextSnapshot(letters.map(({ unit }) => unit).join(""));
}

function linesOf(letters: readonly Letter[]): Letter[][] {
  const lines: Letter[][] = [[]];
  for (const letter of letters) {
    lines.at(-1)?.push(letter);
    if (letter.unit === "\n") lines.push([]);
  }
  return lines;
}

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
