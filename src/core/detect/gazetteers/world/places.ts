// Countries, regions, cities, seas and stadiums of the world beyond those in ../places.ts. Compiled by hand from
// general knowledge.

export const worldPlaces = [
  `
Aachen; Aarhus; Abidjan; Abkhazia; Abruzzo; Abuja; Acapulco; Adelaide; Adriatic; Aegean; Ahmedabad;
Aix-en-Provence; Ajaccio; Albuquerque; Aleppo; Algarve; Alicante; Almaty; Alsace; Amazon River; Amritsar;
Anatolia; Anbar; Anchorage; Ancona; Andalusia; Andes; Angers; Annapolis; Antalya; Antofagasta; Aragon; Arequipa;
Ashgabat; Ashdod; Ashkelon; Asmara; Assam; Astana; Asturias; Asuncion; Aswan; Atacama; Atlanta; Atlantic City;
Augsburg; Auvergne; Avignon; Azores; Bakersfield; Balochistan; Baltimore; Bamako; Bandung; Bangalore; Bengaluru;
Bangui; Banja Luka; Banjul; Baotou; Barranquilla; Basel; Basque Country; Baton Rouge; Bay Area; Bay of Bengal;
Bay of Biscay; Beersheba; Beit Hanoun; Bekaa Valley; Belem; Belfort; Belgorod; Belo Horizonte; Benghazi;
Bergamo; Bergen; Berkeley; Bethlehem; Beverly Hills; Bhopal; Bihar; Bishkek; Bissau; Bloemfontein; Boise;
Bonaire; Borneo; Bosporus; Bosphorus; Brandenburg; Brasília; Brazzaville; Bremen; Brescia; Brest; Brest-Litovsk;
Bridgetown; Bruges; Bryansk; Bucha; Bujumbura; Bulawayo; Burgos; Burgundy; Busan; Calabria; Callao; Campania;
Camp David; Canary Islands; Cannes; Cape Canaveral; Cape Coast; Carinthia; Cartagena; Castile; Caspian Sea;
Catania; Caucasus; Central African Republic; Central Asia; Chandigarh; Changsha; Charleroi; Charleston;
Chattanooga; Chelyabinsk; Chengdu; Cherkasy; Chernihiv; Chernivtsi; Chernobyl; Chhattisgarh; Chiang Mai;
Chiapas; Chihuahua; Chisinau; Chittagong; Chongqing; Christchurch; Cincinnati; Ciudad Juarez; Cochabamba;
Coimbra; Colorado Springs; Conakry; Concepcion; Constantinople; Copacabana; Cordoba; Corfu; Cote d'Ivoire; Côte
d'Ivoire; Curacao; Curaçao; Cusco; Cyrenaica; Czechoslovakia; Dagestan; Dalian; Dallas-Fort Worth; Da Nang;
Danube; Dar es Salaam; Davao; Debrecen; Deir al-Zor; Deir Ezzor; Democratic Republic of Congo; Democratic
Republic of the Congo; DR Congo; Republic of Congo; Congo Republic; Deraa; Des Moines; Dhahran; Dijon; Dili;
Diyarbakir; Dnipro; Dnipropetrovsk; Dodoma; Dolomites; Donetsk; Dortmund; Douala; Dresden; Dubrovnik; Duisburg;
Dunedin; Dunkirk; Dushanbe; Düsseldorf; East Germany; West Germany; East Jerusalem; East Asia; South Asia;
Eindhoven; Edmonton; Eilat; El Paso; Enschede; Entebbe; Epirus; Equatorial Guinea; Erbil; Irbil; Essen; Eurasia;
Euboea; Extremadura; Faroe Islands; Ferrara; Fez; Flanders; Florianopolis; Fort Worth; Fortaleza; Freetown;
Freiburg; French Polynesia; French Guiana; Fresno; Fribourg; Friuli; Fujian; Fukuoka; Fukushima; Gaborone;
Galicia; Galilee; Gdansk; Gaza City; Gaza Strip; Gaziantep; Georgetown; Ghent; Girona; Goa; Golan Heights; Goma;
Gomel; Gothenburg; Granada; Grand Rapids; Graz; Great Lakes; Grenoble; Groningen; Grozny; Guadalajara;
Guadeloupe; Guam; Guangdong; Guangxi; Guangzhou; Guayaquil; Guinea-Bissau; Guizhou; Gulf of Aden; Gulf of
Mexico; Gulf of Oman; Haifa; Hainan; Haiphong; Hama; Hangzhou; Hanover; Harbin; Hargeisa; Hartford; Haryana;
Hebei; Hebron; Heidelberg; Heilongjiang; Henan; Herat; Herzegovina; Himachal Pradesh; Ho Chi Minh City; Hobart;
Hodeidah; Hokkaido; Homs; Honolulu; Hubei; Hunan; Hyderabad; Idlib; Iloilo; Inchon; Incheon; Indianapolis;
Ingushetia; Innsbruck; Iquique; Irkutsk; Irpin; Isfahan; Izmir; Jacksonville; Jaffa; Jaipur; Jalalabad; Jammu;
Jeddah; Jena; Jenin; Jersey City; Jharkhand; Jiangsu; Jiangxi; Jilin; Juba; Kabardino-Balkaria; Kaduna;
Kalamazoo; Kaliningrad; Kamchatka; Kampot; Kandahar; Kansas City; Kaohsiung; Karabakh; Karbala; Karelia;
Karlsruhe; Karnataka; Katowice; Kaunas; Kazan; Kerala; Kerch; Khabarovsk; Khan Younis; Kharkiv; Kharkov;
Kherson; Khyber Pakhtunkhwa; Kiel; Killarney; Kinshasa; Kirkuk; Kirov; Kisangani; Kishinev; Kiribati;
Kitakyushu; Kivu; North Kivu; South Kivu; Knoxville; Kobe; Kordofan; Kosice; Kostroma; Kota Kinabalu; Kourou;
Kragujevac; Krakow; Kramatorsk; Krasnodar; Krasnoyarsk; Kremenchuk; Kryvyi Rih; Kumasi; Kunduz; Kunming;
Kurdistan Region; Kursk; Kyushu; La Coruna; La Paz; La Plata; Ladakh; Laguna Beach; Lampedusa; Languedoc;
Lapland; Larnaca; Lausanne; Le Havre; Le Mans; Leipzig; Leuven; Lhasa; Liaoning; Libreville; Liege; Liège;
Liguria; Lilongwe; Limassol; Limburg; Limoges; Linz; Little Rock; Loire; Lombardy; Lome; Long Beach; Long
Island; Lorraine; Los Alamos; Louisville; Lower Saxony; Luanda; Lubumbashi; Lucerne; Lucknow; Lugano; Luhansk;
Lviv; Luxor; Maastricht; Maceio; Madeira; Madhya Pradesh; Madinah; Maghreb; Magdeburg; Maharashtra; Makati;
Makhachkala; Malaga; Malé; Malmo; Malmö; Managua; Manaus; Manchuria; Mandalay; Manipur; Mannheim; Maputo; Mar
del Plata; Maracaibo; Mariupol; Maribor; Marrakech; Marrakesh; Martinique; Maseru; Matabeleland; Mayotte;
Mazar-i-Sharif; Medan; Medellin; Melilla; Ceuta; Mexico City; Michoacan; Milwaukee; Mindanao; Minneapolis;
Mogilev; Monterrey; Montpellier; Moravia; Mosul; Münster; Murmansk; Muscat; Mykolaiv; Nablus; Nagaland;
Nagasaki; Nagorno-Karabakh; Nagoya; Nakhchivan; Najaf; Nanjing; Nantes; Nanterre; Naypyidaw; N'Djamena; Negev;
New Brunswick; New Caledonia; New England; Newfoundland; Niamey; Niger Delta; Nimes; Ningbo; Nizhny Novgorod;
Nord-Pas-de-Calais; North Rhine-Westphalia; Northern Cyprus; Northwest Territories; Nouakchott; Nova Scotia;
Novi Sad; Novosibirsk; Nuremberg; Oakland; Oaxaca; Oceania; Odessa; Odesa; Odisha; Ogaden; Okinawa; Oklahoma
City; Omaha; Omdurman; Omsk; Oran; Orange County; Orissa; Orleans; Osijek; Ostend; Ostrava; Ouagadougou; Padua;
Palermo; Palestinian Territories; Palm Beach; Palo Alto; Palmyra; Pamplona; Panama City; Panama Canal; Suez
Canal; Panjshir; Papua; Parma; Pasadena; Patna; Peking; Penang; Perugia; Pescara; Peshawar; Petrograd; Phuket;
Piedmont; Pisa; Pittsburgh; Plovdiv; Plzen; Podgorica; Pokrovsk; Poltava; Pomerania; Port-au-Prince; Port
Elizabeth; Port Harcourt; Port Louis; Port Moresby; Port Said; Port Stanley; Port Sudan; Port of Spain;
Portland; Porto Alegre; Poznan; Prince Edward Island; Pristina; Puebla; Pune; Puglia; Apulia; Punta del Este;
Pyrenees; Qandahar; Qingdao; Qinghai; Quetta; Quezon City; Quito; Rabat; Rafah; Rajasthan; Raleigh; Ramallah;
Raqqa; Ravenna; Rawalpindi; Recife; Red Square; Reggio Calabria; Reims; Rennes; Reunion; Rhine;
Rhineland-Palatinate; Rijeka; Riverside County; Rostock; Rostov; Rostov-on-Don; Rouen; Ryazan; Saarland;
Saarbrucken; Sacramento; Sahara; Sahel; Saint Petersburg; Saint Lucia; St Lucia; St. Lucia; St Kitts; Saitama;
Sakhalin; Salamanca; Salerno; Salt Lake; Samara; Samarkand; San Antonio; San Juan; San Pedro Sula; San Salvador;
San Sebastian; Sanaa; Sana'a; Sandy Hook; Santa Barbara; Santa Clara; Santa Cruz; Santa Fe; Santa Monica;
Santiago de Compostela; Santo Domingo; Saxony; Saxony-Anhalt; Sapporo; Saratov; Schleswig-Holstein; Scottsdale;
Sea of Japan; South China Sea; East China Sea; Sea of Azov; Yellow Sea; Sendai; Sevastopol; Shaanxi; Shandong;
Shanxi; Sharm el-Sheikh; Shenyang; Shiraz; Shizuoka; Sichuan; Silesia; Simferopol; Sinai; Sindh; Sinjar; Skopje;
Slavonia; Smolensk; Sochi; Solomon Islands; Somaliland; South Ossetia; Spa-Francorchamps; Spokane; Srinagar; St.
Petersburg; St Louis; St. Louis; St Tropez; St Moritz; St Gallen; St. Paul; Stalingrad; Stavanger; Strait of
Hormuz; Taiwan Strait; Styria; Sumatra; Sumy; Surabaya; Suva; Suzhou; Szeged; Tabriz; Tacloban; Taichung; Taif;
Tallahassee; Tamil Nadu; Tampa; Tampere; Tangier; Taranto; Tashkent; Tatarstan; Tbilisi; Tegucigalpa; Telangana;
The Hague; Thessaloniki; Thuringia; Tiananmen Square; Tianjin; Tigray; Tijuana; Timbuktu; Timor-Leste; Timor;
Timisoara; Tirana; Tiraspol; Tobago; Tobruk; Transnistria; Transvaal; Transylvania; Trento; Trentino; Trieste;
Tripura; Tromso; Trondheim; Tucson; Tulsa; Turku; Tuvalu; Tver; Tyrol; Udine; Ufa; Ulaanbaatar; Ulan-Ude; Ulsan;
Umbria; Uppsala; Urals; Urumqi; Utrecht; Uttar Pradesh; Uttarakhand; Uvalde; Valladolid; Valletta; Valparaiso;
Vanuatu; Varanasi; Varna; Veneto; Ventimiglia; Veracruz; Verona; Vicenza; Vientiane; Vigo; Villahermosa;
Vinnytsia; Visakhapatnam; Volgograd; Voronezh; Wallonia; West Papua; Western Sahara; Western Australia; South
Australia; Northern Territory; Westchester; Wilmington; Windhoek; Winnipeg; Wolfsburg; Wroclaw; Wuppertal;
Wurzburg; Xi'an; Xian; Xinjiang; Yalta; Yamoussoukro; Yangon; Yaounde; Yekaterinburg; Yerevan; Yucatan; Yunnan;
Zanzibar; Zaporizhzhia; Zaragoza; Zhejiang; Zhengzhou; Zinder; Zululand; Eiffel Tower; Times Square; Tahrir
Square; Central Park; Camp Nou; Bernabeu; San Siro; Allianz Arena; Maracana; Etihad Stadium; Emirates Stadium;
Melbourne Cricket Ground; Eden Gardens; Madison Square Garden; Interlagos; Suzuka; Melbourne Park; Augusta
National; Pebble Beach; Mar-a-Lago; Kennedy Airport; Horn of Africa; Temple Mount; Al-Aqsa; Al-Aqsa Mosque;
Great Wall; Diego Garcia; Chagos Islands; Nova Kakhovka; Bakhmut; Avdiivka; Azovstal; Enerhodar; Zhytomyr;
Ivano-Frankivsk; Uzhhorod; Rivne; Lutsk; Ternopil; Khmelnytskyi; Izium; Severodonetsk; Lysychansk; Sloviansk;
Melitopol; Berdiansk
`,
].join(";");
