/** A stretch of text: `[start, end)` in UTF-16 code units, so that `text.slice(start, end)` gives its wording. */
export interface Span {
  /** The first code unit of it. */
  start: number;
  /** The first code unit behind it. */
  end: number;
}

/** The id of a {@link Party}, as its definition gives it. */
export type PartyId = string;

/** The id of a {@link Speaker} of one report (`s0`, `s1` …); it has no meaning outside of it. */
export type SpeakerId = string;

/** Someone who speaks for a party by office, for a stretch of time. */
export interface OfficeHolder {
  /** The fullest usual name (`Angela Merkel`). */
  name: string;
  /** The office (`chancellor of Germany`). */
  office?: string;
  /** First day in office, `YYYY` or `YYYY-MM-DD`. */
  from?: string;
  /** Last day in office, likewise; absent while in office. */
  to?: string;
}

/** A side in world affairs: a country, a bloc, a movement, a company. Only `id` and `name` are needed. */
export interface Party {
  /** What reports call it; any string but `narrator`, different for each party. */
  id: PartyId;
  /** The usual name (`Iran`). */
  name: string;
  /** Other names (`Islamic Republic of Iran`). */
  aliases?: readonly string[];
  /** Adjectives and names of the people (`Iranian`, `Iranians`); derived from the name where that is regular. */
  demonyms?: readonly string[];
  /** Capital and government buildings that stand for the party (`Tehran`, `the Kremlin`). */
  seats?: readonly string[];
  /** Bodies that belong to the party (`Pentagon`, `Majlis`). */
  institutions?: readonly string[];
  /** Those who speak for it by office: bare names, or names with office and dates. */
  people?: readonly (string | OfficeHolder)[];
  /** Ids or names of members (`Germany` of `Europe`); a member counts for its group unless it is a party itself. */
  members?: readonly (string | Party)[];
  /**
   * The party is one human being: the surname alone (where that is no common word), `he`, `she` and titles may mean
   * it, and a namesake with another usual given name does not. When absent, told from a usual given name at the head
   * of `name`, where neither `demonyms` nor `members` are given.
   */
  person?: boolean;
}

/** Several parties under one name (`the West`): each is meant where it is named, and says and does what it says and does. */
export interface Coalition {
  /** The usual name, with or without `the`. */
  name: string;
  /** Other names and adjectives (`Western`). */
  aliases?: readonly string[];
  /** Ids of the parties it stands for; each must be defined. */
  parties: readonly PartyId[];
}

/** A speaker known beforehand. */
export interface KnownSpeaker {
  /** The fullest usual name. */
  name: string;
  /** Other names. */
  aliases?: readonly string[];
  /** The id of the party spoken for; `null` for none. */
  affiliation: PartyId | null;
}

/** What `analyzeStance`, `extractAttributions`, `scoreTarget` and `createAnalyzer` take. */
export interface AnalyzeOptions {
  /** The parties to look for; `defaultParties` when absent. */
  parties?: readonly Party[];
  /** Names that stand for several parties; `the West` for US and Europe when absent. */
  coalitions?: readonly Coalition[];
  /** People whose affiliation is known beforehand. */
  speakers?: readonly KnownSpeaker[];
  /**
   * From which confidence on `analyzeStance` takes a side, from 0 to 1: a lower one finds more, a higher one invents less.
   * When absent 0.516 for the surest stance of a sentence, 0.42 for others beside it, and 0.7 for favor for one's own party.
   */
  threshold?: number;
}

/** The side taken; `neutral` means a party was mentioned without taking sides. */
export type StanceLabel = 'favor' | 'against' | 'neutral';

/**
 * How a stance is expressed: in quoted words, in reported words, in both,
 * by a deliberate act, or in the article's own voice.
 */
export type StanceMode = 'direct' | 'indirect' | 'mixed' | 'act' | 'narration';

/** Words that show a stance, and the rule that read them. */
export interface Evidence extends Span {
  /** The wording, `report.text.slice(start, end)`. */
  text: string;
  /** The name of the rule that fired. */
  rule: string;
  /** What the rule takes the words to express. */
  polarity: StanceLabel;
}

/** One speaker's stance toward one party in one sentence. */
export interface Stance {
  /** A {@link Speaker}'s id, the id of a party that speaks or acts, or `narrator`. */
  speaker: SpeakerId | PartyId | 'narrator';
  /** The party judged. */
  target: PartyId;
  /** In `[-1, 1]`; the sign is the polarity (negative: against), the size the strength. */
  score: number;
  /** The side taken; that of the score. */
  label: StanceLabel;
  /** In `[0, 1]`, calibrated: of the stances at 0.8, about 80 % are right; too low for what the writer of a column says, which is shown from 0.15 on. */
  confidence: number;
  /** How it is expressed. */
  mode: StanceMode;
  /** At least one entry for a stance that takes sides, in order of position. */
  evidence: Evidence[];
}

