import assert from "node:assert/strict";
import { amountDisagreements } from "../../../src/core/crossReferences/amountDisagreements.ts";
import { amountsNear } from "../../../src/core/crossReferences/amounts.ts";
import {
  coOccurrences,
  coOccurringPairs,
  type CoOccurrence,
} from "../../../src/core/crossReferences/coOccurrence.ts";
import { meetingsOf, shownOf } from "../../../src/core/crossReferences/meetings.ts";
import { ratingDisagreements } from "../../../src/core/crossReferences/ratingDisagreements.ts";
import {
  allRatings,
  byTime,
  type Rating,
  ratingsOf,
} from "../../../src/core/crossReferences/ratings.ts";
import { similarSources } from "../../../src/core/crossReferences/similarSources.ts";
import { statementsIn } from "../../../src/core/crossReferences/statements.ts";
import { sentenceAt } from "../../../src/core/text/paragraphs.ts";
import { calm, type Indexed, indexedSeeds } from "../../fixtures/indexed.ts";

function ratingLine({ source, grade, time, told, judge, judged }: Rating): string {
  return [source, grade, time ?? told ?? "-", judge?.key ?? "-", judged?.key ?? "-"].join(" ");
}

describe("the cross-references of the seeds", function () {
  this.timeout(20_000);
  let seeds: Indexed;
  const keyOf = ({ number }: CoOccurrence): string => seeds.index.keyOf(number);
  /** "norman-lamb 1 2 2": how many sentences, paragraphs and sources. */
  const line = (one: CoOccurrence): string => {
    const { sentence, paragraph, source } = one.counts;
    return [keyOf(one), sentence, paragraph, source].join(" ");
  };
  before(async () => {
    seeds = await indexedSeeds();
  });

  it("count the sentences, paragraphs and sources of all and of one", () => {
    assert.deepEqual(seeds.index.totals, { sentence: 92, paragraph: 77, source: 5 });
    assert.deepEqual(seeds.index.countsOf(seeds.index.numberOf({ key: "norman-lamb" })), {
      sentence: 6,
      paragraph: 6,
      source: 2,
    });
  });

  it("say whom an entity appears with", async () => {
    const all = await coOccurrences(seeds.index, seeds.entity("norman-lamb"), calm);
    const close = all.filter(({ level }) => level !== "source");
    assert.deepEqual(close.map(line).sort(), [
      "clive-lewis 1 1 1",
      "conservative-party 1 1 1",
      "henry-bellingham 1 1 1",
      "ian-parker 0 1 1",
      "labour-party 1 1 1",
      "liberal-democrats 2 2 1",
      "norfolk-foster-care-association 1 2 2",
    ]);
    assert.equal(all.length, 30);
    const strength = Object.fromEntries(close.map((one) => [keyOf(one), one.strength.toFixed(2)]));
    assert.equal(strength["liberal-democrats"], "7.90");
    assert.equal(strength["ian-parker"], "5.27");
  });

  it("pair the entities of a folder", async () => {
    const people = await coOccurringPairs(
      seeds.index,
      "sentence",
      ({ category }) => category === "person",
      calm,
    );
    const lines = people.map(({ a, b, count }) => `${a.key} ${b.key} ${String(count)}`);
    assert.ok(lines.includes("clive-lewis henry-bellingham 1"), lines.join("\n"));
    assert.ok(lines.includes("michael-rosen sheila-lock 1"));
    const own = await coOccurrences(seeds.index, seeds.entity("clive-lewis"), calm);
    const pair = people.find(({ a, b }) => `${a.key} ${b.key}` === "clive-lewis henry-bellingham");
    assert.equal(pair?.strength, own.find((one) => keyOf(one) === "henry-bellingham")?.strength);
  });

  it("find the sentences in which two meet", async () => {
    const { index } = seeds;
    const [lamb, parker] = [seeds.entity("norman-lamb"), seeds.entity("ian-parker")];
    const meetings = await meetingsOf(index, lamb, parker, calm);
    assert.deepEqual(
      meetings.map(({ source, level }) => [source, level]),
      [["002", "paragraph"]],
    );
    const told = meetings.flatMap((meeting) => {
      const { text = "" } = index.snapshot(meeting.source) ?? {};
      return shownOf(meeting).map((number) => {
        const { start, end } = sentenceAt(text, index.mention(meeting.source, number)?.start ?? 0);
        return text.slice(start, end);
      });
    });
    assert.match(told[0] ?? "", /^Mr Lamb \(Liberal Democrat\): 'I hope/);
    assert.match(told[1] ?? "", /^I have still not had a clear explanation .* in Norfolk\)\.$/);
    assert.equal(told.length, 2);
  });

  it("tell the ratings of and by an entity in order of time", async () => {
    const council = seeds.entity("norfolk-county-council");
    const { got } = await ratingsOf(seeds.index, council, calm);
    assert.deepEqual([...got].sort(byTime).map(ratingLine), [
      "003 inadequate 2013 ofsted norfolk-county-council",
      "001 inadequate 2013-08-16 ofsted norfolk-county-council",
      "001 inadequate 2013-08-16 ofsted norfolk-county-council",
      "002 inadequate 2015 ofsted norfolk-county-council",
      "002 inadequate 2015 ofsted norfolk-county-council",
      "003 inadequate 2015 ofsted norfolk-county-council",
      "002 inadequate - ofsted norfolk-county-council",
      "004 inadequate - ofsted norfolk-county-council",
    ]);
    const ofsted = await ratingsOf(seeds.index, seeds.entity("ofsted"), calm);
    assert.equal(ofsted.given.length, 11);
  });

  it("find amounts near an entity, and sources with the same entities", async () => {
    const council = seeds.entity("norfolk-county-council");
    const amounts = await amountsNear(seeds.index, council, calm);
    assert.deepEqual(
      amounts.map(({ source, number, level, amount }) => [
        source,
        seeds.index.mention(source, number)?.text,
        level,
        amount.most,
      ]),
      [["002", "£300 million", "sentence", 300_000_000]],
    );
    const similar = await similarSources(seeds.index, "002", 5, calm);
    assert.deepEqual(
      similar.map(({ source, shared }) => [source, shared.length, shared[0]?.key]),
      [
        ["004", 6, "brandon-lewis"],
        ["000", 5, "norfolk-foster-care-association"],
        ["003", 4, "eastern-daily-press"],
      ],
    );
  });

  it("do not disagree", async () => {
    const { index } = seeds;
    const ratings = await allRatings(index, calm);
    assert.deepEqual(await ratingDisagreements(index, ratings, calm), []);
    const statements = [...index.sources].flatMap((source) => statementsIn(index, source));
    assert.equal(statements.length, 4);
    assert.deepEqual(await amountDisagreements(index, statements, calm), []);
  });
});
