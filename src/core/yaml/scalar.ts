// What YAML 1.1, which many tools still read, takes for something other than text.
const otherMeaning = /^(?:y|yes|n|no|true|false|on|off|null)$/i;

// Begins with a letter or a currency sign, so that it is no number, date or piece of syntax.
const plainStart = /^[\p{L}\p{Sc}]/u;

// Ends a key, begins a comment, or is lost at the end of a line.
const needsQuotes = /:(?:\s|$)|\s#|\s$/u;

const flowSyntax = /[,[\]{}]/;

// Line breaks, controls, byte order marks, and halves of surrogate pairs.
const needsEscapes = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;

/**
 * A string as a YAML scalar on one line which every reader takes for that very string: as it is where
 * that is safe, else in double quotes, or in single quotes where those need no escapes.
 */
export function scalar(text: string): string {
  if (needsEscapes.test(text)) return escaped(text);
  const isPlain = plainStart.test(text) && !needsQuotes.test(text) && !otherMeaning.test(text);
  return isPlain ? text : quoted(text);
}

function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** JSON is YAML, once its raw line separators and odd characters are escaped. */
function escaped(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Strings as a YAML list on one line. */
export function scalarList(texts: readonly string[]): string {
  const items = texts.map((text) => {
    const written = scalar(text);
    return written === text && flowSyntax.test(text) ? quoted(text) : written;
  });
  return `[${items.join(", ")}]`;
}

/**
 * A string of several lines as a YAML literal block, each line of it after `indent`; or undefined where
 * that would be misread or mangled by an editor that trims lines.
 */
export function literalBlock(text: string, indent: string, lineBreak: string): string | undefined {
  const content = text.replace(/\n$/, "");
  const lines = content.split("\n");
  const awkward =
    lines.length < 2 ||
    /^\s/.test(content) ||
    lines.at(-1) === "" ||
    lines.some((line) => /\s$/.test(line) || needsEscapes.test(line));
  if (awkward) return undefined;
  const header = content === text ? "|-" : "|";
  return [header, ...lines.map((line) => line && indent + line)].join(lineBreak);
}
