import { describe, expect, test } from 'vitest';
import { singularOf } from '../../src/lang/en/amounts/plurals.ts';
import { wordsOf } from '../../src/lang/en/times/lexer.ts';
import { numberAt } from '../../src/lang/en/times/numbers.ts';
import { analysed, analysedAs } from './analysed.ts';

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
    ['They want a two-thirds majority.', ['exact 66.67 percent']],
    ['Three out of four voters agreed.', ['exact 75 percent']],
    ['17 out of 20 patients left.', ['exact 17 patient', 'exact 20 patient']],
    ['Fewer than half of the 40 rooms were full.', ['less-than 50 percent', 'exact 40 room']],
    ['Just over half of its members left.', ['more-than 50 percent']],
    ['Thirty people fled; a quarter of them returned.', ['exact 30 person', 'exact 25 percent']],
    ['Oil fell $1.20 to $64.35 a barrel.', ['exact 1.2 USD', 'exact 64.35 USD']],
    ['Prices fell 20 to 25 percent.', ['exact 20-25 percent']],
    ['The bridge is 30m wide and cost 30m euros.', ['exact 30 metre', 'exact 30000000 EUR']],
    [
      'A quake of magnitude 6.3 struck, then a 5.1-magnitude one.',
      ['exact 6.3 magnitude', 'exact 5.1 magnitude'],
    ],
    ['The bill passed 52 to 48.', ['exact 52 vote', 'exact 48 vote']],
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

