import assert from "node:assert/strict";
import type { Mention } from "../../../src/core/annotations/mention.ts";
import { revise } from "../../../src/core/annotations/revise.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const snapshot = new TextSnapshot("Its chairman, Jo Bank, left the bank.");

const suggested: Mention = {
  id: "person:14-21",
  start: 14,
  end: 21,
  text: "Jo Bank",
  category: "person",
  status: "suggested",
  evidence: [],
  confidence: 0.9,
  attributes: { role: "chairman" },
};

const decided: Mention = {
  ...suggested,
  id: "abc123",
  status: "confirmed",
  annotation: {
    ...revise(
      snapshot,
      suggested,
      { entity: "jo-bank", note: "By phone.", tags: ["key"] },
      "abc123",
    ),
  },
};

describe("revise", () => {
  it("confirms a suggestion with what is said of it", () => {
    const { annotation } = decided;
    assert.equal(annotation?.id, "abc123");
    assert.equal(annotation.status, "confirmed");
    assert.equal(annotation.origin, "detector");
    assert.equal(annotation.exact, "Jo Bank");
    assert.equal(annotation.entity, "jo-bank");
    assert.equal(annotation.note, "By phone.");
    assert.deepEqual(annotation.tags, ["key"]);
    assert.deepEqual(annotation.attributes, { role: "chairman" });
  });

  it("keeps what it is not about, the id before all", () => {
    const after = revise(snapshot, decided, { span: { start: 17, end: 21 } }, "other");
    assert.equal(after.id, "abc123");
    assert.equal(after.exact, "Bank");
    assert.equal(after.start, 17);
    assert.equal(after.entity, "jo-bank");
    assert.equal(after.note, "By phone.");
  });

  it("drops entity and attributes with the category they were of", () => {
    const after = revise(snapshot, decided, { category: "organisation" }, "other");
    assert.equal(after.category, "organisation");
    assert.equal("entity" in after, false);
    assert.deepEqual(after.attributes, {});
    assert.equal(after.note, "By phone.");
  });

  it("takes away what is null or empty", () => {
    const revision = { entity: null, note: null, tags: [], attributes: { role: null } };
    const after = revise(snapshot, decided, revision, "other");
    assert.deepEqual(
      Object.keys(after).filter((key) => ["entity", "note", "tags"].includes(key)),
      [],
    );
    assert.deepEqual(after.attributes, {});
  });

  it("leaves a rejected mention rejected under a remark, and confirms it with anything else", () => {
    const rejected: Mention = { ...suggested, status: "rejected" };
    assert.equal(revise(snapshot, rejected, { note: "No." }, "x").status, "rejected");
    assert.equal(revise(snapshot, rejected, { entity: "jo-bank" }, "x").status, "confirmed");
  });
});
