import { describe, expect, test } from 'vitest';
import { createAnalyzer, type Attribution } from '../src/index';

const analyzer = createAnalyzer();

/** Who holds the innermost words in which a wording stands, by name; `-` for words of somebody who is not named, null for words of nobody. */
function holderOf(text: string, wording: string): string | null {
  const report = analyzer.analyzeStance(text);
  const at = text.indexOf(wording);
  const length = (a: Attribution): number => a.content.reduce((n, c) => n + c.end - c.start, 0);
  const around = report.attributions.filter((a) => a.content.some((c) => c.start <= at && c.end > at)).sort((a, b) => length(a) - length(b));
  const inner = around.find((a) => a.speaker !== null) ?? around[0];
  if (!inner) return null;
  return report.speakers.find((s) => s.id === inner.speaker)?.name ?? inner.speaker ?? '-';
}

type Case = [what: string, lines: string[], holders: [wording: string, holder: string | null][]];

const RECORDS: Case[] = [
  ['people of the street, each with a calling', [
    'We asked people in Oban about the road.',
    'Joyce Kamau, trader: We waited forty years for it.',
    'Peter Otieno, 34, welder: They took my field and never paid me.',
  ], [['forty years', 'Joyce Kamau'], ['my field', 'Peter Otieno']]],
  ['a press conference with titles in front of names', [
    'Joint press conference of the Prime Minister of Arnor, Claire Beaumont, and the President of Gondor, Rodrigo Salas',
    'Prime Minister Beaumont: We are among friends.',
    'Question: Mr President, what do you say?',
    'President Salas: I am lucky to have you here.',
    'Prime Minister Beaumont: We will talk again.',
  ], [['among friends', 'Claire Beaumont'], ['I am lucky', 'Rodrigo Salas']]],
  ['no talk: scores and a mayor', ['Brazil, Argentina: two defeats in a row', 'Rome, Sunday: a long match', 'The raid was a crime.'], [['a crime', null]]],
  ['a briefing with names in capitals', [
    'Department Press Briefing – March 12',
    'Dana Hargrove, Department Spokesperson, 1:16 p.m. EDT',
    'MS. HARGROVE: Good afternoon. I have one thing at the top.',
    'The detention of the mayors is a disgrace.',
    'QUESTION: Are you considering new sanctions?',
    "MS. HARGROVE: I'm not going to preview that.",
  ], [['a disgrace', 'Dana Hargrove'], ['considering', '-'], ['preview', 'Dana Hargrove']]],
  ['a parliament with constituencies and times', [
    'Mr TENNANT (Wirra) (14:02): My question is to the Minister for Housing.',
    'Ms PROWSE (Barlow—Minister for Housing) (14:03): I thank the member for his question.',
    'The SPEAKER: The time for the answer has concluded.',
  ], [['My question', 'TENNANT'], ['I thank', 'PROWSE'], ['The time', 'SPEAKER']]],
  ['members by full name and party', [
    'John Alder (Rotherby) (Lab): The company has cancelled one train in five, and I want to know why.',
    'Priya Wentworth (Swale) (Con): The contract, I remind the hon. Gentleman, runs until March.',
  ], [['cancelled', 'John Alder'], ['The contract', 'Priya Wentworth']]],
  ['an interview with questions in bold type', [
    '**Mr Hasse, how is the mood in the factory?**',
    'Rotten, to be honest.',
    '**What do you make of the state government?**',
    'It has been straight with us from the first day.',
    'Jörg Hasse, 52, heads the works council.',
  ], [['Rotten', 'Jörg Hasse'], ['straight with us', 'Jörg Hasse']]],
  ['no record: datelines with an agency', ['LONDON (Reuters): Britain left the talks on Monday.', 'PARIS (AFP): The talks went on without it.'], [['left the talks', null], ['went on', null]]],
  ['no conversation: towns in capitals', ['KARACHI: Police left the talks on Monday.', 'LAHORE: The talks went on without them.'], [['went on', null]]],
  ['no interview: headings in bold type', ['**Iran fires rockets**', 'The rockets fell on Monday.', '**Markets fall**', 'Shares fell on Tuesday.'], [['fell on Monday', null], ['fell on Tuesday', null]]],
  ['an interview under a heading with a colon', [
    'Transcript: Omar Reddick, chairman of the harbour board, speaks to the breakfast programme',
    'INTERVIEWER: Good morning, Mr Reddick.',
    'REDDICK: I blame the ferrymen for the delay.',
    'INTERVIEWER: Do you regret it?',
    'REDDICK: We would do it again.',
  ], [['the ferrymen', 'Omar Reddick'], ['again', 'Omar Reddick']]],
  ['a meeting whose labels bear offices', [
    'President of Russia Vladimir Putin: Mr President, I am glad to see you. We are friends.',
    'The tariffs are a mistake.',
    'President of Iran Ann Lee: Thank you. The sanctions are a crime.',
  ], [['a mistake', 'Vladimir Putin'], ['a crime', 'Ann Lee']]],
  ['a record in which a full stop ends the label', [
    'Mr. LEE of Texas. Mr. Speaker, I rise in opposition.',
    'Ms. JACKSON. Mr. Speaker, I disagree. The plan is a gift.',
  ], [['in opposition', 'LEE'], ['a gift', 'JACKSON']]],
  ['a press conference in which nobody asks', [
    'Question: What do you make of the offer?',
    'Sergei Varga: The offer is a sham.',
    'Ann Lee: I agree with my colleague.',
  ], [['a sham', 'Sergei Varga'], ['my colleague', 'Ann Lee']]],
  ['a hearing with Q. and A.', [
    'Q. Mrs Pritchard, when did you first notice a shortfall?',
    'A. It was the Wednesday before Easter.',
    'Q. And whom did you tell?',
    'A. I rang the helpline.',
  ], [['It was the Wednesday', 'Pritchard'], ['the helpline', 'Pritchard']]],
  ['a parliament with the name on the line above', [
    'Ann Lee (Rotherby) (Lab)',
    'On a point of order, Mr Speaker. The company has lied to this House.',
    'Mr Speaker',
    'I thank the hon. Lady for her point of order.',
    'The Secretary of State for Transport (Peter Hale)',
    'With permission, I will make a statement. The delays are a disgrace.',
    'Ann Lee',
    'I thank him, but will he resign?',
  ], [['has lied', 'Ann Lee'], ['hon. Lady', 'Mr Speaker'], ['a disgrace', 'Peter Hale'], ['I thank him', 'Ann Lee']]],
  ['a recording with names and times above', ['Ann Lee  00:12', 'Welcome to the show. What do you make of it?', 'Peter Hale  00:20', 'Thanks. I think the raid was a crime.', 'Ann Lee  00:41', 'And the ministry?', 'Peter Hale  00:45', 'We trusted it once.'], [['a crime', 'Peter Hale'], ['And the ministry', 'Ann Lee'], ['trusted it', 'Peter Hale']]],
  ['posts under accounts', ['Ann Lee', '@annlee', 'Mar 12', 'The raid was a crime and we condemn it.', 'Peter Hale', '@peterhale', 'Replying to @annlee', 'I agree. The mayor is to blame.'], [['a crime', 'Ann Lee'], ['to blame', 'Peter Hale']]],
  ['no record: bylines in an article that quotes', ['Ann Lee', 'March 12', 'The minister told us on Tuesday that the raid was a crime.', '“We condemn it,” he said.', 'Peter Hale', 'Senior Correspondent', 'The ministry thanked our readers.', '“We thank them,” said Ivan Orlov.'], [['condemn it', 'minister'], ['thank them', 'Ivan Orlov']]],
  ['a heading with a surname above labels in capitals', ['Lee: The Raid Was a Crime', 'HALE: We begin with the news. What happened?', 'LEE: We condemn it.', 'HALE: Will you resign?', 'LEE: We will not.'], [['We begin', 'HALE'], ['We condemn', 'Lee'], ['We will not', 'Lee']]],
  ['a chat with times in brackets', ['[12/03/2024, 14:20:11] Ann Lee: The raid was a crime and I condemn it.', '[12/03/2024, 14:21:05] Peter Hale: I disagree. The mayor started it.', '[12/03/2024, 14:22:33] Ann Lee: You are wrong.'], [['a crime', 'Ann Lee'], ['started it', 'Peter Hale']]],
  ['a list of who said what', ['- Ann Lee, trade minister: We waited forty years for it.', '- Peter Hale, mayor of Oban: They took my field.'], [['forty years', 'Ann Lee'], ['my field', 'Peter Hale']]],
  ['labels in bold type', ['**Ann Lee:** Is it a threat to you?', '**Peter Hale:** The raid was a crime.', '**Ann Lee:** And the mayor?', '**Peter Hale:** He is worse.'], [['a threat', 'Ann Lee'], ['a crime', 'Peter Hale'], ['is worse', 'Peter Hale']]],
  ['a parliament with dashes behind the labels', ['Ann Lee, on behalf of the Green Group. – Madam President, the raid was a crime and we condemn it.', 'Jean Roy (PPE). – I disagree with the last speaker.', 'Peter Hale, Vice-President of the Commission. – Honourable Members, the mayor is to blame.'], [['a crime', 'Ann Lee'], ['I disagree', 'Jean Roy'], ['to blame', 'Peter Hale']]],
  ['a briefing with agencies and a paper that ask', ['AFP: The raid has been condemned. What is your comment?', 'Lin Jian: We oppose it firmly.', 'Reuters: Will the talks go on?', 'Lin Jian: Our talks are legitimate.', 'TASS: Does the mayor have your support?', 'Lin Jian: He is a friend.'], [['oppose it', 'Lin Jian'], ['legitimate', 'Lin Jian'], ['a friend', 'Lin Jian']]],
  ['a briefing with a bare Q', ['MS. LEE:  Good afternoon.  We condemn the raid.', 'Q    Thank you.  The mayor is weak, is he not?', 'MS. LEE:  He has been a good friend.', 'Q    Thanks.  The ministry lied to us.', 'MS. LEE:  I reject that.'], [['the raid', 'LEE'], ['is weak', '-'], ['good friend', 'LEE'], ['lied to us', '-']]],
  ['a hearing with a court and a bare Q and A', ['Q   Ms. Pritchard, who ordered it?', 'A   The mayor did.', 'Q   And whom did you tell?', 'A   I rang the helpline.', 'THE COURT: The objection is sustained.'], [['The mayor did', 'Pritchard'], ['the helpline', 'Pritchard'], ['sustained', 'COURT']]],
  ['a broadcast with stations in the labels', ['OMAR REDDICK, CNN ANCHOR: Welcome back. I am glad you are here.', 'ANN HALL, CNN CORRESPONDENT (voice-over): The dead are buried.', 'HALL (on camera): We thank you.', 'REDDICK: Thank you.'], [['glad', 'OMAR REDDICK'], ['are buried', 'ANN HALL'], ['thank you', 'ANN HALL']]],
];

