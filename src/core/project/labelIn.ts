import type { Project } from "./project.ts";

/** What the first of some projects that labels a category calls it; undefined where none does. */
export function labelIn(
  projects: Iterable<Pick<Project, "categories">>,
  category: string,
): string | undefined {
  for (const { categories } of projects) {
    const label = categories.get(category)?.label;
    if (label !== undefined) return label;
  }
  return undefined;
}
