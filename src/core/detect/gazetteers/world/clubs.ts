// Sports clubs and teams of the leagues that newspapers report. Compiled by hand from general knowledge.

export const clubs = [
  // Football, England, Scotland, Wales, Ireland.
  `
AFC Bournemouth; AFC Wimbledon; Accrington Stanley; Aldershot Town; Altrincham FC; Barrow AFC; Barnsley FC;
Blackpool FC; Bradford City; Brentford FC; Brighton and Hove Albion; Brighton & Hove Albion; Brighton & Hove;
Bromley FC; Burnley FC; Burton Albion; Bury FC; Cambridge United; Carlisle United; Charlton; Cheltenham Town;
Chesterfield FC; Chester FC; Colchester United; Coventry City; Crawley Town; Crewe Alexandra; Dagenham &
Redbridge; Darlington FC; Doncaster Rovers; Dover Athletic; Dulwich Hamlet; Ebbsfleet United; Eastleigh FC; FC
Halifax Town; Fleetwood Town; Forest Green Rovers; Fulham; Fulham FC; Gateshead FC; Gillingham FC; Grimsby Town;
Harrogate Town; Hartlepool United; Hereford FC; Hereford United; Huddersfield Town; Kidderminster Harriers;
King's Lynn Town; Leyton Orient; Lincoln City; Lowestoft Town; Luton Town; MK Dons; Macclesfield Town; Maidstone
United; Mansfield Town; Middlesbrough FC; Millwall; Morecambe FC; Newport County; Northampton Town; Oldham
Athletic; Peterborough United; Port Vale; Portsmouth FC; Reading FC; Rochdale AFC; Rotherham United; Rushden &
Diamonds; Salford City; Scarborough Athletic; Scunthorpe United; Shrewsbury Town; Solihull Moors; Southampton
FC; Southend United; Stevenage FC; Stockport County; Sunderland AFC; Sutton United; Swindon Town; Torquay
United; Tranmere Rovers; Tranmere; Walsall FC; Watford FC; Woking FC; Wrexham AFC; Wycombe Wanderers; Wycombe;
Yeovil Town; York City; Aberdeen FC; Arbroath FC; Ayr United; Dundee FC; Dunfermline Athletic; Falkirk FC;
Greenock Morton; Hamilton Academical; Heart of Midlothian; Inverness Caledonian Thistle; Partick Thistle; Queen
of the South; Queen's Park; Raith Rovers; Ross County; St Johnstone; St Mirren; Bangor City; The New Saints;
Shamrock Rovers; Shelbourne; Dundalk FC; Linfield; Glentoran; Cliftonville; Man U
`,
  // Football, the rest of Europe.
  `
1860 Munich; 1899 Hoffenheim; ADO Den Haag; AEK Athens; AIK; AJ Auxerre; AS Monaco; AS Roma; AZ Alkmaar; Alaves;
Almeria CF; Anderlecht; Ajax Amsterdam; Arminia Bielefeld; Atalanta; Athletic Bilbao; Athletic Club; Atletico;
Atlético Madrid; BATE Borisov; Barca; Barça; FC Barcelona; Basel FC; FC Basel; Bayer 04 Leverkusen; Bayern; FC
Bayern; Real Betis; Betis; Boavista; VfL Bochum; Borussia Moenchengladbach; Borussia Monchengladbach; Borussia
Mönchengladbach; Gladbach; Brescia Calcio; Brondby; Sporting Braga; CSKA; CSKA Sofia; Cagliari Calcio; Celta
Vigo; Celta; Cercle Brugge; Club Brugge; Club Bruges; Chievo; Chievo Verona; FC Cologne; Crvena Zvezda; Red Star
Belgrade; Partizan Belgrade; Deportivo; Dinamo Zagreb; Dinamo Bucharest; Dinamo Moscow; Dynamo Moscow; Dynamo
Kyiv; Dnipro Dnipropetrovsk; Eintracht Frankfurt; Elche CF; Espanyol; FC Copenhagen; FC Porto; FC Twente; FC
Zurich; Ferencvaros; Fiorentina; Fortuna Dusseldorf; Freiburg SC; SC Freiburg; Fürth; RC Genk; KAA Gent;
Girondins; Girondins de Bordeaux; Girona FC; Granada CF; Grasshoppers; Greuther Fuerth; Groningen FC; HJK
Helsinki; Hamburger SV; Hannover 96; Hertha Berlin; Hertha; Hellas Verona; Inter; Istanbul Basaksehir; Juve;
Krasnodar FC; FC Krasnodar; Legia Warsaw; Lech Poznan; Legia; RB Leipzig; RB Salzburg; RC Lens; Lille OSC;
Lokomotiv Moscow; Lokomotive Leipzig; Ludogorets; Ludogorets Razgrad; Olympique Lyonnais; Olympique Marseille;
Olympique de Marseille; Mainz 05; Malaga CF; Real Mallorca; Malmo FF; Maribor NK; Metz FC; FC Metz; Midtjylland;
FC Midtjylland; Molde; Napoli; FC Nantes; OGC Nice; Nimes Olympique; FC Nuremberg; Olympiacos; Osasuna; PAOK;
PAOK Salonika; PSG; Palermo FC; Parma Calcio; Rapid Vienna; Rapid Bucharest; Rayo Vallecano; Real Sociedad;
Sociedad; Real Valladolid; Real Zaragoza; Red Bull Salzburg; Reggina; Stade Reims; Stade de Reims; Stade
Rennais; Roma; Rosenborg; Rubin Kazan; Saint-Etienne; St Etienne; Salernitana; Sampdoria; Sassuolo; Schalke 04;
Sevilla; Sevilla FC; Shakhtar; Slavia Prague; Slovan Bratislava; Sparta Prague; Sporting CP; Sporting Lisbon;
Sporting Gijon; St Pauli; Standard Liege; Steaua Bucharest; Sturm Graz; VfB Stuttgart; Torino; Trabzonspor;
Udinese; Union Berlin; Union Saint-Gilloise; Utrecht FC; FC Utrecht; Viktoria Plzen; Villarreal; Vitesse Arnhem;
Vitoria Guimaraes; Vitoria Setubal; Vojvodina; VfL Wolfsburg; Werder; Wisla Krakow; Young Boys; Zenit; Zenit St
Petersburg; Zulte Waregem; Cadiz CF; Las Palmas UD; Bodo/Glimt; Qarabag; Sheriff Tiraspol; Maccabi Haifa;
Maccabi Tel Aviv; Hapoel Tel Aviv; Hapoel Beersheba; Beitar Jerusalem
`,
  // Football, the other continents.
  `
Al Ahly; Al-Ahly; Al Ain; Al Hilal; Al-Hilal; Al Ittihad; Al-Ittihad; Al Nassr; Al-Nassr; Al Sadd; Al-Sadd; Al
Shabab; Al-Duhail; America MG; Argentinos Juniors; Asante Kotoko; Atlanta United; Atletico Mineiro; Atletico
Nacional; Atletico Paranaense; Bahia EC; Beijing Guoan; Botafogo; Club America; CF Montreal; Colo Colo;
Colo-Colo; Columbus Crew; Corinthians; Coritiba; Cruz Azul; Cruzeiro; DC United; D.C. United; Esperance;
Esperance Tunis; Flamengo; Fluminense; FC Seoul; Gamba Osaka; Goias; Gremio; Guangzhou Evergrande; Houston
Dynamo; Inter Miami; Jeonbuk Motors; Kaizer Chiefs; Kashima Antlers; Kawasaki Frontale; LA Galaxy; LDU Quito;
Los Angeles FC; LAFC; Melbourne Victory; Melbourne City; Millonarios; Mamelodi Sundowns; Newell's Old Boys; New
York City FC; New York Red Bulls; Orlando Pirates; Orlando City; Palmeiras; Penarol; Perth Glory; Persepolis;
Philadelphia Union; Portland Timbers; Racing Club; Raja Casablanca; Rosario Central; San Lorenzo; Sao Paulo FC;
Seattle Sounders; Shanghai SIPG; Simba SC; Sport Recife; Sporting Kansas City; Suwon Bluewings; Sydney FC; TP
Mazembe; Toronto FC; Ulsan Hyundai; Universidad Catolica; Universidad de Chile; Urawa Red Diamonds; Urawa Reds;
Vancouver Whitecaps; Vasco da Gama; Velez Sarsfield; Vissel Kobe; Wydad Casablanca; Yokohama F Marinos; Yokohama
F. Marinos; Zamalek
`,
  // Rugby, cricket, Australian rules.
  `
Bath Rugby; Brumbies; Bristol Bears; Cardiff Rugby; Castleford Tigers; Catalans Dragons; Clermont Auvergne;
Connacht Rugby; Dragons RFC; Ealing Trailfinders; Edinburgh Rugby; Exeter Chiefs; Glasgow Warriors; Huddersfield
Giants; Hull FC; Hull KR; Hull Kingston Rovers; London Broncos; Melbourne Rebels; Melbourne Storm; Montpellier
Herault; New South Wales Waratahs; Waratahs; Queensland Reds; Racing 92; RC Toulon; Stade Toulousain; Stormers;
Toulouse Olympique; Benetton Treviso; Wakefield Trinity; Warrington Wolves; Salford Red Devils; Leigh Leopards;
Widnes Vikings; Zebre; Brisbane Broncos; Canberra Raiders; Canterbury Bulldogs; Cronulla Sharks; Gold Coast
Titans; Manly Sea Eagles; New Zealand Warriors; Newcastle Knights; North Queensland Cowboys; Parramatta Eels;
Penrith Panthers; South Sydney Rabbitohs; St George Illawarra; Sydney Roosters; Wests Tigers; All Blacks;
Springboks; Wallabies; British and Irish Lions; Black Caps; Proteas; Marylebone Cricket Club; Birmingham
Phoenix; London Spirit; Manchester Originals; Northern Superchargers; Oval Invincibles; Southern Brave; Trent
Rockets; Welsh Fire; Chennai Super Kings; Delhi Capitals; Delhi Daredevils; Gujarat Titans; Kings XI Punjab;
Kolkata Knight Riders; Lucknow Super Giants; Mumbai Indians; Punjab Kings; Rajasthan Royals; Royal Challengers
Bangalore; Sunrisers Hyderabad; Karachi Kings; Lahore Qalandars; Multan Sultans; Peshawar Zalmi; Quetta
Gladiators; Islamabad United; Adelaide Strikers; Brisbane Heat; Hobart Hurricanes; Melbourne Renegades;
Melbourne Stars; Perth Scorchers; Sydney Sixers; Sydney Thunder; Adelaide Crows; Brisbane Lions; Carlton Blues;
Collingwood; Essendon Bombers; Fremantle Dockers; Geelong Cats; Gold Coast Suns; Hawthorn Hawks; Richmond
Tigers; St Kilda; Sydney Swans; West Coast Eagles; Western Bulldogs; Derbyshire Falcons; Durham CCC; Essex
Eagles; Glamorgan CCC; Hampshire Hawks; Kent Spitfires; Lancashire Lightning; Leicestershire Foxes;
Northamptonshire Steelbacks; Notts Outlaws; Somerset CCC; Surrey CCC; Sussex Sharks; Warwickshire Bears;
Worcestershire Rapids; Yorkshire Vikings; Yorkshire CCC
`,
  // Basketball, American football, ice hockey, baseball; and their short names where nothing else has them.
  `
Atlanta Hawks; Boston Celtics; Celtics; Brooklyn Nets; Charlotte Hornets; Cleveland Cavaliers; Cavaliers; Cavs;
Dallas Mavericks; Mavericks; Mavs; Denver Nuggets; Detroit Pistons; Pistons; Golden State Warriors; Houston
Rockets; Indiana Pacers; Pacers; LA Clippers; Los Angeles Clippers; Clippers; Lakers; Memphis Grizzlies;
Grizzlies; Miami Heat; Milwaukee Bucks; Minnesota Timberwolves; Timberwolves; New Orleans Pelicans; New York
Knicks; Knicks; Oklahoma City Thunder; Orlando Magic; Philadelphia 76ers; 76ers; Sixers; Phoenix Suns; Portland
Trail Blazers; Sacramento Kings; San Antonio Spurs; Toronto Raptors; Raptors; Utah Jazz; Washington Wizards; New
Jersey Nets; Seattle SuperSonics; Arizona Cardinals; Atlanta Falcons; Baltimore Ravens; Buffalo Bills; Carolina
Panthers; Chicago Bears; Cincinnati Bengals; Bengals; Cleveland Browns; Denver Broncos; Broncos; Detroit Lions;
Green Bay Packers; Packers; Houston Texans; Jacksonville Jaguars; Kansas City Chiefs; Las Vegas Raiders; Oakland
Raiders; Raiders; Los Angeles Chargers; San Diego Chargers; Chargers; Los Angeles Rams; St Louis Rams; St. Louis
Rams; Miami Dolphins; Minnesota Vikings; New Orleans Saints; New York Giants; New York Jets; Steelers; San
Francisco 49ers; 49ers; Niners; Seattle Seahawks; Seahawks; Tampa Bay Buccaneers; Buccaneers; Tennessee Titans;
Washington Redskins; Redskins; Washington Commanders; Washington Football Team; Anaheim Ducks; Arizona Coyotes;
Boston Bruins; Bruins; Buffalo Sabres; Sabres; Calgary Flames; Carolina Hurricanes; Chicago Blackhawks;
Blackhawks; Colorado Avalanche; Columbus Blue Jackets; Dallas Stars; Detroit Red Wings; Red Wings; Edmonton
Oilers; Oilers; Florida Panthers; Los Angeles Kings; Minnesota Wild; Montreal Canadiens; Canadiens; Nashville
Predators; New Jersey Devils; New York Islanders; New York Rangers; Ottawa Senators; Philadelphia Flyers;
Flyers; Pittsburgh Penguins; San Jose Sharks; Seattle Kraken; St Louis Blues; St. Louis Blues; Tampa Bay
Lightning; Toronto Maple Leafs; Maple Leafs; Utah Mammoth; Vancouver Canucks; Canucks; Vegas Golden Knights;
Golden Knights; Washington Capitals; Winnipeg Jets; Phoenix Coyotes; Hartford Whalers; Quebec Nordiques; Arizona
Diamondbacks; Diamondbacks; Atlanta Braves; Baltimore Orioles; Orioles; Chicago Cubs; Cubs; Chicago White Sox;
White Sox; Cincinnati Reds; Cleveland Guardians; Cleveland Indians; Colorado Rockies; Detroit Tigers; Florida
Marlins; Houston Astros; Astros; Kansas City Royals; Los Angeles Angels; Anaheim Angels; California Angels; Los
Angeles Dodgers; Dodgers; Miami Marlins; Marlins; Milwaukee Brewers; Brewers; Minnesota Twins; Montreal Expos;
New York Mets; Mets; Oakland Athletics; Oakland A's; Philadelphia Phillies; Phillies; Pittsburgh Pirates; San
Diego Padres; Padres; San Francisco Giants; Seattle Mariners; Mariners; St Louis Cardinals; St. Louis Cardinals;
Tampa Bay Rays; Texas Rangers; Toronto Blue Jays; Blue Jays; Washington Nationals; Yomiuri Giants; Hanshin
Tigers
`,
  // Racing teams.
  `
Red Bull; Mercedes AMG; AlphaTauri; Alpha Tauri; Toro Rosso; Force India; Racing Point; Renault F1; Williams
Racing; Scuderia Ferrari; Lotus F1; Ducati Corse; Team Sky; Ineos Grenadiers; Team Ineos; Jumbo-Visma; Movistar;
Quick-Step; Team Emirates; Bora-Hansgrohe; Cofidis; Penske; Team Penske; Chip Ganassi; Hendrick Motorsports; Joe
Gibbs Racing; Andretti Autosport
`,
].join(";");
