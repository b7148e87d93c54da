/**
 * One row a country: alpha-3, the name news uses, capitals (`/` between), demonyms (adjective and people, `/`
 * between), further names (`/` between). Compiled for crossread by hand; official names are added from
 * i18n-iso-countries by `train/gazetteer.ts`. An empty field means that there is none.
 */
export const COUNTRY_ROWS = `
AFG|Afghanistan|Kabul|Afghan/Afghans/Afghani|
ALB|Albania|Tirana|Albanian/Albanians|
DZA|Algeria|Algiers|Algerian/Algerians|
ASM|American Samoa|Pago Pago|American Samoan/American Samoans|
AND|Andorra|Andorra la Vella|Andorran/Andorrans|
AGO|Angola|Luanda|Angolan/Angolans|
AIA|Anguilla|The Valley|Anguillan/Anguillans|
ATA|Antarctica|||
ATG|Antigua and Barbuda|Saint John's|Antiguan/Antiguans|Antigua
ARG|Argentina|Buenos Aires|Argentine/Argentines/Argentinian/Argentinians/Argentinean|
ARM|Armenia|Yerevan|Armenian/Armenians|
ABW|Aruba|Oranjestad|Aruban/Arubans|
AUS|Australia|Canberra|Australian/Australians/Aussie/Aussies|
AUT|Austria|Vienna|Austrian/Austrians|
AZE|Azerbaijan|Baku|Azerbaijani/Azerbaijanis/Azeri/Azeris|
BHS|Bahamas|Nassau|Bahamian/Bahamians|The Bahamas
BHR|Bahrain|Manama|Bahraini/Bahrainis|
BGD|Bangladesh|Dhaka|Bangladeshi/Bangladeshis|
BRB|Barbados|Bridgetown|Barbadian/Barbadians|
BLR|Belarus|Minsk|Belarusian/Belarusians/Belarussian|
BEL|Belgium|Brussels|Belgian/Belgians|
BLZ|Belize|Belmopan|Belizean/Belizeans|
BEN|Benin|Porto-Novo|Beninese|
BMU|Bermuda|Hamilton|Bermudian/Bermudians|
BTN|Bhutan|Thimphu|Bhutanese|
BOL|Bolivia|La Paz/Sucre|Bolivian/Bolivians|
BIH|Bosnia and Herzegovina|Sarajevo|Bosnian/Bosnians|Bosnia/Bosnia-Herzegovina
BWA|Botswana|Gaborone|Botswanan/Motswana/Batswana|
BRA|Brazil|Brasilia|Brazilian/Brazilians|
BRN|Brunei|Bandar Seri Begawan|Bruneian/Bruneians|
BGR|Bulgaria|Sofia|Bulgarian/Bulgarians|
BFA|Burkina Faso|Ouagadougou|Burkinabe|Burkina
BDI|Burundi|Gitega/Bujumbura|Burundian/Burundians|
KHM|Cambodia|Phnom Penh|Cambodian/Cambodians/Khmer|
CMR|Cameroon|Yaounde|Cameroonian/Cameroonians|
CAN|Canada|Ottawa|Canadian/Canadians|
CPV|Cape Verde|Praia|Cape Verdean/Cape Verdeans|Cabo Verde
CYM|Cayman Islands|George Town|Caymanian/Caymanians|Caymans
CAF|Central African Republic|Bangui|Central African/Central Africans|
TCD|Chad|N'Djamena|Chadian/Chadians|
CHL|Chile|Santiago|Chilean/Chileans|
CHN|China|Beijing|Chinese|PRC/P.R.C./Mainland China/mainland China/Communist China
COL|Colombia|Bogota|Colombian/Colombians|
COM|Comoros|Moroni|Comorian/Comorians|
COG|Republic of the Congo|Brazzaville|Congolese|Congo-Brazzaville/Congo Republic
COD|Democratic Republic of the Congo|Kinshasa|Congolese|DRC/DR Congo/D.R. Congo/Congo/Democratic Republic of Congo/Congo-Kinshasa/Zaire
COK|Cook Islands|Avarua|Cook Islander/Cook Islanders|
CRI|Costa Rica|San Jose|Costa Rican/Costa Ricans|
CIV|Ivory Coast|Abidjan/Yamoussoukro|Ivorian/Ivorians|Cote d'Ivoire
HRV|Croatia|Zagreb|Croatian/Croatians/Croat/Croats|
CUB|Cuba|Havana|Cuban/Cubans|
CUW|Curaçao|Willemstad|Curacaoan|Curacao
CYP|Cyprus|Nicosia|Cypriot/Cypriots|
CZE|Czech Republic|Prague|Czech/Czechs|Czechia
DNK|Denmark|Copenhagen|Danish/Dane/Danes|
DJI|Djibouti|Djibouti|Djiboutian/Djiboutians|
DMA|Dominica|Roseau||
DOM|Dominican Republic|Santo Domingo|Dominican/Dominicans|
ECU|Ecuador|Quito|Ecuadorian/Ecuadorians/Ecuadorean/Ecuadoreans|
EGY|Egypt|Cairo|Egyptian/Egyptians|
SLV|El Salvador|San Salvador|Salvadoran/Salvadorans/Salvadorean/Salvadoreans|
GNQ|Equatorial Guinea|Malabo|Equatorial Guinean/Equatoguinean|
ERI|Eritrea|Asmara|Eritrean/Eritreans|
EST|Estonia|Tallinn|Estonian/Estonians|
SWZ|Eswatini|Mbabane|Swazi/Swazis|Swaziland
ETH|Ethiopia|Addis Ababa|Ethiopian/Ethiopians|
FLK|Falkland Islands|Stanley|Falkland Islander/Falkland Islanders|Falklands
FRO|Faroe Islands|Torshavn|Faroese|Faroes
FJI|Fiji|Suva|Fijian/Fijians|
FIN|Finland|Helsinki|Finnish/Finn/Finns|
FRA|France|Paris|French/Frenchman/Frenchmen/Frenchwoman|
GUF|French Guiana|Cayenne||
PYF|French Polynesia|Papeete|French Polynesian|Tahiti
GAB|Gabon|Libreville|Gabonese|
GMB|Gambia|Banjul|Gambian/Gambians|The Gambia
GEO|Georgia|Tbilisi|Georgian/Georgians|
DEU|Germany|Berlin|German/Germans|West Germany/East Germany
GHA|Ghana|Accra|Ghanaian/Ghanaians|
GIB|Gibraltar|Gibraltar|Gibraltarian/Gibraltarians|
GRC|Greece|Athens|Greek/Greeks|
GRL|Greenland|Nuuk|Greenlandic/Greenlander/Greenlanders|
GRD|Grenada|St George's|Grenadian/Grenadians|
GLP|Guadeloupe|Basse-Terre|Guadeloupean|
GUM|Guam|Hagatna|Guamanian/Guamanians|
GTM|Guatemala|Guatemala City|Guatemalan/Guatemalans|
GGY|Guernsey|St Peter Port||
GIN|Guinea|Conakry|Guinean/Guineans|
GNB|Guinea-Bissau|Bissau|Bissau-Guinean|Guinea Bissau
GUY|Guyana|Georgetown|Guyanese|
HTI|Haiti|Port-au-Prince|Haitian/Haitians|
VAT|Vatican City|Vatican City||Vatican/Holy See/the Vatican
HND|Honduras|Tegucigalpa|Honduran/Hondurans|
HKG|Hong Kong|Hong Kong|Hongkonger/Hongkongers/Hong Konger/Hong Kongers|
HUN|Hungary|Budapest|Hungarian/Hungarians|
ISL|Iceland|Reykjavik|Icelandic/Icelander/Icelanders|
IND|India|New Delhi/Delhi|Indian/Indians|
IDN|Indonesia|Jakarta|Indonesian/Indonesians|
IRN|Iran|Tehran|Iranian/Iranians|Islamic Republic
IRQ|Iraq|Baghdad|Iraqi/Iraqis|
IRL|Ireland|Dublin|Irish/Irishman/Irishmen/Irishwoman|Republic of Ireland/Irish Republic
IMN|Isle of Man|Douglas|Manx|
ISR|Israel|Jerusalem|Israeli/Israelis|
ITA|Italy|Rome|Italian/Italians|
JAM|Jamaica|Kingston|Jamaican/Jamaicans|
JPN|Japan|Tokyo|Japanese|
JEY|Jersey|Saint Helier||
JOR|Jordan|Amman|Jordanian/Jordanians|
KAZ|Kazakhstan|Astana|Kazakh/Kazakhs/Kazakhstani|
KEN|Kenya|Nairobi|Kenyan/Kenyans|
KIR|Kiribati|Tarawa|I-Kiribati|
PRK|North Korea|Pyongyang|North Korean/North Koreans/N. Korean/N Korean|DPRK/D.P.R.K./N. Korea/N Korea/Democratic People's Republic of Korea/NKorea
KOR|South Korea|Seoul|South Korean/South Koreans/S. Korean/S Korean|ROK/R.O.K./S. Korea/S Korea/Republic of Korea/SKorea
XKX|Kosovo|Pristina|Kosovar/Kosovars/Kosovan/Kosovo Albanian|
KWT|Kuwait|Kuwait City|Kuwaiti/Kuwaitis|
KGZ|Kyrgyzstan|Bishkek|Kyrgyz/Kyrgyzstani|
LAO|Laos|Vientiane|Laotian/Laotians/Lao|
LVA|Latvia|Riga|Latvian/Latvians|
LBN|Lebanon|Beirut|Lebanese|
LSO|Lesotho|Maseru|Basotho|
LBR|Liberia|Monrovia|Liberian/Liberians|
LBY|Libya|Tripoli|Libyan/Libyans|
LIE|Liechtenstein|Vaduz|Liechtensteiner/Liechtensteiners|
LTU|Lithuania|Vilnius|Lithuanian/Lithuanians|
LUX|Luxembourg|Luxembourg|Luxembourger/Luxembourgers/Luxembourgish|
MAC|Macau|Macau|Macanese|Macao
MKD|North Macedonia|Skopje|Macedonian/Macedonians/North Macedonian/North Macedonians|Macedonia/Republic of Macedonia/FYROM
MDG|Madagascar|Antananarivo|Malagasy|
MWI|Malawi|Lilongwe|Malawian/Malawians|
MYS|Malaysia|Kuala Lumpur/Putrajaya|Malaysian/Malaysians|
MDV|Maldives|Male|Maldivian/Maldivians|The Maldives
MLI|Mali|Bamako|Malian/Malians|
MLT|Malta|Valletta|Maltese|
MHL|Marshall Islands|Majuro|Marshallese|
MTQ|Martinique|Fort-de-France|Martinican|
MRT|Mauritania|Nouakchott|Mauritanian/Mauritanians|
MUS|Mauritius|Port Louis|Mauritian/Mauritians|
MYT|Mayotte|Mamoudzou|Mahoran|
MEX|Mexico|Mexico City|Mexican/Mexicans|
FSM|Micronesia|Palikir|Micronesian/Micronesians|
MDA|Moldova|Chisinau|Moldovan/Moldovans|
MCO|Monaco|Monaco|Monegasque/Monegasques|
MNG|Mongolia|Ulaanbaatar|Mongolian/Mongolians|
MNE|Montenegro|Podgorica|Montenegrin/Montenegrins|
MSR|Montserrat|Plymouth|Montserratian|
MAR|Morocco|Rabat|Moroccan/Moroccans|
MOZ|Mozambique|Maputo|Mozambican/Mozambicans|
MMR|Myanmar|Naypyidaw|Burmese|Burma
NAM|Namibia|Windhoek|Namibian/Namibians|
NRU|Nauru|Yaren|Nauruan/Nauruans|
NPL|Nepal|Kathmandu|Nepalese/Nepali/Nepalis|
NLD|Netherlands|The Hague/Amsterdam|Dutch/Dutchman/Dutchmen/Dutchwoman|Holland/The Netherlands
NCL|New Caledonia|Noumea|New Caledonian|
NZL|New Zealand|Wellington|New Zealander/New Zealanders/Kiwi/Kiwis|
NIC|Nicaragua|Managua|Nicaraguan/Nicaraguans|
NER|Niger|Niamey|Nigerien/Nigeriens|
NGA|Nigeria|Abuja|Nigerian/Nigerians|
NIU|Niue|Alofi|Niuean|
MNP|Northern Mariana Islands|Saipan||Northern Marianas
NOR|Norway|Oslo|Norwegian/Norwegians|
OMN|Oman|Muscat|Omani/Omanis|
PAK|Pakistan|Islamabad|Pakistani/Pakistanis|
PLW|Palau|Ngerulmud|Palauan/Palauans|
PSE|Palestine|Ramallah|Palestinian/Palestinians|Palestinian Territories/Palestinian territories/State of Palestine
PAN|Panama|Panama City|Panamanian/Panamanians|
PNG|Papua New Guinea|Port Moresby|Papua New Guinean/Papua New Guineans|
PRY|Paraguay|Asuncion|Paraguayan/Paraguayans|
PER|Peru|Lima|Peruvian/Peruvians|
PHL|Philippines|Manila|Philippine/Filipino/Filipinos/Filipina/Filipinas|The Philippines
POL|Poland|Warsaw|Polish/Pole/Poles|
PRT|Portugal|Lisbon|Portuguese|
PRI|Puerto Rico|San Juan|Puerto Rican/Puerto Ricans|
QAT|Qatar|Doha|Qatari/Qataris|
REU|Reunion|Saint-Denis|Reunionese|Réunion/La Reunion
ROU|Romania|Bucharest|Romanian/Romanians|
RUS|Russia|Moscow|Russian/Russians|Russian Federation/Soviet Union/USSR/U.S.S.R.
RWA|Rwanda|Kigali|Rwandan/Rwandans|
KNA|Saint Kitts and Nevis|Basseterre|Kittitian/Nevisian|St Kitts and Nevis/St. Kitts and Nevis
LCA|Saint Lucia|Castries|Saint Lucian/St Lucian|St Lucia/St. Lucia
VCT|Saint Vincent and the Grenadines|Kingstown|Vincentian/Vincentians|St Vincent and the Grenadines/St. Vincent and the Grenadines
WSM|Samoa|Apia|Samoan/Samoans|Western Samoa
SMR|San Marino|San Marino|Sammarinese|
STP|Sao Tome and Principe|Sao Tome|Sao Tomean|
SAU|Saudi Arabia|Riyadh|Saudi/Saudis/Saudi Arabian/Saudi Arabians|
SEN|Senegal|Dakar|Senegalese|
SRB|Serbia|Belgrade|Serbian/Serbians/Serb/Serbs|
SYC|Seychelles|Victoria|Seychellois|
SLE|Sierra Leone|Freetown|Sierra Leonean/Sierra Leoneans|
SGP|Singapore|Singapore|Singaporean/Singaporeans|
SVK|Slovakia|Bratislava|Slovak/Slovaks/Slovakian|Slovak Republic
SVN|Slovenia|Ljubljana|Slovenian/Slovenians/Slovene/Slovenes|
SLB|Solomon Islands|Honiara|Solomon Islander/Solomon Islanders|Solomons
SOM|Somalia|Mogadishu|Somali/Somalis/Somalian|
ZAF|South Africa|Pretoria/Cape Town|South African/South Africans|
SSD|South Sudan|Juba|South Sudanese|
ESP|Spain|Madrid|Spanish/Spaniard/Spaniards|
LKA|Sri Lanka|Colombo|Sri Lankan/Sri Lankans|Ceylon
SDN|Sudan|Khartoum|Sudanese|
SUR|Suriname|Paramaribo|Surinamese|
SWE|Sweden|Stockholm|Swedish/Swede/Swedes|
CHE|Switzerland|Bern|Swiss|
SYR|Syria|Damascus|Syrian/Syrians|
TWN|Taiwan|Taipei|Taiwanese|
TJK|Tajikistan|Dushanbe|Tajik/Tajiks/Tajikistani|
TZA|Tanzania|Dodoma/Dar es Salaam|Tanzanian/Tanzanians|
THA|Thailand|Bangkok|Thai/Thais|
TLS|East Timor|Dili|East Timorese/Timorese|Timor-Leste/Timor Leste
TGO|Togo|Lome|Togolese|
TON|Tonga|Nuku'alofa|Tongan/Tongans|
TTO|Trinidad and Tobago|Port of Spain|Trinidadian/Trinidadians|Trinidad
TUN|Tunisia|Tunis|Tunisian/Tunisians|
TUR|Turkey|Ankara|Turkish/Turk/Turks|Türkiye/Turkiye
TKM|Turkmenistan|Ashgabat|Turkmen|
TCA|Turks and Caicos Islands|Cockburn Town||Turks and Caicos
TUV|Tuvalu|Funafuti|Tuvaluan|
UGA|Uganda|Kampala|Ugandan/Ugandans|
UKR|Ukraine|Kyiv/Kiev|Ukrainian/Ukrainians|
ARE|United Arab Emirates|Abu Dhabi|Emirati/Emiratis|UAE/U.A.E./Emirates
GBR|United Kingdom|London|British/Briton/Britons/Brit/Brits/English/Scottish/Welsh/Scot/Scots/Englishman/Englishmen/Welshman/Scotsman/Northern Irish|UK/U.K./Britain/Great Britain
USA|United States|Washington/Washington, D.C./Washington DC|American/Americans|US/U.S./USA/U.S.A./America/United States of America/U. S.
URY|Uruguay|Montevideo|Uruguayan/Uruguayans|
UZB|Uzbekistan|Tashkent|Uzbek/Uzbeks/Uzbekistani|
VUT|Vanuatu|Port Vila|Ni-Vanuatu|
VEN|Venezuela|Caracas|Venezuelan/Venezuelans|
VNM|Vietnam|Hanoi|Vietnamese|Viet Nam/North Vietnam/South Vietnam
VGB|British Virgin Islands|Road Town||
VIR|U.S. Virgin Islands|Charlotte Amalie||US Virgin Islands
ESH|Western Sahara|Laayoune|Sahrawi/Sahrawis|
YEM|Yemen|Sanaa|Yemeni/Yemenis|
ZMB|Zambia|Lusaka|Zambian/Zambians|
ZWE|Zimbabwe|Harare|Zimbabwean/Zimbabweans|
`;

