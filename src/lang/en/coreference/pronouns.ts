/** What resolution knows of a pronoun. */
export interface Pronoun {
  readonly set: 'he' | 'she' | 'it' | 'they' | 'I' | 'we';
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive';
}

type Forms = readonly (readonly [words: string, form: Pronoun['form']])[];

const SETS: readonly (readonly [set: Pronoun['set'], forms: Forms])[] = [
  [
    'he',
    [
      ['he', 'subject'],
      ['him', 'object'],
      ['his', 'possessive'],
      ['himself', 'reflexive'],
    ],
  ],
  [
    'she',
    [
      ['she', 'subject'],
      ['her hers', 'possessive'],
      ['herself', 'reflexive'],
    ],
  ],
  [
    'it',
    [
      ['it', 'subject'],
      ['its', 'possessive'],
      ['itself', 'reflexive'],
    ],
  ],
  [
    'they',
    [
      ['they', 'subject'],
      ['them', 'object'],
      ['their theirs', 'possessive'],
      ['themselves', 'reflexive'],
    ],
  ],
  [
    'I',
    [
      ['i', 'subject'],
      ['me', 'object'],
      ['my mine', 'possessive'],
      ['myself', 'reflexive'],
    ],
  ],
  [
    'we',
    [
      ['we', 'subject'],
      ['us', 'object'],
      ['our ours', 'possessive'],
      ['ourselves', 'reflexive'],
    ],
  ],
];

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  SETS.flatMap(([set, forms]) =>
    forms.flatMap(([words, form]) =>
      words.split(' ').map((word): [string, Pronoun] => [word, { set, form }]),
    ),
  ),
);

/** The pronoun that a word in small letters is, or undefined. */
export function pronounOf(lower: string): Pronoun | undefined {
  return PRONOUNS.get(lower);
}

/** True for pronouns that are no mention while nobody is known to be meant: an empty "it", the reader's "we". */
export function isSilent(lower: string): boolean {
  const set = PRONOUNS.get(lower)?.set;
  return set === 'it' || set === 'I' || set === 'we';
}
