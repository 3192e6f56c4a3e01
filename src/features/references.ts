import * as vscode from "vscode";
import { definingMention } from "../core/corpus/definingMention.ts";
import { entitiesMeant, locationsOf } from "../editor/meaning.ts";
import type { Services } from "../editor/services.ts";
import { provideInSources } from "../editor/sources.ts";
import { mentionAtPosition } from "../editor/target.ts";

/** Find All References: every mention of what a mention means, or may mean, article by article. */
export function register({ library, rules }: Services): vscode.Disposable {
  return provideInSources(rules, (selector) =>
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, { includeDeclaration }) {
        const target = await mentionAtPosition(library, document, position);
        if (!target) return undefined;
        return entitiesMeant(library, target).flatMap((entity) => {
          const left = includeDeclaration ? undefined : definingMention(entity);
          return locationsOf(
            library,
            entity.mentions.filter((mention) => mention !== left),
          );
        });
      },
    }),
  );
}
