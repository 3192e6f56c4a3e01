import { sameNames } from "./sameNames.ts";

/**
 * The names under which parties go. Compiled by hand from general knowledge; the first name of each
 * is the one that readers are shown.
 */
const namesOfParties: readonly (readonly string[])[] = [
  ["Labour Party", "Labour", "New Labour", "Lab"],
  [
    "Conservative Party",
    "Conservative",
    "Conservatives",
    "Tory",
    "Tories",
    "Tory Party",
    "Conservative and Unionist Party",
    "Con",
  ],
  [
    "Liberal Democrats",
    "Liberal Democrat",
    "Liberal Democrat Party",
    "Lib Dem",
    "Lib Dems",
    "Lib-Dems",
    "LibDems",
  ],
  ["Green Party", "Greens", "Green"],
  ["UKIP", "UK Independence Party", "Ukip"],
  ["Reform UK", "Reform Party"],
  ["Scottish National Party", "SNP"],
  ["Plaid Cymru", "Plaid"],
  ["British National Party", "BNP"],
  ["Democratic Unionist Party", "DUP"],
  ["Ulster Unionist Party", "Ulster Unionists", "UUP"],
  ["Social Democratic and Labour Party", "SDLP"],
  ["Sinn Féin"],
  ["Republican Party", "Republicans"],
  ["Democratic Party", "Democrats"],
];

/** The full name of a party however it is called; undefined where the name is not a party's. */
export const partyOf = sameNames(namesOfParties);
