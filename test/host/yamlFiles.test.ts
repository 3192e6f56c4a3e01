// What VS Code offers and answers in sidecars and the project file on the seeds.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  allSeedsRead,
  fileUri,
  openSeed,
  placed,
  readFile,
  startAfresh,
  until,
  writeFile,
} from "./articles.ts";

const name = "000_c6f4df5102b6ebaf.txt";

const project = `dossier: 1
categories:
  place:
    terms: [County Hall]
scales:
  tidiness:
    grades: [spick and span, untidy]
    judges: [Mo Clean]
entities:
  andrew-bunyan:
    category: person
    name: Andrew Bunyan
`;

const rows = `dossier: 1
source: ${name}
annotations:
  - id: a1
    category: person
    entity: andrew-bunyan
    status: confirmed
    exact: Andrew Bunyan
    prefix: "vulnerable youngsters.\\n\\nBut consultant "
    suffix: ", who today became the fourth"
    start: 99999
    end: 100012
`;

describe("help in our YAML files", () => {
  before(allSeedsRead);
  afterEach(async () => {
    await startAfresh();
    await vscode.workspace.fs.delete(fileUri("dossier.yaml")).then(undefined, () => undefined);
  });

  /** Writes a file without the mark ‸ in it, and opens it; gives the place of the mark. */
  async function open(
    file: string,
    marked: string,
  ): Promise<{ readonly document: vscode.TextDocument; readonly position: vscode.Position }> {
    const uri = fileUri(file);
    if ((await readFile(uri)) === undefined) await writeFile(uri, "");
    const editor = await vscode.window.showTextDocument(uri);
    const { document } = editor;
    const text = marked.replace("‸", "");
    // As if typed: VS Code is late to notice that a file has changed.
    await until(async () => {
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      await editor.edit((changes) => changes.replace(all, text));
      return document.getText() === text;
    }, "the text is there");
    return { document, position: document.positionAt(marked.indexOf("‸")) };
  }
  const openSidecar = (marked: string): ReturnType<typeof open> => open(`${name}.ann.yaml`, marked);

  /** Writes the project file, and waits until it is known. */
  async function writeProject(): Promise<void> {
    await writeFile(fileUri("dossier.yaml"), project);
    const category = rows.replace("person", "‸");
    await until(async () => (await inSidecar(category)).includes("place"), "the project is known");
  }

  /** What is offered at the mark, and what taking it writes where that is something else. */
  async function offered(file: string, marked: string): Promise<readonly string[]> {
    const { document, position } = await open(file, marked);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      position,
    );
    return list.items
      .filter(({ kind }) => kind !== vscode.CompletionItemKind.Text)
      .sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1))
      .map(({ label, insertText = label }) => {
        const shown = typeof label === "string" ? label : label.label;
        const written = insertText instanceof vscode.SnippetString ? insertText.value : insertText;
        return shown === written ? shown : `${shown} → ${JSON.stringify(written)}`;
      });
  }
  const inSidecar = (marked: string): Promise<readonly string[]> =>
    offered(`${name}.ann.yaml`, marked);

  async function hovered(marked: string): Promise<string> {
    const { document, position } = await openSidecar(marked);
    return until(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        position,
      );
      const texts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
      return texts.map(({ value }) => value.replaceAll("&nbsp;", " ")).join("\n") || undefined;
    }, "there is a hover");
  }

  async function defined(file: string, marked: string): Promise<readonly string[]> {
    const { document, position } = await open(file, marked);
    return until(async () => {
      const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        "vscode.executeDefinitionProvider",
        document.uri,
        position,
      );
      const places = links.map(async ({ targetUri, targetRange }) => {
        const target = await vscode.workspace.openTextDocument(targetUri);
        return placed(targetUri, targetRange.start.line, target.getText(targetRange));
      });
      return places.length > 0 && Promise.all(places);
    }, "there is a definition");
  }

  describe("completion", () => {
    it("offers the keys that a row lacks, those of its category among them", async () => {
      assert.deepEqual(await inSidecar(`${rows}    ‸`), [
        'origin → "origin: "',
        'note → "note: "',
        'tags → "tags: [$0]"',
        'honorific → "honorific: "',
        'role → "role: "',
        'party → "party: "',
      ]);
    });

    it("offers statuses and origins", async () => {
      assert.deepEqual(await inSidecar(rows.replace("confirmed", "‸")), ["confirmed", "rejected"]);
      assert.deepEqual(await inSidecar(`${rows}    origin: ‸`), ["detector", "manual", "import"]);
    });

    it("offers categories, the project's too", async () => {
      await writeProject();
      assert.deepEqual(await inSidecar(`${rows}  - category:‸`), [
        'person → " person"',
        'organisation → " organisation"',
        'rating → " rating"',
        'money → " money"',
        'place → " place"',
      ]);
    });

    it("finds entities of the row's category by their names, and writes their keys", async () => {
      const half = rows.replace("andrew-bunyan", "bun‸");
      const whole = ['Andrew Bunyan → "andrew-bunyan"'];
      assert.deepEqual(await inSidecar(half), whole);
      // What is half typed is the key that he has in the corpus, as soon as the row has been read.
      await until(async () => (await hovered(half)).includes("Andrew Bunyan"), "bun is a key");
      assert.deepEqual(await inSidecar(half), whole);
      assert.deepEqual(await inSidecar(rows.replace("andrew-bunyan", "nor‸")), [
        'Norman Lamb → "norman-lamb"',
        'Nicky Morgan → "nicky-morgan"',
      ]);
      assert.deepEqual(
        await inSidecar(
          rows.replace("andrew-bunyan", "norfolk cou‸").replace("person", "organisation"),
        ),
        ['Norfolk County Council → "norfolk-county-council"'],
      );
    });

    it("offers scales, and the grades and judges of the row's scale", async () => {
      await writeProject();
      const rating = "dossier: 1\nannotations:\n  - category: rating\n    scale: ";
      const scales = await inSidecar(`${rating}‸`);
      assert.ok(scales.includes("tidiness") && scales.includes("ofsted"));
      assert.deepEqual(await inSidecar(`${rating}tidiness\n    grade: ‸`), [
        "spick-and-span",
        "untidy",
      ]);
      assert.deepEqual(await inSidecar(`${rating}tidiness\n    by: ‸`), ["Mo Clean"]);
    });

    it("offers a project's sections, entities and articles", async () => {
      assert.deepEqual((await offered("dossier.yaml", `${project}‸`)).slice(0, 3), [
        'include → "include: [$0]"',
        'exclude → "exclude: [$0]"',
        'distinct → "distinct:\\n  - $0"',
      ]);
      assert.deepEqual(
        await offered("dossier.yaml", `${project}distinct:\n  - [andrew-bunyan, roz‸`),
        [],
      );
      assert.deepEqual(
        await offered("dossier.yaml", `${project}distinct:\n  - [andrew-bunyan, rosen‸`),
        [
          'Michael Rosen → "michael-rosen"',
          'Norfolk Foster Care Association → "norfolk-foster-care-association"',
        ],
      );
      const paths = await offered("dossier.yaml", `${project}never:\n  - text: Mo\n    in: ‸`);
      assert.equal(paths.filter((path) => /^00\d_\w+\.txt → /.test(path)).length, 5);
      const first = JSON.stringify(name).slice(1, -1);
      assert.ok(paths.includes(`${first} → ${JSON.stringify(`"${name}"`)}`), paths.join("\n"));
    });

    it("offers nothing in comments, notes and other YAML files", async () => {
      assert.deepEqual(await inSidecar(`${rows}# st‸`), []);
      assert.deepEqual(await inSidecar(`${rows}    note: |\n      st‸`), []);
      assert.deepEqual(await inSidecar(`${rows}    note: st‸`), []);
    });
  });

  describe("hover", () => {
    it("says what a key means", async () => {
      assert.equal(
        (await hovered(rows.replace("status", "sta‸tus"))).trim(),
        "What was decided: confirmed, or rejected as no such mention.",
      );
    });

    it("says who an entity is", async () => {
      const hover = await hovered(rows.replace("andrew-bunyan", "andrew‸-bunyan"));
      assert.match(hover, /\*\*Andrew Bunyan\*\* · person · /);
      assert.match(hover, /\d mentions in \d articles?: \[000/);
    });

    it("says where a row's words stand now", async () => {
      const hover = await hovered(rows.replace("99999", "99‸999"));
      assert.match(
        hover,
        /^000\\_c6f4df5102b6ebaf\.txt, line 3: .*\*\*Andrew Bunyan\*\*, who today became/,
      );
    });
  });

  describe("go to definition", () => {
    it("leads from a row to its words, where they stand now", async () => {
      const start = rows.replace("start: 99999", "start: 25‸7").replace("100012", "270");
      assert.deepEqual(await defined(`${name}.ann.yaml`, start), ["000:3 Andrew Bunyan"]);
      assert.deepEqual(
        await defined(`${name}.ann.yaml`, start.replace("‸", "").replace("id: a1", "id: a‸1")),
        ["000:3 Andrew Bunyan"],
      );
    });

    it("leads from an entity to its row in the project file, and from there to its mention", async () => {
      const key = rows.replace("andrew-bunyan", "andrew‸-bunyan");
      assert.deepEqual(await defined(`${name}.ann.yaml`, key), ["000:3 Andrew Bunyan"]);
      await writeProject();
      assert.deepEqual(await defined(`${name}.ann.yaml`, key), [
        `${fileUri("dossier.yaml").path}:10 `,
      ]);
      const own = project.replace("andrew-bunyan", "andrew‸-bunyan");
      assert.deepEqual(await defined("dossier.yaml", own), ["000:3 Andrew Bunyan"]);
    });

    it("leads to articles", async () => {
      assert.deepEqual(await defined(`${name}.ann.yaml`, rows.replace("source: ", "source: ‸")), [
        "000:1 ",
      ]);
      const meant = `${project}meant:\n  - text: Mo\n    in: ‸${name}\n`;
      assert.deepEqual(await defined("dossier.yaml", meant), ["000:1 "]);
    });
  });

  it("finds all mentions of an entity from its key", async () => {
    const { document, position } = await openSidecar(
      rows.replace("andrew-bunyan", "andrew‸-bunyan"),
    );
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      position,
    );
    const article = (await openSeed("000")).document;
    assert.deepEqual(
      found
        .filter(({ uri }) => uri.toString() === article.uri.toString())
        .map(({ uri, range }) => placed(uri, range.start.line, article.getText(range))),
      ["000:3 Andrew Bunyan", "000:11 Bunyan", "000:21 Bunyan", "000:29 Bunyan"],
    );
  });
});
