import type * as vscode from "vscode";
import { AgreementCounter, type Agreements } from "../../core/compare/agreement.ts";
import {
  compareSource,
  type ComparedMention,
  type Disagreement,
} from "../../core/compare/compareSource.ts";
import type { ReadSet } from "../../core/interchange/readSet.ts";
import type { Library, Source } from "../library.ts";
import { pacer } from "../pacer.ts";
import type { Services } from "../services.ts";
import { findArticles } from "./foundSources.ts";

/** A disagreement and the article that it is in. */
export interface FoundDisagreement extends Disagreement {
  readonly source: Source;
}

export interface Comparison {
  readonly agreements: Agreements;
  readonly disagreements: readonly FoundDisagreement[];
}

/** The articles that another side tells of, with what it marks in each. */
type OtherSide = Iterable<readonly [Source, readonly ComparedMention[]]>;

/** What the detector suggests in the articles where somebody decided something. */
export function* detectorSide({ sources }: Library): OtherSide {
  for (const source of sources) {
    if (source.sidecar) yield [source, source.suggestions];
  }
}

/** What a set says of the articles that it tells of. */
export async function setSide(
  { library, interchange: load }: Pick<Services, "library" | "interchange">,
  set: ReadSet,
): Promise<OtherSide> {
  const interchange = await load();
  const { found } = await findArticles(interchange, library, set);
  return found.map(
    ({ source, reads }) => [source, interchange.comparedFrom(reads, source.snapshot)] as const,
  );
}

/** Compares what people decided here (A) with another side (B); undefined where a person stopped it. */
export async function compareWith(
  other: OtherSide,
  token: vscode.CancellationToken,
): Promise<Comparison | undefined> {
  const counter = new AgreementCounter();
  const disagreements: FoundDisagreement[] = [];
  const breathe = pacer();
  for (const [source, theirs] of other) {
    await breathe();
    if (token.isCancellationRequested) return undefined;
    const comparison = compareSource(source.snapshot, decidedIn(source), theirs);
    counter.add(comparison);
    disagreements.push(...comparison.disagreements.map((one) => ({ ...one, source })));
  }
  return { agreements: counter.result(), disagreements };
}

function decidedIn({ mentions }: Source): readonly ComparedMention[] {
  return mentions.flatMap(({ status, start, end, category, annotation }) => {
    if (status !== "confirmed") return [];
    const entity = annotation?.entity;
    return [{ start, end, category, ...(entity !== undefined && { entity }) }];
  });
}
