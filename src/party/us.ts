import type { Party } from '../types';
import { officeHolders } from './table';

/*
 * Sources: the usage of English-language news since 2000; offices and dates as the White House, the State
 * Department and the U.S. Mission to the United Nations list them.
 */
const OFFICES = `
Bill Clinton         | president                          | 1993-01-20 | 2001-01-20
George W. Bush       | president                          | 2001-01-20 | 2009-01-20
Barack Obama         | president                          | 2009-01-20 | 2017-01-20
Donald Trump         | president                          | 2017-01-20 |
Donald J. Trump      | president                          | 2017-01-20 |
Joe Biden            | president                          | 2021-01-20 | 2025-01-20
Dick Cheney          | vice president                     | 2001-01-20 | 2009-01-20
Mike Pence           | vice president                     | 2017-01-20 | 2021-01-20
Kamala Harris        | vice president                     | 2021-01-20 | 2025-01-20
JD Vance             | vice president                     | 2025-01-20 |
Madeleine Albright   | secretary of state                 | 1997 | 2001
Colin Powell         | secretary of state                 | 2001 | 2005
Condoleezza Rice     | secretary of state                 | 2005 | 2009
Hillary Clinton      | secretary of state                 | 2009 | 2013
John Kerry           | secretary of state                 | 2013 | 2017
Rex Tillerson        | secretary of state                 | 2017 | 2018
Mike Pompeo          | secretary of state                 | 2018 | 2021
Antony Blinken       | secretary of state                 | 2021 | 2025
Marco Rubio          | secretary of state                 | 2025 |
Donald Rumsfeld      | secretary of defense               | 2001 | 2006
Robert Gates         | secretary of defense               | 2006 | 2011
Leon Panetta         | secretary of defense               | 2011 | 2013
Chuck Hagel          | secretary of defense               | 2013 | 2015
Ash Carter           | secretary of defense               | 2015 | 2017
James Mattis         | secretary of defense               | 2017 | 2018
Mark Esper           | secretary of defense               | 2019 | 2020
Lloyd Austin         | secretary of defense               | 2021 | 2025
Pete Hegseth         | secretary of defense               | 2025 |
Jack Lew             | secretary of the treasury          | 2013 | 2017
Steven Mnuchin       | secretary of the treasury          | 2017 | 2021
Janet Yellen         | secretary of the treasury          | 2021 | 2025
Scott Bessent        | secretary of the treasury          | 2025 |
Susan Rice           | ambassador to the UN, national security advisor | 2009 | 2017
Samantha Power       | ambassador to the UN               | 2013 | 2017
Nikki Haley          | ambassador to the UN               | 2017 | 2018
Kelly Craft          | ambassador to the UN               | 2019 | 2021
Linda Thomas-Greenfield | ambassador to the UN            | 2021 | 2025
Michael Flynn        | national security advisor          | 2017 | 2017
H.R. McMaster        | national security advisor          | 2017 | 2018
John Bolton          | ambassador to the UN, national security advisor | 2005 | 2019
Robert O'Brien       | national security advisor          | 2019 | 2021
Jake Sullivan        | national security advisor          | 2021 | 2025
Brian Hook           | special representative for Iran    | 2018 | 2020
Elliott Abrams       | special representative for Iran    | 2020 | 2021
Robert Malley        | special envoy for Iran             | 2021 | 2023
Steve Witkoff        | special envoy                      | 2025 |
Wendy Sherman        | deputy secretary of state          | 2021 | 2023
Victoria Nuland      | under secretary of state           | 2021 | 2024
Sigal Mandelker      | under secretary of the treasury    | 2017 | 2019
John Brennan         | director of the CIA                | 2013 | 2017
Gina Haspel          | director of the CIA                | 2018 | 2021
William Burns        | director of the CIA                | 2021 | 2025
Mark Milley          | chairman of the joint chiefs of staff | 2019 | 2023
Joseph Votel         | commander of the Central Command   | 2016 | 2019
Kenneth McKenzie     | commander of the Central Command   | 2019 | 2022
Heather Nauert       | spokeswoman of the state department | 2017 | 2019
Morgan Ortagus       | spokeswoman of the state department | 2019 | 2021
Ned Price            | spokesman of the state department  | 2021 | 2023
Matthew Miller       | spokesman of the state department  | 2023 | 2025
Sean Spicer          | press secretary                    | 2017 | 2017
Sarah Sanders        | press secretary                    | 2017 | 2019
Sarah Huckabee Sanders | press secretary                  | 2017 | 2019
Jen Psaki            | press secretary                    | 2021 | 2022
Karine Jean-Pierre   | press secretary                    | 2022 | 2025
John Kirby           | spokesman of the national security council | 2022 | 2025
Paul Ryan            | speaker of the House               | 2015 | 2019
Nancy Pelosi         | speaker of the House               | 2007 | 2023
Mitch McConnell      | leader in the Senate               | 2007 | 2025
Chuck Schumer        | leader in the Senate               | 2017 |
Bob Corker           | senator                            | 2007 | 2019
Tom Cotton           | senator                            | 2015 |
Ted Cruz             | senator                            | 2013 |
Lindsey Graham       | senator                            | 2003 |
John McCain          | senator                            | 1987 | 2018
Bernie Sanders       | senator                            | 2007 |
Chris Murphy         | senator                            | 2013 |
Bob Menendez         | senator                            | 2006 | 2024
Rand Paul            | senator                            | 2011 |
`;

/** The United States. */
export const unitedStates: Party = {
  id: 'US',
  name: 'United States',
  aliases: ['US', 'U.S.', 'U.S', 'U. S.', 'USA', 'U.S.A.', 'U.S.A', 'United States of America', 'America', 'Uncle Sam', 'US of A'],
  demonyms: ['American', 'Americans'],
  seats: ['Washington', 'Washington D.C.', 'Washington, D.C.', 'Washington DC', 'Washington, DC', 'White House', 'Capitol Hill', 'Oval Office', 'Foggy Bottom'],
  institutions: [
    'Trump administration', 'Biden administration', 'Obama administration', 'Bush administration', 'Clinton administration', 'Trump Administration', 'Biden Administration', 'Obama Administration', 'Bush Administration',
    'Pentagon', 'State Department', 'Department of State', 'Treasury Department', 'Department of the Treasury', 'Department of Treasury', 'US Treasury', 'U.S. Treasury', 'Defense Department', 'Department of Defense', 'Justice Department', 'Department of Justice', 'Commerce Department', 'Department of Homeland Security', 'Homeland Security', 'Office of Foreign Assets Control', 'OFAC',
    'Congress', 'Senate', 'House of Representatives', 'House Foreign Affairs Committee', 'Senate Foreign Relations Committee', 'Senate Armed Services Committee',
    'CIA', 'Central Intelligence Agency', 'FBI', 'Federal Bureau of Investigation', 'NSA', 'National Security Agency', 'CENTCOM', 'Central Command', 'AFRICOM', 'Joint Chiefs of Staff', 'Fifth Fleet', 'US Navy', 'U.S. Navy', 'US Army', 'U.S. Army', 'US Air Force', 'U.S. Air Force', 'USAID', 'Federal Reserve', 'Republican Party', 'Democratic Party', 'GOP', 'Camp David', 'Air Force One',
  ],
  people: officeHolders(OFFICES),
};
