/*
 * Closed lists by which the room of mentions ties names, roles and places together; written down from the news at hand.
 */
import { setOf, wordsOf, type WordSet } from './list';

/** A name right behind one of these is no subject of the verb that follows. */
export const NO_SUBJECT_TAGS = setOf('ADP VERB');

/** Verbs that tie a name to its role. */
export const COPULAS = setOf('is was been served serves serving worked works working became becomes appointed elected named acting');

/** Words by which a tie is of the past. */
export const PAST_COPULAS = setOf('served worked formerly previously once been had');

/** A name after one of these is that of a region (`the University of South Ithilien`). */
export const COMPASS = setOf('south north east west southern northern eastern western central upper lower');

/** Before a noun these tell one body from others of its kind (`the ruling party`): not any that was named last. */
export const CONTRASTING = setOf('ruling governing opposition opposing rival other largest biggest second-largest national local regional state foreign parent sister only first');

/** Determiners of somebody not yet known. */
export const INDEFINITE = setOf('a an another one some several many no any');

/** They mean some of those who were spoken of before. */
export const ONE_OF_MANY = setOf('one another other others two three some many most several both all none neither few second third');

/** `thousands of Vasquans` are not Vasqua. */
export const CROWDS = setOf('tens dozens scores hundreds thousands millions lots some many most several majority minority handful half few any none number crowd group');

/** They tell one of several from the others. */
export const ORDINALS = setOf('first second third fourth fifth');

/** Words after a role that tell that its holder has spoken before, by lemma. */
export const GOING_ON = setOf('also further furthermore add continue conclude reiterate elaborate');

/** A name after one of these is a place. */
export const PLACE_PREPOSITIONS = setOf('in across inside throughout outside near');

/** The role of those who are called by their age. */
export const SOMEBODY = 'person';

/** Bodies whose name goes on behind `for` with whatever they are for (`Centre for Public Inquiry`). */
export const FOR_BODIES = setOf('centre center institute institution foundation forum council campaign coalition network society office fund movement alliance');

/** Whoever is one of these `of` a party or is a party's stands against it, and speaks for another. */
export const OPPOSING = setOf('opponent opponents critic critics rival rivals enemy enemies foe foes adversary adversaries challenger challengers detractor detractors opposer opposers sceptic sceptics skeptic skeptics accuser accusers');

/** Whoever speaks as one of these of somebody speaks of them. */
export const FRIENDS_AND_FOES = setOf('critics detractors opponents enemies foes adversaries sceptics skeptics accusers supporters backers admirers defenders apologists champions friends boosters cheerleaders');

/** What they do their state does. */
export const ARMED = setOf('force forces military army navy troops artillery marines warplanes warships commandos');

/** Likewise where they have no name, but what they say is their own. */
export const PUBLIC_BODIES = setOf(`${[...ARMED].join(' ')} ministry department treasury air-force guard guards police court judiciary regulator watchdog embassy consulate mission delegation presidency
  secretariat command council commission committee customs bank lawmakers soldiers sailors rulers`);

/** What these of a company, a party, a union say or do, it does. */
export const INNER_BODIES = setOf('board members mps lawmakers deputies senators councillors leaders leadership delegates delegation management');

/** Those whom somebody has against it (`Gondor's rebels`; but `Gondorian rebels` may be all that Gondor is). */
export const REBELS = setOf('rebel rebels insurgent insurgents separatist separatists secessionist secessionists guerrilla guerrillas mutineer mutineers putschist putschists');

/** Between two clauses of one sentence. */
export const CLAUSE_JOINS = setOf('and but while yet');

/** With one of these somebody is against those who govern their country (`Gondorian opposition leaders`). */
export const DISSIDENT = setOf('opposition shadow dissident dissidents oppositionist oppositionists exiled exiles defector defectors anti-government pro-democracy');

/** Whoever is one of these of a party is another (`Gondor's neighbour`). */
export const BESIDE = setOf('neighbour neighbours neighbor neighbors counterpart counterparts ally allies partner partners patron patrons protector protectors host hosts creditor creditors');

/** Of these several there need be none on the party's side. */
export const NEAR = setOf('neighbours neighbors counterparts creditors');

