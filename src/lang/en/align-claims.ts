import type { ClaimRules, ComparingRules } from '../../align/claims/types.ts';
import type { Background } from '../../text/index.ts';
import { englishActorRules } from './align-actors.ts';
import { englishSlotRules } from './align-slots.ts';
import { OPPOSITES, ROOTS, SYNONYM_GROUPS } from './align-words.ts';
import { englishAlignRules } from './folding.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Endings of derived words, longest first, with the letters that must be left before them. */
const ENDINGS: readonly (readonly [ending: string, left: number])[] = [
  ['ization', 4],
  ['ational', 5],
  ['iveness', 4],
  ['ation', 5],
  ['ator', 5],
  ['ement', 4],
  ['ment', 4],
  ['ness', 4],
  ['ance', 5],
  ['ence', 5],
  ['ible', 5],
  ['able', 5],
  ['izer', 4],
  ['ship', 4],
  ['ize', 4],
  ['ate', 5],
  ['ity', 5],
  ['ive', 5],
  ['ion', 5],
  ['ful', 4],
  ['ant', 5],
  ['ent', 5],
  ['ing', 4],
  ['al', 6],
  ['um', 5],
  ['er', 4],
  ['or', 5],
  ['ed', 4],
  ['ly', 4],
  ['e', 3],
  ['y', 4],
];

const LIGHT_VERBS =
  list(`be have do make take get give go come hold put set keep let become remain include seem
  appear need use would will can could may might shall should must begin continue try seek want aim hope help`);

const REPORTING_VERBS =
  list(`say tell add state note report announce declare explain argue believe claim insist
  stress underline underscore reiterate remark comment write quote describe mention suggest indicate reveal confirm
  acknowledge admit warn express ask reply respond answer think according learn cite`);

/** Folded forms; an apostrophe is always straight. */
const NEGATORS = `not n't n’t never no neither nor without cannot don't doesn't didn't isn't aren't wasn't weren't
  won't can't couldn't wouldn't shouldn't hasn't haven't hadn't`;

const irregular = pairTable(ROOTS);
const remembered = new Map<string, string>();
/** Roots kept in memory; news has fewer distinct lemmas. */
const REMEMBERED = 100_000;

/** The common root of derived forms: own table first, then the longest ending that leaves enough letters. */
export function englishRoot(lemma: string): string {
  const before = remembered.get(lemma);
  if (before !== undefined) return before;
  const root = strip(irregular.get(lemma) ?? lemma);
  if (remembered.size < REMEMBERED) remembered.set(lemma, root);
  return root;
}

function strip(lemma: string): string {
  for (const [ending, left] of ENDINGS) {
    if (lemma.length >= ending.length + left && lemma.endsWith(ending)) return lemma.slice(0, -ending.length);
  }
  return lemma;
}

const groups = groupTable(SYNONYM_GROUPS);
const opposites = oppositeTable(OPPOSITES);

/** What English knows about saying the same in other words. */
export const englishClaimRules: ClaimRules = {
  root: englishRoot,
  synonyms: (root) => groups.get(root) ?? null,
  opposite: (a, b) => opposites.has(`${a} ${b}`),
  lightVerbs: new Set(LIGHT_VERBS),
  reportingVerbs: new Set(REPORTING_VERBS),
  negators: new Set(list(NEGATORS)),
  joiningWords: new Set(list('and but while whereas yet')),
  scopeWords: new Set(
    list(`per each every average total other more another additional further first last latest previous next
      remaining annual annually yearly monthly weekly daily hourly combined overall nearly half quarter`),
  ),
  growingCounts: new Set(
    list(`death fatality victim body injury casualty dead injured wounded missing arrest detainee survivor case
      infection evacuee home house people person passenger child woman man soldier civilian worker`),
  ),
  ownCounts: new Set(
    list(`point rebound assist goal yard touchdown run wicket hit try save set game year-old age seed shot pass
      season round lap square`),
  ),
  movingWords: new Set(
    list(`rose risen rises climbed climbs increased revised updated raised grew now later jumped`),
  ),
};

/** Everything the comparing stages know of English, with the given table of rarity. */
export function englishComparingRules(background: Background): ComparingRules {
  return {
    ...englishAlignRules(background),
    actors: englishActorRules,
    claims: englishClaimRules,
    slots: englishSlotRules,
  };
}

function pairTable(lines: string): ReadonlyMap<string, string> {
  return new Map(lines.split('\n').map((line) => list(line) as unknown as readonly [string, string]));
}

/** A word in two groups belongs to the first. */
function groupTable(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const words = list(line);
    for (const word of words)
      if (!table.has(englishRoot(word))) table.set(englishRoot(word), words[0] as string);
  }
  return table;
}

function oppositeTable(lines: string): ReadonlySet<string> {
  const table = new Set<string>();
  for (const line of lines.split('\n')) {
    const [a, b] = list(line).map(englishRoot);
    table.add(`${a} ${b}`).add(`${b} ${a}`);
  }
  return table;
}
