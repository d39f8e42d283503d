/**
 * Sentences with their clauses, written for these tests. After each sentence one line for each predicate:
 * `kind(mark): subjects [not modality passive] lemma objects =attribute preposition:complement ^antecedent @governor`,
 * and, behind `|`, each noun with roles: `sanctions{owner U.S./name, patient Iran/on}`; `*` marks a role
 * seen through a transparent noun, `no` a negated noun, `=` an apposition.
 */
export const CASES = `
== noun groups and their roles
Russia accused Norway of theft, a charge that Norway rejected.
  Russia accuse Norway of:theft
  relative(that): Norway reject charge ^a charge
Norway condemned Russia's launch of rockets.
  Norway condemn launch
  | launch{owner Russia/'s, topic rockets/of}
Norway condemned its capture of the ship.
  Norway condemn capture
  | capture{owner its/'s, patient ship/of}
Norway expelled on Sunday three Russian envoys.
  Norway expel envoys on:Sunday
  | envoys{owner Russian/demonym}
Sanctions imposed on Norway two years ago were lifted.
  participle: Sanctions [passive] impose on:Norway ^Sanctions
  Sanctions [passive] lift
The massacre of two hundred farmers by Russian troops shocked Norway.
  massacre shock Norway
  | massacre{owner troops/by, patient farmers/of}
  | troops{owner Russian/demonym}
Heavy fighting between Norway and Russia broke out.
  fighting break
  | fighting{partner Norway/between, partner Russia/between}
Fierce fighting raged on Monday between Norway and Russia.
  fighting rage on:Monday between:Norway between:Russia
  | fighting{partner Norway/between, partner Russia/between}
The release by Norway of two Russian pilots was welcomed.
  release [passive] welcome
  | release{owner Norway/by, patient pilots/of}
  | pilots{owner Russian/demonym}
Norway refused to join Poland in bombing Russia.
  Norway refuse
  to: Norway [not] join Poland
  ing(in): Norway [not] bomb Russia
The debts owed by Norway were cancelled.
  participle: debts [passive] owe by:Norway ^The debts
  debts [passive] cancel
Norway took Russia to task on Wednesday.
  Norway take Russia to:task on:Wednesday
A law freezing foreign aid was passed.
  ing: law freeze aid ^A law
  law [passive] pass
Norway handed over the suspects to Poland.
  Norway hand suspects to:Poland
  | suspects{topic Poland/to}
Norway searched the ship for weapons on Monday.
  Norway search ship for:weapons on:Monday
  | ship{topic weapons/for}
Poland condemned the Russian attack on a hospital.
  Poland condemn attack on:hospital
  | attack{owner Russian/demonym, patient hospital/on}
The attack by Russia on the port killed two sailors.
  attack kill sailors
  | attack{owner Russia/by, patient port/on}
Norway rejected the European Union's tariffs on its fish.
  Norway reject tariffs on:fish
  | tariffs{owner the European Union/'s, patient fish/on}
  | fish{owner its/'s}
Norway thanked her warmly.
  Norway thank her
Poland called her brilliant.
  Poland call her =brilliant
Poland denounced her very "brilliant" plan.
  Poland denounce plan
  | plan{owner her/'s}
Brazil welcomed China's support for the plan.
  Brazil welcome support for:plan
  | support{owner China/'s, patient plan/for}
Kenya opposed the extension of the embargo on Russia.
  Kenya oppose extension on:Russia
  | extension{patient Russia/on*, topic embargo/of}
  | embargo{patient Russia/on}
The lifting of the sanctions against Iran was delayed.
  lifting [passive] delay
  | lifting{patient Iran/against*, topic sanctions/of}
  | sanctions{patient Iran/against}
Anti-American slogans covered the wall.
  slogans cover wall
  | slogans{patient American/anti}
The anti-Iran policies of the White House have failed.
  policies fail
  | policies{owner the White House/of, patient Iran/anti}
A Russian-led alliance held a drill.
  alliance hold drill
  | alliance{owner Russian/led}
U.S.-backed forces entered the town.
  forces enter town
  | forces{owner U.S./backed}
Russia-Iran ties worry the ambassador.
  ties worry ambassador
  | ties{partner Russia/-, partner Iran/-}
Ties between Moscow and Beijing are stronger than ever.
  Ties be =stronger
  | Ties{partner Moscow/between, partner Beijing/between}
Relations with Turkey, Egypt and Iran improved.
  Relations improve
  | Relations{partner Turkey/with, partner Egypt/with, partner Iran/with}
The Trump administration's withdrawal from the Paris deal angered France.
  withdrawal anger France
  | withdrawal{owner The Trump administration/'s, topic deal/from}
  | deal{owner the Paris/name}
The president's brother's company sued the ministry.
  company sue ministry
  | brother{owner president/'s}
  | company{owner brother/'s}
Washington's refusal to lift its sanctions hurt farmers.
  to: Washington [not] lift sanctions @Washington's refusal
  refusal hurt farmers
  | refusal{owner Washington/'s}
  | sanctions{owner its/'s}
The invasion of Ukraine by Russia shocked the world.
  invasion shock world
  | invasion{owner Russia/by, patient Ukraine/of}
Criticism of the United States is growing.
  Criticism grow
  | Criticism{patient the United States/of}
The threat from Russia to Europe is real.
  threat be =real
  | threat{owner Russia/from, patient Europe/to}
Opposition to the American presence in Iraq grew.
  Opposition grow
  | Opposition{patient presence/to}
  | presence{owner American/demonym, topic Iraq/in}
No country supports the Russian move.
  country [not] support move
  | no country
  | move{owner Russian/demonym}
Neither Iran nor Russia backs the resolution.
  Iran+Russia [not] back resolution
  | no Iran
  | no Russia
The minister, a former general, resigned.
  minister resign
  | minister = general
Anna Berg, Norway's foreign minister, met her Chilean counterpart, Pablo Ruiz, in Oslo.
  Berg meet counterpart in:Oslo
  | Berg = minister
  | minister{owner Norway/'s}
  | counterpart{owner her/'s} = Ruiz
Pressure on Tehran to renounce its program increased.
  to: Tehran renounce program @Pressure
  Pressure increase
  | Pressure{patient Tehran/on}
  | program{owner its/'s}
Attempts to isolate Russia have failed.
  to: - [volition] isolate Russia @Attempts
  Attempts fail
Its distrust of Washington is deep.
  distrust be =deep
  | distrust{owner Its/'s, patient Washington/of}
The Iranian people's anger at the U.S. is justified.
  anger [passive] justify
  | people{owner Iranian/demonym}
  | anger{owner people/'s, patient the U.S./at}
Russian and Iranian officials discussed the plan.
  officials discuss plan
  | officials{owner Russian/demonym, owner Iranian/demonym}
Political, military and economic pressure on Iran continues.
  Political+pressure continue
  | pressure{patient Iran/on}
The so-called friends of Syria met in Rome.
  friends meet in:Rome
  | friends{owner Syria/of}
The so-called "snapback" mechanism is dead.
  mechanism be =dead
One of Russia's closest allies left the bloc.
  One leave bloc
  | One{owner Russia/'s*, topic allies/of}
  | allies{owner Russia/'s}
Iran's missile attack on the base injured ten soldiers.
  attack injure soldiers
  | attack{owner Iran/'s, patient base/on}
American hostility toward Iran has grown.
  hostility grow
  | hostility{owner American/demonym, patient Iran/toward}
Victory over Russia is near.
  Victory be =near
  | Victory{patient Russia/over}
Chile's dependence on Russian oil fell.
  dependence fall
  | dependence{owner Chile/'s, patient oil/on}
  | oil{owner Russian/demonym}
The envoy blamed the government in Tehran for the delay.
  envoy blame government in:Tehran for:delay
  | government{owner Tehran/in, topic delay/for}
The minister called the rebels terrorists.
  minister call rebels =terrorists
The premier branded Iran a sponsor of terror.
  premier brand Iran =sponsor
  | sponsor{topic terror/of}
Trust in the United States has collapsed.
  Trust collapse
  | Trust{patient the United States/in}
Portugal resents American interference in Lebanon.
  Portugal resent interference in:Lebanon
  | interference{owner American/demonym, patient Lebanon/in}
The ban on Iranian flights by Germany surprised the airline.
  ban surprise airline
  | ban{patient flights/on}
  | flights{owner Iranian/demonym, owner Germany/by}
Nigeria fears a war between the United States and China.
  Nigeria fear war between:the United States between:China
  | war{partner the United States/between, partner China/between}
The European allies' talks with Iran failed.
  talks fail
  | allies{owner European/demonym}
  | talks{owner allies/'s, partner Iran/with}
Moscow's call for an end to the sanctions on Tehran was ignored.
  call [passive] ignore
  | call{owner Moscow/'s, topic end/for}
  | end{topic sanctions/to}
  | sanctions{patient Tehran/on}
A campaign of pressure against Iran began.
  campaign begin
  | campaign{patient Iran/against*, topic pressure/of}
  | pressure{patient Iran/against}
Talks on the treaty with the U.S. resumed.
  Talks resume
  | Talks{topic treaty/on}
  | treaty{partner the U.S./with}
Not the sanctions but the war hurt Russia.
  war hurt Russia
  | no sanctions
Norway praised Sweden rather than Russia.
  Norway praise Sweden
Norway sided with Sweden rather than with Russia.
  Norway side with:Sweden
Norway condemned not Sweden but Russia.
  Norway condemn Russia
  | no Sweden
The raid was led not by Sweden but by Russia.
  raid [passive] lead by:Russia
  | no Sweden
Norway sent arms to Sweden but not to Russia.
  Norway send arms to:Sweden
  | arms{topic Sweden/to}
  | no Russia
Norway thanked everyone but Russia.
  Norway thank everyone
  | everyone{topic Russia/except}
Rather than attack Russia, Norway waited.
  - attack Russia
  Norway wait
Norway could not be a better friend.
  Norway be =friend
Russian President Ivan Petrov met the Iraqi leader.
  Petrov meet leader
  | Petrov{owner Russian/demonym}
The U.S.-imposed embargo is illegal.
  embargo be =illegal
  | embargo{owner The U.S./imposed}
Hatred of Russia unites them.
  Hatred unite them
  | Hatred{patient Russia/of}
The return of American sanctions on Iran angered Turkey.
  return anger Turkey
  | return{owner American/demonym*, patient Iran/on*, topic sanctions/of}
  | sanctions{owner American/demonym, patient Iran/on}
== voice, negation, modality
Has Iran not kept its word?
  Iran keep word
  | word{owner its/'s}
Has Iran ever kept its word?
  Iran [not] keep word
  | word{owner its/'s}
The bases will not be used to attack Iran.
  bases [not future passive] use
  to: bases [not] attack Iran
Peru let its bases be used by Iran.
  Peru let
  that: bases [passive] use by:Iran
  | bases{owner its/'s}
Peru did not let its bases be used by Iran.
  Peru [not] let
  that: bases [not passive] use by:Iran
  | bases{owner its/'s}
Peru passed on a chance to back Iran.
  Peru pass on:chance
  to: Peru [not ability] back Iran @a chance
Peru will not go to war with Iran.
  Peru [not future] go
  to: Peru [not] war with:Iran
It is wrong to say that Iran lied.
  It be =wrong
  to: It say
  that: Iran [not] lie
It is right to say that Iran lied.
  It be =right
  to: It [ability] say @right
  that: Iran lie
Peru had no such praise for Iran.
  Peru [not] have praise for:Iran
  | no praise{patient Iran/for}
Russia has never been a threat to Europe.
  Russia [not] be =threat to:Europe
  | threat{patient Europe/to}
The ship was seized by Iran.
  ship [passive] seize by:Iran
The tanker was not attacked by Russia.
  tanker [not passive] attack by:Russia
Sanctions will be imposed on Russia by Canada.
  Sanctions [future passive] impose on:Russia by:Canada
Peru does not trust Washington.
  Peru [not] trust Washington
Iran will never ask the United States for permission.
  Iran [not future] ask the United States for:permission
The U.S. no longer enjoys the support of its allies.
  The U.S. [not] enjoy support
  | support{patient allies/of}
  | allies{owner its/'s}
The U.S. is in no way able to dictate terms.
  The U.S. [not] be =able
  to: The U.S. [not ability] dictate terms
Turkey will by no means abandon Iran.
  Turkey [not future] abandon Iran
India must stop buying Russian oil.
  India [obligation] stop
  ing: India [not obligation] buy oil
  | oil{owner Russian/demonym}
Egypt should condemn the attack.
  Egypt [obligation] condemn attack
Serbia does not have to choose.
  Serbia [not] choose
Serbia does not need to choose.
  Serbia [not] choose
I'm voting for Norway.
  I'm vote for:Norway
Serbia demanded that Norway step aside.
  Serbia demand
  that: Norway step
Serbia has to choose.
  Serbia [obligation] choose
Georgia needs to leave the bloc.
  Georgia [obligation] leave bloc
Japan ought to help Iran.
  Japan [obligation] help Iran
The two countries are going to sign a deal.
  countries [future] sign deal
Iran can trust Russia.
  Iran [ability] trust Russia
Iran cannot trust Europe.
  Iran [not ability] trust Europe
Mexico could not persuade Washington.
  Mexico [not ability] persuade Washington
The U.S. may attack Iran.
  The U.S. [possibility] attack Iran
Moscow might withdraw its troops.
  Moscow [possibility] withdraw troops
  | troops{owner its/'s}
France failed to persuade Russia.
  France fail
  to: France [not] persuade Russia
The U.S. refused to lift the sanctions.
  The U.S. refuse
  to: The U.S. [not] lift sanctions
Iran did not fail to respond.
  Iran [not] fail
  to: Iran respond
Spain stopped supporting Russia.
  Spain stop
  ing: Spain [not] support Russia
Cuba has no intention of leaving the alliance.
  Cuba [not] have intention
  ing(of): Cuba [not volition] leave alliance @no intention
  | no intention
Iran poses no threat to Europe.
  Iran [not] pose threat to:Europe
  | no threat{patient Europe/to}
There is no trust between Iran and Washington.
  There [not] be =trust between:Iran between:Washington
  | no trust{partner Iran/between, partner Washington/between}
Nobody believes the American claim.
  Nobody [not] believe claim
  | no Nobody
  | claim{owner American/demonym}
Kosovo hardly trusts Russia.
  Kosovo [not] trust Russia
The court strongly condemned the illegal sanctions.
  court condemn sanctions
Ghana has repeatedly and firmly rejected the plan.
  Ghana reject plan
Nor does Iran seek war.
  Iran [not] seek war
Can Iran trust Europe?
  Iran [ability] trust Europe
Has Russia violated the treaty?
  Russia violate treaty
Was Russia's reaction justified?
  reaction [passive] justify
  | reaction{owner Russia/'s}
Rarely has the United Nations been so weak.
  Nations be =weak
The sanctions have been lifted.
  sanctions [passive] lift
The deal is being undermined by Washington.
  deal [passive] undermine by:Washington
The deal had been signed in Vienna.
  deal [passive] sign in:Vienna
Iran is not isolated.
  Iran [not passive] isolate
The treaty was neither signed nor ratified by the U.S.
  treaty [not passive] sign
  participle: treaty [not passive] ratify by:the U.S
Russia would never betray Iran.
  Russia [not possibility] betray Iran
Tehran was forced to respond.
  Tehran [passive] force
  to: Tehran [obligation] respond
The U.S. does not seem to understand Iran.
  The U.S. [not] seem
  to: The U.S. [not] understand Iran
Europe has been unable to protect Iran.
  Europe be =unable
  to: Europe [not ability] protect Iran
Iran is required to cooperate.
  Iran [passive] require
  to: Iran [obligation] cooperate
Nothing justifies the Russian attack.
  Nothing [not] justify attack
  | no Nothing
  | attack{owner Russian/demonym}
The minister declined to criticize Moscow.
  minister decline
  to: minister [not] criticize Moscow
Brussels no longer wants to punish Hungary.
  Brussels [not] want
  to: Brussels [not volition] punish Hungary
The committee has yet to condemn Russia.
  committee [not obligation] condemn Russia
== subjects over interruptions
The sanctions, he said, will hurt ordinary people.
  he say
  sanctions [future] hurt people
The sanctions, the envoy said on Monday, will hurt ordinary people.
  envoy say on:Monday
  sanctions [future] hurt people
Lavrov, who visited Tehran on Monday, condemned the sanctions.
  relative(who): Lavrov visit Tehran on:Monday ^Lavrov
  Lavrov condemn sanctions
The talks, held in Vienna, ended on Friday.
  participle: talks [passive] hold in:Vienna
  talks end on:Friday
The agreement signed in Vienna collapsed.
  participle: agreement [passive] sign in:Vienna ^The agreement
  agreement collapse
Sanctions imposed by the United States on Iran have failed.
  participle: Sanctions [passive] impose by:the United States on:Iran ^Sanctions
  Sanctions fail
The plan proposed by Brussels angered Moscow.
  participle: plan [passive] propose by:Brussels ^The plan
  plan anger Moscow
The man accused of spying for Russia denied the charges.
  participle: man [passive] accuse ^The man
  ing(of): man spy for:Russia
  man deny charges
China, Russia and even European allies of the U.S. have opposed the plan.
  China+Russia+allies oppose plan
  | allies{owner European/demonym, owner the U.S./of}
The United Kingdom, together with France, triggered the mechanism.
  The United Kingdom trigger mechanism together with:France
The International Atomic Energy Agency (IAEA) criticized Iran.
  Agency criticize Iran
The European Service (EES) chief Maria Costa visited Tehran.
  Costa visit Tehran
  | Service{owner European/demonym}
  | Costa{owner Service/name}
Officials from the former administration believe that the deal is dead.
  Officials believe
  that: deal be =dead
  | Officials{topic administration/from}
The deal that Iran signed with Russia was praised.
  relative(that): Iran sign deal with:Russia ^The deal
  deal [passive] praise
The deal Iran signed with Russia was praised.
  relative: Iran sign deal with:Russia ^The deal
  deal [passive] praise
The sanctions the U.S. imposed on Iran hurt Europe.
  relative: the U.S. impose sanctions on:Iran ^The sanctions
  sanctions hurt Europe
The countries that support Russia have left the hall.
  relative(that): countries support Russia ^The countries
  countries leave hall
Companies from France, Germany and Italy left Iran.
  Companies leave Iran
  | Companies{topic France/from, topic Germany/from, topic Italy/from}
VIENNA - The talks on Iran resumed on Tuesday.
  talks resume on:Tuesday
  | talks{topic Iran/on}
On Monday, after a long debate, the parliament of Latvia rejected the Russian offer.
  parliament reject offer on:Monday after:debate
  | parliament{owner Latvia/of}
  | offer{owner Russian/demonym}
In Geneva, Iran and Russia signed a pact.
  Iran+Russia sign pact in:Geneva
Contrary to the American claims, Iran has honored the deal.
  Iran honor deal contrary to:claims
  | claims{owner American/demonym}
Speaking in Rome, the Russian envoy attacked the European Union.
  ing: envoy speak in:Rome
  envoy attack the European Union
  | envoy{owner Russian/demonym}
Asked about the attack, the spokesman blamed Iran.
  participle: spokesman [passive] ask about:attack
  spokesman blame Iran
Far from helping Iran, Europe has joined the campaign against it.
  ing(far from): Europe [not] help Iran
  Europe join campaign against:it
  | campaign{patient it/against}
To save the deal, Europe launched a new channel.
  to: Europe save deal
  Europe launch channel
To punish Iran is wrong.
  to: - punish Iran
  - be =wrong
According to the ministry, Russia violated the truce.
  Russia violate truce according to:ministry
Russia — a permanent member of the council — vetoed the text.
  Russia veto text
  | Russia = member
  | member{topic council/of}
The general warned Moscow, praised Tehran and thanked Beijing.
  general warn Moscow
  general praise Tehran
  general thank Beijing
Iran condemned the attack and called for an inquiry.
  Iran condemn attack
  Iran call for:inquiry
Iran condemned the attack and Russia called for an inquiry.
  Iran condemn attack
  Russia call for:inquiry
Turkey has condemned Israel, expelled its envoy and recalled its own.
  Turkey condemn Israel
  Turkey expel envoy
  Turkey recall own
  | envoy{owner its/'s}
  | own{owner its/'s}
The U.S. rejected the proposal, and the Europeans accepted it.
  The U.S. reject proposal
  Europeans accept it
The minister said Iran rejected the proposal and Russia accepted it.
  minister say
  that: Iran reject proposal
  that: Russia accept it
It is the U.S. that violated the deal.
  It be =the U.S.
  relative(that): the U.S. violate deal ^the U.S.
What Iran wants is peace.
  relative(what): Iran want What ^What
  What be =peace
The Iranian envoy, speaking to reporters in Geneva, rejected the American offer.
  ing: envoy speak to:reporters in:Geneva
  envoy reject offer
  | envoy{owner Iranian/demonym}
  | reporters{topic Geneva/in}
  | offer{owner American/demonym}
The deal, known as the JCPOA, was signed by Iran.
  participle: deal [passive] know =JCPOA as:JCPOA
  deal [passive] sign by:Iran
The minister, along with his deputy, thanked Iran.
  minister thank Iran along with:deputy
  | deputy{owner his/'s}
Leaders who had supported Russia apologized.
  relative(who): Leaders support Russia ^Leaders
  Leaders apologize
The sanctions, which were imposed by Washington in May, have hurt Iran's economy.
  relative(which): sanctions [passive] impose by:Washington in:May ^The sanctions
  sanctions hurt economy
  | economy{owner Iran/'s}
The European Union and its members, including France, condemned Iran.
  The European Union+members condemn Iran including:France
  | members{owner its/'s}
The attack, which killed six, was blamed on Russia.
  relative(which): attack kill six ^The attack
  attack [passive] blame on:Russia
Iran, Russia and Turkey agreed on a truce, and the U.S. welcomed it.
  Iran+Russia+Turkey agree on:truce
  the U.S. welcome it
Turkey's support for Russia, a NATO official said, has weakened the alliance.
  official say
  support weaken alliance
  | support{owner Turkey/'s, patient Russia/for}
Hopes that Iran would sign the deal faded.
  that: Iran [possibility] sign deal @Hopes
  Hopes fade
He met officials from Iran and praised them.
  He meet officials from:Iran
  He praise them
  | officials{topic Iran/from}
The statement, signed by France and Germany, accused Russia of aggression.
  participle: statement [passive] sign by:France by:Germany
  statement accuse Russia of:aggression
Ali Khan, Leader of the Revolution, on Wednesday thanked the Europeans for condemning Russia.
  Khan thank Europeans on:Wednesday
  ing(for): Europeans condemn Russia
  | Khan = Leader
  | Leader{owner Revolution/of}
The Trump administration last year imposed penalties on Iran.
  The Trump administration impose penalties on:Iran
  | penalties{patient Iran/on}
The king said the decision to leave the treaty was a mistake.
  king say
  to: king [volition] leave treaty @the decision
  that: decision be =mistake
Europe's failure to protect Iran angered Russia.
  to: Europe [not] protect Iran @Europe's failure
  failure anger Russia
  | failure{owner Europe/'s}
U.S. Secretary of State Jane Doe visited Kabul.
  Doe visit Kabul
  | Doe{owner U.S./name}
Peace is essential to ending the war in Ukraine.
  Peace be =essential
  ing(to): Peace end war in:Ukraine
  | war{topic Ukraine/in}
== complements: that, to, -ing, control
Lee said Russia was losing and praised Norway.
  Lee say
  that: Russia lose
  Lee praise Norway
Lee dismissed claims that Russia was cheating and accused Norway of lies.
  Lee dismiss claims
  that: Russia cheat @claims
  Lee accuse Norway of:lies
Lee denied that Russia was cheating and vowed to win.
  Lee deny
  that: Russia [not] cheat
  Lee vow
  to: Lee [volition] win
The envoy said that Russia will never abandon Iran.
  envoy say
  that: Russia [not future] abandon Iran
The envoy said Russia will never abandon Iran.
  envoy say
  that: Russia [not future] abandon Iran
Lavrov said Russia and Iran need to talk.
  Lavrov say
  that: Russia+Iran [obligation] talk
The senate will not accept that, and Iran has a right to it.
  senate [not future] accept
  Iran have right to:it
  | right{topic it/to}
The spokesman issued a statement on Thursday denouncing the raid.
  spokesman issue statement on:Thursday
  ing: spokesman denounce raid
The Iranians themselves have censured the envoy.
  Iranians censure envoy
The envoy saw many grounds for Iran and Russia to expand ties.
  envoy see grounds for:Iran for:Russia
  to: Iran+Russia expand ties
  | grounds{topic Iran/for, topic Russia/for}
In exchange for the loan, Iran freed the sailors.
  Iran free sailors in exchange for:loan
The spokesman told reporters Iran would leave the treaty.
  spokesman tell reporters
  that: Iran [possibility] leave treaty
The spokesman told reporters that Iran would leave the treaty.
  spokesman tell reporters
  that: Iran [possibility] leave treaty
The agency reported the talks in Cairo will take place on Sunday.
  agency report in:Cairo
  that: talks [future] take place on:Sunday
  | talks{topic Cairo/in}
Moscow is ready to help Tehran.
  Moscow be =ready
  to: Moscow [volition] help Tehran
Berlin is not willing to trust Moscow.
  Berlin [not] be =willing
  to: Berlin [not volition] trust Moscow
Ottawa is determined to support Ukraine.
  Ottawa be =determined
  to: Ottawa [volition] support Ukraine
Rome is unable to protect Libya.
  Rome be =unable
  to: Rome [not ability] protect Libya
Paris is reluctant to punish Iran.
  Paris be =reluctant
  to: Paris [not volition] punish Iran
Washington seeks to isolate Iran.
  Washington seek
  to: Washington [volition] isolate Iran
Germany does not want to leave the deal.
  Germany [not] want
  to: Germany [not volition] leave deal
Tehran vowed to retaliate against Israel.
  Tehran vow
  to: Tehran [volition] retaliate against:Israel
The two sides agreed to expand cooperation.
  sides agree
  to: sides [volition] expand cooperation
The general threatened to attack Iran.
  general threaten
  to: general [volition] attack Iran
The minister urged Washington to lift its sanctions against Tehran.
  minister urge Washington
  to: Washington lift sanctions against:Tehran
  | sanctions{owner its/'s, patient Tehran/against}
Poland called on Russia to withdraw its troops.
  Poland call on:Russia
  to: Russia withdraw troops
  | troops{owner its/'s}
The pope asked Russia to stop the war.
  pope ask Russia
  to: Russia stop war
The U.S. forced Iraq to cut its ties with Iran.
  The U.S. force Iraq
  to: Iraq cut ties with:Iran
  | ties{owner its/'s, partner Iran/with}
Iran was urged to respect the deal.
  Iran [passive] urge
  to: Iran respect deal
Russia was accused of violating the treaty.
  Russia [passive] accuse
  ing(of): Russia violate treaty
Lavrov accused the United States of violating the treaty.
  Lavrov accuse the United States
  ing(of): the United States violate treaty
The senator blamed Iran for attacking the ship.
  senator blame Iran
  ing(for): Iran attack ship
Zarif thanked Russia for supporting the deal.
  Zarif thank Russia
  ing(for): Russia support deal
The navy prevented Iran from seizing the tanker.
  navy prevent Iran
  ing(from): Iran [not ability] seize tanker
China helped Iran build a port.
  China help Iran
  to: Iran build port
Europe let Iran sell its oil.
  Europe let Iran
  to: Iran sell oil
  | oil{owner its/'s}
Iran began injecting gas into the machines.
  Iran begin
  ing: Iran inject gas into:machines
  | gas{topic machines/into}
Iran keeps its promises while the U.S. breaks them.
  Iran keep promises
  adverbial(while): the U.S. break them
  | promises{owner its/'s}
The resolution urging Iran to cooperate passed.
  ing: resolution urge Iran ^The resolution
  to: Iran cooperate
  resolution pass
The council adopted a resolution condemning Russia.
  council adopt resolution
  ing: resolution condemn Russia ^a resolution
The sanctions were lifted, allowing Iran to sell oil.
  sanctions [passive] lift
  ing: sanctions allow Iran
  to: Iran sell oil
"Iran will respond," he said, adding that Europe had done nothing.
  Iran [future] respond
  he say
  ing: he add
  that: Europe [not] do nothing
  | no nothing
Lunt denied that Iran had armed the rebels.
  Lunt deny
  that: Iran [not] arm rebels
Nobody denies that Iran armed the rebels.
  Nobody [not] deny
  that: Iran arm rebels
  | no Nobody
It is false that Iran armed the rebels.
  It be =false
  that: Iran [not] arm rebels
It is not true that Iran armed the rebels.
  It [not] be =true
  that: Iran [not] arm rebels
Chad wants to sell its gold and end the French monopoly.
  Chad want
  to: Chad [volition] sell gold
  to: Chad [volition] end monopoly
  | gold{owner its/'s}
  | monopoly{owner French/demonym}
Chad demanded that Iran release the tanker.
  Chad demand
  that: Iran release tanker
The envoy insisted that the government free all prisoners.
  envoy insist
  that: government free prisoners
The senator had been spying for Iran who was paid in gold.
  senator spy for:Iran
  relative(who): senator [passive] pay in:gold ^The senator
Chad said the raid amounts to piracy.
  Chad say
  that: raid amount to:piracy
The row came after Norway, Chad and Kenya signed the pact.
  row come
  adverbial(after): Norway+Chad+Kenya sign pact
The row came after Norway - known as the host - signed the pact.
  row come
  participle: Norway [passive] know =host as:host
  adverbial(after): Norway sign pact
The row came after the storm, Chad and Kenya said.
  row come after:storm
  Chad+Kenya say
The head of the Iranian negotiating team resigned.
  head resign
  | head{topic team/of}
  | team{owner Iranian/demonym}
Now is not the time to punish Norway.
  time [not] be
  to: time [not] punish Norway @the time
Tariffs are not the way to help farmers.
  Tariffs [not] be =way
  to: Tariffs [not] help farmers @the way
It is not the right moment to punish Norway.
  It [not] be =moment
  to: It punish Norway @the right moment
Iran is not to blame.
  Iran [not] be
  to: Iran [not] blame
Iran is too weak to help Syria.
  Iran be =weak
  to: Iran [not] help Syria
Iran should have helped Syria.
  Iran [not obligation] help Syria
Iran did nothing to help Syria.
  Iran [not] do nothing
  to: Iran [not] help Syria
  | no nothing
Iran will not let Syria leave.
  Iran [not future] let Syria
  to: Syria [not ability] leave
Lunt stopped short of praising Iran.
  Lunt stop
  ing(short of): Lunt [not] praise Iran
The minister left without criticizing Russia.
  minister leave
  ing(without): minister [not] criticize Russia
By leaving the deal, the U.S. isolated itself.
  ing(by): the U.S. leave deal
  the U.S. isolate itself
The claim that Iran attacked the ship is false.
  that: Iran attack ship @The claim
  claim be =false
The fact that Europe supports Iran is important.
  that: Europe support Iran @The fact
  fact be =important
Its decision to leave the deal angered Russia.
  to: - [volition] leave deal @Its decision
  decision anger Russia
  | decision{owner Its/'s}
It is difficult to trust Washington.
  It be =difficult
  to: It [not] trust Washington
Iran says it will not negotiate with the U.S.
  Iran say
  that: it [not future] negotiate with:the U.S
Iran claims that Israel attacked the ship.
  Iran claim
  that: Israel attack ship
Lund counters that Israel attacked the ship.
  Lund counter
  that: Israel attack ship
The minister retorts that Israel attacked the ship.
  minister retort
  that: Israel attack ship
Iran slams U.S. sanctions.
  Iran slam sanctions
  | sanctions{owner U.S./name}
Norway shot down a drone.
  Norway shoot drone
Norway forgave the debt of Chad.
  Norway forgive debt
  | debt{owner Chad/of}
A shot hit the drone.
  shot hit drone
The ministry denies reports that Russia armed the rebels.
  ministry deny reports
  that: Russia arm rebels @reports
The president expects Europe to resist American pressure.
  president expect Europe
  to: Europe resist pressure
  | pressure{owner American/demonym}
Ankara asked whether Russia would sign the text.
  Ankara ask
  that(whether): Russia [possibility] sign text
The analyst explained why Russia left the talks.
  analyst explain
  that(why): Russia leave talks
Putin praised cooperation with Iran, saying it has produced results.
  Putin praise cooperation with:Iran
  ing: Putin say
  that: it produce results
  | cooperation{partner Iran/with}
The EU censured Iran for jailing journalists.
  The EU censure Iran
  ing(for): Iran jail journalists
The chief said the U.S. lost an opportunity by leaving the deal.
  chief say
  that: the U.S. lose opportunity
  ing(by): the U.S. leave deal
Cyprus allowed Russian ships to enter its ports.
  Cyprus allow ships
  to: ships enter ports
  | ships{owner Russian/demonym}
  | ports{owner its/'s}
Russia wants the U.S. to leave Syria.
  Russia want the U.S.
  to: the U.S. leave Syria
The prince warned Iran against attacking ships.
  prince warn Iran
  ing(against): Iran [not] attack ships
He hopes Russia and China will help.
  He hope
  that: Russia+China [future] help
Iran is trying to avoid a war with the U.S.
  Iran try
  to: Iran [volition] avoid war with:the U.S
  | war{partner the U.S/with}
Washington tried to stop Europe from trading with Iran.
  Washington try
  to: Washington [volition] stop Europe from:trading with:Iran
  | trading{partner Iran/with}
They decided to isolate Russia and to help Ukraine.
  They decide
  to: They [volition] isolate Russia
  to: They [volition] help Ukraine
They decided to isolate Russia and help Ukraine.
  They decide
  to: They [volition] isolate Russia
  to: They [volition] help Ukraine
Iran continues to believe that the U.S. cannot be trusted.
  Iran continue
  to: Iran believe
  that: the U.S. [not ability passive] trust
The report says sanctions imposed on Russia have failed.
  report say
  participle: sanctions [passive] impose on:Russia ^sanctions
  that: sanctions fail
Japan urged the U.S. and Iran to show restraint.
  Japan urge the U.S.+Iran
  to: the U.S.+Iran show restraint
The king said that he trusts Iran and that he will visit it.
  king say
  that: he trust Iran
  that: he [future] visit it
The bill would force the president to impose sanctions on Russia.
  bill [possibility] force president
  to: president impose sanctions on:Russia
  | sanctions{patient Russia/on}
== copula, attributes
Russia was rewarding Norway.
  Russia reward Norway
Norway called the fighting in Russia "Lee's war".
  Norway call fighting =war in:Russia
  | fighting{topic Russia/in}
  | war{owner Lee/'s}
Norway imposed a 25 per cent tariff on Russia.
  Norway impose tariff on:Russia
  | tariff{patient Russia/on}
Russia is a friend of Iran.
  Russia be =friend
  | friend{owner Iran/of}
Russia is not an enemy.
  Russia [not] be =enemy
The sanctions are illegal and cruel.
  sanctions be =illegal
Iran remains a partner of China.
  Iran remain =partner
  | partner{owner China/of}
Zarif called Moscow one of Iran's "strategic friends".
  Zarif call Moscow =friends
  | one{owner Iran/'s*, topic friends/of}
  | friends{owner Iran/'s}
Kuwait considers Iran a threat.
  Kuwait consider Iran =threat
Bahrain considers Iran hostile.
  Bahrain consider Iran =hostile
He described the U.S. as a bull in a china shop.
  He describe the U.S. =bull as:bull in:shop
  | bull{topic shop/in}
Russia dismissed the U.S. claim as illegal.
  Russia dismiss claim =illegal
  | claim{owner the U.S./name}
Sweden labeled Russia as an aggressor.
  Sweden label Russia =aggressor as:aggressor
Russia was called an aggressor.
  Russia [passive] call =aggressor
The ministry denounced what it called the economic terrorism of the United States.
  ministry denounce what
  relative(what): it call what =terrorism ^what
  | terrorism{owner the United States/of}
The deal made Iran stronger.
  deal make Iran =stronger
They made it clear that Iran would leave.
  They make it =clear
  that: Iran [possibility] leave
There is growing anger at Russia.
  There be =anger at:Russia
  | anger{patient Russia/at}
The behavior of Washington is unacceptable to Tehran.
  behavior be =unacceptable to:Tehran
  | behavior{owner Washington/of}
The move was seen as a blow to Europe.
  move [passive] see =blow as:blow to:Europe
  | blow{patient Europe/to}
The U.S. is concerned about Iran's missiles.
  The U.S. be =concerned about:missiles
  | missiles{owner Iran/'s}
Europe is opposed to the American policy.
  Europe be =opposed to:policy
  | policy{owner American/demonym}
The war against Russia is over.
  war be =over
  | war{patient Russia/against}
Russia is one of the most reliable partners of India.
  Russia be =partners
  | one{owner India/of*, topic partners/of}
  | partners{owner India/of}
Iran has become stronger than its rivals.
  Iran become =stronger than:rivals
  | rivals{owner its/'s}
The U.S. appears weak.
  The U.S. appear =weak
It was Russia who broke the truce.
  It be =Russia
  relative(who): Russia break truce ^Russia
The envoy hailed Iran as a reliable friend.
  envoy hail Iran =friend as:friend
== relatives, conditionals, adverbials
Norway praised them at the summit last week, where Russia vetoed a draft.
  Norway praise them at:summit
  adverbial(where): Russia veto draft
Russia, which supports Syria, vetoed the text.
  relative(which): Russia support Syria ^Russia
  Russia veto text
Iran, whose economy suffers from sanctions, asked for help.
  relative(whose): economy suffer from:sanctions ^Iran
  Iran ask for:help
  | economy{owner Iran/'s}
He praised the countries which have resisted the U.S.
  He praise countries
  relative(which): countries resist the U.S ^the countries
The group under which Iran works with Russia met.
  relative(which): Iran work under:group with:Russia ^The group
  group meet
If the U.S. attacks Iran, Russia will respond.
  conditional(if): the U.S. attack Iran
  Russia [future] respond
Russia will respond if Iran is attacked.
  Russia [future] respond
  conditional(if): Iran [passive] attack
If the U.S. had not left the deal, tensions would not have risen.
  conditional(if): the U.S. [not counterfactual] leave deal
  tensions [not counterfactual] rise
Had the U.S. not withdrawn from the deal, the world would have been better.
  conditional(had): the U.S. [not counterfactual] withdraw from:deal
  world [counterfactual] be =better
Were it not for Norway, the lamps would be dark.
  conditional(were): it be for:Norway
  lamps [possibility] be =dark
  | no Norway
Norway could have killed us.
  Norway [not ability] kill us
Norway could not have done it.
  Norway [not counterfactual] do it
Norway clung to the plan.
  Norway cling to:plan
Without Norway's help the lamps would be dark.
  lamps [possibility] be =dark without:help
  | help{owner Norway/'s}
Unless Europe acts, Iran will leave the deal.
  conditional(unless): Europe act
  Iran [future] leave deal
Although Iran honored the deal, the U.S. left it.
  adverbial(although): Iran honor deal
  the U.S. leave it
Iran left the deal because Europe failed to protect it.
  Iran leave deal
  adverbial(because): Europe fail
  to: Europe [not] protect it
When Russia invaded Ukraine, Finland joined the alliance.
  adverbial(when): Russia invade Ukraine
  Finland join alliance
While condemning Russia, India bought its oil.
  ing(while): India condemn Russia
  India buy oil
  | oil{owner its/'s}
Since leaving the deal, the U.S. has imposed new sanctions.
  ing(since): the U.S. leave deal
  the U.S. impose sanctions
As long as Iran respects the deal, Europe will support it.
  conditional(as long as): Iran respect deal
  Europe [future] support it
Even if Russia leaves, the treaty will survive.
  adverbial(even if): Russia leave
  treaty [future] survive
Russia left after the Americans attacked.
  Russia leave
  adverbial(after): Americans attack
Should Russia attack, NATO will respond.
  conditional(should): Russia attack
  NATO [future] respond
Iran will not negotiate unless the U.S. lifts its sanctions.
  Iran [not future] negotiate
  conditional(unless): the U.S. lift sanctions
  | sanctions{owner its/'s}
After the U.S. left the deal, Iran enriched uranium.
  adverbial(after): the U.S. leave deal
  Iran enrich uranium
Before attacking Russia, think.
  ing(before): - attack Russia
  - think
The pact would collapse if Russia left.
  pact [possibility] collapse
  conditional(if): Russia leave
Europe acted as though Iran had broken the deal.
  Europe act
  adverbial(as though): Iran break deal
They support Ukraine, while China backs Russia.
  They support Ukraine
  adverbial(while): China back Russia
Russia, although isolated, remains strong.
  participle(although): Russia [passive] isolate
  Russia remain =strong
Norway has closed its port and withdrawn its troops from Russia.
  Norway close port
  Norway withdraw troops from:Russia
  | port{owner its/'s}
  | troops{owner its/'s, topic Russia/from}
Norway test-fired a missile.
  Norway fire missile
The link, cut during the war, reopened on Sunday.
  participle: link [passive] cut during:war
  link reopen on:Sunday
A bomb planted by Norwegian agents ripped through a bus, officials said.
  participle: bomb [passive] plant by:agents ^A bomb
  bomb rip through:bus
  officials say
  | agents{owner Norwegian/demonym}
Norway armed the rebels, according to files opened in May.
  Norway arm rebels according to:files
  participle: files [passive] open in:May ^files
Norway has been bombing bridges.
  Norway bomb bridges
Norway let Russian monitors visit the camps.
  Norway let monitors
  to: monitors visit camps
  | monitors{owner Russian/demonym}
== quotations and verbs of saying
"We reject these threats," said Lavrov.
  We reject threats
  Lavrov say
"We reject these threats," Lavrov said.
  We reject threats
  Lavrov say
"These threats," said Lavrov, "are illegal."
  Lavrov say
  threats be =illegal
"Russia," he said, "has never threatened Europe."
  he say
  Russia [not] threaten Europe
The U.S. policy is "a failed policy", the cleric wrote.
  policy be =policy
  cleric write
  | policy{owner The U.S./name}
Iran, says the envoy, will never surrender.
  envoy say
  Iran [not future] surrender
The minister said: "Iran is our friend."
  minister say
  Iran be =friend
  | friend{owner our/'s}
The envoy called for "an end to the war" in Yemen.
  envoy call for:end to:war in:Yemen
  | end{topic war/to}
  | war{topic Yemen/in}
"It is time to talk," the king told the Russian leader.
  It be =time
  to: It talk @time
  king tell leader
  | leader{owner Russian/demonym}
According to Ali Reza, the U.S. "has lost its mind".
  the U.S. lose mind according to:Reza
  | mind{owner its/'s}
Calling the sanctions "illegal", the envoy urged Europe to act.
  ing: envoy call sanctions =illegal
  envoy urge Europe
  to: Europe act
"The U.S. must return to the deal," the spokesman said, "and lift all sanctions."
  The U.S. [obligation] return to:deal
  spokesman say
  The U.S. [obligation] lift sanctions
He told the BBC that "Russia is not our enemy".
  He tell BBC
  that: Russia [not] be =enemy
  | enemy{owner our/'s}
"Why should Iran trust Europe?" the cleric asked.
    Iran [obligation] trust Europe
  cleric ask

== participles behind a comma, as with a clause, denied thoughts
Norway rejected calls to boycott Spain, saying they were unfair.
  Norway reject calls
  to: - boycott Spain @calls
  ing: Norway say
  that: they be =unfair
Lund said Chile had blocked the vote, adding that it was a mistake.
  Lund say
  that: Chile block vote
  ing: Lund add
  that: it be =mistake
As Poland closed its ports to Belarus, ministers met in Riga.
  adverbial(as): Poland close ports to:Belarus
  ministers meet in:Riga
  | ports{owner its/'s, topic Belarus/to}
As a minister he closed the port.
  he close port as:minister
Lavrov said that isolating Iran would be wrong.
  Lavrov say
  ing: - isolate Iran
  that: - [possibility] be =wrong
Lavrov argued that excluding Spain made no sense.
  Lavrov argue
  ing: - exclude Spain
  that: - [not] make sense
  | no sense
Lavrov said punishing Iran would not help.
  Lavrov say
  ing: - punish Iran
  that: - [not possibility] help
Lifting sanctions on Iran would be a mistake.
  ing: - lift sanctions on:Iran
  - [possibility] be =mistake
  | sanctions{patient Iran/on}
I do not think Kenya broke the treaty.
  I [not] think
  that: Kenya [not] break treaty
Brazil does not want Chile to leave the bloc.
  Brazil [not] want Chile
  to: Chile [not] leave bloc

== as newspapers write
Having rejected the offer, Norway demanded a new mediator.
  ing: Norway reject offer
  Norway demand mediator
Chad is believed to have hacked the ministry.
  Chad [passive] believe
  to: Chad hack ministry
Peru will back the rebels.
  Peru [future] back rebels
Chile persuaded Peru to back the plan.
  Chile persuade Peru
  to: Peru back plan
There are fears that Chad will attack Sudan.
  There be =fears
  that: Chad [future] attack Sudan @fears
The rebels are being armed by Chad.
  rebels [passive] arm by:Chad
Chad is said to be arming the rebels.
  Chad [passive] say
  to: Chad arm rebels
Without American help, Sudan would lose.
  Sudan [possibility] lose without:help
  | help{owner American/demonym}
The blast killed at least 12 people, wounding 30.
  blast kill people
  ing: blast wound 30
The U.S. has long accused Iran of arming the rebels.
  The U.S. accuse Iran
  ing(of): Iran arm rebels
I'm opposed to the bill.
  I'm be =opposed to:bill
The minister admitted that neither he nor his staff had read the report.
  minister admit
  that: he+staff [not] read report
  | no he
  | no staff{owner his/'s}
Few believe that Russia will withdraw.
  Few [not] believe
  that: Russia [not future] withdraw
  | no Few
Voters, many of whom oppose the plan, stayed home.
  relative(whom): many oppose plan ^Voters
  Voters stay
  | many{topic Voters/of}
The court, the composition of which angers Iran, met in Rome.
  relative(which): composition anger Iran ^The court
  court meet in:Rome
  | composition{topic court/of}
If Iran attacks, Russia will respond.
  conditional(if): Iran attack
  Russia [future] respond
Russia helped Sudan defeat the rebels.
  Russia help Sudan
  to: Sudan defeat rebels
Days after Peru signed the treaty, Chile left it.
  adverbial(after): Peru sign treaty
  Chile leave it
Chad, which denies seeking a bomb and which has signed the treaty, protested.
  relative(which): Chad deny ^Chad
  ing: Chad [not] seek bomb
  relative(which): Chad sign treaty ^Chad
  Chad protest
Russia trusts China more than it trusts Europe.
  Russia trust China =more
  adverbial(than): it trust Europe
"The bill," the minister told reporters, "is an insult to Britain."
  minister tell reporters
  bill be =insult to:Britain
  | insult{patient Britain/to}
Ann Berg, 69, has attacked Iran.
  Berg attack Iran
SALEM, Ore. — Governor Ann Berg praised Iran.
  Berg praise Iran
A clerk for the ministry, who asked not to be named, said Russia had lied.
  relative(who): clerk ask ^A clerk
  to: clerk [not obligation passive] name
  clerk say
  that: Russia lie
  | clerk{topic ministry/for}
Ann Berg, who has insulted women, Mexicans and Muslims, resigned.
  relative(who): Berg insult women+Mexicans+Muslims ^Ann Berg
  Berg resign
Although critical of the plan, the Greens voted for it.
  Greens vote for:it
With prices rising, the mayor blamed the bank.
  ing: prices rise ^prices
  mayor blame bank with:prices
The president left the room, his aides following him.
  president leave room
  ing: aides follow him ^his aides
  | aides{owner his/'s}
Iran on Monday called on Europe to compensate it.
  Iran call on:Monday on:Europe
  to: Europe compensate it
It is wrong for Britain to arm the rebels.
  It be =wrong for:Britain
  to: Britain arm rebels
It makes no sense for Europe to punish India.
  It [not] make sense for:Europe
  to: Europe [not] punish India @no sense
  | no sense{topic Europe/for}
He said Iran, which has denied the claims, was lying.
  He say
  relative(which): Iran deny claims ^Iran
  that: Iran lie
He said Berg, the foreign minister, had lied.
  He say
  that: Berg lie
  | Berg = minister
He met a senator from Ohio who opposes Iran.
  He meet senator from:Ohio
  relative(who): senator oppose Iran ^a senator
  | senator{topic Ohio/from}
The U.S. condemned and punished Russia.
  The U.S. condemn Russia
  The U.S. punish Russia
Russia did not respond, nor did China.
  Russia [not] respond
  China [not] do
At no time did Israel threaten Jordan.
  Israel [not] threaten Jordan at:time
  | no time
Not only did Russia attack Sudan, but it also threatened Chad.
  Russia attack Sudan
  it threaten Chad
The minister tasked with ending the strike resigned.
  participle: minister [passive] task ^The minister
  ing(with): minister end strike
  minister resign
Countries allied with Russia abstained.
  participle: Countries [passive] ally with:Russia ^Countries
  Countries abstain
The king said Turkey would fight on, and accused Europe of hypocrisy.
  king say
  that: Turkey [possibility] fight
  king accuse Europe of:hypocrisy
Iran stopped short of blaming Israel.
  Iran stop
  ing(short of): Iran [not] blame Israel
He was too weak to resist Russia.
  He be =weak
  to: He [not] resist Russia
Iran, not Israel, broke the truce.
  Iran break truce
  | no Israel
Voters backed Ann Berg, who critics say has crushed the unions.
  Voters back Berg
  relative(who): critics say ^Ann Berg
  that: Berg crush unions
The restrictions are due to lapse in October.
  restrictions be =due
  to: restrictions [obligation] lapse in:October
They found buyers for the oil that previously went to Europe.
  They find buyers for:oil
  relative(that): oil go to:Europe ^the oil
  | buyers{topic oil/for}
Should experts be sent to Kyiv, Moscow would protest.
  conditional(should): experts [passive] send to:Kyiv
  Moscow [possibility] protest
The clerk lost everything in the flood.
  clerk lose everything in:flood
  | everything{topic flood/in}
India opened its hospitals to the injured.
  India open hospitals to:injured
  | hospitals{owner its/'s, topic injured/to}
According to Serbia's negotiator, Ana Tadic, her counterparts consider Belgrade a bully.
  counterparts consider Belgrade =bully according to:negotiator
  | negotiator{owner Serbia/'s} = Tadic
  | counterparts{owner her/'s}
He had bent to the wishes of Beijing, which has equipped his police, built his stadium and trained his officials.
  He bend to:wishes
  relative(which): Beijing equip police ^Beijing
  relative(which): Beijing build stadium ^Beijing
  relative(which): Beijing train officials ^Beijing
  | wishes{owner Beijing/of}
  | police{owner his/'s}
  | stadium{owner his/'s}
  | officials{owner his/'s}
"Iran is a threat to the region," said Ann Berg, who leads the union.
  Iran be =threat to:region
  Berg say
  relative(who): Berg lead union ^Ann Berg
  | threat{patient region/to}
"Iran is a threat to the region," said Ann Berg, head of the union.
  Iran be =threat to:region
  Berg say
  | threat{patient region/to}
  | Berg = head
  | head{topic union/of}
Lorries wait at the gate, Ann Berg, the coordinator, said on Monday.
  Lorries wait at:gate
  Berg say on:Monday
  | Berg = coordinator
The supplies would last until May.
  supplies [possibility] last until:May
The 54-year-old told jurors that Iran had lied.
  old tell jurors
  that: Iran lie
The move prompted Israel to pull its envoy.
  move prompt Israel
  to: Israel pull envoy
  | envoy{owner its/'s}
Ministers worry about rising prices.
  Ministers worry about:prices
Sudan has never once closed its door.
  Sudan [not] close door
  | door{owner its/'s}
A ban was proposed by Poland, backed by Latvia and opposed by Hungary.
  ban [passive] propose by:Poland
  ban [passive] back by:Latvia
  participle: ban [passive] oppose by:Hungary
It was not until May that Britain condemned the coup.
  It [not] be until:May
  relative(that): Britain condemn coup ^May
Asked if he trusted Iran, Lee said he did not.
  participle: Lee [passive] ask
  that(whether): he [possibility] trust Iran
  Lee say
  that: he [not] do
The minister, a friend of Iran, resigned.
  minister resign
  | minister = friend
  | friend{owner Iran/of}
Israel says the strikes, the heaviest in months, targeted Iran.
  Israel say in:months
  that: strikes target Iran
  | strikes = heaviest
  | heaviest{topic months/in}
Whatever Russia says, Norway will support Ukraine.
  relative(what): Russia say Whatever ^Whatever
  Norway [future] support Ukraine
The EU should help Ukraine, not punish it.
  The EU [obligation] help Ukraine
  The EU [not obligation] punish it
MPs voted by 300 to 200 to reject the bill.
  MPs vote by:300 to:200
  to: MPs reject bill @200
  | 300{topic 200/to}
He praised Iran, not Russia.
  He praise Iran
  | no Russia
A member said nobody in her party believed Russia.
  member say
  that: nobody [not] believe Russia in:party
  | no nobody
  | party{owner her/'s}
Madam President, the theme of this session is peace.
  theme be =peace
  | theme{topic session/of}
The ruling confirmed what his members had feared.
  ruling confirm what
  relative(what): members fear what ^what
  | members{owner his/'s}
About 12 percent of the workers belonged to a union.
  percent belong to:union
  | percent{topic workers/of}
He told reporters on Monday Iran had lied.
  He tell reporters on:Monday
  that: Iran lie
The group, based in Rome, claimed the attack.
  participle: group [passive] base in:Rome
  group claim attack
Norway refused to sign, saying the text was weak.
  Norway refuse
  to: Norway [not] sign
  ing: Norway say
  that: text be =weak
Asked by the paper whether trade had recovered, Ann Lee, the commissioner, said it was slow.
  participle: Lee [passive] ask by:paper
  that(whether): trade [possibility] recover
  Lee say
  that: it be =slow
  | Lee = commissioner
Poland does not share the view that Iran lied.
  Poland [not] share view
  that: Iran [not] lie @the view
Poland, she allowed, had been easy to read.
  she allow
  Poland be =easy
  to: Poland read
The study is thorough, countered Ann Lee.
  study be =thorough
  Lee counter
Lee said Iran had every right to complain and blamed Poland for the delay.
  Lee say
  that: Iran have right
  to: Iran [ability] complain @every right
  Lee blame Poland for:delay
Lee said Iran attacked the port and killed two men.
  Lee say
  that: Iran attack port
  that: Iran kill men
It was not Iran that tore up the deal.
  It [not] be =Iran
  relative(that): Iran [not] tear deal ^Iran
It is not Iran but Russia that lied.
  It [not] be =Iran
  relative(that): Russia lie ^Russia
The court fined Poland $2 billion.
  court fine Poland+$
The plan was read in Manning Street as a threat.
  plan [passive] read =threat in:Street as:threat
Iran, explained the envoy, will not yield.
  envoy explain
  Iran [not future] yield
Lee defended the deal following its rejection by Norway.
  Lee defend deal following:rejection by:Norway
  | deal{topic rejection/following}
  | rejection{owner its/'s, owner Norway/by}
Critics voiced fears that punishing Norway would hurt trade.
  Critics voice fears
  ing: - punish Norway
  that: - [possibility] hurt trade @fears
Norway vowed to counter proposed tariffs on fish.
  Norway vow
  to: Norway [volition] counter tariffs on:fish
  | tariffs{patient fish/on}
How can we trust them on fish?
  we [not ability] trust them on:fish
How can we help them?
  we [ability] help them
Seeking a way out of the crisis, Norway, Sweden and Denmark proposed talks.
  ing: Norway+Sweden+Denmark seek way out of:crisis
  Norway+Sweden+Denmark propose talks
  | way{topic crisis/out of}
While Lee has accused the group of driving up prices, Norway, its third member, blames the market.
  adverbial(while): Lee accuse group
  ing(of): group drive prices
  Norway blame market
  | Norway = member
  | member{owner its/'s}
Norway says Sweden, Denmark and Iceland are stirring up trouble.
  Norway say
  that: Sweden+Denmark+Iceland stir trouble
The deal failed, how can we trust Norway?
  deal fail
  we [not ability] trust Norway
Lee gave the miners ten days and set a date for the talks.
  Lee give miners
  Lee set date for:talks
  | date{topic talks/for}
The regulator fined the bank $30 million for fraud.
  regulator fine bank+$ for:fraud
  | \${topic fraud/for}
The court fined Iran 40m kroner.
  court fine Iran+kroner
Iran said in a letter it regretted the delay.
  Iran say in:letter
  that: it regret delay
The envoy would not bow to blackmail.
  envoy [not possibility] bow to:blackmail
The raids amounted to war crimes.
  raids amount to:crimes
Iran and Russia have both condemned the trial.
  Iran+Russia condemn trial
Iran has since backed the plan.
  Iran back plan
He wondered if Iran had lied.
  He wonder
  that(whether): Iran [possibility] lie
If Iran had lied, the envoy would know.
  conditional(if): Iran [counterfactual] lie
  envoy [possibility] know
Why would anybody trust Norway?
  anybody [not possibility] trust Norway
Who will trust Norway again?
  relative(who): - [not future] trust Norway
Has Norway ever kept a promise?
  Norway [not] keep promise
Those who would trust Norway left.
  relative(who): Those [possibility] trust Norway ^Those
  Those leave
Iran has no lessons to give anyone, retorted the envoy.
  Iran [not] have lessons
  to: Iran give anyone @no lessons
  envoy retort
  | no lessons
Norway lifted most of its sanctions on Iran.
  Norway lift most on:Iran
  | most{owner its/'s*, patient Iran/on*, topic sanctions/of}
  | sanctions{owner its/'s, patient Iran/on}
The talks broke down in May, and Norway, Iran and Russia left.
  talks break in:May
  Norway+Iran+Russia leave
In a joint statement, Norway, Iran and Russia praised the plan.
  Norway+Iran+Russia praise plan in:statement
Norway stood shoulder to shoulder with Iran.
  Norway stand shoulder to:shoulder with:Iran
  | shoulder{topic shoulder/to}
  | shoulder{partner Iran/with}
Norway accused Iran of theft and Russia of fraud.
  Norway accuse Iran+Russia of:theft of:fraud
Norway praised Iran for its help, Russia for gas and the EU for help.
  Norway praise Iran+Russia+the EU for:help for:gas for:help
  | help{owner its/'s}
Norway stood by Iran.
  Norway stand by:Iran
Norway fumed over the ban.
  Norway fume over:ban
The minister described the president as a threat.
  minister describe president =threat as:threat
== headings
Two Iranians expelled from Norway
  Iranians [passive] expel from:Norway
Iran, Russia at odds over gas
  Iran+Russia be at:odds over:gas
  | odds{topic gas/over}
Envoy: Russia behind attack
  Russia be behind:attack
Iran 'disappointed' by Russian silence
  Iran be =disappointed by:silence
  | silence{owner Russian/demonym}
Vote 'not free', says envoy
  Vote [not] be =free
  envoy say
Iran, Russia trade barbs over gas
  Iran+Russia trade barbs over:gas
  | barbs{topic gas/over}
Iran talks in Vienna
  | talks{owner Iran/name, topic Vienna/in}
Since when does Iran care about the law?
  adverbial(when): Iran [not] care about:law
When has Iran ever kept its word?
  adverbial(when): Iran [not] keep word
  | word{owner its/'s}
“What has Iran ever done for us?” he said.
  Iran [not] do What for:us
  he say
What did Iran build?
  Iran build What
Why has Iran left the talks?
  Iran leave talks
Who still trusts Iran?
  relative(who): - [not] trust Iran
Who gave Iran the right to judge us?
  relative(who): - [not] give Iran+right
  to: - [ability] judge us @the right
Who gave Iran the missiles?
  relative(who): - give Iran+missiles
Where was Iran when our homes burned?
  Iran [obligation] be
  adverbial(when): homes burn
  | homes{owner our/'s}
Where was Iran?
  Iran be
It is time Iran stopped lying.
  It be =time
  that: Iran [obligation] stop @time
  ing: Iran [not obligation] lie
It is high time for Iran to listen.
  It be =time for:Iran
  to: Iran [obligation] listen @high time
  | time{topic Iran/for}
It was the first time Iran told the truth.
  It be =time
  that: Iran tell truth @the first time
If Iran wanted peace, it would answer.
  conditional(if): Iran [counterfactual] want peace
  it [possibility] answer
If Iran attacked us, we would answer.
  conditional(if): Iran attack us
  we [possibility] answer
I cannot thank Iran enough.
  I thank Iran
I wish Iran had kept its word.
  I wish
  that: Iran [counterfactual] keep word
  | word{owner its/'s}
There is not one shred of evidence that Iran built a bomb.
  There [not] be =shred
  that: Iran [not] build bomb @evidence
  | shred{topic evidence/of}
Norway inspected land illegally occupied by Russia.
  Norway inspect land
  participle: land [passive] occupy by:Russia ^land
Russia has banned foreigners from running shops, a move Norway called hostile.
  Russia ban foreigners
  ing(from): foreigners [not ability] run shops
  relative: Norway call move =hostile ^a move
Russia raided Norway, a decision condemned by Sweden.
  Russia raid Norway
  participle: decision [passive] condemn by:Sweden ^a decision
Norway imposed sanctions on two Russians for attacking a port.
  Norway impose sanctions on:Russians
  ing(for): Russians attack port @sanctions
  | sanctions{patient Russians/on}
Norway lashed out at Russia for attacking Sweden.
  Norway lash at:Russia
  ing(for): Russia attack Sweden
Norway is grateful to Russia for helping Sweden.
  Norway be =grateful to:Russia
  ing(for): Russia help Sweden
Russia slapped tariffs on Norway in what Sweden called a provocation.
  Russia slap tariffs on:Norway in:what
  relative(what): Sweden call what =provocation ^what
  | tariffs{patient Norway/on}
Norway voiced support for the accord in reaction to Russia's remarks.
  Norway voice support for:accord in:reaction to:remarks
  | support{patient accord/for}
  | reaction{topic remarks/to}
  | remarks{owner Russia/'s}
Norway rejected as absurd and baseless Russian charges that Sweden had seized a ship.
  Norway reject charges =absurd
  that: Sweden seize ship @baseless Russian charges
  | charges{owner Russian/demonym}
Norway dismissed as baseless charges that Russia had seized a ship.
  Norway dismiss charges =baseless
  that: Russia seize ship @charges
Russia buried farmers shot by guards.
  Russia bury farmers
  participle: farmers [passive] shoot by:guards ^farmers
Norwegian troops backed by tanks pushed into Russia.
  participle: troops [passive] back by:tanks ^Norwegian troops
  troops push into:Russia
  | troops{owner Norwegian/demonym}
Norway bombed a school run by Russia.
  Norway bomb school
  participle: school [passive] run by:Russia ^a school
Norway approved, by 61 votes to 12, a treaty with Russia.
  Norway approve treaty by:votes to:12 with:Russia
  | votes{topic 12/to}
  | treaty{partner Russia/with}
Norway helped end the war.
  Norway help
  to: Norway end war
Norway could hardly be happier.
  Norway be =happier
Norway could not have been more helpful.
  Norway be =helpful
Norway expelled a Russian diplomat for spying.
  Norway expel diplomat
  ing(for): diplomat spy @a Russian diplomat
  | diplomat{owner Russian/demonym}
The policy that Norway pursues is a fraud.
  relative(that): Norway pursue policy ^The policy
  policy be =fraud
The war Norway wages is a crime.
  relative: Norway wage war ^The war
  war be =crime
The only thing Norway exports is war.
  relative: Norway export thing ^The only thing
  thing be =war
The weapons which Norway makes are useless.
  relative(which): Norway make weapons ^The weapons
  weapons be =useless
The envoys that Norwegian officials met were angry.
  relative(that): officials meet envoys ^The envoys
  envoys be =angry
  | officials{owner Norwegian/demonym}
Concerns that Russian exports were falling grew.
  that: exports fall @Concerns
  Concerns grow
  | exports{owner Russian/demonym}
`;
