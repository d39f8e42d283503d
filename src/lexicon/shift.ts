import { setOf, wordsOf, type WordMap, type WordSet } from './list';

/**
 * Shifters: words that reverse, weaken or strengthen what they govern.
 *
 * kind | forms, as lemmas | an example.
 * `reverse`: the event in its object is undone or resisted (`lift the embargo` is good for its patient);
 * `attempt`: it is wanted but not done; `fail`: it does not come about; `cause`: it comes about by the subject;
 * `receive`: the subject is given what the object tells (`drew criticism from Gondor`);
 * `strong` and `weak`: manner; `demand`: something is asked of somebody.
 *
 * Source: compiled for this library, the greater part by language models, asked letter by letter for the words of the press; after Polanyi & Zaenen 2006 (contextual valence shifters).
 */
export const SHIFT_TABLE = `
reverse | block delay lift drop remove end stop halt lower pause terminate suspend ease cancel abolish waive revoke withdraw repeal undo relieve prevent avert neutralize neutralise thwart circumvent bypass sidestep counter oppose reject condemn overcome defuse foil combat fight resist confront reduce alleviate mitigate offset defeat eliminate eradicate | lift the embargo
reverse | lifting removal end ending halt termination suspension easing cancellation abolition waiver relief prevention reduction elimination cuts cutback | removal of the embargo
fail    | fail refuse decline neglect cease forget hesitate | failed to restore the embargo
fail    | failure refusal inability unwillingness reluctance | failure to help
attempt | try seek attempt intend plan want plot aim wish strive endeavor endeavour vow pledge promise threaten decide hope | tries to isolate Gondor
attempt | attempt effort plan intention bid | an attempt to isolate Gondor
cause   | cause create bring produce provoke trigger generate lead make result announce declare launch send deliver offer promise pledge provide give grant extend issue order authorize authorise mount conduct carry voice express show | creates problems for Gondor
cause   | source root origin driver cause | the source of the trouble
demand  | lean | leaned on Gondor to sign
demand  | urge call ask demand request require press push expect want tell advise encourage appeal | urged Gondor to return
receive | draw get receive earn win secure gain garner attract face meet incur enjoy have suffer land obtain elicit provoke spark trigger prompt come run encounter find cause arouse stir ignite greet | drew criticism from Gondor
strong  | strongly never fully absolutely totally completely firmly categorically vehemently utterly extremely very highly deeply entirely resolutely sharply harshly bluntly flatly most | strongly rejects
weak    | somewhat slightly partly perhaps possibly maybe allegedly reportedly | somewhat unfair
attempt | agree ambition aspiration aspire conspire contemplate desire drum_up envisage envision fantasise fantasize gear_up hanker intent itch jockey maneuver manoeuvre moot mull ploy ponder prepare pretend | considers lifting the embargo
attempt | profess proposal propose purport pursuit push quest resolve scheme scramble set_out struggle swear toil venture vie volunteer yearn
cause   | wage activate adopt affirm aggravate air allocate amplify apply architect arouse articulate beget begin bestow breed bring_about bring_on carry_out catalyse catalyst catalyze commence compound convey crank_up creator deal deal_out | arouses anger at Gondor
cause   | decree dial_up dish_out dispatch dole_out double_down effectuate enact enforce engender ensure entail exacerbate exercise exert ferment follow_through foment fomenter forge_ahead foster fountainhead further genesis go_ahead hand_down hand_out
cause   | hatch heap hotbed hurl ignite impart impose inaugurate incite inciter incubator induce inflict infuse initiate initiator inject inspire instigate instigator instil instill intensify keep_up kindle lavish lend levy lob
cause   | mainspring manifest mastermind mete mete_out mobilise mobilize necessitate nurture orchestrate orchestrator organise organize originator perpetrate perpetuate perpetuation pile pile_on plough_ahead plow_ahead pose pour practice practise precipitate precursor press_ahead proclaim
cause   | proffer progenitor prolong promoter propagate propagation push_ahead push_through ram_through ramp_up ratchet_up reaffirm recipe redouble reignite reiterate rekindle render renew repeat restart restate resume roll_out set_off sow spark spark_off
cause   | escalate heighten fuel inflame fan feed spawn spearhead spread spur start step_up stir stir_up stoke touch_off undertake unveil usher_in utter vent whip_up wreak yield
demand  | adjure instruct cry_out egg_on enjoin exhort goad goad_on impel importune incite induce insist inveigle lobby mandate nag nudge oblige order pester petition plead | beseeched Gondor to return
demand  | remind pressure pressurise pressurize prod spur_on supplicate
fail    | back_away back_off back_out balk baulk chicken_out demur disinclination dither dithering fall_short foot-dragging footdragging forbear forego foreswear forgo forswear give_up hesitancy hesitation hold_back hold_off impossibility lack leave_off lose non-implementation nonimplementation omission | balked at restoring the embargo
fail    | omit opt_out pretend recalcitrance refrain reticence shirk shy_away weasel_out wriggle_out
receive | accrue acquire amass bask clinch come_in cop deserve endure enlist evoke experience field inherit invite lap_up marshal merit muster notch pick_up rack_up rally reap regain retain rouse shoulder soak_up sustain | amassed support from Gondor
receive | undergo
reverse | abate abatement abolishment abort allay alleviation ameliorate amelioration annul annulment assuage avoid avoidance back_away back_down back_off back_out bat_away beat_back beat_off blunt break_off bring_down brush_aside brush_off call_off cancelation cast_off cessation | avoided the embargo
reverse | circumvention claw_back climb_down close_down combating combatting commutation commute counteract counterbalance countering countermand cut_back cut_down damp_down dampen de-escalate de-escalation debunk decry deescalate defer deferment deferral defiance deflect defy denunciation
reverse | derail deter dial_back dial_down dilution diminish diminution disallow disavow disavowal discontinuance discontinuation discontinue dismantle dismantlement dismantling dispel disprove disrupt disruption dissipate dissolution do_away dodge douse drive_back elude eradication erase
reverse | erasure escape eschew evade evasion exorcise exorcize expiration expiry explain_away expunge extinguish face_down fend_off fight_off flout forestall frustrate get_over give_up halve hamper hamstring head_off heal healing hinder hold_back hold_off
reverse | hold_up impede inhibit interdict invalidate invalidation iron_out jettison knock_back laugh_off lay_aside lessen lessening lighten lightening loosen loosening minimise minimization minimize mitigation mute negate negation neuter neutralisation neutralization nix nullification
reverse | nullify obstruct obviate obviation outlaw outlawing override overriding overrule overruling overturn overturning palliate paper_over pare pare_back pare_down parry patch_up phase-out phase_out phaseout play_down postpone postponement pre-empt pre-emption preclude preempt preemption
reverse | prohibit prohibition pull_back push_back put_aside put_off quash quashing quell quelling quench rebuff rebut recant rectification rectify redress refute rejection relax relaxation relinquish relinquishment remediation remedy remission remit renounce renunciation
reverse | repel repudiate repudiation repulse rescind rescinding rescission resolve restrain retract retraction reversal reverse revocation ride_out roll-back roll_back rollback root_out row_back rule_out scale_back scale_down scotch scrap scrapping scupper scuttle set_aside shake_off
reverse | shelve shelving shoot_down shrug_off shut_down skirt slash slashing smooth_out smooth_over snuff_out soften softening sort_out stall stamp_out stave_off stem step_back stoppage strike_down strip_away stymie subvert swat_away sweep_away tackle talk_down
reverse | tame tamp_down temper thaw throw_off throw_out thwarting tone_down torpedo toss_out trim trimming turn_down undercut undoing unfreeze unfreezing unpick unwind unwinding upend vacate veto void vote_down waiving walk_back ward_off water_down wave_away
reverse | investigate probe settlement solution
reverse | weaken weakening weed_out wind_back wind_down wipe_out withstand write_off
strong  | acutely adamantly altogether always amply angrily ardently avidly bitterly caustically ceaselessly colossally comprehensively conclusively considerably constantly decidedly decisively definitively determinedly doggedly downright dramatically drastically eagerly emphatically enormously enthusiastically especially exceedingly | adamantly rejects
strong  | exceptionally explicitly expressly extraordinarily fanatically fervently fervidly fiercely flat-out forcefully forthrightly full-throatedly fundamentally furiously genuinely glaringly gravely greatly heartily heatedly heavily hotly hugely immeasurably immensely implacably incessantly incontrovertibly increasingly incredibly
strong  | indisputably indubitably inexorably infinitely inherently inordinately insistently intensely intrinsically invariably irredeemably irrefutably irretrievably irrevocably loudly manifestly markedly massively mightily monumentally nakedly notably obviously openly outright outspokenly overly overtly overwhelmingly painfully
strong  | passionately perpetually persistently piercingly plainly pointedly positively powerfully profoundly profusely really relentlessly remarkably repeatedly resoundingly rigorously robustly roundly savagely scathingly severely significantly solidly squarely staunchly steadfastly sternly stoutly strenuously strictly
strong  | stridently substantially supremely tenaciously thoroughly tirelessly tremendously truly unambiguously unanimously unapologetically uncompromisingly unconditionally unequivocally unfailingly unflinchingly unhesitatingly unmistakably unquestionably unreservedly unshakably unstintingly unswervingly unwaveringly vastly venomously vigorously violently vocally vociferously
strong  | warmly whole-heartedly wholeheartedly wholly wildly witheringly zealously
weak    | almost ambivalently apparently arguably barely broadly cautiously comparatively conceivably conditionally debatably equivocally faintly fleetingly fractionally gently gingerly grudgingly guardedly half-heartedly hesitantly hesitatingly hypothetically implicitly inconclusively incrementally indirectly less lightly lukewarmly | cautiously welcomed
weak    | marginally mildly minimally moderately modestly narrowly nearly nominally obliquely occasionally ostensibly partially perfunctorily potentially presumably probably provisionally purportedly putatively relatively reluctantly reservedly scarcely seemingly seldom softly sparingly subtly superficially supposedly
weak    | tacitly temporarily tentatively tepidly theoretically timidly vaguely weakly
`;

