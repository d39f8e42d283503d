/**
 * What tells that the tagger is wrong: a tag, the words among which a word should have it, and an example. The word itself stands behind `>`. A cell asks
 * for one of some tags, words (`_P_` is a party's name) and lists of {@link TAG_LISTS} (`:days`), for what letters tell ({@link TAG_SHAPES}), or for what
 * retag.ts looks for (`#verb`, `@bare`); `&` joins what it asks for, `!` turns it, and with `?` it may be missing. All stand in one sentence: beyond its
 * ends only what is turned holds. The rows are tried in order, word by word, those of the first table in the whole text before those of the second; in front
 * of a table the tags that a word may have had.
 */
export const TAG_RULES = [['NOUN ADJ PROPN ADV VERB', `
VERB | :subject >NOUN&say | who critics say has broken it
VERB say | :subject >ADJ&said | Nile Watch said
VERB say | #capital >ADJ&said | Human Rights said
VERB | :named >NOUN/ADJ&#past&!:no-pasts&@first ADP&!by | Vasqua fumed over the ban
VERB | :subject/:have :lasting? >NOUN/ADJ&#past&!:no-pasts :object | the state long armed the people, had armed them
VERB | both >NOUN/ADJ&#past&!:no-pasts :object | both accused Vasqua of lying
VERB | CCONJ >NOUN/ADJ&#past&!:no-pasts DET | and healed the wounds
VERB | :named >NOUN/ADJ&shot&@first ADP&!by | Vasqua shot at them
VERB | :subject/:have >NOUN/ADJ&deserved !ADP | Vasqua deserved credit
VERB | :subject/:have >NOUN/ADJ&shot :object/NUM | police shot two men
VERB | :subject/:have >NOUN/ADJ&#past&!:no-pasts&!aged NUM | drivers blockaded three roads
VERB | NOUN >ADJ&rounded up | police rounded up the rebels
VERB | CCONJ >NOUN&thanks :object | condemns the raid and thanks the envoy
VERB | CCONJ >NOUN/ADJ&shot DET/more/NUM/at | and shot the driver
VERB | NOUN&#plural >NOUN/ADJ&shot at/by | guards shot at a bus
VERB | AUX >ADJ&rounded up | were rounded up by police
VERB | who >NOUN&@bare :object/_P_ | those who attack Vasqua
VERB | _P_ >NOUN&#s us/them/him/me | Vasqua attacks us
VERB | >ADJ/NOUN/PROPN&:calling DET/_P_/as | was branded a liar
VERB | :named/_P_ >NOUN&spread lies/rumours/rumors/disinformation/misinformation/propaganda/falsehoods | Vasqua spread lies about us
VERB | @any >:unknown-pasts | Vasqua forgave the debt
`], ['NOUN VERB ADJ ADV PROPN ADP SCONJ PART PUNCT INTJ X DET', `
ADJ | !@any >PROPN&furious/angry/anxious/wary/weary/fearful/eager/keen/desperate/unhappy/worried/mindful/confident/grateful/proud/irate/livid/incensed/alarmed/outraged/frustrated/relieved/impatient ADP/PART | Furious at the vote, Vasqua
NOUN | !@any >PROPN&#plural&#noun&#singular !#capital | Sanctions on Vasqua
NOUN | the >PROPN&government/leadership/authorities/people CCONJ people/government/nation | to the Government and people of Vasqua
ADV | shot >dead | shot dead two envoys
NOUN | spread/spreads/spreading/tell/tells/told/telling/peddle/peddles/peddled/peddling >lies | spread lies about Vasqua
ADV | hold/holds/held/holding >:held-as | held hostage
ADV | NOUN&#plural >:held-as | took the tourists hostage
ADV | >ADJ&overnight !NOUN/ADJ | pushed into the city overnight
ADV | NOUN/PROPN >NOUN&:days :verb | the ministry yesterday accused
ADV | :have >!ADV&:lasting :verb | has long been hostile
ADV | :have >!ADV&:lasting #past | has since healed
PART | #s >'&!PART&@owner NOUN/PROPN/ADJ | the workers' party
PROPN | PROPN >VERB&#capital VERB | Rights Watch said
PROPN | PROPN >VERB&#capital&watch/herald/mirror/express/post/mail/record/dispatch ./,/in/on | said Rights Watch
PROPN | the >NOUN&evening/morning&#capital PROPN&#capital | the Evening Standard
PROPN | :placing&!#capital >VERB&#capital #capital | in Downing Street
ADJ | VERB&#past >VERB&#past NOUN&#s | exchanged captured soldiers
VERB | been >NOUN&#gerund&!:no-gerunds NOUN/:object | has been bombing dams
NOUN | military/naval/joint/war >exercises&VERB | Vasquan military exercises near the border
ADJ | - >VERB&handed/sighted/judged/advised/timed/minded/hearted/conceived/headed/sided/faced/tempered/mannered/intentioned/meaning/serving/thought | the move was heavy-handed
NOUN | root >cause/causes&VERB | the root cause of the war
NOUN | closer >VERB&#s with/to/between | called for closer ties with Vasqua
ADJ | >closer&ADV NOUN/ADJ | called for closer economic ties
ADJ | :governing >VERB&#past NOUN | under renewed pressure
VERB | :have >overrun | has overrun the town
ADJ | to/AUX VERB&!#past&@bare >VERB&#past NOUN/ADJ/PROPN | to lift imposed tariffs
ADJ | NUM >per cent | a 25 per cent tariff
NOUN | _P_ >weekly/daily/monthly/dissident&ADJ ADP/VERB/PUNCT | a Vasquan weekly of theirs
PRON | >i'm | I'm tired of it
VERB | >NOUN&standing in the way | stop standing in the way
VERB | i'm >NOUN&#gerund | I'm running
VERB | _P_/they/we/you/he/she/who was/is/are/were >NOUN&#gerund&!:no-gerunds NOUN&#plural | Vasqua was arming rebels
VERB | accuse/accused/accuses/accusing :named of >NOUN&#gerund&!:no-gerunds NOUN&#plural | accused Vasqua of arming rebels
ADP | NOUN >concerning/regarding :object/ADJ/NOUN | talks concerning the border
ADJ | DET _P_/ADJ >VERB&:premodifying NOUN | the Vasquan negotiating team
NOUN | !AUX >VERB&#gerund between | fighting between Vasqua and Arnor
NOUN | to >VERB&bullying/lecturing/scaremongering !:object | would never bow to bullying
NOUN | DET/:owning/'s >VERB&#gerund of | Vasqua's shelling of the town
NOUN | :event-openers >VERB&#gerund by | died in shelling by Vasqua
NOUN | :fierce >VERB&#gerund !:object | Heavy fighting raged
NOUN | !:letting a/an NOUN&!#plural >VERB&@bare&!:bare-pasts !by | a murder suspect, a football match
NOUN | !let 's&PART >VERB&@bare&#noun | Vasqua's launch of a rocket
NOUN | :owning >VERB&@bare&#noun | its launch of a rocket
NOUN | NUM NOUN? >fine&ADJ | a 2 million euro fine
NOUN | >ADJ&:shares of | most of the sanctions
NOUN | AUX >time&VERB | it is time Vasqua left
NOUN | DET/ADJ/PRON >VERB/NOUN&@bare - ADP !- | a sit-in, its stand-off
ADP | @any >to VERB&@twice | stood shoulder to shoulder
NOUN | to >VERB&@twice | stood shoulder to shoulder
ADP | according >to | according to files seen by him
NOUN | according to >VERB&!#past&!#gerund | according to files seen by him
ADP | >to VERB&#s&!@bare&#noun | an end to attacks on Vasqua
NOUN | to >VERB&#s&!@bare&#noun | an end to attacks on Vasqua
ADP | :to-things >to VERB&@bare&#noun | her opposition to aid for Vasqua
NOUN | :to-things to >VERB&@bare&#noun | her opposition to aid for Vasqua
ADP | a/an stop/end >to VERB&@bare&#noun | an end to support for Vasqua
NOUN | a/an stop/end to >VERB&@bare&#noun | an end to support for Vasqua
ADP | >to talks | is opposed to talks with Vasqua
ADP | >to direct talks/negotiations/contacts/trade/flights | is opposed to direct talks
ADJ | to >direct&VERB talks/negotiations/contacts/trade/flights | is opposed to direct talks
NOUN | to/direct >talks&VERB | is opposed to talks
NOUN | military/naval/air/defence/defense/press/cultural >attaches&VERB | two military attaches
ADP | >to VERB&:behind-to :behind-noun | was taken to task by Vasqua
ADP | >to VERB&:behind-to !@any | held Vasqua to account
ADP | >to VERB&:behind-to&!account for | took it to court for this
NOUN | to >VERB&:behind-to :behind-noun | was taken to task by Vasqua
NOUN | to >VERB&:behind-to !@any | held Vasqua to account
NOUN | to >VERB&:behind-to&!account for | took it to court for this
VERB | :named/NOUN >doubts&!VERB whether/if | Vasqua doubts whether it will
VERB | :named >back&!VERB&@first ADJ/:object | Arnor and Vasqua back the plan
VERB | NOUN&#s&!:time-spans >back&!VERB&@first ADJ/:object | allies back the plan
VERB | :named CCONJ :named >!VERB&:base :object | Arnor and Vasqua support the plan
VERB | @people >!VERB&:base :object | he said the Arnorians support the plan
VERB | NOUN&#s&#things&!:time-spans >!VERB&:base&@first :object | its allies question the plan
VERB | women/men/people/police/farmers >!VERB&:base&@first :object | women distrust Vasqua
VERB | NOUN&#s ADP :named >!VERB&:base&@first :object | officials in Vasqua fear a war
VERB | that :modifier? NOUN&#s&#things&!:time-spans >!VERB&:base :object | said that allies doubt the plan
VERB | SCONJ >NOUN&#gerund&!:no-gerunds :object | said that isolating Vasqua would fail
VERB | VERB&@speech >NOUN&#gerund&!:no-gerunds :object | warned bombing it would fail
VERB | !ADP :named >NOUN&@speech&#s&@first that | Vasqua counters that it is safe
VERB | !ADP DET NOUN&!#s >NOUN&@speech&#s&@first that | the minister counters that it is safe
VERB | NOUN&#s >NOUN&retort/counter/reply/boast/lament that | his backers retort that it is safe
VERB | AUX >ADJ&#gerund :object | was rewarding Vasqua
VERB | >!VERB&siding with | is siding with Vasqua
ADV | :subject/ADV >both/all&!ADV VERB | Arnor and Vasqua both oppose it
ADJ | ADJ CCONJ >NOUN&#gerund NOUN | the hypocritical and bullying conduct
VERB | !DET/ADJ >!VERB&:doing NOUN&#s | for lifting sanctions
VERB | :rules >!VERB&:ruling | a law freezing foreign aid
VERB | @any >NOUN&amounts to | this amounts to theft
VERB | !DET&@any >NOUN&shot dead | troops shot dead two envoys
VERB | CCONJ/help/helps/helped/helping >NOUN&:double DET/_P_ | to pay the debt and end the row, helped end it
VERB | :do _P_/PRON >NOUN&#verb !:verb | does Vasqua care about them?
VERB | >!VERB&:double&@asked :object/ADJ/down/aside | demanded that Vasqua release the ship, that it step down
VERB | >!VERB&:double&@asked #s | demanded that Vasqua release prisoners
VERB | :named ,/and :named >:verb-like&!:modifying&#verb-form&@headed to/NOUN/NUM/:object | Arnor, Vasqua vow revenge
VERB | :named ,/and :named >:verb-like&!:modifying&#verb-form&@headed ADJ NOUN | Arnor, Vasqua vow revenge
VERB | @people >:verb-like&!:modifying&#verb-form&@headed to/NUM/:object | Arnorians back the plan
VERB | @people >:verb-like&!:modifying&#verb-form&@headed NOUN&#things | Arnorians back the plan
VERB | @people >:verb-like&!:modifying&#verb-form&@headed ADJ NOUN | Arnorians back the plan
VERB | NOUN&#things >:verb-like&!:modifying&#verb-form&@headed to/NUM/:object | Rebels seize the base
VERB | NOUN&#things >:verb-like&!:modifying&#verb-form&@headed NOUN&#things | Rebels seize the base
VERB | NOUN&#things >:verb-like&!:modifying&#verb-form&@headed ADJ NOUN | Rebels seize the base
VERB | :named ,/and :named >:verb-like&trade&#verb-form&@headed :traded | Arnor, Vasqua trade blame
VERB | @people >:verb-like&trade&#verb-form&@headed :traded | Arnor, Vasqua trade blame
VERB | NOUN&#things >:verb-like&trade&#verb-form&@headed :traded | Arnor, Vasqua trade blame
VERB | :named >:verb-like&#things&#known&#verb-form&@headed @any&!:no-object&!:particles | Arnor slams plan
VERB | :named >:verb-like&#things&#verb-form&@headed :particles? NOUN/NUM/:object | Arnor kicks out Vasqua envoy
VERB | :named >:verb-like&#things&#verb-form&@headed :particles? ADJ NOUN | Arnor kicks out Vasqua envoy
VERB | NOUN&!#things >:verb-like&#things&#verb-form&@headed :particles? NUM/:object | Junta seizes two ships
VERB | NOUN&!#things >:verb-like&#things&#verb-form&@headed :particles? ADJ NOUN | Junta seizes two ships
`]] as const;

