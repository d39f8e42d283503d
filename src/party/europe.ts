import type { Party } from '../types';
import { memberTable, officeHolders } from './table';

/* Sources: the usage of English-language news since 2000; offices and dates as the EU and the governments list them. */
const OFFICES = `
Romano Prodi          | president of the European Commission, prime minister of Italy | 1999 | 2008
Jose Manuel Barroso   | president of the European Commission | 2004 | 2014
Jean-Claude Juncker   | president of the European Commission | 2014 | 2019
Ursula von der Leyen  | president of the European Commission | 2019 |
Herman Van Rompuy     | president of the European Council    | 2009 | 2014
Donald Tusk           | president of the European Council, prime minister of Poland | 2007 |
Charles Michel        | president of the European Council, prime minister of Belgium | 2014 | 2024
Antonio Costa         | president of the European Council, prime minister of Portugal | 2015 |
Javier Solana         | high representative                  | 1999 | 2009
Catherine Ashton      | high representative                  | 2009 | 2014
Federica Mogherini    | high representative                  | 2014 | 2019
Josep Borrell         | high representative                  | 2019 | 2024
Josep Borrell Fontelles | high representative                | 2019 | 2024
Kaja Kallas           | high representative, prime minister of Estonia | 2021 |
Helga Schmid          | secretary-general of the EEAS        | 2016 | 2020
Enrique Mora          | deputy secretary-general of the EEAS | 2020 | 2025
Peter Stano           | spokesman of the EU                  | 2019 |
Maja Kocijancic       | spokeswoman of the EU                | 2010 | 2019
Miguel Arias Canete   | commissioner for energy              | 2014 | 2019
Martin Schulz         | president of the European Parliament | 2012 | 2017
Antonio Tajani        | president of the European Parliament, foreign minister of Italy | 2017 |
David Sassoli         | president of the European Parliament | 2019 | 2022
Roberta Metsola       | president of the European Parliament | 2022 |
Gerhard Schroeder     | chancellor of Germany                | 1998 | 2005
Angela Merkel         | chancellor of Germany                | 2005-11-22 | 2021-12-08
Olaf Scholz           | chancellor of Germany                | 2021-12-08 | 2025-05-06
Friedrich Merz        | chancellor of Germany                | 2025-05-06 |
Joschka Fischer       | foreign minister of Germany          | 1998 | 2005
Frank-Walter Steinmeier | foreign minister, president of Germany | 2005 |
Guido Westerwelle     | foreign minister of Germany          | 2009 | 2013
Sigmar Gabriel        | foreign minister of Germany          | 2017 | 2018
Heiko Maas            | foreign minister of Germany          | 2018 | 2021
Annalena Baerbock     | foreign minister of Germany          | 2021 | 2025
Peter Altmaier        | minister of the economy of Germany   | 2018 | 2021
Steffen Seibert       | spokesman of the government of Germany | 2010 | 2021
Jacques Chirac        | president of France                  | 1995 | 2007-05-16
Nicolas Sarkozy       | president of France                  | 2007-05-16 | 2012-05-15
Francois Hollande     | president of France                  | 2012-05-15 | 2017-05-14
Emmanuel Macron       | president of France                  | 2017-05-14 |
Dominique de Villepin | foreign minister, prime minister of France | 2002 | 2007
Bernard Kouchner      | foreign minister of France           | 2007 | 2010
Alain Juppe           | foreign minister of France           | 2011 | 2012
Laurent Fabius        | foreign minister of France           | 2012 | 2016
Jean-Marc Ayrault     | foreign minister of France           | 2016 | 2017
Jean-Yves Le Drian    | foreign minister of France           | 2017 | 2022
Catherine Colonna     | foreign minister of France           | 2022 | 2024
Jean-Noel Barrot      | foreign minister of France           | 2024 |
Bruno Le Maire        | minister of the economy of France    | 2017 | 2024
Tony Blair            | prime minister of Britain            | 1997 | 2007
Gordon Brown          | prime minister of Britain            | 2007 | 2010
David Cameron         | prime minister of Britain            | 2010 | 2016
Theresa May           | prime minister of Britain            | 2016-07-13 | 2019-07-24
Boris Johnson         | foreign secretary, prime minister of Britain | 2016-07-13 | 2022-09-06
Liz Truss             | prime minister of Britain            | 2022-09-06 | 2022-10-25
Rishi Sunak           | prime minister of Britain            | 2022-10-25 | 2024-07-05
Keir Starmer          | prime minister of Britain            | 2024-07-05 |
Jack Straw            | foreign secretary of Britain         | 2001 | 2006
William Hague         | foreign secretary of Britain         | 2010 | 2014
Philip Hammond        | foreign secretary of Britain         | 2014 | 2016
Jeremy Hunt           | foreign secretary of Britain         | 2018 | 2019
Dominic Raab          | foreign secretary of Britain         | 2019 | 2021
James Cleverly        | foreign secretary of Britain         | 2022 | 2023
David Lammy           | foreign secretary of Britain         | 2024 | 2025
Alistair Burt         | minister for the Middle East of Britain | 2010 | 2019
Rob Macaire           | ambassador of Britain to Iran        | 2018 | 2021
Silvio Berlusconi     | prime minister of Italy              | 2001 | 2011
Matteo Renzi          | prime minister of Italy              | 2014 | 2016
Paolo Gentiloni       | foreign minister, prime minister of Italy | 2014 | 2018
Giuseppe Conte        | prime minister of Italy              | 2018 | 2021
Mario Draghi          | prime minister of Italy              | 2021 | 2022
Giorgia Meloni        | prime minister of Italy              | 2022 |
Enzo Moavero Milanesi | foreign minister of Italy            | 2018 | 2019
Luigi Di Maio         | foreign minister of Italy            | 2019 | 2022
Jose Luis Rodriguez Zapatero | prime minister of Spain       | 2004 | 2011
Mariano Rajoy         | prime minister of Spain              | 2011 | 2018
Pedro Sanchez         | prime minister of Spain              | 2018 |
Sebastian Kurz        | chancellor of Austria                | 2017 | 2021
Alexander Schallenberg | foreign minister of Austria         | 2019 | 2025
Mark Rutte            | prime minister of the Netherlands    | 2010 | 2024
Viktor Orban          | prime minister of Hungary            | 2010 |
Peter Szijjarto       | foreign minister of Hungary          | 2014 |
Andrzej Duda          | president of Poland                  | 2015 | 2025
Mateusz Morawiecki    | prime minister of Poland             | 2017 | 2023
Alexis Tsipras        | prime minister of Greece             | 2015 | 2019
Kyriakos Mitsotakis   | prime minister of Greece             | 2019 |
Margot Wallstrom      | foreign minister of Sweden           | 2014 | 2019
Carl Bildt            | foreign minister of Sweden           | 2006 | 2014
Didier Reynders       | foreign minister of Belgium          | 2011 | 2019
Simon Coveney         | foreign minister of Ireland          | 2017 | 2022
Mette Frederiksen     | prime minister of Denmark            | 2019 |
Sauli Niinisto        | president of Finland                 | 2012 | 2024
Sanna Marin           | prime minister of Finland            | 2019 | 2023
Erna Solberg          | prime minister of Norway             | 2013 | 2021
`;

