import * as fc from "fast-check";
import { casJson } from "../../../src/core/interchange/uima/casJson.ts";
import { casXmi } from "../../../src/core/interchange/uima/casXmi.ts";
import { legal } from "../../../src/core/interchange/xml.ts";
import { assertRoundTrip, type PlainSet } from "./roundTrip.ts";
import { exchangedSet } from "./sets.ts";

/** A set without the entities that no mention means: they stand in no source's file. */
function mentioned({ sources, entities }: PlainSet): PlainSet {
  const keys = new Set(sources.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  return { sources, entities: entities.filter(({ key }) => keys.has(key)) };
}

/** The same with all texts as XML can hold them. */
function inXml<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, held: unknown) =>
    typeof held === "string" ? legal(held) : held,
  ) as Value;
}

describe("UIMA CAS", function () {
  this.timeout(120_000);

  it("comes back from JSON as it was", async () => {
    const property = fc.asyncProperty(exchangedSet, (set) =>
      assertRoundTrip(casJson, set, { expected: mentioned }),
    );
    await fc.assert(property);
  });

  it("comes back from XMI as it was, but for characters that XML does not allow", async () => {
    const property = fc.asyncProperty(exchangedSet, (set) =>
      assertRoundTrip(casXmi, set, { expected: (plain) => inXml(mentioned(plain)) }),
    );
    await fc.assert(property);
  });
});
