import { describe, expect, test } from 'vitest';
import { readAttributed } from '../src/analyzer';
import { analyzeStance } from '../src/index';
import { compileParties } from '../src/party/compile';
import { Antecedents } from '../src/stance/antecedent';
import { Reader } from '../src/stance/reading';
import { findReferences } from '../src/stance/reference';

const PARTIES = compileParties({
  parties: [
    { id: 'Arnor', name: 'Arnor', demonyms: ['Arnorian', 'Arnorians'], seats: ['Fornost'] },
    { id: 'Gondor', name: 'Gondor', demonyms: ['Gondorian', 'Gondorians'], seats: ['Osgiliath'] },
    { id: 'Rohan', name: 'Rohan' },
    { id: 'Norvanta', name: 'Norvanta' },
    { id: 'Weavers', name: 'Weavers Union', aliases: ['WU'] },
    { id: 'Front', name: 'Sabran Front' },
    { id: 'Fund', name: 'World Lending Fund' },
    { id: 'Ida Brandt', name: 'Ida Brandt', aliases: ['President Brandt'] },
    { id: 'Otto Reyes', name: 'Otto Reyes' },
    { id: 'Dean Holm', name: 'Dean Holm', aliases: ['Holm'] },
  ],
});

/** What the words in square brackets stand for: `party`, with the role where it is an event's; `-` for nobody. */
function meant(marked: string): string[] {
  const parts = marked.split(/[[\]]/u);
  const text = parts.join('');
  const starts = parts.flatMap((_, i) => (i % 2 === 1 ? [parts.slice(0, i).join('').length] : []));
  const input = readAttributed(text, PARTIES);
  const reader = new Reader(input);
  const references = findReferences(reader, new Antecedents(reader));
  return starts.map((start) => {
    const found = references.filter((r) => input.document.tokens.start[r.token] === start);
    const named = found.map(({ party, role }) => (role === 'self' ? party : `${party} ${role}`));
    return [...new Set(named)].join(' + ') || '-';
  });
}

type Case = [marked: string, stands: string[], why: string];

const AROUND: Case[] = [
  ['Arnor told Gondor that [it] would not take part.', ['Arnor'], 'who tells something tells of itself'],
  ['Nora Hale of Gondor left. For [her] part, the envoy of Rohan stayed.', ['-'], 'for her part only takes the subject up'],
  ['Arnor dismissed the report on Gondor, saying [it] meant to wait.', ['Arnor'], 'so does whose participle it is'],
  ['Rohan called on Gondor to prove that [it] is serious.', ['Gondor'], 'the nearest subject above'],
  ['Rohan pressed Gondor to halt [its] raids.', ['Gondor'], 'what belongs to the subject of its own verb'],
  ['Arnor recalled that Gondor had attacked [it].', ['Arnor'], 'never the subject of its own verb'],
  ['Arnor withdrew after Gondor bombed [its] bases.', ['Arnor'], 'nobody attacks what is their own'],
  ['Rohan punished Gondor for [its] raids.', ['Gondor'], 'what somebody is punished for is their own'],
  ['Although [it] trades with Gondor, Arnor voted for the text.', ['Arnor'], 'before the subject of its sentence'],
  ['Despite [its] quarrel with Rohan, Arnor sold oil to Gondor.', ['Arnor'], 'the same without a clause'],
  ['The court in Arnor fined the firm. Gondor said Arnor would defend [itself].', ['Arnor'], 'itself is the subject of its own verb'],
  ['Farmers accused Gondor of neglect, alleging [it] had lied to Rohan.', ['Gondor'], 'who alleges tells of another'],
];

const TOGETHER: Case[] = [
  ['Arnor met Gondor on Monday. Arnor offered its [neighbour] a loan.', ['Gondor'], 'of two states the other'],
  ['Arnor met Gondor on Monday. Arnor thanked its [neighbour] Rohan.', ['-'], 'unless it is named'],
  ['Arnorian and Gondorian [troops] clashed.', ['Arnor + Gondor'], 'people of both'],
  ['Arnor recalled its envoy to [Gondor].', ['Gondor'], 'where its own envoy is'],
  ["Gondor's minister telephoned his Arnorian counterpart to congratulate [him].", ['Arnor'], 'whom a verb acts on is not its subject'],
];

