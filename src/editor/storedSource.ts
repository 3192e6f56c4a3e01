import type * as vscode from "vscode";
import { type Edit, editText, joinedEdits } from "../core/anchor/followEdits.ts";
import type { Placement } from "../core/anchor/placeAnnotations.ts";
import type { Annotation } from "../core/annotations/annotation.ts";
import { layDecisions } from "../core/annotations/layDecisions.ts";
import type { Mention } from "../core/annotations/mention.ts";
import { Atoms } from "../core/corpus/atoms.ts";
import type { SourceTables } from "../core/corpus/corpus.ts";
import {
  decidedCount,
  type Kind,
  mentionAt,
  mentionCount,
  mentionsOf,
  mentionsWhere,
  type MentionTable,
  packMentions,
  renumberMentions,
  touching,
} from "../core/corpus/mentionTable.ts";
import { gone, renumberReferents, withMentionsAt } from "../core/corpus/referentTable.ts";
import type { Knowledge } from "../core/detect/knowledge.ts";
import type { Suggestion } from "../core/detect/suggestion.ts";
import type { Sidecar } from "../core/sidecar/readSidecar.ts";
import { followMentions, followPlacement, type Fresh } from "../core/source/follow.ts";
import type { PackedMentions, ReadSource } from "../core/source/readSource.ts";
import { fingerprint } from "../core/text/fingerprint.ts";
import type { Span } from "../core/text/span.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import type { CachedSource } from "./shard.ts";

/** All that is known of a source at one moment. */
export interface Source {
  readonly uri: vscode.Uri;
  readonly snapshot: TextSnapshot;
  /** What the detector found, whatever was decided on it. */
  readonly suggestions: readonly Suggestion[];
  /** Absent where nobody has decided anything yet. */
  readonly sidecar: Sidecar | undefined;
  readonly placement: Placement;
  readonly mentions: readonly Mention[];
  /** How many mentions there are, and on how many somebody has decided. */
  readonly counts: { readonly all: number; readonly decided: number };
  /** One of the mentions, by its index: quicker than to have all. */
  mentionAt(index: number): Mention | undefined;
  /** The mentions of some kinds: quicker than to go through all. */
  mentionsWhere(isWanted: (kind: Kind) => boolean): readonly Mention[];
  /** The mentions that share text with a span or touch it: quicker than to go through all. */
  mentionsIn(span: Span): readonly Mention[];
}

/** What is kept of a source beside what was read of it. */
interface Kept {
  readonly uri: vscode.Uri;
  /** By what its suggestions were made. */
  readonly taught: Knowledge;
  /** By what whom its mentions mean was read. */
  readonly resolvedBy: string;
  readonly sidecar: Sidecar | undefined;
  readonly sidecarText: string | undefined;
}

/** A stretch of a text, with the text of it. */
export interface Stretch extends Omit<Fresh, "found"> {
  readonly text: string;
}

/** What was found in a source; tables in numbers of the atoms. */
interface Found {
  readonly suggestions: MentionTable;
  readonly tables: SourceTables;
  readonly placement: Placement;
  readonly atoms: Atoms;
}

/**
 * A source as the library keeps it: in little room. Text and mentions are made of it when somebody asks
 * and given up when nobody holds them any more.
 */
export class StoredSource implements Source {
  /** What was last read as a whole, and what was done to its text since; absent where this was. */
  readonly basis?: { readonly source: StoredSource; readonly edits: readonly Edit[] };
  readonly uri: vscode.Uri;
  readonly sidecar: Sidecar | undefined;
  readonly sidecarText: string | undefined;
  readonly placement: Placement;
  readonly resolvedBy: string;
  /** By what its suggestions were made, or would be made the same. */
  taught: Knowledge;
  /** In numbers of the corpus' atoms. */
  readonly tables: SourceTables;
  readonly #atoms: Atoms;
  readonly #suggestions: MentionTable;
  /** In UTF-16 code units. */
  readonly length: number;
  /** In the least room; of an open source, whose text is looked at all the time, as it is asked for. */
  #text: TextSnapshot | Uint8Array | (() => TextSnapshot);
  #snapshot: WeakRef<TextSnapshot> | undefined;
  #mentions: WeakRef<readonly Mention[]> | undefined;
  #counts: Source["counts"] | undefined;

  private constructor(
    kept: Kept & { readonly length: number },
    text: TextSnapshot | Uint8Array | (() => TextSnapshot),
    found: Found,
    basis?: StoredSource["basis"],
  ) {
    if (basis) this.basis = basis;
    this.uri = kept.uri;
    this.sidecar = kept.sidecar;
    this.sidecarText = kept.sidecarText;
    this.placement = found.placement;
    this.resolvedBy = kept.resolvedBy;
    this.taught = kept.taught;
    this.tables = found.tables;
    this.#atoms = found.atoms;
    this.#suggestions = found.suggestions;
    this.length = kept.length;
    this.#text = text;
  }

  /**
   * A source as it was read as a whole.
   * @param isOpen whether somebody has it open
   */
  static read(
    {
      snapshot,
      isOpen,
      ...kept
    }: Kept & { readonly snapshot: TextSnapshot; readonly isOpen: boolean },
    read: ReadSource,
    atoms: Atoms,
  ): StoredSource {
    const numberOf = atoms.renumbering(read.atoms);
    const { mentions, referents } = read.tables;
    const annotations = kept.sidecar?.annotations ?? [];
    const suggestions = renumberMentions(read.suggestions, numberOf);
    const isAsFound = mentions === read.suggestions;
    const tables = {
      mentions: isAsFound ? suggestions : renumberMentions({ ...mentions, annotations }, numberOf),
      referents: renumberReferents(referents, numberOf),
    };
    const placement = withOwn(read, annotations);
    const { text } = snapshot;
    const source = new StoredSource(
      { ...kept, length: text.length },
      isOpen ? snapshot : new TextEncoder().encode(text),
      { suggestions, tables, placement, atoms },
    );
    source.#snapshot = new WeakRef(snapshot);
    return source;
  }

