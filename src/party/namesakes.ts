import type { PartyName } from './types';

/**
 * What is called like a government or its people and is something else: regions, newspapers, persons, firms.
 * The longest wording wins, so that `West Bank` is never the West. A user's party of the same name goes first.
 */
const TABLE = `
region      West Bank | West Asia | West Asian | West Asians | West Africa | West African | West Africans | West Indies | West Indian | West Indians
region      West Germany | West German | West Berlin | West Virginia | West Point | West Coast | West Wing | West Side | West End | West Midlands | West Azarbaijan | West Azerbaijan
region      Wild West | Midwest | Middle West | Far West | Key West | Old West | Western Sahara | Western Hemisphere | Western Europe | Western European | Western Asia | Western Balkans | Western Union | Western Wall | Western Australia | Western Cape
region      Eastern Europe | Eastern European | Central Europe | Central European | Southern Europe | Northern Europe
region      South America | South American | South Americans | Latin America | Latin American | Latin Americans | Central America | Central American | Central Americans | North America | North American | North Americans | Mesoamerica | Pan-American
region      British Columbia | South China Sea | East China Sea | Indian Ocean | British Virgin Islands | American Samoa | Russian Hill | New Zealand First | Mexico City Beach | New England | New Mexico | New Britain | New South Wales | Gulf of America | Washington State | Washington state | Washington County | Lake Geneva | Little Italy | French Guiana | French Polynesia | Dutch Harbor | Swiss Alps | Turkish delight
people      African American | African Americans | African-American | African-Americans | Native American | Native Americans | Asian American | Asian Americans | Asian-American | Asian-Americans | Arab American | Arab Americans | Arab-American | Arab-Americans | Mexican American | Mexican Americans
language    American English | British English | Swiss German | Scotch-Irish
person      Israel Katz | Chad Wolf | Jordan Bardella | Jordan Henderson | China Miéville | Jamaica Kincaid | Georgia Meloni | India Walton | George Washington | Denzel Washington | Booker T. Washington | Kerry Washington | Jack London | Paris Hilton | Isaiah Berlin | Irving Berlin | Kanye West | Cornel West | Mae West | Adam West | Rebecca West | Indiana Jones | Captain America | Miss America | Jordan Peterson | Michael Jordan | Chad Smith | Israel Adesanya | Georgia May | Sofia Coppola | Sofia Vergara | Athens Georgia | London Breed
firm        Bank of America | Air France | British Airways | British Petroleum | American Airlines | American Express | American Eagle | American Apparel | Iran Air | Deutsche Welle
press       Washington Post | Washington Times | Washington Examiner | Washington Free Beacon | USA Today | Russia Today | RT America | France 24 | Radio France | Agence France-Presse | Agence France Presse | Voice of America | Radio Free Europe | Radio Farda | Iran International | Iran Daily | Tehran Times | Moscow Times | Europe 1 | Al Jazeera English | American Thinker | American Conservative | Le Monde
party       Congress party | Congress Party | Congress president | Congress President
institute   American Enterprise Institute | Council on American-Islamic Relations | European Council on Foreign Relations | European Leadership Network | American Civil Liberties Union | American Israel Public Affairs Committee | Washington Institute | British Council | British Museum | Church of England | Bank of England
contest     Copa America | European Championship | European Championships | American football | American Football | French Open | French Open final | Europa League | US Open | U.S. Open | America's Cup | America’s Cup | Champions League
thing       French fries | French toast | French kiss | French press | Greek yogurt | Greek tragedy | Danish pastry | Danish pastries | Russian roulette | Russian doll | Russian dolls | Swiss cheese | Swiss Army knife | Swiss army knife | Spanish flu | Irish coffee | Dutch oven | English breakfast | Persian cat | American dream | American Dream | English Channel | Stockholm syndrome | Stockholm Syndrome | German shepherd | German Shepherd | German measles | Polish remover | Brussels sprouts | Brussels sprout | London Bridge | Havana syndrome | Havana Syndrome
`;

const wordings = TABLE.trim().split('\n').flatMap((line) => line.replace(/^\w+ +/u, '').split(' | '));

/** The table as wordings that stand for no party. */
export const namesakes = {
  label: 'namesakes',
  given: wordings.map((wording): PartyName => ({ wording, parties: [], kind: 'namesake', form: 'name', relation: 'self' })),
  derived: [] as PartyName[],
};
