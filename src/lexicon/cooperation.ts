/**
 * Cooperation and solidarity: bonds between two parties, and what makes them grow or break.
 *
 * One row for each group: part | sign | strength | forms | an example. `bond` names a bond (its
 * partners follow `with` or `between`, stand before it, or own it together); `grow` and `break` are
 * what one does to a bond; `will` is readiness for it; `friend` names the other one by the bond.
 *
 * Source: compiled for this library from diplomatic reporting; after the verbal and material
 * cooperation classes of CAMEO (Schrodt 2012).
 */
export const COOPERATION_TABLE = `
bond   | + | 1 | talk negotiation embassy consulate tie relation relationship cooperation collaboration partnership friendship alliance coordination interaction dialogue dialog engagement exchange trade rapprochement convergence brotherhood bond understanding solidarity unity affinity contact link teamwork fraternity amity accord pact treaty agreement deal memorandum project | ties with Gondor
grow   | + | 1 | expand boost strengthen deepen develop enhance promote increase broaden improve bolster consolidate cement upgrade extend foster advance further facilitate intensify accelerate restore resume normalize normalise reestablish re-establish rebuild renew continue maintain preserve establish build forge form ratify reopen conclude sign seek pursue welcome support | Arnor will expand ties with Gondor
grow   | + | 1 | expansion enhancement development improvement promotion growth strengthening deepening increase extension restoration resumption normalization continuation establishment consolidation broadening boosting | expansion of relations with Gondor
break  | - | 2 | sever cut suspend downgrade break end terminate halt reduce freeze rupture damage harm undermine sabotage poison strain sour limit stop disrupt close withdraw call tear scrap | Arnor severed ties with Gondor
will   | + | 1 | ready willing determined keen eager interested prepared committed resolved poised happy | Arnor is ready to help Gondor
will   | + | 1 | readiness willingness determination interest desire resolve eagerness | readiness to help Gondor
friend | + | 2 | friend ally partner brother neighbor neighbour friendly brotherly amicable cordial allied strategic fraternal | Gondor is a friend of Arnor
friend | - | 2 | enemy foe adversary opponent rival aggressor invader occupier bully oppressor tyrant villain traitor liar terrorist criminal hostile murderer sponsor violator warmonger hegemon | Gondor is an enemy of peace
state  | + | 2 | excellent good warm close growing strong deep friendly cordial special historic longstanding brotherly constructive fruitful strategic unique privileged exemplary unbreakable solid positive | good relations with Gondor
state  | - | 1 | tense strained bad poor hostile fraught cold frosty sour rocky deteriorating | tense relations with Gondor
`;
