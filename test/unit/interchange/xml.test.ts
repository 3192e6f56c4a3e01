import assert from "node:assert/strict";
import * as fc from "fast-check";
import {
  element,
  illegalIn,
  legal,
  written,
  xmlDocument,
} from "../../../src/core/interchange/xml.ts";
import { textOf, xmlTree } from "./xmlTree.ts";

describe("XML", () => {
  it("is indented, but not where there is text", () => {
    const tree = element(
      "a",
      { b: 1, c: undefined },
      element("d"),
      element("e", {}, "f", element("g")),
    );
    assert.equal(written(tree), '<a b="1">\n  <d/>\n  <e>f<g/></e>\n</a>');
  });

  it("has characters that it cannot have as spaces, one for each code unit", () => {
    assert.equal(legal("a\u0000\uD800b\uFFFE👍\t\n\u0085\uE000"), "a  b 👍\t\n\u0085\uE000");
    assert.equal(
      illegalIn(element("a", { b: "\u0001" }, "\u0002c", element("d", {}, "\uDC00"))),
      3,
    );
  });

  it("gives a parser the texts and values that were written", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("]]>", "\r\n\t", '"&<>'));
    fc.assert(
      fc.property(text, text, (content, value) => {
        const tree = xmlTree(xmlDocument(element("a", { value }, content)));
        assert.equal(textOf(tree), legal(content));
        assert.equal(tree.attributes["value"], legal(value));
      }),
    );
  });
});
