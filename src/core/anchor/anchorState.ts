import type { Annotation } from "../annotations/annotation.ts";
import type { Placed, Unplaced } from "./placeAnnotations.ts";

/** What a person has to know of an annotation's place. */
export type AnchorState =
  /** It stands where it stood. */
  | "fits"
  /** It stands elsewhere, between the same words. */
  | "moved"
  /** Its own words or those around it are not what they were: to be checked. */
  | "changed"
  /** It may stand in one place or another: to be chosen. */
  | "ambiguous"
  /** It stands nowhere. */
  | "orphan";

export function anchorState(annotation: Placed | Unplaced): AnchorState {
  if ("fit" in annotation) {
    const { fit } = annotation;
    return fit === "fits" || fit === "moved" ? fit : "changed";
  }
  const { reason, candidates } = annotation;
  const isOpen = reason === "several places" || reason === "surroundings gone";
  return isOpen && candidates.length > 0 ? "ambiguous" : "orphan";
}

/** The tag of an annotation that a person keeps though it has no place any more. */
export const orphanTag = "orphan";

export function isKeptAsOrphan({ tags }: Annotation): boolean {
  return tags?.includes(orphanTag) ?? false;
}
