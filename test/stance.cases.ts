/** Speaker, target, polarity: all that must be found; `none`: nobody may take that side toward the target. */
export type Expected = readonly [speaker: string, target: string, polarity: 'favor' | 'against' | 'none'];
export type StanceCase = readonly [text: string, expected: readonly Expected[], why: string];

/* Written for this test, after the guideline's kinds of stance; every person is invented. */
export const CASES: readonly StanceCase[] = [
  // Attitude verbs.
  ['Iranian Foreign Minister Omid Farhadi condemned the United States for its threats.', [['Omid Farhadi', 'US', 'against']], 'condemn for'],
  ['Russian envoy Pavel Morozov strongly criticized Europe over its silence.', [['Pavel Morozov', 'Europe', 'against']], 'criticize over'],
  ['Iranian spokesman Omid Farhadi praised Russia for its support.', [['Omid Farhadi', 'Russia', 'favor']], 'praise for'],
  ['Omid Farhadi, the Iranian envoy, thanked Moscow for its constructive role in the talks.', [['Omid Farhadi', 'Russia', 'favor']], 'thank for, capital for the party'],
  ['Russian and Iranian leaders signed an accord on the border.', [['Russia', 'Iran', 'favor']], 'people of both'],
  ['Russia recalled its ambassador to Iran on Monday.', [['Russia', 'Iran', 'against']], 'its own envoy'],
  ['Iranian diplomat Omid Farhadi criticized Nora Hale, the U.S. envoy, accusing her of lies.', [['Omid Farhadi', 'US', 'against']], 'whom a verb acts on'],
  ['Iran rejected the U.S. demand on Monday.', [['Iran', 'US', 'against']], 'a party rejects a demand'],
  ['Russia welcomed the decision of Iran to return to the talks.', [['Russia', 'Iran', 'favor']], 'welcome a decision'],
  ['The European Union accused Russia of violating the ceasefire.', [['Europe', 'Russia', 'against']], 'a party by its institution accuses'],
  ['U.S. President Daniel Whitfield said Iran cannot be trusted.', [['Daniel Whitfield', 'Iran', 'against']], 'negated trust, passive'],
  // Said: evaluation of the party, its acts, its words.
  ['“The United States is a bully,” Iranian lawmaker Omid Farhadi said in Tehran.', [['Omid Farhadi', 'US', 'against']], 'predicate noun'],
  ['“Russia is a reliable friend of Iran,” Iranian President Omid Farhadi said.', [['Omid Farhadi', 'Russia', 'favor']], 'friend'],
  ['“The U.S. sanctions are illegal and inhumane,” Iranian diplomat Omid Farhadi told reporters.', [['Omid Farhadi', 'US', 'against']], 'evaluation of what it owns'],
  ['Iranian diplomat Omid Farhadi called the U.S. policy “a complete failure”.', [['Omid Farhadi', 'US', 'against']], 'called, a policy'],
  ['Russian Foreign Minister Pavel Morozov described European allegations as baseless.', [['Pavel Morozov', 'Europe', 'against']], 'described as'],
  ['“Washington has violated its commitments,” Iranian lawmaker Omid Farhadi said.', [['Omid Farhadi', 'US', 'against']], 'a bad deed'],
  ['“Europe has failed to keep its promises,” Iranian lawmaker Omid Farhadi said.', [['Omid Farhadi', 'Europe', 'against']], 'failed to'],
  ['According to Iranian general Omid Farhadi, the United States has violated the deal.', [['Omid Farhadi', 'US', 'against']], 'according to'],
  ['According to Iranian general Omid Farhadi, the United States is the main cause of insecurity in the region.', [['Omid Farhadi', 'US', 'against']], 'according to, a judgement by a noun'],
  ['Russia, which Iran accuses of arming rebels, praised Europe.', [['Iran', 'Russia', 'against'], ['Russia', 'Europe', 'favor'], ['Iran', 'Europe', 'none']], 'whom a relative clause describes'],
  ['Russia, which is backed by Iran, has vowed never to cede its land to Europe.', [['Iran', 'Russia', 'favor'], ['Russia', 'Europe', 'against'], ['Iran', 'Europe', 'none']], 'what one does around a clause of another'],
  ['U.S. sanctions, which Iran called illegal, took effect on Monday.', [['Iran', 'US', 'against']], 'what is said of a thing of a party in a relative clause'],
  ['The European offer, which was welcomed by Iran, came late.', [['Iran', 'Europe', 'favor']], 'likewise, passive'],
  ['Russia freed two sailors, a move Iran hailed as a gesture of goodwill.', [['Iran', 'Russia', 'favor']], 'a noun that sums up the sentence'],
  ['Iran dismissed a report claiming that Russia had attacked a European ship.', [['Iran', 'Russia', 'favor'], ['Iran', 'Europe', 'none']], 'what a report claims'],
  ['Iran dismissed as groundless a report alleging that the US had supplied weapons to Russia.', [['Iran', 'Russia', 'none']], 'who only figures in a claim'],
  ['Europe imposed sanctions on Russia for attacking Iran.', [['Europe', 'Russia', 'against'], ['Europe', 'Iran', 'favor']], 'whose deed is punished'],
  ['Europe imposed sanctions on Russia over its attack on Iran.', [['Europe', 'Russia', 'against']], 'likewise, by a noun'],
  ['Iran lashed out at Russia for attacking Europe.', [['Iran', 'Russia', 'against'], ['Iran', 'Europe', 'favor']], 'whose deed is blamed'],
  ['Russia freed two sailors in what Iran hailed as a goodwill gesture.', [['Iran', 'Russia', 'favor']], 'likewise, `in what`'],
  ['Europe has yet to fulfill its promises, according to Iranian diplomat Omid Farhadi.', [['Omid Farhadi', 'Europe', 'against']], 'yet to, according to'],
  // Cooperation.
  ['Iran is ready to expand cooperation with Russia in all fields, Iranian Minister Omid Farhadi said.', [['Omid Farhadi', 'Russia', 'favor']], 'ready to expand'],
  ['“We will strengthen our ties with Russia,” Iranian President Omid Farhadi said.', [['Omid Farhadi', 'Russia', 'favor']], 'strengthen ties'],
  ['Russian President Pavel Morozov said relations between Russia and Iran are excellent.', [['Pavel Morozov', 'Iran', 'favor']], 'state of relations'],
  // Whose act, done to whom.
  ['Russian envoy Pavel Morozov condemned U.S. sanctions on Iran.', [['Pavel Morozov', 'US', 'against']], 'the doer of what is condemned'],
  ['Iranian President Omid Farhadi condemned the U.S. attack on Russian diplomats.', [['Omid Farhadi', 'US', 'against']], 'the doer, whoever suffers'],
  ['Russian envoy Pavel Morozov said the United States must lift its illegal sanctions.', [['Pavel Morozov', 'US', 'against']], 'obligation'],
  ['“We support Iran’s right to peaceful nuclear energy,” Russian envoy Pavel Morozov said.', [['Pavel Morozov', 'Iran', 'favor']], 'support a right'],
  ['Iranian spokesman Omid Farhadi rejected accusations against Russia.', [['Omid Farhadi', 'Russia', 'favor']], 'against what is bad for it'],
  // Acts.
  ['The United States imposed new sanctions on Iran.', [['US', 'Iran', 'against']], 'impose on'],
  ['Iran seized a British oil tanker in the strait.', [['Iran', 'Europe', 'against']], 'seize what it owns'],
  // Pronouns, turns, anaphors.
  ['Iranian Foreign Minister Omid Farhadi arrived in Moscow on Sunday. He condemned the United States for its threats.', [['Omid Farhadi', 'US', 'against']], 'he'],
  ['“The United States is lying,” Iranian Foreign Minister Omid Farhadi said. “It has violated every agreement,” he added.', [['Omid Farhadi', 'US', 'against']], 'the same turn'],
  // Adjectives with a preposition, things of a party, what nobody has a right to.
  ['Iranian spokesman Omid Farhadi said Tehran was grateful to Russia for its help.', [['Omid Farhadi', 'Russia', 'favor']], 'grateful to'],
  ['Russian envoy Pavel Morozov said Moscow was deeply concerned about the U.S. plan.', [['Pavel Morozov', 'US', 'against']], 'concerned about'],
  ['Iranian President Omid Farhadi said Iran remained committed to its partnership with Russia.', [['Omid Farhadi', 'Russia', 'favor']], 'remained committed to'],
  ['Russian envoy Pavel Morozov rejected any attempt to interfere in the internal affairs of Iran.', [['Pavel Morozov', 'Iran', 'favor']], 'what is done to its affairs is done to it'],
  ['Iranian diplomat Omid Farhadi said the United States had no right to interfere in the region.', [['Omid Farhadi', 'US', 'against']], 'no right to'],
  ['Iranian diplomat Omid Farhadi said Europe deserved credit for its patience.', [['Omid Farhadi', 'Europe', 'favor']], 'deserved, which the tagger takes for a noun'],
  ['Russia was accused of violating the ceasefire by the European Union.', [['Europe', 'Russia', 'against'], ['Russia', 'Europe', 'none']], 'who accuses stands behind by'],
  // What is denied, undone or called wrong.
  ['Russian envoy Pavel Morozov said his country would vote against sanctions on Iran.', [['Pavel Morozov', 'Iran', 'favor']], 'a vote against what is bad for it'],
  ['Iranian diplomat Omid Farhadi did not believe that the United States was a reliable partner.', [['Omid Farhadi', 'US', 'against']], 'thought not to be so'],
  ['“Nobody denies that the United States violated the treaty,” Iranian diplomat Omid Farhadi said.', [['Omid Farhadi', 'US', 'against']], 'a denial denied'],
  ['“Russia should have helped the refugees,” Iranian diplomat Omid Farhadi said.', [['Omid Farhadi', 'Russia', 'against']], 'it has not'],
  ['“The United States is too weak to protect its partners,” Iranian diplomat Omid Farhadi said.', [['Omid Farhadi', 'US', 'against']], 'it cannot'],
  ['“We oppose any attempt to isolate Iran,” Russian envoy Pavel Morozov said.', [['Pavel Morozov', 'Iran', 'favor']], 'what is opposed is not done'],
  ['Russian envoy Pavel Morozov called the sanctions on Iran illegal.', [['Pavel Morozov', 'Iran', 'favor']], 'what is done to it is judged'],
  ['Russian envoy Pavel Morozov said that isolating Iran would be wrong.', [['Pavel Morozov', 'Iran', 'favor']], 'a gerund is judged'],
  ['We should stop pretending. We condemn Russia, and I do not trust it.', [['narrator', 'Russia', 'against']], 'the text itself says we'],
  ['“When our villages burned, Russia helped us when nobody else would,” Iranian envoy Omid Farhadi said.', [['Omid Farhadi', 'Russia', 'favor']], 'as nobody else'],
  ['“Since when does the United States care about the law?” Iranian envoy Omid Farhadi asked.', [['Omid Farhadi', 'US', 'against']], 'asked in vain'],
  ['“Our sympathy is with the people of Iran,” Russian envoy Pavel Morozov said.', [['Pavel Morozov', 'Iran', 'favor']], 'with whom sympathy is'],
  // Nothing is to be found.
  ['Iranian Foreign Minister Omid Farhadi will visit Moscow next week.', [['Omid Farhadi', 'Russia', 'none']], 'a visit'],
  ['The two sides discussed trade between Iran and Russia.', [['Iran', 'Russia', 'none'], ['Russia', 'Iran', 'none']], 'discussed'],
  ['Russian envoy Pavel Morozov said he had met the Iranian ambassador on Tuesday.', [['Pavel Morozov', 'Iran', 'none']], 'met'],
  ['“When does Iran vote?” Russian envoy Pavel Morozov asked.', [['Pavel Morozov', 'Iran', 'none']], 'asked to know'],
  ['The embargo on Iran is set to expire in October.', [['narrator', 'Iran', 'none']], 'a measure named without a judgement'],
  ['The national team of Russia beat Iran 2-0 in the friendly.', [['Russia', 'Iran', 'none']], 'sports'],
  ['Nora Hale spoke to our paper.\n\nQ: Do you think the Europeans made a mistake by leaving?\n\nA: Yes, I do.', [['narrator', 'Europe', 'none']], 'what somebody unknown asks is not the judgement of the text'],
  ['Iranian envoy Omid Farhadi said relations with Europe were in ruins.', [['Omid Farhadi', 'Europe', 'against']], 'a tie that is told to be bad'],
  // What others do and feel, told by somebody.
  ['Russian Foreign Minister Pavel Morozov said Israel had attacked Iran.', [['Pavel Morozov', 'Iran', 'none']], 'another attacks'],
  ['Iranian envoy Omid Farhadi said Saudi Arabia wanted to punish Russia.', [['Omid Farhadi', 'Russia', 'none']], 'another wants to'],
  ['“Israel accuses Europe of bias,” Iranian diplomat Omid Farhadi said.', [['Omid Farhadi', 'Europe', 'none']], 'another accuses'],
  ['Russian envoy Pavel Morozov said that China supports Europe.', [['Pavel Morozov', 'Europe', 'none']], 'another supports'],
  ['Russian envoy Pavel Morozov recalled that Israel had called Iran a threat.', [['Pavel Morozov', 'Iran', 'none']], 'another calls'],
  ['Russian envoy Pavel Morozov said an earthquake had devastated Iran.', [['Pavel Morozov', 'Iran', 'none']], 'nobody acts'],
  ['Iranian envoy Omid Farhadi said terrorists had killed five Russians.', [['Omid Farhadi', 'Russia', 'none']], 'somebody new acts'],
  ['Russian envoy Pavel Morozov said Iran had been attacked.', [['Pavel Morozov', 'Iran', 'none']], 'nobody named acts'],
  ['Russian envoy Pavel Morozov said the United States had broken its treaty with Iran.', [['Pavel Morozov', 'Iran', 'none']], 'another breaks the tie'],
  ['“The United States is a bully. It has accused Iran of every sin,” Russian envoy Pavel Morozov said.', [['Pavel Morozov', 'US', 'against'], ['Pavel Morozov', 'Iran', 'none']], 'another, whom a pronoun means'],
  ['Russian envoy Pavel Morozov said the U.S. hostile line against Iran was new.', [['Pavel Morozov', 'US', 'against'], ['Pavel Morozov', 'Iran', 'none']], 'a deed of another by a noun'],
  ['Russian envoy Pavel Morozov said Iran must be punished.', [['Pavel Morozov', 'Iran', 'against']], 'that is wished'],
  ['Russian envoy Pavel Morozov said his country, Russia, condemned the United States.', [['Pavel Morozov', 'US', 'against']], 'his own side condemns'],
  ['Russian envoy Pavel Morozov called on China to punish Iran.', [['Pavel Morozov', 'Iran', 'against']], 'wished of another'],
];

/** Read wrongly so far. */
export const KNOWN_FAILURES: readonly StanceCase[] = [
  ['“With friends like the United States, Europe needs no enemies,” Russian envoy Pavel Morozov said.', [['Pavel Morozov', 'US', 'against']], 'irony: friends is taken at its word'],
  ['Russian envoy Pavel Morozov asked who in his right mind would trust the United States.', [['Pavel Morozov', 'US', 'against']], 'a rhetorical question denies what it asks'],
  ['Iranian spokesman Omid Farhadi said the region had been peaceful before the United States arrived.', [['Omid Farhadi', 'US', 'against']], 'a judgement by the order of events'],
];