/** Roles that tell hardly more than that somebody speaks: they take another office's name only where that one speaks. */
export const VAGUE_ROLES = setOf(`${SOMEBODY} official source diplomat member expert analyst representative delegate insider lawmaker legislator mp parliamentarian politician academic scholar commentator`);

/** Groups of states. */
export const STATE_GROUPS = setOf('allies partners signatories participants');

/** Words that may stand between a name and the role that it has (`, who served as`, `is`, `– currently`). */
export const LINKS = setOf(', - -- – — ( [ who is was has been had being served serves serving worked works working as also currently now then formerly previously once became becomes appointed elected named himself herself acting doubles too');

/** Capitals with dots that are no initials of a person. */
export const ABBREVIATIONS = setOf('u.n. u.k. u.s. e.u. d.c. n.y. l.a. u.a.e. p.m. a.m. c.i.a. f.b.i. g.o.p. n.r.a. n.f.l. i.m.f. w.h.o.');

/** Months that are given names too. */
export const GIVEN_MONTHS = setOf('jan april june august');

/** Months and days, whole or cut short, that are surnames too. */
export const SURNAME_MONTHS = setOf('may jun jan mar mon sun dec');

/** Pronouns of one human being that owns. */
export const OWNERS = setOf('his her');

/** Pronouns that own. */
export const POSSESSIVE_PRONOUNS = setOf('his her its their our my your whose');

/** Offices that `general` stands behind: whoever holds them is no soldier. */
export const GENERALS = setOf('secretary director attorney consul inspector solicitor governor auditor prosecutor procurator advocate surgeon comptroller commissioner rapporteur');

/** Parts of a title behind it (`president-elect`). */
export const POSTPOSITIVE = setOf('elect designate');

/** Marks that end what describes a name. */
export const CLOSERS = setOf(', - -- – — ) ] . : ; " ” ?');

/** How words for several people end. */
export const PLURAL_ENDING = /(?:s|men|people|opposition|(?<!re)public|electorate)$/u;

/** Marks that join the parts of a word. */
export const HYPHENS = setOf('- ‐ ‑');

/** Dashes, which part what is said from what is added. */
export const DASHES = setOf('- – — --');

/** Marks that open an addition to a name. */
export const OPENERS = setOf(', ( [ - – — --');

/** Marks of a possessive. */
export const POSSESSIVES = setOf("'s '");

/** Words that stand before a noun and are no part of a name. */
export const ARTICLES = setOf('the a an his her its their our my this that these those');

/** Determiners of a body named before. */
export const TAKING_UP = setOf('the this that');

/** Words that name the holder of a role behind it (`a teacher called Ann Lee`). */
export const NAMING = setOf('called named');

/** Pronouns that can hold an attitude. */
export const HOLDING_PRONOUNS = setOf('he she i we they him me');

/** Those of them that mean several people. */
export const PLURAL_PRONOUNS = setOf('we they');

/** Roles that everybody present may be called by, given the right allegiance. */
export const ANYBODY = setOf('counterpart official');

/** Words before an office that its holder no longer has. */
export const BYGONE = setOf('former ex late');

/** Words before an office that tell when it was held, and no rank. */
export const WHEN_HELD = setOf('former ex late then');

/** Behind two fields that `and` joins (`of Law and Politics at`). */
export const OF_AT = setOf('of at');
/** Prepositions by which an office goes on behind a capitalised word. */
export const OFFICE_PREPOSITIONS = setOf('on in for at');

/** Words for the state itself inside of a party's name. */
export const STATE_WORDS = setOf('administration government cabinet regime');

/** Tags of what may stand in a noun group. */
export const NOMINAL_TAGS = setOf('ADJ NOUN PROPN NUM');
/** What the last name of a coordination only describes, or owns. */
export const NOT_BEHIND = setOf('ADJ NOUN PROPN NUM PART');

/** Tags of what describes a name from in front. */
export const DESCRIBING_TAGS = setOf('ADJ NOUN PROPN');

/** Tags of what a role may be of. */
export const COMPLEMENT_TAGS = setOf('ADP DET ADJ NOUN PROPN PART NUM CCONJ');

/** Tags of what goes on behind a subject. */
export const PREDICATE_TAGS = setOf('VERB AUX ADV');

/** Tags that a given name may have which the tagger does not know. */
export const UNKNOWN_TAGS = setOf('NOUN VERB X INTJ ADV');

