import type { Edit } from "../anchor/followEdits.ts";
import { placeAnnotations, type Placement } from "../anchor/placeAnnotations.ts";
import { layDecisions, type PlacedAnnotation } from "../annotations/layDecisions.ts";
import type { Mention } from "../annotations/mention.ts";
import { Atoms } from "../corpus/atoms.ts";
import type { SourceTables } from "../corpus/corpus.ts";
import { type MentionTable, mentionsOf, packMentions } from "../corpus/mentionTable.ts";
import { packReferents } from "../corpus/referentTable.ts";
import type { WithoutNever } from "../corpus/withoutNever.ts";
import { detect } from "../detect/detect.ts";
import type { Knowledge } from "../detect/knowledge.ts";
import { resolveSource } from "../resolve/resolveSource.ts";
import type { SourceRules } from "../resolve/sourceRules.ts";
import { readSidecar, type Sidecar } from "../sidecar/readSidecar.ts";
import { TextSnapshot } from "../text/snapshot.ts";

/** A source as it is to be read. Plain data. */
export interface SourceToRead {
  readonly text: string;
  /** What the detector found in this text before, with the texts of its atoms; without it, it looks. */
  readonly suggestions?: PackedMentions;
  /** The text of its sidecar, or what was read of it before. */
  readonly sidecar?: string | Sidecar;
  /** Suggestions that are less sure than this are left out. */
  readonly leastConfidence: number;
  /** The text before, where annotations were in it, and what was done to it since: see `Before`. */
  readonly before?: {
    readonly text: string;
    readonly placed?: readonly PlacedAnnotation[];
    readonly edits?: readonly Edit[];
  };
}

/** What people taught and decided, as far as reading one source depends on it. */
export interface Circumstances {
  readonly knowledge: Knowledge;
  readonly rules: SourceRules;
  readonly withoutNever: (
    mentions: readonly Mention[],
    snapshot: TextSnapshot,
  ) => ReturnType<WithoutNever>;
}

export interface PackedMentions {
  readonly table: MentionTable;
  /** The texts of the table's atoms, in the order of their numbers. */
  readonly atoms: readonly string[];
}

/** All that is a function of one source alone. Plain data, in little room. */
export interface ReadSource {
  /** The texts of the tables' atoms, in the order of their numbers. */
  readonly atoms: readonly string[];
  /** What the detector found, sure or not: the same table as `tables.mentions` where nothing was done to it. */
  readonly suggestions: MentionTable;
  /** The tables' annotations are the sidecar's. */
  readonly tables: SourceTables;
  readonly sidecar?: Sidecar;
  readonly placement: Placement;
}

/** Reads a source: finds its mentions, places the decisions on them, and says whom they mean there. Pure. */
export function readSource(source: SourceToRead, circumstances: Circumstances): ReadSource {
  const { knowledge, rules, withoutNever } = circumstances;
  const { text, leastConfidence, before } = source;
  const snapshot = new TextSnapshot(text);
  const sidecar = typeof source.sidecar === "string" ? readSidecar(source.sidecar) : source.sidecar;
  const annotations = sidecar?.annotations ?? [];
  const placement = placeAnnotations(
    snapshot,
    annotations,
    before && { ...before, snapshot: new TextSnapshot(before.text) },
  );
  const known = source.suggestions;
  const suggestions = known
    ? mentionsOf(known.table, Atoms.of(known.atoms))
    : layDecisions(snapshot, detect(snapshot, { knowledge }), []);
  const sure = suggestions.filter(({ confidence }) => confidence >= leastConfidence);
  const laid = placement.placed.length > 0 ? relaid(snapshot, sure, placement) : sure;
  const mentions = withoutNever(laid, snapshot);
  const atoms = new Atoms();
  const referents = resolveSource(mentions, snapshot, rules);
  const found = packMentions(suggestions, [], atoms);
  const isAsFound = annotations.length === 0 && mentions.length === suggestions.length;
  return {
    suggestions: found,
    tables: {
      mentions: isAsFound ? found : packMentions(mentions, annotations, atoms),
      referents: packReferents(referents, mentions, atoms),
    },
    atoms: atoms.texts,
    ...(sidecar && { sidecar }),
    placement,
  };
}

/** Suggestions as mentions with decisions laid over them. */
function relaid(
  snapshot: TextSnapshot,
  sure: readonly Mention[],
  { placed }: Placement,
): readonly Mention[] {
  const suggestions = sure.map(({ start, end, category, evidence, attributes, confidence }) => ({
    start,
    end,
    category,
    evidence,
    attributes,
    confidence,
  }));
  return layDecisions(snapshot, suggestions, placed);
}
