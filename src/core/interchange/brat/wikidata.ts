/** The number of what a link to Wikidata leads to: "Q30325756"; undefined for any other link. */
export function wikidataId(link: string): string | undefined {
  return /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/.exec(link)?.[1];
}

export function wikidataLink(id: string): string {
  return `https://www.wikidata.org/wiki/${id}`;
}
