import assert from "node:assert/strict";
import { AgreementCounter } from "../../../src/core/compare/agreement.ts";
import { compareSource, type ComparedMention } from "../../../src/core/compare/compareSource.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const text = "Ann Lee of Ofsted met Bob Ray at Tate on Monday";
const snapshot = new TextSnapshot(text);

function on(words: string, category: string, entity?: string): ComparedMention {
  const start = text.indexOf(words);
  return { start, end: start + words.length, category, ...(entity && { entity }) };
}

describe("compareSource", () => {
  it("lists each thing that two sides see differently once, in the order of the text", () => {
    const a = [
      on("Ann Lee", "person", "ann-lee"),
      on("Ofsted", "organisation"),
      on("Bob Ray", "person"),
      on("Tate", "organisation"),
    ];
    const b = [
      on("Ann Lee", "person", "ann-lee-2"),
      on("Ofsted", "person"),
      on("Bob", "person"),
      on("Monday", "date"),
    ];
    const { disagreements } = compareSource(snapshot, a, b);
    assert.deepEqual(
      disagreements.map((one) => [
        one.kind,
        ...[one.a, one.b].map((side) => side && text.slice(side.start, side.end)),
      ]),
      [
        ["entity", "Ann Lee", "Ann Lee"],
        ["category", "Ofsted", "Ofsted"],
        ["span", "Bob Ray", "Bob"],
        ["only one", "Tate", undefined],
        ["only one", undefined, "Monday"],
      ],
    );
  });

  it("takes silence about an entity for no contradiction", () => {
    const { disagreements } = compareSource(
      snapshot,
      [on("Ann Lee", "person", "ann-lee")],
      [on("Ann Lee", "person")],
    );
    assert.deepEqual(disagreements, []);
  });
});

describe("AgreementCounter", () => {
  // Tokens: Ann Lee of Ofsted met Bob Ray at Tate on Monday, eleven.
  it("reckons precision, recall, F1 and kappa by category", () => {
    const counter = new AgreementCounter();
    const a = [on("Ann Lee", "person"), on("Bob Ray", "person"), on("Ofsted", "organisation")];
    const b = [on("Ann Lee", "person"), on("Ofsted", "person"), on("Tate", "organisation")];
    counter.add(compareSource(snapshot, a, b));
    const { all, categories, sources } = counter.result();
    const person = categories.get("person") ?? assert.fail();
    assert.deepEqual([person.agreed, person.a, person.b], [1, 2, 2]);
    assert.deepEqual([person.precision, person.recall, person.f1], [0.5, 0.5, 0.5]);
    // Both say person of 2 tokens, neither of 6: 8 of 11. By chance (4·3 + 7·8) of 121.
    const byChance = (4 * 3 + 7 * 8) / 121;
    assert.equal(person.kappa?.toFixed(9), ((8 / 11 - byChance) / (1 - byChance)).toFixed(9));
    // One class a token: alike are Ann, Lee and of, met, at, on, Monday.
    const chance = (4 * 3 + 1 * 1 + 6 * 7) / 121;
    assert.equal(all.kappa?.toFixed(9), ((7 / 11 - chance) / (1 - chance)).toFixed(9));
    assert.deepEqual([all.agreed, all.a, all.b, sources], [1, 3, 3, 1]);
  });

  it("says nothing where there is nothing to say", () => {
    const counter = new AgreementCounter();
    counter.add(compareSource(snapshot, [], []));
    const { all } = counter.result();
    assert.deepEqual(
      [all.precision, all.recall, all.f1, all.kappa],
      [undefined, undefined, undefined, undefined],
    );
  });

  it("finds two who say the same in full agreement", () => {
    const counter = new AgreementCounter();
    const same = [on("Ann Lee", "person"), on("Lee", "person"), on("Lee", "name")];
    counter.add(compareSource(snapshot, same, [...same, on("Ann Lee", "person")]));
    const { all, disagreements } = counter.result();
    assert.deepEqual([all.f1, all.kappa, disagreements], [1, 1, 0]);
  });
});
