import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { annotationOf } from "../../../src/core/annotations/annotationOf.ts";
import { editSidecar } from "../../../src/core/sidecar/editSidecar.ts";
import { applyEdits } from "../../../src/core/yaml/textEdit.ts";
import { digest } from "../../../src/core/text/digest.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const main = resolve("src/cli/main.ts");
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

describe("dossier", function () {
  this.timeout(60_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "dossier-cli-"))));
  after(() => rmSync(folder, { recursive: true }));

  function start(...parameters: string[]): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, ["--import", loader, main, ...parameters], { cwd: folder });
  }

  async function run(parameters: string[], input?: string | Uint8Array): Promise<Result> {
    const child = start(...parameters);
    child.stdin.end(input);
    const [out, errors, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close") as Promise<[number | null]>,
    ]);
    assert.doesNotMatch(errors, /\n\s+at /, "a stack trace");
    return { code, out, errors };
  }

  function write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  /** A sidecar that confirms words of a text as an organisation. */
  function sidecarFor(source: string, content: string, words: string, entity?: string): string {
    const snapshot = new TextSnapshot(content);
    const start = content.indexOf(words);
    const mention = { start, end: start + words.length, category: "organisation", attributes: {} };
    const decision = { id: "k1", ...(entity && { entity }) };
    const upsert = annotationOf(snapshot, mention, "confirmed", decision);
    const edit = editSidecar(undefined, { source, digest: digest(snapshot) }, [{ upsert }]);
    assert.equal(edit.kind, "edits");
    return applyEdits("", edit.edits);
  }

  function records(out: string): Record<string, unknown>[] {
    return out
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  const council =
    "👍 Norfolk County Council paid £16.5million.\r\nThe Wherry Trust of Norfolk was glad.\r\n";

  describe("annotate", () => {
    it("prints a mention a line, by code points, with entity and attributes", async () => {
      write("one/council.txt", `\uFEFF${council}`);
      const { code, out, errors } = await run(["annotate", "one"]);
      assert.equal(errors, "");
      assert.equal(code, 0);
      assert.deepEqual(records(out).slice(0, 2), [
        {
          file: "one/council.txt",
          start: 2,
          end: 24,
          text: "Norfolk County Council",
          category: "organisation",
          entity: "norfolk-county-council",
          name: "Norfolk County Council",
          status: "suggested",
        },
        {
          file: "one/council.txt",
          start: 30,
          end: 42,
          text: "£16.5million",
          category: "money",
          entity: "16500000-gbp",
          name: "16,500,000 GBP",
          status: "suggested",
          value: "16500000",
          currency: "GBP",
        },
      ]);
    });

    it("lays the decisions beside a source over what it finds", async () => {
      write("two/council.txt", council);
      write(
        "two/council.txt.ann.yaml",
        sidecarFor("council.txt", council, "Wherry Trust of Norfolk", "wherry"),
      );
      const { code, out } = await run(["annotate", "--format", "jsonl", "two/council.txt"]);
      assert.equal(code, 0);
      const found = records(out).filter(({ status }) => status === "confirmed");
      assert.deepEqual(
        found.map(({ start, end, text: words, entity }) => [start, end, words, entity]),
        [[48, 71, "Wherry Trust of Norfolk", "wherry"]],
      );
    });

    it("knows an entity across all files", async () => {
      write("three/a.txt", "Mr Timpson said so on Monday.\n");
      write("three/sub/b.md", "Edward Timpson, a minister, said so too.\n");
      const { out } = await run(["annotate", "three"]);
      assert.deepEqual(
        records(out).map(({ file, entity }) => [file, entity]),
        [
          ["three/a.txt", "edward-timpson"],
          ["three/sub/b.md", "edward-timpson"],
        ],
      );
    });

    it("skips what is no source, and takes a file once", async () => {
      write("four/a.txt", "Mr Timpson said so.\n");
      for (const other of ["node_modules/a.txt", ".git/a.txt", "a.csv", "b.txt.ann.yaml"]) {
        write(`four/${other}`, "Mr Timpson said so.\n");
      }
      const { code, out } = await run(["annotate", "four/a.txt", "four", "./four"]);
      assert.equal(code, 0);
      assert.deepEqual(
        records(out).map(({ file }) => file),
        ["four/a.txt"],
      );
    });

    it("prints a table to read", async () => {
      write("five/a.txt", "Edward Timpson said so. Mr Timpson paid £5m.\n");
      const { code, out } = await run(["annotate", "--format", "table", "five"]);
      assert.equal(code, 0);
      assert.deepEqual(out.split("\n"), [
        "five/a.txt  3 mentions",
        "  0–14   person  suggested  Edward Timpson  edward-timpson",
        "  27–34  person  suggested  Timpson         Edward Timpson (edward-timpson)",
        "  40–43  money   suggested  £5m             5,000,000 GBP (5000000-gbp), value: 5000000, currency: GBP",
        "",
      ]);
    });

    it("marks what the project file and sidecars teach, and reads UTF-16", async () => {
      write(
        "taught/dossier.yaml",
        "dossier: 1\ncategories:\n  place:\n    label: Place\n    terms: [Quay Side]\n",
      );
      write("taught/in/one.txt", "\uFEFFThey met at Quay Side.");
      const utf16 = Buffer.from("\uFEFFshe saw Quay Side too.", "utf16le");
      write("taught/in/two.txt", utf16);
      const { out, errors } = await run(["annotate", "taught/in"]);
      assert.equal(errors, "");
      assert.equal(out.match(/"text":"Quay Side","category":"place"/g)?.length, 2);
      const table = await run(["annotate", "--format", "table", "taught/in"]);
      assert.equal(table.out.match(/ Place {2}suggested {2}Quay Side/g)?.length, 2);
    });

    it("reports what is wrong in the project file, in check too", async () => {
      write("wrong/dossier.yaml", "dossier: 1\nmerged:\n  - from: a\n");
      write("wrong/one.txt", "Nothing here.");
      const annotated = await run(["annotate", "wrong"]);
      assert.equal(annotated.code, 2);
      assert.match(annotated.errors, /^dossier: wrong\/dossier\.yaml:3: .*lacks "into"/);
      const checked = await run(["check", "wrong"]);
      assert.equal(checked.code, 1);
      assert.match(checked.out, /^wrong\/dossier\.yaml:3: .*lacks "into"/);
    });

    it("reports what it cannot read in a line each, and reads the rest", async () => {
      write("six/binary.txt", Uint8Array.of(1, 0, 2));
      write("six/latin.txt", Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
      write("six/large.txt", "a".repeat(5_000_001));
      write("six/fine.txt", "Mr Timpson said so.\n");
      write("six/fine.txt.ann.yaml", "dossier: 1\nannotations:\n  - id: [\n");
      const { code, out, errors } = await run([
        "annotate",
        "six",
        "nowhere",
        "six/fine.txt.ann.yaml",
      ]);
      assert.equal(code, 2);
      assert.equal(records(out).length, 1);
      const lines = errors.trimEnd().split("\n");
      assert.deepEqual(
        lines.map((line) => /^dossier: \S+?: /.exec(line)?.[0]),
        [
          "six/binary.txt",
          "six/fine.txt.ann.yaml:3",
          "six/large.txt",
          "six/latin.txt",
          "nowhere",
          "six/fine.txt.ann.yaml",
        ].map((file) => `dossier: ${file}: `),
        errors,
      );
    });
  });

  describe("annotate as a filter", () => {
    it("answers each document before the next comes", async () => {
      const child = start("annotate");
      for (const id of ["first", 2]) {
        child.stdin.write(`${JSON.stringify({ id, text: "It paid £5m.\u2028" })}\n`);
        const [answer] = (await once(child.stdout, "data")) as [Buffer];
        assert.deepEqual(records(answer.toString()), [
          {
            id,
            start: 8,
            end: 11,
            text: "£5m",
            category: "money",
            entity: "5000000-gbp",
            name: "5,000,000 GBP",
            status: "suggested",
            value: "5000000",
            currency: "GBP",
          },
        ]);
      }
      child.stdin.end();
      const [code] = (await once(child, "close")) as [number];
      assert.equal(code, 0);
    });

    it("reports lines that are no documents by their number, and goes on", async () => {
      const good = '{"id": "a", "text": "It paid £5m."}';
      const lines = ["{", "", "[]", '{"id": 1}', '{"text": "x"}', "null", `\r`, good];
      const bytes = Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(lines.join("\n"))]);
      const { code, out, errors } = await run(["annotate"], bytes);
      assert.equal(code, 2);
      assert.equal(records(out).length, 1);
      const numbers = [...errors.matchAll(/^dossier: standard input, line (\d+): ./gm)].map(
        ([, n]) => n,
      );
      assert.deepEqual(numbers, ["1", "2", "4", "5", "6", "7"], errors);
    });

    it("reports a line that is too long, and goes on", async () => {
      const long = `{"id": 1, "text": "${"a".repeat(5_000_001)}"}`;
      const { code, out, errors } = await run(["annotate"], `${long}\n{"id": 2, "text": "£5m"}\n`);
      assert.equal(code, 2);
      assert.deepEqual(
        records(out).map(({ id }) => id),
        [2],
      );
      assert.match(errors, /^dossier: standard input, line 1: .*larger/);
    });

    it("ends quietly when nobody reads on", async () => {
      const child = start("annotate");
      child.stdin.on("error", () => undefined);
      const errors = text(child.stderr);
      child.stdin.write('{"id": 1, "text": "It paid £5m."}\n');
      await once(child.stdout, "data");
      child.stdout.destroy();
      const closed = once(child, "close") as Promise<[number]>;
      child.stdin.write('{"id": 2, "text": "It paid £5m."}\n');
      assert.deepEqual(await closed, [0, null]);
      assert.equal(await errors, "");
    });
  });

  describe("check", () => {
    it("says nothing of sidecars that fit", async () => {
      write("fits/council.txt", council);
      write("fits/council.txt.ann.yaml", sidecarFor("council.txt", council, "Wherry Trust"));
      write("fits/none.txt", "No sidecar.\n");
      for (const path of [
        "fits",
        "fits/council.txt",
        "fits/none.txt",
        "fits/council.txt.ann.yaml",
      ]) {
        assert.deepEqual(await run(["check", path]), { code: 0, out: "", errors: "" });
      }
    });

    it("notes that a text has changed, without a finding", async () => {
      write("moved/council.txt", `New. ${council}`);
      write("moved/council.txt.ann.yaml", sidecarFor("council.txt", council, "Wherry Trust"));
      const { code, out } = await run(["check", "moved"]);
      assert.equal(code, 0);
      assert.match(
        out,
        /^moved\/council\.txt\.ann\.yaml:1: note: .* 1 of its annotations moved .* 0 lost/,
      );
      assert.equal(out.split("\n").length, 2);
    });

    it("finds what does not fit, a line each, with the line it is on", async () => {
      const sidecar = sidecarFor("x.txt", council, "Wherry Trust");
      write("odd/gone.txt", council.replace("Wherry", "Broads"));
      write("odd/gone.txt.ann.yaml", sidecar);
      write("odd/lost.txt.ann.yaml", sidecar);
      write("odd/twice.txt", council);
      const [header = "", row = ""] = sidecar.split(/(?<=annotations:\n)/);
      write("odd/twice.txt.ann.yaml", header + row + row.replace("id: k1", "id: k2"));
      write("odd/broken.txt", council);
      write("odd/broken.txt.ann.yaml", sidecar.replace("category: ", "category: a: "));
      write("odd/binary.txt.ann.yaml", Uint8Array.of(0));
      const { code, out, errors } = await run(["check", "odd"]);
      assert.equal(code, 2);
      assert.match(errors, /^dossier: odd\/binary\.txt\.ann\.yaml: .*binary/);
      const findings = out
        .trimEnd()
        .split("\n")
        .filter((line) => !line.includes(": note: "));
      assert.deepEqual(
        findings.map((line) => /^\S+:\d+: /.exec(line)?.[0]),
        [
          "odd/broken.txt.ann.yaml:6: ",
          "odd/gone.txt.ann.yaml:5: ",
          "odd/lost.txt.ann.yaml:1: ",
          "odd/twice.txt.ann.yaml:14: ",
        ],
        out,
      );
      rmSync(join(folder, "odd/binary.txt.ann.yaml"));
      assert.equal((await run(["check", "odd"])).code, 1);
    });
  });

  it("explains itself", async () => {
    const { code, out } = await run(["--help"]);
    assert.equal(code, 0);
    assert.match(out, /dossier annotate .*\n[^]*dossier check/);
    assert.match((await run(["--version"])).out, /^\d+\.\d+\.\d+\n$/);
  });

  const mistakes: [string[], RegExp][] = [
    [[], /name a command/],
    [["anotate"], /no command "anotate"/],
    [["annotate", "--fromat", "jsonl"], /--fromat/],
    [["annotate", "--format", "xml", "."], /no format "xml"/],
    [["annotate", "--format", "table"], /needs a PATH/],
    [["check", "--format", "table"], /no --format/],
  ];
  for (const [parameters, reason] of mistakes) {
    it(`says what is wrong with: dossier ${parameters.join(" ")}`, async () => {
      const { code, out, errors } = await run(parameters);
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(errors, reason);
      assert.equal(errors.trimEnd().split("\n").length, 1);
    });
  }
});