const LETTERS: Case[] = [
  ['a letter that opens with a colon, under the name of a column', ['Global View: The silence that kills', 'Sir: I read your editorial with dismay. The raid was a crime.', 'I admire the nurses.', 'Dr Nora Hale', 'Kumasi, Ghana'], [['a crime', 'Nora Hale'], ['the nurses', 'Nora Hale']]],
  ['letters to an Irish paper', [
    'Sir, – I read with dismay that the plan was postponed. What he needs is a backbone. – Yours, etc,',
    'PATRICK MULHERN, Swords, Co Dublin.',
    'Sir, – Your editorial is unfair to the Minister.',
    'He inherited a mess from his predecessors. – Yours, etc,',
    'Dr AOIFE LYNCH, Drumcondra, Dublin 9.',
  ], [['a backbone', 'PATRICK MULHERN'], ['unfair', 'AOIFE LYNCH'], ['a mess', 'AOIFE LYNCH']]],
  ['letters with towns and notes below the names', ['To the Editor:', 'Your report is far too kind.', 'Ann Lee', 'Brooklyn', 'The writer is a retired diplomat.', 'To the Editor:', 'I disagree. The mayor is to blame.', 'Peter Hale', 'Boston'], [['too kind', 'Ann Lee'], ['to blame', 'Peter Hale']]],
  ['letters signed where their last line ends', ['Sir, – Your leader is too kind. I saw the raid, and it was a crime. Ann Lee, Oban', 'Sir, – I disagree. The mayor is to blame. Peter Hale, Leith'], [['a crime', 'Ann Lee'], ['to blame', 'Peter Hale']]],
  ['a letter to Sir with a colon', ['Sir: Your leader is too kind. I saw the raid, and it was a crime. Ann Lee, Oban'], [['a crime', 'Ann Lee']]],
  ['no letter: its last words are no name', ['Sir, – Your leader is too kind. I saw the raid, and it was a crime. Shame on Peter Hale', 'Readers may write to us.'], [['a crime', null]]],
  ['no letter: nobody signs it', ['Dear readers, a short note from us: we moved.', 'Iran fired rockets at Israel on Monday.', 'West Bank'], [['fired rockets', null]]],
  ['an open letter to somebody with a particle in the name', ['Open letter to the President', 'Dear President von der Leyen,', 'We are writing in anger. The silence is a crime.', 'Sincerely,', 'Ann Lee'], [['a crime', 'Ann Lee']]],
  ['a letter to an American paper', ['To the Editor:', 'Re the governor: he has lost his nerve.', 'JANE ABELSON, Brooklyn', 'The writer is a retired planner.'], [['his nerve', 'JANE ABELSON'], ['retired', null]]],
];

