/**
 * Which entities stand where in a source, as numbers: a folder has hundreds of thousands of them.
 */
export interface Presences {
  /** For each entity its number and where its places end, in the order in which the source mentions them. */
  readonly entities: Uint32Array;
  /** Of each place the numbers of mention, sentence and paragraph: entity by entity, in the order of the text. */
  readonly places: Uint32Array;
}

/** Which sentence and which paragraph a mention of a source stands in. */
export interface NumberedPlace {
  /** The mention's place among those of the source that were not rejected, in the order of the text. */
  readonly number: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** How many numbers a place has. */
export const placeWidth = 3;

export const noPresences: Presences = {
  entities: new Uint32Array(),
  places: new Uint32Array(),
};

/**
 * @param places of each mention, in the order of the text, where it begins, its sentence and its paragraph
 * @param entityOf tells the number of the entity that a mention means; undefined where it is not clear
 */
export function packPresences(
  places: Uint32Array,
  entityOf: (mention: number) => number | undefined,
): Presences {
  const byEntity = new Map<number, number[]>();
  for (let number = 0; number * placeWidth < places.length; number += 1) {
    const entity = entityOf(number);
    if (entity === undefined) continue;
    const at = number * placeWidth;
    const of = byEntity.get(entity);
    if (of) of.push(number, places[at + 1] ?? 0, places[at + 2] ?? 0);
    else byEntity.set(entity, [number, places[at + 1] ?? 0, places[at + 2] ?? 0]);
  }
  let end = 0;
  return {
    entities: Uint32Array.from(
      [...byEntity].flatMap(([entity, of]) => [entity, (end += of.length)]),
    ),
    places: Uint32Array.from([...byEntity.values()].flat()),
  };
}

/** The entities of a source with their places: numbers of `Presences.places`. */
export function* entriesOf({
  entities,
  places,
}: Presences): Generator<readonly [entity: number, places: Uint32Array]> {
  for (let at = 0; at < entities.length; at += 2) {
    yield [entities[at] ?? 0, places.subarray(entities[at - 1] ?? 0, entities[at + 1])];
  }
}

/** The numbers of the entities of a source, each once. */
export function* entitiesIn({ entities }: Presences): Generator<number> {
  for (let at = 0; at < entities.length; at += 2) yield entities[at] ?? 0;
}

/** The places of an entity; undefined where it is not mentioned. */
export function placesIn({ entities, places }: Presences, entity: number): Uint32Array | undefined {
  for (let at = 0; at < entities.length; at += 2) {
    if (entities[at] === entity) return places.subarray(entities[at - 1] ?? 0, entities[at + 1]);
  }
  return undefined;
}

export function unpackPlaces(places: Uint32Array): readonly NumberedPlace[] {
  const unpacked: NumberedPlace[] = [];
  for (let at = 0; at < places.length; at += placeWidth) {
    const [number = 0, sentence = 0, paragraph = 0] = [places[at], places[at + 1], places[at + 2]];
    unpacked.push({ number, sentence, paragraph });
  }
  return unpacked;
}

const columns = { sentence: 1, paragraph: 2 } as const;

/** How many sentences or paragraphs some places are in. */
export function unitCount(places: Uint32Array, unit: keyof typeof columns): number {
  let count = 0;
  let last = -1;
  for (let at = columns[unit]; at < places.length; at += placeWidth) {
    const one = places[at] ?? 0;
    if (one !== last) count += 1;
    last = one;
  }
  return count;
}

/** Counts how many of an entity's sentences or paragraphs other places are in as well: one source after the other. */
export class SharedUnits {
  readonly #marks = { sentence: new Marks(), paragraph: new Marks() };

  /** Has the units counted that some places are in. */
  take(places: Uint32Array): void {
    for (const unit of ["sentence", "paragraph"] as const) {
      this.#marks[unit].clear(places.at(columns[unit] - placeWidth) ?? 0);
      for (let at = columns[unit]; at < places.length; at += placeWidth) {
        this.#marks[unit].add(places[at] ?? 0);
      }
    }
  }

  /** How many of them the places of the entity are in that stands at a place of `Presences.entities`. */
  count({ entities, places }: Presences, at: number, unit: keyof typeof columns): number {
    const marks = this.#marks[unit];
    const end = entities[at + 1] ?? 0;
    let count = 0;
    let last = -1;
    for (let place = (entities[at - 1] ?? 0) + columns[unit]; place < end; place += placeWidth) {
      const one = places[place] ?? 0;
      if (one !== last && marks.has(one)) count += 1;
      last = one;
    }
    return count;
  }
}

/** A set of small numbers that is quick to clear. */
class Marks {
  #rounds = new Uint32Array(64);
  #round = 0;

  /** @param most the largest number to come */
  clear(most: number): void {
    if (most >= this.#rounds.length) this.#rounds = new Uint32Array(2 * most);
    this.#round += 1;
  }

  add(number: number): void {
    this.#rounds[number] = this.#round;
  }

  has(number: number): boolean {
    return this.#rounds[number] === this.#round;
  }
}
