import { setOf, type WordSet } from './list';

/**
 * Nouns that make a group of words an institution, by what kind of speaker it is.
 * Written for this library from the usual style of news agencies.
 */
const BODIES = `
ministry parliament congress senate house assembly council committee commission agency organization organisation
department office bureau board court union league association federation confederation chamber institute institution
university college academy foundation center centre think-tank group alliance coalition party movement front brigade
army navy force forces guard guards corps military police bank company corporation corp firm consortium embassy
consulate mission delegation secretariat presidency judiciary treasury watchdog bloc trio quartet
lobby campaign society authority administration government cabinet regime authorities directorate headquarters
command ministry-of majlis knesset duma bundestag club pac
guild tribunal fund charity church diocese synod caucus militia brotherhood cooperative
junta inspectorate ombudsman regulator
airline automaker carmaker planemaker retailer chipmaker drugmaker insurer lender conglomerate
carrier operator giant railway railroad developer housebuilder utility brewer miner manufacturer supplier publisher startup start-up
ngo nonprofit non-profit platform app chain maker brokerage shipbuilder truckmaker toymaker streamer newspaper tabloid
`;

/** Bodies that are the state itself: with a party's name before them they are that party. */
const STATES = 'administration government cabinet regime junta authorities side leadership state nation republic';

/**
 * What a body named before may be called (`Norvanta … the company`): nouns, a colon, and the last words of the names that they
 * fit; `-` for names that do not tell what they name (`Norvanta`), `?` for the only such name, `~` for acronyms. Written for this library.
 */
const KIND_ROWS = `
company firm corporation conglomerate giant : - airline carrier operator lender bank insurer retailer firm company co corp inc ltd plc group corporation holdings industries motors steel energy minerals resources foods systems electronics airlines airways bank mining mines oil petroleum pharma pharmaceuticals chemicals telecom telecoms technologies semiconductor media retail stores homes properties lines shipping freight railways rail water power gas electric insurance breweries logistics express builders builder
home-group mining-group oil-group energy-group food-group retail-group media-group telecoms-group chemicals-group steel-group car-group drugs-group shipping-group insurance-group technology-group tech-group logistics-group engineering-group construction-group property-group banking-group luxury-group arms-group defence-group defense-group : - company co corp inc ltd plc group corporation holdings industries motors steel energy minerals resources foods systems electronics bank mining mines oil petroleum pharma pharmaceuticals chemicals telecom telecoms technologies media retail stores homes properties lines shipping freight insurance logistics builders
operator : - airlines airways lines shipping railways railway rail metro transit trains bus buses water power gas ferries telecom
airline : - airlines airways air airline
carrier : - airlines airways air airline lines line shipping freight
railway railroad : - railway railways railroad rail
developer housebuilder : - homes properties estates developments property land
utility : - water energy power gas electric electricity
brewer miner manufacturer supplier publisher startup start-up : - mining mines minerals resources breweries
management bosses managers directors executives : - airlines carrier operator bank co corp inc ltd plc group corporation holdings industries motors steel energy minerals resources foods systems electronics airways mining mines oil pharma chemicals telecom technologies media retail stores homes properties lines shipping freight railways rail water power gas electric insurance breweries logistics express
platform app chain maker brokerage shipbuilder truckmaker toymaker streamer : - stores foods retail industries motors steel homes media technologies metals exchange
judges justices bench : court tribunal
bishops clergy : church diocese synod patriarchate
ngo nonprofit non-profit : - association charity coalition foundation society league council campaign institute network fund trust
newspaper paper daily tabloid weekly broadsheet : news newspaper daily weekly times post press journal tribune guardian telegraph observer mirror independent monitor herald gazette chronicle ledger star sun
militants insurgents guerrillas jihadists : - movement front army brigade brigades forces force militia
rebels : movement front army brigade brigades forces force militia
bloc grouping : ~ union community association alliance league
board : board
service : service
automaker carmaker : - motors motor automobile
planemaker retailer chipmaker drugmaker : - pharma pharmaceuticals aircraft stores retail semiconductor
lender : - bank banking fund
insurer : - insurance assurance
bank : ? bank
body : - ~ union council commission committee agency organisation organization association federation authority board institute league congress assembly parliament
group organisation organization outfit : - group organisation organization association alliance coalition foundation network society league council front movement campaign institute center centre watch fund international charity trust forces army party committee
think-tank : - institute institution center centre foundation council group studies
association charity coalition foundation society league council front campaign institute network fund trust : association charity alliance coalition foundation society league council front campaign institute network fund trust
alliance : ~ alliance coalition treaty
union : ~ union federation guild brotherhood association congress teamsters workers
federation guild brotherhood : union federation guild brotherhood association
party : ? ~ party movement front league alliance coalition congress union democrats liberals greens
movement militia : - movement front army brigade forces militia
regulator watchdog : ~ authority commission agency office board administration inspectorate ombudsman bureau department regulator watchdog council
agency : ~ agency administration service programme program organization organisation
authority : authority
commission : commission
committee : committee
council : council
assembly parliament : assembly parliament
front : front
army : army
tribunal court : court tribunal
club : - club fc united
church : church diocese synod patriarchate
university : university college institute
tribe : nation tribe band
country nation kingdom republic island state emirate sultanate monarchy colonial-power occupying-power : land
`;

/** Names of what publishes: quoted for the words of others, holders only where there is nobody else. */
const PUBLISHERS = `
news newspaper daily weekly magazine times post press journal tribune guardian tv television radio channel broadcaster
website site portal outlet agency herald gazette chronicle broadcasting broadcast media network tabloid paper
reporters telegraph observer mirror independent monitor examiner politico interfax
`;

