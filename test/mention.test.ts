import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/document/read';
import { findMentions } from '../src/mention/find';
import type { Mentions } from '../src/mention/types';
import { compileParties } from '../src/party/compile';
import { findWordings } from '../src/party/find';
import type { AnalyzeOptions } from '../src/types';
import { growth, GUARD, TOO_FAST } from './growth';

function read(text: string, options: AnalyzeOptions = {}): Mentions {
  const parties = compileParties(options);
  return findMentions(readDocument(text, findWordings(text, parties)), parties);
}

/** Two countries that nobody has heard of. */
const INVENTED: AnalyzeOptions = {
  parties: [
    { id: 'Vasqua', name: 'Vasqua', demonyms: ['Vasquan', 'Vasquans'], seats: ['Orlim'], people: ['Tilda Marn'] },
    { id: 'Brenia', name: 'Brenia', demonyms: ['Brenian', 'Brenians'], seats: ['Koss'], institutions: ['Brenian Senate'] },
  ],
  coalitions: [],
};

interface Case {
  text: string;
  /** `name | affiliation | alias; alias …`: each must be an entity with these among its aliases. */
  expect: string[];
  why: string;
  options?: AnalyzeOptions;
}

const PARTISAN: AnalyzeOptions = { parties: [{ id: 'Rep', name: 'Republican Party', demonyms: ['Republican'] }, { id: 'Dem', name: 'Democratic Party', demonyms: ['Democrat', 'Democratic'] }], coalitions: [] };

