/*
 * Made by scripts/build-world.ts from countries-list 3.4.1 (MIT, Annexare Studio) and scripts/world-names.txt; change it there.
 * ISO 3166-1 code | region | names | adjectives and people | seats; a bare name stands in src/party/.
 */
/** The countries of the world, one a line. */
export const COUNTRIES = `
AF | Asia | Afghanistan, Islamic Emirate of Afghanistan | Afghan | Kabul
AL | Europe | Albania |  |
DZ | Africa | Algeria | Algerian | Algiers
AD | Europe | Andorra |  |
AO | Africa | Angola | Angolan | Luanda
AG | North America | Antigua and Barbuda, Antigua | Antiguan, Barbudan |
AR | South America | Argentina, Argentine Republic | Argentine, Argentinian, Argentinean, Argentines | Buenos Aires, Casa Rosada
AM | Asia | Armenia | Armenian | Yerevan
AU | Oceania | Australia | Australian, Aussie, Aussies | Canberra
AT | Europe | Austria |  |
AZ | Asia | Azerbaijan | Azerbaijani, Azeri | Baku
BS | North America | Bahamas, The Bahamas | Bahamian |
BH | Asia | Bahrain, Kingdom of Bahrain | Bahraini | Manama
BD | Asia | Bangladesh | Bangladeshi | Dhaka
BB | North America | Barbados | Barbadian, Bajan | Bridgetown
BY | Europe | Belarus, Byelorussia | Belarusian, Belarussian, Byelorussian | Minsk
BE | Europe | Belgium |  |
BZ | North America | Belize | Belizean | Belmopan
BJ | Africa | Benin | Beninese | Porto-Novo, Cotonou
BT | Asia | Bhutan | Bhutanese | Thimphu
BO | South America | Bolivia | Bolivian | La Paz
BA | Europe | Bosnia and Herzegovina |  |
BW | Africa | Botswana | Botswanan, Batswana | Gaborone
BR | South America | Brazil | Brazilian | Brasília, Planalto
BN | Asia | Brunei, Brunei Darussalam | Bruneian | Bandar Seri Begawan
BG | Europe | Bulgaria |  |
BF | Africa | Burkina Faso | Burkinabe, Burkinabé | Ouagadougou
BI | Africa | Burundi | Burundian | Gitega, Bujumbura
KH | Asia | Cambodia, Kampuchea | Cambodian, Khmer | Phnom Penh
CM | Africa | Cameroon | Cameroonian | Yaoundé
CA | North America | Canada | Canadian | Ottawa, Parliament Hill
CV | Africa | Cape Verde, Cabo Verde | Cape Verdean | Praia
CF | Africa | Central African Republic | Central African | Bangui
TD | Africa | Chad | Chadian | N'Djamena, Ndjamena
CL | South America | Chile | Chilean | Santiago, La Moneda
CN | Asia | China, People's Republic of China, PRC, Communist China, mainland China | Chinese | Beijing, Peking, Zhongnanhai
CO | South America | Colombia | Colombian | Bogotá, Casa de Nariño
KM | Africa | Comoros | Comorian, Comoran | Moroni
CG | Africa | Republic of the Congo, Republic of Congo, Congo-Brazzaville | Congo-Brazzavillean | Brazzaville
CD | Africa | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo, Congo-Kinshasa, Zaire | Congolese | Kinshasa
CR | North America | Costa Rica | Costa Rican |
CI | Africa | Ivory Coast, Côte d'Ivoire | Ivorian, Ivoirian | Abidjan, Yamoussoukro
HR | Europe | Croatia |  |
CU | North America | Cuba | Cuban | Havana
CY | Europe | Cyprus |  |
CZ | Europe | Czech Republic |  |
DK | Europe | Denmark |  |
DJ | Africa | Djibouti | Djiboutian | Djibouti
DM | North America | Dominica, Commonwealth of Dominica |  | Roseau
DO | North America | Dominican Republic | Dominican | Santo Domingo
EC | South America | Ecuador | Ecuadorian, Ecuadorean | Quito
EG | Africa | Egypt, Arab Republic of Egypt | Egyptian | Cairo
SV | North America | El Salvador | Salvadoran, Salvadorean, Salvadorian | San Salvador
GQ | Africa | Equatorial Guinea | Equatorial Guinean, Equatoguinean | Malabo
ER | Africa | Eritrea | Eritrean | Asmara
EE | Europe | Estonia |  |
SZ | Africa | Eswatini, Swaziland | Swazi, Eswatinian | Mbabane
ET | Africa | Ethiopia | Ethiopian | Addis Ababa
FJ | Oceania | Fiji | Fijian | Suva
FI | Europe | Finland |  |
FR | Europe | France |  |
GA | Africa | Gabon | Gabonese | Libreville
GM | Africa | Gambia, The Gambia | Gambian | Banjul
GE | Asia | Georgia, Republic of Georgia | Georgian | Tbilisi
DE | Europe | Germany |  |
GH | Africa | Ghana | Ghanaian | Accra
GR | Europe | Greece |  |
GD | North America | Grenada | Grenadian |
GT | North America | Guatemala | Guatemalan | Guatemala City
GN | Africa | Guinea, Republic of Guinea, Guinea-Conakry | Guinean | Conakry
GW | Africa | Guinea-Bissau | Bissau-Guinean, Guinea-Bissauan | Bissau
GY | South America | Guyana | Guyanese |
HT | North America | Haiti | Haitian | Port-au-Prince
HN | North America | Honduras | Honduran | Tegucigalpa
HU | Europe | Hungary |  |
IS | Europe | Iceland |  |
IN | Asia | India, Bharat, Republic of India | Indian | New Delhi, Delhi, Lok Sabha
ID | Asia | Indonesia | Indonesian | Jakarta
IR | Asia | Iran |  |
IQ | Asia | Iraq, Republic of Iraq | Iraqi | Baghdad
IE | Europe | Ireland |  |
IL | Asia | Israel, State of Israel, Jewish state, Zionist regime, Zionist entity | Israeli | Tel Aviv, Jerusalem, Knesset
IT | Europe | Italy |  |
JM | North America | Jamaica | Jamaican |
JP | Asia | Japan | Japanese | Tokyo
JO | Asia | Jordan, Hashemite Kingdom of Jordan | Jordanian | Amman
KZ | Asia | Kazakhstan | Kazakhstani, Kazakh | Astana, Nur-Sultan
KE | Africa | Kenya | Kenyan | Nairobi
KI | Oceania | Kiribati | I-Kiribati | South Tarawa
XK | Europe | Kosovo |  |
KW | Asia | Kuwait, State of Kuwait | Kuwaiti | Kuwait City
KG | Asia | Kyrgyzstan, Kyrgyz Republic | Kyrgyzstani, Kyrgyz | Bishkek
LA | Asia | Laos, Lao People's Democratic Republic | Laotian, Lao | Vientiane
LV | Europe | Latvia |  |
LB | Asia | Lebanon, Lebanese Republic | Lebanese | Beirut
LS | Africa | Lesotho | Basotho, Mosotho | Maseru
LR | Africa | Liberia | Liberian | Monrovia
LY | Africa | Libya | Libyan | Tripoli
LI | Europe | Liechtenstein |  |
LT | Europe | Lithuania |  |
LU | Europe | Luxembourg |  |
MG | Africa | Madagascar | Malagasy, Madagascan | Antananarivo
MW | Africa | Malawi | Malawian | Lilongwe
MY | Asia | Malaysia | Malaysian | Kuala Lumpur, Putrajaya
MV | Asia | Maldives | Maldivian |
ML | Africa | Mali | Malian | Bamako
MT | Europe | Malta |  |
MH | Oceania | Marshall Islands | Marshallese | Majuro
MR | Africa | Mauritania | Mauritanian | Nouakchott
MU | Africa | Mauritius | Mauritian | Port Louis
MX | North America | Mexico | Mexican | Mexico City, Los Pinos
FM | Oceania | Micronesia, Federated States of Micronesia | Micronesian | Palikir
MD | Europe | Moldova |  |
MC | Europe | Monaco |  |
MN | Asia | Mongolia | Mongolian | Ulaanbaatar, Ulan Bator
ME | Europe | Montenegro |  |
MA | Africa | Morocco | Moroccan | Rabat
MZ | Africa | Mozambique | Mozambican | Maputo
MM | Asia | Myanmar, Burma | Burmese, Myanmarese | Naypyidaw, Nay Pyi Taw, Yangon
NA | Africa | Namibia | Namibian | Windhoek
NR | Oceania | Nauru | Nauruan |
NP | Asia | Nepal | Nepalese, Nepali | Kathmandu
NL | Europe | Netherlands |  |
NZ | Oceania | New Zealand | New Zealander | Wellington
NI | North America | Nicaragua | Nicaraguan | Managua
NE | Africa | Niger | Nigerien, Nigeriens | Niamey
NG | Africa | Nigeria | Nigerian | Abuja
KP | Asia | North Korea, DPRK, Democratic People's Republic of Korea | North Korean | Pyongyang
MK | Europe | North Macedonia |  |
NO | Europe | Norway |  |
OM | Asia | Oman, Sultanate of Oman | Omani | Muscat
PK | Asia | Pakistan, Islamic Republic of Pakistan | Pakistani | Islamabad, Rawalpindi
PW | Oceania | Palau | Palauan |
PS | Asia | Palestine, State of Palestine, Palestinian Authority, Palestinian National Authority | Palestinian | Ramallah
PA | North America | Panama | Panamanian | Panama City
PG | Oceania | Papua New Guinea | Papua New Guinean | Port Moresby
PY | South America | Paraguay | Paraguayan | Asunción
PE | South America | Peru | Peruvian | Lima
PH | Asia | Philippines, Republic of the Philippines | Filipino, Philippine, Filipinos, Filipina, Filipinas | Manila, Malacañang
PL | Europe | Poland |  |
PT | Europe | Portugal |  |
QA | Asia | Qatar, State of Qatar | Qatari | Doha
RO | Europe | Romania |  |
RU | Asia | Russia |  |
RW | Africa | Rwanda | Rwandan | Kigali
KN | North America | Saint Kitts and Nevis, St Kitts and Nevis, St. Kitts and Nevis | Kittitian, Nevisian | Basseterre
LC | North America | Saint Lucia, St Lucia, St. Lucia | Saint Lucian, St Lucian, St. Lucian | Castries
VC | North America | Saint Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent and the Grenadines | Vincentian |
WS | Oceania | Samoa | Samoan | Apia
SM | Europe | San Marino |  |
ST | Africa | Sao Tome and Principe, São Tomé and Príncipe | Sao Tomean, São Toméan |
SA | Asia | Saudi Arabia, Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian, Saudis | Riyadh
SN | Africa | Senegal | Senegalese | Dakar
RS | Europe | Serbia |  |
SC | Africa | Seychelles | Seychellois |
SL | Africa | Sierra Leone | Sierra Leonean | Freetown
SG | Asia | Singapore | Singaporean | Singapore
SK | Europe | Slovakia |  |
SI | Europe | Slovenia |  |
SB | Oceania | Solomon Islands | Solomon Islander | Honiara
SO | Africa | Somalia | Somali, Somalian | Mogadishu
ZA | Africa | South Africa, RSA | South African | Pretoria
KR | Asia | South Korea, Republic of Korea, ROK | South Korean | Seoul, Blue House, Cheong Wa Dae
SS | Africa | South Sudan | South Sudanese | Juba
ES | Europe | Spain |  |
LK | Asia | Sri Lanka, Ceylon | Sri Lankan | Colombo
SD | Africa | Sudan, Republic of the Sudan | Sudanese | Khartoum
SR | South America | Suriname, Surinam | Surinamese | Paramaribo
SE | Europe | Sweden |  |
CH | Europe | Switzerland |  |
SY | Asia | Syria, Syrian Arab Republic | Syrian | Damascus
TW | Asia | Taiwan, Republic of China, Chinese Taipei | Taiwanese | Taipei
TJ | Asia | Tajikistan | Tajikistani, Tajik | Dushanbe
TZ | Africa | Tanzania, United Republic of Tanzania | Tanzanian | Dodoma, Dar es Salaam
TH | Asia | Thailand, Siam | Thai | Bangkok
TL | Oceania | East Timor, Timor-Leste | East Timorese, Timorese | Dili
TG | Africa | Togo | Togolese | Lomé
TO | Oceania | Tonga | Tongan | Nuku'alofa
TT | North America | Trinidad and Tobago, Trinidad | Trinidadian, Tobagonian | Port of Spain
TN | Africa | Tunisia | Tunisian | Tunis
TR | Asia | Turkey, Türkiye, Turkiye, Republic of Turkey | Turkish, Turk, Turks | Ankara
TM | Asia | Turkmenistan | Turkmen, Turkmenistani | Ashgabat
TV | Oceania | Tuvalu | Tuvaluan | Funafuti
UG | Africa | Uganda | Ugandan | Kampala
UA | Europe | Ukraine | Ukrainian | Kyiv, Kiev, Verkhovna Rada
AE | Asia | United Arab Emirates, UAE, Emirates | Emirati | Abu Dhabi
GB | Europe | Britain |  |
US | North America | United States |  |
UY | South America | Uruguay | Uruguayan | Montevideo
UZ | Asia | Uzbekistan | Uzbekistani, Uzbek | Tashkent
VU | Oceania | Vanuatu | Ni-Vanuatu, Vanuatuan | Port Vila
VA | Europe | Vatican, Vatican City, Holy See |  | Vatican City
VE | South America | Venezuela, Bolivarian Republic of Venezuela | Venezuelan | Caracas, Miraflores
VN | Asia | Vietnam, Viet Nam | Vietnamese | Hanoi
YE | Asia | Yemen, Republic of Yemen | Yemeni, Yemenite | Sana'a
ZM | Africa | Zambia | Zambian | Lusaka
ZW | Africa | Zimbabwe, Rhodesia | Zimbabwean | Harare
`;
