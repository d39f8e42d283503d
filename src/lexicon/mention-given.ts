import { setOf } from './list';

/*
 * Given names whose bearers are nearly always of one gender, of the languages of the world, in small letters without accents.
 * Written down for this library by language models, culture by culture, less what is a common word or a place in the news at hand,
 * less long names that do not occur there, and less what is a surname in languages that put it first (`Wang`, `Kim`).
 */
const FEMALE = `
aafia aafke aarti aase aasia abeba abeer abena abida abigail abike abir absa abuk achieng achini achol ada adaeze
adanna adaobi adaora adau adela adelaide adele adila adina aditi adji adjoa adjoua adong adriana aduke adunni adut
adva adwoa aet afaf affoue afia afifa afke afra afrin afua agapi agata agatha agathe agathi ageeth agita aglaia agne
agnes agnese agnieszka agnita agota agueda aguil ahed ahlam ahou ahu ahuva aicha aida aidah aiga aigul aija aijan aiko
aila aileen aili ailidh ailsa aimee aina aine ainee ainhoa aini aino ainun aira airi aisha aishah aiste aitana aiym
aizada ajla ajoke akane akello akgul akiko akinyi akissi akofa akosua akoth akouvi akrivi akua akuol alana alanis
alanna alberta albina alda aleid aleida alejandra alena aletta alexandra alexia alice alicia alida alina aline alisa
alison aliya aliz aliza alizee alla allison almaz alona alua aluel alva alya alyona alyson alyssa ama amaia amaka amal
amalia amanda amane amani amany ambiga ambika ambra amela amelia amelie amena amenan amerie amie amina aminah aminata
amira amna amneh amoin amoke amore amparo amra amrita amruta amtul amy ana anab anabel anahi anahit anais analyn anam
anano ananya anastasia anat anca ancuta anda andra andrea ane anest aneta anete anett angela angele angeles angelina
angelique angie ani anika anike aniko anila anisa anita anitha anitta anja anjali anjana anje anka anke ankita anlia
ann anna annalena annamaria anne anne-claire anne-lise anne-marie annegret anneke anneli annelie annelies anneliese
annelise annemarie annemiek annet anneta annette anni annick annie anniek annika annita anoma anoud anouk ansje anthi
anthia antje antjie antoinette antonia anu anuradha anush anuta anwen anya aoife aoko aparecida aparna apasra apio
apiyo arabella arame areej aretha areti arezo arfa argyro ariana ariane arianna arifa arihia arij arina arisa arja
arlene arlyn armi armida arna aroha arooj arpita arta arti arwa aryna arzu asa asabe asako asala asdis ase asefa asel
asena asha ashlee ashlyn asifa asima asiya askale asli asma asmaa asmae asmau asmik asmita asne assel assia assya asta
astou astri astrid asude asunta asya atara atena athina atieh atieno atika atim atiqa atishi atiya atsuko aude audra
audrey audur aukje auli auma aurea aurica aurore ausma ausra auður ava avani avril awa awino awuor awut axelle axinia
aya ayak ayaka ayako ayana ayanna ayat ayca aydan ayen ayesha ayeza ayfer aygul aygun ayinke ayla aylin aynat aynur
ayra ayse aysel aysen aysha aysu aysun aytaj aytan ayten ayu ayumi azeb azita aziza azizah azize azra azucena azza
babita babsy badia bahar baholy baiba bakoly baleka bara barbara barbra barkha basak basma batel batul batulo batya
bea beata beate beatrice beatrix beatriz becca becky beena begona begum bella belma benazir bengi bengu benita benja
bensu bente beren berfin beril berit berna bernadette berta bertha berthe bess bessie beth bethan bethany betje betsie
betsy bette bettie bettina betty betul beulah bev beyza bhavna bia bianca bidhya bidya bilan billie bina bindu bineta
binita binta bintou birgit birgitta birna birte bisan bisma bisola bita bjorg bjork blanca bobbi bodil bogna bogolo
bonnie bopha boryana bosena brandi bregje brenda brianna brid bridget bridie brigid brigitte brinda brita brittney
bronte bronwyn bruna buddug buket bukky burcu burul buse busra caasho cagla cait caitlyn callie camila camilla canan
candace candice cansu cara carien carike carin carina carine carla carly carmela carmen carol carola carole caroline
carolyn carrie carys cassia cassie catalina catarina cate catherine cathie cathy catrin catriona cecelia cecile
cecilia cecily celeste celia celina celine ceren cerys ceyda cezara chana chani chantal chara charlene charlotte charo
chava chavi chaya chenda chepkoech cherie cheryl chhaya chiara chidinma chieko chinwe chioma chipo chitra chloe chnar
chona christiane christina christine chro chryso chrystia ciala ciara cicely cimen cindy cintia cinzia claire clara
clarice clarisse claudia claudine clelia clementine cleo cliona cloe clotilde coline colleen conchita condoleezza
connie conny cora corazon cori corien corina corine corinna corinne corlia corry cosima coumba crina cristina cristy
cynthia dace dacia dafina dafna dafne dafni dagmar dagny daiga daina daiva dalia dalila dalit dalma dalya damini damla
danai daniela danielle danit dannii danuta daphne daria darja darla darlene darya dasha dayana deanna deanne deb
debbie debora deborah debra deepa deepti deeqa defne degitu deirdre delal delcy delia delyth demet denisa denise
denyse dervla devaki dewi diah diana diane dianna dianne didem digna dikla dilara dilay dilek dilini dilma dilrukshi
dilys dimitra dina dinah dineke dineo dionne dipa disha dita ditte ditza divina divya diya doaa dochia doina dolly
dolores domna dondu donia donna donya dora dorcus dordi doreen dorien dorina dorine doris dorit dorna dorota dorothy
dorsa dorte dottie dragana drita drofn drora duaa dulce dulmaa dunia dunja dunya duygu dyah dympna dzifa eabha eavan
ebba ebe ebiere ebru ebun ece ecem eda edda edeltraud edibe edie edina edita edite edith editha edna edona edurne
edwige edwina edyta eefje eeman eeva effat effie effy efi efsun efua egle eha eija eila eileen eilidh eilis eimear
eimer einat eine einya eira eirian eirin eirini eirlys eirwen eithne ekaterina ekta ekua ela elaine elana elbie elcin
eleanor elen elena elene eleni eleri elham eliana eliane elida elif elin elina eline elinor elira elisa elise elisea
elissa elita eliza elizabeth elize elizma elke ella ellen elli ellie elly elma elna elnaz elodia elodie eloisa eloise
elona elpida elsa elsabe elsie elsje elske eluned elvie elvira elza ema eman embla emel emer emese emiko emilia emilie
emily emina emine emma emmi emna emoke emsal emuna enas ene eness enfys engela enid eniko enni enrica enya epp epsy
erica ericka erika eriko erina erla erma erna erum erykah esen esha esi esin esma esme esmee esna esnath esra esraa
essi estela estelle ester estera esther esti estie eswari eszter etain etela eteri ethel etsuko etta etti etty eudora
eunice eva eva-maria eveli evelin evelyn evie evija evika evin evita evonne evy ewa eydis eyglo eylem eylul eyrun ezgi
ezinne ezinwa fadia faduma fadumo fadwa fadzai faeze faina faiqa faiso faiza fani fanja fanni fanny fantu farah
farhana farida fartun farzana fatemeh faten fatiha fatima fatma fatna fatou fatoumata fatuma fausta fawzia fayval
fayza federica fedra felicia felicity felisa fely femke fenna fenne ferda feven feyza ffion fiadh fiamma fidela fieke
figen filio filipa filiz filomena filsan finola fiona fiza flaka flavia flavie flor flora florence florencia foekje
fofi fokje folake foluke fotini fozia frances franziska freda freja freya friba frida frieda friða fruma frøya fulvia
fulya fumiko funke funmi fusun fyness gabriela gabrielle gaelle gail galia galina galit gamze gauri gayane gayle
gaynor geerte geesje geeta geetha gelete gemma geraldine gerda gertrude gesa gesie gesina gesine geta geula ghada
ghazal ghazala ghina ghislaine ghita giada gianna gilda gilit gillian gina ginika ginka ginni ginny gintare giorgia
giota gisela gisele gitit gitta gitte giulia gizem gladys gleisi glenda glenys gloria glynis goda golda gonca gonny
gonul gowri gozde graca grace graciela grania grazia greta gretchen grete gretel gretha griet gro gry gudaf gudny gugu
guia gulay gulistan gulmira gulnara gulnora guna gunda gunel gunilla gunta guri guro guusje guzin guðny guðrun gwen
gwenan gwenda gwenno gyða habiba habibo hacer hadas haddy hadia hadija hadil hadis hadiza hafsa hafsat hafwen hagit
hailey hajar hajara hajer hajra halah haleema haleh halima halimo halla hamna hana hanaa hanako hanan hande hania
hanin haniyeh hanka hanlie hanna hannah hanne hanneke hannelore hanny harika harini harriet haruka hasina hasmah
hasmik hasna hasti hataw hattie hauwa hava havin hawa hawo haya hayam haydee hayet hayfa hayley hazal hazel heather
heba hebah hebe hedda hedi hedia hedva hege heidi heike heila heini heiða hekia hele heledd heleen helen helena helene
helga heli helia heljo hella helle hellen helvi hema hemda hend henna henny henrike herta hessa hester hettie hevi
hevin hiam hiba hibo hila hilda hilde hildegard hilja hilla hillary hiltje himani hina hinda hiroko hirut hisako
hisila hissa hitomi hiwet hiwot hnin hoda hodan hodel holly homa honoka hosai hosna hosne houda houra hronn huda
huhana hulda hulya huma humna huong huru iara iben ibidun ibim ibironke iclal ida idara ide idil idoia idun iefke ieva
ifeoma iffat ifrah iga iida iina ijeoma ikuko ila ilana ilanie ilaria ilda ileana ilga iliana ilinca ilka ilme ilona
ilse ilwad ilze imane imani imbi imee imelda imen imene imke imma imogen ina inara inas inbal inci indah indira indre
indu ine ineke inem ines inese ineta inez ineza inga ingeborg inger ingrid inka inna inoka inonge inta intan ioana
ioanna iona ione ionela ioneta ioulia ipek iqra ireen irem iren irena irene iresha iriana irina irini iris irit irja
irma irmak iroda irum iryna isabel isabelle isata isatou isaura isha ishbel ishita isil isla ismini isobel isotta isra
israa issie itati itir itzel itziar iulia iva ivana ivanka iveta ivete ivi ivona ivone ivonne iwona ixchel iyabo iza
izelle jaana jacinda jacira jaclyn jacoba jacqueline jacqui jada jadranka jaha jale jaleh jamila jana janaki jandira
jane janelle janet janeth janice janie janine janja janka jantje jasna jayna jayne jazmin jeanette jeanie jeanine
jeanne jeannine jela jelena jelka jeltje jemele jemima jemma jen jeni jenica jenna jenni jennie jennifer jenny jeri
jessa jessica jesusa jeta jetje jetske jetta jette jihan jikke jila jill jillian jilly jimena jina jinky jisha jiske
jitka jo-ann joan joana joann joanna joanne jodi jodie joelle joely johana johanna johra joice jolan jolene jolien
jomana jona jonna jorien jorun josee josefa josephine josie josina josine joumana jovita joyce juana juanita judit
judith judy juhi julia juliana julianne julie juliet juliette jummai junko justina justine jutta jyothi jytte kaatje
kadi kaia kaija kaire kairi kaisa kaisu kaja kajol kajsa kako kalli kallia kamala kamina kamla kamma kanako kaniz
kankou kaori kapka kara karen karien karin karina karine karla karlin kasumi kata katarzyna kate katherine kathi
kathie kathleen kathryn kathy kati katia katica katie katina katja katre katri katrien katrijn katrin katy katya
kavita kavya kawira kay kayla kaylee kazue kazuko keeley keelin keiko keisha keit kejal kelli kellie kelly kemi kendi
kendra kenza keren keri keria kerli kerri kerry-ann kerryn kertu kesha keshia ketaka ketanji keti kettie ketty keza
khadija khadra khady kholoud khulan kiana kicki kidist kiesha kiira kika kikuko kimberley kimberly kimia kimiko kinga
kira kiri kirsi kirsteen kirsten kirsti kirstjen kirsty kitti kjersti klara klaske kobra kokila kolab kolinda komal
konul kopila korkor kotie koula krista kristalina kristen kristi kristin kristina kristy krizia kroot krystal krystyna
ksenia kubra kuini kulli kumba kumiko kusum kveta kyla kylie kyly kyoko laarni ladan ladi lael lagle laia laiba laila
laima lais lakeisha laleh lali lalisa lalita lalitha lamia lamis lamya lana lanja laoise lara laraba lariba larisa
lasma lata latha latoya lauma laura laure lauren lavinia layal layan layla lea leah leandi leandra leanie leanna
leanne leci leea leela leena lehte leida leidy leila leilani leili leire lejla lekha lela lelde lella lemlem lempi
lena lene leni lenka lenora lenuta leona leonie leonor lerato lesia leslie lesya leticia letty leusa leyla leyli
leymah lhea lia liadan liana liane liat libby licia lida lidia lidka lieke liene lienke liesje liesl liezel liezl lif
liga ligaya ligia lihi liia liina liis liisa liisi liisu lika lila lilia lilis lilit lilja lilla lilli lillie lilly
limor limpho lina linda lindie lindiwe lindsay lineo linn linnea linoy lioba liora liri lis lisa lise lisen liss lital
litia litsa liuda livia liz liza lizeth lizi lizzie lizzo lizzy lleucu llinos lobna loes loesje lois lola lolita loni
lorena loretta lori lorna lorraine lotta lotti lottie louella louisa louise loukia lovi lowri luam luana luanne lubna
luciana lucie lucila lucille lucinda lucy ludivine ludmila luisa luise luiza lulu lulwa luned lupita lurdes lutfa
lutske luule luz luzia luzvie lydia lydie lynda lynn lynne lyudmila lyyli maaike maarja mabel maddie madeleine
madeline madge mado maelle maeva maeve magali magaly magda magdalena magdel maggie maha mahbubeh mahder mahima mahin
mahlet mahnaz mahsa mahua mahya maia maida maidei maie maija maiju maike maimu mair maira maire mairi maisie maite
maja maka makena malak malala malee malena malia malika malin malini malka malky malle mallt malou malu mamata mamie
mamta manal mandy maneka manju manola manon mante mara maraea marama marcela marcia marcie mared mareike mareli mareme
maren maret margaret margarethe margarita margaux marge margie margit margje margo margot marguerite mari maria mariah
mariam mariama marianne marie marie-eve marieke mariel mariet marije marijke marika marike mariko marilu marilyn
marina marine marisa marise marisol marit marita maritza mariza marja marjo marjon marjorie marju marla marlee marlene
marlou marlyn marnie maro marrit marsha marta marte martha marthe martina maruja marva marwa mary maryam maryanne
maryna maryse marzia marzieh masako masego masha masoumeh massoumeh matea mathilde matina maud maude maudy maura
maureen mavis maxima maxine mayara mayela maymay mayra maysa mayte mayumi mazal mazie meabh meagan mealea meaza meda
medea medha meeli meena meenakshi meera meeri meg megan megha meghan meghna megumi megyn mehak mehri mehrnaz mehrnoosh
meike meinir meira meka mekdes melania melanie melba melda melek meleri melina melinda meline melis melisa melissa
menaka menna meral merav merce merel meri meriam merja merly merlyn merve mervi mette meutia meutya mhairi mhari mia
mialy mical michele michelle mieke mieko miep migle miho mihret miina mila milagros milda milena milene milka milla
mille millicent millie milou milvi mimi mimmi mina minako minda mindy minja minke minki minna minnie minoo minou
mioara mira miray mireia mirela miren miri miria miriam mirit mirja mirjam mirjana mirka mirna mirre mirta mirtha
mirthe mirto miruna mirva miryam misaki mishi mitali mitu mitzie miyuki moa modupe moira mojca mollie molly momoko
mona moni monia monica monika monique monna monta montse morag morayo moriya morta morven motia mouna mouza moza mozah
muge muirne mujde mukami mumbi mumbua muna munni muriel mutesi mutia mwende mylene myra myriam myrlie myrna myrta
myrthe myrto mzia naama nabila nabina nada nadege nadezhda nadia nadine nadja nadra nafisa nafula naghmeh nagla nagwa
nahid nahla naila naima najat najia najla najma najwa nakato nalan naledi nalini nambi namita nanaia nanako nancy
nandar nanna naoko naomi narges nargis narin nasra nasreen nasrin natalia natalie natalya natasa natasha nathalie
natia natoya nava nawal nawel nayeli nazan nazanin nazha nazia nazik nazira nazli nazma nazy nazym ndey ndeye ndinda
nduku necla neda neelam neelie neema neena neeta nefeli negah negar negin neha nejra nekesa nela nele nelia nelida
nell nella nellie nelly nenita nerea nerina nerine nerys nese nessa nesta nesthy nete netsai netta nettie neus neusa
neza nezha ngaio ngaire ngone ngozi nhung nia niamh nicki nicla nicola nicole nida nidhi nidia niecy nienke nigar
nighat nihan niina nikema nikhat nikki nikole nikoo nilab nilda nilde nilufer nilza nimco nimet nimo nimra nina nining
nira nirmala nisha nisreen nita nitsa nitza nives nivin nivo njeri njoki nkechi nkiru nnedi nneka nnenna noa nobuko
noelia noelle noemi noemia noemie noga noha nohemi nomin nomsa nomvula nona nonna noora nora norah noreen norica
noriko norma noura novita noxolo ntombi ntora ntsiki nuala nudem nuha nune nunu nunzia nuran nuray nuria nurit nury
nvard nyakim nyakuoth nyamal nyambura nycole nyesha nyibol nyla nympha nyura oana oanh oby oceane oda odalys oddny
odeta odete odette odile ofelia ofira ofra ofrit ogai ogechi ohnmar ohoud oie oili oksana olaya olena olfa olga olguta
olha oline olita olivia olja oluchi olwen olympe ona ondine onja onne onsari oona oonagh ophra oppah oprah orapin
oriana orit orla orlagh orli orna osnat otiko otilia ottavia ouafa oumou outi oya oydin oyku ozana ozge ozgul ozlem
ozoda pabla pacita pagona paige paivi palesa paloma pam pamela pampha pania paniz panna paola papri paraskevi parisa
parul parvaneh parvin pascale patricia patti paula paule paulette pauline pavena pavla payal pazit pegah peggy peig
peigi pelin penda penny pepi peres perla persis peruth petek petra petula philippa phoebe phumla phyllis piedad pien
piera pihla piia pilar pili pille pilvi pinar pinja pippa piret pirjo pleuni pnina polina polly pooja poonam popi
portia prachi pragya pramila preeti preity prerna prisca priscilla priti priya priyanka prossy puleng pumla pumza
puran putri quiana quinta rabab rabea rabia rabri rachel rachida rachna radha radia radka radwa rafia rafila ragini
ragna rahaf rahama rahel rahil rahma raija raili raisa rajka rakiya rallou raluca ramari ramata ramatu ramira ramona
ramya randa randi rania ranomi ranya raquel rasa rasha rashida rashmi rasma ratka ratna ravaka rawan rawia rawya raya
rayssa razan razia reapi reba rebeca rebecca rebekah reckya reem reema reena reet reeva regina regine regula reham
rehana rehema reiko reka rekha rena renata renate renee renho renita renske renu renuka retha retno reut rezwana rhea
rhian rhoda rhona rhonda riana rianne ribka richa rie rieke riekje riet rietje rihab riham rihanna riina rika rikako
rikie rikke rikki rima rimma rina rini riona ripeka risa risma rita ritah ritu ritva rivka rivki rixt roaa roberta
rochelle rocio rodica rohini roisin rojda rojin rojina rokeya rokia rokiya rola rolene romana romee romina romy rona
ronel ronja ronke roopa roos roosa roosje rosa rosalba rosalind rosamund rosana rosane roseanne rosemary roser rosetta
roshni rosi rosie rosine rosita rosmah rouaa rouba roula rowena roxana roxane roxani roxanne roya roza rozita ruba
rubaa rubab ruchi rudo ruffa rufina rukhsana rukia rula rumbi rumiko runa runak rupa rupali rupna ruqia ruqiyo rusila
ruta ruth ruthie ruti ruza rym ryoko saada saado saana saara sabien sabina sabine sabita sadaf sadako sade sadhbh
sadia sadie sadiya safia safiya sagal sahar saholy sahra sahro saida saija saila saima saimi saina saira sajal sakshi
saleha salka salla sally salma salme salome salote salvacion salwa samah samantha samia samina samira samra samsam
sanae sanam sanaz sanda sandra sandrine sanem sania sanja sanna sanne sanni santie saori sapana sara sarah sarala
saran sareh sarie sarina sarit sarita saskia sassui satoko satou satu sauda saule saveta savina savita sayaka sayako
sazan scarlett secil seda sedef seema segolene sehar seija sekai selam selay selda selen selena selene selin selina
selvi sema semhar semina semra senait senay senem senga senka serap seray seren serena setareh seval sevda sevgi sevil
sevim seyda seyma sezen shabnam shahd shahindokht shaista shamsa shania shanice shanta shante shanti shari sharmin
sharmistha sharni sharon sharyn shavon sheeba sheela sheena sheikha sheila shelly sherine sherri sheryl shiann shila
shilpa shima shiori shira shireen shiri shirin shirley shler shobha shoko shole shona shonda shosh shpresa shreya
shruti shula shuvai shweta sian sibel sidra sidse sifan sigal signe signy sigrid siham sihem siiri sila silan sile
silja silke sille silvi silvia sima simara simge simin simina simona simone sina sinazo sinead sineia sinem sini
siobhan sioned siret sirin sirje sirli sirma sirpa sita sitan siti siv sive siwan siwar sjaan smita smriti sneha
snezana soad sobia sochua sofi sofica sofie sofio sofya soha soheila sohini soile soizic sokhna sokunthea solange
solene soley solina sona sonali sondra sonia sonja sonya sophia sophie sopho soraia soraya sorcha sorina sosena souad
souha soula sreeja sreymom srwa stacey staci stacie stana stanca stefanie stela stella steph stephanie sterre stien
stina stine suad suada subira sudha sueli suella suely sufia suha sujata sule sumiko sumire sumiya suna sunel sunet
sunisa sunita susan susana susannah susanne sushma susi susie sussan suu suvi suzan suzana suzanne suzette suzie svala
svava svenja svetlana sviatlana swapna swara swarna swathi swati sybil syda syeda sylvia sylvie synne synodi syokau
tabata tabea tabita tadala tahani tahereh taija taimi taina takako talatu tali talia talya tamar tamara tameka tami
tamia tamika tammie tammy tamsin tamta tania tanja tansu tanuja tanvi tanya taous tara tarana tarina tariro tarja taru
tasha tatiana tatyana tavga tawana tayla tecla tegwen tekla teleri telse temwa tenin tenna teona teresa teresita terez
tereza terhi teri terri tersia tertia tess tessa tessel tessie teuta teyana thais thaisa thale thalia thandeka thandi
thea theano theary theavy theda thekla thelma thembi theoni theresa therese thi thida thiri thirza thokozile thomai
thora thuli thyra tiana tiffany tigist tiia tiina tiiu tilda tilly timea tina tinca tine tineke tionge tiril tirza
tisha tita titia titiek titika titta tiwa tiziana tizita tjarda tomasa tomika tomoko tomomi tonia tonya tooba tora
torunn toula tova tove tracey tracie tracy treasa tricia triin trijn trina trine trini tripti trish trisha trixie
trude trudi trudie trudy truida trupti truus tsehay tsion tsipi tsira tsitsi tudora tugba tugce tuija tuire tulay
tulia tulin tulsi turai turid tuula tuuli tuva tuyet tyesha tyra tytti tyyne tzeni tzila tzipi tzvia ubah ugne uju
ujunwa ula ulku ulla ulle uloma ulrika ulrike uma umema umida umme ummy umran unaisi unni unnur upendo urenna urmee
urmila urooj ursina urska ursula ursule urte urve uschi usha ushna uta uwani uwase uxue uyanga uzma vaia vaida vaike
vaira vaishali vaiva vala valda valentina valeria valerie vana vanda vanesa vanessa vangie vania vanita vanna vappu
varda varpu varsha vasiti vasso vasuki veena veerle velga velma velta venla vera vered verena verene verna veronica
vesna vestine vica vicki vickie vicky victoria vida vidya vieno viera viire viive viivi vija viky vilde vilja vilma
vimala vimbai vinita viola violeta virag virgie virginia virna virpi virve vivi vivian viyan vjosa volha voula vreni
vrinda wadad wafaa wagma wakako walaa wambui wanda wangui warda wati wendy whina wibke widad wided wiebke wieke willa
wilma wilna winnie winona winta wisal wivine wubit wulan wulandari wunmi wytske xaawo xandra xanthe xece xenia xezal
ximena yaa yaara yadira yael yaffa yafit yalda yamila yamini yana yande yanet yaneth yanina yanti yasmeen yasmin
yasuko yayoi yayra yazmin yeganeh yejide yelena yeliz yenny yeside yesim yeukai yeva yfke yianna yifat yingluck yiota
yioula ylfa ylva ymke ynez yoana yoani yogita yoko yolanda yonca yoriko yosra yota yrsa yui yuka yukari yukiko yuko
yulia yumi yumiko yumna yuni yuriko yusra yvette yvoni yvonna yvonne zabel zahia zahra zaida zaiga zaina zainab zainah
zaira zakia zaleha zali zamzam zanele zarah zarina zaure zawadi zayna zaynab zeba zebo zehra zeina zeinab zelal zelda
zelia zelie zelna zena zenani zenta zeny zenzi zeri zeti zetta zeynep zhila ziba zikora zilan zilda zina zinaida zinat
zindzi zineb zinhle zinia zinta ziona zione zipi zita ziva zivit zivka zlata zodwa zoe zoey zofia zofie zohal zohra
zohreh zoi zoia zoila zoitsa zoja zoleka zonika zora zorka zosima zoya zozan zsoka zuhal zuhra zuhura zulal zulema
zulfa zulma zuzana æsa þora þorey
`;

