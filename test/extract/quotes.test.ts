import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/index.ts';
import { layersOf, type Name, quotesOf, readingOf } from './reports.ts';

const NAMES: readonly Name[] = [
  { words: 'Anna Berg' },
  { words: 'Berg', actor: 'Anna Berg' },
  { words: 'Tom Ode' },
  { words: 'Ode', actor: 'Tom Ode' },
  { words: 'Freedonia', type: 'country' },
  { words: 'Sylvania', type: 'country' },
  { words: 'Reuters', type: 'organisation' },
  { words: 'The Daily Post', type: 'organisation' },
];

/** `kind speakers: content | content`, one line per quote; `!` after the kind marks a denial. */
function told(text: string, agencies: readonly string[] = []): readonly string[] {
  return layersOf(text, NAMES, agencies).quotes.map((quote) => {
    const parts = quote.parts ?? [[quote.start, quote.end] as const];
    const content = parts.map(([start, end]) => text.slice(start, end)).join(' | ');
    const who = quote.speakers.map((one) => one.name).join(' + ');
    return `${quote.kind}${quote.polarity === 'denied' ? '!' : ''} ${who}: ${content}`;
  });
}

describe('quotes: shapes of attribution', () => {
  it.each<readonly [string, readonly string[]]>([
    ['“We are ready,” Berg said.', ['direct Anna Berg: “We are ready,”']],
    ['"We are ready," said Berg.', ['direct Anna Berg: "We are ready,"']],
    ['‘We are ready,’ Berg said.', ['direct Anna Berg: ‘We are ready,’']],
    ["'The workers' rights matter,' Berg said.", ["direct Anna Berg: 'The workers' rights matter,'"]],
    ["''We are ready,'' Berg said.", ["direct Anna Berg: ''We are ready,''"]],
    ['“We are ready,” Berg said. “We will win.”', ['direct Anna Berg: “We are ready,” | “We will win.”']],
    [
      '“We are ready,” Berg said, “and we will win.”',
      ['direct Anna Berg: “We are ready,” | “and we will win.”'],
    ],
    ['Berg said: “We are ready.”', ['direct Anna Berg: “We are ready.”']],
    ['Berg said the harbour would close.', ['indirect Anna Berg: the harbour would close']],
    [
      'The union that represents the dockers said the harbour would close.',
      ['indirect The union: the harbour would close'],
    ],
    [
      'Berg said on Friday after a meeting with Ode in Bern that the harbour would close.',
      ['indirect Anna Berg: that the harbour would close'],
    ],
    ['The harbour would close, Berg said.', ['indirect Anna Berg: The harbour would close']],
    ['The harbour, Berg said, would close.', ['indirect Anna Berg: The harbour | would close']],
    ['The harbour will close, according to Berg.', ['indirect Anna Berg: The harbour will close']],
    ['According to Berg, the harbour will close.', ['indirect Anna Berg: the harbour will close']],
    [
      'Berg said at a news conference she “shares the view” of the miners.',
      ['mixed Anna Berg: she “shares the view” of the miners'],
    ],
    ['Berg insisted on “full control” of the port.', ['mixed Anna Berg: “full control” of the port']],
    [
      'Berg, who leads the council, said the harbour would close.',
      ['indirect Anna Berg: the harbour would close'],
    ],
    [
      'Berg, mayor of Bern and a former judge, said the harbour would close.',
      ['indirect Anna Berg: the harbour would close'],
    ],
    ['Berg and Ode agreed to close the harbour.', ['indirect Anna Berg + Tom Ode: to close the harbour']],
    [
      'LUND, Sweden, May 8 (ABC) — The harbour will close, Berg said.',
      ['indirect Anna Berg: The harbour will close'],
    ],
    [
      'Berg noted that trade is slow and there are no ships.',
      ['indirect Anna Berg: that trade is slow and there are no ships'],
    ],
    ['Asked about the plan, Berg said, “We are ready.”', ['direct Anna Berg: “We are ready.”']],
    ['Berg began by saying she would go.', ['indirect Anna Berg: she would go']],
    ['Berg: “We are ready.”', ['direct Anna Berg: “We are ready.”']],
    ['“We are ready.” — Anna Berg, mayor', ['direct Anna Berg: “We are ready.”']],
    [
      '“We won,” Berg said, and still “it was close.”',
      ['mixed Anna Berg: “We won,” | and still “it was close.”'],
    ],
    [
      '“We won,” Berg said, adding that Ode had lost. “It was close.”',
      ['direct Anna Berg: “We won,” | “It was close.”', 'indirect Anna Berg: that Ode had lost'],
    ],
    [
      'Berg said the harbour was late, but now refuses to close it.',
      ['indirect Anna Berg: the harbour was late', 'indirect! Anna Berg: to close it'],
    ],
    ['“Who knows?” Berg said. “We will see.”', ['direct Anna Berg: “Who knows?” | “We will see.”']],
    [
      '“We won,” said Anna Berg (F-Lund), mayor of Bern. “It was close.”',
      ['direct Anna Berg: “We won,” | “It was close.”'],
    ],
    [
      '“We won,” Berg said, pointing at the map, “but it was close.”',
      ['direct Anna Berg: “We won,” | “but it was close.”'],
    ],
    ['Asked about the fire, Berg said, “We are ready.”', ['direct Anna Berg: “We are ready.”']],
    ['Berg denied that the harbour was unsafe.', ['indirect! Anna Berg: that the harbour was unsafe']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  // "refuses" is read as a noun here.
  it.fails('a second verb without an adverb', () =>
    expect(told('Berg said the harbour was late, but refuses to close it.')).toEqual([
      'indirect Anna Berg: the harbour was late',
      'indirect! Anna Berg: to close it',
    ]));
});

describe('quotes: sources', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Berg continued:\n\n“We will see about that.”', ['direct Anna Berg: “We will see about that.”']],
    ['The council was told that the harbour would close.', ['indirect : that the harbour would close']],
    [
      'Officials familiar with the plan said the harbour would close.',
      ['indirect Officials familiar with the plan: the harbour would close'],
    ],
    [
      'Berg and Ode agreed to close the harbour, Berg said.',
      ['indirect Anna Berg: Berg and Ode agreed to close the harbour'],
    ],

    [
      '“We won,” Berg said.\n\n“We lost,” she added.',
      ['direct Anna Berg: “We won,”', 'direct Anna Berg: “We lost,”'],
    ],
    [
      '“We won,” Berg said, adding that “it was close.”',
      ['direct Anna Berg: “We won,”', 'mixed Anna Berg: that “it was close.”'],
    ],
    [
      'A harbour spokesperson later said the ferry had sunk.',
      ['indirect A harbour spokesperson: the ferry had sunk'],
    ],
    [
      'The ferry sank, harbour officials said. Nobody died, they said.',
      ['indirect harbour officials: The ferry sank', 'indirect harbour officials: Nobody died'],
    ],
    [
      'Berg and Ode met in Bern. The two leaders said their towns would share a harbour.',
      ['indirect Anna Berg + Tom Ode: their towns would share a harbour'],
    ],
    [
      'The leaders said their towns would share a harbour.',
      ['indirect The leaders: their towns would share a harbour'],
    ],
    [
      'The ferry will be late, Berg said, and Ode warned that the road was closed.',
      ['indirect Anna Berg: The ferry will be late', 'indirect Tom Ode: that the road was closed'],
    ],
    [
      'As Berg said the road was closed, Ode said the ferry was late.',
      ['indirect Anna Berg: the road was closed', 'indirect Tom Ode: the ferry was late'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('quotes: over several paragraphs', () => {
  it('is one quotation where only the last paragraph closes', () => {
    expect(told('“We won,” Berg said. “It was close.\n\n“But we won.”')).toEqual([
      'direct Anna Berg: “We won,” | “It was close.\n\n“But we won.”',
    ]);
  });

  it('takes the speaker from the last paragraph where the first has none', () => {
    expect(told('“We won.\n\n“It was close,” Berg said.')).toEqual([
      'direct Anna Berg: “We won.\n\n“It was close,”',
    ]);
  });

  it('stays two where both paragraphs have a cue of their own', () => {
    expect(told('Berg added that “we won.\n\n“It was close,” she said.')).toEqual([
      'mixed Anna Berg: that “we won.',
      'direct Anna Berg: “It was close,”',
    ]);
  });

  it('gives a quotation without cue the speaker before, and says that the source is implied', () => {
    const [, second] = layersOf('“We won,” Berg said.\n\n“It was a close race for all of us.”', NAMES).quotes;
    expect(second?.speaker).toMatchObject({ name: 'Anna Berg', start: null, end: null });
  });
});

describe('quotes: what is no statement', () => {
  it.each([
    'The “One Coast, One Port” plan seeks to build a road.',
    'Freedonia follows a policy of “quiet water”.',
    'It was the harbour’s best year.',
    'The screen is 12" wide and 9" high.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('quotes: through whom and to whom', () => {
  const only = (text: string, agencies: readonly string[] = []): Quote => {
    const { quotes } = layersOf(text, NAMES, agencies);
    expect(quotes).toHaveLength(1);
    return quotes[0] as Quote;
  };

  it('names the hearers', () => {
    expect(only('Berg told reporters in Bern that the harbour would close.')).toMatchObject({
      to: 'reporters',
    });
  });

  it('takes an agency that was told for a channel', () => {
    const quote = only('“We won,” Berg told Reuters.');
    expect(quote).toMatchObject({ through: 'Reuters', speaker: { name: 'Anna Berg' } });
    expect(quote.to).toBeUndefined();
  });

  it('takes an agency behind a sentence with a speaker of its own for a channel', () => {
    expect(only('Berg has insisted on “full control” of the port, ZNA reported.', ['ZNA'])).toMatchObject({
      through: 'ZNA',
      speaker: { name: 'Anna Berg' },
    });
  });

  it('marks a statement inside another', () => {
    const { quotes } = layersOf('Harbour officials said Berg told reporters that the ferry had sunk.', NAMES);
    expect(quotes.map((quote) => quote.speaker?.name)).toEqual(['Harbour officials', 'Anna Berg']);
    expect(quotes[1]?.within).toBe(quotes[0]?.id);
  });
});

describe('quotes: precision in reports as they are', () => {
  it.each<readonly [string, readonly string[]]>([
    // What is asked for is the statement, not the one who is asked.
    ['Berg called on both sides to talk.', ['indirect Anna Berg: to talk']],
    ['Berg told host Tom Ode that the vote was late.', ['indirect Anna Berg: that the vote was late']],
    ['A spokesman could not confirm, deny or comment on the case.', []],
    // A programme is no part of what was said on it.
    ['Berg said on “Morning Table” that Ode lies.', ['indirect Anna Berg: that Ode lies']],
    ['On “Morning Table,” Berg called the vote “a farce.”', ['mixed Anna Berg: the vote “a farce.”']],
    [
      'Berg, the chief, asked Ode last week to explore “options of service” abroad.',
      ['mixed Anna Berg: Ode last week to explore “options of service” abroad'],
    ],
    // The name between commas is who speaks.
    ['The owner, Ode, said the ship was safe.', ['indirect Tom Ode: the ship was safe']],
    [
      'Berg claimed the fleet was lost, and threatened to cut off aid.',
      ['indirect Anna Berg: the fleet was lost', 'indirect Anna Berg: to cut off aid'],
    ],
    // Times stand between a noun and its clause.
    [
      'The club released a report on Tuesday that called for “armed guards” in schools.',
      ['mixed a report: “armed guards” in schools'],
    ],
    ['Berg has at times said the fleet was late.', ['indirect Anna Berg: the fleet was late']],
    // A clause about a speech is none of its words.
    ['Berg spoke in Bern and said in a speech in which she attacked the plan.', ['indirect she: the plan']],
    // Subjects of a condition, of an infinitive's object, of "whose", of an adjunct say nothing.
    ['Prices fall if the council votes and urged lawmakers to go.', []],
    ['The defence of the right to run the mine showed that the mayor was out of touch.', []],
    ['Ode, whose troubles and travails described a “lonely man.”', []],
    [
      'The club was silent -- but at the same time acknowledged that it was late.',
      ['indirect The club: that it was late'],
    ],
    ['The price, referred to as a “score,” is not ready.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each<readonly [string, string, string]>([
    ['a pronoun does not go on from several', '“We win,” miners said. “I lose,” he said.', 'he'],
    ['a pronoun does not go on from another gender', '“We win,” Anna Berg said. “I lose,” he said.', 'he'],
    ['a person is not "it"', '“We win,” Anna Berg said. “We lose,” it said.', 'it'],
    ['one who goes on is the same', '“We win,” Anna Berg said. “We lose,” she said.', 'Anna Berg'],
    ['nobody calls himself by name', '“We win,” Tom Ode said. “Ode is mad,” he said.', 'he'],
    ['nobody tells himself', 'Ode said the ship sank. He told Ode: “I will go.”', 'He'],
  ])('%s', (_, text, speaker) => {
    expect(told(text).at(-1)?.split(':')[0]).toBe(`direct ${speaker}`);
  });

  it('does not let one member speak for all', () => {
    const liberals: readonly Name[] = [{ words: 'Liberal', type: 'group', actor: 'Liberals' }];
    const text = 'The Lund Liberal said the plan was good.';
    const speakers = layersOf(text, liberals, []).quotes.map((quote) => quote.speaker);
    expect(speakers.at(-1)).toMatchObject({ name: 'The Lund Liberal', actor: null });
  });
});

describe('quotes: hostile text', () => {
  it.each([
    ['marks', '"'.repeat(100_000)],
    ['opening marks', '“a '.repeat(50_000)],
    ['single marks', "'a ".repeat(50_000)],
  ])('%s are read in linear time', (_, text) => {
    const read = readingOf(text, []);
    const before = performance.now();
    quotesOf(read);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
