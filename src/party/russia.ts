import type { Party } from '../types';
import { officeHolders } from './table';

/* Sources: the usage of English-language news since 2000; offices and dates as the Kremlin, the foreign ministry and the State Duma list them. */
const OFFICES = `
Vladimir Putin     | president, prime minister           | 2000-05-07 |
Dmitry Medvedev    | president, prime minister           | 2008-05-07 | 2020-01-16
Dmitri Medvedev    | president, prime minister           | 2008-05-07 | 2020-01-16
Mikhail Kasyanov   | prime minister                      | 2000 | 2004
Mikhail Fradkov    | prime minister                      | 2004 | 2007
Mikhail Mishustin  | prime minister                      | 2020-01-16 |
Igor Ivanov        | foreign minister                    | 1998 | 2004
Sergei Lavrov      | foreign minister                    | 2004-03-09 |
Sergey Lavrov      | foreign minister                    | 2004-03-09 |
Sergei Ryabkov     | deputy foreign minister             | 2008 |
Sergey Ryabkov     | deputy foreign minister             | 2008 |
Mikhail Bogdanov   | deputy foreign minister             | 2011 | 2025
Alexander Grushko  | deputy foreign minister             | 2018 |
Igor Morgulov      | deputy foreign minister             | 2011 | 2022
Sergei Ivanov      | minister of defense                 | 2001 | 2007
Sergei Shoigu      | minister of defense                 | 2012 | 2024
Sergey Shoigu      | minister of defense                 | 2012 | 2024
Andrei Belousov    | minister of defense                 | 2024 |
Valery Gerasimov   | chief of the general staff          | 2012 |
Igor Konashenkov   | spokesman of the defense ministry   | 2009 |
Alexander Novak    | minister of energy                  | 2012 | 2020
Nikolai Patrushev  | secretary of the security council   | 2008 | 2024
Nikolay Patrushev  | secretary of the security council   | 2008 | 2024
Dmitry Peskov      | spokesman of the president          | 2012 |
Dmitri Peskov      | spokesman of the president          | 2012 |
Yuri Ushakov       | aide to the president               | 2012 |
Alexander Lavrentiev | envoy for Syria                   | 2015 |
Maria Zakharova    | spokeswoman of the foreign ministry | 2015-08-10 |
Alexander Lukashevich | spokesman of the foreign ministry | 2011 | 2015
Vitaly Churkin     | ambassador to the UN                | 2006 | 2017-02-20
Vasily Nebenzya    | ambassador to the UN                | 2017 |
Vassily Nebenzia   | ambassador to the UN                | 2017 |
Dmitry Polyanskiy  | deputy ambassador to the UN         | 2018 | 2025
Mikhail Ulyanov    | ambassador to the UN in Vienna      | 2018 |
Anatoly Antonov    | ambassador to the United States     | 2017 | 2024
Sergey Kislyak     | ambassador to the United States     | 2008 | 2017
Levan Dzhagaryan   | ambassador to Iran                  | 2011 | 2022
Valentina Matviyenko | speaker of the Federation Council | 2011 |
Sergey Naryshkin   | speaker of the State Duma           | 2011 | 2016
Vyacheslav Volodin | speaker of the State Duma           | 2016 |
Leonid Slutsky     | chairman of the committee for foreign affairs | 2016 |
Konstantin Kosachev | chairman of the committee for foreign affairs | 2014 |
Alexey Likhachev   | head of Rosatom                     | 2016 |
Sergey Kiriyenko   | head of Rosatom                     | 2005 | 2016
`;

/** Russia. */
export const russia: Party = {
  id: 'Russia',
  name: 'Russia',
  aliases: ['Russian Federation'],
  demonyms: ['Russian', 'Russians'],
  seats: ['Moscow', 'Kremlin'],
  institutions: ['Duma', 'State Duma', 'Federation Council', 'Federal Assembly', 'Rosatom', 'Gazprom', 'Rosneft', 'Rosoboronexport', 'Roscosmos', 'FSB', 'GRU', 'United Russia', 'Black Sea Fleet', 'Wagner Group'],
  people: officeHolders(OFFICES),
};
