import * as vscode from "vscode";
import { definingMention } from "../core/corpus/definingMention.ts";
import { commands, panels } from "../editor/manifest.ts";
import { inLibrary } from "../editor/meaning.ts";
import { say } from "../editor/messages.ts";
import { pacer } from "../editor/pacer.ts";
import { columnBeside, type PanelTalk } from "../editor/panels.ts";
import { networkOf } from "../editor/pictures/networkOf.ts";
import { pictureTitle } from "../editor/pictures/pictureScope.ts";
import { registerPicture } from "../editor/pictures/registerPicture.ts";
import { savePicture } from "../editor/pictures/savePicture.ts";
import type { Services } from "../editor/services.ts";
import { showMention } from "../editor/target.ts";
import { Updates } from "../editor/updates.ts";
import type {
  FromNetwork,
  NetworkLevel,
  NetworkScope,
  ToNetwork,
} from "../webview/protocol/network.ts";

const title = "Network";

/** A picture of who and what appears together, around an entity or in all articles. */
export function register(services: Services): vscode.Disposable {
  return registerPicture<FromNetwork>(services, {
    command: commands.network,
    viewType: panels.network,
    program: "network",
    title,
    talk: (panel, scope) => talk(services, panel, scope),
  });
}

function talk(
  services: Services,
  panel: vscode.WebviewPanel,
  scope: NetworkScope,
): PanelTalk<FromNetwork> {
  const { library, crossReferences } = services;
  const post = (message: ToNetwork): void => void panel.webview.postMessage(message);
  let level: NetworkLevel = "paragraph";
  const updates = new Updates(panel, library.onDidChange, async (token) => {
    panel.title = pictureTitle(library, title, scope);
    const index = await crossReferences.settled();
    const { network, all } = await networkOf(index, scope, level, pacer());
    if (token.isCancellationRequested) return;
    const categories = new Set(network.nodes.map(({ category }) => category));
    const words = [...categories].map((category) => [
      category,
      library.categoryWords(category).one,
    ]);
    const names = Object.fromEntries(words) as Readonly<Record<string, string>>;
    post({ type: "network", network, level, categories: names, all });
  });
  const onMessage = async (message: FromNetwork): Promise<void> => {
    switch (message.type) {
      case "ready":
        level = message.level;
        post({ type: "begin", scope, title: pictureTitle(library, title, scope) });
        updates.begin();
        break;
      case "level":
        level = message.level;
        updates.begin();
        break;
      case "open":
        await open(services, panel, message.entity);
        break;
      case "concordance":
        await vscode.commands.executeCommand(commands.concordance, message);
        break;
      case "save":
        await savePicture(panel.title, message.svg);
        break;
    }
  };
  return { onMessage: (message) => void onMessage(message), end: () => updates.dispose() };
}

/** Goes to where it is said who or what an entity is. */
async function open({ library }: Services, panel: vscode.WebviewPanel, key: string): Promise<void> {
  const entity = library.corpus.entity(key);
  const defining = entity && definingMention(entity);
  const target = defining && inLibrary(library, defining);
  if (target) await showMention(target, { viewColumn: columnBeside(panel) });
  else say("it is no longer mentioned anywhere.");
}
