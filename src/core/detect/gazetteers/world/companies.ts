// Companies of the world whose names mostly have no word for a body in them. Compiled by hand from general knowledge.

export const worldCompanies = [
  // Technology and telecommunications.
  `
3Com; ASML; ASUS; Accton; Agilent; Akamai; Alcatel; Alcatel-Lucent; Alphabet; Amdocs; Anthropic; Ant Group;
Apple; Applied Materials; Arm Holdings; Arm; Atos; Autodesk; Avaya; BlackBerry; Broadcom; BT Openreach; Bharti
Airtel; Airtel; Booking.com; ByteDance; Capgemini; Capcom; Cellnex; China Telecom; China Unicom; Cloudflare;
Coinbase; Cognizant; Comcast; Corning; Coupang; CrowdStrike; Deliveroo; DeepMind; DeepSeek; Didi; Didi Chuxing;
DoorDash; Dropbox; Elisa; Epic Games; Equifax; Etsy; Expedia; Flipkart; Garmin; GitHub; GoDaddy; Gojek; HTC;
HubSpot; Huawei Technologies; Hynix; Infineon; Instagram; Intuit; JD.com; Juniper Networks; Kakao; KDDI;
Kyndryl; Lucent; Lyft; MediaTek; Meituan; Mercado Libre; MercadoLibre; Meta; Meta Platforms; Micron; Micron
Technology; MTN; MTN Group; Naver; NetEase; NSO Group; NTT; NXP; Nortel; Orange SA; Palantir; Parler; Paytm;
Pegatron; Pinduoduo; Pinterest; Proximus; Quanta; Rakuten; Reddit; Reliance Jio; Jio; Renesas; Robinhood; Rogers
Communications; Safaricom; Salesforce; Samsung Display; SenseTime; Shein; Shopify; Siemens Energy; SK Hynix; SK
Telecom; SMIC; Snapchat; SolarWinds; Sonos; STMicroelectronics; Swisscom; Square Enix; TSMC; Taiwan
Semiconductor Manufacturing Co; Telegram; Telekom Austria; Telenor; Telia; Telstra; Temu; Texas Instruments;
Tele2; Tripadvisor; Trustpilot; Twitch; Unisys; Verisign; Veon; Vimeo; Wayfair; WeChat; Weibo; WeWork; WhatsApp;
WikiLeaks; Wikipedia; Wirecard; Workday; Xiaomi; Yandex; Zalando; Zoom Video Communications; ZTE; Zynga; xAI;
Mistral AI; Waymo; Rivian; BYD; CATL; Xpeng
`,
  // Energy, mining, industry.
  `
ABB; ABN; Adani Enterprises; Adani Green; Adnoc; ADNOC; Air Liquide; Akzo Nobel; AkzoNobel; Alrosa; AngloGold
Ashanti; Anglo Platinum; Arkema; Ashland; Baker Hughes; Barrick; Barrick Gold; Bashneft; BHP; BHP Group; Bunge;
Cameco; Cargill; Caterpillar; Cemex; ChemChina; Cheniere; Chesapeake Energy; CNPC; Codelco; ConocoPhillips;
Covestro; CRH; John Deere; DSM; Duke Energy; EDP; Enel; Eneos; Engie; Eni; ENI; EnBW; Equinor; Eskom; Evonik;
Exelon; Fincantieri; First Quantum; Flutter; Fluor; Fortescue; Freeport-McMoRan; Galp; Gazprom Neft; GE Vernova;
GE Aerospace; Glencore; Harmony Gold; Holcim; Iberdrola; Impala Platinum; Indian Oil; Inpex; JFE; Kawasaki Heavy
Industries; Kinross; Komatsu; Kone; Lafarge; LafargeHolcim; Lonmin; LyondellBasell; Maersk; Mitsui; Mitsubishi
Heavy Industries; Mitsubishi Electric; Marathon Oil; Naftogaz; Newmont; NextEra; Nippon Steel; NLMK; Norilsk
Nickel; Nornickel; Norsk Hydro; Nord Stream; Novatek; Nucor; Occidental; Occidental Petroleum; OMV; ONGC;
Orsted; Ørsted; PDVSA; Pemex; Petrobras; PG&E; Polyus; Posco; POSCO; PPG; PTT; QatarEnergy; Qatar Petroleum;
Repsol; Rusal; Saipem; Sasol; Saudi Aramco; Saab AB; Schlumberger; Schneider Electric; Severstal; Sibanye; Snam;
Sonatrach; Southern Copper; SQM; Statoil; Suncor; Surgutneftegaz; Syngenta; Tatneft; Teck Resources; Tepco;
TEPCO; Terna; ThyssenKrupp; Thyssenkrupp; TotalEnergies; TransCanada; Transneft; Trafigura; Tullow Oil; Uniper;
Umicore; Vattenfall; Veolia; Vestas; Vedanta; Vitol; Voestalpine; Wintershall; Wood Group; YPF; Ecopetrol;
Kansai Electric; Korea Electric Power; Kepco; KEPCO; Bouygues; Hochtief; Ferrovial; Acciona; ACS; Skanska;
Strabag; Saint-Gobain; Balfour; China Evergrande; Evergrande; Country Garden; Vanke; Vonovia; CK Hutchison;
Swire; Jardine Matheson; Sumitomo; Marubeni; Itochu; Tata Steel; Tata Consultancy Services; TCS; Mahindra;
Mahindra & Mahindra; Larsen & Toubro; Bajaj Auto; Hero MotoCorp; Maruti; Maruti Suzuki; HDFC; HDFC Bank; ICICI;
ICICI Bank; State Bank of India; HCL; Tech Mahindra; Ashok Leyland; Adani Group
`,
  // Cars, aircraft, arms, transport.
  `
Aeroflot; Aeromexico; Air Canada; AirAsia; Air New Zealand; Alaska Airlines; Alfa Romeo; All Nippon Airways;
ANA; Aston Martin; Autoliv; AvtoVAZ; Avianca; Bentley; BorgWarner; Cathay; Cessna; China Eastern; China
Southern; Citroën; Comac; Continental AG; CSX; CMA CGM; Cosco; Dacia; Daihatsu; Dassault; Dassault Aviation; DP
World; DPD; DSV; El Al; Ethiopian Airlines; Etihad; Etihad Airways; Faurecia; Fiat Chrysler; Finnair; Flybe;
Garuda; Geely; General Dynamics; Great Wall Motor; Hapag-Lloyd; Hino; Huntington Ingalls; IAG; IndiGo; Isuzu;
Iveco; Jet2; JetBlue; Kenya Airways; Korean Air; Kuehne + Nagel; LATAM; LATAM Airlines; Lion Air; Lockheed;
Lucid Motors; MBDA; MSC; Malaysia Airlines; Navistar; Norwegian Air; PSA; PSA Peugeot Citroen; Pilatus; Pirelli;
Polestar; Pratt & Whitney; Qatar Airways; Rheinmetall; Royal Caribbean; RTX; Rostec; SAIC; SAIC Motor; SAS;
Safran; Saudia; Scania; Sikorsky; Spirit AeroSystems; Spirit Airlines; SsangYong; Stellantis; Subaru; Suzuki;
Swiss International; TAP; Thales; Thomas Cook; TUI; Tui; Turkish Airlines; UAC; United Aircraft Corporation;
United Parcel Service; Union Pacific; Valeo; Vistara; Vueling; WestJet; Wizz Air; Wizz; XPO; Yamaha; ZF; Blue
Origin; Virgin Galactic; Arianespace; Deutsche Bahn; SNCF; Trenitalia; Amtrak; Avanti West Coast; LNER;
Southeastern; ScotRail; CrossCountry; Northern Rail; TransPennine Express; Thameslink; Southern Rail; Transport
for London; TfL; Go North East; Stena Line; Brittany Ferries; P&O Ferries; Loganair; Monarch Airlines; Nats;
NATS
`,
  // Banks, insurers, funds, advisers.
  `
Abrdn; abrdn; Aegon; Ageas; AIA; Allied Irish Banks; AIB; Alfa Bank; Ameriprise; Amundi; Apollo Global; ANZ;
Aberdeen Asset Management; BBVA; BDO; BMO; BNY Mellon; Bain; Bain & Company; Bain Capital; Banco Santander;
Banco do Brasil; Banco Sabadell; Bradesco; Bank of China; Bank of Ireland; Bankia; Baring; Barings; Binance;
BlackRock; Blackstone; Boston Consulting; Brookfield; Bridgewater; CaixaBank; Caixa; Cantor Fitzgerald; Capital
One; Carlyle; Carlyle Group; CBOE; Cboe; Charles Schwab; China Construction Bank; Cinven; Citi; CME; CME Group;
Close Brothers; Clydesdale Bank; Co-operative Bank; Commonwealth Bank; CVC; CVC Capital; Dai-ichi Life; Daiwa;
Danske Bank; DBS; DNB; Direct Line; Dresdner; Eaton Vance; EQT; Erste; Erste Group; Euroclear; EY; FTX; Fannie
Mae; Fidelity; First Abu Dhabi Bank; First Republic; Franklin Templeton; Freddie Mac; Generali; Grant Thornton;
Greensill; Handelsbanken; Hargreaves Lansdown; Hiscox; ICBC; ICAP; IHS Markit; Intercontinental Exchange;
Interactive Brokers; Intesa; Intesa Sanpaolo; Investec; Itau; Itau Unibanco; Janus Henderson; Jefferies;
JPMorgan Chase; J.P. Morgan; KBC; KKR; KfW; Kleinwort; Klarna; Legal and General; Liberty Mutual; Lone Star;
M&G; Macquarie; Man Group; Marsh McLennan; Mediobanca; MetLife; Metro Bank; Mizuho; Monte dei Paschi; Monte dei
Paschi di Siena; Monzo; Morningstar; MSCI; MUFG; Munich Re; NAB; National Australia Bank; Natixis; NN Group;
Nordea; Northern Trust; Nubank; Old Mutual; Oliver Wyman; Permira; Phoenix Group; Piraeus Bank; PKO; PNC; Pimco;
PIMCO; Ping An; Rabobank; Raiffeisen; Raiffeisen Bank; Refinitiv; Revolut; S&P; S&P Global; Sabadell; Saxo Bank;
Sberbank; SEB; Schroders; Scor; Sequoia; Shawbrook; Silicon Valley Bank; Skandinaviska Enskilda Banken; Starling
Bank; Starling; State Street; Sumitomo Mitsui; Swedbank; Swiss Re; Swiss Life; Temasek; TD Bank; T Rowe Price;
Travelers; TSB; UniCredit; Unicredit; UOB; US Bancorp; VTB; Vanguard; Virgin Money; Visa Inc; Westpac; Western
Union; Willis Towers Watson; Worldline; Worldpay; Yorkshire Building Society; Skipton Building Society; Zurich
Insurance; Credit Lyonnais; Capital Group; ING Groep; Oddo; Berenberg; Peel Hunt; Liberum; Shore Capital;
Panmure Gordon; Rystad Energy; Wood Mackenzie; Markit; Oxford Economics; Pantheon Macroeconomics; Kantar;
Cushman & Wakefield; Knight Frank; Savills; Rightmove; Zoopla; CBRE; JLL; Coface; Euler Hermes; Allianz SE;
DBRS; DBRS Morningstar; AM Best; Scope Ratings; Fitch Ratings; Moody's Investors Service
`,
  // Shops, goods, food, medicine, films.
  `
AB InBev; AbbVie; Abercrombie & Fitch; AC Nielsen; Albertsons; Alnylam; AMC; Asos; ASOS; Asahi; Associated
British Foods; AB Foods; AS Watson; Auchan; BioNTech; Bacardi; Balenciaga; Becton Dickinson; Bed Bath & Beyond;
Best Buy; Beiersdorf; Beyond Meat; Biocon; Boehringer Ingelheim; Boohoo; Boots UK; Boston Scientific; Britvic;
BrewDog; BT Sport; Caffe Nero; Carlsberg Group; CVS; CVS Health; Chipotle; Cigna; Cipla; Colgate-Palmolive;
Costco; Coty; Covaxin; CSL; CureVac; Daiichi Sankyo; Decathlon; Christian Dior; Dolce & Gabbana; Domino's;
Domino's Pizza; Dr Reddy's; Dunelm; Dunkin; DFDS; El Corte Ingles; Elanco; Essilor; EssilorLuxottica; Estee
Lauder; Fast Retailing; Uniqlo; Foot Locker; Fosun; Fresenius; Frasers Group; GameStop; General Mills; Gilead;
Gilead Sciences; Halfords; Haribo; Haleon; Hellofresh; HelloFresh; Henkel; Hermès; Hershey; Holland & Barrett;
Home Bargains; Hornby; Hugo Boss; Humana; Illumina; Imperial Brands; Inditex; JBS; JD Sports; Jollibee; John
Lewis; John Lewis Partnership; Just Eat; Kering; Kirin; Kohl's; Kraft Heinz; Kroger; Levi Strauss; Lindt;
L'Oréal; Lonza; Lululemon; Luxottica; Macy's; Marfrig; Medtronic; Merck & Co; Merck KGaA; Moderna; Molson Coors;
Mondelez; Mothercare; Mr Price; Muji; Naspers; Prosus; Nordstrom; Novo Nordisk; Novavax; Nurofen; Oatly; Ocado
Group; Otsuka; Perrigo; Pets at Home; Pizza Express; PizzaExpress; Poundland; Premier Foods; Pret A Manger;
Pret; Purdue Pharma; Ralph Lauren; Reckitt; Reckitt Benckiser; Regeneron; Richemont; Rite Aid; Roche; Rolex; SC
Johnson; Sainsbury; Sandoz; Seven & I; Serum Institute; Serum Institute of India; Shiseido; Shoprite; Sinopharm;
Sinovac; Smithfield Foods; Smith & Nephew; Sports Direct; Sun Pharma; Suntory; Superdry; Swatch; Swatch Group;
Takeda; Tate & Lyle; Ted Baker; Teva; TJX; TK Maxx; Timpson; Toys R Us; Tyson Foods; UCB; Under Armour;
UnitedHealth; Valneva; Victoria's Secret; Walgreens; Walgreens Boots Alliance; Wendy's; Wesfarmers; Wetherspoon;
Wetherspoons; Wilko; Wrigley; Woolworths Group; Yum Brands; Zoetis; Vertex; Bharat Biotech; Gamaleya Institute;
Gamaleya; Johnson and Johnson; Kellogg's; Greene King; Mitchells & Butlers; Marston's; Fuller's; Adnams;
Warburtons; Premier Inn; Travelodge; Butlin's; Butlins; Center Parcs; Hoseasons; Marriott; Hyatt; Accor;
Wyndham; IHG; InterContinental Hotels; A24; Amblin; Apple TV; BBC Studios; Bad Robot; BMG; Def Jam; Endemol;
Focus Features; Hachette; Hulu; Lionsgate; Live Nation; Lucasfilm; Marvel; Marvel Studios; NBCUniversal; New
Line Cinema; Paramount Pictures; Paramount Global; Penguin Random House; Simon & Schuster; Bloomsbury; Sony
Music; StudioCanal; Universal Music; Universal Pictures; Universal Studios; Vivo; Oppo; Warner Bros Discovery;
Warner Music; Working Title; Aardman; DC Comics; Bandai Namco; Konami; Rockstar Games; Roblox; Valve
`,
  // Services, builders, security, outsourcing, water and houses in Britain.
  `
Affinity Water; Anglian Water Group; Aviva Investors; Babcock; Barratt Redrow; Bellway; Bovis Homes; British
Steel; Bulb; Clarion Housing; Cadent; Countryside Properties; Cuadrilla; Crest Nicholson; DHL Express; E.ON UK;
EDF Energy; Ecotricity; Evri; Drax; Galliard Homes; Greencore; Hermes UK; HS2; HS2 Ltd; Interserve; Ineos;
INEOS; ISG; Ibstock; Keepmoat; Laing O'Rourke; Lendlease; Linklaters; Clifford Chance; Freshfields; Slaughter
and May; Allen & Overy; Leigh Day; Mitie; Morgan Sindall; National Highways; Northern Ireland Water; Northern
Powergrid; Northumbrian Water; Octopus Energy; Openreach; Ovo; OVO Energy; Places for People; Peabody; Port of
Felixstowe; Redrow; Scottish Water; South West Water; Southern Water; South East Water; SSE; SGN; Sizewell C;
Siemens Gamesa; Skanska UK; Southern Housing; SP Energy Networks; Taylor Wimpey; Tarmac; UK Power Networks;
United Utilities; Utilita; Vistry; Vodafone UK; Wessex Water; Welsh Water; Dwr Cymru; Willmott Dixon; Wincanton;
Yodel; Yorkshire Water; Ofwat; VirginMedia O2; Virgin Media; Virgin Media O2; TalkTalk; EE; giffgaff; Plusnet;
CityFibre; Newsquest; Bauer Media; Rolls-Royce Holdings; Harland & Wolff; Bombardier Belfast; Ferguson Marine;
Cammell Laird; Wrightbus; Alexander Dennis; JCB; Triumph; Vauxhall Motors; Nissan UK; Pilkington; Wedgwood;
Hotel Chocolat; Thorntons; Fortnum & Mason; Liberty Steel; Cazoo; Moonpig; Gymshark; B&M; Nisa; Budgens; Londis;
Costcutter; Boots Opticians; Specsavers; Vision Express; Lloyds Pharmacy; LloydsPharmacy; Lloyds Banking Group;
NatWest Group; Nationwide Building Society; Leeds Building Society; Coventry Building Society; Hastings Direct;
LV; esure; Age UK; William Hill; Paddy Power; Bet365; bet365; Entain; Allwyn; Sportradar; Betfred
`,
].join(";");
