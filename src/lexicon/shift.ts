import { setOf } from './list';

/**
 * Shifters: words that reverse, weaken or strengthen what they govern.
 *
 * kind | forms, as lemmas | an example.
 * `reverse`: the event in its object is undone or resisted (`lift the embargo` is good for its patient);
 * `attempt`: it is wanted but not done; `fail`: it does not come about; `cause`: it comes about by the subject;
 * `receive`: the subject is given what the object tells (`drew criticism from Gondor`);
 * `strong` and `weak`: manner; `demand`: something is asked of somebody.
 *
 * Source: compiled for this library; after Polanyi & Zaenen 2006 (contextual valence shifters).
 */
export const SHIFT_TABLE = `
reverse | lift remove end stop halt terminate suspend ease cancel abolish waive revoke withdraw repeal undo relieve prevent avert neutralize neutralise thwart circumvent bypass sidestep counter oppose reject condemn overcome defuse foil combat fight resist confront reduce alleviate mitigate offset defeat eliminate eradicate | lift the embargo
reverse | lifting removal end ending halt termination suspension easing cancellation abolition waiver relief prevention reduction elimination | removal of the embargo
fail    | fail refuse decline neglect cease forget hesitate | failed to restore the embargo
fail    | failure refusal inability unwillingness reluctance | failure to help
attempt | try seek attempt intend plan want plot aim wish strive endeavor endeavour vow pledge promise threaten decide hope | tries to isolate Gondor
attempt | attempt effort plan intention bid | an attempt to isolate Gondor
cause   | cause create bring produce provoke trigger generate lead make result announce declare launch send deliver offer promise pledge provide give grant extend issue order authorize authorise mount conduct carry voice express show | creates problems for Gondor
cause   | source root origin driver | the source of the trouble
demand  | urge call ask demand request require press push expect want tell advise invite encourage appeal | urged Gondor to return
receive | draw get receive earn win secure gain garner attract face meet incur enjoy have suffer land obtain elicit provoke spark trigger prompt come run encounter find | drew criticism from Gondor
strong  | strongly never fully absolutely totally completely firmly categorically vehemently utterly extremely very highly deeply entirely resolutely sharply harshly bluntly flatly most | strongly rejects
weak    | somewhat slightly partly perhaps possibly maybe allegedly reportedly | somewhat unfair
`;

/** Prepositions of what is received (`came under fire`). */
export const RECEIVED = setOf('under into');
/** The same where it is done to the subject (`was met with scorn`). */
export const RECEIVED_PASSIVELY = setOf('under with');

/** Prepositions of who something is received from. */
export const GIVERS = setOf('from by among');
