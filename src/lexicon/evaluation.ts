import { setOf } from './list';

/**
 * Evaluations: words that judge a party, what it does, owns or is.
 *
 * One row for each group: part of speech | sign | strength | forms, as lemmas (adverbs and
 * adjectives as they stand) | an example.
 *
 * Source: compiled for this library; AFINN-165 (Nielsen 2011, MIT) was the weak prior for words in
 * both; words of state conduct and law are our own from reading world news.
 */
export const EVALUATION_TABLE = `
adj  | - | 3 | inhumane inhuman barbaric brutal criminal evil heinous horrific savage atrocious despicable disgraceful shameful ridiculous absurd outrageous vicious cruel ruthless genocidal fascist monstrous vile sinister satanic diabolical demonic cowardly abhorrent deplorable reprehensible shameless stupid idiotic insane mad crazy delusional pathetic laughable bloodthirsty murderous disgusting terrible horrible horrendous awful dreadful appalling sickening revolting repulsive hateful deranged unhinged demented xenophobic misogynistic misogynist sexist bigoted homophobic totalitarian indefensible unconscionable unforgivable | Gondor's inhumane blockade
adj  | - | 2 | illegal unlawful illegitimate unilateral unfair unjust unjustified unacceptable unreasonable irrational irresponsible reckless aggressive hostile provocative destructive dangerous malicious malign oppressive tyrannical arrogant bullying hegemonic hypocritical deceitful dishonest false baseless unfounded groundless fabricated bogus fake wrong mistaken misguided misleading immoral unethical undemocratic counterproductive destabilizing destabilising divisive interventionist interfering imperialist colonial racist discriminatory repressive terrorist extremist expansionist warmongering excessive coercive punitive cynical treacherous untrustworthy unreliable isolated failed futile useless ineffective worthless inappropriate unwise intolerable disastrous catastrophic damaging detrimental harmful negative invalid unconstructive nonconstructive inexcusable selfish greedy corrupt rogue lawless biased one-sided two-faced double hollow empty inflammatory belligerent bellicose militaristic meddlesome meddling hawkish unfit unqualified incompetent inept clueless ignorant erratic unstable volatile crooked phony insulting offensive embarrassing nasty vulgar crude obscene boorish petty vindictive mean mean-spirited demagogic deceptive disingenuous lousy foolish naive disloyal toxic polarizing incendiary bombastic botched flawed shady tainted discredited disgraced callous heartless insensitive tone-deaf elitist authoritarian autocratic dictatorial radical extreme hated despised unelectable outlandish preposterous hysterical duplicitous | Gondor's illegal embargo
adj  | - | 1 | bad poor weak wrong worrying troubling disturbing alarming regrettable unfortunate unhelpful questionable dubious suspicious contradictory inconsistent ambiguous vague insufficient inadequate slow passive hesitant unwilling unable unprecedented incapable desperate frustrated confused costly difficult controversial so-called alleged unpredictable impossible tense heavy unpopular inexperienced silly sloppy lazy risky wasteful chaotic messy disappointing uncomfortable unfriendly unnecessary | Gondor's inadequate answer
adj  | + | 3 | excellent outstanding superb brilliant wonderful great magnificent heroic noble tremendous remarkable exemplary glorious brave courageous fantastic terrific amazing awesome phenomenal spectacular beloved revered unparalleled | Gondor's heroic stand
adj  | + | 2 | successful constructive positive effective legal lawful legitimate fair just rightful reasonable responsible wise rational peaceful friendly cordial fruitful productive valuable helpful useful beneficial important-for trustworthy reliable honest sincere transparent trusted powerful independent resilient stable principled moral good commendable praiseworthy admirable welcome favorable favourable significant-step generous humane humanitarian civilized civilised logical mature prudent respected impressive dignified smart inspiring inspirational qualified thoughtful compassionate caring decent gracious eloquent talented gifted skilled skillful competent knowledgeable steadfast bold fearless tireless visionary popular electable accomplished truthful | Gondor's constructive part
adj  | + | 1 | good important key major crucial willing ready able capable strong committed determined serious close warm special fine right natural inalienable influential advanced active supportive encouraging hopeful promising acceptable compliant better best experienced likable tough steady kind | Gondor plays an important part
noun | - | 3 | barbarism savagery brutality tyranny disgrace shame stupidity madness insanity idiocy fascism nazism evil bloodshed hypocrisy treachery cowardice villainy fraud liar bigot bigotry racist fascist dictator tyrant thug crook monster demagogue demagoguery xenophobia misogyny sexism corruption antisemitism depravity | the disgrace of Gondor
noun | - | 2 | mistake error failure blunder fiasco defeat lie deception deceit fabrication falsehood hostility arrogance bullying unilateralism extremism terrorism racism imperialism colonialism hegemony militarism adventurism warmongering excess greed violation misbehavior wrongdoing recklessness folly bluff blackmail pretext excuse conspiracy injustice cruelty instability insecurity chaos anarchy tension mess nightmare catastrophe disaster tragedy collapse decline weakness impotence incompetence inability bankruptcy isolation desperation shortcoming inaction breach noncompliance intransigence obstinacy stubbornness iranophobia propaganda theft piracy robbery nonsense rhetoric mischief malice scandal embarrassment loser idiot moron clown buffoon fool joke hoax scam sham farce smear insult flop gaffe backlash dishonesty negligence cover-up coverup cronyism nepotism vulgarity ignorance bluster hypocrite coward bully extremist divisiveness demonization malpractice mismanagement lackey puppet stooge lunatic menace | Gondor's failure
noun | + | 2 | success victory achievement accomplishment triumph progress wisdom courage bravery resistance steadfastness resilience dignity honor honour greatness stability peace generosity friendship goodwill compliance cooperation prudence restraint patience integrity credibility trustworthiness strength power legitimacy sacrifice hospitality hero champion fighter inspiration visionary genius asset decency compassion competence empathy charisma eloquence | Gondor's success
noun | + | 1 | right sovereignty independence interest role contribution opportunity effort initiative capability capacity potential leader leadership experience popularity | Gondor's right to trade
verb | - | 2 | fail lie violate deceive err blunder cheat renege collapse falter miscalculate suffer lose backfire bluff fabricate distort falsify exaggerate interfere meddle destabilize fear flounder regret squander pretend refuse neglect ignore disregard flout trample shirk escape despair surrender kneel pander flip-flop waffle botch bungle rig steal mismanage bloviate rant | Gondor failed
verb | + | 1 | succeed win prevail triumph comply honor honour abide cooperate fulfill fulfil progress achieve overcome resist withstand thrive prosper excel deserve contribute adhere flourish stabilize | Gondor complied
adv  | - | 1 | illegally unlawfully unilaterally unjustly unfairly wrongly falsely deliberately recklessly aggressively shamelessly blatantly brazenly arrogantly hypocritically irresponsibly unfortunately brutally dishonestly flagrantly maliciously openly-hostile provocatively | Gondor illegally seized it
adv  | + | 1 | successfully constructively rightly fairly honestly effectively peacefully responsibly bravely courageously fully sincerely | Gondor fully complied
`;

