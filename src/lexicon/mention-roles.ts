import { setOf, type WordMap, type WordSet } from './list';

/**
 * What people are called by their office, rank or trade.
 * One row an entry: `noun[/variant…] [+prepositions] = other nouns that the same person may be called by`.
 * The prepositions, beside `of`, open a complement that belongs to the role (`ambassador to …`).
 * Written for this library from the usual style of news agencies; nobody's name is in it.
 */
const ROLE_ROWS = `
president +in = leader official politician statesman head
vice-president = president leader official politician
premier/pm = leader official politician minister
cm = minister leader official politician
vp = president leader official politician
elder +in +from = leader politician
grandee = politician leader
firebrand = politician lawmaker
loyalist = politician lawmaker supporter
megadonor = donor businessman billionaire
bundler = donor
heckler = protester
mate = candidate politician official
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
minister +for = official diplomat politician negotiator
fm = minister official diplomat politician
secretary +for = official diplomat politician chief minister
undersecretary +for = secretary official diplomat
subsecretary = official
ambassador/amb/amb. +to +in +at = diplomat envoy representative official
envoy +to +in +at +for +on = diplomat ambassador representative official negotiator
nuncio +to = diplomat envoy
consul +in = diplomat official
diplomat +in +at = official envoy representative negotiator
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
speaker +of = senator mp deputy leader lawmaker legislator politician official parliamentarian head chief
lawmaker +for +from = mp legislator parliamentarian politician deputy member
mp +for +from = lawmaker legislator parliamentarian politician member
legislator +for = mp lawmaker parliamentarian politician
parliamentarian = mp lawmaker legislator politician member
senator/sen/sen. +from = lawmaker legislator politician
congressman/congresswoman/rep/rep. +from = lawmaker legislator politician representative
deputy +for +in +from = official lawmaker
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
manager +at +for = executive boss
boss = chief head
commander/cmdr/cmdr. +in +for = general officer official chief soldier leader
general/gen/gen. = commander officer official chief soldier
lt-general = general commander officer official
admiral/adm/adm. = commander officer official chief
colonel/col/col. = commander officer official
major/maj/maj. = officer commander
captain/capt/capt. = officer commander
lieutenant/lt/lt. = officer
sergeant/sgt/sgt. = soldier officer
marshal = commander general
brigadier/brig/brig. = general commander officer
soldier =
governor-general = official
prosecutor = official lawyer
judge = official
justice = judge
attorney +for = lawyer
agent +for = representative
counsel +for = lawyer
challenger +for = opponent candidate
investor = businessman
shareholder = investor
fighter = soldier
hostage =
broker +at = businessman
actuary = expert
meteorologist +at +with = scientist expert
climatologist +at +with = scientist expert
ecologist +at +with = scientist expert
oceanographer +at +with = scientist expert
astronomer +at +with = scientist expert
archaeologist +at +with = scientist expert
statistician +at +with = scientist expert
demographer +at +with = scientist expert
mathematician +at +with = scientist expert
chemist +at +with = scientist expert
psychologist +at = expert doctor
therapist +at = expert doctor
paramedic = worker
midwife = worker
lifeguard = worker
producer +at = filmmaker
novelist = writer author
illustrator = artist
cartoonist = artist
sculptor = artist
songwriter = musician
composer = musician
conductor = musician
pianist = musician
violinist = musician
cellist = musician
dancer = artist
choreographer = artist
winger = player athlete
midfielder = player athlete
goalkeeper = player athlete
teammate = player athlete
swimmer = player athlete
boxer = player athlete
cyclist = player athlete
chef = worker
waiter = worker
bartender = worker
cleaner = worker
courier = worker
stevedore = worker
trawlerman = worker
seafarer = worker
airman = soldier
reservist = soldier
fisherman = trader
beekeeper = trader
winemaker = trader
grocer = trader
exporter = trader
importer = trader
wholesaler = trader
miner = worker
oilman = worker
shipowner = businessman
shipbuilder = businessman
co-founder = businessman
unionist = activist
pedestrian =
widower =
alumnus =
townsman =
asylum-seeker =
lawyer +for = attorney
minister-designate = minister official
analyst +at +for +on = expert commentator pundit observer professor academic scholar
expert +at +on +in = analyst commentator academic scholar
specialist +at +on +in = expert analyst
strategist +at +for = expert analyst adviser
consultant +to +at = expert adviser
theorist/thinker/philosopher/intellectual/sociologist +at = scholar academic expert
physician/doctor/surgeon +at = expert scientist
scholar +at +of = expert academic analyst
academic +at = expert scholar professor
professor/prof/prof. +at +in = academic scholar expert
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
inspector/insp/insp. +at = official expert
principlist = politician
reformist = politician
opponent = politician rival
rival = opponent politician
foe = opponent rival
adversary = opponent rival
enemy = foe adversary
supporter = backer
backer = supporter
admirer = supporter
detractor = critic
apologist/defender/cheerleader/booster/devotee +for = supporter
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
whip = lawmaker mp legislator politician official leader member
chieftain = leader chief ruler politician boss
convener/convenor = leader organiser politician chair coordinator
treasurer +for = official politician minister officer
frontbencher = mp lawmaker politician member
backbencher = mp lawmaker politician member
crossbencher = mp lawmaker senator politician member
mla +for +from = lawmaker legislator politician member
mlc +for +from = lawmaker legislator politician member
mep +for +from = lawmaker mp legislator parliamentarian politician member
msp +for +from = lawmaker mp legislator parliamentarian politician member
mec +for = official minister politician leader
assemblyman/assemblywoman/assemblymember/assemblyperson +for +from = lawmaker legislator politician member
councilman/councilwoman/councilmember +for +from = councillor official politician lawmaker member
cllr/cllr. +for = councillor official politician
alderman/alderwoman = councillor official politician lawmaker
selectman/selectwoman +in = official politician
kagawad +in = councillor official politician
committeeman/committeewoman +for +from = politician member
congressperson +for +from = lawmaker legislator politician
taoiseach = premier leader official politician head
tánaiste/tanaiste = minister official politician leader
cathaoirleach = chair speaker official politician
llywydd = speaker official politician
spad +to = adviser aide official
pollie = politician
superdelegate +from = delegate politician
aspirant = candidate politician contender
flagbearer = candidate nominee politician leader
appointee +to = official nominee
officeholder = official politician
hardliner = politician
reformer = politician
stalwart = politician supporter veteran
kingmaker = politician
powerbroker = politician
defector +from = politician
karyakarta = activist supporter
pracharak = activist
apparatchik = official politician
functionary +in +at = official
bureaucrat +in +at = official
technocrat = politician expert
eurocrat = official
potus = president leader official
vp/veep +for +at = vice-president leader official politician executive
dpm = minister leader official politician
dce/mce = official politician executive
chairlady = chair head leader official
undersec +for = secretary official diplomat
igp = official officer chief head inspector
ombudsman/ombudswoman/ombudsperson +for = official
comptroller = official auditor
auditor +at = accountant expert
sheriff +in = official officer
undersheriff +in = official officer sheriff
constable +in +with = officer
superintendent/supt/supt. +at +in = official officer head
subinspector +at = official officer inspector
magistrate +in +at = official judge
procurator = official prosecutor
coroner +for +in = official
viceroy = official ruler
emperor = monarch ruler leader
induna = chieftain leader
inkosi = chieftain leader
headman/headwoman +in = chief leader head
sarpanch +in = head chief official
mukhiya +in = head chief official
tehsildar +in = official
patwari = official
custos = official
kapitan = official chief
dictator = ruler leader president
despot = ruler dictator
autocrat = ruler leader dictator
caudillo = leader ruler
emissary +to +from = envoy diplomat official representative
plenipotentiary = envoy diplomat official
interlocutor +for = negotiator
facilitator = mediator coordinator
peacemaker = mediator negotiator
peacekeeper +in +from = soldier
arbitrator = mediator lawyer
organiser/organizer +with +for +at = activist coordinator leader
steward +at +with = representative organiser
speechwriter +for = aide adviser writer
propagandist = activist
translator +for = interpreter
interpreter +for = translator
trustee +at = director member
supervisor +at +for = manager boss
cji/cjn/cjp = judge justice official
jurist = lawyer judge expert
barrister +for +at +in = lawyer
solicitor +for +at +with = lawyer
litigator +at +for = lawyer
notary = lawyer
juror =
plaintiff = claimant
defendant = suspect
petitioner = plaintiff
claimant = plaintiff
witness +to = source
bystander = witness
victim = survivor
survivor = victim
suspect +in = defendant
detainee +at +in = prisoner inmate
prisoner +at +in = inmate detainee
inmate +at +in = prisoner detainee
convict = prisoner inmate
fugitive +from = suspect
policeman/policewoman +in +from +with = officer
detective/det. +with +in +from = officer investigator policeman
investigator +for +with +at = officer detective expert
trooper +with = officer soldier
dgp = officer official chief
coas = general commander chief officer official
commandant +at = officer commander official chief head
commodore = officer commander official
paratrooper = soldier
conscript = soldier
cadet +at = student
gunman = attacker suspect
sniper = gunman
attacker = assailant suspect
assailant = attacker suspect
trafficker = suspect
smuggler = trafficker suspect
insurgent = rebel militant
militant = rebel insurgent
rebel = insurgent militant
guerrilla = rebel insurgent
tribesman = fighter
bomber = attacker suspect
infiltrator = attacker saboteur
saboteur = attacker suspect
abductor = kidnapper suspect
kidnapper = abductor suspect
hijacker = attacker suspect
paramilitary = fighter soldier
bodyguard +to +for = officer
spymaster = chief head official
spy +for = agent
informant +for = source
leaker = source whistleblower
rioter = protester
arsonist = suspect
agitator = activist
sympathiser/sympathizer = supporter
proponent = supporter advocate
sceptic/skeptic = critic
naysayer = critic
mentor +to = teacher
priest +at +in +from = cleric
pastor +at +in = cleric preacher
vicar +at +in = cleric priest
curate +at = cleric priest
deacon/deaconess +at = cleric
archdeacon = cleric
chaplain +to +at +for = cleric priest
cardinal +from = cleric bishop archbishop
prelate = cleric bishop archbishop
patriarch = cleric leader
rabbi +at +in = cleric
rebbe = rabbi cleric leader
nun +at +from = cleric
monk +at +from = cleric
abbot +at = cleric monk
friar = cleric priest
clergyman/clergywoman +from = cleric priest pastor
evangelist = preacher pastor cleric
missionary +in +to +from = preacher cleric
mufti = cleric scholar leader
mullah +at = cleric preacher
muezzin +at = cleric
kadhi/qadi = judge cleric
granthi +at = cleric
jathedar = leader cleric
mahant = cleric leader
theologian +at = scholar academic cleric expert
parishioner +at +from = worshipper
worshipper/worshiper +at =
pilgrim +to +from +at = worshipper
teacher +at +in +from = educator
schoolteacher/schoolmaster/schoolmistress +at +in +from = teacher educator
headteacher/headmaster/headmistress +at = head teacher principal
instructor +at +with = teacher trainer
trainer +at +for +to = coach instructor
educator +at +in = teacher academic
student +at +in +from = pupil
pupil +at +in +from = student
undergraduate +at +in +from = student
graduate +from +in = student
classmate = student friend
roommate/flatmate/housemate = friend
freshman +at +from = student
apprentice +at +to = trainee
intern +at +with = trainee
applicant +for +to +from = candidate
winner =
contestant +in +on +from =
librarian +at =
curator +at = expert historian director
engineer +at +with +for +from = expert
architect +at +with = designer
surveyor +at +with = expert
technician +at +with +for = worker
technologist +at +with = expert engineer
programmer +at +with = engineer
hacker =
physicist +at +in = scientist expert academic professor
astronaut +from +with +on = engineer
biologist +at +with = scientist expert
conservationist +with +at = activist expert campaigner
environmentalist +with +at = activist campaigner
geologist +at +with = scientist expert
forecaster +at +with +for = meteorologist expert
hydrologist +at +with = scientist expert
anthropologist +at = academic scholar expert
linguist +at = academic expert scholar
neurosurgeon +at = physician expert
paediatrician/pediatrician +at = physician expert
obstetrician +at = physician expert
psychiatrist +at = physician expert
dentist +at +in = physician
pharmacist +at +in = expert
medic +at +in +with = physician
nurse +at +in +from +with = worker
healer +from = herbalist
carer/caregiver +at +for +to =
patient +at +in +from =
firefighter/fireman/firewoman +in +from +with = officer worker
rescuer +at +from +with = worker
cameraman/camerawoman/cameraperson +with +for +at = journalist
photographer +with +for +at = journalist artist
announcer +on +at = host
moderator +at = host
interviewer +at +on = journalist host
satirist = author comedian writer
biographer = author writer historian
reviewer +for +at = critic journalist
poet/poetess +from = author writer
playwright/dramatist +from = author writer
screenwriter/scriptwriter = writer author
filmmaker +from = director artist
singer +from = musician artist performer
rapper +from = musician artist singer
musician +from = artist performer
artist +from = painter performer
painter +from = artist
designer +at +with +from = artist
actor/actress +from +in = performer
comedian/comedienne +from = performer actor
entertainer +from = performer artist
celebrity =
superstar = artist player
hotelier +in +from = businessman owner
founder/cofounder = owner head chief director entrepreneur businessman
stockholder +in = investor owner
financier = investor banker businessman
industrialist = businessman tycoon
entrepreneur +from = businessman founder
magnate = businessman tycoon
oligarch = businessman tycoon billionaire
millionaire/multimillionaire = businessman
philanthropist = donor businessman
patron = donor
landlord/landlady +in = owner
homeowner +in +from = resident owner
tenant +in +at +from = resident
accountant +at +with +for = expert
bookkeeper +at +for = accountant
cashier +at = worker
executor = lawyer
salesman/saleswoman/salesperson +at +for +with +from = worker
employee +at +with +in +from = worker staffer
worker +at +in +with +for +from = employee
staffer +at +for +on +with = aide employee
clerk +at +in +to = worker
janitor +at = worker
shopkeeper/storekeeper +in +from = trader owner
plumber +in +from = worker
electrician +in +from +with = worker
mechanic +in +at +from +with = worker
machinist +at +from = worker
labourer/laborer +in +at +from +on = worker
docker/dockworker/dockhand +at +in = worker
mineworker +at +in +from = worker
steelworker +at +in +from = worker
farmer +in +from = grower landowner
farmhand/farmworker +in +from +on = worker
grower +in +from = farmer
rancher +in +from = farmer
stockman +in +from = farmer worker
herder/herdsman +in +from = pastoralist
seaman +on +from = sailor seafarer
sailor +on +from = seaman seafarer
skipper +for = captain player
pilot +for +with +on = captain aviator
driver +for +from +with +in = worker
trucker/truckie +in +from = driver
motorist +in +from = driver
rider +for +from +with = cyclist jockey
commuter +in +from +on = passenger
passenger +on +from +in =
resident +in +at +from = villager citizen
villager +in +from +at = resident
dweller +in = resident
inhabitant +from = resident villager
citizen +from +in = resident voter
pensioner +from +in = resident retiree
retiree +from +in = pensioner
taxpayer/ratepayer +in +from = citizen
consumer +in = customer
tourist +in +at +from = visitor
visitor +to +from +at = tourist
migrant +from +in = worker
immigrant +from +to = migrant
refugee +from +in +at = migrant
newcomer +to =
volunteer +at +with +for +from +in = activist worker
mother/mum/mom +to +from = parent nun
father/dad +to +from = parent priest cleric
grandmother/grandma/granny +to +from = pensioner
grandfather/grandpa/grandad/granddad +to +from = pensioner
grandparent +to +from = grandmother grandfather
son = heir relative
daughter = relative
grandson = relative
granddaughter = relative
brother +to = relative sibling monk
sister +to = relative sibling nun
sibling = brother sister relative
husband = spouse widower
wife = spouse widow
spouse = husband wife partner
widow +from = wife
girlfriend = partner
boyfriend = partner
uncle +to = relative
aunt/auntie +to = relative
cousin +to = relative
nephew = relative
niece = relative
relative = kinsman
heir/heiress +to = successor
orphan +from =
friend = ally
neighbour/neighbor = resident
teenager +from = student
coach +at +for = manager trainer
striker +for +at = player footballer
player +for +at +from = footballer cricketer
catcher +for +with = player
athlete +from +in = sportsman
sprinter +from = athlete
skier +from = athlete
skater +from = athlete
wrestler +from = athlete
golfer +from = player
medallist/medalist +in +at +from = athlete winner
referee +in +at =
umpire +in +at = referee
promoter = organiser businessman
fan +from +at = supporter
spectator +at +from = fan
reveller/reveler +at +in = partygoer
bettor/gambler/punter =
burgomaster = mayor official politician
prefect/subprefect = official chief
commissar = official politician
ideologue = theorist politician
figurehead = leader
mastermind = suspect leader
ringleader = suspect leader
terrorist = militant suspect
canvasser +for = activist
planner +at +with +for = expert
vendor +in +at +from = trader
servant +to +in = worker
seeker +from = migrant refugee
keeper +for +at = goalkeeper player footballer
constituent +in +from = voter resident
enthusiast = fan
commando = soldier
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
rear
engineer
comrade
comandante m
commandante m
mx
mx.
mme f
mme. f
mlle f
mademoiselle f
monsieur m
herr m
frau f
fräulein f
fraulein f
señor m
senor m
señora f
senora f
señorita f
senorita f
doña f
sra f
sra. f
srta f
srta. f
dra f
dra. f
signor m
signore m
signora f
signorina f
senhor m
senhora f
meneer m
mevrou f
oom m
tannie f
gospodin m
reverend
revd
revd.
venerable
ven
ven.
fr m
fr. m
bro. m
monsignor m
msgr m
msgr. m
mgr m
mgr. m
honourable
honorable
hon'ble
excellency
h.e.
hrh
viscount m
viscountess f
countess f
duchess f
marchioness f
marquess m
archduchess f
shaykha f
infanta f
aunty f
mzee m
bwana m
ndugu
mwalimu
bapak m
ibu f
alhaji m
alh m
alh. m
alhaja f
hajia f
hajiya f
mallam m
malam m
otunba m
oloye
ogbuefi m
osagyefo m
togbe m
torgbui m
torgbe m
mamaga f
shri m
shrimati f
smt f
smt. f
sushri f
thiru m
tmt f
tmt. f
janab m
mohtarma f
maulana m
moulana m
mawlana m
maulvi m
moulvi m
molvi m
allama m
allamah m
ustad m
ustaz m
ustadz m
ustadh m
kiai m
kyai m
sayyida f
sadhvi f
datuk m
datin f
tengku m
tunku m
puan f
encik m
khun
ajahn m
atty
atty.
engr
engr.
aling f
cpl
cpl.
lcpl
lcpl.
pfc
spc.
cpt
cpt.
cdr
cdr.
comdr
comdr.
cmdt
cmdt.
lieut
lieut.
ssgt
sqn
`;

