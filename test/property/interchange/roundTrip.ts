import assert from "node:assert/strict";
import type {
  ExchangedEntity,
  ExchangedMention,
} from "../../../src/core/interchange/annotationSet.ts";
import type { Format } from "../../../src/core/interchange/format.ts";
import type { Holding } from "../../../src/core/interchange/holdings.ts";
import { possibleLosses, type Loss } from "../../../src/core/interchange/losses.ts";
import { optionsOf } from "../../../src/core/interchange/options.ts";
import type { GivenFile, ReadMention, ReadSet } from "../../../src/core/interchange/readSet.ts";
import { writeSet } from "../../../src/core/interchange/writeSet.ts";
import { normalise } from "../../../src/core/text/codePoints.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import type { ExchangedSet } from "./sets.ts";

/** What became of a set. */
export interface Written {
  /** By path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly losses: readonly Loss[];
}

type Options = Readonly<Record<string, string | boolean>>;

/** Writes a set, and checks what holds for each format: paths that stay in the folder, losses that were announced. */
export async function write(
  format: Format,
  set: ExchangedSet,
  options: Options = {},
): Promise<Written> {
  const parts = new Map<string, Uint8Array[]>();
  const writing = writeSet(format, { ...set, options: optionsOf(format, options) }, set.sources);
  for await (const { path, content } of writing.pieces) {
    assert.doesNotMatch(path, /^\/|\\|(?:^|\/)(?:\.\.?)?(?:\/|$)/, "a path that leaves the folder");
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    parts.set(path, [...(parts.get(path) ?? []), bytes]);
  }
  const losses = writing.losses();
  const announced = possibleLosses(format);
  for (const { what, count } of losses) {
    assert.ok(announced.includes(what), `“${what}” was not announced`);
    assert.ok(count > 0);
  }
  const files = new Map(Array.from(parts, ([path, bytes]) => [path, Buffer.concat(bytes)]));
  return { files, losses };
}

/** The text of a file that was written. */
export function textOf({ files }: Written, path: string): string {
  const bytes = files.get(path) ?? assert.fail(`${path} is not among ${[...files.keys()].join()}`);
  return Buffer.from(bytes).toString();
}

export function given({ files }: Written): readonly GivenFile[] {
  return Array.from(files, ([path, content]) => ({ path, content }));
}

/** Reads files with a format. */
export function read(format: Format, files: readonly GivenFile[], options: Options = {}): ReadSet {
  return (
    format.read?.(files, optionsOf(format, options)) ?? assert.fail(`${format.id} is only written`)
  );
}

/** Files from their texts. */
export function filesOf(texts: Readonly<Record<string, string>>): readonly GivenFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, content: Buffer.from(text) }));
}

/** A mention without what may change on the way: ids, and how offsets count (code points here). */
export interface PlainMention extends Omit<ReadMention, "id" | "prefix" | "suffix"> {
  readonly start: number;
  readonly end: number;
}

/** A source as it is told of by its path, its normalised text and plain mentions, in a fixed order. */
export interface PlainSource {
  readonly path: string | undefined;
  readonly text: string | undefined;
  readonly mentions: readonly PlainMention[];
  /** As “from type to”, the mentions by place and category. */
  readonly relations: readonly string[];
}

export interface PlainSet {
  readonly sources: readonly PlainSource[];
  readonly entities: readonly ExchangedEntity[];
}

/** What a format that holds so much is to give back of a set. */
export function plainSet({ sources, entities }: ExchangedSet, held: readonly Holding[]): PlainSet {
  const holds = (holding: Holding): boolean => held.includes(holding);
  const isHeld = ({ status }: ExchangedMention): boolean =>
    status === "confirmed" || holds(`${status} mentions`);
  const plainSources = sources.map(({ path, snapshot, mentions, relations }) => {
    const plain = new Map(
      mentions.filter(isHeld).map((mention) => {
        const { id, entity, origin, confidence, note, tags, attributes, ...rest } = mention;
        const start = snapshot.codePoints.fromUtf16(mention.start);
        const end = snapshot.codePoints.fromUtf16(mention.end);
        const kept: PlainMention = {
          ...rest,
          start,
          end,
          exact: normalise(`.${snapshot.slice(mention)}`).slice(1),
          ...(entity !== undefined && holds("entities of mentions") && { entity }),
          ...(origin !== undefined && holds("origins of mentions") && { origin }),
          ...(confidence !== undefined && holds("odds of suggestions") && { confidence }),
          ...(note !== undefined && holds("notes") && { note }),
          tags: holds("tags") ? tags : [],
          attributes: holds("details") ? attributes : {},
        };
        return [id, kept];
      }),
    );
    const plainRelations = relations.filter(({ from, to }) => plain.has(from) && plain.has(to));
    return {
      path,
      text: snapshot.normalised.text,
      mentions: [...plain.values()].sort(byContent),
      relations: holds("relations") ? relationsOf(plainRelations, plain) : [],
    };
  });
  const plainEntities = [...entities.values()].map((entity) => entityHeld(entity, holds));
  return {
    sources: plainSources,
    entities: holds("names of entities") ? plainEntities.sort(byKey) : [],
  };
}