const BEFORE: Case[] = [
  ['Arnor criticised Gondor on Tuesday. [It] said the raids were illegal.', ['Arnor'], 'the subject of the sentence before, not the last named'],
  ['Arnor was stunned by the decision of Gondor. [It] had not been told.', ['Arnor'], 'also of a passive'],
  ['Arnor and Gondor signed the accord. [They] will meet again.', ['Arnor + Gondor'], 'several together'],
  ['The Arnorians struck Gondor. [They] spoke of a warning.', ['Arnor'], 'a people are several'],
  ['Arnor freed the sailors on Monday. [They] had been held for a month.', ['-'], 'several who are no party'],
  ['Arnor says the tolls of Gondor are illegal. [They] have hurt the poor.', ['Gondor owner'], 'what belongs to a party'],
  ['Gondor lied. Hale thinks the blame [lies] at home.', ['-'], 'a verb is no event told again'],
  ['Arnor and Gondor met. Rohan ridiculed the [two] as puppets.', ['Arnor + Gondor'], 'the two without a noun'],
  ['Arnor and Gondor blamed each [other].', ['Arnor + Gondor'], 'each of several the others'],
  ['Arnor and Gondor are at war. Each side called the [other] a liar.', ['Arnor + Gondor'], 'the other of two'],
  ['Arnor left the talks with Gondor. The envoys blamed each [other].', ['-'], 'each other of those who are no party'],
  ['Ruritania condemned Arnor. [It] said the trial was unfair.', ['-'], 'one who is no party'],
  ['The union thanked Arnor. [It] said the strike would go on.', ['-'], 'a body that is no party'],
  ['General Ondo has long distrusted the army of Gondor. [It] fears being overrun.', ['Gondor'], 'he is not it'],
  ['Jon Alder, foreign minister of Arnor, met Bor Hale, foreign minister of Gondor. [His] aides thanked Rohan.', ['Arnor'], 'people too'],
];

const QUOTED: Case[] = [
  ['“Gondor is our friend,” the minister of Arnor said. “[It] has stood by us.”', ['Gondor'], 'words go on about what they were about'],
  ['The minister of Arnor criticised Gondor. “[They] have lied to us,” he said.', ['Gondor'], 'who speaks says we of the own side'],
  ['“The Gondorians lie,” the minister of Arnor said. “[They] will fail. [Their] plan is dead.”', ['Gondor', 'Gondor'], 'from pronoun to pronoun'],
];

const EMPTY: Case[] = [
  ['Arnor met Gondor on Monday. [It] is clear that the talks failed.', ['-'], 'a clause tells what is clear'],
  ['Arnor shelled the border. [It] is time for the world to act.', ['-'], 'time to'],
  ['Arnor said [it] was up to Gondor to act.', ['-'], 'up to'],
  ['Arnor said [it] would be a mistake to trust Gondor.', ['-'], 'a mistake to'],
  ['Arnor blocked the text. [It] was Gondor that gained most.', ['-'], 'a cleft sentence'],
  ['Arnor left the treaty. [It] is hoped that Gondor will stay.', ['-'], 'in the passive'],
  ['Arnor left the treaty. [It] remains to be seen whether Gondor will stay.', ['-'], 'what remains to be seen'],
  ['Arnor tested a missile. [It] took three months to build the pad.', ['-'], 'what takes time'],
  ['Arnor finds [it] difficult to trust Gondor.', ['-'], 'as an object'],
  ['Arnor said [it] was ready to talk to Gondor.', ['Arnor'], 'who is ready is somebody'],
];

