import type { Mention } from "../annotations/mention.ts";
import { clustersOf } from "./cluster.ts";
import { plainName, readName, type Reading } from "./reading.ts";
import { referentsOf } from "./referents.ts";
import type { Referent } from "./referent.ts";

/** Grades: the same grade is the same entity, whoever gave it. */
export function resolveRatings(mentions: readonly Mention[], text: string): readonly Referent[] {
  return resolveByName("rating", text, mentions, (mention) => {
    const grade = mention.attributes["grade"];
    return grade === undefined
      ? readName(mention, plainName(mention))
      : { ...readName(mention, grade.replaceAll("-", " ")), slug: grade };
  });
}

/** Amounts: the same value in the same currency, however it is written. */
export function resolveMoney(mentions: readonly Mention[], text: string): readonly Referent[] {
  return resolveByName("money", text, mentions, (mention) => {
    const { value, currency } = mention.attributes;
    return value === undefined || currency === undefined
      ? readName(mention, plainName(mention))
      : {
          ...readName(mention, `${grouped(value)} ${currency}`),
          slug: `${value}-${currency.toLowerCase()}`,
        };
  });
}

/** Categories that a project added: the same words are the same entity. */
export function resolveTerms(
  mentions: readonly Mention[],
  text: string,
  category: string,
): readonly Referent[] {
  return resolveByName(category, text, mentions, (mention) =>
    readName(mention, plainName(mention)),
  );
}

function resolveByName(
  category: string,
  text: string,
  mentions: readonly Mention[],
  read: (mention: Mention) => Reading,
): readonly Referent[] {
  const none = (): readonly never[] => [];
  return referentsOf(clustersOf(mentions.map(read)), [], text, {
    category,
    candidates: none,
    shortNames: none,
  });
}

/** "16500000.5" as "16,500,000.5". */
export function grouped(value: string): string {
  return value.replace(/(?<![.\d])\d+/gu, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ","));
}