/** Well-known news agencies and media by the names that carry no such noun. */
const MEDIA = `
mail reuters afp ap irna isna fars tasnim mehr press-tv presstv irib tass itar-tass interfax sputnik ria rt xinhua dpa upi
bbc cnn cnbc nbc abc cbs msnbc fox npr al-jazeera jazeera bloomberg axios politico newsweek anadolu kyodo yonhap
iribnews ilna yjc shana icana nournews aljazeera kommersant izvestia tv rferl twitter facebook instagram telegram
associated youtube euronews deutsche-welle dw efe ansa forbes vox cgtn wsj nyt ifp alalam al-alam al-mayadeen almayadeen
mayadeen alarabiya arabiya khabaronline tabnak hamshahri kayhan sharq entekhab vedomosti haaretz ynet zdf ard cna journalists
`;

/** Capitalised words that are no part of a person's name: what names of treaties, places, events are made of. */
const THINGS = `
plan action deal treaty agreement accord pact protocol resolution act law charter convention declaration summit
conference forum meeting talks dialogue war revolution peace process strait gulf sea ocean river lake mountain island
islands east west north south middle central eastern western northern southern city province state states region world
day year week month street square avenue building airport port base cup games prize award article chapter section
item annex committee joint comprehensive general nuclear islamic political affairs relations cooperation security
defense defence strategic studies research development trade industry energy atomic international national supreme
federal constitutional human rights health economic finance foreign interior intelligence information science
technology culture education environment agriculture justice treasury customs expediency guardian experts assembly
operation project program programme initiative exercise mission sanctions embargo covid coronavirus god holy quran
bible christmas nowruz ramadan internet english persian arabic service services school
`;

const CALENDAR = `
saturday sunday monday tuesday wednesday thursday friday january february march april june july august september
october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept.
sep. oct. nov. dec. mon tue wed thu fri
`;

const THING_ACRONYMS = `
gmt utc bst cet cest edt jcpoa npt instex swift covid covid-19 gdp gps lng wmd wmds icbm icbms fto ctbt inf
`;

/** For nouns by which a body named before is taken up: the last words of the names that they fit. */
export const KINDS_OF_BODY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  KIND_ROWS.trim().split('\n').flatMap((line) => {
    const [nouns = '', kinds = ''] = line.split(' : ');
    const set = setOf(kinds);
    return nouns.split(' ').map((noun) => [noun, set] as const);
  }),
);

const FIRMS = `company firm corporation conglomerate airline carrier railway utility brewer miner manufacturer supplier publisher startup start-up automaker carmaker
  planemaker retailer chipmaker drugmaker lender insurer bank club`;
/** Nouns for firms: which state or town they are at home in tells nobody apart from the one spoken of. */
export const FIRM_NOUNS = setOf(`${FIRMS} giant group operator developer`);
/** Of those the ones that any firm is. */
export const ANY_FIRM = setOf('company firm corporation conglomerate giant group');
/** These head a body's name only with a capital (`the Economic Community of West African States`). */
export const CAPITAL_BODIES = setOf('community');

/** Bodies at whose head stands nobody who holds a public office. */
export const OWN_HEADED = setOf(`${FIRMS} union federation confederation association chamber guild lobby charity church`);
/** In that table, names that do not tell what they name. */
export const UNTOLD = '-';
/** In that table, the only such name around. */
export const LONE = '?';
/** Last words of the names of what several states make up. */
export const BLOCS = setOf('union league alliance bloc community association organisation organization pact');
/** In that table, states. */
export const LAND = 'land';
/** Nouns for states. */
export const LAND_NOUNS: WordSet = new Set([...KINDS_OF_BODY].filter(([, kinds]) => kinds.has(LAND)).map(([noun]) => noun));
/** In that table, acronyms. */
export const ACRONYM = '~';

/** Last words of names that do tell what they name. */
export const TOLD_KINDS: WordSet = new Set([ACRONYM, ...setOf(BODIES), ...[...KINDS_OF_BODY.values()].flatMap((kinds) => [...kinds])].filter((kind) => kind !== UNTOLD && kind !== LONE));

/** Nouns that head the name of an institution. */
export const INSTITUTION_NOUNS = setOf(`${BODIES} ${PUBLISHERS}`);
/** Institution nouns that stand for the state itself. */
export const STATE_NOUNS = setOf(STATES);
/** Nouns in the names of media. */
export const PUBLISHER_NOUNS = setOf(PUBLISHERS);
/** What one medium with a name is taken up by. */
export const ONE_MEDIUM = setOf('newspaper daily weekly magazine channel broadcaster website outlet agency tabloid paper');
/** Media whose names carry no such noun. */
export const MEDIA_NAMES = setOf(MEDIA);
/** Capitalised words that belong to no person's name. */
export const NOT_NAMES = setOf(`${THINGS} ${CALENDAR} conclusion introduction annex appendix high senior staff exclusive analysis opinion explainer factbox breaking update`);
/** Acronyms of treaties, means, weapons, diseases: no body that could speak. */
export const THING_NAMES = setOf(THING_ACRONYMS);
/** Days and months. */
export const CALENDAR_WORDS = setOf(CALENDAR);
/** Behind a role and its preposition these tell when or for whom somebody acts, not the office. */
export const NO_OFFICES = setOf(`${CALENDAR} behalf`);
/** Words inside names, in lower case between capitals. */
export const NAME_PARTICLES = setOf('al el bin bint ibn ben de del della der den di da dos du la le van von zu ter ten el- ul abu');
