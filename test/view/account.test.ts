import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/index.ts';
import {
  PLAIN,
  renderAccount,
  renderMarkdown,
  renderTable,
  renderWhy,
  storyViews,
  tableOf,
} from '../../src/view/index.ts';
import { widthOf } from '../../src/view/layout.ts';
import { claim, PEOPLE, report, spanOf, told } from '../story/make.ts';

const FIRST =
  'Prime Minister Orla Finch landed in Chile on Friday to talk about copper with its leaders. “We need copper for the new trains of the north,” Finch said. Finch will visit Peru on Sunday. The harbour of the capital was closed to all other ships for the day.';
const SECOND =
  'Orla Finch arrived in Chile on Friday, where she spoke of copper. “We want copper for the new trains of the north,” Finch said. Berg ordered 12 new trains for the northern line.';

/** A small case of one story told by two reports. */
function made(changes: Partial<Case> = {}): Case {
  const reports = [
    report('a', FIRST, { title: 'Finch in Chile' }),
    report('b', SECOND, { title: 'Copper first' }),
  ];
  const claims = [
    claim(
      'c1',
      reports,
      [
        'Prime Minister Orla Finch landed in Chile on Friday to talk about copper with its leaders.',
        'Orla Finch arrived in Chile on Friday',
      ],
      1,
    ),
    claim('c2', reports, ['The harbour of the capital was closed to all other ships for the day.']),
  ];
  const value = (id: number, at: string) => {
    const each = reports[id] as (typeof reports)[number];
    return { report: each.id, ...spanOf(each.text, at), value: at };
  };
  const speaking = reports.map((each) => ({
    ...each,
    quotes: each.quotes.map((quote) => ({
      ...quote,
      speakers: [{ name: 'Finch', start: null, end: null, actor: 'orla' }],
      speaker: { name: 'Finch', start: null, end: null, actor: 'orla' },
    })),
  }));
  const actors = PEOPLE.map((person) => ({
    id: person.id,
    name: person.names[0],
    type: 'person' as const,
    roles: person.roles,
    country: person.country,
    aliases: person.names.map((name) => ({ name, reports: ['a', 'b'] })),
  }));
  const disagreements = [
    {
      id: 'd',
      story: 'story-1',
      kind: 'wording' as const,
      severity: 'wording' as const,
      claim: null,
      values: [value(0, 'We need copper'), value(1, 'We want copper')],
      why: 'one word differs',
    },
  ];
  const passage = {
    id: 'p',
    kind: 'prose' as const,
    occurrences: [value(0, 'in Chile on Friday'), value(1, 'in Chile on Friday')] as const,
    origin: { kind: 'agency' as const, name: 'North Wire' },
    why: 'same four words',
  };
  const lineage = {
    from: 'a',
    to: 'b',
    share: 0.25,
    shareFrom: 0.2,
    direction: 'likely' as const,
    why: 'came out later',
  };
  return {
    reports: speaking,
    actors,
    events: [],
    passages: [passage],
    lineage: [lineage],
    claims,
    disagreements,
    ...told(speaking, { claims, disagreements }),
    ...changes,
  };
}

