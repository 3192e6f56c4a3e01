// What each view says of the seeds, row by row.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { views } from "../../src/editor/manifest.ts";
import {
  allSeedsRead,
  fileUri,
  openSeed,
  putCursor,
  startAfresh,
  until,
  writeFile,
} from "./articles.ts";
import { spokenRows, treeRows } from "./trees.ts";

async function run(command: string, argument?: unknown): Promise<void> {
  await vscode.commands.executeCommand(`dossier.${command}`, argument);
}

/** How much of a row is compared: lines of articles are long. */
const shown = 50;

/** A row with its article named by its number, and no more of a line than is shown. */
function short(row: string): string {
  const [label = "", description] = row.replace(/_[0-9a-f]+\.txt/gu, "").split(" | ");
  return [label.slice(0, shown), ...(description === undefined ? [] : [description])].join(" | ");
}

async function rowsOf(view: string, opened?: RegExp): Promise<readonly string[]> {
  return (await treeRows(view, opened)).map(short);
}

/** Waits until a view has a row, and gives all its rows. */
function onceShown(view: string, row: string, opened?: RegExp): Promise<readonly string[]> {
  return until(async () => {
    const rows = await rowsOf(view, opened);
    return rows.some((one) => one.includes(row)) && rows;
  }, `${view} shows “${row}”`);
}

/** The rows of a view as they are before they are shortened. */
/** What other tests wrote may take a moment until it is gone. */
async function onlySeedsRead(): Promise<void> {
  await allSeedsRead();
  await run("groupEntities", "article");
  await until(async () => (await treeRows(views.entities)).length === 5, "only seeds are known");
  await run("groupEntities", "category");
}

describe("the Entities view", () => {
  before(onlySeedsRead);
  afterEach(async () => {
    await run("groupEntities", "category");
    await run("sortEntities", "frequency");
    await run("clearEntityFilter");
    await startAfresh();
  });

  it("goes from category to entity, article and mention", async () => {
    assert.deepEqual(await rowsOf(views.entities, /^(?:Ratings|Money|requires|004)/u), [
      "People | 24",
      "Organisations | 20",
      "Ratings | 2",
      "  inadequate | 12",
      "  requires improvement | 1",
      "    004 | 1",
      "      23: …were rated as 'requires improvement', b",
      "Money | 6",
      "  100,000,000 GBP | 1",
      "  11,000,000 GBP | 1",
      "  16,500,000 GBP | 1",
      "  19,000 GBP | 1",
      "  300,000,000 GBP | 1",
      "  5,000,000 GBP | 1",
    ]);
    assert.deepEqual(await spokenRows(views.entities), [
      "People, 24 entities",
      "Organisations, 20 entities",
      "Ratings, 2 entities",
      "Money, 6 entities",
    ]);
  });

  it("groups by article and by status", async () => {
    await run("groupEntities", "article");
    assert.deepEqual(await rowsOf(views.entities, /^003/u), [
      "000 | 11",
      "001 | 8",
      "002 | 25",
      "003 | 6",
      "  Norfolk County Council | 21",
      "  Ofsted | 19 · watchdog",
      "  inadequate | 12",
      "  Eastern Daily Press | 4",
      "  Matt Dunkley | 3 · interim director of Norfolk County Council",
      "  Norfolk Social Care Academy | 1",
      "004 | 23",
    ]);
    await run("groupEntities", "status");
    putCursor(await openSeed("004"), "Peter Wanless");
    await run("confirm");
    putCursor(await openSeed("002"), "Brandon Lewis");
    await run("confirm");
    assert.deepEqual(await onceShown(views.entities, "Partly decided | 1", /ecided \| 1$/u), [
      "Undecided | 50",
      "Partly decided | 1",
      "  Brandon Lewis | 2 · MP",
      "Decided | 1",
      "  Peter Wanless | 1 · chief executive",
    ]);
  });

  it("sorts by frequency, name, first appearance and last decision", async () => {
    const firstBy = async (sort: string): Promise<readonly string[]> => {
      await run("sortEntities", sort);
      return (await rowsOf(views.entities, /^People/u)).slice(1, 5).map((row) => row.trim());
    };
    assert.deepEqual(await firstBy("frequency"), [
      "Norman Lamb | 6 · North Norfolk MP",
      "Steve Adams | 6",
      "Clive Lewis | 5 · MP",
      "Henry Bellingham | 5 · MP",
    ]);
    assert.deepEqual(await firstBy("name"), [
      "Andrew Bunyan | 4 · consultant",
      "Brandon Lewis | 2 · MP",
      "Chloe Smith | 1 · MP",
      "Clive Lewis | 5 · MP",
    ]);
    assert.deepEqual(await firstBy("first"), [
      "Andrew Bunyan | 4 · consultant",
      "Michael Rosen | 5 · director",
      "Norman Lamb | 6 · North Norfolk MP",
      "Edward Timpson | 2 · MP",
    ]);
    putCursor(await openSeed("002"), "Brandon Lewis");
    await run("confirm");
    await until(
      async () => (await firstBy("decided"))[0] === "Brandon Lewis | 2 · MP",
      "the entity that was decided on is the first",
    );
  });

  it("is filtered by words, status and article", async () => {
    await run("filterEntities", "lewis");
    assert.deepEqual(await rowsOf(views.entities, /^People/u), [
      "People | 2",
      "  Clive Lewis | 5 · MP",
      "  Brandon Lewis | 2 · MP",
    ]);
    await run("filterEntities", "in:003 ofsted");
    assert.deepEqual(await rowsOf(views.entities, /^Organ/u), [
      "Organisations | 1",
      "  Ofsted | 19 · watchdog",
    ]);
    await run("filterEntities", "is:decided");
    assert.deepEqual(await rowsOf(views.entities), []);
  });
});