const STATEMENTS: Case[] = [
  ['a speech under a lone title, with a name below', ['Speech', 'Ann Lee, Minister for Foreign Affairs', '12 March', 'Check against delivery', 'We stand with the victims. The raid was a crime.'], [['a crime', 'Ann Lee']]],
  ['a speech that a line tells of', ['Speech', 'A new threat', 'Foreign Secretary Ann Lee gave a speech at the Mansion House on 12 March.', 'My Lord Mayor, thank you for having me.', 'The raid was a crime, and I have seen it.'], [['a crime', 'Ann Lee']]],
  ['no speech: told of by others', ['Speech', 'Ann Lee, London', 'The minister spoke on Monday. The raid was a crime.'], [['a crime', null]]],
  ['a statement under headings with marks', ['# The raid', '## Statement by Foreign Minister Ann Lee', '> We condemn it. The raid was a crime.'], [['a crime', 'Ann Lee']]],
  ['a statement that a colon announces', [
    'Ri Chol Guk, vice-minister of National Defence, released the following press statement on Tuesday:',
    'The U.S. is wholly to blame for pushing the situation to the brink of war.',
    'Ri added that the ministry would keep watching.',
  ], [['wholly to blame', 'Ri Chol Guk'], ['keep watching', 'Ri Chol Guk']]],
  ['a speech behind `Full text:`', ['Full text: Address by President Teburoro Ioane to the General Assembly', 'Madam President, ladies and gentlemen,', 'When the tides came, nobody else helped us.'], [['nobody else', 'Teburoro Ioane']]],
  ['a statement that its first line announces', ['Following is the statement by Iran’s ambassador, Ali Vaezi, at the Security Council on Tuesday:', 'Mr President, I thank you.', 'The raid was a crime.'], [['a crime', 'Ali Vaezi']]],
  ["whose remarks a title names", ["Secretary-General's remarks to the Security Council on Ukraine", 'Mr. President, Excellencies,', 'The invasion was a crime. I condemn it.'], [['a crime', 'Secretary-General']]],
  ['a statement in the third person', ['Statement by the Ministry of Foreign Affairs of Iran on the attack', 'The Ministry of Foreign Affairs of Iran condemns the attack.', 'The raid was a crime.'], [['a crime', 'Ministry of Foreign Affairs of Iran']]],
  ['a letter with a date in its title', ['Letter dated 3 March 2020 from the Permanent Representative of Iran to the United Nations addressed to the Secretary-General', 'I write to you on the raid.', 'It was a crime.'], [['a crime', 'Permanent Representative of Iran to the United Nations']]],
  ['who said so on a line above paragraphs', ['Foreign Secretary Nora Hale said:', 'The raid was reckless.', 'It was a crime.', 'We will act.'], [['reckless', 'Nora Hale'], ['a crime', 'Nora Hale']]],
  ['excerpts', ['Ann Lee met students on Wednesday. The following are excerpts from her remarks:', 'The raid was a crime.', 'We will act.'], [['a crime', 'Ann Lee']]],
  ['an end in which others are told to speak', ['Remarks by President Nora Hale on trade', 'Thank you all. I am glad.', 'Ann Lee said outside that the plan was a disgrace.'], [['am glad', 'Nora Hale'], ['a disgrace', 'Ann Lee']]],
  ['no statement: somebody is told to have said it', ['Statement by the Ministry on the attack', 'Ann Lee said the raid was a crime.', 'The streets are calm.'], [['are calm', null]]],
  ['a eulogy', ['Eulogy by Bishop Ama Darko for Kofi Osei, Accra, Sunday', 'We are here to bury a friend.', 'The raid on his house was a crime.'], [['a crime', 'Ama Darko']]],
  ['no statement: a line that announces nothing said', ['Following is the schedule of the talks by Ali Vaezi', 'We asked three people. The raid was a crime.'], [['a crime', null]]],
  ['an opening statement, with its noun in small letters', ['Opening statement of Chair Marlene Quist, as delivered', 'The subcommittee will come to order. Today we hear two witnesses.'], [['come to order', 'Marlene Quist']]],
  ['a heading with a role behind a colon', ['Sanctions are illegal and cruel: minister', 'Ann Lee, Iran’s trade minister, said on Monday that trade would go on.'], [['illegal', 'Ann Lee']]],
  ['a heading with a surname in front', ['Lee: Russia broke every promise', 'Ann Lee spoke on Monday.'], [['every promise', 'Ann Lee']]],
  ['a heading with a name alone that is no word', ['Lindqvard: Russia too weak to win'], [['too weak', 'Lindqvard']]],
  ['a heading with who is spoken to', ['Russia to Iran: Leave our waters'], [['Leave', 'Russia']]],
  ['a heading with a party that tells of another', ['Russia: Iran broke truce'], [['broke', 'Russia']]],
  ['no label: a party that nothing is told of', ['Iran: Five questions and answers'], [['questions', null]]],
  ['no label: a topic', ['Analysis: Russia is losing friends'], [['losing', null]]],
  ['no label: a subject in front of a colon', ['Climate: Summers are getting hotter', 'Ann Lee spoke on Monday.'], [['getting hotter', null]]],
  ['no label: a text behind a colon', ['Summers are getting hotter: report', 'Ann Lee spoke on Monday.'], [['getting hotter', null]]],
  ['no label: what is told has no verb', ['Murder of a student: police officer', 'Ann Lee spoke on Monday.'], [['a student', null]]],
  ['no statement: its maker is another', ['Ann Lee was asked about the following statement by Peter Marsh:', 'The plan is a disgrace.'], [['a disgrace', null]]],
  ['no speech: a place in the title, and nobody speaks', ['Letter from Tehran', 'The streets of the city are calm.'], [['are calm', null]]],
];