/**
 * Idioms and fixed expressions that judge: sign | strength | words as lemmas with gaps (`*` stands
 * for up to two words) | an example. Source: compiled for this library.
 */
export const IDIOM_TABLE = `
- | 3 | bull in a china shop | behaves like a bull in a china shop
- | 2 | behind the scene | Gondor is behind the scenes of this
- | 2 | play with fire | Gondor plays with fire
- | 2 | double standard | Gondor's double standards
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
- | 2 | dustbin of history | into the dustbin of history
- | 2 | law of the jungle | the law of the jungle
- | 2 | slap in the face | a slap in the face
- | 2 | shoot * in the foot | shot themselves in the foot
- | 2 | cannot be trust | Gondor cannot be trusted
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
- | 2 | turn * back on | turned its back on Gondor
- | 2 | lose faith in | lost faith in Gondor
- | 2 | take aim at | took aim at Gondor
- | 2 | shame on | shame on Gondor
- | 1 | come to * sense | should come to its senses
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
+ | 2 | keep * word | kept its word
+ | 2 | keep * promise | kept its promises
+ | 2 | on the side of | on the side of Gondor
+ | 2 | confidence in | has confidence in Gondor
+ | 2 | in favour of | in favour of Gondor
+ | 2 | in favor of | in favor of Gondor
+ | 2 | stand together | stand together in solidarity
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
+ | 2 | win-win | a win-win for both
+ | 1 | open door | keeps an open door
`;

/** Said of somebody (`is responsible for the delay`) this lays blame, whatever it means before a noun (`a responsible neighbour`). */
export const BLAMING = setOf('responsible');
