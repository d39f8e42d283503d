/** Which words stand between quotation marks: every style of mark, nesting, marks left out, marks too many. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/document/read';
import { compileParties } from '../src/party/compile';
import { findParties } from '../src/party/find';
import { findQuotations } from '../src/quotation/find';
import { extractAttributions } from '../src/index';

const parties = compileParties();

/** The quotations of a text as written; `>` for each one around it, `…` at the end where no mark closes it. */
function quotations(text: string): string[] {
  const document = readDocument(text, findParties(text, parties));
  const { start, end } = document.tokens;
  return findQuotations(document).list.map((q) => `${'>'.repeat(q.depth)}${text.slice(start[q.from], end[q.to - 1])}${q.closed ? '' : '…'}`);
}

interface Case {
  text: string;
  found: string[];
  why: string;
}

const STYLES: Case[] = [
  { text: 'He said “it works” today.', found: ['“it works”'], why: 'curly' },
  { text: 'He said "it works" today.', found: ['"it works"'], why: 'straight' },
  { text: "He said ''it works'' today.", found: ["''it works''"], why: 'two single marks for a double one' },
  { text: "``It works'', he said.", found: ["``It works''"], why: 'as in old wire copy' },
  { text: 'He said «it works» today.', found: ['«it works»'], why: 'guillemets' },
  { text: 'He said „it works“ today.', found: ['„it works“'], why: 'German marks' },
  { text: "He said 'it works' today.", found: ["'it works'"], why: 'single, straight' },
  { text: 'He said ‘it works’ today.', found: ['‘it works’'], why: 'single, curly' },
  { text: 'He said “one" and "two”.', found: ['“one"', '"two”'], why: 'styles mixed' },
  { text: '“One” and “two” and “three” agree.', found: ['“One”', '“two”', '“three”'], why: 'several in a sentence' },
  { text: '(“It works.”)', found: ['“It works.”'], why: 'in brackets' },
  { text: 'He said:“It works.”', found: ['“It works.”'], why: 'no space before' },
  { text: '“It works,”he said.', found: ['“It works,”'], why: 'no space after' },
  { text: '“”', found: ['“”'], why: 'empty' },
];

const LONG: Case[] = [
  { text: '“One. Two. Three,” he said.', found: ['“One. Two. Three,”'], why: 'over sentence ends' },
  { text: '“One is good.\n\n“Two is better,” he said.', found: ['“One is good.…', '“Two is better,”'], why: 'each paragraph opens a mark, the last one closes' },
  { text: '"One is good.\n\n"Two is better," he said.', found: ['"One is good.…', '"Two is better,"'], why: 'the same with straight marks' },
];

const NESTED: Case[] = [
  { text: 'He said “she said ‘it works’ and left” today.', found: ['“she said ‘it works’ and left”', '>‘it works’'], why: 'single in double' },
  { text: 'He said "she said \'it works\' and left" today.', found: ['"she said \'it works\' and left"', ">'it works'"], why: 'the same with straight marks' },
  { text: 'He said "she said "it works" and left" today.', found: ['"she said "it works" and left"', '>"it works"'], why: 'marks of one kind, told apart by their spaces' },
  { text: 'He said “the “axis of evil” speech was wrong” today.', found: ['“the “axis of evil” speech was wrong”', '>“axis of evil”'], why: 'curly in curly' },
];

const APOSTROPHES: Case[] = [
  { text: "The boys' house and the girls' garden.", found: [], why: 'possessives of plurals' },
  { text: "Don't say it's over.", found: [], why: 'contractions' },
  { text: '‘Tis the season for “it works”.', found: ['“it works”'], why: 'an elision is no opening mark' },
  { text: "Nations' “rights” and peoples' ‘wishes for peace’.", found: ['“rights”', '‘wishes for peace’'], why: 'possessives beside quotations' },
  { text: 'It came with ‘political strings’. He said ‘no to this’ today.', found: ['‘political strings’', '‘no to this’'], why: 'a mark behind s closes before a full stop' },
  { text: "It is 'so' again.", found: [], why: 'one word in single marks is a term' },
];

