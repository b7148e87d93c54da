import { describe, expect, test } from 'vitest';
import { annotate, intakeOf, readIntake } from '../../src/pipeline/index.ts';
import { analysedPart, annotationOf, annotationWithDate } from '../../src/pipeline/annotate.ts';
import { rawOf } from '../../src/pipeline/intake.ts';

const read = (text: string) => readIntake(intakeOf({ path: 'a.txt', text }));
const PARAGRAPH = 'The council met in Tavel on Monday. It agreed to mend the bridge, the mayor said.';

describe('annotate', () => {
  test('computes the layers asked for and no others', async () => {
    const report = annotate(await read(`Bridge to be mended\n\n${PARAGRAPH}`), { layers: ['quotes'] });
    expect(report.quotes).toBeDefined();
    expect(report.tokens).toBeUndefined();
    expect(report.times).toBeUndefined();
  });

  test('stops at the limit, at the end of a block, and says so', async () => {
    const document = await read(
      `Bridge to be mended\n\n${Array.from({ length: 20 }, () => PARAGRAPH).join('\n\n')}`,
    );
    const report = annotate(document, { maxText: 500 });
    const last = report.sentences?.at(-1)?.end as number;
    expect(last).toBeLessThanOrEqual(500);
    expect(document.blocks.map(({ end }) => end)).toContain(last);
    expect(report.text).toBe(document.text);
    expect(report.messages).toContainEqual(
      expect.objectContaining({ code: 'text-too-long', start: last, end: document.text.length }),
    );
  });

  test('hands on only the blocks that were analysed', async () => {
    const report = annotate(await read('It rained in Tavel. '.repeat(100)), { maxText: 250, layers: [] });
    expect(analysedPart(report).blocks).toEqual([{ ...report.blocks[0], end: 250 }]);
    const short = annotate(await read(PARAGRAPH), { layers: [] });
    expect(analysedPart(short)).toBe(short);
  });

  test('cuts a block that is longer than the limit', async () => {
    const report = annotate(await read('It rained in Tavel. '.repeat(100)), {
      maxText: 250,
      layers: ['sentences'],
    });
    expect(report.sentences?.length).toBeGreaterThan(3);
    expect(report.sentences?.at(-1)?.end).toBeLessThanOrEqual(250);
  });

  test('with a date that became known later is the same as with the date at once', async () => {
    const text = `Bridge to be mended\n\n${PARAGRAPH} About 40 people crossed it in the past two weeks, and 3 were hurt on Friday.`;
    const undated = await read(text);
    const published = { value: '2030-03-05', basis: 'implied', why: '' } as const;
    const before = annotationOf(undated);
    const whole = annotationOf({ ...undated, published });
    expect(annotationWithDate({ ...undated, published }, before)).toEqual(whole);
    expect(whole.layers.times).not.toEqual(before.layers.times);
    expect(whole.layers.events).not.toEqual(before.layers.events);
  });

  test('of another language gives words and says what is missing', async () => {
    const german =
      'Der Stadtrat hat am Montag beschlossen, die alte Brücke über den Fluss zu erneuern, teilte die Bürgermeisterin mit. Die Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern.';
    const report = annotate(await read(german));
    expect(report.language).toBe('de');
    expect(report.tokens?.length).toBeGreaterThan(20);
    expect(report.quotes).toBeUndefined();
    expect(report.messages).toContainEqual(
      expect.objectContaining({ code: 'language-unread', grade: 'warning' }),
    );
  });
});

describe('an intake', () => {
  test.each([
    { path: 'a.txt', bytes: Uint8Array.from([65, 66, 200]) },
    { path: null, text: '\ufeffRain – snow', id: 'x', outlet: 'Wire' },
    { path: null, html: '<p>Rain</p>', url: 'https://wire.example/1', published: '2030-01-02' },
  ])('gives back what it was made of: %j', (raw) => {
    const defaults = { published: '2030-01-01', outlet: null };
    const again = rawOf(intakeOf(raw, defaults));
    expect(again.raw).toMatchObject(raw);
    expect(again.defaults).toEqual(defaults);
  });

  test('has the same key in any order of fields, and another for other content', () => {
    const key = intakeOf({ path: 'a', text: 'Rain', outlet: 'Wire' }).key;
    expect(intakeOf({ outlet: 'Wire', text: 'Rain', path: 'a' }).key).toBe(key);
    expect(intakeOf({ path: 'a', text: 'Snow', outlet: 'Wire' }).key).not.toBe(key);
    expect(intakeOf({ path: 'a', text: 'Rain', outlet: 'Other' }).key).not.toBe(key);
  });
});
