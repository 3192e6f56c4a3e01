// Stands in for @vscode/native-watchdog: ends the extension host when the server is gone.

/** @param {number} parent */
export function start(parent) {
  setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  }, 5000).unref();
}

/** @param {number} code */
export function exit(code) {
  process.exit(code);
}
