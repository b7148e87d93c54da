import { describe, expect, test } from 'vitest';
import { actorOf, meaningOf } from './coreference-support.ts';

type Case = readonly [text: string, words: string, nth: number, actor: string | null | undefined];

/** Text, words, which occurrence, and the actor meant; null where it must stay open, undefined where no mention is. */
const PRONOUNS: readonly Case[] = [
  // The subject before others.
  ['Rosa Ibarra met Carl Benning. She smiled.', 'She', 1, 'Rosa Ibarra'],
  ['Amina Otieno said she would stay.', 'she', 1, 'Amina Otieno'],
  ['Carl Benning told reporters that he and Jan Kowal had agreed.', 'he', 1, 'Carl Benning'],
  ['Jan Kowal said he did not expect Carl Benning to resign.', 'he', 1, 'Jan Kowal'],
  ['Peter Hahn met Carl Benning on Monday. He said he was pleased.', 'he', 1, 'Peter Hahn'],
  // Gender by title, given name, noun.
  ['Mr Okoro met Mrs Lund. He smiled.', 'He', 1, 'Okoro'],
  ['Mr Okoro met Mrs Lund. She smiled.', 'She', 1, 'Lund'],
  ['Carl Benning, 54, joined Norda. Anna Lund, his wife, left. She now runs a shop.', 'She', 1, 'Anna Lund'],
  // Who spoke goes on speaking; who is spoken of in the quotation is another.
  ['“We will pay,” Carl Benning said. “Soon, I hope,” he added.', 'he', 1, 'Carl Benning'],
  ['Jan Kowal added that Kenya “needs help”.\n\n“I think it will come,” he said.', 'he', 2, 'Jan Kowal'],
  ['Mr Benning said: “I never met Mr Kowal. He called me once.”', 'He', 1, 'Kowal'],
  [
    'Prime Minister Jan Kowal spoke to farmers. “We will pay,” Kowal said.\n\nOpposition leader Peter Hahn stayed away. “The prime minister pays with our money,” he said.',
    'he',
    2,
    'Peter Hahn',
  ],
  // Who speaks does not call himself "he", in no sentence of the quotation.
  [
    'Peter Hahn wrote of Jan Kowal, “He was my friend. I met him in Oslo. His voice was low.”',
    'His',
    1,
    'Jan Kowal',
  ],
  // A phrase does not mean its owner.
  ['Jan Kowal was elected in 2010. His wife, Ewa, is a doctor. His brother fled.', 'His', 2, 'Jan Kowal'],
  // Bodies and countries.
  ['Norda Foods said on Monday it will close two plants.', 'it', 1, 'Norda Foods'],
  ['Kenya has fired its minister.', 'its', 1, 'Kenya'],
  ['Kenya said on Monday that it would open its ports.', 'it', 1, 'Kenya'],
  // Groups.
  ['Farmers blocked the road. They want money.', 'They', 1, 'farmers'],
  // Left open: two could be meant.
  ['A letter from Carl Benning to Jan Kowal was lost. It hurt him.', 'him', 1, null],
  ['Carl Benning and Jan Kowal met. They agreed.', 'They', 1, null],
  ['Rosa Ibarra and Anna Lund argued on Monday. She left early.', 'She', 1, null],
  // Nobody.
  ['Kenya is in Africa. It was late when the train came.', 'It', 1, undefined],
];

/** "I" and "we" are mentions where their speaker is known. */
const SPEAKERS: readonly Case[] = [
  ['“We are ready,” said Rosa Ibarra. “I will go.”', 'I', 2, 'Rosa Ibarra'],
  ['“My brother is innocent,” Rosa Ibarra told Reuters.', 'My', 1, 'Rosa Ibarra'],
  ['Mr Benning said: “I never met Mr Kowal. He called me once.”', 'I', 1, 'Benning'],
  ['Mr Benning said: “I never met Mr Kowal. He called me once.”', 'me', 2, 'Benning'],
  ['Carl Benning was tired. “I want to sleep,” he said.', 'I', 1, 'Carl Benning'],
  ['Carl Benning resigned. I was in Oslo then.', 'I', 1, undefined],
];

const NOMINALS: readonly Case[] = [
  // Who tells, behind what is told, is its subject.
  [
    'Norda Foods has agreed to sell its mill in Aldon to the Kelvar Group for cash, the company said on Thursday.',
    'the company',
    1,
    'Norda Foods',
  ],
  // Groups.
  ['Kenyan officials met. The officials said no.', 'The officials', 1, 'Kenyan officials'],
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
  [
    'Prime Minister Amina Otieno met farmers in Kisumu. The prime minister promised help.',
    'The prime minister',
    1,
    'Amina Otieno',
  ],
  ['Carl Benning, the mayor of Halden, resigned. The mayor was tired.', 'The mayor', 1, 'Carl Benning'],
  ['Lidija Novak, an actress, won the prize. The actress was tired.', 'The actress', 1, 'Lidija Novak'],
  ['Judge Carl Benning sentenced Peter Hahn. The judge left.', 'The judge', 1, 'Carl Benning'],
  // Bodies.
  ['The Savanna Institute was founded here. The institute said no.', 'The institute', 1, 'Savanna Institute'],
  ['Kenya’s Ministry of Health confirmed it. The ministry said no.', 'The ministry', 1, 'Ministry of Health'],
  ['The European Union agreed new rules. The bloc wants less trade.', 'The bloc', 1, 'European Union'],
  ['NATO met on Friday. The alliance has 29 members.', 'The alliance', 1, 'NATO'],
  ['Norda Foods will close two plants. The company has lost money.', 'The company', 1, 'Norda Foods'],
  ['Skagen Airlines cancelled 40 flights. The airline blamed fog.', 'The airline', 1, 'Skagen Airlines'],
  // The White House is not the House, nor another institute the same; the president of that country is another one.
  ['The White House waited. Then the House voted.', 'the House', 1, undefined],
  [
    'The Orre Institute was founded here. The institute of Ada Lindt said no.',
    'The institute',
    1,
    'the institute',
  ],
  [
    'Carl Benning, the mayor of Halden, resigned. The mayor of another town was tired.',
    'The mayor',
    1,
    'the mayor',
  ],
  // Places.
  ['Chile signed the pact in May. The country sells copper.', 'The country', 1, 'Chile'],
  // Acronyms.
  [
    'The Kestrel Harbour Authority was founded in 1990. KHA has 300 workers.',
    'KHA',
    1,
    'Kestrel Harbour Authority',
  ],
];

describe('coreference', () => {
  test.each(PRONOUNS)('pronouns: %s | %s (%i)', (text, words, nth, actor) => {
    expect(meaningOf(text, words, nth)).toBe(actor);
  });

  test.each(SPEAKERS)('speakers: %s | %s (%i)', (text, words, nth, actor) => {
    expect(meaningOf(text, words, nth)).toBe(actor);
  });

  test.each(NOMINALS)('nominals: %s | %s (%i)', (text, words, nth, actor) => {
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
