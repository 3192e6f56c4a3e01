// Places by whose names newspapers call their football clubs. Compiled by hand from general knowledge.

import { phrases } from "./phrases.ts";

export const clubTowns = phrases(`
Chelsea; Liverpool; Portsmouth; Southampton; Sunderland; Middlesbrough; Bolton; Blackburn; Birmingham; Norwich;
Ipswich; Leicester; Derby; Stoke; Coventry; Watford; Reading; Burnley; Preston; Plymouth; Cardiff; Swansea;
Wigan; Hull; Brighton; Brentford; Bournemouth; Huddersfield; Barnsley; Rotherham; Sheffield; Nottingham; Leeds;
Newcastle; Blackpool; Bury; Oldham; Rochdale; Stockport; Swindon; Luton; Northampton; Peterborough; Cambridge;
Colchester; Southend; Gillingham; Exeter; Torquay; Yeovil; Cheltenham; Hereford; Shrewsbury; Chester; Wrexham;
Macclesfield; Mansfield; Lincoln; Grimsby; Scunthorpe; Doncaster; Hartlepool; Darlington; Carlisle; York;
Scarborough; Halifax; Boston; Walsall; Bradford; Chesterfield; Aberdeen; Dundee; Motherwell; Falkirk; Inverness;
Kilmarnock; Dunfermline; Livingston; Barcelona; Valencia; Sevilla; Seville; Malaga; Villarreal; Bilbao; Milan;
Inter; Roma; Parma; Porto; Monaco; Lyon; Marseille; Lille; Auxerre; Bordeaux; Bremen; Leverkusen; Dortmund;
Stuttgart; Hamburg; Anderlecht; Bruges; Basel; Tottenham; West Ham; Leyton
`);
