import { oneOf } from './list';

/** Of what a writer says ` between blanks `, what tells a comment from a report: how one asks, speaks of oneself, advises, and turns of who argues; `_P_` stands for a party's name. */
export const ARGUING: readonly RegExp[] = ['\\?', 'i | we | our | my', 'must | should | ought', `let us | let nobody | let no one | to be sure | to be fair | of course | must be said | no wonder | little wonder | small wonder | one wonders | one may | one might | one is | its credit |
  their credit | his credit | her credit | enough of | enough is enough | high time | after all | in truth | the truth is | the fact is | the point is | the problem is | the question is | the answer is | make no mistake |
  surely | alas | sadly | frankly | predictably | regrettably | ironically | undoubtedly | obviously | clearly | perhaps | indeed | simply | hardly | scarcely | needless to say | in short | in other words | mind you | you may | if you |
  so much for | nor | is time for | it is time | would do well | would be wise | well advised | no right to | was right to | were right to | is right | are right | is wrong | are wrong |
  deserve | deserves | to blame | commended | outrage | affront | insult to | disgrace | hypocrisy | cowardice | shameful | shamefully | disgraceful | shame on | stop pretending | double standards | for its part | instead of | by contrast |
  far from | folly | yet again | yet another | once again | once more | as ever | as usual | of all people | the same _P_ | worth recalling | worth remembering | the better for | a man who | owes | would have us |
  so - called | understandably | rightly | wrongly | is no | is not a | is not the | is not how | is not what | none of this | that is | it is _P_ that | it was _P_ that | speaks volumes |
  nothing to do with | nothing but | nothing more | nothing less | nothing to be | no amount of | too long | too late | too much | whoever | never again | not be trusted | playing with fire | the lessons of | !`].map((turns) => new RegExp(` ${oneOf(turns)} `, 'u'));