/** Words before a role noun that say which office it is (`foreign minister`, `oil minister`). */
const FIELD_ROWS = `
foreign prime defense defence interior oil finance economy economic trade industry energy health education culture
information intelligence security national nuclear atomic justice transport agriculture labor labour science sports
tourism housing communications telecommunications parliamentary parliament presidential military army naval navy air
political legal cultural commercial consular press media human rights policy affairs state home external internal
environment petroleum water power roads urban planning budget banking treasury central customs religious judicial
judiciary atomic-energy food drug medical vice crown supreme special permanent
shadow works mines mining minerals fisheries fishery livestock wildlife forestry conservation ecology biodiversity
irrigation sanitation lands settlement resettlement rural county district provincial regional municipal federal
divisional zonal territorial departmental constituency barangay panchayat precinct majority minority minorities
opposition caucus publicity propaganda organising organizing grassroots electoral election elections polling returning
presiding census statistics statistical registration legislative governmental administrative civil civilian public
social welfare pensions pension employment manpower skills vocational apprenticeships secondary primary elementary
tertiary school schools admissions curriculum examinations scientific ict cyber cybersecurity innovation data privacy
aviation aerospace shipping maritime ports railway railways rail highways infrastructure logistics traffic transit
postal communication electricity textiles textile fertilizer fertilizers chemicals pharmaceuticals commerce business
investment investments industries industrial manufacturing export exports tariff competition antitrust procurement
privatisation privatization revenue tax taxation fiscal monetary exchequer expenditure finances financial audit
insurance compliance corporate managing operating marketing production engineering technical portfolio equality
equalities disability disabilities heritage arts antiquities creative artistic musical literary lifestyle
investigative editorial diplomatic overseas homeland domestic immigration migration asylum integration cohesion
enlargement devolution decentralisation decentralization reform reforms tribal traditional paramount spiritual
pastoral diocesan parochial clerical prisons prison correctional corrections probation policing crime crimes criminal
homicide narcotics drugs anticorruption antiterrorism counterterrorism counterinsurgency terrorism forensic fraud
investigating examining prosecuting prosecution appeals appellate circuit juvenile magisterial arbitration ethics
integrity accountability oversight regulatory emergency disaster disasters ambulance safety humanitarian goodwill
roving honorary disarmament nonproliferation squadron battalion regimental platoon artillery infantry airborne
operations operational reconnaissance sport sporting athletic athletics equestrian olympic paralympic batting bowling
goalkeeping fitness clinical nursing surgical psychiatric pediatric paediatric dental veterinary pharmaceutical
maternity epidemiological vaccination community cooperative cooperatives neighbourhood neighborhood recycling
renewable renewables hydrocarbons biosecurity horticulture cocoa
`;

