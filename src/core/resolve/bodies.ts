import { sameNames } from "./sameNames.ts";

/**
 * Bodies that go by names which no rule derives from one another, or by initials too short to mean one
 * body everywhere. Compiled by hand from general knowledge; the first name of each is the one that
 * readers are shown.
 */
const namesOfBodies = `
European Union, EU, E.U.
United Nations, UN, U.N., United Nations Organization, United Nations Organisation
Federal Reserve, Fed, US Federal Reserve, U.S. Federal Reserve
European Commission, EU Commission
European Parliament, EU Parliament
House of Commons, Commons
House of Lords, Lords
Downing Street, Downing St, No 10, No. 10, Number 10, Number Ten, 10 Downing Street, No 10 Downing Street
White House, US White House
Pentagon, US Department of Defense, US Defense Department, Department of Defense
US State Department, State Department, U.S. State Department, US Department of State
Foreign and Commonwealth Office, Foreign Office, FCO
HM Revenue and Customs, HMRC, HM Revenue & Customs, Revenue and Customs
Metropolitan Police, Met Police, Metropolitan Police Service, Scotland Yard, New Scotland Yard
Police Service of Northern Ireland, PSNI
Inland Revenue, HM Inland Revenue
Her Majesty's Treasury, HM Treasury
Ofsted, Office for Standards in Education
NHS, National Health Service
Food and Drug Administration, FDA, US Food and Drug Administration
Securities and Exchange Commission, SEC, US Securities and Exchange Commission
Nato, North Atlantic Treaty Organisation, North Atlantic Treaty Organization
Opec, Organization of the Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries
Fifa, Fédération Internationale de Football Association
Uefa, Union of European Football Associations
Court of Appeal, Appeal Court
Trades Union Congress, TUC
Confederation of British Industry, CBI
Football Association, FA
Rugby Football Union, RFU
Marks & Spencer, M&S, Marks and Spencer, Marks and Sparks
Royal Bank of Scotland, RBS
Royal Dutch Shell, Shell, Royal Dutch/Shell
British Airways, BA
British Telecom, BT, British Telecommunications
Procter & Gamble, P&G, Procter and Gamble
General Electric, GE
General Motors, GM
Hewlett-Packard, HP, Hewlett Packard
GlaxoSmithKline, GSK, Glaxo
PricewaterhouseCoopers, PwC
AstraZeneca, Astra Zeneca
Volkswagen, VW
Associated Press, AP
Agence France-Presse, AFP, Agence France Presse
Press Association, PA
Daily Telegraph, Telegraph
Daily Mirror, Mirror
Wall Street Journal, WSJ
New York Times, NYT
Financial Times, FT
Manchester United, Man Utd, Man United, Manchester Utd
Manchester City, Man City
Tottenham Hotspur, Tottenham, Spurs
Wolverhampton Wanderers, Wolves
West Bromwich Albion, West Brom
West Ham United, West Ham
Queens Park Rangers, QPR
Brighton & Hove Albion, Brighton and Hove Albion, Brighton
Nottingham Forest, Nottm Forest
Sheffield Wednesday, Sheff Wed
Sheffield United, Sheff Utd
Paris Saint-Germain, PSG, Paris St-Germain, Paris SG
Bayern Munich, Bayern, FC Bayern
Borussia Dortmund, Dortmund
Barcelona, FC Barcelona, Barca, Barça
Inter Milan, Internazionale
`;

/** The name that a body is known by, however it is called; undefined for bodies not listed. */
export const bodyOf = sameNames(
  namesOfBodies
    .trim()
    .split("\n")
    .map((line) => line.split(", ")),
);