describe("the This Document view", () => {
  before(onlySeedsRead);
  afterEach(startAfresh);

  it("lists mentions in the order of the text, and what is undecided", async () => {
    const editor = await openSeed("003");
    putCursor(editor, "Matt Dunkley");
    await run("confirm");
    const rows = await onceShown(views.document, "Undecided | 14");
    assert.deepEqual(rows.slice(0, 6), [
      "Undecided | 14",
      "All mentions in order | 15",
      "  3: Matt Dunkley, the interim director of Norfolk",
      "  3: …director of Norfolk County Council's childre",
      "  5: Matt Dunkley, the interim director of Norfolk",
      "  5: …director of Norfolk County Council's childre",
    ]);
    assert.equal(rows.length, 17);
  });
});

/** The dated ratings that Ofsted gave Norfolk County Council, as rows. */
const datedOfNorfolk = [
  "  2013: …was rated as 'inadequate' by Ofsted in 20 | by Ofsted of Norfolk County Council · 003:9",
  '  told 2013-08-16: …Children as "inadequate". | by Ofsted of Norfolk County Council · 001:11',
  '  told 2013-08-16: …judged "inadequate" by the Ofs | by Ofsted of Norfolk County Council · 001:35',
  "  2015: …was rated 'inadequate' again by Ofsted in | by Ofsted of Norfolk County Council · 002:7",
  "  2015: …it was rated inadequate? | by Ofsted of Norfolk County Council · 002:13",
  "  2015: …was rated as 'inadequate' by Ofsted in 20 | by Ofsted of Norfolk County Council · 003:9",
];

