/**
 * Attitudes: words by which a holder takes a stand toward a target.
 *
 * One row for each group of forms: part of speech | sign | strength 1 to 3 | where the target
 * stands | forms, as lemmas | an example with an invented country. The target stands at `obj`
 * (the object of the verb), at `subj` (the subject: the object is who feels it) or after one of the prepositions named.
 *
 * Source: compiled for this library, the greater part by language models, asked letter by letter for the words of the press; classes after Deng & Wiebe 2014
 * (attitudes versus good-for and bad-for events); strengths are our own judgement.
 */
export const ATTITUDE_TABLE = `
verb | - | 3 | obj            | condemn denounce deplore lambast lambaste castigate vilify excoriate revile decry despise detest loathe abhor hate | Arnor condemned the raid by Gondor
verb | - | 3 | obj            | slam blast rap ridicule mock deride scorn insult humiliate demonize rip bash trash skewer savage pummel roast torch taunt belittle jeer heckle boo shun snub flay chastise denigrate goad troll shame | Arnor slammed Gondor
verb | - | 2 | obj            | criticize criticise rebuke censure berate chide admonish reprimand reproach scold upbraid assail fault disparage discredit deprecate knock needle pan dislike dis diss pillory | the envoy criticized Gondor
verb | - | 2 | on             | blame pin | Arnor blamed the delay on Gondor
verb | - | 1 | off from       | wean decouple | Arnor weaned itself off Gondor's gas
verb | - | 2 | obj            | blame accuse charge allege indict implicate | Arnor accused Gondor of lying
verb | - | 2 | obj            | reject dismiss rebuff repudiate renounce disavow rubbish refute disown spurn | the minister dismissed Gondor's demand
verb | - | 2 | obj            | oppose protest resist defy contest disapprove object decline veto | Arnor opposes Gondor's plan
verb | - | 2 | obj            | distrust mistrust suspect doubt question fear dread resent regret lament bemoan | he doubts Gondor's promise
verb | - | 1 | obj            | deny dispute challenge contradict rebut | the spokesman denied Gondor's claim
verb | - | 1 | obj            | warn caution | Arnor warned Gondor
verb | - | 2 | to             | protest          | they protested to Gondor
verb | - | 2 | against at     | protest complain rail lash rally hit fire strike | they protested against Gondor
verb | - | 2 | against        | campaign argue speak stand vote march parade riot chant | they spoke against Gondor
verb | - | 2 | to against     | object | he objected to Gondor's plan
verb | + | 2 | to             | apologize apologise bow
verb | - | 1 | obj for over   | punish_for | Arnor jailed a man for attacking Gondor
verb | - | 1 | for obj        | apologize apologise
verb | - | 2 | into           | tear lay rip | Arnor tore into Gondor
verb | - | 2 | on             | round unload pile | Arnor rounded on Gondor
verb | - | 2 | obj            | take_on | Arnor took on Gondor
verb | - | 2 | with           | remonstrate break disagree differ quarrel feud clash row spar | Arnor broke with Gondor
verb | - | 2 | at             | swipe fume rage seethe jab sneer scoff jeer hiss boo bristle balk | Arnor scoffed at Gondor
verb | - | 2 | from           | recall withdraw
verb | - | 1 | against of     | warn caution | Arnor warned against Gondor's move
verb | - | 1 | about over at  | worry complain grumble | they worry about Gondor
verb | - | 2 | obj            | summon expel rebuke | Arnor summoned Gondor's ambassador
verb | + | 3 | obj            | praise felicitate applaud laud hail commend extol admire cherish honor honour salute congratulate celebrate glorify revere love esteem adore idolize worship | the envoy praised Gondor
verb | + | 2 | obj            | welcome appreciate thank trust respect endorse approve back support defend uphold champion favor favour embrace value treasure befriend compliment acclaim credit tout cheer | Arnor welcomed Gondor's offer
verb | + | 1 | obj            | accept acknowledge recognize recognise prefer prize like enjoy understand encourage | he acknowledged Gondor's efforts
verb | - | 2 | subj           | anger outrage infuriate enrage offend alarm appall disgust dismay disappoint upset annoy irritate frighten scare terrify horrify unnerve rattle repel alienate | Gondor's move angered Arnor: who feels it is the object
verb | + | 2 | subj           | please impress inspire delight thrill excite energize electrify reassure hearten | Gondor's plan pleased Arnor
verb | + | 2 | with for by    | stand sympathize sympathise side agree vouch stick concur ally align root | Arnor stands by Gondor
verb | + | 2 | for            | vote campaign lobby root | Arnor voted for Gondor
verb | + | 2 | obj            | justify excuse condone rationalise rationalize legitimise legitimize | Arnor justified Gondor's raid
verb | + | 2 | for            | barnstorm electioneer fundraise phone-bank stump | Arnor stumped for Gondor
verb | + | 2 | with           | campaign | Arnor campaigned with Gondor
verb | + | 2 | behind         | rally stand unite close | Arnor rallied behind Gondor
verb | + | 2 | obj            | fete court exonerate absolve favour vindicate | Arnor feted Gondor
verb | + | 2 | in on          | trust believe count rely | they count on Gondor
noun | - | 2 | of to against at over with | condemnation criticism denunciation rejection opposition objection protest rebuke retort riposte distrust mistrust suspicion hatred animosity hostility enmity anger outrage fury frustration displeasure dissatisfaction disappointment complaint grievance dismay contempt resentment accusation allegation charge skepticism scepticism | Arnor's criticism of Gondor
noun | - | 1 | about over of  | concern worry doubt regret fear alarm unease anxiety reservation misgiving apprehension | concern about Gondor's plan
noun | - | 1 | at over about  | sorrow grief sadness heartbreak | sorrow at the death of an envoy of Gondor
noun | + | 2 | for of to in with | praise appreciation gratitude thanks admiration respect support backing endorsement approval trust confidence faith sympathy solidarity commitment tribute condolence congratulations esteem recognition | Arnor's support for Gondor
adj  | - | 2 | of about at with to by against over | critical skeptical sceptical wary suspicious angry furious outraged dismayed disappointed unhappy dissatisfied displeased upset frustrated hostile opposed concerned worried alarmed distrustful mistrustful tired fed averse afraid appalled incensed enraged sick | Arnor is wary of Gondor
adj  | + | 2 | of for with to about in by | grateful thankful supportive appreciative proud fond pleased happy satisfied delighted glad confident hopeful optimistic sympathetic loyal faithful committed devoted keen indebted friendly | Arnor is grateful to Gondor
adj | + | 1 | about toward towards | positive | Arnor is positive about Gondor
adj | + | 1 | by             | intrigued | Arnor is intrigued by Gondor's offer
adj | + | 1 | by about at over with | reassured relieved | Arnor was reassured by Gondor
adj | + | 1 | for about      | nostalgic | nostalgic for Gondor
adj | + | 1 | to             | receptive responsive | Arnor is receptive to Gondor's offer
adj | + | 1 | to toward towards of | dedicated deferential favorable favourable forgiving | Arnor is deferential to Gondor
adj | + | 1 | with           | chummy co-operative comfortable contented cooperative cosy cozy ok okay | Arnor is cozy with Gondor
adj | + | 1 | with to        | affiliated | Arnor is affiliated with Gondor
adj | + | 2 | about for      | psyched pumped | he is pumped about Gondor
adj | + | 2 | about for over of with by to at toward towards | dazzled ecstatic effusive elated empathetic enamored enamoured enchanted encouraged enthralled enthused enthusiastic entranced euphoric excited fascinated flattered gratified gung-ho gushing | Arnor is enthusiastic about Gondor
adj | + | 2 | about on over  | sanguine starry-eyed upbeat zealous | Arnor was sanguine about Gondor
adj | + | 2 | by             | awed awestruck buoyed captivated charmed cheered tickled uplifted | Arnor is charmed by Gondor
adj | + | 2 | of about       | laudatory | laudatory of Gondor
adj | + | 2 | of about toward towards to for | passionate protective rapturous respectful reverent reverential rhapsodic | Arnor is respectful of Gondor
adj | + | 2 | of toward towards to | admiring adoring affectionate approving complimentary solicitous tolerant trusting welcoming well-disposed worshipful | Arnor is admiring of Gondor
adj | + | 2 | on about       | bullish | Arnor is bullish on Gondor
adj | + | 2 | to             | partial wedded | she is partial to Gondor
adj | + | 2 | to toward towards | benevolent compassionate courteous | Arnor is benevolent toward Gondor
adj | + | 2 | to with toward towards | accommodating agreeable aligned amenable beholden conciliatory hospitable kind lenient magnanimous merciful neighborly neighbourly nice obedient | Arnor is amenable to Gondor's offer
adj | + | 2 | with about at  | chuffed | Arnor is chuffed with Gondor
adj | + | 2 | with by        | besotted heartened honored honoured humbled impressed inspired invigorated mollified | Arnor is besotted with Gondor
adj | + | 3 | at about by with over | infatuated joyful joyous jubilant mesmerised mesmerized overjoyed | Arnor is overjoyed at Gondor's victory
adj | + | 3 | with by about at | smitten star-struck starstruck stoked thrilled wowed | Arnor was thrilled with Gondor
adj | - | 1 | about of by over at | disconcerted disquieted disturbed doubtful dubious dumbfounded embarrassed fearful flabbergasted flummoxed fretful frightened gloomy | Arnor is dubious about Gondor
adj | - | 1 | about of on over toward towards | ambivalent apathetic cautious | Arnor is cautious about Gondor's offer
adj | - | 1 | about on toward towards | tepid | Arnor was tepid about Gondor's plan
adj | - | 1 | about over     | antsy anxious cagey | Arnor is anxious about Gondor
adj | - | 1 | about over of on at by with | hesitant incredulous jaded jittery lukewarm mystified nervous non-committal noncommittal | Arnor is nervous about Gondor
adj | - | 1 | by about over at with | paranoid perplexed pessimistic puzzled queasy reticent rueful ruffled | Arnor is perplexed by Gondor
adj | - | 1 | by at about over | baffled befuddled bemused bewildered bothered | Arnor is baffled by Gondor
adj | - | 1 | to toward towards | cold cool impervious impolite indifferent insensitive insolent oblivious | Arnor is cool to Gondor's idea
adj | - | 1 | with by        | obsessed | Arnor is obsessed with Gondor
adj | - | 2 | about at over toward towards | bitter | Arnor is bitter about Gondor's vote
adj | - | 2 | about of toward towards | cynical | Arnor is cynical about Gondor
adj | - | 2 | against        | biased bigoted outspoken prejudiced | Arnor is biased against Gondor
adj | - | 2 | at             | mad | Arnor is mad at Gondor
adj | - | 2 | at about over by with | aggrieved aghast angered annoyed apoplectic chagrined crestfallen humiliated impatient insulted irked irritated miffed nettled offended | Arnor is aghast at Gondor's move
adj | - | 2 | by             | threatened | Arnor feels threatened by Gondor
adj | - | 2 | by at about over | sarcastic scandalised scandalized shocked sickened skittish snide sniffy sore spooked squeamish standoffish startled stung sulky troubled unamused unconvinced uneasy unenthused unenthusiastic unnerved unpersuaded unsettled vexed | Arnor was shocked by Gondor's raid
adj | - | 2 | by with        | uncomfortable unimpressed | Arnor was unimpressed by Gondor
adj | - | 2 | from           | estranged | Arnor is estranged from Gondor
adj | - | 2 | from by        | alienated | Arnor feels alienated from Gondor
adj | - | 2 | of             | scared weary | Arnor is weary of Gondor
adj | - | 2 | of about       | hypercritical intolerant jealous judgemental judgmental leery | Arnor is leery of Gondor
adj | - | 2 | of about over at | apprehensive ashamed censorious chary condemnatory contemptuous | Arnor is contemptuous of Gondor
adj | - | 2 | of at about by with over | peeved perturbed petrified pissed rankled rattled regretful repelled reproachful repulsed resentful revolted riled | Arnor is resentful of Gondor
adj | - | 2 | of to toward towards about | defiant denunciatory derisive derogatory disapproving disdainful disloyal dismissive disparaging disrespectful | Arnor is dismissive of Gondor
adj | - | 2 | on             | sour | voters are sour on Gondor
adj | - | 2 | over against   | mutinous | members mutinous over Gondor's plan
adj | - | 2 | to             | resistant | Arnor is resistant to Gondor's plan
adj | - | 2 | to toward towards of | unappreciative uncharitable unforgiving unfriendly ungrateful unreceptive unsupportive unsympathetic unwelcoming | Arnor was unsympathetic to Gondor
adj | - | 2 | to toward towards with | adversarial allergic antagonistic antipathetic belligerent combative condescending confrontational | Arnor is antagonistic to Gondor
adj | - | 2 | to toward towards | hateful ill-disposed inhospitable inimical loath | Arnor is ill-disposed toward Gondor
adj | - | 2 | with by at about over from | dejected demoralised demoralized despondent disaffected discontented disenchanted disgruntled disgusted disheartened disillusioned dispirited embittered exasperated fuming galled | Arnor is disgruntled with Gondor
adj | - | 3 | about of toward towards in | scathing scornful spiteful vengeful venomous vitriolic | Arnor was scathing about Gondor
adj | - | 3 | at about over by with | incandescent indignant infuriated irate livid mortified nauseated | Arnor is livid at Gondor
noun | + | 1 | about over for | hopefulness optimism | optimism about Gondor's offer
noun | + | 1 | at over        | pleasure rejoicing relief | rejoicing over Gondor's return
noun | + | 1 | for            | appetite cheer hankering keenness longing nostalgia prayer preference | Arnor's appetite for the accord
noun | + | 1 | for to of      | encouragement go-ahead | the go-ahead for Gondor's plan
noun | + | 1 | of             | acceptance courtship reaffirmation romanticisation romanticization | Arnor's acceptance of the deal
noun | + | 1 | to             | acquiescence adherence assent consent credence dedication | Arnor's assent to the deal
noun | + | 1 | to toward towards | open-mindedness openness overture | Arnor's overture to Gondor
noun | + | 1 | with           | fascination flirtation patience | Arnor's flirtation with Gondor
noun | + | 2 | at over about  | joy jubilation | jubilation at Gondor's victory
noun | + | 2 | at over with in | delight elation euphoria gratification | Arnor's delight at Gondor's offer
noun | + | 2 | for            | acclaim accolade applause approbation commendation | Arnor's acclaim for Gondor
noun | + | 2 | for about with toward towards | empathy enthusiasm favoritism favouritism fondness | Arnor's enthusiasm for Gondor
noun | + | 2 | for to from    | plaudit rave reverence | plaudits for Gondor
noun | + | 2 | for toward towards to | affection affinity ardor ardour attachment benevolence compassion cordiality hospitality kindness lenience leniency magnanimity mercy partiality predilection solicitude tenderness thankfulness warmth | Arnor's affection for Gondor
noun | + | 2 | in             | belief pride | Arnor's belief in Gondor
noun | + | 2 | of             | defender devotee embrace espousal exculpation exoneration fan forgiveness glamorization superfan supporter sympathiser sympathizer upholder votary well-wisher worshiper worshipper | Arnor's embrace of Gondor
noun | + | 2 | of for         | advocacy enthusiast toleration upholding validation vindication yearning | Arnor's advocacy of Gondor's cause
noun | + | 2 | to             | allegiance apology homage indebtedness loyalty obeisance | Arnor's allegiance to Gondor
noun | + | 2 | to for         | blessing compliment hosanna hurrah kudos ovation salute shout-out shoutout thumbs-up toast | Arnor's blessing for the deal
noun | + | 2 | to on for      | congratulation | Arnor's congratulation to Gondor
noun | + | 2 | to toward towards | deference devotion faithfulness fealty fidelity goodwill | Arnor's devotion to Gondor
noun | + | 2 | with           | satisfaction | Arnor's satisfaction with Gondor
noun | + | 2 | with of for    | hero-worship idealisation idealization idolatry idolisation idolization infatuation liking lionization | Arnor's liking for Gondor
noun | + | 3 | of for         | adoration adulation love veneration worship zeal | Arnor's adulation of Gondor
noun | + | 3 | of to for      | encomium eulogy exaltation glorification paean panegyric | Arnor's eulogy of Gondor
noun | - | 1 | about of toward towards | ambivalence cynicism | Arnor's cynicism about Gondor
noun | - | 1 | about over     | hesitancy hysteria incomprehension jitters nervousness nit-picking nitpicking | jitters over Gondor's plan
noun | - | 1 | about over at with | gripe grousing grumble grumbling | gripes about Gondor
noun | - | 1 | about over with | panic paranoia perturbation pessimism qualm queasiness quibble | Arnor's qualms about Gondor
noun | - | 1 | at over about  | annoyance bafflement bemusement bewilderment | Arnor's annoyance at Gondor
noun | - | 1 | in             | disinterest | disinterest in Gondor's offer
noun | - | 1 | of             | critique | Arnor's critique of Gondor
noun | - | 1 | of about on    | sceptic skeptic | a skeptic of Gondor's plan
noun | - | 1 | of to          | rebuttal refutation | Arnor's rebuttal of Gondor
noun | - | 1 | over about at of in with | despair disbelief discomfiture disquiet dread foreboding | disquiet over Gondor's plan
noun | - | 1 | to toward towards | indifference | Arnor's indifference to Gondor
noun | - | 1 | with           | disagreement discomfort friction | Arnor's dispute with Gondor
noun | - | 2 | against        | clamor clamour counter-accusation counter-charge counteraccusation countercharge crusade dissent grudge petition philippic polemic prejudice rebellion revolt rumbling | Arnor's crusade against Gondor
noun | - | 2 | against at on  | aspersion barb broadside | Arnor's broadside against Gondor
noun | - | 2 | against at over about | harangue howl innuendo insinuation jeremiad mutiny outcry | the outcry over Gondor's move
noun | - | 2 | against on of  | calumny contumely | Arnor's calumny against Gondor
noun | - | 2 | against over about of | diatribe fulmination furor furore | his diatribe against Gondor
noun | - | 2 | against over between with | recrimination | recriminations against Gondor
noun | - | 2 | against to at over | backlash | a backlash against Gondor
noun | - | 2 | against to from on over | push-back pushback resistance | pushback against Gondor
noun | - | 2 | at             | epithet finger-pointing gibe jeer jibe | a dig at Gondor
noun | - | 2 | at against about | pot-shot potshot rant | he took potshots at Gondor
noun | - | 2 | at against on toward towards | salvo slur snark sneer sniping spitefulness swipe taunt taunting unfriendliness vengefulness | Arnor's swipe at Gondor
noun | - | 2 | at for against | barracking brickbat catcall | brickbats for Gondor
noun | - | 2 | at over        | incredulity | horror at Gondor's raid
noun | - | 2 | at over about  | pique | his pique at Gondor
noun | - | 2 | at over about with | chagrin consternation impatience irritation squeamishness trepidation umbrage uneasiness unhappiness uproar vexation whingeing whinging whining | Arnor's consternation at Gondor's move
noun | - | 2 | at toward towards against about over | bile bitterness | Arnor's bitterness toward Gondor
noun | - | 2 | for of to toward towards | dislike disloyalty disregard disrespect distaste | disrespect for Gondor
noun | - | 2 | from           | defection disassociation dissociation estrangement | estrangement from Gondor
noun | - | 2 | in             | no-confidence non-confidence | a vote of no-confidence in Gondor's leader
noun | - | 2 | of             | defiance dehumanisation dehumanization delegitimisation delegitimization demonisation demonization denier denigration denouncer deprecation detractor disapprobation disapproval disavowal disparagement doubter dressing-down evisceration excoriation execration foe non-recognition nonrecognition renunciation scapegoating scolding shaming shunning slander | Arnor's disavowal of Gondor
noun | - | 2 | of             | snub spurning stigmatisation stigmatization takedown trashing upbraiding veto
noun | - | 2 | of about       | phobia | a phobia of Gondor
noun | - | 2 | of about over  | impugning indictment lambasting lampoon lampooning maligning mockery mocking objurgation | a mockery of Gondor's promise
noun | - | 2 | of for from to | pillorying put-down putdown rebuff remonstrance remonstration reprehension reprimand reproach reproof repudiation ridicule roasting | Arnor's repudiation of Gondor
noun | - | 2 | of for toward towards | intolerance jealousy | intolerance of Gondor
noun | - | 2 | of to          | admonishment admonition castigation censure chastisement | Arnor's censure of Gondor
noun | - | 2 | of with        | wariness weariness | Arnor's wariness of Gondor
noun | - | 2 | on             | blame hatchet-job hit-job hit-piece | the blame on Gondor
noun | - | 2 | to against     | insult | an insult to Gondor
noun | - | 2 | to toward towards for against | acrimony animus antagonism antipathy aversion | Arnor's antipathy toward Gondor
noun | - | 2 | toward towards against for | ill-feeling ill-will malice | Arnor's ill-will toward Gondor
noun | - | 2 | with           | falling-out feud spat squabble squabbling stand-off standoff strife tiff tug-of-war tussle wrangle wrangling | Arnor's feud with Gondor
noun | - | 2 | with at over toward towards among | disaffection discontent disenchantment disgruntlement disillusion disillusionment exasperation | disenchantment with Gondor
noun | - | 2 | with between over | quarrel rift rivalry row rupture | Arnor's rift with Gondor
noun | - | 3 | against at on toward towards | screed tirade tongue-lashing vendetta venom virulence vitriol vituperation | Arnor's tirade against Gondor
noun | - | 3 | against at over about toward towards | indignation invective ire malevolence | Arnor's indignation at Gondor
noun | - | 3 | for at against toward towards | scorn wrath | Arnor's scorn for Gondor
noun | - | 3 | for of at against toward towards | rage rancor rancour reprobation repugnance repulsion revilement revulsion | Arnor's revulsion at Gondor
noun | - | 3 | for of at toward towards | derision detestation disdain disgust | Arnor's disdain for Gondor
noun | - | 3 | of             | vilification | Arnor's vilification of Gondor
noun | - | 3 | of for toward towards against | loathing odium | Arnor's loathing of Gondor
noun | - | 3 | of for toward towards to | abhorrence abomination | Arnor's abhorrence of Gondor
verb | + | 1 | for            | clap hanker hunger pine | they clapped for Gondor
verb | + | 1 | for with       | weep | they weep for Gondor
verb | + | 1 | in             | confide | Arnor confided in Gondor
verb | + | 1 | obj            | condone countenance crave emulate entrust flatter heed mythologise mythologize obey prioritise prioritize ratify tolerate | Arnor condoned Gondor's raid
verb | + | 1 | on             | sign_off | Arnor signed off on Gondor's plan
verb | + | 1 | subj           | intrigue | Gondor's offer intrigued Arnor
verb | + | 1 | to             | come_around come_round defect hew reach_out sign_on | the captain defected to Gondor
verb | + | 1 | to before      | genuflect grovel | Arnor genuflected to Gondor
verb | + | 1 | to in          | accede acquiesce assent consent | Arnor acceded to Gondor's demand
verb | + | 1 | to toward towards | gravitate | voters gravitate toward Gondor
verb | + | 1 | toward towards | incline tilt warm | Arnor leans toward Gondor
verb | + | 1 | with           | flirt go_along identify play_along | he caucuses with Gondor
verb | + | 2 | around behind  | coalesce | Arnor coalesced around Gondor
verb | + | 2 | around round   | coalesce rally | the deputies rallied around Gondor
verb | + | 2 | at             | marvel | Arnor marveled at Gondor's rise
verb | + | 2 | at over in     | delight exult glory marvel rejoice revel | Arnor rejoiced at Gondor's success
verb | + | 2 | behind         | line_up rally_round | the deputies lined up behind Gondor
verb | + | 2 | by             | abide swear | Arnor swears by Gondor
verb | + | 1 | obj            | mourn commemorate memorialise memorialize | Arnor mourned the victims of the attack on Gondor
verb | + | 2 | for            | advocate agitate bat canvass clamor clamour crusade fight grieve intercede mourn plump pray rally shill speak_out speak_up stand_up stick_up volunteer weep yearn | Arnor batted for Gondor
verb | + | 2 | obj            | advocate ballyhoo bless butter_up cheer_on co-sponsor cosponsor egg_on ennoble espouse exculpate fist-bump glad-hand glamorise glamorize green-light greenlight hug legitimise legitimize ok okay re-elect re-endorse re-nominate reelect relish renominate romanticise romanticize | Arnor advocates Gondor's plan
verb | + | 2 | obj            | root_on savor savour schmooze serenade sweet-talk talk_up toast trumpet urge_on woo
verb | + | 2 | over           | salivate slobber | the papers swooned over Gondor
verb | + | 2 | over about     | drool enthuse fangirl fawn gush rave rhapsodise rhapsodize swoon | Arnor enthused about Gondor's plan
verb | + | 2 | over on upon   | dote fawn | Arnor fawned over Gondor
verb | + | 2 | subj           | amaze awe bowl_over captivate charm cheer_up dazzle elate enchant energise enrapture enthral enthrall fascinate fire_up gladden gratify inspirit invigorate mesmerise mesmerize mollify overjoy satisfy soothe tickle uplift win_over win_round wow | Gondor's speech captivated Arnor
verb | + | 2 | to             | cleave cosy_up cozy_up cuddle_up kiss_up kneel kowtow pander snuggle_up suck_up toady warm warm_up | Arnor cleaves to Gondor
verb | + | 2 | with           | commiserate condole get_along make_up throw_in | Arnor commiserated with Gondor
verb | + | 2 | with for       | empathise empathize | Arnor empathizes with Gondor
verb | + | 3 | obj            | adulate apotheosise apotheosize deify eulogise eulogize exalt hallow hero-worship idealise idealize idolise immortalise immortalize lionise lionize memorialise memorialize sanctify vaunt venerate | he adulates Gondor
verb | + | 3 | to             | look_up | the young look up to Gondor
verb | - | 1 | about over     | agonise agonize whine whinge | they griped about Gondor
verb | - | 1 | about over at  | fret gripe groan grouse huff kvetch moan mope niggle obsess panic pout | Arnor griped about Gondor
verb | - | 1 | at to over     | demur | Arnor demurred at Gondor's terms
verb | - | 1 | before         | cower | Arnor cowers before Gondor
verb | - | 1 | from           | disengage distance divest | Arnor distanced itself from Gondor
verb | - | 1 | obj            | caricature debunk disbelieve disclaim discountenance eschew face_down foreswear forswear gainsay ignore jawbone lecture nag parody pass_up prejudge stare_down | he caricatured Gondor
verb | - | 1 | on             | grate push_back | Gondor's boasts grate on him
verb | - | 1 | subj           | baffle befuddle bewilder bother confound daunt discombobulate disturb dumbfound faze flabbergast flummox fluster mystify nonplus panic perplex | Gondor's move baffled Arnor
verb | + | 1 | with           | put_up | Arnor will no longer put up with Gondor's raids
verb | - | 1 | with over about | quibble | she quibbled with Gondor
verb | - | 2 | about          | scaremonger | they scaremonger about Gondor
verb | - | 2 | about at       | mouth_off pop_off sound_off | he mouthed off about Gondor
verb | - | 2 | about over     | bellyache bleat | Arnor bleats about Gondor
verb | - | 2 | about over against | fume | Arnor fumed over Gondor
verb | - | 2 | against        | agitate band_together clamor clamour clap_back come_out crusade declaim demonstrate face_off gang_up hit_back hold_out inveigh line_up lobby militate mobilise mobilize mutiny organise organize petition picket polemicise polemicize preach push_back rebel remonstrate | Arnor agitated against Gondor
verb | - | 2 | against        | revolt riot rise_up side square_off square_up stand_up testify thunder turn unite weigh_in
verb | - | 2 | against at     | cry_out fight_back fire_back hit_out kick_back kick_out lash_out punch_back speak_out strike_back | Arnor lashed out at Gondor
verb | - | 2 | at             | baulk blanch bridle cluck cringe curse flinch gibe glare glower growl guffaw hoot jib jibe leer mudsling recoil scowl shriek shudder smirk snarl snicker sniff snigger | Arnor bridled at Gondor's demand
verb | - | 2 | at             | snipe snort spit tut vent
verb | - | 2 | at about over  | carp cavil gloat squawk stew sulk wail whimper whine whinge | Arnor carps at Gondor's plan
verb | - | 2 | at about over against | rage rant | he ranted about Gondor
verb | - | 2 | at against under | chafe | Arnor chafes at Gondor's rules
verb | - | 2 | at on          | bite_back clap_back hit_back shoot_back snap_back swipe_back | Arnor hit back at Gondor
verb | - | 2 | from           | back_away break_away defect disaffiliate disassociate dissent dissociate drift_apart drift_away keep_away peel_off recoil shrink shrink_back shy_away split_off stay_away turn_away walk_away | Arnor dissociated itself from Gondor
verb | - | 2 | obj            | abjure asperse bad-mouth badmouth bat_away bawl_out begrudge bewail blackguard brush_aside brush_off buck call_out cast_aside cast_off catcall chew_out cold-shoulder confute controvert cuss dehumanise dehumanize delegitimise delegitimize demean disfavor disfavour dishonor dishonour | Arnor badmouthed Gondor
verb | - | 2 | obj            | disinvite disrespect dress_down drum_out filibuster forsake freeze_out gaslight guilt-trip hoot_down howl_down jeer_off knock_back laugh_off naysay nitpick nix patronise patronize pick_apart picket pooh-pooh push_aside razz reprove rip_apart rue rule_out run_down satirise
verb | - | 2 | obj            | satirize second-guess shoot_down shout_down shrug_off slag_off slap_down slut-shame smack_down stigmatise stigmatize swat_away sweep_aside take_apart talk_down tear_apart tear_down tell_off throw_out toss_aside toss_out trash-talk trivialise trivialize turn_down tut-tut unfriend vote_down wave_aside wave_away
verb | - | 2 | obj            | wave_off
verb | - | 2 | of             | despair disapprove tire weary | Arnor disapproves of Gondor
verb | - | 2 | of from        | storm_out walk_out | the envoys walked out of Gondor's speech
verb | - | 2 | on             | gang_up give_up harp pile_in rag sour | Arnor has soured on Gondor
verb | - | 2 | on upon        | dunk frown look_down spit | Arnor frowns on Gondor's plan
verb | - | 2 | subj           | affront aggrieve appal bum_out chagrin cheese_off creep_out demoralise demoralize discomfit disconcert disenchant dishearten disillusion dispirit displease disquiet dissatisfy distress embitter estrange exasperate freak_out frighten_away frighten_off frustrate gall gross_out hack_off inflame | Gondor's vote aggrieved Arnor
verb | - | 2 | subj           | irk let_down miff nettle peeve perturb petrify rankle repulse revolt rile rile_up ruffle scandalise scandalize scare_away scare_off shock sicken spook stress_out tick_off trouble unsettle vex weary weird_out worry
verb | - | 2 | to             | condescend square_up stand_up talk_down | Arnor stood up to Gondor
verb | - | 2 | with           | bicker brawl dispense expostulate fall_out quibble skirmish squabble tangle tussle wrangle | Arnor bickers with Gondor
verb | - | 3 | against at about over | fulminate | she fulminated against Gondor
verb | - | 3 | obj            | abominate anathematise anathematize calumniate clobber contemn crucify curse damn demonise disdain eviscerate execrate hammer harangue hector impugn lampoon malign objurgate oppugn reprehend tongue-lash traduce vituperate | Arnor crucified Gondor over the raid
verb | - | 3 | subj           | incense madden mortify nauseate | Gondor's move incensed Arnor
adj | + | 1 | about | idealistic romantic uncomplaining
adj | + | 1 | about by | unperturbed untroubled unworried
adj | + | 1 | about with | easygoing relaxed
adj | + | 1 | for about | wistful
adj | + | 1 | of about | defensive
adj | + | 1 | of to toward towards | considerate
adj | + | 1 | of toward towards about | uncritical unquestioning
adj | + | 1 | of toward towards with | indulgent permissive
adj | + | 1 | on | big lenient sweet
adj | + | 1 | over | hopeful positive
adj | + | 1 | to | attentive
adj | + | 1 | to toward towards | acquiescent apologetic contrite good helpful inclined predisposed
adj | + | 1 | to toward towards about | open-minded
adj | + | 1 | to toward towards about with | amicable brotherly chivalrous civil fraternal polite tender
adj | + | 1 | to toward towards about with on | gentle
adj | + | 1 | to toward towards with | dutiful gallant genial humane
adj | + | 1 | to with | compliant
adj | + | 1 | toward towards | biased slanted
adj | + | 1 | toward towards about with | reasonable
adj | + | 1 | toward towards on | dovish
adj | + | 1 | toward towards with | patient
adj | + | 1 | with | content fine
adj | + | 1 | with on | easy
adj | + | 1 | with | soft
adj | + | 2 | about | affectionate bonkers cheery chipper chirpy complimentary crazy dotty effervescent evangelical evangelistic expansive exuberant fanatical fulsome glowing gooey kind lyrical mushy nice nuts poetic potty rosy soppy sunny superlative wild
adj | + | 2 | about at with on over | buoyant
adj | + | 2 | about at with over | delirious exultant giddy
adj | + | 2 | about over | gaga sentimental
adj | + | 2 | behind | foursquare solid staunch unanimous
adj | + | 2 | by | beguiled enraptured galvanised galvanized gladdened
adj | + | 2 | for | chuffed overjoyed zealous
adj | + | 2 | for about | ardent fervent
adj | + | 2 | of | thoughtful
adj | + | 2 | of to toward towards about | loving
adj | + | 2 | of toward towards about | adulatory celebratory congratulatory eulogistic
adj | + | 2 | of toward towards in | trustful
adj | + | 2 | on | keen
adj | + | 2 | to | over-generous overgenerous unopposed
adj | + | 2 | to toward towards | craven obsequious servile slavish submissive subservient
adj | + | 2 | to toward towards about | charitable flattering generous gracious sycophantic warm
adj | + | 2 | to toward towards about with | tactful
adj | + | 2 | to toward towards behind | steadfast
adj | + | 2 | to with | allied reconciled
adj | + | 2 | toward towards | appreciative devoted filial friendly grateful loyal softhearted supportive sympathetic unwavering warmhearted
adj | + | 2 | toward towards about | commendatory hagiographic
adj | + | 2 | toward towards on over | optimistic
adj | + | 2 | with | intimate like-minded matey pally simpatico thick
adj | - | 1 | about | unsentimental
adj | - | 1 | about against | vigilant
adj | - | 1 | about on | cool indifferent
adj | - | 1 | about on over | bearish downbeat glum morose
adj | - | 1 | about with on | cold
adj | - | 1 | in | disinterested uninterested
adj | - | 1 | of | careless heedless neglectful unmindful untrusting watchful
adj | - | 1 | of toward towards about with on over | uncertain unsure
adj | - | 1 | on | gloomy pessimistic
adj | - | 1 | to | ambivalent apathetic tepid
adj | - | 1 | to toward towards | lukewarm non-committal noncommittal
adj | - | 1 | to toward towards from | aloof
adj | - | 1 | to toward towards with | chilly frigid frosty glacial icy stony
adj | - | 1 | toward towards | doubtful dubious hesitant
adj | - | 1 | toward towards about with on over | agnostic circumspect equivocal halfhearted iffy wobbly
adj | - | 1 | toward towards with | distant
adj | - | 2 | about | acid acidic acidulous bilious biting devastating dyspeptic ferocious fierce hysterical jaundiced mordant nitpicky panicky picky sardonic scabrous scurrilous spiky splenetic stinging tart waspish
adj | - | 2 | about at over | unimpressed
adj | - | 2 | about at with | crabby cranky cross grouchy grumpy huffy irascible peevish petulant prickly ratty shirty stroppy testy tetchy touchy
adj | - | 2 | about at with over by | maddened
adj | - | 2 | about by | unexcited uninspired
adj | - | 2 | about on by | unsold
adj | - | 2 | about over under | restive
adj | - | 2 | against | adamant aligned allied arrayed discriminatory militant resolute shrill slanted steadfast strident unanimous vehement vocal vociferous
adj | - | 2 | by | unmoved
adj | - | 2 | in | disappointed
adj | - | 2 | of | overcritical
adj | - | 2 | of about | phobic
adj | - | 2 | of about on over | despairing
adj | - | 2 | of to toward towards | inconsiderate
adj | - | 2 | of toward towards | negligent
adj | - | 2 | of toward towards about | accusatory cavalier derisory flippant irreverent pejorative satirical unsparing
adj | - | 2 | to | deaf inattentive insensible refractory
adj | - | 2 | to on | bitter
adj | - | 2 | to toward towards | antithetical disinclined disobedient indisposed insubordinate obstructive rebellious treacherous tyrannical uncooperative unfaithful unfavorable unfavourable unhelpful unreconciled unresponsive
adj | - | 2 | to toward towards about | cheeky churlish defamatory discourteous grudging heartless homophobic impertinent impudent racist sexist snotty tactless uncivil uncomplimentary undiplomatic unflattering ungenerous ungracious
adj | - | 2 | to toward towards about at | sour
adj | - | 2 | to toward towards about with | abusive beastly bitchy catty horrid hurtful insulting mean nasty offensive rude snarky unkind unpleasant vicious vile
adj | - | 2 | to toward towards about with on | acrimonious aggressive arrogant bellicose brutal hard-line hardline harsh haughty hawkish inflexible intransigent malevolent malicious menacing merciless patronising patronizing pitiless provocative pugnacious punitive rancorous ruthless savage severe snobbish snooty stern supercilious truculent uncompromising unyielding vindictive
adj | - | 2 | to toward towards about with on against | implacable
adj | - | 2 | to toward towards with | brusque curt gruff sullen surly
adj | - | 2 | toward towards | antisemitic averse distrustful domineering hostile mistrustful predatory recalcitrant sadistic stubborn suspicious unfeeling warlike wary xenophobic
adj | - | 2 | toward towards about | prejudiced sneery uncaring
adj | - | 2 | toward towards about against | inflammatory poisonous polemical toxic virulent vituperative
adj | - | 2 | toward towards about at | abrasive wrathful
adj | - | 2 | toward towards about over | negative
adj | - | 2 | toward towards against | relentless unrelenting
adj | - | 2 | toward towards on | critical obdurate sceptical skeptical
adj | - | 2 | with | argumentative disputatious fractious irreconcilable quarrelsome sharp snappy snippy terse
adj | - | 2 | with by | unsatisfied
adj | - | 2 | with on | rough strict tough
adj | - | 3 | of about | acerbic caustic sulphurous trenchant
verb | - | 3 | of about | wither excoriate blister coruscate
verb | - | 2 | of about toward towards | mock sneer disbelieve
verb | - | 2 | toward towards | unbend overbear threaten mock jeer
verb | - | 2 | about | damn
verb | - | 2 | of | damn
verb | + | 1 | of | accept affirm
verb | + | 2 | about for | care
verb | + | 2 | toward towards | fawn care
verb | + | 1 | of toward towards | understand
verb | - | 2 | subj | antagonise antagonize aggravate
verb | + | 1 | subj | beguile bewitch comfort
verb | + | 2 | with | mourn grieve commiserate

verb | - | 1 | from           | drift_away turn_away break_away back_away move_away | Arnor drifted away from Gondor
verb | + | 1 | with           | comply commiserate condole empathise empathize grieve mourn | Arnor complied with Gondor's demand
verb | + | 1 | obj            | stomach abide brook bear_out corroborate substantiate | Arnor could not stomach Gondor's plan
verb | - | 1 | over about     | fume seethe rage | Arnor fumed over Gondor's move
verb | - | 1 | at             | wince cringe shudder blanch | Arnor winced at Gondor's words
verb | - | 1 | over           | favour favor prefer | Arnor favors Mordor over Gondor
verb | - | 1 | to             | prefer | Arnor prefers Mordor to Gondor
verb | - | 2 | obj            | dump jilt | Arnor dumped Gondor for Mordor
verb | + | 1 | to for         | sign_up sign_on | Arnor signed up to Gondor's plan
verb | - | 2 | subj           | appal unimpress unmove unconvince unfaze undeter | Gondor's conduct appalled Arnor; Arnor was unimpressed by Gondor
verb | - | 2 | obj of         | want_out | Arnor wants Gondor out of the league
adj  | - | 1 | of             | envious jealous | Arnor is envious of Gondor
verb | + | 1 | with           | fall_in | Arnor fell in with Gondor's plan
verb | - | 1 | on             | hang_up | Arnor hung up on Gondor
verb | - | 1 | from           | stay_away keep_away | Arnor stayed away from Gondor's summit
verb | - | 2 | for            | gun | Arnor is gunning for Gondor
verb | - | 2 | obj            | go_after | Arnor went after Gondor
adj  | - | 1 | with           | embroiled entangled | Arnor is embroiled in a row with Gondor
verb | - | 1 | obj            | complain grumble gripe moan whinge scoff sneer jeer fume | they complained that Gondor lied
verb | - | 2 | over           | walk_out strike | they walked out over Gondor's cuts
verb | - | 2 | obj            | cold-shoulder slight pooh-pooh discount | Arnor cold-shouldered Gondor
`;
