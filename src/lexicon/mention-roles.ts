/**
 * What people are called by their office, rank or trade.
 * One row an entry: `noun[/variant…] [+prepositions] = other nouns that the same person may be called by`.
 * The prepositions, beside `of`, open a complement that belongs to the role (`ambassador to …`).
 * Written for this library from the usual style of news agencies; nobody's name is in it.
 */
const ROLE_ROWS = `
president +in = leader official politician statesman head
vice-president = president leader official politician
premier = leader official politician minister
pm = premier minister leader official politician
chancellor = leader official politician
king = monarch leader ruler
queen = monarch leader ruler
monarch = leader ruler
emir = leader ruler
sultan = leader ruler
prince = royal leader
princess = royal
pope = pontiff leader
pontiff = leader
ruler = leader
leader +in = official politician cleric
minister +for = official diplomat politician chief leader
fm = minister official diplomat politician
secretary +for = official diplomat politician chief minister
undersecretary +for = secretary official diplomat
subsecretary = official
ambassador/amb/amb. +to +in +at = diplomat envoy representative official
envoy +to +in +at +for +on = diplomat ambassador representative official
nuncio +to = diplomat envoy
consul +in = diplomat official
diplomat +in +at = official envoy representative
attache/attaché +in = diplomat official
affaires/d'affaires +in +to = diplomat envoy representative official charge
representative +to +in +at +for +on = diplomat envoy ambassador official delegate negotiator
delegate +to +at = representative diplomat
negotiator +for = diplomat official
mediator = diplomat official negotiator
coordinator +for = diplomat official negotiator
rapporteur +on = official expert
commissioner +for = official chief
official +in +at =
officer +in +at = official soldier commander
spokesman/spokesperson/spokeswoman +for +at = official diplomat
speaker +of = leader lawmaker legislator politician official parliamentarian head chief
lawmaker +for +from = mp legislator parliamentarian politician deputy member
mp +for +from = lawmaker legislator parliamentarian politician member
legislator +for = mp lawmaker parliamentarian politician
parliamentarian = mp lawmaker legislator politician member
senator/sen/sen. +from = lawmaker legislator politician
congressman/congresswoman/rep/rep. +from = lawmaker legislator politician representative
deputy +for +in = official lawmaker
governor/gov/gov. +to = official politician
mayor = official politician
politician =
candidate = politician hopeful nominee
nominee = candidate official
frontrunner/front-runner = candidate nominee
contender = candidate
administrator +of = chief head official
confidant/confidante = ally adviser
surrogate = ally supporter
councillor/councilor = official politician
statesman/stateswoman = politician leader
dissident = activist critic
activist =
campaigner = activist
adviser/advisor/counselor/counsellor +to +for +on = official aide expert assistant
aide +to = official adviser
assistant +to +for = official aide adviser deputy
chief +for = head director official leader boss
head = chief director official leader president
director +for +at = head chief official president
chair/chairman/chairwoman/chairperson +at = head chief official leader president professor author expert
ceo = head chief executive boss
executive +at = official manager boss
manager +at = executive boss
boss = chief head
commander +in +for = general officer official chief soldier leader
general = commander officer official chief soldier
lt-general = general commander officer official
admiral = commander officer official chief
colonel = commander officer official
major = officer commander
captain = officer commander
lieutenant = officer
sergeant = soldier officer
marshal = commander general
brigadier = general commander officer
soldier =
governor-general = official
prosecutor = official lawyer
judge = official
justice = judge
attorney +for = lawyer
lawyer +for = attorney
minister-designate = minister official
analyst +at +for +on = expert commentator pundit observer
expert +at +on +in = analyst commentator academic scholar
specialist +at +on +in = expert analyst
strategist +at +for = expert analyst adviser
consultant +to +at = expert adviser
theorist/thinker/philosopher/intellectual/sociologist +at = scholar academic expert
physician/doctor/surgeon +at = expert scientist
scholar +at +of = expert academic analyst
academic +at = expert scholar professor
professor +at +in = academic scholar expert
emeritus +at +in = professor academic scholar expert
lecturer +at +in = professor academic scholar expert
dean +at = professor academic head
rector +at = head academic
economist +at = expert analyst
historian +at = scholar expert academic
scientist +at = expert researcher
researcher +at = expert scholar
fellow +at +with = expert analyst scholar researcher academic member
pundit = analyst commentator expert
commentator +for +at = analyst pundit expert
observer = analyst
journalist +at +for +with = reporter correspondent columnist
reporter +at +for +with = journalist correspondent
correspondent +at +for +in = journalist reporter
columnist +at +for = journalist commentator
editor +at = journalist
author = writer scholar expert analyst
writer +for = author
host/presenter/anchor = journalist
blogger = author
cleric = preacher
preacher = cleric
imam = cleric preacher
ayatollah = cleric leader
bishop = cleric
archbishop = cleric bishop
trader =
dealer = trader
critic =
veteran =
member +in +from = mp lawmaker official fellow expert
counterpart +in = official minister president leader
colleague = official
inspector +at = official expert
principlist = politician
reformist = politician
opponent = politician
supporter = backer
backer = supporter
admirer = supporter
detractor = critic
donor = fundraiser
fundraiser = donor
voter =
operative = strategist adviser
pollster = analyst
ally = partner
partner = ally
protester/protestor = demonstrator
demonstrator = protester
marcher/participant/attendee/attendant = demonstrator protester
signatory =
advocate = activist
lobbyist =
source +in +at +with +from = official
insider = source official
chairman-designate = official
secretary-general = chief head official diplomat
whistleblower = source
successor = official
predecessor = official
tsar/czar = official
strongman = leader
warlord = leader commander
mogul = businessman
businessman/businesswoman =
banker =
billionaire = businessman mogul
tycoon = businessman
republican +from = lawmaker politician
democrat +from = lawmaker politician
guardian = official
`;

