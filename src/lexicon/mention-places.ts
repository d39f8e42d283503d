/*
 * Countries, their capitals, regions, and the adjectives of their peoples, as far as they are no party of the reader's:
 * what bears such a name is a state or a place and no `he`. From scripts/world-names.txt and the capitals of
 * countries-list 3.4.1; single words, and longer names whose last word alone would be read as a person's.
 */
import { wordsOf, type WordSet } from './list';

const COUNTRIES = `
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil brunei bulgaria burundi
cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark djibouti ecuador egypt
eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala
guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
kazakhstan kenya korea dprk kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia
montenegro morocco mozambique myanmar burma namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles
singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand
togo tonga tunisia turkey türkiye turkiye turkmenistan uganda ukraine emirates uae uruguay uzbekistan vanuatu vatican
venezuela vietnam yemen zambia zimbabwe britain england scotland wales
arabia saudi-arabia zealand lanka leone rica salvador faso timor
`;
const REGIONS = `
africa asia america europe oceania eurasia caucasus balkans crimea donbas donbass kurdistan gaza golan idlib kashmir
karabakh nagorno-karabakh hormuz siberia sinai sahel tibet xinjiang hong-kong catalonia chechnya daraa homs aleppo
mosul kirkuk basra erbil kandahar herat najaf karbala mecca medina sochi davos geneva zurich istanbul mumbai dubai
aden hodeidah haifa jerusalem new-york
kolkata chennai bengaluru hyderabad lucknow patna jaipur bhopal ahmedabad chandigarh srinagar guwahati lahore karachi peshawar quetta
lagos mombasa johannesburg cape-town durban sydney melbourne são-paulo sao-paulo rio-de-janeiro los-angeles chicago
`;
const CAPITALS = `
kabul tirana algiers luanda yerevan canberra vienna baku manama dhaka minsk brussels thimphu sarajevo brasilia sofia
ottawa beijing bogota kinshasa zagreb havana nicosia prague copenhagen djibouti quito cairo asmara tallinn addis-ababa
helsinki paris tbilisi berlin accra athens budapest reykjavik delhi new-delhi jakarta tehran baghdad dublin tel-aviv
rome tokyo amman astana nairobi pyongyang seoul pristina bishkek vientiane riga beirut tripoli vilnius kuala-lumpur
valletta nouakchott mexico-city chisinau ulaanbaatar podgorica rabat maputo kathmandu amsterdam hague managua abuja
oslo muscat islamabad ramallah asuncion lima manila warsaw lisbon doha bucharest moscow kigali riyadh dakar belgrade
bratislava ljubljana mogadishu pretoria madrid colombo khartoum stockholm bern damascus taipei dushanbe bangkok tunis
ankara ashgabat kampala kyiv kiev abu-dhabi london washington montevideo tashkent caracas hanoi sanaa sana'a harare
`;
const PEOPLES = `
afghan albanian algerian angolan arab argentine argentinian armenian australian austrian azerbaijani azeri bahraini
bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian cambodian canadian chilean chinese colombian
congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati eritrean estonian ethiopian filipino
finnish french georgian german ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian
jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz laotian latvian lebanese libyan
lithuanian malaysian maldivian malian maltese mexican moldovan mongolian moroccan mozambican nepalese nicaraguan
nigerian norwegian omani pakistani palestinian panamanian peruvian polish portuguese qatari romanian russian rwandan
saudi scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese
tajik tanzanian thai tunisian turkish turkmen ugandan ukrainian uzbek venezuelan vietnamese western yemeni zionist
african american asian european eastern islamic muslim christian catholic orthodox shiite shia sunni persian
`;

/** Parts of a name are joined by `-`. */
const namesOf = (list: string): WordSet => new Set(wordsOf(list).map((w) => w.replaceAll('-', ' ')));

/** Countries alone, in lower case. */
export const STATES = namesOf(COUNTRIES);

/** Countries, regions and cities, in lower case. */
export const PLACES = namesOf(`${COUNTRIES} ${REGIONS} ${CAPITALS}`);
/** Adjectives of peoples, in lower case. */
export const PEOPLE_ADJECTIVES = namesOf(PEOPLES);

/** So many letters of a country's name its people's adjective begins with. */
const STEM = 4;

