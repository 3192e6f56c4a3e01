// Fetches what the tests need besides packages: VS Code made from npm packages, and a browser.
import { chromium } from "./chromium.mjs";
import { provision } from "./webhost/provision.mjs";

try {
  const { version, vscode } = await provision();
  console.log(`VS Code ${version} is in ${vscode}.`);
  console.log(`The browser is ${await chromium()}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
