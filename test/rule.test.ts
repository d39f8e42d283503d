import { describe, expect, test } from 'vitest';
import { readAttributed } from '../src/analyzer';
import { PHRASE_TABLE } from '../src/lexicon/phrase';
import { compileParties } from '../src/party/compile';
import { describeCandidates } from '../src/stance/decide';
import { FeatureNames } from '../src/stance/names';

const PARTIES = compileParties({ parties: [{ id: 'Arnor', name: 'Arnor' }, { id: 'Gondor', name: 'Gondor' }] });

/** What fires where Arnor speaks or acts about Gondor: `rule sign words`. */
function fired(text: string): string[] {
  const input = readAttributed(text, PARTIES);
  const candidates = describeCandidates(input, new FeatureNames([])).map((d) => d.candidate);
  const meant = candidates.filter((c) => input.mentions.entities[c.holder]?.affiliation === 'Arnor' && c.target === 'Gondor');
  const words = (tokens: readonly number[]): string => [...tokens].sort((a, b) => a - b).map((t) => input.document.tokens.word[t]).join(' ');
  return meant.flatMap((c) => c.references.flatMap((r) => r.firings.map((f) => `${f.rule} ${f.sign > 0 ? '+' : '-'} ${words(f.tokens)}`)));
}

type Case = [text: string, fires: string, why: string];

const PHRASES: Case[] = [
  ['Arnor heaped scorn on Gondor.', 'phrase.target - heaped scorn', 'the target behind a preposition of the phrase'],
  ['Scorn was heaped on Gondor by Arnor.', 'phrase.target - Scorn heaped', 'in the passive'],
  ['Arnor had warm words for Gondor.', 'phrase.target + had warm words', 'an adjective makes the phrase'],
  ['Arnor had no kind words for Gondor.', 'phrase.target - had kind words', 'a negated noun turns it'],
  ['Arnor has little time for Gondor.', 'phrase.target - has little time', 'the noun would be an adverbial elsewhere'],
  ['Arnor held Gondor to account.', 'phrase.target - held account', 'the target is the object, the noun hangs on it'],
  ['Gondor was taken to task by Arnor.', 'phrase.target - taken task', 'the same in the passive'],
  ['Arnor came to the defence of Gondor.', 'phrase.target + came defence', 'the noun is itself a complement'],
  ["Arnor refused to certify Gondor's compliance with the treaty.", 'phrase.target - certify compliance', 'what is not attested'],
  ['Arnor stands firm in the face of Gondor.', 'phrase.target - face', 'no verb of its own'],
  ['Arnor takes no lessons from Gondor.', 'phrase.target - takes lessons', 'a determiner makes the phrase'],
  ['Arnor sees the hand of Gondor behind the unrest.', 'phrase.target - sees hand', 'a hand behind something'],
  ['Arnor added a Gondor bank to its sanctions list.', 'phrase.target - added sanctions list', 'a noun makes the phrase, too'],
  ['Arnor denied bearing Gondor any grudge.', 'phrase.target + bearing grudge', 'what is borne is an object beside the target'],
  ['Arnor is at odds with Gondor.', 'phrase.target - is odds', 'said of the subject'],
  ['Arnor honoured the victims of the attack on Gondor.', 'attitude.owner + honoured victims attack', 'what is good for the victims of what befell it is good for it'],
  ['Arnor condemned the bombing in Gondor.', 'attitude.patient + condemned bombing', 'an attack in a place is one on it'],
  ['Arnor backs the anti-Gondor alliance.', 'attitude.owner - backs alliance', 'who backs those who are against somebody is against them'],
  ['Arnor spoke warmly of Gondor.', 'phrase.target + spoke warmly', 'an adverb makes it'],
  ['Arnor did not think highly of Gondor.', 'phrase.target - think highly', 'a denied one turns it'],
  ['Arnor kept its harshest words for Gondor.', 'phrase.target - kept harshest words', 'by degree'],
  ['Arnor bears Gondor no grudge.', 'phrase.target + bears grudge', 'the target is one of two objects'],
  ["Arnor wrote off half of Gondor's debt.", 'phrase.target + wrote debt', 'a part of the noun'],
  ['Arnor staged a sit-in outside the embassy of Gondor.', 'phrase.target - staged sit', 'a noun joined with its particle'],
  ['Arnor took Gondor\'s envoys hostage.', 'phrase.target - took hostage', 'what they are taken as'],
  ['Arnor asked Gondor to mediate.', 'phrase.target + asked', 'a favour is asked'],
  ['Arnor said Gondor had no business in Rohan.', 'phrase.subject - had business', 'said of who has it'],
  ['Arnor said the blame lies with Gondor.', 'phrase.target - blame lies', 'the noun is the subject'],
  ['Arnor said the credit goes to Gondor.', 'phrase.target + credit goes', 'so is praise'],
  ['Arnor boycotted a conference hosted by Gondor.', 'effect.owner-patient - boycotted conference hosted', 'what somebody hosts is theirs'],
  ['Ten guards of Gondor were killed when Arnor opened fire on them.', 'effect.patient - killed', 'how it came about tells who did it'],
  ["Arnor condemned Gondor's part in the murder.", 'evaluation.noun - part', 'who takes part in what is bad'],
  ['Gondor was awarded a soft loan by Arnor.', 'phrase.target + awarded loan', 'what somebody is given'],
  ['Arnor said Gondor had done nothing wrong.', 'phrase.subject + done nothing wrong', 'the adjective behind its pronoun'],
  ['Arnor accorded full recognition to the new rulers of Gondor.', 'phrase.target + accorded recognition', 'a state is recognised'],
  ['Arnor is holding two citizens of Gondor on charges of theft.', 'phrase.target - holding charges', 'held, not upheld'],
  ['Arnor set up a panel into bribes paid by Gondor.', 'phrase.target - set panel', 'who is looked into'],
  ["Arnor shares Gondor's view on trade.", 'phrase.target + shares view', "the owner's view, whatever it is about"],
  ['Arnor said Gondor met their kindness with insults.', 'phrase.subject - met insults', 'how somebody answers'],
  ['Arnor closed three checkpoints to Gondor.', 'phrase.target - closed checkpoints', 'a way that is barred'],
  ['Arnor extended the duties on Gondor.', 'phrase.target - extended duties', 'what is kept up'],
  ['Arnor will end its dependence on Gondor.', 'phrase.target - end dependence', 'what one is rid of'],
  ['Arnor said Gondor had been of great help.', 'phrase.subject + been great help', 'what somebody is of'],
  ['“We will not forget what Gondor did for us,” Arnor said.', 'phrase.subject + did us', 'what is done for somebody'],
  ['“We have not forgotten what Gondor did to our people,” Arnor said.', 'phrase.subject - did people', 'what is done to somebody'],
  ['“What has Gondor ever done for us?” Arnor said.', 'phrase.subject - done us', 'asked in vain'],
  ['“Gondor treats us like cattle,” Arnor said.', 'phrase.subject - treats cattle', 'how somebody is treated'],
  ['“Gondor cares only about itself,” Arnor said.', 'phrase.subject - cares itself', 'about nobody else'],
  ["Arnor gave Gondor's plan short shrift.", 'phrase.target - gave short shrift', "the noun runs on behind the owner's"],
  ['Arnor said Gondor has done nothing.', 'phrase.subject - done nothing', 'nothing turns no phrase that needs it'],
  ['Arnor said Gondor had chosen the wrong side of history.', 'phrase.subject - chosen wrong side', 'a side by its adjective'],
  ["Arnor made life difficult for Gondor.", 'phrase.target - made difficult', 'what somebody is made'],
  ['Arnor is no friend of Gondor.', 'phrase.target - is friend', 'the noun says what the subject is, and means nobody'],
  ['Arnor recalled its envoy to Gondor.', 'phrase.target - recalled envoy', 'to whom an envoy was'],
  ['Arnor took a dim view of Gondor\'s plan.', 'phrase.target - took dim view', 'of a thing of the target'],
];

