import { classOf, irregularForms } from './clause-rows';
import { setOf } from './list';
/*
 * Irregular verbs: base, past, participle (where it differs from the past). Written down
 * from English grammar; those that news uses.
 */
/** Rows `base past [participle]`. */
export const IRREGULAR_VERBS = irregularForms(`
arise arose arisen
awake awoke awoken
bear bore borne
beat beat beaten
become became become
begin began begun
bend bent
bet bet
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
know knew known
lay laid
lead led
leave left
lend lent
let let
lie lay lain
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
overcome overcame overcome
oversee oversaw overseen
overrun overran overrun
unfreeze unfroze unfrozen
overthrow overthrew overthrown
pay paid
prove proved proven
put put
quit quit
read read
repay repaid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said
see saw seen
seek sought
sell sold
send sent
set set
shake shook shaken
shed shed
shoot shot
show showed shown
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken
spend spent
spin spun
split split
spread spread
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
upset upset
wage waged
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
overtake overtook overtaken
rebuild rebuilt
mislay mislaid
beset beset
thrust thrust
bid bid
have had
do did done
kneel knelt
forsake forsook forsaken
retake retook retaken
outrun outran outrun
swim swam swum
weave wove woven
sling slung
slink slunk
tread trod trodden
backslide backslid
beseech besought
forbear forbore forborne
forgo forewent forgone
foretell foretold
misspeak misspoke misspoken
overdo overdid overdone
overhear overheard
oversleep overslept
overspend overspent
resell resold
underpay underpaid
unwind unwound
learn learnt
spill spilt
spoil spoilt
dwell dwelt
outshine outshone
rethink rethought
outfight outfought
`);

/**
 * Endings of verb stems that lost an `e` before `-ed` and `-ing` (`impos-`, `denounc-`); with `-` in front,
 * endings that did not although a shorter one says so. For verbs that the tagger gives no lemma.
 */
export const LOST_E = setOf('c v z u at ut ir ur ar os as is us um uk ok ik ud od nad vad uad rad cid vid sid uid bid dg ag rg ieg eng ung ang rib her eag ns rs ls ps ls in ot ul bl cl dl fl gl kl pl sl tl zl gnor plor stor scor dor let plet pet pon cap cit nit vit -ain -oin -ein -eat -oat -eit -air -eir -our -ear -oar -oat -out -aid -oid -eir -ook -eak -oak -eek -oot');

/** Forms of auxiliaries, rows `base: forms`. */
export const AUXILIARIES = classOf(`
be: is are was were been being am 're 'm 's i'm
have: has had having 've
do: does did done
can: ca
will: wo
not: n't
`);
