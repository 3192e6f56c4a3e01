// Places, so that they are not taken for people or bodies: countries and territories, their capitals and largest
// cities, US states, and the United Kingdom's nations, regions, counties, cities and larger towns.
// Compiled by hand from general knowledge.

import { phrases } from "./phrases.ts";
import { wordSet } from "./wordSet.ts";
import { worldPlaces } from "./world/places.ts";

const countryNames = `
Afghanistan; Albania; Algeria; Andorra; Angola; Antigua; Argentina; Armenia; Australia; Austria; Azerbaijan;
Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bermuda; Bhutan; Bolivia; Bosnia;
Bosnia-Herzegovina; Botswana; Brazil; Britain; Great Britain; Brunei; Bulgaria; Burkina Faso; Burma; Burundi;
Cambodia; Cameroon; Canada; Cape Verde; Cayman Islands; Chad; Chechnya; Chile; China; Colombia; Comoros; Congo;
Costa Rica; Croatia; Cuba; Cyprus; Czech Republic; Czechia; Darfur; Denmark; Djibouti; Dominica;
Dominican Republic; East Timor; Ecuador; Egypt; El Salvador; England; Eritrea; Estonia; Eswatini; Ethiopia;
Falkland Islands; Falklands; Fiji; Finland; France; Gabon; Gambia; Gaza; Georgia; Germany; Ghana; Gibraltar;
Greece; Greenland; Grenada; Guatemala; Guernsey; Guinea; Guyana; Haiti; Holland; Honduras; Hong Kong; Hungary;
Iceland; India; Indonesia; Iran; Iraq; Ireland; Republic of Ireland; Isle of Man; Isle of Wight; Israel; Italy;
Ivory Coast; Jamaica; Japan; Jersey; Jordan; Kashmir; Kazakhstan; Kenya; Korea; Kosovo; Kuwait; Kyrgyzstan; Laos;
Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; Macau; Macedonia; Madagascar;
Malawi; Malaysia; Maldives; Mali; Malta; Mauritania; Mauritius; Mexico; Moldova; Monaco; Mongolia; Montenegro;
Morocco; Mozambique; Myanmar; Namibia; Nepal; Netherlands; New Zealand; Nicaragua; Niger; Nigeria; North Korea;
North Macedonia; Northern Ireland; Norway; Oman; Pakistan; Palestine; Panama; Papua New Guinea; Paraguay; Peru;
Philippines; Poland; Portugal; Puerto Rico; Qatar; Romania; Russia; Rwanda; Samoa; San Marino; Saudi Arabia;
Scotland; Senegal; Serbia; Seychelles; Sierra Leone; Singapore; Slovakia; Slovenia; Somalia; South Africa;
South Korea; South Sudan; Soviet Union; Spain; Sri Lanka; Sudan; Suriname; Swaziland; Sweden; Switzerland; Syria;
Taiwan; Tajikistan; Tanzania; Thailand; Tibet; Togo; Tonga; Trinidad; Tunisia; Turkey; Turkmenistan; Uganda; UK;
UAE; Ukraine; United Arab Emirates; United Kingdom; United States; United States of America; Uruguay; US; U.S.;
U.K.; USA; USSR; Uzbekistan; Vatican City; Venezuela; Vietnam; Wales; West Bank; Yemen; Yugoslavia; Zambia;
Zimbabwe; America
`;

export const countries = phrases(countryNames);