const MALE = `
aad aadu aage aamer aamir aapo aaqib aare aarne aarni aaro aaron aart aasim aatos aatto aatu ababu abai abba abbas
abdel abdelaziz abdelfattah abdelmonem abdi abdirahman abdirizak abdo abdolkarim abdollah abdolnaser abdolreza abdou
abdoulaye abdul abdulaziz abdullah abdulmalik abdulmohsen abdulrahman abdur abdus abebe abeid abel abid abilio abiy
abolfazl abraham abram abrar abshir abubakar abul abzal achilleas achim adam adan adao adebayo adeel adel adem ademar
ademir adenan adewale adeyemi adham adib adiel adil adir adisak aditya adlai adnan adne adolf adolfo adonis adriaan
adrian adriano adrien adul aecio aengus afaq afonso afrim aftab afzal agasi agaton ageo agim agir agit agnelo agris
agron agus ahad ahmad ahmadu ahmaud ahmed ahmer ahmet ahok ahsan ahti aibek aidan aidar aidas aidos aijaz ailean
ailton aiman aimo ainul aisake aitor aivar aivo ajay ajit ajith ajmal akaki akani akbar ake akif akil akio akira akis
akmal akos aksel akshay al alain alan alani alar alasdair alastair alban albert albertas alberto albie albin albino
albrecht alcide alcides alcino aldair aldis aldo alec aled aleem aleh aleix alejandro alekos aleksandar aleksander
aleksandr aleksei ales alessandro alex alexander alexei alexey alexis alf alfie alfio alfonso alfred alfredo algis
alhassan ali alija aliko aliou alireza alirio alistair aliyu aljaz aljur allan allar allen almas almir alo alois alojz
alok alon alonzo alou aloys aloysius alpay alper alpha alphonse alpo altan altin alun alvah alvaro alvin alvis alwin
alwyn aly amadeo amado amadou amama amason amath amaury amedee amedeo ameen ameer amer amiad amin amine aminu amir
amirali amit amjad ammad ammar amnon amol amos amotz amr amram amro anand anaru anas anatol anatoly anders andile
andoni andor andre andreas andrei andres andrew andrey andri andro andry andrzej andy anees angelo angus anibal anicet
anies anil anis anisul anmar anoop anote ansar anselm anselmo ansis antal ante anthony antoine anton antonin antonio
antonis antony antoon antti antun antwan antwon antxon anuar anup anupam anura anurag anutin anvar anwar anwarul anze
aodhan apirak apirat apisai apolo aqeel aqib aqil aram aras arash arben arber archie archy arda ardal ardeshir ardit
ardo aref arele arend arfan ari arie arieh arien arif arik arild aristide arjan arjen arjo arjun arjuna arkady arlen
arlo arman armand armando armas armel armen armin arnab arnar arnas arnau arnaud arnd arndt arne arnel arni arnis arno
arnold arnon arnor arnoud arnout aron arpad arrigo arsen arsene artak artan artem arthur artis arto arttu artur arturo
arun arve arvid arvin arvind arvo arwel aryan arye aryeh asaad asad asadollah asael asaeli asaf asafa asbel asem asen
aset asfaw asger asghar ash asher ashiq ashish ashok ashot ashraf ashwin asier asif asim askar asko aslak aslam aslan
asmir asrar asrat assaf assane assef assefa assem assimi ataide atal ataol ataur atef atif atiku atis atle atli atte
attie atul aubin audu audun augustin augusto aulis aurel auwal avaz averof avi aviad aviel avigdor avihu avijit avner
avni avram avrum awais awie axel axinte ayad ayaz ayele aykut ayman aymen ayoub ayub azam azamat azem azhar aziz azlan
azmat azmi azmin azmul azzam babak babar babis babu babur badar badara bader badr badri bafel baha bahaa baher bahman
bahram bahri bakari bakary bakili bakir bakyt bala balbir balen balsa balys bambang ban baptiste barack bard barend
barham baris barnaby barney barrington barron barry bart bartosz barys bas basdeo basem bashar bashir basil basile
basim basit bassam bastien basuki battulga batur batyr bauke baurzhan bawer bayani bayo beau bebot bedri behnam
behrooz behrouz behzad beji bekele bekim bekir bela belal bembol ben benas benat bence benedict benedicto bengt benhur
benigno benito benjamin benjie benjy bennie benny beno benoit benon bento bepi beppe berat berend berhanu berihu berik
berk berke bernard bernardino bernardo bernat bernd bernie bert bertie bertrand bertus besik besim besir besnik beto
bevan bezalel bhagat bheki biagio bibi bijan bikash bikram bilal bilel bill bimal biman binali binay bingu biniam
binod binoy binyamin bipin biplab birame birol biser bishr biyi bjorn bjørn blaine blaise blas blaz blazo bnaya bo
boaz bob bobby bobi bocar bodo boeta bogac bogdan bogi bohdan boiko bojan bolat bolot boniface borge boris borje borko
boro borut borys bosco bosko botir boyan boyko bozo braam brad bradley brage bragi brahim bram brandon brant bras
brede brendan breno brett brian brice brieuc bronislaw bronson broos bruce bruno bryan bryce bryn bryon buba budi
bugra bujar buju bukar buks bulat burak burim burt byron børge cabdi caden cafer cagri cahit caio caleb calin callum
calum calumn calvin camilo caner caolan carel carl carles carlo carlos carsten carwyn casian casper cassio cathal
cavit cecil cedric cees cefin celal celil cellou celso cem cemal cemil cenap cenk cesar cesare cetin cevat cevdet
cezar cezary cezmi chad chaim chaiwat chamal charles charlot chase chauncey cheick cheikh chema cherif chester chet
chetan chidi chiel chike chima chinua chip chirag chiril chiz chris christian christoph christophe christopher chuck
chuka chukwudi chuol cian ciaran ciril cirilo ciro claas claes clarence claude claudio claus clay cleber clem clemens
clement cleon cliff clifford clint clive clyde cobus codrin codrut coen coenie colin colm colum conal conall connor
conor conrad constantino cor corey cormac cornel cory cosimo cosme cosmin costas costel costin costis craig crepin
crin cristi cristobal csaba cuan cuong curtis curtly cynan cyril cyrus cyryl daan dabir dacian dadis dado dafi dafydd
dag dagur dahir dahiru daiki dainis daithi dakuku dale damar damaso damdin damian damien damion damir damjan damon dan
danas dandre danie daniel daniil danil danilo daniyar danjuma danko danladi danny dante danut daoud daouda dapo daquan
daragh darek darell daren dario darius darko darnell darrell darren darrin darryl dasun daud dauda daudi daunte dave
davi david davide davit daviz davið davon davood davor davoud davut dawid dawie dawit dawud dayo dean decio declan
deddy dedi dedy deepak deion dejan deji dejon dejuan dekel delano delbert dele delfim delfin delil delroy deltan demba
dembo demeke demetrio demola denes denis dennis denny denys denzel denzil deon deonte dereje derek deric derk
dermot desalegn desean desmond detlef devendra devin dewald dewayne dexter deyan dezso dhanin dharmendra dhia diaa
dick dickon didar didier diego dierk dieter dietmar dilip diljit dilwyn dimas dimitris dimo dimuth dindo dinel dinesh
dinicu dinis dino dinu diogo dipak diran dirk diyaa diyar djair djarot dmitri dmitry dmytro dolphy domingo domingos
dominic dominique don donagh donal donald donall donato donnie donny donovan dontae donte dorde dorel dorian dorin
dorj doron doru doruk dosym dotun doug dougie douglas dov dovi dovid dragan drago dragos drew dricus driss drissa dror
drosos duane dubi duc dudi dudley dugald dumiso duncan durk duro durval dusan dusko dustin dwaine dwayne dwight dwyane
dyar dyfan dyfrig dylan dzhokhar eamon eamonn eanna earl ebbe eben ebrahim ebrima ebuka ed edan eddie ede eder edgar
edgard edhy edi edin edip edmon edmond edmund ednan edouard edryd edson eduard eduardo edvin edward edwin eelco eelis
eerik eero eetu efim efkan efrain efren egbert egide egidio egil egils egon egor ehab ehsan ehud eidur eifion eiji
eiki eilif einar einion eino eirik eisaku eissa eitan eiður ejaz ejike ejnar ejup eknath eko ekow ekrem elad eladio
elbert elchin elco eldad eldar eldert eldor elek elfed elfyn eli eliad elias eliav elidir elie eligio elijah elio elis
eliseo eliseu eliud ellert elliot elliott elman elmar elmer elmir elmo elmore elnur eloi elon eloy elton elvar elvin
elvir elvis elwyn elyas elyes elzear emad emanuel emeka emiel emil emile emiliano emilio emin emlyn emmanuel emmett
emomali emrah emre emrys emyr enam enda endale endel endre enea enele enes engin enis enn ennio enoch enric enrico
enrique ensio enver enzo eoghan eoin epeli ephrem eran erasmo eray erbol ercan erdal erdem erdinc erel eremia eren
erfan ergin ergun erhan erias eric erich erico erik eriks erion erjan erkan erki erkin erkki erkut erlan ermal erman
ermek ermias ermin ernest ernesto ernie erno ernst erol eroni errol ersan ersin ersun ertan ertem eru eruera ervin
erwin esa esam esat esben esfandyar eshaq eskil esko esmaeil esmail espen esref essa essam esteban etan ethan ethem
etienne etim ettore euan eugen eugene euloge eumir eurfyl eurico eurig eusebe evan evangelos evelio evert evgeny evo
ewald ewan ewart ewen ewoud ewout eyad eyal eytan eyup eyþor ezekiel ezenwa ezio ezra ezzat fabian fabien fabio
fabrice fabrizio fadel fadi fadil fadli fady faf fahad fahd fahim fahir fahmi fahmy fahri faik faisal faiz faizal
fakhr faleh fally faly fanie fanis faraj faraz fareed farhad farhan farhod fariborz farid faris farooq faroq farouk
farrokh farrukh faruk faruq farzin fasih fathi fathy fatih fatos faure faustin fausto fawad fawaz fawzi fawzy fayad
faycal fayez fazal fazel fazil fazl fazle fedele federico fedir fedon fedor fehmi feleti felim felino felipe felix
femi feras ferdi ferdie ferdinand ferdy ferenc fereydoun fergal fergus ferid ferit fermin fernando feroz ferran festus
fethi fethullah feti fevzi feyisa fiacre fidel fidele fidy fiifi fikre fikri fikru filip filipe filipo filippo filmon
finbar finian finlay fintan fionn firas firmin firoz firuz fiston fito fivos flavio flaviu florent florian florin
floris floyd foad foday fokke fokko folke foma fons forrest fotios fotis fouad foued fouzi francesco francis francisco
franck francois francois-xavier frank frank-walter frano frans franz frazer fred freddy frederic frederick frederik
fredrick freek friedrich frik frits fritz frode fuad fuat fulgencio fulvio fumio furio fyodor gabe gabor gabriel gadi
gael gaetan gagan gagik galal galen galip galo galym gamal gamini ganesh ganjar garba gareth garik garret garrett
garry garth garvan gary gaspar gaston gatien gatis gatluak gatot gaurav gautam gaute gauti gavin gavino gavril gawie
gbenga gedeon gedu geert geir gelase gelu genaro genc gene gener gennady genti geoff geoffrey georg george
georges georgy gerald geraldo gerard gerardo gerasimos gerben gergely gerges gergo gerhard gernot gero gerrie gerrit
gerry gerson gert gervais gerwyn getachew getahun gethin gevorg geza gezim ghalib ghassan ghazi gholam gholamali
gholamhossein gholamreza gian giancarlo gianni gibran gica gideon gidi gidon giel gigel gijs gil gilad gilbert gildas
giles gilles gilmar gilroy gilson gines gino gints giora giordano giorgi giorgio giorgos giovan giovanni girish girma
girts gisle gisli githu giulio giuseppe givi gjert gjoko gleb glen glenn glyn gobind goce gocha godfrey godwin goetz
gojko gokay golam goncalo gonzalo gopal gora goran gordon gorka gorm gosta gotz gough govert govind grady graeme grant
grantley greg gregg gregor gregory griff grigory grover gubad gudni guenole guido guildo guillaume guille guled gunnar
gunter gunther guram gurdas gurol gus gustav gustavo guto guus guven guy guyon guðni gwede gwilym gwion gwyn gylfi
gyorgy gyozo gytis gyula habib habibollah habip haci hadi hafez hafiz hagai hagay hagos haidar haider haile
hailemariam haim hajiji hajime hakan hakeem haki hakim hakki hakob hakon hakopa hal halbe halifa halil halilu halim
halis halit haluk hamad hamat hamdi hamed hami hamid hamidreza hamish hamisi hamit hamza handre haneef hani hanif hank
hannes hanno hannu hans hans-dietrich hans-peter hansie hansle hany harald hardi hardik hardo haris harish harmen
harold harri harrie harry hartwig haruki harun haruna haruo haruto harvey hasan hashem hashim hasib hasim hassan hasse
hasso hasto hatem hatim hayao hayati hayato haydn hayim hayk hayri hazem hazim hector hedd hefin heido heiki heiko
hein heino heinrich heinz hejar helder helge helio helmut helmy hemant hemed hemi hemin hemn henare hendrik henk henn
henning henok henri henrik henry herbert herbie herkie herman hermann hernan herre herschel heru herve hery herzi
herzl hesam heshmatollah hessel hezi hideki hideo hidir hieu hifzi hilario hilmi hiram hirini hiroshi hisham
hishammuddin hitesh hiwa hleb hmida hoani hoger hohepa hojjat holger homer homero honore horace horia horst hoshyar
hosni hossein hovik howard howie hozan hrafn hrant hrayr htin htun hubert huey hugh hughie hugo hugues huib
hulki hulusi humam humayun humza hunor hunter husam huseyin husnain husni husnu hussain hussein huub huw hynek hywel
iacob iacopo iago iain ian ianto iarla iason ibad ibai ibne ibrahim ibrahima ibram ichiro idan iddo iddrisu idi ido
idris idriss idwal iestyn ieuan ifan ifor ignac ignace ignacio ignas ignat ignaz ignazio igor igors ihab ihaia ihaka
ihar ihor iikka iiro iivo ijaz ike ikechi ikenna iker ilan ilari ilario ilay ilber ildar ildefonso ilgar ilhom ilias
ilie ilija iliman ilir iliya ilkan ilker ilkka ilko illar illia illtud illtyd illya ilmar ilpo ilvo ilya ilyas ilyes
ilyos imad imanol imata imdad imed immanuel imran imre imrul inacio inam ingar ingi ingo ingus ingvar inia inigo innar
inoke inusah inuwa ioan ioane iolo iomhar ion ionel ionica ionut ioseb iosefo iosif iosua iosyp iraj irakli ireneo
irfaan irfan irungu irvin isa isaac isaak isah isaiah isaias isak isam isamu isao ishak ishaku ishaq ishaya isidre
isidro isko islwyn ismael ismail ismaila ismet ismo isoa israr issa issam issouf issoufou isto istvan isuf isuru itai
italo itamar itay ithai ithel itzik iulian iuliu iurie iustin ivan ivano ivar ivars iver ivica ivo ivor iwan iyad
izaak izak izet izhar iztok izzat izzet jaak jaan jaap jaba jabari jaber jabir jacek jack jaco jacob jacobo jacopo
jacques jad jafar jagan jahangir jaheim jahid jaime jair jairam jairo jakaya jake jakir jakkie jakob jakov jaksa jakub
jakup jalal jalel jalen jalil jalo jalol jamaal jamahl jamal jamar jamarr jameis james jamie jamil jamshid jan janek
janez janil janis janith janko jannie jannik jannis janno janos japie jaques jarbas jared jarek jari jarl jarle jarmo
jarno jaroslaw jarrett jarrod jarryd jarvis jasa jasem jasim jason jasper jassim jasur jaume javad javed javi javid
javier javon jawad jawaharlal jawar jawed jaxon jay jayant jayesh jaylen jaylon jayson jean-baptiste jean-bosco
jean-claude jean-luc jean-marc jean-marie jean-paul jean-yves jeb jed jeff jeffery jeffrey jeison jelle jelmer jelte
jeno jens jeppe jere jereem jeremiah jeremy jerico jerko jermaine jeroen jerome jerry jerson jerwin jery jerzy jesper
jesse jesus jethro jhon jhonel jhonny jhun jibril jibrin jide jim jimi jimmie jimmy jimoh jiri jiro joachim joao
joaquin jochem jochum joe joel joep joerg joern johan johann johannes johari john johnie johnnie johnny jokin joko
jomar jomo jon jonah jonas jonathan jong jonny jons jonvic joona joop joost joram jord jordan jordi jorg jorge joris
jorma jorn jorrit josaia jose joseba josef josep joseph josh joshua josiah josif josip josko jost josu josua josue
jouko jouni jovan jovane jovito joze jozef juan juanjo juanma juerg juha juhan juho jukka jules julian julien julio
julius juma jumaa jumah junel junichiro junji junjun junya juraj jure jurg jurgen juri jurie jurij juris jurjen jurre
jussi justin justus jusuf juuso juwan jyri jyrki jørn kaan kaapo kaare kabiru kadir kadyr kagan kagiso kaguta kaido
kais kaito kaj kaka kakha kaleo kalin kalju kalle kamal kamel kamen kamil kamran kamuzu kanat kanayo kapil karan kare
kareem karel kari karim karl karl-heinz karl-theodor karlo karpal karsten karti kartik kash kashim kasim kasper kassim
kasun kauko kaupo kausea kaveh kawhi kawika kayode kayvan kazem kazi kazim kazuki kazuma kazuo kazuya kazys keanu
kebba kebede kedar keegan keenan kees keigo keijo keir keith keld kelvin kemal kemar kembo ken kenan kendrick kenes
kenji kenneth kenny kent kenta kento kenton keoni kepa kerei kerem kerim kermit kerwin keshav kessai ketil kevin
keynan khadga khairy khaled khalid khalifa khalil khamis khaqan khawaja khaya kheri khurram kian kianoush kidane
kieran kieren kieron kifle kiichi kiiza kiko kimani kimi kimmo kimo kimon kingi kirani kiril kirill kiro kishan
kishida kizza kjeld kjell klaas klaes klas klaus klavs kleber klemens klement kleon knud knut knute kobby kobi kobina
kobus koby kodjo koen koert koffi kofi kohei kohir koichi koji kojo koldo kolos komil komla kono konrad konstantin
koos koray koro kosal kosie kosmas kossi kostas kosti kostis kosuke kote kourosh kreso krzysztof kukrit kulman kunal
kuniwo kunle kuol kursat kurt kurtis kusal kushal kutay kutlu kuzma kwabena kwadwo kwaku kwame kwasi kweisi kweku
kwesi kyaw kyle kylian kyriakos kyrie kyros kyryl lachie lachlan lahiru lahur lajos lakis lalit lalith lalu lamar
lamin lamine lamont lance lanre laolu lapo laquan larbi larry lars larus lascar lasha lasith lasse lassi laszlo lateef
latif laurent lauri lauro lavar lavrenti lawal lawali lawan lawrence lawrie laxman lazar lazaro lazo leandro lebron
lech ledama leevi leif lekan leland lele lelisa lemanu lenin lennart leo leon leonard leonardo leonce leonel
leonid leons leopold leopoldo leroy lester leszek letsie levan levani levar levi levin levko levon lewie lewis liam
lica lieven linas lincoln lindsey lino linus lionel listyo lito livio liviu lizo ljube ljubo llion lloyd lluis
llyr loay logi loic loick loizos lojze loke lokesh lood lorcan lorenzo loris lorne lotfi lotfy lothar louay louis
loukas lourenco louwe lovre lovro lowie loyiso luan luay luben lubor lubos luc luca lucas luciano lucien lucio lucius
ludo luhut luigi luis luiz luka lukas luke lula lumir luol lutfi lutfu luther lutz luuk lwazi lyle lyndon mabior
macaire machel macit macky macsen madan madhav madis madog mads maduka magdi magdy magne magnus mahad mahamat mahathir
mahbub mahdi mahela maher mahesh mahfud mahir mahmood mahmoud mahmud maicon maido maigari maikel mainza majak majdi
majed majid makame makar makis makoto maksim malakai malcolm malek malick malik malte mamady mamdouh mamed mamman mamo
mamoru manabu mandla manfred manie manish manlio manmohan manny manoa manoel manohar manoj manol manole manolo mansoor
mansour mansur manu manuel manute maodo maor maqsoud marat marc marc-andre marc-antoine marcal marcel marcelo marcin
marcio marco marcus marek marian mariano marinos mario marios maris marius mark marko markos markus marlon marnix
marshall marten martin martins marty martyn maruf marvin masaki masaru masato mason masood masoud massimo massoud
masud matan matas mateen matei matej mateo mateus mateusz matheo mathis mati matias matiu mato mats matt matteo
matthew matthias matti mattia matty matus maung mauno mauri maurice mauricio mauro mavuto mawuli max maxim maxime
maximo mayank mazen mazin mbwana medard medgar mees mehdi mehmet mehmood mehrab mehrdad meilyr meir mekseb melaku
meles melih melik melvin melvyn memet menachem menno menzi merab merera mert merv mervin mervyn mesake mesfin mesut
metin mevlut mfundo mher micah micha michael michal michalis michel mick miguel migz miha mihai mihail mihnea miika
mijat mijo mikael mikdad mike mikel mikhail mikheil mikis mikk mikko mikus milad milan milen milind milkha milko milos
milovan milton miltos mimis mimmo mindaugas minh miquel mircea mirco mirhossein mirko miro miron miroslav miruts mirzo
misael miska misu mitch mitica mitja mitko mitsos mitsuo mitt mmusi moacir moammar moaz moctar modibo modou moeed
moeen moein moetai moez mohamad mohamed mohammad mohammadreza mohammed mohd mohi mohit mohsen moin moise moises
mojtaba mokhtar momade momin momir monir monty morne morten morteza morty mosab moses mosese moshe moshiur mostafa
motaz moti motke motti mouaz mourad mousa moussa mozes mrinal mswati muammar muath muazu mugur muhammad muhammadu
muhib muhit muiris mujib mukesh mukhtar muktar mukul mulatu mumin munim munir muqtada murad murali murat murdo murilo
murli murtaza musa musab mussa mustafa mustapha mutahi mutaz muthu mutula muyiwa muzaffar muzi mwai mykhailo myles
myrddin myron naas nabi nabih nabil naby nachman nacho naci nadav nader nadhim nadiem nadim naeem nael nafiz naftali
nagesh naheed nahit nahuel nahum naim naing najam naji najib namadi namal namik nandan nanni naoise naoki naoto naoya
naqib narcisse nardus narek narendra naresh naseer naser nasir nasiru nasrallah nasri nasrollah nasser nasuh nasum
natale natan nate nathan nathaniel nathi natig natiq naud naum naveen navid nawaf nawaz nayef nayib nazar nazif nazim
nazir nazmi nazri ndindi nduka neal nebi nebil nebojsa necip necmi ned nedim neels neeme neeraj neil neill nejat nello
nelson nelu nemani nemer nenad nereo nestor netani neville nevio newt neymar nezih ngagne ngapo ngugi nhial niall
niccolo nichi nicholas nick nico nicolas nicolo nicos nicu niek niekie niels nigel nihad nihat nii niilo nijel nikau
nikhil nikita niko nikolai nikolaos nikolas nikora nikos niksa niles nilesh nils nimal nimr nir niraj niran nirav
nisar nisse nistor nitesh nitin nitish niyi nizar njall nnamdi nnanna noach nobert noboru nobuo nodar nodir noe noel
nojus noli noman nondas nonito nonso nooruddin noorullah norbert norio norman notis nouri nuhu numan nuno nuri nurlan
nurul nuwan nyan nyesom obaid obeid obert obid obie obinna obiora oburu ockie octav octave odair oddur oddvar oded
odell odhran odil odilon odion odon ogun oguz ohad oisin oiva ojars okan okba okey okezie okiya okkert okkie okko
oktay olaf olafs olai olari olav olavi olavo ole oleg olegs oleh oleksandr olev oliver olivier oliviu olle olli olof
oluf olufemi omair omar omari omed omer omid omkar omran omri onat onder oner onik onni onno onofre onur oommen oqil
orazio orcun oren oreste orette orhan orhun oriel oriol orjan orkun orn oronzo orri orrin ors orson osagie osama osamu
osaze osbert oscar osea oshri osian osip osita oskar osman osmar osmo ossi ossie ossufo ossur ostap osten osvaldo
oswald otar otavio othman othon otis otmar otoniel otso ott ottar otte ottmar otto oumar oumarou oupa ousmane ove
ovidio ovidiu ovie owain owais owen oybek oytun ozan ozhan ozkan paata paavo pablo paco pacome pambos panagiotis
panait panas pancho pankaj panos panu paolo paora pape papiss parag paraic paresh paride parit partha parviz pascal
paseka pasi pathum patrice patricio patrick patson patxi paul pauli paulin paulo paulos pauls paulus pavao pavel pavle
pavlo pavlos pavol pawan pawel payam peadar peceli peder pedr pedram pedro peeni peeter peio pekka pelle penaia penri
pepe pepijn pepin pepito per percy pere perry perumal pervez petar pete peter petera petja petko petr petre petri
petro petros petru petrus petur peyo phelim phil philando philemon philip philipp philippe phillip phirun phivos
photis pichai piero pieros pierre piers piet pieter pietie pietro pim pio piolo piotr pippo piripi piruz piseth pitso
piyush placide plaek platon plinio polat poncio pooya poul pouya povl prabowo pradip praful pramod pranab pranay
prasert prashant pratap pratik pravin prawit prayut pridi priit pritam prokopis puiu pyotr qadir qais qasem qasim
qassem qays qazi qemal qubad qudratullah quentin quett quim quincy quique quoc qusai qusay rabah rabie rabih rabiu
rachid radek radim radko rado radomir rados radoslaw radovan radu raed raees raef rafa rafael rafal rafat rafet
raffaello raffi raffy rafi rafic rafik rafiq rafita rafizi ragab raghav raghu raheem rahim rahm rahmi rahul raif raigo
raila raimo raimondo rainer rainsy raivo rajabu rajat rajeev rajesh rajiv rajko rajpal rakan rakesh ralf ralfs ralph
raman ramaz ramdas ramdev ramesh ramez rami ramil ramin ramiro ramiz ramli ramnaresh ramon ramses ramy ramzi ramzy
ranald ranbir rand randal randall randolph randy ranil ranjan ranjit rannie raoni raouf raoul raphael rares rasel
rashad rasheed rashid rasih rasim rasit rasmus rassie rasul ratan ratko rauf raul rauno ravi ravil rawhi rawiri ray
raymon raymond raza razali raziq razvan rebaz rebin recai recep redur redwan refet refik reggie regino regis rehan
reigo reijo reima reinhard reinhold reino reint rejean remco remi remko remo remus remy remzi renan renat renato
renaud rene renzo resat resul reto reuben reuven revaz reweti rewi rex reyer reza rezaul rezo rezso rheal rhett rhion
rhodri rhun rhys riad riadh rian riaz ricardo rich richard richie rick rickey ricky rico ridha ridwan riek rifaat
rifat rifki riho rija rik riku rikus rilwan rimas rino rinus rishi risto ritesh rithy ritwik rivo riyad riza rizieq
rizwan roald rob robat robert roberto robin rocco roch rod rodel rodil rodito rodne rodney rodrigo roee roei roel
roelf roelof rogelio roger rogerio rogie rogier rohan rohana rohit rohith roi roilo roin roje rokas rokon roland rolf
rolito rolly rolv romain roman romelu romeo romeu romica rommel romolo romulo ron ronald ronan ronen ronnel ronnie
ronny roodal roope roque rory roscoe roslan rosli ross rotimi roy ruairi ruan rubar rubel ruben rudi rudiger rudolf
rudolph rudy ruedi rufat ruffin ruffy rufino rufus ruggero ruhan ruhul rui rumen runar rune rupeni rupert rupiah rusen
rush ruslan russ russell rustam rustu rutger ruud ruurd ruwan ruy ryad ryan ryhor ryoma ryosei ryota rytis saad saadi
sabah saban sabin sabino sabir sabit sabri sabry sabur sachin sacit saddam sadegh sadek sadeq sadi sadik sadio sadiq
sadyr saeb saeed saeid saer safar safet sagi sagui sahan sahap said saidi saied saif saim sait sajad sajeeb sajid
sajith saken sakir sakis sakkie saku salah salahuddin salar saleh salif salih salihu salim saliou salman salum salva
salvador sam samad samak samat sameer sameh samer samet sami samih samil samim samir samora samson samu samuel samuil
samura samy sanath sander sandip sandro sani sanjay sanjeev sanjiv sanjoy santi santiago sanusi saoud saqib saquon
sarath sarel sarp sarwar sasan satam satish satoshi satur saul sauli saulo saulos savas savino savo savuth savva
savvas sawas sayed sayem sayf sayyed sayyid schalk scott sead seamas seamus sean sebastian sebastien sedat sefa sefer
sefik sefo segun seif seiha seiji sekou selim sello semesa semih semir semisi semyon senad senan senol senzo seoras
sepp seppe seppo seref serge sergei sergey sergio sergiu sergo serhiy serif serik serkan serko serob serzh seth seumas
severin severo sevki seydou seyed seyfi seyit seyoum seyyed sezai sfiso shaaban shabbir shafi shafie shafiqul shahid
shahram shahrokh shahzad shai shaji shakib shakir shamsul shamus shane sharad shaul shaun shawky sheldon shenouda sher
sherif sherrod shigeo shihab shimi shimon shinji shinya shinzo shivam shohei shoichi shota shuja shuji shuki shuky
shwan shyam siad siaka siamak siaosi sias siavash sibusiso sicco siddhartha sidiki sidnei sidney sidor sidya siebe
siegfried sierd sifis sifiso sigge sigmar siim silas silvio silviu simao simas sime simen simeon simo simon simos
sinan sion sione siphan sipho siraj sireli sirri sirus sisay sithu sitiveni sitki sivan sixto sizwe sjaak sjef sjoerd
sjors sjur skip skuli slobodan smbat soane sobhi sodiq sohag soheil sohel sohrab soliman solly sombat somchai somkid
sompal somsak somyot sondhi soner sophal soren sorie sorin sorley soroush sosefo soso sossio sosuke sotiris sourav
spiro spiros spyros srdan srecko srettha srinivasan staffan stan stanislav stanislaw stanley stavros stefan steffen
stelios stephan stephane stephen steve steven stevo stian stig stijn stipe stoyan struan stu stuart sture suat suavi
subhas subhi subhy subodh subrahmanyam sudhir sudip sufian sufyan sugeng sujoy sukru sulaiman sulev sulley sulo sultan
sumit sunai sundar sunil suphi suraj suren suresh sushil susilo susumu suthep suthin sutopo suwit svein sven svend
swapan sweder swen sybren syed sylvester sylvestre symeon sytse søren taavi taban tadao tadas tadej tadeo tadese tadeu
tadeusz tadhg tadin tafsir tage taghi taha tahar taher tahir taib taika taivo tajay tajul takao takis takumi takuta
talal talat taleb talgat talha talib taliesin talip talis tama tamas tamati tamaz tamer tamerlan tamim tamir tamrat
tanase tancredo tane tanel taner taneti tanguy tanju tanko tanzer tapan tapera tapio taqi taras tarek tareq tarig
tarik tariku tariq tarmo taro tarun tarvo tasos tassio tasso tassos tatu tatul taufik tauno tauqeer taur taurai tavis
tavish tavita tavon taye tayeb tayyip teanau tearii teboho tecwyn ted tedo tedros teemu teet tegid teguh teijo teiva
tekin tekle teklu telis telmo temba temur teo teodor teodoro teofil teppo terence terje tero terrence terry tesfaye
teten tetsuo teun teunis teuvo tevita teymur thabo thad thaksin thami thang thanom themba theo theodor theodore theuns
thiago thibau thibault thierry thijs thilo thinus thom thomas thorsten thura thurgood tiaan tiago tiaki tibor tica
tieman tiesj tigran tiit tijmen tijn tijs tilek till tilo tim timm timmy timo timoci timos timothy timoti timur tinel
tino tinus tipene tipu tirso tito titos titus tiwini tjaart tjahjo tjeerd tjerk toader toan tobias toby todd todor
tofig tofiq tohir toivo toktogul toky tolga tolis tom tomas tomasi tomasz tomaz tomek tomer tomi tomita tommi tommy
tomo tomos tongai tonino tonis tono tonu tony toomas topi torben torbjørn tord tore tormod torstein toru toshio toso
toto totoy tovo traian travis travon trayvon trefor trent trevon trevor trey trond trong troy tryfon trym tsahi tsegay
tsegaye tshepo tsvi tuan tudur tukur tulio tullio tumelo tunc tundu tung tunji tuomas tuomo tural turan turei turki
tushar tuure tuvia tuvya twan twm txema tyler tyree tyreek tyrell tyrese tyrod tyrone tyus tzachi tzahi tzvi ubaid
ubald ubaldo uday uddhav udham udo udom ueli uffe ufuk ugis ugo ugur uhuru ujjal ujjwal uktam uku ulas uldis ulf ulfar
uli ulises ulisse ulo ulric ulrich ulrik ultan ulvi ulvis ulysse ulysses umaid umair umar umaru umer umesh umid umit
unai unal uno unsal upul urho uri uriah uriel urien urko urmas urmo uros urpo urs usain usama usman usmon ustym utkir
utku uttam uuno uwe uygar uys uzair uziel vache vaclav vadim vadym vagif vagn vahab vahan vahap vahe vahid vahit vahur
vaino vaios valdir valentin valer valere valeriu valery valiollah vallo valon valter vannak vano varun vasant vasco
vasil vasile vasily vasko vassily vasyl vazha vecdi vedat vefik vegar vehbi veijo veiko veit veli velko vello venkat
vergel vern vernon vesa vesko vetle veton veysi vhong viacheslav vic vicente vichai vichet vico victor vidar vidas
vigen viggo vigo vijay vikas vikram viktor vilem vilen vilho vilim vilis viljo ville villu villy vimal vinay vince
vincent vineet vinko vinod viorel vipin vipul virak virat vireak virgil visal visar vishal vissarion vitali vitaly
vitas vito vitor vitus vivek viðar viðir vlad vladimir vlado vladut vlasis vojko volker volodymyr voreqe vugar vuk
vuko vural vusal vusi vutha vuthy vuyani vuyo vyacheslav vydas vyron vytas vytautas wab wade wadie wadih wael wafiq
wagdi wahab wahid wahyu waisea wajdi wajid wajih wakil waldir waldo wale wali walid wallace wally walmir walt walter
waqar waqas warren warsame wasif wasim wassim wasswa wataru wayde wayne welat wendell wenyen werner wes wesley
wessel wian wiebe wietse wikus wil wilber wilbur wilf wilhelm will willem willi william willie willy wilmer wim wimal
winand winfried winston wiremu witold wojciech wolde wole wolf wolfgang wopke worku wout wouter wunna wyatt wybe
wybren wyclef wycliffe wynand wynton xabi xabier xanana xander xaver xavi xavier xenios xenophon xolani yaakov
yadier yadin yago yahaya yahia yahor yahya yair yakiv yakov yaku yakub yakubu yakup yalcin yandel yanis yaniv
yann yannick yannis yaqub yared yariv yaron yaroslav yasar yaser yash yasiel yasin yasir yasser yassin yassir yasuo
yavor yavuz yaw yazan yazid yefim yegor yehor yeison yemane yener yerlan yerry yevgeny ygal yigal yigit yilma yinon
yisrael yitzhak ylli yngve yoane yoann yoash yoav yoel yoenis yogesh yohan yohann yohei yoichi yoji yomi yomif yoni
yoram yorgos yorick yosef yoshihide yosi yossi yosuke yotam younes youp youri yousaf yousef youssef yousuf yoweri
yrjo ysmael yuda yudi yuichi yuji yukio yukiya yunior yunis yunus yuri yurii yuriy yury yusef yusif yusril yusuf
yusufu yusuke yuta yutaka yuvraj yuzuru yvan yves yvon zaal zabed zabihullah zac zacarias zach zachariah zachary zachi
zack zafar zafer zaher zahid zahir zaid zail zaim zain zainal zak zakari zakaria zakes zakhar zaki zakir zaky zalan
zaldo zaldy zalmay zamani zambry zamri zander zane zanis zarni zaur zaven zaw zayd zayed zbigniew zdenek zeca zeev zef
zeid zein zekai zeke zeki zeno zenon zev zewdu zia ziad ziaul ziaur zidan zied ziggy zihni zijad
zinar zinon zirk zisis zissis zitto zivko ziya ziyad zizi zohrab zolani zoltan zoran zorig zosimo zsolt zuhtu zulfu
zulkifli zunar zurab zushe zvi zviad zvika zweli ægir ørjan þorir
`;

/** Given names of women, in lower case, without accents. */
export const FEMALE_NAMES = setOf(FEMALE);
/** Given names of men, in lower case, without accents. */
export const MALE_NAMES = setOf(MALE);
