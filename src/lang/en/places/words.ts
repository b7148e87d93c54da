/** Prepositions that make what follows a place; "on" and "with" make a country a party instead. */
export const LOCATIVE =
  /^(?:in|into|inside|within|at|to|from|near|nearby|outside|around|across|along|through|throughout|toward|towards|via|off|over|above|beyond|onto|beneath|northern|southern|eastern|western|central|mainland|northeastern|northwestern|southeastern|southwestern|north|south|east|west|northeast|northwest|southeast|southwest|downtown|rural|upstate|neighbouring|neighboring)$/;

/** Words before "to" with which nobody goes anywhere. */
export const NO_WAY =
  /^(?:according|due|thanks|owing|relative|counter|response|responses|opposed|related|threat|threats|attributed|committed|commitment|ally|allied|important|close|loyal|key|compared|contrast|addition|prior|subject|opposition|similar|equal|vital|crucial|added|apology|message|warning|challenge|alternative|approach|policy|attitude|stance|hostility|ambassador|envoy|bias)$/;

/** Countries that are one city. */
export const CITY_STATES = new Set(['SGP', 'HKG', 'MAC', 'MCO', 'GIB']);

/** Verbs whose object is a place. */
export const MOTION =
  /^(?:visit|enter|leave|reach|tour|invade|flee|cross|hit|strike|exit|occupy|rock|batter|ravage|affect|border|sweep|blanket|devastate|pound|lash|attack|bomb|shell|raid|quit|depart)(?:s|ed|ing)?$|^(?:visited|visiting|entered|left|leaving|reached|toured|touring|invaded|fled|fleeing|crossed|struck|striking|hitting|occupied|devastated|ravaged|battered|bombed|swept)$/;

/** Nouns before "of" that make what follows a place. */
export const PARTS =
  /^(?:coast|coasts|north|south|east|west|northeast|northwest|southeast|southwest|city|cities|town|village|port|capital|border|borders|island|islands|part|parts|province|state|region|district|outskirts|suburb|suburbs|centre|center|shore|shores|tip|streets|area|areas|portion|swath|swathes|corner|corners|country|countries|nation|nations|residents|inhabitants|heart|edge|side|waters|coastline|interior|hills|mountains|airport|ports|kilometres|kilometers|km|miles)$/;

/** Words before "of" that make a quantity of a place: "most of Kenya". */
export const SHARES =
  /^(?:most|much|all|half|rest|whole|majority|remainder|out|outside|inside|north|invasion|occupation|evacuation|map|soil|tour)$/;

/** Nouns that a country has within its borders: "Kenya's camps", "China's eleventh case". Its ministers and policies are no such. */
export const CONTENTS =
  /^(?:cases?|outbreaks?|epidemics?|provinces?|states?|regions?|districts?|count(?:y|ies)|cit(?:y|ies)|towns?|villages?|hospitals?|clinics?|camps?|schools?|farms?|markets?|prisons?|airports?|rivers?|lakes?|forests?|mountains?|deserts?|jungles?|roads?|streets?|slums?|suburbs?|capital|interior|heartland|wilderness|valleys?|islands?|beach(?:es)?|zoos?|universit(?:y|ies)|shores?|waters?|countryside|hills?|plains?|territory|soil|people|population|residents|inhabitants|borders?|coasts?|coastline|season|weather|climate|prefectures?)$/;

/** Words behind a country's bare name that make it a place: "the Mexico border". */
export const EDGES =
  /^(?:borders?|coast|coastline|frontier|mainland|peninsula|states?|provinces?|city|cities|town|island|prefecture|district)$/;

/** Verbs of which a country is no actor but the land where things are: "Sweden has seen two cases". */
export const HOLDING = /^(?:have|see|suffer|experience|record|register)$/;

/** What befalls a land, not its government. */
export const BEFALLING =
  /^(?:hit|strike|affect|devastate|ravage|flood|batter|invade|occupy|rock|sweep|spare|blanket)$/;

/** Nouns that say a country is one among places: "Sweden is the ninth country to be hit". */
export const PLACE_NOUN = /^(?:country|nation|state|place|home|destination|island|neighbour|neighbor)$/;

/** Things that are called by a name which need not be that of the place where they stand. */
export const THING =
  /^(?:mill|plant|factory|works|mine|refinery|reactor|pipeline|shipyard|ship|ferry|boat|tanker|train|jet|brand|label|model|store|chain|hotel|casino|pub|restaurant|deal|project|fund|bank|stock|share|cup|trophy|award|prize|study|report|virus|strain|disease|syndrome)$/;

