import { BASE_ENDINGS, FORM_ENDINGS, ONE_SYLLABLE, STEMS, TWO_VOWELS, VOWEL } from '../lexicon/clause-forms';
import { VERB_CLASSES } from '../lexicon/clause-verbs';
import { AUXILIARIES, IRREGULAR_VERBS, LOST_E } from '../lexicon/clause-irregular';
import type { Document } from '../document/types';
import { keep } from '../lexicon/kept';

/** What a verb form can be, read off its ending. */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle' | 'past-or-participle';

/** The base behind `-ed` or `-ing`: undoubles (`controlled`), gives back a lost `e` (`imposed`). */
function baseOf(stem: string): string {
  if (!VOWEL.test(stem)) return stem;
  const last = stem.at(-1) as string;
  if (last === stem.at(-2)) {
    const keeps = 'lszf'.includes(last) ? !TWO_VOWELS.test(stem) || last === 's' : stem.length < 4;
    return keeps || last === 'e' ? stem : stem.slice(0, -1);
  }
  const lost = ONE_SYLLABLE.test(stem) || [1, 2, 3, 4].some((n) => LOST_E.has(stem.slice(-n)));
  return lost && !LOST_E.has(`-${stem.slice(-3)}`) ? `${stem}e` : stem;
}

function regularLemma(word: string): string {
  for (const [ending, base] of BASE_ENDINGS) if (ending.test(word)) return word.replace(ending, base);
  const stem = STEMS.find((ending) => ending.test(word))?.exec(word)?.[1];
  return stem === undefined ? word : baseOf(stem);
}

function formOf(word: string): VerbForm {
  const irregular = IRREGULAR_VERBS.get(word);
  if (!irregular) return FORM_ENDINGS.find(([, ending]) => ending.test(word))?.[0] ?? 'base';
  if (irregular.base) return 'base';
  if (!irregular.participle) return 'past';
  return irregular.past ? 'past-or-participle' : 'participle';
}

/** A word read as a verb. */
interface KnownVerb {
  /** The lemma that the tagger gives it as a verb, or ''. */
  given: string;
  lemma: string;
  form: VerbForm;
  classes: ReadonlySet<string>;
}

const NO_CLASSES: ReadonlySet<string> = new Set();
const kept = new Map<string, KnownVerb>();

function lemmaOf(word: string, given: string): string {
  const known = AUXILIARIES.get(word) ?? IRREGULAR_VERBS.get(word)?.lemma;
  if (known !== undefined) return known;
  const regular = regularLemma(word);
  if (given === '' || given === word) return regular;
  return given.length + 1 < word.length && ONE_SYLLABLE.test(given) && `${given}e` === regular ? `${given}e` : given;
}

/** Looks a token up as a verb; what was seen before, in whatever text, need not be looked up again. */
function knownVerb({ tokens }: Document, token: number): KnownVerb {
  const word = tokens.lower[token] ?? '';
  const given = tokens.pos[token] === 'VERB' ? (tokens.lemma[token] as string) : '';
  const known = kept.get(word);
  if (known?.given === given) return known;
  const lemma = lemmaOf(word, given);
  return keep(kept, word, { given, lemma, form: formOf(word), classes: VERB_CLASSES.get(lemma) ?? NO_CLASSES });
}

/** The dictionary form of a token read as a verb, also where the tagger took it for a noun. */
export function verbLemma(document: Document, token: number): string {
  return knownVerb(document, token).lemma;
}

/** What a token read as a verb can be. */
export function verbForm(document: Document, token: number): VerbForm {
  return knownVerb(document, token).form;
}

/** Whether a token read as a verb may be a participle of what is done. */
export function mayBeParticiple(document: Document, token: number): boolean {
  return verbForm(document, token).endsWith('participle') || IRREGULAR_VERBS.get(document.tokens.lower[token])?.participle === true;
}

/** Whether a token read as a verb is of a class of `src/lexicon/clause-verbs.ts`. */
export function verbIs(document: Document, token: number, name: string): boolean {
  return knownVerb(document, token).classes.has(name);
}
