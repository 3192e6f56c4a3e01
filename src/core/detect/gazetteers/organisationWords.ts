// The words by which names of organisations are recognised. Compiled by hand from general knowledge.

import { wordSet } from "./wordSet.ts";

/** Last words of names: “Norfolk County Council”, “Foster Care Association”. */
export const closingWords = wordSet(`
Academy Academies Administration Agency Airlines Airways Alliance Army Assembly Associates Association Athletic Authority
Authorities Bank Bancorp Board Brewery Broadcasting Brothers Bros Building Bureau
Capital Cathedral Centre Center Chamber Chambers Charity Church City Clinic Club Coalition Collective College Colleges
Commission Commissioners Committee Communications Community Companies Company Confederation Conference Congregation
Congress Consortium Constabulary Consultancy Consultants Consulting Cooperative Co-operative Corp Corporation Council Councils
Court Courts Department Dept Directorate Diocese Electric Electronics Embassy Energy Engineering Enterprises Entertainment Exchange
Executive Faculty FC Federation Force Forces Forum Foundation Fund Gallery Government Group Guild Holdings Homes Healthcare Hospice
Hospital
Hospitals Industries Infirmary Inc Incorporated Insurance Inspectorate Institute Institution International Investments Laboratories Laboratory Labs
League Library Limited Lobby LLP Ltd Media Ministry Motors Museum Mutual Navy Network Networks News Newspapers Office Orchestra
Organisation Organization Parliament Partners Partnership Party Petroleum Pharmaceuticals plc PLC Plc Police Press
Productions Properties Publications Publishers Publishing Rangers Records Regiment Research Resources Restaurants
Rovers School Schools Secretariat Securities Security Senate Services Service Society Software Solutions Squad Station Steel Stores Studio Studios
Supermarkets Surgery Syndicate Synod Systems Task Taskforce Technologies Technology Telecom Telecommunications Television
Theatre Theatres Times Trade Trading Tribunal Trust Trusts TUC Union Unions United University Universities Utilities Union
Wanderers Watchdog Wednesday Works Workshop Hotspur Albion Athletic Rovers Town Motorsport Racing Airline Airlines Bankers Bancorp
Aerospace Advisers Advisors Analytics Automotive Ballet Batteries Battalion Biotech Brands Brigade Cartel Caucus Cinema Cinemas Command
Conservatory Consulate Dicastery Digital Finance Financial Films Foods Front Games Gas Gendarmerie Hotels Junta Logistics Management Markets Metals Metro Militia Mines Mining
Minerals Mobile Movement Observatory Oil Opera Orchestra Pharma Philharmonic Pictures Polytechnic Power Radio Rail Railway Railways
Rebels Resorts Rugby Savings Semiconductor Semiconductors Shipping Steelworks Symphony Tech Therapeutics TV Union Unions Ventures Watch Water Wireless
Chemicals Chronicle Courier Daily Echo Express Examiner Gazette Guardian Herald Inquirer Journal Mail Mercury Mirror
Observer Post Standard Star Sun Telegraph Tribune Weekly Magazine Review AG SA SE SpA NV GmbH AB ASA Oy BV Pte LP LLC Co
Stockbrokers Solicitors Accountants Architects Surveyors Jewellers Opticians Builders Brewers
`);

/** Closing words that are also ends of place names, roles and things: they need another sign beside them. */
export const weakClosingWords = wordSet(`
Bar Borough Building Capital Centre Center Chamber City Community Conference Court Daily Electric Energy Engineering Executive Force Forces Homes
International Library News Office Panel Park Records Resources Review Services Service Squad Star Station Standard Steel Stores
Studio Studios Sun Task Times Town Trade Trading United Unions Wednesday Works Cathedral Church Theatre Gallery Museum School Schools
Automotive Command Digital Films Finance Foods Front Games Gas Hotels Management Markets Metals Metro Mines Mobile Movement Oil Opera
Pictures Power Radio Rail Railway Rugby Savings Tech Watch Water
Magazine Security Post Mail Journal Government Weekly Express Watchdog Press Commissioners Systems Insurance
Stockbrokers Solicitors Accountants Architects Surveyors Jewellers Opticians Builders Brewers
`);

/** First words of names that go on with “of” or “for”: “Department for Education”, “University of Essex”. */
export const openingWords = wordSet(`
Academy Agency Alliance Archdiocese Assembly Association Associations Authority Bank Board Bureau Campaign Centre Center
Chamber Chambers Church Coalition College Commission Committee Confederation Congress Corporation Council Court
Department Diocese Directorate Faculty Federation Fellowship Foundation Friends Fund Guild Inspectorate Institute Institution
League Library Ministry Museum Office Organisation Organization Parliament Partnership School Secretariat Society Trust Tribunal
Union University Dept Dicastery Observatory Movement Embassy Consulate
`);