const STRAY: Case[] = [
  { text: 'He said “it works', found: ['“it works…'], why: 'never closed: to the end of the sentence' },
  { text: '“One is good, he said. Two is better.', found: ['“One is good, he said.…'], why: 'an open mark loses its sentence, not the next' },
  { text: 'One is good,” he said. Two is better.', found: [], why: 'a closing mark alone' },
  { text: '” is a mark.', found: [], why: 'a closing mark at the start' },
  { text: '“One” and “two', found: ['“One”', '“two…'], why: 'the last one open' },
  { text: 'It is "one. Two is here. "Three," he said.', found: ['"one.…', '"Three,"'], why: 'the next opening mark says that the one before was left open' },
  { text: '“It works. He left.\n\nThey said “no” again.', found: ['“It works.…', '“no”'], why: 'the next paragraph is untouched' },
  { text: 'It works,” he said.\n\nThey said “no” again.', found: ['“no”'], why: 'also after a closing mark' },
];

for (const [title, cases] of Object.entries({ 'styles of marks': STYLES, 'over sentences and paragraphs': LONG, 'one inside another': NESTED, apostrophes: APOSTROPHES, 'marks left out': STRAY })) {
  describe(title, () => {
    test.each(cases)('$why: $text', ({ text, found }) => expect(quotations(text)).toEqual(found));
  });
}

test.fails('an inch sign is no quotation mark', () => {
  // Known failure: after a number only the meaning tells a unit from a mark.
  expect(quotations('A 6" pipe and a 7" pipe.')).toEqual([]);
});

describe('one stray mark', () => {
  const SENTENCES = [
    ['Karim Tavoli said “the talks will go on” in Vienna.', 'the talks will go on'],
    ['“The plan is good and it will work,” Nora Hale said on Monday.', 'The plan is good and it will work,'],
    ['The envoy told reporters “we have no other choice” after the meeting.', 'we have no other choice'],
    ['“Nobody wants a war,” the minister added.', 'Nobody wants a war,'],
    ['The delegations met again in the afternoon.', null],
    ['A second round is to follow next week in Geneva.', null],
  ] as const;
  const sentences = fc.array(fc.constantFrom(...SENTENCES), { minLength: 2, maxLength: 8 });
  const breaks = fc.constantFrom(' ', '\n\n');

  /** An article with a mark too many before a word of sentence `at`. */
  function spoilt(list: readonly (readonly [string, string | null])[], at: number, place: number, mark: string, glue: string): string {
    const words = (list[at]?.[0] ?? '').split(' ');
    words[place % words.length] = mark + (words[place % words.length] ?? '');
    return list.map(([sentence], i) => (i === at ? words.join(' ') : sentence)).join(glue);
  }
  const others = (list: readonly (readonly [string, string | null])[], at: number): string[] => list.flatMap(([, quoted], i) => (i === at || quoted === null ? [] : [quoted]));

  test('loses at most the quotations of the sentence it stands in', () => {
    fc.assert(
      fc.property(sentences, fc.nat(7), fc.nat(20), fc.constantFrom('“', '”', '«'), breaks, (list, n, place, mark, glue) => {
        const at = n % list.length;
        const found = quotations(spoilt(list, at, place, mark, glue)).join('\n');
        for (const quoted of others(list, at)) expect(found).toContain(`“${quoted}”`);
      }),
      { numRuns: 300 },
    );
  });

  test('loses at most the attributions of the sentence it stands in', () => {
    fc.assert(
      fc.property(sentences, fc.nat(7), fc.nat(20), fc.constantFrom('“', '”'), (list, n, place, mark) => {
        const at = n % list.length;
        const text = spoilt(list, at, place, mark, '\n\n');
        const said = extractAttributions(text).flatMap((a) => a.content.map((c) => text.slice(c.start, c.end))).join('\n');
        for (const quoted of others(list, at)) expect(said).toContain(quoted);
      }),
      { numRuns: 60 },
    );
  });
});
