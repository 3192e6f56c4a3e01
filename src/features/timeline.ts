import * as vscode from "vscode";
import { commands, panels } from "../editor/manifest.ts";
import { pacer } from "../editor/pacer.ts";
import type { PanelTalk } from "../editor/panels.ts";
import { pictureTitle } from "../editor/pictures/pictureScope.ts";
import { registerPicture } from "../editor/pictures/registerPicture.ts";
import { savePicture } from "../editor/pictures/savePicture.ts";
import { amountMarks, ratingMarks } from "../editor/pictures/timelineMarks.ts";
import type { Services } from "../editor/services.ts";
import { openPlace } from "../editor/textPlace.ts";
import { Updates } from "../editor/updates.ts";
import type { FromTimeline, TimelineScope, ToTimeline } from "../webview/protocol/timeline.ts";

const title = "Timeline";

/** A picture of ratings over time and amounts by size, of an entity or of all articles. */
export function register(services: Services): vscode.Disposable {
  return registerPicture<FromTimeline>(services, {
    command: commands.timeline,
    viewType: panels.timeline,
    program: "timeline",
    title,
    talk: (panel, scope) => talk(services, panel, scope),
  });
}

function talk(
  { library, crossReferences }: Services,
  panel: vscode.WebviewPanel,
  scope: TimelineScope,
): PanelTalk<FromTimeline> {
  const post = (message: ToTimeline): void => void panel.webview.postMessage(message);
  const updates = new Updates(panel, library.onDidChange, async (token) => {
    panel.title = pictureTitle(library, title, scope);
    const index = await crossReferences.settled();
    const entity = scope.entity === undefined ? undefined : library.corpus.entity(scope.entity);
    const breathe = pacer();
    const ratings = await ratingMarks(library, index, entity, breathe);
    const { marks: amounts, all } = await amountMarks(library, index, entity, breathe);
    if (!token.isCancellationRequested) post({ type: "marks", ratings, amounts, allAmounts: all });
  });
  const onMessage = async (message: FromTimeline): Promise<void> => {
    switch (message.type) {
      case "ready":
        post({ type: "begin", scope, title: pictureTitle(library, title, scope) });
        updates.begin();
        break;
      case "open":
        await openPlace(library, panel, message);
        break;
      case "save":
        await savePicture(panel.title, message.svg);
        break;
    }
  };
  return { onMessage: (message) => void onMessage(message), end: () => updates.dispose() };
}
