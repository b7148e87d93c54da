/** Numbers by name. */
export type Figures = Readonly<Record<string, number>>;

/** Seconds of CPU for texts of so many tokens. */
export interface Speed {
  readonly name: string;
  readonly tokens: number;
  readonly seconds: number;
}

/** What is timed side by side, as printed. */
export const MEASURED = {
  wink: 'wink-nlp: tokens, sentences, parts of speech',
  tokens: 'crossread: tokens and sentences',
  tags: '+ parts of speech and lemmas',
  trees: '+ trees',
  names: '+ names and coreference',
  all: '+ times, amounts, places, quotes, events',
  compromise: 'compromise: people, places, organisations',
} as const;
