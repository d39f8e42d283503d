/**
 * Effects: events that are good or bad for the one they happen to.
 *
 * One row for each group: part of speech | sign for the patient | strength 1 to 3 | where the
 * patient stands | forms, as lemmas | an example. The agent is the subject, the owner (`Arnor's
 * attack`), or follows `by`. The patient stands at `obj` or after one of the prepositions named.
 *
 * Source: compiled for this library; classes after Wiebe & Deng 2014 (good-for and bad-for events) and
 * the coercive and cooperative event classes that CAMEO (Schrodt 2012) distinguishes.
 */
export const EFFECT_TABLE = `
verb | - | 3 | obj            | attack bomb invade assault strike shell raid bombard massacre slaughter murder kill assassinate torture destroy annihilate obliterate wreck devastate crush ravage exterminate plunder loot butcher behead rape strangle starve terrorize terrorise | Arnor attacked Gondor
verb | - | 3 | obj            | occupy annex colonize colonise overthrow topple oust depose dismember disintegrate | Arnor annexed the isle of Gondor
verb | - | 2 | obj            | sanction embargo boycott blockade besiege isolate punish penalize penalise fine prosecute indict subpoena blacklist ban restrict block obstruct hinder hamper impede thwart prevent bar freeze seize confiscate detain arrest hijack impound capture intercept expel deport exclude | Arnor seized a ship of Gondor
verb | - | 2 | obj            | threaten intimidate bully coerce pressure pressurize blackmail extort harass provoke menace antagonize antagonise alienate force dictate compel | Arnor threatens Gondor
verb | - | 2 | obj            | harm hurt damage undermine weaken sabotage destabilize destabilise cripple target victimize exploit violate breach infringe abuse mistreat oppress persecute suppress repress dominate subjugate enslave impoverish endanger jeopardize jeopardise poison infiltrate hack jam disrupt divide split | the embargo hurts Gondor
verb | - | 2 | obj            | deceive cheat betray abandon desert mislead lie fool dupe trick manipulate misuse defraud slander smear defame scapegoat | Arnor betrayed Gondor
verb | - | 2 | obj            | impose reimpose reinstate intensify tighten escalate inflict levy wage unleash | Arnor imposed a tariff on Gondor
verb | - | 2 | on against to  | impose reimpose inflict levy wage wage clamp slap commit perpetrate plot conspire scheme retaliate act fight fire discriminate move sue file vote crack pressure | Arnor conspires against Gondor
verb | - | 3 | at on into       | launch fire lob hurl shoot drop aim | Arnor fired rockets at Gondor
verb | - | 2 | obj            | sink down jail imprison expel deport evict raze encircle storm ransack
verb | - | 2 | from of        | withdraw pull quit exit walk back leave renege | Arnor withdrew from the accord
verb | - | 2 | in with into   | interfere meddle intervene intrude tamper encroach infringe trample | Arnor meddles in Gondor
verb | - | 1 | obj            | confront counter curb contain deter combat fight rival test spy monitor shadow limit reduce cut deprive stop | Arnor contains Gondor
verb | - | 2 | obj            | defeat beat humiliate disgrace outmaneuver repel rout foil | Arnor defeated Gondor
verb | + | 3 | obj            | save rescue liberate free | Arnor rescued Gondor
verb | + | 2 | obj            | help aid assist support protect defend back bolster strengthen shield safeguard benefit empower reinforce finance fund arm equip sponsor subsidize nurture shelter stabilize rebuild revive | Arnor helped Gondor
verb | + | 1 | obj            | invite host receive supply provide serve facilitate promote encourage allow enable exempt reward compensate invest reassure join accompany visit honor respect observe | Arnor exempted Gondor
verb | + | 2 | obj            | forgive pardon release repatriate evacuate feed heal
verb | + | 2 | with           | cooperate collaborate partner ally coordinate work reconcile side trade team join interact engage sympathize | Arnor cooperates with Gondor
verb | + | 1 | to for         | contribute commit adhere comply abide pledge donate dedicate | Arnor contributes to Gondor's peace
noun | - | 3 | on against of  | attack assault aggression invasion bombing strike raid bombardment massacre killing murder assassination genocide slaughter crime atrocity terrorism war offensive occupation annexation coup onslaught torture bloodshed | Arnor's attack on Gondor
noun | - | 2 | on against of for over | sanction embargo boycott blockade siege restriction penalty punishment ban tariff pressure seizure confiscation detention arrest expulsion isolation limitation blacklist | Arnor's embargo on Gondor
noun | - | 2 | against to of in on toward towards | threat intimidation bullying coercion blackmail hostility provocation plot conspiracy sabotage ploy scheme meddling interference intervention intrusion infiltration violation breach abuse oppression harassment misconduct warmongering destabilization subversion espionage campaign complaint lawsuit resolution propaganda iranophobia russophobia islamophobia incitement discrimination retaliation | Arnor's threats against Gondor
noun | - | 2 | from of        | withdrawal exit pullout departure abandonment abrogation scrapping unilateralism noncompliance non-compliance betrayal renege violation | Arnor's withdrawal from the accord
noun | - | 2 | of to for      | damage harm hardship suffering loss burden problem obstacle hurdle challenge danger trouble crisis disaster | problems for Gondor
noun | - | 2 | to for on      | ultimatum
noun | + | 2 | to for of      | help aid assistance support relief protection defense defence rescue backing favor favour contribution gift donation service loan investment | Arnor's aid to Gondor
noun | + | 1 | to for of      | waiver exemption concession invitation incentive compensation reward guarantee assurance | Arnor's waiver for Gondor
`;
