import * as vscode from "vscode";
import type { Mention } from "../core/annotations/mention.ts";
import { definingMention } from "../core/corpus/definingMention.ts";
import type { Entity } from "../core/resolve/entity.ts";
import type { Library, Source } from "../editor/library.ts";
import { entityMeant, locationsOf } from "../editor/meaning.ts";
import { rangeOf } from "../editor/positions.ts";
import type { Services } from "../editor/services.ts";
import { onSettingsChanged, readSetting } from "../editor/settings.ts";
import { provideInSources } from "../editor/sources.ts";

/** Behind short names who is meant, behind amounts what they are in full: for those who ask for it. */
export function register({ library, rules }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range) {
      const names = readSetting("inlayHints.names", document);
      const amounts = readSetting("inlayHints.amounts", document);
      const source = names || amounts ? await library.current(document) : undefined;
      if (!source) return undefined;
      const start = document.offsetAt(range.start);
      const end = document.offsetAt(range.end);
      return source
        .mentionsIn({ start, end })
        .filter((mention) => start <= mention.end && mention.end <= end)
        .filter(({ status }) => status !== "rejected")
        .filter(({ category }) => (category === "money" ? amounts : names && category !== "rating"))
        .flatMap((mention) => hintOn(library, source, mention) ?? []);
    },
  };
  return vscode.Disposable.from(
    changed,
    library.onDidChange(() => {
      if (readSetting("inlayHints.names") || readSetting("inlayHints.amounts")) changed.fire();
    }),
    onSettingsChanged(["inlayHints.names", "inlayHints.amounts"], () => changed.fire()),
    provideInSources(rules, (selector) =>
      vscode.languages.registerInlayHintsProvider(selector, provider),
    ),
  );
}

function hintOn(library: Library, source: Source, mention: Mention): vscode.InlayHint | undefined {
  const entity = entityMeant(library, { source, mention });
  if (!entity || saysAsMuch(mention, entity)) return undefined;
  const [location] = locationsOf(library, [definingMention(entity) ?? []].flat());
  const part = new vscode.InlayHintLabelPart(entity.name);
  if (location) part.location = location;
  const { end } = rangeOf(source.snapshot, mention);
  const hint = new vscode.InlayHint(end, [part]);
  hint.paddingLeft = true;
  return hint;
}

/** Whether the words give away no less than the entity's name does. */
function saysAsMuch({ text }: Mention, { name }: Entity): boolean {
  return text.replaceAll(/\s+/g, " ").toLowerCase().includes(name.toLowerCase());
}
