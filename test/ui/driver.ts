// A real VS Code in a real browser, as `npm start` opens it, on a copy of the seeds.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium as playwright, type Page } from "playwright-core";
import { chromium } from "../../scripts/chromium.mjs";
import { cacheFolder, root, seeds } from "../../scripts/project.mjs";
import { provision } from "../../scripts/webhost/provision.mjs";
import { installLinks, startServer } from "../../scripts/webhost/server.mjs";

export interface Workbench {
  readonly page: Page;
  /** The folder that is open: a copy that ends with the workbench. */
  readonly folder: string;
  /** Ends the browser and the server and removes the folder. */
  readonly close: () => Promise<void>;
}

export interface WorkbenchOptions {
  /** The folder to open a copy of; the seeds unless given. */
  readonly source?: string;
  /** The folders of the extensions that are installed: this project's unless given. */
  readonly extensions?: readonly string[];
  /** The addresses of folders that an extension provides, to be open in place of the copy. */
  readonly provided?: readonly string[];
  /** User settings laid over the driver's own. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Pixels of a picture for each pixel of the page. */
  readonly scale?: number;
}

const calmSettings = {
  "editor.hover.delay": 100,
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "window.commandCenter": false,
  "workbench.colorTheme": "Default Dark Modern",
  "workbench.layoutControl.enabled": false,
};

/** Opens VS Code with the built extension (`npm run build`) on a copy of a folder. */
export async function openWorkbench({
  source = seeds,
  extensions = [root],
  provided,
  settings = {},
  viewport = { width: 1280, height: 800 },
  scale = 1,
}: WorkbenchOptions = {}): Promise<Workbench> {
  const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), "dossier-ui-")));
  // Undone from last to first.
  const undo = [
    (): Promise<void> => {
      rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
      return Promise.resolve();
    },
  ];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const folder = path.join(temporary, path.basename(source));
    cpSync(source, folder, { recursive: true });
    const dataFolder = path.join(temporary, "data");
    const extensionsFolder = path.join(temporary, "extensions");
    installLinks(extensionsFolder, extensions);
    const server = await startServer({
      webhost: await provision(),
      dataFolder,
      extensionsFolder,
      settings: { ...calmSettings, ...settings },
    });
    undo.push(server.stop);
    const browser = await playwright.launch({ executablePath: await chromium() });
    undo.push(() => browser.close());
    const page = await browser.newPage({
      viewport,
      deviceScaleFactor: scale,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    page.setDefaultTimeout(30_000);
    // tsx names the functions that it compiles through this; in the page there is no such thing.
    await page.addInitScript("globalThis.__name = (named) => named");
    const workspace = path.join(temporary, "provided.code-workspace");
    if (provided) {
      writeFileSync(workspace, JSON.stringify({ folders: provided.map((uri) => ({ uri })) }));
    }
    await page.goto(
      server.address(new Map([provided ? ["workspace", workspace] : ["folder", folder]])),
    );
    await page.locator(".monaco-workbench .part.statusbar").waitFor();
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
    return { page, folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * For a mocha suite: one workbench for all its tests. When a test fails, a picture of what was to
 * be seen is kept in `.vscode-test/failures/`.
 * @returns gives the workbench inside tests and hooks
 */
export function useWorkbench(options: WorkbenchOptions = {}): () => Workbench {
  let workbench: Workbench | undefined;
  before(async function () {
    this.timeout(120_000);
    workbench = await openWorkbench(options);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (!test || test.state === "passed" || !workbench) return;
    const name = test.fullTitle().replace(/[^\p{L}\p{N}]+/gu, "-");
    await screenshot(workbench.page, path.join(cacheFolder, "failures", `${name}.png`));
  });
  after(async function () {
    this.timeout(30_000);
    await workbench?.close();
  });
  return () => {
    if (!workbench) throw new Error("The workbench is there inside tests and hooks only.");
    return workbench;
  };
}

/** Writes a picture of the whole window, or of its upper left corner. */
export async function screenshot(
  page: Page,
  file: string,
  corner?: { readonly width: number; readonly height: number },
): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, ...(corner && { clip: { x: 0, y: 0, ...corner } }) });
}
