/** The kinds that a word may have had which the rules tell to be of another. */
export const MENDED_KINDS = 'DETERMINER ADJECTIVE NUMBER NOUN NAME PRONOUN HYPHEN ADVERB NEGATION VERB TO PREPOSITION CONJUNCTION SUBORDINATOR TEMPORAL-SUBORDINATOR RELATIVE THAT PARTICLE';

/**
 * What tells that a word is of another kind than its tag and class say: the kind, what stands around, and an example. The rows are written as those of
 * {@link TAG_RULES}, with kinds in the place of tags; what the code looks for is told in clause/words.ts. They are tried word by word, over the ends of
 * sentences too (a heading has none), among all tokens that are no quotation marks; the first that fits holds, and one that changes nothing keeps off those
 * behind it.
 */
export const KIND_RULES = `
PREPOSITION | :free >following&VERB !:object | fled, following a raid
PREPOSITION | >following&VERB&@quoted !:object | in the “days” following a raid
ADJECTIVE | it >clear | made it clear that he won
PREPOSITION | @taking-to >to&TO/PREPOSITION !ADVERB | bow to blackmail
NOUN | @taking-to to&PREPOSITION >VERB&#base | bow to attack
PREPOSITION | >TO ADVERB? ADVERB? VERB&#ing-form | committed to fully backing the plan
PREPOSITION | >TO ADVERB? ADVERB? !:behind-to | ties to the bloc
NOUN | TO/MODAL/NEGATION/ADVERB >NOUN&#s-form BE/HAVE/MODAL | Should experts be sent
VERB | TO ADVERB? ADVERB? >NOUN/PARTICLE | to publicly slam the plan
VERB | DO/MODAL NEGATION/ADVERB? ADVERB? >like&PREPOSITION | they do not like the plan
TO | >to&PREPOSITION ADVERB? be | to be heard
TO | >to&PREPOSITION ADVERB? VERB&!#participle-like !NOUN | vowed to publicly back the plan
PRONOUN | >THAT&@quoted :finite&!#participle-like | a missile “that is fit for war”
THAT | >THAT&@quoted | not “that everybody lost”
PRONOUN | >THAT&@opens :finite&!#participle-like | That is why
PRONOUN | !:nominal/NUMBER >THAT :finite&!#participle-like | that is why
DETERMINER | >THAT&@opens ADJECTIVE? NOUN | That new plan failed
DETERMINER | PREPOSITION/STOP >THAT ADJECTIVE? NOUN | from that agreement
DETERMINER | VERB&!@clausal >THAT ADJECTIVE? ADJECTIVE? NOUN | left that country
PRONOUN | >THAT&@opens | That of Arnor failed
PRONOUN | PREPOSITION/STOP >THAT | from that of Arnor
ADVERB | MODAL/DO ADVERB/NEGATION? >likely | will likely leave
VERB | MODAL ADVERB/NEGATION? ADVERB/NEGATION? >NOUN/PARTICLE | will likely increase exports, will back the plan
VERB | DO NEGATION ADVERB/NEGATION? >NOUN/PARTICLE | did not ever back the plan
VERB | :subject/NUMBER MODAL&!@quoted ADVERB/NEGATION? ADVERB/NEGATION? >ADJECTIVE !:adjective-ahead | he would free the hostages
VERB | :subject/NUMBER DO&!@quoted NEGATION ADVERB/NEGATION? >ADJECTIVE !:adjective-ahead | he did not free the hostages
ADJECTIVE | there BE >VERB NOUN | there were cheering crowds
NOUN | :owner ADJECTIVE? VERB&#ed? ADJECTIVE? >NOUN/VERB&#ing !:noun-part/NUMBER | the planned suffering of the people
VERB | VERB/BE/PREPOSITION/COMMA >NOUN&#ing :opener/NUMBER | fired rockets, wounding 30
VERB | :nominal&#plural&@subject >ADJECTIVE&:head DETERMINER/POSSESSIVE | the envoys moderate the talks
NOUN | NOUN/NAME/ADJECTIVE/DETERMINER/OWNER-MARK >ADJECTIVE&:head !:noun-part | the rights chief says
NOUN | COMMA >ADJECTIVE&:head PREPOSITION | guards, officials of the ministry and envoys
ADJECTIVE | >ADJECTIVE&#participle&@quoted | was “troubled” by it
VERB | HAVE >ADJECTIVE&#participle !NOUN/ADJECTIVE/HYPHEN | has armed them
VERB | being&BE >ADJECTIVE&#participle&#ed | are being armed
VERB | BE >ADJECTIVE&#participle&#ed by | were armed by Arnor
VERB | :nominal >ADJECTIVE&#participle&#ed :opener | Arnor armed the rebels
VERB | what :nominal >NOUN/VERB&#s-or-ed | what Arnor claims
NOUN | VERB >VERB&#s-form !:noun-part | had sparked fears of a war
NOUN | PREPOSITION NAME/ADJECTIVE >VERB&#base COMMA | without Arnorian help, it fails
NOUN | HAVE/BE >VERB&#s-form !:noun-part | there are fears that it fails
NOUN | HAVE/BE >VERB&#base&!#participle !:noun-part | there was support for the plan
NOUN | !:lone-subject/it >VERB&#s-form&!@closes BE/HAVE/MODAL | worries are growing
NOUN | POSSESSIVE ADVERB >VERB&#base !:noun-part | their only hope
NOUN | DETERMINER >VERB&#ed STOP/COMMA/BE/HAVE/MODAL | the accused were freed
NOUN | >VERB&#s-form&@opens !:noun-part | Fears of a war
NOUN | POSSESSIVE >VERB&!#participle-like !:noun-part | keep their promises
NOUN | :articles&DETERMINER >VERB&!#participle-like !:noun-part | the claims of Arnor
NOUN | PREPOSITION >VERB&#plural !:noun-part | contrary to claims by Arnor
NOUN | PREPOSITION >VERB&#base !:noun-part | in support of Arnor
ADJECTIVE | >VERB&#ing&@objectless NOUN | rising prices
PRONOUN | VERB >:either&DETERMINER :finite | says neither is safe
ADVERB | >either&DETERMINER DETERMINER/POSSESSIVE/PRONOUN | either the ministry or its envoys
ADVERB | :finite >either&DETERMINER !:nominal | will either be changed or dropped
NEGATION | >neither&DETERMINER DETERMINER/POSSESSIVE/PRONOUN | neither he nor his staff
NEGATION | :finite >neither&DETERMINER !:nominal | is neither safe nor fair
ADVERB | >:roughly&@opens NUMBER | About 20 people said so
PRONOUN | !:word >:quantifier&!DETERMINER of | many of them
PRONOUN | >:quantifier&@opens&!DETERMINER of | many of them
PRONOUN | !:word >:quantifier&!DETERMINER :finite&!#participle-like | most oppose it
PRONOUN | >:quantifier&@opens&!DETERMINER :finite&!#participle-like | most oppose it
PRONOUN | !:word >:quantifier&!DETERMINER :finite&#participle-like !NOUN/ADJECTIVE | many condemned the raid
PRONOUN | >:quantifier&@opens&!DETERMINER :finite&#participle-like !NOUN/ADJECTIVE | many condemned the raid
ADVERB | NEGATION/BE/HAVE/DO/MODAL >once&!@quoted | has never once closed
ADVERB | :nominal/HAVE >NOUN HYPHEN VERB&#past :opener/NUMBER | Arnor test-fired a missile
ADVERB | :nominal/HAVE ADVERB >HYPHEN VERB&#past :opener/NUMBER | has carpet-bombed the town
NOUN | >NOUN&@quoted | a bank’s “fear” of it
VERB | NOUN THAT >NOUN :opener | the countries that support Arnor
VERB | RELATIVE >NOUN :opener | those who support Arnor
VERB | rather than >NOUN :opener | rather than support the plan
VERB | CONJUNCTION >NOUN it/them | praises and backs it
VERB | >NOUN&#s-form&@closes | the war Arnor wages is lost
NOUN | >ADJECTIVE&:nominal-adjective NOUN | the military backs him
NOUN | >ADJECTIVE&:nominal-adjective ADJECTIVE&:head !:noun-part | the military chief says
VERB | :nominal&:lone-subject >NOUN | they back the plan
VERB | it&:nominal&@subject >NOUN&#inflected | it backs the plan
VERB | TEMPORAL-SUBORDINATOR/ADVERB MODAL/DO DETERMINER? :nominal >NOUN NAME/COMMA/STOP | not only did the rebels attack, they won
VERB | MODAL/DO&@opens DETERMINER? :nominal >NOUN NAME/COMMA/STOP | Can Arnor trust Gondor?
VERB | VERB&@letting :nominal&!#plural >NOUN :opener | let Arnor attack the town
VERB | :nominal&#plural&@let >NOUN :opener | let the rebels attack the town
VERB | :nominal&@conditional >NOUN&#inflected STOP | if Arnor attacks
VERB | :nominal&@conditional >NOUN&#inflected COMMA !RELATIVE/THAT | if Arnor attacks, it loses
VERB | :nominal&@subject >NOUN&#inflected&@clausal THAT | the ministry claims that it won
VERB | :nominal&@subject >NOUN&#inflected&@wish TO | Arnor plans to leave
VERB | :nominal&#plural&@subject >NOUN DETERMINER/POSSESSIVE | all parties respect the border
VERB | :nominal&@subject >NOUN&#inflected :opener/PARTICLE/:object | Arnor slams Gondor
VERB | :nominal&!#plural&@subject >NOUN&#inflected ADJECTIVE NOUN | Arnor slams new sanctions
`;

