import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../src/analyzer';
import type { Party } from '../src/types';

/*
 * Events between eleven invented countries, known by name and demonym only: what is read in them is read in the
 * words of the event. The share that must come out right is raised as the stance stage learns to.
 */
const PASSING_SHARE = 0.88;

const parties: Party[] = [
  { id: 'Arvonia', name: 'Arvonia', demonyms: ['Arvonian'] },
  { id: 'Belmor', name: 'Belmor', demonyms: ['Belmorese'] },
  { id: 'Corvan', name: 'Corvan', demonyms: ['Corvanian'] },
  { id: 'Drusk', name: 'Drusk', demonyms: ['Druskan'] },
  { id: 'Estoria', name: 'Estoria', demonyms: ['Estorian'] },
  { id: 'Fennmark', name: 'Fennmark', demonyms: ['Fennish'] },
  { id: 'Galdor', name: 'Galdor', demonyms: ['Galdorian'] },
  { id: 'Hestria', name: 'Hestria', demonyms: ['Hestrian'] },
  { id: 'Ilmar', name: 'Ilmar', demonyms: ['Ilmari'] },
  { id: 'Jorland', name: 'Jorland', demonyms: ['Jorlander'] },
  { id: 'Kestria', name: 'Kestria', demonyms: ['Kestrian'] },
];

type Expected = 'favor' | 'against' | 'none';
type Case = readonly [text: string, actor: string, target: string, expected: Expected, why: string];

