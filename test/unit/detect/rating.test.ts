import assert from "node:assert/strict";
import type { KnownScale } from "../../../src/core/detect/knowledge.ts";
import { detectRatings } from "../../../src/core/detect/rating.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

/** The text with "[[" and "]]" around each rating that is found. */
function marked(text: string, scales: readonly KnownScale[] = []): string {
  let last = 0;
  let out = "";
  for (const { start, end } of detectRatings(new TextSnapshot(text), scales)) {
    out += `${text.slice(last, start)}[[${text.slice(start, end)}]]`;
    last = end;
  }
  return out + text.slice(last);
}

function plain(text: string): string {
  return text.replace(/\[\[|\]\]/gu, "");
}

/** What is told of each rating, in order. */
function told(text: string, scales: readonly KnownScale[] = []): readonly object[] {
  return detectRatings(new TextSnapshot(text), scales).map(({ attributes }) => attributes);
}

const ratings: readonly string[] = [
  "The school was rated [[inadequate]].",
  "a department twice deemed '[[inadequate]]' by inspectors",
  "Two areas were rated as ‘[[requires improvement]]’.",
  "Ofsted judged this school to be [[good]] across all areas.",
  "Ofsted has rated two-thirds of services [[inadequate]] or [[requiring improvement]], say MPs.",
  "That led to an overall '[[inadequate]]' rating.",
  "Inspectors downgraded it from “[[good]]” to “[[inadequate]]”.",
  "It was placed in [[special measures]] last year.",
  "The school was judged ‘[[outstanding]]’ for the third time, its outstanding staff said.",
  "The Care Inspectorate gave the home a score of [[one]] ([[unsatisfactory]]).",
  "Moody's cut the rating from [[A3]] to [[Baa2]].",
  "Fitch stripped it of its [[AA+]] status.",
  "The paper gave him [[five out of 10]].",
  "She left a [[two-star]] review.",
  "Its survey gave the cars [[one star out of five]].",
  "The café has a food hygiene rating of [[2]].",
  "Stockport, which has ratings, received a [[red]] due to errors.",
  "Ofsted found the school '[[requires improvement]]'.",
  "The critic gave the show [[four stars]].",
  "Analysts upgraded the shares from ‘[[hold]]’ to ‘[[buy]]’.",
  "Hill Primary, near Diss, [[requires improvement]], Ofsted has said. Behaviour was still [[good]] and early years provision [[good]].",
  "Under its old system Estyn had given [[adequate]] for performance and [[good]] for prospects.",
  "It was removed from [[significant improvement]] in 2016.",
  "Respect was '[[not sufficiently good]]', inspectors said, and preparation for release [[reasonably good]].",
  "Spain got its upgrade from S&P: [[A]] to [[A+]].",
  "TEF: university stripped of [[gold]]",
  "Player ratings\n\nTrafford [[5]] – picked it out of the net\nPatterson [[6]]\nWhite [[3.5/10]]: went missing",
  "Her beaches' bathing water: Holme Gap [[poor]]; Old Hythe [[sufficient]].",
  "Ofsted ratings\n\nHill View Primary – [[Outstanding]]\nSt Mary's – [[Good]]",
  "A home rated by inspectors.\n\nIs the service caring? [[Good]]",
  "A popular takeaway has been handed a new [[four-out-of-five]] food hygiene rating.",
  "Bella Cafe, a restaurant at 12 High Street, Cromer was given the hygiene score of [[five]] after assessment on March 3.",
  "Food hygiene ratings. Rated [[5]]: The Sea Fish Bar at 3 The Strand; rated on February 14",
  "The pub was given a [[one-star]] hygiene rating by inspectors from North Norfolk District Council.",
  "The kebab shop scored [[zero out of five]] for hygiene.",
  "A care home in Norwich has been placed in [[special measures]] by the Care Quality Commission.",
  "The home was rated [[inadequate]] overall, [[requires improvement]] for being caring and [[good]] for being responsive.",
  "Overall: [[Good]]",
  "Safe: [[Requires improvement]]",
  "**Well-led:** [[Outstanding]]",
  "| Effective | [[Good]] |",
  "Ofsted graded the school [[good]] for quality of education and [[outstanding]] for personal development.",
  "Inspectors said the school was [[outstanding]] in all areas.",
  "Ofsted rated the academy '[[good]]' in 2019, down from '[[outstanding]]'.",
  "The nursery received the [[strong standard]] grade for inclusion and [[expected standard]] for achievement in its new Ofsted report card.",
  "Under the new Ofsted system the school was given '[[needs attention]]' for attendance and '[[urgent improvement]]' for leadership.",
  "More than 60 per cent of pupils reached the expected standard in reading, writing and maths.",
  "Moody's cut the outlook on the UK from [[stable]] to [[negative]].",
  "S&P affirmed its [[BBB+]] rating with a [[stable]] outlook.",
  "Fitch cut its rating on Egypt to [[B-]] from [[B]], with a [[negative]] outlook.",
  "The housing association was downgraded to [[G3]] by the Regulator of Social Housing and kept its [[V2]] grade.",
  "The landlord has been given a [[C4]] grading, the lowest possible.",
  "The flat has an EPC rating of [[D]].",
  "Homes with an energy performance certificate rated [[F]] or [[G]] cannot be let.",
  "EPC rating: [[B]]",
  "Norwich University was awarded [[gold]] in the Teaching Excellence Framework.",
  "The project was rated [[red]] by the Infrastructure and Projects Authority.",
  "The car was awarded a [[five-star]] Euro NCAP safety rating.",
  "It has a Trustpilot score of [[4.2 out of 5]].",
  "The hotel has been awarded [[two Michelin stars]].",
  "Peter Bradshaw gave the film [[four stars]].",
  "The Guardian gave it [[★★★★☆]].",
  "Estyn judged the school's leadership to be '[[adequate]]'.",
  "Education Scotland evaluated learning as [[weak]].",
  "HMICFRS said the force was [[good]] at preventing crime, [[adequate]] at investigating it and [[inadequate]] at responding to the public.",
  "The Care Inspectorate gave the home grades of [[2]] ([[weak]]) for leadership.",
  "HM Inspectorate of Prisons said the prison was found to be [[not sufficiently good]] for safety.",
  "The beach's bathing water was classified as '[[poor]]' by the Environment Agency.",
  "Analysts at Jefferies cut the stock to '[[hold]]' from '[[buy]]'.",
  "Goldman Sachs has a [[buy]] rating on the shares.",
  "Deutsche Bank upgraded Tesco to [[buy]].",
  "The academy remains [[good]], Ofsted inspectors said.",
  "The school, which was previously rated [[Good]], was found to [[Require Improvement]].",
  "The surgery's rating has dropped from [[good]] to [[requires improvement]].",
  'It was rated "[[good]]" in the categories of effective and caring, but "[[inadequate]]" for safe.',
  "Hill View Academy has gone from '[[inadequate]]' to '[[good]]' in two years.",
  "The trust retained its [[Outstanding]] status.",
  "A [[good]]-rated care home has closed.",
  "The watchdog downgraded the hospital two places from [[outstanding]] to [[requires improvement]].",
  "The school celebrated its good Ofsted report after years of poor results.",
  "Pupils at an [[Outstanding]] Ofsted-rated primary celebrated.",
  "Health officers rated the chip shop [[zero]], meaning that it has work to do on hygiene.",
  "The council awarded three cafes [[zero]] or [[one-star]] hygiene ratings.",
  "The rating for the home is: [[good]].",
  "Of 23 bathing waters, 19 are classed as [[excellent]] and one as [[poor]].",
  "AM Best raised the insurer's rating to [[A]] ([[Excellent]]) from [[A-]] ([[Excellent]]).",
  "DBRS put Italy on [[BBB (high)]]; S&P cut Spain to [[AA-minus]] and Fitch called it a [[triple-B]] credit.",
  "All six countries have [[negative]] outlooks, Moody's said.",
  '"The [[negative]] outlook reflects weak growth," Fitch said.',
  "The department has shaken off its [[inadequate]] tag, Ofsted's report says.",
  "The Times gave the show [[three stars]]; the Mail gave it [[one]].",
  "Testers' scores (out of 10)\nAldi: [[8]]\nSpar: [[4]]",
  "None of the trusts is [[outstanding]]. Two are [[good]], four [[require improvement]] and one languishes in the [[inadequate]] bracket.",
  "The nursery has lost the [[good]] grade that it held, and its report found leadership to be [[inadequate]].",
  "The ranking of suppliers puts Octopus top with [[five stars]]; its rival managed just [[two]].",
  "S&P reaffirmed the bank's [[BB-]] score.",
  "Analysts are divided on Ocado. HSBC says [[buy]]; Bernstein, [[underperform]].",
  "The agency revised the outlook on its debt from [[stable]] to [[positive]].",
  "Goodbody rates it [[outperform]]; its shares fell, and RBC's rating was cut to [[hold]] at noon.",
];