/** Courtesy and religious titles: part of no name, and no office. `f` and `m` where they tell the gender. */
const HONORIFIC_ROWS = `
mr m
mr. m
mrs f
mrs. f
ms f
ms. f
miss f
madam f
madame f
sir m
lord m
lady f
baroness f
dame f
dr
dr.
prof
prof.
hon
hon.
rev
rev.
hojatoleslam m
hojjatoleslam m
ayatollah m
imam m
sheikh m
shaykh m
king m
queen f
prince m
princess f
pope m
gen
gen.
lt
lt.
col
col.
maj
maj.
brig
brig.
adm
adm.
capt
capt.
sgt
sgt.
cmdr
cmdr.
rear
engineer
`;

/** Words before a role noun that say which office it is (`foreign minister`, `oil minister`). */
const FIELD_ROWS = `
foreign prime defense defence interior oil finance economy economic trade industry energy health education culture
information intelligence security national nuclear atomic justice transport agriculture labor labour science sports
tourism housing communications telecommunications parliamentary parliament presidential military army naval navy air
political legal cultural commercial consular press media human rights policy affairs state home external internal
environment petroleum water power roads urban planning budget banking treasury central customs religious judicial
judiciary atomic-energy food drug medical vice crown supreme special permanent
`;

/** Rank words: two holders of one office differ in them. */
const RANK_ROWS = `deputy vice vice-president assistant under former ex then acting interim caretaker designate elect late first second third`;

/** Ranks of the military and the clergy: they go before a name whatever office was named before (`minister of defense General …`). */
const PERSONAL_ROWS = 'general lieutenant brigadier colonel admiral major captain marshal commander ayatollah sergeant';

/** How one role noun behaves. */
export interface RoleRow {
  /** The variant that stands for all (`spokesman`). */
  noun: string;
  /** Nouns that the same person may be called by. */
  also: readonly string[];
  /** Prepositions of complements that belong to the role. */
  prepositions: ReadonlySet<string>;
  plural: boolean;
}

/** Regular and irregular plurals of a role noun. */
function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('s')) return noun;
  if (noun.endsWith('.')) return `${noun.slice(0, -1)}s.`;
  if (noun.endsWith('ey') || !noun.endsWith('y')) return /(?:ch|x)$/u.test(noun) ? `${noun}es` : `${noun}s`;
  return `${noun.slice(0, -1)}ies`;
}

function readRoles(): ReadonlyMap<string, RoleRow> {
  const roles = new Map<string, RoleRow>();
  for (const line of ROLE_ROWS.trim().split('\n')) {
    const [left = '', right = ''] = line.split('=');
    const [variants = '', ...prepositions] = left.trim().split(/\s\+/u);
    const forms = variants.trim().split('/');
    const row = { noun: forms[0] as string, also: right.trim().split(' ').filter(Boolean), prepositions: new Set(['of', ...prepositions]) };
    for (const form of forms) {
      roles.set(form, { ...row, plural: false });
      if (pluralOf(form) !== form) roles.set(pluralOf(form), { ...row, plural: true });
    }
  }
  return roles;
}

/** Role nouns in lower case, singular and plural. */
export const ROLES: ReadonlyMap<string, RoleRow> = readRoles();

/** Not every country has them. */
const MEMBERS_OF_CONGRESS = new Set(['senator', 'congressman']);

/** Role nouns of those who hold a public office: without a country they are the document's own. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  [...ROLES].filter(([, row]) => !MEMBERS_OF_CONGRESS.has(row.noun) && row.also.some((n) => ['official', 'diplomat', 'lawmaker', 'soldier', 'commander'].includes(n))).map(([noun]) => noun),
);

/** Titles that are no office, with the gender that they tell (`''` for none). */
export const HONORIFICS: ReadonlyMap<string, string> = new Map(
  HONORIFIC_ROWS.trim().split('\n').map((line) => [line.split(' ')[0] as string, line.split(' ')[1] ?? '']),
);

/** Words that name the field of an office. */
export const FIELDS: ReadonlySet<string> = new Set(FIELD_ROWS.trim().split(/\s+/u));

/** Role nouns that stand before a name as a part of it. */
export const PERSONAL_RANKS: ReadonlySet<string> = new Set(PERSONAL_ROWS.split(' '));

/** Titles that a person has beside an office (`the ruler, Sultan X,`). */
export const TITLES_OF_PERSONS: ReadonlySet<string> = new Set('king queen sultan emir prince princess professor judge doctor imam cleric bishop'.split(' '));

/** Words that tell one rank of an office from another. */
export const RANKS: ReadonlySet<string> = new Set(RANK_ROWS.split(' '));
