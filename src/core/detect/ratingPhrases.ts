import { raterPattern } from "./scales.ts";

/** How texts tell that somebody was judged: sources of regular expressions. */

/** Somebody whose business is judging. */
export const judgePattern = String.raw`(?:${raterPattern}|[Ii]nspect(?:ors|orate)|[Rr]egulators?|[Ww]atchdogs?)`;

export const judged = String.raw`(?<![\p{L}-])(?:re-?|down|up)?(?:rate[ds]|rating|graded|grading|judged|deem(?:ed|s|ing)?|brand(?:ed|ing)|ranked|class(?:ed|ified)|assess(?:ed|es)|evaluat(?:ed|es)|label(?:led|s)|marked)`;
export const found = String.raw`\b(?:found|finds?|considered|declared|described|called|pronounced)`;
export const given = String.raw`\b(?:receiv(?:ed|es?|ing)|giv(?:en|es?|ing)|gave|award(?:ed|s|ing)|hand(?:ed|s|ing)|got|gets|getting|gain(?:ed|s|ing)|achiev(?:ed|es?|ing)|earn(?:ed|s|ing)|scor(?:ed|es?|ing)|secur(?:ed|es|ing)|slapp(?:ed|ing)|issu(?:ed|ing)|retain(?:ed|s|ing)|maintain(?:ed|s|ing)|kept|keeps?|keeping|lost|los(?:es|ing)|regain(?:ed|s|ing)|hit with|celebrat(?:ed|es|ing)|boasts?|boasting|stripped of|manag(?:ed|es)|collect(?:ed|s)|stays? at|stands? at)`;
/** "two outstanding grades" */
export const several = String.raw`(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)`;
export const had = String.raw`\b(?:h[ae][sd]|having|have|holds?|held|holding)`;
export const moved = String.raw`\b(?:(?:down|up)grad(?:ed?|es|ing)|mov(?:ed|es|ing)|dropp(?:ed|ing)|drops?|slip(?:ped|s|ping)|slump(?:ed|s|ing)|plung(?:ed|es|ing)|plummet(?:ed|s|ing)|improv(?:ed|es|ing)|f[ae]ll(?:en|s|ing)?|went|go(?:es|ne|ing)|ris(?:en|es|ing)|rose|rais(?:ed|es|ing)|cut|cuts|lower(?:ed|s|ing)|lift(?:ed|s|ing)|jump(?:ed|s|ing)|climb(?:ed|s|ing)|strip(?:ped|s|ping)|turn(?:ed|s|ing)|revers(?:ed|es)|return(?:ed|s|ing)|demot(?:ed|es)|took|tak(?:es|en|ing)|up|down|back|again|re-?graded)`;
/** "was", "has been", "remains", "is now". */
export const being = String.raw`\b(?:was|were|is|are|be|been|being|it['’]s|remain(?:s|ed|ing)?|stay(?:s|ed)|becom(?:e|es|ing)|became|carry over|gone?|carries over)`;
export const nouns = String.raw`(?:ratings?|grades?|judge?ments?|verdict|status|gradings?|ranking|scores?|mark|category|award|assessment|classification|tag|label|badge|bracket)`;
export const adverbs = String.raw`(?:(?:overall|again|once again|once more|still|also|only|just|merely|consistently|currently|now|officially|previously|formerly|recently|largely|generally|as|being|to be|at|both|either|not|back|then|rated|an?|its|their|top)[,\s]\s?){0,4}`;

/** What inspectorates look at, as reports list it. */
export const aspect =
  "safe(?:ty)?|effective|caring|responsive(?:ness)?|well[- ]led|overall|effectiveness|behaviour|attitudes|achievement|attendance|inclusion|personal development|well-?being|education|curriculum|teaching|leadership|management|governance|viability|provision|sixth form|early years|care|play|support|guidance|staffing|staff|environment|setting|outcomes|student experience|efficiency|legitimacy|learning|safeguarding|respect|purposeful activity|activity|release|development|culture|standards|prospects|performance|services?|trust|quality";
/** Bodies that are judged. */
export const body =
  "it|school|academy|college|university|nursery|pre-?school|home|hospital|hospice|trust|surgery|practice|service|force|police|council|authority|department|provider|company|firm|landlord|prison|centre|site|childminder|primary|infants|juniors|unit|wards?|maternity|takeaway|restaurant|caf[eé]|pub|hotel|association|constabulary|schools|academies|homes|hospitals|services|forces|councils|tests|areas|scheme|project";
