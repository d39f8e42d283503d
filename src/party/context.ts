import type { PartyName, WordingKind } from './types';

/** A surrounding that shows that a wording is not the government or its people. */
interface Surrounding {
  /** The kinds of wording it holds for; all when absent. */
  kinds?: readonly WordingKind[];
  /** The wordings it holds for; all when absent. */
  wording?: RegExp;
  /** What must stand directly in front. */
  before?: RegExp;
  /** What in front makes an exception. */
  unless?: RegExp;
  /** What must follow directly. */
  after?: RegExp;
  /** What it is instead. */
  is: string;
}

const SEAT: readonly WordingKind[] = ['seat'];
const NAME: readonly WordingKind[] = ['name', 'seat'];

/** People and powers whose place names whom they stand for (`officials in X`), and feelings that go to a government (`trust in X`). */
const GOVERNING = /\b(?:officials?|leaders?|leadership|rulers?|hawks|hardliners|politicians|policymakers|decision-makers|statesmen|those|people|someone|elites?|circles|lobby|establishment|administrations?|governments?|regimes?|authorities|friends|allies|ally|opponents|enemies|partners|counterparts?|masters|patrons|power|trust|confidence|faith|interest(?:ed)?|belie(?:f|ve|ves|ved)|distrust|mistrust|disappoint(?:ed|ment)|change) in (?:the )?$/u;

const SURROUNDINGS: readonly Surrounding[] = [
  { is: 'a newspaper', kinds: NAME, after: /^ (?:Times|Post|Herald|Tribune|Gazette|Examiner|Chronicle|Telegraph|Observer|Daily|Globe)\b/u },
  { is: 'an airline', after: /^ (?:Airlines?|Airways)\b/u },
  { is: 'a house of learning or culture', after: /^ (?:(?:State|National|Technical|Medical) )?(?:University|Polytechnic|College|Stock Exchange|Museum|Zoo|Marathon|Stadium|Airport|International (?:Airport|Book Fair|Film Festival)|Book Fair|Film Festival|Biennale|Opera|Philharmonic|Symphony|Orchestra)\b/u },
  { is: 'a house of learning', kinds: NAME, before: /\bUniversit(?:y|ies) of $/u },
  { is: 'a water or a coast', kinds: NAME, before: /\b(?:Gulf|Sea|Straits?|Bay|Cape|Lake|Horn) of $/u },
  { is: 'a noble or local office, a battle, a treaty', kinds: NAME, before: /\b(?:Dukes?|Duchess|Archbishop|Bishop|[Mm]ayor|Battle|Siege|Treaty|Statute|Charter) of $/u },
  { is: 'a region', wording: /^West(?:ern)?$/u, after: /^ \p{Lu}/u, unless: /\b[Tt]he $/u },
  { is: 'a place where something happens', kinds: SEAT, unless: GOVERNING, before: /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|[Ii]nside)(?: (?:downtown|central|northern|southern|eastern|western|north|south|east|west))? (?:the )?$/u },
  { is: 'the goal of a journey', kinds: SEAT, before: /\b(?:visit(?:s|ed|ing)?(?: to)?|(?:trips?|journeys?|flights?|fl(?:y|ies|ew|ying)|travel(?:s|l?ed|l?ing)?|return(?:s|ed|ing)?|bound) (?:to|for|from)|(?:arrived?|arrives|arriving|arrival|landed|land) in|left for|leav(?:e|es|ing) for|head(?:s|ed|ing)? for|streets of|city of|capital(?: of)?,?|downtown|suburbs? of|outskirts of|(?:north|south|east|west) of) (?:the )?$/u },
  { is: 'an event named after its place', kinds: SEAT, after: /^ (?:Conventions?|Agreements?|Accords?|Protocols?|Treaty|Conference|Summit|summit|Declaration|Process|Talks|talks|negotiations|meetings?|conference|rounds?|[Ff]orum|[Ff]ormat|Club|metro|subway|suburbs?|bureau|correspondent)\b/u },
  { is: 'the place where something is', kinds: SEAT, after: /^[-‐‑–](?:based|born|bound|area)\b/u },
  { is: 'a language', kinds: ['demonym'], after: /^[- ](?:language|speaking|speaker|speakers)\b/u },
  { is: 'a language', kinds: ['demonym'], before: /\b(?:in|into|speaks?|spoke|fluent)(?: fluent)? $/u, after: /^\s*(?:[.,;:)]|and\b|or\b|$)/u },
  { is: 'a dateline', kinds: SEAT, before: /(?:^|\n)[^\S\n]*$/u, after: /^(?:\s*[,(]|\s+[-–—])/u },
];

/** A capital in capitals with a dash behind it is a dateline wherever it stands; a heading may be glued in front. */
const LATE_DATELINE = /^\s+[-–—]\s/u;

/** A body with a plain name belongs to another country when another name stands in front (`African National Congress`). */
const PLAIN_BODY = /^(?:Congress|Senate|Parliament|Treasury|House|Duma|Cabinet)$/u;
const OTHER_NAME = /[\p{L},] \p{Lu}\p{L}+ $/u;

const SPORT = /\b(?:football(?:er|ers)?|soccer|volleyball|basketball|futsal|handball|rugby|cricket|wrestlers?|World Cup|Asian Cup|Premier League|national team|midfielder|striker|goalkeeper|head coach|coached|quarter-?finals?|semi-?finals?|group stage|kick-?off|friendly match|goalless|qualifiers?|runners-up|gold medals?|silver medals?|bronze medals?)\b/u;
const SCORE = /\b(?:beat|beats|beaten|defeat|defeats|defeated|drew|draw|won|win|lost|lose|edged|thrashed|victory over)\b[^.\n]{1,40}\b\d{1,2}[-–:]\d{1,2}\b/u;
const SENTENCE_END = /[.!?]["”’']?\s|\n/u;
const REACH = 48;
const SENTENCE_REACH = 160;

function fits({ kinds, wording, before, unless, after }: Surrounding, name: PartyName, left: string, right: string): boolean {
  if (kinds && !kinds.includes(name.kind)) return false;
  if (wording && !wording.test(name.wording)) return false;
  if (before && !before.test(left)) return false;
  if (after && !after.test(right)) return false;
  return !unless?.test(left);
}

/** The sentence around a place, as far as {@link SENTENCE_REACH} and without the help of the tagger. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start).split(SENTENCE_END).pop() ?? '';
  const after = text.slice(end, end + SENTENCE_REACH).split(SENTENCE_END)[0] ?? '';
  return before + text.slice(start, end) + after;
}

/**
 * Tells what a wording is when it is not the party, or `null` when it is.
 * @param owned the party's own name stands directly in front (`U.S. Congress`)
 */
export function notTheParty(text: string, start: number, end: number, name: PartyName, owned: boolean): string | null {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  for (const surrounding of SURROUNDINGS) if (fits(surrounding, name, left, right)) return surrounding.is;
  const word = text.slice(start, end);
  if (name.kind === 'seat' && word === word.toUpperCase() && LATE_DATELINE.test(right)) return 'a dateline';
  if (!owned && PLAIN_BODY.test(name.wording) && OTHER_NAME.test(left)) return 'a body of another country';
  const sentence = sentenceAround(text, start, end);
  if (SPORT.test(sentence) || SCORE.test(sentence)) return 'a team';
  return null;
}