/** Tags that a word of a name may be given. */
export const NAME_TAGS = setOf('PROPN NOUN ADJ VERB X INTJ ADV DET PRON ADP');

/** Roles that only women have; titles tell the gender in a table of their own. */
export const ROLES_OF_WOMEN = setOf('wife widow mother mum mom grandmother sister daughter granddaughter aunt niece girlfriend nun heiress poetess policewoman actress waitress');
/** Roles that only men have. */
export const ROLES_OF_MEN = setOf('husband widower father dad grandfather son grandson brother uncle nephew boyfriend monk policeman congressman businessman');

/** What somebody feels or says, where `from` brings who (`criticism from farmers`). */
export const FELT_FROM = setOf('criticism critique rebuke condemnation praise applause support backing endorsement opposition resistance pushback backlash fire anger ire outcry ridicule objection complaint protest attack');

/** Prepositions that tell which of several people are meant (`fishermen along the coast`, `critics of the plan`). */
export const GROUP_PREPOSITIONS = setOf('on in along from across of at outside near around within throughout inside with for under behind');

/** Words that open a description between commas (`…, which …,`, `…, among them X,`). */
export const DESCRIBING = setOf('who which whose among including led some many most mostly');

/** Prepositions in the names of bodies that tell what they are for (`Institute for Fiscal Studies`, `Council on Foreign Relations`). */
export const PURPOSES = setOf('for on against');

/** Before a span of time these tell when (`last week`). */
export const NEAR_TIMES = setOf('last this next');

/** Spans of time that such a word may tell. */
export const TIME_SPANS_NAMED = setOf('day night week weekend month year spring summer autumn fall winter morning afternoon evening decade century');

/** Pronouns that are no part of a name, behind an initial (`A. It was`). */
export const NAMELESS = setOf('the it that this what they we these those there');

/** Those who bear arms or do as much harm, by their role: of whom something is told by whose men they are. */
export const FIGHTERS = setOf(`gunman sniper attacker assailant insurgent militant rebel guerrilla fighter commando terrorist paramilitary tribesman bomber infiltrator
  saboteur hacker assassin kidnapper hijacker abductor soldier airman trooper paratrooper conscript mercenary militiaman spy agent`);

const STAFF_NOUNS = 'spokesman adviser aide assistant manager strategist mate surrogate ally supporter counsel lawyer attorney pollster speechwriter loyalist operative backer staffer secretary publicist';
/** Who works for or stands by a person, by the noun that stands for all of its forms (`X's campaign manager`, `a strategist for X`). */
export const STAFF = setOf(STAFF_NOUNS);
/** … and who serves under one. */
export const SERVING = setOf(`chair chief director minister deputy envoy appointee vice-president ${STAFF_NOUNS}`);

/** Wherever they are, there they are at home (`protesters in X`, `a court in X`). */
export const AT_HOME = setOf('demonstrator protester marcher rioter striker docker dockworker mob mobs crowd crowds court tribunal police student prosecutor');

/** Parts of a ministry that are called after the land they deal with. */
export const DESKS = setOf('department desk section division directorate');

/** Who is one of a party or of its people has harmed it. */
export const HARMERS = setOf('murderer murderers killer killers assassin assassins slayer slayers executioner executioners kidnapper kidnappers abductor abductors tormentor tormentors persecutor persecutors');

/** Before the land where somebody is. */
export const WITHIN = setOf('in across throughout through');

/** What states do to a pact that others are in too, by lemma: those who do it together do not do it to each other. */
export const DESERTING = setOf('violate breach renege flout withdraw leave quit exit abandon join evade honor honour implement');

/** What people do in their own land, by lemma. */
export const PROTESTING = setOf('march demonstrate rally protest riot take pour');

/** Behind them these begin whose they are (`gunmen from X`, `rebels backed by X`, `fighters loyal to X`). */
export const OWING_ALLEGIANCE: WordSet = new Set(['from', 'loyal to', 'allied to', 'allied with', 'aligned with', 'linked to', 'fighting for', 'working for', 'acting for', 'operating for', 'in the pay of', 'in the service of', 'on the payroll of',
  ...wordsOf('backed supported armed financed funded equipped trained hired paid sponsored bankrolled directed controlled sent dispatched recruited led run commanded').map((verb) => `${verb} by`)]);

