import { wordSet } from "./gazetteers/wordSet.ts";
import { type Name, isNameWord } from "./names.ts";
import type { Reading } from "./reading.ts";
import { textOf } from "./candidate.ts";

/** Who may go by a name that begins with a number or an article: “rapper 50 Cent”, “wrestler The Rock”. */
const performer = wordSet(`
star rapper singer musician artist producer DJ MC protege wrestler songwriter guitarist
`);

/** Names of performers that begin as no other name does, wherever a text has them once it has said who they are. */
export function stageNames(reading: Reading): readonly Name[] {
  const performers = reading.where((word) => performer.has(word));
  const introduced = new Set(
    performers.flatMap((index) => stageName(reading, index + 1)?.text ?? []),
  );
  if (introduced.size === 0) return [];
  return [...reading.tokens.keys()].flatMap((first) => {
    const name = stageName(reading, first);
    return name && introduced.has(name.text) ? [name] : [];
  });
}

/** A number or “The” with one capitalised word after it. */
function stageName(reading: Reading, first: number): Name | undefined {
  const end = first + 2;
  const begins = reading.word(first) === "The" || reading.tokens[first]?.kind === "number";
  if (!begins || !isNameWord(reading, first + 1) || isNameWord(reading, end)) return undefined;
  return { first, end, text: textOf(reading, first, end) };
}
