// Political parties of the United Kingdom and Ireland and the best known abroad, with the nouns for their members
// as a body. Compiled by hand from general knowledge.

import { phrases } from "./phrases.ts";
import { worldParties } from "./world/parties.ts";

/** Names that mean a party wherever they stand. */
export const parties = phrases(
  `
Labour; Labour Party; Labour party; New Labour; Old Labour; Scottish Labour; Welsh Labour; Tories; Conservatives;
Conservative Party; Conservative party; Conservative and Unionist Party; Scottish Conservatives; Welsh Conservatives;
Scottish Tories; Tory Party; Tory party; Liberal Democrats; Liberal Democrat Party; Lib Dems;
Scottish Liberal Democrats; Scottish Lib Dems; Welsh Liberal Democrats; Liberal Party; SDP; Social Democratic Party;
SNP; Scottish National Party; Scottish Green Party; Scottish Greens; Scottish Socialist Party; SSP; Plaid Cymru; Plaid;
Green Party; Green party; Greens; UKIP; Ukip; UK Independence Party; Reform UK; Brexit Party; BNP; British National Party;
National Front; Britain First; Veritas; Respect Party; Change UK; Alba Party; Women's Equality Party; DUP; Democratic Unionist Party;
Ulster Unionist Party; Ulster Unionists; UUP; Sinn Fein; Sinn Féin; SDLP; Social Democratic and Labour Party;
Alliance Party; Traditional Unionist Voice; Fianna Fail; Fianna Fáil; Fine Gael; Progressive Democrats;
Co-operative Party; Socialist Workers Party; Socialist Labour Party; Communist Party; Republican Party; Republicans;
Democratic Party; Democrats; Likud; Labor Party; Fatah; Hamas; Hezbollah; Christian Democrats; Christian Democratic Union;
Social Democrats; Socialist Party; Socialists; African National Congress; ANC; Zanu-PF; Congress Party; Bharatiya Janata Party; BJP;
United Russia; Baath Party; Ba'ath Party; Forza Italia; Taliban; al-Qaeda; Al-Qaeda; al-Qaida; IRA; Real IRA; Provisional IRA; ETA
`,
  worldParties,
);

/** Words that mean a party where they stand alone, as in “(Conservative)”, and are plain adjectives before a noun. */
export const partyAdjectives = phrases(`
Conservative; Tory; Liberal Democrat; Lib Dem; Liberal; Green; Unionist; Republican; Democrat; Democratic
`);
