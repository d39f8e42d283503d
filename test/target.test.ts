import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClauses } from '../src/clause/parse';
import type { Clauses } from '../src/clause/types';
import { readDocument } from '../src/document/read';
import type { Document, TokenRange } from '../src/document/types';
import { scoreTarget, type StanceLabel } from '../src/index';
import { findQuotations } from '../src/quotation/find';
import type { Quotations } from '../src/quotation/types';
import { createJudge } from '../src/target/model';
import type { TargetJudgement } from '../src/target/types';
import { readValences, sumValence } from '../src/target/valence';
import { readWords, sentencesOf } from '../src/target/words';
import { growth, GUARD, TOO_FAST } from './growth';

function judgeTargets(document: Document, quotations: Quotations, clauses: Clauses, targets: readonly TokenRange[]): TargetJudgement[] {
  return targets.map(createJudge(document, readWords(document, quotations, clauses, sentencesOf(document, targets))));
}

/** A target is marked by brackets: `The court praised [Larsen].` */
type Case = [text: string, label: StanceLabel, why: string];

const CASES: Case[] = [
  ['Critics slammed [Larsen] for his disastrous handling of the crisis.', 'against', 'object of blame'],
  ['Voters praised [Larsen] for his brilliant work on the peace deal.', 'favor', 'object of praise'],
  ['[Larsen] arrived on Tuesday and will meet the committee at noon.', 'neutral', 'plain report'],
  ['[Larsen] is a corrupt and dangerous liar.', 'against', 'bad predicate nouns'],
  ['[Larsen] is a brave and honest leader.', 'favor', 'good predicate nouns'],
  ['The scandal has badly damaged [Larsen].', 'against', 'object of harm'],
  ['The disgraced [Larsen] was convicted of fraud.', 'against', 'bad adjective and crime'],
  ['The beloved [Larsen] received an award for his courage.', 'favor', 'good adjective and honour'],
  ['[Larsen] lied to the public about the failed attack.', 'against', 'subject of a bad deed'],
  ['[Larsen] said the meeting would take place in March.', 'neutral', 'speaker of plain words'],
  ['“[Larsen] is a disgrace to this country,” he said.', 'against', 'abuse inside a quotation'],
  ['Prosecutors accused [Larsen] of corruption and abuse of power.', 'against', 'accused of'],
  ['[Larsen] was accused of sexual harassment by several women.', 'against', 'passive accusation'],
  ['The senator blamed [Larsen] for the economic collapse.', 'against', 'blamed for'],
  ['Many thanked [Larsen] for his generous support of veterans.', 'favor', 'thanked for'],
  ['They celebrated the great success of [Larsen].', 'favor', 'owner of a success'],
  ['They mocked the pathetic failure of [Larsen].', 'against', 'owner of a failure'],
  ['The reckless policy of [Larsen] has been a disaster.', 'against', 'owner of a bad policy'],
  ["[Larsen]'s reckless lies have caused great suffering.", 'against', 'possessive owner of bad things'],
  ["[Larsen]'s wonderful speech inspired thousands.", 'favor', 'possessive owner of good things'],
  ["[Larsen]'s office is on the second floor of the building.", 'neutral', 'possessive of a plain thing'],
  ['The interview with [Larsen] will be broadcast on Sunday.', 'neutral', 'partner of an interview'],
  ['A spokesman for [Larsen] declined to comment on Monday.', 'neutral', 'declined to comment'],
  ['[Larsen] won the praise of colleagues for an outstanding career.', 'favor', 'wins praise'],
  ['[Larsen] faces criminal charges over the bribery scandal.', 'against', 'faces charges'],
  ['The judge ruled that [Larsen] had violated the law.', 'against', 'violates the law'],
  ['[Larsen] proudly defended the rights of workers and helped the poor.', 'favor', 'does good deeds'],
  ['The group endorsed [Larsen] as the best candidate.', 'favor', 'endorsed'],
  ['The paper called [Larsen] an incompetent fool.', 'against', 'called names'],
  ['The paper called [Larsen] a hero and an inspiration.', 'favor', 'called a hero'],
  ['[Larsen] has been widely criticized for racist remarks.', 'against', 'passive criticism'],
  ['[Larsen] was honored for his dedication and integrity.', 'favor', 'passive honour'],
  ['[Larsen] was born in a small town and moved to the capital in 1990.', 'neutral', 'biography'],
  ['[The company] is based in the north and has 400 employees.', 'neutral', 'description'],
  ['“I have never met a finer man than [Larsen],” she said with admiration.', 'favor', 'a comparison under negation is praise'],
  ['[Larsen] served as secretary of the committee from 2001 to 2005.', 'neutral', 'office held'],
  ['Asked about the schedule, [Larsen] pointed to the report published last week.', 'neutral', 'pointed to'],
  ['The dishonest attack ads of [Larsen] disgusted voters.', 'against', 'owner of bad things, bad effect'],
  ['Protesters chanted that [Larsen] is a criminal.', 'against', 'bad attribute in a complement'],
  ['Supporters cheered as [Larsen] celebrated the victory.', 'favor', 'cheered'],
  ['The company of [Larsen] cheated its customers and stole their money.', 'against', 'owner of a cheat'],
  ['The brutal regime of [Larsen] tortured and murdered thousands.', 'against', 'owner of a brutal regime'],
  ['Experts warn that [Larsen] is a threat to democracy.', 'against', 'a threat'],
  ['He condemned [Larsen] in the strongest terms.', 'against', 'condemned'],
  ['She admires [Larsen] and trusts his judgment.', 'favor', 'admires, trusts'],
  ['He welcomed the excellent proposal of [Larsen].', 'favor', 'owner of something welcomed'],
  ['He has no doubt that [Larsen] is guilty of lying to Congress.', 'against', 'guilty, under a negated doubt'],
  ['[Larsen] failed miserably and embarrassed the whole nation.', 'against', 'failed'],
  ['[Larsen] deserves great credit for the success of the talks.', 'favor', 'deserves credit'],
  ['The hearing of [Larsen] is scheduled for Thursday morning.', 'neutral', 'scheduled'],
  ['Reporters waited for [Larsen] outside the hotel.', 'neutral', 'waited for'],
  ['[He] is a coward and a bully.', 'against', 'a pronoun as target'],
  ['The crowd loved [her] and applauded the wonderful performance.', 'favor', 'a pronoun as object'],
  ['[They] will travel to the city on Friday.', 'neutral', 'a plural pronoun'],
  ['Regulators fined [the company] for polluting the river with toxic waste.', 'against', 'a company'],
  ['Customers love [the company] for its excellent service.', 'favor', 'a company praised'],
  ['[Iran] was condemned for its brutal crackdown on peaceful protesters.', 'against', 'a party'],
  ['The minister praised [Iran] as a reliable and trusted friend.', 'favor', 'a party praised'],
  ['Delegations from [Iran] and four other countries met in the hall on Monday.', 'neutral', 'a party mentioned'],
  ['The ugly and shameful behavior of [Larsen] shocked his own party.', 'against', 'owner of bad behaviour'],
  ['Economists applauded [Larsen] for reviving the economy and creating jobs.', 'favor', 'applauded'],
  ['[Larsen], a talented and respected lawyer, won the case.', 'favor', 'apposition with praise'],
  ['[Larsen], a notorious fraudster, was sentenced to prison.', 'against', 'apposition with abuse'],
  ['It would be a terrible mistake to trust [Larsen].', 'against', 'trust called a mistake'],
];