const EVENTS: Case[] = [
  ["Gondor has Arnor's support.", 'attitude.received + has support', 'whose support somebody has feels it'],
  ["Gondor lost Arnor's trust.", 'attitude.received - lost trust', 'or does no more'],
  ['Arnor refused to be bullied by Gondor.', 'effect.agent - bullied', 'who will not bear it praises nobody'],
  ['Arnor stood by Gondor.', 'attitude.self + stood', 'no passive'],
  ["Arnor armed Gondor's rebels.", 'effect.owner-patient - armed rebels', 'who is for those is against whom they rebel'],
  ['Arnor said that Rohan is a truer partner than Gondor.', 'evaluation.copula - is truer partner', 'what another is more, it is less'],
  ['Arnor said that nobody had helped more than Gondor.', 'evaluation.copula + helped', 'what nobody is more, it is most'],
  ['Arnor described the envoy of Gondor as a vandal.', 'evaluation.copula - described vandal', 'what somebody is described as'],
  ['Arnor lifted the sanctions imposed on Gondor.', 'reverse.patient + lifted sanctions imposed', 'what is imposed on somebody is on them'],
  ['The sanctions imposed on Gondor were lifted by Arnor.', 'reverse.patient + sanctions imposed lifted', 'in the passive too'],
  ['Arnor apologised for bombing a village of Gondor.', 'attitude.patient + apologised bombing village', 'who is sorry does it no more'],
  ['Arnor apologised for the death of an envoy of Gondor.', 'attitude.patient + apologised death', 'whatever it was'],
  ['Arnor condemned the move after Gondor closed the border.', 'attitude.self - condemned closed', 'what somebody reacts to'],
  ['Arnor protested after Gondor had closed the border.', 'attitude.self - protested closed', 'without an object'],
  ['Arnor hanged a man accused of spying for Gondor.', 'attitude.patient - accused spying', 'who spies for somebody does so in their favor'],
  ['Arnor vetoed a resolution backing Gondor.', 'attitude.patient - vetoed backing', 'what backs is for somebody'],
  ['A law freezing foreign aid to Gondor was passed by Arnor.', 'phrase.target - freezing aid', 'what a law does'],
  ['Fighting between Arnor and Gondor broke out again.', 'effect.noun-patient - Fighting', 'what two do to each other, told by a noun'],
  ['Arnor denied on Sunday charges by Gondor.', 'attitude.owner - denied charges', 'a day between the verb and its object'],
  ['Sailors of Gondor were expelled from Arnor.', 'effect.patient - expelled', 'a land from which they are expelled does it'],
  ['A poet of Gondor was tortured in a prison of Arnor.', 'effect.patient - tortured', 'so does the land whose prison it is'],
  ['Gunmen from Arnor killed a priest of Gondor.', 'effect.patient - killed', 'armed men are of whom they come from'],
  ['Arnor withdrew its tanks from Gondor.', 'phrase.target + withdrew tanks', 'who takes tanks away yields'],
  ['Arnor declared a truce in its war with Gondor.', 'phrase.target + declared truce', 'a truce is for whom one was at war with'],
  ['Arnor gave Gondor 48 hours to leave.', 'phrase.target - gave hours', 'a deadline'],
  ["Arnor's troops pushed deep into Gondor overnight.", 'phrase.target - troops pushed', 'where an army goes'],
  ['Arnor lent Gondor two icebreakers.', 'phrase.target + lent icebreakers', 'what is lent'],
  ["Arnor arrested dozens of Gondor's fishermen.", 'effect.patient - arrested dozens', 'what is done to dozens of them'],
  ['Arnor bombed a convoy of trucks of Gondor.', 'effect.owner-patient - bombed convoy trucks', 'or to a convoy'],
  ['Arnor flew 40 tonnes of grain to Gondor.', 'phrase.target + flew grain', 'what is weighed makes the phrase'],
  ["A squadron of Arnor's jets bombed Gondor.", 'effect.patient - bombed', 'who acts is only gathered'],
  ['Arnor repealed a law that barred the citizens of Gondor.', 'reverse.patient + repealed law barred', 'what a law did is undone with it'],
  ['Arnor lifted sanctions that had crippled Gondor.', 'reverse.patient + lifted sanctions crippled', 'or what sanctions did'],
  ['Arnor thanked the doctors who had rescued Gondor.', 'effect.patient + rescued', 'a deed of those described'],
  ["Arnor entered Gondor's waters on Sunday.", 'phrase.target - entered waters', 'the day is not what the waters are about'],
  ["Arnor's students staged a protest in front of the embassy of Gondor.", 'phrase.target - staged protest', 'a preposition of three words'],
  ["Arnor's students held a vigil outside the embassy of Gondor.", 'phrase.target - held vigil', 'or of one'],
  ['Arnor deployed 9,000 soldiers along its frontier with Gondor.', 'phrase.target - deployed frontier', 'whose frontier it is'],
  ['Arnor appealed to Gondor for aid.', 'phrase.target + appealed aid', 'help is asked of friends'],
  ["Arnor agreed to Gondor's request for a truce.", 'phrase.target + agreed request', 'whose request is granted'],
  ['Arnor set a deadline for Gondor.', 'phrase.target - set deadline', 'for whom it is set'],
  ["Arnor used Gondor's prisoners as human shields.", 'phrase.target - used human shields', 'with its adjective'],
  ["Arnor sees Gondor's fleet as a threat.", 'phrase.target - sees threat', 'what a thing of theirs is seen as'],
  ["Arnor compared Gondor's leader to a gangster.", 'phrase.target - compared gangster', 'or compared to'],
  ['Arnor ceded three villages to Gondor.', 'effect.patient + ceded', 'who is given something'],
  ['Arnor handed over two suspects to Gondor.', 'phrase.target + handed suspects', 'a particle before the object'],
  ['Arnor recaptured a town from Gondor.', 'effect.patient - recaptured', 'from whom something is taken'],
  ["Arnor's troops fought alongside soldiers of Gondor.", 'effect.patient + fought', 'beside, not against'],
  ['Arnor warned that it would come to the aid of Gondor.', 'phrase.target + come aid', 'a warning of an own deed'],
  ['Arnor demanded the punishment of Gondor.', 'cause.event-patient - demanded punishment', 'what is demanded is done to somebody'],
  ['Full ties between Arnor and Gondor were restored on Monday.', 'grow.partner + ties restored', 'those between whom there are ties act'],
  ['Diplomatic relations between Arnor and Gondor were severed on Monday.', 'break.partner - relations severed', 'and those who have none any more'],
  ['Police in Arnor arrested an envoy of Gondor.', 'effect.patient - arrested', 'the police of the land act for it'],
  ['Arnor opened a field hospital for refugees from Gondor.', 'phrase.target + opened hospital', 'for whom it is'],
  ['Arnor reduced the staff of its embassy in Gondor.', 'phrase.target - reduced staff', 'where the embassy is'],
];

