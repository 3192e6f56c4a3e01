import type { ExchangedMention, ExchangedSource } from "../annotationSet.ts";
import { describedMention } from "../described.ts";
import { keysByName } from "../entityNames.ts";
import type { Format, Lose, Piece, SetToWrite, SetWriter } from "../format.ts";
import { guidOf } from "../guid.ts";
import { allBut } from "../holdings.ts";
import { places, wordless } from "../lossWords.ts";
import { wordsOf } from "../offsets.ts";
import { wordOf } from "../options.ts";
import { ratedIn } from "../ratedEntity.ts";
import { documentProxy, entityProxy, optional, proxyOf, schemata, type Proxy } from "./proxy.ts";

const otherCategories = "mentions of other categories";
const detailsOfNames = "details of names";
const meantBySuggestions = "entities of suggested mentions";
const unconfirmed = "entities without confirmed mentions";

/**
 * FollowTheMoney as Aleph and OpenAleph load it in bulk: documents with their text, people and
 * organisations, and what texts call them; ratings, amounts and notes as notes. Texts do not say who
 * paid whom in a way that the detector reads, so no amount is made a payment.
 */
export const followTheMoney: Format = {
  id: "ftm",
  label: "FollowTheMoney",
  description: "For Aleph, OpenAleph and OpenSanctions: one entity a line.",
  endings: [".ftm.json"],
  holds: allBut(
    "rejected mentions",
    "relations",
    "origins of mentions",
    "odds of suggestions",
    "tags",
  ),
  loses: [places, wordless, otherCategories, detailsOfNames, meantBySuggestions, unconfirmed],
  options: [
    {
      id: "namespace",
      label: "A word that keeps the ids of this project apart from those of others",
      kind: "text",
      default: "",
    },
  ],
  write,
};

/** What becomes notes, and what they are called. */
const noted: ReadonlyMap<string, string> = new Map([
  ["rating", "Rating"],
  ["money", "Amount"],
]);

function write(set: SetToWrite): SetWriter {
  const ids = (...parts: readonly string[]): string =>
    guidOf(wordOf(set.options, "namespace"), ...parts);
  const entities = new Map(
    [...set.entities.values()]
      .filter(({ category }) => schemata.has(category))
      .map((entity) => [entity.key, entity]),
  );
  const named = keysByName(entities.values());
  const resolved = new Set<string>();
  return {
    source: (source) => piece(proxiesOf(source)),
    end() {
      const kept = [...entities.values()].filter(({ key }) => resolved.has(key));
      set.lose(unconfirmed, set.entities.size - kept.length);
      return piece(kept.map((entity) => entityProxy(entity, ids("entity", entity.key))));
    },
  };

  function proxiesOf(source: ExchangedSource): readonly Proxy[] {
    const document = ids("document", source.path);
    const mentions = new Map<string, Proxy>();
    const notes: Proxy[] = [];
    const ratedBy = ratedIn(source, named);
    for (const mention of source.mentions) {
      const words = wordsOf(source.snapshot, mention).replaceAll(/\s+/g, " ").trim();
      const about = entityOf(mention, ratedBy);
      if (about !== undefined) resolved.add(about);
      const entity = about === undefined ? undefined : ids("entity", about);
      const proxy = mentionProxy(mention, words, document, entity);
      if (proxy) mentions.set(proxy.id, proxy);
      loseOf(mention, words, set.lose);
      const note = noteProxy(mention, words, document, entity);
      if (note) notes.push(note);
    }
    return [documentProxy(source, document), ...mentions.values(), ...notes];
  }

  /** Whom or what a mention means, or a rating was given to, where that is decided. */
  function entityOf(
    mention: ExchangedMention,
    ratedBy: ReturnType<typeof ratedIn>,
  ): string | undefined {
    const { status, category, entity } = mention;
    if (status !== "confirmed") return undefined;
    const key = noted.has(category) ? ratedBy(mention) : entity;
    return key !== undefined && entities.has(key) ? key : undefined;
  }

  /** One for all that a document calls an entity by the same words. */
  function mentionProxy(
    { category }: ExchangedMention,
    words: string,
    document: string,
    entity: string | undefined,
  ): Proxy | undefined {
    const schema = schemata.get(category);
    if (schema === undefined || words === "") return undefined;
    return proxyOf(ids("mention", document, schema, words, entity ?? ""), "Mention", {
      document: [document],
      name: [words],
      resolved: optional(entity),
      detectedSchema: [schema],
    });
  }

  function noteProxy(
    mention: ExchangedMention,
    words: string,
    document: string,
    entity: string | undefined,
  ): Proxy | undefined {
    const what = noted.get(mention.category);
    if (what === undefined && mention.note === undefined) return undefined;
    return proxyOf(ids("note", document, mention.id), "Note", {
      name: [what === undefined ? words : `${what}: ${words}`],
      description: [[`“${words}”`, ...describedMention(mention)].join("\n")],
      entity: optional(entity),
      proof: [document],
    });
  }
}

function loseOf(mention: ExchangedMention, words: string, lose: Lose): void {
  const { category, status, entity, note, attributes } = mention;
  const isName = schemata.has(category);
  const isNoted = noted.has(category) || note !== undefined;
  lose(places);
  if (!isName && !isNoted) lose(otherCategories);
  if (isName && words === "") lose(wordless);
  if (!isNoted) lose(detailsOfNames, Object.keys(attributes).length);
  if (status === "suggested" && entity !== undefined) lose(meantBySuggestions);
}

function piece(proxies: readonly Proxy[]): readonly Piece[] {
  const content = proxies.map((proxy) => `${JSON.stringify(proxy)}\n`).join("");
  return content === "" ? [] : [{ path: "entities.ftm.json", content }];
}
