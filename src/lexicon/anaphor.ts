import { setOf } from './list';

/**
 * Words that stand for a party or an event named before.
 *
 * kind | forms, as lemmas | an example | verbs that tell of the same. `event` nouns take the owner and patient of the last event of
 * the same row (the row `any` fits every event); `polity` nouns with a definite determiner take the last party;
 * `pair` nouns after `two`, `both` take the last two.
 *
 * Source: compiled for this library from reading world news.
 */
export const ANAPHOR_TABLE = `
event  | sanction embargo restriction boycott pressure measure penalty snapback mechanism tariff | these sanctions | sanction embargo boycott penalize penalise
event  | threat warning ultimatum intimidation demand rhetoric | those threats | threaten warn
event  | attack strike assault raid bombing assassination killing aggression crime war offensive operation missile | the attack | attack strike raid bomb shell assault invade assassinate kill ambush
event  | seizure detention arrest confiscation capture tanker ship vessel | the seizure | seize detain arrest confiscate capture impound
event  | withdrawal exit pullout departure abrogation violation breach | the withdrawal | withdraw quit exit violate breach abrogate
event  | claim accusation allegation charge remark statement comment report lie criticism complaint assertion argument | the allegation | accuse allege claim criticize criticise blame condemn denounce
event  | help aid assistance support cooperation contribution proposal offer initiative | this help | help aid assist support back offer donate
any    | move decision policy action step behavior behaviour approach act conduct plan resolution campaign effort attempt role tie relation interference intervention presence plot strategy stance position | this move
polity | administration government country state regime nation official authority side republic kingdom monarchy emirate | the administration
pair   | country side nation state party neighbor neighbour government people | the two countries
`;

/** Pronouns of the speaker and those spoken for. */
export const FIRST_PERSON = setOf('we us our ours ourselves');

/** Pronouns of parties spoken about. */
export const THIRD_PERSON = setOf('they them their theirs it its');

/** Pronouns of a man or woman spoken about, with the gender. */
export const PERSONAL: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'],
  ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
]);

/** Determiners of what was named before. */
export const DEFINITE = setOf('the this these those that such its their any');

/** Behind `his` and `her` these mean the party of whoever it is. */
export const OWN_STATES = setOf('country government nation administration people');

/** Nouns for what somebody was told to do by a verb. */
export const DEEDS = setOf('decision move step action act');

/** Things of which everybody knows which is meant: definite though nothing was told of them. */
export const ONLY_ONES = setOf(`world globe earth region continent past present future public media press people poor rich law truth
  economy environment climate market internet street weather sun sea air east west north south middle end beginning start rest way
  day week month year century morning evening night time moment weekend same other others latter former first last next`);
