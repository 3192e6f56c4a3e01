import * as vscode from "vscode";

/** After the last change: while a folder is read, or a person types, one change follows another. */
const calm = 100;

/**
 * Keeps a panel's page up to date: once it has begun, and after each change while the panel is to be seen.
 * A hidden panel has no page; it begins again when it is shown. Updates never overlap.
 */
export class Updates implements vscode.Disposable {
  readonly #update: (token: vscode.CancellationToken) => Promise<void>;
  readonly #subscriptions: vscode.Disposable;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #running: vscode.CancellationTokenSource | undefined;
  #last = Promise.resolve();
  #hasPage = false;

  constructor(
    panel: vscode.WebviewPanel,
    onDidChange: vscode.Event<unknown>,
    update: (token: vscode.CancellationToken) => Promise<void>,
  ) {
    this.#update = update;
    this.#subscriptions = vscode.Disposable.from(
      onDidChange(() => {
        if (this.#hasPage) this.#waiting ??= setTimeout(() => this.#run(), calm);
      }),
      panel.onDidChangeViewState(() => {
        if (panel.visible) return;
        this.#hasPage = false;
        this.#stop();
      }),
    );
  }

  /** The page is there and knows nothing yet. */
  begin(): void {
    this.#hasPage = true;
    this.#stop();
    this.#run();
  }

  dispose(): void {
    this.#hasPage = false;
    this.#stop();
    this.#subscriptions.dispose();
  }

  #stop(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#running?.cancel();
  }

  #run(): void {
    this.#waiting = undefined;
    const update = async (): Promise<void> => {
      if (!this.#hasPage) return;
      this.#running = new vscode.CancellationTokenSource();
      try {
        await this.#update(this.#running.token);
      } finally {
        this.#running.dispose();
        this.#running = undefined;
      }
    };
    this.#last = this.#last.then(update, update);
  }
}
