import { brat } from "./brat/brat.ts";
import { html } from "./dossier/html.ts";
import { markdown } from "./dossier/markdown.ts";
import type { Format } from "./format.ts";
import { followTheMoney } from "./ftm/followTheMoney.ts";
import { gexf } from "./graph/gexf.ts";
import { graphMl } from "./graph/graphMl.ts";
import { json } from "./own/json.ts";
import { jsonLines } from "./own/jsonLines.ts";
import { qdpx } from "./qdpx.ts";
import { csv, tsv } from "./table/table.ts";
import { tei } from "./tei/tei.ts";
import { casJson } from "./uima/casJson.ts";
import { casXmi } from "./uima/casXmi.ts";
import { conll2003, iob2 } from "./tokens/conll.ts";
import { doccano } from "./training/doccano.ts";
import { labelStudio } from "./training/labelStudio.ts";
import { prodigy } from "./training/prodigy.ts";
import { spacy } from "./training/spacy.ts";
import { w3c } from "./w3c/w3c.ts";

/** All formats in the order in which they are offered: one line each. */
const all: readonly Format[] = [
  json,
  jsonLines,
  csv,
  tsv,
  w3c,
  brat,
  conll2003,
  iob2,
  spacy,
  prodigy,
  doccano,
  labelStudio,
  casJson,
  casXmi,
  qdpx,
  followTheMoney,
  tei,
  gexf,
  graphMl,
  markdown,
  html,
];

/** All formats by id. */
export const formats: ReadonlyMap<string, Format> = new Map(
  all.map((format) => [format.id, format]),
);
