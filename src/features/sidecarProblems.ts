import * as vscode from "vscode";
import type { OrphanReason } from "../core/anchor/placeAnnotations.ts";
import type { Annotation } from "../core/annotations/annotation.ts";
import type { Source } from "../editor/library.ts";
import type { Services } from "../editor/services.ts";
import { sidecarOf, sourceLabel } from "../editor/sources.ts";

/**
 * Reports at its line what is wrong in a sidecar, which annotations fit nowhere in the text, and which
 * ones are worth a look because the text has changed around them.
 */
export function register({ library }: Services): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection("dossier");
  return vscode.Disposable.from(
    diagnostics,
    library.onDidChange((uris) => {
      for (const uri of uris) {
        const source = library.source(uri);
        diagnostics.set(
          sidecarOf(uri),
          source && [...defects(source), ...orphans(source), ...changed(source)],
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
  return (sidecar?.problems ?? []).map(({ line, column, endColumn, message, severity }) =>
    diagnostic(new vscode.Range(line, column, line, endColumn), message, severities[severity]),
  );
}

function orphans(source: Source): vscode.Diagnostic[] {
  return source.placement.orphans.map(({ annotation, reason }) =>
    diagnostic(
      rowOf(source, annotation),
      `“${annotation.exact}” ${orphanWords[reason]} in ${sourceLabel(source.uri)}. It is kept here: mend its quote, or remove it.`,
      vscode.DiagnosticSeverity.Warning,
    ),
  );
}

function changed(source: Source): vscode.Diagnostic[] {
  return source.placement.placed.flatMap(({ annotation, attachment }) =>
    attachment === "context changed"
      ? diagnostic(
          rowOf(source, annotation),
          `The words around “${annotation.exact}” have changed in ${sourceLabel(source.uri)} since it was decided: check that it is still right.`,
          vscode.DiagnosticSeverity.Information,
        )
      : [],
  );
}

function rowOf({ sidecar }: Source, { id }: Annotation): vscode.Range {
  const line = sidecar?.lines.get(id) ?? 0;
  return new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER);
}

const orphanWords: Readonly<Record<OrphanReason, string>> = {
  "quote gone": "is no longer",
  "context gone": "no longer stands between the words that were around it",
  "several places": "now stands in several places that fit equally well",
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