/** Begins what stands for a state that is no party: no party's id does. */
export const LAND_MARK = '\u0000';

const STEMS: ReadonlySet<string> = new Set(Array.from(STATES, (state) => state.slice(0, STEM)));

/** For the names of countries and the adjectives of their peoples, in lower case, the same for each country. */
export const LANDS: ReadonlyMap<string, string> = new Map([...STATES, ...PEOPLE_ADJECTIVES].flatMap((word) => {
  const stem = word.slice(0, STEM);
  return word !== 'arab' && STEMS.has(stem) ? [[word, LAND_MARK + stem] as const] : [];
}));

/** Demonyms that are nouns too and take a regular plural (`Iranian`, `Iraqi`, `Cypriot`, `Icelander`; not `French`). */
export const COUNTABLE = /(?:an|i|ot|er|ite|ard|ole|ane|urk|rab|lav|zech|ek)$/u;

/** The same of parties too (`Democrat`, `Tory`). */
export const ONE_OF_PEOPLE = new RegExp(`${COUNTABLE.source}|(?:at|ory|ive|ist)$`, 'u');

/** `Chinese`, `Swiss` and such stay adjectives although they end in s. */
export const ADJECTIVE_IN_S = /(?:ese|ss|us)$/u;

/** Of a political party what its members are called: `Republican Party`, `Democratic Party`. */
export const POLITICAL = /^(?:\p{Lu}\p{Ll}+ )?(?<adjective>\p{Lu}\p{Ll}+(?:ative|ican|alist|unist|gressive|eral|cratic)) Party$/u;

/** Names in the plural whose singular is one of the people: `Houthis`, `Liberal Democrats`. */
export const SINGULAR_PEOPLE = /^(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}*(?:crat|can|ist|al|er|ative|th[iy])s$/u;

/** Adjectives and names of peoples that are no party by their endings (`Turkish`, `Iraqi`). */
export const DEMONYM = /^\p{Lu}\p{L}+(?:an|ans|ish|ese|i|is|ic|ch)$/u;

/** `TEHRAN –`, `Moscow, June 3 (Agency) –`: how an article says where it was written. */
export const DATELINE = /^[\s"“]*(\p{Lu}[\p{L}. /'’]{2,30}?)(?:, ?[^\p{Ll}\s–—-][^\n–—-]{0,30})? ?(?:\([^)]{1,30}\) ?)?(?:[–—―]|--?(?= ))/u;

/** `LONDON:`, `LONDON (Agency):`. */
export const DATELINE_COLON = /^\s*(\p{Lu}[\p{Lu} ]{2,30})(?: \([^)]{1,30}\))?:(?= )/u;

/** `MOSCOW, June 3. /AGENCY/.`, `Havana, Jul 9 (Agency)`, `New Delhi [India], 3 June (Agency):`. */
export const DATELINE_AGENCY = /^\s*(\p{Lu}[\p{L} ]{2,30}?)(?: \[[\p{L} ]{2,30}\])?[,.] ?(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\p{L}{0,6}\.?(?: \d{1,2})?(?:,? \d{4})?[.,]? (?:\/[^/\n]{2,30}\/|\([^)\n]{2,30}\)|\p{Lu}{3,12}(?=\n|\. | [–—-]))(?:[.:]| --?(?= ))?/u;

/** Short names in capitals are spelled with dots as well. */
export const SHORT_ACRONYM = /^\p{Lu}{2,4}$/u;

/** Longer ones are spelled as words, too (`NATO`, `Nato`). */
export const ACRONYM_AS_WORD = /^\p{Lu}{4,}$/u;

/** `U.S.` */
export const DOTTED = /^(?:\p{Lu}\.){2,4}$/u;

/** The first letter of each word. */
export const FIRST_LETTERS = /(?<!\p{L})\p{L}/gu;

/** What tells a dateline beside its dash: a date or an agency. */
export const DATE_OR_AGENCY = /[,(]/u;

/** `Frenchmen`. */
export const PEOPLE_ENDING = /men$/u;

/** `Russia`, of which the adjective is regular. */
export const ENDS_IN_A = /\p{Ll}a$/u;

/** `Democratic`, of which a member is told by the first part. */
export const CRATIC = /cratic$/u;