const NOUNS: Case[] = [
  ['Gondor hanged two men. Rohan has often criticised the [country].', ['Gondor'], 'not the one that criticises it'],
  ['Arnor met Gondor. The bishop of Arnor spoke of Arnor. He pleaded with the [government] to stay.', ['Arnor'], 'a citizen may do something to it'],
  ['Ruritania condemned Gondor. The Ruritanian [government] spoke of a crime.', ['-'], 'the government of another'],
  ['Ruritania condemned Arnor. The [government] in Strelsau said Gondor was to blame.', ['-'], 'the same by its seat'],
  ['Arnor met Gondor. Gondor said the war in Libya has ruined the [country].', ['-'], 'a state that is no party, named right before'],
  ['Arnor and Gondor have drawn closer, while Rohan looks on. The two [sides] met again.', ['Arnor + Gondor'], 'those named together'],
  ['Arnor and Gondor quarrelled. The [former] blamed the [latter].', ['Arnor', 'Gondor'], 'one of two'],
  ['Arnor met Gondor. Rohan stood by the oppressed [nations] of the region.', ['-'], 'nations in the plural are no one state'],
  ['The two sides met. Arnor and Gondor praised the talks. Both [sides] said [they] would go on.', ['Arnor + Gondor', 'Arnor + Gondor'], 'a pronoun stands for what its noun stands for'],
];

const BODIES: Case[] = [
  ["Norvanta's workers went home. Arnor condemned the [company].", ['Norvanta'], 'a body that only owns something'],
  ["The World Lending Fund's board met. Arnor criticised the [lender].", ['Fund'], 'by its trade'],
  
  ['Norvanta closed a mine. Arnor said the mining [group] had lied.', ['Norvanta'], 'a group by its trade'],
  ['Sabran Front fighters attacked a town. Arnor condemned the [rebels]. Gondor feared the [Front].', ['Front', 'Front'], 'rebels, and a part of its name'],
  ['The Weavers Union left. Arnor condemned the [company].', ['-'], 'a union is no company'],
  ['Norvanta cut wages. The Weavers Union said the [company] had lied.', ['Norvanta'], 'who speaks is `it` in its own words'],
  ['Norvanta cut wages. The Weavers Union replied that nobody would be poor if the [firm] obeyed the law.', ['Norvanta'], 'likewise two clauses down'],
  ['Arnor bought ships from Norvanta. The World Lending Fund praised the results and described the [company] as sound.', ['Norvanta'], 'likewise what it says with a second verb'],
  ['Norvanta said the [company] would appeal.', ['Norvanta'], 'unless there is no other'],
  ['The Weavers Union left. Norvanta said the [company] would appeal.', ['Norvanta'], 'or the other is none'],
  ['The World Lending Fund left. Norvanta was fined after the [company] had lied.', ['Norvanta'], 'who says nothing may be taken up'],
  ['The Weavers Union left. Norvanta met Arnor. Rohan praised the state [company].', ['-'], 'a company of the state is another'],
  ['Norvanta, a Lyon-based lender, met Arnor. Gondor blamed the [company].', ['Norvanta'], 'what is said of it is no other'],
  ['Norvanta left. Arnor blamed the Gondorian [group].', ['Norvanta'], 'a firm by where it is at home'],
  ['The Weavers Union left. Arnor blamed the Gondorian [union].', ['Gondor'], 'a union of another country is another'],
  ['The junta in Osgiliath fell ill. Arnor met a [spokesman] for the junta.', ['Gondor'], 'the state by its seat, and who speaks for it'],
  ['[Lawmakers] in Fornost left. [Tourists] in Fornost stayed.', ['Arnor', '-'], 'those whom a state has at its seat'],
  ['President Brandt met Otto Reyes. Arnor praised the [president].', ['Ida Brandt'], 'a title in an alias tells the office'],
  ['Arnor met Gondor. Rohan praised [Dean Holm].', ['Dean Holm'], 'a given name that is a title too'],
];

