/*
 * Verbs that report speech, thought or attitude, one class a line. Classes after the levels of
 * VerbNet (say-37.7, transfer_mesg-37.1.1, conjecture-29.5, judgment-33.1 …), chosen by hand.
 */

/** What kind of report a verb makes. */
export type CueClass = 'say' | 'think' | 'attitude';

const CLASSES: Readonly<Record<CueClass, string>> = {
  say: `say add tell state stress note underscore underline reiterate warn assert tweet announce declare claim argue
    insist emphasize emphasise point explain reply respond write ask observe remark comment report reveal maintain
    contend allege assure confirm deny suggest admit acknowledge concede conclude predict recall quip joke boast
    lament complain caution vow pledge promise urge call continue repeat affirm reaffirm elaborate highlight
    pronounce proclaim describe explicate express voice clarify mention notify inform advise demand question`,
  think: 'think believe hope expect feel fear want consider know doubt suspect assume understand see view regard wish',
  attitude: `condemn denounce criticize criticise accuse blame praise hail welcome reject dismiss support back oppose
    slam blast defend thank applaud commend deplore regret ridicule mock rebuke endorse appreciate`,
};

/** Lemma to class. */
export const cueClasses: ReadonlyMap<string, CueClass> = new Map(
  (Object.keys(CLASSES) as CueClass[]).flatMap((c) => CLASSES[c].split(/\s+/u).map((lemma): [string, CueClass] => [lemma, c])),
);

/** Words that report speech wherever they stand. */
export const strongCues: ReadonlySet<string> = new Set(
  [...cueClasses.keys()].filter((lemma) => cueClasses.get(lemma) === 'say').concat('according', 'think', 'believe'),
);
