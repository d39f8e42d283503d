import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../src/analyzer';
import type { RawAttribution } from '../src/attribution/types';
import { readDocument } from '../src/document/read';
import type { TokenRange } from '../src/document/types';
import { findMentions } from '../src/mention/find';
import { compileParties } from '../src/party/compile';
import { findWordings } from '../src/party/find';
import { parseClauses } from '../src/clause/parse';
import { resolveSpeakers } from '../src/speaker/resolve';

/** `{1:source}`, `[1:cue]` and `<1:content>` mark attribution 1 in a text; content without a source floats (`<2~1:…>` goes on with 1). */
function unmark(marked: string): { text: string; spans: { open: string; id: number; continues: number; start: number; end: number }[] } {
  const spans: { open: string; id: number; continues: number; start: number; end: number }[] = [];
  const stack: number[] = [];
  let text = '';
  let i = 0;
  while (i < marked.length) {
    const label = /^[{<[](\d)(?:~(\d))?:/u.exec(marked.slice(i, i + 6));
    if (label) {
      stack.push(spans.push({ open: marked[i] as string, id: Number(label[1]), continues: Number(label[2] ?? 0) - 1, start: text.length, end: 0 }) - 1);
      i += label[0].length;
    } else if (/[}>\]]/u.test(marked[i] as string)) {
      const span = spans[stack.pop() as number];
      if (span) span.end = text.length;
      i++;
    } else text += marked[i++] as string;
  }
  return { text, spans };
}

