import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { ExchangedMention } from "../../../src/core/interchange/annotationSet.ts";
import { html } from "../../../src/core/interchange/dossier/html.ts";
import { markdown } from "../../../src/core/interchange/dossier/markdown.ts";
import { legal } from "../../../src/core/interchange/xml.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import { textOf as fileOf, write } from "../../property/interchange/roundTrip.ts";
import { exchangedSet, type ExchangedSet } from "../../property/interchange/sets.ts";
import { exampleSet } from "./exampleSet.ts";
import { allOf, textOf, xmlTree, type XmlTree } from "./xmlTree.ts";

async function markdownOf(set: ExchangedSet, options = {}): Promise<string> {
  return fileOf(await write(markdown, set, options), "dossier.md");
}

/** The page, read as XML, held to what each page has to keep to. */
async function pageOf(set: ExchangedSet, options = {}): Promise<XmlTree> {
  const written = fileOf(await write(html, set, options), "dossier.html");
  assert.match(written, /^<!DOCTYPE html>\n/);
  const page = xmlTree(written);
  const names =
    "nav main header footer h1 h2 h3 h4 p ul ol li figure blockquote figcaption table tr th td mark sup span a";
  const all = names.split(" ").flatMap((name) => allOf(page, name));
  const ids = all.flatMap(({ attributes }) => attributes["id"] ?? []);
  assert.equal(new Set(ids).size, ids.length, "two elements with one id");
  for (const { attributes } of allOf(page, "a")) {
    assert.ok(ids.includes(attributes["href"]!.slice(1)), `a link to ${attributes["href"]}`);
  }
  for (const name of ["script", "link", "img", "iframe"]) assert.deepEqual(allOf(page, name), []);
  const [style] = allOf(page, "style");
  assert.doesNotMatch(textOf(style!), /[<>&]|url\(|@import/);
  return page;
}

/** A set with one source, in which words are mentions of categories. */
function setOf(
  text: string,
  mentions: readonly (Partial<ExchangedMention> & { words: string })[],
): ExchangedSet {
  const placed = mentions.map(({ words, ...rest }, index): ExchangedMention => {
    const start = text.indexOf(words);
    return {
      ...{ id: `m${index}`, start, end: start + words.length, category: "person" },
      ...{ status: "confirmed", tags: [], attributes: {}, ...rest },
    };
  });
  placed.sort((a, b) => a.start - b.start);
  const source = {
    path: "a.txt",
    snapshot: new TextSnapshot(text),
    mentions: placed,
    relations: [],
  };
  return { ...exampleSet, sources: [source] };
}

const figures = setOf(
  "In May 2015 it was good. In 2013 it was inadequate. It cost £2m, then £1bn, and $5.\n\nThe council's services were outstanding.",
  [
    { words: "good", category: "rating", attributes: { when: "May 2015", of: "NCC" } },
    { words: "inadequate", category: "rating", attributes: { when: "2013", by: "Ofsted" } },
    { words: "outstanding", category: "rating", attributes: { of: "The council's services" } },
    { words: "£2m", category: "money", attributes: { value: "2000000", currency: "GBP" } },
    { words: "£1bn", category: "money", attributes: { value: "1000000000", currency: "GBP" } },
    { words: "$5", category: "money", attributes: { value: "5", currency: "USD" } },
    { words: "council", category: "organisation", entity: "norfolk-county-council" },
  ],
);

describe("Markdown dossier", function () {
  this.timeout(60_000);

  it("tells who is mentioned, with quotes, their source and line, and footnotes", async () => {
    const text = await markdownOf(exampleSet, { title: "Norfolk *2015*" });
    assert.ok(
      text.startsWith(
        "# Norfolk \\*2015\\*\n\n1 source, 6 mentions: 4 confirmed, 1 suggested, 1 rejected.\n",
      ),
    );
    assert.ok(text.includes("  - [Norfolk County Council](#norfolk-county-council)\n"));
    assert.ok(
      text.includes(
        `### Andrew Bunyan

- Called in by the council.
- Also: Mr Bunyan
- Roles: consultant

> 📰 **Andrew Bunyan** will lead Norfolk County Council’s children’s services.
>
> — council.txt, line 1[^1]
>
> - Interim until May. Ask him.
> - Role: director
> - Tags: director
`,
      ),
    );
    assert.ok(text.includes("— council.txt, line 2 (suggested)[^"));
    assert.ok(text.includes("\n[^1]: council.txt, line 1, characters 2 to 15.\n"));
    assert.ok(text.includes("| Andrew Bunyan[^1] | leads | Norfolk County Council[^"));
    assert.match(text, /\| council\.txt \| 2 \| 4 confirmed, 1 suggested, 1 rejected \| sha256-/);
  });

  it("has ratings in order of time, and amounts by currency and size", async () => {
    const text = await markdownOf(figures);
    const column = (heading: string, index: number): readonly (string | undefined)[] => {
      const [, part = ""] = text.split(`## ${heading}\n`);
      const [table = ""] = part.trimStart().split("\n\n");
      return table
        .split("\n")
        .slice(2)
        .map((row) => row.split(" | ")[index]?.replace("| ", ""));
    };
    assert.deepEqual(column("Ratings", 0), ["2013", "May 2015", ""]);
    assert.deepEqual(column("Amounts", 0), ["1,000,000,000 GBP", "2,000,000 GBP", "5 USD"]);
    assert.ok(
      text.includes("- Rated **good**, May 2015[^"),
      "a rating of the council by another name",
    );
    assert.ok(text.includes("- Rated **outstanding**[^"), "a rating of what “the council” means");
  });

  it("can be told source by source", async () => {
    const text = await markdownOf(exampleSet, { group: "source" });
    assert.ok(
      text.includes("## council.txt\n\n4 confirmed, 1 suggested, 1 rejected.\n\n### People\n"),
    );
    assert.ok(text.includes("\n#### Andrew Bunyan\n"));
  });

  it("lets no text begin anything, whatever is in the set", async () => {
    await fc.assert(
      fc.asyncProperty(exchangedSet, fc.constantFrom("category", "source"), async (set, group) => {
        const text = await markdownOf(set, { group });
        const targets = text.match(/^ *- \[/gm)?.length ?? 0;
        const headings = text.match(/^#{2,4} /gm)?.length ?? 0;
        assert.equal(headings, targets);
        const defined = new Set(
          Array.from(text.matchAll(/^\[\^(\d+)\]: /gm), ([, number]) => number),
        );
        for (const [, number] of text.matchAll(/(?<!\\)\[\^(\d+)\]/g))
          assert.ok(defined.has(number));
        for (const line of text.split("\n")) {
          assert.match(
            line,
            /^(?:#{1,4} |> ?|\| | *- |\[\^|\d|Nothing|$)/,
            "a line of another kind",
          );
          assert.doesNotMatch(line, /(?<!\\)[<`]/);
        }
      }),
    );
  });
});

describe("HTML dossier", function () {
  this.timeout(60_000);

  it("has the same parts, each linked from the contents", async () => {
    const page = await pageOf(exampleSet);
    const headings = allOf(allOf(page, "main")[0]!, "h2").map(textOf);
    assert.deepEqual(
      headings,
      "People Organisations Place Ratings Amounts Relations Sources".split(" "),
    );
    assert.equal(
      allOf(allOf(page, "nav")[0]!, "a").length,
      headings.length + allOf(page, "h3").length,
    );
    assert.deepEqual(allOf(page, "mark").slice(0, 1).map(textOf), ["Andrew Bunyan"]);
    assert.deepEqual(
      allOf(page, "span")
        .map(({ attributes }) => attributes["class"])
        .sort(),
      ["status rejected", "status suggested"],
    );
  });

  it("escapes all text", async () => {
    const hostile = "<script>alert(1)</script>";
    const set = setOf(`Ann ${hostile} Lee & "co"`, [
      { words: hostile, note: `</style>${hostile}`, category: hostile },
    ]);
    const page = await pageOf(set, { title: hostile });
    assert.equal(textOf(allOf(page, "title")[0]!), hostile);
    assert.equal(textOf(allOf(page, "blockquote")[0]!), `Ann ${hostile} Lee & "co"`);
  });

  it("quotes around the mentions of a long sentence", async () => {
    const filler = "word ".repeat(200);
    const page = await pageOf(setOf(`${filler}Ann Lee ${filler}`, [{ words: "Ann Lee" }]));
    const quote = textOf(allOf(page, "blockquote")[0]!);
    assert.ok(quote.length < 650, `${quote.length} characters`);
    assert.match(quote, /^… word .*Ann Lee.* word …$/);
  });

  it("is well-formed and shows all words, whatever is in the set", async () => {
    await fc.assert(
      fc.asyncProperty(exchangedSet, fc.constantFrom("category", "source"), async (set, group) => {
        const plain = (text: string): string => legal(text).replaceAll(/\s/g, "");
        const text = plain(textOf(await pageOf(set, { group })));
        for (const { snapshot, mentions } of set.sources) {
          for (const mention of mentions) {
            const words = plain(snapshot.normalised.slice(mention));
            if (snapshot.text === snapshot.normalised.text) assert.ok(text.includes(words));
          }
        }
      }),
    );
  });
});
