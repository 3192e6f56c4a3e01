import assert from "node:assert/strict";
import { timesOf } from "../../../src/core/crossReferences/times.ts";
import { writtenOn } from "../../../src/core/crossReferences/written.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

describe("times", () => {
  it("are read as exactly as they are told", () => {
    const times: Readonly<Record<string, string | undefined>> = {
      "2013": "2013",
      "2013-14": "2013",
      "August 2013": "2013-08",
      "late August of 2013": "2013-08",
      "16 August 2013": "2013-08-16",
      "16th of August, 2013": "2013-08-16",
      "Sept 1, 2013": "2013-09-01",
      "2013-08-16": "2013-08-16",
      "Autumn 2014": "2014",
      "last October": undefined,
      "some day": undefined,
    };
    for (const [words, time] of Object.entries(times))
      assert.deepEqual(timesOf(words), [time], words);
    assert.deepEqual(timesOf("2013; 2015"), ["2013", "2015"]);
  });

  it("are told by the day on which they were written", () => {
    const times: Readonly<Record<string, string | undefined>> = {
      "last October": "2015-10",
      March: "2016-03",
      April: "2015-04",
      "last month": "2016-02",
      "this month": "2016-03",
      "last year": "2015",
      "four years ago": "2012",
      "18 months ago": "2014-09",
      "last week": "2016-03",
      yesterday: "2016-03-30",
      today: "2016-03-31",
      "last summer": "2015",
      "some day": undefined,
    };
    for (const [words, time] of Object.entries(times)) {
      assert.deepEqual(timesOf(words, "2016-03-31"), [time], words);
    }
  });

  it("stand at the head of an article", () => {
    const written = (text: string): string | undefined => writtenOn(new TextSnapshot(text));
    assert.equal(
      written("Title\n\n16 August 2013, 15:24 | Updated: 17 August 2013\n"),
      "2013-08-16",
    );
    assert.equal(written("---\ndate: 2013-08-16\n---\nText"), "2013-08-16");
    assert.equal(written(`${"Long line. ".repeat(20)}On 1 May 1945 it ended.`), undefined);
    assert.equal(written("Title"), undefined);
  });
});
