import assert from "node:assert/strict";
import {
  amountDisagreements,
  type AmountDisagreement,
} from "../../../src/core/crossReferences/amountDisagreements.ts";
import { ratingDisagreements } from "../../../src/core/crossReferences/ratingDisagreements.ts";
import { allRatings } from "../../../src/core/crossReferences/ratings.ts";
import { statementsIn } from "../../../src/core/crossReferences/statements.ts";
import { calm, indexedTexts } from "../../fixtures/indexed.ts";

/** "norfolk-county-council 2015: good b | inadequate a". */
async function ratings(...texts: readonly string[]): Promise<readonly string[]> {
  const { index } = await indexedTexts(...texts);
  const all = await allRatings(index, calm);
  return (await ratingDisagreements(index, all, calm)).map(({ body, year, sides }) => {
    const said = sides.map((side) =>
      [side[0]?.grade, ...side.map(({ source }) => source)].join(" "),
    );
    return `${body.key} ${year}: ${said.join(" | ")}`;
  });
}

async function amounts(...texts: readonly string[]): Promise<readonly string[]> {
  const { index } = await indexedTexts(...texts);
  const statements = [...index.sources].flatMap((source) => statementsIn(index, source));
  return (await amountDisagreements(index, statements, calm)).map(amountLine);
}

function amountLine({ about, sides }: AmountDisagreement): string {
  return `${about.key}: ${sides.map(({ source, mention }) => `${source} ${mention.text}`).join(" | ")}`;
}

describe("who gave a grade to whom", () => {
  /** "judge > judged" for each rating. */
  async function parties(text: string): Promise<readonly string[]> {
    const { index } = await indexedTexts(text);
    return (await allRatings(index, calm)).map(
      ({ judge, judged }) => `${judge?.key ?? "-"} > ${judged?.key ?? "-"}`,
    );
  }

  it("is named in the words", async () => {
    assert.deepEqual(await parties("Ofsted rated Norfolk County Council inadequate in 2015."), [
      "ofsted > norfolk-county-council",
    ]);
  });

  it("is the nearest body before that is called so", async () => {
    const text =
      "Derby City Council and Norfolk County Council met. The council was rated inadequate by Ofsted.";
    assert.deepEqual(await parties(text), ["ofsted > norfolk-county-council"]);
    const service =
      "He leads Norfolk County Council's children's services department. The department was rated inadequate by Ofsted.";
    assert.deepEqual(await parties(service), ["ofsted > norfolk-county-council"]);
  });

  it("is nobody where no body is called so", async () => {
    assert.deepEqual(
      await parties("Derby City Council met. The hospital was rated inadequate by the CQC."),
      ["cqc > -"],
    );
  });
});

describe("ratings that disagree", () => {
  const inadequate = "Ofsted rated Norfolk County Council inadequate in 2015.";
  const good = "In 2015, Norfolk County Council was rated good by Ofsted.";

  it("give one body two grades in one year", async () => {
    assert.deepEqual(await ratings(inadequate, good, inadequate), [
      "norfolk-county-council 2015: inadequate a c | good b",
    ]);
  });

  it("do not where year, body or judge are others, or a sentence tells of a change", async () => {
    assert.deepEqual(await ratings(inadequate, good.replace("2015", "2016")), []);
    assert.deepEqual(await ratings(inadequate, good.replace("Norfolk", "Suffolk")), []);
    assert.deepEqual(await ratings(inadequate, good.replace("Ofsted", "the CQC")), []);
    assert.deepEqual(
      await ratings("Ofsted rated Norfolk County Council good and then inadequate in 2015."),
      [],
    );
  });
});

describe("sums that disagree", () => {
  const one =
    "Norfolk County Council's children's services department has a projected overspend of £11m.";
  const other =
    "A projected overspend of £12.5 million in children's services was reported by Norfolk County Council.";

  it("are given in sentences that say the same of the same body", async () => {
    assert.deepEqual(await amounts(one, other), [
      "norfolk-county-council: a £11m | b £12.5 million",
    ]);
  });

  it("do not where they may be one sum", async () => {
    assert.deepEqual(await amounts(one, other.replace("£12.5 million", "£11,000,000")), []);
    assert.deepEqual(await amounts(one, other.replace("£12.5 million", "about £11.5m")), []);
    assert.deepEqual(await amounts(one, other.replace("£12.5 million", "more than £10m")), []);
  });

  it("do not where another time, another body or something else is told of", async () => {
    assert.deepEqual(await amounts(`In 2015, ${one}`, `In 2016, ${other}`), []);
    assert.deepEqual(await amounts(one, other.replace("Norfolk", "Suffolk")), []);
    assert.deepEqual(
      await amounts(one, "Norfolk County Council will invest £16.5m in its libraries next year."),
      [],
    );
    assert.deepEqual(await amounts(`${one} ${other}`), []);
  });

  it("are those that the other sentence does not have", async () => {
    const both = one.replace("£11m", "£11m, of which £5m is residential costs");
    assert.deepEqual(await amounts(both, both.replace("£5m", "£6m")), [
      "norfolk-county-council: a £5m | b £6m",
    ]);
  });
});
