/**
 * Common given names whose bearers' gender is known. Given names alone, of many languages; nobody in particular.
 */
const FEMALE = `
maria mary marie anna anne ann ana elena helena olga irina natalia natalya tatiana svetlana ekaterina catherine katherine
kate angela federica ursula christine christina kristina nikki hillary condoleezza wendy susan sarah sara jennifer laura
linda lisa nancy michelle jessica victoria samantha theresa teresa margaret elizabeth emily emma julia julie karen kim
heather barbara patricia sandra helga margot simone sophie charlotte isabelle nathalie valerie florence agnes annalena
annegret sigrid ine jeanine massoumeh masoumeh maryam fatemeh fatima zahra zahra' leila laila layla shirin narges hanan
golda tzipi dora tulsi kamala elise kirsten amy caroline diana eva alice jane joan judith ruth rachel rebecca claire
helen karin katrin monika petra sabine ingrid astrid hanna hannah marina oksana yulia daria ksenia nina vera valentina
galina ludmila lyudmila anastasia alexandra marzieh mahin soraya
`;
const MALE = `
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
`;

const set = (rows: string): ReadonlySet<string> => new Set(rows.trim().split(/\s+/u));

/** Given names of women, in lower case. */
export const FEMALE_NAMES = set(FEMALE);
/** Given names of men, in lower case. */
export const MALE_NAMES = set(MALE);
