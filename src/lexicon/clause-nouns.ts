import { classOf, nounRoles } from './clause-rows';
/*
 * Which preposition after a noun names the doer, the one it is done to, the partner.
 * Classes after NomBank and FrameNet's event nouns; members written down from the news
 * at hand. Rows `preposition role: nouns`; what no row names is a topic, except that
 * `by` is an owner, `against` and `toward(s)` a patient, `with` and `between` partners, and
 * `of` before a name an owner.
 */
import { setOf } from './list';

/** Rows `preposition role: nouns`. */
export const NOUN_ROLES = nounRoles(`
on patient: sanction attack assault strike pressure embargo restriction ban war raid blockade tariff constraint limit limitation curb crackdown threat offensive aggression bombing fire siege penalty burden fine invasion encroachment impact effect attempt blame reliance dependence leverage onslaught incursion hit shelling curfew clampdown measure harm boycott duty levy
to patient: threat harm damage aid help support assistance blow challenge danger insult affront opposition resistance hostility loyalty objection aversion injury affliction detriment service benefit disservice alternative obstacle hindrance favor favour loyalty allegiance
for patient: support respect contempt disdain hatred sympathy admiration backing praise disregard blame affection love help aid approval appreciation solidarity assistance regard
of patient: jailing beating lynching beheading stabbing poisoning flogging wounding incarceration eviction displacement ill-treatment silencing muzzling maiming injuring drowning strangling whipping caning stoning burning torching banning barring blacklisting enslavement storming downing sinking interception ramming bulldozing blocking vandalising vandalizing defacing defacement desecration theft stealing impounding slander defamation mockery vilification defiance betrayal appeasement flattery release siege boycott conviction colonization colonisation sacking impeachment imprisonment destruction abduction demolition devastation kidnapping looting hijacking shelling liberation emancipation rebuilding neglect mismanagement misuse manipulation undermining invasion occupation assassination isolation condemnation criticism defeat destruction containment seizure violation rejection imposition lifting removal killing murder arrest bombing blockade encirclement overthrow demonization demonisation toppling weakening detention persecution support defense defence protection suspension cancellation abrogation capture shooting punishment annexation recognition denunciation praise fear hatred mistrust distrust breach sabotage humiliation oppression targeting appeasement accusation opponent critic supporter enemy rival foe backer endorsement disapproval mockery ridicule betrayal abandonment repudiation dismissal expulsion deportation harassment embrace vilification abuse mistreatment suppression surveillance ouster indictment prosecution admiration adoration exclusion rebuke censure disparagement veneration exploitation extortion intimidation coercion massacre slaughter murder bombardment torture execution slaying rape extermination hijack sinking ambush internment starvation
of owner: interference meddling intervention aggression hostility enmity bullying crime atrocity provocation transgression arrogance hypocrisy brutality conspiracy plot treachery
from owner: pledge gift grant loan donation threat pressure message statement request support attack letter demand criticism invitation aggression help aid opposition objection reaction response interference pushback backlash permission approval assurance guarantee condemnation praise
from topic: import purchase shipment
in owner: crowd mob striker student commission police policeman detective prosecutor judge magistrate tribunal senate government regime authority administration leadership ruler cabinet junta parliament legislature court judiciary official minister ministry lawmaker politician general mullah ayatollah cleric policymaker
by owner: jailing beating lynching beheading stabbing poisoning flogging downing ramming burning torching storming interception theft attack massacre slaughter murder killing slaying bombing bombardment shelling raid strike invasion occupation annexation seizure capture kidnapping abduction arrest detention expulsion deportation execution torture persecution extermination destruction rejection condemnation violation harassment intimidation rape shooting ambush assassination blockade boycott siege sinking hijacking hijack treatment ill-treatment mistreatment takeover conquest purchase imposition acceptance recognition rescue release denial defeat humiliation overthrow ouster
in patient: trust faith confidence interference meddling intervention belief interest
over patient: victory triumph dominance supremacy
at patient: anger outrage fury attack look frustration
`);

/** Nouns that only frame the noun after `of`: what holds of that one holds of them (`an extension of the embargo on X`). */
export const TRANSPARENT_NOUNS = setOf('extension continuation resumption return renewal series set wave round part kind type sort number lot majority most much few half one some many several all both none each any group member range variety form package campaign policy act imposition lifting removal reimposition re-imposition suspension easing tightening expansion escalation end start beginning rest half bulk list threat use expiration expiry restoration reinstatement announcement');

