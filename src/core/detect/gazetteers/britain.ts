// What Britain calls its shops, firms, regulators, charities, unions and companies of players, where the name shows no
// pattern. Compiled by hand from general knowledge.

export const britishCompanies = `
Elan; New Look; River Island; Poundstretcher; Superdrug; Littlewoods; Allders; MFI; PC World; Carphone Warehouse;
Phones 4u; Oddbins; Majestic Wine; Jessops; Clinton Cards; WHSmith; Waterstones; Waterstone's; Hobbycraft;
Wickes; Screwfix; Travis Perkins; Jewson; Farmfoods; Kwik Save; Morrison's; Punch Taverns; Enterprise Inns;
Nando's; Pret a Manger; Wagamama; Haven Holidays; Pontins; Merlin Entertainments; Cineworld; Bet 365; Gala Coral;
Linden Homes; Hopkins Homes; First Bus; Govia; c2c; Abellio; Essex & Suffolk Water; Npower; npower; Smith Barney;
Citigroup Smith Barney; UBS Warburg; Dresdner Kleinwort; Collins Stewart; Evolution Securities; Seymour Pierce;
Arbuthnot; Teather & Greenwood; Hoare Govett; Ernst and Young; PricewaterhouseCooper; Young & Rubicam; Zanussi;
Frigidaire; Bosch; Miele; Hotpoint; Mercedes Benz; Laura Ashley; Paul Smith Ltd; Jack Wills; Fat Face;
White Stuff; Jimmy Choo; Ann Summers; Ben Sherman; Tommy Hilfiger; Calvin Klein; Harvey Nichols; Moss Bros;
Austin Reed; Hovis; Northern Foods; Cranswick; Arla; Dairy Crest; Unigate; British Sugar;
Associated British Ports; Peel Holdings; Land Securities; British Land; Hammerson; Rentokil; Rentokil Initial;
Sodexo; Biffa; Viridor; DMGT; Guardian Media Group; Telegraph Group; Hollinger; Emap; IPC Media;
Celador; Hat Trick Productions; Talkback; Tiger Aspect; Sony BMG; Rough Trade; Ministry of Sound; Clear Channel;
Virgin Records; Island Records; Atlantic Records; Motown; Codemasters; Namco; Take-Two; THQ; Vivendi Games;
Blizzard; id Software; Lionhead; Sierra Wireless; palmOne; Research In Motion; iRiver; Rio Audio; Tiscali;
Wanadoo; Freeserve; Virgin Mobile; Friends Reunited; Lastminute.com; lastminute.com; Opodo; Ask Jeeves; Lycos;
AltaVista; MSN; Trend Micro; Kaspersky; F-Secure; MessageLabs; Jupiter Research; Analysys; Ovum; Screen Digest;
Irwin Mitchell; Leigh Day; Hodge Jones & Allen; Slater and Gordon; Slater & Gordon; Bindmans; Mishcon de Reya;
Birnberg Peirce; Fieldfisher; Browne Jacobson; Shoosmiths; Eversheds; Pinsent Masons; Clifford Chance; Linklaters;
Freshfields; Taylor Wimpey; Persimmon Homes; Barratt Homes; David Wilson Homes; Bellway; Bellway Homes; Bovis Homes;
Redrow; Severn Trent; Severn Trent Water; E.On; Landsec; Biogen Idec; Crest Nicholson; Bloor Homes; Miller Homes; Vistry; Kier; Willmott Dixon; Morgan Sindall; Balfour Beatty;
Laing O'Rourke; Savills; Knight Frank; Bidwells; Strutt & Parker; Informa; Datamonitor; Strategy Analytics; Juniper Research; comScore
`;

export const britishBodies = `
US Customs; US Customs Service;
Highways England; Transport for the North; Independent Inquiry into Child Sexual Abuse; Cosla; Health Protection Agency; Sepa; Scottish Natural Heritage; Historic Scotland;
Historic Environment Scotland; Cadw; PDSA; Sue Ryder; RNIB; RNID; Centrepoint; Rethink; SSAFA; Help for Heroes;
Ipsa; Rambert; Northern Ballet; ENO; LSO; Cirque du Soleil; Bolshoi Ballet; Commission for Racial Equality; CRE;
Disability Rights Commission; Equal Opportunities Commission; Countryside Agency; Strategic Rail Authority;
Postwatch; Energywatch; Postcomm; Pensions Ombudsman; Criminal Cases Review Commission;
Prison Officers' Association; Magistrates' Association; Superintendents' Association;
Immigration Advisory Service; Migrationwatch; MigrationWatch UK; Migration Watch; Charter 88; Drugscope;
Addaction; National Childbirth Trust; Royal Society of Chemistry; Institute of Physics; Medical Research Council;
Kew Gardens; Royal Parks; Soil Association; Slow Food; Engineering Employers Federation; EEF;
Chemical Industries Association; Freight Transport Association; Council of Mortgage Lenders;
Building Societies Association; British Bankers' Association; BBA; NIESR; Ernst & Young Item Club; Civitas;
Hansard Society; Constitution Unit; Electoral Reform Society; World Vision; Muslim Aid;
Disasters Emergency Committee; DEC; Fathers 4 Justice; League Against Cruel Sports; Animal Aid; Humane Society;
Sea Shepherd
`;
