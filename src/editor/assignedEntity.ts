import { slug } from "../core/resolve/slug.ts";
import type { MentionOfSource } from "./decisions.ts";
import type { Library } from "./library.ts";
import { entitiesMeant } from "./meaning.ts";
import { pickCategory } from "./pickCategory.ts";
import { type PickedEntity, pickEntity } from "./pickEntity.ts";
import { counted } from "./wording.ts";

/** At least one mention. */
export type Targets = readonly [MentionOfSource, ...MentionOfSource[]];

/** “Jo Bank”, or “3 mentions”. */
export function named(targets: Targets): string {
  return targets.length === 1 ? `“${targets[0].mention.text}”` : counted(targets.length, "mention");
}

/** Asks whom or what mentions mean: the entity's key, undefined where nothing was chosen. */
export async function askEntity(library: Library, targets: Targets): Promise<string | undefined> {
  const [first] = targets;
  const { text: name, category } = first.mention;
  const candidates = entitiesMeant(library, first);
  const picked = await pickEntity(library, {
    title: `Who or what is meant by ${named(targets)}`,
    placeholder: "Choose, or type another name",
    category,
    name,
    ...(candidates.length > 1 && { candidates }),
  });
  return picked && keyOf(picked);
}

/** What words are to be marked as. */
export interface Meant {
  readonly category: string;
  readonly entity?: string;
}

/** Asks as what words are to be marked that are no mention yet. */
export async function askMeaning(
  library: Library,
  words: string,
  title = `Annotate “${words}”`,
): Promise<Meant | undefined> {
  const category = await pickCategory(library, title);
  if (category === undefined) return undefined;
  const placeholder = "Who or what is meant: choose, or type another name";
  const entity = await pickEntity(library, { title, placeholder, category, name: words });
  return entity && { category, entity: keyOf(entity) };
}

function keyOf(picked: PickedEntity): string {
  return picked.kind === "known" ? picked.key : slug(picked.name);
}
