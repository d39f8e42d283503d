import { oneOf, setOf } from '../lexicon/list';
import { INSTITUTION_NOUNS } from '../lexicon/mention-institutions';
import { PLACES } from '../lexicon/mention-places';
import { FIELDS, HONORIFICS, RANKS, ROLES } from '../lexicon/mention-roles';
import { FIRMS, PARTISANS, PARTY_LIFE } from '../lexicon/person-words';
import type { WordingKind } from './types';

/**
 * What stands around a wording that is not the government or its people, and what it is then.
 * Compiled from the English of world news by reading articles of the Tehran Times for what a country's or
 * capital's name also stands in. Alternatives are parted by ` | `.
 */
export interface Surrounding {
  /** What it is instead, for the reader. */
  is: string;
  /** The kinds of wording it holds for; all when absent. */
  kinds?: readonly WordingKind[];
  /** One of these must stand directly in front. */
  before?: string;
  /** One of these may stand between what is in front and the wording, and `the` behind it. */
  between?: string;
  /** One of these must follow directly, behind a space, or behind a hyphen where `joined`. */
  after?: string;
  /** One of these may stand between the wording and what follows. */
  ahead?: string;
  joined?: 'hyphen' | 'either';
  /** A comma, an end or `and` must follow. */
  closed?: boolean;
  /** One of these in front makes an exception. */
  unless?: string;
}

const SEAT: readonly WordingKind[] = ['seat'];
const NAME: readonly WordingKind[] = ['name', 'seat'];

/** People and powers whose place names whom they stand for (`officials in X`), and feelings that go to a government (`trust in X`). */
const GOVERNING = `official | officials | leader | leaders | leadership | ruler | rulers | hawks | hardliners | politicians | policymakers | decision-makers
  | statesmen | those | people | someone | elite | elites | circles | lobby | establishment | administration | administrations | government | governments
  | regime | regimes | authority | authorities | friends | allies | ally | opponents | enemies | partners | counterpart | counterparts | masters | patrons
  | power | trust | confidence | faith | interest | interested | belief | believe | believes | believed | distrust | mistrust | disappointed
  | disappointment | change`;

/** What is felt or aimed at a government (`anger at X`, `hit out at X`). */
const AIMING = `out | back | aim | anger | angry | fury | furious | outrage | outraged | dismay | dismayed | frustration | frustrated | disappointment | disappointed | displeasure
  | irritation | irritated | annoyance | annoyed | alarm | alarmed | disgust | disgusted | indignation | indignant | incensed | exasperation | exasperated | resentment
  | scoff | scoffs | scoffed | scoffing | sneer | sneers | sneered | jeer | jeers | jeered | laugh | laughs | laughed | laughing | rail | rails | railed | railing | fume | fumes
  | fumed | fuming | rage | raged | raging | bristle | bristles | bristled | bristling | balk | balks | balked | swipe | swipes | jab | jabs | dig | digs | barb | barbs
  | jibe | jibes | broadside | broadsides | tirade | finger | fingers | directed | aimed | levelled | leveled | addressed | criticism | accusation | accusations | insult | insults
  | abuse | snipe | snipes | sniped | sniping | snap | snaps | snapped | snapping | chafe | chafes | chafed | chafing | seethe | seethes | seethed | seething
  | grumble | grumbles | grumbled | grumbling | threats | warning | warnings | fun | shots | jokes | mockery | ridicule | sarcasm | invective | complaint | complaints | criticisms | impatience | scepticism | skepticism`;

/** What a government does or feels in its own capital (`was welcomed in X`, `outrage in X`). */
const TAKEN = `welcomed | hailed | applauded | praised | greeted | condemned | denounced | decried | deplored | dismissed | rejected | rebuffed | criticised
  | criticized | slammed | derided | mocked | ridiculed | resented | delight | joy | relief | dismay | anger | fury | outrage | alarm | indignation | annoyance
  | irritation | disappointment | resentment | condemnation | criticism | suspicion | scepticism | skepticism | derision`;