function holders(marked: string): string[] {
  const { text, spans } = unmark(marked);
  const parties = compileParties({});
  const document = readDocument(text, findWordings(text, parties));
  const mentions = findMentions(document, parties);
  const { start, end, length } = document.tokens;
  const range = (s: { start: number; end: number }): TokenRange => {
    let from = 0;
    while (from < length && (end[from] as number) <= s.start) from++;
    let to = from;
    while (to < length && (start[to] as number) < s.end) to++;
    return { from, to };
  };
  const count = Math.max(...spans.map((s) => s.id));
  const list = Array.from({ length: count }, (_, k): RawAttribution => {
    const source = spans.find((s) => s.open === '{' && s.id === k + 1);
    const cue = spans.find((s) => s.open === '[' && s.id === k + 1);
    const content = spans.filter((s) => s.open === '<' && s.id === k + 1);
    const first = content[0] ?? { id: 0, start: 0, end: 0, continues: -1 };
    const outer = spans.find((s) => s.open === '<' && s.id !== k + 1 && s.start <= first.start && s.end >= first.end);
    return {
      kind: /^[“"]/u.test(text.slice(first.start)) ? 'direct' : 'indirect',
      source: source ? range(source) : null,
      cue: cue ? range(cue) : null,
      content: content.map(range),
      parent: outer ? outer.id - 1 : -1,
      continues: first.continues,
      confidence: 1,
      weak: false,
    };
  });
  return resolveSpeakers(document, mentions, parseClauses(document), list).map((a) => {
    const entity = mentions.entities[a.holder];
    return entity ? `${entity.name} (${String(entity.affiliation)})` : '-';
  });
}

interface Case {
  text: string;
  /** Of each attribution, then the further holders of coordinated sources. */
  holders: string[];
  why: string;
}

const SOURCES: Case[] = [
  { text: '{1:Karim Tavoli} said <1:it works>.', holders: ['Karim Tavoli (null)'], why: 'a name' },
  { text: '{1:Iranian Foreign Minister Karim Tavoli} said <1:it works>.', holders: ['Karim Tavoli (Iran)'], why: 'title and name' },
  { text: '{1:Foreign Ministry spokesman Karim Tavoli} said <1:it works>.', holders: ['Karim Tavoli (null)'], why: 'the spokesman, not the ministry' },
  { text: "{1:Russia's envoy to Iran} said <1:it works>.", holders: ["Russia's envoy to Iran (Russia)"], why: 'a role that speaks is somebody' },
  { text: '{1:A senior official} said <1:it works>.', holders: ['senior official (null)'], why: 'an unnamed source' },
  { text: '{1:The Russian Foreign Ministry} said <1:it works>.', holders: ['Russian Foreign Ministry (Russia)'], why: 'an institution is a speaker of its own' },
  { text: '{1:Washington} said <1:it works>.', holders: ['US (US)'], why: 'a capital is the party' },
  { text: '{1:The United States} said <1:it works>.', holders: ['US (US)'], why: 'a country' },
  { text: '{1:The U.S. administration} said <1:it works>.', holders: ['US (US)'], why: 'an administration is the party' },
  { text: '{1:The European Union} said <1:it works>.', holders: ['Europe (Europe)'], why: 'a bloc' },
  { text: '{1:Speaking to the Russian Foreign Ministry, Karim Tavoli, a former envoy,} said <1:it works>.', holders: ['Karim Tavoli (null)'], why: 'not whom a participle in front of the source names' },
  { text: 'Nora Hale met Karim Tavoli. {1:Two officials} said <1:it works>.', holders: ['Two officials (null)'], why: 'two without an article are not those named before' },
  { text: 'The Arnor Senate voted on Monday for a resolution on the strikes. {1:The text} says <1:it works>.', holders: ['Arnor Senate (null)'], why: 'a text is that of whoever voted for it' },
  { text: 'Nora Hale came from the town of Samar. {1:The deputy from Samar} said <1:it works>.', holders: ['deputy from Samar (null)'], why: 'where a deputy is from belongs to the office' },
  { text: '<1:Not a cent should go to them>, [1:agreed] Ivan Petrin, who heads the council.', holders: ['Ivan Petrin (null)'], why: 'who follows a verb of agreeing' },
  { text: 'In talks with {1:the Russian Foreign Ministry, Karim Tavoli, a former envoy,} said <1:it works>.', holders: ['Karim Tavoli (null)'], why: 'nor whom a preposition just before it governs' },
  { text: '<1:It works>, according to {1:Karim Tavoli, the Russian envoy}.', holders: ['Karim Tavoli (Russia)'], why: 'who follows to may speak' },
  { text: '{1:Analysts} said <1:it works>.', holders: ['Analysts (null)'], why: 'a group' },
  { text: '{1:Iranian officials} said <1:it works>.', holders: ['Iranian officials (Iran)'], why: 'a group with a side' },
  { text: '{1:Karim Tavoli and Ivan Petrin} said <1:it works>.', holders: ['Karim Tavoli (null)', 'Ivan Petrin (null)'], why: 'each of several sources' },
  { text: '{1:France, Iran and Russia} said <1:it works>.', holders: ['Europe (Europe)', 'Iran (Iran)', 'Russia (Russia)'], why: 'each of several states' },
  { text: '{1:Karim Tavoli and Ivan Petrin, the Iranian and Russian envoys,} said <1:it works>.', holders: ['Karim Tavoli (null)', 'Ivan Petrin (null)'], why: 'what renames both is no third' },
  { text: '{1:Many officials, notably Karim Tavoli,} said <1:it works>.', holders: ['Many officials (null)', 'Karim Tavoli (null)'], why: 'whom notably names among them' },
  { text: '{1:Several states, namely Iran and Russia,} said <1:it works>.', holders: ['Iran (Iran)', 'Russia (Russia)'], why: 'whom namely names' },
  { text: '{1:The report on Iran} said <1:it works>.', holders: ['-'], why: 'whom a text is about does not speak in it' },
  { text: "{1:Russia's resolution against Iran} said <1:it works>.", holders: ['Russia (Russia)'], why: 'but whose it is' },
  { text: '{1:Karim Tavoli as well as the Russian envoy} said <1:it works>.', holders: ['Karim Tavoli (null)', 'Russian envoy (Russia)'], why: 'joined by as well as' },
  { text: '{1:Karim Tavoli, the Iranian envoy, and Ivan Petrin} said <1:it works>.', holders: ['Karim Tavoli (Iran)', 'Ivan Petrin (null)'], why: 'an apposition is no member of its own' },
  { text: 'Yesterday France, {1:Iran and Russia} said <1:it works>.', holders: ['Iran (Iran)', 'Europe (Europe)', 'Russia (Russia)'], why: 'also of those states that stand before the source' },
  { text: 'Nora Hale spoke after talks with France, {1:Iran and Russia} said <1:it works>.', holders: ['Iran (Iran)', 'Russia (Russia)'], why: 'but not of those after a preposition' },
  { text: '{1:After a meeting with the Omani envoy, Karim Tavoli} said <1:it works>.', holders: ['Karim Tavoli (null)'], why: 'not who is governed by a preposition' },
  { text: '{1:In 2018 U.S. President Paul Stone} told Iran <1:it works>.', holders: ['Paul Stone (US)'], why: 'but who stands behind a year' },
  { text: '{1:Among the signatories, only Iran and Russia} said <1:it works>.', holders: ['Iran (Iran)', 'Russia (Russia)'], why: 'nor those among whom they are' },
  { text: 'Iran met with Russia. {1:The two countries} rejected <1:the sanctions>.', holders: ['Iran (Iran)', 'Russia (Russia)'], why: 'the pair spoken of before' },
  { text: 'Iran and Russia are at war. {1:Each side} accused <1:the other of lying>.', holders: ['Iran (Iran)', 'Russia (Russia)'], why: 'the two that the sides are' },
  { text: 'Karim Tavoli met Nora Hale. {1:The pair} said <1:it works>.', holders: ['Karim Tavoli (null)', 'Nora Hale (null)'], why: 'a pair of people' },
  { text: 'Five lawmakers went to see Nora Hale. {1:The five} said <1:it works>.', holders: ['Five lawmakers (null)'], why: 'the group of so many' },
  { text: 'Six lawmakers went to see Nora Hale. {1:The five} said <1:it works>.', holders: ['-'], why: 'not one of another number' },
  { text: '{1:The envoy of Iran to Russia} said <1:it works>.', holders: ['envoy of Iran to Russia (Iran)'], why: 'parties that only describe the source hold nothing' },
  { text: '{1:Karim Tavoli, the Iranian envoy,} said <1:it works>.', holders: ['Karim Tavoli (Iran)'], why: 'a source with its apposition' },
  { text: '{1:The Iranian envoy, Karim Tavoli,} said <1:it works>.', holders: ['Karim Tavoli (Iran)'], why: 'role first' },
  { text: 'Karim Tavoli, {1:who} said <1:it works>, left.', holders: ['Karim Tavoli (null)'], why: 'a relative pronoun is whom it describes' },
  { text: 'The Russian Foreign Ministry, {1:which} said <1:it works>, is in town.', holders: ['Russian Foreign Ministry (Russia)'], why: 'also of an institution' },
  { text: "{1:Tavoli's spokesman Amin Rasul} said <1:it works>.", holders: ['Amin Rasul (null)'], why: 'the one who is possessed speaks' },
  { text: 'The Russian Foreign Ministry is in town. {1:The Russian statement} said <1:it works>.', holders: ['Russian Foreign Ministry (Russia)'], why: 'the statement of the ministry named before' },
  { text: '{1:The Russian statement} said <1:it works>.', holders: ['Russia (Russia)'], why: 'where none was, that of the party' },
  { text: '{1:The JCPOA} said <1:it works>.', holders: ['-'], why: 'a treaty is nobody' },
  { text: "{1:Karim Tavoli's statement} said <1:it works>.", holders: ['Karim Tavoli (null)'], why: 'whose statement it is' },
  { text: '{1:A statement by the Russian Foreign Ministry} said <1:it works>.', holders: ['Russian Foreign Ministry (Russia)'], why: 'who made the statement' },
  { text: '{1:The report} said <1:it works>.', holders: ['-'], why: 'a thing nobody is known for' },
  { text: '<1:It works>, {1:Karim Tavoli} said.', holders: ['Karim Tavoli (null)'], why: 'the source comes last' },
  { text: '{1:The Union of Doctors (UD) deputy secretary-general Nora Hale} said <1:it works>.', holders: ['Nora Hale (null)'], why: 'a body with its letters in brackets only describes the name behind' },
  { text: '{1:The Zubin council, Nora Hale, its chair,} said <1:it works>.', holders: ['Nora Hale (null)'], why: 'a person behind a comma speaks, not what places the person' },
  { text: '{1:Addressing the radio programme Zubin, Nora Hale} said <1:it works>.', holders: ['Nora Hale (null)'], why: 'a preposition or participle governs a name past the words that describe it' },
  { text: '{1:To the Russian Foreign Ministry, Nora Hale} said <1:it works>.', holders: ['Nora Hale (null)'], why: 'to governs, too' },
  { text: '{1:Outside the house on Lime Street Nora Hale} said <1:it works>.', holders: ['Nora Hale (null)'], why: 'a place in front of the source' },
  { text: '{1:The Zubin senator} said <1:it works>.', holders: ['Zubin senator (null)'], why: 'a place right before a role' },
  { text: 'Sen. Nora Hale {1:(I-Ore.)} has said <1:it works>.', holders: ['Nora Hale (null)'], why: 'brackets behind a name, taken for the source' },
  { text: '<1:It works, Hale> [1:added], as among friends.', holders: ['Hale (null)'], why: 'who stands before a verb whose source was not found' },
  { text: '{1:Senate Majority Whip Peter Kiplan} said <1:it works>.', holders: ['Peter Kiplan (US)'], why: 'an office within a body' },
  { text: '{1:Public works minister Pieter Dreyer} said <1:it works>.', holders: ['Pieter Dreyer (null)'], why: 'a word of the office that looks like a verb' },
  { text: '{1:The under secretary for trade, Nora Hale,} said <1:it works>.', holders: ['Nora Hale (null)'], why: 'a word of the office that looks like a preposition' },
  { text: '{1:A Korean official familiar with the talks} said <1:it works>.', holders: ['Korean official (null)'], why: 'an adjective behind the noun does not hide it' },
  { text: '{1:Its head, the Swede Anders Holm,} said <1:it works>.', holders: ['Anders Holm (null)'], why: 'a name in apposition with words of its own' },
  { text: '{1:Stan Beecher of Rohan, the chairman of the board,} said <1:no>. {2:The chairman} added <2:more>.', holders: ['Stan Beecher (null)', 'Stan Beecher (null)'], why: 'a name behind of is a place and holds no office' },
  { text: '{1:Human Rights Watch} said <1:it works>.', holders: ['Human Rights Watch (null)'], why: 'fields right before a name are part of a body’s' },
  { text: '{1:Amnesty International} said <1:it works>.', holders: ['Amnesty International (null)'], why: 'words of an office in the name of a body' },
  { text: '{1:Harbour International, a charity which works in the camps,} said <1:no>. {2:It} said <2:more>.', holders: ['Harbour International (null)', 'Harbour International (null)'], why: 'a body that is described between commas, and it' },
  { text: '{1:A third person familiar with the matter} said <1:no>. {2:The person} added <2:more>.', holders: ['third person (null)', 'third person (null)'], why: 'the person, not the matter' },
  { text: '{1:Nora Hale} said <1:no> after {2:a poll} showed <2:that it rains>.', holders: ['Nora Hale (null)', '-'], why: 'a source without a name is nobody else of its sentence' },
  { text: '{1:Nora Hale} said <1:no> though rain is [2:expected] <2:to fall>.', holders: ['Nora Hale (null)', '-'], why: 'nor is whoever expects it' },
  { text: '{1:Her colleague at the Mail, Karim Tavoli,} said <1:it works>.', holders: ['Karim Tavoli (null)'], why: 'a paper behind a preposition' },
];

const PRONOUNS: Case[] = [
  { text: '{1:Karim Tavoli} said <1:it works>. {2:He} added <2:it is good>.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'who spoke last' },
  { text: '{1:Nora Hale} said <1:Karim Tavoli is wrong>. {2:She} added <2:it is bad>.', holders: ['Nora Hale (null)', 'Nora Hale (null)'], why: 'the speaker, not who was spoken of' },
  { text: '{1:Karim Tavoli} said <1:Ivan Petrin is wrong>. {2:He} added <2:it is bad>.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'also where both are men' },
  { text: '{1:Spokesperson Lin Tavo} said <1:no>. {2:Karim Tavoli} agreed. {3:Lin} said <3:so>. {4:She} insisted <4:it is bad>.', holders: ['Lin Tavo (null)', 'Karim Tavoli (null)', 'Lin Tavo (null)', 'Lin Tavo (null)'], why: 'a name that may be a family name tells no gender' },
  { text: '{1:Nora Hale} said <1:no>. {2:Karim Tavoli} said <2:yes>. {3:She} insisted <3:it is bad>.', holders: ['Nora Hale (null)', 'Karim Tavoli (null)', 'Nora Hale (null)'], why: 'gender goes before nearness' },
  { text: '{1:Nora Hale} said <1:no>. {2:Karim Tavoli} said <2:yes>. {3:He} insisted <3:it is good>.', holders: ['Nora Hale (null)', 'Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'the last man who spoke' },
  { text: '“<1:It works>,” {1:he} said after Karim Tavoli had come.', holders: ['Karim Tavoli (null)'], why: 'nobody else is there' },
  { text: 'Karim Tavoli met Ivan Petrin, and {1:he} said <1:it works>.', holders: ['Karim Tavoli (null)'], why: 'the subject of the sentence' },
  { text: '{1:Karim Tavoli} said <1:no>. <2:“It works,”> {2:he} said in a meeting with Ivan Petrin.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'not the one named after the pronoun' },
  { text: '{1:Nora Hale} said <1:no>. Even after a meeting with Iran and Zubin, {2:she} said <2:it works>.', holders: ['Nora Hale (null)', 'Nora Hale (null)'], why: 'a name joined to the object of a preposition is no subject' },
  { text: '{1:Karim Tavoli} said <1:no>. <2:“Ivan Petrin lies,”> {2:he} said.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'not the one named inside his words' },
  { text: '{1:The Iranian government} said <1:no>. {2:Karim Tavoli} said <2:yes>. {3:He} said <3:maybe>.', holders: ['Iran (Iran)', 'Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'a country is no he' },
  { text: '{1:Analysts} said <1:no>. {2:They} said <2:maybe>.', holders: ['Analysts (null)', 'Analysts (null)'], why: 'they are a group' },
  { text: '{1:The Europeans} said <1:no>. {2:They} said <2:maybe>.', holders: ['Europe (Europe)', 'Europe (Europe)'], why: 'they are a people' },
  { text: '{1:The Iranian authorities} said <1:no>. {2:They} said <2:maybe>.', holders: ['Iran (Iran)', 'Iran (Iran)'], why: 'they are authorities' },
  { text: '{1:Iran and Russia} said <1:no>. {2:They} said <2:maybe>.', holders: ['Iran (Iran)', 'Iran (Iran)', 'Russia (Russia)', 'Russia (Russia)'], why: 'they are all who spoke together' },
  { text: 'Iran and Russia met in Zubin. {1:They} said <1:maybe>.', holders: ['Iran (Iran)', 'Russia (Russia)'], why: 'they are all who were named together' },
  { text: '{1:Iran} said <1:no>. {2:They} said <2:maybe>.', holders: ['Iran (Iran)', '-'], why: 'one state is no they' },
  { text: '{1:Karim Tavoli} said <1:no>. The sun rose. Ivan Petrin tore into them. {2:He} said <2:it is bad>.', holders: ['Karim Tavoli (null)', 'Ivan Petrin (null)'], why: 'who does something just before, not who spoke long ago' },
  { text: '{1:Karim Tavoli} said <1:no>. The sun rose. Ivan Petrin tore into them. <2:“It is bad. It will stay bad,”> {2:he} said.', holders: ['Karim Tavoli (null)', 'Ivan Petrin (null)'], why: 'nor where what is quoted fills the sentence before' },
  { text: '{1:Karim Tavoli} said <1:no>. Since Ivan Petrin left, prices have risen. <2:“It is bad. It will stay bad,”> {2:he} said.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'but not who is told of on the side' },
  { text: '{1:Karim Tavoli} said <1:no>. The sun rose. Ivan Petrin tore into them. <2:“It is bad. It will stay bad,”> {2:he} added.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'who adds something has spoken before' },
  { text: 'Prime Minister Nora Hale spoke on Monday. The farmer was taken to hospital. {1:She} said <1:it works>.', holders: ['Nora Hale (null)'], why: 'a bystander without a name is not meant before somebody with one' },
  { text: 'Minister Ivan Petrin left. His wife was tired. {1:He} said <1:it works>.', holders: ['Ivan Petrin (null)'], why: 'a wife is no he' },
  { text: 'Nora Hale came from the Upper Anduin valley. {1:She} said <1:it works>.', holders: ['Nora Hale (null)'], why: 'a name governed past its article and adjectives is no subject' },
  { text: 'Nora Hale met voters on Monday. On a tour before the West Virginia primary, {1:she} said <1:it works>.', holders: ['Nora Hale (null)'], why: 'nor one past whatever else stands before its noun' },
  { text: 'In Ogoja, Comrade Columbus Ode, {1:he} said, <1:had left>.', holders: ['Columbus Ode (null)'], why: 'a comma between a place and a person joins nothing' },
  { text: '{1:Nora Hale} said <1:no>. Ivan Petrin left. A dog barked at him. {2:She} said <2:more>.', holders: ['Nora Hale (null)', 'Nora Hale (null)'], why: 'a man is no she' },
  { text: '{1:Ivan Petrin} said <1:no>. Nora Hale left. She was tired. {2:She} said <2:more>.', holders: ['Ivan Petrin (null)', 'Nora Hale (null)'], why: 'a pronoun is followed to whom it means' },
  { text: '{1:Karim Tavoli} said <1:no>. For Nora Hale, an analyst, the fault lies elsewhere. {2:She} said <2:more>.', holders: ['Karim Tavoli (null)', 'Nora Hale (null)'], why: 'whose view the sentence before gives' },
  { text: '{1:Zubin Orr} said <1:no>. The same was asked of Ms Hale. {2:She} said <2:yes>.', holders: ['Zubin Orr (null)', 'Hale (null)'], why: 'the only one of whom it is known that she fits' },
  { text: "{1:Cem Altin} said <1:no>. When a neighbour's roof burns, {2:he} said, <2:you help>.", holders: ['Cem Altin (null)', 'Cem Altin (null)'], why: 'somebody who only owns is no subject' },
  { text: '{1:Nora Hale} said <1:no>. In a letter that was seen by this reporter, {2:she} said <2:more>.', holders: ['Nora Hale (null)', 'Nora Hale (null)'], why: 'the one who writes the article is no she' },
  { text: '{1:Karim Tavoli} said <1:“{2:I} believe <2:it works>”>.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'I is whose words they are' },
  { text: '{1:Karim Tavoli} said <1:“{2:we} believe <2:it works>”>.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'we is whose words they are' },
  { text: 'Senator Nora Hale of Gondor, {1:who} mused <1:that it rains>, left.', holders: ['Nora Hale (null)'], why: 'who is the person, not where she is from' },
  { text: 'Senator Nora Hale, an Iranian {1:who} believes <1:that it rains>, left.', holders: ['Nora Hale (null)'], why: 'nor what she is' },
  { text: '{1:Karim Tavoli} said <1:{2:Ivan Petrin} believes <2:it works>>. {3:He} added <3:more>.', holders: ['Karim Tavoli (null)', 'Ivan Petrin (null)', 'Karim Tavoli (null)'], why: 'who is quoted inside has no turn of his own' },
  { text: '{1:Nora Hale} said <1:no>. {2:Wang Tao} said <2:yes>. {3:She} said <3:more>.', holders: ['Nora Hale (null)', 'Wang Tao (null)', 'Wang Tao (null)'], why: 'a surname that stands first tells no gender' },
];

const ROLES: Case[] = [
  { text: '{1:Three Iranian lawmakers} said <1:no>. {2:The lawmakers} added <2:more>.', holders: ['Three Iranian lawmakers (Iran)', 'Three Iranian lawmakers (Iran)'], why: 'several unnamed, but the same ones' },
  { text: '{1:Iranian Foreign Minister Karim Tavoli} said <1:no>. {2:The minister} added <2:more>.', holders: ['Karim Tavoli (Iran)', 'Karim Tavoli (Iran)'], why: 'his office' },
  { text: '{1:Iranian Foreign Minister Karim Tavoli} said <1:no>. {2:The chief diplomat} added <2:more>.', holders: ['Karim Tavoli (Iran)', 'Karim Tavoli (Iran)'], why: 'another word for it' },
  { text: '{1:Iranian Foreign Minister Karim Tavoli} said <1:no>. {2:The official} added <2:more>.', holders: ['Karim Tavoli (Iran)', 'Karim Tavoli (Iran)'], why: 'the widest word for it' },
  { text: '{1:The head of the Russian Customs} has issued a warning that <1:it rains>. Ivan Petrin made the remarks in Zubin.', holders: ['Ivan Petrin (Russia)'], why: 'it is told right after who made the remarks' },
  { text: '{1:Iranian MP Karim Tavoli} said <1:no>. {2:The lawmaker} added <2:more>.', holders: ['Karim Tavoli (Iran)', 'Karim Tavoli (Iran)'], why: 'lawmaker for MP' },
  { text: "{1:Russia's envoy to Iran} said <1:talks go on>. <2:“Trade will grow,”> {2:Levan Petrin} said. {3:The Russian diplomat} added <3:more>. {4:The envoy} went on. <4:so>. {5:He} ended <5:there>.", holders: Array.from({ length: 5 }, () => 'Levan Petrin (Russia)'), why: 'role, name, roles and pronoun are one' },
  { text: '{1:A senior U.S. official} said <1:no>. {2:The official} added <2:more>.', holders: ['senior U.S. official (US)', 'senior U.S. official (US)'], why: 'unnamed, but the same one' },
  { text: '{1:A senior U.S. official} said <1:no>. {2:Another official} said <2:yes>.', holders: ['senior U.S. official (US)', 'Another official (null)'], why: 'unnamed, and another one' },
  { text: '{1:Iranian President Karim Tavoli} said <1:no> after meeting Russian President Ivan Petrin. {2:The Russian president} said <2:yes>.', holders: ['Karim Tavoli (Iran)', 'Ivan Petrin (Russia)'], why: 'of two presidents the one of that country' },
  { text: '{1:Iranian President Karim Tavoli} said <1:no> after meeting Russian President Ivan Petrin. {2:The president} added <2:more>.', holders: ['Karim Tavoli (Iran)', 'Karim Tavoli (Iran)'], why: 'of two presidents the one who speaks' },
  { text: '{1:UN Secretary General Paul Stone} said <1:no>. {2:The UN chief} added <2:more>.', holders: ['Paul Stone (null)', 'Paul Stone (null)'], why: 'a chief is a secretary general' },
  { text: '{1:U.S. Senator Paul Stone} said <1:no>. {2:The senator} added <2:more>.', holders: ['Paul Stone (US)', 'Paul Stone (US)'], why: 'a senator' },
  { text: '{1:U.S. Senator Paul Stone} said <1:no>. {2:The congresswoman} said <2:yes>.', holders: ['Paul Stone (US)', 'congresswoman (null)'], why: 'a man is no congresswoman' },
  { text: '{1:IRGC commander Karim Tavoli} said <1:no>. {2:The general} added <2:more>.', holders: ['Karim Tavoli (Iran)', 'Karim Tavoli (Iran)'], why: 'a commander may be a general' },
  { text: '{1:Former minister and party leader Nora Hale} said <1:it works>.', holders: ['Nora Hale (null)'], why: 'two offices of one person' },
  { text: '{1:The minister and party leader Nora Hale} said <1:it works>.', holders: ['minister (null)', 'Nora Hale (null)'], why: 'but not behind an article' },
  { text: '{1:Nora Hale} said <1:no>. {2:The billionaire} slammed <2:the plan>.', holders: ['Nora Hale (null)', 'Nora Hale (null)'], why: 'who takes a stand spoke just before' },
  { text: "{1:Nora Hale's running mate, Paul Stone,} said <1:it works>.", holders: ['Paul Stone (null)'], why: 'who runs with her, not she' },
  { text: '{1:Prime Minister Nora Hale} said <1:no>. Karim Tavoli, the energy minister, left. {2:The PM} added <2:more>.', holders: ['Nora Hale (null)', 'Nora Hale (null)'], why: 'an office by its first letters' },
  { text: '{1:Chief Minister Nora Hale} said <1:no>. {2:Energy Minister Karim Tavoli} said <2:yes>. {3:The chief minister} added <3:more>.', holders: ['Nora Hale (null)', 'Karim Tavoli (null)', 'Nora Hale (null)'], why: 'who has all of the office' },
  { text: 'It rained. Snow fell. {1:A spokesman for the port} said <1:no>. The sun rose. {2:Nora Hale} said <2:yes>.', holders: ['spokesman for the port (null)', 'Nora Hale (null)'], why: 'behind the lede a name is not that of a spokesman' },
];

const TURNS: Case[] = [
  { text: '{1:Karim Tavoli} said <1:“No.”> <2:“It works.”>', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'a floating quotation belongs to the running turn' },
  { text: '{1:Karim Tavoli} said <1:“No.”> The sun rose. <2~1:“It works.”>', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'the attribution it goes on with' },
  { text: '{1:Karim Tavoli} said <1:“No.”> {2:Nora Hale} said <2:“Yes.”> <3:“It works.”>', holders: ['Karim Tavoli (null)', 'Nora Hale (null)', 'Nora Hale (null)'], why: 'whose turn is last' },
  { text: 'Karim Tavoli is of the opinion that it rains. <1:“It works.”>', holders: ['Karim Tavoli (null)'], why: 'who is the subject before a quotation, where nobody spoke yet' },
  { text: '{1:Karim Tavoli} said <1:it works>. Nora Hale sold her bakery. <2:“It works.”>', holders: ['Karim Tavoli (null)', 'Nora Hale (null)'], why: 'who acts in the sentence before a quotation, where nobody speaks in it' },
  { text: '{1:Karim Tavoli} told the Young Journalists’ Club <1:no>. {2:He} added <2:more>.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'a club is no he' },
  { text: '{1:Karim Tavoli} said <1:no>, adding <2:that it works>.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'a participle has the subject of its sentence' },
  { text: '{1:Karim Tavoli} said <1:“No”>. {2:Fars} reported. <2:“It works.”>', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'a medium passes on the running turn' },
  { text: '{1:Fars} quoted {2:Karim Tavoli} as saying <1:<2:it works>>.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'who is quoted, not the agency' },
  { text: '{1:The Fars news agency} quoted Karim Tavoli as saying <1:it works>.', holders: ['Karim Tavoli (null)'], why: 'also where the agency was taken for the source' },
  { text: '<1:“It works,”> {1:Reuters} quoted Karim Tavoli as saying.', holders: ['Karim Tavoli (null)'], why: 'the quotation first' },
  { text: 'According to {1:AFP}, <1:{2:Karim Tavoli} said <2:it works>>.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'an agency that is named beside a speaker' },
  { text: '<1:<2:“It works,”> {2:Karim Tavoli} said>, [1:according] to {1:Morning Star}. {3:He} added <3:more>.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'what is named behind his words is where they were found' },
  { text: '[1:According] to {1:Nora Hale}, <1:{2:Karim Tavoli} said <2:it works>>.', holders: ['Nora Hale (null)', 'Karim Tavoli (null)'], why: 'who is named before them vouches for them' },
  { text: '{1:A reporter} [1:asked] Nora Hale <1:whether it works>. <2:“It works.”>', holders: ['reporter (null)', 'Nora Hale (null)'], why: 'who is asked answers' },
  { text: '{1:Karim Tavoli} [1:asked] Nora Hale <1:to leave>. <2:“She has failed.”>', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'not who is told to do something' },
  { text: '{1:Iran will not forget its dead The minister} said <1:it works>.', holders: ['minister (Iran)'], why: 'a heading glued to the source' },
  { text: '{1:Reuters} reported <1:that the talks failed>.', holders: ['Reuters (null)'], why: 'an agency by itself' },
  { text: '[1:Asked] about <1:the plan>, {2:Karim Tavoli} said <2:no>.', holders: ['-', 'Karim Tavoli (null)'], why: 'what somebody is asked is not said by the one asked' },
  { text: '{1:Karim Tavoli} told Press TV <1:it works>. {2:He} told the agency <2:it is good>.', holders: ['Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'an addressed medium holds nothing' },
  { text: '<1:“It works,”> {1:the statement} said. {2:Karim Tavoli} said <2:no>. {3:The statement} added <3:more>.', holders: ['-', 'Karim Tavoli (null)', 'Karim Tavoli (null)'], why: 'a statement is that of the one who spoke last, if anybody' },
];

for (const [title, cases] of Object.entries({ sources: SOURCES, pronouns: PRONOUNS, roles: ROLES, turns: TURNS })) {
  describe(title, () => {
    test.each(cases)('$why: $text', ({ text, holders: expected }) => expect(holders(text)).toEqual(expected));
  });
}

test('whoever was asked says the words that follow', () => {
  const { analyzeStance } = createAnalyzer();
  const { speakers, attributions } = analyzeStance('Minister Karim Tavoli wrote that the plan was dead.\n\nAsked about Iran, Nora Hale becomes more careful. “Iran is our oldest friend. We need it now.”');
  expect(speakers.find((s) => s.id === attributions.at(-1)?.speaker)?.name).toBe('Nora Hale');
});

test.each<[text: string, words: string, holder: string, why: string]>([
  ['Paul Stone said no. “Never,” Paul Stone said.\n\n“It is over,” Nora Hale tells the Daily News.\n\nQ: What now?\n\nA: The plan is dead.\n\nQ: And then?\n\nA: Iran wins.', 'The plan is dead', 'Nora Hale', 'who tells a medium is interviewed'],
  ['Nora Hale said the plan was dead. Some politicians imagined that Iran was weak.\n\n“Iran is our oldest friend. We need it now.”', 'oldest friend', 'Nora Hale', 'a quotation is not of some whose thought is told'],
])('%s: %s', (text, words, holder) => {
  const { analyzeStance } = createAnalyzer();
  const { speakers, attributions } = analyzeStance(text);
  const at = text.indexOf(words);
  const found = attributions.find((a) => a.content.some((c) => c.start <= at && at < c.end));
  expect(speakers.find((s) => s.id === found?.speaker)?.name).toBe(holder);
});

test('every attribution keeps its place, and its holder exists', () => {
  const { extractAttributions, analyzeStance } = createAnalyzer();
  const words = fc.constantFrom('Karim', 'Tavoli', 'said', 'he', 'that', '“', '”', ',', '.', 'Iran', 'officials', 'the', 'minister', 'adding', 'who', 'Reuters', 'reported', 'works', '\n');
  fc.assert(fc.property(fc.array(words, { maxLength: 50 }), (list) => {
    const text = list.join(' ');
    const known = new Set<string>([...analyzeStance(text).speakers.map((s) => s.id), 'US', 'Iran', 'Russia', 'Europe']);
    for (const a of extractAttributions(text)) if (a.speaker !== null) expect(known.has(a.speaker)).toBe(true);
  }), { numRuns: 100 });
});
