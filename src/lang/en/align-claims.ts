import type { ClaimRules, ComparingRules } from '../../align/claims/types.ts';
import type { Background } from '../../text/index.ts';
import { englishActorRules } from './align-actors.ts';
import { englishArithmeticRules } from './align-arithmetic.ts';
import { englishSlotRules } from './align-slots.ts';
import { OPPOSITES, SYNONYM_GROUPS } from './align-words.ts';
import { englishAlignRules } from './folding.ts';
import { englishRoot } from './roots.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

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

const groups = groupTable(SYNONYM_GROUPS);
const opposites = oppositeTable(OPPOSITES);

/** What English knows about saying the same in other words. */
export const englishClaimRules: ClaimRules = {
  root: englishRoot,
  synonyms: (root) => groups.get(root) ?? null,
  opposite: (a, b) => opposites.has(`${a} ${b}`),
  lightVerbs: new Set(LIGHT_VERBS),
  reportingVerbs: new Set(REPORTING_VERBS),
  properName:
    /^(?:[Tt]he\s+)?(\p{Lu}[\p{L}.’'-]*(?:\s+(?:of\s+|for\s+|and\s+|the\s+)*\p{Lu}[\p{L}.’'-]*)+)$/u,
  negators: new Set(list(NEGATORS)),
  hollow: new Set(list('only fewer less more later just merely')),
  joiningWords: new Set(list('and but while whereas yet')),
  openingWords: new Set(list('as while although though whereas')),
  scopeWords: new Set(
    list(`per each every average total other others more another additional further first last latest previous next
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
    arithmetic: englishArithmeticRules,
  };
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
