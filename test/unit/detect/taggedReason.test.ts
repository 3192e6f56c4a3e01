import assert from "node:assert/strict";
import type { Candidate } from "../../../src/core/detect/candidate.ts";
import { read } from "../../../src/core/detect/reading.ts";
import { taggedReasons } from "../../../src/core/detect/taggedReason.ts";
import type { Gain, TaggedText } from "../../../src/core/detect/tagger/tagger.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

/** What is said of “ZUBROW Group” in a text, where the tagger goes by some gains. */
function reason(gains: readonly Gain[], probability = 0.93): string {
  const reading = read(new TextSnapshot("Firms like ZUBROW Group said so. ZUBROW grew."));
  const tagged: TaggedText = { names: [], probabilityOf: () => probability, gainsOf: () => gains };
  const name = { category: "organisation", first: 2, end: 4, text: "ZUBROW Group" } as const;
  const rest = { evidence: [], pooled: [], doubt: 0, attributes: {}, probability };
  const candidate: Candidate = { ...name, ...rest };
  return taggedReasons(tagged, reading)(candidate);
}

const sure = "reads like the name of an organisation (93% sure)";

describe("the tagger’s reasons", () => {
  it("name what spoke most for a name, the strongest first, and no more than two", () => {
    const gains = [
      { index: 2, aspect: "before", logOdds: 1 },
      { index: 3, aspect: "word", logOdds: 3 },
      { index: 3, aspect: "after", logOdds: 2 },
    ] as const;
    assert.equal(reason(gains), `${sure}: “Group” in it, followed by “said”`);
  });

  it("tell of the writing and of the text as a whole", () => {
    const gains = [
      { index: 2, aspect: "text", logOdds: 2 },
      { index: 2, aspect: "writing", logOdds: 1 },
    ] as const;
    assert.equal(reason(gains), `${sure}: “ZUBROW” seen 2 times in the text, in capitals`);
  });

  it("count a word’s neighbour inside the name as the name itself", () => {
    assert.equal(reason([{ index: 2, aspect: "after", logOdds: 2 }]), `${sure}: “ZUBROW” in it`);
  });

  it("leave out what speaks little or against it, and what the rules say themselves", () => {
    const gains = [
      { index: 2, aspect: "word", logOdds: 0.1 },
      { index: 2, aspect: "before", logOdds: -4 },
      { index: 2, aspect: "rules", logOdds: 4 },
    ] as const;
    assert.equal(reason(gains), sure);
  });
});
