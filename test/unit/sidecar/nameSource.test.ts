import assert from "node:assert/strict";
import { nameSource } from "../../../src/core/sidecar/nameSource.ts";
import { readSidecar } from "../../../src/core/sidecar/readSidecar.ts";
import { applyEdits } from "../../../src/core/yaml/textEdit.ts";

function named(text: string, source: string): string {
  return applyEdits(text, nameSource(text, source));
}

describe("nameSource", () => {
  it("changes the name and nothing else", () => {
    const text = "# By us.\r\ndossier: 1\r\nsource: 'old one.txt' # of May\r\nannotations: []\r\n";
    assert.equal(named(text, "new.txt"), text.replace("'old one.txt'", "new.txt"));
  });

  it("writes names that YAML would take for something else so that they are read as they are", () => {
    for (const name of ["007", "no", "a: b.txt", "- a.txt", "#1.txt", "it’s “two”.md", "'.txt"]) {
      const text = named("dossier: 1\nsource: old.txt\nannotations: []\n", name);
      assert.equal(readSidecar(text).source, name);
    }
  });

  it("leaves alone a file that is right, names no source or has to be mended", () => {
    for (const text of [
      "dossier: 1\nsource: new.txt\n",
      "dossier: 1\nannotations: []\n",
      "dossier: 2\nsource: old.txt\n",
      "dossier: 1\nsource: [old.txt]\n",
      "dossier: 1\n<<<<<<< a\nsource: old.txt\n=======\nsource: older.txt\n>>>>>>> b\n",
    ]) {
      assert.equal(named(text, "new.txt"), text);
    }
  });
});