/** In front of those these only tell that others say so (`believed to be in the pay of X`). */
export const SAID_TO_BE = setOf('believed thought said suspected reported known understood alleged');

/** Behind a state these tell what it means to do. */
export const INTENDING = setOf('would will wo shall');

/** Bodies that are of no one state: their presidents are none of a state. */
export const STATELESS = setOf('commission union federation confederation association league alliance bloc fund organisation organization');

/** Bodies and people that a state has at its seat. */
export const OF_STATES = setOf(`ministry government junta regime administration cabinet authorities leadership parliament congress senate assembly army military
  police court courts presidency lawmakers legislators parliamentarians mps deputies senators ministers officials generals leaders prosecutors policymakers`);

/** What a state answers with. */
export const REACTIONS = setOf('response reaction reply answer retort rejoinder');

/** Prepositions between an office and the body that it is of. */
export const OF_OWNERS = setOf('of for at');

/** `UN`, `U.N.`, `G7`. */
export const ACRONYM_LIKE = /^(?:(?:\p{Lu}\.?){2,}|G\d{1,2})$/u;

/** A word in capitals. */
export const SHOUTED = /^\p{Lu}{3,}$/u;

/** `G.` */
export const INITIAL = /^\p{Lu}\.$/u;

/** `Mohammed VI`. */
export const NUMERAL = /^[IVX]+$/u;

/** `G.K.` before a surname. */
export const INITIALS = /^(?:\p{Lu}\.){2,3}$/u;

/** `I'm`. */
export const CONTRACTED = /^i'\p{L}+$/u;

/** Names have none: `Rs5`, `C-17` are no persons. */
export const DIGIT = /\p{N}/u;

/** Apostrophes, which names are compared without. */
export const APOSTROPHES = /[’'`]/gu;

/** What stands between the words of a name. */
export const BETWEEN_NAMES = /[\s\-‐‑]+/u;

/** A given name in short: `A`, `A.` */
export const SHORTENED = /^.\.?$/u;

/** Marks behind which a word has its capital from its place. */
export const OPENING_MARK = /^["'([:;–—]/u;

/** Forms of a verb that the tagger may take for a noun (`slams`, `slammed`). */
export const FORM_ENDING = /[sd]$/u;

/** Endings of words that are no names, be they at the head of a sentence or not. */
export const NAMELESS_ENDING = /(?:ing|s)$/u;

/** The party of a member of a parliament (`(R-Fla.)`). */
export const ONE_CAPITAL = /^\p{Lu}$/u;

/** What stands for the party behind a member's name (`(R-Fla.)`, `, D-Ohio,`, `(Lab)`): one of its members, or it. */
export const PARTY_MARKS: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  ['R', ['republican', 'republicans']], ['D', ['democrat', 'democratic', 'democrats']], ['I', []],
  ['Lab', ['labour']], ['Con', ['conservative', 'tory', 'conservatives']], ['LD', ['lib dem']], ['Lib', ['liberal', 'liberals']], ['Nat', ['national', 'nationals']],
]);

/** What closes such a mark, or parts it from the constituency. */
export const MARK_ENDS = setOf('- )');

/** An article in front. */
export const THE_IN_FRONT = /^the /iu;

/** What joins the words of one name or office. */
export const AND = setOf('and &');

/** What parts the words of a name, hyphens too. */
export const NAME_PARTS = /[\s-]+/u;

/** What parts words. */
export const NO_WORD = /\W/u;

/** A first letter that is a capital. */
export const CAPITAL = /^\p{Lu}/u;

/** Behind an office they bring whose it is. */
export const OWNING = setOf('of and');

/** Who helps somebody: `aide to X`. */
export const HELPERS = setOf('aide adviser');

/** In front of a party's name, by which words that party is taken up (`the ruling Vasquan League … the governing party`). */
export const IN_POWER: ReadonlyMap<string, readonly string[]> = new Map([['ruling', ['ruling', 'governing']], ['governing', ['ruling', 'governing']], ['opposition', ['opposition']]]);

/** Those who suffer from what befell a party: whatever is good for them is good for it. */
export const SUFFERERS = setOf('victim victims casualty casualties survivor survivors dead wounded injured bereaved mourner mourners');

/** Of a country, these are nobody of whom no country is known. */
export const SENT = setOf('counterpart representative delegate');
