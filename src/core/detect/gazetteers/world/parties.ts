// Parties and armed groups of the world, where newspapers name them. Compiled by hand from general knowledge.

export const worldParties = [
  // Europe.
  `
AfD; Alternative for Germany; Alternative fuer Deutschland; Alternative für Deutschland; Ano; ANO; CDU; CSU;
CDU/CSU; SPD; FDP; Free Democrats; Die Linke; Left Party; Social Democratic Party of Germany; Sahra Wagenknecht
Alliance; BSW; NPD; Pegida; PEGIDA; National Rally; Rassemblement National; Front National; Les Republicains;
Les Républicains; En Marche; La Republique en Marche; LREM; France Unbowed; La France Insoumise; LFI; MoDem;
Parti Socialiste; UMP; EELV; New Popular Front; Lega; Lega Nord; Northern League; Five Star; Five Star Movement;
5-Star Movement; Five-Star Movement; M5S; Brothers of Italy; Fratelli d'Italia; Italia Viva; Partito
Democratico; PSOE; Partido Popular; People's Party; Podemos; Sumar; Ciudadanos; Esquerra Republicana; ERC;
Junts; Junts per Catalunya; Bildu; EH Bildu; Batasuna; PNV; Chega; CDS; PSD; VVD; PVV; PvdA; D66; CDA;
GroenLinks; Party for Freedom; FPO; FPÖ; OVP; ÖVP; SPO; SPÖ; NEOS; N-VA; Vlaams Belang; Open VLD; Sweden
Democrats; Moderate Party; Danish People's Party; Venstre; Finns Party; National Coalition Party; Centre Party;
Center Party; Fidesz; Jobbik; Tisza; Law and Justice; PiS; Civic Platform; Civic Coalition; Poland 2050; Smer;
Smer-SD; Progressive Slovakia; ODS; CSSD; GERB; Serbian Progressive Party; Syriza; SYRIZA; New Democracy; Pasok;
PASOK; Golden Dawn; KKE; AKEL; Disy; USR; PNL; Servant of the People; Batkivshchyna; Party of Regions; European
Solidarity; Georgian Dream; United National Movement; A Just Russia; Liberal Democratic Party; LDPR; Yabloko;
European People's Party; EPP; Socialists and Democrats; Renew Europe; Identity and Democracy; Swiss People's
Party; SVP; Kosovo Liberation Army; KLA; SNSD; HDZ; SDSM; VMRO-DPMNE
`,
  // Asia, Australasia.
  `
Aam Aadmi Party; AAP; AIADMK; All India Trinamool Congress; Trinamool Congress; TMC; DMK; Indian National
Congress; Shiv Sena; Samajwadi Party; Bahujan Samaj Party; BSP; Janata Dal; Janata Dal (United); JD(U); RJD;
NCP; Nationalist Congress Party; Akali Dal; Shiromani Akali Dal; TDP; Telugu Desam Party; CPI(M); Communist
Party of India; RSS; Rashtriya Swayamsevak Sangh; VHP; PDP; PTI; Pakistan Tehreek-e-Insaf; PML-N; PML-Q; PPP;
Pakistan Muslim League; Pakistan People's Party; Pakistan Peoples Party; MQM; Muttahida Qaumi Movement; JUI-F;
Jamaat-e-Islami; Awami League; Bangladesh Nationalist Party; SLFP; SLPP; United National Party; UNP; Sri Lanka
Freedom Party; Tamil Tigers; LTTE; Liberation Tigers of Tamil Eelam; Nepali Congress; CPN-UML; Maoists; LDP;
Komeito; New Komeito; Constitutional Democratic Party; Democratic Party of Japan; DPJ; Nippon Ishin; Saenuri;
Saenuri Party; People Power Party; Liberty Korea Party; Kuomintang; KMT; Democratic Progressive Party; DPP;
Chinese Communist Party; CCP; Workers' Party of Korea; Workers' Party; People's Action Party; UMNO; Umno; PAS;
PKR; Barisan Nasional; Pakatan Harapan; Perikatan Nasional; Bersatu; Golkar; Gerindra; PDI-P; PDIP; Pheu Thai;
Thai Rak Thai; Move Forward; Move Forward Party; Palang Pracharath; Future Forward; Future Forward Party;
Bhumjaithai; Khmer Rouge; Cambodian People's Party; CPP; CNRP; NLD; National League for Democracy; USDP;
Tatmadaw; Abu Sayyaf; Moro Islamic Liberation Front; MILF; New People's Army; Jemaah Islamiah; Jemaah Islamiyah;
Liberal National Party; Australian Labor Party; ALP; New Zealand First; NZ First; ACT New Zealand; National
Party
`,
  // Middle East, Africa.
  `
AKP; AK Party; CHP; HDP; MHP; DEM Party; IYI Party; Republican People's Party; Justice and Development Party;
Nationalist Movement Party; PKK; Kurdistan Workers' Party; Kurdistan Workers Party; YPG; PYD; SDF; Syrian
Democratic Forces; Free Syrian Army; Hayat Tahrir al-Sham; HTS; Nusra Front; al-Nusra Front; Jabhat al-Nusra;
Islamic State; Islamic State of Iraq and the Levant; Islamic State group; ISIS; ISIL; Isis; Daesh; Islamic
Jihad; Palestinian Islamic Jihad; Izz ad-Din al-Qassam Brigades; Qassam Brigades; al-Aqsa Martyrs Brigades; PLO;
Palestine Liberation Organization; Palestine Liberation Organisation; Palestinian Authority; PFLP; Popular Front
for the Liberation of Palestine; Future Movement; Free Patriotic Movement; Lebanese Forces; Phalange; Hizbollah;
Hizbullah; Kataib Hezbollah; Badr Organisation; Mahdi Army; Popular Mobilization Forces; Popular Mobilisation
Forces; Peshmerga; peshmerga; KDP; PUK; Patriotic Union of Kurdistan; Kurdistan Democratic Party; Dawa Party;
Sadrist Movement; Houthi; Houthis; Ansar Allah; Muslim Brotherhood; Ennahda; Nidaa Tounes; FLN; National
Liberation Front; Polisario; Polisario Front; Kadima; Kahol Lavan; Blue and White; Yisrael Beiteinu; Yesh Atid;
Shas; United Torah Judaism; Jewish Home; Yamina; Meretz; Otzma Yehudit; Religious Zionism; Northern Alliance;
Haqqani network; Tehrik-i-Taliban Pakistan; TTP; Lashkar-e-Taiba; Lashkar-e-Jhangvi; Jaish-e-Mohammad;
Jaish-e-Mohammed; Mujahedin-e Khalq; al Qaeda; Al Qaeda; Al-Qaida; AQAP; AQIM; al Shabaab; Al Shabaab;
al-Shabaab; Al-Shabaab; al-Shabab; Boko Haram; ISWAP; Ansar Dine; JNIM; M23; FDLR; ADF; Allied Democratic
Forces; Lord's Resistance Army; LRA; Janjaweed; Rapid Support Forces; RSF; SPLM; SPLA; TPLF; Tigray People's
Liberation Front; OLF; Prosperity Party; EPLF; All Progressives Congress; APC; Peoples Democratic Party;
People's Democratic Party; New Patriotic Party; NPP; NDC; National Democratic Congress; Jubilee Party; ODM;
Orange Democratic Movement; UDA; National Resistance Movement; NRM; ZANU-PF; MDC; Movement for Democratic
Change; Citizens Coalition for Change; Democratic Alliance; Economic Freedom Fighters; EFF; Inkatha Freedom
Party; Inkatha; IFP; uMkhonto we Sizwe; MPLA; UNITA; Unita; Frelimo; FRELIMO; Renamo; RENAMO; SWAPO; Swapo;
Chama Cha Mapinduzi; Chadema; CHADEMA; Patriotic Front; UPND; Seleka; anti-balaka
`,
  // The Americas.
  `
Bloc Quebecois; Bloc Québécois; New Democratic Party; NDP; Liberal Party of Canada; Conservative Party of
Canada; Parti Quebecois; Parti Québécois; Republican National Committee; Democratic National Committee; GOP;
Libertarian Party; Peronists; Peronist Party; La Libertad Avanza; Cambiemos; Frente Amplio; Workers Party; PSDB;
PMDB; MDB; PSL; PRI; PRD; Institutional Revolutionary Party; National Action Party; Sandinistas; Sandinista
National Liberation Front; FMLN; Movement Toward Socialism; Movement to Socialism; United Socialist Party; PSUV;
Fuerza Popular; Peru Libre; Colorado Party; FARC; Farc; ELN; National Liberation Army; Shining Path;
Revolutionary Armed Forces of Colombia; Clan del Golfo; Sinaloa Cartel; Zetas; Los Zetas; MS-13; Tren de Aragua;
People's National Movement; Jamaica Labour Party; Communist Party of Cuba
`,
  // Britain and Ireland.
  `
Labour Friends of Israel; Momentum; ERG; European Research Group; 1922 Committee; Tory Reform Group; Bow Group;
Fabian Society; Co-operative Group; Workers Party of Britain; English Defence League; EDL; Reclaim Party; Aontu;
Aontú; People Before Profit; Independent Group; TUV; PUP; UVF; Ulster Volunteer Force; Ulster Defence
Association; INLA; New IRA; Continuity IRA; Irish Republican Army; Orange Order; Green Party of England and
Wales; Yorkshire Party; North East Party; Mebyon Kernow; English Democrats; Socialist Alliance; Communist Party
of Britain; Your Party; Referendum Party; Restore Britain
`,
].join(";");
