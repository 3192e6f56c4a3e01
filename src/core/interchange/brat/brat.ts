import { untellable } from "../details.ts";
import type { Format } from "../format.ts";
import { namedAndLinked } from "../holdings.ts";
import { unmentioned } from "../w3c/write.ts";
import { read } from "./read.ts";
import { losses, write } from "./write.ts";

export const brat: Format = {
  id: "brat",
  label: "brat standoff",
  description: "A text and an .ann file for each article, with brat's configuration beside them.",
  endings: [".ann", ".txt", ".conf"],
  holds: namedAndLinked,
  loses: ["relations", untellable, unmentioned, ...Object.values(losses)],
  options: [],
  write,
  read,
};
