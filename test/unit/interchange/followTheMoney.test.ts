import assert from "node:assert/strict";
import {
  defaultModel,
  Model,
  type IEntityDatum,
  type IModelDatum,
} from "@alephdata/followthemoney";
import * as fc from "fast-check";
import { followTheMoney } from "../../../src/core/interchange/ftm/followTheMoney.ts";
import { textOf, write } from "../../property/interchange/roundTrip.ts";
import { exchangedSet, type ExchangedSet } from "../../property/interchange/sets.ts";
import { exampleSet } from "./exampleSet.ts";

const model = new Model(defaultModel);

type Proxy = Omit<IEntityDatum, "schema"> & {
  readonly schema: string;
  readonly properties: Record<string, string[]>;
};

async function proxiesOf(set: ExchangedSet, options = {}): Promise<readonly Proxy[]> {
  const result = await write(followTheMoney, set, options);
  if (result.files.size === 0) return [];
  const lines = textOf(result, "entities.ftm.json").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as Proxy);
}

/** Holds what Aleph asks for: schemata and properties that there are, required ones, references to what is there. */
function assertLoadable(proxies: readonly Proxy[]): void {
  const schemata = new Map(proxies.map(({ id, schema }) => [id, schema]));
  assert.equal(schemata.size, proxies.length, "two entities with one id");
  for (const proxy of proxies) {
    const entity = model.getEntity(proxy);
    for (const name of requiredOf(proxy.schema)) {
      assert.ok(entity.getProperty(name).length > 0, `${proxy.schema} without ${name}`);
    }
    for (const property of entity.getProperties()) {
      for (const value of proxy.properties[property.name]!) {
        assert.ok(typeof value === "string" && value !== "");
        if (property.type.name !== "entity") continue;
        const target = model.getSchema(schemata.get(value));
        assert.ok(target.isA(property.getRange()), `${property.qname} of no such thing`);
      }
    }
  }
}

/** What a schema itself requires. Those that it is derived from require more of what people enter, not of bulk loads. */
function requiredOf(schema: string): readonly string[] {
  const { schemata }: IModelDatum = defaultModel;
  return schemata[schema]?.required ?? [];
}

describe("FollowTheMoney", function () {
  this.timeout(60_000);

  it("has people and bodies that somebody confirmed, and leaves suggestions unresolved", async () => {
    const proxies = await proxiesOf(exampleSet);
    assertLoadable(proxies);
    const told = proxies.map(({ schema, properties }) => [
      schema,
      properties["name"]?.[0] ?? properties["title"]?.[0],
      ...(schema === "Mention" ? [properties["resolved"] ? "resolved" : "open"] : []),
    ]);
    assert.deepEqual(told, [
      ["PlainText", "council.txt"],
      ["Mention", "Andrew Bunyan", "resolved"],
      ["Mention", "Norfolk County Council", "resolved"],
      ["Mention", "Ofsted", "open"],
      ["Note", "Andrew Bunyan"],
      ["Note", "Rating: inadequate"],
      ["Note", "Amount: £11m"],
      ["Person", "Andrew Bunyan"],
      ["Organization", "Norfolk County Council"],
    ]);
  });

  it("ties a rating to whom it was given to, where that is one entity", async () => {
    const [source] = exampleSet.sources;
    const rating = source!.mentions.find(({ category }) => category === "rating")!;
    const ratings = ["ncc", "Norfolk  County Council", "the school"].map((of, index) => ({
      ...rating,
      id: `r${index}`,
      attributes: { ...rating.attributes, of },
    }));
    const sources = [{ ...source!, mentions: ratings, relations: [] }];
    const proxies = await proxiesOf({ ...exampleSet, sources });
    assertLoadable(proxies);
    const body = proxies.find(({ schema }) => schema === "Organization");
    const notes = proxies.filter(({ schema }) => schema === "Note");
    assert.deepEqual(
      notes.map(({ properties }) => properties["entity"]),
      [[body?.id], [body?.id], undefined],
    );
  });

  it("has other ids in another namespace, else the same", async () => {
    const idsIn = async (namespace: string): Promise<readonly string[]> =>
      (await proxiesOf(exampleSet, { namespace })).map(({ id }) => id);
    assert.deepEqual(await idsIn("a"), await idsIn("a"));
    const others = new Set(await idsIn("b"));
    assert.ok((await idsIn("a")).every((id) => !others.has(id)));
  });

  it("is loadable whatever is in the set", async () => {
    await fc.assert(
      fc.asyncProperty(exchangedSet, async (set) => assertLoadable(await proxiesOf(set))),
    );
  });
});
