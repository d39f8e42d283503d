/**
 * Verbs beside which a bare name or role is most likely the one who speaks, by lemma.
 * Used only to tie a name to the role that spoke before; who says what is found elsewhere.
 */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `say tell add state stress note warn argue assert insist declare announce underline underscore reiterate explain
  emphasize emphasise highlight point remark comment suggest believe think claim affirm confirm deny reject condemn
  criticize criticise call describe express urge vow pledge write tweet post ask answer reply respond continue
  conclude maintain opine observe mention predict hope speak dismiss accuse blame praise welcome voice`.split(/\s+/u),
);

/** Nouns for what somebody says: `X's remarks came …` tells that X is who spoke. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set('remarks comments comment statement statements speech words criticism tweet letter message warning'.split(' '));

/** Verbs that the speaker may follow (`added X`); after the others stands the one addressed or judged (`told X`, `blamed X`). */
export const INVERTING_VERBS: ReadonlySet<string> = new Set(
  `say add state stress note warn argue assert insist declare announce underline underscore reiterate explain emphasize
  emphasise highlight remark comment suggest claim affirm vow pledge write tweet reply respond continue conclude maintain
  observe mention predict`.split(/\s+/u),
);
