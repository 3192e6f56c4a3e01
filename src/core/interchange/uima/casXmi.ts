import type { Format, SetToWrite, SetWriter } from "../format.ts";
import type { GivenFile } from "../readSet.ts";
import { Reading } from "../reading.ts";
import { element, illegalCharacters, illegalIn, xmlDocument, type Element } from "../xml.ts";
import {
  casHolds,
  casLoses,
  CasMaker,
  Reference,
  textId,
  type Cas,
  type FeatureStructure,
} from "./cas.ts";
import { readCas } from "./readCas.ts";
import { readXmi } from "./readXmi.ts";
import { typesWith, type TypeDescription } from "./types.ts";

/** XMI 1.0 as Apache UIMA writes a CAS: one file a source, and one for their types. */
export const casXmi: Format = {
  id: "cas-xmi",
  label: "UIMA CAS XMI",
  description: "For Apache UIMA and DKPro pipelines, and for INCEpTION.",
  endings: [".xmi", ".xml"],
  holds: casHolds,
  loses: [...casLoses, illegalCharacters],
  options: [],
  write,
  read,
};

function write(set: SetToWrite): SetWriter {
  const maker = new CasMaker(set);
  const attributes = new Set<string>();
  return {
    *source(source) {
      const cas = maker.casOf(source);
      for (const attribute of cas.attributes) attributes.add(attribute);
      const xmi = xmiOf(cas);
      set.lose(illegalCharacters, illegalIn(xmi));
      yield { path: `${source.path}.xmi`, content: xmlDocument(xmi) };
    },
    *end() {
      maker.end();
      const types = typesWith([...attributes].sort());
      yield { path: "TypeSystem.xml", content: xmlDocument(typeSystemOf(types)) };
    },
  };
}

function xmiOf({ text, structures }: Cas): Element {
  const packages = [...new Set(structures.map(({ type }) => packageOf(type)))];
  const prefixes = new Map(packages.map((name, index) => [name, `t${index + 1}`]));
  return element(
    "xmi:XMI",
    {
      "xmlns:xmi": "http://www.omg.org/XMI",
      "xmlns:cas": "http:///uima/cas.ecore",
      ...Object.fromEntries(
        Array.from(prefixes, ([name, prefix]) => [
          `xmlns:${prefix}`,
          `http:///${name.replaceAll(".", "/")}.ecore`,
        ]),
      ),
      "xmi:version": "2.0",
    },
    element("cas:NULL", { "xmi:id": 0 }),
    ...structures.map((structure) => structureOf(structure, prefixes)),
    element("cas:Sofa", {
      "xmi:id": textId,
      sofaNum: 1,
      sofaID: "_InitialView",
      mimeType: "text/plain",
      sofaString: text,
    }),
    element("cas:View", {
      sofa: textId,
      members: structures.map(({ id }) => id).join(" "),
    }),
  );
}

/** Lists are children, all other features attributes. */
function structureOf(
  { id, type, isAnnotation, features }: FeatureStructure,
  prefixes: ReadonlyMap<string, string>,
): Element {
  const name = `${prefixes.get(packageOf(type)) ?? ""}:${type.slice(packageOf(type).length + 1)}`;
  const attributes: Record<string, string | number> = { "xmi:id": id };
  if (isAnnotation) attributes["sofa"] = textId;
  const children: Element[] = [];
  for (const [feature, value] of features) {
    if (value instanceof Reference) attributes[feature] = value.id;
    else if (typeof value !== "object") attributes[feature] = value;
    else children.push(...value.map((item) => element(feature, {}, item)));
  }
  return element(name, attributes, ...children);
}

function packageOf(type: string): string {
  return type.slice(0, type.lastIndexOf("."));
}

function typeSystemOf(types: readonly TypeDescription[]): Element {
  return element(
    "typeSystemDescription",
    { xmlns: "http://uima.apache.org/resourceSpecifier" },
    element("name", {}, "Dossier"),
    element("types", {}, ...types.map(typeDescriptionOf)),
  );
}

function typeDescriptionOf({ name, superType, features }: TypeDescription): Element {
  return element(
    "typeDescription",
    {},
    element("name", {}, name),
    element("supertypeName", {}, superType),
    element(
      "features",
      {},
      ...features.map((feature) =>
        element(
          "featureDescription",
          {},
          element("name", {}, feature.name),
          element("rangeTypeName", {}, feature.range),
        ),
      ),
    ),
  );
}

function read(files: readonly GivenFile[]): Reading {
  const reading = new Reading();
  for (const file of files.filter(({ path }) => /\.xmi$/i.test(path))) {
    const cas = readXmi(file, reading);
    if (cas) readCas(cas, file.path, reading);
  }
  return reading;
}
