import * as vscode from "vscode";
import type { SpanOfSource } from "./decisions.ts";
import { lineAround } from "./positions.ts";
import { sourceLabel } from "./sources.ts";
import { counted } from "./wording.ts";

interface HitItem<Hit> extends vscode.QuickPickItem {
  readonly hit: Hit;
}

/** How much of the line is shown before and after the words, in characters. */
const contextShown = 60;

export interface PreviewOptions {
  /** Whether the places are ticked at first. */
  readonly ticked: boolean;
  readonly prompt: string;
}

/** For places that most likely are all meant. */
const leaveOut: PreviewOptions = {
  ticked: true,
  prompt: "Untick what is to be left out, then Enter",
};

/**
 * Lists places of articles with the words around them, for a person to tick.
 * Undefined where they thought better of it, or ticked none.
 */
export async function previewHits<Hit extends SpanOfSource>(
  title: string,
  hits: readonly Hit[],
  { ticked, prompt } = leaveOut,
): Promise<readonly Hit[] | undefined> {
  const items = hits.map((hit): HitItem<Hit> => {
    const { snapshot, uri } = hit.source;
    const { text, match } = lineAround(snapshot, hit.span);
    const { line } = snapshot.lines.at(hit.span.start);
    const before = text.slice(Math.max(0, match.start - contextShown), match.start);
    const after = text.slice(match.end, match.end + contextShown);
    return {
      hit,
      label: text.slice(match.start, match.end),
      description: `${sourceLabel(uri)}:${line + 1}`,
      detail: `…${before}${text.slice(match.start, match.end)}${after}…`,
      picked: ticked,
    };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: `${title}: ${counted(hits.length, "place")}`,
    placeHolder: prompt,
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked && picked.length > 0 ? picked.map(({ hit }) => hit) : undefined;
}