describe("the Cross-references view", () => {
  before(onlySeedsRead);
  afterEach(startAfresh);

  async function crossReferences(
    number: string,
    words: string,
    opened?: RegExp,
  ): Promise<readonly string[]> {
    putCursor(await openSeed(number), words);
    await run("showCrossReferences");
    return rowsOf(views.crossReferences, opened);
  }

  it("says of a person who and what appears in the same sentence, paragraph and article", async () => {
    assert.deepEqual(await crossReferences("002", "Brandon Lewis", /George|paragraph$|Articles/u), [
      "In the same sentence | 4",
      "  Elizabeth Truss | 1 sentence",
      "  George Freeman | 1 sentence",
      "    MPs George Freeman (Mid Norfolk), Brandon Lewi | 002:63",
      "  Keith Simpson | 1 sentence",
      "  Richard Bacon | 1 sentence",
      "In the same paragraph | 1",
      "In the same article | 36",
      "Articles | 2",
      "  002 | 1",
      "  004 | 1",
    ]);
  });

  it("says of a body which ratings it gave, in order of time", async () => {
    const rows = await crossReferences("003", "Ofsted", /^Ratings by it/u);
    assert.deepEqual(rows, [
      "In the same sentence | 11",
      "  inadequate | 9 sentences",
      "  Sheila Lock | 3 sentences",
      "  Norfolk County Council | 3 sentences",
      "  Green Party | 1 sentence",
      "  Lisa Christensen | 1 sentence",
      "  UKIP | 1 sentence",
      "  Edward Timpson | 1 sentence",
      "  Liberal Democrats | 1 sentence",
      "  Andrew Bunyan | 1 sentence",
      "  Labour Party | 1 sentence",
      "  Michael Rosen | 1 sentence",
      "In the same paragraph | 1",
      "In the same article | 39",
      "Ratings by it | 11",
      ...datedOfNorfolk,
      "  no date: …deemed 'inadequate' by inspectors, dur | by Ofsted · 000:9",
      "  no date: …rated inadequate, Norfolk's MPs interv | by Ofsted of Norfolk County Council · 002:5",
      "  no date: …branded 'inadequate' for the second ti | by Ofsted of Norfolk County Council · 004:21",
      "  no date: …further inadequate rating and lodging  | by Ofsted · 004:39",
      "  no date: …judged inadequate by Ofsted will have  | by Ofsted of Local authority departments · 004:55",
      "Articles | 5",
    ]);
  });

  it("says of a rating how the same body was judged over time", async () => {
    assert.deepEqual(await crossReferences("003", "inadequate"), [
      "Ratings of Norfolk County Council | 8",
      ...datedOfNorfolk,
      "  no date: …rated inadequate, Norfolk's MPs interv | by Ofsted of Norfolk County Council · 002:5",
      "  no date: …branded 'inadequate' for the second ti | by Ofsted of Norfolk County Council · 004:21",
      "Ratings with this grade | 13",
      "In the same sentence | 6",
      "  Ofsted | 9 sentences",
      "  Sheila Lock | 2 sentences",
      "  Norfolk County Council | 2 sentences",
      "  Lisa Christensen | 1 sentence",
      "  requires improvement | 1 sentence",
      "  Michael Rosen | 1 sentence",
      "In the same article | 45",
      "Articles | 5",
    ]);
  });

  it("says of an amount what is said near it", async () => {
    assert.deepEqual(await crossReferences("000", "£11m", /^Amounts/u), [
      "In the same sentence | 1",
      "  5,000,000 GBP | 1 sentence",
      "In the same article | 9",
      "Amounts near it | 1",
      "  £5m: …which more than £5m is residential costs f | same sentence · 000:31",
      "Articles | 1",
    ]);
  });

  it("says of an article which others share most of its entities", async () => {
    assert.deepEqual(await crossReferences("003", "monitoring visit"), [
      "Articles with the same entities | 2",
      "  002 | 4 of 6",
      "  004 | 4 of 6",
    ]);
  });

  it("stays with the entity that a row of another view asked for", async () => {
    await crossReferences("002", "Brandon Lewis");
    await run("showCrossReferences", { category: "person", entity: "norman-lamb" });
    putCursor(await openSeed("003"), "Ofsted");
    await until(async () => (await rowsOf(views.crossReferences)).length > 0, "it has rows");
    assert.match((await rowsOf(views.crossReferences)).join(), /Liberal Democrats/u);
  });
});

describe("the Disagreements view", () => {
  const written = [fileUri("report.txt"), fileUri("letter.txt")] as const;
  before(async () => {
    await onlySeedsRead();
    const pledge = (sum: string): string =>
      `Norfolk County Council had pledged ${sum} to mend the roof of the library.`;
    await writeFile(
      written[0],
      `${pledge("£14m")} Of the £14,000,000 nothing is left.\n\nOfsted rated Norfolk County Council good in 2013.\n`,
    );
    await writeFile(written[1], `${pledge("£12m")}\n`);
  });
  afterEach(startAfresh);
  after(async () => {
    for (const uri of written) await vscode.workspace.fs.delete(uri);
  });

  it("lists with the quotes: grades of one body in one year, and sums", async () => {
    await run("showDisagreements");
    assert.deepEqual(await onceShown(views.disagreements, "Sums"), [
      "Ratings | 1",
      "  Norfolk County Council, 2013: inadequate or good",
      "    2013: …was rated as 'inadequate' by Ofsted in  | by Ofsted of Norfolk County Council · 003:9",
      "    2013: …County Council good in 2013. | by Ofsted of Norfolk County Council · report.txt:3",
      "Sums | 1",
      "  £12m or £14m | Norfolk County Council",
      "    …had pledged £12m to mend the roof of the libr | letter.txt:1",
      "    …had pledged £14m to mend the roof of the libr | report.txt:1",
    ]);
  });

  it("knows sums that are equal, which cross-references of an amount list as written otherwise", async () => {
    putCursor(await vscode.window.showTextDocument(written[0]), "£14m");
    await run("showCrossReferences");
    assert.deepEqual(await onceShown(views.crossReferences, "Written otherwise", /otherwise|£/u), [
      "In the same sentence | 1",
      "  Norfolk County Council | 1 sentence",
      "In the same article | 2",
      "Written otherwise | 2",
      "  £14m | 1",
      "    …had pledged £14m to mend the roof of the libr | report.txt:1",
      "  £14,000,000 | 1",
      "    Of the £14,000,000 nothing is left. | report.txt:1",
      "Articles | 1",
    ]);
  });
});
