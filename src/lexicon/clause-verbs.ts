import { classOf, classesOf } from './clause-rows';
import { setOf } from './list';
/*
 * What a verb asks of its surroundings. Classes after Levin 1993 (English Verb Classes and
 * Alternations, 29.1, 37) and Huddleston & Pullum 2002, chapters 11 and 14; members
 * written down from the news at hand. One row per class.
 *
 * clausal: takes a clause, also without `that` (`said Iran will leave`)
 * speech: may stand before its subject after a quotation (`…, said Lavrov`)
 * object-control: the object does what follows (`urged X to leave`, `kept X from leaving`)
 * judge-control: likewise behind `of`, `for`, `with`, `against` alone (`accused X of lying`)
 * making: what is made so is the maker's (`the measures taken by X`)
 * negator: what follows does not happen (`failed to`, `refused to`, `stopped doing`)
 * wish: what follows is wanted (`seeks to isolate`)
 * neg-raising: to deny it is to deny what follows (`I do not think X is right`; Horn 1978)
 * asking, knowing: right behind these `if` is no condition; behind the first also past whom one asks (`asked him if`)
 * charging: takes somebody and an amount (`fined X 30 dollars`)
 * judging: who said something does so too (`said Iran was strong and urged Russia to help`)
 * measure: what states and bodies do by their word (`announced duties`, `ordered the firm to close`)
 * crediting: what it is hard to do is not done (`it is hard to believe X is right`, `hard to trust X`)
 * sharing: to deny it is to deny what the noun in its object brings (`does not share the view that X is right`)
 * denying: what `that` brings behind it is not so (`denied that X attacked`)
 * disclaiming: who does it says no more than that it was not done (`denied attacking X`)
 * apologising: who is sorry for what was done does it no more
 * doubting: likewise, and it is distrust too
 * demanding: who is asked not to do something is not praised for it
 * permitting: what is not allowed is not done
 * raising: says nothing of its own about what follows (`does not seem to understand`)
 * attribute: object and a noun or adjective about it (`called X a threat`, `considers X hostile`)
 * attribute-as: likewise with `as` (`described X as a threat`, `dismissed X as illegal`)
 * clause-only: clausal, and seldom with a plain object (`said Russia and Iran need …`)
 * addressee: takes somebody and a clause (`told reporters Iran will leave`)
 * transitive: without an object behind it the form in `-ed` is a participle (`the money locked in banks`)
 * takes-of: a phrase with `of` belongs to the verb (`accused X of aggression`)
 * takes-on: so does one with `on` and a name (`blamed the attack on X`)
 * prevent: the object is kept from what follows
 * objectless: never has an object; before a noun the form in `-ing` is an adjective (`rising prices`)
 * intransitive: has no object to share with the verb behind `and` (`came and saw X`)
 * others: what follows the noun that is its object is not the subject's to do (`opposes attempts to isolate X`)
 */
