import assert from "node:assert/strict";
import type { Referent } from "../../../src/core/resolve/referent.ts";
import { resolveSource } from "../../../src/core/resolve/resolveSource.ts";
import { marked } from "../../fixtures/marked.ts";

/** Who is who: for each referent its mentions' texts, "?" before one that could be several. */
function referents(text: string): readonly string[] {
  const { mentions, snapshot } = marked(text);
  return resolveSource(mentions, snapshot).map(
    ({ mentions: of, among }: Referent) =>
      (among ? "?" : "") + of.map((one) => one.text).join(", "),
  );
}

const cases: readonly (readonly [title: string, text: string, ...expected: string[]])[] = [
  [
    "joins a surname to the full name",
    "[Andrew Bunyan] came. Mr [Bunyan] left. [Bunyan]'s bag stayed.",
    "Andrew Bunyan, Bunyan, Bunyan",
  ],
  [
    "joins a given name to the full name",
    "[Wayne Rooney] scored. [Wayne] was glad. Sir [Ian] saw it with [Ian Blair].",
    "Wayne Rooney, Wayne",
    "Ian, Ian Blair",
  ],
  [
    "takes the full name given last before a surname",
    "[Clive Lewis] spoke.\n\nMr [Lewis] left.\n\n[Brandon Lewis] came.\n\nMr [Lewis] sat.",
    "Clive Lewis, Lewis",
    "Brandon Lewis, Lewis",
  ],
  [
    "takes the full name given after a surname where none is before",
    "[Lewis] wins! [Clive Lewis] spoke.",
    "Lewis, Clive Lewis",
  ],
  [
    "leaves open which of two who are named together is meant",
    "[Clive Lewis] met [Brandon Lewis]. Mr [Lewis] sat.",
    "Clive Lewis",
    "Brandon Lewis",
    "?Lewis",
  ],
  [
    "keeps a man and a woman of one surname apart",
    "Mr [Tony Blair] and Mrs [Cherie Blair] came. Mrs [Blair] spoke. Mr [Blair] did not.",
    "Tony Blair, Blair",
    "Cherie Blair, Blair",
  ],
  [
    "minds the party in brackets",
    "[Clive Lewis] (Labour) met [Brandon Lewis] (Conservative). [Lewis] (Labour) sat.",
    "Clive Lewis, Lewis",
    "Brandon Lewis",
  ],
  [
    "knows short forms, initials and middle names of given names",
    "[Liz Truss] or [Elizabeth Truss], [J. K. Rowling] or [J.K. Rowling], [George W Bush] or [George Bush]",
    "Liz Truss, Elizabeth Truss",
    "J. K. Rowling, J.K. Rowling",
    "George W Bush, George Bush",
  ],
  [
    "does not join two whose given names both could be short for",
    "[J Smith], [John Smith] and [Jane Smith]",
    "J Smith",
    "John Smith",
    "Jane Smith",
  ],
  [
    "knows surnames of several words",
    "[Luuk de Jong] hit. [De Jong] left.",
    "Luuk de Jong, De Jong",
  ],
  [
    "joins abbreviations by initials and by the beginnings of words",
    "{Department for Education} ({DfE}), {Eastern Daily Press} and {EDP}; {Association for Payment Clearing Services}, or {Apacs}",
    "Department for Education, DfE",
    "Eastern Daily Press, EDP",
    "Association for Payment Clearing Services, Apacs",
  ],
  [
    "joins the names of a party",
    "{Tories}, {Conservatives}, the {Conservative Party}; {Lib Dems}, {Liberal Democrat}; {Labour}, {Labour Party}",
    "Tories, Conservatives, Conservative Party",
    "Lib Dems, Liberal Democrat",
    "Labour, Labour Party",
  ],
  [
    "joins shortened names, but not a body and its divisions",
    "{Archant Norfolk} or {Archant}; {BBC News} is of the {BBC}",
    "Archant Norfolk, Archant",
    "BBC News",
    "BBC",
  ],
  [
    "joins a first word to what it was introduced as, unless several begin with it",
    "{Sony} sells. {Sony Pictures}, {Sony Music} and {Sony} sell. {Nokia UK} said so. {Nokia} did.",
    "Sony Pictures",
    "Sony Music",
    "Nokia UK, Nokia",
    "Sony, Sony",
  ],
  [
    "joins the forms of a company's name",
    "{News Corp} or {News Corporation}; {Lenovo} or {Lenovo Group}",
    "News Corp, News Corporation",
    "Lenovo, Lenovo Group",
  ],
  [
    "joins what a company or a club is called without its last words, also before its full name",
    "{Toyota} grows. {Toyota Motor Corp.} said so. {Newcastle} lost. {Newcastle United} did.",
    "Toyota, Toyota Motor Corp.",
    "Newcastle, Newcastle United",
  ],
  [
    "joins a department or a university with its kind before or after",
    "{Department for Education}, {Education Department}; {University of Exeter}, {Exeter University}",
    "Department for Education, Education Department",
    "University of Exeter, Exeter University",
  ],
  [
    "knows bodies by their other names, but takes those in the text first",
    "{EU}, {European Union}; {Foreign Office}, {FCO}; {Belfast Telegraph} or {Telegraph}; {Patriotic Alliance}, {PA}",
    "EU, European Union",
    "Foreign Office, FCO",
    "Belfast Telegraph, Telegraph",
    "Patriotic Alliance, PA",
  ],
  [
    "joins the first of two surnames, and a name in the middle",
    "[Wilmer Huancas Temoche] won. [Huancas] ran. [Harun 'Simba' Cheruiyot] lost. [Simba] fell.",
    "Wilmer Huancas Temoche, Huancas",
    "Harun 'Simba' Cheruiyot, Simba",
  ],
  [
    "leaves legal forms, articles, possessives and ampersands aside",
    "{Ernst & Young}'s, {Ernst and Young LLP}; {The Guardian}, {Guardian}",
    "Ernst & Young, Ernst and Young LLP",
    "The Guardian, Guardian",
  ],
  [
    "puts equal grades together",
    "<inadequate>, <Inadequate>, <good>",
    "inadequate, Inadequate",
    "good",
  ],
  ["passes over what was rejected", "[Lewis|-] and [Clive Lewis]", "Clive Lewis"],
  [
    "keeps what people decided apart and lets equal names follow",
    "[John Smith|smith-a] met [John Smith|smith-b]. [John Smith] sat.",
    "John Smith",
    "John Smith, John Smith",
  ],
];