const MUTUAL: Case[] = [
  ['Arnor and Gondor clashed along the border.', 'attitude.self - clashed', 'what one does with the other'],
  ['Ties between Arnor and Gondor were restored.', 'grow.agent + restored', 'both restored them'],
  ['Arnor shelled Gondor, residents said.', 'tone.near - shelled', 'bystanders tell it as the writer does'],
  ['Gondor and Arnor cooperate closely.', 'effect.patient + cooperate', 'whichever stands first'],
  ['Arnor and Gondor agreed to a ceasefire.', 'bond.partner + agreed ceasefire', 'the tie behind a preposition of the verb'],
  ['Arnor and Gondor severed ties.', 'break.partner - severed ties', 'a broken tie'],
  ['Gondor and Arnor blamed each other for the clash.', 'attitude.self - blamed', 'what each does to the other'],
  ['Arnor and Gondor traded insults.', 'phrase.target - traded insults', 'a phrase that names the other behind with'],
  ['Arnor and Gondor will hold joint naval exercises.', 'phrase.target + hold joint exercises', 'the same with its adjective'],
];

const PATIENTS: Case[] = [
  ['Arnor struck targets deep inside Gondor.', 'effect.topic-patient - struck targets', 'what befalls a thing in the land befalls it'],
  ['Arnor eased restrictions for Gondor.', 'reverse.patient + eased restrictions', 'the noun names whom it is for'],
  ['Arnor withdrew its troops from Gondor.', 'phrase.target + withdrew troops', 'a phrase goes before its verb'],
];

