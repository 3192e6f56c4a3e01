import assert from "node:assert/strict";
import { marks, suggestions } from "../../fixtures/marks.ts";

function bodies(text: string): readonly string[] {
  return marks("organisation", text);
}

describe("organisations", () => {
  it("are known by their last word, without what is theirs", () => {
    assert.deepEqual(
      bodies("Wexshire County Council's children's services and the Quill Foster Care Association"),
      [...["Wexshire County Council", "Quill Foster Care Association"]],
    );
  });

  it("are known by “of” and “for” after their first word", () => {
    assert.deepEqual(
      bodies(
        "It told the Department for Work and Pensions, the University of Wexshire, the Society for the Protection of Newts and the Ministry of Agriculture, Fisheries and Food.",
      ),
      [
        "Department for Work and Pensions",
        "University of Wexshire",
        "Society for the Protection of Newts",
        "Ministry of Agriculture, Fisheries and Food",
      ],
    );
  });

  it("stay two where “and” joins two", () => {
    assert.deepEqual(
      bodies("The former Wexshire City Council and Quillshire City Council director"),
      [...["Wexshire City Council", "Quillshire City Council"]],
    );
  });

  it("introduce their abbreviation in brackets, which is found again", () => {
    const text = "The Wexshire Newt Forum (WNF) met. A WNF spokesman left.";
    assert.deepEqual(bodies(text), ["Wexshire Newt Forum", "WNF", "WNF"]);
    for (const { attributes } of suggestions("organisation", text).slice(1)) {
      assert.equal(attributes["abbreviates"], "Wexshire Newt Forum");
    }
  });

  it("introduce an abbreviation made of parts of words", () => {
    const text = "The Bay Area Laboratory Cooperative (Balco) denied it. Nobody trusts Balco.";
    assert.deepEqual(bodies(text), ["Bay Area Laboratory Cooperative", "Balco", "Balco"]);
  });

  it("are found by initials without an introduction", () => {
    const text = "The Wexshire Newt Society met. Nobody told the WNS.";
    const [, short] = suggestions("organisation", text);
    assert.equal(short?.attributes["abbreviates"], "Wexshire Newt Society");
  });

  it("are companies by what the text calls them, and then everywhere", () => {
    assert.deepEqual(bodies("Software firm Quillex grew. Shares in Quillex rose."), [
      ...["Quillex", "Quillex"],
    ]);
    assert.deepEqual(bodies("They sold Quillex, a California-based company."), ["Quillex"]);
  });

  it("are companies by their legal form", () => {
    assert.deepEqual(bodies("Quillex Group plc and Sizewex C Ltd. Wexshire is near."), [
      ...["Quillex Group plc", "Sizewex C Ltd."],
    ]);
  });

  it("are schools and hospitals dedicated to saints and kings", () => {
    assert.deepEqual(bodies("She left St Mary's Primary School for the Queen Anna’s Hospital."), [
      ...["St Mary's Primary School", "Queen Anna’s Hospital"],
    ]);
  });

  it("are parties as nouns, and not as adjectives", () => {
    assert.deepEqual(bodies("Before Labour won, the Tories and the Liberal Democrats lost."), [
      ...["Labour", "Tories", "Liberal Democrats"],
    ]);
    assert.deepEqual(bodies("A Conservative administration is in place."), []);
    assert.deepEqual(bodies("Mr Quill (Conservative) left."), ["Conservative"]);
  });

  it("are Downing Street where it acts, and not where it is a place", () => {
    assert.deepEqual(bodies("Downing Street said so."), ["Downing Street"]);
    assert.deepEqual(bodies("He lives in Downing Street now."), []);
  });

  it("are newspapers, broadcasters and committees by their whole name", () => {
    assert.deepEqual(
      bodies("He told BBC Radio 4, the Sunday Times and the Commons education select committee."),
      [...["BBC Radio 4", "Sunday Times", "Commons education select committee"]],
    );
  });

  it("are named without the nation before them, unless it is part of the name", () => {
    assert.deepEqual(bodies("The German Federal Quill Agency and the French Supreme Court met."), [
      ...["Federal Quill Agency", "Supreme Court"],
    ]);
    assert.deepEqual(bodies("The US State Department met."), ["US State Department"]);
  });

  it("are not what awards and shows are named after", () => {
    assert.deepEqual(
      bodies("They won an Independent Spirit Award and the National Television awards."),
      [],
    );
  });

  it("stay two where one is in capitals", () => {
    assert.deepEqual(bodies("Shares in UPS and Deutsche Post fell."), ["UPS", "Deutsche Post"]);
  });

  it("are the longer of two names that begin alike", () => {
    assert.deepEqual(bodies("A Fox Entertainment Group spokesman"), ["Fox Entertainment Group"]);
  });

  it("are not generic words, countries, campaigns, products or events", () => {
    assert.deepEqual(
      bodies(
        "The Authority, the Government and the council met in the UK at the World Cup to watch TV.",
      ),
      [],
    );
  });

  it("are neither constituencies nor fields of duties nor headings, however they read", () => {
    assert.deepEqual(
      bodies(
        "But Norman Lamb, North Norfolk MP, who has been calling for the council to act, said so. James Joyce, Cabinet Member for Safeguarding Children at Wexshire County Council, agreed. An inspection rated the county's services to Looked After Children.",
      ),
      ["Wexshire County Council"],
    );
  });

  it("are no acronyms of things, nor what these are short for", () => {
    assert.deepEqual(
      bodies(
        "It will launch its handheld console, the QXP, in May. The QXP is small. They sent an ZMQ. The ZMQ is late. Holders of Permanent Wex Bearing Shares (PWBS) kept their PWBS.",
      ),
      [],
    );
  });

  it("are known by their address where they are asked to act or do what is done", () => {
    const text = "They allow Westminster to legislate. It was handled by Westminster.";
    assert.deepEqual(bodies(text), ["Westminster", "Westminster"]);
    assert.deepEqual(bodies("She lives in Westminster. They met by Westminster Bridge."), []);
  });
});
