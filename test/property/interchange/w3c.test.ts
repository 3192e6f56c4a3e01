import * as fc from "fast-check";
import { w3c } from "../../../src/core/interchange/w3c/w3c.ts";
import { assertRoundTrip } from "./roundTrip.ts";
import { exchangedSet } from "./sets.ts";

describe(w3c.label, () => {
  it("gives back all that it holds", async () => {
    await fc.assert(
      fc.asyncProperty(
        exchangedSet,
        fc.constantFrom("urn:dossier:", "https://example.org/ä/"),
        (set, baseIri) =>
          assertRoundTrip(w3c, set, {
            options: { baseIri },
            expected: ({ sources, entities }) => {
              const mentions = sources.flatMap((source) => source.mentions);
              const met = new Set(mentions.map(({ entity }) => entity));
              return {
                sources: sources
                  .filter((source) => source.mentions.length > 0)
                  .map((source) => ({
                    ...source,
                    text: undefined,
                    mentions: source.mentions.map((mention) => ({
                      ...mention,
                      attributes: Object.fromEntries(
                        Object.entries(mention.attributes).filter(([key]) => !/:(?: |$)/.test(key)),
                      ),
                    })),
                  })),
                entities: entities
                  .filter(({ key }) => met.has(key))
                  .map((entity) => ({
                    ...entity,
                    links: entity.links.filter((link) => /^[a-z][a-z0-9+.-]*:\S*$/i.test(link)),
                  })),
              };
            },
          }),
      ),
    );
  });
});
