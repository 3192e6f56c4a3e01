import * as vscode from "vscode";
import { askAboutHidden, decideOnLines } from "../editor/concordance/concordanceDecisions.ts";
import { ConcordanceFeed } from "../editor/concordance/concordanceFeed.ts";
import { askScope, readScope, scopeTitle } from "../editor/concordance/concordanceScope.ts";
import { commands, panels } from "../editor/manifest.ts";
import { Panels, type PanelTalk } from "../editor/panels.ts";
import type { Services } from "../editor/services.ts";
import { openPlace } from "../editor/textPlace.ts";
import { Updates } from "../editor/updates.ts";
import type {
  ConcordanceScope,
  FromConcordance,
  ToConcordance,
} from "../webview/protocol/concordance.ts";

/** Concordances: all mentions of an entity or a category, or all places of words, each in its context. */
export function register(services: Services): vscode.Disposable {
  const { library, extensionUri } = services;
  const opened = new Panels<ConcordanceScope, FromConcordance>(extensionUri, {
    viewType: panels.concordance,
    program: "concordance",
    scopeIn: readScope,
    talk: (panel, scope) => talk(services, panel, scope),
  });
  return vscode.Disposable.from(
    opened,
    vscode.commands.registerCommand(commands.concordance, async (argument: unknown) => {
      const scope = await askScope(library, argument);
      if (scope) opened.show(scope, scopeTitle(library, scope));
    }),
  );
}

function talk(
  services: Services,
  panel: vscode.WebviewPanel,
  scope: ConcordanceScope,
): PanelTalk<FromConcordance> {
  const { library } = services;
  const post = (message: ToConcordance): void => void panel.webview.postMessage(message);
  const feed = new ConcordanceFeed(library, scope, (articles) => {
    post({ type: "articles", articles });
  });
  const updates = new Updates(panel, library.onDidChange, async (token) => {
    panel.title = scopeTitle(library, scope);
    await feed.update(token);
    if (!token.isCancellationRequested) post({ type: "complete" });
  });
  const onMessage = async (message: FromConcordance): Promise<void> => {
    switch (message.type) {
      case "ready":
        feed.forget();
        post({ type: "begin", scope });
        updates.begin();
        break;
      case "open":
        await openPlace(library, panel, message);
        break;
      case "decide": {
        const places = await askAboutHidden(message);
        const isDecided =
          places !== undefined && (await decideOnLines(services, message.decision, places));
        const onlyShown = places?.length === message.places.length;
        if (isDecided) post({ type: "decided", onlyShown });
        break;
      }
      case "undo":
        await vscode.commands.executeCommand(commands.undoDecision);
        break;
      case "redo":
        await vscode.commands.executeCommand(commands.redoDecision);
        break;
    }
  };
  return { onMessage: (message) => void onMessage(message), end: () => updates.dispose() };
}
