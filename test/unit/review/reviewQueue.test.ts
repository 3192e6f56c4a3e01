import assert from "node:assert/strict";
import { ReviewQueue, type Stop } from "../../../src/core/review/reviewQueue.ts";

/** A queue over mentions a, b, c …, and what decides on one or takes it back. */
function queueOf(letters: string): {
  queue: ReviewQueue;
  decide: (letter: string) => void;
  takeBack: (letter: string) => void;
} {
  const decided = new Set<string>();
  const stops = Array.from(letters, (mention): Stop => ({ source: "file:///a.txt", mention }));
  return {
    queue: new ReviewQueue(stops, ({ mention }) => !decided.has(mention)),
    decide: (letter) => decided.add(letter),
    takeBack: (letter) => decided.delete(letter),
  };
}

describe("a review's queue", () => {
  it("goes through what waits, and counts", () => {
    const { queue, decide } = queueOf("abc");
    decide("b");
    assert.equal(queue.next()?.mention, "a");
    assert.equal(queue.position, 1);
    assert.equal(queue.next()?.mention, "c");
    assert.equal(queue.position, 3);
    assert.equal(queue.total, 3);
    assert.equal(queue.next(), undefined);
    assert.equal(queue.current, undefined);
  });

  it("keeps what was skipped for later, unless it was decided on meanwhile", () => {
    const { queue, decide } = queueOf("abc");
    queue.next();
    queue.skip();
    queue.skip();
    decide("a");
    assert.deepEqual(
      queue.skipped.map(({ mention }) => mention),
      ["b"],
    );
  });

  it("goes back to what waits, then meets it again", () => {
    const { queue, decide } = queueOf("abc");
    queue.next();
    queue.skip();
    decide("b");
    queue.next();
    assert.equal(queue.current?.mention, "c");
    assert.equal(queue.back()?.mention, "a");
    assert.equal(queue.back()?.mention, "a");
    assert.deepEqual(queue.skipped, []);
    assert.equal(queue.next()?.mention, "c");
  });

  it("goes to what was taken back, and stays where that is none of its own", () => {
    const { queue, decide, takeBack } = queueOf("ab");
    queue.next();
    decide("a");
    queue.next();
    takeBack("a");
    assert.equal(queue.goTo({ source: "file:///a.txt", mention: "a" })?.mention, "a");
    assert.equal(queue.goTo({ source: "file:///other.txt", mention: "b" })?.mention, "a");
  });
});
