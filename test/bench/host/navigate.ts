// Jumps in a folder of many articles, and looks how long each way takes.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { openSeed } from "../../host/articles.ts";
import { shownBelow, type Shown, textOf } from "../../host/trees.ts";
import { makeFolder } from "./articles.ts";
import { busy } from "./eventLoop.ts";
import { report } from "./report.ts";

/** Each thing is done so often. */
const times = 11;

describe("jumping in a folder of many articles", function () {
  this.timeout(3_600_000);

  it("is measured", async () => {
    await openSeed("004");
    const made = await makeFolder();
    await vscode.commands.executeCommand("dossier.reindex");
    const entities = await timed(() => shownBelow("dossier.entities"));
    const organisations = await rowBelow("dossier.entities", /^Organisation/u);
    const organisation = await timed(() => shownBelow("dossier.entities", organisations.row));
    // The list is by frequency.
    const entity = await rowBelow("dossier.entities", /./u, organisations.row);
    const article = await rowBelow("dossier.entities", /./u, entity.row);
    const mention = await rowBelow("dossier.entities", /./u, article.row);
    const run = (command: string) => () => vscode.commands.executeCommand(command, mention.row);
    await vscode.commands.executeCommand("dossier.showCrossReferences", entity.row);
    const crossReferences = await timed(() => shownBelow("dossier.crossReferences"));
    const together = await rowBelow("dossier.crossReferences", /^In the same/u);
    report({
      ...made,
      mostFrequent: textOf(entity.item),
      entitiesTree: entities,
      entitiesOfACategory: organisation,
      nextMention: await timed(run("dossier.nextMention")),
      previousMention: await timed(run("dossier.previousMention")),
      nextRating: await timed(run("dossier.nextRating")),
      crossReferences,
      appearsWith: await timed(() => shownBelow("dossier.crossReferences", together.row)),
      symbols: await timed(() =>
        vscode.commands.executeCommand("vscode.executeWorkspaceSymbolProvider", "smith"),
      ),
    });
  });
});

/** Milliseconds: the first time, then the median and the worst; by the clock and by processor time. */
interface Timed {
  readonly first: number;
  readonly median: number;
  readonly worst: number;
  readonly medianBusy: number;
}

async function timed(run: () => Thenable<unknown>): Promise<Timed> {
  const clock: number[] = [];
  const processor: number[] = [];
  for (let time = 0; time < times; time++) {
    const [start, busyStart] = [performance.now(), busy()];
    await run();
    clock.push(performance.now() - start);
    processor.push(busy() - busyStart);
  }
  const [first = 0, ...others] = clock;
  const median = (of: readonly number[]): number =>
    [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
  return {
    first,
    median: median(others),
    worst: Math.max(...others),
    medianBusy: median(processor),
  };
}

/** The first row of a view, or below a row of it, that is labelled so. */
async function rowBelow(view: string, label: RegExp, row?: unknown): Promise<Shown> {
  const shown = await shownBelow(view, row);
  const found = shown.find(({ item }) => label.test(textOf(item)));
  assert.ok(found, `There is no ${String(label)}.`);
  return found;
}