/** Rows `class: lemmas`. */
export const VERB_CLASSES = classesOf(`
clausal: say claim believe think know note state announce declare argue warn insist stress add explain confirm deny admit acknowledge suggest predict hope fear expect feel find reveal report show mean ensure assert emphasize emphasise reiterate underline maintain allege recall realize realise understand assume conclude contend vow pledge promise tweet write hear learn see agree complain boast caution counter retort scoff quip grumble mutter muse lament gloat joke venture opine observe object protest concede demonstrate hint imply indicate point prove remark repeat respond reply sense speculate swear testify threaten tell remind inform assure convince wish guarantee propose recommend demand notice consider doubt estimate imagine affirm highlight describe communicate notify
clause-only: say claim believe think hope add insist argue suggest warn fear know stress note
addressee: tell inform assure convince warn remind persuade notify advise teach show promise
speech: say add note state announce declare argue warn insist stress explain confirm ask reply respond tell write tweet claim admit complain continue recall remark conclude go assert suggest boast chuckle concede contend counter exclaim fume gloat groan grumble gush interject joke lament maintain marvel moan muse mutter observe predict quip reason reckon retort scoff shrug sigh sneer sniff thunder warn whisper wonder allow murmur snap shout growl object protest vow venture opine acknowledge
object-control: urge ask call tell order force compel push press pressure persuade convince encourage allow permit enable invite advise warn require request help want expect lead cause beg instruct authorize authorise oblige forbid challenge drive appeal lobby remind prevent stop bar block prohibit ban keep deter dissuade discourage exempt see hear commit pressurize pressurise entice incite like prefer prompt spur trust teach inspire motivate nudge tempt train empower implore exhort entreat direct coerce goad lure choose let
judge-control: credit accuse blame criticize criticise condemn denounce praise thank commend congratulate charge suspect slam blast rebuke sanction punish fault scold lambast castigate chide reproach censure reprimand chastise vilify fine jail arrest sentence imprison detain convict execute prosecute indict applaud hail warn forgive mock welcome suspend sack deselect discipline detain sue ridicule reward salute pardon upbraid assail hammer skewer shame thrash
negator: oppose resist fail refuse decline stop cease avoid neglect reject forget deny abandon halt quit refrain hesitate abstain desist pretend
transitive: impose reimpose re-impose relate base link schedule locate adopt sign draft supply release publish issue approve launch conduct hold make take lift seize detain kill injure wound arrest hit level station deploy dub name send give bring lock freeze abandon sanction involve include provide offer cause create design build see describe use need target order quote cite post air broadcast carry allocate raise direct address attribute entitle title equip produce export import own operate fund back organize organise host attach intend plan propose require destroy damage affect accuse charge invite elect appoint expel displace oppose set found establish form train pose commit witness jail deport extradite oust summon ban bar rescue evict banish evacuate bomb shell kidnap abduct behead poison assassinate hack execute
takes-of: accuse warn remind speak think approve disapprove consist dispose complain suspect convict acquit absolve clear exonerate relieve cure purge cleanse rid strip deprive rob inform assure convince demand ask
takes-on: blame pin
objectless: vote rise fall grow work live emerge die come go stand
intransitive: be arrive return stand sit lie wait stop try fail continue step turn speak talk act meet move agree disagree happen occur exist remain appear seem look listen run walk march travel resign retire succeed proceed beam smile laugh cry weep apologize apologise protest complain respond reply nod shrug gather assemble argue bristle grin
others: oppose reject condemn denounce resist criticize criticise slam blast decry deplore protest welcome support back praise hail foil thwart block counter expose fear
prevent: prevent stop bar block prohibit ban keep deter dissuade discourage forbid
wish: like love prefer seek want intend plan aim wish hope try attempt strive desire aspire vow pledge promise agree decide choose prepare offer threaten endeavor endeavour need
neg-raising: think believe suppose imagine expect reckon guess feel want
judging: accuse applaud blame call chide commend condemn congratulate credit criticise criticize decry denounce deplore dismiss fault hail lambast laud lament pledge praise promise rebuke reiterate scold slam thank threaten urge vow welcome
crediting: think believe suppose imagine expect trust forgive accept justify defend excuse respect support admire envisage
sharing: share hold accept endorse buy embrace entertain hear
denying: deny dispute refute disprove reject dismiss rebut contradict
disclaiming: deny dispute disclaim disavow
apologising: apologise apologize
doubting: doubt question
measure: vote announce agree approve order refuse revoke rule summon designate suspend throw stage recall file send ratify
charging: bill charge cost fine lose overcharge save tax underpay
asking: ask wonder inquire enquire query
knowing: know see tell say check clarify consider debate discuss decide determine discover establish examine explain find investigate judge learn test
demanding: urge ask call tell order warn press pressure pressurize appeal request instruct advise remind
permitting: allow permit let enable authorize authorise
raising: seem appear tend happen bother manage begin start continue dare prove come get
making: owe take make use employ commit perpetrate wage inflict exert unleash impose propose draft draw offer supply provide adopt issue launch announce submit present conduct carry pursue sign publish release write produce sponsor initiate
  organise organize host lead run develop design introduce table unveil float advance build deploy deliver send reimpose levy enact stage mount devise formulate raise voice express advocate champion promote set own operate control negotiate
attribute: call consider deem label brand name term declare dub judge make elect
attribute-as: describe see regard view portray depict characterize characterise dismiss denounce condemn reject slam label brand treat recognize recognise perceive designate hail praise consider paint cast present list blast decry welcome criticize criticise deride cite identify classify define interpret know refer think deplore lambast ridicule
`);

/** Adjectives that take `to` and colour what follows; `true` and `untrue`: what is said of a clause with `that`. */
export const ADJECTIVE_CLASSES = classOf(`
volition: ready willing determined eager prepared keen committed resolved anxious glad happy poised bent set interested
unwilling: unwilling reluctant unready unprepared hesitant loath
ability: able capable free entitled
unable: unable incapable powerless
possibility: likely expected bound sure certain liable prone apt
unlikely: unlikely
true: true correct
untrue: false untrue incorrect lie myth fiction fabrication fallacy falsehood misconception nonsense
obligation: obliged obligated required supposed forced compelled due necessary
`);

/** Participles that are adjectives behind `be`: a state of mind, not something done. */
export const PARTICIPLE_ADJECTIVES = setOf('determined prepared committed resolved concerned worried interested opposed convinced pleased satisfied dissatisfied disappointed surprised delighted alarmed dedicated devoted inclined poised set bent aligned allied indebted');