/** Words that may stand between a preposition and the name: "in the Latvian capital Riga", "visit Baltic states Estonia". */
export const FILLERS =
  /^(?:the|a|an|such|as|like|including|particularly|especially|mainly|notably|mostly|namely|both|nearby|neighbouring|neighboring|fellow|other|and|or|both|,|state|states|nation|nations|country|countries|neighbour|neighbours|neighbor|neighbors|capital|city|town|village|port|province|prefecture|region|district|county|island|suburb|republic|former|far|mostly|largely)$/;

/** Ends of a name that say it is a division below the country. */
export const DIVISION =
  /\s+(?:Prefecture|Province|County|State|Region|Oblast|District|Governorate|Territory|Department|Parish|Canton|Voivodeship|Emirate|Municipality)$/;

/** Beginnings of a name that make it a part of what follows. */
export const PART =
  /^(?:(?:North|South)-?\s?(?:[Ee]ast|[Ww]est)?(?:ern)?|(?:East|West|Central|Lower|Upper|Mid|Inner|Outer|Greater|Downtown|Metro|Metropolitan|Suburban|Rural|Coastal|Mainland|Northern|Southern|Eastern|Western)[-\s])\s?(?=\p{Lu})/u;

/** Ends of a name that say it is a single site. */
export const FACILITY =
  /(?:^|\s)(?:Airport|Stadium|Hospital|Bridge|Tower|Square|Park|Station|Palace|University|Hotel|Hall|Street|Avenue|Road|Prison|Base|Camp|Church|Cathedral|Mosque|Museum|School|College|Plaza|Arena|Center|Centre|Mall|Terminal|Port|Harbor|Harbour|Dam|Plant|Highway|Tunnel|Monument|Memorial|Theatre|Theater|Court|House)$/;

/** Forms of land and water: never a city of that name. */
export const LANDFORM =
  /(?:^|\s)(?:Sea|Ocean|River|Mountain|Mountains|Mount|Peninsula|Valley|Desert|Island|Islands|Lake|Bay|Gulf|Strait|Straits|Coast|Delta|Canal|Basin|Channel|Range|Plateau|Forest|Creek|Glacier|Volcano)$|^(?:Mount|Lake|Cape|Gulf of|Bay of|Strait of)\s/;

/** Parts of the world larger than a country. */
export const LARGE =
  /^(?:Africa|Asia|Europe|Antarctica|Oceania|Latin America|South America|North America|Central America|Middle East|Far East|Near East|Scandinavia|Balkans|Baltics|Baltic|Caucasus|Caribbean|Pacific|Atlantic|Arctic|Mediterranean|Sahel|Sahara|Central Asia|Southeast Asia|South Asia|East Asia|Eastern Europe|Western Europe|Central Europe|Southeast Europe|West Africa|East Africa|North Africa|Southern Africa|Central Africa|Indochina|Iberia|Asia-Pacific|Indo-Pacific)$/;

/** Whether a name is that of a part of the world larger than a country: "Asia", "Northern Europe". */
export function isLarge(name: string): boolean {
  return LARGE.test(name) || LARGE.test(name.replace(PART, ''));
}

/** Signs of the land Georgia in a report, not of the American state. */
export const GEORGIA = /\b(?:Tbilisi|Abkhazia|South Ossetia|Saakashvili|Georgians|Caucasus|Batumi)\b/;

