// News agencies, papers, broadcasters and sites of the world. Compiled by hand from general knowledge.

export const worldMedia = [
  `
AAP; ABC News; ABC TV; Adevarul; AGERPRES; Ahram; Al Ahram; al-Ahram; Al-Ahram; Al Arabiya; Al-Hayat; Al-Manar;
Al Manar; Al-Masirah; Al Hadath; Al-Mayadeen; Al-Quds Al-Arabi; Algemeen Dagblad; ANI; ANSA; Anadolu; Anadolu
Agency; Antara; ARD; ZDF; Asahi Shimbun; Asahi; Asharq Al-Awsat; Associated Press of Pakistan; Australian
Broadcasting Corp; Australian Financial Review; Axios; BNN; Bangkok Post; Barron's; Belga; BelTA; BFM TV; BFM;
Bernama; Breitbart; Business Day; Business Insider; Business Standard; BuzzFeed; CBC; CCTV; CGTN; CTV; Caixin;
Channel NewsAsia; Channels Television; Christian Science Monitor; Clarin; CNA; CNBC; CNN Turk; CNN
International; Cumhuriyet; Dagens Nyheter; Daily Beast; Daily Maverick; Daily Nation; Daily Trust; Denver Post;
Deutsche Welle; DPA; dpa; De Telegraaf; De Standaard; De Volkskrant; Detroit News; Detroit Free Press; Der
Standard; Die Presse; EFE; Ekho Moskvy; El Periodico; El Universal; El Watan; Economic Times; Eleftherotypia;
Expressen; Aftonbladet; Fars News Agency; Folha de S.Paulo; Folha; Forbes; France 24; France Inter; France 2;
FAZ; Frankfurter Allgemeine; Frankfurter Allgemeine Zeitung; Gazeta Wyborcza; Globe and Mail; Global Times;
Guangming Daily; Gulf News; Handelsblatt; Helsingin Sanomat; Het Laatste Nieuws; Hindu; The Hindu; Hindustan
Times; Hospodarske Noviny; HuffPost; Huffington Post; Hurriyet; Houston Chronicle; ilTalehti; IRNA; ISNA; Il
Messaggero; Il Sole 24 Ore; Il Giornale; Indian Express; Izvestia; IRIB; JoongAng Ilbo; Jakarta Post; Japan
Times; Jiji; Jiji Press; Jyllands-Posten; Kathimerini; Kommersant; Korea Herald; Korea Times; Kyodo; Kyodo News;
KCNA; La Croix; La Nacion; La Razon; La Stampa; La Vanguardia; Lenta.ru; LCI; Le Parisien; Le Soir; Le Temps;
Libération; Les Echos; Lidove Noviny; Lianhe Zaobao; Lusa; MEN; MSNBC; MTI; Maariv; Magyar Nemzet; Mail &
Guardian; Mainichi; Mainichi Shimbun; Manila Times; Mediapart; Mehr News; Meduza; Mlada Fronta Dnes; Miami
Herald; Milliyet; Ming Pao; Morgunbladid; NDTV; NHK; NOS; NPR; NRC Handelsblad; NTV; NRK; National Post;
Nepszabadsag; Neue Zurcher Zeitung; NZZ; New Yorker; The New Yorker; New York Daily News; News24; News 24;
Newsday; Nikkei; Nine News; Novaya Gazeta; O Globo; Globo; OANN; ORF; PAP; PTI; Press Trust of India; Philippine
Star; Politico; POLITICO; Politika; Politiken; Press TV; ProPublica; RAI; RBC; RFI; RIA; RIA Novosti; Ria
Novosti; RT; RTL; RTVE; Radio Free Europe; Radio Free Europe/Radio Liberty; Radio Free Asia; Radio France;
Rappler; Rossiya 24; Rossiya 1; Russia Today; Rzeczpospolita; SABC; SANA; SBS; San Francisco Chronicle; Semafor;
Shanghai Daily; Sky Italia; Sky Sport Italia; Sky Germany; South China Morning Post; SCMP; Sports Illustrated;
Sputnik; Straits Times; Svenska Dagbladet; Sueddeutsche Zeitung; Süddeutsche Zeitung; Sun-Times; TASS; TASR;
TF1; TV2; TV4; TVN; TVP; TVNZ; Tanjug; Tasnim; Tagesspiegel; The Age; The Atlantic; The Australian; The Hill;
The Verge; TechCrunch; Telam; Telemundo; Tiempo; Times of Israel; Toronto Star; UPI; Univision; Ukrainska
Pravda; Ukrinform; Unian; VTM; Vanity Fair; Vedomosti; Vice News; Voice of America; VOA; Vietnam News; Vijesti;
WAFA; Wafa; Welt am Sonntag; Wired; WAM; Yahoo News; Yedioth Ahronoth; Yle; YLE; Yomiuri; Yomiuri Shimbun;
Yonhap; Yonhap News Agency; Zvezda; 24sata; 20 Minuten; Ynet; 10News; Channel 12; Channel One; Channel 13;
Channel 9; Channel 7; Rustavi 2; Reuters News; Reuters TV; Thomson Reuters; Thomson Reuters Foundation; Gannett;
McClatchy; Axel Springer; Nine Entertainment; Mediaset; ProSiebenSat.1; ProSieben; Bertelsmann; Schibsted;
Discovery; Fox Sports; Fox Business; TNT Sports; DAZN; Canal+; Canal Plus; beIN Sports; TalkTV; GB News; Times
Radio; LBC News; Heart FM; Kiss FM; Greatest Hits Radio; Radio X; Absolute Radio; Jazz FM; BBC Breakfast; BBC
World News; BBC Radio Merseyside; BBC Radio Leeds; BBC Radio London; BBC Asian Network; BBC Persian; BBC
Russian; BBC Arabic; BBC Alba; BBC Cymru Wales; BBC Northern Ireland; BBC Trust; BBC Studios; BBC Local Radio;
BBC Worldwide; ITV plc; ITV2; ITV3; ITV Studios; UTV; TV3; TG4; RTE Radio; Virgin Media Television; The Mail;
MailOnline; Mail Online; Daily Post; The i; iNews; HuffPost UK; The Conversation; The Times of London; Evening
Express; Hello!; OK!; Grazia; Country Life; The Lancet; The BMJ; The Grocer; The Bookseller; The Stage; Farmers
Weekly; Nursing Times; Schools Week; Tes; TES; Times Educational Supplement; Times Higher Education; Inside
Housing; Construction News; Property Week; Local Democracy Reporting Service; LDRS; PA Media; PA news agency;
Press Gazette; National Enquirer; The Sun; The Guardian; The Independent; The Telegraph; The Economist; The
Observer; The Scotsman; The Herald; The National; The Courier; The Irish Times; Glasgow Times; Bristol Live;
Kent Live; Cornwall Live; Devon Live; Essex Live; Leeds Live; BirminghamLive; Birmingham Live; ChronicleLive;
Hull Live; MyLondon; Nottinghamshire Live; Somerset Live; Stoke-on-Trent Live; Wales Online; WalesOnline;
Gloucestershire Live; Great Yarmouth Mercury; Lowestoft Journal; Lynn News; Cambridge Independent; Bury Free
Press; Suffolk News; Newmarket Journal; Diss Express
`,
].join(";");
