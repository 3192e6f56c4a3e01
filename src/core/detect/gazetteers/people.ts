// The words by which people are recognised. Compiled by hand from general knowledge.

import { wordSet } from "./wordSet.ts";

/** Honorifics: what follows is a person's name. Written without a full stop. */
export const honorifics = wordSet(`
Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baroness Baron Viscount Viscountess Earl Countess
Rev Revd Reverend Canon Fr Cllr Councillor Sen Gov Rep Gen Col Lt Lt-Col Lt-Gen Maj Capt Sgt Cpl Pte Pvt Cmdr Supt Insp
DCI WPC Det Sheikh Ayatollah Mullah Rabbi Imam Monsieur Madame Senor Herr Frau Signor Mme Mlle Monsignor Msgr Hon
`);

/** Ranks, offices and occupations which stand, capitalised, right before a name: “President Chirac”. */
export const capitalisedRoles = wordSet(`
Presidents Princes Princesses Ministers Senators Councillors Judges Consort President Vice-President Premier Chancellor Prince Princess King Queen Duke Duchess Emperor Pope Cardinal Archbishop Bishop
Father Sister Brother Saint Senator Congressman Congresswoman Representative Governor Mayor Mayoress Judge Justice Secretary Minister Speaker
Secretary-General Director-General Attorney-General Auditor-General Governor-General Solicitor-General
Ambassador General Admiral Colonel Major Captain Lieutenant Sergeant Corporal Private Commander Commodore Brigadier Marshal
Commissioner Constable Superintendent Inspector Detective Sheriff Officer Chairman Chairwoman Chair Director Manager
Coach Leader MP MPs MEP MEPs MSP MSPs AM AMs TD QC KC MS Councillor Alderman Dean Provost Principal Headteacher Headmaster Head Nurse
Spokesman Spokeswoman Spokesperson Taoiseach Tanaiste Attorney Solicitor Analyst Economist Editor Presenter Singer Actor Actress
Lawyer Barrister Consultant Uncle Auntie Aunt Grandma Grandad Comrade Member Backbencher Peer Chief Whip Executive Co-founder Founder Author PC DC DS DI Count
`);

/** Occupations and relations in lower case before a name: “chief executive Peter Wanless”. */
export const roles = wordSet(`
secretary minister ministers president vice-president chairman chairwoman chair chairperson director leader chief boss executive head manager
coach captain skipper spokesman spokeswoman spokesperson commissioner mayor governor senator chancellor premier ambassador
envoy judge lawyer solicitor barrister prosecutor attorney analyst economist strategist editor journalist reporter
correspondent columnist presenter broadcaster host author writer novelist poet playwright composer conductor musician
singer songwriter singer-songwriter rapper guitarist drummer bassist frontman star actor actress comedian comic director-general film-maker filmmaker producer
designer model artist painter sculptor photographer architect professor lecturer researcher scientist historian psychologist
doctor surgeon nurse midwife teacher headteacher headmaster headmistress principal student pupil graduate officer detective constable
inspector superintendent sergeant general colonel major commander soldier pilot farmer businessman businesswoman entrepreneur
tycoon billionaire millionaire magnate founder co-founder owner partner colleague chairmen partner consultant adviser advisor aide
backbencher backbenchers candidate councillor councillors campaigner activist volunteer member peer peers baroness bishop archbishop vicar priest
pope king queen prince princess duke duchess striker midfielder defender goalkeeper keeper winger forward prop hooker lock flanker
fly-half scrum-half full-back centre lock number playmaker centre-half wing batsman bowler all-rounder sprinter runner jumper hurdler swimmer cyclist rider driver boxer
golfer player jockey trainer referee umpire champion winner champ medallist rival teammate team-mate team-mates compatriot veteran
striker newcomer hero heroine legend wife husband mother father mum dad son daughter brother sister uncle aunt nephew niece cousin
grandfather grandmother friend girlfriend boyfriend fiance fiancee widow widower victim suspect defendant
resident neighbour mp mps inventor engineer programmer developer hacker guru expert specialist deputy successor predecessor
official spokesmen counterpart dictator rebel militant cleric warlord politician statesman diplomat monarch duo brothers twins organiser
treasurer cricketer footballer athlete sportsman seed finalist scorer chef gardener magician impressionist director ceo troubleshooter organiser caretaker cleaner shopkeeper landlord landlady carer pensioner plumber builder electrician carpenter mechanic labourer postman butcher fisherman firefighter paramedic lifeguard coroner magistrate clerk chaplain curate verger warden ranger grocer publican barber hairdresser gamekeeper vet dentist pharmacist chemist nanny bodyguard chauffeur secretary-general co-star co-author bandmate protege sidekick understudy violinist cellist pianist organist flautist trumpeter saxophonist keyboardist vocalist soprano tenor baritone choreographer ballerina dancer screenwriter cinematographer illustrator cartoonist sculptress biologist microbiologist epidemiologist virologist geologist archaeologist astronomer astronaut physicist mathematician cardiologist oncologist paediatrician psychiatrist obstetrician anthropologist sociologist criminologist meteorologist seismologist ecologist zoologist botanist theologian philosopher naturalist environmentalist feminist socialist anarchist trade-unionist steeplechaser decathlete heptathlete marathoner triathlete rower sailor yachtsman yachtswoman skier snowboarder gymnast diver archer weightlifter wrestler fighter fencer bookseller stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister godfather godmother ex-wife ex-husband
granddaughter grandson steward housemate classmate landowner rector
`);

