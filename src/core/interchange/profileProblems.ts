import type { ProjectFile } from "../project/readProject.ts";
import type { Problem } from "../yaml/problem.ts";
import { OptionError } from "./options.ts";
import { meaningOf } from "./profile.ts";

/** What is wrong with the exports of a project file that is read well: formats and options that are not there. */
export function profileProblems({
  project,
  exportLines,
}: Pick<ProjectFile, "project" | "exportLines">): readonly Problem[] {
  return [...project.exports].flatMap(([name, profile]): readonly Problem[] => {
    try {
      meaningOf(profile);
      return [];
    } catch (error) {
      if (!(error instanceof OptionError)) throw error;
      const place = { line: exportLines.get(name) ?? 0, column: 0, endColumn: 0 };
      return [{ ...place, message: error.message, severity: "warning" }];
    }
  });
}
