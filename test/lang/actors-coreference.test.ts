import { describe, expect, test } from 'vitest';
import { actorOf, meaningOf } from './names-support.ts';

/** Text, words, which occurrence, and the actor meant; null where it must stay open. */
const CASES: readonly (readonly [text: string, words: string, nth: number, actor: string | null])[] = [
  // The subject before others.
  ['Rosa Ibarra met Carl Benning. She smiled.', 'She', 1, 'Rosa Ibarra'],
  ['Amina Otieno said she would stay.', 'she', 1, 'Amina Otieno'],
  ['Carl Benning told reporters that he and Jan Kowal had agreed.', 'he', 1, 'Carl Benning'],
  ['Jan Kowal said he did not expect Carl Benning to resign.', 'he', 1, 'Jan Kowal'],
  // Gender by title, given name, noun.
  ['Mr Okoro met Mrs Lund. He smiled.', 'He', 1, 'Okoro'],
  ['Mr Okoro met Mrs Lund. She smiled.', 'She', 1, 'Lund'],
  // Who spoke goes on speaking.
  ['“We will pay,” Carl Benning said. “Soon, I hope,” he added.', 'he', 1, 'Carl Benning'],
  ['Jan Kowal added that Kenya “needs help”.\n\n“I think it will come,” he said.', 'he', 2, 'Jan Kowal'],
  // Left open: two could be meant.
  ['A letter from Carl Benning to Jan Kowal was lost. It hurt him.', 'him', 1, null],
  ['Carl Benning and Jan Kowal met. They agreed.', 'They', 1, null],
  // Bodies and countries.
  ['China is pleased as Kenya opens its ports.', 'its', 1, 'Kenya'],
  ['Kenya has fired its minister.', 'its', 1, 'Kenya'],
  // Groups.
  ['Kenyan officials met. The officials said no.', 'The officials', 1, 'Kenyan officials'],
  ['Farmers blocked the road. They want money.', 'They', 1, 'farmers'],
  // Offices.
  [
    'Kenyan Prime Minister Amina Otieno left. The Kenyan premier was tired.',
    'The Kenyan premier',
    1,
    'Amina Otieno',
  ],
  [
    'Kenyan Prime Minister Amina Otieno met Polish President Jan Kowal. The Kenyan leader left.',
    'The Kenyan leader',
    1,
    'Amina Otieno',
  ],
  ['The Savanna Institute was founded here. The institute said no.', 'The institute', 1, 'Savanna Institute'],
];

describe('coreference', () => {
  test.each(CASES)('%s | %s (%i)', (text, words, nth, actor) => {
    expect(meaningOf(text, words, nth)).toBe(actor);
  });

  test('an office named before its holder is the main person of the report', () => {
    const text =
      'Kenya’s prime minister landed in Oslo on Friday, as she seeks help.\n\nDespite the rain, Amina Otieno has insisted on talks.\n\nOtieno left.';
    expect(meaningOf(text, 'Kenya’s prime minister')).toBe('Amina Otieno');
    expect(meaningOf(text, 'she')).toBe('Amina Otieno');
    expect(actorOf(text, 'Amina Otieno')).toMatchObject({ roles: ['prime minister'], country: 'KEN' });
  });

  test('an unnamed source is the person of its country who speaks next', () => {
    const text =
      'A former Kenyan defence official told Reuters that talks must start.\n\nThe army is weak, Juma Wekesa, professor at Kenya’s Rift Institute, said.';
    expect(meaningOf(text, 'A former Kenyan defence official')).toBe('Juma Wekesa');
  });

  test('it stays unnamed where the next speaker is of another country', () => {
    const text =
      'A former Kenyan defence official told Reuters that talks must start.\n\nPolish President Jan Kowal said no.';
    expect(meaningOf(text, 'A former Kenyan defence official')).toBe(
      'A former Kenyan defence official'.replace('A', 'a'),
    );
  });

  test('what is said of a pronoun holds for the person', () => {
    const text = 'Amina Otieno landed on Friday. She is the first Kenyan minister to come.';
    expect(actorOf(text, 'Amina Otieno')).toMatchObject({ roles: ['minister'], country: 'KEN' });
  });
});