/** Rank words: two holders of one office differ in them. */
const RANK_ROWS = `deputy shadow vice vice-president assistant under former ex then acting interim caretaker designate elect late first second third`;

/** Who speaks or works for somebody (`her spokesman`), by the noun of the role. */
export const SUBORDINATES = setOf('spokesman adviser aide deputy envoy ambassador minister secretary predecessor successor');

/** Ranks of the military and the clergy: they go before a name whatever office was named before (`minister of defense General …`). */
const PERSONAL_NOUNS = setOf('general lieutenant brigadier colonel admiral major captain marshal commander ayatollah sergeant');

/** How one role noun behaves. */
export interface RoleRow {
  /** The variant that stands for all (`spokesman`). */
  noun: string;
  /** Nouns that the same person may be called by. */
  also: readonly string[];
  /** Prepositions of complements that belong to the role. */
  prepositions: WordSet;
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
      roles.set(form, { plural: false, ...row });
      if (pluralOf(form) !== form) roles.set(pluralOf(form), { plural: true, ...row });
    }
  }
  return roles;
}

/** Role nouns in lower case, singular and plural. */
export const ROLES: WordMap<RoleRow> = readRoles();

/** Not every country has them. */
const MEMBERS_OF_CONGRESS = setOf('senator congressman');