const PAIRS: Case[] = [
  ['Arnor and Gondor backed the plan. These [countries] were blind.', ['Arnor + Gondor'], 'the several that were named last'],
  ['Arnor met Gondorian and other Gondorian envoys. “Such [states] cannot be trusted,” the Arnorian envoy Ida Lund said.', ['Gondor'], 'but for the speaker\'s own'],
  ['Gondor left. Arnor said these [countries] were blind.', ['-'], 'one is not several'],
  ['Gondor met Arnor. Arnor stayed. “The other [side] must leave,” the Arnorian envoy Ida Lund said.', ['Gondor'], 'not the one who speaks'],
  ['Arnor and Gondor met Norvanta. Rohan praised both [governments].', ['Arnor + Gondor'], 'two states'],
  ['Ida Brandt met Otto Reyes in Arnor. Gondor praised the two [candidates].', ['Ida Brandt + Otto Reyes'], 'two people'],
  ['Arnor met Norvanta. Gondor praised the two [firms].', ['-'], 'a state is no firm'],
  ['Ida Brandt met Otto Reyes. She called her [rival] a liar.', ['Otto Reyes'], 'the other of two'],
  ['Ida Brandt and Otto Reyes met. Brandt said her [rival] had lied.', ['Otto Reyes'], 'likewise in her own words'],
  ["Ida Brandt and Otto Reyes met. Brandt's aides say her [opponent] has lied.", ['Otto Reyes'], 'or in those of her people'],
  ['Ida Brandt and Otto Reyes met. Brandt trusts her [rival], Otto Reyes.', ['Otto Reyes'], 'or told by name'],
  ['Otto Reyes met Arnor. He called his [rival] a liar.', ['-'], 'of one alone nobody'],
  ['Arnor, Gondor and Ruritania signed it. Norvanta mocked the three [countries].', ['Arnor + Gondor'], 'as many as were named together, of which these are known'],
  ['Arnor and Gondor signed it. Norvanta mocked the two important, rich and proud [countries].', ['Arnor + Gondor'], 'told with more words'],
  ['Arnor and Gondor met Norvanta. Norvanta trusts three [countries].', ['-'], 'any three'],
  ['Arnor met Gondor. Rohan saw no peace [either] in the valley or on the coast.', ['-'], 'a choice, and no pair'],
  ['Gondor left. Iraq and Arnor signed. Both [countries] were content.', ['Arnor'], 'a state that is no party is one of two'],
  ['Gondor left. In Iraq the envoys of Arnor stayed. Both [countries] were content.', ['Gondor + Arnor'], 'but not where something is'],
  ['The Arnorian minister Ida Lund met the Gondorian envoy Bor Hale. Rohan left. Hale praised both [countries].', ['Gondor + Arnor'], 'of whom the one who speaks has met'],
  ['The Iraqi minister Ida Lund met the Gondorian envoy Bor Hale. Rohan left. Hale praised both [countries].', ['Gondor'], 'also of a state that is no party'],
  ['The envoy Bor Hale of Gondor spoke. Rohan left. Arnor left. Hale praised both [countries].', ['Gondor + Arnor'], 'else who speaks and who was named last'],
];

const EVENTS: Case[] = [
  ["Arnor condemned Gondor's airstrikes. It called the [attacks] illegal.", ['Gondor owner'], 'airstrikes are attacks'],
  ['Arnor promised a bridge. Gondor mocked the [pledge].', ['Arnor owner'], 'who promised'],
  ['Arnor closed the bureau. Gondor denounced the report. Rohan applauded the [decision].', ['Arnor owner'], 'who takes a stand does nothing'],
  ["Arnor's draft resolution on the ban against Gondor failed. Rohan mocked the [resolution].", ['Arnor owner'], 'the same noun, not the last event'],
  ["Arnor's attack on Gondor failed. Rohan welcomed any [effort] to end the war, and then any [effort].", ['-', 'Arnor owner + Gondor patient'], 'any effort to do so is none that was told'],
  ['Arnor closed the bureau. Rohan denounced the destabilizing [attempts] of the right wing.', ['-'], 'whose they are told to be'],
  ['Arnor invaded the province. Rohan denounced the [invasion].', ['Arnor owner'], 'who invaded'],
  ['Arnor demanded that Gondor disarm. Gondor rejected the [demand].', ['Arnor owner'], 'who demanded'],
  ['Arnor attacked a base of Gondor. Rohan condemned the [attack].', ['Arnor owner + Gondor patient'], 'whose thing was attacked suffers it'],
  ['Arnor attacked Gondor. The [attack] on Gondor shocked Rohan.', ['Arnor owner'], 'told again with whom it hit'],
  ['Arnor attacked Gondor. The [attack] on Rohan shocked Norvanta.', ['-'], 'another'],
  ['Arnor and Gondor fired missiles at the port. Rohan cursed the [aggressors].', ['Arnor + Gondor'], 'who attacked, by what they are'],
  ['Arnor and Gondor attacked the port. The Arnor-led raids went on. Rohan cursed the [attackers].', ['Arnor + Gondor'], 'who attacked with the one that leads'],
  ['Rohan cursed the [aggressors].', ['-'], 'of no attack'],
  ['Gondor was angry. It attacked Rohan. Arnor condemned the [attack].', ['Gondor owner + Rohan patient'], 'who is only a pronoun'],
  ['Arnor attacked the base. Later Ruritania attacked Rohan. Gondor condemned the [attack].', ['Rohan patient'], 'the last, by another'],
  ['Arnor closed the bureau and told Gondor to quit the capital. Rohan applauded the [step].', ['Arnor owner'], 'what somebody is told to do is not done'],
];

