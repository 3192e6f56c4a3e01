// Newspapers, agencies, broadcasters and stations. Compiled by hand from general knowledge.

import { phrases } from "./phrases.ts";
import { worldMedia } from "./world/media.ts";

/** Where the BBC has a local station: “BBC Radio Norfolk”, “Radio Norfolk”. */
const localStations = `
Berkshire; Bristol; Cambridgeshire; Cornwall; CWR; Cumbria; Cymru; Derby; Devon; Essex; Foyle; Gloucestershire;
Guernsey; Hereford & Worcester; Humberside; Jersey; Kent; Lancashire; Leeds; Leicester; Lincolnshire; London;
Manchester; Merseyside; Newcastle; Norfolk; Northampton; Nottingham; Oxford; Sheffield; Shropshire; Solent;
Somerset; Stoke; Suffolk; Surrey; Sussex; Tees; Three Counties; Ulster; Wiltshire; WM; York
`
  .trim()
  .split(/;\s+/)
  .flatMap((area) => [`BBC Radio ${area}`, `Radio ${area}`])
  .join(";");

export const media = phrases(
  localStations,
  `
BBC; BBC News; BBC Sport; BBC Radio; BBC Radio Five Live; BBC Radio Scotland; BBC Radio Wales; BBC Scotland; BBC Wales; BBC World Service; BBC World; BBC One; BBC Two; BBC Three; BBC Four; BBC1; BBC2; BBC ONE; BBC TWO; BBC Radio 1; BBC Radio 2; BBC Radio 3; BBC Radio 4; BBC Radio 5 Live; BBC Five Live; CBBC; CBeebies; Radio 1; Radio 2; Radio 3; Radio 4; Radio One; Radio Two; Radio Three; Radio Four; Radio Five Live; Radio 5 Live; Five Live; World Service;
ITV; ITV1; ITV News; ITN; GMTV; Channel 4; Channel Four; Channel 4 News; Channel Five; Channel 5; Sky; Sky News; Sky One; Sky Sports; BSkyB; S4C; STV; Anglia TV; ITV Anglia; Granada; Carlton; LBC; Classic FM; Capital FM; Virgin Radio; Talksport; TalkSport; RTE; RTÉ;
CNN; CBS; NBC; ABC; PBS; HBO; MTV; ESPN; Fox; Fox News; Fox TV; Al Jazeera; Al-Jazeera; al-Jazeera; Al-Arabiya; Disney; Walt Disney; Miramax; Dreamworks; DreamWorks; Pixar; Paramount; Universal; Warner Bros; Warner Brothers; Time Warner; 20th Century Fox; Viacom; EMI; Columbia Pictures; MGM; Sony Pictures; Netflix; Bollywood Hungama;
Reuters; Associated Press; AP; AFP; Agence France Presse; Agence France-Presse; Press Association; PA; Bloomberg; Xinhua; Interfax; Itar-Tass; Tass; Dow Jones; MarketWatch;
Times; The Times; Sunday Times; Financial Times; FT; Guardian; Observer; Independent; Independent on Sunday; Daily Telegraph; Sunday Telegraph; Telegraph; Daily Mail; Mail on Sunday; Daily Mirror; Sunday Mirror; Mirror; Sun; Sun on Sunday; News of the World; Daily Express; Sunday Express; Daily Star; Daily Sport; Morning Star; Evening Standard; Metro; Scotsman; Scotland on Sunday; Herald; Sunday Herald; Daily Record; Sunday Mail; Sunday Post; Western Mail; South Wales Echo; Belfast Telegraph; Irish News; Irish Times; Irish Independent; Yorkshire Post; Birmingham Post; Birmingham Mail; Manchester Evening News; Liverpool Echo; Liverpool Daily Post; Western Morning News; Northern Echo; Western Daily Press; Bristol Post; Gloucestershire Echo; Gloucester Citizen; Plymouth Herald; Express and Echo; Express & Star; Shropshire Star; Coventry Telegraph; Leicester Mercury; Nottingham Post; Derby Telegraph; Lincolnshire Echo; Hull Daily Mail; Grimsby Telegraph; Scunthorpe Telegraph; Sheffield Star; Doncaster Star; Telegraph & Argus; Huddersfield Examiner; Halifax Courier; York Press; Evening Chronicle; Newcastle Chronicle; Newcastle Journal; Teesside Gazette; Evening Gazette; Sunderland Echo; Shields Gazette; Hartlepool Mail; Lancashire Telegraph; Lancashire Evening Post; Blackpool Gazette; Bolton News; Oldham Chronicle; Wigan Post; The Sentinel; Stoke Sentinel; Worcester News; Oxford Mail; Swindon Advertiser; Bath Chronicle; Dorset Echo; Bournemouth Echo; Southern Daily Echo; Portsmouth News; Argus; Brighton Argus; Kent Messenger; Kent Online; Medway Messenger; Southend Echo; Essex Chronicle; Gazette & Herald; East Anglian Daily Times; EADT; Eastern Daily Press; EDP; Norwich Evening News; Ipswich Star; Cambridge News; Cambridge Evening News; Peterborough Telegraph; Northampton Chronicle; Milton Keynes Citizen; Luton News; Watford Observer; Reading Chronicle; Press and Journal; Press & Journal; Dundee Courier; Aberdeen Evening Express; Edinburgh Evening News; Evening Times; Greenock Telegraph; News Letter; Irish Examiner; South Wales Argus; South Wales Evening Post; Wales on Sunday; Newsquest; Johnston Press; JPIMedia; National World; Reach plc; Trinity Mirror; Archant; Northcliffe; DC Thomson; Iliffe; Tindle; Midland News Association; News International; News Corp; News Corporation; Daily Mail and General Trust;
New York Times; Washington Post; Wall Street Journal; Los Angeles Times; LA Times; USA Today; New York Post; Chicago Tribune; Boston Globe; International Herald Tribune; Time; Newsweek; Economist; Spectator; New Statesman; Private Eye; Nature; New Scientist; Lancet; British Medical Journal; BMJ; Billboard; Variety; Hollywood Reporter; Rolling Stone; NME; Vogue; Le Monde; Le Figaro; Liberation; L'Equipe; Die Welt; Die Zeit; Bild; Der Spiegel; El Pais; El Mundo; Marca; Corriere della Sera; La Repubblica; Gazzetta dello Sport; Jerusalem Post; Haaretz; People's Daily; China Daily; Times of India; Sydney Morning Herald
`,
  worldMedia,
);

/** Titles of papers that are also ordinary words: only after “the” and not before a noun that they describe. */
export const ambiguousMedia = new Set([
  "Times",
  "Guardian",
  "Observer",
  "Independent",
  "Telegraph",
  "Mirror",
  "Sun",
  "Metro",
  "Herald",
  "Time",
  "Economist",
  "Spectator",
  "Nature",
  "Lancet",
  "Billboard",
  "Variety",
  "Bild",
  "Marca",
  "Fox",
  "Universal",
  "Paramount",
  "Carlton",
  "Granada",
]);
