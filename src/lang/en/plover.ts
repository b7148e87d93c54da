import type { EventNoun, EventRules, EventSense } from '../../extract/events/rules.ts';
import type { PloverType } from '../../model/index.ts';
import { BODIES, isPeopleNoun } from './actors/words.ts';
import { phrases } from './attribution-phrases.ts';
import { FRAMES } from './plover-frames.ts';
import { KINDS } from './plover-kinds.ts';
import { CARRIERS, DEEDS, LIGHT, NOMINALS, NOUNS, OWN_NOMINALS } from './plover-nouns.ts';
import { ADJECTIVES, MOTIONS, PLACE_VERBS, SILENT, VERBS } from './plover-words.ts';

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** Types whose plural subject acts on itself: "X and Y agreed". */
const RECIPROCAL: ReadonlySet<PloverType> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

function senseOf(
  type: string,
  mode: string,
  needs: EventSense['needs'] = 'nothing',
  framed = false,
): EventSense {
  const plover = type === '-' ? null : (type as PloverType);
  return {
    type: plover,
    mode: mode === '-' ? null : mode,
    reciprocal: plover !== null && RECIPROCAL.has(plover),
    needs,
    framed,
  };
}

const needsOf = (word: string): EventSense['needs'] =>
  word.endsWith('@') ? 'agent' : word.endsWith('!!') ? 'object' : word.endsWith('!') ? 'target' : 'nothing';

const bare = (word: string): string => word.replace(/[!@]+$/, '');

type Rows = readonly (readonly [type: string, mode: string, words: string])[];

/** Senses by word; `!` and `!!` behind a word tell what it needs. */
function senseTable(rows: Rows): Map<string, EventSense> {
  const table = new Map<string, EventSense>();
  for (const [type, mode, words] of rows)
    for (const word of list(words)) {
      table.set(bare(word).replace(/_/g, ' '), senseOf(type, mode, needsOf(word)));
    }
  return table;
}

function frameTable(): ReadonlyMap<string, ReadonlyMap<string, EventSense>> {
  const table = new Map<string, Map<string, EventSense>>();
  for (const [verbs, kinds, type, mode] of FRAMES)
    for (const verb of list(verbs)) {
      const key = verb.replace(/_/g, ' ');
      const senses = table.get(key) ?? new Map<string, EventSense>();
      for (const kind of list(kinds))
        if (!senses.has(kind)) senses.set(kind, senseOf(bare(type), mode, needsOf(type), true));
      table.set(key, senses);
    }
  return table;
}

function kindTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const [kind, nouns] of Object.entries(KINDS))
    for (const noun of list(nouns)) table.set(noun, [...(table.get(noun) ?? []), kind]);
  return table;
}

function nounTable(): ReadonlyMap<string, EventNoun> {
  const table = new Map<string, EventNoun>();
  for (const [type, mode, certain, nouns] of NOUNS) {
    for (const lemma of list(nouns)) {
      const noun = { ...senseOf(type, mode), lemma, bare: certain === 'bare' };
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

/** Verbs by the nouns that name their deed. */
const pairs = (words: string): ReadonlyMap<string, string> =>
  new Map(list(words).map((pair) => pair.replace(/_/g, ' ').split(':') as [string, string]));

const HEADS: readonly (readonly ['planned' | 'possible' | 'negated' | 'same', string])[] = [
  [
    'planned',
    'plan plans planned due expected expect scheduled set agree intend aim seek want hope vow pledge promise decide prepare ready poised vote consider propose offer ordered order ask urge tell call_for going about wish willing prepared eager committed demand request appeal warn press lobby commit committed determined decision intention proposal agreement bid call',
  ],
  ['possible', 'threaten likely able try attempt could may need have threat effort right able chance'],
  ['negated', 'fail refuse decline unable forget refusal failure unwilling'],
  ['same', 'begin start continue manage help used forced go come resume stop'],
];

/** Events in English news: PLOVER's types and modes by verb and noun, and the words that set status and roles. */
export const events: EventRules = {
  phrases,
  verbs: senseTable(VERBS),
  frames: frameTable(),
  kinds: kindTable(),
  violent: set('violence force arms protest'),
  wares: set('force arms property aid territory road mission'),
  carriers: set(CARRIERS),
  light: new Set(list(LIGHT).map((verb) => verb.replace(/_/g, ' '))),
  deeds: senseTable(DEEDS),
  adjectives: senseTable(ADJECTIVES),
  nominals: pairs(NOMINALS),
  ownNominals: pairs(OWN_NOMINALS),
  intentions: set(
    'plan intend prepare prepared ready willing vow swear promise pledge commit committed threaten undertake',
  ),
  nouns: nounTable(),
  isActing: (lemma) => isPeopleNoun(lemma) || BODIES.has(lemma),
  silent: set(SILENT),
  speech: set(
    'say announce declare state add insist reiterate tell claim confirm pledge vow reveal maintain warn note indicate signal hint stress suggest report conclude',
  ),
  speakers: set('it they he she'),
  duties: set('must should ought'),
  spoken: {
    duty: senseOf('REQUEST', '-'),
    friendly: senseOf('AGREE', '-'),
    hostile: senseOf('THREATEN', '-'),
  },
  friendly: new Set<PloverType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']),
  hostile: new Set<PloverType>(['REJECT', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']),
  promises: set('promise vow threaten pledge swear agree'),
  motions: set(MOTIONS),
  placeVerbs: set(PLACE_VERBS),
  locatives: set('in at near outside inside on across over around throughout off into onto'),
  placeNouns: set(
    'town city capital village port state province region district island suburb county coast north south east west centre center middle outskirts',
  ),
  emphasis: set('only just merely'),
  targets: list('with against to on at upon toward towards from out for over of into between among'),
  grievances: list('against at of over about on for with toward towards in to by'),
  makers: set('by from'),
  partners: set('with against'),
  attachments: set('of by from for to with against on between among at toward towards about over'),
  moved: new Set<PloverType>(['RETREAT', 'MOBILIZE']),
  stances: set('protest defiance solidarity opposition retaliation'),
  mutual: new Set<PloverType>(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'SANCTION']),
  territorial: new Set<PloverType>([
    'THREATEN',
    'ASSAULT',
    'COERCE',
    'SANCTION',
    'MOBILIZE',
    'RETREAT',
    'CONCEDE',
    'AID',
    'REJECT',
    'REQUEST',
  ]),
  verbal: new Set<PloverType>(['AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']),
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
  alleging: set('accuse allege suspect claim blame charge indict'),
  conditions: set('if unless'),
  occasions: set('at during in'),
  reflexives: set('himself herself itself themselves oneself yourself myself ourselves'),
  earlier: set('after since following despite amid over'),
  here: set('here'),
  without: 'without',
  be: set("is are was were be been being 's 're am"),
  bePresent: set("is are am 's 're"),
  unchanging: set('put hit cut set let quit shut split spread hurt cost beat bet burst cast read rid thrust'),
};
