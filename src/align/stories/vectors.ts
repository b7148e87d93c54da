import { type BlockKind, compareText, dictionaryForm, spanAt, type Token } from '../../model/index.ts';
import { type Folder, makeFolder } from '../../text/index.ts';
import type { AlignRules, StoryReport } from '../types.ts';

/** A report as weighted words: unit length, terms sorted. */
export interface StoryVector {
  readonly terms: readonly string[];
  readonly weights: Float64Array;
  /** The heaviest words of its names, each with the first name that holds it. */
  readonly names: ReadonlyMap<string, string>;
}

/** A word in the title or in the lead counts twice. */
const DOUBLE = 2;
/** A word in a name counts three times: who and where tell two stories of one kind apart. */
const NAMED = 3;
/** Characters of body text that are the lead. */
const LEAD = 600;
/** Names by which two stories can be told to be of one affair. */
const MAIN_NAMES = 8;

const SILENT: ReadonlySet<BlockKind> = new Set(['boilerplate', 'section', 'byline']);
const CONTENT = /[\p{L}\p{N}]/u;

/** The vector of one report: tf-idf of roots by the background table, with title and lead counted twice, names three times. */
export function makeVectorizer(rules: AlignRules): (report: StoryReport) => StoryVector {
  const fold = makeFolder(rules.folding);
  return (report) => {
    const counts = countTerms(report, fold, rules);
    const terms = [...counts.keys()].sort(compareText);
    const weights = Float64Array.from(terms, (term) => {
      const { count, rarity } = counts.get(term) as Counted;
      return (1 + Math.log(count)) * rarity;
    });
    const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    const names = terms
      .map((term, index) => ({ term, weight: weights[index] as number }))
      .filter(({ term }) => (counts.get(term) as Counted).name !== null)
      .sort((a, b) => b.weight - a.weight || compareText(a.term, b.term))
      .slice(0, MAIN_NAMES)
      .map(({ term }) => [term, (counts.get(term) as Counted).name as string] as const);
    return { terms, weights: weights.map((weight) => weight / norm), names: new Map(names) };
  };
}

interface Counted {
  count: number;
  /** That of its commonest form in the report. */
  rarity: number;
  /** The first name that holds the term, or null. */
  name: string | null;
}

function countTerms(report: StoryReport, fold: Folder, rules: AlignRules): Map<string, Counted> {
  const counts = new Map<string, Counted>();
  const named = report.mentions.filter((mention) => mention.form === 'name');
  const leadEnd = (report.blocks.find((block) => block.kind === 'body')?.start ?? 0) + LEAD;
  for (const token of report.tokens) {
    const kind = report.blocks.length === 0 ? 'body' : spanAt(report.blocks, token.start)?.kind;
    if (kind === undefined || SILENT.has(kind)) continue;
    const name = spanAt(named, token.start);
    let weight = 1;
    if (kind === 'title') weight *= DOUBLE;
    else if (token.start < leadEnd) weight *= DOUBLE;
    if (name !== undefined) weight *= NAMED;
    for (const key of keysOf(report.text, token, fold)) {
      if (rules.functionWords.has(key)) continue;
      const term = rules.root(key);
      const counted = counts.get(term) ?? { count: 0, rarity: Number.POSITIVE_INFINITY, name: null };
      counted.count += weight;
      counted.rarity = Math.min(counted.rarity, rules.background.idf(key));
      if (name !== undefined) counted.name ??= report.text.slice(name.start, name.end).replace(/\s+/gu, ' ');
      counts.set(term, counted);
    }
  }
  return counts;
}

/** The folded dictionary form; of a name, which has none, the folded word. */
function keysOf(text: string, token: Token, fold: Folder): string[] {
  const word = text.slice(token.start, token.end);
  if (!CONTENT.test(word)) return [];
  const form = dictionaryForm(text, token);
  return fold(form, { start: 0, end: form.length }).map((folded) => folded.key);
}