const notRatings: readonly string[] = [
  "The plan was deemed good value, and the judge called it good law.",
  "We are concerned about the inadequate arrangements at the school that Ofsted inspected.",
  "It was good news for good schools, and Ofsted said good progress was made.",
  "The inspectors stayed in an outstanding hotel; the outstanding balance was paid.",
  "He won a gold medal and was shown a red card.",
  "Take the A1 north; five out of 10 people do.",
  "The plan was judged good enough.",
  "They agreed to buy shares and hold talks.",
  "The government took special measures; a range of special measures.",
  "He was rated a good player and judged an excellent coach.",
  "On 4/5 it scored one goal in 10/10 weather, wrote the four-star general.",
  "It had got good grades in previous Ofsted reports.",
  "A score of ten or so banks will follow, said Fitch.",
  "The judges of the hygiene rating scores could not agree on this one - with others a close second.",
  "The change resulted in significant improvement, said inspectors.",
  "This is good news for poor families, the minister said, as Ofsted inspectors visited.",
  "The outstanding debt was £5m and the bank's credit rating was not affected.",
  "The staff did a good job and the care was excellent, relatives told the BBC.",
  "He was rated a good player by scouts.",
  "The referee showed a red card and the team took gold.",
  "Take the A1 north to junction B1 for the hotel. Vitamin B1 and A+ grades at school.",
  "Four out of five people agreed in a survey of 1,000 adults.",
  "The four-star general held talks about a negative outlook on life.",
  "The government launched special measures to fight inflation. We took special measures to protect players.",
  "The council required improvement works to the roof.",
  "Poor ratings for the show led the BBC to cut it.",
  "The judge said evidence was inadequate and the appeal failed.",
  "There was inadequate parking at the hospital, councillors said.",
  "The film stars two actors, one star said.",
  "He hit five sixes and scored three in the second half.",
  "She gave birth to two boys. The hygiene of the kitchen was one concern of five.",
  "The green light was given; an amber warning was issued by the Met Office.",
  "They sell shares, hold stock and buy bonds, analysts said.",
  "He had a poor credit rating.",
  "The weather looks good for the weekend and the outlook is stable.",
  "Reading standards are good enough. Attendance needs attention.",
  "Children have a satisfactory breakfast. It was an excellent result, the head said.",
  "The C2 grammar and V2 rocket, G1 classroom.",
  "Grade II listed; grade 1 listed building; Grade I-listed hall.",
  "Customers rated the service highly. The good, the bad and the ugly.",
  "Buy one get one free; hold on.",
  "The force needs improvement works at its station.",
  "AA and RAC patrols attended. The AA said A2 was blocked.",
  "Stars: four out of ten cats.",
  "Officers found the property in poor condition and rated the risk high.",
  "The bus was rated by passengers. A good number of people came, Ofsted said.",
  "Group C: Ajax, Inter, D and B.",
  "She has held a first-class degree since 1999. A first class stamp. He sent it second class.",
  "We need to keep an outstanding teacher. Ofsted praised excellent teaching and good behaviour.",
  '"It is a very good school," a parent said.',
  "The food hygiene rating scheme runs from zero to five; scores of between 0 and 3 are rare.",
  "One in five takeaways failed, the Food Standards Agency said; firms are scored out of five.",
  "Analysts say investors could buy and that staff will sell; the Bank left rates on hold.",
  "The paper reviewed District 9, with ratings and stars.",
  "Rated by the Teaching Excellence panel, she won gold and silver at the games.",
];

