import * as vscode from "vscode";
import type { Sidecar } from "../core/sidecar/readSidecar.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import { digestOf } from "./digestOf.ts";
import { decodeArticle, readUtf8, reasonOf } from "./files.ts";

/** The bytes that a file had before, as its version control has them: the newest first. */
export type EarlierVersions = (
  file: vscode.Uri,
) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** How much is left of earlier sessions, in bytes; what was written longest ago goes first. */
const room = 50 * 2 ** 20;

/**
 * The texts that the offsets in sidecars count in, kept in the workspace's own storage: when a text is
 * changed while VS Code is closed, the difference from the one kept shows where annotations have gone.
 * Where none was kept, as on another machine, version control may have it. A text is kept by the digest in its sidecar. What can't be kept or read is logged, and missed by none.
 */
export class KeptTexts {
  readonly #folder: vscode.Uri | undefined;
  readonly #earlierVersions: EarlierVersions;
  readonly #log: vscode.LogOutputChannel;
  /** The texts that are not written, by digest: not yet, or not to be. */
  readonly #unwritten = new Map<string, string>();
  /** How long the texts are that were written since VS Code started, by digest. */
  readonly #written = new Map<string, number>();
  #writing: Promise<void> = Promise.resolve();
  #room: Promise<void> | undefined;

  /** `storage` is the workspace's; without a workspace nothing is kept. */
  constructor(
    storage: vscode.Uri | undefined,
    earlierVersions: EarlierVersions,
    log: vscode.LogOutputChannel,
  ) {
    this.#folder = storage && vscode.Uri.joinPath(storage, "texts");
    this.#earlierVersions = earlierVersions;
    this.#log = log;
  }

  /** Keeps a text in which all annotations of a sidecar stand just where it says. */
  keep({ digest }: Sidecar, text: string): void {
    if (digest === undefined || this.#written.get(digest) === text.length) return;
    this.#unwritten.set(digest, text);
    this.#writing = this.#writing
      .then(() => this.#write(digest, text))
      .catch((error: unknown) => this.#log.warn(`A text could not be kept: ${reasonOf(error)}`));
  }

  /** The text that the offsets of a source's sidecar count in, as it was kept or else as git has it; or undefined. */
  async read(source: vscode.Uri, { digest }: Sidecar): Promise<string | undefined> {
    if (digest === undefined) return undefined;
    return (
      this.#unwritten.get(digest) ??
      (await this.#readKept(digest)) ??
      this.#committed(source, digest)
    );
  }

  async #readKept(digest: string): Promise<string | undefined> {
    try {
      return this.#folder && (await readUtf8(fileOf(this.#folder, digest)));
    } catch (error) {
      this.#log.warn(`A kept text can't be read: ${reasonOf(error)}`);
      return undefined;
    }
  }

  async #committed(source: vscode.Uri, wanted: string): Promise<string | undefined> {
    // Git reads a repository's own settings.
    if (!vscode.workspace.isTrusted) return undefined;
    for await (const bytes of this.#earlierVersions(source)) {
      const text = await decodeArticle(source, bytes);
      if ((await digestOf(new TextSnapshot(text))) === wanted) return text;
    }
    return undefined;
  }

  async #write(digest: string, text: string): Promise<void> {
    if (!this.#folder || this.#unwritten.get(digest) !== text) return;
    await (this.#room ??= makeRoom(this.#folder));
    const bytes = new TextEncoder().encode(text);
    await vscode.workspace.fs.writeFile(fileOf(this.#folder, digest), bytes);
    this.#written.set(digest, text.length);
    if (this.#unwritten.get(digest) === text) this.#unwritten.delete(digest);
  }
}

/** A digest is base64, and may be anything where a sidecar was written by hand. */
function fileOf(folder: vscode.Uri, digest: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, `${encodeURIComponent(digest).slice(0, 100)}.txt`);
}

async function makeRoom(folder: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.createDirectory(folder);
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const files = await Promise.all(
    entries.map(async ([name]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      return { uri, ...(await vscode.workspace.fs.stat(uri)) };
    }),
  );
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { uri, size } of files.sort((a, b) => a.mtime - b.mtime)) {
    if (total <= room) return;
    await vscode.workspace.fs.delete(uri);
    total -= size;
  }
}