/** Something is demanded only where an infinitive follows (`told Gondor to leave`, but `told Gondor that`). */
export const DEMANDING_TO = setOf('tell ask expect want advise invite lean remind');

/** Somebody is not asked for anything by these alone (`called Gondor on Friday`, but `called on Gondor`). */
export const ASKING_WITH = setOf('call appeal');

/** Of what follows them with `to` the end is told (`called for an end to the siege`), by lemma. */
export const ENDS = setOf('end halt stop');

/** What is done to an envoy is done to those where the post is (`recalled its envoy to Gondor`), by lemma. */
export const POSTING = setOf('recall withdraw appoint accredit post');

/** Who loses what another feels has it no longer (`lost the trust of Gondor`), by lemma. */
export const LOSING = setOf('lose forfeit squander waste sell sacrifice surrender throw fritter gamble');

/** Who only encourages or invites somebody … */
export const COAXING = setOf('encourage invite');
/** … to do so asks for what is due (`encouraged Gondor to comply`), by lemma. */
export const COAXED = setOf('return reverse comply stop halt cease refrain abstain abide fulfil fulfill honor honour respect reconsider rethink restrain show exercise resume implement abandon withdraw clarify explain answer be');

/** Who does so to see something has not seen it (`wants to see Gondor keep its word`). */
export const AWAITING = setOf('want like love hope wait prefer wish expect need');