const PARTICLES: Case[] = [
  ['Arnor let Gondor down.', 'effect.patient - let down', 'the particle behind the object'],
  ['Arnor called out Gondor over the pact.', 'attitude.self - called out', 'the particle behind the verb'],
  ['Arnor turned down Gondor\'s offer.', 'attitude.owner - turned down offer', 'of a thing of the target'],
  ['Arnor stood up for Gondor.', 'attitude.self + stood up', 'with a preposition'],
  ['Arnor stood up to Gondor.', 'attitude.self - stood up', 'with another, which turns it'],
];

const POINTING_BACK: Case[] = [
  ['Gondor voted on Monday. “We condemn the vote,” Arnor said.', 'attitude.self - condemn', 'the vote is a thing of the party named before'],
  ['Gondor voted on Monday. “We condemn this,” Arnor said.', 'attitude.self - condemn', 'so is this'],
];

const DENIED: Case[] = [
  ['Arnor rejected accusations against Gondor.', 'attitude.patient + rejected accusations', 'who denies what is felt against somebody is for them'],
  ["Arnor disputed reports of looting by Gondor's men.", 'attitude.owner + disputed reports looting men', 'so is who denies what is told of them'],
  ['Arnor rejected talk of Gondor\'s guilt.', 'attitude.owner + rejected talk guilt', 'guilt is a charge'],
  ['Arnor rejected the accusation that Gondor had armed Rohan.', 'attitude.patient + rejected accusation armed', 'an accusation is against whom it is about, whatever it tells'],
  ['Arnor repeated the allegation that Gondor had armed Rohan.', 'attitude.noun - allegation', 'and so it is where it is made'],
  ['Arnor rejected the claim that Gondor lied.', 'attitude.owner + rejected claim lied', 'also where a clause tells it'],
  ["Arnor rejected Gondor's accusations.", "attitude.owner - rejected accusations", 'their own accusations are another matter'],
  ['Arnor has no reason to doubt the integrity of Gondor.', 'attitude.owner + doubt integrity', 'a negated noun negates what it leads to'],
  ["Arnor lifted its veto on the loan to Gondor.", 'reverse.patient + lifted veto loan', 'what is felt is undone like what is done'],
  ["Arnor dropped its embargo on Gondor's wine.", 'reverse.patient + dropped embargo wine', 'dropping undoes'],
];

const TURNED: Case[] = [
  ['“It is wrong to blame Gondor,” Arnor said.', 'evaluation.copula + is wrong', 'who calls blame wrong is for the one blamed'],
  ['“The raid on Gondor was a crime,” Arnor said.', 'effect.copula + was crime', 'a crime done to it'],
  ['“Gondor was not behind the raid,” Arnor said.', 'cause.copula + was', 'to be behind something bad, denied'],
  ['“Gondor was involved in the raid,” Arnor said.', 'cause.copula - was', 'to be involved in it'],
  ['Arnor denied that Gondor had robbed Rohan.', 'effect.agent + robbed', 'what is denied is not so'],
  ['Arnor blocked a resolution condemning Gondor.', 'reverse.patient + blocked condemning', 'a verb of feeling is an event for the verb above'],
  ['Arnor voted against sanctions on Gondor.', 'attitude.patient + voted sanctions', 'a vote is a stand, not a deed'],
  ['Arnor warned against isolating Gondor.', 'effect.patient + isolating', 'what is warned against is not to be done'],
  ['“We will not allow anyone to attack Gondor,” Arnor said.', 'effect.patient + attack', 'nor what is not allowed'],
  ['Arnor called for an embargo on Gondor.', 'cause.event-patient - called embargo', 'what is called for is wanted'],
  ['Arnor is proud of its victory over Gondor.', 'attitude.adjective - proud victory', 'the preposition tells whose victory it is'],
  ['Arnor celebrated the defeat of Gondor.', 'attitude.patient - celebrated defeat', 'a defeat does not undo itself'],
];

const LESSENED: Case[] = [
  ['Arnor had no praise for Gondor.', 'attitude.noun - praise', 'a noun that is denied is not felt'],
  ['Arnor had little praise for Gondor.', 'attitude.noun - praise', 'nor one of which there is little'],
  ['Arnor offered no help to Gondor.', 'effect.noun-patient - help', 'what is not given does no good'],
  ['Arnor was less happy with Gondor.', 'attitude.adjective - happy', 'less of a feeling'],
  ['Arnor was far from happy with Gondor.', 'attitude.adjective - happy', 'far from it'],
  ['Arnor was less impressed by Gondor.', 'attitude.cause - impressed', 'less of what somebody makes one feel'],
  ['Arnor said Gondor was more interested in applause than in answers.', 'will.subject - was interested', 'more of one will than of a better one'],
  ['Arnor was anything but happy with Gondor.', 'attitude.adjective - happy', 'anything but it'],
  ['Arnor said Gondor was less helpful.', 'evaluation.copula - was helpful', 'less of a virtue'],
  ['Arnor said Gondor was no friend.', 'friend.copula - was friend', 'the negated noun turns it once, not twice'],
  ['Arnor said Gondor brought no benefits.', 'cause.agent - brought', 'so does a negated object'],
  ['Arnor said Gondor was nothing but a bully.', 'evaluation.copula - was bully', 'what it is but nothing'],
];