export const places = phrases(
  countryNames,
  `
Africa; Asia; Europe; Eurozone; Antarctica; Arctic; Scandinavia; Balkans; Caribbean; Middle East;
Far East; Latin America; North America; South America; Central America; Western Europe; Eastern Europe; North Africa;
West Africa; East Africa; Southern Africa; Sub-Saharan Africa; Southeast Asia; South East Asia; Asia-Pacific; Pacific;
Atlantic; Mediterranean; North Sea; Irish Sea; English Channel; Channel Tunnel; Channel Islands; Persian Gulf; Baltic;
Black Sea; Red Sea; Himalayas; Alps; Everest; Mount Everest; Mars; Earth;
Abu Dhabi; Accra; Addis Ababa; Algiers; Amman; Amsterdam; Ankara; Antwerp; Athens; Auckland; Baghdad; Baku; Bali;
Bangkok; Barcelona; Basra; Beijing; Beirut; Belgrade; Berlin; Bern; Bilbao; Bogota; Bologna; Bombay; Bonn; Bordeaux;
Boston; Brasilia; Bratislava; Brisbane; Brussels; Bucharest; Budapest; Buenos Aires; Cairo; Calcutta; Calgary;
Canberra; Cancun; Cape Town; Caracas; Casablanca; Chennai; Chicago; Cologne; Colombo; Copenhagen; Cork; Dakar; Damascus;
Dallas; Davos; Delhi; Denver; Detroit; Dhaka; Doha; Dubai; Dublin; Durban; Dusseldorf; Falluja; Fallujah; Florence;
Frankfurt; Galway; Geneva; Genoa; Guantanamo Bay; Hague; Hamburg; Hanoi; Harare; Havana; Helsinki; Hiroshima; Hollywood;
Houston; Islamabad; Istanbul; Jakarta; Jerusalem; Johannesburg; Kabul; Kampala; Karachi; Kathmandu; Khartoum; Kiev;
Kyiv; Kigali; Kingston; Kolkata; Kuala Lumpur; Kyoto; Lagos; Lahore; Las Vegas; Lille; Lima; Limerick; Lisbon; Ljubljana;
Los Angeles; Lusaka; Lyon; Lyons; Madrid; Manila; Marseille; Marseilles; Mecca; Melbourne; Memphis; Miami; Milan; Minsk;
Mogadishu; Mombasa; Monte Carlo; Montevideo; Montreal; Moscow; Mumbai; Munich; Nairobi; Naples; Nashville; Nassau;
New Delhi; New Orleans; New York; New York City; Nice; Nicosia; Oslo; Osaka; Ottawa; Paris; Perth; Philadelphia; Phoenix;
Phnom Penh; Porto; Prague; Pretoria; Pyongyang; Quebec; Rangoon; Reykjavik; Riga; Rio de Janeiro; Rio; Riyadh; Rome;
Rotterdam; Salzburg; San Diego; San Francisco; San Jose; Santiago; Sao Paulo; Sarajevo; Seattle; Seoul; Seville; Shanghai;
Shenzhen; Silicon Valley; Sofia; Srebrenica; St Petersburg; Stockholm; Strasbourg; Stuttgart; Sydney; Taipei; Tallinn;
Tehran; Tel Aviv; Tokyo; Toronto; Toulouse; Tripoli; Tunis; Turin; Ulan Bator; Valencia; Vancouver; Vatican; Venice;
Vienna; Vilnius; Vladivostok; Warsaw; Washington; Washington DC; Wellington; Yokohama; Zagreb; Zurich; Wuhan; Salt Lake City;
Broadway; Manhattan; Brooklyn; Harlem; Queens; Bronx; Capitol Hill; Pearl Harbor; Ground Zero;
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois;
Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri;
Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon;
Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia;
Wisconsin; Wyoming; Ontario; British Columbia; Alberta; Queensland; New South Wales; Tasmania; Bavaria; Catalonia;
Normandy; Brittany; Provence; Tuscany; Sicily; Sardinia; Corsica; Majorca; Mallorca; Ibiza; Tenerife; Crete; Siberia;
Aceh; Kurdistan; Gujarat; Punjab; Bengal; Helmand; Crimea; Donbas;
East Anglia; East Midlands; West Midlands; Midlands; Home Counties; Merseyside; Tyneside; Wearside; Teesside; Humberside;
Thames Valley; Thames; Severn; Trent; Mersey; Tyne; Humber; Cotswolds; Lake District; Peak District; Pennines; Highlands;
Fens; Broads; Black Country; West Country; Dartmoor; Exmoor; Snowdonia; Fylde; Wirral; Ulster;
Bedfordshire; Berkshire; Buckinghamshire; Cambridgeshire; Cheshire; Cleveland; Cornwall; Cumbria; Derbyshire; Devon;
Dorset; County Durham; Durham; East Sussex; West Sussex; Sussex; Essex; Gloucestershire; Greater London;
Greater Manchester; Hampshire; Herefordshire; Hertfordshire; Huntingdonshire; Kent; Lancashire; Leicestershire;
Lincolnshire; Middlesex; Norfolk; Northamptonshire; Northumberland; Northumbria; Nottinghamshire; Oxfordshire; Rutland; Shropshire; Somerset;
Staffordshire; Suffolk; Surrey; Tyne and Wear; Warwickshire; Westmorland; Wiltshire; Worcestershire; Yorkshire;
North Yorkshire; South Yorkshire; West Yorkshire; East Yorkshire; East Riding; Aberdeenshire; Angus; Argyll; Ayrshire;
Banffshire; Berwickshire; Caithness; Clackmannanshire; Dumfriesshire; Fife; Inverness-shire; Lanarkshire; Lothian;
Midlothian; Moray; Orkney; Perthshire; Renfrewshire; Shetland; Stirlingshire; Sutherland; Strathclyde; Tayside; Grampian;
Anglesey; Breconshire; Carmarthenshire; Ceredigion; Clwyd; Conwy; Denbighshire; Dyfed; Flintshire; Glamorgan; Gwent;
Gwynedd; Merthyr Tydfil; Monmouthshire; Pembrokeshire; Powys; Rhondda; South Wales; North Wales; Mid Wales; West Wales;
Antrim; County Antrim; Armagh; County Armagh; County Down; Fermanagh; Tyrone; County Tyrone; Londonderry; Derry;
Aberdeen; Aberystwyth; Aldershot; Altrincham; Andover; Ashford; Aylesbury; Banbury; Bangor; Barking; Barnet; Barnsley;
Barrow; Barrow-in-Furness; Basildon; Basingstoke; Bath; Bedford; Belfast; Berwick; Beverley; Bexley; Birkenhead;
Birmingham; Blackburn; Blackpool; Bodmin; Bognor; Bolton; Bootle; Boston; Bournemouth; Bracknell; Bradford; Braintree;
Brecon; Brent; Brentwood; Bridgend; Bridgwater; Bridlington; Brighton; Bristol; Brixton; Bromley; Burnley; Burton; Bury;
Bury St Edmunds; Caerphilly; Camberley; Camborne; Cambridge; Camden; Canary Wharf; Canterbury; Cardiff; Carlisle;
Carmarthen; Chatham; Chelmsford; Chelsea; Cheltenham; Chester; Chesterfield; Chichester; Chippenham; Chorley; Cirencester;
Clacton; Coleraine; Colchester; Corby; Coventry; Crawley; Crewe; Cromer; Croydon; Cumbernauld; Cwmbran; Dagenham;
Darlington; Dartford; Daventry; Derby; Dereham; Dewsbury; Doncaster; Dorchester; Dover; Dudley; Dumfries;
Dundee; Dunfermline; Ealing; Eastbourne; East Kilbride; Eastleigh; Edinburgh; Elgin; Ely; Enfield; Epsom; Exeter; Falkirk;
Falmouth; Fareham; Farnborough; Felixstowe; Folkestone; Gateshead; Gatwick; Gillingham; Glasgow; Glastonbury;
Gloucester; Gosport; Grantham; Gravesend; Great Yarmouth; Greenock; Greenwich; Grimsby; Guildford; Hackney; Halifax;
Hamilton; Hammersmith; Haringey; Harlow; Harrogate; Harrow; Hartlepool; Harwich; Hastings; Hatfield; Havant; Havering;
Heathrow; Hemel Hempstead; Hereford; Hertford; Hexham; High Wycombe; Hillingdon; Holt; Holyhead; Hounslow; Hove;
Huddersfield; Hull; Huntingdon; Inverness; Ipswich; Irvine; Islington; Kendal; Kensington; Kettering;
Kidderminster; Kilmarnock; King's Lynn; King’s Lynn; Kirkcaldy; Knightsbridge; Lambeth; Lancaster; Leamington; Leatherhead;
Leeds; Leicester; Lerwick; Lewisham; Lichfield; Lincoln; Lisburn; Liverpool; Livingston; Llandudno; Llanelli; London;
Loughborough; Lowestoft; Luton; Macclesfield; Maidenhead; Maidstone; Manchester; Mansfield; Margate; Merton;
Middlesbrough; Milton Keynes; Motherwell; Neath; Newark; Newbury; Newcastle; Newcastle upon Tyne; Newcastle-upon-Tyne;
Newham; Newmarket; Newport; Newquay; Newry; Newton Abbot; Northallerton; Northampton; Norwich;
Nottingham; Nuneaton; Oldham; Omagh; Oxford; Paisley; Penrith; Penzance; Peterborough; Plymouth; Pontefract;
Pontypridd; Poole; Portsmouth; Port Talbot; Preston; Ramsgate; Reading; Redbridge; Redcar; Redditch; Redruth; Reigate;
Rhyl; Richmond; Ripon; Rochdale; Rochester; Rotherham; Rugby; Runcorn; Ryde; Salford; Salisbury; Scarborough; Scunthorpe;
Sellafield; Sevenoaks; Sheffield; Shrewsbury; Sittingbourne; Skegness; Slough; Solihull; Southampton;
Southend; Southend-on-Sea; Southport; Southwark; South Shields; Stafford; Stansted; St Albans; St Andrews; St Austell;
St Helens; St Ives; Stevenage; Stirling; Stockport; Stockton; Stockton-on-Tees; Stoke; Stoke-on-Trent; Stornoway;
Stowmarket; Stranraer; Stratford; Stratford-upon-Avon; Stroud; Sunderland; Sutton; Sutton Coldfield; Swansea;
Swindon; Tamworth; Taunton; Telford; Thetford; Thurrock; Tiverton; Torquay; Tottenham; Tower Hamlets; Trafford; Trowbridge;
Truro; Tunbridge Wells; Twickenham; Uxbridge; Wakefield; Wallasey; Wallsend; Walsall; Waltham Forest; Wandsworth;
Warrington; Watford; Wembley; Westminster; Weston-super-Mare; Weymouth; Whitby; Whitehall; Whitehaven; Widnes; Wigan;
Wimbledon; Winchester; Windsor; Woking; Wokingham; Wolverhampton; Worcester; Workington; Worksop; Worthing; Wrexham;
Yarmouth; Yeovil; York; West Ham; East Ham; Soho; Mayfair; Notting Hill; Chinatown; Croke Park; Old Trafford;
Anfield; Highbury; Stamford Bridge; Lansdowne Road; Murrayfield; Hampden Park; Hampden; Lords Cricket Ground; Headingley;
Edgbaston; Aintree; Ascot; Silverstone; Millennium Stadium; Stade de France; Goodison Park; St James' Park; Villa Park;
White Hart Lane; Craven Cottage; Elland Road; Ibrox; Celtic Park; Flushing Meadows; Roland Garros; Indian Wells;
Hyde Park; Trafalgar Square; Buckingham Palace; Clarence House; Kensington Palace; Windsor Castle; Sandringham; Balmoral;
Stonehenge; Big Ben; County Hall; City Hall; Town Hall; Guildhall; Shire Hall; Old Bailey; Belmarsh; Strangeways;
Covent Garden; Leicester Square; Oxford Street; Fleet Street; Wall Street; Harley Street; Regent Street; Park Lane;
Piccadilly; King's Cross; Euston; Paddington; Victoria Station; Leicester Square; Charing Cross
`,
  worldPlaces,
);

/** First words of place names: “San Jose”, “Port Talbot”, “Great Yarmouth”. */
export const placeOpenings = wordSet(`
San Santa Santo Sao St Los Las El Port Fort Mount Lake New North South East West Great Upper Lower Little Cape County Isle Cote Puerto Rio
Northern Southern Eastern Western Central Mid Costa Saint
`);
