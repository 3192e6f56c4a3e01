import type { ListedSections } from "./change.ts";

/** What tells a row of a list from the others, by the list: two that have the same are about the same. */
export const identityOf: {
  readonly [Name in keyof ListedSections]: (row: ListedSections[Name]) => string;
} = {
  // Which of the two comes first says nothing.
  distinct: ({ entities }) => JSON.stringify(entities.toSorted()),
  // An entity can be one other only, and a text mean one in each place.
  merged: ({ from }) => from,
  meant: ({ text, in: source }) => JSON.stringify([text, source]),
  never: ({ text, entity, category, in: source }) =>
    JSON.stringify([text, entity, category, source]),
};