const grades: readonly (readonly [text: string, ...grades: string[]])[] = [
  ["Ofsted rated it as requiring improvement.", "requires-improvement"],
  ["Ofsted said it 'requires improvement to be good'.", "requires-improvement"],
  ["The hygiene rating is one.", "1"],
  [
    "She gave it two stars out of five, he gave it three and a half stars.",
    "2-out-of-5",
    "3.5-star",
  ],
  ["The Guardian gave it ★★★½☆.", "3.5-out-of-5"],
  ["a four-out-of-five hygiene rating", "4-out-of-5"],
  ["S&P cut it from AA+ to BBB-.", "aa-plus", "bbb-minus"],
  ["Moody's cut its triple-A rating to Aa1.", "aaa", "aa1"],
  ["S&P kept a stable outlook.", "outlook-stable"],
  ["The project was rated amber/red.", "amber-red"],
  ["The regulator of social housing graded it G1/V2.", "g1", "v2"],
  ["An EPC rating of D.", "d"],
];

const details: readonly (readonly [text: string, ...attributes: object[]])[] = [
  [
    "The school, which has 620 pupils, was rated inadequate by Ofsted inspectors last October.",
    { grade: "inadequate", scale: "ofsted", by: "Ofsted", of: "The school", when: "last October" },
  ],
  [
    "Ofsted rated the academy 'good'.",
    { grade: "good", scale: "ofsted", by: "Ofsted", of: "the academy" },
  ],
  [
    "The department, rated 'inadequate' by Ofsted in 2013 and 2015, has improved.",
    {
      grade: "inadequate",
      scale: "ofsted",
      by: "Ofsted",
      of: "The department",
      when: "2013; 2015",
    },
  ],
  ["It was rated 'good'.", { grade: "good" }],
  [
    "Hill View Academy has 620 pupils. It was rated 'good' in March 2019.",
    { grade: "good", of: "Hill View Academy", when: "March 2019" },
  ],
  ["Ministers spoke of the home's 'inadequate' rating.", { grade: "inadequate", of: "the home" }],
  [
    "Standard & Poor cut Spain's credit rating by two notches to BBB-.",
    { grade: "bbb-minus", scale: "sp", by: "Standard & Poor", of: "Spain" },
  ],
  [
    "Maternity services were downgraded from 'good' to 'inadequate' by the healthcare regulator.",
    { grade: "good", by: "the healthcare regulator", of: "Maternity services" },
    { grade: "inadequate", by: "the healthcare regulator", of: "Maternity services" },
  ],
  [
    "Marca gave Bale just five out of 10 while AS awarded him one star.",
    { grade: "5-out-of-10", scale: "out-of-10", by: "Marca", of: "Bale" },
    { grade: "1-star", scale: "stars", by: "AS", of: "Bale" },
  ],
  [
    "Bella Cafe, a restaurant at 12 High Street, Cromer was given the hygiene score of five.",
    { grade: "5", scale: "food-hygiene", of: "Bella Cafe" },
  ],
  [
    "Food hygiene. Rated 5: The Sea Fish Bar at 3 The Strand",
    { grade: "5", scale: "food-hygiene", of: "The Sea Fish Bar" },
  ],
  [
    "HARBOUR HOTEL, DOVER\n\nRating: TripAdvisor: 1.5/5",
    { grade: "1.5-out-of-5", scale: "out-of-5", by: "TripAdvisor", of: "HARBOUR HOTEL" },
  ],
  ["In 2013, Ofsted rated it 'excellent'.", { grade: "excellent", by: "Ofsted", when: "2013" }],
  [
    "The agency cut Spain's credit rating to AA- on Friday.",
    { grade: "aa-minus", by: "The agency", of: "Spain", when: "Friday" },
  ],
  [
    "Moody's Ratings put a negative outlook on the United Kingdom and France, after a bad week.",
    {
      grade: "outlook-negative",
      scale: "moodys",
      by: "Moody's Ratings",
      of: "the United Kingdom and France",
    },
  ],
  [
    "A report said the owner had gone, but the home was found to be 'inadequate'.",
    { grade: "inadequate", of: "the home" },
  ],
  [
    "S&P raised Italy's rating to A from A- and changed the trend to stable.",
    { grade: "a", scale: "sp", by: "S&P", of: "Italy" },
    { grade: "a-minus", scale: "sp", by: "S&P", of: "Italy" },
    { grade: "outlook-stable", scale: "sp", by: "S&P", of: "Italy" },
  ],
  ["These are often practices rated 'inadequate'.", { grade: "inadequate", of: "practices" }],
  ["Testers' scores out of 10\nHill Dairy, Norwich: 8", { grade: "8", of: "Hill Dairy" }],
  ["Critics gave it four stars.", { grade: "4-star", scale: "stars", by: "Critics" }],
  [
    "Goodbody rates the shares outperform.",
    { grade: "outperform", scale: "broker", by: "Goodbody", of: "the shares" },
  ],
];

