import { setOf } from './list';

/**
 * Words that stand for a party or an event named before.
 *
 * kind | forms, as lemmas | an example | verbs that tell of the same. `event` nouns take the owner and patient of the last event of
 * the same row (the row `any` fits every event); `polity` nouns with a definite determiner take the last party;
 * `pair` nouns after `two`, `both` take two of those named last; `states`, `bodies` and `humans` only two of that kind;
 * `doers` who did the last attack or invasion.
 *
 * Source: compiled for this library from reading world news.
 */
export const ANAPHOR_TABLE = `
event  | sanction embargo restriction boycott pressure measure penalty snapback mechanism tariff ban blockade prohibition curb quota duty | these sanctions | sanction embargo boycott penalize penalise ban blockade prohibit outlaw
event  | threat warning intimidation rhetoric | those threats | threaten warn
event  | demand request appeal ultimatum plea | the demand | demand request urge
event  | attack strike assault raid airstrike airstrikes air-strike shelling shooting ambush massacre bombing bombardment assassination killing aggression crime war offensive operation missile crackdown barrage salvo beating stabbing | the attack | attack strike raid bomb bombard shell assault assassinate kill ambush
event  | invasion annexation occupation incursion | the invasion | invade annex occupy
event  | seizure detention arrest confiscation capture abduction jailing imprisonment | the seizure | seize detain arrest confiscate capture impound
event  | tanker ship vessel | the tanker
event  | execution hanging | the execution | execute hang
event  | conviction verdict sentence trial | the verdict | convict sentence jail imprison
event  | expulsion deportation | the expulsion | expel deport
event  | test launch | the test | test launch
event  | bill law legislation reform decree amendment ordinance | the bill
event  | withdrawal exit pullout departure abrogation violation breach | the withdrawal | withdraw quit exit violate breach abrogate
event  | claim accusation allegation charge remark statement comment report lie criticism complaint assertion argument explanation account version assurance characterisation characterization interpretation insinuation excuse boast denial quip jibe rebuke reproach retort insult slur taunt tirade outburst jab | the allegation | accuse allege claim criticize criticise blame condemn denounce
event  | suspension freeze halt closure stoppage shutdown | the suspension | suspend freeze halt close shut
event  | lawsuit suit filing injunction petition | the suit | sue
event  | deployment build-up buildup drill exercise manoeuvre maneuver | the drills | deploy
event  | boarding interception ramming | the boarding | board intercept ram
event  | veto | the veto | veto block
event  | promise pledge vow commitment guarantee | the pledge | promise pledge vow guarantee
event  | refusal rejection | the refusal | refuse reject decline
event  | appointment nomination | the appointment | appoint nominate
event  | dismissal sacking firing ouster removal | the sacking | dismiss sack fire oust
event  | recognition | the recognition | recognise recognize
event  | takeover acquisition buyout bid merger purchase | the takeover | acquire
event  | cut reduction layoff redundancy | the cuts | cut slash reduce
event  | apology | the apology | apologise apologize
event  | ruling judgment judgement | the ruling | rule
event  | fine levy surcharge | the fine | fine
event  | help aid assistance support cooperation contribution donation gift grant loan relief funding | this help | help aid assist support back donate lend grant
event  | proposal offer initiative invitation | the offer | propose offer invite
event  | spill pollution contamination | the spill | spill pollute contaminate
event  | eviction demolition | the evictions | evict demolish
event  | walkout stoppage | the walkout | walk_out
event  | endorsement | the endorsement | endorse
event  | pardon amnesty | the pardon | pardon
event  | increase hike | the increase | raise increase hike
any    | what move decision announcement overture gesture policy action step behavior behaviour approach act conduct plan resolution campaign effort attempt role tie relation interference intervention presence plot strategy stance position | this move
polity | administration government country state regime nation official authority side republic kingdom monarchy emirate sultanate junta north south | the administration
states | country nation state neighbor neighbour government people capital power republic kingdom regime administration monarchy | the two countries
bodies | company firm carmaker automaker airline carrier bank lender retailer manufacturer insurer miner chipmaker drugmaker union club group organisation organization movement giant | the two carmakers
humans | leader candidate politician president minister governor senator mayor lawmaker contender man woman | the two candidates
doers  | aggressor attacker invader occupier perpetrator | the aggressors
pair   | side party ally rival partner foe enemy adversary camp opponent challenger | both sides
`;

/** Of a `polity` these mean the one whose name begins so. */
export const DIRECTIONS = setOf('north south');

/** Of a `polity` these alone are many. */
export const MANY_OF_ONE = setOf('official authority');

/** Pronouns of the speaker and those spoken for. */
export const FIRST_PERSON = setOf('we us our ours ourselves');

/** What a pronoun tells of what it stands for: things and bodies, several of any kind, one human being, or who is spoken to. */
export type PronounKind = 'thing' | 'several' | 'female' | 'male' | 'hearer';

/** Pronouns of parties and things spoken about. */
export const THIRD_PERSON: ReadonlyMap<string, PronounKind> = new Map([
  ['it', 'thing'], ['its', 'thing'], ['itself', 'thing'],
  ['they', 'several'], ['them', 'several'], ['their', 'several'], ['theirs', 'several'], ['themselves', 'several'],
]);

/** Pronouns of those who are spoken to. */
export const HEARERS: ReadonlyMap<string, PronounKind> = new Map([['you', 'hearer'], ['your', 'hearer'], ['yours', 'hearer'], ['yourself', 'hearer'], ['yourselves', 'hearer']]);

/** What opens a clause that is set against the one beside it. */
export const OPPOSING = new Set('while|whereas|although|though|even though|even as|as'.split('|'));

