// Stands in for @vscode/spdlog: writes VS Code's log files, without rotating them.
import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";

const levels = ["trace", "debug", "info", "warning", "error", "critical"];

export class Logger {
  #file;
  #level = levels.indexOf("info");
  #plain = false;

  /**
   * @param {string} _kind
   * @param {string} _name
   * @param {string} file
   */
  constructor(_kind, _name, file) {
    this.#file = file;
    mkdirSync(path.dirname(file), { recursive: true });
  }

  /**
   * @param {number} level
   * @param {string} message
   */
  #write(level, message) {
    if (level < this.#level) return;
    const line = this.#plain
      ? message
      : `${new Date().toISOString()} [${levels[level] ?? ""}] ${message}\n`;
    appendFileSync(this.#file, line);
  }

  /** @param {string} message */
  trace = (message) => this.#write(0, message);
  /** @param {string} message */
  debug = (message) => this.#write(1, message);
  /** @param {string} message */
  info = (message) => this.#write(2, message);
  /** @param {string} message */
  warn = (message) => this.#write(3, message);
  /** @param {string} message */
  error = (message) => this.#write(4, message);
  /** @param {string} message */
  critical = (message) => this.#write(5, message);
  getLevel = () => this.#level;
  /** @param {number} level */
  setLevel = (level) => {
    this.#level = level;
  };
  clearFormatters = () => {
    this.#plain = true;
  };
  setPattern = () => undefined;
  flush = () => undefined;
  drop = () => undefined;
}

/**
 * @param {string} name
 * @param {string} file
 * @returns {Promise<Logger>}
 */
export const createRotatingLogger = (name, file) =>
  Promise.resolve(new Logger("rotating", name, file));
export const createAsyncRotatingLogger = createRotatingLogger;
export const version = 0;
export const setLevel = () => undefined;
export const setFlushOn = () => undefined;