const PEOPLE: Case[] = [
  { text: 'Russia\'s envoy on Sunday called the deal dead.\n\nIvan Petrin spoke in Oslo.', expect: ["Ivan Petrin | Russia | Russia's envoy"], why: 'the lede is about an office, the next sentence names its holder' },
  { text: 'Russia\'s envoy was summoned.\n\nIvan Petrin was told to leave.', expect: ["Ivan Petrin | Russia | Russia's envoy"], why: 'also where nobody speaks' },
  { text: 'Russia\'s envoy was summoned.\n\nThe American minister Greta Holm was told of it.', expect: ["Russia's envoy | Russia", 'Greta Holm | US'], why: 'a name with another office is somebody else' },
  { text: 'The lawyer on behalf of Russia arrived.', expect: ['lawyer | Russia'], why: 'for whom somebody stands' },
  { text: 'Foreign Minister Karl Brandt arrived.', expect: ['Karl Brandt | null | Foreign Minister Karl Brandt'], why: 'a title before a name is no part of it' },
  { text: 'Iranian Foreign Minister Karim Tavoli arrived.', expect: ['Karim Tavoli | Iran | Iranian Foreign Minister Karim Tavoli'], why: 'demonym in the title' },
  { text: "Iran's foreign minister Karim Tavoli arrived.", expect: ['Karim Tavoli | Iran'], why: 'possessive in the title' },
  { text: 'The German chancellor, Greta Holm, arrived.', expect: ['Greta Holm | Europe | The German chancellor'], why: 'a member state speaks for its group' },
  { text: 'Karim Tavoli, the Iranian ambassador to Russia, arrived.', expect: ['Karim Tavoli | Iran | the Iranian ambassador to Russia'], why: 'apposition; an ambassador speaks for who sends him' },
  { text: "Karim Tavoli, Russia's envoy to Iran, arrived.", expect: ["Karim Tavoli | Russia | Russia's envoy to Iran"], why: 'possessive apposition; `to` is not for whom' },
  { text: 'Ivan Petrin, spokesman for the Russian Foreign Ministry, arrived.', expect: ['Ivan Petrin | Russia'], why: 'a spokesman speaks for what follows `for`' },
  { text: 'Nora Hale, 54, met Karl Brandt, 61. The 54-year-old said no.', expect: ['Nora Hale | null | The 54-year-old', 'Karl Brandt | null'], why: 'whose age was told' },
  { text: 'Nora Hale said no. The former mayor of Halden said more.', expect: ['Nora Hale | null | The former mayor of Halden'], why: 'who spoke just before and has no other office' },
  { text: 'Nora Hale said no. The farmer praised Karl Brandt.', expect: ['Nora Hale | null | The farmer'], why: 'the same by a trade' },
  { text: 'Nora Hale said no. The foreign minister praised Karl Brandt.', expect: ['foreign minister | null | The foreign minister', 'Nora Hale | null'], why: 'an office may be that of another' },
  { text: 'Nora Hale, a lawyer, said no. The farmer praised Karl Brandt.', expect: ['Nora Hale | null | a lawyer', 'farmer | null | The farmer'], why: 'so may a trade where hers was told' },
  { text: 'Iran wronged its neighbour. His Russian counterpart said no.', expect: ['neighbour | null | its neighbour', 'Russian counterpart | Russia | His Russian counterpart'], why: 'what a state has beside it is no human being' },
  { text: 'Vasqua recalled its envoy from Koss. The kingdom accused Brenia of lies.', expect: ['Vasqua | Vasqua | The kingdom'], why: 'a state that speaks is the one spoken of, not the one behind a preposition', options: INVENTED },
  { text: 'The ministry in Koss said no. Officials in Orlim said more. Tourists in Orlim said less.', expect: ['ministry | Brenia | The ministry', 'Officials in Orlim | Vasqua', 'Tourists in Orlim | null'], why: 'bodies and people of a state at its seat', options: INVENTED },
  { text: 'Critics of Russia arrived.', expect: ['Critics of Russia | null'], why: 'opponents of a party do not speak for it' },
  { text: "Russia's neighbours arrived.", expect: ["Russia's neighbours | null"], why: 'nor do its neighbours' },
  { text: 'Russian critics arrived.', expect: ['Russian critics | Russia'], why: 'those who are of it may' },
  { text: 'Ivan Petrin, president of Russia, arrived.', expect: ['Ivan Petrin | Russia'], why: '`of` tells for whom' },
  { text: 'The president of Russia, Ivan Petrin, arrived.', expect: ['Ivan Petrin | Russia | The president of Russia'], why: 'role first, name in apposition' },
  { text: 'The head of the parliamentary committee on transport, Karim Tavoli, spoke.', expect: ['Karim Tavoli | null | The head of the parliamentary committee'], why: 'what the role is of goes on before the comma' },
  { text: 'The General Secretary of the National Democratic Union (NDU), Karim Tavoli, spoke.', expect: ['Karim Tavoli | null | The General Secretary of the National Democratic Union'], why: 'an abbreviation stands between; one word at the end of a party is nobody' },
  { text: 'A spokesman for the ministry, Ambassador Karim Tavoli, said no.', expect: ['Karim Tavoli | null | A spokesman for the ministry'], why: 'an office before the name, but the verb follows' },
  { text: 'They met the chairman, Ambassador Karim Tavoli, Nora Hale and others.', expect: ['chairman | null', 'Karim Tavoli | null'], why: 'the next of a list' },
  { text: 'The Orlim-based company Norvanta left. The company said no.', expect: ['Norvanta | null | The company'], why: 'the name behind what it is' },
  { text: 'Services union Norvanta left. The union said no.', expect: ['Norvanta | Norvanta | Services union Norvanta; The union'], why: 'a party behind what it is', options: { parties: [{ id: 'Norvanta', name: 'Norvanta' }] } },
  { text: 'The Union of Tailors left. The union said no.', expect: ['Tailors | Tailors | The union'], why: 'a body by the noun before of', options: { parties: [{ id: 'Tailors', name: 'Union of Tailors' }] } },
  { text: 'The Union of Tailors left. It rained. It rained. It rained. It rained. The union said no. The group laughed.', expect: ['Tailors | Tailors | The union', 'group | null'], why: 'a body whose name tells what it is stays in mind', options: { parties: [{ id: 'Tailors', name: 'Union of Tailors' }] } },
  { text: 'Its neighbour, Vasqua, said no.', expect: ['Vasqua | Vasqua | Its neighbour'], why: 'a party between commas behind what it is', options: INVENTED },
  { text: 'The ministry, Vasqua said, lies.', expect: ['ministry | null'], why: 'not where it has a verb of its own', options: INVENTED },
  { text: 'Nora Hale, a tax lawyer and former minister of trade, spoke.', expect: ['Nora Hale | null | a tax lawyer; former minister of trade'], why: 'a second role behind and is hers too' },
  { text: 'Nora Hale, the lawyer, and the minister spoke.', expect: ['Nora Hale | null | the lawyer', 'minister | null | the minister'], why: 'one behind a comma is of another' },
  { text: 'Nora Hale, professor of Law and Politics at Halden University, spoke.', expect: ['Nora Hale | null | professor of Law and Politics at Halden University'], why: 'two fields of one chair' },
  { text: 'On Sunday President Nora Hale spoke. On May 6 Karim Tavoli spoke.', expect: ['Nora Hale | null | President Nora Hale', 'Karim Tavoli | null'], why: 'a date before a title is no part of it' },
  { text: 'The leaders of France, Germany and the UK spoke.', expect: ['leaders of France, Germany and the UK | Europe | The leaders of France, Germany and the UK'], why: 'members of one party are one group' },
  { text: 'The leaders of France and Iran spoke.', expect: ['leaders of France | Europe | The leaders of France'], why: 'those of two are not' },
  { text: 'The Guardian, a British newspaper, said no. The paper said more. The BBC website said less.', expect: ['Guardian | Europe | The Guardian; a British newspaper; The paper', 'BBC website | null | The BBC website'], why: 'a medium by what it is' },
  { text: 'As a diplomat Karim Tavoli knows it. The diplomat said no.', expect: ['Karim Tavoli | null | The diplomat'], why: 'as a diplomat brings in nobody' },
  { text: 'A Russian expert says no. “Never,” Ivan Petrin from the Institute of Energy told Reuters.', expect: ['Ivan Petrin | Russia | A Russian expert'], why: 'where he is from stands between a name and its verb' },
  { text: 'Permanent Representative of Russia to the United Nations Ivan Petrin spoke.', expect: ['Ivan Petrin | Russia'], why: 'whose and where to before a name' },
  { text: 'He told the newspaper Tavoli had left.', expect: ['Tavoli | null'], why: 'a name behind who is told begins what is told' },
  { text: 'Press freedom groups said it was over.', expect: ['Press freedom groups | null'], why: 'nor one that only begins the sentence' },
  { text: 'Two Russians and thousands of Iranians said it was over.', expect: ['Two Russians | Russia', 'thousands of Iranians | Iran'], why: 'some of a people are not their state' },
  { text: 'Iran left, a step Russia’s envoy condemned.', expect: ['Iran | Iran', 'Russia’s envoy | Russia'], why: 'a noun before whose envoy it was is no part of the name' },
  { text: 'The opposition in Russia said it was over.', expect: ['opposition | null'], why: 'where the opposition is does not speak' },
  { text: 'The Russians said it was over.', expect: ['Russia | Russia'], why: 'the people as a whole may be' },
  { text: 'At the weekly media briefing Nora Hale spoke.', expect: ['Nora Hale | null'], why: 'a medium that describes the next noun does not speak' },
  { text: 'Theresa May left. “Never,” May said.', expect: ['Theresa May | Europe | May'], why: 'a surname that is a month' },
  { text: 'Tim Cook left. Cook said no.', expect: ['Tim Cook | null | Cook'], why: 'a surname that is a verb' },
  { text: 'George Will left. In May, Will wrote, nobody came.', expect: ['George Will | null | Will'], why: 'a surname that is a modal' },
  { text: 'Karim Tavoli wept. The 58-year-old said no.', expect: ['Karim Tavoli | null | The 58-year-old'], why: 'by age' },
  { text: 'Will Hurd said no.', expect: ['Will Hurd | null'], why: 'a given name that is a modal' },
  { text: 'U.S. Ambassador to the United Nations Nora Hale spoke.', expect: ['Nora Hale | US'], why: 'a complement between title and name' },
  { text: 'Deputy Foreign Minister for Political Affairs Karim Tavoli spoke.', expect: ['Karim Tavoli | null'], why: 'the words of the complement belong to no name' },
  { text: 'U.S. Special Representative for Venezuela and Iran Paul Stone spoke.', expect: ['Paul Stone | US'], why: 'a coordinated complement between title and name' },
  { text: 'Secretary of State Nora Hale spoke.', expect: ['Nora Hale | null | Secretary of State Nora Hale'], why: '`State` belongs to the office' },
  { text: 'Food and Drug Administration spokesman Karim Tavoli spoke.', expect: ['Karim Tavoli | null | Food and Drug Administration spokesman Karim Tavoli'], why: 'two fields of one body' },
  { text: 'Spokesman for the Iranian Foreign Ministry Karim Tavoli spoke.', expect: ['Karim Tavoli | Iran'], why: 'an institution between title and name' },
  { text: 'Leader of the Islamic Revolution Ayatollah Karim Tavoli spoke.', expect: ['Karim Tavoli | null'], why: 'a courtesy title after the complement' },
  { text: 'Secretary General of the Iraqi Ministry of Defense Lieutenant General Amin Rasul spoke.', expect: ['Amin Rasul | null'], why: 'a rank before the name after two complements; no party' },
  { text: 'Head of the Customs Administration (IRICA) Karim Tavoli spoke.', expect: ['Karim Tavoli | null'], why: 'an acronym in brackets between title and name' },
  { text: 'Iranian Defense Minister Brigadier General Karim Tavoli spoke.', expect: ['Karim Tavoli | Iran'], why: 'office and rank before one name' },
  { text: 'Dr. Nora Hale and Sen. Paul Stone spoke.', expect: ['Nora Hale | null', 'Paul Stone | null'], why: 'courtesy titles with dots' },
  { text: 'Sen. Nora Hale, R-Ga., spoke. The Republican said no.', expect: ['Nora Hale | Rep | Republican'], why: 'the party by its letter, between commas', options: PARTISAN },
  { text: 'Sen. Nora Hale, R-Ga., spoke. The Ohio Republican said no.', expect: ['Nora Hale | Rep', 'Rep | Rep'], why: 'not of another region', options: PARTISAN },
  { text: 'Sen. Nora Hale (D-N.Y.) spoke. Gov. Paul Stone (R) left.', expect: ['Nora Hale | Dem', 'Paul Stone | Rep'], why: 'likewise in brackets, with or without a constituency', options: PARTISAN },
  { text: 'Nora Hale (I-Vt.) and Paul Stone, T-shirt in hand, spoke.', expect: ['Nora Hale | null', 'Paul Stone | null'], why: 'of no party', options: PARTISAN },
  { text: 'Mr. Tavoli spoke.', expect: ['Tavoli | null | Mr. Tavoli'], why: 'a surname with a courtesy title' },
  { text: 'Karim Amir-Tavoli spoke.', expect: ['Karim Amir-Tavoli | null'], why: 'a hyphen inside a name' },
  { text: "Es'haq Tavoli spoke.", expect: ["Es'haq Tavoli | null"], why: 'an apostrophe inside a name' },
  { text: 'Amin al-Rasul and Omar bin Salim spoke.', expect: ['Amin al-Rasul | null', 'Omar bin Salim | null'], why: 'Arabic particles' },
  { text: 'Ursula von der Hagen and Jean-Luc Le Brun spoke.', expect: ['Ursula von der Hagen | null', 'Jean-Luc Le Brun | null'], why: 'European particles' },
  { text: 'J. R. Stone and Paul F. Ray spoke.', expect: ['J. R. Stone | null', 'Paul F. Ray | null'], why: 'initials' },
  { text: 'Jan Novak spoke in January.', expect: ['Jan Novak | null'], why: 'a given name that looks like a month' },
  { text: 'FAA Administrator Paul Stone said no.', expect: ['Paul Stone | null'], why: 'an office by another name' },
  { text: "Orlim's envoy, Hector Stone, spoke.", expect: ["Hector Stone | Vasqua | Orlim's envoy"], why: 'a given name that the tagger does not know', options: INVENTED },
  { text: "Brenia's army chief, General Ole Fint, spoke.", expect: ['Ole Fint | Brenia'], why: 'a rank between office and name', options: INVENTED },
  { text: "Iranian President Karim Tavoli's spokesman, Amin Rasul, spoke.", expect: ['Amin Rasul | Iran'], why: 'the spokesman of somebody' },
  { text: 'Its chief operating officer, Karim Tavoli, spoke.', expect: ['Karim Tavoli | null'], why: 'a participle inside a title' },
  { text: 'Vasqua blocked it. Foreign Minister Omar Lindt said no.', expect: ['Omar Lindt | Vasqua'], why: 'an office without its state is one of the state that the text is about', options: INVENTED },
  { text: 'Meanwhile, Vasqua blocked it. Foreign Minister Omar Lindt said no.', expect: ['Omar Lindt | Vasqua'], why: 'also behind an adverb', options: INVENTED },
  { text: 'Vasqua blocked it. Foreign Minister Omar Lindt said Orlim lied.', expect: ['Omar Lindt | null'], why: 'not of the state that is spoken of', options: INVENTED },
  { text: 'Vasqua blocked it. In Torrin, Foreign Minister Omar Lindt said no.', expect: ['Omar Lindt | null'], why: 'not where another place is told', options: INVENTED },
  { text: 'Vasqua blocked it. Its chairman, Omar Lindt, said no.', expect: ['Omar Lindt | Vasqua'], why: 'owned by the state', options: INVENTED },
  { text: 'KOSS, May 3 - The Coastal Union met. Its chairman, Omar Lindt, said no.', expect: ['Omar Lindt | null'], why: 'owned by a body: not of the country where it was written', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua blocked it. Foreign Minister Omar Lindt said no.', expect: ['Omar Lindt | Brenia'], why: 'where it was written goes before what it is about', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua blocked it. Foreign Minister Omar Lindt thanked Brenia.', expect: ['Omar Lindt | Vasqua'], why: 'unless that is spoken of', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua blocked it. Foreign Minister Omar Lindt said Brenia would wait.', expect: ['Omar Lindt | Brenia'], why: 'of what it does its own minister tells', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua blocked it. Foreign Minister Omar Lindt told reporters in Orlim that nothing would change.', expect: ['Omar Lindt | Vasqua'], why: 'spoken at the seat of the state that the text is about', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua blocked it. \u201cWe warn Brenia,\u201d Foreign Minister Omar Lindt said.', expect: ['Omar Lindt | Vasqua'], why: 'also in the words in front', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua lent money to Brenia, the finance minister, Omar Lindt, said.', expect: ['Omar Lindt | Brenia'], why: 'not in what is told of the topic itself', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua blocked it. The island\u2019s foreign minister, Omar Lindt, thanked Brenia.', expect: ['Omar Lindt | Brenia'], why: 'not where another is said to be the owner', options: INVENTED },
  { text: 'The Brenian Senate blocked it. A spokesman, Omar Lindt, said no.', expect: ['Omar Lindt | Brenia'], why: 'the spokesman of the body with which the text began', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua blocked it. Foreign Minister Omar Lindt said Orlim would wait.', expect: ['Omar Lindt | Vasqua'], why: 'of what it means to do its own minister tells', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua on Friday rejected the charges. “They are baseless,” Information Minister Omar Lindt told Reuters.', expect: ['Omar Lindt | Vasqua'], why: 'whose answer was just told speaks on, wherever it was written', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua on Friday rejected the charges of Brenia. “They are baseless,” Information Minister Omar Lindt said.', expect: ['Omar Lindt | Vasqua'], why: 'also where home is in it', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua fired rockets. “They are a threat,” Foreign Minister Omar Lindt said.', expect: ['Omar Lindt | Brenia'], why: 'a deed is no answer', options: INVENTED },
  { text: 'Vasqua said Koss would have to live with it. “They know that,” spokesman Omar Lindt said.', expect: ['Omar Lindt | Vasqua'], why: 'whoever is told of does not speak', options: INVENTED },
  { text: 'A senior Vasquan official praised it. Koss denied it. “They lie,” Foreign Minister Omar Lindt wrote.', expect: ['senior Vasquan official | Vasqua | A senior Vasquan official', 'Omar Lindt | Brenia'], why: 'an official of one state is no minister of the next', options: INVENTED },
  { text: 'In Koss, Ministry of External Affairs spokesperson Omar Lindt said no.', expect: ['Omar Lindt | Brenia'], why: 'a person, and not a ministry of that name', options: INVENTED },
  { text: 'KOSS: The Foreign Office rejected it. “They lie,” spokesperson Omar Lindt said.', expect: ['Foreign Office | Brenia | The Foreign Office', 'Omar Lindt | Brenia'], why: 'a foreign office is a ministry', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua hit back within hours. “They steal,” Interior Minister Omar Lindt said.', expect: ['Omar Lindt | Vasqua'], why: 'to hit back is to answer', options: INVENTED },
  { text: 'KOSS, May 3 - In Orlim, the Department of Foreign Affairs denied it. National Security Adviser Omar Lindt called it cruel.', expect: ['Department of Foreign Affairs | Vasqua', 'Omar Lindt | Vasqua'], why: 'whoever speaks next does so in the same place', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua buried its dead; President Omar Lindt said no.', expect: ['Omar Lindt | Vasqua'], why: 'a semicolon goes on about the same state', options: INVENTED },
  { text: 'KOSS, May 3 - Vasqua blocked it. Commission President Omar Lindt said no.', expect: ['Omar Lindt | null'], why: 'the office is of a body', options: INVENTED },
  { text: 'Anti-Vasqua lawmaker Omar Lindt said no.', expect: ['Omar Lindt | null'], why: 'who is against a party does not speak for it', options: INVENTED },
  { text: 'Pro-Vasqua lawmaker Omar Lindt said no.', expect: ['Omar Lindt | null'], why: 'who is for a party need not speak for it', options: INVENTED },
  { text: 'Vasquan defector Omar Lindt said no.', expect: ['Omar Lindt | null'], why: 'who has left it does not', options: INVENTED },
  { text: 'Vasquan opposition leader Omar Lindt said no.', expect: ['Omar Lindt | null'], why: 'the opposition does not speak for the state', options: INVENTED },
  { text: 'KOSS, May 3 - Opposition leader Omar Lindt said no.', expect: ['Omar Lindt | null'], why: 'nor for the state around', options: INVENTED },
  { text: 'Vasqua backed Brenia’s claim, but its minister Omar Lindt said no.', expect: ['Omar Lindt | Vasqua'], why: 'of whom the sentence is about', options: INVENTED },
  { text: 'Kim Ha Lindt, the powerful sister of President Omar Dal, said no.', expect: ['Kim Ha Lindt | null | the powerful sister'], why: 'her role tells her gender, not the name' },
  { text: 'President Omar Sheikh Lindt said no.', expect: ['Omar Sheikh Lindt | null'], why: 'a title behind a given name is part of the name' },
  { text: 'Senate Vasquans said no.', expect: ['Vasqua | Vasqua'], why: 'a chamber only says which of its members', options: INVENTED },
  { text: 'King Omar VI spoke.', expect: ['Omar VI | null'], why: 'a numeral' },
  { text: 'The rebels said no.', expect: ['rebels | null'], why: 'whoever speaks is somebody' },
  { text: 'Farmers condemned it.', expect: ['Farmers | null'], why: 'whoever takes a stand is somebody' },
  { text: 'Rep. G.K. Lindt said no.', expect: ['G.K. Lindt | null'], why: 'initials without spaces' },
  { text: 'Sen. Nora Hale (D-Mo.) said no.', expect: ['Nora Hale | null'], why: 'constituency in brackets' },
  { text: 'Foreign Minister James Kindly has spoken.', expect: ['James Kindly | null'], why: 'a surname that is an adverb elsewhere' },
  { text: 'Hale slams Stone.', expect: ['Hale | null'], why: 'a heading: the tagger takes the verb for a noun' },
  { text: "Turkey's foreign minister Emre Dal spoke.", expect: ['Emre Dal | null'], why: 'a country that is no party gives no affiliation' },
  { text: 'Turkish President Emre Dal spoke.', expect: ['Emre Dal | null | Turkish President Emre Dal'], why: 'a foreign adjective belongs to the title' },
  { text: 'A U.S.-backed Syrian commander, Amin Rasul, spoke.', expect: ['Amin Rasul | null'], why: 'the people named last count' },
  { text: 'The U.S. envoy for Iran, Paul Stone, spoke.', expect: ['Paul Stone | US'], why: 'the people before the noun count, not those after `for`' },
  { text: 'EU foreign policy chief Greta Holm spoke.', expect: ['Greta Holm | Europe'], why: 'a bloc in the title' },
  { text: 'White House spokesman Paul Stone spoke.', expect: ['Paul Stone | US'], why: 'a seat of government in the title' },
  { text: 'Pentagon spokeswoman Nora Hale spoke.', expect: ['Nora Hale | US'], why: 'an institution of a party in the title' },
  { text: 'IRGC commander Karim Tavoli spoke.', expect: ['Karim Tavoli | Iran'], why: 'an institution by its acronym' },
  { text: "Kremlin spokesman Ivan Petrin spoke.", expect: ['Ivan Petrin | Russia'], why: 'a seat without article' },
  { text: "The Vasquan Pilots' Guild left. The guild's president, Nora Hale, spoke.", expect: ['Nora Hale | Guild'], why: 'the body that owns the office was named before', options: { parties: [{ id: 'Guild', name: "Vasquan Pilots' Guild" }] } },
  { text: 'ZUBIN/KOSS, March 3 - Karim Tavoli said no.', expect: ['Karim Tavoli | null'], why: 'a dateline of two towns' },
  { text: 'A state that sends killers to Karim Tavoli is no friend. He fled.', expect: ['Karim Tavoli | null'], why: 'the last noun before a copula may be no subject' },
  { text: 'The package, agreed this morning in Zubin, bans tin.', expect: [], why: 'a time is nobody' },
  { text: 'Norvanta Lines said no. The carrier left.', expect: ['Norvanta | Norvanta | The carrier'], why: 'a body by its type', options: { parties: [{ id: 'Norvanta', name: 'Norvanta Lines' }] } },
  { text: 'The Harvest League said no. The ruling league left.', expect: ['ruling league | null'], why: 'which of several is told: not the one named last', options: { parties: [{ id: 'Harvest', name: 'Harvest League' }] } },
  { text: 'Iran said no. “Russia lies,” its envoy, Karim Tavoli, said.', expect: ['Karim Tavoli | Iran'], why: 'its beside a quotation looks past the words inside' },
  { text: 'Nora Hale left the valley. The 44-year-old driver sold her van.', expect: ['Nora Hale | null | The 44-year-old driver'], why: 'whose age is told was spoken of just before' },
  { text: "Iran's Karim Tavoli spoke.", expect: ['Karim Tavoli | Iran'], why: 'a party owns a person' },
  { text: 'UN chief Paul Stone spoke.', expect: ['Paul Stone | null'], why: 'the UN is no party' },
  { text: 'Karim Tavoli, chief of Iran’s Strategic Council on Foreign Relations, spoke.', expect: ['Karim Tavoli | Iran'], why: 'a complement inside the complement' },
  { text: 'Karim Tavoli, head of Iran Aviation Industries Organization, spoke.', expect: ['Karim Tavoli | Iran'], why: 'the party in an institution’s name counts, not its other words' },
  { text: 'Karim Tavoli, the Russian president’s special envoy for Syria, spoke.', expect: ['Karim Tavoli | Russia'], why: 'the envoy of a president speaks for his country' },
  { text: 'The French president [Luc Morel] spoke.', expect: ['Luc Morel | Europe'], why: 'a name in square brackets after the role' },
  { text: 'Karim Tavoli – the Iranian envoy – spoke.', expect: ['Karim Tavoli | Iran'], why: 'apposition between dashes' },
  { text: 'Karim Tavoli (the Iranian envoy) spoke.', expect: ['Karim Tavoli | Iran'], why: 'apposition in brackets' },
  { text: 'Karim Tavoli is the Iranian envoy.', expect: ['Karim Tavoli | Iran | the Iranian envoy'], why: 'copula' },
  { text: 'Karim Tavoli, who is also an Iranian lawmaker, spoke.', expect: ['Karim Tavoli | Iran'], why: 'copula in a relative clause' },
  { text: 'Karim Tavoli, a former Iranian diplomat, spoke.', expect: ['Karim Tavoli | null | a former Iranian diplomat'], why: 'who has left an office no longer speaks for it' },
  { text: "Karim Tavoli, who served as Iran's ambassador to France, spoke.", expect: ['Karim Tavoli | null'], why: 'an office that is over' },
  { text: 'Premier Ivan Petrin of Russia met Nora Hale. The prime minister left.', expect: ['Ivan Petrin | Russia | The prime minister'], why: 'a premier is a prime minister' },
  { text: 'Former energy minister Ivan Petrin was sued. Shadow energy minister Nora Hale said no. The former minister left.', expect: ['Ivan Petrin | null | The former minister'], why: 'a shadow minister is none' },
  { text: 'Nora Hale, 47, is the Iranian ambassador.', expect: ['Nora Hale | Iran | the Iranian ambassador'], why: 'an age between a name and the verb' },
  { text: 'ORLIM – Opposition leader Ole Fint said no.', expect: ['Ole Fint | null'], why: 'an opposition does not speak for its state', options: INVENTED },
  { text: 'ORLIM – A Western diplomat in Orlim said no. The diplomat left.', expect: ['Western diplomat in Orlim | null | The diplomat'], why: 'a diplomat is of anywhere', options: INVENTED },
  { text: 'ORLIM – Trade fell. In Koss, a deputy minister said no.', expect: ['deputy minister | Brenia'], why: 'unless the place is told', options: INVENTED },
  { text: 'Russia High Commissioner Ivan Petrin was told. The High Commissioner left.', expect: ['Ivan Petrin | Russia | The High Commissioner'], why: 'high is no name of a country' },
  { text: 'General Karim Tavoli met the director general of the agency. The general said no.', expect: ['Karim Tavoli | null | The general', 'director general of the agency | null'], why: 'general behind an office is no soldier' },
  { text: 'Commander of the Iranian Navy Rear Admiral Karim Tavoli spoke. The admiral left.', expect: ['Karim Tavoli | Iran | The admiral'], why: 'a rank behind what the office is of' },
  { text: 'IVAN PETRIN (Russia) said no. The representative of Iran said more.', expect: ['IVAN PETRIN | Russia', 'representative of Iran | Iran'], why: 'the country in brackets' },
  { text: 'ORLIM – Chief Executive Ole Fint said no.', expect: ['Ole Fint | null'], why: 'who leads a firm holds no office of a state', options: INVENTED },
  { text: 'The Zubin council’s chair, Nora Hale of Gondor, said no.', expect: ['Nora Hale | null | The Zubin council’s chair'], why: 'where the holder is from may stand before the comma' },
];

const CLUSTERS: Case[] = [
  { text: 'Vasqua rejected a speech by the Brenian interior minister. The minister, Nora Hale, said no.', expect: ['Nora Hale | Brenia | the Brenian interior minister'], why: 'who was told by office alone gets a name with the office', options: INVENTED },
  { text: 'The Brenian envoy was summoned on Friday. Police had held five people. The envoy, Nora Hale, said no.', expect: ['Nora Hale | Brenia | The Brenian envoy'], why: 'also some sentences later', options: INVENTED },
  { text: 'The Brenian envoy met the Vasquan envoy. The envoy, Nora Hale, said no.', expect: ['Vasquan envoy | Vasqua', 'Brenian envoy | Brenia'], why: 'not where it may be one of two', options: INVENTED },
  { text: 'Vasqua rejected a speech by the Brenian interior minister. The foreign minister, Nora Hale, said no.', expect: ['Brenian interior minister | Brenia'], why: 'nor with another office', options: INVENTED },
  { text: 'Brenian officials met Karim Tavoli. A second Vasquan official called Tavoli “a clown”.', expect: ['second Vasquan official | Vasqua', 'Karim Tavoli | null'], why: 'called so, not by that name', options: INVENTED },
  { text: 'Brenian Prime Minister Nora Hale praised it. The leader of the opposition, Karim Tavoli, condemned it. “No,” the former prime minister said.', expect: ['Karim Tavoli | null | the former prime minister', 'Nora Hale | Brenia'], why: 'who has an office is none who had it', options: INVENTED },
  { text: 'Mayor Karim Tavoli spoke. “Our plants left,” Mr Tavoli thundered. “Who speaks for Zubin?”\n\nThe 61-year-old executive said no.', expect: ['Karim Tavoli | null | The 61-year-old executive'], why: 'a word with a capital is nobody who spoke' },
  { text: 'Commissioner for Justice Nora Hale said no. The Minister of Justice Karim Tavoli agreed.', expect: ['Nora Hale | null', 'Karim Tavoli | null'], why: 'justice is a field there, and no judge' },
  { text: 'President Oh Se-hoon praised Japan. Minister So Young-ho criticized China.', expect: ['Oh Se-hoon | null', 'So Young-ho | null'], why: 'names that read like other words, behind a title' },
  { text: '“It is a shame,” said a Brenian official. “No,” said another.', expect: ['another | Brenia'], why: 'one more of those without a name', options: INVENTED },
  { text: 'Two Brenian officials, who gave no names, said nine guests had come. One of them said no.', expect: ['One of them | Brenia'], why: 'one of those who spoke', options: INVENTED },
  { text: 'Rep. Jim Jordan came. Jordan left.', expect: ['Jim Jordan | null | Rep. Jim Jordan; Jordan'], why: 'a surname that is a country' },
  { text: 'Karim Tavoli came. Tavoli left.', expect: ['Karim Tavoli | null | Tavoli'], why: 'surname alone' },
  { text: 'Tavoli came. Later Karim Tavoli left.', expect: ['Karim Tavoli | null | Tavoli'], why: 'the fullest name, also where it comes later' },
  { text: 'Mohammad Karim Tavoli came. Karim Tavoli left.', expect: ['Mohammad Karim Tavoli | null | Karim Tavoli'], why: 'a given name left out' },
  { text: 'Paul F. Ray came. P. Ray left.', expect: ['Paul F. Ray | null | P. Ray'], why: 'an initial for a given name' },
  { text: 'Abbas Larazhi came. Larazi left.', expect: ['Abbas Larazhi | null | Larazi'], why: 'another spelling of the surname' },
  { text: 'Amin al-Rasul came. Rasul left.', expect: ['Amin al-Rasul | null | Rasul'], why: 'a surname without its article' },
  { text: 'Paul Stone met Nora Stone. Nora Stone left.', expect: ['Paul Stone | null', 'Nora Stone | null'], why: 'two people of one surname' },
  { text: 'Kang Shi Min came. Kang left.', expect: ['Kang Shi Min | null | Kang'], why: 'a family name that goes first' },
  { text: 'Iranian Foreign Minister Karim Tavoli came. The foreign minister left.', expect: ['Karim Tavoli | Iran | The foreign minister'], why: 'the same office' },
  { text: 'Iranian Foreign Minister Karim Tavoli came. The minister left.', expect: ['Karim Tavoli | Iran | The minister'], why: 'the office without its field' },
  { text: 'Iranian Foreign Minister Karim Tavoli came. The chief Iranian diplomat left.', expect: ['Karim Tavoli | Iran | The chief Iranian diplomat'], why: 'another word for the office' },
  { text: 'Russian Foreign Minister Ivan Petrin met Iranian Foreign Minister Karim Tavoli. The Russian minister left.', expect: ['Ivan Petrin | Russia | The Russian minister', 'Karim Tavoli | Iran'], why: 'the allegiance decides between two' },
  { text: 'Turkish Foreign Minister Emre Dal met Iranian Foreign Minister Karim Tavoli. The Turkish minister left.', expect: ['Emre Dal | null | The Turkish minister'], why: 'a foreign adjective decides' },
  { text: 'German Chancellor Greta Holm met French President Luc Morel. The French leader left.', expect: ['Luc Morel | Europe | The French leader', 'Greta Holm | Europe'], why: 'members of one group are told apart by their words' },
  { text: 'Vice President Paul Stone met President Nora Hale. The vice president left.', expect: ['Paul Stone | null | The vice president'], why: 'a vice president is no president' },
  { text: 'Deputy Foreign Minister Karim Tavoli met Foreign Minister Amin Rasul. The deputy foreign minister left.', expect: ['Karim Tavoli | null | The deputy foreign minister'], why: 'a deputy is no minister' },
  { text: 'Oil Minister Karim Tavoli met Defense Minister Amin Rasul. The oil minister left.', expect: ['Karim Tavoli | null | The oil minister'], why: 'the field of the office decides' },
  { text: "Russia's envoy to Iran said talks go on. The trade will grow, Levan Petrin said. The Russian diplomat left.", expect: ["Levan Petrin | Russia | Russia's envoy to Iran; The Russian diplomat"], why: 'the role comes first, the name when he speaks on' },
  { text: 'A senior Russian military official said yes. Admiral Petrin made the remarks in Koss.', expect: ['Petrin | Russia | A senior Russian military official'], why: 'a lede names its speaker in the next sentence' },
  { text: 'A foreign policy advisor to the Iranian parliament speaker said yes. Karim Tavoli’s comments came late.', expect: ['Karim Tavoli | Iran'], why: 'whose comments they are' },
  { text: 'The Iranian president said yes. Iranian President Karim Tavoli left.', expect: ['Karim Tavoli | Iran | The Iranian president'], why: 'the same office, named later' },
  { text: 'The Ukrainian president said yes. Many words were spent on this. Nobody knew why. Ukrainian President Ostap Kril left.', expect: ['Ostap Kril | null | The Ukrainian president'], why: 'also three sentences later and for no party' },
  { text: 'Karim Tavoli, a diplomat, said no. One senior diplomat said yes.', expect: ['Karim Tavoli | null | a diplomat', 'One senior diplomat | null'], why: 'one is somebody else' },
  { text: 'A senior official said no. Another official said yes.', expect: ['senior official | null', 'Another official | null'], why: 'unnamed but distinct' },
  { text: 'Karim Tavoli met Ivan Petrin, the Russian envoy. The envoy left.', expect: ['Ivan Petrin | Russia | The envoy'], why: 'the one with that role' },
  { text: 'In a meeting with Petrin, the Iranian envoy, Karim Tavoli, said yes.', expect: ['Karim Tavoli | Iran | the Iranian envoy'], why: 'a role between two names is that of the name after it' },
  { text: 'After talks with Petrin, the Iranian envoy said yes.', expect: ['Petrin | null', 'Iranian envoy | Iran'], why: 'a comma before a new subject is no apposition' },
  { text: 'Denmark’s Foreign Minister, Lars Dal, said yes. Austrian Foreign Minister Otto Weil left.', expect: ['Lars Dal | Europe', 'Otto Weil | Europe'], why: 'two ministers of one group' },
  { text: 'Iranian President Karim Tavoli came. The Iranian president left. The president stayed.', expect: ['Karim Tavoli | Iran | The Iranian president; The president'], why: 'office with and without country' },
  { text: 'Chris Marlow, an Ohio lawmaker, came. The lawmaker left.', expect: ['Chris Marlow | null | The lawmaker'], why: 'an indefinite apposition gives a role to come back to' },
  { text: 'Iranian MP Karim Tavoli came. The lawmaker left.', expect: ['Karim Tavoli | Iran | The lawmaker'], why: 'lawmaker for MP' },
  { text: 'Major General Karim Tavoli came. The general said no. The commander stayed.', expect: ['Karim Tavoli | null | The general; The commander'], why: 'a rank as a role' },
  { text: 'Russian Foreign Minister Ivan Petrin came. His Iranian counterpart Karim Tavoli left.', expect: ['Karim Tavoli | Iran', 'Ivan Petrin | Russia'], why: 'a counterpart is somebody else' },
  { text: 'The president wants peace, aides say. The first official agreed. A spokesman for Zubin Mining said no.\n\nMarkets rose. Nora Hale, an analyst, said more.', expect: ['first official | null', 'Nora Hale | null | an analyst', 'spokesman for Zubin Mining | null'], why: 'neither one of several, nor whoever spoke far down, is the next one named' },
  { text: 'The deputy head of the Russian Customs said that the enemy had lost. Ivan Petrin made the remarks in Zubin.', expect: ['Ivan Petrin | Russia', 'enemy | null'], why: 'remarks are made by who spoke' },
  { text: 'A special adviser to Russian Foreign Minister Ivan Petrin described the plan as absurd. “It fails,” Nora Hale told reporters.', expect: ['Nora Hale | null | A special adviser'], why: 'a role speaks past what it is to' },
  { text: 'The former ambassador to Iran and Russia Karim Tavoli said no.', expect: ['Karim Tavoli | null'], why: 'a name behind the second of two lands' },
  { text: 'The Russian foreign minister spoke on Monday. Nora Hale and Karim Tavoli arrived.', expect: ['Russian foreign minister | Russia | The Russian foreign minister', 'Nora Hale | null', 'Karim Tavoli | null'], why: 'of two who come together neither is the one whose role was told' },
  { text: 'Nora Hale left. A lawyer from Halden, she won twice.', expect: ['Nora Hale | null | A lawyer'], why: 'what stands before a pronoun describes whom it means' },
  { text: 'Nora Hale, 47, spoke. Her father, Ivan, lives in Halden. He says that his daughter argued with priests. “Nobody could stop her,” says the 78-year-old.', expect: ['Ivan | null | the 78-year-old'], why: 'whoever speaks, not the place nor whoever is told to have spoken' },
  { text: 'Ivan Petrin opened the meeting by demanding that Iran free a German cyclist. He told his guest no. “We can talk,” the host added.', expect: ['Ivan Petrin | null | the host'], why: 'he is the first in the sentence before' },
  { text: 'A spokesman for the prime minister, Nora Hale, said no.', expect: ['spokesman for the prime minister | null', 'Nora Hale | null'], why: 'a name behind two roles is that of the second' },
  { text: 'President Ivan Petrin of Russia was ill. Russian Foreign Minister Karim Tavoli said no. The Russian leader slept.', expect: ['Ivan Petrin | Russia | The Russian leader', 'Karim Tavoli | Russia'], why: 'a foreign minister does not lead his country' },
  { text: 'Prime Minister Ivan Petrin of Russia was ill. Russian Foreign Minister Karim Tavoli said no. The prime minister slept.', expect: ['Ivan Petrin | Russia | The prime minister'], why: 'a prime minister is another than a minister' },
];

/** Bodies whose names do not tell what they are. */
const UNTOLD: AnalyzeOptions = { parties: [{ id: 'Ofval', name: 'Ofval' }, { id: 'Kesta Bloc', name: 'Kesta Bloc' }, { id: 'Dorim', name: 'Dorim' }, ...(INVENTED.parties ?? [])], coalitions: [] };

const DESCRIBED: Case[] = [
  { text: "Ofval, Vasqua's second-largest bank, lost. The bank wept.", expect: ["Ofval | Ofval | Vasqua's second-largest bank; The bank"], why: 'what an apposition with an owner calls it', options: UNTOLD },
  { text: 'Kesta Bloc, the ruling party, won. The ruling party wept.', expect: ['Kesta Bloc | Kesta Bloc | the ruling party; The ruling party'], why: 'by all words of the apposition', options: UNTOLD },
  { text: 'The ruling Kesta Bloc won. The governing party wept.', expect: ['Kesta Bloc | Kesta Bloc | The governing party'], why: 'a party that rules governs', options: UNTOLD },
  { text: 'Dorim lost. The party wept.', expect: ['Dorim | Dorim | The party'], why: 'the only body around of which nothing is told', options: UNTOLD },
  { text: 'Dorim sued Ofval. The party wept.', expect: ['Dorim | Dorim', 'party | null'], why: 'but not of two', options: UNTOLD },
];

const DEALING: Case[] = [
  { text: 'Ann Lee, an Iran analyst at the Crisis Group, left.', expect: ['Ann Lee | null'], why: 'the land is what an analyst deals with' },
  { text: 'Ann Lee, the US Iran envoy, left.', expect: ['Ann Lee | US'], why: 'of two lands the second is' },
  { text: 'Ann Lee, the Iranian Russia expert, left.', expect: ['Ann Lee | Iran'], why: 'also behind a people' },
  { text: 'Ann Lee, the Iran foreign minister, left.', expect: ['Ann Lee | Iran'], why: 'an office is held for the land' },
  { text: 'Ann Lee, an Ofval analyst, left.', expect: ['Ann Lee | Ofval'], why: 'the analyst of a body is its own', options: UNTOLD },
];

const BODIES: Case[] = [
  { text: 'Demonstrators in the Iranian capital burned a flag.', expect: ['Demonstrators | Iran'], why: 'those who protest in a capital are of its land' },
  { text: 'Gunmen loyal to Iran shot a priest.', expect: ['Gunmen | Iran'], why: 'an adjective behind a role at the head of a sentence' },
  { text: 'ORLIM – The interior ministry on Thursday condemned Brenia.', expect: ['interior ministry | Vasqua'], why: 'a ministry is of where the text was written', options: INVENTED },
  { text: 'ORLIM – Brenia expelled two diplomats. The foreign ministry accused Vasqua of meddling.', expect: ['foreign ministry | Brenia'], why: 'or of the state that acts, where home is its target', options: INVENTED },
  { text: "ORLIM – Vasqua's prime minister, Tilda Marn, left. Brenia stayed. Prime Minister Ilse Holt wept.", expect: ['Tilda Marn | Vasqua', 'Ilse Holt | Brenia'], why: 'an office that another holds at home is that of the state just spoken of', options: INVENTED },
  { text: 'ORLIM – It was an act President Ilse Holt called cruel.', expect: ['Ilse Holt | Vasqua'], why: 'a noun before a title is no part of it', options: INVENTED },
  { text: "Ruritania welcomed Vasqua's letter. “All is well,” its information minister said.", expect: ['information minister | null'], why: 'whoever begins the sentence before, also where it is no party', options: INVENTED },
  { text: 'A spokesman for the Russian foreign ministry left. The ministry was closed.', expect: ['spokesman for the Russian foreign ministry | Russia', 'ministry | Russia'], why: 'for whom a body speaks that was only named with its spokesman' },
  { text: 'Iranian Foreign Ministry spokesman Karim Tavoli left. A Russian ministry stayed. The ministry was closed.', expect: ['Karim Tavoli | Iran', 'Russian ministry | Russia | The ministry'], why: 'a body named by itself goes before' },
  { text: "Russia's spokesman denied it. The New York Times had reported it on Friday. The spokesman left.", expect: ["Russia's spokesman | Russia | The spokesman"], why: 'a paper has no spokesman here' },
  { text: 'The Russian Foreign Ministry said no.', expect: ['Russian Foreign Ministry | Russia | The Russian Foreign Ministry'], why: 'an institution of its own, with an affiliation' },
  { text: "France's Foreign Ministry said no. The Foreign Ministry added more.", expect: ["France's Foreign Ministry | Europe | The Foreign Ministry"], why: 'the same ministry without its country' },
  { text: 'The International Atomic Energy Agency (IAEA) said no. The agency added more. The IAEA left.', expect: ['International Atomic Energy Agency | null | The agency; IAEA'], why: 'noun and acronym of an institution' },
  { text: 'The UN Security Council said no. The council added more.', expect: ['UN Security Council | null | The council'], why: 'the noun alone' },
  { text: 'The Pentagon said no.', expect: ['Pentagon | US'], why: 'a body with its own name is a speaker of its own' },
  { text: 'Washington said no. The United States added more.', expect: ['US | US | Washington'], why: 'a capital is the party' },
  { text: 'The Kremlin said no.', expect: ['Russia | Russia | The Kremlin'], why: 'a seat of government is the party' },
  { text: 'The Iranian government said no.', expect: ['Iran | Iran'], why: 'a government is the party' },
  { text: 'The U.S. administration said no. The administration added more.', expect: ['US | US'], why: 'an administration is the party, also when its country is left out later' },
  { text: 'Gunmen from Russia fled.', expect: ['Gunmen | Russia'], why: 'armed men are of whom they come from' },
  { text: 'Rebels believed to be in the pay of Russia fled.', expect: ['Rebels | Russia'], why: 'or of who pays them' },
  { text: 'Farmers backed by Russia fled.', expect: ['Farmers | null'], why: 'others may be backed by anybody' },
  { text: "Russia's defence ministry rejected it. It was wrong, a spokesman said.", expect: ['spokesman | Russia'], why: 'that of the body with which the sentence before began' },
  { text: 'Russia attacked the town. Two people died, a spokesman said.', expect: ['spokesman | null'], why: 'a state is no body' },
  { text: 'Russian officials said no.', expect: ['Russian officials | Russia'], why: 'a group has an affiliation' },
  { text: 'Analysts said no.', expect: ['Analysts | null'], why: 'a group without one' },
  { text: 'The Fars news agency said no.', expect: ['Fars news agency | null'], why: 'a news agency' },
  { text: 'The Ministry of Foreign Affairs of Russia said no.', expect: ['Ministry of Foreign Affairs of Russia | Russia'], why: 'complements of an institution' },
  { text: 'The Atomic Energy Organization of Atlantis (AEOA) said no. AEOA left.', expect: ['Atomic Energy Organization of Atlantis | null'], why: 'an institution of no party' },
  { text: 'The administration of Joe Biden said no.', expect: ['administration of Joe Biden | US'], why: 'an administration owned by an office holder' },
  { text: 'Talks in Koss failed. They meet again in Orlim.', expect: ['Koss | null', 'Orlim | null'], why: 'two capitals are two', options: INVENTED },
  { text: 'The Russian firm Zubinprom was sued. The Koss-based company said no.', expect: ['Zubinprom | Russia | The Koss-based company'], why: 'a body named behind its noun is taken up' },
  { text: 'The case names the Russian firm Zubinprom. Zubinprom said no. The Moscow-based company left.', expect: ['Zubinprom | Russia | The Moscow-based company'], why: 'by its name alone, and by the seat of a party' },
];

const KNOWN: Case[] = [
  { text: 'Dunmore is fine. Caldwell said no. The minister was tired of Caldwell\'s delays. The company left.', expect: ['Caldwell | Caldwell | The company'], why: 'whom the text is about, also as a planemaker and behind a preposition', options: { parties: [{ id: 'Caldwell', name: 'Caldwell', aliases: ['the planemaker'] }, { id: 'Dunmore', name: 'Dunmore' }] } },
  { text: 'Tilda Marn said no. Marn left.', expect: ['Tilda Marn | Vasqua | Marn'], why: 'an office holder of the table', options: INVENTED },
  { text: 'Marn said no.', expect: ['Marn | Vasqua'], why: 'an office holder by surname, where nobody else has it', options: INVENTED },
  { text: 'Ole Fint said no.', expect: ['Ole Fint | Brenia'], why: 'a speaker that the user knows', options: { ...INVENTED, speakers: [{ name: 'Ole Fint', affiliation: 'Brenia' }] } },
  { text: 'Sergei Lavrov said no.', expect: ['Sergei Lavrov | Russia'], why: 'a holder of office in the table' },
  { text: 'Iranian Foreign Minister Sergei Lavrov said no. Lavrov left.', expect: ['Sergei Lavrov | Iran | Lavrov'], why: 'what the text says of an office goes before the table' },
  { text: 'Vasquan minister Ole Fint said no.', expect: ['Ole Fint | Brenia'], why: 'what the user knows goes before what the text says', options: { ...INVENTED, speakers: [{ name: 'Ole Fint', affiliation: 'Brenia' }] } },
  { text: 'Brenian Senate speaker Ole Fint said no.', expect: ['Ole Fint | Brenia'], why: 'an institution of an invented party', options: INVENTED },
  { text: "Vasqua's minister met Brenia's minister Ole Fint. The Brenian minister left.", expect: ['Ole Fint | Brenia | The Brenian minister'], why: 'invented allegiances', options: INVENTED },
  { text: 'ORLIM – Foreign Minister Ole Fint said no.', expect: ['Ole Fint | Vasqua'], why: 'a domestic title in a paper of that capital', options: INVENTED },
  { text: 'ORLIM – Professor Ole Fint said no.', expect: ['Ole Fint | null'], why: 'a trade is no office', options: INVENTED },
  { text: 'Talks go on\n\nBy Paul Stone\n\nORLIM (Agency) - Foreign Minister Ole Fint said no.', expect: ['Ole Fint | Vasqua'], why: 'a dateline below the heading and a byline', options: INVENTED },
  { text: 'ORLIM – Brenian Foreign Minister Ole Fint said no.', expect: ['Ole Fint | Brenia'], why: 'the title goes before the dateline', options: INVENTED },
  { text: 'ORLIM – Trade fell. In Koss, foreign ministry spokeswoman Ann Roe said no.', expect: ['Ann Roe | Brenia'], why: 'where somebody speaks goes before where the text was written', options: INVENTED },
  { text: 'ORLIM: Foreign Minister Ole Fint said no.', expect: ['Ole Fint | Vasqua'], why: 'a dateline with a colon', options: INVENTED },
  { text: 'ORLIM, March 3. /AGENCY/. Foreign Minister Ole Fint said no.', expect: ['Ole Fint | Vasqua'], why: 'a dateline with an agency between slashes', options: INVENTED },
  { text: 'In Orlim, Prime Minister Ole Fint said no.', expect: ['Ole Fint | Vasqua'], why: 'where an officer of no named country speaks', options: INVENTED },
  { text: 'Foreign Minister Ole Fint of Vasqua said no.', expect: ['Ole Fint | Vasqua'], why: 'the country behind office and name', options: INVENTED },
  { text: 'Vasqua refused. Its trade minister, Ole Fint, said no.', expect: ['Ole Fint | Vasqua'], why: '`its` is the party that was the subject', options: INVENTED },
  { text: 'Vasqua refused. Its foreign ministry said Brenia had lied.', expect: ['foreign ministry | Vasqua'], why: 'the same of an institution', options: INVENTED },
  { text: 'Vasqua ruled out a deal with Brenia, its trade ministry said.', expect: ['trade ministry | Vasqua'], why: 'who speaks at the end speaks for the subject', options: INVENTED },
  { text: 'Protesters in Vasqua burned a flag.', expect: ['Protesters | Vasqua'], why: 'protesters are at home where they are', options: INVENTED },
  { text: 'A court in Vasqua jailed the editor.', expect: ['court | Vasqua'], why: 'so is a court', options: INVENTED },
  { text: 'Refugees in Vasqua burned a flag.', expect: ['Refugees in Vasqua | null'], why: 'refugees are not', options: INVENTED },
  { text: "Marn's adviser Ole Fint said no.", expect: ['Ole Fint | Vasqua'], why: 'an aide speaks for whom the leader speaks for', options: INVENTED },
  { text: 'ORLIM – Trade fell. Koss for its part denied it. Spokesman Ole Fint said no.', expect: ['Ole Fint | Brenia'], why: 'a spokesman is that of who spoke', options: INVENTED },
  { text: 'Russian minister Pavel Morozov met Nora Hale, the Iranian envoy. Her spokesman said no.', expect: ['spokesman | Iran'], why: 'whose spokesman is called by her or his is of her or his state' },
  { text: 'Russian minister Pavel Morozov met Karim Tavoli, the Iranian envoy. His spokesman said no.', expect: ['spokesman | null'], why: 'not where it may mean one or the other' },
  { text: 'Orlim, Jul 9 (Agency) Foreign Minister Ole Fint said no.', expect: ['Ole Fint | Vasqua'], why: 'a dateline without a dash', options: INVENTED },
  { text: 'Orlim [Vasqua], 3 June (Agency): Foreign Minister Ole Fint said no.', expect: ['Ole Fint | Vasqua'], why: 'with its land in brackets', options: INVENTED },
  { text: 'ORLIM – Brenia hit back, with government spokesman Ole Fint saying no.', expect: ['Brenia | Brenia', 'Ole Fint | Brenia'], why: 'who speaks for the land of the sentence', options: INVENTED },
  { text: 'Ivan Petrin, the president of Brenia, left. The Brenian president, Ole Fint, who is the chairman, said no.', expect: ['Ivan Petrin | Brenia', 'Ole Fint | Brenia | The Brenian president; the chairman'], why: 'a clause behind the name makes no list', options: INVENTED },
  { text: 'The Economic Community of Eastern States said no. The community said more.', expect: ['Economic Community of Eastern States | null', 'community | null'], why: 'a community is a body by its capital' },
  { text: 'ORLIM – President Nora Hale said no.', expect: ['Nora Hale | Vasqua'], why: 'an office is of the land of the dateline', options: INVENTED },
  { text: 'The Coastal Union condemned Vasqua. Its chairman, Omar Lindt, said no.', expect: ['Omar Lindt | null'], why: 'owned by the body that speaks, not by the party it speaks of', options: INVENTED },
  { text: 'The landlocked republic says Vasqua lied. Its agent, Omar Lindt, said no.', expect: ['Omar Lindt | null'], why: 'nor of the one who is only told of', options: INVENTED },
  { text: "ORLIM – Trade fell. The charity's director, Omar Lindt, said no.", expect: ['Omar Lindt | null'], why: 'an office of a body is none of the state around', options: INVENTED },
  { text: 'ORLIM – Trade fell. Brenia offered to mediate. President Nora Hale said no.', expect: ['Nora Hale | Brenia'], why: 'who offers something speaks next', options: INVENTED },
  { text: "Nora Hale, said the two generals were there.", expect: ['two generals | null'], why: 'a number before a noun is nobody by itself', options: INVENTED },
  { text: 'ORLIM – King Karim said no.', expect: ['Karim | Vasqua'], why: 'kings hold an office', options: INVENTED },
  { text: 'The Organization of American States said no.', expect: ['Organization of American States | null'], why: 'a body of many states is of none of them' },
  { text: 'Nora Hale, permanent representative of Iran to the United Nations, said no.', expect: ['Nora Hale | Iran'], why: 'a representative behind a name is that person' },
  { text: "Statement by Iran's envoy, Ambassador Nora Hale\n\nWe reject it.", expect: ["Nora Hale | Iran | Iran's envoy"], why: 'a name with a title may end a heading behind the office' },
  { text: 'The Iranian oil ministry rejected it. “Never,” a ministry spokeswoman said.', expect: ['ministry spokeswoman | Iran'], why: 'the ministry is the one named before' },
  { text: 'Iranian minister Nora Hale spoke. Her Russian counterpart, Pavel Morozov, hit back. The minister said no.', expect: ['Pavel Morozov | Russia | The minister'], why: 'a counterpart who hits back holds the floor and the office' },
  { text: 'ORLIM – Trade fell. Spokesman Ole Fint said no.', expect: ['Ole Fint | null'], why: 'or of nobody known', options: INVENTED },
  { text: "ORLIM – Trade fell. Brenia's response was cool. “We reject it,” foreign ministry spokeswoman Ann Roe said.", expect: ['Ann Roe | Brenia'], why: 'who answers speaks for the state whose answer it is', options: INVENTED },
];

function row(mentions: Mentions, expected: string): { found: string | undefined; aliases: string[] } {
  const [name = ''] = expected.split(' | ');
  const entity = mentions.entities.find((e) => e.name === name);
  return { found: entity && `${entity.name} | ${String(entity.affiliation)}`, aliases: entity?.aliases ?? [] };
}

for (const [title, cases] of Object.entries({ people: PEOPLE, 'one entity for one holder': CLUSTERS, institutions: BODIES, 'bodies by what they are': DESCRIBED, 'lands that are dealt with': DEALING, 'known beforehand': KNOWN })) {
  describe(title, () => {
    test.each(cases)('$why: $text', ({ text, expect: rows, options }) => {
      const mentions = read(text, options);
      for (const expected of rows) {
        const [name, affiliation, aliases] = expected.split(' | ');
        const { found, aliases: got } = row(mentions, expected);
        expect(found, mentions.entities.map((e) => e.name).join('; ')).toBe(`${String(name)} | ${String(affiliation)}`);
        if (aliases) expect(got).toEqual(expect.arrayContaining(aliases.split('; ')));
      }
    });
  });
}

describe('nobodies', () => {
  test.each([
    ['The measures could be announced today.', 'measures'],
    ['The spokesman, Karim Tavoli, said the dam at Zubin was safe.', 'dam'],
    ['“He was clear. So was I.”', 'I.'],
    ['Minister Karim Tavoli on Monday said no.', 'Monday'],
    ['Interview: “We were never asked”', 'Interview'],
    ['Q&A: “We were never asked”', 'Q&A'],
  ])('%s', (text, name) => expect(read(text).entities.map((e) => e.name)).not.toContain(name));
});

describe('whatever the text', () => {
  const check = (text: string): void => {
    const parties = compileParties({});
    const document = readDocument(text, findWordings(text, parties));
    const { list, entities, atToken } = findMentions(document, parties);
    let free = 0;
    list.forEach((m, k) => {
      expect(m.from).toBeGreaterThanOrEqual(free);
      expect(m.to).toBeGreaterThan(m.from);
      expect(m.head >= m.from && m.head < m.to).toBe(true);
      for (let i = m.from; i < m.to; i++) expect(atToken[i]).toBe(k);
      if (m.entity >= 0) expect(entities[m.entity]?.mentions).toContain(k);
      else expect(m.kind).toBe('pronoun');
      free = m.to;
    });
    expect(free).toBeLessThanOrEqual(document.tokens.length);
  };

  const words = fc.constantFrom('the', 'Iranian', 'Foreign', 'Minister', 'of', 'and', 'to', ',', '(', ')', "'s", '-', 'Karim', 'Tavoli', 'al', 'UN', 'chief', 'he', '“', '.', 'said', 'president', 'Iran', 'the', 'General', 'for', 'in', 'IAEA', '\n');

  test('mentions are in order, do not overlap, and belong to their entities', () => {
    fc.assert(fc.property(fc.array(words, { maxLength: 60 }), (list) => check(list.join(' '))), { numRuns: 150 });
    fc.assert(fc.property(fc.string({ maxLength: 200 }), check), { numRuns: 100 });
  });

  test('the same text gives the same mentions', () => {
    const text = PEOPLE.map((c) => c.text).join(' ');
    expect(read(text)).toEqual(read(text));
  });

  test('a list of ten thousand names is read in linear time', GUARD, () => {
    const list = (n: number): string => Array.from({ length: n }, (_, i) => `Aa${(i * 7919).toString(36)} Bb${(i * 104_729).toString(36)} said no.`).join(' ');
    expect(growth((n) => () => void read(list(n)), 2500)).toBeLessThan(TOO_FAST);
  });
});
