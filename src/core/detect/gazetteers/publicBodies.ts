// Public bodies, courts, regulators, forces, parliaments, unions, charities and world bodies whose names show no
// pattern or that are known by initials. Compiled by hand from general knowledge.

import { britishBodies } from "./britain.ts";
import { phrases } from "./phrases.ts";
import { wordSet } from "./wordSet.ts";
import { worldBodies } from "./world/bodies.ts";

export const publicBodies = phrases(
  `
Parliament; Commons; House of Commons; Lords; House of Lords; Scottish Parliament; Welsh Assembly; Welsh Assembly Government;
National Assembly for Wales; Senedd; Holyrood; Stormont; Northern Ireland Assembly; Scottish Executive; Scottish Government;
Welsh Government; Northern Ireland Executive; London Assembly; European Parliament; European Commission; European Council;
Council of Europe; EU; European Union; EC; UN; United Nations; UN Security Council; Security Council; Nato; NATO; G7; G8; G20; G10;
World Bank; International Monetary Fund; IMF; World Trade Organization; World Trade Organisation; WTO; OECD; OPEC; Opec;
World Health Organization; World Health Organisation; WHO; Unicef; UNICEF; Unesco; UNESCO; UNHCR; IAEA; Interpol; Europol;
African Union; Arab League; Commonwealth; Red Cross; British Red Cross; Red Crescent; International Criminal Court;
International Olympic Committee; IOC; Uefa; UEFA; Fifa; FIFA; IAAF; FIA; International Rugby Board; IRB; ICC; ECB; LTA; ATP; WTA; WADA; Wada;
Football Association; FA; Premier League; Football League; Rugby Football Union; RFU; Welsh Rugby Union; WRU; SRU;
Scottish Rugby Union; Scottish Football Association; Lawn Tennis Association; UK Athletics; UK Sport; Jockey Club; MCC;
Treasury; HM Treasury; Home Office; Foreign Office; Cabinet Office; Scotland Office; Wales Office; Northern Ireland Office;
Foreign and Commonwealth Office; Ministry of Defence; MoD; MOD; Ministry of Justice; Lord Chancellor's Department;
DfE; DfES; DCSF; DCMS; Defra; DEFRA; DTI; DWP; DfT; DfID; DFID; DHSC; BEIS; FCO; FCDO; HMRC; HM Revenue and Customs; Inland Revenue;
Customs and Excise; HM Customs and Excise; Cafcass; Ofcom; Ofgem; Ofwat; Oftel; Ofqual; Ofsted; ORR; FSA; FCA; Estyn;
Office for National Statistics; ONS; Office of Fair Trading; OFT; Competition Commission; Charity Commission; Audit Commission;
National Audit Office; NAO; Electoral Commission; Law Commission; Bank of England; Monetary Policy Committee; MPC;
European Central Bank; Federal Reserve; Fed; Bundesbank; Bank of Japan; Securities and Exchange Commission; SEC; FBI; CIA; NSA; NASA; Nasa;
Food and Drug Administration; FDA; FCC; Pentagon; White House; State Department; US State Department; Congress; US Congress; Senate; US Senate; House of Representatives;
Supreme Court; US Supreme Court; High Court; Court of Appeal; Appeal Court; Crown Court; Old Bailey; Privy Council; Law Lords;
European Court of Justice; European Court of Human Rights; Crown Prosecution Service; CPS; Serious Fraud Office; SFO; Scotland Yard;
Metropolitan Police; Met Police; Met; Police Federation; Acpo; ACPO; PSNI; MI5; MI6; GCHQ; SAS; RAF; Royal Air Force; Royal Navy; British Army; Royal Marines;
NHS; NHS England; National Health Service; Care Quality Commission; CQC; Nice; NICE; BMA; British Medical Association;
Royal College of Nursing; RCN; General Medical Council; GMC; Health and Safety Executive; HSE; Environment Agency; Met Office;
English Heritage; Natural England; National Trust; English Nature; Historic England; Arts Council; Sport England; Highways Agency; Child Support Agency; CSA;
Passport Office; DVLA; Ordnance Survey; Land Registry; Companies House; UK Border Agency; Post Office; Royal Mail; Network Rail; Railtrack;
Church of England; Church of Scotland; Church in Wales; Catholic Church; Roman Catholic Church; Anglican Church; Salvation Army; Vatican;
TUC; CBI; GMB; Unison; UNISON; Unite; Amicus; Aslef; ASLEF; RMT; NUT; NASUWT; ATL; NAHT; PCS; NUS; NUJ; NUM; NFU; T&G; TGWU; CWU; Usdaw; FBU; NEU; Institute of Directors; IoD; Federation of Small Businesses; FSB;
British Chambers of Commerce; Local Government Association; LGA; County Councils Network; 
NSPCC; RSPCA; RSPB; RNLI; WWF; CND; AA; RAC; Oxfam; Greenpeace; Amnesty; Amnesty International; Age UK; Age Concern; Help the Aged; Barnardo's; Barnardos; Barnardo’s;
Save the Children; Christian Aid; Shelter; Crisis; Mencap; Mind; Scope; Liberty; Stonewall; Friends of the Earth; Cancer Research UK; Macmillan Cancer Support; Action on Smoking and Health;
Women's Institute; Citizens Advice; Citizens Advice Bureau; Samaritans; Comic Relief; Childline; ChildLine; Action for Children; Children's Society; The Children's Society; Médecins Sans Frontières; Medecins Sans Frontieres; Human Rights Watch;
Joseph Rowntree Foundation; Countryside Alliance; Adam Smith Institute; Institute for Fiscal Studies; IFS; King's Fund; Demos;
Westminster; Mori; MORI; Ipsos MORI; YouGov; NOP; ICM; Gallup; Downing Street; Downing St; No 10; No. 10; Number 10; Number Ten; Kremlin; Elysee; Acas; ACAS; LSE; UCL; MIT; UCLA; Eton; Harrow School;
Mossad; KGB; Guantanamo; Bafta; BAFTA; NBA; NFL; NHL; MLB; RIAA; MPAA; BPI; W3C; IEEE; Icann; ICANN; ITU; EFF; Consumers' Association; BSA; Elspa; IATA; ILO; FAO; CBO; USTR; FTC; FAA; EPA; Eurostat; Euratom; Cern; CERN; ESA; Esa
`,
  britishBodies,
  worldBodies,
);

