import * as vscode from "vscode";
import type { MentionOfSource } from "../editor/decisions.ts";
import type { Library } from "../editor/library.ts";
import { commands } from "../editor/manifest.ts";
import type { Services } from "../editor/services.ts";
import { showMention, targetOf } from "../editor/target.ts";

type Direction = 1 | -1;

/** Next and previous mention of the entity under the cursor, on across articles and round at the end. */
export function register({ library }: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.nextMention, (argument) => go(library, argument, 1)),
    vscode.commands.registerCommand(commands.previousMention, (argument) =>
      go(library, argument, -1),
    ),
  );
}

async function go(library: Library, argument: unknown, direction: Direction): Promise<void> {
  const from = await targetOf(library, argument);
  if (!from) return goToNearest(library, direction);
  const ring = mentionsOfSameEntity(library, from);
  const at = ring.findIndex(
    ({ source, mention }) => source === from.source && mention.id === from.mention.id,
  );
  const next = ring[(at + direction + ring.length) % ring.length];
  if (!next) {
    say(`It is not decided who or what “${from.mention.text}” is.`);
    return;
  }
  if (ring.length === 1) {
    say(`This is the only mention of “${from.mention.text}”.`);
    return;
  }
  const wrapped = direction === 1 ? at === ring.length - 1 : at === 0;
  if (wrapped) say(direction === 1 ? "Round to the first mention." : "Round to the last mention.");
  await showMention(next);
}

/** All mentions of what a mention means, in order of article and place; none where that is open. */
function mentionsOfSameEntity(library: Library, from: MentionOfSource): readonly MentionOfSource[] {
  const resolution = library.corpus.resolutionOf(from.source.uri.toString(), from.mention.id);
  const entity = resolution?.kind === "entity" ? library.corpus.entity(resolution.key) : undefined;
  return (entity?.mentions ?? []).flatMap(({ source: key, mention }) => {
    const known = library.source(vscode.Uri.parse(key));
    return known ? [{ source: known, mention }] : [];
  });
}

/** Away from any mention: on to the nearest one in this article. */
async function goToNearest(library: Library, direction: Direction): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const source = editor && (await library.current(editor.document));
  if (!source) {
    say("Open an article to jump between its mentions.");
    return;
  }
  const offset = editor.document.offsetAt(editor.selection.active);
  const mention =
    direction === 1
      ? (source.mentions.find(({ start }) => start > offset) ?? source.mentions[0])
      : (source.mentions.findLast(({ end }) => end < offset) ?? source.mentions.at(-1));
  if (!mention) {
    say("There are no mentions in this article.");
    return;
  }
  await showMention({ source, mention });
}

function say(words: string): void {
  vscode.window.setStatusBarMessage(`Dossier: ${words}`, 3000);
}
