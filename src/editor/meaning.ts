import * as vscode from "vscode";
import { definingMention, isSameMention } from "../core/corpus/definingMention.ts";
import type { Entity, SourceMention } from "../core/resolve/entity.ts";
import type { MentionOfSource } from "./decisions.ts";
import type { Library } from "./library.ts";
import { rangeOf } from "./positions.ts";

/** The entities that a mention means: several where it is not clear which, none where it was rejected. */
export function entitiesMeant(
  { corpus }: Library,
  { source, mention }: MentionOfSource,
): readonly Entity[] {
  const resolution = corpus.resolutionOf(source.uri.toString(), mention.id);
  if (!resolution) return [];
  const keys = resolution.kind === "entity" ? [resolution.key] : resolution.candidates;
  return keys.flatMap((key) => corpus.entity(key) ?? []);
}

/** The entity that a mention means, where that is clear. */
export function entityMeant(library: Library, target: MentionOfSource): Entity | undefined {
  const [entity, ...others] = entitiesMeant(library, target);
  return others.length === 0 ? entity : undefined;
}

/** A mention of the corpus with all that is known of its source. */
export function inLibrary(
  library: Library,
  { source: key, mention }: SourceMention,
): MentionOfSource | undefined {
  const source = library.source(vscode.Uri.parse(key));
  return source && { source, mention };
}

export function inCorpus({ source, mention }: MentionOfSource): SourceMention {
  return { source: source.uri.toString(), mention };
}

/** Where mentions stand; those whose source is gone are left out. */
export function locationsOf(
  library: Library,
  mentions: readonly SourceMention[],
): vscode.Location[] {
  return mentions.flatMap((found) => {
    const known = inLibrary(library, found);
    return known
      ? [new vscode.Location(known.source.uri, rangeOf(known.source.snapshot, known.mention))]
      : [];
  });
}

/** Where an entity is mentioned, with or without the mention that says who or what it is. */
export function referencesTo(
  library: Library,
  entity: Entity,
  { includeDeclaration }: vscode.ReferenceContext,
): vscode.Location[] {
  const left = includeDeclaration ? undefined : definingMention(entity);
  return locationsOf(
    library,
    entity.mentions.filter((mention) => !left || !isSameMention(mention, left)),
  );
}
