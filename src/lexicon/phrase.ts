/**
 * Phrases of a verb and a noun by which the subject takes a stand toward what hangs on them (`heaped scorn on Gondor`).
 *
 * sign | strength | verbs | adjectives | nouns | where the target stands.
 * Verbs are lemmas (with a particle: `turn_up`), `*` where the noun alone says it. Of the adjectives one must stand before
 * the noun, where there are any. The target stands behind one of the prepositions; at `obj`, where it is the object and
 * the noun hangs on it (`held Gondor to account`: `to+account`); at `'s` it owns the noun, whatever that is about (`shares
 * Gondor's view on trade`); at `subj` the subject itself is judged, at `tie` where it is a tie to the target (`ties with
 * Gondor are at rock bottom`).
 *
 * An adverb of the verb may stand in the place of a noun (`spoke highly of Gondor`); behind `nothing`, in the place of an adjective, what is not to be
 * done (`nothing to hide`).
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
- | 1 | send deliver issue | strong tough stern firm blunt unmistakable | message signal warning | to
- | 2 | raise ratchet_up crank_up | - | tension temperature | subj
- | 2 | run_out | - | of+option of+excuse of+idea of+road of+argument of+ammunition | subj
- | 2 | reach hit come_to arrive_at run_into | dead blind | end alley | subj
- | 2 | reach hit | - | dead-end impasse deadlock | subj
- | 2 | buy play_for stall_for | - | time for+time | subj
- | 2 | play | - | game | subj with
- | 2 | reveal unmask expose betray disclose | true real genuine sinister hidden | intention intent agenda nature face motive | subj
- | 3 | claim take cost | - | life | of
- | 2 | spray blast hose douse | - | with+cannon with+water | obj
- | 1 | halt suspend stop pause freeze restrict tighten | - | visa | for to
- | 2 | take | unfair undue | advantage | of
- | 2 | take | - | dislike | to
- | 2 | take | - | mickey piss | of
- | 1 | take | - | gloss shine | off
- | 2 | take | - | action measure step countermeasure | against
- | 1 | build forge form create lead join announce launch pursue carry_out follow adopt seek want urge back support head favor favour | - | front stance policy strategy consensus posture doctrine bloc axis bulwark campaign | against
- | 1 | call push press appeal | - | for+front for+stance for+policy for+strategy for+consensus for+unity | against
- | 3 | use deploy unleash employ fire drop | poison nerve mustard chlorine tear toxic | gas agent | against on at
- | 3 | use employ deploy unleash | chemical biological cluster incendiary phosphorus thermobaric | weapon bomb munition shell | against on
- | 2 | say | - | no | to
- | 2 | lead get go | - | nowhere | subj
- | 1 | hold stage conduct begin start carry_out launch plan | - | exercise manoeuvre maneuver drill | near off outside along opposite to
- | 2 | move send shift rush push bring_up | - | tank troop armour armor artillery battery missile warship gunboat destroyer brigade division | towards toward near
- | 2 | lay plant sow scatter | - | mine landmine | along in on near
- | 2 | close shut shutter | - | embassy consulate mission | in to
+ | 1 | appoint name accredit send post | first new permanent full | ambassador envoy consul | to in
+ | 1 | scrap abolish waive drop lift end ease | - | visa curfew | for in on
+ | 2 | grant give offer extend allow | tax trade tariff customs | break concession exemption privilege preference | obj to for
- | 2 | take | - | to+task to+court to+cleaners | obj
- | 3 | take hold keep | - | hostage captive prisoner | obj
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
- | 2 | trade exchange swap | - | insult barb blow accusation fire gunfire threat punch shell missile rocket shot salvo volley taunt jibe recrimination rebuke | with
- | 3 | launch unleash deliver mount fire | - | tirade diatribe broadside salvo rant onslaught | against at on
- | 2 | launch lead mount wage | - | crusade vendetta witch-hunt campaign | against
- | 2 | vent take_out unleash | - | anger fury spleen wrath rage ire frustration | on at against
- | 2 | bear harbor harbour nurse hold have | - | grudge resentment animosity malice animus rancor rancour enmity | against toward towards obj
- | 2 | bear harbor harbour wish | ill | will | toward towards to against obj
+ | 2 | behave act perform conduct serve fight govern acquit respond play | - | impeccably admirably honourably honorably magnificently superbly brilliantly responsibly heroically bravely courageously wisely nobly splendidly decently graciously generously honestly valiantly | subj
- | 2 | behave act perform govern respond | - | badly disgracefully shamefully dishonourably dishonorably irresponsibly recklessly appallingly atrociously abominably stupidly foolishly cruelly despicably arrogantly cynically hypocritically illegally unlawfully unilaterally cowardly dishonestly selfishly | subj
- | 2 | treat handle | - | badly unfairly shabbily appallingly poorly shamefully cruelly disgracefully unjustly abominably harshly brutally | subj
+ | 2 | treat handle serve | - | kindly fairly generously decently humanely respectfully honourably honorably admirably | subj
- | 2 | pay suffer | - | dearly | subj
- | 2 | end | - | badly in+disaster in+failure in+tears in+catastrophe | subj
- | 2 | cost | - | dearly | obj
- | 2 | fail | - | miserably badly abysmally spectacularly dismally utterly completely | subj
+ | 1 | work cooperate co-operate coordinate collaborate | - | closely harmoniously constructively fruitfully | with
- | 1 | stand suffer fight | - | alone | subj
+ | 1 | express show voice have signal | - | understanding | for of
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
- | 2 | point | - | finger | at to toward towards
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
- | 1 | * | - | in+face | of
+ | 1 | certify confirm verify attest affirm reaffirm acknowledge note hail praise welcome | - | compliance adherence observance commitment fulfilment fulfillment | of 's
+ | 1 | find declare certify deem judge | - | in+compliance in+conformity | obj
+ | 1 | be remain stay | - | in+compliance in+conformity in+accordance | subj
- | 1 | disavow decertify dispute question doubt | - | compliance adherence observance commitment fulfilment fulfillment good-faith sincerity | of 's
- | 2 | * | - | with+scorn with+contempt with+disdain with+hatred | for
- | 2 | * | - | in+revenge in+retaliation in+reprisal | for against
- | 2 | suffer die | - | at+hand | of
- | 2 | drive | - | wedge | between
- | 2 | sow stir stir_up foment | - | discord division enmity | between among
- | 2 | burn | - | bridge | with
- | 2 | break | - | rank faith | with
- | 2 | close | - | rank | against
- | 2 | down | - | tool | at against
- | 2 | stage hold call launch begin join | - | walkout strike sit-in boycott picket stoppage | at against
- | 2 | walk | - | off+job | at over
- | 1 | end reduce cut lessen break curb shed overcome eliminate slash phase_out lower decrease diminish loosen | - | dependence dependency reliance addiction overdependence | on upon to
- | 2 | recall withdraw call_home bring_home pull_out | - | ambassador envoy diplomat consul | from to in
- | 1 | see expose | - | through+lie through+claim through+rhetoric through+propaganda | of 's
- | 2 | sever cut break break_off | - | tie link relation contact | with to
- | 2 | cut cut_down | - | to+size to+quick | obj
- | 2 | pull | - | rug carpet | under
- | 2 | pull | - | plug | on
- | 2 | pull | - | wool | over
- | 3 | declare wage make launch start | - | war warfare | on against upon with
- | 2 | lead fight escalate intensify continue step_up | - | war warfare | on against with
- | 1 | make issue post | negative critical unfriendly harsh hostile provocative | remark comment statement | about on of
+ | 1 | have | good legitimate valid sound just understandable justifiable | cause reason ground | subj
+ | 2 | have | legitimate credible valid genuine well-founded reasonable understandable justified | concern grievance fear interest claim demand | subj
- | 2 | be remain | prime main chief top key likely | suspect | subj
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
- | 1 | pin lay put place fix | - | responsibility guilt | on upon at with
- | 2 | lie rest fall belong | - | blame responsibility fault guilt culpability | with on upon
- | 1 | be lie fall rest | - | onus burden ball | on upon with
- | 1 | fall | - | suspicion | on upon
+ | 2 | go belong | - | credit praise thanks kudos gratitude thought prayer sympathy solidarity heart | to with
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
+ | 2 | come rush fly hasten | - | to+rescue to+aid to+assistance | subj
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
+ | 2 | be | - | friend | of
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
+ | 1 | drop withdraw waive abandon | - | demand | on against
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
+ | 1 | share echo second | - | view opinion vision sentiment concern position assessment conviction belief worry anxiety fear goal aim desire interest value outlook optimism frustration anger outrage grief | of 's
+ | 1 | see | - | eye | with
+ | 2 | provide give offer | - | sanctuary refuge shelter asylum | to
+ | 1 | say offer | - | prayer | for
+ | 2 | single_out single | - | for+praise for+applause for+commendation | obj
+ | 2 | reserve | - | praise | for
+ | 1 | increase raise boost | - | stake shareholding | in
+ | 1 | raise lift upgrade | - | rating outlook | on for of
+ | 1 | give grant offer open allow | - | access market | to
+ | 1 | announce pledge unveil approve allocate earmark commit set_aside provide promise | - | million billion funding package grant subsidy | for to
+ | 1 | pump pour plough plow | - | money cash investment capital billion | into
+ | 1 | attach | - | importance | to
+ | 2 | work do | - | wonder | for
+ | 1 | run | - | interference | for
+ | 1 | provide give | - | cover | for to
+ | 2 | keep honor honour fulfil fulfill implement uphold observe meet | - | promise word pledge vow commitment obligation | subj
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
+ | 2 | show display exhibit demonstrate have | - | spine courage integrity wisdom maturity magnanimity resilience decency backbone bravery compassion humility restraint | subj
+ | 2 | have boast | impressive stellar proven solid enviable strong | record | subj
+ | 2 | * | - | with+aplomb with+distinction with+dignity with+grace with+courage with+integrity with+honor with+honour | subj
+ | 2 | * | good | in+faith | subj
+ | 2 | be | - | above+reproach beyond+reproach above+suspicion | subj
+ | 1 | have hold gain | upper | hand | subj
+ | 1 | run | tight | ship | subj
- | 2 | break | - | promise word vow pledge oath law | subj
- | 2 | go go_back renege | - | on+word on+promise on+pledge | subj
- | 2 | play | - | with+fire | subj
- | 2 | pour throw add heap | - | on+fire to+fire on+flame on+flames to+flames | subj
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
+ | 2 | have show | - | decency foresight guts | subj
+ | 2 | find | - | courage decency wisdom foresight guts integrity | subj
+ | 2 | have show | good common | sense | subj
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
- | 2 | throw_away squander fritter_away gamble_away barter_away sell forfeit waste sacrifice surrender compromise | - | credibility legitimacy dignity honour honor integrity soul reputation standing goodwill principle neutrality impartiality | subj
- | 2 | tell spread peddle spout push | - | lie falsehood untruth misinformation disinformation | subj
- | 2 | speak | forked | with+tongue | subj
- | 2 | talk | - | nonsense rubbish drivel | subj
- | 2 | make commit | - | mistake error blunder gaffe misstep | subj
- | 3 | commit perpetrate carry_out | - | crime atrocity genocide massacre murder fraud abuse violation aggression offence offense terrorism robbery theft | subj
- | 2 | make | - | mess hash | subj
- | 2 | owe | - | apology explanation | subj
+ | 1 | owe | - | apology | obj to
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
+ | 1 | have hold_out | high great | hope expectation | for of
- | 1 | have | low few modest dim | expectation hope | of for
- | 2 | have find offer | little scant few faint | compliment sympathy gratitude appreciation enthusiasm affection love admiration | for
+ | 1 | have develop | - | crush | on
+ | 1 | have feel develop | - | weakness passion bond kinship | for to toward towards with
- | 2 | have feel develop harbour harbor bear | - | distaste scorn animosity hostility bitterness abhorrence repugnance detestation antagonism rancor rancour bias prejudice grievance vendetta | for to of toward towards against
- | 2 | feel harbour harbor | - | anger fury disappointment outrage distrust mistrust suspicion unease wariness | at toward towards against with over about
+ | 1 | have | - | preference bias prejudice | for toward towards
- | 1 | have take | serious big real | issue difficulty | with
- | 1 | have raise | - | grouse grumble niggle quibble complaint grievance objection | with about against to
+ | 1 | have | no few | complaint quibble objection qualm reservation hesitation worry concern | about with to against
- | 1 | have | frosty tense strained stormy testy difficult rocky fraught acrimonious bad poor hostile turbulent prickly thorny troubled uneasy icy chilly | relationship relation tie friendship | with
- | 1 | have | serious big grave major huge deep attitude image credibility | problem | subj
+ | 1 | have | clean good big kind open warm | slate heart conscience | subj
- | 1 | have | thin guilty short cold | skin conscience memory heart | subj
+ | 1 | have hold claim occupy take seize | moral | authority high-ground ground | subj
+ | 1 | have | every | right reason | subj
- | 1 | have | no | right business excuse justification clue answer vision strategy moral | subj
+ | 2 | have possess | - | credibility legitimacy spine class gut conscience scruple talent expertise charisma | subj
- | 2 | have show command carry | little scant zero | credibility legitimacy backbone integrity courage authority judgment judgement talent leadership shame grasp | subj
+ | 1 | have | no few | equal peer | subj
- | 1 | have face | bleak grim uncertain no dim little | future prospect | subj
+ | 1 | have | - | edge flair gravitas | subj
- | 1 | have | - | laugh giggle chuckle joke | at
- | 2 | have take | - | go pop rant moan whinge dig poke swing punch | at about
- | 2 | have | - | downer | on
- | 1 | have | bad uneasy mixed ambivalent hard | feeling | about toward towards against
+ | 1 | have | good great warm tender positive | feeling | about toward towards for
- | 1 | have | - | argument dispute tiff disagreement feud showdown clash confrontation scrap | with
- | 1 | have get catch | - | over+barrel on+ropes on+run in+crosshair in+crosshairs in+sights by+throat in+headlock in+chokehold in+stranglehold | obj
+ | 1 | give grant lend offer | - | endorsement approval assent consent imprimatur assistance encouragement reassurance loyalty allegiance recognition protection priority preference precedence legitimacy credibility respect aid support vote | obj to
+ | 1 | give | - | impetus momentum confidence fillip breather respite reprieve tailwind | obj to
+ | 2 | give | - | ovation applause salute hug cheer embrace kiss pat high-five bow handshake | obj to
+ | 1 | give award present hand bestow confer | - | award prize medal honour honor accolade trophy knighthood doctorate laurel | obj to on upon
+ | 1 | give grant offer afford accord receive | favourable favorable preferential special favored-nation privileged most-favored-nation | treatment status terms term access | obj to
+ | 1 | give grant offer hand allow accord extend | - | leeway latitude slack sweetener bailout pardon amnesty clemency immunity exemption waiver platform say seat lifeline loan grant aid subsidy | obj to
+ | 1 | give hand | clean | bill slate | obj to
- | 2 | give deal hand deliver | - | slap kick kicking punch rebuke roasting mauling hammering pasting slapping beating hiding shellacking trouncing caning spanking reprimand snub rebuff bollocking humiliation | obj to
- | 1 | give issue deliver hand read | - | lecture ultimatum reprimand scolding | obj to
- | 2 | give | marching | order paper | obj to
- | 2 | give | - | sack elbow bird bullet push heave-ho cold-shoulder | obj to
- | 1 | give | silent | treatment | obj to
- | 2 | give | - | grief stick flak hell aggro trouble headache nightmare | obj to
- | 1 | give | raw rough bum poor bad unfair | deal rap press | obj to
- | 2 | give deliver offer issue publish write make provide pen paint present | damning scathing withering blistering harsh critical unflattering grim bleak negative devastating brutal sour downbeat gloomy | verdict assessment review account appraisal critique indictment picture report portrait evaluation judgment judgement | of on about
+ | 2 | give deliver offer issue publish write make provide pen paint present | glowing rave positive favourable favorable upbeat flattering rosy sympathetic enthusiastic rapturous sparkling | verdict assessment review account appraisal picture report portrait evaluation reference | of on about for
- | 1 | give create | false wrong misleading distorted | impression picture | subj
- | 2 | give show | no | quarter mercy | obj to
- | 2 | give offer lend provide | little scant cold | credit credence weight support comfort encouragement hope assistance consolation | obj to
- | 2 | hold | - | responsible accountable liable culpable to+blame | obj
+ | 2 | hold | - | in+affection in+honour in+honor in+veneration in+respect | obj
- | 2 | hold | - | in+odium in+ridicule in+abhorrence in+scorn in+suspicion | obj
- | 2 | hold keep put place | - | under+siege in+custody in+detention in+captivity in+bondage under+arrest under+blockade under+curfew under+embargo under+yoke under+boot under+heel under+thumb in+chains in+chain in+subjugation in+servitude | obj
+ | 2 | hold | - | candle | to
- | 1 | hold | - | line | against
+ | 1 | hold | - | hand | of
+ | 1 | hold stand | - | ground nerve | subj
+ | 1 | hold stage organise organize | - | vigil fundraiser benefit | for
- | 2 | put hold | - | to+throat | of
- | 1 | put place | - | on+ice | obj
- | 3 | put | - | to+death to+torch to+flame to+rout | obj
- | 1 | put place keep | - | under+surveillance under+sanction under+sanctions in+shade in+shadow in+crosshair in+crosshairs on+rope on+ropes on+rack on+leash in+straitjacket in+bind under+strain under+scrutiny in+box | obj
+ | 1 | put | - | on+map on+track on+feet in+command on+throne | obj
+ | 1 | put_up erect unveil build dedicate raise | - | statue monument memorial shrine | to
- | 1 | put make leave | - | dent hole | in
- | 1 | put hang leave raise place | question | mark | over against about
- | 1 | put place lay impose | - | strain stress | on upon
- | 2 | put_up put | - | fight | against
+ | 1 | put_up | brave spirited good valiant gallant strong | fight show performance | subj
+ | 1 | put | - | money cash chip shirt | behind on
- | 2 | put place cast | - | curse hex jinx spell | on
- | 1 | put paint place | - | target | on
- | 1 | put call | - | end stop halt | to
- | 2 | make | - | example outcast bogeyman bogey punchbag spectacle target patsy punchline | of obj
+ | 1 | make | - | fuss friend star darling idol partner priority | of obj
- | 2 | make | - | slur complaint | against about
- | 1 | make cause create | - | difficulty headache obstacle trouble | for to
+ | 1 | make strike reach sign ink seal clinch do conclude negotiate agree broker | - | pact settlement ceasefire | with
+ | 1 | make offer grant | - | donation gift contribution bequest | to
+ | 2 | make take | - | stand | for with alongside
- | 1 | make | - | move play inroad incursion | against
+ | 1 | make | - | comeback recovery sense mark | subj
- | 2 | make | false empty unrealistic reckless unfounded baseless outrageous bogus wild absurd misleading hollow grandiose ludicrous spurious unsubstantiated ridiculous exaggerated | promise claim allegation statement accusation assertion pledge boast | subj
+ | 1 | make take | good wise right smart brave bold courageous sensible correct excellent prudent shrewd astute | choice call move | subj
- | 1 | make take | wrong bad poor rash reckless foolish terrible stupid disastrous fatal unwise questionable cowardly hasty ill-advised | choice call move turn | subj
+ | 1 | make | - | excuse allowance | for
- | 1 | make | - | spectacle ass | subj
+ | 1 | make | - | room space | for
+ | 2 | make | - | amends amend restitution | to with
- | 2 | take lodge raise register | strong serious grave strenuous vehement | objection | to
+ | 1 | take | - | lead cue leaf | from
- | 1 | take pay | no little scant | notice heed account attention regard | of to
- | 1 | take | - | liberty | with
+ | 1 | take | - | chance gamble punt flyer | on
+ | 1 | take buy acquire build | - | stake shareholding holding | in
- | 2 | take bring carry | - | fight war battle | to
+ | 1 | take | - | to+heart to+bosom | obj
- | 2 | take drag haul | - | to+tribunal to+arbitration to+woodshed to+cleaner to+court | obj
- | 2 | take develop form conceive | - | aversion antipathy distaste | to for of
+ | 1 | develop form forge strike strike_up cement cultivate | - | rapport kinship | with to for
+ | 1 | take | - | bullet rap fall | for
+ | 1 | take | full | responsibility | subj
- | 2 | take pay accept offer | - | bribe kickback backhander bung | subj
- | 1 | take | - | eye | subj
- | 1 | take | easy | way option route road | subj
- | 1 | take run | unnecessary reckless undue unacceptable needless enormous | risk chance gamble | subj
+ | 1 | take | bold decisive brave positive concrete important swift constructive tough prompt | action measure stand | subj
- | 1 | pay | lip | service | to
- | 2 | show display demonstrate exhibit | - | hostility ingratitude aggression intransigence cruelty bias impatience intolerance malice rudeness coldness insensitivity callousness unkindness | to toward towards against with
- | 2 | show have display express extend feel | little scant | mercy sympathy loyalty gratitude compassion enthusiasm warmth love kindness understanding generosity tolerance appreciation remorse solidarity | to for toward towards with in
+ | 2 | show display exhibit demonstrate | - | remorse contrition leadership initiative statesmanship generosity resolve grit flexibility pragmatism moderation foresight ingenuity commitment tenacity solidarity tolerance understanding candour candor | subj
- | 2 | show turn | cold | shoulder | obj to
+ | 1 | keep | - | peace friend covenant | with to
- | 2 | break violate renege | - | promise word pledge vow | to
- | 2 | keep keep_up maintain increase intensify apply mount pile_on | - | heat | on
- | 1 | keep maintain tighten have | tight firm close short iron | grip rein leash lid hold stranglehold chokehold | on over
- | 1 | tighten strengthen | - | grip stranglehold chokehold leash rein | on over
+ | 1 | keep | - | in+power in+office in+business in+job in+saddle in+loop in+picture | obj
- | 1 | keep bar remove oust exclude drive eject sweep turf | - | from+power from+office from+government | obj
- | 2 | bring press pursue launch initiate start file lodge mount | - | case lawsuit complaint action proceeding claim challenge prosecution | against
+ | 2 | bring restore deliver | - | peace stability democracy freedom dignity unity success order harmony happiness growth justice | to
- | 3 | bring visit inflict | - | chaos poverty hardship instability suffering grief devastation terror trouble misfortune bloodshed tragedy famine carnage pain infamy | to on upon
+ | 1 | bring welcome admit accept | - | into+fold into+family into+club into+alliance into+tent into+bloc | obj
- | 1 | bring | - | into+line to+standstill to+halt | obj
- | 2 | bring push drive take lead plunge drag tip | - | to+verge to+edge to+precipice into+chaos into+crisis into+recession into+war into+abyss into+poverty into+debt into+turmoil over+cliff over+edge into+darkness into+bankruptcy | obj
+ | 1 | bring help pull lift haul raise | - | to+life from+poverty from+brink to+glory to+prosperity to+victory | obj
+ | 1 | lead steer guide carry inspire | - | to+victory to+prosperity to+glory to+success to+triumph to+safety to+title | obj
- | 1 | get gain | - | better upper-hand | of over
- | 1 | get | - | under+skin on+nerve up+nose on+back on+wick on+case | of
- | 2 | get have gain extract | - | revenge vengeance payback retribution | on upon against
+ | 1 | get | - | act | subj
- | 1 | get receive | - | comeuppance dessert | subj
+ | 1 | get become grow | - | cosy cozy chummy pally cordial | to with
- | 2 | cite | - | in+contempt | obj
- | 2 | find hold rule | - | in+breach in+violation in+contempt at+fault in+default | obj
- | 1 | find pick see identify expose | - | flaw hole weakness shortcoming failing | in
+ | 1 | find see recognise recognize | - | merit virtue value worth promise potential good hope benefit wisdom future friend partner soulmate champion supporter saviour savior | in
- | 1 | find see | little scant | merit virtue value worth point sense benefit use hope promise future | in of
- | 1 | find see | - | enemy foe villain adversary | in
- | 2 | leave | - | in+ruin in+ruins in+tatters in+tatter in+shambles in+chaos in+debt in+dust in+disarray in+shade in+poverty in+despair in+agony at+mercy on+sideline on+sidelines on+shelf on+brink on+knee in+hole in+crisis in+turmoil in+wilderness in+isolation at+altar to+device to+wolf with+mess with+bill | obj
- | 1 | leave | - | stain scar | on
+ | 1 | leave | no | stone | subj
+ | 1 | leave have build | lasting proud rich great remarkable | legacy | subj
- | 1 | leave have | toxic bitter poor damaging terrible dreadful grim | legacy mess | subj
+ | 1 | owe | - | success victory existence survival life career rise fortune freedom job position independence duty | to obj
- | 2 | bear | - | malice hatred enmity grievance resentment animosity | obj
- | 2 | mean intend wish do | - | harm mischief | obj to
+ | 1 | bear | - | fruit | subj
- | 2 | lose | - | respect sympathy admiration affection enthusiasm appetite love regard | for
- | 1 | lose | - | interest hope belief | in
+ | 1 | lose | - | heart | to
+ | 2 | do render provide perform | great huge enormous real valuable invaluable immense useful sterling tremendous | service | obj to for
+ | 1 | do | - | service justice | obj to
- | 2 | do cause inflict | - | hurt mischief harm | to
- | 2 | do perform carry_out | hatchet demolition | job | on
- | 1 | do | - | number dirty | on
+ | 1 | do | - | best utmost bit homework part | subj
+ | 1 | do | good fine excellent brilliant sterling great fantastic amazing superb terrific wonderful remarkable tremendous decent splendid outstanding marvellous phenomenal right honourable honorable | job work | subj
- | 1 | do | bad poor terrible lousy awful dreadful appalling wrong stupid foolish dumb miserable shoddy lamentable abysmal horrible pathetic | job work | subj
+ | 1 | feel take | - | pity remorse closeness | for with to toward towards on
+ | 1 | feel share | - | pain | of
+ | 1 | see | - | light | subj
+ | 1 | give offer lend | - | shoulder | obj to
- | 1 | give | third | degree | obj to
+ | 1 | give grant | carte | blanche | obj to
+ | 1 | give afford bring | new fresh | lease impetus hope momentum life start | obj to
- | 2 | have hold show | low little scant | regard esteem | for
- | 1 | have take hold form get | negative bleak unflattering unfavourable unfavorable hostile critical sceptical skeptical bad grim gloomy cynical | view impression perception image | of
+ | 1 | have take hold form get | positive good great rosy sympathetic flattering generous warm upbeat benign charitable | view impression perception image | of
- | 2 | set put | - | dog hound | on
- | 2 | put place impose slap clamp | - | tariff curb levy boycott ban block freeze | on upon against
- | 2 | take claim | - | scalp whip | of from
+ | 1 | bring deliver send carry | - | food medicine supply gift reinforcement | to
- | 2 | send deploy dispatch move mass use | - | troop tank missile bomber warplane warship force army | against
- | 2 | show give | - | exit | obj to
+ | 1 | do | - | world power | obj
+ | 1 | do | good great kind | turn deed kindness favour | obj to for
- | 2 | do | bad ill dirty | turn | obj to on
- | 2 | see view regard consider treat portray cast depict brand label paint | - | as+liability as+scapegoat as+demon as+afterthought as+cash-cow | obj
+ | 2 | see view regard consider treat portray cast depict hail | - | as+beacon as+model as+winner as+anchor as+pillar as+guarantor as+cornerstone as+star as+example as+haven as+defender as+family as+priority as+equal as+jewel as+solution as+guardian | obj
- | 1 | feel express | - | shame embarrassment | about over at for
+ | 1 | give put_up produce deliver turn_in put_in put_on have | good great strong fine assured impressive solid stellar brilliant sterling superb outstanding polished masterful excellent | performance display show account showing effort speech season campaign run shift | subj
- | 1 | give put_up produce deliver turn_in put_in put_on have run | poor bad weak dismal woeful lacklustre lackluster limp feeble shambolic dire disappointing abject insipid miserable | performance display show account showing effort speech season campaign run | subj
+ | 1 | have get | last | laugh | subj
- | 1 | have make get | slow bad poor shaky disastrous false sluggish rocky dreadful | start debut beginning | subj
+ | 1 | earn win have gain command | - | respect trust admiration plaudit esteem gratitude applause acclaim | subj
- | 1 | keep leave trap hold | - | in+suspense in+poverty in+subjection in+ignorance in+backwater in+misery in+backwardness in+stranglehold in+grip in+fear | obj
+ | 1 | have put keep hold place | buy outperform overweight bullish strong-buy | rating recommendation call | on for
- | 1 | have put keep hold place | sell underperform underweight bearish | rating recommendation call | on for
- | 2 | give hand issue impose serve slap | - | ban suspension points-deduction sentence injunction eviction | obj to on against
- | 2 | get obtain seek take_out win secure file bring give hand_down return deliver | - | injunction judgment judgement verdict ruling order warrant | against
+ | 1 | give grant award | - | bail damages compensation asylum citizenship visa licence license contract permit franchise | obj to
- | 2 | make carry_out conduct launch mount lead stage | - | raid strike airstrike incursion sortie bombardment offensive foray ambush | on against into
- | 1 | make | - | pawn plaything hostage slave vassal dupe | of obj
+ | 1 | have show hold | - | pity | on
- | 1 | have take | little no scant | stomach appetite use need stock | for in
+ | 1 | put set place | great much considerable enormous | store stock value | by in on
- | 1 | put set place | little scant no | store stock faith trust value hope | by in on
- | 1 | give show hand take | - | hiding walloping tanking towelling | obj to
- | 2 | make mount launch | scathing stinging blistering withering savage vicious personal searing fierce furious bitter scurrilous verbal | comment remark speech | on about against at
+ | 2 | make deliver give | impassioned passionate stirring spirited robust vigorous | plea case appeal | of for
- | 1 | make | whipping fall | boy guy | of obj
- | 1 | make | punching | bag | of obj
- | 2 | hold stage organise organize lead | - | march | against
+ | 1 | put turn | good strong fine assured impressive solid stellar brilliant sterling superb outstanding polished masterful excellent spirited | in+performance in+display in+showing in+shift in+effort in+season | subj
- | 1 | put turn | poor bad weak dismal woeful lacklustre lackluster limp feeble shambolic dire disappointing abject insipid miserable | in+performance in+display in+showing in+shift in+effort in+season | subj
+ | 1 | feel have | - | obligation | to toward towards
+ | 1 | make offer give | - | vow assurance guarantee | to
+ | 1 | show give demonstrate | - | friendship forbearance tolerance courtesy decency clemency | to toward towards with
- | 2 | show display exhibit demonstrate | - | favouritism favoritism contempt | subj
+ | 1 | find take have | - | delight pride | in
+ | 1 | have make get | good strong bright perfect great encouraging promising solid | start debut beginning | subj
+ | 1 | owe | - | favour favor loyalty allegiance | obj
+ | 1 | have show | - | mercy | on
+ | 1 | run fight wage | good great strong brilliant impressive stellar energetic spirited positive superb masterful | campaign race | subj
- | 1 | run fight wage | bad poor negative dismal lacklustre lackluster dirty nasty shambolic weak inept | campaign race | subj
+ | 1 | give | warm rapturous enthusiastic rousing hearty big | ovation send-off greeting response applause | obj to
- | 1 | give | lukewarm muted tepid half-hearted dusty lacklustre frosty cool chilly scathing | response reply answer endorsement backing support greeting | obj to
+ | 1 | give show | - | deference | obj to
+ | 1 | hold_out hold offer extend | - | prospect promise | obj to
+ | 1 | do give | great proud | honour honor pride | obj to
+ | 1 | have keep find hold | special warm permanent | place spot corner | for
+ | 1 | pay give | - | dues due | obj to
+ | 1 | put throw | - | arm | around round
+ | 1 | give make | convincing compelling | case argument | for
+ | 1 | leave make give | generous large substantial | bequest legacy donation gift fortune | to obj
+ | 1 | have see | - | hero idol inspiration | in
+ | 1 | give find | safe | haven harbour harbor passage berth | obj to
- | 1 | hold keep | - | gun | on
- | 1 | have put | - | stranglehold chokehold headlock | on
- | 2 | put place rank | - | before+safety before+people before+country before+life before+patient before+worker before+principle above+safety above+country above+life above+people above+law over+safety over+people over+principle | subj
+ | 2 | put place | - | before+profit before+party before+politics before+self above+politics above+party above+self-interest over+profit over+party over+politics | subj
- | 2 | put | - | at+risk in+danger in+jeopardy in+peril in+harm | subj
- | 2 | risk | - | life safety future livelihood health peace security | subj
- | 2 | gamble play toy | - | with+life with+future with+safety with+money with+livelihood with+health with+emotion with+fear on+fear | subj
- | 2 | leave | - | in+lurch in+cold in+limbo in+poverty in+tatters in+tatter in+ruin in+dark in+chaos in+despair to+fate to+wolf on+scrapheap | subj
- | 2 | throw | - | to+wolf to+dog on+scrapheap | subj
- | 2 | wash | - | hand | subj
- | 2 | pull | - | rug wool plug | subj
- | 2 | shift deflect pass offload | - | blame responsibility burden cost | subj
- | 2 | drag bring | - | through+mud into+disrepute into+gutter to+brink to+ruin to+verge | subj
- | 2 | run drive | - | into+ground into+ruin into+debt over+cliff to+ruin | subj
- | 2 | lead plunge push drag tip pitch steer throw drive | - | into+chaos into+crisis into+recession into+poverty into+turmoil into+conflict into+abyss over+cliff | subj
+ | 2 | guide steer carry see nurse lead navigate bring | - | through+crisis through+recession through+war through+storm through+turmoil through+pandemic through+period through+time through+winter | subj
+ | 2 | bring pull drag lift lead haul | - | from+brink from+ash from+poverty to+safety to+victory to+triumph to+glory | subj
+ | 2 | put set place | - | on+map | subj
+ | 1 | lay | - | foundation | subj
+ | 2 | set | high gold new | standard benchmark | subj
- | 2 | lower drop debase cheapen | - | bar standard office debate tone discourse | subj
- | 2 | muddy | - | water atmosphere debate | subj
+ | 1 | open | - | arm heart | subj
+ | 2 | give offer bring | - | hope certainty | subj
- | 2 | dash | - | hope dream | subj
+ | 1 | raise lift | - | spirit morale | subj
- | 2 | break | - | trust faith | subj
+ | 2 | earn regain restore gain retain | - | trust respect admiration plaudit praise applause acclaim affection | subj
+ | 2 | merit earn warrant | - | credit praise respect thanks thank medal applause support admiration gratitude recognition sympathy better | subj
- | 2 | deserve merit | - | criticism condemnation scorn contempt punishment blame censure rebuke | subj
- | 1 | draw attract invite court incur face | - | condemnation ire anger outrage backlash wrath fury derision ridicule | subj
+ | 2 | draw attract earn garner | - | plaudit acclaim admiration accolade | subj
- | 1 | face | - | music | subj
- | 2 | get meet | - | comeuppance desert | subj
- | 2 | reap | - | whirlwind | subj
+ | 1 | reap | - | reward dividend fruit | subj
- | 2 | pay give | no little scant | heed attention thought regard consideration | subj
- | 2 | take show have | no little scant | responsibility notice account care | subj
- | 2 | play | - | roulette god | subj
- | 2 | play | silly political mind dirty power dangerous | game | subj
- | 1 | play cater | - | to+base to+crowd to+prejudice to+lobby to+mob to+populist to+extremist to+racist to+whim | subj
+ | 2 | play | constructive positive vital helpful pivotal stabilising stabilizing commendable key | part | subj
- | 2 | play | destructive negative destabilising destabilizing malign disruptive | part | subj
+ | 1 | play keep | straight | bat | subj
- | 2 | hit run | - | buffer wall into+buffer into+sand into+wall into+difficulty | subj
- | 1 | run | - | on+fume on+empty | subj
- | 2 | run rule govern | - | by+fear by+decree by+diktat by+terror by+whim | subj
+ | 1 | do | - | homework part bit | subj
+ | 2 | do | good great fine solid superb remarkable wonderful amazing terrific heroic splendid marvellous marvelous outstanding | work job | subj
- | 2 | do make | terrible bad lousy appalling dreadful poor abysmal rotten shoddy | work fist job | subj
- | 2 | do | - | damage harm disservice injustice | subj
+ | 2 | do | great enormous real valuable | service favour favor | subj
- | 1 | do | no | favour favor | subj
+ | 2 | make | significant positive valuable big great immense major important outstanding huge | impression impact | subj
- | 1 | make | - | meal spectacle exhibition | subj
- | 2 | make issue offer | empty false wild baseless unfounded rash hollow reckless outrageous outlandish bogus spurious grandiose extravagant misleading | claim accusation allegation statement pledge assertion promise threat | subj
- | 2 | make take | bad poor wrong rash hasty terrible disastrous foolish cowardly | choice call | subj
+ | 2 | make take | right wise good brave bold courageous sensible correct | move choice call | subj
+ | 1 | make take | tough difficult hard | choice call | subj
- | 2 | make score | political cheap | capital point | subj
+ | 1 | pull secure notch_up score | - | off+coup coup triumph success feat breakthrough | subj
- | 1 | strike hit sound | false sour discordant jarring off-key bum | note | subj
+ | 1 | strike hit | - | gold jackpot chord stride | subj
+ | 1 | clear | - | air | subj
+ | 1 | create generate | - | wealth | subj
- | 2 | cost | - | job life livelihood | subj
+ | 2 | stand stick | - | to+principle to+promise to+word | subj
+ | 2 | stand_up stand | - | to+bully to+pressure to+lobby to+aggression to+interest to+tyrant to+tyranny to+mob to+terror to+aggressor | subj
- | 2 | bow bend yield succumb submit give_in cave_in | - | to+pressure to+demand to+lobby to+mob to+blackmail to+extremist to+bully to+bullying to+diktat to+terrorist to+tyrant under+pressure | subj
- | 2 | tug bend | - | forelock knee | subj
- | 1 | dance do | - | to+tune bidding | subj
- | 2 | sit | - | on+hand on+report on+evidence | subj
- | 2 | twiddle | - | thumb | subj
- | 1 | contemplate gaze | - | navel at+navel | subj
- | 2 | look | other | way | subj
- | 2 | avert close shut | - | eye ear gaze mind | subj
- | 2 | sleep slumber doze snooze | - | through+crisis through+war through+storm through+warning on+job on+watch at+wheel | subj
- | 2 | sleepwalk drift sail | - | into+crisis into+war into+disaster into+trap into+recession from+crisis to+disaster towards+disaster toward+disaster | subj
- | 1 | rearrange shuffle | - | deckchair deckchairs | subj
- | 2 | overlook | - | warning sign alarm advice evidence plea science fact | subj
+ | 1 | be | great enormous huge immense real tremendous invaluable | of+help of+assistance of+service of+benefit of+use | subj
+ | 1 | learn | - | lesson | subj
+ | 1 | own own_up face_up | - | to+mistake to+error to+failing mistake error | subj
- | 2 | hide bury suppress | - | truth mistake crime report failing evidence loss | subj
- | 2 | massage fiddle doctor cook twist stretch | - | figure number statistic data evidence truth fact result record | subj
- | 2 | be | - | with+truth | subj
+ | 1 | level come | - | with+voter with+public with+people | subj
- | 2 | default welch | - | on+pledge on+commitment on+obligation on+deal on+agreement on+debt on+promise | subj
+ | 2 | keep | - | side end bargain agreement treaty contract | subj
+ | 1 | stick | - | to+rule to+agreement to+ceasefire to+deal | subj
+ | 1 | match follow follow_up | - | with+action with+deed | subj
- | 1 | trot_out | - | excuse | subj
- | 2 | want have | both | way | subj
- | 1 | hedge | - | bet | subj
- | 2 | take | - | eye off+ball | subj
+ | 1 | keep | - | on+ball | subj
- | 1 | fall | - | at+hurdle | subj
- | 1 | miss | - | trick beat | subj
+ | 1 | meet beat exceed reach smash top | - | target deadline expectation forecast standard criterion | subj
- | 2 | blow throw_away fluff | - | chance opportunity lead goodwill advantage fortune surplus inheritance time money | subj
+ | 1 | seize grasp | - | moment nettle | subj
+ | 1 | bite | - | bullet | subj
+ | 2 | step step_up | - | to+plate | subj
+ | 2 | bridge narrow | - | divide rift wound division split | subj
- | 2 | deepen widen open_up reopen | - | division rift wound divide gulf split | subj
+ | 1 | settle steady | - | nerve ship market | subj
+ | 1 | right turn turn_around turn_round transform | - | around+fortune around+economy around+company around+club round+fortune ship fortune | subj
- | 2 | tank crash | - | economy country reputation industry service | subj
- | 1 | raise escalate heighten ratchet_up | - | temperature | subj
+ | 1 | pour | - | on+water | subj
- | 1 | rock | - | boat | subj
+ | 1 | stand hold keep | - | ground line nerve peace | subj
- | 1 | cede give | - | ground | subj
+ | 1 | gain make_up | - | ground | subj
+ | 2 | keep | - | light lid wolf show calm on+road | subj
+ | 1 | balance | - | book budget | subj
+ | 1 | pay pay_down clear | - | deficit | subj
- | 1 | rack_up run_up pile_up | - | debt deficit loss bill | subj
- | 2 | talk | good big | game | subj
- | 2 | talk | - | through+hat gibberish tosh claptrap twaddle | subj
+ | 2 | speak talk | - | from+heart with+authority with+clarity with+conviction | subj
- | 2 | run | - | from+table from+responsibility from+problem from+obligation from+challenge from+commitment | subj
+ | 1 | face_up face meet confront | - | to+reality to+fact to+responsibility reality responsibility | subj
+ | 1 | come | - | to+table to+sense | subj
+ | 1 | get clean_up clean | - | act | subj
+ | 1 | see | - | sense | subj
+ | 1 | see | bigger big wider | picture | subj
+ | 1 | read catch capture | - | mood room imagination | subj
- | 1 | rest | - | on+laurel | subj
+ | 1 | pass | - | test exam | subj
- | 1 | open | - | floodgate can | subj
- | 2 | harbour harbor shelter bankroll fund sponsor shield finance | - | terrorist militant terrorism terror extremist criminal extremism fugitive | subj
- | 2 | serve | vested special narrow selfish | interest | subj
- | 2 | cozy_up cosy_up suck_up | - | to+dictator to+tyrant to+despot to+autocrat to+regime to+strongman | subj
- | 2 | ride stamp | - | on+right on+law on+freedom over+right over+law right | subj
- | 1 | rip_up shred | - | rulebook constitution agreement treaty contract rule promise | subj
- | 2 | exploit hijack | - | tragedy crisis loophole | subj
- | 2 | game | - | system election vote market rule | subj
- | 2 | take pocket demand pay | - | bribe kickback backhander | subj
- | 2 | fill stuff | - | pocket | subj
- | 2 | grease | - | palm | subj
- | 2 | push spin | - | myth fantasy snake-oil propaganda narrative illusion | subj
- | 1 | swallow take rise | - | bait to+bait | subj
- | 1 | fall | - | for+trick for+lie for+trap for+bait for+propaganda | subj
+ | 2 | prove | - | mettle worth doubter critic sceptic skeptic | subj
+ | 2 | confound defy answer | - | critic doubter odds odd sceptic | subj
- | 2 | rewrite | - | history past | subj
- | 1 | need | reality reality-check wake-up | check call | subj
+ | 2 | offer present have | credible real genuine better viable clear serious positive fresh coherent | alternative choice leadership solution vision plan strategy answer | subj
- | 2 | have offer present | incoherent half-baked vague muddled confused threadbare flawed hopeless | plan vision strategy programme program policy agenda | subj
- | 2 | have show offer display feel express | no little scant | remorse shame scruple mercy empathy compassion contrition urgency imagination principle spine backbone conscience credibility integrity decency excuse gratitude | subj
- | 2 | have lack | no legal any | basis foundation footing ground | subj
- | 2 | have | no | right business mandate authority standing jurisdiction legitimacy | subj
- | 2 | take accept need want | no | lesson lecture advice sermon order instruction | from
+ | 1 | have retain enjoy possess | - | right | subj
+ | 1 | have | every | right | subj
+ | 1 | have | - | gut gumption nous gravitas stature grit expertise | subj
- | 2 | have | tin cloth | ear | subj
- | 1 | have | short selective convenient | memory | subj
- | 2 | have | - | explaining | subj
+ | 2 | have | good strong solid powerful compelling legitimate valid fair | case argument point claim | subj
- | 1 | have | weak flimsy thin feeble poor | case argument claim | subj
+ | 1 | have | proud distinguished rich honourable honorable noble | history tradition record pedigree heritage | subj
+ | 1 | have keep | open | mind | subj
- | 1 | have keep | closed | mind | subj
+ | 2 | have | good best noble honourable honorable pure | intention motive heart | subj
- | 2 | have | bad evil sinister malign malicious nefarious dishonourable | intention motive intent | subj
- | 2 | lack | - | resolve ambition urgency discipline imagination conviction maturity experience nerve foresight idea direction accountability substance gut stomach will willpower strategy plan mandate seriousness tact depth class consistency self-awareness coherence honesty ability skill | subj
+ | 2 | show display exhibit demonstrate | - | leadership determination resolve foresight vision flair ingenuity sensitivity empathy contrition remorse kindness generosity statesmanship professionalism discipline dignity class commitment competence initiative mettle grit tact gut tolerance goodwill solidarity | subj
- | 2 | display demonstrate | - | disregard contempt indifference insensitivity complacency ignorance disdain cynicism naivety ineptitude intransigence bias favouritism favoritism vindictiveness pettiness greed malice ruthlessness brutality disrespect negligence | subj
- | 2 | show | ugly | face side | subj
+ | 1 | show | better good human caring softer | face | subj
+ | 1 | exercise | - | caution | subj
- | 2 | take adopt have show | cavalier casual reckless heavy-handed high-handed lax slapdash | attitude | subj
+ | 2 | take adopt have | constructive pragmatic sensible responsible balanced principled measured thoughtful enlightened | position attitude line | subj
- | 2 | adopt use employ resort resort_to deploy | dirty underhand bullying strong-arm scare heavy-handed smear delaying gangster mafia underhanded | tactic method to+tactic to+method | subj
- | 2 | answer meet repay reward greet respond reciprocate return | - | with+sanction with+insult with+threat with+betrayal with+ingratitude with+bomb with+hostility with+contempt with+silence with+violence with+aggression with+treachery with+bullet with+brutality with+scorn | subj
- | 2 | resort descend | - | to+violence to+blackmail to+lie to+insult to+level to+trick to+bullying to+depth to+threat | subj
- | 2 | run wage fight | dirty negative nasty divisive smear lacklustre disastrous dismal shambolic hateful | campaign | subj
+ | 2 | run fight wage mount | good positive brilliant superb clean spirited great excellent | campaign race | subj
+ | 2 | produce deliver give put_in put_on turn_in turn put | strong fine brilliant superb outstanding masterful assured solid good great sterling | performance display speech show shift in+performance in+shift on+show on+display | subj
- | 2 | give produce deliver put_in turn_in | poor woeful weak dismal lacklustre lackluster abysmal feeble | performance display speech | subj
+ | 1 | deliver bring drive | - | result growth improvement reform goods value prosperity | subj
+ | 1 | cut | - | mustard | subj
+ | 1 | cut | impressive dashing commanding statesmanlike | figure | subj
- | 1 | cut | no little | ice | subj
- | 2 | deal trade traffic | - | in+fear in+hate in+lie in+conspiracy in+falsehood in+hatred in+rumour | subj
- | 2 | thrive feed | - | on+fear on+division on+chaos on+misery on+vulnerable on+hatred on+conflict on+anxiety | subj
- | 2 | appeal | base basest worst | to+instinct | subj
- | 2 | drum_up fan | - | hysteria hatred fear frenzy mob prejudice resentment | subj
- | 1 | gloss_over gloss skate | - | over+crack over+problem over+fact over+issue crack problem fact | subj
+ | 1 | listen | - | to+concern to+people to+voter to+reason to+worker to+public to+community | subj
- | 2 | cling hang | - | to+power to+past to+office to+dogma to+myth to+illusion to+delusion onto+power on+power | subj
- | 2 | behave act | - | like+bully like+child like+mafia like+dictator like+thug like+coward like+gangster like+pirate like+tyrant like+colonialist like+mob like+king | subj
+ | 2 | behave act | - | like+statesman like+adult like+grown-ups like+gentleman like+champion like+leader | subj
- | 2 | spend | - | like+sailor | subj
- | 2 | live exist | - | in+past in+bubble in+denial in+delusion in+cuckoo | subj
- | 2 | live be | fantasy dream parallel alternative different another make-believe | in+world in+universe in+reality on+planet | subj
- | 1 | live | - | beyond+means | subj
+ | 1 | live | - | within+means | subj
- | 1 | be live | borrowed thin | on+time on+ice | subj
- | 2 | be stand | wrong | on+side | subj
- | 2 | be | - | in+mess in+hock in+pay on+fiddle on+take in+shambles | subj
+ | 2 | be stay remain stand | - | on+ball in+ascendancy above+fray at+forefront in+forefront in+vanguard on+money on+form | subj
+ | 2 | rise climb recover | - | above+fray above+politics above+pettiness to+top from+ash | subj
- | 2 | descend slide fall | - | into+chaos into+farce into+anarchy into+disarray into+infighting into+irrelevance into+madness into+abyss into+barbarism | subj
- | 1 | sit stand watch remain | - | on+sideline on+sidelines from+sideline from+sidelines | subj
- | 2 | hold | - | to+ransom hostage | subj
- | 1 | kick | - | into+grass into+touch | subj
- | 2 | exceed abuse overstep | - | bound authority power remit mandate | subj
- | 1 | push tempt | - | luck fate | subj
- | 1 | snatch | - | defeat | subj
+ | 1 | snatch | - | victory | subj
- | 1 | clutch grasp | - | at+straw | subj
- | 1 | chase | - | tail headline shadow | subj
- | 2 | spell | - | disaster trouble doom ruin catastrophe | subj
- | 2 | mean represent | - | chaos disaster ruin misery doom stagnation | subj
+ | 2 | mean represent symbolise symbolize embody | - | hope stability progress peace prosperity decency | subj
- | 2 | represent embody symbolise symbolize epitomise epitomize exemplify | - | threat danger worst evil greed rot arrogance | subj
+ | 2 | embody epitomise epitomize exemplify personify | - | best value virtue spirit excellence ideal courage | subj
- | 2 | leave | bitter sour bad nasty | taste | subj
- | 2 | leave create cause | - | mess trail shambles | subj
- | 2 | leave | toxic bitter dismal terrible shameful | legacy | subj
+ | 2 | leave | lasting proud rich great strong fine | legacy | subj
- | 2 | cause create sow spread unleash wreak | - | chaos havoc mayhem misery confusion disruption panic pain suffering terror division | subj
+ | 1 | restore bring | - | order calm hope dignity pride sanity | subj
- | 2 | heap pile load | - | misery pain burden on+misery | subj
- | 1 | add | - | to+burden to+pain to+misery to+woe to+problem to+confusion to+suffering | subj
- | 1 | rub | - | salt nose | subj
- | 1 | poke stick | - | nose oar | subj
- | 1 | throw spit | - | toy dummy feather out+dummy | subj
- | 2 | froth foam | - | at+mouth | subj
+ | 2 | move | - | mountain heaven | subj
- | 2 | turn | - | clock into+circus into+farce into+shambles into+dictatorship | subj
- | 2 | turn transform convert | - | into+battlefield into+battleground into+wasteland into+prison into+colony into+vassal into+bridgehead into+graveyard into+cemetery into+keg into+hell into+protectorate into+outpost into+pawn into+launchpad into+springboard into+dump into+ruin into+rubble into+hotbed into+puppet into+ghetto into+minefield | subj
- | 2 | turn transform convert | - | into+battlefield into+battleground into+prison into+colony into+vassal into+bridgehead into+graveyard into+hell into+protectorate into+outpost into+pawn into+ruin into+rubble | obj
+ | 1 | turn | - | page | subj
- | 1 | tread | - | water | subj
- | 1 | spin | - | wheel yarn line | subj
- | 1 | go | - | in+circle in+circles through+motion through+motions off+end into+meltdown to+pot to+seed | subj
- | 2 | go act | - | behind+back | subj
+ | 1 | go last | - | distance | subj
- | 1 | come | - | under+criticism to+grief cropper | subj
- | 1 | bring_up | - | rear | subj
+ | 1 | come_up come | - | with+goods with+solution with+answer | subj
+ | 2 | treat | - | with+respect with+kindness with+compassion with+decency with+fairness with+courtesy as+equal | subj
- | 2 | treat | - | with+contempt with+disdain like+dirt like+fool like+cattle like+animal like+slave like+mug as+pawn as+fool for+fool | subj
- | 2 | take | - | for+fool for+ride for+mug | subj
- | 1 | take have | - | liberty | subj
- | 2 | take choose | easy soft coward lazy | way option route | subj
+ | 2 | take | firm decisive swift bold concrete | action stand | subj
- | 1 | sign | own death | warrant | subj
- | 1 | eat | - | word | subj
- | 1 | wear | - | blinker | subj
- | 2 | wrap drape | - | in+flag | subj
- | 1 | pull | - | stunt string | subj
- | 1 | milk | - | system | subj
- | 2 | be | no | angel saint paragon | subj
- | 2 | be | no | benefactor philanthropist democrat democracy saviour savior innocent | subj
- | 2 | have | to | itself themselves | subj
+ | 2 | be get | - | right | subj
+ | 2 | be | no | fool pushover mug slouch coward quitter puppet stooge lapdog extremist | subj
+ | 1 | swallow | - | pride | subj
+ | 1 | fix mend repair | - | roof mess damage | subj
+ | 1 | bring bring_down tame curb | - | down+unemployment down+crime unemployment crime deficit poverty | subj
+ | 1 | stop turn stem | - | rot tide | subj
+ | 2 | act work | best | in+interest | subj
- | 2 | * | cynical political personal financial electoral partisan selfish | for+gain for+advantage | subj
- | 2 | * | - | by+stealth | subj
- | 1 | * | - | on+hoof on+cheap in+haste | subj
+ | 2 | act behave perform respond react conduct govern lead speak | - | with+restraint with+professionalism with+compassion with+decency with+bravery with+flair with+generosity with+humility with+maturity with+wisdom with+competence with+urgency with+poise with+class with+conviction with+tact with+sensitivity with+courtesy with+fairness with+openness with+transparency with+honesty with+care with+efficiency with+skill with+resolve | subj
- | 2 | act behave respond react conduct govern operate rule | - | with+brutality with+malice with+recklessness with+hypocrisy with+incompetence with+callousness with+indifference with+stupidity with+cynicism with+contempt with+disregard with+violence with+secrecy in+secrecy with+insensitivity with+negligence | subj
- | 2 | * | - | without+mercy without+principle without+remorse without+conscience without+regard without+thought without+compassion | subj
- | 1 | reinvent | - | wheel | subj
- | 1 | stand | - | for+greed for+chaos for+privilege for+cruelty | subj
+ | 1 | turn | new | leaf over+leaf | subj
- | 2 | lead | garden | path | subj
- | 2 | sell | - | river | subj
+ | 2 | put place set | sound firm solid sustainable secure stable | on+footing | subj
+ | 1 | take | - | bull | subj
+ | 2 | show exercise | great sound remarkable real true genuine strong moral | judgment judgement leadership | subj
- | 1 | be | - | in+chaos in+turmoil in+ruins in+doldrums in+dock on+slide on+skids on+skid at+sixes | subj
- | 2 | play use employ pull | cheap old nasty low | trick | subj
+ | 1 | have keep show | level clear calm wise | head | subj
- | 2 | lack | - | answer foundation finesse charisma gravitas drive focus purpose clout scruple sense heart | subj
+ | 2 | pull | - | chestnut | subj
- | 2 | plunge drag push tip pitch throw | - | into+crisis into+disaster into+recession into+war into+poverty into+turmoil into+abyss | obj
+ | 2 | guide steer shepherd nurse | - | through+crisis through+recession through+storm through+turmoil through+pandemic through+winter | obj
+ | 2 | pull bring lift haul | - | from+brink from+ash | obj
+ | 2 | put | - | on+map | obj
- | 2 | bring push drive | - | to+verge to+ruin | obj
- | 2 | take | - | for+mug for+idiot | obj
- | 2 | run drive | - | into+debt into+ruin | obj
+ | 2 | open reopen establish | - | embassy consulate legation | in to
- | 2 | close shut seal slam_shut | - | border frontier airspace port sky crossing market runway | to with for
+ | 2 | open reopen open_up unseal | - | border frontier airspace port crossing market archive | to with for
- | 2 | close shut bolt bar slam | - | gate | to
+ | 2 | open throw_open fling_open | - | door gate | to for
- | 2 | suspend halt stop freeze end block ban cancel scrap cut ground | - | shipment export import delivery purchase transit | to from with of
+ | 2 | resume restart restore reinstate unblock | - | flight shipment export delivery purchase import transit sale trade | to from with of
+ | 2 | restore resume guarantee secure increase step_up | - | supply electricity power | to
- | 2 | downgrade freeze scale_back scale_down | - | relation tie contact | with
- | 2 | deny refuse | - | entry access passage overflight admission exit right permission visa asylum clearance | obj to
- | 2 | deny refuse | - | loan help assistance support aid funding credit protection licence license permit | obj to
+ | 2 | grant issue give award | - | citizenship accreditation exemption licence license permit dispensation | obj to
+ | 2 | grant give award | - | amnesty pardon immunity clemency reprieve parole bail autonomy independence recognition | obj to
- | 2 | refuse deny | - | amnesty pardon immunity clemency reprieve parole bail autonomy recognition extradition | obj to
- | 2 | strip deprive | - | of+title of+citizenship of+licence of+license of+medal of+status of+vote of+privilege of+power of+honour of+honor of+immunity of+contract of+membership | obj
- | 2 | revoke rescind withdraw suspend cancel annul | - | licence license permit visa accreditation status charter registration membership mandate privilege | of from for
+ | 2 | restore reinstate return renew | - | licence license permit accreditation status registration membership privilege | of to for
+ | 2 | forgive cancel wipe_out wipe waive erase | - | debt loan arrears interest | of to
+ | 1 | reschedule restructure roll_over refinance | - | debt loan | of to
+ | 1 | repay pay settle honour honor clear | - | debt loan arrears | to
- | 2 | default | - | on+debt on+loan on+payment on+obligation | to
+ | 2 | pay settle foot | - | bill debt arrears fine | of
- | 2 | call | - | loan | to of
+ | 2 | waive scrap drop abolish remit | - | fee charge toll fare penalty fine requirement tuition rent duty | for of
+ | 2 | lower cut reduce slash scrap lift abolish drop remove suspend halve ease waive | - | tariff duty levy tax surcharge quota barrier | on for
- | 2 | raise hike double triple increase impose slap reimpose levy restore extend prolong maintain keep renew introduce announce threaten | - | tariff duty levy toll surcharge quota | on against for
- | 2 | uphold confirm | - | conviction sentence ban fine penalty sanction | of on against
+ | 2 | overturn quash annul void | - | conviction sentence verdict ban fine penalty ruling | of on against
+ | 2 | reject throw_out toss toss_out throw quash strike_out | - | charge case complaint lawsuit suit indictment petition claim appeal | against
- | 2 | bring lodge enter pursue submit | - | claim action appeal petition writ proceeding counterclaim countersuit grievance lawsuit suit case | against
- | 2 | open start initiate begin institute launch commence reopen revive | - | proceeding case audit action investigation probe | against
- | 2 | obtain win secure get seek request | - | injunction warrant judgment judgement order verdict indictment conviction ruling | against
- | 2 | issue | - | warrant summons fatwa indictment writ | against
- | 2 | issue | arrest search extradition detention | warrant | for
- | 2 | return hand_down hand_up deliver | - | indictment verdict judgment | against
- | 2 | give | - | evidence testimony | against
+ | 2 | give | - | evidence testimony | for
- | 2 | report refer | - | to+police to+court to+ombudsman to+regulator to+watchdog to+prosecutor to+tribunal to+commissioner to+authority | obj
- | 2 | take drag | - | to+tribunal to+arbitration before+tribunal | obj
- | 2 | designate brand label classify declare list proscribe | terrorist extremist criminal undesirable hostile subversive | as+organisation as+sponsor as+entity as+state as+threat organisation entity | obj
- | 2 | put place add include | - | on+watchlist on+blacklist to+blacklist to+watchlist on+list on+grey-list | obj
+ | 2 | remove take strike delete drop | - | from+blacklist off+blacklist from+watchlist off+watchlist off+list | obj
+ | 2 | drop lift withdraw | - | veto hold block blockade | on to against of
- | 2 | field put_up nominate run stand select enter name | - | candidate challenger slate contender | against
- | 2 | collect gather sign circulate launch start deliver organise organize | - | signature petition letter | against
+ | 2 | collect gather raise solicit drum_up | - | signature money fund cash donation vote million | for
+ | 2 | knock bang | - | on+door at+door door | for
+ | 2 | hand_out hand distribute deliver push drop print | - | leaflet flyer pamphlet sticker flier | for
- | 2 | hand_out hand distribute deliver push drop print | - | leaflet flyer pamphlet sticker flier | against
+ | 2 | man staff work | - | phone stall bank line booth | for
+ | 2 | put_up display plant hang_up | - | sign poster banner placard billboard | for
- | 2 | put_up display unfurl hang carry hold_up wave raise | - | sign poster banner placard billboard | against
- | 2 | tear_down rip_down deface vandalise vandalize remove burn rip tear | - | poster sign banner billboard portrait effigy photo photograph picture flag | of for
- | 2 | burn trample tear_up desecrate spit | - | flag effigy on+flag | of
+ | 2 | write sign send | - | cheque check | to for
+ | 2 | run buy place air film record book finance cut | - | ad advert advertisement commercial spot robocall | for
- | 2 | run buy place air film record book finance cut | - | ad advert advertisement commercial spot robocall | against
- | 2 | pull withdraw suspend yank remove cancel | - | ad advert advertisement advertising sponsorship commercial donation subscription investment | from with
+ | 2 | cross | - | floor | to
+ | 2 | restore return | - | whip | to
- | 2 | hand_back return give_back send_back | - | medal award card knighthood gong honour honor prize | to
- | 2 | cancel tear_up rip_up burn shred resign cut_up | - | membership subscription card | of to in with
+ | 2 | renew take_out extend | - | membership subscription | of to in
- | 2 | withdraw pull_out quit leave exit walk_out rule_out pull | - | from+coalition from+alliance from+pact from+treaty from+accord from+partnership from+exercise coalition pact | with
+ | 1 | second co-sponsor adopt accept wave_through nod_through pass approve | - | motion amendment request budget nominee | of from by
+ | 2 | place sign | - | order contract | with for
- | 2 | cancel scrap rescind | - | order contract | with from for
+ | 1 | take buy acquire purchase | - | stake shareholding holding | in
- | 1 | sell divest shed exit liquidate unload | - | stake shareholding holding position | in
+ | 2 | extend open offer provide grant give arrange approve | - | credit line loan overdraft bailout facility mortgage grant subsidy | to for obj
+ | 1 | give offer grant | - | discount rebate | obj to
- | 1 | raise hike increase put_up double | - | price rent fee premium | for
+ | 1 | cut lower freeze reduce slash | - | price rent fee premium | for
- | 1 | stage hold begin call start organise organize announce plan join | - | strike walkout stoppage picket sit-in | at against
+ | 1 | suspend end abandon cancel | - | strike boycott picket walkout | at against of
- | 2 | dock deduct | - | point | obj from
- | 2 | ban bar exclude suspend disqualify expel kick throw eject | - | from+competition from+tournament from+game from+event from+championship from+league from+council from+union from+bloc from+club from+tender from+final from+group from+market | obj
+ | 2 | readmit admit welcome reinstate let accept | - | to+competition to+tournament to+game to+council to+union to+bloc to+club to+league into+union into+bloc into+fold into+club into+alliance to+fold | obj
- | 2 | hit strike attack bomb shell pound target destroy blow_up raid damage level flatten | - | depot refinery base airfield airbase port plant bridge warehouse factory airport village town city barracks power-station pipeline hospital school position terminal dam | in inside
- | 3 | drop | - | bomb munition barrel-bomb | on over
- | 2 | drop rain_down | - | bomb barrel-bomb | subj
+ | 2 | drop airlift | - | food parcel supply medicine | to over on
- | 2 | mass amass send deploy position gather move | - | troop tank soldier warship force army missile | against
- | 2 | mass amass build_up beef_up strengthen bolster concentrate deploy station mobilise mobilize reinforce position gather move send fortify | - | on+border near+border along+border at+border to+border on+frontier near+frontier along+frontier at+frontier to+frontier along+line near+line | with of
- | 2 | lay plant sow | - | mine bomb explosive bug device spy mole | in inside under
- | 2 | board seize sink torpedo ram impound detain capture hijack | - | ship tanker vessel boat trawler cargo frigate freighter | of from
- | 2 | violate breach enter infringe penetrate invade | - | airspace sovereignty border truce water waters territory space ceasefire treaty | of with
- | 2 | deny reject contest dispute | - | sovereignty independence right claim legitimacy | of
+ | 2 | train equip arm reinforce | - | troop soldier army force police pilot militia navy | of from in
+ | 2 | send supply deliver ship provide give donate rush dispatch hand transfer gift pledge | - | arm arms weapon weaponry drone ammunition missile tank jet munition howitzer helicopter artillery shell armour armor system vehicle fighter | to obj
+ | 1 | sell lease export | - | arm arms weaponry drone missile weapon ammunition tank jet munition howitzer submarine frigate rifle | to obj
+ | 2 | send ship airlift fly deliver dispatch donate rush supply provide give hand offer despatch truck pledge | - | medicine food grain tent blanket vaccine relief doctor nurse rescuer firefighter generator wheat rice flour oil supply equipment ambulance mask ventilator water parcel medic engineer | to obj
- | 2 | withhold hold_up hold_back delay halt stop block suspend freeze end cancel intercept embargo | - | weapon arm ammunition missile medicine food grain vaccine fuel aid money fund payment assistance relief instalment tranche cash loan subsidy grant | to for from
+ | 2 | release unfreeze unblock unlock disburse free_up restore resume approve | - | weapon arm ammunition fund aid money payment assistance asset instalment tranche cash loan subsidy grant reserve | to for of
+ | 2 | give send donate lend allocate earmark contribute pledge grant transfer wire offer award commit set_aside provide slip | - | billion dollar pound | to for obj
+ | 2 | increase raise double boost triple expand restore step_up lift | - | funding subsidy grant aid quota allocation allowance stipend assistance budget | to for of
+ | 1 | treat | - | soldier casualty wounded victim | from of
- | 2 | end break violate | - | truce ceasefire armistice | with
+ | 2 | lay place leave | - | wreath flower | at for on
+ | 2 | observe hold declare | - | silence mourning vigil prayer | for
+ | 2 | light say | - | candle mass | for
+ | 2 | confer bestow award present give pin grant hand | - | medal honour honor award knighthood peerage doctorate degree citizenship prize decoration trophy | on upon to obj
+ | 2 | name rename christen | - | street square school ship bridge airport asteroid stadium daughter son baby dog park building | after for
+ | 2 | erect unveil put_up raise build commission | - | statue monument memorial plaque bust | to of for
- | 2 | tear_down topple pull_down remove dismantle demolish deface vandalise vandalize | - | statue bust monument memorial plaque | of to
- | 2 | throw hurl lob pelt toss chuck | - | egg tomato stone shoe bottle cocktail brick firebomb rock milkshake paint grenade | at
- | 2 | chant shout sing yell daub paint scrawl | - | slogan graffiti | against
+ | 2 | blow send | - | kiss love hug rose bouquet flower | to at
+ | 1 | give bring present | - | bouquet gift present rose hug kiss | obj to
- | 1 | cancel scrap abandon boycott skip postpone put_off | - | meeting summit visit trip appearance | with to by of
- | 2 | boycott shun snub | - | game summit conference olympics | in of by 's
- | 1 | decline spurn turn_down refuse return snub | - | invitation apology handshake donation money gift | from of
+ | 1 | move relocate shift transfer | - | embassy factory plant headquarters production operation | to
- | 1 | move relocate shift withdraw pull | - | factory plant headquarters production operation business | from out_of
+ | 1 | open build expand set_up launch | - | factory plant branch store | in
- | 1 | close shut shutter mothball | - | factory plant branch store | in
+ | 1 | give pass hand feed supply hand_over | - | intelligence information data name list coordinates evidence | obj to
+ | 1 | bow yield give_in cave_in bend | - | to+pressure | of from by 's
- | 2 | threaten | - | war invasion | with on of against
+ | 2 | ask beg seek | - | forgiveness pardon | 's of from
+ | 1 | withdraw pull pull_back pull_out move_back order recall | - | from+border from+frontier | with of
+ | 1 | share pool exchange pass | - | intelligence data technology know-how expertise | with to
- | 1 | leak publish release | - | document memo recording tape dossier secret | about on
+ | 1 | extradite hand_over surrender deliver | - | suspect fugitive prisoner criminal | to
- | 2 | demand claim seek extract | - | reparation compensation refund damages repayment ransom redress restitution tribute damage concession | from
+ | 1 | reach negotiate agree sign | - | settlement truce | with
- | 2 | drive push force sweep vote boot turf chase hound throw eject remove topple | - | from+power from+office out+office out+power from+government | obj
+ | 2 | hand give deliver | - | landslide mandate victory win seat | obj to
- | 1 | publish run print write produce make release | - | exposé expose hit-piece parody caricature cartoon lampoon polemic takedown satire | of on about against
- | 2 | raise lift | - | hand | against
- | 2 | shed waste lose | no few little | tear sleep love | over for on
- | 2 | hear say utter | - | word | against
- | 1 | bear have | - | ill-will malice | obj
+ | 1 | lend loan offer | - | plane ship expert adviser pitch hall venue engineer | to obj
+ | 2 | hand_over hand return repatriate give_back restitute | - | artefact artifact bronze sculpture painting treasure territory island remains wreckage relic skull manuscript body child prisoner asset crown | to
+ | 2 | write sign | - | off+debt off+loan off+arrears | of to 's
+ | 2 | offer give extend | - | assistance protection mediation guarantee backing friendship job | to obj
+ | 1 | grant give | - | audience interview | to obj
- | 1 | issue hand serve give slap | - | ultimatum deadline fine ban suspension reprimand | to on obj
- | 2 | give allow | - | until+midnight until+noon | obj
- | 1 | set give fix impose issue lay_down | - | deadline ultimatum condition time-limit | for to obj
- | 2 | give | - | hour day week | obj to
+ | 1 | appeal ask beg plead look apply call approach | - | for+aid for+help for+assistance for+relief for+support for+protection for+asylum for+food for+loan for+medicine for+mediation for+cooperation for+dialogue for+reconciliation for+supply for+fuel for+grain for+tent for+equipment for+doctor for+expertise for+observer | to obj on
+ | 1 | turn | - | for+aid for+help for+assistance for+relief for+support for+protection for+asylum for+food for+loan for+medicine for+mediation for+cooperation for+dialogue for+reconciliation for+supply for+fuel for+grain for+tent for+equipment for+doctor for+expertise for+observer | to
+ | 1 | agree accede consent assent say | - | to+request to+wish to+plea to+appeal to+demand to+proposal to+invitation yes+to | 's of by from
+ | 1 | yield bow give_in give concede submit cave_in | - | to+demand to+request to+plea to+condition | 's of by from
- | 2 | use take | human | as+shield as+hostage | obj
- | 1 | stage hold mount begin start keep_up maintain organise organize | - | sit-in protest demonstration rally vigil picket fast strike | outside near in_front_of
- | 2 | see view regard consider perceive describe depict portray brand label denounce | - | as+threat as+danger as+menace as+enemy as+provocation as+aggressor as+liability as+rival | obj
- | 2 | compare liken | - | to+gangster to+dictator to+nazi to+fascist to+terrorist to+criminal to+thug to+tyrant to+clown to+puppet to+animal to+bandit | obj
- | 2 | reduce cut trim withdraw | - | staff personnel level representation | of in
- | 1 | head sail steam speed advance march roll push | - | warship gunboat frigate destroyer fleet submarine carrier tank troop column bomber warplane force | for toward towards on into
- | 2 | lob send rain pour | - | shell mortar rocket missile bomb | into on onto at over
+ | 2 | hand_over turn_over return | - | suspect baron smuggler fugitive criminal trafficker gangster rebel militant detective | to
+ | 2 | give provide offer share supply pass | - | tip tip-off information intelligence satellite picture photograph imagery footage clue | to with
- | 2 | bug tap hack wiretap | - | phone server email computer network account headquarters | of
+ | 2 | make give pledge send announce promise | - | donation contribution gift grant bequest | to
- | 1 | quit leave desert | - | rank | of
+ | 2 | act stand serve | - | as+guarantor as+surety as+surrogate as+spokesman as+advocate | for of
- | 2 | march rally protest demonstrate | - | in+street street | against
+ | 2 | take pour | - | to+street | for
- | 2 | take_up raise bear take up+arm | - | arm weapon cudgel | against
+ | 2 | take_up take | - | cudgel arm | for of
- | 1 | divert redirect | - | oil gas water tanker river supply shipment | from
- | 2 | dump discharge | - | waste sewage rubbish garbage | in on into
- | 2 | forge fake falsify | - | signature document | of
- | 2 | send issue serve | legal eviction solicitor | letter notice | to on obj
- | 2 | give hand get | marching walking | order paper | obj to
- | 2 | leave strike drop cross cut | - | off+list from+list off+invitation off+team off+bill off+ballot from+ballot | obj
+ | 1 | reserve save keep set_aside | - | seat place slot spot | for
+ | 1 | exchange swap trade | - | visit delegation prisoner captive hostage detainee soldier remains ambassador envoy gift pleasantry greeting handshake hug | with
+ | 2 | hold conduct stage run propose plan begin launch start resume carry_out | joint | exercise drill manoeuvre maneuver patrol | with
- | 1 | hold conduct stage run | military naval | exercise drill manoeuvre maneuver | near off around
- | 1 | send sail dispatch fly | - | warship carrier submarine destroyer jet bomber plane drone | near off towards toward into over
+ | 2 | wear don sport | - | scarf badge pin rosette colour color button | of for
+ | 1 | wear don | - | armband ribbon | for
+ | 2 | hoist raise fly wave carry run_up | - | flag ensign | of
- | 2 | lower haul_down take_down rip_down ban | - | flag ensign | of
+ | 2 | leave bequeath will sign_over | - | fortune estate money million house inheritance legacy | to
+ | 1 | appear speak | - | at+rally at+fundraiser | for
+ | 2 | deliver | - | for+state for+city for+community for+people for+family for+worker for+farmer for+district | subj
+ | 2 | hold host stage headline keynote organise organize | - | rally fund-raiser fundraiser | for
+ | 2 | have win earn deserve get | my our | vote support backing | subj
+ | 2 | have show possess | - | temperament stamina backbone | subj
- | 2 | lack | - | temperament stamina backbone experience judgment judgement credentials | subj
- | 2 | burn torch | - | effigy portrait | of
+ | 2 | give donate contribute pledge funnel pour | - | to+campaign to+bid to+candidacy into+campaign | of 's
+ | 2 | be | - | up_to+job up_to+task up_to+challenge | subj
+ | 2 | pick choose select name tap | running | as+mate | obj
+ | 2 | join complete | - | ticket | 's of
- | 2 | * | - | ad advert advertisement commercial billboard mailer flyer leaflet robocall | against
+ | 2 | guarantee promise secure | - | seat place slot market | for to obj
+ | 2 | build open set_up establish run fund finance rebuild repair restore donate | - | school hospital clinic camp shelter kitchen road dam railway stadium cathedral church grid library orphanage | in for of to
+ | 2 | stage give hold play organise organize host | benefit charity fundraising solidarity | concert match gig dinner gala game | for
- | 2 | give write post leave publish get | bad scathing negative poor damning critical withering mixed | review notice report assessment | obj to of on about
+ | 2 | give write post leave publish | glowing rave positive favourable favorable enthusiastic upbeat sympathetic flattering | review notice report assessment profile | obj to of on about
- | 1 | lower cut reduce trim slash | - | forecast target | for on
+ | 1 | raise lift boost | - | forecast target | for on
- | 1 | slap put place keep | sell underweight | rating | on
+ | 1 | put place keep slap | buy overweight | rating | on
- | 1 | place take build open make | - | bet position wager | against
- | 1 | build take hold open | short | position | in on
+ | 2 | plead appeal ask call | - | for+clemency for+mercy for+leniency for+aid for+help for+donation | for
+ | 2 | organise organize hold run launch start | - | collection whip-round drive raffle crowdfunding fund | for
+ | 1 | cover pay meet bear fund underwrite defray | - | expense salary wage fee | of for
- | 1 | bill charge invoice sue | - | for+damage for+cost for+cleanup | obj
- | 2 | demote relegate drop banish | - | to+division to+league to+bench to+tier to+sideline | obj
- | 2 | move take switch strip shift remove | - | final match game tournament championship grand-prix | from
+ | 2 | pick select choose name confirm | - | as+host as+venue as+partner as+winner as+supplier | obj
- | 2 | call break | - | off+meeting off+summit off+talk off+visit off+negotiation off+engagement off+relation off+contact off+tie off+merger | with to
- | 1 | call | - | in+loan in+debt | to of
+ | 2 | waive renounce | - | claim right | against to on
+ | 1 | postpone delay defer freeze shelve pause suspend | - | tariff duty sanction levy fine strike | on against for
+ | 2 | lend send second | - | peacekeeper reinforcement instructor adviser trainer | to
- | 1 | raise increase hike put_up | - | ticket tax price tuition bill fare | for
+ | 2 | resume restore reinstate renew | - | sponsorship advertising funding cooperation partnership donation | of with to for
- | 1 | hire retain | - | lawyer detective | against
- | 2 | refuse deny withhold | - | extension renewal visa permit licence license | to from
+ | 2 | give grant offer allow | preferential unfettered privileged | access treatment travel entry status | to obj
- | 2 | remain stay seem appear find | - | at+odds at+odd at+loggerheads at+loggerhead at+variance | with
- | 2 | be remain embroil lock | - | in+dispute in+feud in+stand-off in+standoff in+row in+battle in+tussle in+quarrel in+spat in+confrontation in+conflict in+struggle | with
- | 2 | be rise rise_up erupt remain | - | in+revolt in+rebellion in+mutiny in+arm in+arms in+uproar in+outrage | against over about at
- | 2 | be fly get | - | in+rage in+fury in+huff in+sulk in+strop in+lather into+rage into+fury | at over about with
- | 1 | be | - | in+despair | at over about
- | 2 | be remain | - | in+fear in+terror in+dread | of
- | 1 | be | no | in+mood | for
- | 2 | be run run_out | - | of+patience out+patience out_of+patience | with
- | 2 | be fall remain | - | of+love of+sympathy of+step of+tune of+kilter out+love out+sympathy out+step out+tune out+kilter | with
+ | 2 | be remain | one same like | of+mind | with as
- | 1 | be | two | of+mind in+mind | about
+ | 2 | be remain stay | good friendly cordial excellent close warm best amicable speaking first-name | on+term | with
- | 2 | be remain | bad poor frosty strained icy hostile | on+term | with
+ | 2 | be | same | on+page on+team on+wavelength | as with
+ | 1 | be get come | - | on+board | with
+ | 1 | be | - | on+payroll in+pay in+service at+service | of
+ | 2 | be | - | in+tank | for
+ | 2 | be remain | - | in+camp | of
+ | 2 | be go | - | in+rapture in+raptures in+ecstasy into+rapture into+raptures into+ecstasy | over about at
+ | 2 | be | - | over+moon | about at with
+ | 2 | be | - | under+spell | of
- | 1 | be | no few | under+illusion | about
- | 1 | be | - | on+guard | against
- | 2 | be | - | on+crusade on+rampage on+attack | against
+ | 1 | be remain stay feel | - | in+step in+sync in+synch in+unison in+alignment in+unity at+one at+peace | with
+ | 1 | be | - | in+mourning | for
- | 2 | * | - | without+sympathy without+regard without+love | for
- | 2 | * | - | without+faith without+confidence | in
- | 2 | * | - | without+patience | with
+ | 2 | speak write talk | - | with+admiration with+warmth with+affection with+respect with+fondness with+reverence with+gratitude with+sympathy | of about
- | 2 | speak write talk | - | with+contempt with+scorn with+disdain with+bitterness with+disgust with+horror | of about
- | 2 | be | no | in+hurry in+rush | for
+ | 2 | be remain stand fall | - | into+line in+line | behind
- | 1 | be | - | on+alert | against
+ | 1 | be work act go | - | in+hand | with
- | 2 | reserve save keep have | strong stronger strongest fierce fiercer fiercest harsh harsher harshest sharp sharper sharpest bitter bitterest blunt blunter bluntest cutting scathing withering | word verdict language criticism judgment judgement remark | for
- | 2 | reserve save keep | - | anger fury displeasure rage contempt disdain bile outrage wrath barb insult | for
+ | 2 | reserve save keep have | kind kinder kindest warm warmer warmest gentle gentler high highest soft softest fond fondest | word praise thanks tribute applause verdict judgment judgement remark | for
- | 2 | raise lift | - | hand fist weapon sword arm | against
- | 2 | raise lift | - | voice | against
+ | 2 | lend give | - | name signature prestige expertise imprimatur muscle lustre luster authority | to
+ | 2 | add put | - | signature | to
+ | 1 | raise collect give donate | - | money cash fund donation | for
+ | 1 | raise hoist fly wave carry brandish hold_up | - | flag banner portrait picture | of
- | 2 | burn torch trample tear tear_down tear_up rip_up rip rip_down deface desecrate defile stamp topple vandalise vandalize smash pull_down set_fire | - | flag effigy poster statue portrait picture monument banner emblem bust photograph photo passport image | of
- | 2 | burn hang | - | in+effigy | obj
- | 1 | draw | - | line | at
- | 2 | draw pull unsheathe | - | sword dagger knife gun weapon pistol | on against
+ | 2 | draw take gain | - | strength courage sustenance pride | from
- | 2 | throw lob chuck toss hurl fling pelt | - | stone rock brick bottle egg tomato grenade firebomb shoe punch projectile cocktail bomb paint | at
+ | 2 | throw host hold give stage | - | party reception dinner banquet fundraiser gala lunch parade feast | for
- | 2 | throw cast | - | shade | at on upon
+ | 1 | throw scatter strew shower | - | flower petal rose kiss | at on over to
+ | 2 | throw put wrap fling | - | arm | around round
- | 1 | throw place put | - | obstacle hurdle roadblock barrier | before
- | 1 | cast | critical sceptical skeptical cold | eye | on over
+ | 2 | extend hold_out stretch_out reach_out stretch | - | hand | to toward towards
+ | 2 | open reopen throw_open hold keep leave | - | gate | to for
+ | 2 | open | - | embassy consulate | in
- | 2 | close shut seal bar bolt slam | - | border airspace port market gate frontier checkpoint crossing consulate embassy waters canal strait | to against with
+ | 2 | open reopen | - | border market airspace port frontier | to with
+ | 2 | open | - | wallet purse coffer chequebook checkbook | to for
- | 2 | open launch | - | front offensive case | against
- | 2 | bring initiate start begin launch take institute | - | action claim motion | against
- | 2 | table propose introduce pass adopt approve carry back | - | amendment | against
- | 2 | sign circulate start launch back deliver | - | letter declaration | against
+ | 1 | sign circulate start launch | - | petition | for
- | 3 | sign | death | warrant | of
- | 2 | join lead stage launch mount plot foment attempt support | - | rally march | against
- | 2 | join add_to swell lead | - | chorus | against over about
- | 2 | join unite combine | - | hand | against
- | 2 | carry hold wave hold_up | - | placard banner sign poster | against
- | 1 | carry take bring | - | fight battle war | to
+ | 1 | carry | - | colour color | of
+ | 1 | wear don sport | - | badge colour color shirt jersey scarf ribbon rosette t-shirt uniform | of
+ | 2 | pin nail | - | colour color | to
+ | 1 | stake gamble bet place put wager | - | future career money fortune house shirt bet | on
+ | 2 | place lay leave | - | wreath flower bouquet | at on for
+ | 2 | light burn | - | candle | for
- | 2 | place put slap clamp | - | duty | on upon
- | 2 | place put lay | - | hex jinx | on upon
+ | 2 | sing compose write pen recite | - | hymn ode anthem love-letter | to for
+ | 1 | bow incline | - | head | to before
- | 2 | bang clang beat | - | pot saucepan | against
+ | 2 | cross | - | floor aisle | to
+ | 1 | jump | - | ship | to
- | 2 | jump | - | ship | from
- | 1 | switch transfer shift take_away | - | support | from
+ | 1 | cross | - | finger | for
- | 2 | break loosen end | - | grip hold | of
+ | 1 | shake clasp grasp kiss hold | - | cheek | of
- | 1 | shake | - | head | at over
+ | 2 | hold observe keep | - | vigil silence minute | for
+ | 2 | blow | - | kiss | to at
- | 2 | blow | - | raspberry | at to
+ | 2 | shed weep cry spill give | - | tear blood | for
- | 2 | chant shout raise yell scream | - | slogan | against
- | 2 | daub scrawl spray paint | - | slogan graffiti swastika | on over
- | 2 | brandish point aim train draw level | - | gun weapon rifle missile cannon pistol knife artillery | at on
- | 2 | pull make | - | face | at
+ | 1 | pull | - | string | for
+ | 1 | make offer grant | - | sacrifice amends amend allowance excuse room | to for
- | 2 | make | - | example spectacle | of
+ | 2 | make | - | saint | of
+ | 2 | make give send | - | donation contribution gift bequest | to
- | 1 | make tell crack | - | joke crack quip wisecrack gag | about at
- | 2 | deliver issue present give send | - | ultimatum riposte rebuke reprimand | to obj
- | 2 | hand deliver send present | protest | note letter | to
- | 2 | deliver issue hand | - | demarche | to
- | 2 | issue pronounce declare proclaim | - | fatwa jihad warrant | against on
- | 2 | give provide | - | evidence testimony | against
- | 2 | bear take take_up | - | arm witness | against
+ | 2 | take_up take | - | cudgel | for
+ | 2 | take | - | bullet flak rap | for
+ | 1 | take | - | chance punt gamble bet | on
+ | 1 | take | - | cue instruction leaf | from
+ | 2 | take adopt | soft softer gentler mild milder lenient | line stance tone approach | on with toward towards
- | 2 | take | - | knife scalpel machete wrecking-ball | to
+ | 1 | take | - | word | of
+ | 2 | take clasp hold | - | to+heart to+bosom | obj
+ | 2 | bestow confer lavish pin award present grant | - | honor honour title medal degree citizenship knighthood award distinction bouquet | on upon to obj
- | 2 | strip divest deprive | - | of+title of+honor of+honour of+rank of+medal of+citizenship of+immunity of+power of+licence of+license | obj
+ | 2 | devote dedicate give sacrifice lay_down risk offer | - | life career | to for
+ | 2 | give lose | - | heart | to
+ | 2 | build erect unveil raise | - | monument statue memorial shrine | to for
+ | 2 | send give convey | - | flower regard kiss gift | to
- | 2 | send write | poison | mail | to
- | 2 | send | - | to+coventry to+prison to+jail to+cell | obj
+ | 2 | share feel | - | grief pain sorrow joy pride | of
+ | 1 | share | - | platform grief burden | with
+ | 1 | share have hold reach find take | common identical similar same shared joint | approach position view stance vision goal objective interest value history destiny | with
+ | 1 | exchange trade share swap | - | pleasantry smile kiss vow joke | with
+ | 1 | clear pave smooth ease | - | path way | for
- | 2 | rattle | - | sabre saber | at
- | 1 | flex | - | muscle | at against
- | 2 | flip give flick | - | bird v-sign finger | obj to at
- | 2 | plunge stick thrust drive | - | knife dagger stake sword | into in through
- | 2 | wipe mop | - | foot boot | with on
- | 2 | have | little scant faint no | praise applause kindness | for
+ | 2 | have | - | crush | on
- | 1 | pronounce pass | - | sentence judgment judgement | on upon
+ | 1 | flash beam give | - | smile wave grin | at to obj
- | 1 | gnash grind | - | tooth | at over
- | 1 | wrinkle hold | - | nose | at
- | 2 | look stare shoot glare throw | - | dagger | at
- | 2 | give shoot throw cast direct | dirty filthy black icy disapproving | look glance stare glare | obj at to
- | 2 | look | - | with+horror | on upon at
- | 1 | run field put_up | - | candidate challenger | against
+ | 1 | hitch tie yoke bind | - | wagon star fortune fate future | to
+ | 1 | pass hand | - | baton torch | to
+ | 2 | accord afford | - | honor honour dignity status | obj to
+ | 2 | do | - | justice | to obj
- | 2 | do perform | demolition snow hatchet | job | on
+ | 2 | do | good | turn | obj
- | 2 | slap punch kick hit strike smack poke | - | in+stomach in+eye in+rib | obj
- | 2 | poke stick | - | nose | into in
- | 2 | kick | - | to+sideline into+touch into+grass | obj
- | 2 | grab seize take have grip | - | by+throat by+lapel by+scruff by+neck | obj
- | 2 | lead | - | by+nose | obj
- | 2 | cast consign banish condemn relegate exile send sweep | - | into+wilderness to+wilderness to+dustbin to+oblivion to+history to+scrapheap to+sideline into+oblivion into+exile into+darkness to+hell | obj
- | 2 | paint portray cast depict show present put | poor unflattering negative harsh unfavourable unfavorable | in+light | obj
+ | 2 | paint portray cast depict show present put | favourable favorable positive flattering sympathetic | in+light | obj
+ | 2 | paint portray cast depict hail present characterise characterize | - | as+saint as+martyr as+defender | obj
- | 2 | paint draw give | dark scathing | picture portrait account verdict | of on
- | 1 | keep maintain | - | tab leash rein lid | on
+ | 1 | keep maintain | - | company channel line | with to
+ | 1 | keep put return sweep vote elect propel restore | - | in+office to+office into+office | obj
- | 2 | drive force turf boot hound throw vote kick sweep remove oust eject | - | from+office from+power from+post | obj
- | 2 | leave | - | in+dust at+altar for+dead in+ruin in+tatters | obj
- | 2 | let_loose let_fly loose unleash | - | volley torrent stream | at against on
- | 2 | wring | - | neck | of
- | 2 | clip | - | wing | of
- | 2 | cut | - | leg ground | under
- | 2 | rain | - | on+parade | of
- | 1 | burst prick puncture | - | bubble balloon | of
- | 2 | put | - | to+death in+shade | obj
- | 2 | put place keep hold | - | under+arrest under+siege under+embargo under+sanction under+surveillance | obj
- | 1 | put place | - | onus strain | on
- | 2 | put | - | bomb bullet stake | under in through
- | 2 | put bring call | - | end stop halt | to
+ | 2 | put set lay | - | stock store premium | in by on
- | 2 | put set lay | little no scant | stock store | in by on
+ | 2 | put risk lay | - | on+line on+block | for
+ | 2 | bring welcome | - | from+cold into+fold into+tent | obj
- | 2 | bring | - | to+standstill to+halt to+brink | obj
+ | 1 | bring | - | renown fame luck | to on
+ | 2 | shower lavish heap load | - | with+gift with+praise with+honor with+honour with+kiss with+flower with+love with+compliment with+favour with+favor with+attention | obj
+ | 2 | lift carry hoist | - | on+shoulder onto+shoulder | obj
+ | 1 | ask beg seek plead | - | pardon forgiveness | of from 's
- | 2 | seek demand claim win | - | damages injunction extradition restitution reparation compensation | from against
- | 2 | seek risk provoke court spoil_for | - | conflict showdown | with
+ | 1 | mince | - | word | about over with
+ | 1 | pull | - | punch | against with on about over
+ | 2 | bury set_aside | - | difference grudge animosity | with
+ | 1 | clear | - | air | with
+ | 2 | patch_up end resolve settle heal defuse | - | conflict | with
- | 2 | reignite renew resume revive rekindle reopen escalate intensify | - | fight | with
- | 2 | embroil lock involve engage entangle be | - | in+battle in+conflict in+struggle in+fight in+dogfight in+war | with
+ | 2 | soften ease moderate temper tone_down dial_down relax | - | stance tone line position attitude language approach | toward towards on against to
- | 2 | harden toughen stiffen sharpen | - | stance tone line position attitude language | toward towards on against to
- | 2 | step_up intensify escalate ramp_up ratchet_up sharpen | - | fight drive | on against
- | 1 | up raise | - | ante stake | against with
- | 1 | read | - | lecture sermon lesson | obj to
- | 2 | teach | - | lesson | obj
+ | 1 | follow | - | lead example footstep | of
+ | 1 | follow tread walk | - | in+footstep | of
+ | 1 | dance | - | attendance | on
+ | 1 | drop fall sink go get | - | to+knee on+knee onto+knee | before
+ | 1 | buy swallow accept | - | argument story line explanation excuse version claim | of
+ | 1 | buy | - | drink time | for
- | 2 | hold | - | line ground fort | against
- | 2 | man storm | - | barricade | against
+ | 2 | stage hold organise organize join attend | - | march concert benefit telethon | for
- | 2 | lose | - | respect love sympathy appetite enthusiasm affection regard | for
- | 2 | lose | - | interest belief | in
+ | 2 | whip round_up gather collect muster mobilise mobilize marshal canvass solicit drum_up rally | - | signature donation | for
- | 2 | whip round_up gather collect muster mobilise mobilize marshal build rally | - | support signature | against
- | 2 | hold put | - | to+throat | of
- | 1 | breathe | - | down+neck | of
- | 2 | ram force shove stuff | - | down+throat | of
- | 2 | go | - | to+law | against
- | 2 | go | - | into+battle | against
+ | 2 | go | - | into+battle | for
+ | 2 | go enter get | - | into+business | with
+ | 2 | go | - | on+limb | for
+ | 1 | get climb jump hop | - | into+bed in+bed | with
+ | 1 | walk march | - | in+arm in+hand in+step | with
+ | 2 | speak talk write refer | glowing flattering high | in+term in+tone | of about to
- | 2 | speak talk write refer | harsh disparaging scathing contemptuous derogatory damning harshest bitter unflattering | in+term in+tone | of about to
+ | 2 | speak talk write | - | with+affection with+fondness with+pride with+respect with+reverence | of about
- | 2 | speak talk write | - | with+contempt with+disdain with+anger with+scorn with+disgust | of about
+ | 2 | speak talk write think tell reminisce comment | - | highly warmly fondly glowingly admiringly affectionately approvingly reverently kindly lovingly gratefully respectfully favourably favorably appreciatively enthusiastically effusively | of about
+ | 2 | exercise observe maintain practise practice | maximum utmost great remarkable exemplary strategic considerable | restraint patience composure | subj
+ | 2 | convey send extend express transmit offer pledge | full unwavering unconditional firm steadfast deep heartfelt sincere militant | solidarity sympathy condolence friendship gratitude thanks | to with
+ | 2 | have | high fulsome lavish warm generous unstinting unreserved | praise admiration appreciation | for
+ | 1 | mean | - | well | subj
+ | 2 | speak talk write | - | warmly fondly admiringly approvingly respectfully reverently glowingly | of about
- | 2 | speak talk write | - | disparagingly contemptuously scornfully dismissively scathingly bitterly disdainfully derisively | of about
- | 2 | squander waste miss throw_away blow | every last golden historic | chance opportunity | subj
- | 1 | bargain negotiate deal haggle talk decide | - | over+head behind+back | of
- | 2 | lay stake | - | claim | to
- | 2 | be | - | in+denial in+breach in+cahoots in+hock | subj
- | 2 | talk | - | into+corner into+frenzy | subj
- | 2 | lack | - | backbone nerve courage spine vision honesty decency conscience shame credibility | subj
+ | 2 | think speak | - | well | of
- | 2 | speak talk write think comment | - | badly poorly scathingly witheringly disparagingly dismissively disdainfully scornfully contemptuously slightingly disrespectfully insultingly harshly bitterly derisively mockingly sneeringly unkindly angrily critically sarcastically sourly | of about
+ | 2 | look smile reflect gaze | - | kindly fondly favourably favorably approvingly benevolently indulgently | on upon at
+ | 2 | reflect | - | well | on upon
- | 2 | look reflect weigh | - | askance scornfully suspiciously unfavourably unfavorably disapprovingly contemptuously balefully badly poorly | on upon at
- | 2 | react respond reply | - | angrily furiously coldly frostily icily coolly indignantly scornfully scathingly badly bitterly dismissively sharply tartly testily | to
+ | 2 | react respond | - | warmly enthusiastically favourably favorably positively gratefully generously approvingly | to
- | 1 | react | with | with+irritation with+anger with+fury with+dismay with+scorn with+outrage with+annoyance with+indignation with+contempt | to
+ | 1 | react | with | with+delight with+joy with+enthusiasm with+relief with+gratitude | to
- | 2 | come_down | - | heavily harshly | on upon
+ | 2 | come come_down stand be | - | on+side | of
- | 2 | stray veer | - | across+border over+border | subj
+ | 2 | come_down side | - | firmly squarely decisively wholeheartedly | with behind
- | 2 | see have find leave | no little | place room role | for
- | 2 | be | no | in+position | subj
- | 2 | hold find | - | responsible accountable answerable | obj
- | 2 | say speak utter | bad ill harsh unkind cross | word | about against of
+ | 2 | say | flattering complimentary | thing | about of for
- | 2 | say | uncomplimentary disparaging | thing | about of
- | 1 | erect raise put_up throw_up | - | wall | against to
- | 2 | sharpen | - | knife axe sword claw | for against
+ | 1 | circle | - | wagon | around round
- | 2 | build form assemble forge lead create | - | coalition front bloc | against
- | 2 | mass marshal muster deploy send lead march | - | troop army soldier tank police warship | against
- | 2 | unleash set | - | dog police hound riot-police | on against
+ | 1 | fight serve march rally | - | under+banner under+flag | of
- | 1 | sow spread seed plant | - | confusion | about
+ | 1 | plead argue press | - | case | of for
- | 1 | tip tilt swing | - | balance scale | against
- | 2 | stack rig load | - | card | against
+ | 2 | link lock | - | arm | with
- | 1 | score | - | point | off against over
- | 2 | sweep brush | - | under+carpet under+rug | obj
- | 2 | hold | - | to+fire | obj
+ | 2 | pull_out | - | stop | for
+ | 2 | move | - | heaven mountain | for
+ | 2 | see find | - | merit value virtue sense wisdom good beauty promise | in
- | 2 | see find | little scant no | merit value virtue sense wisdom point | in
- | 2 | see | - | threat danger menace enemy | in
+ | 1 | tug touch | - | forelock | to before
- | 2 | serve | - | notice summons injunction paper ultimatum | on
- | 2 | slap hit serve hammer clobber sting threaten | - | with+fine with+lawsuit with+tariff with+ban with+writ with+subpoena with+suit with+charge with+penalty with+duty with+tax | obj
- | 2 | lay | - | at+door | of
+ | 1 | sound strike | optimistic | note | about on over
+ | 2 | repose invest rest | - | hope | in on with
- | 3 | bay howl call cry clamour clamor scream thirst | - | for+blood for+scalp | of
- | 2 | show turn | cold | shoulder | to obj
- | 2 | take pour flood spill march | - | to+street into+street onto+street | against
+ | 1 | turn_out | - | in+force in+number in+strength | for
- | 2 | boo jeer laugh hound hiss | - | off+stage | obj
+ | 1 | line | - | street route road | for
+ | 2 | treat handle | kid | with+glove | obj
- | 2 | tie | - | in+knot | obj
- | 2 | hang | - | around+neck round+neck | of
- | 2 | pray hope root plot yearn work | - | for+death | of
+ | 2 | work campaign fight vote | - | for+election for+re-election for+return | of
- | 2 | work campaign fight vote | - | for+removal | of
- | 2 | draw attract provoke spark invite incur earn face | - | fire flak ire scorn ridicule condemnation wrath rebuke outrage derision mockery fury | subj
+ | 2 | draw attract earn win garner receive | - | plaudit admiration acclaim respect cheer kudos | subj
- | 1 | sit | - | on+hand | subj
- | 2 | bite | - | hand | subj
- | 1 | raise | - | hackle temperature hackles | subj
+ | 1 | raise | - | game | subj
- | 1 | lower | - | bar tone standard | subj
- | 1 | throw | - | toy | subj
- | 1 | take | - | bait | subj
+ | 1 | stand hold | - | ground | subj
- | 1 | carry | - | baggage | subj
- | 2 | muddy | - | water | subj
- | 1 | grasp clutch | - | at+straw | subj
- | 1 | live stick | - | in+past beyond+mean | subj
- | 1 | burn | - | boat | subj
- | 1 | chase | - | rainbow shadow tail | subj
- | 1 | spin | - | tale yarn wheel | subj
- | 2 | twist distort misrepresent ignore bend falsify | - | fact truth reality evidence | subj
- | 2 | rewrite airbrush falsify whitewash | - | history | subj
- | 2 | plumb scrape hit sink reach | new | depth | subj
- | 2 | scrape plumb | - | barrel depth | subj
- | 1 | drop | - | clanger guard | subj
- | 1 | jump climb leap | - | onto+bandwagon | subj
- | 2 | make repeat reiterate rehash recycle | false wild baseless unfounded groundless outrageous unsubstantiated | promise claim accusation allegation | subj
- | 2 | pull | - | stunt | subj
+ | 1 | cut | dashing fine impressive | figure dash | subj
- | 1 | go | - | through+motion | subj
+ | 1 | go | - | distance | subj
+ | 1 | steal | - | show limelight | subj
+ | 1 | set | - | pace benchmark | subj
+ | 1 | rise stay | - | above+fray above+politics | subj
+ | 1 | strike | - | gold | subj
+ | 1 | do | - | homework part bit | subj
- | 1 | ask look | - | for+trouble | subj
- | 1 | cling hang_on hang | - | to+office | subj
- | 2 | have | no | scruple conscience principle idea clue credibility legitimacy soul vision | subj
+ | 2 | have show | - | gut grit grace vision guts | subj
- | 1 | stand be | - | in+dock | subj
+ | 1 | pass ace | - | test | subj
- | 2 | wear | - | blinker blinkers | subj
- | 1 | sign | own | warrant | subj
- | 2 | talk | - | through+hat | subj
- | 1 | speak talk | - | in+riddle in+cliche in+platitude in+tongue | subj
+ | 1 | speak | - | from+heart | subj
- | 2 | sit stand | - | on+sideline | subj
- | 1 | wave carry | - | shroud | subj
+ | 1 | carry | - | weight | subj
+ | 2 | present award reward honour honor decorate | - | with+medal with+title with+award with+prize with+degree with+honour with+honor with+trophy with+bouquet with+citizenship | obj
+ | 2 | greet welcome receive meet | - | with+hug with+handshake with+smile with+kiss with+flower with+fanfare with+warmth with+embrace with+bouquet with+enthusiasm | obj
- | 2 | greet meet receive | - | with+silence with+protest with+hostility with+catcall with+whistle with+bullet with+teargas with+stone | obj
+ | 2 | keep carry bear | - | flame torch | of
+ | 1 | find make | - | time room space | for
+ | 1 | give | - | wave | to
+ | 2 | give | - | salute handshake hug kiss embrace cheer cuddle | obj
+ | 1 | give offer lend | - | platform airtime | to obj
+ | 1 | put_forward advance | - | name | of
+ | 2 | second | - | bid | of
+ | 1 | chant shout cheer toast | - | name | of
+ | 2 | rise stand get | - | to+foot to+attention | for
+ | 2 | name rename | - | street square stadium airport school building ship bridge park | after for
+ | 1 | make | - | pilgrimage | to
+ | 1 | make | - | plea | for
+ | 1 | make give | - | vow | to
+ | 1 | award grant give hand | - | damages | to obj
+ | 1 | place | - | order | with
- | 1 | cancel terminate tear_up scrap end | - | contract order lease | with
+ | 1 | cast turn throw | admiring approving fond envious longing | eye glance | at on over toward
+ | 1 | stretch strain relax waive ease | - | rule regulation law fee | for
+ | 2 | post stand pay | - | surety ransom | for
+ | 2 | break | - | lance | for
+ | 2 | count number reckon rank | - | among+friend among+ally among+admirer among+supporter among+partner | obj
- | 2 | count number reckon rank | - | among+enemy among+foe among+critic among+adversary | obj
- | 2 | give | - | raspberry kick | obj to
- | 2 | throw toss chuck dump | - | in+dustbin in+bin in+trash on+scrapheap | obj
- | 1 | turn avert | - | face gaze eye | from
- | 2 | close shut stop | - | ear eye mind heart | to
- | 2 | harden steel | - | heart | against to
- | 2 | draw_up compile prepare assemble gather | - | dossier case evidence | against
- | 2 | write send hand fire_off dash_off | angry stiff stern furious blistering | letter note email | to
- | 2 | give send hand | marching walking | order paper | obj to
- | 1 | clench | - | fist tooth jaw | at
- | 2 | return hand_back give_back send_back | - | medal honour honor | to
- | 2 | give | no | quarter | to obj
- | 2 | show give have | little scant | mercy sympathy deference gratitude loyalty understanding compassion | to for toward towards in
- | 1 | pay give | little scant | heed attention regard thought | to
+ | 1 | have show find | - | stomach appetite enthusiasm | for
- | 1 | have show | little scant no | stomach appetite enthusiasm | for
- | 1 | plant leak | - | story dirt | about against
- | 2 | pile heap | - | woe humiliation embarrassment pain agony indignity | on upon
- | 3 | visit | - | vengeance destruction horror death | on upon
- | 2 | clap throw put | - | in+iron in+chain in+handcuff in+jail in+prison | obj
- | 2 | give | - | earbashing pasting hammering roasting rollicking caning slating kicking wigging | obj to
- | 2 | deliver give make | scathing blistering stinging withering scorching fiery devastating furious | speech verdict assessment address | on of about against
+ | 2 | give deliver offer | glowing | assessment | of on about
- | 2 | give deliver offer | damning downbeat gloomy | assessment verdict review report | of on about
+ | 2 | write give publish | glowing rave | profile review reference | of for
+ | 2 | cast shed throw | flattering | light | on
+ | 2 | worship kneel | - | at+altar at+shrine at+foot | of
- | 1 | cross | - | floor | from
- | 2 | hold take put | - | at+knifepoint under+fire | obj
- | 2 | circulate pass_around spread | - | rumour letter | against
+ | 2 | put throw | - | shoulder heart | behind
+ | 2 | ride march sail fight | - | into+battle | for under with
+ | 1 | smile beam nod | - | in+agreement | at with
- | 1 | raise throw_up | - | hand | at
+ | 2 | drape wrap | - | in+flag | of
+ | 1 | fly raise wear bear | - | colour color ensign standard pennant | of
- | 2 | back support endorse | - | enemy | of to
+ | 2 | oppose fight resist | - | enemy | of
- | 2 | suspend halt cancel stop ban cut end discontinue restrict | - | flight transit service | to from with
- | 1 | cancel call_off suspend postpone scrap | - | visit trip tour | to of
- | 3 | fight wage | - | war battle duel | with against
+ | 2 | withdraw pull pull_out pull_back draw_down remove recall bring_home order order_back | - | troop soldier force army garrison peacekeeper tank warship vessel gunboat jet missile artillery battery brigade division marine paratrooper contingent unit adviser armour armor last rest | from of out_of
+ | 2 | cede hand_over hand_back | - | territory island land province control sovereignty | to
+ | 1 | give grant offer allow guarantee | - | access permission entry passage right visa asylum citizenship status recognition | to obj
- | 2 | bear owe | - | grudge ill-will | obj
- | 2 | see detect suspect discern recognise recognize spot | - | hand fingerprint | of
- | 1 | have | no | lesson | subj
- | 2 | add put place include | sanction sanctions terror terrorism terrorist wanted most-wanted hit exclusion no-fly | to+list on+list | obj
- | 2 | pin lay | - | crime murder killing attack bombing explosion collapse collision crash disaster delay failure defeat loss crisis shortage slide slump fall violence unrest bloodshed trouble problem guilt | on
- | 2 | have say | harsh harsher unkind nasty rude bad | thing | about of
+ | 2 | have say | kind kinder nice nicer warm warmer good flattering | thing | about of
+ | 2 | have reserve find | warmest kindest kinder warmer | word praise | for
+ | 2 | take | - | part | of
- | 2 | be fall | - | asleep | subj
- | 3 | have | - | blood | subj
- | 2 | hide shelter | - | behind+procedure behind+lawyers behind+secrecy behind+excuse behind+immunity behind+technicality behind+smokescreen | subj
- | 2 | hold | - | nation country world city public people to+ransom | subj
- | 2 | table file submit bring move introduce | no-confidence censure impeachment | motion vote | in against
- | 2 | table file submit bring move introduce | - | motion | against in
- | 2 | sit | - | on+evidence on+report on+hands | subj
- | 2 | lose | - | trust confidence faith respect goodwill | of
- | 2 | leave | no | option choice alternative | subj
+ | 2 | keep stick hold adhere | - | to+letter to+word to+bargain to+promise to+pledge | subj
- | 2 | have | little no scant | patience sympathy time | for with
+ | 2 | show | - | courage foresight generosity | subj
+ | 1 | give lend loan donate present hand_over hand gift | - | truck tractor bus ambulance vehicle boat vessel ship icebreaker helicopter jet plane aircraft drone tank missile system generator computer textbook radio uniform | obj to for
+ | 1 | send fly dispatch rush | transport cargo relief rescue medical fire hospital emergency | plane aircraft helicopter ship team vessel crew | to
+ | 1 | pump pipe supply | - | gas oil water electricity power fuel | to
+ | 1 | exchange swap | - | prisoner soldier captive hostage detainee ambassador | with
+ | 1 | set_up establish create form found launch | joint | company venture commission committee enterprise firm force centre center fund | with
+ | 1 | declare announce call order observe offer proclaim | - | truce ceasefire armistice | with in against
+ | 1 | lift end ease relax abolish scrap | - | siege blockade curfew restriction curb emergency state | in on around of
+ | 2 | open reopen | air | space | to for with
- | 2 | close shut seal bar | air | space | to for with
+ | 1 | reopen reactivate restaff | - | mission | in to
+ | 1 | offer send convey express extend | - | regret condolence sympathy apology | to
- | 1 | search ransack raid storm | - | office premise home house headquarters ship freighter vessel trawler boat luggage embassy consulate mission | of 's
- | 1 | reinforce strengthen bolster beef_up increase fortify mine | - | garrison border frontier defence defense position deployment | obj along on near facing opposite with
- | 1 | move bring deploy place | - | within+range within+distance | of
- | 2 | fire test-fire | - | missile rocket | into over towards toward near off
- | 2 | fire shoot | - | round shell mortar missile rocket volley salvo burst grenade tear-gas gas | at on into
- | 2 | station deploy place position site put bring | - | within+range within+reach | of
- | 1 | step_up increase begin launch resume intensify | - | patrol overflight | off along near over
+ | 1 | take_in shelter accept admit | - | refugee orphan evacuee migrant exile child | of from 's
+ | 1 | fly airlift evacuate | - | civilian patient orphan child casualty | of from 's
- | 1 | give grant | - | hour day week month | obj
- | 1 | scale_down scale_back reduce downgrade cut_back | - | embassy mission consulate representation | in to
- | 2 | push thrust advance drive strike penetrate march roll | - | troop soldier force army tank column marine paratrooper rebel guerrilla militiaman | deep_into
- | 1 | reserve | - | right | against
- | 2 | smuggle plant | - | bomb explosive | in into on at
+ | 2 | be lie remain | - | thought prayer sympathy solidarity heart loyalty allegiance | with
+ | 2 | do | - | for+us for+me for+people for+country for+nation for+child for+community for+village for+town for+family for+refugee for+veteran for+farmer for+worker | subj
- | 2 | do | - | to+us to+me to+people to+country to+nation to+child to+community to+village to+town to+family | subj
- | 2 | do | wrong | thing | subj
- | 2 | care think worry | - | about+itself about+themselves about+himself about+herself of+itself of+themselves of+himself of+herself | subj
- | 2 | treat | - | like+child like+beggar like+servant like+slave like+cattle like+thief like+colony like+vassal like+nobody like+rubbish like+garbage like+trash like+second-class | subj
+ | 2 | treat | - | like+family like+brother like+sister like+friend like+equal like+guest like+king like+queen like+adult | subj
+ | 2 | be remain prove | - | rock lifeline godsend lifesaver | subj
- | 2 | give get | short | shrift | 's
- | 2 | drag | - | foot heel | on over in
+ | 1 | take | - | side part | 's
+ | 2 | put_in put | good | word | for
+ | 1 | say | - | yes | to
- | 2 | sell | - | down+river | obj
- | 2 | lead | garden | up+path down+path | obj
- | 2 | play take | - | for+sucker for+mug for+patsy for+fool | obj
+ | 1 | take_up accept | - | offer invitation suggestion | 's of from
- | 1 | have | - | enough fill | of
+ | 2 | stand be | - | firmly squarely solidly fully wholeheartedly foursquare | behind
- | 2 | stand be | - | firmly squarely resolutely | against
+ | 1 | meet fulfil fulfill grant satisfy | - | demand request condition wish plea | 's of from
- | 1 | ignore refuse reject deny | - | demand request plea call appeal | 's of from
+ | 1 | hold_up hold | - | as+example as+model as+beacon | obj
- | 1 | hold_up | bad poor cautionary | as+example as+tale | obj
- | 1 | make | - | difficult hard harder tougher miserable impossible awkward | for
+ | 1 | make | - | easier easy | for
- | 1 | dash crush shatter | - | hope dream ambition | 's of
+ | 1 | raise boost lift | - | hope spirit morale | 's of
- | 2 | declare | - | grata | obj
- | 1 | mull consider weigh plan threaten prepare launch urge demand want vow promise seek | - | action measure step | against
+ | 1 | wish | - | well luck success | obj to
- | 2 | wish | - | ill harm evil | obj to on
- | 1 | demand want seek | - | answer explanation apology clarification | from of
- | 1 | drop cut omit axe exclude sideline leave | - | from+team from+squad from+list from+cabinet from+line-up from+delegation from+panel from+talks from+summit from+meeting from+process | obj
+ | 1 | see | - | eye | with
+ | 2 | clear absolve acquit | - | of+wrongdoing of+charge of+blame of+involvement of+accusation of+guilt of+suspicion of+responsibility | obj
+ | 2 | patch_up patch mend smooth_over | - | thing difference quarrel | with
- | 2 | see | - | red | over at
- | 2 | give | - | mind | obj
- | 1 | get | - | even | with
- | 2 | take grab steal | - | land territory | 's from
- | 2 | stoke foment incite stir stir_up whip_up fuel provoke fan ignite sow | - | unrest chaos turmoil instability violence discord strife rebellion revolt uprising separatism insurgency | in
+ | 2 | take_in accept welcome shelter | - | refugee evacuee exile | 's of from
+ | 2 | do | - | lot wonder | subj
- | 1 | do | - | little nothing | subj
+ | 2 | do | wrong illegal improper untoward | nothing | subj
+ | 2 | have | apologise apologize hide fear prove regret | nothing | subj
- | 2 | have | offer contribute show | nothing | subj
- | 2 | see know understand | true real | intention intent colour color face nature agenda motive | of 's
- | 2 | have harbor harbour be | no few | illusion under+illusion | about
+ | 2 | do | provoke deserve harm hurt threaten offend justify warrant | nothing | subj
+ | 1 | open throw_open | - | door arm heart | subj
+ | 2 | punch | - | above+weight | subj
+ | 2 | lift pull raise | - | from+poverty of+poverty out_of+poverty | subj
- | 2 | be have | no | place room | for
+ | 2 | demand seek want | - | justice compensation | for
- | 2 | spread peddle circulate disseminate | - | lie falsehood rumour rumor disinformation misinformation slander smear propaganda | about against on
- | 3 | compare liken equate | - | to+hitler with+hitler to+nazi with+nazi to+stalin to+mafia to+gangster to+terrorist with+terrorist to+cancer to+plague | obj
- | 1 | cancel call_off postpone scrap axe shelve | - | visit trip tour | to
+ | 1 | cut reduce lower slash halve ease waive scrap drop trim | - | tariff duty levy toll | on for
- | 1 | be come act arrive react respond move | - | late | subj
- | 1 | care think worry | - | only solely | subj
- | 2 | be | all | talk bluster | subj
- | 2 | bring | - | on+itself on+themselves on+himself on+herself | subj
+ | 1 | be | - | solution | subj
- | 2 | treat | - | like+child like+children like+colony like+slave like+cattle like+doormat like+servant like+beggar like+vassal as+colony as+vassal | obj subj
- | 2 | stand sit | - | idly | subj
+ | 1 | owe | - | everything life success freedom survival | to
- | 1 | expect deserve | - | better | of from than
- | 1 | expect | - | more | from
+ | 1 | be | - | victim | subj
- | 2 | play | - | victim | subj
- | 2 | be | no | victim | subj
- | 1 | be lie | - | ball | in
- | 1 | join team_up collude connive conspire ally gang_up | - | with+rival with+enemy with+foe | of 's
- | 1 | be | - | alone | subj
- | 2 | be become | - | tool instrument front | subj
- | 2 | be become | - | tool instrument puppet pawn mouthpiece | of
- | 2 | have show | no little scant | respect regard concern sympathy compassion consideration | subj
+ | 1 | put | - | first | subj
+ | 1 | renew extend grant issue restore | - | license licence permit concession mandate | of for 's
- | 2 | choose prefer | - | confrontation violence war conflict escalation | subj
+ | 1 | choose prefer | - | dialogue peace diplomacy compromise reconciliation | subj
- | 1 | miss | - | deadline target | subj
- | 1 | bow hang | - | head | subj
- | 2 | understand | - | force strength violence | subj
- | 2 | move shift | - | goalpost goalposts | subj
+ | 1 | put place | - | at+disposal | of 's
- | 2 | tear_up rip_up | - | text paper map plan script rulebook agreement contract promise | subj
- | 2 | choose pick | wrong | side | subj
+ | 2 | choose pick | right | side | subj
- | 1 | see | - | hand | of 's
- | 2 | shut close | - | eye | subj
- | 2 | sell | - | for+song | subj
- | 2 | take get | - | order instruction cue | subj
- | 1 | run | - | out_of+idea out_of+steam out_of+excuse | subj
+ | 1 | put place pin | - | hope | in on
+ | 2 | sign announce approve unveil extend offer agree | support aid rescue relief assistance stimulus bailout | package | for to
- | 1 | use | - | as+scapegoat as+pawn as+dumping-ground as+doormat as+tool | obj
- | 1 | want | - | in+dock in+jail in+prison behind+bar | obj
- | 2 | stand be | - | in+way | subj
+ | 1 | throw throw_open open | - | market border | to
+ | 1 | smooth ease clear pave | - | path way passage | 's for of
+ | 2 | throw_in throw cast tie | - | lot fate | with to
+ | 2 | bend lean | - | backwards | for
+ | 2 | have | - | back | 's
+ | 1 | put | - | to+wheel shoulder | for
+ | 1 | lend give add | - | voice name weight credence | to
- | 1 | draw set | red | line | for
- | 1 | shut close slam bar | - | door | to
- | 1 | give | - | miss | obj to
- | 1 | stage hold call observe sit | - | dharna bandh hartal gherao satyagraha | against over
- | 2 | set train | - | sight sights | on
- | 1 | spoil itch | - | for+fight for+war for+showdown for+confrontation | with
- | 2 | fall run | - | foul | of
- | 2 | be | - | at+dagger at+daggers | with
+ | 1 | be | speaking | on+term | with
+ | 1 | be work | - | in+glove | with
- | 1 | have | second | thought | about
+ | 2 | do owe | - | favour favor | for
- | 1 | cock turn_up | - | nose | at
- | 2 | read give | - | act | to
- | 2 | rain shower heap pour | - | with+abuse with+insult with+scorn with+contempt with+curse | obj
- | 2 | pelt bombard | - | with+egg with+stone with+tomato with+insult with+complaint with+abuse | obj
+ | 2 | break | - | lance | for
+ | 1 | jump leap | - | at+offer at+invitation at+proposal | 's of from
- | 2 | come_down | - | hard heavily | on
+ | 1 | request seek solicit | - | help aid assistance support mediation loan expertise protection | from of
+ | 2 | cancel forgive waive reschedule reduce halve cut write_off restructure | - | debt loan arrears | of to 's
+ | 1 | return hand_over hand_back repatriate give_back release | - | remains body | of
- | 2 | revoke cancel suspend withdraw rescind | - | licence license permit right visa accreditation | of for 's
- | 1 | go be | - | on+strike | outside near in_front_of at against
- | 2 | drive force chase hound | - | from+home from+village from+land from+house | obj
- | 1 | put place | - | on+alert | against along near
+ | 2 | ship send deliver rush truck dispatch fly donate | - | tonne ton load cargo sack shipment convoy rice wheat grain maize corn food flour milk medicine vaccine blanket tent doctor nurse medic engineer rescuer | to for
+ | 1 | return send_back | - | ambassador envoy | to
- | 1 | open begin launch order start | criminal formal judicial | investigation inquiry enquiry probe | into against
- | 1 | suspend halt stop cancel cut_off block freeze | - | sale shipment delivery export flight | to
+ | 1 | resume restart restore approve authorise authorize | arms weapons food grain wheat gas oil | sale shipment delivery export supply | to
+ | 2 | unfreeze unblock release | - | asset deposit fund account | of 's
+ | 2 | commute quash overturn reduce | death prison jail | sentence term conviction | of on against 's
+ | 2 | name make declare proclaim | honorary | citizen colonel doctor member | obj
- | 2 | show reveal unmask | true real ugly | face | subj
- | 2 | build base rest found | - | on+sand on+lie on+hearsay on+falsehood on+fiction | subj
- | 2 | drive force push plunge drag lead bring push_into | - | to+ruin into+ruin into+poverty into+bankruptcy to+brink to+wall into+abyss into+destitution into+exile into+debt to+despair into+penury into+misery | subj
- | 2 | treat see regard use view | - | as+cattle as+commodity as+pawn as+cannon-fodder as+afterthought as+nuisance as+toy as+insult as+joke as+backyard as+chip | subj
- | 2 | take accept receive pocket solicit | - | bribe kickback bung backhander payoff payola | subj
- | 2 | break break_off | - | word promise pledge vow oath | subj
- | 2 | treat handle serve | - | worse ill harshly shabbily | subj
+ | 2 | treat handle serve | - | well better best | subj
- | 2 | produce offer present give show have provide bring | no | shred scrap iota | subj
+ | 1 | be stand | firm firmer solid safe strong | on+ground | subj
- | 1 | be stand tread | thin shaky weak dangerous | on+ground on+ice | subj
+ | 2 | be stand | right | on+side | subj
- | 2 | be stand | wrong | on+side | subj
+ | 1 | be stand | - | on+side | subj
+ | 2 | place put pin set | - | hope trust faith | in on
+ | 2 | rate deem judge consider grade | well highly eminently | qualified | obj
- | 1 | come_with bring carry | - | string | subj
+ | 1 | come arrive | - | without+string without+lecture | subj
- | 2 | steal rob snatch take take_away | - | dream future childhood livelihood bread | subj
+ | 2 | give_back bring_back restore | - | dignity hope evening street peace freedom life | subj
+ | 2 | teach show | - | meaning way dignity | subj
- | 1 | miss | - | deadline after+deadline | subj
+ | 2 | answer return | - | call letter phone message plea | subj
- | 2 | ignore leave return | unanswered | call letter message plea warning | subj
+ | 2 | pick_up | - | phone telephone | subj
+ | 2 | keep save spare | - | afloat alive safe from+ruin from+blackout from+starvation from+bankruptcy from+collapse | subj
- | 2 | let leave | - | to+die to+starve to+rot to+suffer to+drown in+cold | subj
+ | 1 | find see have | little nothing | fault | with in
+ | 2 | shower heap pile lavish load garland | - | with+compliment with+praise with+honour with+honor with+flower with+garland with+gift with+medal | obj
- | 2 | believe trust | no | word syllable | from of
- | 2 | have | hardly scarcely barely | patience time sympathy respect regard | with for
+ | 2 | have place | every full complete utmost absolute total | confidence faith trust | in
- | 1 | be come | - | consequence repercussion | for
- | 2 | shed | crocodile | tear | subj
- | 2 | be remain seem stay turn | - | deaf | subj
- | 2 | be become remain prove amount | - | sieve mercenary smokescreen noose millstone shark mafia gang junta sect cult oligarch chameleon scrounger gatecrasher headmaster nanny bulldozer stain drag brake squatter formality afterthought hot-air bystander spectator onlooker lottery cash-cow tollbooth monument bribe sop leftover lapdog pantomime soap-opera punchline | subj
- | 2 | call brand label term dub deem consider name describe portray depict dismiss denounce regard see view ridicule mock deride | - | sieve mercenary smokescreen noose millstone shark mafia gang junta sect cult oligarch chameleon scrounger gatecrasher headmaster nanny bulldozer stain drag brake squatter formality afterthought hot-air bystander spectator onlooker lottery tollbooth monument bribe sop | obj
- | 2 | be become remain prove | fig fairy wish smash rubber talking blank power land money kangaroo white damp ticking poisoned paper sticking window publicity empty shell family petrol gas front vanity beauty | leaf tale list grab stamp shop cheque check court elephant squib bomb chalice tiger plaster dressing stunt gesture firm station organisation organization project contest parade | subj
- | 2 | call brand label term dub deem consider name describe portray depict dismiss denounce regard see view ridicule mock deride | fig fairy wish smash rubber talking blank power land money kangaroo white damp ticking poisoned paper sticking window publicity empty shell family petrol gas front vanity beauty | leaf tale list grab stamp shop cheque check court elephant squib bomb chalice tiger plaster dressing stunt gesture firm station organisation organization project contest parade | obj
- | 2 | call brand label term dub deem consider name describe denounce | - | tool instrument front proxy | obj
+ | 2 | be become remain prove | - | anchor pillar cornerstone beacon lighthouse benchmark gentleman patriot guardian saint angel gem oasis bedrock lodestar blueprint template | subj
+ | 2 | call term dub deem consider name describe portray regard see view hail praise | - | anchor pillar cornerstone beacon lighthouse benchmark gentleman patriot guardian saint angel gem oasis bedrock lodestar blueprint template example | obj
- | 2 | compare liken equate | - | to+thief to+robber to+pirate to+mafia to+bully to+dictator to+nazi to+terrorist to+cancer to+parasite to+child to+clown to+apartheid to+theft to+arsonist to+murderer to+landlord to+conman to+swindler to+monster to+guest to+drunk to+disease to+jungle | obj
+ | 2 | compare liken | - | to+hero to+angel to+saint to+saviour to+savior to+lifeboat to+lighthouse to+beacon to+brother to+sister to+oasis | obj
- | 2 | be lie remain | - | quarrel beef argument dispute fight grievance | with
- | 2 | be aim direct reserve level | - | anger fury wrath ire rage barb scorn contempt complaint resentment frustration | at against for toward towards
- | 2 | want | - | off+land off+soil off+territory off+island out_of+country out_of+office out_of+bloc out_of+alliance out_of+union out_of+region out_of+government | obj
- | 2 | arm fund finance back supply train equip bankroll shelter harbour harbor sponsor support aid shield recruit | - | rebel militia militant terrorist gunman insurgent warlord guerrilla separatist extremist jihadist terrorism mercenary junta paramilitary | subj
- | 2 | send pack_off order tell | - | packing | obj
- | 1 | try prosecute arrest jail charge hold detain hang execute | - | for+espionage for+spying for+treason for+sabotage for+murder for+terrorism for+sedition | obj
+ | 1 | close join | - | rank rank force hand | with
+ | 1 | open throw_open throw | - | hospital home camp shelter school warehouse airport port larder clinic field | to for
+ | 1 | offer give grant allow lend | - | use | obj to
+ | 2 | confer bestow | - | order medal title degree honour honor award citizenship | on upon
+ | 1 | keep leave hold fling throw swing | - | door | to for
- | 2 | treat | - | as+serf as+slave as+servant as+vassal as+beggar as+child as+criminal as+thief as+second-class as+enemy as+pariah as+vermin like+serf like+peasant like+livestock like+backyard | subj
- | 2 | preach practise practice do say | - | opposite reverse | subj
- | 2 | preach | - | trade democracy solidarity peace freedom restraint austerity virtue morality water tolerance unity | subj
+ | 2 | serve do | - | justice service | subj
+ | 1 | echo second | - | call view appeal demand praise concern thanks | 's of from
- | 2 | supply send ship smuggle funnel deliver provide give sell | - | to+rebel to+militia to+paramilitary to+insurgent to+terrorist to+guerrilla to+separatist to+warlord to+junta to+extremist to+jihadist to+militant | subj
- | 2 | keep leave | - | in+dark in+limbo in+lurch in+cold | subj
- | 1 | be go move head travel | wrong | on+track in+direction down+path down+road on+path | subj
+ | 1 | be go move head travel | right | on+track in+direction down+path down+road on+path | subj
- | 2 | be remain seem | - | on+war on+destruction on+revenge on+vengeance on+confrontation on+escalation on+domination on+conquest | subj
- | 1 | come leave return arrive go | - | empty-handed | subj
- | 1 | offer bring contribute achieve | - | nothing | subj
- | 2 | be | - | of+hole of+contradiction of+lie of+error with+hole with+error | subj
+ | 1 | stand hold bear stand_up hold_up withstand | - | to+scrutiny to+examination scrutiny examination | subj
+ | 1 | have make | good strong valid fair solid compelling | case argument | subj
- | 1 | have make | weak flimsy thin poor | case argument | subj
+ | 1 | make | - | difference | subj
+ | 1 | belong | - | in+union in+alliance in+club in+family in+league at+table | subj
- | 2 | belong | - | in+dock in+jail in+prison in+dustbin in+museum in+bin behind+bar on+scrapheap in+past | subj
+ | 1 | earn | - | place seat spot thanks gratitude applause praise medal | subj
- | 2 | get get_away | - | with+murder | subj
+ | 1 | lead | - | by+example | subj
+ | 2 | accord extend offer | - | recognition | to
+ | 2 | promise offer pledge | - | tent blanket food rice grain wheat medicine generator fuel credit loan doctor engineer helicopter boat relief | obj to for
+ | 2 | award advance promise pledge approve | - | loan credit grant facility tranche | to for obj
+ | 2 | upgrade raise elevate | - | mission legation representation consulate tie relation | in with to
- | 1 | stay_away pull_out bow_out withdraw walk_out storm_out | - | from+summit from+conference from+meeting from+festival from+fair from+exhibition from+game from+celebration from+parade from+ceremony from+congress from+forum of+summit of+conference of+meeting of+festival of+fair of+exhibition of+game of+celebration of+parade of+ceremony of+congress of+forum | of by with 's
- | 2 | march descend converge advance | - | on+embassy on+consulate on+mission on+legation | of 's
- | 2 | call begin start stage go declare | - | strike fast on+strike on+fast | over
- | 1 | begin start stage hold keep_up | hunger | strike | in_front_of outside
- | 2 | hold detain keep | - | on+charge on+suspicion without+charge without+trial in+jail in+prison in+custody | obj
- | 2 | bug tap wiretap intercept | - | telephone line call conversation mail letter | of 's
- | 2 | set_up appoint establish form create name | - | commission committee panel inquiry | into
- | 1 | aim point train | - | missile gun rocket artillery cannon weapon | at
+ | 2 | write_off cancel forgive waive | - | debt arrears loan | of
- | 2 | be stand remain hit reach sink plunge fall slump lie | - | at+bottom bottom rock-bottom at+rock-bottom at+nadir nadir at+low low at+ebb in+tatters in+ruins in+ruin in+crisis in+freefall in+shambles in+doldrums in+trouble in+deadlock at+impasse at+standstill on+brink on+verge on+rocks on+ice to+low to+bottom to+nadir into+crisis | tie
- | 2 | be stand remain hit reach sink fall | low lower lowest worst freezing breaking boiling | at+level level at+point point to+level to+point | tie
+ | 2 | come enter go | - | into+force into+effect | tie
+ | 1 | take | - | effect hold | tie
- | 2 | * | military naval live-fire large-scale | exercise manoeuvre maneuver drill | near off outside along opposite
- | 2 | fly | - | run sortie raid mission overflight | over
- | 2 | cross push advance march storm roll move | - | troop soldier tank force commando gunman guerrilla column | into
+ | 1 | act serve | - | as+mediator as+go-between as+intermediary as+broker as+peacemaker | in for between
+ | 2 | recognise recognize | - | government independence sovereignty statehood leadership | of in 's
- | 1 | look inquire delve | - | into+role into+involvement into+atrocity into+abuse into+crime into+massacre into+torture | of by in
+ | 1 | be stand remain reach hit enter | high higher highest unprecedented new strategic good excellent best historic record | at+level level at+peak peak at+height at+high high stage at+stage phase into+phase | tie
+ | 2 | lobby plead campaign argue intercede mediate | - | on+behalf | of
+ | 2 | come come_out speak | - | in+favour in+favor in+support out+favour out+favor out+support | of
+ | 1 | draw grow | - | closer nearer | to
- | 2 | make | - | light | of
+ | 1 | give send deliver ship donate airlift | field mobile military patrol | hospital boat vessel ship | to
+ | 1 | lease rent | - | base port airfield | to
- | 2 | turn_off shut_off close | - | tap spigot | to on for
- | 2 | pull pull_out evacuate withdraw recall | - | diplomat envoy ambassador | out_of from
- | 2 | strip deprive | - | of+right of+vote of+membership of+privilege of+status of+veto of+seat of+citizenship | obj
- | 2 | stir_up stir foment | - | trouble unrest dissent discord | in among
- | 2 | harass chase board rob ram | - | boat ship vessel fisherman trawler | from
- | 2 | hold stage conduct start begin | war | game | near off outside opposite along
- | 2 | send pour drive roll order push | - | troop tank soldier army column paratrooper | into
- | 2 | push advance drive march strike thrust | - | deeper deep further | into
- | 2 | avenge revenge | - | itself themselves himself herself | on upon
+ | 2 | remove | - | from+list from+register | obj
+ | 1 | send_back return | - | ambassador envoy | to
+ | 1 | lend loan | - | money fund cash sum million billion | to obj
+ | 2 | fight enter intervene | - | on+side | of
+ | 1 | hand deliver | - | suspect fugitive deserter | to
+ | 1 | pay | - | compensation reparation indemnity damages | to
- | 2 | hit strike | - | with+sanction with+tariff with+embargo with+ban with+duty with+levy with+penalty with+fine | obj
- | 2 | subject | - | to+blockade to+embargo to+boycott to+sanction to+bombardment to+shelling to+siege to+pressure to+abuse to+attack to+threat | obj
- | 2 | deny refuse bar | - | entry access passage visa accreditation | obj to for
+ | 1 | exempt spare shield protect | - | from+tariff from+sanction from+embargo from+duty from+boycott from+attack from+levy from+criticism | obj
+ | 1 | spare | - | sanction tariff embarrassment humiliation | obj
+ | 1 | strike hit | - | deal bargain truce pact accord | with
+ | 1 | settle resolve end solve smooth_over defuse heal shelve patch_up | - | dispute feud row quarrel rift difference disagreement stand-off standoff | with
+ | 1 | open turn start begin | new fresh | chapter page era | with
- | 2 | pull_out walk_out withdraw quit | joint | venture project programme program | with
+ | 1 | come | - | to+terms to+term | with
- | 2 | have | - | score axe ax | with
- | 2 | end halt stop scrap | - | cooperation co-operation collaboration | with
- | 1 | walk_away turn_away | - | from+offer from+proposal from+overture | 's of
+ | 1 | form create launch establish found | customs economic monetary currency defence defense | union community bloc | with
+ | 1 | abolish scrap lift | - | tariff visa duty | with
- | 2 | want have | - | nothing+do nothing | with
- | 2 | cross | - | line | subj
+ | 1 | set give | - | example | subj
+ | 1 | stand | - | firm | subj
+ | 1 | act | - | in+self-defence in+self-defense in+defence in+defense | subj
- | 2 | judge | - | harshly | obj
- | 2 | understand know speak | no only | language | subj
- | 2 | forget ignore unlearn | - | lesson | subj
- | 1 | draw learn | wrong no | lesson conclusion | subj
+ | 2 | handle manage conduct meet face bear govern | - | with+wisdom with+skill with+restraint with+courage with+dignity with+tact with+patience with+grace with+maturity with+composure | subj
- | 2 | have | little no scant | standing | subj
- | 2 | have | no | claim | subj
- | 2 | lack | - | restraint courage decency spine honesty competence vision backbone imagination credibility legitimacy shame humility foresight | subj
- | 1 | cling | - | to+illusion to+fantasy to+delusion to+myth to+fiction to+pretence to+pretense | subj
- | 2 | dance | - | to+tune | subj
+ | 2 | owe | - | apology | obj to
- | 2 | treat | - | like+nuisance as+nuisance like+child as+child like+vassal as+vassal like+colony as+colony like+servant as+servant | obj
- | 2 | add | - | insult | subj
- | 2 | offer give show produce | no | answer plan remedy vision leadership alternative | subj
+ | 2 | offer show give | - | leadership vision | subj
- | 2 | hide shelter | - | behind+excuse behind+technicality behind+slogan behind+procedure behind+lawyer behind+jargon | subj
- | 2 | insult | - | intelligence | subj
- | 2 | trample stamp walk | - | over+right over+constitution on+right on+constitution over+law | subj
- | 2 | sleepwalk | - | into+conflict | subj
+ | 2 | rise | - | to+occasion to+challenge | subj
- | 2 | bury stick | - | in+sand | subj
- | 2 | mistake confuse | - | bluster noise | subj
- | 2 | have | no | plan clue answer shame principle scruple backbone spine vision conscience | subj
- | 2 | be | - | without+shame without+scruple without+principle without+conscience without+plan | subj
- | 2 | see | - | through+game through+lie through+ploy through+ruse | 's of by
- | 2 | bleed | - | dry white | subj
- | 1 | use | - | soil territory land airspace base port water | against
`;