/** Common nouns for bodies: before a name they tell that it is one: “software firm Autonomy”. */
export const bodyNouns = wordSet(`
organisers promoters company companies firm firms group giant maker retailer supermarket chain bank insurer airline carrier broadcaster
newspaper paper tabloid magazine broadsheet watchdog regulator charity union thinktank think-tank party agency
manufacturer carmaker publisher developer consultancy consultants pollster pollsters network operator bookmaker brewer studio
label rivals rival subsidiary parent band club side champions minnows conglomerate start-up startup website site
supplier provider distributor lender brokerage analysts researchers quango council university school college hospital
trust academy quangos agency organisation organization body institute auctioneers producer
`);

/** What stands before those nouns: “software firm”, “housing charity”. */
export const bodyDescriptions = wordSet(`
software housing energy water oil gas car drug drugs insurance investment security construction engineering law accounting
accountancy recruitment research rights animal children's cancer health mental youth homelessness environmental conservation
opposition ruling political far-right left-wing right-wing centre-left centre-right militant armed rebel state-owned state
public private local national international regional global leading rail bus train travel holiday airline aerospace defence
technology tech internet telecoms mobile phone media news music film television television publishing betting gambling clothing
fashion shoe sportswear furniture food drinks supermarket pub restaurant hotel coffee chocolate tobacco chemicals chemical
pharmaceutical biotech medical mining steel shipping logistics delivery courier packaging property estate building private-equity
equity hedge pension credit rating credit-rating ratings polling marketing advertising public-relations consumer trade teaching
teachers' farming farmers' football rugby cricket league premiership
`);

/** Those of the nouns above that also stand before people, places and products. */
export const weakBodyNouns = wordSet(`
side champions parent rival rivals party network site band club label school university college hospital giant operator
publisher producer developer provider owner body analysts researchers
`);

/** Nouns after a name that tell that it is a body: “the Autonomy spokesman”, “Autonomy shares”. */
export const bodyFollowers = wordSet(`
shares stock spokesman spokeswoman spokesperson spokespeople executive executives chairman chairwoman director directors boss bosses
chief president vice-president employees staff workers shareholders shareholder investors customers profits sales
analyst analysts economist headquarters subsidiary officials official members member inspectors inspector board report
lawyers lawyer group unit researchers researcher researchers correspondent editor journalist reporter newspaper
website store stores factory factories plant shareholding stake takeover bid merger
secretary councillor councillors manager coach striker midfielder defender goalkeeper captain skipper
fans players
`);

/** Nouns for a body right after its name: “the Titan corporation”. */
export const bodyTails = wordSet(`
corporation company firm group bank newspaper chain airline agency charity party consortium supermarket union network
`);

/** Last words of names of streets, buildings, events, works, laws and things: neither a person nor a body. */
export const thingWords = wordSet(`
Street St Road Rd Avenue Lane Square Bridge Station House Hall Castle Palace Airport Stadium Arena Beach Island Islands River Valley
Mountain Mountains Bay Lake Crescent Drive Terrace Gardens Tower Towers Dam Ocean Sea Peninsula Desert Canal Motorway Cup Prize Award
Awards Trophy Championship Championships Open Festival Act Bill Report Inquiry Review Treaty Agreement Accord Protocol Convention
Day Week Year Show Games Series Tour Prix Bowl Final Finals Derby Marathon Olympics Paralympics Grammy Oscars Oscar Diary Diaries Chronicles Trilogy Album Song Edition Law
Laws Plan Scheme Project Programme Program Campaign Initiative Strategy Directive Amendment Constitution War Crisis Disaster Revolution
Affair Scandal Index Prison Jail Windows Xbox PlayStation Gospel Line Railway Expressway Tunnel Theory Effect Syndrome Disease
`);

/** Roles that people have for a body: “manager for Capgemini”, “analyst at Gartner”. */
export const workRoles = wordSet(`
executive chairman chairwoman director manager president vice-president head boss chief spokesman spokeswoman spokesperson
analyst analysts economist economists strategist researcher engineer consultant trader broker editor reporter journalist
correspondent columnist founder co-founder owner secretary leader partner adviser lawyer solicitor barrister professor lecturer scientist
officer treasurer trustee representative employee employees staff workers bosses directors managers shares stake
`);