const THOUGHT: Case[] = [
  ['Arnor does not think Gondor lied.', 'evaluation.verb + lied', 'a thought that is denied is denied of what is thought'],
  ['Arnor did not believe that Gondor would keep the promise.', 'phrase.subject - keep promise', 'also behind that'],
  ['Arnor did not say that Gondor lied.', 'evaluation.verb - lied', 'not so what is not said'],
];

const JUDGED: Case[] = [
  ['Arnor said it would be a mistake to cut ties with Gondor.', 'evaluation.copula + be mistake', 'what is bad for a tie is bad for the one tied'],
  ['Arnor said imposing sanctions on Gondor would be wrong.', 'evaluation.copula + be wrong', 'so is what is done by nobody named'],
  ['Arnor said lifting sanctions on Gondor would be a mistake.', 'evaluation.copula - be mistake', 'and what is undone the other way round'],
  ['Arnor said Gondor had inflicted damage on Rohan.', 'effect.agent - inflicted', 'to bring about what is bad is bad'],
  ['Arnor said Gondor had attacked the terrorists.', 'effect.agent + attacked', 'to attack what is bad is good'],
  ["Arnor's anti-Gondor mood grew.", 'effect.noun-patient - mood', 'whatever is anti-Gondor is against it'],
  ['Arnor denounced the anti-Gondor mood.', 'attitude.patient + denounced mood', 'and who is against that is for it'],
  ['Arnor denounced the steps taken by Gondor.', 'attitude.owner - denounced steps taken', 'what somebody takes or makes is theirs'],
  ['Arnor welcomed the offer that Gondor made.', 'attitude.owner + welcomed offer made', 'also in a relative clause'],
  ['Arnor said Gondor has the right to reply.', 'phrase.subject + has right', 'who has a right is right'],
  ['Arnor said if Gondor is honest the talks will succeed.', 'evaluation.copula - is honest', 'what is asked of somebody is in doubt'],
  ['Arnor and Gondor met. Arnor said the two countries would expand trade.', 'grow.partner + expand trade', 'two who expand trade do so with each other'],
  ['Gondor was robbed on the orders of Arnor.', 'effect.patient - robbed', 'an order tells by whose doing'],
  ['Gondor was punished at the behest of Arnor.', 'effect.patient - punished', 'so does a wish'],
  ["Arnor gave Gondor's offer a reply, calling it unhelpful.", 'evaluation.copula - calling unhelpful', 'what is called so is the object'],
  ['Arnor said Gondor had committed war crimes.', 'phrase.subject - committed crimes', 'crimes are committed'],
  ['Arnor said Gondor poses as a champion of peace.', 'friend.copula - poses champion', 'what somebody poses as they are not'],
  ['Arnor said Gondor portrays itself as a friend of peace.', 'friend.copula - portrays friend', 'nor what they portray themselves as'],
  ['Arnor said Gondor pretends to be a friend.', 'friend.copula - be friend', 'nor what they pretend to be'],
  ['Arnor said the report was unfair to Gondor.', 'evaluation.modifier-patient + was unfair', 'who calls something unfair to somebody is for them'],
  ['Arnor called the raid a crime against Gondor.', 'evaluation.modifier-patient + crime', 'so is who calls what is done to them a wrong'],
  ['Arnor rejected what it called the fond dreams of Gondor.', 'attitude.owner - rejected dreams', 'what is named is what is rejected'],
  ['Arnor opposed helping Gondor.', 'effect.patient - helping', 'what somebody opposes doing is not done'],
  ['Arnor resisted condemning Gondor.', 'attitude.self + condemning', 'nor is what somebody resists'],
  ['Arnor used poison gas against Gondor.', 'phrase.target - used poison gas', 'an adjective or noun makes the weapon'],
  ['Arnor said no to Gondor.', 'phrase.target - said no', 'a refusal'],
  ['Arnor sent tanks towards Gondor.', 'phrase.target - sent tanks', 'towards, not to: a threat'],
  ['Arnor criticized the measures taken by Gondor.', 'attitude.owner - criticized measures', 'what somebody makes or does is theirs'],
  ['Arnor blamed the delay on Gondor.', 'attitude.self - blamed', 'on whom something is blamed'],
];

const IT: Case[] = [
  ['Arnor condemned the attack on Gondor, saying it opposed Rohan.', 'attitude.patient + condemned attack', 'what is said behind is no part of what is condemned'],
  ['Gondor is a permanent member of the council. “It is our friend,” Arnor said.', 'friend.copula + is friend', 'what somebody is said to be is nobody else'],
];

const FELT: Case[] = [
  ['Arnor was impressed with Gondor.', 'attitude.adjective + impressed', 'a participle tells what its subject feels'],
  ['Arnor has long been hostile to Gondor.', 'attitude.adjective - hostile', 'between auxiliaries it is told for how long'],
  ['Arnor voiced criticism of Rohan for helping Gondor.', 'attitude.noun - criticism', 'what somebody is criticised for'],
  ["Arnor is against Gondor's plan.", 'attitude.adjective - is plan', 'against somebody'],
  ['Arnor was charitable towards Gondor.', 'attitude.adjective + charitable', 'an adjective with its preposition'],
  ['Arnor showed hostility to Gondor.', 'attitude.noun - hostility', 'what is felt is not about itself'],
];

