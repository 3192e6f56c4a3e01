import assert from "node:assert/strict";
import { Atoms } from "../../../src/core/corpus/atoms.ts";
import { Corpus } from "../../../src/core/corpus/corpus.ts";
import {
  mentionsOf,
  packMentions,
  renumberMentions,
} from "../../../src/core/corpus/mentionTable.ts";
import { renumberReferents, withMentionsAt } from "../../../src/core/corpus/referentTable.ts";
import { nothingKnown } from "../../../src/core/detect/knowledge.ts";
import { noRules } from "../../../src/core/resolve/sourceRules.ts";
import { followMentions } from "../../../src/core/source/follow.ts";
import { type Circumstances, readSource } from "../../../src/core/source/readSource.ts";

const text = "Ann Lee met Mr Bob Ray in Norwich.\nMs Lee paid £5m to Kent County Council.\n";
const circumstances: Circumstances = {
  knowledge: nothingKnown,
  rules: noRules,
  withoutNever: (mentions) => mentions,
};
const sidecar =
  "dossier: 1\nannotations:\n  - id: abcdef\n    category: person\n    status: rejected\n    exact: Ann Lee\n    start: 0\n    end: 7\n";

function textsOf(read: ReturnType<typeof readSource>): readonly string[] {
  return mentionsOf(read.tables.mentions, Atoms.of(read.atoms)).map(
    (mention) => `${mention.category} ${mention.status} ${mention.text}`,
  );
}

describe("a source that is read", () => {
  const read = readSource({ text, leastConfidence: 0 }, circumstances);

  it("has its mentions in a table", () => {
    assert.deepEqual(textsOf(read), [
      "person suggested Ann Lee",
      "person suggested Bob Ray",
      "person suggested Lee",
      "money suggested £5m",
      "organisation suggested Kent County Council",
    ]);
  });

  it("is the same where what the detector found is given", () => {
    const suggestions = { table: read.suggestions, atoms: read.atoms };
    assert.deepEqual(readSource({ text, leastConfidence: 0, suggestions }, circumstances), read);
  });

  it("has decisions laid over it, and what the detector found as it was", () => {
    const decided = readSource({ text, leastConfidence: 0, sidecar }, circumstances);
    assert.equal(textsOf(decided)[0], "person rejected Ann Lee");
    assert.deepEqual(
      mentionsOf(decided.suggestions, Atoms.of(decided.atoms)),
      mentionsOf(read.suggestions, Atoms.of(read.atoms)),
    );
  });

  it("means in a corpus what it means there when it is taken in as mentions", () => {
    const corpus = new Corpus();
    const numberOf = corpus.atoms.renumbering(read.atoms);
    const tables = {
      mentions: renumberMentions(read.tables.mentions, numberOf),
      referents: renumberReferents(read.tables.referents, numberOf),
    };
    corpus.take("a", tables, () => text);
    assert.deepEqual(
      corpus.entities().map(({ name, mentionCount }) => `${name} ${mentionCount}`),
      ["5,000,000 GBP 1", "Ann Lee 2", "Bob Ray 1", "Kent County Council 1"],
    );
  });

  it("follows edits: what stands behind them moves, what was typed into goes, what was found comes", () => {
    const atoms = Atoms.of(read.atoms);
    const typed = "Jo Day. ";
    const edits = [
      { start: 0, end: 0, text: typed },
      { start: typed.length + 16, end: typed.length + 16, text: "x" },
    ];
    const [found] = mentionsOf(read.suggestions, atoms);
    assert.ok(found);
    const fresh = packMentions([{ ...found, start: 0, end: 6, text: "Jo Day" }], [], atoms);
    const edited = { start: 0, end: 44 };
    const { table, places } = followMentions(read.suggestions, edits, {
      found: fresh,
      offset: 0,
      edited,
    });
    assert.deepEqual(
      mentionsOf(table, atoms).map((mention) => `${mention.start} ${mention.text}`),
      ["0 Jo Day", "8 Ann Lee", "47 Lee", "56 £5m", "63 Kent County Council"],
    );
    const corpus = new Corpus();
    const numberOf = corpus.atoms.renumbering(read.atoms);
    const referents = renumberReferents(read.tables.referents, numberOf);
    corpus.take(
      "a",
      { mentions: renumberMentions(read.tables.mentions, numberOf), referents },
      () => text,
    );
    const moved = {
      mentions: renumberMentions(table, corpus.atoms.renumbering(atoms.texts)),
      referents: withMentionsAt(referents, (index) => places[index] ?? 0),
    };
    corpus.move("a", moved, () => text);
    assert.deepEqual(corpus.resolutionOf("a", "person:47-50"), { kind: "entity", key: "ann-lee" });
    assert.equal(corpus.resolutionOf("a", "person:0-6"), undefined);
    assert.deepEqual(corpus.entity("bob-ray")?.mentions, []);
  });
});