/** `none`: the actor takes no side toward the target. */
const CASES: readonly Case[] = [
  // What is not denied, where something only happens, who is named behind what they are.
  ['Arvonia would spare no effort to help Belmor.', 'Arvonia', 'Belmor', 'favor', 'no effort is spared: the help is not denied'],
  ['Arvonia missed no opportunity to attack Belmor.', 'Arvonia', 'Belmor', 'against', 'nor is the attack'],
  ['Arvonia condemned the attempted coup in Belmor.', 'Arvonia', 'Belmor', 'none', 'a coup is not the doing of its land'],
  ['Arvonia called for resolving the Corvanian crisis through dialogue.', 'Arvonia', 'Corvan', 'none', 'a crisis is named after where it is'],
  ['Arvonia voiced support for all efforts to end the Corvanian conflict.', 'Arvonia', 'Corvan', 'none', 'nor is it anybody\'s friend who wants it to end'],
  ['Arvonia condemned the Corvanian war on Drusk.', 'Arvonia', 'Corvan', 'against', 'a war on somebody is the doing of its land'],
  ['Arvonia said it would not allow its soil to be used against Belmor.', 'Arvonia', 'Belmor', 'favor', 'what may not be used against it'],
  ['Arvonia used its territory against Belmor.', 'Arvonia', 'Belmor', 'against', 'what is'],
  ['Arvonia expressed solidarity with its neighbor Belmor.', 'Arvonia', 'Belmor', 'favor', 'the name behind what it is'],
  ['Arvonia accused Belmor of turning Corvan into a battlefield.', 'Arvonia', 'Corvan', 'none', 'whose land it is made does nothing'],
  ['Arvonia accused Belmor of turning Corvan into a battlefield.', 'Arvonia', 'Belmor', 'against', 'who makes it one does'],
  // Passives with their agent far behind, acts that are undone or kept from others.
  ['Belmor was branded a pirate state by Arvonia.', 'Arvonia', 'Belmor', 'against', 'branded is a verb before what somebody is called'],
  ['Estoria was ordered to pay damages by Corvan.', 'Corvan', 'Estoria', 'against', 'by names who ordered, not who pays'],
  ['Hestria was warned not to meddle by Galdor.', 'Galdor', 'Hestria', 'against', 'nor who should not meddle'],
  ['Arvonia warned Drusk not to attack Belmor.', 'Arvonia', 'Belmor', 'favor', 'a warning against a deed is good for its victim'],
  ['Galdor blocked a statement against Hestria.', 'Galdor', 'Hestria', 'favor', 'a statement against somebody is undone'],
  ['Ilmar refused to lend its soil to attack Jorland.', 'Ilmar', 'Jorland', 'favor', 'what is not lent is not used so'],
  ["Fennmark's president said Kestria's attack on the base was justified.", 'Fennmark', 'Kestria', 'favor', 'a deed that is called just'],
  ['Kestria called for the resolution of issues with Fennmark.', 'Kestria', 'Fennmark', 'none', 'to resolve is no resolution against'],
  // Words of condemnation and praise.
  ['Arvonia condemned Belmor.', 'Arvonia', 'Belmor', 'against', 'condemn'],
  ['Corvan strongly condemned the Druskan attack on the port.', 'Corvan', 'Drusk', 'against', 'condemn an act, doer as adjective'],
  ['Estoria criticized Fennmark over its treatment of prisoners.', 'Estoria', 'Fennmark', 'against', 'criticize over'],
  ['Galdor accused Hestria of violating the treaty.', 'Galdor', 'Hestria', 'against', 'accuse of'],
  ['Ilmar denounced Jorland as an aggressor.', 'Ilmar', 'Jorland', 'against', 'denounce as'],
  ['Kestria blamed Arvonia for the failure of the talks.', 'Kestria', 'Arvonia', 'against', 'blame for'],
  ['Belmor praised Corvan for its role in the peace process.', 'Belmor', 'Corvan', 'favor', 'praise for'],
  ['Drusk welcomed Estoria’s decision to release the sailors.', 'Drusk', 'Estoria', 'favor', 'welcome a decision'],
  ['Fennmark thanked Galdor for its help after the earthquake.', 'Fennmark', 'Galdor', 'favor', 'thank for'],
  ['Hestria congratulated Ilmar on its independence day.', 'Hestria', 'Ilmar', 'favor', 'congratulate'],
  ['Jorland rejected Kestria’s claim to the islands.', 'Jorland', 'Kestria', 'against', 'reject a claim'],
  ['Arvonia dismissed the Corvanian proposal as absurd.', 'Arvonia', 'Corvan', 'against', 'dismiss as'],
  ['Belmor protested against Druskan military exercises near its border.', 'Belmor', 'Drusk', 'against', 'protest against'],
  ['Estoria apologized to Galdor for the incident.', 'Estoria', 'Galdor', 'favor', 'apologize to'],
  ['Fennmark expressed solidarity with Hestria.', 'Fennmark', 'Hestria', 'favor', 'express solidarity'],
  ['Ilmar voiced support for Kestria in the dispute.', 'Ilmar', 'Kestria', 'favor', 'voice support'],
  ['Jorland offered condolences to Arvonia after the crash.', 'Jorland', 'Arvonia', 'favor', 'offer condolences'],
  // Agreements and ties.
  ['Arvonia signed an accord with Belmor.', 'Arvonia', 'Belmor', 'favor', 'sign an accord'],
  ['Corvan signs a trade agreement with Drusk.', 'Corvan', 'Drusk', 'favor', 'sign an agreement, present'],
  ['Estoria restored diplomatic ties with Fennmark.', 'Estoria', 'Fennmark', 'favor', 'restore ties'],
  ['Galdor resumed relations with Hestria.', 'Galdor', 'Hestria', 'favor', 'resume relations'],
  ['Ilmar cut diplomatic ties with Jorland.', 'Ilmar', 'Jorland', 'against', 'cut ties'],
  ['Kestria severed relations with Arvonia on Monday.', 'Kestria', 'Arvonia', 'against', 'sever relations'],
  ['Belmor agreed to deepen cooperation with Corvan.', 'Belmor', 'Corvan', 'favor', 'agree to deepen'],
  ['Drusk formed an alliance with Estoria.', 'Drusk', 'Estoria', 'favor', 'form an alliance'],
  ['Fennmark withdrew from its pact with Galdor.', 'Fennmark', 'Galdor', 'against', 'withdraw from a pact'],
  ['Hestria suspended talks with Ilmar.', 'Hestria', 'Ilmar', 'against', 'suspend talks'],
  ['Jorland recalled its ambassador from Kestria.', 'Jorland', 'Kestria', 'against', 'recall the ambassador'],
  ['Arvonia expelled three Druskan diplomats.', 'Arvonia', 'Drusk', 'against', 'expel diplomats'],
  ['Belmor reopened its embassy in Estoria.', 'Belmor', 'Estoria', 'favor', 'reopen an embassy'],
  ['Corvan ratified a defence treaty with Fennmark.', 'Corvan', 'Fennmark', 'favor', 'ratify a treaty'],
  ['Drusk broke off negotiations with Galdor.', 'Drusk', 'Galdor', 'against', 'break off'],
  ['Estoria normalized relations with Hestria.', 'Estoria', 'Hestria', 'favor', 'normalize'],
  ['Fennmark joined forces with Ilmar.', 'Fennmark', 'Ilmar', 'favor', 'join forces'],
  ['Galdor recognized the new government of Jorland.', 'Galdor', 'Jorland', 'favor', 'recognize'],
  ['Hestria closed its border with Kestria.', 'Hestria', 'Kestria', 'against', 'close the border'],
  // Force.
  ['Arvonia attacked Belmor.', 'Arvonia', 'Belmor', 'against', 'attack'],
  ['Corvan invaded Drusk at dawn.', 'Corvan', 'Drusk', 'against', 'invade'],
  ['Estorian jets bombed Fennish positions.', 'Estoria', 'Fennmark', 'against', 'forces as adjective, bomb'],
  ['Galdor launched missiles at Hestria.', 'Galdor', 'Hestria', 'against', 'launch at'],
  ['Ilmari troops shelled a Jorlander village.', 'Ilmar', 'Jorland', 'against', 'shell'],
  ['Kestria seized an Arvonian tanker.', 'Kestria', 'Arvonia', 'against', 'seize'],
  ['Belmor shot down a Corvanian drone.', 'Belmor', 'Corvan', 'against', 'shoot down'],
  ['Drusk declared war on Estoria.', 'Drusk', 'Estoria', 'against', 'declare war'],
  ['Fennmark occupied parts of Galdor.', 'Fennmark', 'Galdor', 'against', 'occupy'],
  ['Hestria blockaded Ilmar’s ports.', 'Hestria', 'Ilmar', 'against', 'blockade'],
  ['Belmor was attacked by Kestria.', 'Kestria', 'Belmor', 'against', 'passive with agent'],
  ['Jorland was bombed by Arvonian planes.', 'Arvonia', 'Jorland', 'against', 'passive, adjective of the agent'],
  // Threats and demands.
  ['Arvonia threatened Corvan with retaliation.', 'Arvonia', 'Corvan', 'against', 'threaten with'],
  ['Belmor threatened to attack Drusk.', 'Belmor', 'Drusk', 'against', 'threaten to'],
  ['Corvan warned Estoria against further provocations.', 'Corvan', 'Estoria', 'against', 'warn against'],
  ['Drusk vowed revenge on Fennmark.', 'Drusk', 'Fennmark', 'against', 'vow revenge'],
  ['Estoria demanded that Galdor withdraw its troops.', 'Estoria', 'Galdor', 'against', 'demand'],
  ['Fennmark gave Hestria an ultimatum.', 'Fennmark', 'Hestria', 'against', 'ultimatum'],
  // Sanctions and other pressure.
  ['Arvonia imposed sanctions on Drusk.', 'Arvonia', 'Drusk', 'against', 'impose sanctions'],
  ['Belmor sanctioned Estoria.', 'Belmor', 'Estoria', 'against', 'sanction'],
  ['Corvan lifted its sanctions on Fennmark.', 'Corvan', 'Fennmark', 'favor', 'lift sanctions'],
  ['Drusk banned imports from Galdor.', 'Drusk', 'Galdor', 'against', 'ban imports'],
  ['Estoria eased restrictions on Hestria.', 'Estoria', 'Hestria', 'favor', 'ease restrictions'],
  ['Fennmark froze Ilmari assets.', 'Fennmark', 'Ilmar', 'against', 'freeze assets'],
  ['Galdor filed a complaint against Jorland.', 'Galdor', 'Jorland', 'against', 'file a complaint'],
  ['Hestria voted against the resolution backed by Kestria.', 'Hestria', 'Kestria', 'against', 'vote against what another backs'],
  ['Ilmar voted against the motion condemning Arvonia.', 'Ilmar', 'Arvonia', 'favor', 'a vote against what is against'],
  ['Ilmar was quick to blame the strike on Arvonia.', 'Ilmar', 'Arvonia', 'against', 'blame on'],
  ['Ilmar welcomed Arvonia’s decision to withdraw its troops from Belmor.', 'Ilmar', 'Arvonia', 'favor', 'a withdrawal of troops'],
  ['Ilmar condemned the storming of the Arvonian embassy.', 'Ilmar', 'Arvonia', 'favor', 'condemn what is done to it'],
  ['Ilmar granted asylum to an Arvonian dissident.', 'Ilmar', 'Arvonia', 'against', 'who helps a dissident'],
  ['Ilmar vetoed a resolution condemning Arvonia.', 'Ilmar', 'Arvonia', 'favor', 'against what is against'],
  // Help.
  ['Arvonia promised aid to Estoria.', 'Arvonia', 'Estoria', 'favor', 'promise aid'],
  ['Belmor sent humanitarian aid to Fennmark.', 'Belmor', 'Fennmark', 'favor', 'send aid'],
  ['Corvan pledged to help Galdor rebuild.', 'Corvan', 'Galdor', 'favor', 'pledge to help'],
  ['Drusk provided Hestria with medical supplies.', 'Drusk', 'Hestria', 'favor', 'provide with'],
  ['Estoria defended Ilmar’s right to enrich uranium.', 'Estoria', 'Ilmar', 'favor', 'defend a right'],
  ['Fennmark released two Jorlander prisoners.', 'Fennmark', 'Jorland', 'favor', 'release'],
  ['Galdor cut off aid to Kestria.', 'Galdor', 'Kestria', 'against', 'cut off aid'],
  ['Hestria refused to help Arvonia.', 'Hestria', 'Arvonia', 'against', 'refuse to help'],
  ['Ilmar forgave Belmor’s debt.', 'Ilmar', 'Belmor', 'favor', 'forgive debt'],
  ['Jorland agreed to supply Corvan with gas.', 'Jorland', 'Corvan', 'favor', 'agree to supply'],
  // Composition: negation, two acts in one sentence, acts named by nouns.
  ['Kestria condemned Druskan sanctions on Estoria.', 'Kestria', 'Drusk', 'against', 'the doer of what is condemned'],
  ['Kestria condemned Druskan sanctions on Estoria.', 'Kestria', 'Estoria', 'favor', 'the victim of what is condemned'],
  ['Arvonia welcomed the lifting of sanctions on Fennmark.', 'Arvonia', 'Fennmark', 'favor', 'glad of relief'],
  ['Belmor opposed Galdor’s invasion of Hestria.', 'Belmor', 'Galdor', 'against', 'oppose an invasion'],
  ['Corvan urged an end to the blockade of Ilmar by Jorland.', 'Corvan', 'Ilmar', 'favor', 'an end to what is bad'],
  ['Drusk refused to condemn Kestria.', 'Drusk', 'Kestria', 'favor', 'a refusal to condemn'],
  ['Estoria does not trust Arvonia.', 'Estoria', 'Arvonia', 'against', 'negated trust'],
  ['Fennmark and Corvan signed a peace treaty.', 'Fennmark', 'Corvan', 'favor', 'a treaty between subjects'],
  ['Galdor, which Drusk had attacked, praised Estoria.', 'Galdor', 'Estoria', 'favor', 'a relative clause between'],
  ['Galdor, which Drusk had attacked, praised Estoria.', 'Drusk', 'Galdor', 'against', 'the act in the relative clause'],
  ['After talks with Hestria, Ilmar announced sanctions against Jorland.', 'Ilmar', 'Jorland', 'against', 'announce sanctions'],
  ['Kestria’s foreign ministry summoned the Arvonian ambassador to protest the raid.', 'Kestria', 'Arvonia', 'against', 'summon the ambassador'],
  ['Belmor has never threatened Corvan.', 'Belmor', 'Corvan', 'none', 'negated by never'],
  // As agency ledes tell it.
  ['Ilmar urged all parties on Monday to lift the siege of Kestria.', 'Ilmar', 'Kestria', 'favor', 'who is besieged suffers it'],
  ['Belmor vetoed a resolution that would have condemned Corvan.', 'Belmor', 'Corvan', 'favor', 'what is vetoed and whom it would hit'],
  ['Drusk expressed anger on Friday that Estoria had been attacked.', 'Drusk', 'Estoria', 'favor', 'a feeling about what was done'],
  ['Fennmark refused to join Galdor in imposing sanctions on Hestria.', 'Fennmark', 'Hestria', 'favor', 'a deed that is not shared'],
  ['Ilmar called on Jorland and Kestria on Sunday to settle their dispute.', 'Ilmar', 'Jorland', 'none', 'no more asked of one than of the other'],
  ['Arvonia’s government pleaded with Belmor for a delay in the repayment of loans.', 'Arvonia', 'Belmor', 'favor', 'who needs help turns to a friend'],
  ['Corvan denied that Drusk had armed the rebels, a spokesman said.', 'Corvan', 'Drusk', 'favor', 'what is denied was a charge'],
  ['Estoria has lost faith in Fennmark.', 'Fennmark', 'Estoria', 'none', 'the faith is not that of whom it was in'],
  ['About 2,000 students marched through the Galdorian capital to protest against Hestria’s nuclear tests.', 'Galdor', 'Hestria', 'against', 'a crowd in its land'],
  ['Heavy fighting raged on Thursday between Ilmari and Jorlander troops for control of a pass.', 'Ilmar', 'Jorland', 'against', 'what rages between two'],
  ['Kestria is no longer opposed to direct talks with Arvonia, an aide disclosed.', 'Kestria', 'Arvonia', 'favor', 'no longer opposed'],
  ['Belmor doubts whether Corvan is sincere about peace.', 'Belmor', 'Corvan', 'against', 'doubt whether'],
  ['A Druskan general said on Wednesday that Estoria was the greatest danger to the region.', 'Drusk', 'Estoria', 'against', 'the greatest danger is no praise'],
  ['The release by Fennmark of three Galdorian pilots was greeted with relief.', 'Fennmark', 'Galdor', 'favor', 'whose deed and whose people'],
  ['Hestria’s shelling of Ilmari villages continued on Monday, doctors told reporters.', 'Hestria', 'Ilmar', 'against', 'a gerund behind an owner'],
  ['Jorland cancelled debts of 120 million dollars owed by Kestria.', 'Jorland', 'Kestria', 'favor', 'debts are theirs who owe them'],
  ['A group of Arvonian exiles occupied the Belmorese embassy for six hours.', 'Arvonia', 'Belmor', 'against', 'a group of whom'],
  ['A court in Corvan sentenced a Druskan businessman to 15 years in prison for spying.', 'Drusk', 'Corvan', 'none', 'who is punished did it, not their country'],
  ['Estoria has decided to pull back its forces from the border with Fennmark.', 'Estoria', 'Fennmark', 'favor', 'what is pulled back from a border'],
  // Headlines.
  ['Belmor, Corvan trade barbs over dam', 'Belmor', 'Corvan', 'against', 'joined subjects'],
  ['Drusk Slams Estoria Over Visa Delay', 'Drusk', 'Estoria', 'against', 'title case'],
  ['Jorland: Kestria behind poisoning', 'Jorland', 'Kestria', 'against', 'a label, no copula'],
  ['Arvonian diplomats expelled from Belmor', 'Belmor', 'Arvonia', 'against', 'a passive without auxiliary'],
  ['Corvan, Drusk at odds over tariffs', 'Corvan', 'Drusk', 'against', 'no copula'],
  ['Sanctions on Estoria ‘illegal’, says Ilmar', 'Ilmar', 'Estoria', 'favor', 'what is done to somebody is wrong'],
  ['Arvonia launches missiles at Belmor', 'Arvonia', 'Belmor', 'against', 'a verb in s'],
  ['Galdor points finger at Hestria', 'Galdor', 'Hestria', 'against', 'an idiom'],
  ['Corvan, Drusk trade talks in Fennmark', 'Corvan', 'Drusk', 'none', 'nouns only'],
  ['Ilmar: Five questions about Jorland', 'Ilmar', 'Jorland', 'none', 'a topic'],
  // As agencies tell it.
  ['Arvonia called for a settlement of the dispute between Belmor and Corvan.', 'Arvonia', 'Belmor', 'none', 'a dispute between two is theirs alone'],
  ['Drusk called for closer ties with Estoria.', 'Drusk', 'Estoria', 'favor', 'ties is a noun behind closer, and nothing is demanded of Estoria'],
  ['Fennmark test-fired a missile over Galdor on Tuesday.', 'Fennmark', 'Galdor', 'against', 'a verb of two words, with its subject'],
  ['Hestrian aircraft carpet-bombed an Ilmari town.', 'Hestria', 'Ilmar', 'against', 'likewise'],
  ['Jorland has been bombing dams and bridges in Kestria.', 'Jorland', 'Kestria', 'against', 'a noun in form behind been'],
  ['Galdor has closed its camps and withdrawn its troops from Drusk.', 'Galdor', 'Drusk', 'favor', 'one auxiliary for both verbs'],
  ['Belmor was put under renewed pressure.', 'Arvonia', 'Belmor', 'none', 'nobody is named'],
  ['Corvan came under renewed pressure from Drusk to disarm.', 'Drusk', 'Corvan', 'against', 'a participle that describes its noun'],
  ['Soldiers from Estoria beat Fennish villagers.', 'Estoria', 'Fennmark', 'against', 'soldiers act for the land they come from'],
  ['Ilmar bowed to pressure from Jorland.', 'Ilmar', 'Jorland', 'favor', 'who yields'],
  ['Ilmar refused to bow to pressure from Jorland.', 'Ilmar', 'Jorland', 'against', 'who does not'],
  ['Kestria threatened war with Arvonia.', 'Kestria', 'Arvonia', 'against', 'a threat'],
  ['Kestria gave Arvonia until midnight to free the crew.', 'Kestria', 'Arvonia', 'against', 'an ultimatum'],
  ['Belmor passed Corvan the names of two spies.', 'Belmor', 'Corvan', 'favor', 'intelligence shared'],
  ['Estoria and Drusk began joint patrols on Friday, with no word on how long they will last.', 'Estoria', 'Drusk', 'favor', 'behind a comma a phrase with `with` names no partner'],
  ['Fennmark has overrun a Galdorian village.', 'Fennmark', 'Galdor', 'against', 'an irregular participle'],
  // Mere mention.
  ['The president of Drusk visited Estoria on Tuesday.', 'Drusk', 'Estoria', 'none', 'a visit'],
  ['Fennmark lies between Galdor and Hestria.', 'Fennmark', 'Galdor', 'none', 'geography'],
  ['Ilmar and Jorland held talks on Friday.', 'Ilmar', 'Jorland', 'none', 'talks'],
  ['Kestria exports wheat to Arvonia.', 'Kestria', 'Arvonia', 'none', 'trade as it is'],
  ['Belmor’s delegation arrived in Corvan.', 'Belmor', 'Corvan', 'none', 'an arrival'],
  // By inventory: what states do to each other, by field.
  ['Furious at the vote, Arvonia accused Belmor of bowing to lobbyists.', 'Arvonia', 'Belmor', 'against', 'an adjective at the head of its sentence'],
  ['Warplanes from Corvan bombed a Druskan town.', 'Corvan', 'Drusk', 'against', 'whose they are behind from'],
  ['Estoria faces a new round of sanctions from Fennmark.', 'Fennmark', 'Estoria', 'against', 'received in a round'],
  ['Galdor came in for fierce criticism from Hestria.', 'Hestria', 'Galdor', 'against', 'come in for'],
  ['Galdor left the pact which Hestria had signed and imposed sanctions on Hestria.', 'Galdor', 'Hestria', 'against', 'who is named again is not who does it'],
  ['Arvonia and Belmor support the elected Galdor government.', 'Belmor', 'Galdor', 'favor', 'a verb without an ending behind two names'],
  ['Hestria described the opposition to Galdor as a victory.', 'Hestria', 'Galdor', 'against', 'who praises the resistance'],
  ['Galdor came in for praise from Hestria.', 'Hestria', 'Galdor', 'favor', 'come in for'],
  ['Ilmar was seen as a threat by Jorland.', 'Jorland', 'Ilmar', 'against', 'by behind what it is called'],
  ['Ilmar was seen as a threat by Jorland.', 'Ilmar', 'Jorland', 'none', 'not the threat of who calls it so'],
  ['Kestria was called a liar by Arvonia.', 'Arvonia', 'Kestria', 'against', 'called a liar by'],
  ['Belmor turned down Corvan’s request for a loan.', 'Belmor', 'Corvan', 'against', 'turn down a request for a loan'],
  ['Drusk settled its dispute with Estoria.', 'Drusk', 'Estoria', 'favor', 'settle a dispute'],
  ['Fennmark struck a deal with Galdor.', 'Fennmark', 'Galdor', 'favor', 'strike a deal'],
  ['Hestria pulled its diplomats out of Ilmar.', 'Hestria', 'Ilmar', 'against', 'pull diplomats out of'],
  ['Jorland was hit with sanctions by Kestria.', 'Kestria', 'Jorland', 'against', 'hit with, passive'],
  ['Arvonia lobbied on behalf of Belmor.', 'Arvonia', 'Belmor', 'favor', 'lobby on behalf of'],
  ['Corvan’s conduct was heavy-handed, Drusk said.', 'Drusk', 'Corvan', 'against', 'a judgement of two words behind the verb'],
  ['Estoria wants nothing to do with Fennmark.', 'Estoria', 'Fennmark', 'against', 'want nothing to do with'],
  ['Galdor stirred up trouble in Hestria.', 'Galdor', 'Hestria', 'against', 'stir up trouble in'],
  ['Ilmar refused to pay compensation to Jorland.', 'Ilmar', 'Jorland', 'against', 'refuse to pay compensation'],
];

