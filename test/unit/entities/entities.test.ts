import assert from "node:assert/strict";
import { Corpus } from "../../../src/core/corpus/corpus.ts";
import { distinct, merged, split, unmerged } from "../../../src/core/entities/identity.ts";
import { renamed, withAlias, withoutAlias } from "../../../src/core/entities/names.ts";
import { described, newKey } from "../../../src/core/entities/rows.ts";
import { meant, neverEntity } from "../../../src/core/entities/texts.ts";
import type { ProjectChange } from "../../../src/core/project/change.ts";
import { changed } from "../../../src/core/project/changed.ts";
import { identityOf } from "../../../src/core/project/identity.ts";
import { emptyProject, type Project } from "../../../src/core/project/project.ts";
import { withoutNever } from "../../../src/core/corpus/withoutNever.ts";
import type { Entity } from "../../../src/core/resolve/entity.ts";
import { marked } from "../../fixtures/marked.ts";

/** A folder with a project file that changes can be made to. */
class Folder {
  readonly corpus = new Corpus();
  project: Project = emptyProject;
  readonly #texts: Map<string, string>;

  constructor(...texts: readonly string[]) {
    this.#texts = new Map(texts.map((text, at) => ["abcdefgh".charAt(at), text]));
    for (const [source, text] of this.#texts) this.write(source, text);
  }

  write(source: string, text: string): void {
    const { mentions, snapshot } = marked(text);
    this.corpus.update(source, mentions, snapshot);
  }

  entity(key: string): Entity {
    const entity = this.corpus.entity(key);
    assert.ok(
      entity,
      `${key} is none of ${this.corpus
        .entities()
        .map((one) => one.key)
        .join(", ")}`,
    );
    return entity;
  }

  decide(changes: readonly ProjectChange[]): void {
    const { distinct, merged, meant, never, ...keyed } = this.project;
    const byIdentity = <Row>(rows: readonly Row[], identity: (row: Row) => string) =>
      new Map(rows.map((row) => [identity(row), row]));
    const tables = changed(
      {
        ...keyed,
        distinct: byIdentity(distinct, identityOf.distinct),
        merged: byIdentity(merged, identityOf.merged),
        meant: byIdentity(meant, identityOf.meant),
        never: byIdentity(never, identityOf.never),
      },
      changes,
    );
    this.project = {
      ...tables,
      distinct: [...tables.distinct.values()],
      merged: [...tables.merged.values()],
      meant: [...tables.meant.values()],
      never: [...tables.never.values()],
    };
    this.corpus.setProject(this.project);
  }

  /** "key: source text, …" for each entity with mentions. */
  meanings(): readonly string[] {
    return this.corpus.entities().flatMap(({ key, mentions }) => {
      const shown = mentions.map(({ source, mention }) => `${source} ${mention.text}`);
      return shown.length > 0 ? [`${key}: ${shown.join(", ")}`] : [];
    });
  }
}

describe("decisions about entities", () => {
  it("rename: the mentions stay its own", () => {
    const folder = new Folder("[Ann Lee]. Ms [Lee]", "[Lee]");
    folder.decide(renamed(folder.project, folder.entity("ann-lee"), "Anna Leigh"));
    const { name, otherNames } = folder.entity("ann-lee");
    assert.deepEqual([name, ...otherNames], ["Anna Leigh", "Ann Lee", "Lee"]);
    assert.deepEqual(folder.meanings(), ["ann-lee: a Ann Lee, a Lee, b Lee"]);
    folder.decide(renamed(folder.project, folder.entity("ann-lee"), "Ann Lee"));
    assert.deepEqual(folder.project.entities.get("ann-lee")?.aliases, ["Anna Leigh"]);
  });

  it("merge and take it back: each mention is again what it was", () => {
    const folder = new Folder("{Kent CC}, {KCC}", "{Kent County Council}", "{KCC|kent-cc}");
    const before = folder.meanings();
    const [from, into] = [folder.entity("kent-cc"), folder.entity("kent-county-council")];
    folder.decide(merged(folder.project, from, into, "the same council"));
    assert.equal(folder.meanings().length, 1);
    assert.equal(folder.entity(into.key).mentions.length, 4);
    const [row] = folder.project.merged;
    assert.deepEqual(row, { from: from.key, into: into.key, reason: "the same council" });
    folder.decide(unmerged(row));
    assert.deepEqual(folder.meanings(), before);
  });

  it("distinct, and then merged after all", () => {
    const folder = new Folder("[Ed Lee]", "[Edward Lee]");
    const [ed, edward] = [folder.entity("ed-lee"), folder.entity("edward-lee")];
    folder.decide(distinct(folder.project, ed, edward));
    folder.write("c", "[Ed Lee], [Edward Lee]");
    assert.deepEqual(folder.meanings(), [
      "ed-lee: a Ed Lee, c Ed Lee",
      "edward-lee: b Edward Lee, c Edward Lee",
    ]);
    folder.decide(merged(folder.project, ed, edward));
    assert.deepEqual(folder.project.distinct, []);
    assert.equal(folder.meanings().length, 1);
  });

  for (const name of ["John Smith", "John Smith, painter"]) {
    it(`split into one called ${name}: only what was chosen moves`, () => {
      const folder = new Folder(
        "[John Smith]. [John Smith]. Mr [Smith]",
        "[John Smith]",
        "[John Smith]",
      );
      const entity = folder.entity("john-smith");
      const chosen = entity.mentions.filter(({ mention }) => mention.start === 0).slice(0, 2);
      const { key, project, mentions } = split(folder.project, entity, chosen, name, (one) =>
        Boolean(folder.corpus.entity(one)),
      );
      folder.decide(project);
      assert.deepEqual(
        mentions.map(({ source, mention, entity: to }) => `${source} ${mention.text} ${to}`),
        [
          `a John Smith ${key}`,
          "a John Smith john-smith",
          "a Smith john-smith",
          `b John Smith ${key}`,
        ],
      );
      folder.write("a", `[John Smith|${key}]. [John Smith|john-smith]. Mr [Smith|john-smith]`);
      folder.write("b", `[John Smith|${key}]`);
      assert.deepEqual(folder.meanings(), [
        "john-smith: a John Smith, a Smith, c John Smith",
        `${key}: a John Smith, b John Smith`,
      ]);
    });
  }

  it("alias, there and back", () => {
    const folder = new Folder("{British Broadcasting Corporation}", "{Auntie}");
    const entity = folder.entity("british-broadcasting-corporation");
    const before = folder.meanings();
    folder.decide(withAlias(folder.project, entity, "Auntie"));
    assert.equal(folder.meanings().length, 1);
    assert.deepEqual(withAlias(folder.project, entity, "Auntie"), []);
    folder.decide(withoutAlias(folder.project, entity, "Auntie"));
    assert.deepEqual(folder.meanings(), before);
    assert.deepEqual(withoutAlias(folder.project, entity, "Auntie"), []);
  });

  it("describe: what is said is there, what is taken out is not", () => {
    const folder = new Folder("[Ann Lee]");
    const entity = folder.entity("ann-lee");
    folder.decide(described(folder.project, entity, { note: "A painter", tags: ["art"] }));
    folder.decide(described(folder.project, entity, { note: undefined, groups: ["Painters"] }));
    const { note, tags, groups } = folder.entity("ann-lee");
    assert.deepEqual(
      { note, tags, groups },
      { note: undefined, tags: ["art"], groups: ["Painters"] },
    );
  });

  it("say whom a text means, in a source or everywhere", () => {
    const folder = new Folder("[Ann Lee] met [Bob Lee]", "[Lee]", "[Lee]");
    folder.decide(meant(folder.project, "Lee", folder.entity("ann-lee"), { in: "b" }));
    assert.equal(folder.meanings()[0], "ann-lee: a Ann Lee, b Lee");
    folder.decide(meant(folder.project, "Lee", folder.entity("bob-lee"), { reason: "his paper" }));
    assert.equal(folder.meanings()[1], "bob-lee: a Bob Lee, c Lee");
  });

  it("never suggest an entity: not by its other names either, but others by theirs", () => {
    const text = "{Eastern Daily Press}, {EDP}. [Ann Lee]. Ms [Lee]";
    const folder = new Folder(text);
    for (const key of ["eastern-daily-press", "ann-lee"]) {
      folder.decide(neverEntity(folder.project, folder.entity(key)));
    }
    const without = withoutNever(folder.project);
    const kept = (words: string): readonly string[] => {
      const { mentions, snapshot } = marked(words);
      return without(mentions, snapshot, "a").map((mention) => mention.text);
    };
    assert.deepEqual(kept(text), []);
    assert.deepEqual(kept("{EDP}"), []);
    assert.deepEqual(kept("[Lee]"), ["Lee"]);
  });

  it("give a new entity a key that no other has", () => {
    const taken = new Set(["ann-lee", "ann-lee-2"]);
    assert.equal(
      newKey("Ann Lee", (key) => taken.has(key)),
      "ann-lee-3",
    );
  });
});
