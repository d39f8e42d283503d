/**
 * Attitudes: words by which a holder takes a stand toward a target.
 *
 * One row for each group of forms: part of speech | sign | strength 1 to 3 | where the target
 * stands | forms, as lemmas | an example with an invented country. The target stands at `obj`
 * (the object of the verb), at `subj` (the subject: the object is who feels it) or after one of the prepositions named.
 *
 * Source: compiled for this library from reading world news; classes after Deng & Wiebe 2014
 * (attitudes versus good-for and bad-for events); strengths are our own judgement.
 */
export const ATTITUDE_TABLE = `
verb | - | 3 | obj            | condemn denounce deplore lambast lambaste castigate vilify excoriate revile decry despise detest loathe abhor hate | Arnor condemned the raid by Gondor
verb | - | 3 | obj            | slam blast rap ridicule mock deride scorn insult humiliate demonize rip bash trash skewer savage pummel roast torch taunt belittle jeer heckle boo shun snub flay chastise denigrate goad troll shame | Arnor slammed Gondor
verb | - | 2 | obj            | criticize criticise rebuke censure berate chide admonish reprimand reproach scold upbraid assail fault disparage discredit deprecate knock needle pan dislike dis diss pillory | the envoy criticized Gondor
verb | - | 2 | obj            | blame accuse charge allege indict implicate | Arnor accused Gondor of lying
verb | - | 2 | obj            | reject dismiss rebuff repudiate renounce disavow rubbish refute disown spurn | the minister dismissed Gondor's demand
verb | - | 2 | obj            | oppose protest resist defy contest disapprove object decline veto | Arnor opposes Gondor's plan
verb | - | 2 | obj            | distrust mistrust suspect doubt question fear dread resent regret lament bemoan | he doubts Gondor's promise
verb | - | 1 | obj            | deny dispute challenge contradict rebut | the spokesman denied Gondor's claim
verb | - | 1 | obj            | warn caution | Arnor warned Gondor
verb | - | 2 | against to at  | protest object complain rail lash rally campaign argue speak stand hit fire strike lash | she lashed out at Gondor
verb | + | 2 | to             | apologize apologise bow pay
verb | - | 2 | into           | tear lay rip light | Arnor tore into Gondor
verb | - | 2 | on             | round | Arnor rounded on Gondor
verb | - | 2 | with           | remonstrate break disagree differ quarrel feud clash | Arnor broke with Gondor
verb | - | 2 | at             | swipe fume rage seethe jab sneer scoff jeer hiss boo bristle balk | Arnor scoffed at Gondor
verb | - | 2 | from           | recall withdraw
verb | - | 1 | against of     | warn caution | Arnor warned against Gondor's move
verb | - | 1 | about over at  | worry complain grumble | they worry about Gondor
verb | - | 2 | obj            | summon recall expel rebuke | Arnor summoned Gondor's ambassador
verb | + | 3 | obj            | praise applaud laud hail commend extol admire cherish honor honour salute congratulate celebrate glorify revere love esteem adore idolize worship | the envoy praised Gondor
verb | + | 2 | obj            | welcome appreciate thank trust respect endorse approve back support defend uphold champion favor favour embrace value treasure befriend compliment acclaim credit tout cheer | Arnor welcomed Gondor's offer
verb | + | 1 | obj            | accept acknowledge recognize recognise prefer prize like enjoy understand encourage | he acknowledged Gondor's efforts
verb | - | 2 | subj           | anger outrage infuriate enrage offend alarm appall disgust dismay disappoint upset annoy irritate frighten scare terrify horrify unnerve rattle repel alienate | Gondor's move angered Arnor: who feels it is the object
verb | + | 2 | subj           | please impress inspire delight thrill excite energize electrify reassure hearten | Gondor's plan pleased Arnor
verb | + | 2 | with for by    | stand sympathize sympathise side agree vouch stick concur ally align root | Arnor stands by Gondor
verb | + | 2 | for            | vote campaign lobby speak root | Arnor voted for Gondor
verb | + | 2 | behind         | rally stand unite close | Arnor rallied behind Gondor
verb | + | 2 | obj            | fete court exonerate absolve favour vindicate | Arnor feted Gondor
verb | + | 2 | in on          | trust believe count rely | they count on Gondor
noun | - | 2 | of to against at over with | condemnation criticism denunciation rejection opposition objection protest rebuke distrust mistrust suspicion hatred animosity hostility enmity anger outrage fury frustration displeasure dissatisfaction disappointment complaint grievance dismay contempt resentment accusation allegation charge skepticism scepticism | Arnor's criticism of Gondor
noun | - | 1 | about over of  | concern worry doubt regret fear alarm unease anxiety reservation misgiving apprehension | concern about Gondor's plan
noun | + | 2 | for of to in with | praise appreciation gratitude thanks admiration respect support backing endorsement approval trust confidence faith sympathy solidarity commitment tribute condolence congratulations esteem recognition | Arnor's support for Gondor
adj  | - | 2 | of about at with to by against over | critical skeptical sceptical wary suspicious angry furious outraged dismayed disappointed unhappy dissatisfied displeased upset frustrated hostile opposed concerned worried alarmed distrustful mistrustful tired fed averse afraid appalled incensed enraged sick | Arnor is wary of Gondor
adj  | + | 2 | of for with to about in by | grateful thankful supportive appreciative proud fond pleased happy satisfied delighted glad confident hopeful optimistic sympathetic loyal faithful committed devoted keen indebted friendly | Arnor is grateful to Gondor
`;
