import type { Project } from "./project.ts";

/** A project whose lines name sources (`in`) as `keyOf` does, for one in which they are paths from the folder. */
export function withSourceKeys(project: Project, keyOf: (path: string) => string): Project {
  const keyed = <Row extends { readonly in?: string }>(row: Row): Row =>
    row.in === undefined ? row : { ...row, in: keyOf(row.in) };
  return { ...project, meant: project.meant.map(keyed), never: project.never.map(keyed) };
}

/** The projects of several folders as one; of two rows with one key the later counts. */
export function combined(projects: readonly Project[]): Project {
  return {
    categories: new Map(projects.flatMap(({ categories }) => [...categories])),
    scales: new Map(projects.flatMap(({ scales }) => [...scales])),
    entities: new Map(projects.flatMap(({ entities }) => [...entities])),
    distinct: projects.flatMap(({ distinct }) => distinct),
    merged: projects.flatMap(({ merged }) => merged),
    meant: projects.flatMap(({ meant }) => meant),
    never: projects.flatMap(({ never }) => never),
  };
}