describe('what stands around a number says what it counts', () => {
  test.each([
    [
      'It ordered five new 640 aircraft and 60 Ardent 787 Dreamer aircraft.',
      ['exact 5 aircraft', 'exact 60 aircraft'],
    ],
    ['The plane flies with four Harrow Trent 900 engines.', ['exact 4 engine']],
    ['It will supply 14 new Harrow A330-200 passenger jets.', ['exact 14 jet']],
    ['It bought 20 of Harrow’s larger 640 planes.', ['exact 20 plane']],
    ['Only 3 of 10 pupils passed.', ['exact 3 pupil', 'exact 10 pupil']],
    [
      'A dozen or so ships, 30-odd boats and 20 or fewer rafts came.',
      ['about 12 ship', 'about 30 boat', 'up-to 20 raft'],
    ],
    ['It weighs 5kg (11 lb).', ['exact 5 kilogram', 'exact 11 pound']],
    ['They carried AK 47 rifles and two knives.', ['exact 2 knife']],
    ['In the UK 47 people were hurt.', ['exact 47 person']],
    [
      'It will cut 4,300 jobs in Vellmar, 3,700 in Ostrava and 400 in Tarn.',
      ['exact 4300 job', 'exact 3700 job', 'exact 400 job'],
    ],
    [
      'Police counted 500 marchers, but organizers spoke of 2,000.',
      ['exact 500 marcher', 'exact 2000 marcher'],
    ],
    [
      'Police put the crowd at 300 people. Organizers put it at 900.',
      ['exact 300 person', 'exact 900 person'],
    ],
    ['The number of people displaced climbed to 30.', ['exact 30 person']],
    ['Deaths rose to five on Monday.', ['exact 5 death']],
    ['The Vellmar index lost 26 points to close at 743.33.', ['exact 26 point', 'exact 743.33 point']],
    ['The index climbed above the 9,000 mark.', ['exact 9000 null']],
    ['The index fell to 8,579.19.', ['exact 8579.19 null']],
    ['They rose one by one to speak.', []],
    ['The row over three islands grew.', ['exact 3 island']],
    ['Over three islands were hit.', ['more-than 3 island']],
    ['He took it under one pretext.', []],
    ['One hundred-eighteen visits were paid.', ['exact 118 visit']],
    ['The Ardish 2016 candidates met.', []],
    ['She lost 110 pounds.', ['exact 110 pound']],
    ['She lost 110 pounds on a horse in London.', ['exact 110 GBP']],
    ['She lost 3,000 pounds.', ['exact 3000 GBP']],
    ['Doctors treated 12 people, four of them for serious burns.', ['exact 12 person', 'exact 4 person']],
    ['Mara Ode, 51, will lead the firm.', ['exact 51 year']],
    ['Ode, 51, has left the firm.', ['exact 51 year']],
    ['Oster, 12, and Vell, 10, drew level.', []],
    ['He left home at the age of 16.', ['exact 16 year']],
    ['It was signed on March 3, 51, said the clerk.', []],
    ['A 170,000-square-foot warehouse burned.', ['exact 170000 square foot']],
    ['The crashes killed 102 and 21 people.', ['exact 102 person', 'exact 21 person']],
    ['He bought all 51 of Delmora’s air carriers.', ['exact 51 carrier']],
    ['It held one rocket propelled grenade launcher.', []],
    ['One ship sank, one cause was named.', ['exact 1 ship']],
    ['The hut stands at 59°10′25″N 18°10′05″E.', []],
    ['The 160GB model has a 2 GHz chip.', ['exact 160 gigabyte', 'exact 2 gigahertz']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['Suspicions arose when eight ships departed from the port.', 'ships', 'departed'],
    ['The budget rose 5 percent.', 'budget', 'rose'],
    ['The council raised its road budget by 5 percent to $3 million.', 'road budget', 'raised'],
    ['They approved a 5 percent cut.', 'cut', 'approved'],
    ['The total was 30 lorries.', 'lorries', 'was'],
    ['He raised $2 million.', null, 'raised'],
    ['The lorries carried 200 tonnes of wheat.', 'wheat', 'carried'],
    ['He said Oster expected investment of $1.2 billion.', null, 'expected'],
    ['The clerk said ten people were treated.', 'people', 'treated'],
  ])('%s', (text, counted, verb) => {
    const [amount] = analysed(text, '2021-03-10').amounts;
    expect(amount?.of && text.slice(amount.of.start, amount.of.end)).toBe(counted);
    expect(amount?.predicate && text.slice(amount.predicate.start, amount.predicate.end)).toBe(verb);
  });
});

describe('currencies that countries share', () => {
  /** `unit code` of the amounts and messages of a report by an outlet at an address. */
  function money(text: string, outlet: string | null = null, url: string | null = null): string[] {
    const { amounts, messages } = analysedAs(text, { outlet, url });
    return [...amounts.map(({ unit }) => `${unit}`), ...messages.map(({ code }) => code)];
  }

  test.each([
    ['It cost 26 cents a share.', ['USD']],
    ['It cost €4 and 26 cents.', ['EUR', 'EUR']],
    ['A loaf costs 40 pence.', ['GBP']],
    ['It cost 300 Swiss francs and 20 Hong Kong dollars.', ['CHF', 'HKD']],
    ['The mayor of Manila paid 300 pesos.', ['PHP']],
    [
      'Envoys of Manila and Havana paid 300 pesos and 20 pesos.',
      ['peso', 'peso', 'currency-without-country'],
    ],
    ['The port of Karachi cost 300 million rupees.', ['PKR']],
    ['It cost 300 million rupees.', ['INR']],
  ])('%s', (text, expected) => {
    expect(money(text)).toEqual(expected);
  });

  test('dollars are local where dateline and outlet agree or US dollars are told apart', () => {
    const text = 'SYDNEY, March 3 — The bridge cost $44 billion.';
    expect(money(text, 'The Harbour Times', 'https://harbour.example.au/1')).toEqual(['AUD']);
    expect(money(text)).toEqual(['USD', 'currency-assumed']);
    expect(money('The bridge cost $44 billion.', 'Singapore Ledger')).toEqual(['USD', 'currency-assumed']);
    expect(money('The bridge cost $44 billion (US$33 billion).', 'Singapore Ledger')).toEqual(['SGD', 'USD']);
    expect(money('The bridge cost $44 billion.', 'Ohio Ledger')).toEqual(['USD']);
  });
});
