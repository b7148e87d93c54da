/**
 * Regions below the country: name, alpha-3, chief city (its first-level division in GeoNames is the region, whose
 * population-weighted middle is taken). Names of one division are parted by `/`. Regions that are no division
 * (islands, parts of countries) give latitude and longitude instead of a city.
 */
export const REGION_ROWS = `
Bavaria|DEU|Munich
Saxony|DEU|Dresden
Hesse|DEU|Frankfurt am Main
Lower Saxony|DEU|Hannover
Thuringia|DEU|Erfurt
Brandenburg|DEU|Potsdam
North Rhine-Westphalia|DEU|Düsseldorf
Baden-Württemberg|DEU|Stuttgart
Schleswig-Holstein|DEU|Kiel
Saxony-Anhalt|DEU|Magdeburg
Rhineland-Palatinate|DEU|Mainz
Saarland|DEU|Saarbrücken
England|GBR|London
Scotland|GBR|Edinburgh
Wales|GBR|Cardiff
Northern Ireland|GBR|Belfast
Catalonia|ESP|Barcelona
Andalusia|ESP|Sevilla
Basque Country|ESP|Bilbao
Galicia|ESP|Vigo
Lombardy|ITA|Milan
Sicily|ITA|Palermo
Sardinia|ITA|Cagliari
Tuscany|ITA|Florence
Veneto|ITA|Venice
Piedmont|ITA|Turin
Calabria|ITA|Reggio Calabria
Brittany|FRA|Rennes
Normandy|FRA|Rouen
Corsica|FRA|Ajaccio
Ontario|CAN|Toronto
Quebec|CAN|Montréal
British Columbia|CAN|Vancouver
Alberta|CAN|Calgary
Manitoba|CAN|Winnipeg
Saskatchewan|CAN|Saskatoon
Nova Scotia|CAN|Halifax
New Brunswick|CAN|Moncton
Newfoundland/Newfoundland and Labrador|CAN|St. John's
New South Wales/NSW|AUS|Sydney
Victoria|AUS|Melbourne
Queensland|AUS|Brisbane
Western Australia|AUS|Perth
South Australia|AUS|Adelaide
Tasmania|AUS|Hobart
Northern Territory|AUS|Darwin
Punjab|PAK|Lahore
Sindh|PAK|Karachi
Balochistan/Baluchistan|PAK|Quetta
Khyber Pakhtunkhwa|PAK|Peshawar
Maharashtra|IND|Mumbai
Gujarat|IND|Ahmedabad
Uttar Pradesh|IND|Lucknow
Tamil Nadu|IND|Chennai
Kerala|IND|Thiruvananthapuram
Karnataka|IND|Bengaluru
West Bengal|IND|Kolkata
Bihar|IND|Patna
Assam|IND|Guwahati
Rajasthan|IND|Jaipur
Telangana|IND|Hyderabad
Andhra Pradesh|IND|Visakhapatnam
Madhya Pradesh|IND|Indore
Odisha/Orissa|IND|Cuttack
Guangdong|CHN|Guangzhou
Sichuan|CHN|Chengdu
Hubei|CHN|Wuhan
Hunan|CHN|Changsha
Zhejiang|CHN|Hangzhou
Jiangsu|CHN|Nanjing
Shandong|CHN|Jinan
Henan|CHN|Zhengzhou
Hebei|CHN|Shijiazhuang
Yunnan|CHN|Kunming
Fujian|CHN|Fuzhou
Liaoning|CHN|Shenyang
Jilin|CHN|Changchun
Heilongjiang|CHN|Harbin
Xinjiang|CHN|Ürümqi
Tibet|CHN|Lhasa
Inner Mongolia|CHN|Hohhot
Hokkaido|JPN|Sapporo
Okinawa/Okinawa Prefecture|JPN|Naha
Fukushima Prefecture|JPN|Fukushima
Hyogo|JPN|Kobe
Aichi|JPN|Nagoya
Kanagawa|JPN|Yokohama
Chiba Prefecture|JPN|Chiba
Saitama Prefecture|JPN|Saitama
Miyagi|JPN|Sendai
Mie|JPN|Tsu
Shiga|JPN|Otsu
Ishikawa|JPN|Kanazawa
Ibaraki|JPN|Mito
Iwate|JPN|Morioka
Ehime|JPN|Matsuyama
Kagawa|JPN|Takamatsu
Shimane|JPN|Matsue
Tochigi|JPN|Utsunomiya
Gunma|JPN|Maebashi
Crimea|UKR|Simferopol
Chechnya|RUS|Groznyy
Dagestan|RUS|Makhachkala
Tatarstan|RUS|Kazan
Helmand|AFG|Lashkar Gah
Anbar|IRQ|Ramadi
Kurdistan|IRQ|Erbil
Aceh|IDN|Banda Aceh
Bali|IDN|Denpasar
Bahia|BRA|Salvador
Chiapas|MEX|Tapachula
Jalisco|MEX|Guadalajara
Sinaloa|MEX|Culiacán
Tamaulipas|MEX|Reynosa
Michoacan|MEX|Morelia
Guerrero|MEX|Acapulco de Juárez
Gauteng|ZAF|Johannesburg
KwaZulu-Natal|ZAF|Durban
Western Cape|ZAF|Cape Town
Eastern Cape|ZAF|East London
Borno|NGA|Maiduguri
North Kivu|COD|Goma
Tigray|ETH|Mekele
Kyushu|JPN|32.9,130.9
Shikoku|JPN|33.7,133.5
Honshu|JPN|36.2,138.5
Kashmir|null|34.3,74.8
Darfur|SDN|13.0,25.0
Sumatra|IDN|-0.6,101.3
Java|IDN|-7.3,110.0
Sulawesi|IDN|-2.1,120.5
Mindanao|PHL|7.7,125.0
Luzon|PHL|16.0,121.0
Siberia|RUS|60.0,105.0
Cornwall|GBR|50.4,-4.9
Devon|GBR|50.7,-3.8
Kent|GBR|51.2,0.7
Essex|GBR|51.8,0.6
Surrey|GBR|51.3,-0.4
Sussex|GBR|50.9,-0.3
Norfolk|GBR|52.7,1.0
Suffolk|GBR|52.2,1.0
Yorkshire|GBR|53.9,-1.5
Lancashire|GBR|53.9,-2.6
Cumbria|GBR|54.5,-3.2
Northumberland|GBR|55.2,-2.1
Oxfordshire|GBR|51.8,-1.3
Hampshire|GBR|51.1,-1.3
Provence|FRA|43.9,6.0
Alsace|FRA|48.3,7.5
Donbas/Donbass|UKR|48.1,38.4
Gaza Strip|PSE|31.4,34.35
West Bank|PSE|32.0,35.25
Golan Heights|SYR|33.0,35.8
Sinai/Sinai Peninsula|EGY|29.5,33.8
Kurils/Kuril Islands|null|46.0,150.5
Long Island|USA|40.8,-73.1
Silicon Valley|USA|37.4,-122.05
Cape Cod|USA|41.7,-70.3
Transnistria|MDA|47.2,29.1
South Ossetia|GEO|42.3,44.0
Abkhazia|GEO|43.0,41.0
Nagorno-Karabakh|AZE|39.8,46.7
Zanzibar|TZA|-6.1,39.3
Borneo|null|1.0,114.0
New Guinea|null|-5.3,141.0
Patagonia|null|-44.0,-69.0
Lapland|FIN|67.9,26.5
`;

