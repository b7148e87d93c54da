import { describe, expect, it } from 'vitest';
import { BODY, MORE, read } from './helpers.ts';

const agencies = async (text: string) => (await read(text)).agencies;

describe('agencies that are a source of the text', () => {
  it.each<[string, readonly string[]]>([
    ['The pier is closed, AFP reported.', ['AFP']],
    ['The mayor told Reuters the pier was safe.', ['Reuters']],
    ['The mayor told The Associated Press that the pier was safe.', ['AP']],
    ['The mayor told the Interfax news agency on Monday.', ['Interfax']],
    ["The mayor told Japan's Kyodo News that the pier was safe.", ['Kyodo']],
    ['The pier moved, according to the Associated Press.', ['AP']],
    ['According to state news agency Xinhua, the pier moved.', ['Xinhua']],
    ['Yonhap said the pier moved.', ['Yonhap']],
    ['The pier moved, Yonhap News Agency has reported.', ['Yonhap']],
    ['A Reuters reporter saw the pier move.', ['Reuters']],
    ['The mayor said so in an interview with dpa.', ['dpa']],
    ['NORTHPORT (Reuters) - The pier moved on Monday.', ['Reuters']],
    ['NORTHPORT, Jan. 13 (Xinhua) -- The pier moved on Monday.', ['Xinhua']],
    ['NORTHPORT, Eastland (AP) — The pier moved on Monday.', ['AP']],
    ['NORTHPORT (Norpress) - The pier moved on Monday.', ['Norpress']],
    ['The pier moved, the Norpress news agency reported.', ['Norpress']],
    ['The pier moved, according to Harbour News Agency.', ['Harbour News Agency']],
    ['The Harbour Press Agency reported that the pier moved.', ['Harbour Press Agency']],
    ['The pier moved on Monday. (Kyodo)', ['Kyodo']],
    ['With reporting by AP and Reuters', ['AP', 'Reuters']],
    ['AFP/Kyodo', ['AFP', 'Kyodo']],
    ['Source: TASS', ['TASS']],
    ['© 2018 AFP', ['AFP']],
    ['By Reuters', ['Reuters']],
    ['By Harbour Wire', ['Harbour Wire']],
    ['By Harbour News Service', ['Harbour News Service']],
    ['By Jane Press', []],
    ['The mayor visited Harbour News Agency on Monday.', []],
    // Spoken of, or something else altogether.
    ['Reuters ship-tracking data noted that the ferry had left.', []],
    ['According to Reuters calculations the pier cost more.', []],
    ['The mayor met the head of Reuters on Monday.', []],
    ['The mayor told Harbour News that the pier was safe.', []],
    ['Her PA said the mayor was away.', []],
    ['The MAP shows where the pier stood.', []],
    ['The pier (built in 1920) - the oldest of the harbour - moved.', []],
    ['The ferry at the pier. (Reuters photo)', []],
    ['Photo: AP', []],
    ['Jane Doe/AFP/Getty Images', []],
  ])('%s', async (sentence, expected) => {
    expect(await agencies(`Old pier closes for the winter\n\n${BODY}\n\n${sentence}\n\n${MORE}`)).toEqual(
      expected,
    );
  });

  it('come in the order of their first mention, each once', async () => {
    const text = `${BODY} Kyodo reported.\n\nThe mayor told Reuters so.\n\nThe pier moved, Kyodo said, and AFP reported.`;
    expect(await agencies(text)).toEqual(['Kyodo', 'Reuters', 'AFP']);
  });
});
