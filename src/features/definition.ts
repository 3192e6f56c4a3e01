import * as vscode from "vscode";
import { definingMention } from "../core/corpus/definingMention.ts";
import { entitiesMeant, inCorpus, locationsOf } from "../editor/meaning.ts";
import { rangeOf } from "../editor/positions.ts";
import type { Services } from "../editor/services.ts";
import { provideInSources } from "../editor/sources.ts";
import { mentionAtPosition } from "../editor/target.ts";

/** Go to Definition and Peek: where it is said who or what a mention means, or may mean. */
export function register({ library, rules }: Services): vscode.Disposable {
  return provideInSources(rules, (selector) =>
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position): Promise<vscode.LocationLink[] | undefined> {
        const target = await mentionAtPosition(library, document, position);
        if (!target) return undefined;
        const originSelectionRange = rangeOf(target.source.snapshot, target.mention);
        const defining = entitiesMeant(library, target).flatMap(
          (entity) => definingMention(entity, inCorpus(target)) ?? [],
        );
        return locationsOf(library, defining).map(({ uri, range }) => ({
          originSelectionRange,
          targetUri: uri,
          targetRange: range,
        }));
      },
    }),
  );
}