/** Lists of kinds and words. */
export const KIND_LISTS = `
nominal | NOUN NAME PRONOUN
subject | NOUN NAME PRONOUN RELATIVE THAT
opener | DETERMINER POSSESSIVE NAME
noun-part | NOUN NAME ADJECTIVE HYPHEN
owner | DETERMINER POSSESSIVE OWNER-MARK
finite | VERB BE HAVE DO MODAL
behind-to | VERB BE HAVE DO NOUN PARTICLE ADVERB
adjective-ahead | OTHER ADJECTIVE NUMBER NOUN OWNER-MARK HYPHEN ADVERB NEGATION VERB BE HAVE DO MODAL
word | OTHER DETERMINER POSSESSIVE ADJECTIVE NUMBER NOUN NAME PRONOUN OWNER-MARK HYPHEN ADVERB NEGATION VERB BE HAVE DO MODAL TO PARTICLE
free | NOUN NAME NUMBER ADVERB COMMA BREAK DASH STOP HYPHEN OPEN CLOSE
either | either neither
articles | the a an no
roughly | about around over under
quantifier | many most several few much
lone-subject | i we he she they what
object | him them it us me
head | chief chiefs official officials representative representatives executive general military public elite individual individuals national nationals diplomat ambassador opposite hardliner hardliners conservative conservatives moderate moderates radical radicals democrat democrats republican republicans liberal liberals premier chancellor lawmaker lawmakers alert
nominal-adjective | military public opposition judiciary majority federal elderly
`;

/** What the letters of a word tell. */
export const KIND_SHAPES = `
ing | ing$
ed | ed$
participle-like | (?:ing|ed)$
plural | [^su]s$
s-or-ed | [a-z](?:s|ed)$
`;
