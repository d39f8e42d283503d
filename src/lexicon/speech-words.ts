/*
 * Closed lists by which the rooms of attribution and speaker know where words begin, what carries them and who shares
 * them; written down from the news at hand.
 */
import { setOf, wordsOf, type WordSet } from './list';
import { SPEECH_NOUNS } from './mention-verbs';

/** The tags, in the order of their numbers in what was learnt. */
export const TAGS = wordsOf('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X');

/** Tags of words of which there are few. */
export const CLOSED_TAGS = setOf('ADP AUX CCONJ DET PART PRON PUNCT SCONJ');

/** Tags of which a capital makes a name. */
export const CAPITAL_TAGS = setOf('PROPN NOUN ADJ X NUM INTJ SYM');

/** Words that announce a printed text (`The full text follows`). */
export const ANNOUNCING = setOf('following follows below here reads read');

/** What two speak in turn. */
export const DIALOGUES = setOf('interview conversation');

/** What one speaks or writes at a stretch. */
export const MONOLOGUES = setOf('letter statement speech address message remarks commentary article tweet op-ed communique declaration testimony');

/** Words and marks that open a clause. */
export const CLAUSE_OPENERS = setOf('that who which while because but if when as after before whether although ; : — –');

/** Things that carry words: their speaker is whoever's turn it is. */
export const CARRIERS = setOf('statement letter tweet message speech interview note post remarks comments article communique');

/** These tell on what occasion something was said (`made the remarks when asked`). */
export const OCCASIONAL: ReadonlySet<string> = new Set(['when asked', 'while asked', 'if asked', 'to comment', 'while commenting', 'when commenting']);

/** What stands in for a verb in a heading (`Arnor behind raid`, `No hope for Arnor`). */
export const VERBLESS = setOf('no not too behind');

/** Tags of what may stand behind an adjective that is said of something. */
export const BEHIND_PREDICATE = setOf('ADP PART PUNCT SCONJ');

/** Topics before a colon that the vocabulary of the tagger does not have. */
export const TOPICS = setOf('q&a faq brexit covid covid-19 eurovision bitcoin grexit frexit olympics view viewpoint opinion perspective insight explainer factbox timeline breaking update exclusive spotlight notebook diary digest roundup');

/** Texts that tell something without anybody speaking. */
export const TEXTS = setOf('report reports study studies poll polls survey surveys data document documents figures law bill story ad ads video book filing lawsuit complaint indictment ruling memo transcript email emails record records evidence research findings numbers results sheet');

/** Verbs of asking, by lemma (`asked about X, she said …`). */
export const ASKING = setOf('ask question press quiz query grill');
/** A sentence begins with them, behind a heading that is glued to it. */
export const BEGINNINGS = setOf('The He She His Her');
/** Behind whom somebody asks: what is asked. */
export const QUERIES = setOf('whether if about on what how why when where who which');
/** `for her view`. */
export const OPINIONS = setOf('view views opinion assessment reaction comment comments thoughts take response answer');

/** Verbs that leave open what follows with `whether`, by lemma (`would not say whether X attacked`). */
export const WONDERING = setOf('wonder know inquire enquire say tell disclose reveal specify clarify confirm investigate probe examine study check verify ascertain determine establish find learn see assess evaluate review weigh decide consider debate discuss ponder mull deliberate');

/** Verbs of answering, by lemma (`replying to a question on X, she said …`). */
export const ANSWERING = setOf('respond reply answer');

/** What is answered. */
export const QUESTIONS = setOf('question questions query queries');

/** Verbs by which a medium names the one whose words it passes on, by lemma. */
export const QUOTING = setOf('quote cite');

/** Cues by which a medium passes on the words of others, by lemma; by all others it speaks itself. */
export const PASSING_ON = setOf('report quote cite carry accord publish reveal learn');

/** What a thing does (`the situation in Arnor shows that`), by lemma. */
export const SHOWING = setOf('show prove suggest indicate reveal demonstrate display explain mean point');

/** `X knows that …`: what follows is true for the writer too. */
export const KNOWING = setOf('know realize realise understand aware forget');

/** Cues that name where somebody's words were found, behind them, by lemma. */
export const CREDITING = setOf('report accord');

/** Words that may stand between the members of a coordination (`X, Y and the Z`, `X as well as Y`, `X, including Y`). */
export const BETWEEN = setOf(', and or as well along with together both the its their other several many various even including most importantly notably particularly especially namely primarily - — –');

