import type * as vscode from "vscode";
import type { Placement } from "../core/anchor/placeAnnotations.ts";
import type { Annotation } from "../core/annotations/annotation.ts";
import type { Mention } from "../core/annotations/mention.ts";
import { Atoms } from "../core/corpus/atoms.ts";
import type { SourceTables } from "../core/corpus/corpus.ts";
import { type MentionTable, mentionsOf, renumberMentions } from "../core/corpus/mentionTable.ts";
import { renumberReferents } from "../core/corpus/referentTable.ts";
import type { Knowledge } from "../core/detect/knowledge.ts";
import type { Sidecar } from "../core/sidecar/readSidecar.ts";
import type { PackedMentions, ReadSource } from "../core/source/readSource.ts";
import { fingerprint } from "../core/text/fingerprint.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import type { CachedSource } from "./shard.ts";

/** All that is known of a source at one moment. */
export interface Source {
  readonly uri: vscode.Uri;
  readonly snapshot: TextSnapshot;
  /** Absent where nobody has decided anything yet. */
  readonly sidecar: Sidecar | undefined;
  readonly placement: Placement;
  readonly mentions: readonly Mention[];
}

/** What is kept of a source beside what was read of it. */
interface Kept {
  readonly uri: vscode.Uri;
  readonly snapshot: TextSnapshot;
  /** Whether somebody has it open: then its text is looked at all the time. */
  readonly isOpen: boolean;
  /** By what its suggestions were made. */
  readonly taught: Knowledge;
  readonly sidecar: Sidecar | undefined;
  readonly sidecarText: string | undefined;
}

/**
 * A source as the library keeps it: in little room. Text and mentions are made of it when somebody asks
 * and given up when nobody holds them any more.
 */
export class StoredSource implements Source {
  readonly uri: vscode.Uri;
  readonly sidecar: Sidecar | undefined;
  readonly sidecarText: string | undefined;
  readonly placement: Placement;
  /** By what its suggestions were made, or would be made the same. */
  taught: Knowledge;
  /** In numbers of the corpus' atoms. */
  readonly tables: SourceTables;
  readonly #atoms: Atoms;
  readonly #suggestions: MentionTable;
  readonly #text: TextSnapshot | Uint8Array;
  #snapshot: WeakRef<TextSnapshot>;
  #mentions: WeakRef<readonly Mention[]> | undefined;

  constructor(kept: Kept, read: ReadSource, atoms: Atoms) {
    const numberOf = atoms.renumbering(read.atoms);
    const { mentions, referents } = read.tables;
    const annotations = kept.sidecar?.annotations ?? [];
    this.uri = kept.uri;
    this.sidecar = kept.sidecar;
    this.sidecarText = kept.sidecarText;
    this.placement = withOwn(read, annotations);
    this.taught = kept.taught;
    this.#atoms = atoms;
    this.#suggestions = renumberMentions(read.suggestions, numberOf);
    this.tables = {
      mentions:
        mentions === read.suggestions
          ? this.#suggestions
          : renumberMentions({ ...mentions, annotations }, numberOf),
      referents: renumberReferents(referents, numberOf),
    };
    const { snapshot, isOpen } = kept;
    this.#text = isOpen ? snapshot : new TextEncoder().encode(snapshot.text);
    this.#snapshot = new WeakRef(snapshot);
  }

  get snapshot(): TextSnapshot {
    if (this.#text instanceof TextSnapshot) return this.#text;
    let snapshot = this.#snapshot.deref();
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

  /** Whether nothing of its sidecar could be read. */
  get isUnreadable(): boolean {
    return this.sidecar !== undefined && this.sidecarText === undefined;
  }

  /** What the detector found, to be passed on. */
  suggestions(): PackedMentions {
    const own = new Atoms();
    const table = renumberMentions(this.#suggestions, this.#numbersIn(own));
    return { table, atoms: own.texts };
  }

  /**
   * What is worth keeping for the next session.
   * @param resolvedBy by what it was resolved
   */
  cached(resolvedBy: string): CachedSource {
    const own = new Atoms();
    const numberOf = this.#numbersIn(own);
    const { rows, confidences } = renumberMentions(this.#suggestions, numberOf);
    const referents = renumberReferents(this.tables.referents, numberOf);
    return {
      address: this.uri.toString(),
      fingerprint: fingerprint(this.snapshot.text),
      ...(this.tables.mentions === this.#suggestions && { resolvedBy }),
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