/**
 * English names of cities that GeoNames lists under another: name, name in GeoNames, alpha-3. The compiler
 * fails on a row whose city it does not find.
 */
export const CITY_ALIASES = `
New York|New York City|USA
NYC|New York City|USA
L.A.|Los Angeles|USA
Philly|Philadelphia|USA
Vegas|Las Vegas|USA
Acapulco|Acapulco de Juárez|MEX
Ciudad Juarez|Juárez|MEX
Aarhus|Århus|DNK
Frankfurt|Frankfurt am Main|DEU
Patras|Pátra|GRC
Rostov-on-Don|Rostov-na-Donu|RUS
Ekaterinburg|Yekaterinburg|RUS
Sukhumi|Sokhumi|GEO
Mitrovica|Mitrovicë|XKX
Mekelle|Mek'ele|ETH
Hargeisa|Hargeysa|SOM
Al-Fashir|El Fasher|SDN
Mbanza Congo|Mbanza Kongo|AGO
Sderot|Sederot|ISR
Tal Afar|Tall ‘Afar|IRQ
Kobani|‘Ayn al ‘Arab|SYR
Kobane|‘Ayn al ‘Arab|SYR
Trivandrum|Thiruvananthapuram|IND
Nanking|Nanjing|CHN
Marawi|Marawi City|PHL
Cabanatuan|Cabanatuan City|PHL
Washington|Washington, D.C.|USA
Washington DC|Washington, D.C.|USA
Bombay|Mumbai|IND
Calcutta|Kolkata|IND
Madras|Chennai|IND
Bangalore|Bengaluru|IND
Gurugram|Gurgaon|IND
Saigon|Ho Chi Minh City|VNM
Rangoon|Yangon|MMR
Naypyidaw|Nay Pyi Taw|MMR
Ulaanbaatar|Ulan Bator|MNG
Peking|Beijing|CHN
Kiev|Kyiv|UKR
Kharkov|Kharkiv|UKR
Odesa|Odessa|UKR
Lvov|Lviv|UKR
Nuremberg|Nürnberg|DEU
Cologne|Köln|DEU
Hanover|Hannover|DEU
Leningrad|Saint Petersburg|RUS
Grozny|Groznyy|RUS
Astana|Nur-Sultan|KAZ
Seville|Sevilla|ESP
Saragossa|Zaragoza|ESP
Antwerp|Antwerpen|BEL
Ghent|Gent|BEL
Bruges|Brugge|BEL
Gothenburg|Göteborg|SWE
Cracow|Kraków|POL
Salonika|Thessaloníki|GRC
Fez|Fès|MAR
Marrakech|Marrakesh|MAR
Basra|Basrah|IRQ
Fallujah|Al Fallūjah|IRQ
Raqqa|Ar Raqqah|SYR
Taiz|Ta‘izz|YEM
Gaza City|Gaza|PSE
Khan Younis|Khān Yūnis|PSE
Londonderry|Derry|GBR
Quebec City|Québec|CAN
Kimchaek|Kimch’aek-si|PRK
Port-au-Prince|Port-au-Prince|HTI
Oaxaca|Oaxaca|MEX
`;