/** One sentence of the article. */
export interface Sentence extends Span {
  /** Position in reading order, from 0. */
  index: number;
  /** The wording, `report.text.slice(start, end)`. */
  text: string;
  /** The stances that it shows, neutral ones included. */
  stances: Stance[];
}

/** One holder of attitudes, under all its names. */
export interface Speaker {
  /** What stances and attributions of this report call it. */
  id: SpeakerId;
  /** The fullest name that the document gives. */
  name: string;
  /** Its other names, titles and roles, as the document words them. */
  aliases: string[];
  /** The party spoken for, or `null`. */
  affiliation: PartyId | null;
  /** Where the document mentions it, in order. */
  mentions: Span[];
}

/** Who says what. */
export interface Attribution {
  /** The id of the source's {@link Speaker} or party; `null` when it is not known. */
  speaker: SpeakerId | PartyId | null;
  /** In quoted words, in reported words, or in both. */
  kind: 'direct' | 'indirect' | 'mixed';
  /** The words that name the source (`Lavrov`). */
  source?: Span;
  /** The words that attribute (`said`, `according to`). */
  cue?: Span;
  /** What is attributed, in order; several parts where it is interrupted. */
  content: Span[];
  /** In `[0, 1]`. */
  confidence: number;
}

/** One speaker's stances toward one party, over the whole document. */
export interface SummaryRow {
  /** A {@link Speaker}'s id, the id of a party that speaks or acts, or `narrator`. */
  speaker: SpeakerId | PartyId | 'narrator';
  /** The party judged. */
  target: PartyId;
  /**
   * In `[-1, 1]`; a confidence-weighted mean, so that it does not grow with the number of sentences. Where no sentence
   * alone takes a side but all together lean to one, it is that leaning, which is small.
   */
  score: number;
  /** The side of the score. */
  label: StanceLabel;
  /** Number of stances in favor. */
  favor: number;
  /** Number of stances against. */
  against: number;
  /** Number of neutral stances. */
  neutral: number;
}

/** The stances toward one party of all voices of another: the party itself and everyone affiliated with it. */
export interface AffiliationRow {
  /** The party whose voices these are. */
  affiliation: PartyId;
  /** The party judged. */
  target: PartyId;
  /** In `[-1, 1]`; the mean of the voices' summary scores, each voice counting once however much it says. */
  score: number;
  /** The side of the score. */
  label: StanceLabel;
  /** Number of voices. */
  voices: number;
  /** Number of stances in favor. */
  favor: number;
  /** Number of stances against. */
  against: number;
  /** Number of neutral stances. */
  neutral: number;
}

/** What {@link analyzeStance} finds in one text. Plain JSON; scores and confidences have four decimals. */
export interface StanceReport {
  /** The text, as it was given; every span is one of it. */
  text: string;
  /** All sentences, in order. */
  sentences: Sentence[];
  /** Everybody but the parties who holds words or a stance, and all others whom the text names as people, in order of first mention. */
  speakers: Speaker[];
  /** Who says what, in order. */
  attributions: Attribution[];
  /** One row for each speaker and target, in order of first appearance. */
  summary: SummaryRow[];
  /** One row for each affiliation and target, in order of first appearance. */
  affiliations: AffiliationRow[];
}

/** How a passage stands to one marked span. */
export interface TargetScore {
  /** In `[-1, 1]`; probability of favor minus probability of against. */
  score: number;
  /** The likeliest side. */
  label: StanceLabel;
  /** The probability of the label, in `[0, 1]`. */
  confidence: number;
  /** The words that weigh most, in order of position. */
  evidence: Evidence[];
}

/** {@link analyzeStance}, {@link extractAttributions} and {@link scoreTarget} with their options compiled once. */
export interface Analyzer {
  /**
   * Who is for or against whom, sentence by sentence.
   * @param text any string
   * @throws TypeError when `text` is no string
   */
  analyzeStance(text: string): StanceReport;
  /**
   * Who says what, without scoring.
   * @param text any string
   * @throws TypeError when `text` is no string
   */
  extractAttributions(text: string): Attribution[];
  /**
   * How a passage stands to one marked span.
   * @param text the passage, best a sentence or a paragraph
   * @param target where the words of the target stand in it
   * @throws TypeError when `text` is no string or `target` no span
   * @throws RangeError when `target` is empty or not within the text
   */
  scoreTarget(text: string, target: Span): TargetScore;
}
