/**
 * Phrases of a verb and a noun by which the subject takes a stand toward what hangs on them (`heaped scorn on Gondor`).
 *
 * sign | strength | verbs | adjectives | nouns | where the target stands.
 * Verbs are lemmas (with a particle: `turn_up`), `*` where the noun alone says it. Of the adjectives one must stand before
 * the noun, where there are any. The target stands behind one of the prepositions; at `obj`, where it is the object and
 * the noun hangs on it (`held Gondor to account`: `to+account`); at `subj` the subject itself is judged.
 *
 * Source: compiled for this library by language models, from their knowledge of the press.
 */
export const PHRASE_TABLE = `
- | 2 | take have hold | dim low poor jaundiced | view | of
- | 2 | have hold | low poor dim | opinion | of
- | 2 | take | - | issue | with
- | 2 | take | - | exception | to
- | 2 | take | - | umbrage offence offense | at to over
- | 2 | take | - | aim | at
- | 2 | take have aim throw get_in make | - | swipe potshot jab dig barb jibe | at against
- | 2 | take | cheap veiled thinly-veiled parting | shot | at
- | 2 | take | - | hatchet axe ax sledgehammer | to
- | 2 | take exact wreak seek swear vow | - | revenge vengeance retribution reprisal | on upon against
- | 1 | take adopt favor favour | hard tough hardline hard-line uncompromising confrontational combative hawkish | line stance tone approach position | on against with toward towards to
- | 2 | take make | - | stand | against
- | 2 | take | unfair undue | advantage | of
- | 2 | take | - | dislike | to
- | 2 | take | - | mickey piss | of
- | 1 | take | - | gloss shine | off
- | 2 | take | - | action measure step | against
- | 2 | take | - | to+task to+court to+cleaners | obj
- | 3 | take hold | - | hostage captive prisoner | obj
- | 2 | take | - | for+ride for+fool | obj
- | 1 | take treat | - | with+pinch with+grain | obj
- | 2 | take | - | into+custody | obj
- | 2 | cast throw | - | doubt suspicion aspersion slur | on upon over
- | 1 | raise express voice | - | doubt suspicion question | about over
- | 1 | raise sound | - | objection concern alarm | to about over
- | 1 | cast | - | shadow pall cloud | over on
- | 2 | cast | - | vote ballot | against
- | 2 | throw pour | cold | water | on over
- | 3 | heap pour pile shower | - | scorn abuse contempt ridicule derision opprobrium vitriol disdain insult | on upon over
- | 2 | heap pile pour | - | blame criticism shame misery | on upon
- | 2 | pile heap put exert ratchet_up ramp_up step_up bring | - | pressure | on upon
- | 2 | turn_up put pile | - | heat squeeze | on
- | 3 | hurl fling spew spit shout scream yell | - | insult abuse invective slur epithet obscenity vitriol venom bile | at against
- | 2 | hurl level direct make aim fling | - | accusation criticism allegation | at against
- | 2 | lay bring press prefer file | - | charge | against
- | 2 | trade exchange | - | insult barb blow accusation | with
- | 3 | launch unleash deliver mount fire | - | tirade diatribe broadside salvo rant onslaught | against at on
- | 2 | launch lead mount wage | - | crusade vendetta witch-hunt campaign | against
- | 2 | vent take_out unleash | - | anger fury spleen wrath rage ire frustration | on at against
- | 2 | bear harbor harbour nurse hold have | - | grudge resentment animosity malice animus rancor rancour enmity | against toward towards
- | 2 | bear harbor harbour | ill | will | toward towards to against
- | 1 | have harbor harbour | - | misgiving reservation qualm doubt | about over
- | 1 | have | - | quarrel beef problem gripe | with
- | 2 | have | little no scant | time regard respect love use sympathy | for
- | 2 | have | little no scant | patience truck sympathy | with
- | 2 | have | little no scant | faith confidence trust | in
- | 2 | show display have | - | disregard contempt disdain disrespect | for of toward towards
- | 2 | have feel | - | contempt disdain hatred dislike antipathy aversion animus loathing revulsion | for to toward towards
- | 2 | hold | - | in+contempt in+disdain | obj
- | 2 | hold | low | in+esteem in+regard | obj
- | 2 | have reserve exchange | harsh sharp stern tough bitter choice unkind angry | word | for about to with
- | 2 | give | bad | name | obj to
- | 2 | give | cold | shoulder | obj to
- | 1 | give | cold frosty chilly cool hostile | reception welcome | obj to
- | 2 | give | bloody black | nose eye | obj to
- | 2 | give | hard rough tough | time ride | obj to
- | 2 | give | short | shrift | obj to
- | 1 | give | wide | berth | obj to
- | 2 | give | - | thumbs-down heave-ho boot | obj to
- | 2 | give | - | tongue-lashing dressing-down drubbing thrashing earful runaround | obj to
- | 2 | give | - | lie | to
- | 1 | give | low failing poor | grade mark rating score | obj to
- | 2 | give stick show raise | middle two | finger | obj to at
- | 2 | deal deliver | - | blow setback | obj to
- | 2 | strike | - | blow | against at
- | 2 | inflict | - | defeat pain suffering damage casualty humiliation punishment | on upon
- | 2 | hand deal | - | defeat drubbing setback | obj to
- | 2 | throw | - | book | at
- | 2 | sling throw fling | - | mud dirt | at
- | 3 | throw | - | under+bus | obj
- | 2 | throw feed | - | to+wolf to+lion to+dog | obj
- | 1 | throw | - | wrench spanner | in into
- | 1 | throw_down throw lay_down | - | gauntlet | to
- | 2 | put | - | to+shame | obj
- | 2 | put place | - | on+notice | obj
- | 2 | put | - | on+trial in+dock | obj
- | 2 | put place | - | at+risk in+danger in+jeopardy in+peril | obj
- | 1 | put place | - | under+pressure on+spot on+defensive | obj
- | 3 | put | - | to+sword | obj
- | 2 | put lock throw | - | behind+bar | obj
- | 2 | put | - | through+wringer through+hell | obj
- | 2 | put place | - | on+blacklist | obj
- | 1 | put | - | brake damper dampener kibosh | on
- | 2 | put stick | - | boot knife | in into
- | 2 | twist turn | - | knife | in
- | 2 | put place | - | bounty | on
- | 2 | put drive hammer | - | in+coffin | of
- | 2 | turn | - | back | on
- | 2 | turn | deaf | ear | to
- | 2 | turn_up turn | - | nose | at
- | 2 | turn train | - | gun ire wrath fury anger | on against
- | 1 | turn | - | table | on
- | 2 | tighten turn | - | screw noose vise vice | on around
- | 2 | point | - | finger | at
- | 2 | wag shake wave | - | finger fist | at
- | 1 | raise | - | eyebrow | at over
- | 1 | kick_up raise | - | stink fuss ruckus outcry | about over
- | 2 | look_down look | - | nose | at
- | 2 | view regard treat see eye greet | - | with+suspicion with+contempt with+disdain with+scorn with+distrust with+mistrust with+hostility with+skepticism with+scepticism with+alarm with+disgust | obj
- | 2 | greet meet | - | with+boo with+jeer with+derision with+ridicule with+scorn | obj
- | 2 | treat | - | like+dirt like+pariah like+criminal like+animal like+enemy like+fool like+doormat | obj
- | 2 | treat | - | as+enemy as+criminal as+pariah as+traitor as+doormat as+pawn | obj
- | 2 | bring | - | to+justice to+heel to+book | obj
- | 2 | call hold bring | - | to+account | obj
- | 3 | bring force | - | to+knee | obj
- | 2 | bring | - | into+disrepute to+ruin | obj
- | 3 | bring | - | shame disgrace dishonor dishonour ruin misery disaster death destruction calamity | on upon to
- | 2 | hold | - | to+ransom at+gunpoint | obj
- | 3 | hold hold_up | - | to+ridicule to+scorn | obj
- | 1 | hold | no | brief | for
- | 1 | keep hold | - | at+bay at+length in+check | obj
- | 1 | keep leave | - | in+dark | obj
- | 1 | keep | wary watchful suspicious beady | eye | on
- | 1 | keep | - | distance | from
- | 2 | come | - | to+blow | with
- | 2 | stand | - | in+way | of
- | 2 | stand | - | in+opposition | to
- | 1 | sit stand | - | in+judgment in+judgement | on over of
- | 2 | be | - | at+odds at+odd at+loggerheads at+loggerhead at+variance | with
- | 2 | be remain | - | at+war in+conflict | with
- | 2 | be set | collision | on+course | with
- | 2 | be | - | critic opponent enemy foe detractor adversary | of
- | 2 | be | no | friend fan admirer ally supporter believer | of to in
- | 2 | be | - | affront insult disservice menace | to
- | 2 | be | - | stain blot | on
- | 2 | be | - | at+throat | of
- | 2 | be go | - | on+warpath on+offensive on+attack | against
- | 2 | * | - | in+defiance in+violation in+contravention in+breach | of
- | 2 | * | - | in+protest | at against over
- | 2 | * | - | in+opposition | to
- | 1 | * | - | at+expense to+detriment | of
- | 2 | * | - | with+scorn with+contempt with+disdain with+hatred | for
- | 2 | * | - | in+revenge in+retaliation in+reprisal | for against
- | 2 | suffer die | - | at+hand | of
- | 2 | drive | - | wedge | between
- | 2 | sow stir stir_up foment | - | discord division enmity | between among
- | 2 | burn | - | bridge | with
- | 2 | break | - | rank faith | with
- | 2 | close | - | rank | against
- | 2 | sever cut break break_off | - | tie link relation contact | with to
- | 2 | cut cut_down | - | to+size to+quick | obj
- | 2 | pull | - | rug carpet | under
- | 2 | pull | - | plug | on
- | 2 | pull | - | wool | over
- | 3 | declare wage make | - | war | on against upon
- | 3 | open | - | fire | on
- | 3 | lay | - | siege waste | to
- | 2 | lay set | - | trap ambush snare | for
- | 2 | set | - | face | against
- | 3 | set | - | fire | to
- | 3 | set | - | on+fire | obj
- | 2 | do | - | disservice injustice harm violence wrong | obj to
- | 2 | do | - | battle | with against
- | 2 | have | - | knife | for
- | 2 | settle | - | score | with
- | 2 | have | - | row spat quarrel falling-out altercation | with
- | 2 | lead join | - | charge fight | against
- | 2 | fight | - | battle | against with
- | 2 | lose | - | faith confidence trust patience | in with
- | 1 | lose | - | temper cool | with at
- | 1 | run | - | ring circle | around
- | 2 | run | - | into+ground | obj
- | 2 | rub pour | - | salt | in into on
- | 1 | rub | wrong | way | obj
- | 1 | ruffle | - | feather | of
- | 1 | step tread | - | on+toe | of
- | 2 | twist | - | arm | of
- | 1 | tie force | - | hand | of
- | 2 | blow | - | whistle | on
- | 1 | sound raise | - | alarm | about over
- | 2 | sound ring toll | - | knell | for of
- | 2 | dig_up dig dish | - | dirt | on
- | 1 | dig_in dig | - | heel | against
- | 2 | spread tell peddle | - | lie rumour rumor falsehood gossip misinformation disinformation slander | about against
- | 2 | speak | - | ill evil | of
- | 2 | make | - | mockery travesty fool monkey mincemeat scapegoat laughingstock laughing-stock villain enemy | of
- | 2 | make poke | - | fun | of at
- | 1 | make | - | light | of
- | 2 | make | short | work | of
- | 1 | make build | - | case | against
- | 2 | make issue utter | - | threat | against toward towards
- | 1 | make | - | trouble mischief | for
- | 2 | make issue post | disparaging derogatory offensive racist snide insulting inflammatory sexist | remark comment statement | about against on of toward towards
- | 2 | find | - | fault | with
- | 2 | show | - | door | obj
- | 2 | show give | red yellow | card | obj to
- | 1 | bare show | - | tooth fang | at to
- | 1 | send issue deliver | - | warning | to
- | 1 | send deliver | stern blunt chilling | message signal | to
- | 3 | send | - | to+gallows to+death to+guillotine | obj
- | 2 | serve | - | warrant subpoena writ | on
- | 3 | wreak | - | havoc destruction | on in with
- | 1 | exact take | heavy terrible | toll | on
- | 3 | plot seek engineer orchestrate hasten | - | downfall ouster overthrow destruction demise | of
- | 2 | call | - | for+resignation for+head for+ouster for+removal for+dismissal for+impeachment for+arrest | of
- | 2 | demand seek want | - | resignation ouster removal dismissal impeachment | of
- | 2 | call | - | for+boycott for+crackdown for+ban | of on
- | 2 | demand | - | apology explanation answer | from
- | 1 | call bring throw | - | into+question into+doubt | obj
- | 2 | call | - | bluff | of
- | 2 | call haul rake drag | - | on+carpet over+coal | obj
- | 2 | haul drag | - | before+court into+court | obj
- | 3 | drag | - | through+mud through+dirt | obj
- | 2 | read | riot | act | to obj
- | 1 | crack | - | whip joke | over at about
- | 1 | poke pick tear | - | hole | in
- | 1 | stick_out stick | - | tongue | at
- | 1 | steal | - | thunder | of
- | 1 | steal | - | march | on
- | 2 | break | - | back spirit will | of
- | 1 | play | - | havoc | with
- | 1 | play | - | trick prank | on
- | 1 | play | - | hardball | with
- | 2 | gamble play | - | with+life with+future | of
- | 2 | talk | - | trash | about
- | 2 | wash | - | hand | of
- | 2 | close shut slam | - | door | on in
- | 2 | leave | - | in+lurch in+cold in+limbo | obj
- | 2 | leave abandon | - | to+fate | obj
- | 2 | lock | - | horn | with
- | 2 | cross | - | sword | with
- | 2 | pick start provoke | - | fight quarrel | with
- | 2 | pin lay place put shift deflect | - | blame | on upon at onto with
- | 2 | assign apportion attribute | - | blame | to
- | 1 | pin lay | - | responsibility | on at with
- | 2 | whip_up stir_up stir fan foment incite drum_up stoke | - | hatred hostility anger sentiment opposition resentment violence unrest | against toward towards
- | 1 | cry | - | foul | over at about
- | 2 | sell | - | down+river | obj
- | 3 | stab knife | - | in+back | obj
- | 2 | slap kick punch | - | in+face in+tooth in+gut | obj
- | 2 | kick | - | to+curb to+kerb | obj
- | 2 | kick | - | butt ass arse | of
- | 2 | knock topple | - | off+perch off+pedestal | obj
- | 2 | tar | - | with+brush | obj
- | 1 | paint back drive force | - | into+corner | obj
- | 1 | paint | bleak grim gloomy damning unflattering | picture portrait | of
- | 1 | stack load | - | deck odds dice | against
- | 2 | trample | - | on+right | of
- | 2 | wipe mop | - | floor | with
- | 3 | wipe | - | off+map from+map off+face from+face | obj
- | 3 | laugh spit | - | in+face on+grave | of
- | 3 | dance | - | on+grave | of
- | 1 | fly | - | in+face | of
- | 2 | lower | - | boom | on
- | 2 | nip | - | in+bud | obj
- | 1 | part | - | company way | with
- | 1 | spike | - | gun | of
- | 2 | strike | - | fear terror | in into
- | 2 | withdraw pull yank | - | support backing endorsement recognition funding | from for of
- | 1 | withhold | - | support backing approval endorsement recognition | from for of
- | 2 | file move table submit | - | motion petition lawsuit suit case | against
- | 2 | lodge file enter register | - | protest complaint objection | against to over
- | 2 | lodge make | - | representation | with
- | 2 | * | - | no-confidence | in
- | 1 | try test | - | patience | of
- | 1 | wish | - | harm ill | on obj to
- | 1 | launch open order | - | investigation probe inquiry | into against
- | 2 | go | - | for+jugular for+throat | of
- | 2 | go | - | to+war | with against
- | 1 | go | - | on+strike | against over
- | 2 | stage organize organise hold | - | protest demonstration walkout sit-in | against over
- | 1 | put_up mount offer | - | resistance opposition | to against
- | 1 | cut reduce trim dump offload | - | stake shareholding | in
- | 1 | cut lower downgrade | - | rating outlook | on for of
- | 2 | hatch | - | plot scheme conspiracy | against
- | 2 | have harbor harbour | - | design | on
- | 3 | tear rip cut pull | - | to+shred to+ribbon | obj
- | 2 | tear | - | strip | off
- | 2 | thumb | - | nose | at
- | 2 | cock | - | snook | at
- | 1 | roll | - | eye | at
- | 1 | curl | - | lip | at
- | 1 | wring | - | hand | over about
- | 2 | rejoice revel gloat delight exult | - | in+defeat in+downfall in+misfortune at+misfortune over+defeat over+downfall | of
- | 2 | question doubt challenge impugn dispute | - | integrity credibility motive sincerity legitimacy competence loyalty patriotism fitness judgment judgement honesty | of
- | 2 | tarnish sully besmirch stain blacken soil smear | - | name reputation image memory legacy honor honour record | of
- | 2 | undermine sap erode weaken | - | authority credibility morale standing | of
- | 2 | undermine sap erode shake | - | confidence trust faith | in
- | 2 | expose | - | as+fraud as+sham as+liar as+hypocrite | obj
- | 2 | expose decry denounce | - | hypocrisy failing flaw shortcoming abuse crime | of
- | 2 | single_out single | - | for+criticism for+blame for+scorn for+abuse | obj
- | 2 | reserve save | - | scorn ire venom criticism wrath | for
- | 3 | rain | - | blow missile rocket bomb | on upon
- | 1 | fire send | - | across+bow | of
- | 2 | beat | own | at+game | obj
- | 1 | lack | - | respect | for
- | 2 | lack | - | confidence faith trust | in
+ | 2 | have hold | high good favourable favorable | opinion regard | of for
+ | 2 | hold | - | in+esteem in+reverence in+awe | obj
+ | 2 | hold | high great | in+regard in+esteem | obj
+ | 2 | take | favorable favourable positive benign | view | of
+ | 2 | have say offer reserve find | kind warm glowing nice generous | word | for about
+ | 1 | have | soft | spot | for
+ | 3 | sing | - | praise | of
+ | 3 | heap pour pile shower lavish | - | praise adulation acclaim plaudit accolade encomium honor honour affection | on upon
+ | 2 | pay | - | tribute homage compliment | to
+ | 2 | pay | - | court | to
+ | 1 | pay | - | heed | to
+ | 2 | give | - | credit | obj to
+ | 2 | give | - | boost hand leg-up lift | obj to
+ | 1 | give | - | chance | obj
+ | 1 | give | free | hand pass rein | obj to
+ | 1 | give write | blank | cheque check | obj to for
+ | 1 | give | green | light | obj to
+ | 2 | give | warm red-carpet rousing rapturous | welcome reception | obj to
+ | 3 | give | standing | ovation | obj to
+ | 2 | give | - | thumbs-up | obj to
+ | 1 | give | - | nod benefit | obj to
+ | 2 | give bestow | - | blessing backing | obj to on
+ | 1 | give award | high top full glowing | grade mark rating review | obj to
+ | 2 | give offer bring | - | succour succor comfort solace | to obj
+ | 1 | lend give | - | support credence weight credibility legitimacy backing | to
+ | 2 | lend give extend offer | helping | hand | to obj
+ | 2 | lend | - | hand | to obj
+ | 1 | lend | sympathetic | ear | to
+ | 2 | throw put | - | weight support backing muscle | behind
+ | 2 | throw_in throw cast | - | lot | with
+ | 2 | throw offer | - | lifeline | obj to
+ | 2 | cast | - | vote ballot | for
+ | 2 | put place have | - | trust faith confidence | in
+ | 1 | put pin place | - | hope | in on
+ | 2 | put_in put | good | word | for
+ | 2 | put place | - | on+pedestal | obj
+ | 1 | put set | - | at+ease | obj
+ | 2 | welcome greet receive embrace | open | with+arm | obj
+ | 2 | view regard treat receive | - | with+respect with+admiration with+sympathy with+affection with+reverence with+dignity | obj
+ | 2 | greet meet | - | with+applause with+cheer with+acclaim with+ovation | obj
+ | 2 | treat | - | as+equal as+friend as+hero | obj
+ | 2 | look | - | with+favour with+favor with+admiration | on upon at
+ | 2 | bring | - | honour honor glory prosperity hope relief joy | to
+ | 2 | hold_up hold | - | as+model as+paragon as+exemplar as+inspiration | obj
+ | 1 | keep | - | in+prayer in+thought | obj
+ | 2 | keep | - | faith | with
+ | 1 | take | - | at+word | obj
+ | 2 | take | - | under+wing | obj
+ | 1 | take | - | into+confidence | obj
+ | 1 | take | - | shine liking fancy | to
+ | 1 | take | - | heart comfort encouragement inspiration | from
+ | 2 | take | - | pride delight satisfaction | in
+ | 2 | take | - | side | of with
+ | 1 | take | - | pity compassion | on
+ | 2 | come rush go fly spring leap jump ride run hasten hurry rally | - | to+aid to+rescue to+defence to+defense to+assistance to+help | of
+ | 2 | rally | - | to+cause to+side to+flag | of
+ | 1 | rally drum_up muster | - | support backing | for
+ | 1 | come reach strike | - | to+agreement to+accord to+understanding agreement accord compromise understanding | with
+ | 2 | stand | - | in+solidarity | with
+ | 2 | stand be | - | by+side on+side in+corner | of
+ | 2 | stand be | - | in+awe | of
+ | 1 | be | - | in+agreement in+sympathy in+accord in+tune in+harmony in+lockstep | with
+ | 1 | be act | - | in+league in+cahoots in+bed | with
+ | 1 | be | - | in+debt | of
+ | 2 | be | - | fan admirer supporter backer champion friend ally advocate proponent devotee disciple follower cheerleader defender | of
+ | 2 | be | - | believer | in
+ | 2 | be | - | boon blessing godsend credit | to for
+ | 1 | be | - | in+thrall | to
+ | 3 | fall be | - | in+love | with
+ | 1 | fall | - | into+line | behind with
+ | 1 | come fall | - | under+spell | of
+ | 2 | * | - | in+favour in+favor in+support in+defence in+defense | of
+ | 2 | * | - | in+solidarity in+sympathy | with
+ | 1 | * | - | in+interest to+benefit for+sake | of
+ | 1 | * | - | on+behalf at+behest | of
+ | 2 | * | - | in+honour in+honor in+praise | of
+ | 1 | * | - | in+recognition in+appreciation | of
+ | 1 | * | - | in+deference | to
+ | 1 | * | - | in+partnership in+collaboration in+concert | with
+ | 2 | build | - | bridge | to with between
+ | 2 | mend | - | fence | with
+ | 2 | bury | - | hatchet | with
+ | 1 | break | - | ice bread | with
+ | 2 | close | - | rank | behind around
+ | 2 | join | - | force hand rank | with
+ | 2 | form forge build strike seal | - | alliance partnership coalition friendship | with
+ | 2 | make find | common | cause ground | with
+ | 2 | make | - | peace friend | with
+ | 1 | make | - | overture | to
+ | 1 | make | - | case | for
+ | 1 | make | flattering complimentary favourable favorable approving | remark comment | about of
+ | 1 | make issue offer | - | apology | to
+ | 1 | cut | - | slack | obj
+ | 1 | let get | - | off+hook | obj
+ | 2 | do | - | favour favor honour honor credit | obj
+ | 1 | do | - | bidding | of
+ | 1 | do | dirty | work | of for
+ | 1 | strike adopt take | conciliatory friendly | tone note stance approach | toward towards with to on
+ | 2 | strike | - | blow | for
+ | 2 | have feel | - | affection affinity admiration respect regard esteem love sympathy | for with
+ | 2 | have watch | - | back | of
+ | 2 | fight | - | corner | of
+ | 2 | carry | - | water torch | for
+ | 1 | carry wave fly bang beat | - | banner flag drum | for
+ | 2 | kiss lick | - | ring foot boot ass arse | of
+ | 1 | bend | - | knee | to before
+ | 2 | extend offer hold_out | olive | branch | to
+ | 2 | extend offer hold_out | helping friendly | hand | to
+ | 2 | roll_out roll | red | carpet | for
+ | 2 | tip doff take_off raise | - | hat cap glass toast | to
+ | 1 | draw take | - | inspiration | from
+ | 1 | find take | - | solace comfort | in
+ | 2 | show extend display | - | respect mercy leniency kindness compassion sympathy understanding solidarity affection loyalty generosity deference | to for toward towards with
+ | 1 | send extend convey offer | - | condolence congratulation greeting prayer wish sympathy | to
+ | 1 | serve further advance promote | - | cause interest | of
+ | 2 | champion espouse embrace take_up plead | - | cause | of
+ | 2 | call | - | for+release for+reinstatement for+acquittal | of
+ | 2 | drop withdraw dismiss | - | charge case complaint lawsuit suit | against
+ | 1 | drop withdraw | - | objection opposition | to
+ | 2 | clear | - | name | of
+ | 2 | clear absolve acquit | - | of+wrongdoing of+charge of+misconduct of+guilt of+blame | obj
+ | 2 | stick_out stick | - | neck | for
+ | 1 | open | - | heart arm | to
+ | 1 | pin | - | medal | on
+ | 1 | paint | rosy glowing flattering | picture portrait | of
+ | 2 | pat clap | - | on+back | obj
+ | 3 | back support defend | - | to+hilt | obj
+ | 2 | go | - | to+bat to+wall | for
+ | 2 | go | extra | mile | for
+ | 2 | owe | - | debt gratitude thanks | obj to
+ | 1 | patch_up iron_out settle resolve | - | difference | with
+ | 1 | stake | - | reputation | on
+ | 2 | swear pledge profess declare | - | allegiance loyalty fealty fidelity devotion | to
+ | 2 | pledge declare profess offer lend | - | support solidarity | for to with
+ | 1 | switch transfer | - | allegiance loyalty support | to
+ | 1 | warm | - | to+idea to+prospect | of
+ | 1 | wish | - | luck success prosperity | obj to
+ | 1 | play | - | ball footsie | with
+ | 2 | curry | - | favour favor | with
+ | 1 | dance | - | to+tune | of
+ | 1 | heed | - | call advice | of
+ | 2 | honor honour salute | - | memory sacrifice service courage | of
+ | 1 | mourn lament | - | death loss passing departure demise | of
+ | 2 | defend uphold | - | honour honor reputation integrity record legacy | of
+ | 1 | restore rehabilitate burnish | - | image reputation standing | of
+ | 1 | strengthen bolster boost shore_up | - | position hand authority morale standing | of
+ | 2 | trumpet tout vaunt extol hail | - | virtue merit achievement | of
+ | 2 | acknowledge recognise recognize salute appreciate | - | contribution courage sacrifice bravery service leadership | of
+ | 1 | share echo | - | view opinion vision sentiment | of
+ | 1 | see | - | eye | with
+ | 2 | provide give offer | - | sanctuary refuge shelter asylum | to
+ | 1 | say offer | - | prayer | for
+ | 2 | single_out single | - | for+praise for+applause for+commendation | obj
+ | 2 | reserve | - | praise | for
+ | 1 | increase raise boost | - | stake shareholding | in
+ | 1 | raise lift upgrade | - | rating outlook | on for of
+ | 1 | pump pour plough plow | - | money cash investment capital billion | into
+ | 1 | attach | - | importance | to
+ | 2 | work do | - | wonder | for
+ | 1 | run | - | interference | for
+ | 1 | provide give | - | cover | for to
+ | 2 | keep honor honour fulfil fulfill | - | promise word pledge vow commitment obligation | subj
+ | 2 | deliver | - | on+promise on+pledge on+commitment | subj
+ | 2 | live live_up | - | to+promise to+expectation to+billing to+obligation | subj
+ | 2 | rise | - | to+occasion to+challenge | subj
+ | 1 | keep | - | cool composure nerve | subj
+ | 1 | stay | - | course | subj
+ | 1 | stick | - | to+gun | subj
+ | 2 | save | - | day | subj
+ | 1 | win carry | - | day | subj
+ | 1 | earn | - | stripe spur | subj
+ | 1 | break | new | ground | subj
+ | 1 | break | - | mould mold | subj
+ | 1 | make | - | history | subj
+ | 1 | make | - | headway progress stride | subj
+ | 1 | find | - | footing | subj
+ | 1 | turn | - | corner | subj
+ | 1 | turn | other | cheek | subj
+ | 2 | set | good shining | example | subj
+ | 1 | lead show | - | way | subj
+ | 1 | walk | - | talk walk | subj
+ | 2 | talk | - | sense | subj
+ | 2 | tell | - | truth | subj
+ | 1 | pull | - | weight | subj
+ | 1 | play | - | by+rule | subj
+ | 2 | play | - | blinder | subj
+ | 2 | hit | home | run | subj
+ | 2 | punch | - | above+weight | subj
+ | 2 | hit | - | nail | subj
+ | 1 | hit strike | right | note chord balance | subj
+ | 1 | pass | - | muster | subj
+ | 1 | weather | - | storm | subj
+ | 2 | work | - | miracle wonder | subj
+ | 1 | go | extra | mile | subj
+ | 1 | spare | no | effort | subj
+ | 2 | take | high | road | subj
+ | 1 | accept shoulder | - | responsibility | subj
+ | 2 | show display exhibit demonstrate have | - | courage integrity wisdom maturity magnanimity resilience decency backbone bravery compassion humility restraint | subj
+ | 2 | have boast | impressive stellar proven solid enviable strong | record | subj
+ | 2 | * | - | with+aplomb with+distinction with+dignity with+grace with+courage with+integrity with+honor with+honour | subj
+ | 2 | * | good | in+faith | subj
+ | 2 | be | - | above+reproach beyond+reproach above+suspicion | subj
+ | 1 | have hold gain | upper | hand | subj
+ | 1 | run | tight | ship | subj
- | 2 | break | - | promise word vow pledge oath law | subj
- | 2 | go go_back renege | - | on+word on+promise on+pledge | subj
- | 2 | play | - | with+fire | subj
- | 2 | shoot | - | in+foot | subj
- | 1 | play | - | politics | subj
- | 1 | play | race victim blame | card game | subj
- | 1 | play | - | spoiler favourite favorite | subj
- | 2 | play | double | game | subj
- | 1 | play | - | for+time to+gallery into+hand | subj
- | 2 | turn | blind | eye | subj
- | 1 | throw | - | tantrum towel | subj
- | 2 | set | bad poor terrible dangerous worrying | example precedent | subj
- | 1 | perform execute make do | - | u-turn about-face volte-face flip-flop | subj
- | 2 | have | - | gall audacity temerity effrontery chutzpah cheek | subj
- | 2 | have | ulterior hidden | motive agenda | subj
- | 1 | have | vested | interest | subj
- | 2 | have apply use | double | standard | subj
- | 2 | have | poor dismal abysmal appalling terrible checkered chequered spotty patchy dire | record | subj
- | 2 | lack | - | credibility integrity competence courage backbone spine judgment judgement vision leadership legitimacy empathy compassion decency sincerity transparency | subj
- | 2 | show display | - | cowardice arrogance incompetence weakness hypocrisy callousness | subj
- | 2 | show | poor bad | judgment judgement | subj
- | 2 | show | true | color colour | subj
- | 1 | send | wrong mixed conflicting bad | message signal | subj
- | 1 | lose | - | nerve cool temper plot mind marble grip touch | subj
- | 2 | lose | - | credibility legitimacy face lustre luster | subj
- | 2 | tell spread peddle spout push | - | lie falsehood untruth misinformation disinformation | subj
- | 2 | speak | forked | with+tongue | subj
- | 2 | talk | - | nonsense rubbish drivel | subj
- | 2 | make commit | - | mistake error blunder gaffe misstep | subj
- | 2 | make | - | mess hash | subj
- | 2 | owe | - | apology explanation | subj
- | 1 | bear | - | blame guilt responsibility | subj
- | 2 | shirk duck evade abdicate dodge | - | responsibility duty obligation | subj
- | 1 | pass | - | buck | subj
- | 2 | line | - | pocket | subj
- | 2 | feather | - | nest | subj
- | 2 | move shift | - | goalpost | subj
- | 1 | drop | - | ball | subj
- | 1 | kick | - | can | subj
- | 2 | score | own | goal | subj
- | 2 | dig | own | grave | subj
- | 1 | blow | own | trumpet horn | subj
- | 1 | blow | - | top fuse gasket | subj
- | 1 | drag | - | foot heel | subj
- | 1 | bury | - | head | subj
- | 2 | cook | - | book | subj
- | 2 | bend | - | rule truth | subj
- | 1 | cut | - | corner | subj
- | 2 | cross | red | line | subj
- | 2 | shed | crocodile | tear | subj
- | 2 | cry | - | wolf | subj
- | 2 | sell | - | soul | subj
- | 2 | hit | - | below+belt | subj
- | 1 | hit strike | wrong | note | subj
- | 1 | miss | - | boat mark point | subj
- | 2 | fan | - | flame | subj
- | 2 | stoke sow foment inflame | - | fear tension hatred division discord | subj
- | 1 | stir | - | pot | subj
- | 1 | jump | - | gun shark | subj
- | 1 | jump | - | to+conclusion | subj
- | 1 | eat | - | crow | subj
- | 1 | eat | humble | pie | subj
- | 1 | bite | - | dust | subj
- | 1 | get | cold | foot | subj
- | 1 | wave | white | flag | subj
- | 1 | tilt | - | at+windmill | subj
- | 1 | bark | wrong | up+tree | subj
- | 1 | back | wrong | horse | subj
- | 2 | take | low | road | subj
- | 1 | punch | - | below+weight | subj
- | 2 | go | - | on+rampage off+rail off+rails | subj
- | 2 | run | - | riot | subj
- | 2 | fall | - | from+grace into+disgrace into+disrepute | subj
- | 1 | fall walk | - | into+trap | subj
- | 2 | come_in come | - | for+criticism for+flak | subj
+ | 2 | come_in come | - | for+praise | subj
- | 2 | be | - | in+shambles in+shamble in+tatters in+tatter in+disarray in+denial in+disgrace in+freefall in+meltdown | subj
- | 2 | be | - | beyond+pale beneath+contempt | subj
- | 2 | be | - | at+fault in+wrong | subj
- | 1 | be | - | behind+curve under+cloud under+delusion | subj
- | 2 | be consider | - | above+law | subj
- | 2 | * | - | under+pretext under+guise | subj
- | 2 | * | - | with+impunity with+cruelty with+arrogance | subj
- | 3 | * | cold | in+blood | subj
- | 2 | * | bad | in+faith | subj
- | 2 | * | - | without+scruple without+shame without+justification without+provocation | subj
`;
