import assert from "node:assert/strict";
import { annotationOf } from "../../../src/core/annotations/annotationOf.ts";
import { type Stray, strayFinder } from "../../../src/core/sidecar/strayFinder.ts";
import { digest } from "../../../src/core/text/digest.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const council =
  "Andrew Bunyan runs the children’s department in Norfolk.\nHe took over from Lisa Christensen in May, and is paid £145,000 a year.\n";
const hospital =
  "The trust was fined £2m after an inspection in March.\nIts head, Ann Radmore, resigned in May and was replaced at once.\n";

/** A sidecar with decisions on some words of a text. */
function stray(key: string, text: string, ...words: string[]): Stray<string> {
  const snapshot = new TextSnapshot(text);
  const annotations = words.map((exact, at) => {
    const start = text.indexOf(exact);
    const span = { start, end: start + exact.length, category: "person", attributes: {} };
    return annotationOf(snapshot, span, "confirmed", { id: `id${at}` });
  });
  return { key, digest: digest(snapshot), annotations };
}

function find(strays: readonly Stray<string>[], texts: Record<string, string>): object {
  const finder = strayFinder(strays);
  for (const [key, text] of Object.entries(texts)) finder.look(new TextSnapshot(text), key);
  return Object.fromEntries(finder.found());
}

const strays = [
  stray("council", council, "Andrew Bunyan", "Lisa Christensen", "£145,000"),
  stray("hospital", hospital, "£2m", "Ann Radmore"),
];

describe("strayFinder", () => {
  it("finds texts that were only moved", () => {
    const texts = { b: hospital.replaceAll("\n", "\r\n"), a: council, c: "Something else.\n" };
    assert.deepEqual(find(strays, texts), { council: "a", hospital: "b" });
  });

  it("finds texts that were moved and changed", () => {
    const texts = {
      a: `Latest news.\n\n${council.replace("Lisa Christensen", "Somebody Else").replace("’", "'")}`,
      b: hospital.split("\n").reverse().join("\n\n"),
    };
    assert.deepEqual(find(strays, texts), { council: "a", hospital: "b" });
  });

  it("prefers the very text to one with more in it", () => {
    const texts = { a: `${council}\n${hospital}`, b: hospital, c: council };
    assert.deepEqual(find(strays, texts), { council: "c", hospital: "b" });
  });

  it("says nothing where two texts fit as well, or none does by half", () => {
    assert.deepEqual(find(strays, { a: council, b: council }), {});
    const rest =
      "Andrew Bunyan runs the children’s department in Norfolk.\nNothing else is left.\n";
    assert.deepEqual(find(strays, { a: rest }), {});
    assert.deepEqual(find([{ key: "empty", annotations: [] }], { a: council }), {});
  });
});