const ANSWERS: Case[] = [
  ['an interview whose answers stand in quotation marks', [
    'Ann Lee, the envoy, received us at the Résidence des Pins.',
    'You spent two days in the south: what did you see?',
    '“Villages in rubble.”',
    'Yet Israel says Hezbollah is rebuilding.',
    '“I do not dispute it. It lied about the cost.”',
    'What do you expect from Russia?',
    '“A timetable, nothing more.”',
  ], [['Villages', 'Ann Lee'], ['dispute', 'Ann Lee'], ['A timetable', 'Ann Lee'], ['rebuilding', 'Israel']]],
  ['an interview told from its title', [
    'Interview with Ann Lee: the deal is dead',
    'You said the deal is dead. Why?',
    'Because nobody kept it. It was a crime.',
    'And the sanctions?',
    'The sanctions were a mistake.',
  ], [['a crime', 'Ann Lee'], ['a mistake', 'Ann Lee']]],
  ['no interview: one question that a quotation follows', [
    'Otto Hahn asked the council: who paid?',
    'Nobody answered. Who, then, will pay?',
    '“We will,” Ann Lee said.',
  ], [['We will', 'Ann Lee']]],
];

/** Whose words a text holds that somebody wrote or adopted. */
const WRITTEN: Case[] = [
  ['a resolution', ['The European Parliament adopted a resolution on Iran. The text urges the Council to act.'], [['the Council to act', 'European Parliament']]],
  ['a report, named with its author behind', ['A report by the Centre for Public Inquiry came out on Monday. The report accuses Iran of lying.'], [['of lying', 'Centre for Public Inquiry']]],
  ['a letter that opens its sentence', ["In a letter to the council, Ali Vaezi, Iran's ambassador, protested. The letter condemns the raid."], [['the raid', 'Ali Vaezi']]],
  ['a study that speaks as it', ['According to a study by the Centre for Public Inquiry, Iran did well. The U.S., it says, did not.'], [['did not', 'Centre for Public Inquiry']]],
  ['a report of nobody', ['The report accuses Iran of lying.'], [['of lying', '-']]],
];

