import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { formats } from "../../../src/core/interchange/formats.ts";
import { pageOf, renewed } from "./pages.ts";

describe("The pages on formats", () => {
  for (const format of formats.values()) {
    it(`tell of ${format.label} what the code does (else run: npm run docs)`, async () => {
      const path = pageOf(format);
      assert.ok(existsSync(path), `${path} is missing`);
      const page = readFileSync(path, "utf8");
      assert.ok(page.startsWith(`# ${format.label}\n`), "its title is the format's label");
      assert.equal(page, await renewed(page, format));
    });
  }

  it("are all in the index", () => {
    const index = readFileSync("docs/formats/README.md", "utf8");
    for (const { id, label, read, write } of formats.values()) {
      const row = index.split("\n").find((line) => line.includes(`[${label}](${id}.md)`));
      const [, , ways] = row?.split("|").map((cell) => cell.trim()) ?? [];
      const expected = [write && "written", read && "read"].filter(Boolean).join(", ");
      assert.equal(ways, expected, `${label} in the index`);
    }
  });

  it("are of formats that the README and the changelog name", () => {
    for (const file of ["README.md", "CHANGELOG.md"]) {
      const text = readFileSync(file, "utf8");
      for (const { label } of formats.values()) {
        const [name = ""] = label.split(" ");
        assert.ok(text.includes(name), `${label} in ${file}`);
      }
    }
  });
});
