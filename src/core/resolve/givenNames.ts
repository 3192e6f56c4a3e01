/**
 * Short forms of given names and the forms that they are short for. Compiled by hand from general
 * knowledge of English names.
 */
const shortForms: Readonly<Record<string, string>> = {
  al: "alan albert alistair",
  alex: "alexander alexandra",
  andy: "andrew",
  ben: "benjamin",
  beth: "elizabeth",
  bill: "william",
  bob: "robert",
  charlie: "charles charlotte",
  chris: "christopher christine christina",
  dan: "daniel",
  dave: "david",
  debbie: "deborah",
  don: "donald",
  ed: "edward edwin edmund",
  eddie: "edward",
  fred: "frederick alfred",
  geoff: "geoffrey",
  greg: "gregory",
  harry: "henry harold",
  jack: "john",
  jeff: "jeffrey geoffrey",
  jenny: "jennifer",
  jim: "james",
  jimmy: "james",
  joe: "joseph",
  jon: "jonathan",
  kate: "katherine catherine kathryn",
  kathy: "katherine catherine",
  ken: "kenneth",
  liz: "elizabeth",
  maggie: "margaret",
  matt: "matthew",
  mick: "michael",
  mike: "michael",
  nick: "nicholas nicola",
  nicky: "nicola nicholas",
  pam: "pamela",
  pat: "patrick patricia",
  pete: "peter",
  phil: "philip phillip",
  ray: "raymond",
  rob: "robert",
  ron: "ronald",
  sam: "samuel samantha",
  steve: "stephen steven",
  sue: "susan suzanne",
  ted: "edward theodore",
  terry: "terence",
  tim: "timothy",
  tom: "thomas",
  tony: "anthony antony",
  vic: "victor victoria",
  will: "william",
};

/** Whether two given names (lower case) can be one person's: equal, an initial, or a short form. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.startsWith(b) || b.startsWith(a);
  return givenNameForms(a).some((form) => givenNameForms(b).includes(form));
}

/** A given name (lower case) and those that it may be short for. */
export function givenNameForms(name: string): readonly string[] {
  return [name, ...(shortForms[name]?.split(" ") ?? [])];
}
