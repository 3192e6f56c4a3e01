// What VS Code's own commands answer on the seeds: definition, references, highlights, outline, symbols.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  allSeedsRead,
  fileUri,
  openSeed,
  placed,
  putCursor,
  rangeOfText,
  startAfresh,
  until,
  writeFile,
} from "./articles.ts";

/** What stands in a range of an article. */
async function at(uri: vscode.Uri, range: vscode.Range): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return placed(uri, range.start.line, document.getText(range));
}

/** Runs one of VS Code's commands that ask the providers, at a text of a document. */
async function ask<Answer>(
  command: string,
  document: vscode.TextDocument,
  text: string,
  nth = 0,
): Promise<readonly Answer[]> {
  const { start } = rangeOfText(document, text, nth);
  const position = start.translate(0, 1);
  return vscode.commands.executeCommand<Answer[]>(command, document.uri, position);
}

async function definitions(
  document: vscode.TextDocument,
  text: string,
  nth = 0,
): Promise<readonly string[]> {
  const links = await ask<vscode.LocationLink>(
    "vscode.executeDefinitionProvider",
    document,
    text,
    nth,
  );
  return Promise.all(links.map(({ targetUri, targetRange }) => at(targetUri, targetRange)));
}

async function references(
  document: vscode.TextDocument,
  text: string,
  nth = 0,
): Promise<readonly string[]> {
  const found = await ask<vscode.Location>("vscode.executeReferenceProvider", document, text, nth);
  return Promise.all(found.map(({ uri, range }) => at(uri, range)));
}

async function highlights(document: vscode.TextDocument, text: string): Promise<readonly string[]> {
  const found = await ask<vscode.DocumentHighlight>(
    "vscode.executeDocumentHighlights",
    document,
    text,
  );
  return Promise.all(found.map(({ range }) => at(document.uri, range)));
}

async function outline(document: vscode.TextDocument): Promise<readonly string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    "vscode.executeDocumentSymbolProvider",
    document.uri,
  );
  return (symbols ?? []).flatMap(({ name, detail, children }) => [
    `${name} (${detail})`,
    ...children.map((child) => `  ${child.name} (${child.detail})`),
  ]);
}

async function symbols(query: string): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    "vscode.executeWorkspaceSymbolProvider",
    query,
  );
  return Promise.all(
    found.map(
      async ({ name, containerName, location }) =>
        `${name} (${containerName}) ${await at(location.uri, location.range)}`,
    ),
  );
}

