import type { ExchangedMention } from "../annotationSet.ts";
import { element, type Element, type Node } from "../xml.ts";
import { entityId, word } from "./names.ts";

/** The id of who suggests, which the header tells of. */
export const detectorId = "dossier";

/** A mention and the ids that were made for it. */
export interface NumberedMention {
  readonly mention: ExchangedMention;
  readonly id: string;
  /** Of the structure of its details, if it has any. */
  readonly detailsId: string | undefined;
}

/** A mention in its text. */
export function inlineMention(numbered: NumberedMention, ...content: Node[]): Element {
  const { mention } = numbered;
  const ref = refOf(mention);
  const attributes = { "xml:id": numbered.id, ref, ...saidOf(numbered) };
  switch (mention.category) {
    case "person":
      return element("persName", attributes, ...content);
    case "organisation":
      return element("orgName", attributes, ...content);
    case "money":
      // Measures have no references, but analyses.
      return element(
        "measure",
        {
          type: "currency",
          ...attributes,
          ref: undefined,
          ana:
            [attributes.ana, ref].filter((pointer) => pointer !== undefined).join(" ") || undefined,
          ...amountOf(mention.attributes),
        },
        ...content,
      );
    default:
      return element("rs", { type: word(mention.category), ...attributes }, ...content);
  }
}

/** A mention beside its text, at pointers into it. */
export function standOffMention(numbered: NumberedMention, target: string): Element {
  const { mention, id } = numbered;
  const ref = refOf(mention);
  return element(
    "annotation",
    {
      "xml:id": id,
      motivation: ref === undefined ? "classifying" : "identifying",
      target,
      ...saidOf(numbered),
    },
    ...(ref === undefined ? [] : [element("ptr", { target: ref })]),
    element("note", { type: "category" }, mention.category),
  );
}

/** What people wrote about a mention: its note and its tags. */
export function commentsOn({ mention, id }: NumberedMention): readonly Element[] {
  const { note, tags } = mention;
  const about = (motivation: string, part: string, text: string): Element =>
    element(
      "annotation",
      { "xml:id": `${id}.${part}`, motivation, target: `#${id}` },
      element("note", {}, text),
    );
  return [
    ...(note === undefined ? [] : [about("commenting", "note", note)]),
    ...tags.map((tag, index) => about("tagging", `tag${index + 1}`, tag)),
  ];
}

/** The details of a mention as a feature structure. */
export function detailsOf({ mention, detailsId }: NumberedMention): readonly Element[] {
  if (detailsId === undefined) return [];
  return [
    element(
      "fs",
      { "xml:id": detailsId, type: word(mention.category) },
      ...Object.entries(mention.attributes).map(([key, value]) =>
        element("f", { name: word(key) }, element("string", {}, value)),
      ),
    ),
  ];
}

function refOf({ entity }: ExchangedMention): string | undefined {
  return entity === undefined ? undefined : `#${entityId(entity)}`;
}

function saidOf({ mention, detailsId }: NumberedMention): {
  readonly ana: string | undefined;
  readonly resp: string | undefined;
  readonly cert: string | undefined;
} {
  return {
    ana: detailsId && `#${detailsId}`,
    resp: mention.status === "suggested" ? `#${detectorId}` : undefined,
    cert: mention.confidence?.toString(),
  };
}

/** An amount or a range as TEI measures it. */
function amountOf({
  value = "",
  currency,
}: ExchangedMention["attributes"]): Record<string, string | undefined> {
  const [, least, most] = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/.exec(value) ?? [];
  const unit = currency === undefined ? undefined : word(currency);
  return most === undefined ? { quantity: least, unit } : { atLeast: least, atMost: most, unit };
}
