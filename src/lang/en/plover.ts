import type { EventNoun, EventRules, EventSense } from '../../extract/events/rules.ts';
import type { PloverType } from '../../model/index.ts';
import { phrases } from './attribution-phrases.ts';
import { MOTIONS, NOUNS, PLACE_VERBS, SILENT, VERBS } from './plover-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Types whose plural subject acts on itself: "X and Y agreed". */
const RECIPROCAL: ReadonlySet<PloverType> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

function senseOf(type: string, mode: string): EventSense {
  const plover = type === '-' ? null : (type as PloverType);
  return {
    type: plover,
    mode: mode === '-' ? null : mode,
    reciprocal: plover !== null && RECIPROCAL.has(plover),
  };
}

function verbTable(): ReadonlyMap<string, EventSense> {
  const table = new Map<string, EventSense>();
  for (const [type, mode, verbs] of VERBS)
    for (const verb of verbs.split(' ')) table.set(verb.replace('_', ' '), senseOf(type, mode));
  return table;
}

function nounTable(): ReadonlyMap<string, EventNoun> {
  const table = new Map<string, EventNoun>();
  for (const [type, mode, bare, nouns] of NOUNS) {
    for (const lemma of nouns.split(' ')) {
      const noun = { ...senseOf(type, mode), lemma, bare: bare === 'bare' };
      table.set(lemma, noun);
      if (lemma !== 'talks')
        table.set(
          /[^aeiou]y$/.test(lemma)
            ? `${lemma.slice(0, -1)}ies`
            : `${lemma}${/(?:s|sh|ch|x)$/.test(lemma) ? 'es' : 's'}`,
          noun,
        );
    }
  }
  return table;
}

const HEADS: readonly (readonly ['planned' | 'possible' | 'negated' | 'same', string])[] = [
  [
    'planned',
    'plan plans planned due expected expect scheduled set agree intend aim seek want hope vow pledge promise decide prepare ready poised vote consider propose offer ordered order ask urge tell call_for going about wish',
  ],
  ['possible', 'threaten likely able try attempt could may need have'],
  ['negated', 'fail refuse decline unable forget'],
  ['same', 'begin start continue manage help used forced go come'],
];

/** Events in English news: PLOVER's types and modes by verb and noun, and the words that set status and roles. */
export const events: EventRules = {
  phrases,
  verbs: verbTable(),
  nouns: nounTable(),
  silent: set(SILENT),
  motions: set(MOTIONS),
  placeVerbs: set(PLACE_VERBS),
  locatives: set('in at near outside inside on across over around throughout off into onto'),
  placeNouns: set(
    'town city capital village port state province region district island suburb county coast north south east west centre center middle outskirts',
  ),
  emphasis: set('only just merely'),
  targets: set('with against to on at upon for from'),
  partners: set('with against'),
  between: 'between',
  modals: new Map([
    ['will', 'planned'],
    ["'ll", 'planned'],
    ['wo', 'planned'],
    ['shall', 'planned'],
    ['would', 'possible'],
    ["'d", 'possible'],
    ['may', 'possible'],
    ['might', 'possible'],
    ['could', 'possible'],
    ['can', 'possible'],
    ['should', 'possible'],
    ['must', 'possible'],
    ['ought', 'possible'],
  ]),
  backshifted: set("would 'd"),
  heads: new Map(HEADS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const))),
  allegations: set('allegedly reportedly purportedly alleged suspected supposedly'),
  conditions: set('if unless'),
  be: set("is are was were be been being 's 're am"),
  bePresent: set("is are am 's 're"),
  unchanging: set('put hit cut set let quit shut split spread hurt cost beat bet burst cast read rid thrust'),
};