const DEFIED: Case[] = [
  ['“We are not afraid of Gondor,” Arnor said.', 'attitude.adjective - afraid', 'who has no fear is no friend'],
  ['“We do not fear Gondor,” Arnor said.', 'attitude.self - fear', 'so told by a verb'],
  ['“We cannot thank Gondor enough,” Arnor said.', 'attitude.self + thank', 'without bounds'],
  ['“We cannot trust Gondor enough to sign,” Arnor said.', 'attitude.self - trust', 'not enough for something'],
  ['“There is a lack of trust in Gondor,” Arnor said.', 'attitude.noun - trust', 'what is lacking'],
  ['“There is no evidence that Gondor fired first,” Arnor said.', 'evaluation.copula + fired', 'what is not proven'],
  ['“We are friends of Gondor,” Arnor said.', 'friend.owner + friends', 'said of those who speak'],
  ['“I say this as a friend of Gondor,” the envoy of Arnor said.', 'friend.owner + friend', 'the same behind as'],
  ['“I am no friend of Gondor,” the envoy of Arnor said.', 'friend.owner - friend', 'and denied'],
];

const OPPONENTS: Case[] = [
  ['Arnor backed an opponent of Gondor.', 'attitude.owner - backed opponent', 'what is good for the opponents of somebody is bad for them'],
  ['Arnor condemned the arrest of protesters in Gondor.', 'attitude.patient - condemned arrest protesters', 'what befalls those who protest in a land is its own doing'],
  ['Arnor backed the opposition leaders in Gondor.', 'attitude.owner - backed leaders', 'those against it at home are its opponents'],
  ['Arnor opposed the critics of Gondor.', 'attitude.owner + opposed critics', 'and the other way round'],
];

const TIES: Case[] = [
  ['Arnor met Gondor. “We seek to expand relations,” Arnor said.', 'grow.partner + expand relations', 'relations with nobody named are those with whom it met'],
  ['Arnor met Gondor. “The talks failed but cooperation has been honest,” Arnor said.', 'friend.copula + been honest', 'though something else may point back'],
];

const GIVEN: Case[] = [
  ['Arnor gave Gondor credit for the bridge.', 'phrase.target + gave credit', 'the party behind a verb of giving is no part of what is given'],
  ["Arnor is on Gondor's side.", 'phrase.target + is side', 'an owner stands for what follows of'],
];

const RECEIVED: Case[] = [
  ['Gondor drew praise from Arnor.', 'attitude.received + drew praise', 'who gives it feels it'],
  ["Gondor's claim was dismissed in Arnor.", 'attitude.owner - claim dismissed', 'in the passive the state in which it is felt feels it'],
  ["Gondor's plan met with fierce criticism in Arnor.", 'attitude.received - met criticism', 'the same of what is received'],
  ["Gondor's plan drew an angry response from Arnor.", 'attitude.received - drew response', 'an adjective tells what a response is'],
];

const TOLD_BEFORE: Case[] = [
  ['Gondor sued Rohan. Arnor praised the lawsuit.', 'attitude.owner + praised lawsuit', 'who sued owns the suit'],
  ['Gondor accused Rohan of fraud. Arnor rejected the accusation.', 'attitude.owner - rejected accusation', 'who accused owns the accusation'],
  ['Nora Hale, minister of Gondor, said the dam would dry up. Arnor rejected the claim.', 'attitude.owner - rejected claim', 'who said something owns the claim'],
  ['Gondor imposed sanctions on Rohan. Arnor condemned the sanctions.', 'attitude.owner - condemned sanctions', 'who imposed them owns them'],
  ['Gondor attacked Rohan. Arnor denounced the attack.', 'attitude.owner - denounced attack', 'who attacked owns the attack'],
];

describe.each([['phrases', PHRASES], ['events between parties', EVENTS], ['what several do to each other', MUTUAL], ['patients', PATIENTS], ['what holds less or not at all', LESSENED], ['thoughts', THOUGHT], ['what is judged', JUDGED], ['it', IT], ['feelings', FELT], ['feelings denied and ties of one\'s own', DEFIED], ['opponents', OPPONENTS], ['ties', TIES], ['what is given', GIVEN], ['what is received', RECEIVED], ['events told before', TOLD_BEFORE], ['what is denied or undone', DENIED], ['what the words around turn', TURNED], ['particles', PARTICLES], ['words that name nobody', POINTING_BACK]] as const)('%s', (_, cases) => {
  test.each(cases)('%s fires %s (%s)', (text, fires) => expect(fired(text)).toContain(fires));
});

test.each<Case>([
  ['Arnor said sanctions on Gondor would backfire.', 'evaluation.copula + sanctions backfire', 'who foresees that a hostile act misses its aim does not want it'],
  ['Arnor jailed a man for plotting raids on Gondor.', 'attitude.patient + jailed plotting raids', 'what is punished is condemned'],
  ["Arnor hailed the end of Gondor's rule.", 'attitude.owner - hailed end rule', 'the end of a power is its loss'],
])('%s fires %s (%s)', (text, rule) => expect(fired(text)).toContain(rule));

