import { setOf } from './list';

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
command ministry-of majlis knesset duma bundestag club
`;

/** Bodies that are the state itself: with a party's name before them they are that party. */
const STATES = 'administration government cabinet regime authorities side leadership state nation republic';

/** What an organisation that is a party is called after its name (`Norvanta … the company`). */
const ORGANISATIONS = `
company firm group corporation movement party union federation association organisation organization alliance front
coalition club agency bank watchdog foundation league
`;

/** Names of what publishes: quoted for the words of others, holders only where there is nobody else. */
const PUBLISHERS = `
news newspaper daily weekly magazine times post press journal tribune guardian tv television radio channel broadcaster
website site portal outlet agency herald gazette chronicle broadcasting broadcast media network tabloid paper
reporters telegraph observer mirror independent monitor examiner politico interfax
`;

/** Well-known news agencies and media by the names that carry no such noun. */
const MEDIA = `
reuters afp ap irna isna fars tasnim mehr press-tv presstv irib tass itar-tass interfax sputnik ria rt xinhua dpa upi
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
bible christmas nowruz ramadan internet english persian arabic
`;

const CALENDAR = `
saturday sunday monday tuesday wednesday thursday friday january february march april june july august september
october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept.
sep. oct. nov. dec. mon tue wed thu fri
`;

const THING_ACRONYMS = `
jcpoa npt instex swift covid covid-19 gdp gps lng wmd wmds icbm icbms fto ctbt inf
`;

/** Nouns for an organisation named before. */
export const ORGANISATION_NOUNS = setOf(ORGANISATIONS);

/** Nouns that head the name of an institution. */
export const INSTITUTION_NOUNS = setOf(`${BODIES} ${PUBLISHERS}`);
/** Institution nouns that stand for the state itself. */
export const STATE_NOUNS = setOf(STATES);
/** Nouns in the names of media. */
export const PUBLISHER_NOUNS = setOf(PUBLISHERS);
/** Media whose names carry no such noun. */
export const MEDIA_NAMES = setOf(MEDIA);
/** Capitalised words that belong to no person's name. */
export const NOT_NAMES = setOf(`${THINGS} ${CALENDAR}`);
/** Acronyms of treaties, means, weapons, diseases: no body that could speak. */
export const THING_NAMES = setOf(THING_ACRONYMS);
/** Days and months. */
export const CALENDAR_WORDS = setOf(CALENDAR);
/** Words inside names, in lower case between capitals. */
export const NAME_PARTICLES = setOf('al el bin bint ibn ben de del della der den di da dos du la le van von zu ter ten el- ul abu');