/** Bodies named by their address: only where they act, as in “Downing Street said”. */
export const metonyms = new Set([
  "Downing Street",
  "Downing St",
  "Old Bailey",
  "Holyrood",
  "Whitehall",
  "Westminster",
  "Buckingham Palace",
  "Kensington Palace",
  "Lambeth Palace",
  "Stormont",
]);

/** Acronyms and other words in capitals that are no organisations. */
export const otherAcronyms = wordSet(`
UK US USA UAE USSR EEC EU-US TV PC PCs CD CDs DVD DVDs VCD VHS MP MPs MEP MEPs MSP MSPs AM AMs TD PM DJ DJs VIP VIPs CEO CFO COO CTO CV DIY DNA RNA HIV AIDS
GDP GNP VAT GCSE GCSEs CAP ID IDs IQ IT ICT PR HR AI AGM EGM IPO ISA NI MRSA BSE TB MMR ADHD GPS GPRS GSM SMS MMS PDA PDAs RSS XML HTML USB LCD LED HDTV
HD DSL ADSL VoIP VOIP WAP WiFi WLAN ISP ISPs MP3 PIN SIM CCTV ATM ATMs PFI PPP PPPs CO2 UFO SUV SUVs RSVP AKA ASAP OK NB PS PPS RIP SOS USP LP EP EPs UKs BC AD AM PM GMT BST EST CET
II III IV VI VII VIII IX XI XII XIII XIV XV A B C D E F G H I J K L M N O P Q R S T U V W X Y Z THE AND NOT BUT FOR WAS ALL ONE TWO NEW NOW YES NO OBE MBE CBE KBE KCMG QC KC PhD MA BSc GP GPs A&E PE IVF ME MS
DC LA NY NYC WMD WWI WWII XI RBI ODI ODIs LBW FTSE CPI RPI LIBOR PLC AG SA NV MW KW GHZ MHZ MB GB KB TFT DVR PVR PVRs P2P F1 DRM OS GUI BIOS SQL SP2 API CPU
`);

/** Competitions, events and institutions that look like bodies and are none. */
export const otherNames = phrases(`
National Insurance; Champions League; Europa League; Celtic League; Heineken Cup; World Cup; Super Bowl; Six Nations; Six Nations Championship; General Election; White Paper;
Green Paper; Grand Slam; Grand National; Big Brother; Live Aid; Band Aid; Top of the Pops; Question Time; Civil Service; Civil War; Cold War; Act of Parliament;
Act of Union; Order of the British Empire; Nobel Prize; Booker Prize; Turner Prize; Brit Awards; Academy Awards; Golden Globes; Live 8; Internet Explorer; World Wide Web;
Children in Need; Windows Media Player; Media Player; Media Center; Star Wars; Star Trek; Middle East; Stock Exchange; Chief Executive; Lord of the Rings; Stockholm Syndrome
`);
