import { describe, expect, it } from 'vitest';
import { amountMeasures, type CountedReport, renderAmounts, scoreAmounts } from '../../eval/amounts.ts';
import type { Amount } from '../../src/model/index.ts';

const TEXT = 'The port paid $5 million for 20 cranes and 7 tugs, up 3 percent.';

function found(words: string, low: number, unit: string): Amount {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  return { ...span, low, high: low, modifier: 'exact', unit, of: null, predicate: null, why: '' };
}

function report(complete: boolean, until = TEXT.length): CountedReport {
  const marked = [
    ['$5 million', 'money'],
    ['20', 'quantity'],
    ['3 percent', 'percent'],
  ] as const;
  const amounts = marked.map(([text, kind]) => {
    const start = TEXT.indexOf(text);
    return { start, end: start + text.length, text, kind };
  });
  return { doc: 'd', text: TEXT, date: null, until, amounts, complete };
}

describe('the measures of amounts', () => {
  const amounts = [
    found('$5 million', 5_000_000, 'USD'),
    found('20 cranes', 12, 'crane'),
    found('7 tugs', 7, 'tug'),
  ];

  it('count what is found, with its kind and number, and what is found beside', () => {
    const score = scoreAmounts([report(true)], () => amounts);
    expect(amountMeasures(score)).toEqual({ precision: 2 / 3, recall: 2 / 3, 'value recall': 1 / 3 });
    expect(score.errors.map((line) => line.slice(0, 6))).toEqual(['value ', 'missed', 'extra ']);
  });

  it('have no precision where the annotation is not complete', () => {
    const score = scoreAmounts([report(false)], () => amounts);
    expect(amountMeasures(score)).toEqual({ recall: 2 / 3, 'value recall': 1 / 3 });
    expect(renderAmounts(new Map([['corpus', score]]), 1)).toContain('annotated 3, found 3: recall 0.667');
  });

  it('leave out what is found behind the annotated part', () => {
    const until = TEXT.indexOf(' and');
    expect(scoreAmounts([{ ...report(true, until), amounts: [] }], () => amounts).found).toBe(2);
  });
});