/** Of these those that may mean the subject of their own clause. */
export const BOUND = setOf('its their theirs itself themselves his hers himself herself');

/** Whoever does so to sanctions, to missiles, owns them from then on, as whoever imposes them. */
export const RENEWING = setOf('reimpose re-impose reinstate restore approve introduce tighten expand slap clamp place prepare fire');

/** With `it` and a clause behind (`it is a mistake to`) these are said of what the clause tells. */
export const EMPTY_NOUNS = setOf(`time mistake fact shame pity matter question error duty responsibility pleasure honor honour crime folly nonsense
  illusion wonder surprise case point way job task chance hope tragedy disgrace scandal business right turn`);

/** Adjectives for what somebody is, who can be `it` (`it is ready to`, `it is aware that`). */
export const PERSONAL_ADJECTIVES = setOf(`ready willing unwilling able unable determined prepared unprepared capable incapable reluctant eager keen set bound free likely unlikely
  committed due quick slow desperate hesitant inclined entitled afraid aware unaware confident glad happy unhappy proud sorry worried concerned convinced
  optimistic hopeful pleased disappointed angry sure welcome poised anxious content loath`);

/** `it seems that`, `it remains to be seen`. */
export const SEEMING = setOf('seem appear turn transpire emerge happen remain follow');

/** `it took years to`. */
export const TAKING = setOf('take cost');

/** In the passive the subject of these is whom it was told. */
export const TOLD_TO = setOf('tell inform warn assure remind notify advise convince persuade');

/** Verbs of what nobody does to what is their own (`ambushed their convoy`), by lemma. */
export const ASSAULTING = setOf('ambush attack bomb bombard shell raid strafe pound invade besiege storm encircle surround intercept hijack abduct kidnap rob loot plunder ransack');

/** Who does so tells of another (`alleged that it cheated`). */
export const ACCUSING = setOf('allege accuse suspect complain charge');

/** `made it clear that`, `find it hard to`. */
export const FOUND_SO = setOf('make find consider think deem believe feel judge see take regard');

/** Pronouns of a man or woman spoken about, with the gender. */
export const PERSONAL: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'],
  ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
]);

/** `each other`, `one another`, `each side … the other`: the last word, with what stands in front or is said of the subject. */
export const RECIPROCALS = new Map([['other', setOf('each neither')], ['another', setOf('one')]]);

/** Determiners of what was named before. */
export const DEFINITE = setOf('the this these those that such its their any');

/** Where they follow, `any` is of none that was told (`any effort to help`). */
export const NARROWING = setOf('to that which');

/** Behind `his` and `her` these mean the party of whoever it is. */
export const OWN_STATES = setOf('country government nation administration people');

/** Behind `his` and `her` these mean the other of two. */
export const RIVALS = setOf('rival opponent challenger');

/** Behind `its` these mean another state. */
export const NEIGHBOURS = setOf('neighbour neighbor');

/** What two have with each other: where only one is named, the other is the one spoken of before. */
export const TIES = setOf('tie relation relationship cooperation co-operation collaboration partnership friendship rapprochement');

/** Of these what two have even where nothing says that it is theirs. */
export const RELATIONS = setOf('tie relation relationship');

/** Of these the ones that mean the state just spoken of, whichever the text is about. */
export const COUNTRIES = setOf('country nation kingdom republic regime emirate sultanate monarchy');

/** Nouns for a state named before. */
export const LANDS = setOf('country nation state kingdom republic government regime');

/** Things of which everybody knows which is meant: definite though nothing was told of them. */
export const ONLY_ONES = setOf(`world globe earth region continent past present future public media press people poor rich law truth
  economy environment climate market internet street weather sun sea air east west north south middle end beginning start rest way
  day week month year century morning evening night time moment weekend same other others latter former first last next`);

/** What a verb is told of with these is more often what its object did (`fined Vasqua for its haste`). */
export const REASONS = setOf('for over');

/** Determiners of what was not spoken of so far. */
export const INDEFINITE = new Set('|a|an|some'.split('|'));

/** Determiners of one state that was named (`such a regime`). */
export const ONE_TOLD = setOf('the this that such');

/** What means several that were named. */
export const SEVERAL = setOf('these those such');

/** Between what is had with somebody, or is done by them, and who it is. */
export const TOGETHER = setOf('with by');

/** Behind these a state is where something happens. */
export const LOCATIVE = setOf('in at from to through across near off over into via');

/** Who does so, or has such a thing with somebody, is one of two. */
export const MEETING = setOf('meet receive welcome telephone phone greet meeting talk conversation call summit consultation session');

/** What means two that were named. */
export const TWO = setOf('two both');

/** `the three countries`: how many of those named together. */
export const COUNTS: ReadonlyMap<string | undefined, number> = new Map([['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7]]);

/** Determiners of what was told before. */
export const BACKWARD = setOf('the this that these those such its their');

/** What was told before, by itself. */
export const ANCHORING = setOf('it they them this that these those');

/** `the former`, `the latter`, in the order in which the two were named. */
export const ONE_OF_TWO = ['former', 'latter'];

/** What they do is the speaker's wish (`God bless Vasqua`). */
export const INVOKED = setOf('god allah heaven lord');

/** What each pronoun that stands for somebody tells of them. */
export const PRONOUN_KINDS: ReadonlyMap<string, PronounKind> = new Map<string, PronounKind>([...HEARERS, ...PERSONAL, ...THIRD_PERSON]);

/** Words that point to others; any word beside them may be a noun that does. */
export const POINTING: ReadonlySet<string> = new Set([...PRONOUN_KINDS.keys(), ...RECIPROCALS.keys(), ...ONE_OF_TWO, 'two', 'both', 'either']);
