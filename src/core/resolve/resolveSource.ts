import type { Mention } from "../annotations/mention.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { groupBy } from "./groupBy.ts";
import { resolveOrganisations } from "./organisations.ts";
import { resolvePeople } from "./people.ts";
import type { Referent } from "./referent.ts";
import { inText } from "./referents.ts";
import { noRules, type SourceRules } from "./sourceRules.ts";
import { resolveMoney, resolveRatings, resolveTerms } from "./values.ts";

type Resolver = (
  mentions: readonly Mention[],
  text: string,
  category: string,
  rules: SourceRules,
) => readonly Referent[];

const resolvers: ReadonlyMap<string, Resolver> = new Map([
  ["person", resolvePeople],
  ["organisation", resolveOrganisations],
  ["rating", resolveRatings],
  ["money", resolveMoney],
]);

/**
 * Whom and what the mentions of one source mean, as far as the source alone tells. Every mention that
 * was not rejected is in exactly one referent; one whose words people said the meaning of stands there with
 * that meaning. A pure function of its arguments.
 */
export function resolveSource(
  mentions: readonly Mention[],
  snapshot: TextSnapshot,
  rules: SourceRules = noRules,
): readonly Referent[] {
  const accepted = mentions
    .filter(({ status }) => status !== "rejected")
    .map((mention) => withMeaning(mention, rules))
    .sort(inText);
  const byCategory = [...groupBy(accepted, ({ category }) => category)];
  return byCategory.flatMap(([category, ofCategory]) =>
    (resolvers.get(category) ?? resolveTerms)(ofCategory, snapshot.text, category, rules),
  );
}

function withMeaning(mention: Mention, rules: SourceRules): Mention {
  const meant = rules.meant(mention);
  return meant === undefined ? mention : { ...mention, meant };
}
