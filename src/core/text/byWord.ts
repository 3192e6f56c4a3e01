/** How many words a question remembers; beyond these it begins anew. */
const mostRemembered = 50_000;

/** Longer words than this are hardly ever met twice and are not remembered (UTF-16 code units). */
const longestRemembered = 40;

/** A question about a single word that remembers its answers: texts repeat their words, and those of other texts. */
export function byWord<Answer>(answer: (word: string) => Answer): (word?: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word = "") => {
    const remembered = answers.get(word);
    if (remembered !== undefined) return remembered;
    const found = answer(word);
    if (word.length > longestRemembered) return found;
    if (answers.size === mostRemembered) answers.clear();
    answers.set(word, found);
    return found;
  };
}
