import assert from "node:assert/strict";
import { sortInSteps } from "../../../src/core/crossReferences/sortInSteps.ts";

describe("sorting in steps", () => {
  const items = Array.from({ length: 4321 }, (_, at) => ({ at, key: (at * 7919) % 100 }));
  const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;

  it("gives what sorting at once gives, equals in the order in which they came", async () => {
    const sorted = await sortInSteps(items, byKey, () => Promise.resolve());
    assert.deepEqual(sorted, [...items].sort(byKey));
    assert.deepEqual(await sortInSteps([], byKey, () => Promise.resolve()), []);
  });

  it("lets others have their turn, and ends where it is told to", async () => {
    let steps = 0;
    const breathe = (): Promise<void> =>
      ++steps === 6 ? Promise.reject(new Error("outdated")) : Promise.resolve();
    await assert.rejects(sortInSteps(items, byKey, breathe), /outdated/);
    assert.equal(steps, 6);
  });
});