/** Lists of tags and words. */
export const TAG_LISTS = `
subject | PROPN PRON NOUN
object | DET PRON PROPN _P_
named | PROPN _P_
verb | VERB AUX
verb-like | NOUN ADJ PROPN ADV
no-object | ADP PUNCT CCONJ PART VERB AUX SPACE
behind-noun | PUNCT CCONJ SPACE by over on
days | yesterday today tonight tomorrow
held-as | hostage captive prisoner
lasting | long since already
calling | branded labelled labeled dubbed termed deemed
have | has have had
no-pasts | hatred bloodshed hundred sacred naked kindred
governing | under amid with without of from for through into
placing | in at near from outside inside around
premodifying | trade negotiating governing ruling leading warring opposing fighting planning working drafting monitoring investigating bargaining coordinating steering organizing organising
fierce | heavy fierce fresh renewed intense bitter sporadic
event-openers | in the of from amid during under heavy fierce fresh indiscriminate
letting | demand demands demanded demanding insist insists insisted insisting ask asks asked asking suggest suggests suggested suggesting recommend recommends recommended recommending help helps helped helping watch watches watched watching propose proposes proposed proposing let lets letting make makes made making see sees saw seen seeing hear hears heard hearing have has had having feel feels felt feeling that
bare-pasts | cut put set hit let cost hurt shut split spread beat burst cast quit bid rid shed thrust come become overcome
owning | his its their our my your whose
to-things | opposition objection objections resistance hostility aversion halt obstacle obstacles
unknown-pasts | looted torched unfroze awoken clung drank forgave mistook overthrew overtook ridden lain knelt forsook retook outran swam wove slung slunk trod backslid besought forbore forewent foretold misspoke overdid overheard overslept overspent resold underpaid unwound learnt spilt spoilt dwelt outshone rethought reshot outsmarted outfought outgunned forborne
shares | most many much few several all both half
behind-to | account court glory heel ransom shame task trial
time-spans | seconds minutes hours days weeks months years decades centuries generations
no-gerunds | nothing something anything everything morning evening spring string ceiling
doing | lifting easing imposing reimposing removing ending suspending restoring tightening scrapping waiving relaxing extending renewing violating breaking signing ratifying sending supplying selling
rules | law laws bill bills act decree decrees resolution resolutions motion motions measure measures order orders ruling edict amendment ordinance legislation
ruling | expelling deporting requiring prohibiting punishing targeting sanctioning freezing banning blocking barring halting cutting restricting curbing authorising authorizing outlawing condemning backing criticising criticizing deploring endorsing
base | dislike support back fear demand claim attack trust target risk face fight dispute distrust mistrust doubt cheer praise respect question favor favour veto boycott protest challenge welcome censure honor honour share fault help sanction shield blame block counter punish
modifier | DET ADJ PRON _P_
double | step stand end attack harm help support block challenge counter curb dent limit target boost aid blame ban boycott halt damage face force lift praise press pressure protest punish question rescue respect risk ruin sanction shield stop strike trust veto welcome witness reform guarantee honor honour hurt release return drop cancel change cut free open pay answer account review transfer curtail quit surrender spare hand cease lower share control address restart reverse
do | do does did
modifying | trade border water gas oil arms peace drug travel war defence security air fuel book film sport study party group state world school fish ship market weapon finance hostage prisoner ally guard police grain wheat steel truck transit visa spy coast surface power land model match test land sea rail
traded | barbs accusations blame insults threats fire blows words jabs recriminations attacks strikes shots missiles charges
particles | out up down off back
`;

/** What the letters of a word tell. */
export const TAG_SHAPES = `
capital | ^\\p{Lu}
s | [sS]$
plural | [^sS][sS]$
things | ^(?!(?:arms|sports|sales|rights|forces|news|savings|goods|elections|talks|times|games|works|customs|economics|politics|ethics|lands|waters|ties|stocks|markets|imports|exports|troops)$).*[^sS][sS]$
past | ^\\p{Ll}{2,}[^e]ed$
gerund | ^\\p{L}{3,}ing$
`;
