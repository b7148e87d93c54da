import { describe, expect, test } from 'vitest';
import { singularOf } from '../../src/lang/en/amounts/plurals.ts';
import { wordsOf } from '../../src/lang/en/times/lexer.ts';
import { numberAt } from '../../src/lang/en/times/numbers.ts';
import { analysed } from './analysed.ts';

/** `modifier low[-high] unit` of every amount. */
function read(text: string): string[] {
  return analysed(text, '2021-03-10').amounts.map((amount) => {
    const number = amount.low === amount.high ? `${amount.low}` : `${amount.low}-${amount.high}`;
    return `${amount.modifier} ${number} ${amount.unit}`;
  });
}

describe('numbers', () => {
  test.each([
    ['1,250', 1250],
    ['2.5 million', 2_500_000],
    ['twenty-four', 24],
    ['two hundred and five', 205],
    ['three thousand four hundred', 3400],
    ['three hundred thousand', 300_000],
    ['a dozen', 12],
    ['5bn', 5e9],
    ['2 1/2', 2.5],
    ['1.1 billion', 1_100_000_000],
  ])('%s', (text, value) => {
    expect(numberAt(wordsOf(text, 0, text.length), 0)?.value).toBe(value);
  });

  test.each([
    ['companies', 'company'],
    ['boxes', 'box'],
    ['women', 'woman'],
    ['gunmen', 'gunman'],
    ['people', 'person'],
    ['houses', 'house'],
    ['aircraft', 'aircraft'],
    ['MPs', 'MP'],
    ['buses', 'bus'],
  ])('singular of %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });
});

describe('counted things', () => {
  test.each([
    ['More than 40 firms signed up.', ['more-than 40 firm']],
    ['At least seven soldiers and two medics died.', ['at-least 7 soldier', 'exact 2 medic']],
    ['Up to 300 homes lost power.', ['up-to 300 home']],
    ['Fewer than 20 ships sailed.', ['less-than 20 ship']],
    ['Nearly 500 trees fell.', ['about 500 tree']],
    ['Dozens of farmers marched.', ['about null farmer']],
    ['They live thousands of miles apart.', ['about null mile']],
    ['He ended a five-nation tour.', ['exact 5 nation']],
    ['The 12-member panel voted.', ['exact 12 member']],
    ['The club bought 14 Brazilian textile, shoe, furniture and other factories.', ['exact 14 factory']],
    ['Between 10 and 15 cars burned.', ['exact 10-15 car']],
    ['It hit 20 to 30 villages.', ['exact 20-30 village']],
    ['The army fired three long-range ballistic missiles.', ['exact 3 missile']],
    ['The blast killed three people and wounded 12.', ['exact 3 person', 'exact 12 person']],
    ['Three killed, 12 wounded in the crash', ['exact 3 person', 'exact 12 person']],
    ['All eight provinces took part.', ['exact 8 province']],
    ['One woman was hurt.', ['exact 1 woman']],
    ['The death toll from the storm rose to 45.', ['exact 45 person']],
    ['A crew of 24 was rescued.', ['exact 24 person']],
    ['The party won 312 of the 650 seats.', ['exact 312 seat', 'exact 650 seat']],
    ['Hundreds were evacuated.', ['about null person']],
    ['Three Britons are missing.', ['exact 3 Briton']],
    ['A 34-year-old driver fell.', ['exact 34 year']],
    ['The lake is 30 km long and 5 square miles wide.', ['exact 30 kilometre', 'exact 5 square mile']],
    ['It reached 35 degrees Celsius.', ['exact 35 degree Celsius']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('money and shares', () => {
  test.each([
    ['The deal is worth $2 trillion.', ['exact 2000000000000 USD']],
    ['It cost 4.2 trillion yen ($39 billion).', ['exact 4200000000000 JPY', 'exact 39000000000 USD']],
    ['It cost £3m, not €5bn.', ['exact 3000000 GBP', 'exact 5000000000 EUR']],
    ['They paid C$10 and HK$20.', ['exact 10 CAD', 'exact 20 HKD']],
    ['It costs $5-10 million.', ['exact 5000000-10000000 USD']],
    [
      'Rates rose 1.3 percent, or 0.2 percentage points.',
      ['exact 1.3 percent', 'exact 0.2 percentage point'],
    ],
    ['Turnout was 61 per cent or 61%.', ['exact 61 percent', 'exact 61 percent']],
    ['Two-thirds of the voters agreed.', ['exact 66.67 percent']],
    ['More than half of its members left.', ['more-than 50 percent']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is no amount', () => {
  test.each([
    'The two leaders met.',
    'One of the mayors left.',
    'It was the third test.',
    'He flew a B-2 to the G7 summit.',
    'The “Two Rivers, One Valley” plan failed.',
    'It violates Article 5 of the treaty.',
    'They won 3-1 in extra time.',
    'He left in 2016 at 10:30 p.m. after two days.',
    'The 2024 Games were opened.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('an amount names what is counted and its verb, inside the text', () => {
  const text = 'Officials said the plant will employ about 300 skilled welders by May.';
  const [amount] = analysed(text, '2021-03-10').amounts;
  const slice = (span: { start: number; end: number } | null | undefined) =>
    span && text.slice(span.start, span.end);
  expect(slice(amount)).toBe('about 300 skilled welders');
  expect(slice(amount?.of)).toBe('skilled welders');
  expect(slice(amount?.predicate)).toBe('employ');
  expect(amount?.why).toContain('about');
});

describe('votes, degrees below nought, and numbers that count nothing', () => {
  test.each([
    ['The vote was 412 to 31.', ['exact 412 vote', 'exact 31 vote']],
    ['Deputies voted 120-115 to pass it.', ['exact 120 vote', 'exact 115 vote']],
    ['The home side won 3-1.', []],
    ['It fell to minus eight degrees.', ['exact -8 degree']],
    ['It was -12C in the hills.', ['exact -12 degree Celsius']],
    ['The deadly 2012 attacks shook the port.', []],
    ['He leads 2012 soldiers.', ['exact 2012 soldier']],
    ['In the nineteen sixties she told one-liners.', []],
    ['A man weighing 200 pounds met an 800-pound bear.', ['exact 200 pound', 'exact 800 pound']],
    ["It gave shoes to five women's teams.", ['exact 5 team']],
    ['All four caucuses agreed.', ['exact 4 caucus']],
    ['The ship left at 3 a.m. with 20 sailors.', ['exact 20 sailor']],
    ['Three term Kansas Senator Jane Doe spoke.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
