import { wordSet } from './word-list.ts';

/** Words that make the capitalised words around them an organisation. Written for crossread. */
export const ORGANISATION_HEADS = wordSet(`
ministry ministries department departments institute institution university college school academy council
commission committee sub-committee subcommittee agency bureau office authority administration organisation
organization association federation confederation union alliance league party front movement army navy
force forces guard corps command brigade battalion regiment brigades police service services bank fund
foundation trust society club company corporation corp inc ltd llc plc co group holdings industries
systems motors airlines airways air_force laboratories laboratory labs partners associates enterprises
international news times post journal tribune gazette herald guardian telegraph observer chronicle press
newspaper magazine daily weekly network television radio broadcasting media agency hospital clinic museum
church parliament congress senate assembly court tribunal cabinet government treasury embassy consulate
mission delegation representation secretariat board panel center centre coalition brotherhood
resistance militia taliban state_department chamber exchange consortium registry legislature
task_force bundestag knesset duma diet majlis politburo directorate inspectorate watchdog inquiry
register dispatch inquirer enquirer examiner globe mirror mail express opera orchestra ballet theatre theater studios pictures entertainment records stores
pharmaceuticals petroleum energy technologies technology software electronics telecom communications insurance
securities capital partners ventures airline railways railroad shipyard united fc rovers athletic
foundation charity campaign senators legion campus survey observatory zoo teamsters
`);

/** Heads of organs that belong to the state, country or body named before them and are names of their own. */
export const ORGANS = wordSet(`
foreign_ministry defence_ministry defense_ministry finance_ministry interior_ministry justice_ministry
health_ministry education_ministry security_council general_assembly human_rights_council state_department
congress senate parliament supreme_court constitutional_court house treasury army navy air_force marine_corps
coast_guard embassy consulate government cabinet central_bank national_assembly diet duma knesset bundestag
parliamentary_assembly commission national_guard justice_department defense_department treasury_department
defence_department ministry home_office foreign_office high_court legislature ministries election_commission
military armed_forces house_of_representatives house_of_commons house_of_lords state_council
`);

export const PLACE_HEADS = wordSet(`
ocean sea seas river lake lakes mountain mountains mount hill hills valley island islands isle isles archipelago
peninsula cape bay gulf strait straits channel canal coast desert forest plain plateau basin delta province
prefecture county district region territory territories city town village township borough parish governorate
oblast street road avenue boulevard square highway bridge park airport port harbor harbour station stadium arena
beach creek falls glacier reef reservoir dam tower palace castle mosque cathedral temple heights strip
corridor border zone state kingdom republic emirate capital plaza mall hotel building
`);

export const OTHER_HEADS = wordSet(`
olympics olympiad paralympics games cup championship championships open grand_prix marathon tournament trophy
final finals series bowl war wars battle siege revolution uprising intifada spring holocaust genocide
treaty pact accord accords agreement agreements convention protocol charter declaration constitution amendment
act law bill code resolution doctrine strategy plan initiative program programme programmes guidelines
policy partnership deal summit conference forum talks prize award awards medal order festival day week month
year eve christmas easter ramadan eid holiday parade ceremony exhibition expo fair show project operation
system missile rocket satellite spacecraft shuttle telescope theory syndrome disease virus flu
hurricane typhoon cyclone storm earthquake tsunami index scale report files
belt route silk bible koran quran torah era age dynasty empire masters derby scandal affair
`);

/** Words of which an institution's name may go on after "of", "for", "on", "and". */
export const NAME_CONNECTORS = wordSet('of for and on & the in to de des du');

/** Lower-case particles inside people's and places' names. */
export const PARTICLES = wordSet(`
de del della di da das dos du do la le las los van von der den ter ten zu zur af av bin ibn ben bint al el ul ud
ad as ash an ar at abu y e san santa st saint dal degli vom und
`);

/** Prefixes that join the next word by a hyphen: "al-Qaida". */
export const HYPHEN_PREFIXES = wordSet('al el an as ash ad ar at ul abd ibn bin');

/** Endings of company names, after a comma too. */
export const COMPANY_ENDINGS = wordSet(
  'inc ltd llc plc corp co corporation gmbh ag sa nv ab oy spa srl pty bv limited',
);

/** Last words that make a firm of a name whatever stands before them; no surnames. */
export const FIRM_ENDINGS = wordSet(
  'foods airlines airways motors industries holdings systems technologies enterprises laboratories pharmaceuticals chemicals electronics ' +
    'communications instruments securities logistics dynamics brewery breweries railways shipyard shipyards ventures',
);

/** Capitalised words that are no names: weekdays, months, forms of address, numerals. */
export const NEVER_NAMES = wordSet(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
saturdays sundays january february march april may june july august september october november december 
 gmt utc est edt pst
pdt bst cet a.m p.m a.m. p.m. am pm i i'm i've i'll i'd ok o.k tv dvd cd hiv aids dna gdp gnp ceo cfo iq id faq rsvp
percent hq mp mps gmo ngo ngos pms ceos atm pc pcs uv sms wifi wi-fi covid published updated photo photos image images video copyright usd eur gbp jpy km mph kph ft oh yes no
hi hello mr mrs ms dr miss vs etc
`);

/** Short forms of months and weekdays: part of a date with a full stop or a number, else maybe a name ("Jan Kowal"). */
export const DATE_ABBREVIATIONS = wordSet(`
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

/** Words of direction and position that belong to the place named after them: "Southeast Europe". */
export const DIRECTIONS = wordSet(`
north south east west northern southern eastern western northeast northwest southeast southwest north-east
north-west south-east south-west northeastern northwestern southeastern southwestern central upper lower middle
mainland greater inner outer sub-saharan far mid south-eastern north-eastern north-western south-western
`);

/** Nouns that say of the name behind "of" that it is a place: "the port of Velk", "the mayor of Velk". */
export const PLACE_NOUNS = wordSet(
  'city town township village hamlet suburb borough municipality state province district county prefecture governorate region ' +
    'island islands port peninsula canton commune capital outskirts suburbs streets highlands lowlands hinterland inhabitants ' +
    'villagers mayor',
);

/** Postal codes of American states, as written behind a town. */
export const STATE_CODES = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC ' +
    'SD TN TX UT VT VA WA WV WI WY DC'
  ).split(' '),
);
