import type { ExchangedMention } from "../../../src/core/interchange/annotationSet.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import type { ExchangedSet } from "../../property/interchange/sets.ts";

export const exampleText =
  "📰 Andrew Bunyan will lead Norfolk County Council’s children’s services.\nOfsted rated them 'inadequate' and £11m was spent.";

/** Every kind of thing that a set may have, small enough to be read. */
export const exampleSet: ExchangedSet = {
  sources: [
    {
      path: "council.txt",
      snapshot: new TextSnapshot(exampleText),
      mentions: [
        mentionOf("Andrew Bunyan", {
          id: "k7f3m2",
          category: "person",
          status: "confirmed",
          origin: "detector",
          entity: "andrew-bunyan",
          note: "Interim until May.\nAsk him.",
          tags: ["director"],
          attributes: { role: "director" },
        }),
        mentionOf("Norfolk County Council", {
          id: "m2c8q1",
          category: "organisation",
          status: "confirmed",
          origin: "manual",
          entity: "norfolk-county-council",
        }),
        mentionOf("Norfolk", {
          id: "p0d4x7",
          category: "place",
          status: "rejected",
          origin: "manual",
        }),
        mentionOf("Ofsted", {
          id: "organisation:73-79",
          category: "organisation",
          status: "suggested",
          confidence: 0.93,
          entity: "ofsted",
        }),
        mentionOf("inadequate", {
          id: "q81zzd",
          category: "rating",
          status: "confirmed",
          origin: "detector",
          attributes: { grade: "inadequate", scale: "ofsted" },
        }),
        mentionOf("£11m", {
          id: "w5h9ta",
          category: "money",
          status: "confirmed",
          origin: "detector",
          attributes: { value: "11000000", currency: "GBP" },
        }),
      ].sort((a, b) => a.start - b.start || a.end - b.end),
      relations: [{ id: "r2d9", type: "leads", from: "k7f3m2", to: "m2c8q1" }],
    },
  ],
  entities: new Map(
    [
      {
        ...{ key: "andrew-bunyan", category: "person", name: "Andrew Bunyan" },
        ...{ aliases: ["Mr Bunyan"], roles: ["consultant"], links: [], tags: [], groups: [] },
        note: "Called in by the council.",
      },
      {
        ...{
          key: "norfolk-county-council",
          category: "organisation",
          name: "Norfolk County Council",
        },
        ...{ aliases: ["NCC"], roles: [], tags: [], groups: ["councils"] },
        links: ["https://www.wikidata.org/wiki/Q7050949"],
      },
      {
        ...{ key: "ofsted", category: "organisation", name: "Ofsted" },
        ...{ aliases: [], roles: [], links: [], tags: [], groups: [] },
      },
    ].map((entity) => [entity.key, entity]),
  ),
  categories: new Map([
    ["money", "Money"],
    ["organisation", "Organisation"],
    ["person", "Person"],
    ["place", "Place"],
    ["rating", "Rating"],
  ]),
};

/** A mention where its words first stand. */
function mentionOf(
  words: string,
  rest: Omit<ExchangedMention, "start" | "end" | "tags" | "attributes"> & Partial<ExchangedMention>,
): ExchangedMention {
  const start = exampleText.indexOf(words);
  return { start, end: start + words.length, tags: [], attributes: {}, ...rest };
}