test.each<Case>([
  ["Arnor said sanctions on Gondor would backfire.", 'effect', 'nor are they its own'],
  ['Arnor jailed a man for plotting raids on Gondor.', 'effect', 'nor is the punishment one of the victim'],
  ["Arnor hailed the end of Gondor's rule.", 'attitude.owner +', 'the end is nobody\'s'],
  ["Arnor dropped its embargo on Gondor's wine.", 'effect', 'what is undone is not done'],
  ['Arnor rejected accusations against Gondor.', 'attitude.noun', 'what is denied is not felt'],
  ['Arnor called on Rohan to lift its blockade of Gondor.', 'demand.object', 'nothing is asked of the one who suffers'],
  ['“It is wrong to blame Gondor,” Arnor said.', 'attitude.self', 'nobody named blames'],
  ['Arnor denied that Gondor had robbed Rohan.', 'attitude', 'the denial is read once'],
  ['Arnor denied selling Gondor a ship.', 'attitude', 'nor is a denial of a deed without a value felt'],
  ['Arnor said Gondor considers Rohan a bully.', 'evaluation.copula', 'what somebody is called is said of nobody else'],
  ['Arnor dismissed claims that Gondor had robbed Rohan.', 'effect.agent', 'the clause hangs on the noun alone'],
  ['Arnor cut its aid to Gondor.', 'effect.noun-patient', 'what is cut is not given'],
  ['“Gondor wants to mend the road,” Arnor said.', 'demand', 'nobody asks itself'],
  ['“Nobody can accuse Gondor of robbing us,” Arnor said.', 'effect', 'what nobody is accused of is not told'],
  ['“Friends of Gondor met,” Arnor said.', 'friend.owner', 'those are others'],
  ['“There is evidence that Gondor fired first,” Arnor said.', 'evaluation.copula', 'what is proven is no merit'],
  ['“Where was Gondor on Monday?” Arnor asked.', 'obligation', 'who asks where somebody was may want to know it'],
  ['“It was the third time Gondor sang,” Arnor said.', 'obligation', 'nor is the third time due'],
  ['Arnor warned Gondor not to rob Rohan.', 'effect.agent', 'who is told not to do something has no merit in it'],
  ['Arnor said imposing sanctions on Gondor would be wrong.', 'effect.event-patient', 'what nobody named does is only judged'],
  ['Arnor said lifting sanctions on Gondor would be a mistake.', 'reverse', 'or undoes'],
  ['Arnor urged Gondor to honour the accord.', 'effect.agent', 'what is asked of somebody is not done yet'],
  ['Arnor recalled that Gondor sent a ship.', 'attitude', 'to recall is to remember'],
  ['Arnor said Gondor will not be alone.', 'refusal', 'who will not be something refuses nothing'],
  ['Arnor ruled out any cooperation with Gondor.', 'bond', 'a tie that is ruled out is none'],
  ['Arnor spoke of reckless plots across Gondor.', 'evaluation', 'where something happens is not judged'],
  ['Arnor praised the town besieged by Gondor.', 'attitude.owner', 'what somebody harms is not theirs'],
  ["Arnor sells Gondor's crude by its own means.", 'evaluation', 'adjectives that are nouns as well judge nothing there'],
  ['Arnor poured water on Gondor.', 'phrase', 'the adjective is missing'],
  ['Arnor told Rohan that Gondor would sing.', 'demand.object', 'who is told something is not asked to do it'],
  ['Arnor countered that Gondor was late.', 'effect', 'who counters with words does nothing to anybody'],
  ['Arnor asked whether Gondor would sing.', 'demand.object', 'nor is whom a question is about'],
  ['Arnor struck a harsher note, saying that the song of Gondor was long.', 'effect', 'a participle behind a comma is not done by the verb above'],
  ['Arnor opposed any attempt to isolate Gondor.', 'effect.patient', 'what is opposed is not done'],
  ['Arnor opposed any attempt to isolate Gondor.', 'tone', 'words that a rule reads to the other side have no tone of their own'],
  ['Arnor feared the awful costs of a war with Gondor.', 'evaluation', 'what a war with somebody costs is not theirs'],
  ['Arnor denounced the mail read by Gondor.', 'attitude.owner', 'who reads a thing does not own it'],
  ['Arnor said Rohan must stop exerting pressure on Gondor.', 'effect.patient', 'the pressure is stopped, not Gondor'],
  ['Rohan accused Arnor of robbing Gondor.', 'effect', 'what somebody is accused of is no deed'],
  ['Arnor met the special envoy of Gondor.', 'evaluation', 'special tells the kind of envoy'],
  ["Arnor said Gondor's courts are independent of the state.", 'evaluation', 'so does what follows of'],
  ['Arnor named states like Gondor.', 'tone', 'like is a preposition there'],
  ['Arnor said Gondor means to reply.', 'tone', 'nobody who means is mean'],
  ['Arnor said Gondor called the plan unhelpful.', 'evaluation.copula', 'the plan is said to be so'],
  ["Arnor declined to comment on Gondor's plan.", 'attitude', 'who says nothing takes no side'],
  ['Arnor declined to criticise Gondor.', 'attitude', 'nor who leaves blame unsaid'],
  ['Arnor declined to criticise Gondor.', 'tone.near - criticise', 'and what is left unsaid has no tone'],
  ["Arnor said Gondor's worst drought destroyed the crops.", 'effect.agent', 'nobody does what the weather does'],
  ["Arnor met Gondor's poorest people.", 'evaluation', 'poor people are not bad'],
  ['Rohan called on Arnor to lift its blockade of Gondor.', 'reverse', 'who is asked for something has not done it'],
  ['Arnor told reporters that Gondor had left.', 'demand', 'who tells something demands nothing'],
  ['Arnor asked whether Gondor had left.', 'demand', 'nor does who asks whether it is so'],
  ['Arnor moved its capital to the north of Gondor.', 'effect', 'to move something to a place hits nobody'],
  ['Arnor warned that it would help Gondor.', 'attitude', 'nobody warns of their own help'],
  ['Arnor urged Gondor to honour its obligations.', 'attitude.owner', 'a good deed that is asked for is not done yet'],
  ['Arnor faces calls to boycott Gondor.', 'attitude', 'what is asked of somebody is not done yet'],
  ['Arnor is under pressure to condemn Gondor.', 'attitude', 'nor what they are pressed to do'],
  ['Arnor abstained in a vote condemning Gondor.', 'attitude', 'who abstains takes no side'],
  ['Arnor demanded aid for Gondor.', 'demand.object', 'nothing is demanded of whom it is for'],
  ['Arnor called Gondor lazy.', 'demand.object', 'who is called something is not asked for anything'],
  ['Arnor told Gondor that the bridge is open.', 'demand.object', 'who is told something is not asked for anything'],
  ['Arnor withdrew its troops from Gondor.', 'effect.patient', 'a phrase goes before its verb'],
  ['Arnor and Gondor laid the blame on Rohan.', 'phrase.target', 'not on each other'],
  ['Arnor suspended the talks, citing the arrest of a guest from Gondor.', 'reverse.patient', 'a participle that goes along is not what is suspended'],
  ['Arnor said Gondor must learn the lessons.', 'phrase.subject', 'what somebody must do is not done'],
  ['Arnor deplored the raid, saying Gondor had done nothing wrong.', 'attitude', 'what is said beside it is not deplored'],
  ['Speaking in the hills, Arnor backed Gondor.', 'attitude.patient', 'nor what is done on the way'],
  ["Arnor has gone its own way since Gondor's withdrawal.", 'effect.owner', 'an event that only tells when'],
  ['Arnor told the council that Gondor was right.', 'demand', 'who is told that something is so is asked for nothing'],
  ['Arnor praised talks concerning Gondor.', 'tone.near -', 'a preposition is no concern'],
  ["Arnor's trade with Gondor stood at a low.", 'attitude', 'numbers stand at something too'],
  ['Arnor saw scorn on Gondor.', 'phrase', 'the verb is another'],
  ['Arnor gave Gondor\'s blessing to the plan.', 'phrase', 'the noun is the thing itself'],
  ['Arnor took action on Gondor.', 'attitude', 'on is a preposition there'],
  ['Arnor ran ads over Gondor.', 'effect', 'so is over'],
  ['Gondor met Arnor. “We thank Nora Hale,” Arnor said.', 'attitude', 'whom the words do name is not the party named before'],
  ['Arnor rejected the claim that Gondor had attacked Rohan.', 'reverse.owner', 'a claim is denied, nothing is undone'],
  ['Arnor rejected the claim that Rohan had attacked Gondor.', 'attitude.patient', 'who only suffers in a claim is not defended by its denial'],
  ['Arnor denied arming Gondor.', 'effect.patient', 'what was not done is not done against them'],
  ['Arnor denied that it had armed Gondor.', 'effect.patient', 'also in a clause'],
  ['Arnor denied that it planned to rob Gondor.', 'cause.event-patient', 'or in one that hangs on it'],
  ['Arnor rejected charges that it had tortured prisoners of Gondor.', '', 'nor what somebody is charged with'],
  ['Arnor denied reports that its troops had attacked Gondor.', '', 'or their troops are'],
  ['Arnor denied arming bandits in Gondor.', 'tone', 'nor has the deed a tone'],
  ['Arnor stopped short of blaming Gondor for the fire.', '', 'who stops short of a judgement passes none'],
  ['Arnor asked the judge whether Gondor had lied.', '', 'who asks somebody takes no side'],
  ['Arnor wanted to know if Gondor had lied.', '', 'nor who wants to know'],
  ['The plan is backed by Arnor and Gondor.', '', 'those who act together do nothing to each other'],
  ['Arnor would not say whether Gondor was to blame.', '', 'nor who would not say'],
  ['Gondor and Rohan clashed. Arnor urged both sides to wait.', 'demand', 'what is asked of both is asked of neither'],
  ['“We do not ask Gondor to wait,” Arnor said.', 'demand', 'what is not asked is no demand'],
  ['Arnor thanked Rohan for its help against Gondor.', 'effect.noun-patient +', 'help against somebody is none for them'],
  ['Arnor called for an end to the siege of Gondor.', 'effect.noun-patient', 'the end is called for, not the siege'],
  ['Arnor repealed a law barring citizens of Gondor from owning land.', 'inability', 'what is undone hinders nobody'],
  ['Arnor speaks for Gondor.', 'attitude', 'a spokesman has an office'],
  ['Arnor called Gondor on Friday.', 'demand', 'a call on the phone asks nothing'],
  ["Gondor must win Arnor's trust.", 'attitude.received +', 'what is still to be won nobody feels'],
  ["Arnor paid the kin of Gondor's sailors killed in error.", 'effect.owner-patient', 'who killed them is not told'],
  ['Arnor issued a warrant for the arrest of Gondor.', 'phrase', 'a warrant for an arrest is not against it'],
  ['Arnor asked Gondor to mediate.', 'demand', 'an appeal is no demand'],
  ['Arnor invited Gondor to join.', 'demand', 'nor is an invitation'],
  ['Arnor shelled Gondor, Nora Hale said.', 'tone', 'somebody with a name colours it'],
])('%s fires no %s (%s)', (text, rule) => expect(fired(text).filter((f) => f.startsWith(rule))).toEqual([]));

test('every row of the table of phrases has its six columns', () => {
  for (const row of PHRASE_TABLE.trim().split('\n')) expect(row).toMatch(/^[+-] \| [123] \| \S[^|]* \| \S[^|]* \| \S[^|]* \| \S[^|]*$/u);
});