const analyzer = createAnalyzer({ parties });

/** What the actor, or whoever speaks for it, is found to hold toward the target. */
function heldToward([text, actor, target]: Case): Expected {
  const report = analyzer.analyzeStance(text);
  const voices = new Set([actor, ...report.speakers.filter((s) => s.affiliation === actor).map((s) => s.id)]);
  const labels = report.sentences.flatMap((s) => s.stances).filter((s) => voices.has(s.speaker) && s.target === target).map((s) => s.label);
  return labels.includes('favor') ? 'favor' : labels.includes('against') ? 'against' : 'none';
}

describe('events between invented countries', () => {
  test('the table is large and names only what is defined', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(80);
    const ids = new Set(parties.map((p) => p.id));
    for (const [, actor, target] of CASES) expect(ids.has(actor) && ids.has(target)).toBe(true);
  });

  test('actor, target and sign come out right', () => {
    const wrong = CASES.flatMap((row) => {
      const got = heldToward(row);
      return got === row[3] ? [] : [`${row[0]} ${row[1]} → ${row[2]}: ${got}, not ${row[3]} (${row[4]})`];
    });
    const share = 1 - wrong.length / CASES.length;
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(PASSING_SHARE);
    // The figure is part of the evaluation; a failing share lists its cases above.
    console.info(`invented countries: ${CASES.length - wrong.length} of ${CASES.length} right`);
  });

  test('the names make no difference: exchanged countries exchange the outcome', () => {
    for (const [text, actor, target, , why] of CASES) {
      const rename: Readonly<Record<string, string>> = { [actor]: target, [target]: actor };
      const [a, t] = [actor, target].map((id) => parties.find((p) => p.id === id) as Party) as [Party, Party];
      const words: Readonly<Record<string, string>> = { ...rename, [a.demonyms?.[0] as string]: t.demonyms?.[0] as string, [t.demonyms?.[0] as string]: a.demonyms?.[0] as string };
      const swapped = text.replace(/\p{L}+/gu, (w) => words[w] ?? w);
      expect(heldToward([swapped, target, actor, 'none', why]), swapped).toBe(heldToward([text, actor, target, 'none', why]));
    }
  });
});
