import { Corpus } from "../../src/core/corpus/corpus.ts";
import { amountDisagreements } from "../../src/core/crossReferences/amountDisagreements.ts";
import { amountsNear } from "../../src/core/crossReferences/amounts.ts";
import { coOccurrences, coOccurringPairs } from "../../src/core/crossReferences/coOccurrence.ts";
import { meetingsOf } from "../../src/core/crossReferences/meetings.ts";
import { OccurrenceIndex } from "../../src/core/crossReferences/occurrenceIndex.ts";
import { ratingDisagreements } from "../../src/core/crossReferences/ratingDisagreements.ts";
import { allRatings, ratingsOf } from "../../src/core/crossReferences/ratings.ts";
import { similarSources } from "../../src/core/crossReferences/similarSources.ts";
import { statementsIn } from "../../src/core/crossReferences/statements.ts";
import type { Mention } from "../../src/core/annotations/mention.ts";
import { toIndex } from "../fixtures/indexed.ts";
import { processorTime } from "./processorTime.ts";
import { surroundings } from "./surroundings.ts";
import { TextSnapshot } from "../../src/core/text/snapshot.ts";

// How long cross-references take in a folder of made-up articles of some 3 kB with some 45 mentions, drawn from
// 20,000 people and bodies, few of them often (Zipf). npm run bench:crossrefs -- [articles]

const count = Number(process.argv[2] ?? 10_000);
const paragraphs = 15;
const names = 20_000;

let state = 1;
/** From 0 to 1; the same numbers in every run. */
function random(): number {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}

function article(): { readonly snapshot: TextSnapshot; readonly mentions: readonly Mention[] } {
  let text = "";
  const mentions: Mention[] = [];
  const mark = (
    words: string,
    category: string,
    attributes: Readonly<Record<string, string>> = {},
  ): void => {
    const start = text.length;
    text += words;
    const id = `${category}:${String(start)}`;
    const span = { start, end: text.length, text: words };
    mentions.push({
      ...span,
      id,
      category,
      status: "suggested",
      evidence: [],
      confidence: 1,
      attributes,
    });
  };
  for (let at = 0; at < paragraphs; at += 1) {
    mark("Norfolk Council", "organisation");
    text += " and others said that the service for looked after children had been changed by ";
    const body = String(Math.floor(names ** random()));
    mark(`Foundation${body} Trust${body}`, "organisation");
    text += " after a long debate. The meeting was then told by ";
    const person = String(Math.floor(names ** random()));
    mark(`Ann${person} Smith${person}`, "person");
    if (at % 5 === 0) {
      text += ` that the budget for item ${String(Math.floor(names ** random()))} would be `;
      const value = String(Math.floor(1 + 900 * random()));
      mark(`£${value}m`, "money", { value: `${value}000000`, currency: "GBP" });
      text += " and that the council was rated ";
      const when = String(2010 + Math.floor(10 * random()));
      mark("good", "rating", { grade: "good", by: "Ofsted", of: "Norfolk Council", when });
    }
    text += ".\n\n";
  }
  return { snapshot: new TextSnapshot(text), mentions };
}

const calm = (): Promise<void> => Promise.resolve();

async function timed(what: string, task: () => unknown): Promise<void> {
  const start = processorTime();
  const result = await task();
  const size = Array.isArray(result) ? `, ${String(result.length)} rows` : "";
  console.log(`${what}: ${(processorTime() - start).toFixed(1)} ms${size}`);
}

async function run(): Promise<void> {
  console.log(surroundings());
  const corpus = new Corpus();
  const index = new OccurrenceIndex(corpus);
  for (let at = 0; at < count; at += 1) {
    const { mentions, snapshot } = article();
    corpus.update(String(at), mentions, snapshot);
    index.update(String(at), toIndex({ mentions, snapshot }));
  }
  console.log(`${String(count)} articles, ${String(corpus.entities().length)} entities`);
  await timed("index all", () => index.settle(calm));
  const everywhere = corpus.entity("norfolk-council");
  const often = corpus.entity("ann1-smith1");
  const seldom = corpus.entity("ann9000-smith9000") ?? often;
  if (!everywhere || !often || !seldom) throw new Error("too few articles");
  for (const [which, entity] of [
    ["in every article", everywhere],
    ["in many articles", often],
    ["in few articles", seldom],
  ] as const) {
    for (const time of ["first", "again"]) {
      await timed(`with whom one ${which}, ${time}`, () => coOccurrences(index, entity, calm));
    }
    await timed(`amounts near one ${which}`, () => amountsNear(index, entity, calm));
    await timed(`ratings of one ${which}`, () => ratingsOf(index, entity, calm));
  }
  await timed("meetings of the two most frequent", () =>
    meetingsOf(index, everywhere, often, calm),
  );
  await timed("sources like one", () => similarSources(index, "5", 20, calm));
  const { mentions, snapshot } = article();
  corpus.update("5", mentions, snapshot);
  index.update("5", toIndex({ mentions, snapshot }));
  await timed("a source changed: the corpus", () => corpus.entity("norfolk-council"));
  await timed("a source changed: the index", () => index.settle(calm));
  const changed = corpus.entity("norfolk-council");
  if (changed) await timed("with whom, after that", () => coOccurrences(index, changed, calm));
  await timed("all pairs in sentences", () =>
    coOccurringPairs(index, "sentence", () => true, calm),
  );
  await timed("ratings that disagree", async () =>
    ratingDisagreements(index, await allRatings(index, calm), calm),
  );
  await timed("sums that disagree", () =>
    amountDisagreements(
      index,
      [...index.sources].flatMap((source) => statementsIn(index, source)),
      calm,
    ),
  );
}

void run();
