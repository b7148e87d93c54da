/** What a question word asks for. */
export type AskedFor = 'place' | 'time' | 'person' | 'number';

/** Splits a list written as words with spaces. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Question words, as they stand in a query; "how" asks for a number only before these. */
export const QUESTION_WORDS: ReadonlyMap<string, AskedFor> = new Map([
  ['where', 'place'],
  ['whither', 'place'],
  ['when', 'time'],
  ['who', 'person'],
  ['whom', 'person'],
  ['whose', 'person'],
  ['many', 'number'],
  ['much', 'number'],
]);

/** Words of a query that say nothing of what is looked for. */
export const QUERY_NOISE: ReadonlySet<string> = new Set(
  list(`a about after all also am an and any are as at be been before being but by can could did do does doing for
    from had has have he her hers him his how i if in into is it its let me my no nor not of on or our she should
    so some such than that the their them then there these they this those through to too under until up us was
    we were what when where whether which while whither who whom whose why will with within without would you
    your many much tell show find give please happened happen happens happening`),
);

/**
 * Words of news that stand for one another in a question and its answer, in their folded form. A word may
 * stand in one group only. Own compilation.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  list('go travel visit arrive tour trip head fly land journey'),
  list('meet talk summit meeting'),
  list('die dead death kill killed fatality toll victim'),
  list('hurt injure injured injury wound wounded casualty'),
  list('fire blaze inferno'),
  list('quake earthquake tremor'),
  list('flood flooding inundation'),
  list('storm hurricane cyclone typhoon'),
  list('arrest detain detention custody'),
  list('trial court hearing'),
  list('jail prison imprison sentence'),
  list('attack assault raid strike'),
  list('protest demonstration rally march'),
  list('vote election poll ballot'),
  list('pact deal agreement treaty accord'),
  list('sanction embargo ban'),
  list('budget spending expenditure'),
  list('buy purchase acquire acquisition'),
  list('firm company business'),
  list('job layoff redundancy'),
  list('ship vessel tanker boat'),
  list('plane aircraft jet airliner'),
  list('crash collision'),
  list('police officer'),
  list('win beat defeat victory'),
  list('resign quit resignation'),
  list('rescue save evacuate evacuation'),
  list('lawmaker legislator parliamentarian mp'),
  list('defense military'),
];