describe("resolveSource", () => {
  for (const [title, text, ...expected] of cases) {
    it(title, () => assert.deepEqual(referents(text), expected));
  }

  it("takes the detector's word for what an abbreviation stands for, but not for a first word", () => {
    const { mentions, snapshot } = marked("{Acas}, {Conciliation Service}; {BBC}, {BBC News}");
    const abbreviates = ["Conciliation Service", undefined, "BBC News", undefined];
    const read = mentions.map((mention, index) => {
      const full = abbreviates[index];
      return full === undefined ? mention : { ...mention, attributes: { abbreviates: full } };
    });
    assert.deepEqual(
      resolveSource(read, snapshot).map(({ names, mentions: of }) => [
        [...names.keys()],
        of.length,
      ]),
      [
        [["conciliation-service"], 2],
        [["bbc-news"], 1],
        [[], 1],
      ],
    );
  });

  it("keeps what people decided of overlapping mentions of one name apart", () => {
    const { mentions, snapshot } = marked("<good|ours> <good|theirs>");
    const [first = assert.fail(), second = assert.fail()] = mentions;
    const overlapping = [first, { ...second, start: first.start, end: first.end + 1 }];
    assert.deepEqual(
      resolveSource(overlapping, snapshot).map(({ decided }) => decided),
      ["ours", "theirs"],
    );
  });

  it("names the candidates of what it leaves open, the nearest first", () => {
    const { mentions, snapshot } = marked("[Clive Lewis] met [Brandon Lewis]. Mr [Lewis] sat.");
    const open = resolveSource(mentions, snapshot).find(({ among }) => among);
    assert.deepEqual(
      open?.among?.map(({ names }) => [...names.keys()]),
      [["brandon-lewis"], ["clive-lewis"]],
    );
  });
});
