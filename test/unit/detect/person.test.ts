import assert from "node:assert/strict";
import { marks, suggestions } from "../../fixtures/marks.ts";

function people(text: string): readonly string[] {
  return marks("person", text);
}

describe("people", () => {
  it("are marked without title and possessive", () => {
    assert.deepEqual(people("They met Ms Wexcombe’s deputy and Dr. Quill."), ["Wexcombe", "Quill"]);
  });

  it("are known by role, with the role as an attribute", () => {
    const [person] = suggestions("person", "The chief executive Perta Wexcombe left.");
    assert.deepEqual(person?.attributes, { role: "chief executive" });
    assert.ok(person.evidence.includes("follows the role “chief executive”"));
  });

  it("are known by an office in capitals, which is not part of the name", () => {
    const text = "It was Shadow Health Secretary Andrew Wexcombe who spoke.";
    assert.deepEqual(people(text), ["Andrew Wexcombe"]);
    assert.equal(suggestions("person", text)[0]?.attributes["role"], "Shadow Health Secretary");
  });

  it("speak for the names they are joined to", () => {
    const text = "They saw films with Jude Law and Mr Quill.";
    assert.deepEqual(people(text), ["Jude Law", "Quill"]);
    const [law] = suggestions("person", text);
    assert.ok(law?.evidence.includes("joined to the person “Quill”"));
  });

  it("are known by whose relatives and lawyers are named", () => {
    assert.deepEqual(people("Later Huancas’s widow and a cousin of Tarrowbe left."), [
      ...["Huancas", "Tarrowbe"],
    ]);
  });

  it("have hyphens before small letters, and initials of Mohammed", () => {
    assert.deepEqual(people("The singer Hee-jun Pak and Md. Karim Sarker left."), [
      ...["Hee-jun Pak", "Md. Karim Sarker"],
    ]);
  });

  it("are known by an apposition", () => {
    const [person] = suggestions(
      "person",
      "Perta Wexcombe, the interim director of housing, left.",
    );
    assert.equal(person?.attributes["role"], "interim director");
  });

  it("have the party that stands in brackets", () => {
    const text = "Norwich South MP Clive Wexcombe (Labour) and Henry Quill (Conservative)";
    assert.deepEqual(
      suggestions("person", text).map(({ attributes }) => attributes["party"]),
      ["Labour", "Conservative"],
    );
  });

  it("are known by given name, initials, particles and hyphens", () => {
    assert.deepEqual(
      people(
        "Among them were Sarah Wexcombe, J. K. Wexcombe, Pieter van der Quill and Anne-Marie O’Quill.",
      ),
      ["Sarah Wexcombe", "J. K. Wexcombe", "Pieter van der Quill", "Anne-Marie O’Quill"],
    );
  });

  it("are known by a photo credit, also where the next sentence is glued to it", () => {
    assert.deepEqual(people("Photo: Perta WexcombeThe department is large."), ["Perta Wexcombe"]);
  });

  it("are found again by surname, and in the headline before", () => {
    const text = "Wexcombe quits\n\nSarah Wexcombe left. No one saw Wexcombe go.";
    assert.deepEqual(people(text), ["Wexcombe", "Sarah Wexcombe", "Wexcombe"]);
    const last = suggestions("person", text).at(-1);
    assert.equal(last?.evidence[0], "short for Sarah Wexcombe");
  });

  it("keep a surname that is a plain word", () => {
    assert.deepEqual(people("Norman Lamb spoke. Then Lamb left."), ["Norman Lamb", "Lamb"]);
    assert.deepEqual(people("Norman Lamb spoke. They ate lamb."), ["Norman Lamb"]);
  });

  it("are marked with what tells them from their parents", () => {
    assert.deepEqual(people("They met Jane Quillmore Jr and Sir John Major III. She left."), [
      ...["Jane Quillmore Jr", "John Major III"],
    ]);
    assert.deepEqual(
      people("It hit John Quillmore Jr. He left. John Quillmore Jr. of York left."),
      [...["John Quillmore Jr", "John Quillmore Jr."]],
    );
  });

  it("have months for given names, but not where it is the month", () => {
    assert.deepEqual(people("They met June Carter Quillmore. Last June Quillmore left."), [
      ...["June Carter Quillmore", "Quillmore"],
    ]);
  });

  it("are known by one name where the world knows it", () => {
    assert.deepEqual(people("They heard Mozart and read Cicero."), ["Mozart", "Cicero"]);
  });

  it("are marked without honours after the name", () => {
    assert.deepEqual(people("Dr Sarah Wexcombe MBE met Sir John Major KG."), [
      ...["Sarah Wexcombe", "John Major"],
    ]);
  });

  it("keep a surname that is an office", () => {
    assert.deepEqual(people("It was in John Major's time."), ["John Major"]);
  });

  it("are not places, peoples, streets, months, programmes or plain words", () => {
    assert.deepEqual(
      people(
        "In Great Yarmouth the French crossed George Street last June. The General Election is in May. Most Read.",
      ),
      [],
    );
  });

  it("are not organisations named after people", () => {
    assert.deepEqual(people("The Joseph Rowntree Foundation said so."), []);
  });

  it("do not swallow a people, a party or a role before the name", () => {
    assert.deepEqual(
      people("Scottish Tory Michael Wexcombe met Briton Tim Quill. Rapper Zedd sang."),
      [...["Michael Wexcombe", "Tim Quill", "Zedd"]],
    );
  });
});