const REVIEWS: Case[] = [
  ['sections of papers', ['The Guardian: A broken promise', 'The United States has betrayed its friends. The paper calls for talks.', 'Le Monde: Too late', 'Europe is a coward. “We are ashamed,” Ann Lee said.', 'Die Zeit: No way back', 'The raid was a crime.'], [['has betrayed', 'Guardian'], ['a coward', 'Le Monde'], ['ashamed', 'Ann Lee'], ['a crime', 'Zeit']]],
  ['headings glued to their sentences, and a name that is a country', ['Iran: Ties grow In a note, the Iran newspaper spoke of it. The talks are sound. Lindenblatt: Nothing new The summit was a failure. Mistrust is right.'], [['are sound', 'the Iran newspaper'], ['a failure', 'Lindenblatt'], ['Mistrust', 'Lindenblatt']]],
  ['an analyst whose words a colon opens in a paper', ['Lindenblatt: Nothing new The summit was a failure.', 'Gazeta: Borders Writing in the Gazeta newspaper, Ivan Orlov, an analyst, says: Russia lies. The raid was a crime. The paper also praised Iran. Talks are sound.'], [['a crime', 'Ivan Orlov'], ['sound', 'Gazeta']]],
  ['no review: headings with whom they are about', ['Hezbollah: A new foe', 'Iran is a bully, the newspaper said.', 'Trump: A long fight', 'The raid was a crime. Hezbollah denies it.'], [['a crime', null]]],
];

