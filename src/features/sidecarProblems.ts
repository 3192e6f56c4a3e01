import * as vscode from "vscode";
import type { Source } from "../editor/library.ts";
import { commands } from "../editor/manifest.ts";
import type { Services } from "../editor/services.ts";
import { sidecarOf } from "../editor/sources.ts";

/** Reports at its line what is wrong in a sidecar, and which annotations fit nowhere in the text. */
export function register({ library }: Services): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection("dossier");
  return vscode.Disposable.from(
    diagnostics,
    library.onDidChange((uris) => {
      for (const uri of uris) {
        const source = library.source(uri);
        diagnostics.set(sidecarOf(uri), source ? problemsOf(source) : undefined);
      }
    }),
  );
}
