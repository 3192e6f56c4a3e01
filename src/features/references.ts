import * as vscode from "vscode";
import { entitiesMeant, referencesTo } from "../editor/meaning.ts";
import type { Services } from "../editor/services.ts";
import { provideInSources } from "../editor/sources.ts";
import { mentionAtPosition } from "../editor/target.ts";

/** Find All References: every mention of what a mention means, or may mean, article by article. */
export function register({ library, rules }: Services): vscode.Disposable {
  return provideInSources(rules, (selector) =>
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, context) {
        const target = await mentionAtPosition(library, document, position);
        return (
          target &&
          entitiesMeant(library, target).flatMap((entity) => referencesTo(library, entity, context))
        );
      },
    }),
  );
}