  /**
   * This source after edits, as far as can be said at once.
   * @param edits all that was done to the text that was last read as a whole
   * @param found suggestions for a stretch of the text, which begins at an offset
   */
  followed(
    edits: readonly Edit[],
    { text, found, ...stretch }: Stretch & { readonly found: readonly Suggestion[] },
  ): StoredSource {
    const { source } = this.basis ?? { source: this };
    const made = joinedEdits(edits);
    const mentions = layDecisions(new TextSnapshot(text), found, []);
    const fresh = { ...stretch, found: packMentions(mentions, [], this.#atoms) };
    const now = followMentions(source.tables.mentions, made, fresh);
    const isAsFound = source.tables.mentions === source.#suggestions;
    const suggestions = isAsFound
      ? now.table
      : followMentions(source.#suggestions, made, fresh).table;
    const tables = {
      mentions: now.table,
      referents: withMentionsAt(source.tables.referents, (index) => now.places[index] ?? gone),
    };
    const placement = followPlacement(source.placement, made);
    const { uri, taught, resolvedBy, sidecar, sidecarText } = source;
    return new StoredSource(
      { uri, taught, resolvedBy, sidecar, sidecarText, length: lengthAfter(source.length, made) },
      () => new TextSnapshot(editText(source.snapshot.text, made)),
      { suggestions, tables, placement, atoms: this.#atoms },
      { source, edits },
    );
  }

  get snapshot(): TextSnapshot {
    if (typeof this.#text === "function") this.#text = this.#text();
    if (this.#text instanceof TextSnapshot) return this.#text;
    let snapshot = this.#snapshot?.deref();
    if (!snapshot) {
      snapshot = new TextSnapshot(decoder.decode(this.#text));
      this.#snapshot = new WeakRef(snapshot);
    }
    return snapshot;
  }

  get mentions(): readonly Mention[] {
    let mentions = this.#mentions?.deref();
    if (!mentions) {
      mentions = mentionsOf(this.tables.mentions, this.#atoms);
      this.#mentions = new WeakRef(mentions);
    }
    return mentions;
  }

  get counts(): Source["counts"] {
    const { mentions } = this.tables;
    return (this.#counts ??= { all: mentionCount(mentions), decided: decidedCount(mentions) });
  }

  mentionAt(index: number): Mention | undefined {
    const { mentions } = this.tables;
    return index < mentionCount(mentions) ? mentionAt(mentions, index, this.#atoms) : undefined;
  }

  mentionsWhere(isWanted: (kind: Kind) => boolean): readonly Mention[] {
    return mentionsWhere(this.tables.mentions, this.#atoms, isWanted);
  }

  mentionsIn(span: Span): readonly Mention[] {
    const { mentions } = this.tables;
    return touching(mentions, span).map((index) => mentionAt(mentions, index, this.#atoms));
  }

  /** Whether nothing of its sidecar could be read. */
  get isUnreadable(): boolean {
    return this.sidecar !== undefined && this.sidecarText === undefined;
  }

  get suggestions(): readonly Suggestion[] {
    return mentionsOf(this.#suggestions, this.#atoms);
  }

  /** What the detector found, to be passed on. */
  packedSuggestions(): PackedMentions {
    const own = new Atoms();
    const table = renumberMentions(this.#suggestions, this.#numbersIn(own));
    return { table, atoms: own.texts };
  }

  /** What is worth keeping for the next session. */
  cached(): CachedSource {
    const own = new Atoms();
    const numberOf = this.#numbersIn(own);
    const { rows, confidences } = renumberMentions(this.#suggestions, numberOf);
    const referents = renumberReferents(this.tables.referents, numberOf);
    return {
      address: this.uri.toString(),
      fingerprint: fingerprint(this.snapshot.text),
      ...(this.tables.mentions === this.#suggestions && { resolvedBy: this.resolvedBy }),
      atoms: own.texts,
      rows,
      confidences,
      referents,
    };
  }

  #numbersIn(own: Atoms): (number: number) => number {
    return (number) => own.number(this.#atoms.optional(number));
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function lengthAfter(length: number, edits: readonly Edit[]): number {
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), length);
}

/** A placement of annotations that were sent to and fro as one of our own. */
function withOwn(
  { sidecar, placement }: ReadSource,
  annotations: readonly Annotation[],
): Placement {
  const own = new Map(
    sidecar?.annotations.map((sent, index) => [sent, annotations[index] ?? sent]),
  );
  const ofOwn = <Item extends { readonly annotation: Annotation }>(item: Item): Item => ({
    ...item,
    annotation: own.get(item.annotation) ?? item.annotation,
  });
  return { placed: placement.placed.map(ofOwn), unplaced: placement.unplaced.map(ofOwn) };
}

/** What was kept of a source from an earlier session, as if it had been read now. */
export function readFrom({ atoms, rows, confidences, referents }: CachedSource): ReadSource {
  const mentions = { rows, confidences, annotations: [] };
  return {
    atoms,
    suggestions: mentions,
    tables: { mentions, referents },
    placement: { placed: [], unplaced: [] },
  };
}