function entityHeld(
  { key, category, name, aliases, roles, note, links, tags, groups }: ExchangedEntity,
  holds: (holding: Holding) => boolean,
): ExchangedEntity {
  return {
    ...{ key, category, name },
    aliases: holds("other names of entities") ? aliases : [],
    roles: holds("roles of entities") ? roles : [],
    ...(note !== undefined && holds("notes on entities") && { note }),
    links: holds("links of entities") ? links : [],
    tags: holds("tags of entities") ? tags : [],
    groups: holds("groups of entities") ? groups : [],
  };
}

/** A set that was read, in the same terms. */
export function plainRead({ sources, entities }: ReadSet): PlainSet {
  return {
    sources: sources.map(({ path, text, mentions, relations }) => {
      const snapshot = text === undefined ? undefined : new TextSnapshot(text);
      const plain = new Map(
        mentions.map((mention) => {
          const { id, start = Number.NaN, end = Number.NaN, ...rest } = mention;
          const inCodePoints = snapshot?.codePoints;
          const kept = {
            ...omit(rest, "prefix", "suffix"),
            start: inCodePoints ? inCodePoints.fromUtf16(start) : start,
            end: inCodePoints ? inCodePoints.fromUtf16(end) : end,
          };
          return [id, kept];
        }),
      );
      assert.equal(plain.size, mentions.length, "two mentions of a source with one id");
      return {
        path,
        text: snapshot?.normalised.text,
        mentions: [...plain.values()].sort(byContent),
        relations: relationsOf(relations, plain),
      };
    }),
    entities: [...entities.values()].sort(byKey),
  };
}

function omit<Value extends object, Key extends keyof Value>(
  value: Value,
  ...keys: readonly Key[]
): Omit<Value, Key> {
  const kept = { ...value };
  for (const key of keys) Reflect.deleteProperty(kept, key);
  return kept;
}

function relationsOf(
  relations: readonly { readonly type: string; readonly from: string; readonly to: string }[],
  mentions: ReadonlyMap<string, PlainMention>,
): readonly string[] {
  const place = (id: string): string => {
    const { start, end, category } = mentions.get(id) ?? assert.fail(`no mention ${id}`);
    return `${start}-${end} ${category}`;
  };
  return relations.map(({ type, from, to }) => `${place(from)} ${type} ${place(to)}`).sort();
}

function byContent(a: PlainMention, b: PlainMention): number {
  return a.start - b.start || a.end - b.end || (contentOf(a) < contentOf(b) ? -1 : 1);
}

function contentOf({
  category,
  status,
  entity,
  origin,
  note,
  tags,
  attributes,
}: PlainMention): string {
  return JSON.stringify([
    category,
    status,
    entity,
    origin,
    note,
    tags,
    Object.entries(attributes).sort(),
  ]);
}

function byKey(a: ExchangedEntity, b: ExchangedEntity): number {
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

/** What else a format does to a set on the way. */
export interface Expectations {
  readonly options?: Options;
  /** Where the options make it less than the format's own. */
  readonly holds?: readonly Holding[];
  /** Makes of a set what is to come back of it. */
  readonly expected?: (set: PlainSet) => PlainSet;
}

/**
 * Holds where a set that is written and read back is the same but for what the format holds not, and the
 * reader has nothing to complain of.
 */
export async function assertRoundTrip(
  format: Format,
  set: ExchangedSet,
  { options = {}, holds = format.holds, expected = (plain) => plain }: Expectations = {},
): Promise<void> {
  const result = read(format, given(await write(format, set, options)), options);
  assert.deepEqual(result.problems, []);
  const { sources, entities } = expected(plainSet(set, holds));
  const inOrder = sources.map((source) => ({
    ...source,
    mentions: [...source.mentions].sort(byContent),
  }));
  assert.deepEqual(plainRead(result), { sources: inOrder, entities });
}
