/** The IRI of a path below a base: what IRIs cannot have in them is encoded. */
export function iriOf(base: string, path: string): string {
  return base + path.split("/").map(encoded).join("/");
}

/** The path below a base; of an IRI elsewhere its last part. */
export function pathOf(base: string, iri: string): string {
  const path = iri.startsWith(base) ? iri.slice(base.length) : (/[^/]*$/.exec(iri)?.[0] ?? "");
  return decoded(path);
}

/** A part of an IRI. Halves of surrogate pairs, which no IRI can have, become U+FFFD. */
export function encoded(part: string): string {
  return encodeURIComponent(part.replaceAll(/\p{Cs}/gu, "\uFFFD"));
}

/** What `encoded` made a part of; the part itself where it is not of its making. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Whether a text begins as an absolute IRI does. */
export function isAbsolute(iri: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\S*$/i.test(iri);
}
