import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSpans } from '../../src/model/index.ts';
import { englishTokens } from '../../src/pipeline/language.ts';
import { annotate, marked, names, namesIn, reportOf, silent } from './names-support.ts';

const tokens = englishTokens();

/** Repetitions of the short hostile text, how much longer the long one is, and how far time may lag (a quadratic pass: 8). */
const SHORT = 200;
const GROWTH = 8;
const TOLERANCE = 4;
/** Milliseconds that collecting garbage adds to anything. */
const NOISE = 200;

/** Processor milliseconds that the names of a text take, the best of three; the tokens are not counted. */
function fastest(text: string): number {
  const document = reportOf(text);
  const layers = tokens.run(document, {}, silent);
  const times = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    names.run(document, layers, silent);
    return process.cpuUsage(started).user / 1000;
  });
  return Math.min(...times);
}

/** One line per case: marked names are found with that type, and nothing else is. */
const SENTENCES: readonly string[] = [
  // People, with titles, initials, particles, hyphens, accents.
  'Prime Minister {person:Leila Haddad} met {person:Tomás Reyes} on Friday.',
  'Gen. {person:Mark A. Dunmore} and Sen. {person:Ruth O’Hara} disagreed.',
  'Mr {person:Delacroix} thanked Mrs. {person:May} for her letter.',
  'The novelist {person:Ilse van der Berg} died in May.',
  'Officers led by {person:Park Jae-sung} arrived early.',
  '{person:Agnieszka Wiśniewska}, 43, was unhurt.',
  'The award went to {person:Oumar Diallo}, who thanked his mother.',
  // The possessive is no part of a name.
  "{person:Petra Novak}'s lawyer spoke to {organisation:Reuters}.",
  '{country:Chile}’s economy grew.',
  // Countries, peoples, abbreviations.
  'The {country:U.S.} and the {country:UK} signed it with {country:South Korea}.',
  '{group:Norwegian} police helped {group:Kurds} and {group:Muslims}.',
  '{country:The United Arab Emirates} is no member.'.replace('The ', ''),
  '{country:Ghana} and {country:Togo} share a border.',
  // Institutions with connectors inside.
  'It was signed at the {organisation:Ministry of Health and Social Affairs} in {place:Lisbon}.',
  'She works at the {organisation:Institute for Coastal Studies} now.',
  'The {organisation:Halvorsen Peace Foundation} paid for it.',
  'A study by the {organisation:University of Tartu} says so.',
  'He joined {organisation:Brightwater Energy Inc} last year.',
  'The {organisation:Women’s Rowing Association} objected.',
  'Talks at the {organisation:Committee on Fisheries} failed.',
  // Works, treaties, events; slogans in quotation marks.
  'They watched the {other:Winter Olympics} together.',
  'The plan is called “{other:One Road, One Sea}” by officials.',
  'Both signed the {other:Bergen Treaty} again.',
  // Places.
  'A boat sank in {place:Lake Orre} near {place:Port Ellis}.',
  'The {place:Kestrel Islands} are small.',
  'The ferries serve the ports of {place:Dravik}, {place:Ostmar} and {place:Velk}.',
  // Directions and common words are no names.
  'Sixteen Central and Eastern {group:European} states came.',
  'Residents fled. Prosecutors waited. Rain fell.',
  'Meanwhile, the President spoke.',
  'Negotiations with {country:Peru} resumed.',
  // A known name is not cut out of a longer one.
  '{organisation:Geneva Chamber Orchestra} played in {place:Geneva}.',
  'The actress {person:Paris Delgado} smiled.',
  // Hyphens join two names only for the moment.
  'The {country:Japan}-{organisation:EU} pact was signed.',
  // A given name that also heads laws; a surname that is also a title.
  'Lawyers for former President {person:Bill Harte} came.',
  'Rep. {person:Peter King} came.',
  // Where a politician was elected, in any abbreviation.
  'Rep. {person:Anna Moe}, R-{place:N.Y.}, and Sen. {person:Carl Lark} (D-{place:Ariz.}) agreed.',
  // A party's adjective stands before its people.
  '{group:Republican} {person:Rosa Lindt} left.',
  // "The party's candidate" is no party.
  '{person:Sarah Lindt}, the party’s candidate, agreed.',
  // Owners that begin with no given name are firms.
  'The owner, {organisation:Norda Linje}, said that it had worked.',
  '{organisation:Norda Linje}, owner of the ferry, denied it.',
  // So is what an apposition calls a company, unless "according to" goes before it.
  '{organisation:Norda Linje}, the shipping company that owns the ferry, denied it.',
  'According to {person:Ruth Lindt}, the company, which is small, had paid.',
  // A ship is no person, wherever the report names it again.
  'The ferry {other:Stella Orrea} sank. The {other:Stella Orrea} was old.',
  '{person:Ruth Lindt} left. The {person:Ruth Lindt} case is old.',
  // A title stands before the whole name; a saint gives names to people and towns.
  'Minister of Defence {person:Hadem Sharlan} agreed.',
  'They moved to {place:St. Albans} with {person:Ruth Lindt}.',
  // The nouns of places and the codes of states say what a name is.
  'He was born in the village of {place:Torvund} and left.',
  'The state of {place:Orlandia} declared a State of Emergency.',
  'We moved to {place:Springfield}, {place:OH} last year.',
  // Who writes no capitals at all.
  'i flew to {place:san francisco} last week',
  // Capitals for stress.
  'You will LOVE the food.',
];

