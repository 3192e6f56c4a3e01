import * as vscode from "vscode";

/** A panel's page and who speaks with it, for as long as the panel is open. */
export interface PanelTalk<FromPage> {
  readonly onMessage: (message: FromPage) => void;
  /** Ends when the panel is closed. */
  readonly end: () => void;
}

/** A kind of panel: which program its pages run, and what one is opened on. */
export interface PanelKind<Scope, FromPage> {
  readonly viewType: string;
  /** The program's name in `dist/webview`. */
  readonly program: string;
  /** The scope in what a page remembered; undefined where there is none. */
  readonly scopeIn: (memory: unknown) => Scope | undefined;
  readonly talk: (panel: vscode.WebviewPanel, scope: Scope) => PanelTalk<FromPage>;
}

/** The panels of a kind: one for each scope, back again after the window was reloaded. */
export class Panels<Scope, FromPage> implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #kind: PanelKind<Scope, FromPage>;
  readonly #open = new Map<string, vscode.WebviewPanel>();
  readonly #serializer: vscode.Disposable;

  /** @param extension where the extension lies */
  constructor(extension: vscode.Uri, kind: PanelKind<Scope, FromPage>) {
    this.#extension = extension;
    this.#kind = kind;
    this.#serializer = vscode.window.registerWebviewPanelSerializer(kind.viewType, {
      deserializeWebviewPanel: (panel, memory) => {
        const scope = kind.scopeIn(memory);
        if (scope === undefined) panel.dispose();
        else this.#fill(panel, scope);
        return Promise.resolve();
      },
    });
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const panel of this.#open.values()) panel.dispose();
  }

  /** Opens the panel of a scope, or shows it where it is open. */
  show(scope: Scope, title: string): void {
    const open = this.#open.get(keyOf(scope));
    if (open) {
      open.reveal();
      return;
    }
    const { viewType } = this.#kind;
    const column = vscode.ViewColumn.Active;
    this.#fill(vscode.window.createWebviewPanel(viewType, title, column), scope);
  }

  #fill(panel: vscode.WebviewPanel, scope: Scope): void {
    const key = keyOf(scope);
    this.#open.set(key, panel);
    const talk = this.#kind.talk(panel, scope);
    const listening = panel.webview.onDidReceiveMessage(talk.onMessage);
    panel.onDidDispose(() => {
      if (this.#open.get(key) === panel) this.#open.delete(key);
      listening.dispose();
      talk.end();
    });
    const folder = vscode.Uri.joinPath(this.#extension, "dist", "webview");
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.webview.html = pageOf(panel.webview, folder, this.#kind.program);
  }
}

function keyOf(scope: unknown): string {
  return JSON.stringify(scope);
}

/** A page that runs one program and nothing else: all that it shows, the program makes. */
function pageOf(webview: vscode.Webview, folder: vscode.Uri, program: string): string {
  const file = (ending: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, program + ending)).toString();
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    // A page may read its own programs to run one as a worker.
    `connect-src ${webview.cspSource}`,
    "worker-src blob:",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${file(".css")}">
</head>
<body>
<script nonce="${nonce}" src="${file(".js")}"></script>
</body>
</html>`;
}

/** Where an article opens so that the panel stays in sight: in a group beside it. */
export function columnBeside({ viewColumn }: vscode.WebviewPanel): vscode.ViewColumn {
  const other = vscode.window.tabGroups.all.find((group) => group.viewColumn !== viewColumn);
  return other?.viewColumn ?? vscode.ViewColumn.Beside;
}
