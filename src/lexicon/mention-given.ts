import { setOf } from './list';

/**
 * Common given names whose bearers' gender is known. Given names alone, of many languages; nobody in particular.
 */
const FEMALE = `
carly megyn melanie giorgia kemi mamata dilma priyanka ngozi greta claudia sharon frances nicola cristina andrea yvette suella liz mette sanna kaja maia mia natasa zuzana magdalena ursula annegret marine segolene rachida sahra sonia indira benazir yingluck jacinda julie pauline penny katy tanya bridget angela rachel lucy diane harriet elly keiko dina
maria mary marie anna anne ann ana elena helena olga irina natalia natalya tatiana svetlana ekaterina catherine katherine
kate angela federica ursula christine christina kristina nikki hillary condoleezza wendy susan sarah sara jennifer laura
linda lisa nancy michelle jessica victoria samantha theresa teresa margaret elizabeth emily emma julia julie karen
heather barbara patricia sandra helga margot simone sophie charlotte isabelle nathalie valerie florence agnes annalena
annegret sigrid ine jeanine massoumeh masoumeh maryam fatemeh fatima zahra zahra' leila laila layla shirin narges hanan
golda tzipi dora tulsi kamala elise kirsten amy caroline diana eva alice jane joan judith ruth rachel rebecca claire
helen karin katrin monika petra sabine ingrid astrid hanna hannah marina oksana yulia daria ksenia nina vera valentina
nora vera irene lucy carla carol carolyn deborah debbie donna dorothy gloria grace janet jean jill joyce julianne kathleen kathryn kelly
kerry-ann kimberly lauren leslie lindsay lori lynn madeleine marsha martha melissa melania ivanka michele nadia norah paula
penny pamela priti rosemary sally sheila shirley stephanie sylvia tracy valerie vanessa virginia wanda yvonne amal aisha
ayesha benazir dalia farah hina huda indira jacinda jamila khadija leyla mahnaz mehrnaz mahbubeh nahid nasrin parisa
parvaneh rania samira shabnam shahindokht sheikha sima tahereh yasmin zohreh zainab agnieszka beata danuta ewa iveta
jadranka kolinda ludivine lidia marta milena mirjana petra roza ruta simona snezana sviatlana tanja vesna viola zuzana
galina ludmila lyudmila anastasia alexandra marzieh mahin soraya
`;
const MALE = `
will nick drew chase rich dick hunter mason clay cliff forrest skip chip ash trey beau
bernie mitt newt jeb rand glenn sean rush bob jim jerry ron rick lincoln harry al gary hugh ben paul tim elon amit gavin narendra rahul rishi keir jair lula flavio emmanuel olaf friedrich boris pedro alberto javier nayib gustavo joao kwame cyril julius rodrigo ferdinand prabowo joko anwar srettha kishida shinzo fumio yoon volodymyr petro viktor mateusz recep binyamin benny yair naftali bibi itamar bezalel ismail yahya khaled osama abdel abdelfattah mokhtar felix alpha paulo hector tore ole jens lars anders kaj esa pekka jussi
john james robert michael mike william bill david richard joseph joe thomas tom charles chris christopher daniel dan
matthew anthony tony antony mark donald don steven steve paul andrew andy kenneth george kevin brian edward ronald
timothy tim jason jeffrey jeff ryan jacob jake gary nicholas eric stephen jonathan larry justin scott brandon benjamin
samuel gregory frank alexander raymond patrick jack dennis jerry tyler barack lindsey marco ted rex chuck elliott
mohammad mohammed muhammad mohamed ali hassan hossein hussein ahmad ahmed mahmoud reza abbas amir saeed said majid
mehdi mahdi javad kazem bahram ebrahim ibrahim abdollah abdullah khalid omar yousef yusuf mustafa mostafa hamid hadi
behrouz bijan alireza esmail ismail gholam gholamreza heshmatollah kamal kamran mojtaba morteza naser nasser qasem
qassem rahim ramin sadeq sadegh vahid yahya sergei sergey vladimir dmitry dmitri mikhail alexei alexey aleksandr
nikolai igor ivan oleg boris andrei andrey anatoly viktor victor yuri yury vasily vassily konstantin leonid maxim pavel
roman grigory levan emmanuel jean françois francois jacques pierre michel laurent nicolas olivier bruno philippe alain
heiko helmut gerhard olaf frank-walter wolfgang jürgen jurgen klaus hans josef sigmar guido joachim jens peter stefan
martin dominic jeremy boris gordon keir rishi philip simon nigel josep enrique charles javier silvio matteo paolo
giuseppe antonio jose juan carlos luis miguel pedro pablo mario recep mevlut binyamin benjamin avigdor bashar walid
faisal salman adel yukiya rafael ban kofi xi wang li geng hua hu imran shinzo narendra
aaron adam alan albert alex alfred allen arnold arthur barry ben bernard bernie bill bob brad bradley brett bruce calvin
carl chad chester chuck clarence claude clifford clyde colin craig curtis dale damian darren dave dean derek doug douglas
duncan dwight earl ed eddie edgar edwin elliot ernest eugene felix floyd francis fred frederick gene geoffrey gerald gerard
gilbert glenn gordon grant greg guy harold harry harvey henry herbert howard hugh ian isaac jake jamie jay jesse jim jimmy
joel johnny jon jordan josh joshua keith ken kent kurt kyle lance lawrence lee leo leon leonard lewis lloyd louis luke
malcolm marcus marshall marvin max maurice melvin milton mitch mitt nathan neil nelson norman oscar otto perry pete phil
ralph randy ray rene rick rob robin rod rodney roger roland ron ross roy russell sam sean seth shane sidney stan stanley
stuart sylvester ted terry theodore tim todd tommy travis troy vernon vince vincent wade wallace walter warren wayne
wesley wilbur zalmay abdel abdul abolfazl adil akbar amin anwar arash aref asadollah ashraf atef ayman aziz bahman bilal
davood ehud eli emre eshaq fawzi farhad fuad ghassan habib hamad haider haidar hashem hashim hisham hojjat iyad jaber
jalal jalil jamal jassim kamel karim kayvan kazim kianoush latif mansour maqsoud masoud massoud mikdad moammar moshe
muammar mukhtar munir nabil nasrallah nizar nouri osama parviz qasim rashid reuven riad riyad sabah sadegh salah saleh
salim sami shahram shaul shimon sohrab sultan taher taleb tamim tareq tariq tzachi wahid yair yasser yitzhak youssef zaid
zainal anders arne bjørn bo carsten einar erik espen gunnar håkan harald henrik ivar jan jonas karl kjell lars leif magnus
mats morten niels nils olav ole olof oskar per pekka rasmus sauli stefan sven tobias torben trond ulf viggo aleksander
andrzej bronislaw cezary jaroslaw jerzy kamil krzysztof lech leszek marek mateusz miroslav milos pavel petr piotr radek
radoslaw stanislaw tomas tomasz vaclav witold zbigniew zoran zdenek aleksandar boyko bogdan dragan goran ivica janez
klemens milan mihai nenad radovan slobodan traian victor viorel zoltan tibor laszlo istvan janos ferenc gyorgy péter
alexis antonis costas dimitris evangelos giorgos kostas kyriakos nikos panos stavros yanis anatol artem bohdan denis
dmytro evgeny fyodor gennady georgy gleb kirill konstantin maksim nikita oleksandr petro roman ruslan rustam semyon
stanislav taras timur valery viacheslav vyacheslav viktor vitaly volodymyr yaroslav yevgeny zakhar augusto alberto
alejandro alvaro andres arturo carlo cesar claudio diego eduardo emilio ernesto esteban evo federico felipe fernando
francisco gabriel gustavo hector hugo ignacio jaime jair javier jesus joaquin jorge julio leopoldo lorenzo luiz manuel
marcelo mauricio nestor nicolas rafael ramon raul ricardo roberto rodrigo ruben salvador santiago sebastian tomas
vicente arvind ashok deng hiroshi hideki jiang jong kenji kim koichi kono lavrenti lin manmohan minh nawaz rahul rajiv
ravi sanjay satoshi subrahmanyam taro vijay xin yang yoshihide zhao zhang zhong adrien alain andré antoine arnaud benoît
bernard christophe claude cédric didier dominique edouard étienne fabrice fabien franck frédéric gabriel gilles guillaume
gérard henri hervé hubert jean-claude jean-marc jean-yves jean-luc jérôme luc lucien léon marc marcel maurice maxime
michaël nathan pascal patrice philippe rené roland rémi serge stéphane sébastien thierry thibault vincent xavier yann
yves achim alois andreas armin bernd boris christian clemens detlef dieter dirk dietmar egon ernst erwin florian franz
friedrich fritz georg gernot gregor günter günther hans-dietrich heinrich heinz helge herbert hermann holger horst ingo
johannes jörg karl-theodor karsten konrad lothar lutz manfred matthias michael norbert oliver ottmar rainer ralf reinhard
rudolf rüdiger sebastian siegfried stephan theo thilo thorsten till udo uli ulrich uwe volker walter werner wilhelm
winfried wolf
`;

/** Given names of women, in lower case. */
export const FEMALE_NAMES = setOf(FEMALE);
/** Given names of men, in lower case. */
export const MALE_NAMES = setOf(MALE);