/** What may stand behind several people whose names follow. */
export const BESIDE_TAGS = new Set<string | undefined>(['PUNCT', 'ADP']);

/** What opens the names of some of several people (`its allies, among them X`). */
export const INCLUDING = setOf('including notably particularly especially namely primarily among such like');

/** Whose followers speak and act with them (`Arnor and its allies`), and who is only the rest (`Lee and other ministers`). */
export const FOLLOWED = setOf('its their other');

/** Of these the ones that join. */
export const JOINS = setOf('and well along together including importantly notably particularly especially namely primarily');

/** Pairs of these are pairs of states or bodies; others are pairs of people. */
export const STATE_PLURALS = setOf('countries nations states governments capitals neighbors neighbours parties companies firms carmakers airlines banks unions clubs groups movements');

/** What parties are called in pairs (`both sides`). */
export const PARTS = new Set([...STATE_PLURALS, 'side', 'sides']);

/** Words that may stand between two cues of one source. */
export const CUE_LINKS = setOf(', and but also while then');

/** What somebody holds of a matter (`in her view`, `by his account`). */
export const VIEWS = setOf('view opinion account telling words judgment judgement estimation eyes mind reading assessment phrase');

/** Of these the ones that mean nothing else, also without commas around (not `tears in her eyes`). */
export const PERSONAL_VIEWS = setOf('view opinion words judgment judgement estimation');

/** Nouns that open the title of a text spoken or written by one person (`Remarks by …`). */
export const MONOLOGUE_TITLES = setOf('address speech remarks statement message letter testimony lecture sermon comments eulogy homily tribute keynote intervention declaration communique communiqué');

/** When something is said; none of the words, and nobody. */
export const TIMES = setOf('today yesterday tonight monday tuesday wednesday thursday friday saturday sunday week month year time times morning afternoon evening night weekend day');

/** Last words of what stands before a cue in small letters and is nobody (`each time`, `for her part`). */
export const NOBODIES = new Set([...TIMES, 'part']);

/** Verbs that tell somebody something, by lemma: what stands behind others may be what they judge (`she condemned Hamas, …`). */
export const TELLING = setOf('tell remind warn assure reassure inform notify caution');

/** Verbs that tell of speaking only with one of some words behind them (`went on`, `made clear`), by lemma. */
export const SPEAKING_WITH: ReadonlyMap<string | undefined, WordSet> = new Map([
  ['go', setOf('on')], ['make', setOf('clear plain')], ['shoot', setOf('back')], ['fire', setOf('back')], ['hit', setOf('back')], ['chime', setOf('in')], ['weigh', setOf('in')],
]);

/** Behind one of these begins a clause with a subject of its own. */
export const CLAUSE_LIMITS = setOf('; where while whereas but');

/** At the head of a sentence these open a clause that a comma closes. */
export const SUBORDINATING = setOf('while although though as when after since because if before despite');

/** What is called by the name behind it (`the radio programme Morning Line`). */
export const NAMED_THINGS = setOf('programme program show podcast series magazine newspaper paper station channel website network ship vessel village town city island street');

/** Labels of those who ask, in printed conversations: nobody who is named. */
export const ASKERS = setOf('q question reporter journalist interviewer correspondent');

/** Labels of those who preside or appear by their part alone. */
export const PRESIDING = setOf('moderator host anchor chair chairman speaker witness court operator clerk president');

/** Words that address the one to whom a letter goes. */
export const ADDRESSES = setOf('sir sirs madam editor excellency');

/** Texts that may be in the third person throughout. */
export const STATEMENTS = setOf('statement declaration communique communiqué');

/** Inside of who speaks in an aside (`…, a diplomat in Vasqua said, …`). */
export const IN_SOURCE = setOf('and in of at from for with');

/** Small words inside of an office (`Minister of the Interior`). */
export const OF_OFFICE = setOf('of the and for');

