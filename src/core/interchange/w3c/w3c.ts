import type { Format, FormatOption } from "../format.ts";
import { namedAndLinked } from "../holdings.ts";
import { untellable } from "../details.ts";
import { read } from "./read.ts";
import { foreignLinks, unmentioned, write } from "./write.ts";

const baseIri: FormatOption = {
  id: "baseIri",
  label: "What the articles' addresses begin with, such as `https://example.org/articles/`",
  kind: "text",
  default: "urn:dossier:",
};

export const w3c: Format = {
  id: "w3c",
  label: "W3C Web Annotation",
  description: "JSON-LD of the Web Annotation Data Model, for annotation servers and viewers.",
  endings: [".jsonld", ".json"],
  holds: namedAndLinked,
  loses: [untellable, foreignLinks, unmentioned],
  options: [baseIri],
  write,
  read,
};