describe('the account', () => {
  const text = renderAccount(made(), { width: 90 });

  it.each([
    ['the counts and the period', '2 reports, 2 outlets, 1 independent origin; published 8 March 2024'],
    ['the reports by letter', 'A Outlet a, “Finch in Chile” (a.txt), 8 March 2024'],
    [
      'the brief with support and numbers',
      'where she spoke of copper. (2 reports, 1 independent origin) [1, 2]',
    ],
    ['what only one report has', '(only in A)'],
    ['who, with the office', 'Prime Minister Orla Finch A B'],
    ['stops by country name', '1. Chile  8 March 2024 A B'],
    ['the timeline', '10 March 2024'],
    ['who said what, with the other wording', 'B: “want” for “need”'],
    ['copies and their origin', '“in Chile on Friday” A B, text of North Wire'],
    ['lineage in words', 'B likely took 25 % of its own prose from A (came out later).'],
    ['what differs, in plain words', 'Wording: the same said in other words'],
    ['what the numbers point at', '[1] A 16–106 “Prime Minister Orla Finch landed in Chile'],
  ])('shows %s', (_, words) => expect(text.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' ')));

  it('shows unmeasured origins as unmeasured', () => {
    const base = made();
    const partial = made({ reports: base.reports.map((each) => ({ ...each, partial: true })) });
    expect(renderAccount(partial, { width: 90 })).toContain('2 outlets, origins unmeasured');
  });

  it('counts the complete reports where text of another is missing', () => {
    const base = made();
    const reports = base.reports.map((each) => ({ ...each, partial: each.id === 'b' }));
    const text = renderAccount(made({ reports }), { width: 120 }).replace(/\s+/g, ' ');
    expect(text).toContain('2 outlets, at least 1 independent origin (B is not complete)');
    expect(text).toContain('(2 reports, 1 independent origin)');
  });

  it('says once that two reports took from one agency, not for the pair too', () => {
    const { lineage } = made();
    const from = (to: string) => ({ ...lineage[0]!, from: 'North Wire', to, shareFrom: null });
    const text = renderAccount(made({ lineage: [...lineage, from('a'), from('b')] }), { width: 120 });
    expect(text).toContain('B likely has 25 % of its own prose from North Wire (came out later).');
    expect(text).not.toContain('prose from A');
  });

  it('shortens addresses to their host and end', () => {
    const base = made();
    const address = `https://www.news.example/2024/03/08/finch.html?ref=${'x'.repeat(80)}`;
    const reports = base.reports.map((each) => ({
      ...each,
      source: { path: null, url: address, addresses: [] },
    }));
    expect(renderAccount(made({ reports }), { width: 120 })).toContain(
      '(news.example/…/finch.html), 8 March',
    );
  });

  it('spells a dispute out once', () => {
    const base = made();
    const conflict = {
      ...base.disagreements[0]!,
      severity: 'conflict' as const,
      values: base.claims[0]!.occurrences.map((item, index) => ({ ...item, value: `${index + 4} ships` })),
    };
    const text = renderAccount(made({ disagreements: [conflict] }), { width: 200 }).replace(/\s+/g, ' ');
    expect(text.split('(disputed: 4 ships in A, 5 ships in B)')).toHaveLength(2);
  });

  it.each([40, 60, 80, 120])('fits %i columns', (width) => {
    const lines = renderAccount(made(), { width }).split('\n');
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
  });

  it('is the same text with and without colour', () => {
    const mark = (text: string) => `\u001b[1m${text}\u001b[22m`;
    const coloured = renderAccount(made(), {
      width: 80,
      colour: { ...PLAIN, bold: mark, red: mark, dim: mark },
    });
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderAccount(made(), { width: 80 }));
  });

  it('tells a conflict in the brief even where no chosen sentence does', () => {
    const base = made();
    const [first] = base.disagreements;
    const conflict = { ...first!, severity: 'conflict' as const, kind: 'number' as const };
    const [view] = storyViews(made({ disagreements: [conflict] }));
    expect(view?.untoldDisputes).toHaveLength(1);
    expect(renderAccount(made({ disagreements: [conflict] }), { width: 90 })).toContain(
      'Reports differ: We need copper in A, We want copper in B',
    );
  });

  it('says so where there is no story', () => {
    expect(renderAccount({ ...made(), stories: [] }, { width: 80 })).toBe(
      'No story was found in these reports.\n',
    );
  });
});

describe('the account as Markdown', () => {
  const text = renderMarkdown(made());

  it('has a footnote for every mark, and no other', () => {
    const marks = new Set([...text.matchAll(/\[\^(\d+-\d+)\](?!:)/g)].map((match) => match[1]));
    const notes = new Set([...text.matchAll(/^\[\^(\d+-\d+)\]:/gm)].map((match) => match[1]));
    expect(marks).toEqual(notes);
    expect(notes.size).toBeGreaterThan(5);
  });

  it('has the sections of the account', () => {
    for (const title of ['In brief', 'Timeline', 'Who said what', 'What was copied', 'What differs'])
      expect(text).toContain(`## ${title}`);
  });
});

describe('the reasons', () => {
  it('stand beside the words they are about', () => {
    const text = renderWhy(made());
    expect(text).toContain('- “Friday” = 2024-03-08: made');
    expect(text).toContain('- prose, “in Chile on Friday”: same four words');
    expect(text).toContain('- wording, wording, We need copper / We want copper: one word differs');
  });
});

describe('the tables', () => {
  it.each(['reports', 'quotes', 'claims', 'passages', 'disagreements', 'timeline', 'actors'] as const)(
    '%s fit the terminal',
    (name) => {
      const { columns, rows } = tableOf(name, made());
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      const lines = renderTable(columns, rows, 100).split('\n');
      expect(lines.filter((line) => widthOf(line) > 100)).toEqual([]);
    },
  );
});