/*
 * EU, EFTA, United Kingdom and the other states of the continent that news counts as European; Russia, Turkey,
 * Ukraine and Belarus are powers of their own. Vienna and The Hague are left out: they name the talks and
 * the courts there far more often than the government.
 */
const MEMBERS = `
Germany, Federal Republic of Germany | German, Germans | Berlin | Bundestag, Bundesrat, Bundeswehr
France, French Republic | French, Frenchmen, Frenchman | Paris, Elysee, Élysée, Elysee Palace, Élysée Palace, Quai d'Orsay |
Britain, United Kingdom, UK, U.K., U.K, Great Britain, England, Scotland, Wales, Northern Ireland | British, Britons, Briton, Brits, English, Scottish, Scots, Welsh | London, Downing Street, Number 10, Whitehall, Westminster | House of Commons, House of Lords, MI6, MI5, Royal Navy, Royal Marines
Italy | Italian, Italians | Rome, Palazzo Chigi |
Spain | Spanish, Spaniards, Spaniard | Madrid |
Netherlands, Holland | Dutch, Dutchmen | Amsterdam |
Belgium | Belgian, Belgians | |
Luxembourg | Luxembourgish, Luxembourgers | |
Austria | Austrian, Austrians | |
Sweden | Swedish, Swedes, Swede | Stockholm |
Denmark | Danish, Danes, Dane | Copenhagen |
Finland | Finnish, Finns, Finn | Helsinki |
Poland | Polish, Poles, Pole | Warsaw |
Greece | Greek, Greeks | Athens |
Hungary | Hungarian, Hungarians | Budapest |
Czech Republic, Czechia | Czech, Czechs | Prague |
Slovakia, Slovak Republic | Slovak, Slovaks, Slovakian, Slovakians | Bratislava |
Slovenia | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana |
Croatia | Croatian, Croatians, Croat, Croats | Zagreb |
Romania | Romanian, Romanians | Bucharest |
Bulgaria | Bulgarian, Bulgarians | Sofia |
Ireland, Republic of Ireland | Irish, Irishmen | Dublin |
Portugal | Portuguese | Lisbon |
Estonia | Estonian, Estonians | Tallinn |
Latvia | Latvian, Latvians | Riga |
Lithuania | Lithuanian, Lithuanians | Vilnius |
Malta | Maltese | Valletta |
Cyprus | Cypriot, Cypriots | Nicosia |
Norway | Norwegian, Norwegians | Oslo |
Switzerland | Swiss | Bern |
Iceland | Icelandic, Icelanders | Reykjavik |
Liechtenstein | Liechtensteiner, Liechtensteiners | Vaduz |
Albania | Albanian, Albanians | Tirana |
Andorra | Andorran, Andorrans | |
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians | Sarajevo |
Kosovo | Kosovar, Kosovars | Pristina |
Moldova | Moldovan, Moldovans | Chisinau, Chișinău |
Monaco | Monegasque, Monegasques | |
Montenegro | Montenegrin, Montenegrins | Podgorica |
North Macedonia, Macedonia | Macedonian, Macedonians | Skopje |
San Marino | Sammarinese | |
Serbia | Serbian, Serbians, Serb, Serbs | Belgrade |
`;

/** Europe: the Union, its bodies and the states of the continent as members. */
export const europe: Party = {
  id: 'Europe',
  name: 'Europe',
  aliases: ['European Union', 'EU', 'E.U.', 'E.U', 'E3', 'E-3', 'EU3', 'EU-3', 'E3/EU', 'EU/E3', 'EU-27', 'EU27', 'EU-28', 'EU28', 'European Troika', 'European troika', 'European Trio', 'European trio', 'European Three', 'European three', 'United Europe', 'Eurozone', 'eurozone'],
  demonyms: ['European', 'Europeans'],
  seats: ['Brussels'],
  institutions: ['European Commission', 'European Council', 'Council of the European Union', 'EU Council', 'EU Commission', 'EU Parliament', 'European Parliament', 'European External Action Service', 'EEAS', 'European Central Bank', 'ECB', 'European Investment Bank', 'European Court of Justice', 'Eurogroup', 'Europarliament', 'INSTEX', 'Instrument in Support of Trade Exchanges', 'Instrument for Supporting Trade Exchanges', 'Instrument for Support of Trade Exchanges', 'Frontex', 'Europol'],
  people: officeHolders(OFFICES),
  members: memberTable(MEMBERS),
};
