import { builtInCategories } from "../core/annotations/category.ts";
import { gradeOf, scales as builtInScales } from "../core/detect/scales.ts";
import { emptyProject, type Project } from "../core/project/project.ts";
import type { Library } from "./library.ts";

/** Categories: the built-in ones, the project's, and others that mentions have. */
export function knownCategories(
  { corpus, ownCategories }: Library,
  { categories }: Project = emptyProject,
): readonly string[] {
  const used = corpus.entities().map(({ category }) => category);
  return unique([...builtInCategories, ...categories.keys(), ...ownCategories, ...used]);
}

/** The keys of rating scales: the project's, the built-in ones, and others that ratings have. */
export function knownScales(library: Library, { scales }: Project): readonly string[] {
  const builtIn = builtInScales.map(({ key }) => key);
  return unique([...scales.keys(), ...builtIn, ...attributesOfRatings(library, "scale")]);
}

/** The grades of a scale as rows have them, best first and the project's before others; without a scale, of all. */
export function knownGrades(
  library: Library,
  { scales }: Project,
  scale: string | undefined,
): readonly string[] {
  const own = [...scales]
    .filter(([key]) => scale === undefined || key === scale)
    .flatMap(([, { grades }]) => grades.map((grade) => gradeOf(grade, "project")));
  const builtIn = builtInScales
    .filter(({ key }) => scale === undefined || key === scale)
    .flatMap(({ grades }) => grades);
  return unique([...own, ...builtIn, ...attributesOfRatings(library, "grade", scale)]);
}

/** Those who judge on a scale, as texts name them; without a scale, on any. */
export function knownJudges(
  library: Library,
  { scales }: Project,
  scale: string | undefined,
): readonly string[] {
  const own = [...scales].filter(([key]) => scale === undefined || key === scale);
  return unique([
    ...own.flatMap(([, { judges }]) => judges),
    ...attributesOfRatings(library, "by", scale),
  ]);
}

function attributesOfRatings(
  { corpus }: Library,
  attribute: string,
  scale?: string,
): readonly string[] {
  return corpus.entities().flatMap(({ category, attributes }) => {
    const fits = scale === undefined || attributes["scale"] === scale;
    return category === "rating" && fits ? (attributes[attribute] ?? []) : [];
  });
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
