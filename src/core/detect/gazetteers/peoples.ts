// Words for peoples, languages, religions, and the days and months: capitalised, and never a name we mark.
// Compiled by hand from general knowledge.

import { wordSet } from "./wordSet.ts";

export const peoples = wordSet(`
Afghan Afghans African Africans African-American Albanian Albanians Algerian American Americans Anglo-Saxon Angolan
Anglican Anglicans Arab Arabs Arabic Argentine Argentinian Armenian Asian Asians Australian Australians Aussie Austrian
Azeri Bahraini Bangladeshi Basque Bavarian Belarusian Belgian Belgians Bolivian Bosnian Bosnians Brazilian Brazilians
Brit Brits British Briton Britons Buddhist Buddhists Bulgarian Burmese Californian Cambodian Cameroonian Canadian
Canadians Catalan Catholic Catholics Chechen Chechens Chilean Chinese Christian Christians Christianity Colombian
Congolese Cornish Corsican Croat Croatian Croats Cuban Cubans Cypriot Cypriots Czech Czechs Dane Danes Danish Dubliner
Dutch Dutchman Ecuadorean Egyptian Egyptians English Englishman Englishmen Estonian Ethiopian European Europeans
Eurosceptic Euro Filipino Finn Finnish Flemish French Frenchman Frenchmen Gaelic Gaulle Georgian German Germans
Geordie Ghanaian Greek Greeks Gypsy Gypsies Haitian Hebrew Hindu Hindus Hispanic Hungarian Hungarians Hutu Icelandic
Indian Indians Indonesian Indonesians Iranian Iranians Iraqi Iraqis Irish Irishman Irishmen Islam Islamic Islamist Israeli
Israelis Italian Italians Jamaican Japanese Jew Jewish Jews Jordanian Judaism Kazakh Kenyan Kenyans Korean Koreans
Kosovan Kurd Kurdish Kurds Kuwaiti Latin Latvian Lebanese Liberian Libyan Lithuanian Liverpudlian Londoner Londoners
Macedonian Malawian Malaysian Maltese Mancunian Maori Maltese Methodist Mexican Mexicans Moldovan Mongolian Moor
Moroccan Mormon Muslim Muslims Namibian Nazi Nazis Nepalese Nigerian Nigerians Nordic Norwegian Norwegians Olympian
Orthodox Pakistani Pakistanis Palestinian Palestinians Panamanian Peruvian Pole Poles Polish Portuguese Protestant
Protestants Qatari Quaker Roma Roman Romanian Romanians Russian Russians Rwandan Saudi Saudis Saxon Scandinavian Scot
Scots Scotsman Scottish Senegalese Serb Serbian Serbs Serb Sikh Sikhs Singaporean Slovak Slovakian Slovene Slovenian
Somali Somalis Spaniard Spaniards Spanish Stalinist Sudanese Sunni Sunnis Shia Shias Shiite Swede Swedes Swedish Swiss
Syrian Syrians Taiwanese Tamil Tanzanian Texan Thai Thais Tibetan Tongan Tunisian Turk Turkish Turks Tutsi Ugandan
Ukrainian Ukrainians Ulsterman Uruguayan Uzbek Venezuelan Victorian Edwardian Elizabethan Vietnamese Welsh Welshman Welshmen Frenchwoman Englishwoman Irishwoman Scotswoman
Western Yemeni Yorkshireman Yugoslav Zairean Zambian Zimbabwean Zionist Thatcherite Blairite Brownite Marxist Communist
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February March April May June July August September October November
December Jan Feb Aug Sept Sep Oct Nov Dec Christmas Easter Ramadan Eid Passover Hanukkah Diwali Halloween Lent Advent
God Allah Bible Koran Quran Internet Web Christmas GMT BST
`);
