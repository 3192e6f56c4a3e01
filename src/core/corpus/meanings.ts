import type { Mention } from "../annotations/mention.ts";
import type { Meaning, WhoIsWho } from "../project/project.ts";
import { groupBy } from "../resolve/groupBy.ts";
import { withoutHonorific } from "../resolve/honorifics.ts";
import { bareName } from "../resolve/reading.ts";

/** Whom a text means, and the category that its mentions must have, where the entity's row says one. */
export interface CategorisedMeaning extends Meaning {
  readonly category: string | undefined;
}

export function meaningsOf({
  meant,
  entities,
}: Pick<WhoIsWho, "meant" | "entities">): readonly CategorisedMeaning[] {
  return meant.map((meaning) => ({
    ...meaning,
    text: bareText(meaning.text),
    category: entities.get(meaning.entity)?.category,
  }));
}

/**
 * Tells the key that a mention's words mean in a source. The text is compared letter by letter, but for
 * spaces, honorifics, articles and possessives; what is said of the source goes before what is said of
 * all, and of equals the first.
 */
export function meaningIn(
  meanings: readonly CategorisedMeaning[],
): (source: string, mention: Mention) => string | undefined {
  const byText = groupBy(meanings, ({ text }) => text);
  if (byText.size === 0) return () => undefined;
  return (source, mention) => {
    const fitting = (byText.get(bareText(mention.text)) ?? []).filter(
      ({ category }) => category === undefined || category === mention.category,
    );
    const found = fitting.find((one) => one.in === source) ?? fitting.find((one) => !one.in);
    return found?.entity;
  };
}

/** Whether a mention has the words of a meaning; quick, for there may be a million mentions. */
export function saysText({ text }: CategorisedMeaning, mention: Pick<Mention, "text">): boolean {
  const [first = ""] = text.split(" ", 1);
  return mention.text.includes(first) && bareText(mention.text) === text;
}

function bareText(text: string): string {
  return bareName(withoutHonorific(text.replace(/\s+/gu, " ").trim()));
}
