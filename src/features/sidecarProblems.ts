import * as vscode from "vscode";
import { isKeptAsOrphan } from "../core/anchor/anchorState.ts";
import type { Fit } from "../core/anchor/fitOf.ts";
import type { Reason } from "../core/anchor/searchQuotes.ts";
import type { Annotation } from "../core/annotations/annotation.ts";
import type { ProjectFile } from "../core/project/readProject.ts";
import type { Problem } from "../core/yaml/problem.ts";
import type { Source } from "../editor/library.ts";
import type { Services } from "../editor/services.ts";
import { sidecarOf, sourceLabel } from "../editor/sources.ts";

/**
 * Reports at its line what is wrong in a sidecar or a project file, which annotations fit nowhere in the text,
 * and which ones are worth a look because the text has changed around them.
 */
export function register({ library, projects, interchange }: Services): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection("dossier");
  const ofProjects = vscode.languages.createDiagnosticCollection("dossier-project");
  const reportProjects = (): void => {
    ofProjects.clear();
    for (const [key, file] of projects.files) {
      const uri = vscode.Uri.parse(key);
      ofProjects.set(uri, file.problems.map(defect));
      if (file.project.exports.size > 0) void reportExports(uri, file);
    }
  };
  const reportExports = async (uri: vscode.Uri, file: ProjectFile): Promise<void> => {
    const { profileProblems } = await interchange();
    // Another version of the file may have come meanwhile.
    if (projects.files.get(uri.toString()) !== file) return;
    ofProjects.set(uri, [...file.problems, ...profileProblems(file)].map(defect));
  };
  reportProjects();
  return vscode.Disposable.from(
    diagnostics,
    ofProjects,
    projects.onDidChange(reportProjects),
    library.onDidChange((uris) => {
      for (const uri of uris) {
        const source = library.source(uri);
        diagnostics.set(
          sidecarOf(uri),
          source && [...defects(source), ...unplaced(source), ...changed(source)],
        );
      }
    }),
  );
}

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
} as const;

function defects({ sidecar }: Source): vscode.Diagnostic[] {
  return (sidecar?.problems ?? []).map(defect);
}

function defect({ line, column, endColumn, message, severity }: Problem): vscode.Diagnostic {
  const range = new vscode.Range(line, column, line, endColumn);
  return diagnostic(range, message, severities[severity]);
}

function unplaced(source: Source): vscode.Diagnostic[] {
  return source.placement.unplaced.map(({ annotation, reason }) =>
    diagnostic(
      rowOf(source, annotation),
      `“${annotation.exact}” ${reasonWords[reason]} in ${sourceLabel(source.uri)}. It is kept here: re-attach it, keep it as an orphan, or delete it.`,
      isKeptAsOrphan(annotation)
        ? vscode.DiagnosticSeverity.Hint
        : vscode.DiagnosticSeverity.Warning,
    ),
  );
}

function changed(source: Source): vscode.Diagnostic[] {
  return source.placement.placed.flatMap(({ annotation, fit }) => {
    const words = changeWords[fit];
    return words
      ? diagnostic(
          rowOf(source, annotation),
          `${words} “${annotation.exact}” have changed in ${sourceLabel(source.uri)} since it was decided: check that it is still right.`,
          vscode.DiagnosticSeverity.Information,
        )
      : [];
  });
}

function rowOf({ sidecar }: Source, { id }: Annotation): vscode.Range {
  const line = sidecar?.lines.get(id) ?? 0;
  return new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER);
}

const reasonWords: Readonly<Record<Reason, string>> = {
  "words gone": "is no longer",
  "words replaced": "was replaced by other words",
  "surroundings gone": "no longer stands between the words that were around it",
  "several places": "now stands in several places that fit equally well",
};

const changeWords: Readonly<Partial<Record<Fit, string>>> = {
  "words changed": "The words of",
  "surroundings changed": "The words around",
};

function diagnostic(
  range: vscode.Range,
  message: string,
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const made = new vscode.Diagnostic(range, message, severity);
  made.source = "Dossier";
  return made;
}
