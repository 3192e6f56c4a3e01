import assert from "node:assert/strict";
import { readShard, type Shard, writeShard } from "../../../src/editor/shard.ts";

const shard: Shard = {
  detectedBy: "1 2",
  sources: [
    {
      address: "file:///a/é.txt",
      fingerprint: "x",
      resolvedBy: "y",
      atoms: ["person", "Zoë Lee\n"],
      rows: Uint32Array.of(1, 2, 0xffffffff),
      confidences: Float64Array.of(0.25, 1),
      referents: Uint32Array.of(7),
    },
    {
      address: "file:///b.txt",
      fingerprint: "z",
      atoms: [],
      rows: new Uint32Array(),
      confidences: new Float64Array(),
      referents: new Uint32Array(),
    },
  ],
};

describe("a file of what was read of sources", () => {
  it("is read as it was written", () => {
    assert.deepEqual(readShard(writeShard(shard)), shard);
    assert.deepEqual(readShard(Buffer.from(writeShard(shard))), shard);
  });

  it("is not read where a byte is another, missing or too many", () => {
    const bytes = writeShard(shard);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      assert.equal(readShard(damaged), undefined, String(at));
    }
    assert.equal(readShard(bytes.slice(0, -1)), undefined);
    assert.equal(readShard(Uint8Array.of(...bytes, 0)), undefined);
    assert.equal(readShard(new Uint8Array()), undefined);
  });
});
