/** Tables as text: RFC 4180, with any separator of one character. */

export interface TableStyle {
  readonly separator: string;
  /**
   * Whether what a spreadsheet would take for a formula gets an apostrophe in front. So does what begins
   * with an apostrophe before such a sign, so that taking one away gives all of it back.
   */
  readonly hasGuard: boolean;
}

export function writeRow(cells: readonly string[], { separator, hasGuard }: TableStyle): string {
  const written = cells.map((cell) => {
    const guarded = hasGuard && guardedPattern.test(cell) ? `'${cell}` : cell;
    const isPlain = !/["\r\n]|^\s|\s$/.test(guarded) && !guarded.includes(separator);
    return isPlain ? guarded : `"${guarded.replaceAll('"', '""')}"`;
  });
  return `${written.join(separator)}\r\n`;
}

/** Signs that begin formulas, for which see OWASP on CSV injection. */
const guardedPattern = /^'*[=+\-@\t\r]/;

/** A row of a table, and the zero-based line where it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether the text ended within quotation marks. */
  readonly isCut: boolean;
}

/** The rows of a table. Quotes in the wrong place are taken as they are; empty lines are left out. */
export function readRows(text: string, { separator, hasGuard }: TableStyle): readonly TableRow[] {
  const sign = separator === "\t" ? "\\t" : separator;
  const cellPattern = new RegExp(`(?:"([^"]*(?:""[^"]*)*)("|$))?([^${sign}\\r\\n]*)`, "y");
  const rows: TableRow[] = [];
  let at = 0;
  let line = 0;
  while (at < text.length) {
    const cells: string[] = [];
    const begin = at;
    let isCut = false;
    for (let goesOn = true; goesOn; at += Number(goesOn)) {
      cellPattern.lastIndex = at;
      const [all = "", quoted, closing, plain = ""] = cellPattern.exec(text) ?? [];
      const cell = (quoted?.replaceAll('""', '"') ?? "") + plain;
      cells.push(hasGuard && /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
      isCut ||= quoted !== undefined && closing === "";
      at += all.length;
      goesOn = text.startsWith(separator, at);
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (cells.length > 1 || cells[0] !== "") rows.push({ line, cells, isCut });
    line += text.slice(begin, at).match(/\r\n|\r|\n/g)?.length ?? 0;
  }
  return rows;
}

/** What separates the cells of a table, by its first line: a comma, a semicolon (as in some countries) or a tab. */
export function separatorOf(text: string): string {
  const [head = ""] = text.split(/[\r\n]/, 1);
  const counts = [",", ";", "\t"].map((sign) => [sign, head.split(sign).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** Several texts in a cell: semicolons between them, those inside of them after a backslash. */
export function writeList(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(/[\\;]/g, String.raw`\$&`)).join("; ");
}

export function readList(cell: string): readonly string[] {
  if (cell === "") return [];
  const items = cell.match(/(?:\\[^]|[^\\;])+/g) ?? [];
  return items.map((item, index) =>
    (index > 0 ? item.replace(/^ /, "") : item).replaceAll(/\\([\\;])/g, "$1"),
  );
}