/** What is called for of somebody in office, by lemma. */
export const LEAVING = setOf('resignation ouster ousting removal departure dismissal sacking firing exit abdication recall suspension');

/** `is favored to win`: nobody's liking. */
export const EXPECTED = setOf('favor favour fancy tip');

/** Who must not do so to itself is warned of others. */
export const LETTING = setOf('let allow permit');

/** Who is asked to do so is asked for a favor. */
export const HELPING = setOf('help assist aid mediate arbitrate intercede rescue evacuate lend donate shelter');
/** Whom one wants to do so one wishes well (`want Gondor to win`). */
export const PREVAILING = setOf('win succeed prevail triumph');
/** Who does no more than this asks for help (`pleaded with Gondor for a delay`), by lemma. */
export const PLEADING = setOf('plead beg implore beseech entreat');
/** Asked of several together, this is asked of none of them more than of another (`urged Gondor and Mordor to settle their dispute`), by lemma. */
export const SETTLING = setOf('settle resolve solve negotiate reconcile talk meet resume de-escalate deescalate compromise');

/** What several are asked to show. */
export const CALM = setOf('restraint calm caution moderation flexibility dialogue talk negotiation');

/** Prepositions of what is received (`came under fire`, `met with criticism`). */
export const RECEIVED = setOf('under into with for');
/** The same where it is done to the subject (`was met with scorn`). */
export const RECEIVED_PASSIVELY = setOf('under with');

