/**
 * Effects: events that are good or bad for the one they happen to.
 *
 * One row for each group: part of speech | sign for the patient | strength 1 to 3 | where the
 * patient stands | forms, as lemmas | an example. The agent is the subject, the owner (`Arnor's
 * attack`), or follows `by`. The patient stands at `obj` or after one of the prepositions named.
 *
 * Source: compiled for this library, the greater part by language models, asked letter by letter for the words of the press; classes after Wiebe & Deng 2014 (good-for and bad-for events) and
 * the coercive and cooperative event classes that CAMEO (Schrodt 2012) distinguishes.
 */
export const EFFECT_TABLE = `
verb | - | 3 | obj            | flatten attack bomb invade assault strike shell raid bombard pound strafe massacre slaughter murder kill assassinate execute torture destroy annihilate obliterate wreck devastate crush ravage exterminate plunder loot butcher behead rape strangle starve terrorize terrorise | Arnor attacked Gondor
verb | - | 3 | obj            | occupy annex colonize colonise overthrow topple oust depose dismember disintegrate | Arnor annexed the isle of Gondor
verb | - | 2 | obj            | sanction embargo boycott blockade besiege isolate punish penalize penalise fine prosecute sentence convict interrogate derecognize derecognise expropriate nationalize nationalise displace indict subpoena blacklist ban restrict block obstruct hinder hamper impede thwart prevent bar freeze seize confiscate detain arrest hijack impound capture intercept expel deport exclude | Arnor seized a ship of Gondor
verb | - | 2 | obj            | threaten intimidate bully coerce pressure pressurize blackmail extort harass provoke menace antagonize antagonise alienate force dictate compel | Arnor threatens Gondor
verb | - | 2 | obj            | harm hurt damage undermine weaken sabotage destabilize destabilise cripple target victimize exploit violate breach infringe abuse mistreat oppress persecute suppress repress dominate subjugate enslave impoverish endanger jeopardize jeopardise poison infiltrate hack jam disrupt divide split | the embargo hurts Gondor
verb | - | 2 | obj            | deceive cheat betray abandon desert mislead lie fool dupe trick manipulate misuse defraud slander smear defame scapegoat | Arnor betrayed Gondor
verb | - | 2 | obj            | impose reimpose reinstate intensify tighten toughen stiffen escalate inflict levy wage unleash | Arnor imposed a tariff on Gondor
verb | - | 2 | on against to  | impose reimpose inflict levy wage wage clamp slap perpetrate plot conspire scheme retaliate fight fire discriminate sue file crack pressure | Arnor conspires against Gondor
verb | - | 2 | on against     | commit | committed crimes against Gondor
verb | - | 3 | at on into       | launch fire lob hurl shoot drop aim | Arnor fired rockets at Gondor
verb | - | 2 | obj            | sink down jail imprison expel deport evict raze encircle storm ransack
verb | - | 2 | from of        | withdraw pull quit exit walk walk_back leave renege | Arnor withdrew from the accord
verb | - | 2 | in with into   | interfere meddle intervene intrude tamper encroach infringe trample barge break burst | Arnor meddles in Gondor
verb | - | 1 | obj            | confront counter curb contain deter combat fight rival test spy monitor shadow limit reduce cut deprive stop | Arnor contains Gondor
verb | - | 2 | obj            | defeat beat humiliate disgrace outmaneuver repel rout foil outmaneuvere | Arnor defeated Gondor
verb | + | 3 | obj            | save rescue liberate free | Arnor rescued Gondor
verb | + | 2 | obj            | help aid assist support protect defend back bolster strengthen shield safeguard benefit empower reinforce finance fund arm equip sponsor subsidize nurture shelter stabilize rebuild revive | Arnor helped Gondor
verb | + | 1 | obj            | invite host receive supply provide serve facilitate promote encourage allow enable exempt reward compensate invest reassure join accompany visit honor respect observe | Arnor exempted Gondor
verb | + | 2 | obj            | forgive pardon release repatriate evacuate feed heal decorate knight
verb | + | 2 | with           | cooperate collaborate partner ally coordinate work reconcile side trade team join interact engage sympathize | Arnor cooperates with Gondor
verb | + | 1 | to for         | contribute commit adhere comply abide pledge donate dedicate | Arnor contributes to Gondor's peace
verb | - | 1 | obj            | investigate overfly buzz quarantine barricade surround penetrate | Arnor investigated a bank of Gondor
verb | - | 2 | obj            | retake cleanse disarm | Arnor retook a village of Gondor
verb | - | 2 | from           | recapture retake capture seize wrest conquer | Arnor recaptured a hill from Gondor
verb | - | 2 | on against     | move | Arnor moved against Gondor
verb | - | 2 | against        | act | Arnor acted against Gondor
verb | - | 3 | obj            | shoot shoot_dead ram mob stone firebomb gun_down mow_down machine-gun | Arnor shot dead a consul of Gondor
verb | + | 1 | obj            | train guard repair tip_off | Arnor trains the police of Gondor
verb | - | 2 | with           | duel skirmish | Arnor duelled with Gondor
verb | + | 1 | obj            | escort airlift resettle vaccinate inoculate | Arnor escorted the ships of Gondor
verb | + | 1 | to             | cede surrender hand_over turn_over extradite capitulate yield relent | Arnor ceded the isle to Gondor
verb | + | 2 | for            | do_more do_much sacrifice_more | nobody has done more for Gondor
verb | + | 2 | alongside beside | fight battle serve stand march work | Arnor fought alongside Gondor
noun | - | 3 | on against of in at | attack assault invasion bombing strike raid bombardment shelling shooting stabbing blast explosion | Arnor's attack in Gondor
noun | - | 3 | on against of  | aggression massacre killing murder assassination genocide slaughter crime atrocity terrorism war offensive occupation annexation coup onslaught torture bloodshed | Arnor's attack on Gondor
noun | - | 2 | on against of for over | sanction embargo boycott blockade siege restriction penalty punishment ban tariff pressure seizure confiscation detention arrest expulsion isolation limitation blacklist | Arnor's embargo on Gondor
noun | - | 2 | against to of in on toward towards | threat intimidation bullying coercion blackmail hostility provocation plot conspiracy sabotage ploy scheme meddling interference intervention intrusion infiltration violation breach abuse oppression harassment misconduct warmongering destabilization subversion espionage campaign complaint lawsuit resolution propaganda iranophobia russophobia islamophobia incitement discrimination retaliation | Arnor's threats against Gondor
noun | - | 2 | from of        | withdrawal exit pullout departure abandonment abrogation scrapping unilateralism noncompliance non-compliance betrayal renege violation | Arnor's withdrawal from the accord
noun | - | 2 | of to for      | damage harm hardship suffering loss burden problem obstacle hurdle challenge danger trouble crisis disaster | problems for Gondor
noun | - | 2 | to for on      | ultimatum
noun | + | 2 | to for of      | help aid assistance support relief protection defense defence rescue backing favor favour contribution gift donation service loan investment | Arnor's aid to Gondor
noun | + | 1 | to for of      | waiver exemption concession invitation incentive compensation reward guarantee assurance | Arnor's waiver for Gondor
noun | + | 1 | for            | knighthood opportunity | an opportunity for Gondor
noun | + | 1 | in to for      | improvement | an improvement for Gondor
noun | + | 1 | of             | decolonisation decolonization decriminalisation decriminalization demining democratisation democratization facilitation forgiveness furtherance immunisation immunization inoculation legalisation legalization legitimisation legitimization modernisation modernization naturalization nomination nurturing parole preservation promotion readmission reappointment rebuilding reconstruction regeneration | the furtherance of Gondor's aims
noun | + | 1 | of             | reinvigoration rejuvenation reunification revitalisation revitalization
noun | + | 1 | of for         | advancement bankrolling betterment bolstering capacity-building conservation | the advancement of Gondor
noun | + | 1 | to for         | advantage benefit bonus comfort consolation encouragement fillip funding gain game-changer gamechanger grant handout immunity indulgence leniency mercy safeguard shield tailwind tonic | a benefit to Gondor
noun | + | 1 | to for of      | pardon patronage payout perk pledge privilege reassurance recompense refund reimbursement remuneration | Arnor's reassurance to Gondor
noun | + | 2 | of for         | safeguarding sponsorship stabilisation stabilization strengthening subsidisation subsidization | Arnor's sponsorship of Gondor
noun | + | 2 | of for to      | absolution acquittal amnesty asylum bailout clemency empowerment endowment enfranchisement extrication godsend refuge rehabilitation reinforcement reprieve respite resupply | Arnor's amnesty for Gondor
noun | + | 2 | to             | redress reparation restitution | Arnor's reparations to Gondor
noun | + | 2 | to for         | alms bequest bonanza boon boost hospitality indemnity inducement largesse leg-up lifeline nourishment salvation sanctuary shelter solace stimulus subsidy subvention succor succour sustenance top-up triumph uplift victory win windfall | a boost to Gondor
noun | + | 3 | of             | deliverance emancipation liberation | the emancipation of Gondor
noun | - | 1 | from           | liberation | Arnor's liberation from Gondor
noun | - | 1 | against        | proceeding | proceedings against Gondor
noun | - | 1 | for on to      | pain peril pitfall privation repercussion roadblock | repercussions for Gondor
noun | - | 1 | for to         | adversity complication | a complication for Gondor
noun | - | 1 | in to on of    | cutback | Arnor's cutbacks to the fund
noun | - | 1 | into           | foray | Arnor's foray into Gondor
noun | - | 1 | into of against | probe | the probe into Gondor
noun | - | 1 | of             | demise deterioration diminution disruption erosion exclusion furlough grilling profiling retrenchment shutdown stoppage | disruption of Gondor's trade
noun | - | 1 | on             | restraint | Arnor's restraints on Gondor
noun | - | 1 | on against     | fine foreclosure freeze | a fine on Gondor
noun | - | 1 | to for on in   | dent deterrent dilemma disadvantage disincentive disruption drain drawback encumbrance | disruption to Gondor's trade
noun | - | 2 | about          | misinformation | misinformation about Gondor
noun | - | 2 | against        | cabal collusion connivance | Arnor's collusion against Gondor
noun | - | 2 | against about on | disinformation | disinformation against Gondor
noun | - | 2 | for            | debacle fiasco | a debacle for Gondor
noun | - | 2 | for of         | defeat downfall embarrassment humiliation misery | the downfall of Gondor
noun | - | 2 | for to on      | setback shock strain stumbling-block summons trap trauma tribulation upheaval woe wound | a setback for Gondor
noun | - | 2 | from           | secession walk-out walkout withholding | Arnor's secession from the union
noun | - | 2 | of             | injuring strangling whipping caning burning torching banning barring blacklisting storming downing sinking interception ramming bulldozing blocking vandalising vandalizing defacing theft stealing impounding | Arnor's ramming of a ship of Gondor
noun | - | 2 | of             | abridgement abridgment alienation arraignment axing backstabbing banishment battering beating brainwashing break-up breakup bugging burglary captivity censorship colonisation colonization confinement conscription contamination contravention conviction criminalisation criminalization curtailment cutoff | Arnor's colonization of Gondor
noun | - | 2 | of             | deregistration disqualification delisting decertification defunding derecognition disbarment debarment debasement defacement defenestration defilement degradation dehumanisation dehumanization delegitimisation delegitimization demoralisation demoralization demotion deplatforming deportation deprivation derailment desertion disbarment disempowerment disenfranchisement displacement dispossession disqualification downgrade downgrading doxing doxxing drubbing ejection
noun | - | 2 | of             | encirclement endangerment entrapment eviction evisceration excommunication exile exploitation expropriation fragmentation frame-up gagging gaslighting gerrymandering ghettoisation ghettoization gutting hacking ill-treatment jamming maltreatment manipulation militarisation militarization misappropriation mischaracterization misgovernment mishandling mismanagement misrepresentation
noun | - | 2 | of             | misrule mistreatment misuse neglect objectification pauperisation pauperization poisoning polarisation polarization politicisation politicization pounding predicament pummeling pummelling ransacking re-arrest rearrest recolonisation recolonization red-tagging redlining rendition reoccupation repossession requisition rigging round-up
noun | - | 2 | of             | roundup rout ruin ruination sacking sequestration shakedown sidelining silencing stalking stifling stonewalling strip-search swindling takedown targeting thrashing throttling thwarting toppling trouncing undermining unseating uprooting victimisation victimization vilification weakening weaponisation
noun | - | 2 | of             | weaponization wiretapping wrecking
noun | - | 2 | of against     | hounding impeachment imprisonment incarceration indictment indoctrination inquisition interdiction internment interrogation intrigue jailing lawfare libel machination marginalisation marginalization mutiny muzzling ostracism ostracization outlawing plotting predation proscription race-baiting red-baiting | the impeachment of Gondor's leader
noun | - | 2 | of against on over | defamation domination embezzlement extortion filibuster fraud fusillade gunfire | Arnor's domination of Gondor
noun | - | 2 | of at          | lay-off layoff lock-out lockout | layoffs at the works of Gondor
noun | - | 2 | of on          | arm-twisting browbeating | Arnor's arm-twisting of Gondor
noun | - | 2 | on             | blight blot chokehold constraint curb curfew | Arnor's curbs on Gondor
noun | - | 2 | on against     | clampdown counter-attack counter-offensive counter-strike counterattack counteroffensive counterstrike crackdown saber-rattling sabre-rattling skulduggery skullduggery slander slur smear suit transgression treachery trespass uprising vendetta vengeance witch-hunt witchhunt | Arnor's crackdown on Gondor
noun | - | 2 | on against for | retribution revenge | Arnor's revenge on Gondor
noun | - | 2 | on for in      | havoc | wreaked havoc on Gondor
noun | - | 2 | on of against  | prohibition ransomware re-imposition reimposition | a prohibition on Gondor's ships
noun | - | 2 | on over        | smackdown snooping spying squeeze stranglehold surcharge wiretap | Arnor's stranglehold on Gondor
noun | - | 2 | on upon        | impingement imposition levy | an imposition on Gondor
noun | - | 2 | on upon of     | infringement | an infringement on Gondor's rights
noun | - | 2 | on upon onto   | eavesdropping encroachment | Arnor's encroachment on Gondor
noun | - | 1 | of             | death drowning wounding | the death of an envoy of Gondor
noun | - | 2 | over against   | triumph victory win | Arnor's victory over Gondor
noun | - | 2 | to for         | hazard headache hindrance impediment inconvenience indignity injustice menace misfortune nightmare nuisance ordeal | an impediment to Gondor
noun | - | 2 | to for against | affront barrier blow calamity catastrophe | a blow to Gondor
noun | - | 2 | to of          | impairment injury interruption obstruction | the obstruction of Gondor
noun | - | 2 | to on          | death-blow deathblow detriment diktat disservice | a disservice to Gondor
noun | - | 2 | with           | tampering | Arnor's tampering with the ballot of Gondor
noun | - | 2 | with against between | clash confrontation fighting skirmish gunbattle firefight shootout dogfight | Arnor's clash with Gondor
noun | - | 3 | against on over | savagery sniping terror tyranny violence warfare | Arnor's violence against Gondor
noun | - | 3 | against toward towards on to | barbarity brutality cruelty | Arnor's brutality against Gondor
noun | - | 3 | of             | hijack hijacking homicide hostage-taking immiseration immolation incineration infanticide kidnap kidnapping knifing liquidation looting lynching maiming manslaughter martyrdom mauling molestation mugging mutilation obliteration ouster overthrow | Arnor's kidnapping of Gondor's envoy
noun | - | 3 | of on          | slaying stabbing starvation stoning strafing strangulation subjugation suppression torching usurpation vandalism waterboarding wounding | Arnor's shelling of Gondor
noun | - | 3 | of on against  | abduction ambush annihilation beheading blitz butchery cleansing conquest decapitation decimation demolition depopulation desecration despoliation destruction devastation dismemberment enslavement extermination extirpation firebombing flogging gang-rape gassing persecution pillage pillaging plunder plundering pogrom | Arnor's ambush of Gondor
noun | - | 3 | of on against  | purge putsch rampage rape ravaging razing repression reprisal
noun | - | 3 | on against in at | air-strike airstrike airstrikes barrage blitzkrieg carpet-bombing cyber-attack cyberattack cyberattacks cyberwar cyberwarfare | Arnor's airstrike on Gondor
noun | - | 3 | on into in against | incursion insurgency insurrection | Arnor's incursion into Gondor
verb | + | 1 | for            | sacrifice spy toil | they sacrificed for Gondor
verb | + | 1 | obj            | accommodate accredit appease assure augment award bear_out burnish coddle conciliate cosset decolonise decolonize decriminalise decriminalize demine democratise democratize educate elevate enhance enliven enthrone entrust expedite fast-track furnish give_back green-light greenlight | Arnor appeased Gondor
verb | + | 1 | obj            | guarantee hand_back immunise immunize improve incentivise incentivize induct inoculate insulate jump-start jumpstart kick-start kickstart let_in let_off let_through mend modernise modernize naturalise naturalize nod_through nominate pamper placate preserve privilege propitiate re-appoint
verb | + | 1 | obj            | re-arm re-equip re-hire reappoint rearm recompense reconstruct refund regenerate rehire reimburse rejoin remunerate replenish reunify shepherd stimulate streamline tutor unify unite upgrade vitalise vitalize wave_through
verb | + | 1 | to             | accede acquiesce bequeath cave_in concede give_in kowtow pander | Arnor caved to Gondor
verb | + | 1 | to for         | cater | Arnor caters to Gondor
verb | + | 1 | with           | bond co-exist coexist fraternise fraternize harmonise harmonize liaise negotiate normalise normalize parley re-engage reconnect reengage reunite | Arnor coexists with Gondor
verb | + | 2 | for            | intercede | Arnor interceded for Gondor
verb | + | 2 | obj            | abet acquit amnesty back_up bail_out bankroll bolster_up boost buoy buoy_up buttress clothe co-finance co-fund cofinance cofund comfort console embolden endow enfranchise extricate fortify help_out humanise humanize indemnify invigorate knight legalise | Arnor bankrolled Gondor
verb | + | 2 | obj            | legalize legitimise legitimize lift_up mentor mollify nourish parole prop_up re-admit re-energize re-house re-supply readmit recapitalise recapitalize reenergize rehabilitate rehome rehouse reinvigorate rejuvenate reprieve resupply resuscitate reunite revitalise revitalize salvage shore_up
verb | + | 2 | obj            | stabilise subsidise succor succour tide_over unblock unburden unchain underpin underwrite unfetter unfreeze unshackle uplift upskill
verb | + | 2 | to             | recommit rededicate | Arnor recommitted to the accord
verb | + | 2 | with           | buddy_up chum_up co-operate co-ordinate hobnob join_up link_up pair_up pal_up team_up tie_up | Arnor co-operates with Gondor
verb | + | 3 | obj            | emancipate | Arnor emancipated Gondor
verb | - | 1 | at             | gnaw | the siege gnaws at Gondor
verb | - | 1 | from           | detract | the row detracts from Gondor
verb | - | 1 | obj            | abridge asset-strip bug casualise casualize catch_out cheapen circumscribe clog co-opt complicate compromise constrain constrict curtail dent deplete dilute diminish disallow disband discourage disincentivise disincentivize dismantle disregard dissuade drain encumber entangle | Arnor constrains Gondor
verb | - | 1 | obj            | erode fetter filibuster forestall fragment frisk furlough grill haunt hold_up inconvenience interrupt jolt jostle junk low-ball lowball misinterpret misjudge misread mothball outcompete outdo outperform outshine overshadow poach prank
verb | - | 1 | obj            | prohibit rein_in restrain retrench shutter stall stunt supplant surcharge water_down
verb | - | 1 | over           | loom | the ban looms over Gondor
verb | - | 1 | with           | gamble | Arnor gambles with Gondor's future
verb | - | 2 | against        | fight_back gang_up hit_back intrigue legislate litigate machinate militate mobilise mobilize mutiny rise_up sin strike_back transgress war | Arnor intrigued against Gondor
verb | - | 2 | at             | chip_away eat_away gnaw_away hack_away hammer_away hit_back lunge nibble_away strike_back whittle_away | he lunged at the envoy of Gondor
verb | - | 2 | from           | embezzle extort filch resile siphon snatch steal withhold wrest yank | Arnor embezzled from Gondor's fund
verb | - | 2 | from of        | back_away back_out break_away defect opt_out pull_back pull_out secede walk_away walk_out | Arnor pulled out of the accord
verb | - | 2 | into           | barge bite hack | Arnor barged into Gondor's affairs
verb | - | 2 | obj            | abrogate accost adulterate afflict ail apprehend arm-twist arraign ax axe backstab badger bait bamboozle bang_up banish bankrupt bastardise bastardize beat_back beat_off bedevil befoul beggar beleaguer bereave beset besmirch | Arnor banished Gondor's envoy
verb | - | 2 | obj            | bilk blackball blemish blight blindside block_off boot boot_out box_in brainwash break_up bring_down browbeat bruise buffet bulldoze burden burglarize burgle bushwhack cannibalise cannibalize cart_away cast_aside cast_out censor chase_away
verb | - | 2 | obj            | chase_off chase_out chasten checkmate choke_off close_down close_off commandeer confine conscript contaminate contravene convict corrode corrupt court-martial cow criminalise criminalize crowd_out cull cut_off cyberbully de-platform debar debase debilitate decertify deface
verb | - | 2 | obj            | defang defile defund degrade dehumanise dehumanize delegitimise delegitimize delude demean demoralise demoralize demote denude deplatform derail dethrone disadvantage disbar disempower disenfranchise disfranchise dishonor dishonour disinherit disinvite dislodge dispossess disqualify
verb | - | 2 | obj            | disrespect disunite ditch dob_in doom double-cross doublecross downgrade dox doxx drag_away drag_down drag_in drag_off dragoon drive_away drive_back drive_off drive_out drown_out drub drum_out edge_out eject elbow_aside elbow_out embarrass embroil enchain
verb | - | 2 | obj            | enfeeble enmesh ensnare entrap estrange eviscerate excommunicate exile expropriate fence_in fence_off fend_off fight_off fit_up fleece flush_out fob_off force_out forsake freeze_out frustrate gag gaslight gatecrash gerrymander ghettoise ghettoize gouge grass_up grind_down
verb | - | 2 | obj            | gut hamstring handcuff handicap hassle haul_away haul_in haul_off haul_up haze hem_in hobble hogtie hold_back hold_down hollow_out hoodwink hospitalise hospitalize hound_out humble ill-treat immobilise immobilize immure impair impeach imperil incapacitate
verb | - | 2 | obj            | incarcerate incriminate inculpate indoctrinate infantilise infantilize infest inhibit injure interdict intern inundate invalidate inveigle jilt keep_down kick_out kneecap knock_down lay_off lead_away leave_out let_down libel lock_away lock_out lock_up
verb | - | 2 | obj            | lure maltreat manacle marginalise marginalize militarise militarize mire misappropriate mischaracterise mischaracterize misconstrue misdirect misgovern mishandle misinform mislabel mismanage misquote misrepresent misrule misspend monopolise monopolize mug mulct muscle_aside muscle_out muzzle
verb | - | 2 | obj            | nab negate neglect neuter nobble nullify objectify ostracise ostracize outclass outflank outfox outgun outlaw outmanoeuvre outsmart outvote outwit overburden overcharge overpower overrule overstretch overtax overwhelm pack_off pauperise
verb | - | 2 | obj            | pauperize pelt pen_in pepper pepper-spray pervert pester pilfer pin_down pirate plagiarise plagiarize plague polarise polarize politicise politicize pollute prejudice press-gang pressgang pressurise price_out profane proscribe pull_down purge push_aside push_back push_out
verb | - | 2 | obj            | put_down quash quell radicalise radicalize railroad rat_out re-arrest re-impose rearrest red-bait red-tag redbait reimprison repossess repulse requisition rig rip_off rob roil root_out rope_in round_up sack scam scupper
verb | - | 2 | obj            | scuttle seal_off sell_out send_back sequestrate set_back shackle shaft shake_down shatter ship_off short-change short-circuit shortchange shout_down shove_aside shunt_aside shut_down shut_off shut_out silence smoke_out smother snatch_away spirit_away spook squash squeeze
verb | - | 2 | obj            | squeeze_out squelch stalk steal stifle stitch_up stonewall straitjacket strand strike_down string_along strip_away strong-arm stymie suck_in sucker-punch sue sully surveil swamp sweep_away swindle taint take_away take_down tar tarnish thrash
verb | - | 2 | obj            | throttle throw_back throw_out throw_over thump tie_down torpedo toss_out trammel trip_up trounce turf_out turn_away turn_back undercut underfund underpay underserve unhorse unseat upend uproot usurp victimise vitiate vote_down vote_out wall_off waylay
verb | - | 2 | obj            | weaponise weaponize wear_away wear_down weed_out weigh_down whack whittle_away whittle_down wiretap wrong
verb | - | 2 | on             | backtrack cheat fob_off gang_up go_back palm_off pawn_off rat re-impose renege snitch squeal walk_out | Arnor went back on its word
verb | - | 2 | on against     | collude connive counter-attack counterattack | Arnor connives against Gondor
verb | - | 2 | on upon        | barge_in bear_down clamp_down close_in crack_down eavesdrop encroach foist foreclose horn_in impinge infringe intrude move_in muscle_in pounce prey snoop spy stomp swoop trample tread trespass | Arnor eavesdropped on Gondor
verb | - | 2 | on upon over   | snoop stomp swoop trample trespass | Arnor snooped on Gondor
verb | - | 2 | to             | lie | Arnor lied to Gondor
verb | - | 2 | with           | do_away mess scuffle skirmish trifle war | Arnor messes with Gondor
verb | - | 3 | obj            | abduct ambush asphyxiate batter bayonet beat_up blitz blot_out blow_apart blow_away blow_up bludgeon bomb_out booby-trap brutalise brutalize bump_off burn_down cannonade carjack carpet-bomb carve_up castrate choke clobber conquer crucify cudgel decapitate decimate | Arnor ambushed Gondor
verb | - | 3 | obj            | defenestrate demolish depopulate desecrate despoil disembowel do_in drone-strike dynamite electrocute extirpate finish_off fire-bomb firebomb flog force-feed gang-rape garrote garrotte grope gun_down hunt_down immiserate immolate impale incinerate kidnap kill_off knock_out lacerate
verb | - | 3 | obj            | liquidate lynch machine-gun maim mangle manhandle martyr mass-murder maul molest mow_down mutilate napalm nuke orphan overrun paralyse paralyze pick_off pillage pistol-whip pulverise pulverize pummel re-invade re-occupy recolonise recolonize reinvade reoccupy
verb | - | 3 | obj            | rip_apart rough_up rub_out ruin shoot_down shoot_up slay smash smash_up smite snuff_out spear stab stamp_out starve_out steamroll steamroller strafe string_up subdue subvert suffocate tase tear-gas tear_apart tear_down teargas torch torment
verb | - | 3 | obj            | trample traumatise traumatize tyrannise tyrannize vandalise vandalize vanquish waterboard wipe_out wound
verb | - | 3 | obj            | burn_alive bury_alive | Arnor's troops burned villagers of Gondor alive
verb | - | 2 | obj            | countersue counter-sue | Arnor countersued Gondor
verb | - | 1 | against        | team_up | Arnor teamed up with Mordor against Gondor
verb | - | 2 | obj            | boot boot_out gherao | they gheraoed Gondor's office
noun | - | 1 | in among across | death fatality casualty suffering hardship misery plight hunger famine starvation injury | they lamented the suffering in Gondor
noun | - | 1 | of             | casualty plight fatality | the plight of Gondor
`;
