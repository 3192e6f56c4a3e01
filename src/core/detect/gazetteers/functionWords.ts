// Words that no name contains in capitals: articles, pronouns, prepositions, conjunctions, auxiliaries, and the
// adverbs that open sentences. Compiled by hand.

import { wordSet } from "./wordSet.ts";

export const functionWords = wordSet(`
a an the this that these those there here he she it we you they i his her its our your their my me him them us who whom
whose which what when where why how and or but nor so yet if as than because although though while whereas whether unless
until since once of in on at by for from to into onto down under with without within about above across after
against along amid among around before behind below beneath beside besides between beyond despite during except inside
like near outside past per through throughout toward towards underneath unlike upon via am is are was were be been being
do does did done has have had having can could would should might must shall cannot not no yes all any both each every few
many more most much neither none other others several some such same another either dozens hundreds thousands also again already always ever never now then thus therefore
however meanwhile moreover furthermore nevertheless nonetheless instead otherwise perhaps maybe indeed still just only even
too very quite rather almost nearly soon later earlier today yesterday tomorrow tonight recently currently previously
originally eventually finally firstly secondly lastly overall elsewhere anyway apparently reportedly allegedly according
asked speaking writing responding commenting following including regarding concerning despite given let let's don't didn't
doesn't can't won't isn't aren't wasn't weren't i'm i've i'll i'd we're we've we'll we'd you're you've you'll they're they've
they'll he'd he'll she'd she'll it'd it'll that'll there'll what's who's that's there's here's it's oh ok okay well please copyright
thanks thank sorry hello dear former last next earlier latest get got go going come
see read watch click follow share make made take taken put keep says said say told adds added asks becomes become became
`);

/** Number words and the like: part of a name inside a sentence (“Three Gorges”), never where one opens. */
export const countingWords = wordSet(`
one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty first second third fourth fifth new old up out over off
`);
