import { setOf } from './list';

/*
 * Words that report speech wherever they stand: after the levels of VerbNet (say-37.7, transfer_mesg-37.1.1,
 * conjecture-29.5 …), chosen by hand.
 */

/** Lemmas. */
export const strongCues = setOf(`say add tell state stress note underscore underline reiterate warn assert tweet announce declare claim argue
    insist emphasize emphasise point explain reply respond write ask observe remark comment report reveal maintain
    contend allege assure confirm deny suggest admit acknowledge concede conclude predict recall quip joke boast
    lament complain caution vow pledge promise urge call continue repeat affirm reaffirm elaborate highlight
    pronounce proclaim describe explicate express voice clarify mention notify inform advise demand question
    according think believe`);