/** A preposition behind each of some alternatives. */
const behind = (words: string, preposition: string): string => words.split('|').map((word) => `${word.trim()} ${preposition}`).join(' | ');

/** Tried in this order. */
export const SURROUNDINGS: readonly Surrounding[] = [
  { is: 'a newspaper', kinds: NAME, after: 'Times | Post | Herald | Tribune | Gazette | Examiner | Chronicle | Telegraph | Observer | Daily | Globe' },
  { is: 'an airline', after: 'Airline | Airlines | Airways' },
  {
    is: 'a house of learning or culture',
    ahead: 'State | National | Technical | Medical',
    after: `University | Polytechnic | College | Stock Exchange | Museum | Zoo | Marathon | Stadium | Airport | International Airport | International Book Fair
      | International Film Festival | Book Fair | Film Festival | Biennale | Opera | Philharmonic | Symphony | Orchestra`,
  },
  { is: 'a house of learning', kinds: NAME, before: 'University of | Universities of' },
  { is: 'a water or a coast', kinds: NAME, before: 'Gulf of | Sea of | Strait of | Straits of | Bay of | Cape of | Lake of | Horn of' },
  {
    is: 'a noble or local office, a battle, a treaty',
    kinds: NAME,
    before: 'Duke of | Dukes of | Duchess of | Archbishop of | Bishop of | Mayor of | mayor of | Battle of | Siege of | Treaty of | Statute of | Charter of',
  },
  {
    is: 'a place where something happens',
    kinds: SEAT,
    before: 'In | in | At | at | Near | near | Outside | outside | Around | around | Inside | inside',
    between: 'downtown | central | northern | southern | eastern | western | north | south | east | west',
    unless: `${behind(GOVERNING, 'in')} | ${behind(TAKEN, 'in')} | ${behind(AIMING, 'at')}`,
  },
  {
    is: 'the goal of a journey',
    kinds: SEAT,
    between: '',
    before: `visit | visits | visited | visiting | visit to | visits to | visited to | visiting to
      | trip to | trips to | trip for | trips for | trip from | trips from | journey to | journeys to | journey for | journeys for | journey from | journeys from
      | flight to | flights to | flight for | flights for | flight from | flights from | fly to | flies to | flew to | flying to | fly for | flies for | flew for | flying for
      | fly from | flies from | flew from | flying from | travel to | travels to | traveled to | travelled to | traveling to | travelling to | travel for | travels for
      | traveled for | travelled for | traveling for | travelling for | travel from | travels from | traveled from | travelled from | traveling from | travelling from
      | return to | returns to | returned to | returning to | return for | returns for | returned for | returning for | return from | returns from | returned from
      | returning from | bound to | bound for | bound from | arrive in | arrived in | arrives in | arriving in | arrival in | landed in | land in | left for | leave for
      | leaves for | leaving for | head for | heads for | headed for | heading for | streets of | city of | capital | capital, | capital of | capital of, | downtown
      | suburb of | suburbs of | outskirts of | north of | south of | east of | west of`,
  },
  {
    is: 'an event named after its place',
    kinds: SEAT,
    after: `Convention | Conventions | Agreement | Agreements | Accord | Accords | Protocol | Protocols | Treaty | Conference | Summit | summit | Declaration | Process
      | Talks | talks | negotiations | meeting | meetings | conference | round | rounds | Forum | forum | Format | format | Club | metro | subway | suburb | suburbs
      | bureau | correspondent`,
  },
  { is: 'the place where something is', kinds: SEAT, joined: 'hyphen', after: 'area' },
  { is: 'where somebody or something is from', joined: 'hyphen', after: 'based | born | bound | raised | educated | registered | headquartered | incorporated | listed | speaking' },
  { is: 'a language', kinds: ['demonym'], joined: 'either', after: 'language | speaking | speaker | speakers' },
  { is: 'a language', kinds: ['demonym'], before: 'in | into | speak | speaks | spoke | fluent | in fluent | into fluent | speak fluent | speaks fluent | spoke fluent', closed: true },
];

