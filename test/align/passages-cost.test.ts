import { describe, expect, test } from 'vitest';
import { findPassages } from '../../src/align/passages.ts';
import { newMeter } from '../../src/align/passages/meter.ts';
import { report, rules } from './passages-fixtures.ts';

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'so', 'ti', 'va', 'zu', 'dor', 'fen', 'gal', 'har'];
/** Words in a report, and how many reports tell the same event. */
const WORDS = 60;
const EVENT = 5;

/** Numbers that look random, the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Reports of invented words in events of five; within an event each copies a sentence and adds a word. */
function pile(count: number) {
  const next = numbers(count);
  const word = () => Array.from({ length: 3 }, () => SYLLABLES[next() % SYLLABLES.length]).join('');
  const sentence = () => Array.from({ length: 12 }, word).join(' ');
  let shared = '';
  let place = '';
  return Array.from({ length: count }, (_, index) => {
    if (index % EVENT === 0) {
      shared = sentence();
      place = `Port${word()} and Cape${word()}`;
    }
    const own = Array.from({ length: WORDS / 12 - 1 }, () => `${sentence()} in ${place}.`).join(' ');
    return report(`r${String(index).padStart(5, '0')}`, `${own}\n\n${shared} ${word()}.`);
  });
}

function stepsAt(count: number): number {
  const meter = newMeter();
  const passages = findPassages(pile(count), rules, meter);
  expect(passages.filter((passage) => passage.occurrences.length === EVENT)).toHaveLength(count / EVENT);
  return meter.postings + meter.cells;
}

describe('cost', () => {
  test('ten times the reports take at most twelve times the steps', () => {
    expect(stepsAt(500) / stepsAt(50)).toBeLessThan(12);
  });

  test('a sentence that all reports hold costs a step or so for each of them', () => {
    const line =
      'The committee will publish the remaining harbour inspection records before the end of spring.';
    const meterOf = (count: number) => {
      const meter = newMeter();
      const passages = findPassages(
        Array.from({ length: count }, (_, index) =>
          report(`r${index}`, `Note ${index}.\n\n${line} Item ${index}.`),
        ),
        rules,
        meter,
      );
      expect(passages.some((passage) => passage.occurrences.length === count)).toBe(true);
      return meter.postings + meter.cells;
    };
    expect(meterOf(800) / meterOf(200)).toBeLessThan(6);
  });

  test('a text that repeats itself without end is compared in linear time', () => {
    const meterOf = (count: number) => {
      const meter = newMeter();
      const text = 'flooded grain silos burned again '.repeat(count);
      findPassages(
        [
          report('a', `At noon Orla Brandt saw Port Vessel.\n\n${text}`),
          report('b', `At night Orla Brandt saw Port Vessel.\n\n${text}beside`),
        ],
        rules,
        meter,
      );
      return meter.postings + meter.cells;
    };
    expect(meterOf(2000)).toBeLessThan(meterOf(200) * 12);
  });
});
