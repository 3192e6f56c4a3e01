// Institutions as the public knows them: bodies of the world, its states and of British public life. Compiled by hand
// from general knowledge.

export const worldBodies = [
  // The world: United Nations, courts, banks, unions of states, sport.
  `
ADB; Asian Development Bank; African Development Bank; AfDB; Africa CDC; AIIB; Asian Infrastructure Investment
Bank; AMISOM; ANZUS; APEC; Apec; ASEAN; Asean; AUKUS; Bank for International Settlements; BIS; BRICS; Caricom;
CARICOM; CITES; COMESA; Council of the European Union; Court of Arbitration for Sport; CAS; CONCACAF; Concacaf;
CONMEBOL; Conmebol; Confederation of African Football; CAF; Asian Football Confederation; AFC; EASA; EAC; East
African Community; EBA; EBRD; ECHR; ECJ; ECOWAS; Ecowas; EFSA; EFTA; EMA; ESM; ESMA; EIB; European Investment
Bank; European Medicines Agency; European Space Agency; European Securities and Markets Authority; European
Banking Authority; European Stability Mechanism; European Bank for Reconstruction and Development; European
Court of Auditors; European Food Safety Authority; European Centre for Disease Prevention and Control; ECDC;
Eurogroup; Eurojust; European Public Prosecutor's Office; FATF; Financial Action Task Force; Financial Stability
Board; FIBA; FIS; FINA; FIVB; Food and Agriculture Organization; Frontex; G-7; G-20; G77; GAVI; Gavi; GCC; Gulf
Cooperation Council; Global Fund; IBRD; ICAO; ICJ; International Court of Justice; ICRC; International Committee
of the Red Cross; IDB; Inter-American Development Bank; IEA; International Energy Agency; IFAD; IFC; IFRC; IGAD;
Igad; IMO; International Maritime Organization; International Labour Organization; IOM; International
Organization for Migration; International Atomic Energy Agency; International Air Transport Association;
International Cricket Council; International Paralympic Committee; IPC; IPCC; Intergovernmental Panel on Climate
Change; ISAF; ISO; ITF; ITTF; IWC; International Whaling Commission; Mercosur; MINUSMA; MONUSCO; NAFTA; OAS;
OCHA; OHCHR; OIC; OPCW; OPEC+; OSCE; Organisation for Economic Co-operation and Development; Organization of
American States; Organization of the Petroleum Exporting Countries; Organization for Security and Co-operation
in Europe; Organisation of Islamic Cooperation; Pacific Islands Forum; PAHO; Paris Club; SADC; SCO; Shanghai
Cooperation Organisation; Shanghai Cooperation Organization; SWIFT; UCI; UFC; UN General Assembly; General
Assembly; U.N.; U.N. Security Council; U.N. General Assembly; UN Human Rights Council; U.N. Human Rights
Council; UN High Commissioner for Refugees; UNAIDS; UNCTAD; UNDP; UNEP; UNFPA; UNFCCC; UNIFIL; UNMISS; UNODC;
UNRWA; UNSC; UNWTO; United Nations Children's Fund; U.S. Agency for International Development; Venice
Commission; Visegrad Group; WBA; WBC; WBO; IBF; WFP; World Food Programme; World Food Program; WIPO; WMO; World
Meteorological Organization; World Athletics; World Anti-Doping Agency; World Economic Forum; WEF; World Rugby;
World Aquatics; E.U.; World Taekwondo; World Boxing; FIDE; BWF
`,
  // The United States.
  `
AARP; ACLU; American Civil Liberties Union; AFL-CIO; AIPAC; ATF; Air Force; US Air Force; U.S. Air Force; US
Army; U.S. Army; US Navy; U.S. Navy; US Coast Guard; U.S. Coast Guard; Coast Guard; US Marine Corps; Marine
Corps; National Guard; Army Corps of Engineers; Amtrak; Bureau of Labor Statistics; Bureau of Land Management;
Brookings Institution; Cato Institute; CBP; CDC; Centers for Disease Control and Prevention; Central
Intelligence Agency; Central Command; CENTCOM; CFPB; CFTC; Capitol Police; Census Bureau; Consumer Product
Safety Commission; Customs and Border Protection; DEA; DHS; DNC; DoD; DOE; DOJ; Drug Enforcement Administration;
EEOC; EIA; Energy Information Administration; Environmental Protection Agency; Federal Aviation Administration;
Federal Bureau of Investigation; Federal Communications Commission; Federal Deposit Insurance Corp; FDIC; FEMA;
Federal Election Commission; Federal Open Market Committee; FOMC; Federal Trade Commission; GAO; Government
Accountability Office; Green Berets; Heritage Foundation; HHS; HUD; Homeland Security; ICE; Immigration and
Customs Enforcement; IRS; Internal Revenue Service; Joint Chiefs of Staff; Justice Department; U.S. Justice
Department; US Justice Department; U.S. State Department; U.S. Treasury; US Treasury; U.S. Supreme Court; U.S.
Congress; U.S. Senate; U.S. House of Representatives; U.S. House; U.S. Federal Reserve; U.S.
Food and Drug Administration; U.S. Department of Justice; U.S. Securities and Exchange Commission; LAPD; MLS;
NAACP; NASCAR; Nascar; NCAA; NHTSA; NIH; National Institutes of Health; NIST; NLRB; NOAA; NPR; NRA; National
Rifle Association; NSC; National Security Council; National Weather Service; NTSB; National Transportation
Safety Board; NYPD; OSHA; Oval Office; PGA; PGA Tour; Planned Parenthood; RAND; Rand Corporation; RNC; Secret
Service; Smithsonian; Smithsonian Institution; Social Security Administration; Southern Poverty Law Center; TSA;
Tea Party; Teamsters; UAW; United Auto Workers; United Steelworkers; USAID; USDA; USGS; U.S. Geological Survey;
US Geological Survey; USOPC; VA; Veterans Affairs; West Wing; WNBA; WWE; LPGA; Ku Klux Klan; Proud Boys; Oath
Keepers; Black Lives Matter; SpaceX
`,
  // Other states: parliaments, ministries, courts, forces, banks.
  `
ADAC; AFP; ABS; ACCC; ASIC; APRA; Australian Federal Police; Reserve Bank of Australia; RBA; Reserve Bank of New
Zealand; RBNZ; Reserve Bank of India; RBI; Bank of Canada; Bank of France; Banque de France; Bank of Italy; Bank
of Spain; Bank of Korea; Bank of Israel; Bank of Mexico; Banxico; Bank Indonesia; Bank Negara; Norges Bank;
Riksbank; Swiss National Bank; SNB; South African Reserve Bank; People's Bank of China; PBOC; National Bank of
Ukraine; National Bank of Poland; National Bank of Hungary; Bank of Ghana; Bank of Thailand; Bank of Russia;
Central Bank of Nigeria; Central Bank of Kenya; Monetary Authority of Singapore; Hong Kong Monetary Authority;
HKMA; BOJ; BOE; BoE; BoJ; BaFin; Bafin; BKA; BND; BfV; Bundestag; Bundesrat; Bundeswehr; Federal
Constitutional Court; Constitutional Court; Constitutional Council; Federal Cartel Office; Robert Koch
Institute; RKI; Paul Ehrlich Institute; Ifo; Ifo institute; ZEW; Insee; INSEE; Istat; ISTAT; Interfax; National
Rally; National Assembly; Assemblee Nationale; Chamber of Deputies; Chamber of Commerce; Lok Sabha; Rajya Sabha;
Lower House; Upper House; Dail; Dáil; Oireachtas; Garda; Garda Siochana; Knesset; Duma; State Duma; Federation
Council; Verkhovna Rada; Rada; Sejm; Majlis; Shura Council; Guardian Council; Loya Jirga; Riksdag; Storting;
Folketing; Folketinget; Eduskunta; Politburo; Central Committee; National People's Congress; NPC; Legislative
Council; Legislative Yuan; Constituent Assembly; House of Councillors; House of Commons of Canada; RCMP; Royal
Canadian Mounted Police; Mounties; CSIS; CRTC; Statistics Canada; Statistics South Africa; Carabinieri; Guardia
Civil; Civil Guard; Guardia di Finanza; Gendarmerie; Federal Police; Bundespolizei; Revolutionary Guards;
Revolutionary Guard; Islamic Revolutionary Guard Corps; IRGC; Quds Force; Basij; Israel Defense Forces; Israel
Defence Forces; IDF; Shin Bet; Shabak; ISI; Inter-Services Intelligence; NIA; Enforcement Directorate; Election
Commission; Election Commission of India; Niti Aayog; ISRO; Isro; BCCI; PCB; SEBI; Sebi; GRU; SVR; FSO;
Roscosmos; Rosatom; Rosaviatsia; Rosneft; Rusada; RUSADA; Wagner Group; Investigative Committee; Security
Service; SBU; NABU; Elysee Palace; Elysée; Élysée; Blue House; Zhongnanhai; Quai d'Orsay; Itamaraty; Bank
Rossii; Cosatu; COSATU; NUMSA; Zondo Commission; National Prosecuting Authority; Independent National Electoral
Commission; INEC; EFCC; NNPC; KRA; IEBC; PLA; People's Liberation Army; CPC; CAC; CSRC; NDRC; National
Development and Reform Commission; National Bureau of Statistics; State Council; KCNA; JAXA; METI; Tokyo
Electric Power; Japan Self-Defense Forces; Carter Center; Transparency International; Reporters Without Borders;
Committee to Protect Journalists; CPJ; Doctors Without Borders; MSF; International Rescue Committee; Norwegian
Refugee Council; Syrian Observatory for Human Rights; White Helmets; Bellingcat; Chatham House; Carnegie
Endowment; Crisis Group; International Crisis Group; Extinction Rebellion; Just Stop Oil; Insulate Britain;
Fridays for Future; Open Society Foundations; Rockefeller Foundation; Ford Foundation; Wellcome Trust; Gates
Foundation; Bill & Melinda Gates Foundation; Nobel Committee; Swedish Academy; Orthodox Church; Russian Orthodox
Church; Eurovision; European Broadcasting Union; Muslim Council of Britain; World Council of Churches; FIFPro;
ECA; CONI; USADA; UKAD; IFAB; RFL; ACB; Cricket Australia;
Tennis Australia; USTA; FFT; Sorbonne; Harvard; Yale; Stanford; Princeton; Caltech; ETH Zurich; Oxford
University; Cambridge University; Harvard University; Stanford University; Yale University; Johns Hopkins; Johns
Hopkins University; Charite; Mayo Clinic; Max Planck Institute; Fraunhofer; CNRS; Institut Pasteur; Pasteur
Institute; Tsinghua; Tsinghua University; Peking University
`,
  // Stock exchanges.
  `
Nasdaq Inc; Nikkei Inc; Tokyo Stock Exchange; Hong Kong Stock Exchange; Hong Kong Exchanges and Clearing; HKEX;
Shanghai Stock Exchange; Bombay Stock Exchange; BSE; National Stock Exchange; LSE Group; LSEG; London Metal
Exchange; LME; Borsa Italiana; Moscow Exchange; Johannesburg Stock Exchange; JSE; Singapore Exchange; SGX; ASX;
TSX; Toronto Stock Exchange; Chicago Board of Trade; Chicago Mercantile Exchange; NYMEX; Nymex; Comex; ICE
Futures; Stock Exchange of Thailand; Korea Exchange
`,
  // Britain: departments, agencies, regulators, police and prosecutors.
  `
Advertising Standards Authority; ASA; AQA; Arts Council England; BBFC; British Transport Police; BTP; Border
Force; Boundary Commission; British Council; British Library;
British Museum; British Film Institute; BFI; Building Safety Regulator; Care Inspectorate; Centre for Policy
Studies; Civil Aviation Authority; CAA; Civil Nuclear Constabulary; CMA; Competition and Markets Authority;
CICA; CILEX; Coastguard; HM Coastguard; College of Policing; Corporation of London; City of London Corporation;
Coal Authority; Committee on Climate Change; Climate Change Committee; CITB; Crown Estate; Crown Office; DBS;
DESNZ; DLUHC; MHCLG; DSIT; DBT; DVSA; DfI; Department of Health; Department of Trade and Industry; Duchy of
Cornwall; Duchy of Lancaster; Education and Skills Funding Agency; ESFA; Education Scotland; EHRC; Equality and
Human Rights Commission; Financial Ombudsman Service; Financial Services Authority; Financial Conduct Authority;
Financial Reporting Council; FRC; Food Standards Agency; Forestry Commission; Forestry England; Gambling
Commission; General Teaching Council; General Dental Council; Government Equalities Office; Government Legal
Department; HCPC; Health Education England; Health Security Agency; UK Health Security Agency; UKHSA;
Healthwatch; Healthwatch England; Heritage Lottery Fund; National Lottery Heritage Fund; National Lottery; HM
Courts and Tribunals Service; HMCTS; HM Prison Service; Prison Service; Probation Service; HMICFRS; HMIC; HMI
Prisons; HM Inspectorate of Prisons; HM Inspectorate of Constabulary; HM Land Registry; HMPPS; HS2; Homes
England; Housing Ombudsman; Human Fertilisation and Embryology Authority; HFEA; Human Tissue Authority;
Independent Office for Police Conduct; IOPC; Independent Police Complaints Commission; Independent Parliamentary
Standards Authority; IPSA; Ipso; IPSO; Information Commissioner's Office; ICO; Innovate UK; Insolvency Service;
Institute for Government; Institute of Economic Affairs; IPPR; JCVI; Joint Committee on Vaccination and
Immunisation; Judicial Appointments Commission; Law Society; Bar Council; Bar Standards Board; Solicitors
Regulation Authority; SRA; Learning and Skills Council; Legal Aid Agency; Local Government Ombudsman; Local
Government and Social Care Ombudsman; LGSCO; Low Pay Commission; Maritime and Coastguard Agency; MAIB; AAIB;
RAIB; Marine Accident Investigation Branch; Air Accidents Investigation Branch; Rail Accident Investigation
Branch; Marine Management Organisation; Medicines and Healthcare products Regulatory Agency; MHRA; Migration
Advisory Committee; Migration Observatory; Money Advice Service; National Crime Agency; NCA; National Cyber
Security Centre; NCSC; National Institute for Health and Care Excellence; National Park Authority; NatureScot;
Natural Resources Wales; NHS Blood and Transplant; NHS Confederation; NHS Direct; NHS Digital; NHS Employers;
NHS Improvement; NHS Providers; NHS Resolution; NHS Scotland; NHS Wales; NHSBT; NMC; Nursing and Midwifery
Council; Nuffield Trust; Nuclear Decommissioning Authority; OBR; Office for Budget Responsibility; Office for
Students; OfS; OCR; Office of Rail and Road; Office for Nuclear Regulation; Office of the Public Guardian; OPSS;
OfSTED; Oflog; Parliamentary and Health Service Ombudsman; Parole Board; Passenger Focus; Transport Focus;
Payment Systems Regulator; Pensions Regulator; The Pensions Regulator; Pearson Edexcel; Edexcel; PHE; Public
Health England; Public Health Wales; Public Health Scotland; Planning Inspectorate; Police Scotland; Police
Service of Northern Ireland; Prudential Regulation Authority; PRA; Public Accounts Committee; QCA; QAA;
Regulator of Social Housing; Royal Mint; RSSB; Scottish Environment Protection Agency; SEPA; Scottish
Qualifications Authority; SQA; Scottish Police Federation; Scottish Fire and Rescue Service; Serious Organised
Crime Agency; Soca; SSSC; Skills England; Social Work England; Social Mobility Commission; Sport Wales;
Sportscotland; Sustrans; Standards and Testing Agency; Student Loans Company; Sutton Trust; TRA; Treasury Select
Committee; UCAS; Ucas; UK Anti-Doping; UK Finance; UKRI; UK Research and Innovation; UK Statistics Authority; UK
Visas and Immigration; Valuation Office Agency; VisitBritain; VisitEngland; Visit Britain; Water UK; Which?;
Youth Justice Board; Whitehall; New Scotland Yard; Special Branch; Flying Squad; Thames Valley Police; Victim
Support; Crimestoppers; Neighbourhood Watch; Royal Household; Buckingham Palace; Kensington Palace; Lambeth
Palace; Bank of Scotland; Royal Society; British Academy; Royal Academy; Royal Opera House; Royal Opera; Royal
Ballet; English National Ballet; English National Opera; Scottish Opera; Welsh National Opera; Royal Shakespeare
Company; RSC; National Theatre; National Gallery; National Portrait Gallery; Tate Modern; Tate Britain; V&A;
Royal Albert Hall; Royal Botanic Gardens; Southbank Centre; Sadler's Wells; Glyndebourne; Opera North; Bolshoi;
La Scala; London Symphony Orchestra; Old Vic; Young Vic; RADA; Open University; OU; Imperial College; Imperial
College London; King's College London; University College London; London School of Economics; London Business
School; Goldsmiths; Royal Holloway; SOAS; Oxbridge; Russell Group; Universities UK; MillionPlus; Girl Guides;
Girlguiding; Scout Association; Scouts; Freemasons
`,
  // Britain: unions, professions, charities, campaigns.
  `
Abta; ABTA; ABI; ACCA; ADASS; Association of British Insurers; Association of Directors of Children's Services;
ADCS; Association of Directors of Adult Social Services; Association of School and College Leaders; ASCL; Action
Aid; ActionAid; Action on Elder Abuse; Alcohol Concern; Alzheimer's Society; Alzheimer's Research UK; Anthony
Nolan; Anne Frank Trust; Arthritis UK; Asthma UK; Asthma + Lung UK; Autistic Society; National Autistic Society;
BACP; Balpa; BALPA; Bar Association; Bectu; BECTU; Bfawu; Big Issue; BIFA; Blood Cancer UK; Blue Cross; BPAS;
Breast Cancer Now; British Airline Pilots Association; British Dental Association; British Heart Foundation;
British Hospitality Association; UKHospitality; British Legion; Royal British Legion; British Retail Consortium;
BRC; British Trust for Ornithology; BTO; British Beer and Pub Association; British Property Federation; British
Psychological Society; Buglife; CAFOD; Cafod; Campaign for Better Transport; Campaign for Real Ale; Camra;
CAMRA; CPRE; Campaign to Protect Rural England; Canal & River Trust; Canal and River Trust; Care England; Carers
UK; Carers Trust; Cats Protection; Child Poverty Action Group; Children's Commissioner; Children England;
Chartered Institute of Housing; CIH; CIPD; CIPFA; Citizens UK; Confederation of British Industry; Communication
Workers Union; Country Land and Business Association; CLA; Cystic Fibrosis Trust; Diabetes UK; Dignity in Dying;
Disability Rights UK; Dogs Trust; EIS; Educational Institute of Scotland; Family Rights Group; Fawcett Society;
Federation of Master Builders; Fire Brigades Union; First Division Association; Food and Drink Federation;
Fostering Network; The Fostering Network; Full Fact; GambleAware; Gingerbread; Global Witness; Guide Dogs;
Health Foundation; Howard League; Howard League for Penal Reform; Hospice UK; Housing Justice; Independent Age;
INQUEST; Institute of Fiscal Studies; Islamic Relief; Jo Cox Foundation; JustGiving; Kick It Out; Kids Company;
Landlord Association; Leonard Cheshire; Local Government Chronicle; London Fire Brigade; Macmillan Cancer
Relief; Make-A-Wish; Marie Curie; Marine Conservation Society; Medical Defence Union; MIND; Mumsnet; Muscular
Dystrophy UK; Musicians' Union; NACRO; Nacro; NACAB; Napo; NAPO; National Association of Head Teachers; National
Education Union; National Farmers' Union; National Farmers Union; National Federation of Women's Institutes;
National Governance Association; National Housing Federation; National Landlords Association; National
Residential Landlords Association; NRLA; National Pensioners Convention; National Secular Society; National
Trust for Scotland; National Union of Journalists; National Union of Rail, Maritime and Transport Workers;
National Union of Students; National Union of Teachers; National Youth Theatre; NCVO; NFER; NFUS; NSPCA; Oxfam
GB; Parkinson's UK; Pensions Policy Institute; Plan International; POA; Prison Officers Association; Police
Superintendents' Association; Policy Exchange; Prince's Trust; Prison Reform Trust; Professional Footballers'
Association; PFA; League Managers Association; Public and Commercial Services Union; Ramblers; Ramblers'
Association; Refugee Council; Refugee Action; Reprieve; Resolution Foundation; RICS; RIBA; Road Haulage
Association; Royal College of GPs; Royal College of General Practitioners; Royal College of Midwives; Royal
College of Physicians; Royal College of Psychiatrists; Royal College of Surgeons; Royal College of Emergency
Medicine; Royal College of Paediatrics and Child Health; RoSPA; SSPCA; Shelter Scotland; Shelter Cymru; Shaw
Trust; Sikh Federation; Social Market Foundation; Society of Motor Manufacturers and Traders; SMMT; St John
Ambulance; St Mungo's; Stroke Association; Surfers Against Sewage; Tax Justice Network; TaxPayers' Alliance;
Taxpayers' Alliance; Terrence Higgins Trust; The Trussell Trust; Trussell Trust; Trades Union Congress; Trading
Standards; Transport Salaried Staffs' Association; TSSA; Transport and General Workers' Union; Turn2us; UCU;
University and College Union; Unite the Union; Versus Arthritis; Voluntary Service Overseas; VSO; War Child;
WaterAid; Water Aid; Wildlife Trusts; Wildlife Trust; Women's Aid; Woodland Trust; Wildfowl and Wetlands Trust;
WRAP; WWF-UK; YHA; YMCA; YWCA; YoungMinds; Young Minds; Youth Hostels Association; Zero Tolerance; Zoological
Society of London; ZSL; Barnado's; Catch22; Compassion in World Farming; Electrical Safety First; Football
Supporters' Association; Magic Breakfast; Money Saving Expert; MoneySavingExpert; PETA; Peta; Runnymede Trust;
Stop the War; Stop the War Coalition; Tearfund; Tommy's; Turning Point; Together for Short Lives; UNISON
Scotland; Young Lives vs Cancer; IG Metall; CGT; CFDT; UGT; CCOO; SEIU; ITUC; DGB; Force Ouvriere; CGIL
`,
].join(";");
