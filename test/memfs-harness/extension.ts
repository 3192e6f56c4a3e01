// Folders in memory, as extensions provide them on vscode.dev: memfs:/articles, in which `read-only`
// takes no writing.
import * as vscode from "vscode";

const articles: Readonly<Record<string, string>> = {
  "/articles/gifts.txt":
    "Mr Tobias Quillfeather gave £4,000 to the fund.\nQuillfeather said no more.\n",
  "/articles/2026/council.txt": "The council thanked Tobias Quillfeather for £900.\n",
  "/articles/read-only/old.txt": "Ms Wilhelmina Harcastle gave £12,000 to the fund.\n",
  "/articles/node_modules/none.txt": "Mr Tobias Quillfeather is not counted here.\n",
};

class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();

  readonly onDidChangeFile = this.#changed.event;

  constructor() {
    for (const [path, text] of Object.entries(articles)) {
      this.#files.set(path, { bytes: new TextEncoder().encode(text), mtime: 1 });
    }
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    if (file) {
      const { bytes, mtime } = file;
      return { type: vscode.FileType.File, ctime: 0, mtime, size: bytes.length };
    }
    if (this.#within(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const types = this.#within(uri).map((rest): [string, vscode.FileType] => {
      const [name = "", ...below] = rest.split("/");
      return [name, below.length > 0 ? vscode.FileType.Directory : vscode.FileType.File];
    });
    return [...new Map(types)];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    if (uri.path.includes("/read-only/")) throw vscode.FileSystemError.NoPermissions(uri);
    const type = this.#files.has(uri.path)
      ? vscode.FileChangeType.Changed
      : vscode.FileChangeType.Created;
    this.#files.set(uri.path, { bytes, mtime: Date.now() });
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  createDirectory(): void {
    // A folder is there as soon as there is a file in it.
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  /** The paths of files in a folder, at any depth, from it. */
  #within({ path }: vscode.Uri): readonly string[] {
    const start = `${path.replace(/\/$/, "")}/`;
    return [...this.#files.keys()]
      .filter((file) => file.startsWith(start))
      .map((file) => file.slice(start.length));
  }
}

export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const files = new MemoryFiles();
  subscriptions.push(vscode.workspace.registerFileSystemProvider("memfs", files));
}
