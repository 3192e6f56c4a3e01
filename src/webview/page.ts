declare function acquireVsCodeApi(): {
  readonly postMessage: (message: unknown) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
};

/** How often at most what a page remembers is handed over, in milliseconds. */
const memoryPause = 200;

/** What a page is told, what it tells and what it remembers. */
interface Talk {
  readonly told: unknown;
  readonly tells: unknown;
  readonly memory: unknown;
}

/** A panel's page: its messages, and what it remembers while it is hidden and over a reload. */
export class Page<Of extends Talk> {
  readonly #host = acquireVsCodeApi();
  #isRemembering = false;

  /** Undefined the first time. */
  get memory(): Of["memory"] | undefined {
    return this.#host.getState();
  }

  /** @param memory asked for once things have calmed down */
  remember(memory: () => Of["memory"]): void {
    if (this.#isRemembering) return;
    this.#isRemembering = true;
    setTimeout(() => {
      this.#isRemembering = false;
      this.#host.setState(memory());
    }, memoryPause);
  }

  post(message: Of["tells"]): void {
    this.#host.postMessage(message);
  }

  /** An element has the keys whenever the panel has them and nothing else in it does. */
  giveKeysTo(element: HTMLElement): void {
    const give = (): void => {
      if (document.activeElement === document.body) element.focus();
    };
    window.addEventListener("focus", give);
    give();
  }

  /** Nobody but the host can speak to a panel's page. */
  onMessage(listener: (message: Of["told"]) => void): void {
    window.addEventListener("message", ({ data }: MessageEvent<Of["told"]>) => listener(data));
  }
}
