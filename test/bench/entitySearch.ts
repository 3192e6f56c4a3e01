import Fuse from "fuse.js";
import type { Entity } from "../../src/core/resolve/entity.ts";
import { EntitySearch } from "../../src/core/search/entitySearch.ts";
import { processorTime } from "./processorTime.ts";
import { surroundings } from "./surroundings.ts";
import { unmentioned } from "../fixtures/entities.ts";

// How long Go to Entity takes for a key among many made-up people and amounts, beside fuse.js alone, and how
// that grows. npm run bench:search -- [entities]

const most = Number(process.argv[2] ?? 100_000);

/** What a person types, key by key. */
const queries = ["sarah mcdonald", "sarha mcdonlad", "chair of the comittee", "> £10m"];

const given = "Sarah John Amina David Chloe Mohammed Ruth Peter Priya Ian Zoe Karl".split(" ");
const syllables = "mac don ald hart ley brook wood ton ford man well by worth son ing ham".split(
  " ",
);
const roles = ["chair of the committee", "chief executive", "MP for Norwich South", "spokeswoman"];

let state = 7;
/** From 0 to 1; the same numbers in every run. */
function random(): number {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

function entityAt(at: number): Entity {
  const none = { links: [], tags: [], groups: [], ...unmentioned };
  const mentionCount = Math.ceil(1 / random());
  if (at % 10 === 0) {
    const value = String(at * 1000);
    const attributes = { value, currency: "GBP" };
    const name = `${Number(value).toLocaleString("en-GB")} GBP`;
    return {
      key: `${value}-gbp`,
      category: "money",
      name,
      otherNames: [],
      roles: [],
      attributes,
      mentionCount,
      ...none,
    };
  }
  const surname = `${pick(syllables)}${pick(syllables)}${pick(syllables)}`;
  const name = `${pick(given)} ${surname}`;
  const told = { name, otherNames: [surname], roles: at % 3 === 0 ? [pick(roles)] : [] };
  return { key: String(at), category: "person", ...told, attributes: {}, mentionCount, ...none };
}

/** The milliseconds that each key of all queries took, in order. */
function typed(search: (query: string) => unknown): readonly number[] {
  const times = queries.flatMap((query) =>
    Array.from(query, (_, at) => {
      const start = processorTime();
      search(query.slice(0, at + 1));
      return processorTime() - start;
    }),
  );
  return times.sort((a, b) => a - b);
}

function summary(times: readonly number[]): string {
  const median = times[Math.floor(times.length / 2)] ?? 0;
  return `median ${median.toFixed(1)} ms, worst ${(times.at(-1) ?? 0).toFixed(1)} ms a key`;
}

async function measure(count: number): Promise<void> {
  const entities = Array.from({ length: count }, (_, at) => entityAt(at));
  const search = new EntitySearch();
  let start = processorTime();
  await search.update(entities, new Map());
  const built = processorTime() - start;
  start = processorTime();
  await search.update([...entities.slice(1), entityAt(1)], new Map());
  const updated = processorTime() - start;
  typed((query) => search.search(query, { limit: 100 }));
  const ours = typed((query) => search.search(query, { limit: 100 }));
  const fuse = new Fuse(entities, {
    keys: ["name", "otherNames", "roles"],
    threshold: 0.35,
    ignoreLocation: true,
  });
  const alone = typed((query) => fuse.search(query, { limit: 100 }));
  const ratio = (alone.at(-1) ?? 0) / (ours.at(-1) ?? 1);
  console.log(
    `${String(count)} entities: ${summary(ours)}; fuse.js alone ${summary(alone)}, ${ratio.toFixed(1)} times the worst; taken in in ${built.toFixed(0)} ms, one of them anew in ${updated.toFixed(0)} ms`,
  );
}

async function run(): Promise<void> {
  console.log(surroundings());
  for (const count of [most / 4, most / 2, most]) await measure(count);
}

void run();