/** What the model gets wrong, and what it would have to know. */
const KNOWN_FAILURES: Case[] = [
  ['Bergmann is a liar, and [Larsen] knew him well.', 'neutral', 'what is said of another leaks in'],
  ['The council regretted that [Larsen] was not elected.', 'favor', 'regret about what did not happen is praise'],
  ['It is hard to find fault with [Larsen].', 'favor', 'what is hard to do is negated'],
];

function unmark(marked: string): { text: string; span: { start: number; end: number } } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), span: { start, end } };
}

describe('scoreTarget reads the side taken', () => {
  it.each(CASES)('%s → %s: %s', (marked, label) => {
    const { text, span } = unmark(marked);
    expect(scoreTarget(text, span).label).toBe(label);
  });

  it.fails.each(KNOWN_FAILURES)('%s → %s: %s', (marked, label) => {
    const { text, span } = unmark(marked);
    expect(scoreTarget(text, span).label).toBe(label);
  });
});

describe('scoreTarget knows no names', () => {
  const marked = 'Critics said [Larsen] betrayed the voters, while Bergmann praised the plan.';
  const { text, span } = unmark(marked);
  const scored = scoreTarget(text, span);

  it.each(['Mitchell', 'Maria Santos', 'President Ahmed', 'Iran', 'Russia', 'Greenpeace'])('the target renamed to %s has the same score', (name) => {
    const renamed = unmark(marked.replace('Larsen', name));
    expect(scoreTarget(renamed.text, renamed.span).score).toBe(scored.score);
  });

  it.each(['Lindqvist', 'Washington', 'Tehran', 'Okafor'])('another name replaced by %s changes nothing', (name) => {
    expect(scoreTarget(text.replace('Bergmann', name), span).score).toBeCloseTo(scored.score, 6);
  });
});

