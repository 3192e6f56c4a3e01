import type { Annotation } from "../annotations/annotation.ts";
import type { KnownName, Knowledge } from "../detect/knowledge.ts";
import type { Project } from "./project.ts";
import { projectFileName } from "./readProject.ts";

/** The decisions of one source, by a name that readers know it by. */
export interface DecidedSource {
  readonly label: string;
  readonly annotations: readonly Annotation[];
}

/**
 * What people taught: what project files name, then the people and bodies confirmed in sources, in the order
 * given. Amounts and grades are told by their form, not by name.
 */
export function knowledgeOf(
  projects: readonly Project[],
  sources: Iterable<DecidedSource>,
): Knowledge {
  const names = new Map<string, KnownName>();
  const learn = (text: string, category: string, reason: string): void => {
    const name = text.replace(/\s+/gu, " ").trim();
    const key = JSON.stringify([category, name]);
    if (name !== "" && !names.has(key)) names.set(key, { text: name, category, reason });
  };
  for (const project of projects) learnProject(project, learn);
  for (const { label, annotations } of sources) {
    for (const { status, category, exact } of annotations) {
      const isName =
        (category === "person" || category === "organisation") && /\p{Lu}/u.test(exact);
      if (status === "confirmed" && isName) learn(exact, category, `confirmed in ${label}`);
    }
  }
  const scales = projects.flatMap((project) =>
    Array.from(project.scales, ([key, scale]) => ({ key, ...scale })),
  );
  return { names: [...names.values()], scales };
}

function learnProject(
  { categories, entities }: Project,
  learn: (text: string, category: string, reason: string) => void,
): void {
  const reason = `named in ${projectFileName}`;
  for (const { category, name, aliases } of entities.values()) {
    if (category === "rating" || category === "money") continue;
    for (const text of [name, ...aliases]) learn(text, category, reason);
  }
  for (const [category, { terms }] of categories) {
    for (const term of terms) learn(term, category, reason);
  }
}
