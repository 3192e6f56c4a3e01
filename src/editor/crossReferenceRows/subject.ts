import * as vscode from "vscode";
import type { SourceMention } from "../../core/resolve/entity.ts";
import type { Library } from "../library.ts";
import { entitiesMeant, inCorpus } from "../meaning.ts";
import { sourceLabel } from "../sources.ts";
import { mentionAt } from "../target.ts";
import type { LazyRow } from "../tree/lazyRow.ts";
import type { RowContext } from "./context.ts";
import { entityRows } from "./entityRows.ts";
import { sourceRows } from "./sourceRows.ts";

/** What cross-references are shown of: entities that a mention may mean, or an article where there are none. */
export interface Subject {
  readonly entities: readonly string[];
  /** The article's address. */
  readonly source?: string;
  /** The mention at the cursor. */
  readonly at?: SourceMention;
}

/** What stands at the cursor of an editor; undefined where it shows no article. */
export function subjectAt(
  library: Library,
  { document, selection }: vscode.TextEditor,
): Subject | undefined {
  const source = library.source(document.uri);
  if (!source) return undefined;
  const mention = mentionAt(source, document.offsetAt(selection.active));
  const found = mention && { source, mention };
  const entities = found ? entitiesMeant(library, found).map(({ key }) => key) : [];
  return {
    entities,
    source: document.uri.toString(),
    ...(found && entities.length > 0 && { at: inCorpus(found) }),
  };
}

export function isSame(a: Subject | undefined, b: Subject | undefined): boolean {
  return (
    a?.entities.join() === b?.entities.join() &&
    a?.source === b?.source &&
    a?.at?.mention.id === b?.at?.mention.id
  );
}

/** "Clive Lewis", "Clive Lewis or Brandon Lewis", "council.txt". */
export function nameOf({ corpus }: Library, { entities, source }: Subject): string {
  const names = entities.flatMap((key) => corpus.entity(key)?.name ?? []);
  if (names.length > 0) return names.join(" or ");
  return source === undefined ? "" : sourceLabel(vscode.Uri.parse(source));
}

/** The cross-references of a subject; of several entities each has its own. */
export async function subjectRows(
  context: RowContext,
  { entities, source, at }: Subject,
): Promise<readonly LazyRow[]> {
  const known = entities.flatMap((key) => context.library.corpus.entity(key) ?? []);
  const [entity, ...others] = known;
  if (!entity) return source === undefined ? [] : sourceRows(context, source);
  if (others.length === 0) return entityRows(context, entity, at);
  return known.map((candidate) => ({
    id: candidate.key,
    label: candidate.name,
    icon: context.library.categoryWords(candidate.category).icon,
    spoken: `${candidate.name}, may be meant here`,
    isOpen: true,
    children: () => entityRows(context, candidate, at),
  }));
}
