import type { Change } from './changes.ts';
import type { Sentence } from './pairs.ts';

/** A text after a change, and where the changed sentence stands in it. */
export interface Changed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Makes the change in the sentence, and of a name in the whole text, where its last word alone stands for it too. */
export function applied(text: string, sentence: Sentence, change: Change): Changed {
  const swap = (part: string) => (change.everywhere ? swapped(part, change.from, change.to) : part);
  const at = change.start + change.from.length;
  const inside = swap(sentence.text.slice(0, change.start)) + change.to + swap(sentence.text.slice(at));
  const before = swap(text.slice(0, sentence.start));
  return {
    text: before + inside + swap(text.slice(sentence.end)),
    start: before.length,
    end: before.length + inside.length,
  };
}

function swapped(text: string, from: string, to: string): string {
  const whole = text.replaceAll(from, to);
  const [short, shortTo] = [lastWord(from), lastWord(to)];
  return from.includes(' ') && /^[A-Z][a-z]{3,}$/u.test(short) && isNameOfPerson(from)
    ? whole.replace(new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'gu'), shortTo)
    : whole;
}

/** Of two or three words; of an organisation the last word says what it is and stays. */
function isNameOfPerson(name: string): boolean {
  return name.split(' ').length <= 3;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
