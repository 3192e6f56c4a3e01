import * as vscode from "vscode";
import type { OrphanReason } from "../core/anchor/placeAnnotations.ts";
import type { Source } from "../editor/library.ts";
import type { Services } from "../editor/services.ts";
import { sidecarOf, sourceLabel } from "../editor/sources.ts";

/** Reports at its line what is wrong in a sidecar, and which annotations fit nowhere in the text. */
export function register({ library }: Services): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection("dossier");
  return vscode.Disposable.from(
    diagnostics,
    library.onDidChange((uris) => {
      for (const uri of uris) {
        const source = library.source(uri);
        diagnostics.set(sidecarOf(uri), source && [...defects(source), ...orphans(source)]);
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

function orphans({ uri, sidecar, placement }: Source): vscode.Diagnostic[] {
  return placement.orphans.map(({ annotation, reason }) => {
    const line = sidecar?.lines.get(annotation.id) ?? 0;
    const message = `“${annotation.exact}” ${orphanWords[reason]} in ${sourceLabel(uri)}. It is kept here: mend its quote, or remove it.`;
    return diagnostic(
      new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER),
      message,
      vscode.DiagnosticSeverity.Warning,
    );
  });
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
