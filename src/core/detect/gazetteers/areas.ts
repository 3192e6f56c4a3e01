// Areas with a small word in their names by which Britain calls its councils, police forces, fire services and
// trusts: “Brighton and Hove”, “Isle of Wight”. Compiled by hand from general knowledge.

import { phrases } from "./phrases.ts";

const names = `
Adur and Worthing; Antrim and Newtownabbey; Ards and North Down; Argyll and Bute; Armagh, Banbridge and
Craigavon; Ashford and St Peter's; Avon and Somerset; Avon and Wiltshire; Ayrshire and Arran; Babergh and Mid
Suffolk; Barking and Dagenham; Barking, Havering and Redbridge; Barnet, Enfield and Haringey; Basingstoke and
Deane; Bath and North East Somerset; Blackburn with Darwen; Bournemouth and Poole; Bournemouth, Christchurch and
Poole; Brighton and Hove; Brighton and Sussex; Bristol, North Somerset and South Gloucestershire;
Buckinghamshire and Milton Keynes; Calderdale and Huddersfield; Cambridgeshire and Peterborough; Causeway Coast
and Glens; Chelsea and Westminster; Cheshire and Merseyside; Cheshire West and Chester; City of Bradford; City
of Edinburgh; City of Lincoln; City of London; City of Westminster; City of Wolverhampton; City of York; County
Durham and Darlington; Coventry and Warwickshire; Cumbria, Northumberland, Tyne and Wear; Derby and Burton;
Derry and Strabane; Derry City and Strabane; Devon and Cornwall; Devon and Somerset; Doncaster and Bassetlaw;
Dorset and Wiltshire; Dumfries and Galloway; Durham and Darlington; East and North Hertfordshire; East of
England; East Riding of Yorkshire; Epsom and Ewell; Epsom and St Helier; Fermanagh and Omagh; Forest of Dean;
Gloucester and Cheltenham; Great Yarmouth and Waveney; Greater Glasgow and Clyde; Guy's and St Thomas'; Hammersmith and Fulham; Hampshire
and Isle of Wight; Heart of England; Hereford and Worcester; Hereford and Worcestershire; Herefordshire and
Worcestershire; Hertfordshire and West Essex; Hinckley and Bosworth; Hull and East Riding; Isle of Anglesey;
Isle of Man; Isle of Wight; Isles of Scilly; Kensington and Chelsea; Kent and Medway; Kent and Sussex; King's
Lynn and West Norfolk; Kingston and Richmond; Kingston upon Hull; Kingston upon Thames; Lancashire and South
Cumbria; Leeds and York; Leicester and Rutland; Leicester, Leicestershire and Rutland; Lewisham and Greenwich;
Lisburn and Castlereagh; Liverpool and Broadgreen; Maidstone and Tunbridge Wells; Mid and East Antrim; Mid and
South Essex; Mid and West Wales; Newark and Sherwood; Newcastle under Lyme; Newcastle upon Tyne; Newry, Mourne
and Down; Norfolk and Norwich; Norfolk and Suffolk; Norfolk and Waveney; North Lincolnshire and Goole; North
Tees and Hartlepool; Northern Lincolnshire and Goole; Nottingham and Nottinghamshire; Nuneaton and Bedworth;
Oadby and Wigston; Oxford and Oxfordshire; Perth and Kinross; Redcar and Cleveland; Reigate and Banstead;
Richmond and Wandsworth; Richmond upon Thames; Royal Devon and Exeter; Sandwell and West Birmingham; Shrewsbury
and Telford; Shropshire and Wrekin; Shropshire, Telford and Wrekin; South Norfolk and Broadland; Stoke-on-Trent
and Staffordshire; Suffolk and North East Essex; Surrey and Borders; Surrey and Sussex; Sussex and Surrey; Tees,
Esk and Wear Valleys; Telford and Wrekin; Thames Valley and Wessex; Tonbridge and Malling; Torbay and South
Devon; Tyne and Wear; University Hospitals of Derby and Burton; University Hospitals of Leicester; University
Hospitals of Liverpool; University Hospitals of Morecambe Bay; University Hospitals of North Midlands; Vale of
Glamorgan; Vale of White Horse; West Mercia and Warwickshire; Windsor and Maidenhead; Wrightington, Wigan and
Leigh
`;

export const areas = phrases(names, names.replaceAll(" and ", " & "));
