import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { formats } from "../../../src/core/interchange/formats.ts";
import { pageOf, renewed } from "./pages.ts";

// `npm run docs`: renews what the code tells in the pages on formats.
for (const format of formats.values()) {
  const path = pageOf(format);
  const page = existsSync(path)
    ? readFileSync(path, "utf8")
    : `# ${format.label}\n\n${format.description}\n`;
  writeFileSync(path, await renewed(page, format));
}
