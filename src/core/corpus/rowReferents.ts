import type { Mention } from "../annotations/mention.ts";
import type { ProjectEntity } from "../project/project.ts";
import type { Referent } from "../resolve/referent.ts";
import { resolveSource } from "../resolve/resolveSource.ts";
import { TextSnapshot } from "../text/snapshot.ts";

/**
 * An entity's row in the project file as referents without mentions, so that it takes part in families:
 * its names, read as those of its category are in a text, each with the row's key decided.
 */
export function rowReferents(
  key: string,
  { category, name, aliases }: ProjectEntity,
): readonly Referent[] {
  const mentions = [name, ...aliases].map((text, at): Mention => ({
    id: String(at),
    start: at,
    end: at,
    text,
    category,
    status: "confirmed",
    confidence: 1,
    evidence: [],
    attributes: {},
    meant: key,
  }));
  return resolveSource(mentions, new TextSnapshot("")).map((referent) => ({
    ...referent,
    mentions: [],
  }));
}