/** A body with a plain name belongs to another country when another name stands in front (`African National Congress`). */
export const PLAIN_BODY = new RegExp(`^${oneOf('Congress | Senate | Parliament | Treasury | House | Duma | Cabinet | Democratic Party | Republican Party')}$`, 'u');

/** Behind a country's possessive these lead to a body of its own (`Vasqua's main opposition Democratic Party`). */
export const OTHER_OWNER = new RegExp(`\\p{Lu}\\p{L}+['’]s ${oneOf('main | opposition | main opposition | ruling | governing | largest | biggest | liberal | conservative')} $`, 'u');

const COMMON_BODIES = oneOf('Congress | Senate | Parliament | Treasury | House | Cabinet');
/** Last words of the names of such bodies. */
const COMMON_ENDS = oneOf('Department | Parliament | Navy | Army | Air Force | Representatives | Chiefs of Staff');
/** A body by a common noun, which any country may have, alone or behind other words. */
export const COMMON_BODY = new RegExp(`^(?:${COMMON_BODIES}|(?:\\p{L}+ )+${COMMON_ENDS}|Department of .+)$`, 'u');

/** Before `US` in a text in capitals: it is the pronoun. */
export const PRONOUN_BEFORE = new RegExp(`\\b${oneOf('CONTACT | ABOUT | JOIN | FOLLOW | TELL | TELLS | TOLD | GIVE | GIVES | GAVE | LET | LETS | HELP | EMAIL | CALL | ALL OF | BOTH OF | ONE OF | MANY OF | MOST OF | SOME OF')} $`, 'u');

/** Behind a part of the world in small letters: its states are meant, and no direction (`western governments`, but not `western provinces`). */
export const STATES_BEHIND = new RegExp(`^ (?:\\p{L}+ )?${oneOf(`countries | governments | powers | nations | leaders | officials | allies | media | capitals | democracies | diplomats | politicians | backers
  | sanctions | imperialism | hegemony | hypocrisy | interference | meddling | interventions | intervention | colonialism | weapons | interlocutors | participants | parties | sponsors`)}\\b`, 'u');
/** So far behind it they are looked for. */
export const STATES_REACH = 48;

/** `Democratic` is said of more than of a party, but not before these: `Democratic senators`, `Democratic presidential candidate`. */
export function isBeforeMembers(right: string): boolean {
  const [, first = '', second = ''] = /^ ([\p{L}.]+)(?: ([\p{L}.]+))?/u.exec(right) ?? [];
  const isOne = (word: string): boolean => ROLES.has(word.toLowerCase()) || PARTY_LIFE.has(word.toLowerCase());
  return isOne(first) || /^(?:\p{Ll}|National)/u.test(first) && isOne(second);
}

/** Words of sport. */
const SPORT = `football | footballer | footballers | soccer | volleyball | basketball | futsal | handball | rugby | cricket | wrestler | wrestlers | World Cup
  | Asian Cup | Premier League | national team | midfielder | striker | goalkeeper | head coach | coached | quarter-final | quarterfinal | quarter-finals
  | quarterfinals | semi-final | semifinal | semi-finals | semifinals | group stage | kick-off | kickoff | friendly match | goalless | qualifier | qualifiers
  | runners-up | gold medal | gold medals | silver medal | silver medals | bronze medal | bronze medals`;

/** In their sentence a country's name is its team. */
export const SPORTING = new RegExp(`\\b${oneOf(SPORT)}\\b`, 'u');

/** Verbs of winning and losing. */
const RESULTS = `beat | beats | beaten | defeat | defeats | defeated | drew | draw | won | win | lost | lose | edged | thrashed | victory over`;

/** With a score behind them they tell of teams. */
export const SCORE = new RegExp(`\\b${oneOf(RESULTS)}\\b[^.\\n]{1,40}\\b\\d{1,2}[-–:]\\d{1,2}\\b`, 'u');

/** What joins a wording to the words behind it. */
export const JOINT = { space: ' ', hyphen: '[-‐‑–]', either: '[- ]' } as const;

/** Surnames that are words too: only the full name tells who is meant. */
export const SURNAMES_AND_WORDS = setOf('baker ban bush cook cooper day field fox grant hammond hand hook hunt king law long may miller power price rice rose short straw white will wood young');