/** Officials who without a name of a country are of none. */
const OF_NO_COUNTRY = setOf('mep colleague executive manager');

/** Role nouns of those who hold a public office: without a country they are the document's own. */
export const OFFICE_NOUNS: WordSet = new Set(
  [...ROLES].filter(([, row]) => !MEMBERS_OF_CONGRESS.has(row.noun) && !OF_NO_COUNTRY.has(row.noun) && row.also.some((n) => ['official', 'diplomat', 'lawmaker', 'soldier', 'commander', 'ruler'].includes(n))).map(([noun]) => noun),
);

/** What those who know or write about a land are called first. */
export const EXPERTS = setOf('expert analyst scholar academic journalist reporter commentator');

const GENDERS: Readonly<Record<string, 'female' | 'male'>> = { f: 'female', m: 'male' };

/** Titles that are no office, with the gender that they tell. */
export const HONORIFICS: WordMap<'female' | 'male' | undefined> = new Map(
  HONORIFIC_ROWS.trim().split('\n').map((line) => line.split(' ')).map(([title, gender]) => [title as string, GENDERS[gender ?? '']]),
);

/** Words that name the field of an office. */
export const FIELDS = setOf(FIELD_ROWS);

/** Role nouns that stand before a name as a part of it. */
export const PERSONAL_RANKS: WordSet = new Set([...ROLES].filter(([, row]) => PERSONAL_NOUNS.has(row.noun) && !row.plural).map(([form]) => form));

/** Participles in titles (`the managing director`). */
export const TITLE_PARTICIPLES = setOf('running managing acting operating commanding presiding governing marketing accounting');

/** Titles that a person has beside an office (`the ruler, Sultan X,`). */
export const TITLES_OF_PERSONS = setOf('king queen sultan emir prince princess professor judge doctor imam cleric bishop');

/** Offices by their first letters: field or rank, and noun. */
export const OFFICES_IN_SHORT: ReadonlyMap<string, readonly [string, string]> = new Map([['cm', ['chief', 'minister']], ['vp', ['vice', 'president']]]);

/** Words that tell one rank of an office from another. */
export const RANKS = setOf(RANK_ROWS);

/** Of these those beside whom there is another of the office. */
export const DEPUTIES = setOf('deputy vice assistant under shadow');

/** What somebody of a party is called who runs for an office. */
export const CANDIDATES = setOf('candidate nominee hopeful contender frontrunner flagbearer');

/** `Studies`, `Relations`, `Research`, `Democracy`. */
export const FIELD_ENDING = /(?:s|research|cy|ment|tion|change)$/u;

/** What may stand in front of a role noun and leaves it one. */
export const ROLE_PREFIX = /^(?:ex|then|vice|former|co)-/u;
