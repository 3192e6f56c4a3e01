import * as vscode from "vscode";
import { compareSpans } from "../../core/text/span.ts";
import type {
  ConcordanceDecision,
  ConcordancePlace,
  FromConcordance,
} from "../../webview/protocol/concordance.ts";
import { askEntity, askMeaning, type Targets } from "../assignedEntity.ts";
import type { MentionOfSource, SpanOfSource } from "../decisions.ts";
import type { DecisionChange, WritingMonitor } from "../decisionWriter.ts";
import type { Library } from "../library.ts";
import { reportingRefusal, say } from "../messages.ts";
import { pickCategory } from "../pickCategory.ts";
import type { Services } from "../services.ts";
import { placeInLibrary, wordsOf } from "../textPlace.ts";
import { counted } from "../wording.ts";
import { writeWithProgress } from "../writeWithProgress.ts";

/** A line that is decided on: its words, and the mention that they are, if any. */
export interface LineOfSource extends SpanOfSource {
  readonly mention?: MentionOfSource["mention"];
}

type Write = (monitor?: WritingMonitor) => Promise<readonly DecisionChange[]>;

/** Decides on lines of a concordance as one step; whether it was decided, and not left or refused. */
export async function decideOnLines(
  services: Services,
  decision: ConcordanceDecision,
  places: readonly ConcordancePlace[],
): Promise<boolean> {
  const lines = places.flatMap((place) => lineOfPlace(services.library, place) ?? []);
  if (lines.length < places.length) {
    const gone = counted(places.length - lines.length, "line");
    say(`${gone} changed a moment ago. Look at it again.`);
    return false;
  }
  const write = await ways[decision](services, lines);
  let isDecided = false;
  const decide: Write = async (monitor) => {
    const made = (await write?.(monitor)) ?? [];
    isDecided = true;
    return made;
  };
  if (write && lines.length > 1) await writeWithProgress(services, titles[decision], decide);
  else if (write) await services.turns.take(() => reportingRefusal(() => decide()));
  return isDecided;
}

type Decide = Extract<FromConcordance, { readonly type: "decide" }>;

/**
 * The lines that are to be decided on. Whether those are that are ticked but left out by the filter a person
 * is asked; undefined where they thought better of it.
 */
export async function askAboutHidden({
  decision,
  places,
  hidden,
}: Decide): Promise<readonly ConcordancePlace[] | undefined> {
  if (hidden.length === 0) return places;
  const all = [...places, ...hidden];
  const title = titles[decision];
  const withHidden = `${title} All ${all.length}`;
  const onlyShown = `${title} Only the ${places.length} Shown`;
  const choice = await vscode.window.showWarningMessage(
    `${title} ${counted(all.length, "line")}?`,
    { modal: true, detail: `${hidden.length} of them are ticked but hidden by the filter.` },
    withHidden,
    ...(places.length > 0 ? [onlyShown] : []),
  );
  return choice === withHidden ? all : choice === onlyShown ? places : undefined;
}

const titles: Readonly<Record<ConcordanceDecision, string>> = {
  confirm: "Confirm",
  reject: "Reject",
  reassign: "Reassign",
};

/** What a decision asks first, and then writes; undefined where there is nothing to write. */
const ways: Readonly<
  Record<
    ConcordanceDecision,
    (services: Services, lines: readonly LineOfSource[]) => Promise<Write | undefined>
  >
> = {
  confirm: async ({ library, decisions }, lines) => {
    const mentions = mentionsOf(lines);
    if (mentions.length === lines.length) {
      return (monitor) => decisions.decide(mentions, "confirmed", monitor);
    }
    const category = await pickCategory(library, `Annotate ${counted(lines.length, "place")} as`);
    return category === undefined
      ? undefined
      : (monitor) => decisions.annotate(lines, category, undefined, monitor);
  },
  reject: ({ decisions }, lines) => {
    const mentions = mentionsOf(lines);
    if (mentions.length === 0) say("these words are not marked: there is nothing to reject.");
    return Promise.resolve(
      mentions.length === 0
        ? undefined
        : (monitor) => decisions.decide(mentions, "rejected", monitor),
    );
  },
  reassign: async ({ library, decisions }, lines) => {
    const [first, ...others] = mentionsOf(lines);
    if (first && others.length === lines.length - 1) {
      const targets: Targets = [first, ...others];
      const entity = await askEntity(library, targets);
      const { category } = first.mention;
      return entity === undefined
        ? undefined
        : (monitor) => decisions.revise(targets, () => [{ category, entity }], monitor);
    }
    const words = lines[0] ? wordsOf(lines[0]) : "";
    const title = `Annotate ${counted(lines.length, "place")}`;
    const meant = await askMeaning(library, words, title);
    return meant && ((monitor) => decisions.annotate(lines, meant.category, meant.entity, monitor));
  },
};

function mentionsOf(lines: readonly LineOfSource[]): readonly MentionOfSource[] {
  return lines.flatMap(({ source, mention }) => (mention ? [{ source, mention }] : []));
}

/**
 * The line at a place; undefined where its words are no longer there. A mention gets another id when it is
 * decided on, and is the same.
 */
function lineOfPlace(
  library: Library,
  { mention: id, ...place }: ConcordancePlace,
): LineOfSource | undefined {
  const found = placeInLibrary(library, place);
  if (!found) return undefined;
  const { source, span } = found;
  const there = source.mentions.filter((mention) => compareSpans(mention, span) === 0);
  const mention = there.find((one) => one.id === id) ?? there[0];
  return { ...found, ...(mention && { mention }) };
}
