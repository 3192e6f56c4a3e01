import { digest } from "../../text/digest.ts";
import { paragraphsOf } from "../../text/paragraphs.ts";
import type { Span } from "../../text/span.ts";
import type { ExchangedRelation, ExchangedSource } from "../annotationSet.ts";
import type { Format, SetToWrite, SetWriter } from "../format.ts";
import { allBut } from "../holdings.ts";
import { unmentioned, wordless } from "../lossWords.ts";
import {
  element,
  illegalCharacters,
  illegalIn,
  xmlDocument,
  type Element,
  type Node,
} from "../xml.ts";
import { entityLists } from "./entities.ts";
import {
  commentsOn,
  detailsOf,
  detectorId,
  inlineMention,
  standOffMention,
  type NumberedMention,
} from "./mentions.ts";
import { word } from "./names.ts";
import { idOf, inlineOf, placedIn, pointersTo, type PlacedMention } from "./places.ts";

/** The Text Encoding Initiative's XML, P5: one document a source. */
export const tei: Format = {
  id: "tei",
  label: "TEI",
  description:
    "For digital editions: names and amounts marked in the text, people and bodies in lists.",
  endings: [".tei.xml"],
  holds: allBut("rejected mentions", "origins of mentions"),
  loses: [unmentioned, wordless, "relations", illegalCharacters],
  options: [],
  write,
};

function write({ entities, lose }: SetToWrite): SetWriter {
  const missing = new Set(entities.keys());
  return {
    *source(source) {
      const keys = new Set(source.mentions.map(({ entity }) => entity ?? "").sort());
      const lists = entityLists([...keys].flatMap((key) => entities.get(key) ?? []));
      for (const key of keys) missing.delete(key);
      const document = documentOf(source, lists, lose);
      lose(illegalCharacters, illegalIn(document));
      yield { path: `${source.path}.tei.xml`, content: xmlDocument(document) };
    },
    end() {
      lose(unmentioned, missing.size);
      return [];
    },
  };
}

function documentOf(
  source: ExchangedSource,
  lists: readonly Element[],
  lose: SetToWrite["lose"],
): Element {
  const { text } = source.snapshot.normalised;
  const paragraphs = [...paragraphsOf(text)].filter(({ start, end }) => start < end);
  const mentions = placedIn(source, paragraphs);
  lose(wordless, source.mentions.length - mentions.length);
  const relations = relationsOf(source.relations, mentions);
  lose("relations", source.relations.length - relations.length);
  const inline = inlineOf(mentions, paragraphs);
  const marked = paragraphs.map((paragraph, index) =>
    element("p", { "xml:id": idOf(index) }, ...contentOf(text, paragraph, inline.get(index) ?? [])),
  );
  const inText = new Set([...inline.values()].flat());
  const annotations = [
    ...mentions
      .filter((mention) => !inText.has(mention))
      .map((mention) => standOffMention(mention, pointersTo(mention, text, paragraphs))),
    ...mentions.flatMap(commentsOn),
  ];
  const standOff = [
    ...lists,
    ...within("listRelation", relations),
    ...within("listAnnotation", annotations),
    ...mentions.flatMap(detailsOf),
  ];
  return element(
    "TEI",
    { xmlns: "http://www.tei-c.org/ns/1.0" },
    headerOf(source),
    ...within("standOff", standOff),
    element("text", {}, element("body", {}, ...(marked.length > 0 ? marked : [element("p")]))),
  );
}

function headerOf({ path, snapshot }: ExchangedSource): Element {
  const detector = element(
    "respStmt",
    { "xml:id": detectorId },
    element("resp", {}, "suggested by"),
    element("name", {}, "Dossier"),
  );
  const said = `${path}, whose text has the digest ${digest(snapshot)}`;
  return element(
    "teiHeader",
    {},
    element(
      "fileDesc",
      {},
      element("titleStmt", {}, element("title", {}, path), detector),
      element("publicationStmt", {}, element("p", {}, "Exported from Dossier")),
      element("sourceDesc", {}, element("p", {}, said)),
    ),
  );
}

function contentOf(text: string, { start, end }: Span, mentions: readonly PlacedMention[]): Node[] {
  const content: Node[] = [];
  let at = start;
  for (const mention of mentions) {
    content.push(text.slice(at, mention.start));
    content.push(inlineMention(mention, text.slice(mention.start, mention.end)));
    at = mention.end;
  }
  return [...content, text.slice(at, end)];
}

function relationsOf(
  relations: readonly ExchangedRelation[],
  mentions: readonly NumberedMention[],
): readonly Element[] {
  const ids = new Map(mentions.map(({ id, mention }) => [mention.id, `#${id}`]));
  return relations
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
    .map(({ type, from, to }) =>
      element(
        "relation",
        { name: word(type), active: ids.get(from), passive: ids.get(to) },
        element("desc", {}, type),
      ),
    );
}

/** TEI has no empty lists. */
function within(name: string, children: readonly Element[]): readonly Element[] {
  return children.length === 0 ? [] : [element(name, {}, ...children)];
}
