/**
 * Countries as English news names them, one a line:
 * `ISO 3166-1 alpha-3 | common name; other names | official names | demonyms (adjective first) | seats of government`.
 * Written for crossread; codes after ISO 3166-1. A country comes before the territories that share a form.
 */
export const COUNTRY_TABLE = `
AFG|Afghanistan|Islamic Emirate of Afghanistan|Afghan;Afghans|Kabul
ALB|Albania|Republic of Albania|Albanian;Albanians|Tirana
DZA|Algeria|People's Democratic Republic of Algeria|Algerian;Algerians|Algiers
AND|Andorra||Andorran;Andorrans|Andorra la Vella
AGO|Angola|Republic of Angola|Angolan;Angolans|Luanda
ATG|Antigua and Barbuda||Antiguan;Antiguans|
ARG|Argentina|Argentine Republic|Argentine;Argentinian;Argentines;Argentinians|Buenos Aires
ARM|Armenia|Republic of Armenia|Armenian;Armenians|Yerevan
AUS|Australia|Commonwealth of Australia|Australian;Australians|Canberra
AUT|Austria|Republic of Austria|Austrian;Austrians|Vienna
AZE|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku
BHS|Bahamas|Commonwealth of The Bahamas|Bahamian;Bahamians|Nassau
BHR|Bahrain|Kingdom of Bahrain|Bahraini;Bahrainis|Manama
BGD|Bangladesh|People's Republic of Bangladesh|Bangladeshi;Bangladeshis|Dhaka
BRB|Barbados||Barbadian;Barbadians|Bridgetown
BLR|Belarus|Republic of Belarus|Belarusian;Belarusians;Belarussian|Minsk
BEL|Belgium|Kingdom of Belgium|Belgian;Belgians|Brussels
BLZ|Belize||Belizean;Belizeans|Belmopan
BEN|Benin|Republic of Benin|Beninese|Porto-Novo
BTN|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BOL|Bolivia|Plurinational State of Bolivia|Bolivian;Bolivians|La Paz
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia||Bosnian;Bosnians|Sarajevo
BWA|Botswana|Republic of Botswana|Botswanan;Botswanans|Gaborone
BRA|Brazil|Federative Republic of Brazil|Brazilian;Brazilians|Brasilia;Brasília
BRN|Brunei|Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan
BGR|Bulgaria|Republic of Bulgaria|Bulgarian;Bulgarians|Sofia
BFA|Burkina Faso||Burkinabe;Burkinabé|Ouagadougou
BDI|Burundi|Republic of Burundi|Burundian;Burundians|Bujumbura;Gitega
KHM|Cambodia|Kingdom of Cambodia|Cambodian;Cambodians|Phnom Penh
CMR|Cameroon|Republic of Cameroon|Cameroonian;Cameroonians|Yaounde;Yaoundé
CAN|Canada||Canadian;Canadians|Ottawa
CPV|Cape Verde;Cabo Verde|Republic of Cabo Verde|Cape Verdean;Cape Verdeans|Praia
CAF|Central African Republic|||Bangui
TCD|Chad|Republic of Chad|Chadian;Chadians|N'Djamena
CHL|Chile|Republic of Chile|Chilean;Chileans|Santiago
CHN|China;Mainland China;PRC;P.R.C.|People's Republic of China|Chinese|Beijing
COL|Colombia|Republic of Colombia|Colombian;Colombians|Bogota;Bogotá
COM|Comoros|Union of the Comoros|Comorian;Comorians|Moroni
COG|Republic of Congo;Republic of the Congo;Congo-Brazzaville|||Brazzaville
COD|Democratic Republic of Congo;DR Congo;DRC;Congo;D.R.C.|Democratic Republic of the Congo|Congolese|Kinshasa
CRI|Costa Rica|Republic of Costa Rica|Costa Rican;Costa Ricans|San Jose;San José
CIV|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Republic of Côte d'Ivoire|Ivorian;Ivorians|Yamoussoukro;Abidjan
HRV|Croatia|Republic of Croatia|Croatian;Croatians;Croat;Croats|Zagreb
CUB|Cuba|Republic of Cuba|Cuban;Cubans|Havana
CYP|Cyprus|Republic of Cyprus|Cypriot;Cypriots;Greek Cypriot;Turkish Cypriot|Nicosia
CZE|Czech Republic;Czechia||Czech;Czechs|Prague
DNK|Denmark|Kingdom of Denmark|Danish;Dane;Danes|Copenhagen
DJI|Djibouti|Republic of Djibouti|Djiboutian;Djiboutians|
DMA|Dominica|||Roseau
DOM|Dominican Republic||Dominican;Dominicans|Santo Domingo
ECU|Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadorians;Ecuadoreans|Quito
EGY|Egypt|Arab Republic of Egypt|Egyptian;Egyptians|Cairo
SLV|El Salvador|Republic of El Salvador|Salvadoran;Salvadorans;Salvadorean|San Salvador
GNQ|Equatorial Guinea||Equatorial Guinean;Equatoguinean|Malabo
ERI|Eritrea|State of Eritrea|Eritrean;Eritreans|Asmara
EST|Estonia|Republic of Estonia|Estonian;Estonians|Tallinn
SWZ|Eswatini;Swaziland|Kingdom of Eswatini|Swazi;Swazis|Mbabane
ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian;Ethiopians|Addis Ababa
FJI|Fiji|Republic of Fiji|Fijian;Fijians|Suva
FIN|Finland|Republic of Finland|Finnish;Finn;Finns|Helsinki
FRA|France|French Republic|French;Frenchman;Frenchmen|Paris
GAB|Gabon|Gabonese Republic|Gabonese|Libreville
GMB|Gambia;The Gambia|Republic of The Gambia|Gambian;Gambians|Banjul
GEO|Georgia||Georgian;Georgians|Tbilisi
DEU|Germany|Federal Republic of Germany|German;Germans|Berlin
GHA|Ghana|Republic of Ghana|Ghanaian;Ghanaians|Accra
GRC|Greece|Hellenic Republic|Greek;Greeks|Athens
GRD|Grenada||Grenadian;Grenadians|St. George's
GTM|Guatemala|Republic of Guatemala|Guatemalan;Guatemalans|Guatemala City
GIN|Guinea|Republic of Guinea|Guinean;Guineans|Conakry
GNB|Guinea-Bissau|||Bissau
GUY|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown
HTI|Haiti|Republic of Haiti|Haitian;Haitians|Port-au-Prince
HND|Honduras|Republic of Honduras|Honduran;Hondurans|Tegucigalpa
HUN|Hungary||Hungarian;Hungarians|Budapest
ISL|Iceland||Icelandic;Icelander;Icelanders|Reykjavik;Reykjavík
IND|India|Republic of India|Indian;Indians|New Delhi;Delhi
IDN|Indonesia|Republic of Indonesia|Indonesian;Indonesians|Jakarta
IRN|Iran|Islamic Republic of Iran;Islamic Republic|Iranian;Iranians|Tehran;Teheran
IRQ|Iraq|Republic of Iraq|Iraqi;Iraqis|Baghdad
IRL|Ireland;Irish Republic|Republic of Ireland|Irish;Irishman;Irishmen|Dublin
ISR|Israel|State of Israel|Israeli;Israelis|Jerusalem;Tel Aviv
ITA|Italy|Italian Republic|Italian;Italians|Rome
JAM|Jamaica||Jamaican;Jamaicans|
JPN|Japan||Japanese|Tokyo
JOR|Jordan|Hashemite Kingdom of Jordan|Jordanian;Jordanians|Amman
KAZ|Kazakhstan|Republic of Kazakhstan|Kazakh;Kazakhs;Kazakhstani|Astana;Nur-Sultan
KEN|Kenya|Republic of Kenya|Kenyan;Kenyans|Nairobi
KIR|Kiribati|||Tarawa
PRK|North Korea;N. Korea;N Korea;DPRK;D.P.R.K.;NKorea|Democratic People's Republic of Korea|North Korean;North Koreans;N. Korean|Pyongyang
KOR|South Korea;S. Korea;S Korea;ROK;SKorea|Republic of Korea|South Korean;South Koreans;S. Korean|Seoul
XKX|Kosovo|Republic of Kosovo|Kosovar;Kosovars;Kosovan;Kosovo Albanian|Pristina
KWT|Kuwait|State of Kuwait|Kuwaiti;Kuwaitis|Kuwait City
KGZ|Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
LAO|Laos|Lao People's Democratic Republic|Laotian;Laotians;Lao|Vientiane
LVA|Latvia|Republic of Latvia|Latvian;Latvians|Riga
LBN|Lebanon|Lebanese Republic|Lebanese|Beirut
LSO|Lesotho|Kingdom of Lesotho|Basotho|Maseru
LBR|Liberia|Republic of Liberia|Liberian;Liberians|Monrovia
LBY|Libya|State of Libya|Libyan;Libyans|Tripoli
LIE|Liechtenstein|||Vaduz
LTU|Lithuania|Republic of Lithuania|Lithuanian;Lithuanians|Vilnius
LUX|Luxembourg|Grand Duchy of Luxembourg|Luxembourgish;Luxembourger;Luxembourgers|
MDG|Madagascar|Republic of Madagascar|Malagasy|Antananarivo
MWI|Malawi|Republic of Malawi|Malawian;Malawians|Lilongwe
MYS|Malaysia||Malaysian;Malaysians|Kuala Lumpur;Putrajaya
MDV|Maldives;Maldive Islands|Republic of Maldives|Maldivian;Maldivians|Male
MLI|Mali|Republic of Mali|Malian;Malians|Bamako
MLT|Malta|Republic of Malta|Maltese|Valletta
MHL|Marshall Islands||Marshallese|Majuro
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanian;Mauritanians|Nouakchott
MUS|Mauritius|Republic of Mauritius|Mauritian;Mauritians|Port Louis
MEX|Mexico|United Mexican States|Mexican;Mexicans|Mexico City
FSM|Micronesia|Federated States of Micronesia|Micronesian;Micronesians|Palikir
MDA|Moldova|Republic of Moldova|Moldovan;Moldovans|Chisinau;Chișinău
MCO|Monaco|Principality of Monaco|Monegasque;Monegasques|
MNG|Mongolia||Mongolian;Mongolians|Ulaanbaatar;Ulan Bator
MNE|Montenegro||Montenegrin;Montenegrins|Podgorica
MAR|Morocco|Kingdom of Morocco|Moroccan;Moroccans|Rabat
MOZ|Mozambique|Republic of Mozambique|Mozambican;Mozambicans|Maputo
MMR|Myanmar;Burma|Republic of the Union of Myanmar|Burmese;Myanmarese|Naypyidaw;Naypyitaw
NAM|Namibia|Republic of Namibia|Namibian;Namibians|Windhoek
NRU|Nauru||Nauruan;Nauruans|Yaren
NPL|Nepal|Federal Democratic Republic of Nepal|Nepali;Nepalese;Nepalis|Kathmandu
NLD|Netherlands;Holland|Kingdom of the Netherlands|Dutch;Dutchman;Dutchmen|Amsterdam;The Hague
NZL|New Zealand||New Zealander;New Zealanders|Wellington
NIC|Nicaragua|Republic of Nicaragua|Nicaraguan;Nicaraguans|Managua
NER|Niger|Republic of Niger|Nigerien;Nigeriens|Niamey
NGA|Nigeria|Federal Republic of Nigeria|Nigerian;Nigerians|Abuja
MKD|North Macedonia;Macedonia|Republic of North Macedonia|Macedonian;Macedonians;North Macedonian|Skopje
NOR|Norway|Kingdom of Norway|Norwegian;Norwegians|Oslo
OMN|Oman|Sultanate of Oman|Omani;Omanis|Muscat
PAK|Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|Islamabad
PLW|Palau|Republic of Palau|Palauan;Palauans|Ngerulmud
PSE|Palestine;Palestinian Territories;Palestinian territories|State of Palestine|Palestinian;Palestinians|Ramallah
PAN|Panama|Republic of Panama|Panamanian;Panamanians|Panama City
PNG|Papua New Guinea|Independent State of Papua New Guinea|Papua New Guinean;Papua New Guineans|Port Moresby
PRY|Paraguay|Republic of Paraguay|Paraguayan;Paraguayans|Asuncion;Asunción
PER|Peru|Republic of Peru|Peruvian;Peruvians|Lima
PHL|Philippines|Republic of the Philippines|Philippine;Filipino;Filipina;Filipinos|Manila
POL|Poland|Republic of Poland|Polish;Pole;Poles|Warsaw
PRT|Portugal|Portuguese Republic|Portuguese|Lisbon
QAT|Qatar|State of Qatar|Qatari;Qataris|Doha
ROU|Romania||Romanian;Romanians|Bucharest
RUS|Russia|Russian Federation|Russian;Russians|Moscow
RWA|Rwanda|Republic of Rwanda|Rwandan;Rwandans|Kigali
KNA|St. Kitts and Nevis;Saint Kitts and Nevis|||Basseterre
LCA|St. Lucia;Saint Lucia||St. Lucian|Castries
VCT|St. Vincent and the Grenadines;Saint Vincent and the Grenadines|||Kingstown
WSM|Samoa|Independent State of Samoa|Samoan;Samoans|Apia
SMR|San Marino|||
STP|São Tomé and Príncipe;Sao Tome and Principe|||São Tomé;Sao Tome
SAU|Saudi Arabia;Saudi|Kingdom of Saudi Arabia|Saudi Arabian;Saudis;Saudi Arabians|Riyadh
SEN|Senegal|Republic of Senegal|Senegalese|Dakar
SRB|Serbia|Republic of Serbia|Serbian;Serbians;Serb;Serbs|Belgrade
SYC|Seychelles|Republic of Seychelles|Seychellois|Victoria
SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown
SGP|Singapore|Republic of Singapore|Singaporean;Singaporeans|Singapore City
SVK|Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian|Bratislava
SVN|Slovenia|Republic of Slovenia|Slovenian;Slovenians;Slovene;Slovenes|Ljubljana
SLB|Solomon Islands||Solomon Islander;Solomon Islanders|Honiara
SOM|Somalia|Federal Republic of Somalia|Somali;Somalis;Somalian|Mogadishu
ZAF|South Africa|Republic of South Africa|South African;South Africans|Pretoria
SSD|South Sudan|Republic of South Sudan|South Sudanese|Juba
ESP|Spain|Kingdom of Spain|Spanish;Spaniard;Spaniards|Madrid
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan;Sri Lankans|Colombo
SDN|Sudan|Republic of the Sudan|Sudanese|Khartoum
SUR|Suriname|Republic of Suriname|Surinamese|Paramaribo
SWE|Sweden|Kingdom of Sweden|Swedish;Swede;Swedes|Stockholm
CHE|Switzerland|Swiss Confederation|Swiss|Bern;Berne
SYR|Syria|Syrian Arab Republic|Syrian;Syrians|Damascus
TWN|Taiwan|Republic of China|Taiwanese|Taipei
TJK|Tajikistan|Republic of Tajikistan|Tajik;Tajiks;Tajikistani|Dushanbe
TZA|Tanzania|United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam
THA|Thailand|Kingdom of Thailand|Thai;Thais|Bangkok
TLS|East Timor;Timor-Leste|Democratic Republic of Timor-Leste|East Timorese;Timorese|Dili
TGO|Togo|Togolese Republic|Togolese|Lome;Lomé
TON|Tonga|Kingdom of Tonga|Tongan;Tongans|Nuku'alofa
TTO|Trinidad and Tobago;Trinidad||Trinidadian;Trinidadians|Port of Spain
TUN|Tunisia|Republic of Tunisia|Tunisian;Tunisians|Tunis
TUR|Turkey;Türkiye;Turkiye|Republic of Turkey;Republic of Türkiye|Turkish;Turk;Turks|Ankara
TKM|Turkmenistan||Turkmen;Turkmens|Ashgabat
TUV|Tuvalu||Tuvaluan;Tuvaluans|Funafuti
UGA|Uganda|Republic of Uganda|Ugandan;Ugandans|Kampala
UKR|Ukraine||Ukrainian;Ukrainians|Kyiv;Kiev
ARE|United Arab Emirates;UAE;U.A.E.;Emirates||Emirati;Emiratis|Abu Dhabi
GBR|United Kingdom;UK;U.K.;Britain;Great Britain|United Kingdom of Great Britain and Northern Ireland|British;Briton;Britons;Brit;Brits|London;Downing Street;Whitehall
USA|United States;US;U.S.;USA;U.S.A.;America;U.S|United States of America|American;Americans|Washington;Washington, D.C.;Washington DC;Washington D.C.
URY|Uruguay|Oriental Republic of Uruguay|Uruguayan;Uruguayans|Montevideo
UZB|Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbeks|Tashkent
VUT|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port Vila
VAT|Vatican City;Holy See;Vatican|Vatican City State||
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas
VNM|Vietnam;Viet Nam|Socialist Republic of Vietnam|Vietnamese|Hanoi
YEM|Yemen|Republic of Yemen|Yemeni;Yemenis|Sanaa;Sana'a
ZMB|Zambia|Republic of Zambia|Zambian;Zambians|Lusaka
ZWE|Zimbabwe|Republic of Zimbabwe|Zimbabwean;Zimbabweans|Harare
HKG|Hong Kong|Hong Kong Special Administrative Region|Hongkonger;Hongkongers|
MAC|Macau;Macao||Macanese|
GRL|Greenland||Greenlandic;Greenlander;Greenlanders|Nuuk
PRI|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican;Puerto Ricans|San Juan
GIB|Gibraltar||Gibraltarian;Gibraltarians|
BMU|Bermuda||Bermudian;Bermudians|Hamilton
FRO|Faroe Islands||Faroese|
NCL|New Caledonia||New Caledonian|Nouméa;Noumea
GUM|Guam||Guamanian;Guamanians|
CYM|Cayman Islands||Caymanian|George Town
ESH|Western Sahara||Sahrawi;Sahrawis|
COK|Cook Islands|||
`;

/** Buildings and seats that news uses for a government, with its country. */
export const GOVERNMENT_SEATS: Readonly<Record<string, string>> = {
  kremlin: 'RUS',
  'elysee palace': 'FRA',
  'élysée palace': 'FRA',
  élysée: 'FRA',
  elysee: 'FRA',
  'blue house': 'KOR',
  'downing street': 'GBR',
  whitehall: 'GBR',
  zhongnanhai: 'CHN',
};
