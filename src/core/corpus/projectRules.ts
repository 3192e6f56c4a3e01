import { emptyProject, type ProjectEntity, type WhoIsWho } from "../project/project.ts";
import type { SourceRules } from "../resolve/sourceRules.ts";
import { type Distinction, distinctionsOf, tellApart } from "./distinctions.ts";
import { type CategorisedMeaning, meaningIn, meaningsOf } from "./meanings.ts";
import { type Merges, mergesOf } from "./merges.ts";

/** What a project file says of who is who, made ready for resolution. */
export interface ProjectRules extends Merges {
  readonly rows: ReadonlyMap<string, ProjectEntity>;
  readonly distinctions: readonly Distinction[];
  readonly meanings: readonly CategorisedMeaning[];
  readonly apart: SourceRules["apart"];
  readonly forSource: (source: string) => SourceRules;
}

/** Rules of a project file in which `in` names sources as the corpus does. */
export function projectRules(project: WhoIsWho): ProjectRules {
  const { canonical, links } = mergesOf(project);
  const distinctions = distinctionsOf(project, canonical);
  const meanings = meaningsOf(project);
  const apart = tellApart(distinctions, canonical);
  const meant = meaningIn(meanings);
  return {
    canonical,
    links,
    rows: project.entities,
    distinctions,
    meanings,
    apart,
    forSource: (source) => ({ meant: (mention) => meant(source, mention), apart }),
  };
}

export const noProjectRules = projectRules(emptyProject);