describe("the editor's own ways", () => {
  const written: vscode.Uri[] = [];
  async function write(name: string, text: string): Promise<vscode.TextDocument> {
    const uri = fileUri(name);
    await writeFile(uri, text);
    written.push(uri);
    return (await vscode.window.showTextDocument(uri)).document;
  }
  beforeEach(allSeedsRead);
  afterEach(async () => {
    await startAfresh();
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  it("go to the definition: the fullest name, also in another article", async () => {
    const { document } = await openSeed("004");
    assert.deepEqual(await definitions(document, "DfE"), ["001:15 Department for Education"]);
    assert.deepEqual(await definitions(document, "Hill who"), ["004:15 Dave Hill"]);
  });

  it("go on from the definition to the next best", async () => {
    const { document } = await openSeed("002");
    assert.deepEqual(await definitions(document, "Brandon Lewis"), ["004:31 Brandon Lewis"]);
    const other = await openSeed("004");
    assert.deepEqual(await definitions(other.document, "Brandon Lewis"), ["002:63 Brandon Lewis"]);
  });

  it("take a name of several words for one", async () => {
    const { document } = await openSeed("000");
    const [link] = await ask<vscode.LocationLink>(
      "vscode.executeDefinitionProvider",
      document,
      "Norfolk County Council",
    );
    assert.ok(link?.originSelectionRange);
    assert.equal(document.getText(link.originSelectionRange), "Norfolk County Council");
  });

  it("go to all that a short name may mean", async () => {
    await write("first.txt", "Councillor Agnes Wetherby said the roof leaked.\n");
    await write("second.txt", "Councillor Rupert Wetherby said it did not.\n");
    const third = await write("third.txt", "Cllr Wetherby said nothing more.\n");
    const found = await until(async () => {
      const all = await definitions(third, "Wetherby");
      return all.length === 2 && all;
    }, "both are known");
    assert.match(found.join(), /Agnes Wetherby.*Rupert Wetherby/);
  });

  it("find all references, in the order of articles and text", async () => {
    const { document } = await openSeed("004");
    assert.deepEqual(await references(document, "Sheila Lock"), [
      "001:11 Sheila Lock",
      "001:19 Lock",
      "001:25 Lock",
      "004:39 Sheila Lock",
    ]);
  });

  it("highlight the other mentions in the article", async () => {
    const { document } = await openSeed("000");
    assert.deepEqual(await highlights(document, "Bunyan said"), [
      "000:3 Andrew Bunyan",
      "000:11 Bunyan",
      "000:21 Bunyan",
      "000:29 Bunyan",
    ]);
  });

  it("leave the highlights of plain words to VS Code", async () => {
    const { document } = await openSeed("000");
    const [first, ...others] = await highlights(document, "improvement");
    assert.match(first ?? "", /improvement$/);
    assert.ok(others.length > 0);
  });

  it("outline an article: entities in the order of their first mention, with their mentions", async () => {
    const { document } = await openSeed("000");
    assert.deepEqual(await outline(document), [
      "Norfolk County Council (1 mention)",
      "Andrew Bunyan (4 mentions · consultant)",
      "  Andrew Bunyan (line 3)",
      "  Bunyan (line 11)",
      "  Bunyan (line 21)",
      "  Bunyan (line 29)",
      "Derby City Council (1 mention)",
      "Leicester City Council (1 mention)",
      "Michael Rosen (1 mention · director)",
      "inadequate (1 mention)",
      "Ofsted (2 mentions · watchdog)",
      "  Ofsted (line 19)",
      "  Ofsted (line 21)",
      "Norman Lamb (1 mention · North Norfolk MP)",
      "Norfolk Foster Care Association (1 mention)",
      "11,000,000 GBP (1 mention)",
      "5,000,000 GBP (1 mention)",
    ]);
  });

  it("find entities of all articles as symbols, by other names too", async () => {
    assert.deepEqual(await symbols("bunyn"), ["Andrew Bunyan (consultant) 000:3 Andrew Bunyan"]);
    assert.deepEqual(await symbols("dfe"), [
      "DfE (Department for Education) 001:15 Department for Education",
    ]);
  });

  it("are silent where nothing is marked", async () => {
    const { document } = await openSeed("000");
    assert.deepEqual(await definitions(document, "resignation"), []);
    assert.deepEqual(await references(document, "resignation"), []);
  });

  it("have nothing to say of a rejected mention", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Michael Rosen");
    await vscode.commands.executeCommand("dossier.reject");
    await until(
      async () => !(await outline(editor.document)).some((line) => line.includes("Michael Rosen")),
      "the outline leaves it out",
    );
    assert.deepEqual(await definitions(editor.document, "Michael Rosen"), []);
  });

  it("leave other languages alone, until the settings name them", async () => {
    const code = await write("code.json", '{ "name": "Mrs Agnes Wetherby said so" }\n');
    const agnes = "Agnes Wetherby (1 mention)";
    assert.deepEqual(await definitions(code, "Wetherby"), []);
    assert.ok(!(await outline(code)).includes(agnes));
    const settings = vscode.workspace.getConfiguration("dossier");
    await settings.update("languages", ["plaintext", "json"], true);
    try {
      await until(async () => (await outline(code)).includes(agnes), "JSON counts as an article");
    } finally {
      await settings.update("languages", undefined, true);
    }
  });

  it("leave alone what is no file of an article, like git's old versions", async () => {
    const content = { provideTextDocumentContent: () => "Mrs Agnes Wetherby said so.\n" };
    const provider = vscode.workspace.registerTextDocumentContentProvider("old-version", content);
    const uri = vscode.Uri.parse("old-version:/old.txt");
    const old = (await vscode.window.showTextDocument(uri)).document;
    assert.equal(old.languageId, "plaintext");
    assert.deepEqual(await definitions(old, "Wetherby"), []);
    assert.deepEqual(await references(old, "Wetherby"), []);
    assert.deepEqual(await outline(old), []);
    provider.dispose();
  });
});
