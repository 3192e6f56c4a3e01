import { strToU8 } from "fflate";
import { digest } from "../text/digest.ts";
import type { ExchangedEntity, ExchangedSource } from "./annotationSet.ts";
import { categoryColour } from "./categoryColour.ts";
import { describedEntity, describedMention } from "./described.ts";
import type { Format, SetToWrite, SetWriter } from "./format.ts";
import { guidOf } from "./guid.ts";
import { allBut } from "./holdings.ts";
import { outward, wordsOf } from "./offsets.ts";
import { OptionError, wordOf } from "./options.ts";
import { element, illegalCharacters, illegalIn, xmlDocument, type Element } from "./xml.ts";
import { zipped } from "./zip.ts";

/** REFI-QDA Project 1.0: one ZIP with the texts and a project of codes and codings. */
export const qdpx: Format = {
  id: "qdpx",
  label: "REFI-QDA project",
  description:
    "For NVivo, ATLAS.ti, MAXQDA, QualCoder and other programs for qualitative analysis.",
  endings: [".qdpx"],
  holds: allBut("rejected mentions", "origins of mentions", "odds of suggestions"),
  loses: ["relations", illegalCharacters],
  options: [
    { id: "name", label: "Name of the project", kind: "text", default: "Dossier" },
    {
      id: "date",
      label: "Date and time of the export, as 2026-05-31T12:00:00Z; nothing leaves it out",
      kind: "text",
      default: "",
    },
  ],
  write,
};

/** Who made it and when, as each thing in a project says of itself. */
interface Stamp {
  readonly creatingUser: string;
  readonly creationDateTime: string | undefined;
}

function write(set: SetToWrite): SetWriter {
  const name = wordOf(set.options, "name");
  const stamp = { creatingUser: guidOf("user"), creationDateTime: dateOf(set) };
  const texts = new Map<string, Uint8Array>();
  const sources: Element[] = [];
  const links: Element[] = [];
  return {
    source(source) {
      const guid = guidOf("source", source.path, digest(source.snapshot));
      texts.set(`sources/${guid}.txt`, strToU8(source.snapshot.normalised.text));
      sources.push(sourceOf(source, guid, stamp));
      links.push(...source.relations.map((relation) => linkOf(relation, guid)));
      return [];
    },
    end() {
      const project = element(
        "Project",
        {
          xmlns: "urn:QDA-XML:project:1.0",
          name,
          origin: "Dossier",
          creatingUserGUID: stamp.creatingUser,
          creationDateTime: stamp.creationDateTime,
        },
        element("Users", {}, element("User", { guid: stamp.creatingUser, name: "Dossier" })),
        ...within("CodeBook", within("Codes", codesOf(set))),
        ...within("Sources", sources),
        ...within("Links", links),
      );
      set.lose(illegalCharacters, illegalIn(project));
      const files = new Map([["project.qde", strToU8(xmlDocument(project))], ...texts]);
      return [{ path: "dossier.qdpx", content: zipped(files) }];
    },
  };
}

function dateOf({ options }: SetToWrite): string | undefined {
  const date = wordOf(options, "date").trim();
  if (date === "") return undefined;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.test(date)) return date;
  throw new OptionError(
    `The option “date” of ${qdpx.label} must be a date and time as 2026-05-31T12:00:00Z, not “${date}”.`,
  );
}

/** The schema has no empty lists. */
function within(name: string, children: readonly Element[]): readonly Element[] {
  return children.length === 0 ? [] : [element(name, {}, ...children)];
}

/** A code for each category, and under it one for each of its entities. */
function codesOf({ categories, entities }: SetToWrite): readonly Element[] {
  const all = [...entities.values()];
  const keys = new Set([...categories.keys(), ...all.map(({ category }) => category)]);
  return Array.from(keys, (category) => {
    const ofCategory = all.filter((entity) => entity.category === category);
    const color = categoryColour(category);
    const names = distinctNames(ofCategory);
    return element(
      "Code",
      {
        guid: guidOf("category", category),
        name: categories.get(category) ?? category,
        isCodable: "true",
        color,
      },
      ...ofCategory.map((entity) =>
        element(
          "Code",
          {
            guid: guidOf("entity", entity.key),
            name: names.get(entity.key),
            isCodable: "true",
            color,
          },
          ...description(describedEntity(entity)),
        ),
      ),
    );
  });
}

/** Names by key, with the key where two are the same: programs want the codes under one code told apart. */
function distinctNames(entities: readonly ExchangedEntity[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const folded = (name: string): string => name.toLowerCase();
  for (const { name } of entities) {
    counts.set(folded(name), (counts.get(folded(name)) ?? 0) + 1);
  }
  return new Map(
    entities.map(({ key, name }) => {
      const isDistinct = counts.get(folded(name)) === 1;
      return [key, isDistinct ? name : `${name} (${key})`];
    }),
  );
}

function sourceOf(source: ExchangedSource, guid: string, stamp: Stamp): Element {
  const toCodePoints = outward(source.snapshot, "code points");
  const selections = source.mentions.map((mention) => {
    const { start, end } = toCodePoints(mention);
    const code =
      mention.entity === undefined
        ? guidOf("category", mention.category)
        : guidOf("entity", mention.entity);
    const selection = guidOf(guid, mention.id);
    return element(
      "PlainTextSelection",
      {
        guid: selection,
        name: wordsOf(source.snapshot, mention),
        startPosition: start,
        endPosition: end,
        ...stamp,
      },
      ...description(describedMention(mention)),
      element(
        "Coding",
        { guid: guidOf(selection, "coding"), ...stamp },
        element("CodeRef", { targetGUID: code }),
      ),
    );
  });
  return element(
    "TextSource",
    { guid, name: source.path, plainTextPath: `internal://${guid}.txt`, ...stamp },
    ...selections,
  );
}

function linkOf(
  { id, type, from, to }: ExchangedSource["relations"][number],
  guid: string,
): Element {
  return element("Link", {
    guid: guidOf(guid, "relation", id),
    name: type,
    direction: "OneWay",
    originGUID: guidOf(guid, from),
    targetGUID: guidOf(guid, to),
  });
}

function description(lines: readonly string[]): readonly Element[] {
  return lines.length === 0 ? [] : [element("Description", {}, lines.join("\n"))];
}