describe('the judgement is sound', () => {
  const words = fc.constantFrom('Larsen', 'praised', 'the', 'corrupt', '“', '”', ',', 'not', 'Iran', '.', "'s", 'who', 'lied', '\n', '🙂', '12', 'and', '(', 'He');
  const texts = fc.oneof(fc.string(), fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')));

  it('adds up to one for every token of any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = readDocument(text, []);
        const targets = Array.from({ length: document.tokens.length }, (_, from) => ({ from, to: from + 1 }));
        const judged = judgeTargets(document, findQuotations(document), parseClauses(document), targets);
        expect(judged).toHaveLength(targets.length);
        for (const { against, neutral, favor } of judged) {
          expect(Math.min(against, neutral, favor)).toBeGreaterThanOrEqual(0);
          expect(against + neutral + favor).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, and its evidence slices back', () => {
    fc.assert(
      fc.property(texts.filter((t) => t.length > 0), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const { score, confidence, evidence } = scoreTarget(text, { start, end });
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const e of evidence) {
          expect(text.slice(e.start, e.end)).toBe(e.text);
          expect(e.rule).toMatch(/^target-model:[a-z-]+$/u);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same for a target judged alone or with others', () => {
    const document = readDocument('Larsen praised Bergmann, but Bergmann insulted Larsen and his corrupt friends.', []);
    const quotations = findQuotations(document);
    const clauses = parseClauses(document);
    const targets = [{ from: 0, to: 1 }, { from: 2, to: 3 }, { from: 5, to: 6 }];
    const together = judgeTargets(document, quotations, clauses, targets);
    expect(targets.map((t) => judgeTargets(document, quotations, clauses, [t])[0])).toEqual(together);
  });

  it('reads long texts in linear time', GUARD, () => {
    const judge = (n: number): (() => void) => {
      const document = readDocument('Larsen praised the brave and honest Bergmann and '.repeat(n), []);
      const quotations = findQuotations(document);
      const clauses = parseClauses(document);
      const targets = Array.from({ length: 2 * n }, (_, i) => ({ from: 4 * i, to: 4 * i + 1 }));
      return () => void judgeTargets(document, quotations, clauses, targets);
    };
    expect(growth(judge, 1000)).toBeLessThan(TOO_FAST);
  });
});

describe('valence', () => {
  const signed = (text: string): { good: number; bad: number } => {
    const document = readDocument(text, []);
    return sumValence(readValences(document, new Uint8Array(document.tokens.length), new Uint8Array(document.sentences.length).fill(1)).signed, { from: 0, to: document.tokens.length });
  };

  it.each([
    ['a wonderful plan', 'good'],
    ['not a wonderful plan', 'bad'],
    ['a terrible crime', 'bad'],
    ['never a terrible crime', 'good'],
  ] as const)('%s is %s', (text, side) => {
    const sums = signed(text);
    expect(sums[side]).toBeGreaterThan(0);
    expect(sums[side === 'good' ? 'bad' : 'good']).toBe(0);
  });

  it('negation ends at a mark', () => {
    expect(signed('He did not come, a terrible crime').bad).toBeGreaterThan(0);
  });
});
