import { type BlockKind, compareText, spanAt, type Token } from '../../model/index.ts';
import { type Folder, makeFolder } from '../../text/index.ts';
import type { AlignRules, StoryReport } from '../types.ts';

/** A report as weighted words: unit length, terms sorted. */
export interface StoryVector {
  readonly terms: readonly string[];
  readonly weights: Float64Array;
  /** The heaviest words of its names, each with the first name that holds it. */
  readonly names: ReadonlyMap<string, string>;
}

/** A word in the title, in the lead, in a name counts twice each. */
const DOUBLE = 2;
/** Characters of body text that are the lead. */
const LEAD = 600;
/** Names by which two stories can be told to be of one affair. */
const MAIN_NAMES = 8;

const SILENT: ReadonlySet<BlockKind> = new Set(['boilerplate', 'section', 'byline']);
const CONTENT = /[\p{L}\p{N}]/u;

/** The vector of one report: tf-idf by the background table, with title, lead and names counted twice. */
export function makeVectorizer(rules: AlignRules): (report: StoryReport) => StoryVector {
  const fold = makeFolder(rules.folding);
  return (report) => {
    const counts = countTerms(report, fold, rules);
    const terms = [...counts.keys()].sort(compareText);
    const weights = Float64Array.from(terms, (term) => {
      const { count } = counts.get(term) as Counted;
      return (1 + Math.log(count)) * rules.background.idf(term);
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
    if (name !== undefined) weight *= DOUBLE;
    for (const key of keysOf(report.text, token, fold)) {
      if (rules.functionWords.has(key)) continue;
      const counted = counts.get(key) ?? { count: 0, name: null };
      counted.count += weight;
      if (name !== undefined) counted.name ??= report.text.slice(name.start, name.end).replace(/\s+/gu, ' ');
      counts.set(key, counted);
    }
  }
  return counts;
}

/** The folded lemma; of a name, which has none, the folded word. */
function keysOf(text: string, token: Token, fold: Folder): string[] {
  const word = text.slice(token.start, token.end);
  if (!CONTENT.test(word)) return [];
  return fold(token.lemma, { start: 0, end: token.lemma.length }).map((folded) => folded.key);
}