/** A letter, and what is quoted in it. */
const EXCERPTS: Case[] = [
  ['to whom a letter goes does not speak', ['Petr Novak wrote on Monday. In part of Novak’s letter to Ivan Orlov: “The raid was a crime. We condemn it.”'], [['a crime', 'Petr Novak'], ['We condemn', 'Petr Novak']]],
  ['the same behind a pronoun', ['Ann Lee wrote on Monday. In part of her open letter to Ivan Orlov: “The raid was a crime.”'], [['a crime', 'Ann Lee']]],
  ['highlights with quotations inside, and what follows them', ['Below are highlights from Petr Novak’s letter to Ivan Orlov: “The Council spoke of “a shift” in 2015. The raid was a crime. It promised “peace.” We condemn it.” The streets are calm.'], [['a crime', 'Petr Novak'], ['We condemn', 'Petr Novak'], ['are calm', null]]],
];

const COLONS: Case[] = [
  ['the name of a column', ['World View: Why Iran lied', 'The talks went on.'], [['Iran lied', null]]],
  ['a clause in front of a colon', ['Ali Vaezi, an official, spoke on Monday.', 'On the offer, the official was dismissive: “A hand that writes sanctions cannot be shaken.”'], [['A hand', 'Ali Vaezi']]],
];

describe.each([['records', RECORDS], ['answers', ANSWERS], ['texts and their authors', WRITTEN], ['colons', COLONS], ['reviews of the press', REVIEWS], ['excerpts', EXCERPTS], ['letters', LETTERS], ['statements and headings', STATEMENTS]] as const)('words printed whole: %s', (_, cases) => {
  test.each(cases)('%s', (_what, lines, holders) => {
    const text = lines.join('\n\n');
    expect(holders.map(([wording]) => [wording, holderOf(text, wording)])).toEqual(holders);
  });
});

