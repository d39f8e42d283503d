import { setOf, wordsOf } from '../lexicon/list';
import { ADJECTIVE_CLASSES, PARTICIPLE_ADJECTIVES, VERB_CLASSES } from '../lexicon/clause-verbs';
import { AUXILIARIES, IRREGULAR_VERBS, LOST_E } from '../lexicon/clause-irregular';
import { CLAUSAL_NOUNS, CONTENT_NOUNS, COUNTING_NOUNS, NOUN_ROLES, TRANSPARENT_NOUNS } from '../lexicon/clause-nouns';
import { ADJECTIVAL_NOUNS, FUNCTION_WORDS, MULTIWORDS, PARTICLES, TIME_NOUNS } from '../lexicon/clause-words';

/** The tables of the parser, decoded. */
export interface ClauseLexicon {
  /** Class of each function word. */
  functionWord: ReadonlyMap<string, string>;
  /** First word → the longer wordings that start with it, longest first. */
  multiword: ReadonlyMap<string, readonly Multiword[]>;
  timeNouns: ReadonlySet<string>;
  adjectivalNouns: ReadonlySet<string>;
  /** Nouns that `that` may follow with a clause. */
  clausalNouns: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  /** Classes of each verb lemma. */
  verb: ReadonlyMap<string, ReadonlySet<string>>;
  /** Class of each adjective that takes `to`. */
  adjective: ReadonlyMap<string, string>;
  participleAdjectives: ReadonlySet<string>;
  /** Form of an auxiliary → its base. */
  auxiliary: ReadonlyMap<string, string>;
  /** `preposition noun` → role. */
  nounRole: ReadonlyMap<string, string>;
  /** Endings of stems that lost an `e`. */
  lostE: ReadonlySet<string>;
  transparent: ReadonlySet<string>;
  counting: ReadonlySet<string>;
  /** Class of each noun that has a content. */
  contentNoun: ReadonlyMap<string, string>;
  /** Form of an irregular verb → its base, and whether it can be a past, a participle. */
  irregular: ReadonlyMap<string, IrregularForm>;
}

/** Several words that work as one (`because of`). */
export interface Multiword {
  words: readonly string[];
  wording: string;
  class: string;
}

/** What an irregular form can be. */
export interface IrregularForm {
  lemma: string;
  past: boolean;
  participle: boolean;
  base: boolean;
}

/** Rows `class: words`. */
function* rows(table: string): Generator<[string, string[]]> {
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(':');
    yield [line.slice(0, colon).trim(), wordsOf(line.slice(colon + 1))];
  }
}

function oneClass(table: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const [name, members] of rows(table)) for (const word of members) if (!map.has(word)) map.set(word, name);
  return map;
}

function manyClasses(table: string): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const [name, members] of rows(table)) {
    for (const word of members) {
      const classes = map.get(word);
      if (classes) classes.add(name);
      else map.set(word, new Set([name]));
    }
  }
  return map;
}

function nounRoles(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [head, members] of rows(NOUN_ROLES)) {
    const [preposition, role] = wordsOf(head) as [string, string];
    for (const noun of members) map.set(`${preposition} ${noun}`, role);
  }
  return map;
}

function irregularForms(): Map<string, IrregularForm> {
  const map = new Map<string, IrregularForm>();
  const add = (form: string, lemma: string, what: 'past' | 'participle' | 'base'): void => {
    const known = map.get(form) ?? { lemma, past: false, participle: false, base: false };
    known[what] = true;
    map.set(form, known);
  };
  for (const line of IRREGULAR_VERBS.trim().split('\n')) {
    const [base, past, participle] = wordsOf(line) as [string, string, string?];
    add(past, base, 'past');
    add(participle ?? past, base, 'participle');
    add(base, base, 'base');
  }
  return map;
}

function multiwords(): Map<string, Multiword[]> {
  const map = new Map<string, Multiword[]>();
  for (const line of MULTIWORDS.trim().split('\n')) {
    const [wording, name] = line.split(' = ') as [string, string];
    const parts = wordsOf(wording);
    const list = map.get(parts[0] as string) ?? [];
    list.push({ words: parts, wording, class: name });
    list.sort((a, b) => b.words.length - a.words.length);
    map.set(parts[0] as string, list);
  }
  return map;
}

let decoded: ClauseLexicon | undefined;

/** The tables, decoded on first use. */
export function clauseLexicon(): ClauseLexicon {
  decoded ??= {
    functionWord: oneClass(FUNCTION_WORDS),
    multiword: multiwords(),
    adjectivalNouns: setOf(ADJECTIVAL_NOUNS),
    clausalNouns: setOf(CLAUSAL_NOUNS),
    timeNouns: setOf(TIME_NOUNS),
    particles: setOf(PARTICLES),
    verb: manyClasses(VERB_CLASSES),
    adjective: oneClass(ADJECTIVE_CLASSES),
    participleAdjectives: setOf(PARTICIPLE_ADJECTIVES),
    auxiliary: oneClass(AUXILIARIES),
    nounRole: nounRoles(),
    transparent: setOf(TRANSPARENT_NOUNS),
    lostE: setOf(LOST_E),
    counting: setOf(COUNTING_NOUNS),
    contentNoun: oneClass(CONTENT_NOUNS),
    irregular: irregularForms(),
  };
  return decoded;
}
