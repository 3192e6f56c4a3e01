import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** What a command says, and how it went. */
export class Terminal {
  /** Whether anything given to the command could not be used. */
  hadErrors = false;
  readonly #output = process.stdout;
  readonly #errors = process.stderr;
  #hasProgress = false;

  constructor() {
    // Whoever reads the output may stop reading: then there is nothing left to do.
    this.#output.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      this.error(`the output cannot be written: ${error.message}`);
      process.exit(2);
    });
  }

  /** Writes a line; when the reader is slower than we are, waits for it. */
  print(line: string): Promise<void> {
    return this.write(`${line}\n`);
  }

  /** Writes just this, as `print` does. */
  async write(content: string | Uint8Array): Promise<void> {
    if (this.#output.write(content)) return;
    await new Promise((resolve) => this.#output.once("drain", resolve));
  }

  /** Tells of something that could not be used, in one line. */
  error(message: string): void {
    this.hadErrors = true;
    this.note(message);
  }

  /** Tells of something worth knowing, in one line. */
  note(message: string): void {
    this.showProgress("");
    this.#errors.write(`dossier: ${message.replaceAll(/\s*[\r\n]+\s*/g, " ")}\n`);
  }

  /** Tells how far the work has come, where a person is looking; nothing takes it away again. */
  showProgress(line: string): void {
    if (!this.#errors.isTTY || (line === "" && !this.#hasProgress)) return;
    this.#hasProgress = line !== "";
    // Back to the line's start, and all of it cleared.
    this.#errors.write(`\r\u001b[2K${line}`);
  }

  /** Colours words where a person reads them on a terminal and has not declined (NO_COLOR). */
  style(style: Style, words: string): string {
    const coloured = this.#output.isTTY && !process.env["NO_COLOR"];
    return coloured ? styleText(style, words) : words;
  }
}