/** Words of a country's own order: they tell an American county's sheriff from a British county's council. */
export const CIVIC: Readonly<Record<string, RegExp>> = {
  USA: /\b(?:County Sheriff|sheriff['’]s|Interstate \d|I-\d\d|U\.S\. \d|Highway Patrol|[Ss]tate [Tt]rooper|[Ss]chool [Bb]oard|[Ss]chool [Dd]istrict|[Ss]uperintendent|City Council|[Tt]ownship|[Ss]ophomore|Medicaid|\([RD]-|[A-Z][a-z]+ County\b)/g,
  GBR: /\b(?:Crown Court|council tax|magistrates['’]? court|NHS|MP for|[Bb]orough [Cc]ouncil|[Cc]ounty [Cc]ouncil|GCSEs?|A-levels?|pence)\b|£\d/g,
  CAN: /\b(?:RCMP|OPP|Mounties|MPP|[Pp]rovincial [Pp]olice|[Pp]rovincial [Gg]overnment)\b/g,
  IRL: /\b(?:[Gg]arda[ií]?|Taoiseach|Fianna F[aá]il|Fine Gael|Co (?:Cork|Kerry|Galway|Dublin|Mayo|Clare))\b/g,
  AUS: /\b(?:A\$\d|NSW|Labor Party|AFL)\b/g,
};

/** Behind a name of a list that ends in "counties": "Hall, Boone and Platte counties". */
export const LISTED_COUNTIES = /^(?:,? (?:and )?\p{Lu}[\p{L}.'’]+){0,12},? [Cc]ounties\b/u;

/** Behind the place in a dateline: "HUME - ", "CLINTON, Ill. (AP) -- ". */
export const DATELINE =
  /^(?:, ?\p{Lu}[\p{L}.]*\.?(?: \p{Lu}[\p{L}.]*)?)?(?: \([\p{L} ]+\))? ?(?:--|[–—]| - )/u;

/** Before a home in an introduction: "Ann Lee, 39, of". */
export const AGED = /, \d{1,2}, (?:both )?(?:of|from) $/;

/** Behind the home of people and things: "a Winona man", "his Dunwoody home". */
export const LOCALS =
  /^(?:-based| (?:man|men|woman|women|couple|resident|residents|teen|teens|teenager|teenagers|native|natives|boy|girl|mother|father|family|families|motorist|driver|homeowner|homeowners|landlord|home|house|residence|apartment|neighbou?rhood|neighbou?rhoods|area|streets?|suburb|voters|police|officers?|firefighters?|businessman|businesswoman|town cent(?:er|re)s?|pub|camp|refugee camp|provinces?|districts?|regions?|peninsula|hospital|slum|village|based))\b/;

/** Offices of a town or county that stand behind its name: "East Bank Mayor Ann Lee". */
export const CIVIC_TITLE =
  /^ (?:Mayor|Sheriff|Fire Chief|Police Chief|Prosecutor|Selectman|Selectwoman|Alderman|Councilman|Councilwoman|Town Manager|City Manager|City Administrator|Police Sgt\.|Police Lt\.|Police Capt\.)/;

/** Settings that a person or body fits badly: nobody is "in Anderson". */
export const INSIDE =
  /^(?:in|into|inside|near|nearby|outside|around|across|throughout|northern|southern|eastern|western|central|downtown|rural|(?:city|town|village|outskirts|suburb|north|south|east|west|port|capital|streets|communit(?:y|ies)) of)$/;

/** Short forms of American states that nothing else has. */
export const SURE_STATES =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Kans?|Ky|Mich|Minn|Mont|Nebr?|Nev|Okla|Tenn|Tex|Vt|Wis|Wyo|D\.C|N\.[HJMYCD]|R\.I|S\.[CD]|W\.Va)\.$/;

/** Short forms that are words, names or titles as well. */
export const UNSURE_STATES = /^(?:Del|Ga|Ill|Ind|La|Mass|Md|Me|Miss|Mo|Ore|Pa|Penn|Va|Wash)\.$/;

/** Words that some town bears as its name and that mean it only where the text says which one: "March, Cambridgeshire". */
export const NO_TOWN =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:North|South)-?(?:[Ee]ast|[Ww]est)?(?:ern)?(?: Central)?|East|West|Eastern|Western|Central|Downtown|Metro|Midtown|Uptown|City|County|State|Town|Village|District|Region|Street|Avenue|Highway|Interstate|Cathedral|Hall|Deputy|Vice|Mayor|Chief|United|Union|Republic|Commonwealth|Federal|National)$/i;

/** Behind a name that is only the first half of a street's. */
export const STREET =
  /^ (?:Street|St\.|Avenue|Ave\.|Boulevard|Blvd|Road|Rd\.|Drive|Lane|Parkway|Pike|Turnpike|Expressway)(?!\p{L})/u;

/** Ends of a company's name. */
export const FIRM =
  /,? (?:Group|Inc|Corp|Corporation|Co|Company|Companies|Ltd|Limited|LLC|PLC|plc|Holdings?|Partners|Industries|Brothers|Bros|Motors|Airlines|Technologies|Systems|Pharmaceuticals|Capital|Ventures)\.?$/;
