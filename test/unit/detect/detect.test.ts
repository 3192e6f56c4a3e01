import assert from "node:assert/strict";
import { detect } from "../../../src/core/detect/detect.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

describe("detect", () => {
  it("finds the categories together, in order, by UTF-16 code units", () => {
    const text =
      "😀 Ms Wexcombe told Wexshire County Council, rated 'inadequate' by Ofsted, to save £11m.";
    assert.deepEqual(
      detect(new TextSnapshot(text)).map(({ category, start, end }) => [
        category,
        text.slice(start, end),
      ]),
      [
        ["person", "Wexcombe"],
        ["organisation", "Wexshire County Council"],
        ["rating", "inadequate"],
        ["organisation", "Ofsted"],
        ["money", "£11m"],
      ],
    );
  });

  it("gives the strongest reason first, and says which were found at another place", () => {
    const text = "Sarah Wexcombe left. Nobody saw Wexcombe go. Ms Wexcombe is at home.";
    const [, second, third] = detect(new TextSnapshot(text));
    assert.deepEqual(second?.evidence.slice(0, 2), [
      "elsewhere follows the title “Ms”",
      "short for Sarah Wexcombe",
    ]);
    assert.equal(third?.evidence[0], "follows the title “Ms”");
    assert.deepEqual(third.attributes, { honorific: "Ms" });
  });

  it("finds nothing in an empty text", () => {
    assert.deepEqual(detect(new TextSnapshot("")), []);
  });
});
