import type { Coalition, Party } from '../types';

/** The parties that are looked for when the caller names none. */
export const defaultParties: readonly Party[] = [
  {
    id: 'US',
    name: 'United States',
    aliases: ['US', 'U.S.', 'U.S', 'USA', 'U.S.A.', 'United States of America', 'America', 'Uncle Sam'],
    demonyms: ['American', 'Americans'],
    seats: ['Washington', 'White House', 'Washington D.C.', 'Capitol Hill'],
    institutions: ['Pentagon', 'State Department', 'Trump administration', 'Biden administration', 'Obama administration', 'Bush administration', 'CIA', 'CENTCOM', 'FBI'],
    people: ['Donald Trump', 'Joe Biden', 'Barack Obama', 'George W. Bush', 'Mike Pompeo', 'John Bolton', 'Rex Tillerson', 'John Kerry', 'Hillary Clinton', 'Brian Hook', 'Mike Pence', 'Nikki Haley', 'Antony Blinken'],
  },
  {
    id: 'Iran',
    name: 'Iran',
    aliases: ['Islamic Republic of Iran', 'Islamic Republic', 'Persia'],
    demonyms: ['Iranian', 'Iranians'],
    seats: ['Tehran'],
    institutions: ['Majlis', 'IRGC', 'Islamic Revolution Guards Corps', 'Quds Force', 'AEOI'],
    people: ['Hassan Rouhani', 'Mohammad Javad Zarif', 'Ali Khamenei', 'Mahmoud Ahmadinejad', 'Abbas Araqchi', 'Abbas Araghchi', 'Bahram Qassemi', 'Abbas Mousavi', 'Ali Larijani', 'Ali Shamkhani', 'Ali Akbar Salehi', 'Saeed Khatibzadeh', 'Ebrahim Raisi'],
  },
  {
    id: 'Russia',
    name: 'Russia',
    aliases: ['Russian Federation'],
    demonyms: ['Russian', 'Russians'],
    seats: ['Moscow', 'Kremlin'],
    institutions: ['Duma', 'State Duma'],
    people: ['Vladimir Putin', 'Dmitry Medvedev', 'Sergei Lavrov', 'Sergey Lavrov', 'Maria Zakharova', 'Sergei Ryabkov', 'Dmitry Peskov', 'Mikhail Ulyanov', 'Vassily Nebenzia'],
  },
  {
    id: 'Europe',
    name: 'Europe',
    aliases: ['European Union', 'EU', 'E.U.', 'E3', 'E-3', 'EU3', 'EU-3'],
    demonyms: ['European', 'Europeans'],
    seats: ['Brussels'],
    institutions: ['European Commission', 'European Council', 'European Parliament', 'INSTEX'],
    people: ['Federica Mogherini', 'Josep Borrell', 'Catherine Ashton', 'Angela Merkel', 'Emmanuel Macron', 'Boris Johnson', 'Theresa May', 'Heiko Maas', 'Jean-Yves Le Drian', 'Jeremy Hunt', 'Dominic Raab'],
    members: [
      { id: 'Germany', name: 'Germany', demonyms: ['German', 'Germans'], seats: ['Berlin'] },
      { id: 'France', name: 'France', demonyms: ['French'], seats: ['Paris'] },
      { id: 'Britain', name: 'Britain', aliases: ['United Kingdom', 'UK', 'U.K.', 'Great Britain', 'England'], demonyms: ['British', 'Britons'], seats: ['London', 'Downing Street'] },
      { id: 'Italy', name: 'Italy', demonyms: ['Italian', 'Italians'], seats: ['Rome'] },
      { id: 'Spain', name: 'Spain', demonyms: ['Spanish'], seats: ['Madrid'] },
      { id: 'Netherlands', name: 'Netherlands', aliases: ['Holland'], demonyms: ['Dutch'], seats: ['The Hague'] },
      { id: 'Belgium', name: 'Belgium', demonyms: ['Belgian', 'Belgians'] },
      { id: 'Austria', name: 'Austria', demonyms: ['Austrian', 'Austrians'], seats: ['Vienna'] },
      { id: 'Sweden', name: 'Sweden', demonyms: ['Swedish', 'Swedes'], seats: ['Stockholm'] },
      { id: 'Denmark', name: 'Denmark', demonyms: ['Danish', 'Danes'], seats: ['Copenhagen'] },
      { id: 'Finland', name: 'Finland', demonyms: ['Finnish', 'Finns'], seats: ['Helsinki'] },
      { id: 'Poland', name: 'Poland', demonyms: ['Polish', 'Poles'], seats: ['Warsaw'] },
      { id: 'Greece', name: 'Greece', demonyms: ['Greek', 'Greeks'], seats: ['Athens'] },
      { id: 'Hungary', name: 'Hungary', demonyms: ['Hungarian', 'Hungarians'], seats: ['Budapest'] },
      { id: 'Norway', name: 'Norway', demonyms: ['Norwegian', 'Norwegians'], seats: ['Oslo'] },
      { id: 'Switzerland', name: 'Switzerland', demonyms: ['Swiss'], seats: ['Bern'] },
      { id: 'Czech Republic', name: 'Czech Republic', demonyms: ['Czech', 'Czechs'], seats: ['Prague'] },
      { id: 'Romania', name: 'Romania', demonyms: ['Romanian', 'Romanians'], seats: ['Bucharest'] },
      { id: 'Bulgaria', name: 'Bulgaria', demonyms: ['Bulgarian', 'Bulgarians'], seats: ['Sofia'] },
      { id: 'Slovakia', name: 'Slovakia', demonyms: ['Slovak', 'Slovaks'], seats: ['Bratislava'] },
      { id: 'Ireland', name: 'Ireland', demonyms: ['Irish'], seats: ['Dublin'] },
      { id: 'Portugal', name: 'Portugal', demonyms: ['Portuguese'], seats: ['Lisbon'] },
      { id: 'Croatia', name: 'Croatia', demonyms: ['Croatian', 'Croatians'], seats: ['Zagreb'] },
      { id: 'Slovenia', name: 'Slovenia', demonyms: ['Slovenian', 'Slovenians'], seats: ['Ljubljana'] },
    ],
  },
];

/** Names that stand for several of the default parties. */
export const defaultCoalitions: readonly Coalition[] = [
  { name: 'the West', aliases: ['West', 'Western', 'Westerners', 'Western powers', 'Western countries', 'Western states'], parties: ['US', 'Europe'] },
];
