import type { MotionKind, MotionRules, StoryRules } from '../../story/types.ts';
import { COUNTRY_ROWS } from './gazetteer-countries.ts';
import { brief, dateline, timeline } from './story-telling.ts';

/** Verbs by what they do to their subject; lemmas. Compiled by hand. */
const VERBS: Readonly<Record<MotionKind, string>> = {
  go: 'travel go head fly continue proceed move journey sail drive come jet march sneak cross',
  visit: 'visit tour reach',
  arrive: 'arrive land stop stay touch disembark appear',
  return: 'return',
  leave: 'leave depart',
  carry: 'take bring carry',
  meet: 'meet dine confer huddle',
  speak: 'tell say speak address lecture',
};

const NOUNS: Readonly<Record<MotionKind, string>> = {
  go: 'trip journey flight',
  visit: 'visit tour',
  arrive: 'arrival stop stopover layover leg landing',
  return: 'return',
  leave: 'departure',
  carry: '',
  meet: 'meeting summit conference talks talk dinner lunch reception ceremony banquet',
  speak: 'speech address lecture',
};

const PREPOSITIONS: Readonly<Record<MotionKind, string>> = {
  go: 'to into',
  visit: 'to of through in at',
  arrive: 'in at',
  return: 'to',
  leave: 'for to',
  carry: 'to',
  meet: 'in at',
  speak: 'in at',
};

/** Where people go, in English. */
const motion: MotionRules = {
  verbs: byWord(VERBS),
  nouns: byWord(NOUNS),
  prepositions: mapValues(PREPOSITIONS, words),
  awaited: words('expected due awaited'),
  listWords: words(', and then plus & as well followed finally'),
  earlier: words('after following'),
  thenWords: words('then later next afterwards afterward subsequently onward onwards'),
  onward: words('before then'),
  homeWords: words('home'),
  negations: words(
    "not n't n’t never no without cancel cancels cancelled canceled cancelling canceling scrap scrapped postpone postponed skip skipped instead nor neither",
  ),
  unsure: words('may might could if whether unless should'),
  wishes: words(
    'invite urge ask decline refuse want wish hope consider call encourage persuade beg allow permit forbid ban bar stop prevent warn advise fail',
  ),
  plans: words('plan intend hope schedule mean'),
  butWords: words('but however'),
  several: words(
    'they their leaders both pair two duo sides men women presidents premiers ministers counterparts',
  ),
  capitals: capitals(),
  auxiliaries: words(
    "will would shall due set about expected scheduled also is was are were be been being has had have 'll ’ll",
  ),
  perfect: words("has have had 've ’ve"),
  joiners: words('and or but before after while when plus without since upon'),
  relatives: words('who which that'),
  possessives: words('his her their'),
};

/** The words that the story stage needs, in English. */
export const story: StoryRules = { dateline, motion, brief, timeline };

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter((word) => word !== ''));
}

function byWord(lists: Readonly<Record<MotionKind, string>>): ReadonlyMap<string, MotionKind> {
  const kinds = Object.entries(lists) as readonly (readonly [MotionKind, string])[];
  return new Map(kinds.flatMap(([kind, list]) => [...words(list)].map((word) => [word, kind] as const)));
}

function mapValues<T>(
  lists: Readonly<Record<MotionKind, string>>,
  make: (list: string) => T,
): Readonly<Record<MotionKind, T>> {
  return Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, make(list)])) as Record<
    MotionKind,
    T
  >;
}

function capitals(): ReadonlyMap<string, string> {
  const rows = COUNTRY_ROWS.trim()
    .split('\n')
    .map((row) => row.split('|'));
  return new Map(
    rows.flatMap(([code, , names]) =>
      (names ?? '')
        .split('/')
        .filter((name) => name !== '')
        .map((name) => [name.toLowerCase(), code as string] as const),
    ),
  );
}