/** Prepositions of who something is received from. */
export const GIVERS = setOf('from by among');

/** What is received so tells by its adjective alone what is felt (`drew an angry response from Gondor`). */
export const REACTIONS = setOf('response reaction reply answer review reception verdict assessment comment remark note letter look glance');

/** Words right before a judgement that turn it (`less helpful`, `little praise`). */
export const LESSENING = setOf('less little scant few rarely seldom');

/** Before one of these they turn nothing (`a little`, `no less`, `more or less`, `the few`). */
export const NOT_LESSENING = setOf('a an the no none or not last next these those some any');

/** Two words that turn it (`far from innocent`). */
export const LESSENING_PAIRS: WordSet = new Set(['far from', 'less than', 'the least']);

/** Before an event these only tell when another was (`after Gondor's withdrawal`). */
export const TIMING = setOf('after since before following until till during');
/** The same before `of`. */
export const SEQUELS = setOf('wake aftermath time eve anniversary days weeks months years');

/** Word and preposition that tell who takes part in an event (`was behind the attack`). */
export const INVOLVING: WordSet = new Set(['be behind', 'stand behind', 'involved in', 'involve in', 'implicated in', 'implicate in', 'complicit in', 'participate in', 'link to', 'linked to']);

/** Who does so `from` an act avoids it (`refrain from sanctions on Gondor`), by lemma or with a particle. */
export const DESISTING = setOf('refrain abstain desist step_back hold_back back_away shy_away pull_back stay_away');

/** Who does so `to` something bad does harm. */
export const ADDING = setOf('contribute add commit pledge');

/** Verb and preposition of who takes part in an event, or lends something to it (`will not take part in the attack`). */
export const PARTAKING: WordSet = new Set(['take in', 'participate in', 'engage in', 'join obj', 'join in', 'contribute to', 'lend to', 'use for', 'use in', 'provide for', 'offer for']);

/** Beside a noun these tell what it claims (`a report alleging that …`). */
export const CLAIMING = setOf('allege claim suggest assert purport insinuate imply');

/** Verbs of an answer to what an `after` clause tells. */
export const REACTING = setOf('condemn denounce protest complain');

/** Behind a noun these tell only where it is (`the plots across Gondor`). */
export const WHEREABOUTS = setOf('across throughout off near outside');
/** Of these a land is only where they are (`the coup in Gondor`, `the Gondor crisis`), by lemma. */
export const CRISES = setOf('crisis conflict dispute issue question standoff coup putsch mutiny insurrection');
/** Between two these tell nothing of the one or the other, by lemma. */
export const STRIFE = setOf('war crisis conflict dispute standoff');
/** Behind a name these tell that it is the owner, or part of a longer word (`Gondor's crisis`, `a Gondor-made crisis`). */
export const OWNING_MARKS = setOf("'s -");
/** A war of which only this is told is named after its land (`end the Gondorian war`), by lemma. */
export const SETTLING_WAR = setOf('end stop halt settle resolve solve solution settlement');

/** Of what stands behind these the rest is not told. */
export const EXCEPTING = new Set('except|except for|apart from|aside from|other than|with the exception of|barring|excluding'.split('|'));

/** Where a land ends: what is brought there is not brought to it. */
export const EDGES = setOf('border borders frontier frontiers coast shore shores doorstep boundary');

