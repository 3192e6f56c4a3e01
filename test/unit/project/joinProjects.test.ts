import assert from "node:assert/strict";
import { joinProjects } from "../../../src/core/project/joinProjects.ts";
import { projectOf } from "../../fixtures/project.ts";

describe("the projects of several folders", () => {
  it("are as one, the first to say something counting, with sources named as asked", () => {
    const bbc = { category: "organisation", name: "The BBC", aliases: ["Auntie"], tags: ["media"] };
    const folders = ["one", "two"].map((folder) => ({
      project: projectOf({
        entities:
          folder === "one"
            ? { bbc }
            : { bbc: { name: "BBC", aliases: ["Beeb"], note: "A body" }, lee: { name: "Ann Lee" } },
        distinct: [{ entities: ["lee", folder] }],
        merged: [{ from: folder, into: "bbc" }],
        meant: [
          { text: "Lee", entity: "lee", in: "a.txt" },
          { text: "Beeb", entity: "bbc" },
        ],
      }),
      sourceAt: (path: string) => `file:///${folder}/${path}`,
    }));
    assert.deepEqual(joinProjects(folders), {
      entities: projectOf({
        entities: {
          bbc: { ...bbc, aliases: ["Auntie", "Beeb"], note: "A body" },
          lee: { name: "Ann Lee" },
        },
      }).entities,
      distinct: [{ entities: ["lee", "one"] }, { entities: ["lee", "two"] }],
      merged: [
        { from: "one", into: "bbc" },
        { from: "two", into: "bbc" },
      ],
      meant: ["one", "two"].flatMap((folder) => [
        { text: "Lee", entity: "lee", in: `file:///${folder}/a.txt` },
        { text: "Beeb", entity: "bbc" },
      ]),
    });
  });
});