const HEARERS: Case[] = [
  ['“[You] are lying to this house,” the envoy told Arnor.', ['Arnor'], 'who is told so'],
  ['“Arnor, you had your chance. [You] wasted it,” Lee said.', ['Arnor'], 'who was called by name before'],
  ['“[Your] promise was empty,” the envoy told Arnor. Gondor sang.', ['Arnor'], 'what is theirs'],
  ['“[You] cannot trust Gondor,” the envoy told Arnor.', ['-'], 'what nobody can do'],
  ['“[You] never know,” the envoy said of Arnor.', ['-'], 'nobody is spoken to'],
  ['Would [you] trust Arnor?', ['-'], 'nor in the text itself'],
  ['“Arnor, you lied. [You] threatened Gondor, a loyal ally, and left,” Lee said.', ['Arnor'], 'who is described is nobody spoken to'],
];

const COUNTRIES: Case[] = [
  ['Arnor met Arnor. Gondor signed. Rohan praised the [country].', ['Gondor'], 'the state spoken of last, not the one spoken of most'],
  ['Arnor lied. Such a [regime] cannot be trusted, Lee said.', ['Arnor'], 'such a state is the one named'],
  ['Arnor attacked Gondor. Rohan stood by its southern [neighbour]. Arnor left.', ['Gondor'], 'the sentence behind names nobody for it'],
  ['Arnor attacked Gondor. Rohan stood by its [neighbours].', ['-'], 'several are not one'],
  ['Arnor left. An envoy spoke. The [official] said no.', ['-'], 'a human being is no state'],
  ['Arnor blamed Gondor. Its envoy, Tom Perrin, left. Daniel Smith lost [his] seat.', ['-'], 'of whoever loses it'],
];

describe.each([['countries', COUNTRIES], ['subjects around', AROUND], ['together', TOGETHER], ['sentences before', BEFORE], ['words quoted', QUOTED], ['an it for nothing', EMPTY], ['nouns', NOUNS], ['bodies', BODIES], ['pairs', PAIRS], ['events', EVENTS], ['who is spoken to', HEARERS]] as const)('%s', (_, cases) => {
  test.each(cases)('%s stands for %j (%s)', (marked, stands) => expect(meant(marked)).toEqual(stands));
});

test('the North is the state whose name begins so, whatever its id', () => {
  const parties = [{ id: 'nv', name: 'North Vesmark' }, { id: 'sv', name: 'South Vesmark' }, { id: 'T', name: 'Tarvia', demonyms: ['Tarvian'] }].map((p) => ({ demonyms: [`${p.name}ian`], ...p }));
  const report = analyzeStance('North Vesmark and South Vesmark met on Monday. Tarvian minister Ana Lorne condemned the North. She praised the South for its restraint.', { parties });
  const taken = report.sentences.flatMap((s) => s.stances).filter((s) => s.label !== 'neutral' && s.speaker !== 'narrator');
  expect(taken.map((s) => `${s.target} ${s.label}`)).toEqual(expect.arrayContaining(['nv against', 'sv favor']));
});
