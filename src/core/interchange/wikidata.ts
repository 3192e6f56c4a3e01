/** The item of Wikidata that a link leads to: "Q42"; undefined for other links. */
export function wikidataItem(link: string): string | undefined {
  return /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/.exec(link)?.[1];
}

/** The link to an item of Wikidata. */
export function wikidataLink(item: string): string {
  return `https://www.wikidata.org/wiki/${item}`;
}
