import assert from "node:assert/strict";
import { marks, suggestions } from "../../fixtures/marks.ts";

const people = (text: string): readonly string[] => marks("person", text);
const bodies = (text: string): readonly string[] => marks("organisation", text);

describe("the forms of news", () => {
  it("a dateline names its agencies", () => {
    assert.deepEqual(bodies("QUILLTON, May 3 (Reuters) - It rained."), ["Reuters"]);
    assert.deepEqual(bodies("QUILLTON (dpa/WXN) — It rained."), ["dpa", "WXN"]);
    assert.deepEqual(bodies("It rained in May 3 (Wexcombe) and May 4."), []);
  });

  it("towns are teams in lines of scores, and then elsewhere in the text", () => {
    const text =
      "Norwich 2-1 Ipswich\n\nThe crowd sang. Norwich deserved it, said a man in Norwich.";
    assert.deepEqual(bodies(text), ["Norwich", "Ipswich", "Norwich"]);
    assert.deepEqual(bodies("Dundee v Perth was called off."), ["Dundee", "Perth"]);
    assert.deepEqual(bodies("Injured Dundee winger Tom Quill will sit out."), ["Dundee"]);
    assert.deepEqual(bodies("Dundee prop Tom Quill will sit out. The Dundee prop fell."), [
      ...["Dundee", "Dundee"],
    ]);
    assert.deepEqual(bodies("He drove from Dundee to Perth."), []);
  });

  it("two names joined are a body where their initials stand for them", () => {
    assert.deepEqual(bodies("The brewer Quill and Wexcombe (Q&W) said Q&W was sold."), [
      ...["Quill and Wexcombe", "Q&W", "Q&W"],
    ]);
    assert.deepEqual(bodies("The accident and emergency unit (A&E) was full. He left A&E"), []);
    assert.deepEqual(bodies("He drove from Quill to Wexcombe past Q&W."), []);
  });

  it("a row of a table names a team, a golfer’s rounds do not", () => {
    assert.deepEqual(bodies("Norwich 7 5 1 1 14 5 16"), ["Norwich"]);
    assert.deepEqual(bodies("Wexcombe 68 70 71 69"), []);
  });

  it("a scorecard and a team’s sheet name people by surname", () => {
    assert.deepEqual(people("Quillmore c Tarrowby b Wexlow 5"), [
      ...["Quillmore", "Tarrowby", "Wexlow"],
    ]);
    const sheet =
      "Wexcombe: Quillmore; Tarrowby, Wexlow (capt), Brindly, Ottery; Marsholt, Nunnery 5, Fennow. Subs: Harrold, Ruskine.";
    assert.equal(people(sheet).length, 10);
    const squad =
      "He named the squad.\n\n: Quillmore, TBC, White, Tarrowby, J Wexlow, Brindly, Ottery, Long.";
    assert.deepEqual(people(squad), [
      ...["Quillmore", "White", "Tarrowby", "J Wexlow", "Brindly", "Ottery", "Long"],
    ]);
  });

  it("scorers and batsmen are named with their minutes and runs", () => {
    assert.deepEqual(people("It ended 2-1 (Quillmore 6, 14 pen; Tarrowby 82)."), [
      ...["Quillmore", "Tarrowby"],
    ]);
    assert.deepEqual(people("Wexlowe not out 22"), ["Wexlowe"]);
  });

  it("performers have names with numbers and articles once they are introduced", () => {
    const text = "The rapper 40 Newt met star The Wexcombe. 40 Newt left. The Wexcombe sang.";
    assert.deepEqual(people(text), ["40 Newt", "The Wexcombe", "40 Newt", "The Wexcombe"]);
    assert.deepEqual(people("It cost 40 Newt. The Quay was shut."), []);
  });

  it("nicknames stand in quotation marks inside names", () => {
    assert.deepEqual(people('They met Jane "Newt" Quillmore.'), ['Jane "Newt" Quillmore']);
  });

  it("clubs go by their last word", () => {
    const text = "They saw Manchester United play. In the end United fans sang.";
    assert.deepEqual(bodies(text), ["Manchester United", "United"]);
  });

  it("headlines in capitals name whom other lines would", () => {
    const text = "COUNCIL LEADER TOM QUILL RESIGNS OVER NORFOLK COUNTY COUNCIL ROW\n\nIt rained.";
    assert.deepEqual(people(text), ["TOM QUILL"]);
    assert.deepEqual(bodies(text), ["NORFOLK COUNTY COUNCIL"]);
  });

  it("bylines count in lower case and glued to the writer’s office", () => {
    assert.deepEqual(people("by jane smith\n\nIt rained."), ["jane smith"]);
    assert.deepEqual(people("by mistake\n\nIt rained."), []);
    assert.deepEqual(people("By Tom QuillReporter\n\nIt rained."), ["Tom Quill"]);
  });

  it("Markdown may set a name apart from its title", () => {
    const [smith] = suggestions("person", "Mr **Quill** met _Jane Doe_.");
    assert.deepEqual(smith?.attributes, { honorific: "Mr" });
    assert.deepEqual(people("Mr **Quill** met _Jane Doe_."), ["Quill", "Jane Doe"]);
  });

  it("what is named after a body is none", () => {
    assert.deepEqual(bodies("They won the FA Cup and read the Guinness Book of Records."), []);
  });

  it("a town belongs to its court and its trust, an area to its council", () => {
    assert.deepEqual(bodies("He stood at Norwich Crown Court, then Teesside Magistrates’ Court."), [
      ...["Norwich Crown Court", "Teesside Magistrates’ Court"],
    ]);
    assert.deepEqual(bodies("They asked the Norfolk Wildlife Trust."), ["Norfolk Wildlife Trust"]);
    assert.deepEqual(bodies("Isle of Wight Council and Brighton & Hove City Council left."), [
      ...["Isle of Wight Council", "Brighton & Hove City Council"],
    ]);
    assert.deepEqual(
      bodies("NHS Ayrshire and Arran told Mid and West Wales Fire and Rescue Service."),
      [...["NHS Ayrshire and Arran", "Mid and West Wales Fire and Rescue Service"]],
    );
    assert.deepEqual(bodies("He lives on the Isle of Wight. The court sat."), []);
  });

  it("people stand behind the names of bodies, parties and ranks", () => {
    assert.deepEqual(people("The leader of Wexcombe City Council David Mellen left."), [
      "David Mellen",
    ]);
    assert.deepEqual(
      people("Fellow Lib Dem Steffan Quillmore met Det Con Ali Raza and Ch Con Rob Quill."),
      [...["Steffan Quillmore", "Ali Raza", "Rob Quill"]],
    );
    assert.deepEqual(people("MP for Norwich South Clive Quillmore left."), ["Clive Quillmore"]);
    assert.deepEqual(people("They met NATO Secretary-General Jens Quillmore."), ["Jens Quillmore"]);
    assert.deepEqual(people("The ANC's Gwede Quillmore had left."), ["Gwede Quillmore"]);
    assert.deepEqual(people("They met chief executive Nick Read yesterday. Read more here."), [
      "Nick Read",
    ]);
  });

  it("a paper reports, and a union has its people", () => {
    assert.deepEqual(bodies("He left, the Mirror reports."), ["Mirror"]);
    assert.deepEqual(bodies("Unite's Len Quillmore left."), ["Unite"]);
  });

  it("a share index is none, and its agency is one", () => {
    assert.deepEqual(bodies("Japan's Nikkei rose. He reads the Nikkei."), ["Nikkei"]);
    assert.deepEqual(bodies("The S&P 500 fell. Analysts at S&P agreed."), ["S&P"]);
  });

  it("initials of a thing stay a thing’s", () => {
    assert.deepEqual(
      bodies("They use radio wave tracking (RWT). A man from RWT testing left."),
      [],
    );
  });

  it("towns are clubs throughout a report of football, but not where somebody is in them", () => {
    const report = "The striker and the goalkeeper sat out the Premiership fixture.";
    assert.deepEqual(bodies(`${report} Ipswich never looked like it in Ipswich.`), ["Ipswich"]);
    assert.deepEqual(bodies("It rained. Ipswich never looked like it in Ipswich."), []);
  });

  it("peers keep their territory, and go by their name without it", () => {
    const text = "They met Lord Quillmore of Nether Wexcombe. Later Quillmore left Wexcombe.";
    assert.deepEqual(people(text), ["Quillmore of Nether Wexcombe", "Quillmore"]);
    assert.deepEqual(people("They met Lord Quillmore of the party."), ["Quillmore"]);
  });

  it("a plain word that opens a sentence is no part of the name after it", () => {
    assert.deepEqual(people("They met Jane Quillmore. Dogged Quillmore won."), [
      ...["Jane Quillmore", "Quillmore"],
    ]);
  });

  it("kings and popes keep their numbers", () => {
    assert.deepEqual(people("They met Pope Benedict XVI and Queen Elizabeth II."), [
      ...["Benedict XVI", "Elizabeth II"],
    ]);
  });

  it("roles go on with what they are for, and bodies have one, too", () => {
    const [quill] = suggestions("person", "Jane Quill, MP for Norwich South, left.");
    assert.equal(quill?.attributes["role"], "MP for Norwich South");
    const [lock] = suggestions("person", "Jane Lock, MP for Norwich South (Labour), left.");
    assert.equal(lock?.attributes["role"], "MP for Norwich South (Labour)");
    const [dale] = suggestions("person", "Tim Dale, leader of the Labour group, left.");
    assert.equal(dale?.attributes["role"], "leader of the Labour group");
    const [firm] = suggestions("organisation", "He left the software firm Autono yesterday.");
    assert.equal(firm?.attributes["role"], "software firm");
  });
});
