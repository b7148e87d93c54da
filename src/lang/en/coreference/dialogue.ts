import type { Scene } from './scene.ts';

/** What the shape of a report tells of a conversation in it. */
export interface Dialogue {
  /** Paragraphs that end in a question, and how many. */
  readonly asked: ReadonlySet<number>;
  readonly questions: number;
  /** Word of the first "I" outside quotation marks; the number of words if there is none. */
  readonly start: number;
}

/** Looks for paragraphs that ask, and for where somebody begins to speak of himself. */
export function dialogueOf({ cast, references }: Pick<Scene, 'cast' | 'references'>): Dialogue {
  const { words, lines } = cast.page;
  const asked = new Set<number>();
  lines.forEach((line, at) => {
    const last = lines[at + 1]?.paragraph !== line.paragraph;
    if (last && words[line.to - 1]?.text === '?') asked.add(line.paragraph);
  });
  const first = references.find(
    ({ form, quoted, from }) => form === 'pronoun' && !quoted && /^(?:i|me|my)$/.test(words[from]!.lower),
  );
  return { asked, questions: asked.size, start: first?.from ?? words.length };
}