/** Surroundings as patterns: of what must stand in front and behind, of the wording, of the exceptions. */
export interface Test {
  kinds?: readonly WordingKind[] | undefined;
  wording?: RegExp;
  before?: RegExp | undefined;
  unless?: RegExp | undefined;
  after?: Pick<RegExp, 'test'> | undefined;
}

/** Prepositions that make a name behind them one of a place. */
export const PLACE_IN_FRONT = /\b(?:[Ii]n|of|[Ff]rom) $/u;

/** Names of countries and capitals that are given names, too. */
const PLACES_AND_GIVEN = /^(?:Sofia|Paris|Georgia|Jordan|Israel|Chad|India|Kenya|Santiago|London|Lima|Ireland|Sydney|Florence|Vienna|Jamaica|Salvador)$/u;
/** Words of these, with a capital behind a country, are no surname. */
const NO_SURNAMES = [FIELDS, RANKS, ROLES, HONORIFICS, INSTITUTION_NOUNS, PARTISANS, FIRMS, PLACES];
/** A name, and behind it what tells that it is none of the words of a heading or of a longer name. */
const NAME_BEHIND = /^ \p{Lu}\p{Ll}[\p{L}-]+(?: \p{Ll}+(?:ed|s)\b| (?:said|told|wrote)\b|[,.]| \(|['’]s\b)/u;
const SURNAME_BEHIND = {
  test(right: string): boolean {
    const name = NAME_BEHIND.test(right) ? /\p{L}+/u.exec(right)?.[0].toLowerCase() : undefined;
    return name !== undefined && !NO_SURNAMES.some((words) => words.has(name));
  },
};

/** Whoever is `non-` a party is another; `[Sofia] Lee said` is a person; `West` without an article, before a name, is part of it; a seat that begins a line is a dateline, unless another name is joined to it (`Arn, Gond sign deal`). */
export const PATTERNS: readonly Test[] = [
  { before: /\b[Nn]on-$/u },
  { kinds: NAME, wording: PLACES_AND_GIVEN, unless: PLACE_IN_FRONT, after: SURNAME_BEHIND },
  { wording: /^West(?:ern)?$/u, unless: /\b[Tt]he $/u, after: /^ \p{Lu}/u },
  { kinds: SEAT, before: /(?:^|\n)[^\S\n]*$/u, after: /^(?:\s*\(|\s*,(?! \p{Ll}| \p{Lu}[\p{L}.]+ \p{L})|\s+[-–—])/u },
];

/** A capital in capitals with a dash behind it is a dateline wherever it stands; a heading may be glued in front. */
export const LATE_DATELINE = /^\s+[-–—]\s/u;

/** What ends a name that stands by itself. */
export const CLOSED = /^\s*(?:[.,;:)]|and\b|or\b|$)/u;

/** Another name in front. */
export const OTHER_NAME = /[\p{L},] \p{Lu}\p{L}+ $/u;

/** Where a sentence ends, as far as its letters tell. */
export const SENTENCE_END = /[.!?]["”’']?\s|\n/u;

/** What words are made of. */
export const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** Kinds of apostrophe that are one. */
export const APOSTROPHE = /['’‘ʼ]/u;

/** Kinds of hyphen that are one. */
export const HYPHEN = /[-‐‑–]/u;

/** What makes a wording the beginning of an address or of a longer word. */
export const WORD_BEHIND = /^(?:\.\p{Ll}|[@_]\w|\w)/u;

/** What stands between an owner and what is owned. */
export const POSSESSION = /^(?:['’]s)? $/u;

const STATE_KINDS = oneOf("Federal | Islamic | Arab | Democratic | Socialist | United | Plurinational | Federative | People's | Co-operative");
const STATE_FORMS = oneOf('Republic | Kingdom | Commonwealth | Sultanate | Emirate | Principality');
/** What states call themselves before their name. */
export const STYLE_IN_FRONT = new RegExp(`\\b(?:${STATE_KINDS} )?${STATE_FORMS} of (?:the )?$`, 'u');