/** American states and the capital district: name, postal code, shorter forms of news style (`/` between). */
export const STATE_ROWS = `
Alabama|AL|Ala.
Alaska|AK|
Arizona|AZ|Ariz.
Arkansas|AR|Ark.
California|CA|Calif.
Colorado|CO|Colo.
Connecticut|CT|Conn.
Delaware|DE|Del.
District of Columbia|DC|D.C.
Florida|FL|Fla.
Georgia|GA|Ga.
Hawaii|HI|
Idaho|ID|
Illinois|IL|Ill.
Indiana|IN|Ind.
Iowa|IA|
Kansas|KS|Kan./Kans.
Kentucky|KY|Ky.
Louisiana|LA|La.
Maine|ME|
Maryland|MD|Md.
Massachusetts|MA|Mass.
Michigan|MI|Mich.
Minnesota|MN|Minn.
Mississippi|MS|Miss.
Missouri|MO|Mo.
Montana|MT|Mont.
Nebraska|NE|Neb./Nebr.
Nevada|NV|Nev.
New Hampshire|NH|N.H.
New Jersey|NJ|N.J.
New Mexico|NM|N.M.
New York|NY|N.Y.
North Carolina|NC|N.C.
North Dakota|ND|N.D.
Ohio|OH|
Oklahoma|OK|Okla.
Oregon|OR|Ore.
Pennsylvania|PA|Pa./Penn.
Rhode Island|RI|R.I.
South Carolina|SC|S.C.
South Dakota|SD|S.D.
Tennessee|TN|Tenn.
Texas|TX|Tex.
Utah|UT|
Vermont|VT|Vt.
Virginia|VA|Va.
Washington|WA|Wash.
West Virginia|WV|W.Va./W. Va.
Wisconsin|WI|Wis.
Wyoming|WY|Wyo.
`;