const BODIES: [text: string, holder: string, why: string][] = [
  ['The Competition Authority met on Monday. The regulator condemned Russia.', 'Competition Authority', 'an authority regulates'],
  ['The International Court of Justice sat in The Hague. The tribunal last month condemned Russia.', 'International Court of Justice', 'a court is a tribunal'],
  ['The Rapid Support Forces took the town. The paramilitary group condemned Russia.', 'Rapid Support Forces', 'what describes the noun is no name'],
  ['Police found the Navy at fault. The Ministry met. The think tank condemned Russia.', 'think tank', 'a ministry is none'],
  ['Amnesty International praised the strikers. Men burned a bus outside the Mercer Institute. The group condemned Russia.', 'Amnesty International', 'a place behind a preposition is taken up last'],
  ['The Institute for Fiscal Studies spoke. The think tank condemned Russia.', 'Institute for Fiscal Studies', 'a name goes on behind `for`'],
  ['Ann Lee met the Writers’ Guild. The British Grocers’ Alliance condemned Russia.', 'British Grocers’ Alliance', 'an owner in the plural is part of the name'],
  ['The Jewish Community of Vilna met. The Jewish Community condemned Russia.', 'Jewish Community', 'words of a people in the name of a body'],
  ['Iustitia, the largest judges’ association, condemned Russia.', 'Iustitia', 'an apposition tells that the first word is a name'],
  ['Conservatives on Capitol Hill condemned Russia.', 'Conservatives', 'where a group is does not speak'],
  ['Fishermen along the coast condemned Russia.', 'Fishermen', 'the same behind a plural without s'],
  ['Environmental groups, which have fought the plant since 2012, condemned Russia.', 'Environmental groups', 'past a relative clause'],
  ['Sgt. Rob Maddox spoke first. The sergeant condemned Russia.', 'Rob Maddox', 'a rank may be shortened'],
  ['Sen. Mitchell Drew, a Republican, voted no. Drew condemned Russia.', 'Mitchell Drew', '`no.` ends a sentence, and Drew is no verb'],
];

test.each(BODIES)('%s (%s: %s)', (text, holder) => expect(holderOf(text, 'Russia')).toBe(holder));
