/** A type of feature structures and its features beside those that it inherits. */
export interface TypeDescription {
  readonly name: string;
  readonly superType: string;
  readonly features: readonly FeatureDescription[];
}

export interface FeatureDescription {
  readonly name: string;
  /** The name of the type of its values. */
  readonly range: string;
}

/** What INCEpTION and DKPro call the layer of names. */
export const namedEntity = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";

/** What they know a document by. */
export const documentMetaData = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";

/** Our own, built as INCEpTION builds layers of relations. */
export const relationType = "dossier.Relation";

/** Our own: whom or what mentions mean. */
export const entityType = "dossier.Entity";

export const stringArray = "uima.cas.StringArray";

/** All types that are used, with a feature for each of the attributes that mentions have. */
export function typesWith(attributes: Iterable<string>): readonly TypeDescription[] {
  return [
    {
      name: documentMetaData,
      superType: "uima.tcas.DocumentAnnotation",
      features: texts("documentTitle", "documentId"),
    },
    {
      name: namedEntity,
      superType: "uima.tcas.Annotation",
      features: [
        ...texts("value", "identifier", "mention", "status", "origin", "entity", "note"),
        ...lists("tags"),
        { name: "confidence", range: "uima.cas.Double" },
        ...texts(...Array.from(attributes, featureOf)),
      ],
    },
    {
      name: relationType,
      superType: "uima.tcas.Annotation",
      features: [
        { name: "Governor", range: namedEntity },
        { name: "Dependent", range: namedEntity },
        ...texts("value", "relation"),
      ],
    },
    {
      name: entityType,
      superType: "uima.cas.TOP",
      features: [
        ...texts("key", "category", "name", "note"),
        ...lists("aliases", "roles", "links", "tags", "groups"),
      ],
    },
  ];
}

function texts(...names: string[]): readonly FeatureDescription[] {
  return names.map((name) => ({ name, range: "uima.cas.String" }));
}

function lists(...names: string[]): readonly FeatureDescription[] {
  return names.map((name) => ({ name, range: stringArray }));
}

const attributePrefix = "attribute_";

/** The feature of an attribute: “attribute_grade”. What cannot stand in a feature's name is written as “_2d_”. */
export function featureOf(attribute: string): string {
  const escaped = attribute.replaceAll(
    /[^0-9A-Za-z]/gu,
    (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return attributePrefix + escaped;
}

/** The attribute of a feature; undefined for a feature of something else. */
export function attributeOf(feature: string): string | undefined {
  if (!feature.startsWith(attributePrefix)) return undefined;
  return feature
    .slice(attributePrefix.length)
    .replaceAll(/_([0-9a-f]{1,6})_/g, (whole, code: string) => {
      const point = parseInt(code, 16);
      return point > 0x10ffff ? whole : String.fromCodePoint(point);
    });
}
