import * as vscode from "vscode";
import { allSeedsRead, openSeed, putCursor, startAfresh, until } from "./articles.ts";

/** The titles of the panels that are open, in alphabetical order. */
function openPanels(): readonly string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview)
    .map(({ label }) => label)
    .sort();
}

async function panelsAre(...titles: readonly string[]): Promise<void> {
  await until(() => openPanels().join() === titles.join(), `the panels are ${titles.join()}`);
}

describe("a concordance", () => {
  afterEach(startAfresh);

  it("opens on a row of the Entities view, once for each", async () => {
    await allSeedsRead();
    const row = { category: "person", entity: "brandon-lewis" };
    await vscode.commands.executeCommand("dossier.concordance", row);
    await panelsAre("Brandon Lewis");
    await vscode.commands.executeCommand("dossier.concordance", { category: "rating" });
    await panelsAre("Brandon Lewis", "Ratings");
    await vscode.commands.executeCommand("dossier.concordance", row);
    await panelsAre("Brandon Lewis", "Ratings");
    await until(
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.label === "Brandon Lewis",
      "the panel that was open is shown",
    );
  });

  it("opens from an article's menu on the entity under the cursor, or on the words selected", async () => {
    await allSeedsRead();
    const editor = await openSeed("004");
    const { uri } = editor.document;
    putCursor(editor, "Brandon Lewis");
    await vscode.commands.executeCommand("dossier.concordance", uri);
    await panelsAre("Brandon Lewis");
    const again = await openSeed("004");
    const start = again.document.positionAt(again.document.getText().indexOf("commissioner"));
    again.selection = new vscode.Selection(start, start.translate(0, "commissioner".length));
    await vscode.commands.executeCommand("dossier.concordance", uri);
    await panelsAre("Brandon Lewis", "“commissioner”");
  });
});

describe("pictures", () => {
  afterEach(startAfresh);

  it("open on all articles and on a row of the Entities view", async () => {
    await allSeedsRead();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const picture of ["network", "timeline"]) {
      await vscode.commands.executeCommand(`dossier.${picture}`);
      const row = { category: "person", entity: "brandon-lewis" };
      await vscode.commands.executeCommand(`dossier.${picture}`, row);
    }
    await panelsAre("Network", "Network: Brandon Lewis", "Timeline", "Timeline: Brandon Lewis");
  });
});
