import type { Format, SetToWrite, SetWriter } from "../format.ts";
import {
  countIn,
  isCount,
  isObject,
  listIn,
  readJson,
  textIn,
  valueIn,
  type JsonObject,
} from "../json.ts";
import type { GivenFile } from "../readSet.ts";
import { Reading } from "../reading.ts";
import {
  casHolds,
  casLoses,
  CasMaker,
  Reference,
  textId,
  type Cas,
  type FeatureStructure,
  type FeatureValue,
} from "./cas.ts";
import { readCas, type ReadCas, type ReadStructure } from "./readCas.ts";
import { stringArray, typesWith, type TypeDescription } from "./types.ts";

/** The JSON CAS format of Apache UIMA, draft 0.4.0: one file a source, which brings its types. */
export const casJson: Format = {
  id: "cas-json",
  label: "UIMA CAS JSON",
  description: "For INCEpTION, and for Python with dkpro-cassis.",
  endings: [".json"],
  holds: casHolds,
  loses: casLoses,
  options: [],
  write,
  read,
};

const view = "_InitialView";
const sofa = "uima.cas.Sofa";

function write(set: SetToWrite): SetWriter {
  const maker = new CasMaker(set);
  return {
    *source(source) {
      const content = `${JSON.stringify(jsonOf(maker.casOf(source)), undefined, 1)}\n`;
      yield { path: `${source.path}.json`, content };
    },
    end() {
      maker.end();
      return [];
    },
  };
}

function jsonOf({ text, structures, attributes }: Cas): JsonObject {
  const next = { id: textId + 1 + structures.length };
  return {
    "%HEADER": { "%VERSION": "0.4.0" },
    "%TYPES": Object.fromEntries(typesWith(attributes).map((type) => [type.name, typeOf(type)])),
    "%FEATURE_STRUCTURES": [
      {
        "%ID": textId,
        "%TYPE": sofa,
        sofaNum: 1,
        sofaID: view,
        mimeType: "text/plain",
        sofaString: text,
      },
      ...structures.flatMap((structure) => structureOf(structure, next)),
    ],
    "%VIEWS": {
      [view]: { "%SOFA": textId, "%MEMBERS": structures.map(({ id }) => id) },
    },
  };
}

function typeOf({ name, superType, features }: TypeDescription): JsonObject {
  return {
    "%NAME": name,
    "%SUPER_TYPE": superType,
    ...Object.fromEntries(
      features.map((feature) => [feature.name, { "%NAME": feature.name, "%RANGE": feature.range }]),
    ),
  };
}

/** A structure after the lists that it refers to, which are structures too and numbered from `next` on. */
function structureOf(
  { id, type, isAnnotation, features }: FeatureStructure,
  next: { id: number },
): readonly JsonObject[] {
  const lists: JsonObject[] = [];
  const fields = features.map(([name, value]): [string, FeatureValue] => {
    if (value instanceof Reference) return [`@${name}`, value.id];
    if (typeof value !== "object") return [name, value];
    const list = next.id++;
    lists.push({ "%ID": list, "%TYPE": stringArray, "%ELEMENTS": value });
    return [`@${name}`, list];
  });
  const head = { "%ID": id, "%TYPE": type, ...(isAnnotation && { "@sofa": textId }) };
  return [...lists, { ...head, ...Object.fromEntries(fields) }];
}

function read(files: readonly GivenFile[]): Reading {
  const reading = new Reading();
  for (const file of files.filter(({ path }) => /\.json$/i.test(path))) {
    const value = readJson(file, reading);
    if (value === undefined) continue;
    const cas = casIn(value);
    if (cas) readCas(cas, file.path, reading);
    else reading.report(file.path, "This file is no UIMA CAS JSON: it has no text in a view.");
  }
  return reading;
}

function casIn(value: unknown): ReadCas | undefined {
  const structures = structuresIn(value);
  const views = valueIn(value, "%VIEWS");
  const [first] = isObject(views) ? Object.keys(views) : [];
  const name = valueIn(views, view) === undefined ? (first ?? view) : view;
  const document = structures.find(
    ({ type, features }) => type === sofa && textIn(features, "sofaID") === name,
  );
  const text = document && textIn(document.features, "sofaString");
  if (text === undefined) return undefined;
  const lists = new Map(structures.map(({ id, features }) => [id, valueIn(features, "%ELEMENTS")]));
  return {
    text,
    structures: structures
      .filter(({ features }) => [undefined, document?.id].includes(countIn(features, "@sofa")))
      .map(({ features, ...rest }) => ({ ...rest, features: plain(features, lists) })),
  };
}

/** Structures are in a list, or in an object by their numbers. */
function structuresIn(value: unknown): readonly ReadStructure[] {
  const held = valueIn(value, "%FEATURE_STRUCTURES");
  const all = isObject(held)
    ? Object.entries(held).map(([id, features]) => ({ id: Number(id), features }))
    : listIn(value, "%FEATURE_STRUCTURES").map((features) => ({
        id: countIn(features, "%ID"),
        features,
      }));
  return all.flatMap(({ id, features }) => {
    const type = textIn(features, "%TYPE");
    const isWhole = isCount(id) && type !== undefined && isObject(features);
    return isWhole ? [{ id, type, features }] : [];
  });
}

/** Features without the marks on their names, lists in place of references to them. */
function plain(features: JsonObject, lists: ReadonlyMap<number, unknown>): JsonObject {
  return Object.fromEntries(
    Object.entries(features).map(([name, value]) => {
      const list = name.startsWith("@") && isCount(value) ? lists.get(value) : undefined;
      return [name.replace(/^[@#^]/, ""), list ?? value];
    }),
  );
}
