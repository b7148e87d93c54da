import type { Amount } from '../../../model/index.ts';

export type Modifier = Amount['modifier'];

/** Phrases before a number, and what they make of it. */
export const MODIFIERS: readonly { readonly words: readonly string[]; readonly modifier: Modifier }[] = [
  ...phrases('more-than', [
    'more than',
    'over',
    'above',
    'in excess of',
    'upwards of',
    'upward of',
    'well over',
    'just over',
    'exceeding',
    'greater than',
    'north of',
  ]),
  ...phrases('less-than', ['less than', 'fewer than', 'under', 'below', 'just under', 'well under']),
  ...phrases('up-to', [
    'up to',
    'as many as',
    'as much as',
    'no more than',
    'not more than',
    'at most',
    'a maximum of',
  ]),
  ...phrases('at-least', ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of']),
  ...phrases('about', [
    'about',
    'around',
    'roughly',
    'approximately',
    'some',
    'an estimated',
    'estimated at',
    'circa',
    'nearly',
    'almost',
    'close to',
    'more or less',
    'an average of',
    'the estimated',
  ]),
];

function phrases(modifier: Modifier, list: readonly string[]) {
  return list.map((phrase) => ({ words: phrase.split(' '), modifier }));
}

/** First words of all modifiers. */
export const MODIFIER_STARTS: ReadonlySet<string> = new Set(MODIFIERS.map(({ words }) => words[0]!));

/** Units of measure: every form to one name, British spelling. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['kilometre', 'km', 'kms', 'kilometer', 'kilometers', 'kilometre', 'kilometres'],
      ['metre', 'meter', 'meters', 'metre', 'metres'],
      ['centimetre', 'cm', 'centimeter', 'centimeters', 'centimetre', 'centimetres'],
      ['millimetre', 'mm', 'millimeter', 'millimeters', 'millimetre', 'millimetres'],
      ['mile', 'mile', 'miles', 'mi'],
      ['yard', 'yard', 'yards'],
      ['foot', 'foot', 'feet', 'ft'],
      ['inch', 'inch', 'inches'],
      ['kilogram', 'kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'],
      ['gram', 'gram', 'grams', 'gramme', 'grammes'],
      ['tonne', 'tonne', 'tonnes'],
      ['ton', 'ton', 'tons'],
      ['kiloton', 'kiloton', 'kilotons', 'kt'],
      ['megaton', 'megaton', 'megatons'],
      ['ounce', 'ounce', 'ounces', 'oz'],
      ['pound', 'lb', 'lbs'],
      ['litre', 'liter', 'liters', 'litre', 'litres'],
      ['gallon', 'gallon', 'gallons'],
      ['barrel', 'barrel', 'barrels'],
      ['acre', 'acre', 'acres'],
      ['hectare', 'hectare', 'hectares', 'ha'],
      ['megawatt', 'megawatt', 'megawatts', 'mw'],
      ['gigawatt', 'gigawatt', 'gigawatts', 'gw'],
      ['kilobyte', 'kilobyte', 'kilobytes', 'kb'],
      ['megabyte', 'megabyte', 'megabytes', 'mb'],
      ['gigabyte', 'gigabyte', 'gigabytes', 'gb'],
      ['terabyte', 'terabyte', 'terabytes', 'tb'],
      ['megahertz', 'megahertz', 'mhz'],
      ['gigahertz', 'gigahertz', 'ghz'],
      ['mile per hour', 'mph'],
      ['kilometre per hour', 'kph', 'kmh'],
    ] as const
  ).flatMap(([name, ...forms]) => forms.map((form): [string, string] => [form, name])),
);

/** Signs and letters that are a measure only when glued to figures: `100m`. */
export const GLUED_MEASURES: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometre'],
  ['cm', 'centimetre'],
  ['mm', 'millimetre'],
  ['kg', 'kilogram'],
  ['ft', 'foot'],
  ['mph', 'mile per hour'],
  ['kph', 'kilometre per hour'],
  ['mw', 'megawatt'],
  ['gw', 'gigawatt'],
  ['kb', 'kilobyte'],
  ['mb', 'megabyte'],
  ['gb', 'gigabyte'],
  ['tb', 'terabyte'],
  ['ghz', 'gigahertz'],
  ['mhz', 'megahertz'],
  ['lb', 'pound'],
  ['lbs', 'pound'],
]);

/** Words that count people by what befell them or what they did; they stand for "people". */
export const HARMED =
  /^(?:killed|dead|died|wounded|injured|hurt|missing|arrested|detained|hospitalised|hospitalized|homeless|displaced|trapped|evacuated|infected|stranded|deported|dying|unaccounted|kidnapped|abducted|drowned|slain|jailed|charged|rescued)$/;

/** Verbs whose object, where only a number stands, is people. */
export const HARMING =
  /^(?:kill|wound|injure|hurt|maim|arrest|detain|evacuate|rescue|displace|infect|hospitalise|hospitalize|kidnap|abduct|slaughter|massacre)(?:s|d|ed|ing)?$|^(?:killed|killing|injuring|injured|wounding|arresting|detaining|evacuating|rescuing|displacing|infecting)$/;

/** Nouns whose plural is like the singular, or that count without one. */
export const UNCHANGED = new Set([
  'aircraft',
  'personnel',
  'staff',
  'crew',
  'police',
  'sheep',
  'fish',
  'cattle',
  'spacecraft',
  'hovercraft',
  'series',
  'species',
  'offspring',
  'deer',
  'poultry',
  'livestock',
  'seats',
  'gold',
  'silver',
  'bronze',
]);

/** People and things after "one" that make it a count; elsewhere it is an article or a pronoun. */
export const SINGLES =
  /^(?:person|man|woman|child|boy|girl|soldier|officer|policeman|civilian|protester|worker|student|passenger|victim|suspect|gunman|attacker|pilot|journalist|patient|death|fatality|casualty|resident|villager|employee|firefighter|teenager|migrant|militant|hostage|infant|baby|pedestrian|driver|demonstrator|ship|boat|vessel|tanker|house|home|building|car|truck|bus|tank|vehicle|plane|aircraft|helicopter|drone|missile|rocket|bomb|shell|bullet|strike|airstrike|body|vote)$/;

/** Nouns that say which one, not how many: a number before or behind them is a name or label. */
export const LABELS =
  /^(?:article|articles|section|sections|resolution|no|number|nos|flight|page|pages|chapter|room|rule|group|phase|round|level|type|class|title|part|line|gate|platform|route|highway|interstate|channel|form|step|stage|grade|verse|psalm|version|apollo|agenda|area|formula|studio|catch|district|ward|precinct|schedule|volume|lot|table|figure|act|scene|bus|train|unit|reactor|tower|pier|terminal|runway|junction|exit|point|protocol|amendment|proposition|prop|top|superbowl|bowl|model|boeing|airbus|windows|iphone|galaxy|playstation|xbox|category|tier|division|zone|key|rank|ranked|seed|pole)$/;