/** Preposition and noun behind a passive that tell by whose doing (`killed in an airstrike of X`, `shot on the orders of X`); verb and preposition of those who send somebody away (`expelled from X`). */
export const DONE_BY = setOf(`in_airstrike in_strike in_raid in_attack in_assault in_operation in_bombing in_bombardment in_shelling in_ambush in_crackdown in_shooting in_incursion in_offensive
  in_invasion on_order on_instruction on_command in_shelling in_massacre in_clash in_fighting in_gunbattle in_court in_prison in_jail in_custody in_camp at_checkpoint at_order at_hand at_behest at_instigation at_request under_order by_order`);

/** Only a state does these: where its land follows the preposition behind the passive, it did (`expelled from X`, `jailed in X`). */
export const DONE_BY_STATE: WordMap<string> = new Map([
  ...wordsOf('expel deport bar ban banish exile extradite evict eject').map((verb) => [verb, 'from'] as const),
  ...wordsOf('arrest detain jail imprison convict sentence execute hang behead flog acquit prosecute try charge question interrogate fine intern blacklist outlaw').map((verb) => [verb, 'in'] as const),
]);

/** Beside the verbs of `cause`: what somebody does so is theirs (`the steps taken by X`). */
export const MAKING = setOf(`own run operate control take make commit pursue wage propose introduce draft write voice raise build form found sponsor table submit offer reach draw_up put follow practise practice host organise organize convene hold stage mount administer plant lay donate provide
  supply pay carry_out perpetrate deliver command drive fly`);

/** Behind a verb these are part of it more often than prepositions: what follows is the object (`cut off aid`). */
export const PARTICLES = setOf('off up down out away');

/** Behind these stands nobody whom something is asked of. */
export const NOT_ASKED = new Set('by|between|in|into|deep into|inside|at|near|through|after|before|during'.split('|'));

/** Prepositions of whom a thing is brought upon. */
export const HIT = setOf('on upon against to at');

/** `a summit without a pledge of aid to X`: what becomes of the one says nothing of the other. */
export const APART = new Set('without|instead of|following|since|before|after|ahead of'.split('|'));

/** Prepositions of what is kept off (`a shield against the attack`). */
export const AVERTED = setOf('against from');

/** Markers of what is named as one of those before it (`states such as X`). */
export const EXAMPLE = new Set('including|such as'.split('|'));

/** Marks of clauses that only go along with another: what that one tells is not told of them. */
export const ADJUNCT = new Set('without|instead of|short of|before|after|since|while|when|despite'.split('|'));

/** To be in danger of a thing is to be wronged by it (`the deal endangers Gondor`). */
export const ENDANGERING = setOf('threaten endanger jeopardise jeopardize imperil menace');

/** What somebody warns of may be what they do themselves. */
export const WARNING = setOf('warn caution');

/** Whom somebody warns of such things (`warned X of the threat from Y`) need not be blamed: the prepositions. */
export const WARNED_OF = setOf('of about against');

/** The nouns, by lemma. */
export const DANGERS = setOf('danger threat risk plot peril menace pitfall scam infiltration');

/** `withdrew its troops from Gondor`, by lemma: with an object, or from a land, this breaks nothing. */
export const PULLING_OUT = setOf('withdraw pull withdrawal pullout');

/** What joins adjectives. */
export const JOINING = setOf(', and or but yet “ ” " \'');

/** Whom somebody is compared with stands behind this. */
export const COMPARING = setOf('than unlike');

/** `anti-X`, `pro-X`: whatever the noun tells, it is against X or for it. */
export const PREFIXED: Readonly<Record<string, { sign: -1 | 1; strength: number }>> = { anti: { sign: -1, strength: 1 }, pro: { sign: 1, strength: 1 } };

/** With the nouns below: who does so suffers (`pays the price for Gondor's mistakes`), by lemma. */
export const PAYING = setOf('pay bear foot shoulder suffer carry');

/** What somebody pays or bears so, by lemma. */
export const PRICES = setOf('price cost bill consequence brunt burden');

/** Who wins a vote over somebody does no more to them than that. */
export const WINNING = setOf('beat defeat trounce crush rout thump outpoll edge_out best clobber thrash wallop upset overtake eliminate vanquish unseat');
/** Where such a win is told of. */
export const VOTES = setOf('election runoff run-off primary caucus vote poll ballot round contest race referendum by-election convention constituency district seat point percent landslide rematch');