describe('names', () => {
  test.each(SENTENCES)('%s', (source) => {
    const { text, marks } = marked(source);
    expect(namesIn(text)).toEqual(marks);
  });

  test('takes the type of a surname from the full name', () => {
    const text = 'Ines Calloway won the vote on Friday.\n\nCalloway smiled. The Calloway plan is old.';
    expect(namesIn(text)).toEqual(['person:Ines Calloway', 'person:Calloway', 'person:Calloway']);
  });

  test.each([
    [
      'Calloway Wins Narrow Vote In Norway\n\nThe senator Ines Calloway won a vote on Friday.',
      ['person:Calloway', 'country:Norway', 'person:Ines Calloway'],
    ],
    [
      'FLOOD HITS NORWAY AS CALLOWAY TRAVELS\n\nThe senator Ines Calloway was away on Friday.',
      ['country:NORWAY', 'person:CALLOWAY', 'person:Ines Calloway'],
    ],
    ['Storm Warning For Northern Coast Towns\n\nRain is expected on Friday.', []],
  ])('lets the running text decide about the headline %j', (text, expected) => {
    expect(namesIn(text, true)).toEqual(expected);
  });

  test.each([
    ['Lima would join the talks, a spokesman said.', 'country:Lima'],
    ['They put pressure on Lima over its plans.', 'country:Lima'],
    ['Lima’s foreign policy has changed.', 'country:Lima'],
    ['He flew to Lima on Friday.', 'place:Lima'],
    ['Lima’s streets were empty.', 'place:Lima'],
    ['The shop in Lima will close.', 'place:Lima'],
    ['The Kremlin denied it.', 'country:Kremlin'],
  ])('tells a government from its city: %s', (text, expected) => {
    expect(namesIn(text)).toEqual([expected]);
  });

  test('the place of a dateline is one all over the report', () => {
    const text = 'ORLANDA (Northern Wire) —\nOrlanda mourned on Friday.';
    const document = {
      ...reportOf(text),
      blocks: [{ start: 0, end: 25, kind: 'dateline' as const }, ...reportOf(text).blocks.slice(1)],
    };
    const { mentions } = names.run(document, tokens.run(document, {}, silent), silent);
    const places = mentions.filter(({ type }) => type === 'place');
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['ORLANDA', 'Orlanda']);
  });

  test('names in a caption are mentions but make no actor alone', () => {
    const text = 'Ada Lindqvist\nThe senator Ines Calloway smiled.';
    const document = {
      ...reportOf(text),
      blocks: [{ start: 0, end: 13, kind: 'caption' as const }, ...reportOf(text).blocks.slice(1)],
    };
    const { mentions, actors } = names.run(document, tokens.run(document, {}, silent), silent);
    expect(mentions.map(({ start, actor }) => [start, actor !== null])).toContainEqual([0, false]);
    expect(actors.map((actor) => actor.name)).toEqual(['Ines Calloway']);
  });

  test('gives sorted mentions inside the text, names disjoint, every actor known, whatever the text', () => {
    const word = fc.constantFrom(
      'Ada',
      'Lindqvist',
      'the',
      'of',
      'and',
      'Ministry',
      'Japan',
      'Japanese',
      '’s',
      '“',
      '”',
      '"',
      ',',
      '.',
      'said',
      'he',
      'President',
      '-',
      '(',
      ')',
      'U.S.',
      'officials',
      'A',
      'é',
      '\n',
      'is',
      'first',
      'leader',
      'May',
      'its',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const { mentions, actors } = annotate(text);
        const ids = new Set(actors.map((actor) => actor.id));
        const found = mentions.filter((mention) => mention.form === 'name');
        const sorted = mentions.every((one, at) => at === 0 || compareSpans(mentions[at - 1]!, one) <= 0);
        const disjoint = found.every((one, at) => at === 0 || found[at - 1]!.end <= one.start);
        const known = mentions.every((one) => one.actor === null || ids.has(one.actor));
        const inside = mentions.every(
          (one) =>
            one.start < one.end && text.slice(one.start, one.end).trim().length === one.end - one.start,
        );
        return sorted && disjoint && known && inside;
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['capitals', 'Abcd '],
    ['one endless sentence of names', 'John Smith, '],
    ['quotation marks', '"'],
    ['pronouns', 'he saw him and his friend '],
    ['connectors', 'Ministry of Health and '],
  ])(
    'stays linear on %s',
    (_, piece) => {
      const short = fastest(piece.repeat(SHORT));
      expect(fastest(piece.repeat(SHORT * GROWTH))).toBeLessThan(short * GROWTH * TOLERANCE + NOISE);
    },
    30_000,
  );
});