/** Of these only the noun after `of` is somebody's (`the end of X's embargo`). */
export const UNDOING_NOUNS = setOf('end lifting removal suspension easing expiration expiry');

/** Transparent nouns that only count or class (`one of its friends`): the noun after `of` is the one meant. */
export const COUNTING_NOUNS = setOf('one some several many most all none any each both part kind type sort number lot majority half act piece pack tissue bundle web mass feat exercise form instance');

/** Nouns of number, measure and grouping: what is told of them is told of those behind `of` (`a convoy of trucks`, `30 tonnes of food`). */
export const MEASURES = setOf(`dozen dozens score scores hundred hundreds thousand thousands million millions billion billions ten tens handful couple number percent cent lot plenty bulk majority
  half third quarter most much all last rest remainder many several some one two three four five six
  ton tons tonne tonnes kilogram kilo pound ounce litre liter gallon barrel bushel crate box bag sack bale pallet batch load cargo consignment shipment package parcel packet supply
  busload carload truckload lorryload boatload planeload shipload trainload wagonload
  group band gang mob crowd throng horde pack swarm cluster bunch clutch crew team squad column convoy contingent detachment unit platoon company battalion brigade regiment division
  squadron flotilla fleet armada formation wave stream string series round spate flurry delegation party family village community population`);

/** Who does so to a chance does not take it; with a particle where one is meant. */
export const MISSING = setOf('miss lose spare waste squander spurn forgo pass_on pass_up turn_down let_slip');

/** What a noun says of its content: wanted, required, not done (`refusal to leave`, `no intention of leaving`). */
export const CONTENT_NOUNS = classOf(`
volition: question intention plan attempt effort desire wish bid willingness readiness decision determination aim goal hope proposal offer promise pledge vow commitment resolve will drive move campaign intent
negator: refusal failure inability reluctance unwillingness avoidance
ground: interest reason ground grounds cause basis excuse point sense use time moment hour place way occasion evidence proof indication sign suggestion hint justification
ability: ability capability capacity power right chance opportunity
obligation: duty obligation need responsibility necessity
`);

/** Nouns that `that` may follow with a clause. */
export const CLAUSAL_NOUNS = setOf('charge fact time proof claim charge view idea hope belief statement report accusation allegation suggestion warning news assertion announcement concern fear possibility conclusion opinion argument notion guarantee assurance condition sign doubt evidence impression perception understanding point promise pledge threat reason way case demand confidence rumour rumor speculation prediction prospect realisation realization insistence conviction certainty likelihood revelation expectation acknowledgment acknowledgement admission anger outrage regret relief joy satisfaction alarm fury sorrow disappointment delight indignation frustration gratitude worry surprise');

/** What `who` may describe, beside the nouns of roles. */
export const PERSON_WORDS = setOf('they he she we you those people person persons folk folks somebody anybody everybody nobody child children kid kids boy boys girl girls guy guys parent parents buyer buyers customer customers user users reader readers settler settlers head heads chief chiefs');

/** What several people are called (`called the rebels terrorists`): behind a plural no part of the same noun. */
export const NAMES_CALLED = setOf(`terrorists criminals liars traitors thugs killers murderers gangsters bandits cowards hypocrites fascists nazis extremists fanatics radicals racists
  tyrants dictators invaders occupiers aggressors bullies thieves crooks puppets stooges lackeys mercenaries saboteurs hooligans vandals clowns fools idiots losers
  parasites pirates warmongers imperialists colonialists martyrs patriots`);

/** Nouns for what somebody says to be so (`reports of looting`). */
export const CLAIMS = setOf('claim allegation accusation charge account report assertion suggestion rumour rumor notion idea insinuation speculation talk story view argument contention narrative assumption theory belief perception impression misconception hypothesis portrayal depiction understanding interpretation');

/** Nouns for what somebody was told to have said, behind a comma (`…, a charge Gondor denied`). */
export const SAYINGS = setOf('claim allegation accusation charge assertion suggestion insinuation view argument contention sentiment demand request appeal warning threat proposal offer');

/** Nouns for what somebody was told to do by a verb. */
export const DEEDS = setOf('decision move step action act announcement overture gesture');