/** `Lee's`, `the ministers'`. */
export const OWNS = /^['’]s?$/u;

/** `Yours, etc,`, `Sincerely,` before a name. */
export const FAREWELLS = setOf('yours sincerely respectfully');

/** Verbs by which somebody gives a text, by lemma. */
export const ISSUING = setOf('issue release post publish read send make deliver share write give distribute circulate tweet');

/** Verbs by which somebody gives a text or makes it his own, by lemma. */
export const ADOPTING = setOf('issue release post publish write author adopt pass approve produce compile file table commission present unveil submit sign draft deliver share air run launch');

/** Before a text in which somebody says something (`in a letter`). */
export const FOREWORDS: WordSet = new Set(['in']);

/** Before a text on which one votes. */
export const VOTED_ON = setOf('for on');

/** Texts that tell something in the name of whoever wrote or adopted them, by lemma. */
export const WRITINGS = setOf('petition report study resolution survey analysis review dossier statement letter communique article editorial declaration motion ruling verdict memo audit complaint lawsuit indictment ad advert advertisement');

/** Nouns for any of these, by lemma. */
export const TEXT_NOUNS = setOf('text document draft');

/** `with` or `to` somebody one of these is done by whoever asks, by lemma. */
export const CONVERSING = setOf('interview speak talk sit converse conversation');

/** Right before somebody these are done by whoever asks, by lemma. */
export const INTERVIEWING = setOf('interview meet');

/** Those who print an interview: whoever does something to them speaks (`received us`). */
export const PRINTERS = setOf('us me');

/** Before a name, or before its article, these make it a place or a body. */
export const PLACING = setOf('in at on near from of across');

/** The articles. */
export const PLAIN_ARTICLES = setOf('the a an');

/** Words of the first person, in small letters. */
export const FIRST_PERSON = setOf("i we our my us me i'm i've");

/** Words of the second person. */
export const SECOND_PERSON = setOf('you your yours');

/** Pronouns that open a relative clause. */
export const RELATIVES = setOf('who which that whom whose what');

/** Those of them that are the subject of what is only told in passing (`those who say …`). */
export const SUBJECT_RELATIVES = setOf('who which that');

/** Between the title of a text and whoever made it (`Remarks by …`). */
export const MAKERS = setOf('by of from');

/** Behind the noun of a title, before more of it (`Remarks and press conference by`, `Letter dated 3 March from`). */
export const GOES_ON = setOf('and dated of');

/** What ends the place, the date or the kind of text before a title (`Full text: Address by …`). */
export const PREFIX_ENDS = setOf(': - – —');

/** Where the name of the speaker in a title ends: `to the Assembly`, `on trade`, `at the summit`. */
export const TITLE_ENDS = setOf('to on at in before during about following after for regarding with , : ( – —');

/** `as prepared for delivery`, `as delivered`. */
export const DELIVERED = setOf('prepared delivered addressed');

/** Labels of questions. */
export const QUESTION_LABELS = setOf('q question');

/** Labels of answers. */
export const ANSWER_LABELS = setOf('a answer');

/** `The full text of …`. */
export const PRINTED_TEXTS = setOf('text transcript interview excerpt excerpts highlights extracts');

/** Behind `quoted as`, by lemma. */
export const SAYING = setOf('say tell');

/** Dashes before the one who signs. */
export const SIGNING_DASHES = setOf('— ― – -- - ―― ---');

/** Tags of the words of a source. */
export const SOURCE_TAGS = setOf('ADJ DET NOUN NUM PROPN');

/** Tags of the words of a noun group, read by tags alone. */
export const GROUP_TAGS = setOf('DET ADJ NOUN PROPN PRON NUM PART SYM');

/** Tags of words that may stand between a subject and its verb. */
export const SKIPPED_TAGS = setOf('ADV AUX PART');

/** Tags of the word that heads it. */
export const HEAD_TAGS = setOf('NOUN PROPN PRON');

/** Tags of the word that heads it where it is none. */
export const NOUNLESS_TAGS = setOf('PRON NUM DET');

/** Pronouns of somebody who speaks. */
export const PERSONS = setOf('he she they');

/** Kinds of clauses, in the order of their numbers in what was learnt. */
export const CLAUSE_KINDS = wordsOf('main that to ing participle relative conditional adverbial');

/** The same of modalities. */
export const MODALITIES = wordsOf('none future ability obligation volition possibility counterfactual');

/** Between a text and whom it is about. */
export const ABOUT = setOf('on about against over regarding concerning to toward towards');

/** Prepositions before somebody who listens; behind `to` and `by` may stand who speaks (`according to`). */
export const LEADING = setOf('with before at in during after');

/** Between two names these make them two. */
export const LINKING = setOf('and or of with for to in on at from by as who that which the a an like including than');

/** Words between a person and the party or place that tells more of whom it is (`Ann Lee of Ohio`, `Ann Lee, a Democrat`). */
export const TELLING_MORE = setOf('of from , a an the fellow');

/** Of those that open a relative clause the ones that stand behind a noun. */
export const RELATIVES_BEHIND = setOf('who which that whom whose');

/** What a paper is called, and what of it is reviewed. */
export const PAPERS = setOf('newspaper daily paper weekly tabloid broadsheet editorial commentary columnist');

/** A name with a colon at the head of a section. */
export const SECTION_LABEL = /^((?:\p{Lu}[\p{L}’']+(?:[ -](?:(?:e|i|va|de|la|of|the)[ -])?(?=\p{Lu})|(?=:))){1,4}):/u;

/** What a paper's own text opens with in a review: `In an editorial, Kayhan`. */
export const SECTION_OPENING = /^In (?:its|an?|the) (?:\p{Ll}+ )?(?:editorial|commentary|note|article|analysis|column), (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u;

/** A word in capitals. */
export const CAPITALS = /^\p{Lu}[\p{Lu}’'.-]+$/u;

/** The name of an account. */
export const ACCOUNT = /^@\w/u;

/** The mark behind a label, with the bracket before it. */
export const LABEL_END = /^\)?:\*?$/u;

/** What opens an office or a constituency behind a name. */
export const OPENS_ROLE = /^[,(]$/u;

/** Marks of a list or of type before a label, and the time in brackets. */
export const MARKS_BEFORE_LABEL = /^[-–•*#> ]*(?:[[(]\d[\d/.:, ]*[)\]] ?)?/u;

/** `Q` and `A` that no mark closes. */
export const BARE_LABEL = /^([QA])(?:\s{2}|\t|(?<=Q) (?=\p{Lu}))/u;

/** A word, not a mark or number. */
export const LETTER_FIRST = /^\p{L}/u;

/** A mark that ends a sentence, and no heading. */
export const STOP = /^[.!…:;]$/u;

/** A mark of quotation that opens. */
export const QUOTATION_MARK = /^["'‘“]$/u;

/** A word of nothing but capitals. */
export const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** Marks behind the address of a letter. */
export const AFTER_ADDRESS = /^[,:–—-]+$/u;

/** What no sentence begins with. */
export const CUT_BEFORE = /^[\p{Ll}),;-]/u;

/** The last mark of words behind which it is told who speaks. */
export const ENDS_IN_COMMA = /^[,!?]$/u;

/** Tags of the words that name who speaks in an aside. */
export const ASIDE_TAGS = setOf('PROPN DET NOUN ADJ');

/** Tags of the words for whom something is told. */
export const ADDRESSEE_TAGS = setOf('PRON DET ADJ NOUN PROPN ADP');

/** Who may speak in an aside. */
export const ASIDE_PERSONS = setOf('he she they it');

/** Whose a view is. */
export const VIEWERS = setOf('his her their');

/** What stands before a view. */
export const VIEW_PREPOSITIONS = setOf('in by to');

/** Tags of the words of a name or what describes one. */
export const NOMINAL_TAGS = setOf('NOUN PROPN ADJ');

/** Tags of what may stand between a preposition and a name. */
export const WITHIN_TAGS = setOf('DET ADJ NOUN');

/** What joins two who are spoken of. */
export const SPEAKER_JOINS = setOf('and or ,');

/** Tags of what stands behind a subject. */
export const ACTING_TAGS = setOf('VERB AUX ADV PUNCT');

/** Who speaks of himself. */
export const SPEAKING_PERSONS = setOf('i we me us');

/** What a text by some body calls itself at its head. */
export const STATED = setOf('statement communique communiqué declaration');

/** Articles of what was spoken of before. */
export const DEFINITE = setOf('the this that');

/** With `both`, words that open what is said of two. */
export const PAIRS: WordSet = new Set(['the two', 'the pair', 'the duo', 'the both', 'these two', 'these both', 'each side', 'neither side']);

/** Nouns of what is said or written and of times: nobody speaks by these names. */
export const THINGS: WordSet = new Set([CARRIERS, SPEECH_NOUNS, TEXTS, TEXT_NOUNS, NOBODIES, WRITINGS, TOPICS].flatMap((nouns) => [...nouns]));

/** What may follow the name of who signs a letter. */
export const ENDS_NAME = /^[,(.]$/u;

/** What may follow the name of who signs a quotation. */
export const ENDS_SIGNER = /^[,(.;]$/u;

/** A past form. */
export const ENDS_IN_ED = /ed$/u;

/** Labels of those of whom no name is told. */
export const NAMELESS: WordSet = new Set([...ASKERS, ...PRESIDING]);

/** Sources that begin so are nobody whose quotation follows. */
export const UNNAMED_SOURCES = setOf('some many most several few others nobody everyone no critics observers analysts experts');
