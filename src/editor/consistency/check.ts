import * as vscode from "vscode";
import { checkConsistency } from "../../core/consistency/checkConsistency.ts";
import type { Finding } from "../../core/consistency/finding.ts";
import { definingMention } from "../../core/corpus/definingMention.ts";
import type { SourceMention } from "../../core/resolve/entity.ts";
import { pacer } from "../pacer.ts";
import { inReadingOrder } from "../scope.ts";
import type { Services } from "../services.ts";

/** Looks for decisions that do not go together, letting others have the main thread; undefined where stopped. */
export async function check(
  { library, projects }: Pick<Services, "library" | "projects">,
  token: vscode.CancellationToken,
): Promise<readonly Finding[] | undefined> {
  // Text and mentions are made when they are asked for: not of all sources at once.
  const sources = inReadingOrder(library).map((source) => ({
    source: source.uri.toString(),
    get snapshot() {
      return source.snapshot;
    },
    get mentions() {
      return source.mentions;
    },
    withoutNever: (all: typeof source.mentions) =>
      projects.withoutNever(source.uri, all, source.snapshot),
  }));
  const pause = pacer();
  const breathe = async (): Promise<void> => {
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    await pause();
  };
  try {
    const project = projects.whoIsWho;
    return await checkConsistency({ sources, corpus: library.corpus, project }, breathe);
  } catch (error) {
    if (error instanceof vscode.CancellationError) return undefined;
    throw error;
  }
}

/** Where a finding is to be looked at, the rarest first: what fewest people decided is likeliest wrong. */
export function placesOf(finding: Finding): readonly SourceMention[] {
  switch (finding.kind) {
    case "categories":
    case "entities":
      return finding.sides.toReversed().flatMap(({ mentions }) => mentions);
    case "rejected":
      return [...finding.rejected, ...finding.confirmed.mentions];
    case "unmarked":
      return [...finding.unmarked, ...finding.confirmed.mentions];
    case "alike":
      return finding.entities.flatMap((entity) => definingMention(entity) ?? []);
  }
}
