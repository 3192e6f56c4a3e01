import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  hoverWith,
  openSeed,
  putCursor,
  readFile,
  sidecarUri,
  startAfresh,
  until,
} from "./articles.ts";

/** Half of a row that was cut off, with decisions above it that can be read. */
const row = (id: string, exact: string, start: number): string =>
  `  - id: ${id}\n    category: person\n    status: confirmed\n    exact: ${exact}\n    start: ${start}\n    end: ${start + exact.length}\n`;

const head = "dossier: 1\nannotations:\n";
const andrew = row("aaaaaa", "Andrew Bunyan", 257);

interface Fault {
  readonly what: string;
  readonly bytes: Uint8Array;
  /** Whether the decision on Andrew Bunyan can still be read. */
  readonly isRead: boolean;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const faults: readonly Fault[] = [
  {
    what: "is cut off in the middle",
    bytes: utf8(`${head}${andrew}  - id: bbbbbb\n    category: per`),
    isRead: true,
  },
  {
    what: "has both sides of a merge in it",
    bytes: utf8(
      `${head}<<<<<<< HEAD\n${andrew}=======\n${row("bbbbbb", "Michael Rosen", 3)}>>>>>>> theirs\n`,
    ),
    isRead: true,
  },
  { what: "has one id twice", bytes: utf8(head + andrew + andrew), isRead: true },
  {
    what: "has one key twice",
    bytes: utf8(`${head}${andrew}${row("bbbbbb", "Rosen", 9)}    status: rejected\n`),
    isRead: true,
  },
  {
    what: "is indented with tabs",
    bytes: utf8(`${head}${andrew}\t- id: bbbbbb\n\t  category: person\n`),
    isRead: true,
  },
  {
    what: "has a key that programs stumble over",
    bytes: utf8(`${head}${andrew}    __proto__: polluted\n`),
    isRead: true,
  },
  {
    what: "unfolds to gigabytes",
    bytes: utf8(
      `${head}${andrew}a: &a [x, x]\n${Array.from(
        { length: 30 },
        (_, at) => `b${at}: &b${at} [${at === 0 ? "*a, *a" : `*b${at - 1}, *b${at - 1}`}]\n`,
      ).join("")}  - id: [\n`,
    ),
    isRead: true,
  },
  {
    what: "is of a newer format",
    bytes: utf8(`dossier: 2\nannotations:\n${andrew}`),
    isRead: true,
  },
  {
    what: "is in UTF-16",
    bytes: new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(head, (char) => [char.charCodeAt(0), 0]).flat(),
    ]),
    isRead: false,
  },
  {
    what: "is no text",
    bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    isRead: false,
  },
];

describe("a sidecar that has to be mended", () => {
  afterEach(startAfresh);

  for (const { what, bytes, isRead } of faults) {
    it(`stays as it is while it ${what}, and is written to again once mended`, async () => {
      const editor = await openSeed("000");
      const sidecar = sidecarUri(editor.document);
      await vscode.workspace.fs.writeFile(sidecar, bytes);
      const errors = await until(() => {
        const found = errorsIn(sidecar);
        return found.length > 0 && found;
      }, "the problem is listed");
      assert.equal(new Set(errors.map(({ message }) => message)).size, errors.length);
      await hoverWith(editor.document, "Andrew Bunyan", isRead ? "Confirmed" : "Suggested");
      putCursor(editor, "£11m");
      await vscode.commands.executeCommand("dossier.confirm");
      assert.deepEqual(new Uint8Array(await vscode.workspace.fs.readFile(sidecar)), bytes);

      await vscode.workspace.fs.writeFile(sidecar, utf8(head + andrew));
      await until(() => errorsIn(sidecar).length === 0, "nothing is listed any more");
      await vscode.commands.executeCommand("dossier.confirm");
      const mended = (await readFile(sidecar)) ?? "";
      assert.ok(mended.startsWith(head + andrew) && mended.includes("exact: £11m"), mended);
    });
  }

  it("that is a folder is left alone", async () => {
    const editor = await openSeed("000");
    const sidecar = sidecarUri(editor.document);
    await vscode.workspace.fs.createDirectory(sidecar);
    try {
      await hoverWith(editor.document, "Andrew Bunyan", "Suggested");
      putCursor(editor, "Andrew Bunyan");
      await vscode.commands.executeCommand("dossier.confirm");
      const { type } = await vscode.workspace.fs.stat(sidecar);
      assert.equal(type, vscode.FileType.Directory);
    } finally {
      await vscode.workspace.fs.delete(sidecar);
    }
    await vscode.commands.executeCommand("dossier.confirm");
    assert.match((await readFile(sidecar)) ?? "", /exact: Andrew Bunyan/);
  });

  it("keeps CRLF line ends and a byte order mark", async () => {
    const editor = await openSeed("000");
    const sidecar = sidecarUri(editor.document);
    const text = `\uFEFF${head}${andrew}`.replaceAll("\n", "\r\n");
    await vscode.workspace.fs.writeFile(sidecar, utf8(text));
    await hoverWith(editor.document, "Andrew Bunyan", "Confirmed");
    putCursor(editor, "£11m");
    await vscode.commands.executeCommand("dossier.confirm");
    const bytes = await vscode.workspace.fs.readFile(sidecar);
    const after = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    assert.ok(after.startsWith(text), after);
    assert.match(after, /exact: £11m\r\n/);
    assert.doesNotMatch(after, /[^\r]\n/);
  });
});

function errorsIn(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
}
