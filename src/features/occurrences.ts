import * as vscode from "vscode";
import { entityMeant } from "../editor/meaning.ts";
import { rangeOf } from "../editor/positions.ts";
import type { Services } from "../editor/services.ts";
import { provideInSources } from "../editor/sources.ts";
import { mentionAtPosition } from "../editor/target.ts";

/** Lights up the other mentions in the document of what the mention at the cursor means. */
export function register({ library, rules }: Services): vscode.Disposable {
  return provideInSources(rules, (selector) =>
    vscode.languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position) {
        const target = await mentionAtPosition(library, document, position);
        const entity = target && entityMeant(library, target);
        // Not an empty list: that would be taken for an answer, and VS Code's own for words be left out.
        if (!entity) return undefined;
        const { uri, snapshot } = target.source;
        return entity
          .mentionsIn(uri.toString())
          .map(({ mention }) => new vscode.DocumentHighlight(rangeOf(snapshot, mention)));
      },
    }),
  );
}