/** Verbs of saying: who does it is a person, or a body. */
export const speechVerbs = wordSet(`
said says say told tells added adds explained insisted argued warned claimed admitted commented replied joked wrote
denied recalled stressed suggested acknowledged conceded complained urged asked answered confessed remarked quipped
continued concluded predicted declared thinks believes believed thought
`);

/** Small words inside names: “Ludwig van Beethoven”, “Osama bin Laden”. */
export const particles = wordSet(`
van von der den de del della di da dos du la le el al bin ibn ben ap ab ter ten af zu y
`);

/** What tells a name’s bearer from parent and child, and is part of it: “Sammy Davis Jr”. */
export const generations = wordSet(`Jr Sr Jr. Sr. Jnr Snr II III IV`);

/** What stands after a name without being part of it: honours, degrees. */
export const nameSuffixes = wordSet(`MBE OBE CBE KBE KG KCMG DL JP FRS PhD BSc`);

/** Words before a colon after which a photographer, an author or a source is named. */
export const creditWords = wordSet(`
Photo Photos Photograph Photographer Photography Pic Pics Picture Pictures Image Images Credit Byline Words Video
Reporter Writer Author Interview
`);

/** Words that stand before an office: “Shadow Home Secretary”. */
export const roleModifiers = wordSet(`
Prime Chief Deputy Vice Shadow Home Foreign Education Health Defence Defense Trade Industry Work Pensions Culture
Transport Environment Assistant Acting Interim Managing Executive Finance Financial Press Lord First Junior Senior Attorney
Cabinet Children's Schools Armed Treasury Energy Housing Communities Justice Business Agriculture Interior Economy Economics Labor
Sports Sport Arts Europe Immigration Police Energy Media Marketing Operations Communications Political Detective
Northern General Permanent Parliamentary Under Lead Co Ex Cultural Commerce Budget Employment Rural Constitutional
`);

/** Roles that stand before other things as well: “number Seven”, “member Turkey”. */
export const weakRoles = wordSet(`
number seed lock prop hooker forward back member partner rival victim host official resident model executive volunteer suspect star head chief
sister parent brother twin centre wing driver keeper owner winner champion deputy manager peer chair cousin colleague legend hero
`);

/** Offices that make even a plain word after them a name: “President Bush”. */
export const strongOffices = wordSet(`
President Vice-President Chancellor Senator Governor Congressman Congresswoman Archbishop Bishop Cardinal Pope Colonel Captain Sergeant
Inspector Superintendent Constable Councillor Professor Taoiseach Judge Secretary Minister Mayor Commissioner Admiral Brigadier
`);

/** People whom the world knows by one name that is hardly any other’s. */
export const mononyms = wordSet(`
Jesus Christ Moses Muhammad Buddha Confucius Plato Socrates Aristotle Cicero Virgil Tacitus Ovid Herodotus Cleopatra Nero
Caligula Michelangelo Caravaggio Rembrandt Vermeer Canaletto Galileo Copernicus Voltaire Rousseau Shakespeare Chaucer
Mozart Beethoven Bach Handel Haydn Vivaldi Chopin Wagner Verdi Puccini Tchaikovsky Picasso Napoleon Darwin Freud Einstein
Hitler Stalin Lenin Trotsky Mussolini Gandhi Elvis Bono Madonna Beyonce Beyoncé Eminem Rihanna Shakira Bjork Björk Moby
Enya Dido Pele Pelé Maradona Ronaldo Ronaldinho Rivaldo Neymar Oprah Banksy Stormzy Skepta Dizzee
`);