const council: KnownScale = {
  key: "council",
  grades: ["Leading edge", "On track", "Off track"],
  judges: ["Local Audit Office"],
};

describe("detectRatings", () => {
  for (const text of ratings) {
    it(`reads: ${text}`, () => assert.equal(marked(plain(text)), text));
  }

  for (const text of notRatings) {
    it(`finds no rating in: ${text}`, () => assert.equal(marked(text), text));
  }

  for (const [text, ...expected] of grades) {
    it(`reads the grade of: ${text}`, () => {
      assert.deepEqual(
        detectRatings(new TextSnapshot(text)).map(({ attributes }) => attributes["grade"]),
        expected,
      );
    });
  }

  for (const [text, ...expected] of details) {
    it(`tells what is said in: ${text}`, () => assert.deepEqual(told(text), expected));
  }

  it("gives the words that say who judged, whom and when", () => {
    const text = "The school was rated inadequate by Ofsted inspectors last October.";
    assert.deepEqual(detectRatings(new TextSnapshot(text))[0]?.evidence, [
      "follows “rated”, before “by Ofsted”, near “Ofsted”",
      "judged by Ofsted: “by Ofsted”",
      "who was judged: “The school was rated”",
      "judged when: “last October”",
    ]);
  });

  describe("with a project's scale", () => {
    it("marks its grades in quotation marks or where something is judged, not as plain words", () => {
      for (const text of [
        "The budget is '[[on track]]'.",
        "The service was rated [[off track]].",
        "It has a [[leading edge]] rating.",
        "The train ran off track; they are on track to win.",
      ]) {
        assert.equal(marked(plain(text), [council]), text);
      }
    });

    it("tells the scale and its judge", () => {
      assert.deepEqual(
        told("The Local Audit Office judged the council to be off track.", [council]),
        [{ grade: "off-track", scale: "council", by: "Local Audit Office", of: "the council" }],
      );
    });
  });
});
