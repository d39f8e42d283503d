import type { Party } from '../types';
import { officeHolders } from './table';

/* Sources: the usage of English-language news since 2000; offices and dates as the Iranian presidency, foreign ministry and Majlis list them. */
const OFFICES = `
Ali Khamenei             | Leader of the Islamic Revolution      | 1989-06-04 |
Mohammad Khatami         | president                             | 1997-08-02 | 2005-08-03
Mahmoud Ahmadinejad      | president                             | 2005-08-03 | 2013-08-03
Hassan Rouhani           | president                             | 2013-08-03 | 2021-08-03
Ebrahim Raisi            | president                             | 2021-08-03 | 2024-05-19
Masoud Pezeshkian        | president                             | 2024-07-28 |
Eshaq Jahangiri          | first vice president                  | 2013 | 2021
Mohammad Mokhber         | first vice president                  | 2021 | 2024
Kamal Kharrazi           | foreign minister                      | 1997 | 2005
Manouchehr Mottaki       | foreign minister                      | 2005 | 2010
Ali Akbar Salehi         | foreign minister, head of the atomic energy organization | 2009 | 2021
Mohammad Javad Zarif     | foreign minister                      | 2013 | 2021
Javad Zarif              | foreign minister                      | 2013 | 2021
Hossein Amir-Abdollahian | foreign minister                      | 2021 | 2024
Hossein Amir Abdollahian | foreign minister                      | 2021 | 2024
Hossein Amirabdollahian  | foreign minister                      | 2021 | 2024
Abbas Araghchi           | deputy foreign minister, foreign minister | 2013 |
Abbas Araqchi            | deputy foreign minister, foreign minister | 2013 |
Ali Bagheri Kani         | deputy foreign minister               | 2021 | 2024
Majid Takht-Ravanchi     | ambassador to the UN                  | 2019 | 2022
Majid Takht Ravanchi     | ambassador to the UN                  | 2019 | 2022
Gholamali Khoshroo       | ambassador to the UN                  | 2015 | 2019
Amir Saeid Iravani       | ambassador to the UN                  | 2022 |
Kazem Gharibabadi        | ambassador to the UN in Vienna        | 2018 | 2021
Kazem Gharib Abadi       | ambassador to the UN in Vienna        | 2018 | 2021
Reza Najafi              | ambassador to the IAEA                | 2013 | 2018
Marzieh Afkham           | spokeswoman of the foreign ministry   | 2013 | 2015
Hossein Jaberi Ansari    | spokesman of the foreign ministry     | 2015 | 2016
Bahram Qassemi           | spokesman of the foreign ministry     | 2016 | 2019
Bahram Ghasemi           | spokesman of the foreign ministry     | 2016 | 2019
Abbas Mousavi            | spokesman of the foreign ministry     | 2019 | 2020
Saeed Khatibzadeh        | spokesman of the foreign ministry     | 2020 | 2022
Nasser Kanaani           | spokesman of the foreign ministry     | 2022 | 2024
Esmail Baghaei           | spokesman of the foreign ministry     | 2024 |
Mohammad Baqer Nobakht   | spokesman of the government           | 2013 | 2018
Ali Rabiei               | spokesman of the government           | 2019 | 2021
Ali Bahadori Jahromi     | spokesman of the government           | 2021 | 2024
Behrouz Kamalvandi       | spokesman of the atomic energy organization | 2013 |
Mohammad Eslami          | head of the atomic energy organization | 2021 |
Ali Larijani             | speaker of the Majlis, secretary of the security council | 2008 | 2020
Mohammad Baqer Qalibaf   | speaker of the Majlis                 | 2020 |
Mohammad Bagher Ghalibaf | speaker of the Majlis                 | 2020 |
Alaeddin Boroujerdi      | chairman of the committee for foreign policy | 2005 | 2018
Heshmatollah Falahatpisheh | chairman of the committee for foreign policy | 2018 | 2019
Mojtaba Zonnour          | chairman of the committee for foreign policy | 2019 | 2021
Saeed Jalili             | secretary of the security council     | 2007 | 2013
Ali Shamkhani            | secretary of the security council     | 2013 | 2023
Ali Akbar Ahmadian       | secretary of the security council     | 2023 | 2025
Ali Akbar Velayati       | adviser to the Leader                 | 1997 |
Kamal Kharazi            | adviser to the Leader                 | 2006 |
Sadeq Amoli Larijani     | head of the judiciary                 | 2009 | 2019
Mohammad Ali Jafari      | commander of the IRGC                 | 2007 | 2019
Hossein Salami           | commander of the IRGC                 | 2019 | 2025
Qassem Soleimani         | commander of the Quds Force           | 1998 | 2020-01-03
Esmail Ghaani            | commander of the Quds Force           | 2020 |
Mohammad Hossein Baqeri  | chief of staff of the armed forces    | 2016 | 2025
Mohammad Bagheri         | chief of staff of the armed forces    | 2016 | 2025
Hossein Dehqan           | minister of defense                   | 2013 | 2017
Amir Hatami              | minister of defense                   | 2017 | 2021
Bijan Namdar Zanganeh    | minister of oil                       | 2013 | 2021
Mahmoud Vaezi            | chief of staff of the president       | 2017 | 2021
Kazem Jalali             | ambassador to Russia                  | 2019 |
Mehdi Sanaei             | ambassador to Russia                  | 2013 | 2019
Hamid Baeidinejad        | ambassador to Britain                 | 2016 | 2021
Ali Majedi               | ambassador to Germany                 | 2014 | 2018
`;

/** Iran. */
export const iran: Party = {
  id: 'Iran',
  name: 'Iran',
  aliases: ['Islamic Republic of Iran', 'Islamic Republic', 'I.R. Iran', 'IR Iran', 'I.R. of Iran', 'IRI', 'Persia'],
  demonyms: ['Iranian', 'Iranians'],
  seats: ['Tehran', 'Teheran'],
  institutions: [
    'Majlis', 'Islamic Consultative Assembly', 'Iranian Parliament', 'Guardian Council', 'Expediency Council', 'Assembly of Experts', 'Supreme National Security Council', 'SNSC', 'Atomic Energy Organization of Iran', 'AEOI', 'Central Bank of Iran', 'CBI', 'National Iranian Oil Company', 'NIOC', 'National Iranian Tanker Company',
    'IRGC', 'Islamic Revolution Guards Corps', 'Islamic Revolutionary Guard Corps', 'Islamic Revolutionary Guards Corps', 'Islamic Revolution Guard Corps', 'Revolutionary Guards', 'Revolutionary Guard', 'Revolution Guards', 'Quds Force', 'Qods Force', 'Basij',
  ],
  people: officeHolders(OFFICES),
};
