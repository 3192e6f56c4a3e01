import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { buildSync } from "esbuild";
import { strFromU8, unzipSync } from "fflate";
import { bundles } from "../../../scripts/bundles.mjs";
import { annotationOf } from "../../../src/core/annotations/annotationOf.ts";
import { editSidecar } from "../../../src/core/sidecar/editSidecar.ts";
import { applyEdits } from "../../../src/core/yaml/textEdit.ts";
import { digest } from "../../../src/core/text/digest.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

describe("dossier", function () {
  this.timeout(60_000);
  let folder: string;
  let program: string;
  let main: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "dossier-cli-"));
    program = mkdtempSync(join(tmpdir(), "dossier-program-"));
    main = join(program, "cli.js");
    // As it is shipped: the threads are a bundle of their own.
    for (const { file, options } of bundles) {
      if (file !== "dist/cli.js" && file !== "dist/worker.js") continue;
      buildSync({ ...options, bundle: true, outfile: join(program, basename(file)) });
    }
  });
  after(() => [folder, program].forEach((made) => rmSync(made, { recursive: true })));

  function start(...parameters: string[]): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, [main, ...parameters], { cwd: folder });
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

    it("tells of a decision's entity as what it was merged into", async () => {
      write("merged/council.txt", council);
      const decided = sidecarFor("council.txt", council, "Wherry Trust", "wherry");
      write("merged/council.txt.ann.yaml", decided);
      const rows = ["wherry", "broads"].map(
        (key) => `  ${key}:\n    category: organisation\n    name: ${key} trust\n`,
      );
      const merge = "merged:\n  - from: wherry\n    into: broads\n";
      write("merged/dossier.yaml", `dossier: 1\nentities:\n${rows.join("")}${merge}`);
      const { out } = await run(["annotate", "merged"]);
      const mention = records(out).find(({ text: words }) => words === "Wherry Trust");
      assert.deepEqual([mention?.["entity"], mention?.["name"]], ["broads", "broads trust"]);
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
        lines.map((line) => /^dossier: \S+?: /.exec(line)?.[0]).sort(),
        [
          "six/binary.txt",
          "six/fine.txt.ann.yaml:3",
          "six/large.txt",
          "six/latin.txt",
          "nowhere",
          "six/fine.txt.ann.yaml",
        ]
          .map((file) => `dossier: ${file}: `)
          .sort(),
        errors,
      );
    });
  });

  describe("paths", () => {
    it("takes globs, lists of paths and what the project file counts", async () => {
      write(
        "paths/dossier.yaml",
        'dossier: 1\ninclude: ["**/*.{txt,rst}"]\nexclude: ["drafts/**"]\n',
      );
      for (const file of ["a.txt", "b.md", "c.rst", "drafts/d.txt", "in/e.txt"]) {
        write(`paths/${file}`, "It paid £5m.\n");
      }
      const filesOf = async (parameters: string[], input?: string): Promise<unknown[]> => {
        const { out, code, errors } = await run(["annotate", ...parameters], input);
        assert.equal(code, 0, errors);
        return records(out).map(({ file }) => file);
      };
      assert.deepEqual(await filesOf(["paths"]), ["paths/a.txt", "paths/c.rst", "paths/in/e.txt"]);
      assert.deepEqual(await filesOf(["paths/**/*.txt"]), [
        "paths/a.txt",
        "paths/drafts/d.txt",
        "paths/in/e.txt",
      ]);
      assert.deepEqual(await filesOf(["--files-from", "-"], "paths/b.md\npaths/in\n"), [
        "paths/b.md",
        "paths/in/e.txt",
      ]);
      const none = await run(["annotate", "paths/*.csv"]);
      assert.equal(none.code, 2);
      assert.match(none.errors, /^dossier: paths\/\*\.csv: no file fits\n$/);
    });

    it("reads many in threads, in order, and says the same", async () => {
      const count = 40;
      for (let number = 0; number < count; number++) {
        const name = `Nan Lee paid £${number}m.\n`.repeat(1 + ((number * 7) % 5));
        write(`many/${String(number).padStart(2, "0")}.txt`, name);
      }
      const { code, out, errors } = await run(["annotate", "many"]);
      assert.equal(code, 0, errors);
      assert.equal(errors, "");
      const found = records(out);
      const order = found.map(({ file }) => String(file));
      assert.deepEqual(order, order.toSorted());
      assert.equal(new Set(order).size, count);
      const some = await run(["annotate", "many/03.txt"]);
      assert.deepEqual(
        records(some.out),
        found.filter(({ file }) => file === "many/03.txt"),
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

    it("is a filter under GNU parallel, as the README shows it", async function () {
      const version = spawnSync("parallel", ["--version"], { encoding: "utf8" });
      if (version.status !== 0 || !version.stdout.startsWith("GNU parallel")) {
        console.warn("    no GNU parallel here: the filter is not tested with it");
        this.skip();
      }
      const documents = Array.from({ length: 5 }, (_, id) => JSON.stringify({ id, text: council }));
      const input = documents.map((line) => `${line}\n`).join("");
      const filter = `'${process.execPath}' '${main}' annotate`;
      const pipe = ["--will-cite", "--pipe", "--keep-order", "-N", "2", filter];
      const child = spawn("parallel", pipe, { cwd: folder, env: { ...process.env, HOME: folder } });
      child.stdin.end(input);
      const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
      assert.equal(errors, "");
      assert.equal(out, (await run(["annotate"], input)).out);
      assert.ok(out !== "");
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

  it("checks as JSON and as SARIF, exports too", async () => {
    write("ci/gone.txt", "Nothing of it.\n");
    write("ci/gone.txt.ann.yaml", sidecarFor("gone.txt", council, "Wherry Trust"));
    write("ci/dossier.yaml", "dossier: 1\nexports:\n  people:\n    format: xls\n    to: a.xls\n");
    const json = await run(["check", "--format", "json", "ci"]);
    assert.equal(json.code, 1);
    const remarks = records(json.out);
    assert.deepEqual(
      remarks.map(({ file, line, kind, rule }) => [file, line, kind, rule]),
      [
        ["ci/gone.txt.ann.yaml", 1, "note", "changed-source"],
        ["ci/gone.txt.ann.yaml", 5, "finding", "lost-annotation"],
        ["ci/dossier.yaml", 3, "finding", "broken-file"],
      ],
    );
    const sarif = await run(["check", "--format", "sarif", "ci"]);
    assert.equal(sarif.code, 1);
    const { version: number, runs } = JSON.parse(sarif.out) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; level: string; locations: { physicalLocation: object }[] }[];
      }[];
    };
    assert.equal(number, "2.1.0");
    const [{ tool, results } = assert.fail()] = runs;
    assert.deepEqual(
      results.map(({ ruleId, level }) => [ruleId, level]),
      [
        ["changed-source", "note"],
        ["lost-annotation", "error"],
        ["broken-file", "error"],
      ],
    );
    assert.ok(results.every(({ ruleId }) => tool.driver.rules.some(({ id }) => id === ruleId)));
    assert.deepEqual(results[1]?.locations[0]?.physicalLocation, {
      artifactLocation: { uri: "ci/gone.txt.ann.yaml" },
      region: { startLine: 5 },
    });
  });

  describe("export", () => {
    before(() => {
      write("news/council.txt", council);
      write(
        "news/council.txt.ann.yaml",
        sidecarFor("council.txt", council, "Wherry Trust", "wherry"),
      );
      write("news/sub/other.txt", "Mr Timpson said so.\n");
      write(
        "news/dossier.yaml",
        "dossier: 1\nexports:\n  all:\n    format: jsonl\n    to: out/\n    statuses: [confirmed, suggested]\n    sources: [sub/**]\n    options: [texts=false]\n",
      );
    });
    const mentionsIn = (out: string) => records(out).filter(({ kind }) => kind === "mention");

    it("writes what people decided to the output, and what else is asked for", async () => {
      const { code, out, errors } = await run(["export", "--format", "jsonl", "news"]);
      assert.equal(code, 0, errors);
      assert.equal(errors, "");
      assert.deepEqual(
        mentionsIn(out).map(({ file, text: words, entity }) => [file, words, entity]),
        [["council.txt", "Wherry Trust", "wherry"]],
      );
      const all = await run([
        "export",
        "--format",
        "jsonl",
        "--status",
        "all",
        "--category",
        "person,money",
        "news",
      ]);
      assert.deepEqual(
        mentionsIn(all.out).map(({ file, category, status }) => [file, category, status]),
        [
          ["council.txt", "money", "suggested"],
          ["sub/other.txt", "person", "suggested"],
        ],
      );
    });

    it("writes a file, a folder or a zip, whole or not at all", async () => {
      const exporting = (to: string) => run(["export", "--format", "json", "--to", to, "news"]);
      for (const to of ["new/set.json", "set/", "set.zip"])
        assert.equal((await exporting(to)).code, 0);
      const set = readFileSync(join(folder, "new/set.json"), "utf8");
      assert.equal(readFileSync(join(folder, "set/annotations.json"), "utf8"), set);
      const unzipped = unzipSync(readFileSync(join(folder, "set.zip")));
      assert.deepEqual(Object.keys(unzipped), ["annotations.json"]);
      assert.equal(strFromU8(unzipped["annotations.json"] ?? assert.fail()), set);
      const left = readdirSync(folder).filter((name) => name.includes("partial"));
      assert.deepEqual(left, []);
      write("taken", "a file");
      const failed = await exporting("taken/set.json");
      assert.equal(failed.code, 2);
      assert.match(failed.errors, /^dossier: .*\n$/);
    });

    it("writes the relations between decisions", async () => {
      const both = `${sidecarFor("council.txt", council, "Wherry Trust")}relations:\n  - id: r1\n    type: knows\n    from: k1\n    to: k1\n`;
      write("related/council.txt", council);
      write("related/council.txt.ann.yaml", both);
      const { out } = await run(["export", "--format", "jsonl", "related"]);
      assert.deepEqual(
        records(out).filter(({ kind }) => kind === "relation"),
        [{ kind: "relation", file: "council.txt", id: "r1", type: "knows", from: "k1", to: "k1" }],
      );
    });

    it("runs a profile of the project file, from a folder below it too", async () => {
      const runIn = (cwd: string) =>
        new Promise<number | null>((done) => {
          const child = spawn(process.execPath, [main, "export", "--profile", "all"], {
            cwd: join(folder, cwd),
          });
          child.on("close", done);
        });
      assert.equal(await runIn("news/sub"), 0);
      const out = readFileSync(join(folder, "news/out/annotations.jsonl"), "utf8");
      assert.deepEqual(
        mentionsIn(out).map(({ file, status }) => [file, status]),
        [["sub/other.txt", "suggested"]],
      );
      assert.deepEqual(
        records(out)
          .filter(({ kind }) => kind === "source")
          .map(({ text: whole }) => whole),
        [undefined],
      );
      rmSync(join(folder, "news/out"), { recursive: true });
    });
  });

  describe("import", () => {
    it("gives back what was exported, and changes nothing the second time", async () => {
      write("from/council.txt", council);
      write(
        "from/council.txt.ann.yaml",
        sidecarFor("council.txt", council, "Wherry Trust", "wherry"),
      );
      const exported = await run(["export", "--format", "jsonl", "from"]);
      write("into/council.txt", `New. ${council}`);
      const args = ["import", "--into", "into", "--report", "json", "-"];
      const first = await run(args, exported.out);
      assert.equal(first.code, 0, first.errors);
      assert.match(first.errors, /^dossier: 1 decision added\n$/);
      const sidecar = readFileSync(join(folder, "into/council.txt.ann.yaml"), "utf8");
      assert.match(sidecar, /id: k1\n[^]*exact: Wherry Trust\n[^]*origin: import\n/);
      const second = await run(args, exported.out);
      assert.match(second.errors, /^dossier: 0 decisions added, 1 there already\n$/);
      assert.equal(readFileSync(join(folder, "into/council.txt.ann.yaml"), "utf8"), sidecar);
    });

    it("takes relations over, once", async () => {
      write("kin/council.txt", council);
      const lines = [
        { file: "council.txt", id: "T1", text: "Wherry Trust", category: "organisation" },
        { kind: "relation", file: "council.txt", id: "R1", type: "funds", from: "T1", to: "T1" },
      ];
      const input = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
      const args = ["import", "--format", "jsonl", "--into", "kin", "-"];
      const first = await run(args, input);
      assert.equal(first.errors, "dossier: 1 decision added, 1 relation added\n");
      const sidecar = readFileSync(join(folder, "kin/council.txt.ann.yaml"), "utf8");
      assert.match(
        sidecar,
        /relations:\n {2}- id: \w{6}\n {4}type: funds\n {4}from: (\w{6})\n {4}to: \1\n$/,
      );
      const second = await run(args, input);
      assert.match(second.errors, /0 decisions added, 1 there already, 1 relation there\n$/);
      assert.equal(readFileSync(join(folder, "kin/council.txt.ann.yaml"), "utf8"), sidecar);
    });

    it("stops between two articles when it is interrupted, and does the rest when it is run again", async () => {
      const names = Array.from({ length: 200 }, (_, at) => `a${at}.txt`);
      for (const name of names) write(`stopped/${name}`, council);
      const input = names
        .map((file) => `${JSON.stringify({ file, text: "Wherry Trust", category: "Trust" })}\n`)
        .join("");
      const args = ["import", "--format", "jsonl", "--into", "stopped", "-"];
      const child = start(...args);
      child.stdin.end(input);
      // It has begun when it tells what becomes of the category.
      child.stderr.once("data", () => child.kill("SIGINT"));
      const [code, signal] = (await once(child, "close")) as [number | null, string | null];
      assert.deepEqual([signal, code === 0 || code === 2], [null, true]);
      const again = await run(args, input);
      assert.equal(again.code, 0, again.errors);
      const sidecars = readdirSync(join(folder, "stopped")).filter((name) => !names.includes(name));
      assert.deepEqual(sidecars.sort(), names.map((name) => `${name}.ann.yaml`).sort());
      for (const name of sidecars) {
        assert.match(readFileSync(join(folder, "stopped", name), "utf8"), /origin: import\n$/);
      }
    });

    it("lists what conflicts or has no place, and maps categories", async () => {
      write("odd2/council.txt", council);
      const before = sidecarFor("council.txt", council, "Wherry Trust", "wherry");
      write("odd2/council.txt.ann.yaml", before);
      const lines = [
        { file: "council.txt", text: "Wherry Trust", category: "ORG", entity: "other" },
        { file: "council.txt", text: "Broads Trust", category: "ORG" },
        { file: "council.txt", text: "£16.5million", category: "AMT" },
        { file: "nowhere.txt", text: "Ann", category: "PER" },
        { file: "council.txt", text: "glad", category: "MOOD" },
      ];
      write("set.jsonl", lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
      const args = ["import", "--into", "odd2", "--map", "AMT=money,MOOD=", "set.jsonl"];
      const dry = await run([...args, "--dry-run"]);
      assert.equal(dry.code, 1);
      assert.equal(readFileSync(join(folder, "odd2/council.txt.ann.yaml"), "utf8"), before);
      const { code, out } = await run(args);
      assert.equal(code, 1);
      assert.equal(out, dry.out);
      assert.match(out, /1 decision added, 1 conflict, 1 not in the text, 1 source not found/);
      assert.match(
        out,
        /- council\.txt:2: “Wherry Trust” \(organisation\) means wherry here, other there/,
      );
      assert.match(out, /- council\.txt: “Broads Trust” \(organisation\) is not in the text/);
      assert.match(out, /- nowhere\.txt is not among the sources: 1 mention left out/);
    });
  });

  it("compares two people's decisions, and one's with the detector", async () => {
    write("ann/council.txt", council);
    write("ann/council.txt.ann.yaml", sidecarFor("council.txt", council, "Wherry Trust"));
    write(
      "bob/council.txt.ann.yaml",
      sidecarFor("council.txt", council, "Wherry Trust of Norfolk"),
    );
    const { code, out, errors } = await run(["compare", "--in", "ann", "ann", "bob"]);
    assert.equal(code, 0, errors);
    assert.match(
      out,
      /^council\.txt:2: A: “Wherry Trust” \(organisation\), B: “Wherry Trust of Norfolk” \(organisation\)\n/,
    );
    assert.match(out, /\nCategory {6}A {2}B {2}Both {2}Precision {2}Recall {2}F1 {5}Kappa\n/);
    const detected = await run([
      "compare",
      "--report",
      "json",
      "--minimum",
      "1",
      "--in",
      "ann",
      "ann",
      "detector",
    ]);
    assert.equal(detected.code, 1);
    const { sources, categories } = JSON.parse(detected.out) as Record<string, unknown>;
    assert.equal(sources, 1);
    assert.deepEqual(Object.keys(categories as object), ["money", "organisation"]);
  });

  it("checks what a list names: nothing where it is empty", async () => {
    write("listed/gone.txt", "Nothing of it.\n");
    write("listed/gone.txt.ann.yaml", sidecarFor("gone.txt", council, "Wherry Trust"));
    write("listed/package.json", "{}");
    const args = ["check", "--files-from", "-"];
    assert.deepEqual(await run(args, ""), { code: 0, out: "", errors: "" });
    assert.equal((await run(args, "listed/gone.txt\nlisted/package.json\n")).code, 1);
  });

  it("lists formats, and tells all of one", async () => {
    const list = await run(["formats"]);
    assert.match(list.out, /^jsonl +Dossier JSON Lines \(export, import\): /m);
    const one = await run(["formats", "json"]);
    assert.match(one.out, /--option texts=true\|false/);
    const { out } = await run(["formats", "--format", "json"]);
    const [first] = JSON.parse(out) as { id: string; export: boolean; import: boolean }[];
    assert.deepEqual([first?.id, first?.export, first?.import], ["json", true, true]);
  });

  it("explains itself, and each command", async () => {
    const { code, out } = await run(["--help"]);
    assert.equal(code, 0);
    const names = [...out.matchAll(/^ {2}dossier ([a-z]+) /gm)].map(([, name = ""]) => name);
    assert.deepEqual(names, ["annotate", "export", "import", "check", "compare", "formats"]);
    for (const name of names) {
      const help = await run([name, "--help"]);
      assert.equal(help.code, 0);
      assert.match(help.out, new RegExp(`^Usage: dossier ${name} `));
    }
    assert.match((await run(["--version"])).out, /^\d+\.\d+\.\d+\n$/);
  });

  const mistakes: [string[], RegExp][] = [
    [[], /name a command/],
    [["anotate"], /no command "anotate"/],
    [["annotate", "--fromat", "jsonl"], /--fromat/],
    [["annotate", "--format", "xml", "."], /no format "xml"/],
    [["annotate", "--format", "table"], /needs a PATH/],
    [["check", "--format", "table"], /no format "table": use text or json or sarif/],
    [["export", "."], /name a format/],
    [["export", "--format", "xml"], /"xml" is not known: use .*jsonl/],
    [
      ["export", "--format", "jsonl", "--option", "colour=red"],
      /no option “colour”: it has texts.*\(see dossier export --help\)$/m,
    ],
    [["export", "--format", "jsonl", "--status", "sure"], /--status must be .*, not "sure"/],
    [["export", "--profile", "none"], /no dossier\.yaml here/],
    [["import"], /name a FILE/],
    [["import", "--map", "PER", "-"], /--map must be like PER=person/],
    [["compare", "."], /name two sets/],
    [["compare", "--minimum", "2", ".", "detector"], /from 0 to 1/],
    [["formats", "xml"], /no format "xml"/],
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
