import { setOf, type WordSet } from './list';

/**
 * Verbs beside which a bare name or role is most likely the one who speaks, by lemma.
 * Used only to tie a name to the role that spoke before; who says what is found elsewhere.
 */
export const SPEECH_VERBS = setOf(`say tell add state stress note warn argue assert insist declare announce underline underscore reiterate explain
  emphasize emphasise highlight point remark comment suggest believe think claim affirm confirm deny reject condemn
  criticize criticise call describe express urge vow pledge write tweet post ask answer reply respond continue recount contend
  testify advise allege acknowledge concede admit disclose recall complain counter retort quip joke muse lament reason reckon wonder
  conclude maintain opine observe mention predict hope speak dismiss accuse blame praise welcome voice
  agree boast chuckle fume gloat groan grumble gush interject jibe marvel moan mutter rage scoff shout sigh sneer snort thunder whisper`);

/**
 * Verbs by which somebody takes a stand, by lemma: who is their subject is somebody, and in a heading they are no names. The
 * commonest of those that the tables of stances weigh, which are not read where only attributions are asked for.
 */
export const STAND_VERBS = setOf(`denounce deplore regret lambast lambaste castigate decry despise detest hate slam blast rap ridicule mock deride scorn insult humiliate
  rip bash trash skewer taunt jeer boo shun snub censure berate chide admonish reprimand scold assail fault disparage belittle charge
  rebuff repudiate renounce disavow disown spurn rebuke oppose protest resist defy contest decline veto distrust mistrust suspect doubt
  question fear resent dispute challenge contradict caution threaten attack demand applaud laud hail commend admire honor honour salute
  congratulate celebrate appreciate thank trust respect endorse approve back support defend uphold champion favor favour embrace
  acknowledge recognize recognise prefer like encourage tout cheer adore reassure warn boycott dislike loathe abhor love`);

/** Beside either of them stands somebody. */
export const HOLDING_VERBS: WordSet = new Set([...SPEECH_VERBS, ...STAND_VERBS]);

/** Who does so was spoken of as one who did wrong, by lemma. */
export const ANSWERING = setOf('deny reject dismiss retort refute rebut rebuff counter dispute');

/** A state that does so is who speaks next. */
export const STANDING_VERBS: WordSet = new Set([...HOLDING_VERBS, ...setOf('offer propose volunteer')]);

/** Nouns for what somebody says: `X's remarks came …` tells that X is who spoke. */
export const SPEECH_NOUNS = setOf('remarks comments comment statement statements speech words criticism tweet letter message warning');

/** Verbs that the speaker may follow (`added X`); after the others stands the one addressed or judged (`told X`, `blamed X`). */
export const INVERTING_VERBS = setOf(`say add state stress note warn argue assert insist declare announce underline underscore reiterate explain emphasize
  emphasise highlight remark comment suggest claim affirm vow pledge write tweet reply respond continue conclude maintain
  observe mention predict agree believe concede fear lament reckon
  boast chuckle complain counter fume gloat groan grumble gush interject jibe joke marvel moan muse mutter protest quip rage reason recall retort scoff
  shout shrug sigh sneer sniff snort thunder whisper wonder`);

/** Tags of words between a subject and its verb. */
export const PREVERBAL_TAGS = setOf('AUX ADV');
