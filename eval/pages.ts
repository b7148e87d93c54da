import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readRules } from '../src/lang/en/reading.ts';
import type { BlockKind } from '../src/model/index.ts';
import { readReport } from '../src/read/index.ts';

/** One page: the parts of what was read that are the article's, and of the article that was read. */
export interface PageScore {
  readonly id: string;
  readonly url: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly milliseconds: number;
}

/** Means over pages; `f1` is that of the two means. */
export interface PagesScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly meanMilliseconds: number;
  /** Worst first. */
  readonly pages: readonly PageScore[];
}

type Truth = Readonly<Record<string, { readonly articleBody: string; readonly url: string }>>;

/** The annotated bodies hold no titles, credits and labels. */
const NO_BODY: ReadonlySet<BlockKind> = new Set([
  'title',
  'section',
  'byline',
  'dateline',
  'caption',
  'boilerplate',
]);
/** Words of a shingle. */
const SHINGLE = 4;
const WORD = /[\p{L}\p{N}_]+/gu;

const folder = (data: string) => join(data, 'data', 'dev', 'pages-181');
const truthFile = (data: string) => join(folder(data), 'ground-truth.json');
const pageFile = (data: string, id: string) => join(folder(data), 'html', `${id}.html.gz`);

/** The files of the pages and of their annotation. */
export function pageFiles(data: string): readonly string[] {
  const html = join(folder(data), 'html');
  return [
    truthFile(data),
    ...readdirSync(html)
      .sort()
      .map((name) => join(html, name)),
  ];
}

/**
 * Reads every annotated page and compares its body with the annotated one: multisets of four words in a row, as the article
 * extraction benchmark of Zyte does, whose published figures of other systems it can be held against.
 */
export async function scorePages(data: string): Promise<PagesScore> {
  const truth = JSON.parse(readFileSync(truthFile(data), 'utf8')) as Truth;
  // The first page loads the parser, which is no part of the time of a page.
  await readReport({ path: null, html: '<p>' }, { rules: readRules });
  const pages: PageScore[] = [];
  for (const [id, { articleBody, url }] of Object.entries(truth)) {
    const bytes = gunzipSync(readFileSync(pageFile(data, id)));
    const start = performance.now();
    const { blocks, text } = await readReport({ path: `${id}.html`, bytes }, { rules: readRules });
    const milliseconds = performance.now() - start;
    const body = blocks
      .filter(({ kind }) => !NO_BODY.has(kind))
      .map((block) => text.slice(block.start, block.end));
    pages.push({ id, url, ...compareBodies(articleBody, body.join('\n')), milliseconds });
  }
  return summed(pages);
}

/** The same over the pages whose id passes. */
export function partOf(score: PagesScore, passes: (id: string) => boolean): PagesScore {
  return summed(score.pages.filter(({ id }) => passes(id)));
}

/** Half of the pages, counted apart to show whether the figure holds on other pages than those that changes are tried on. */
export const isApart = (id: string): boolean => /^[89a-f]/.test(id);

function summed(pages: readonly PageScore[]): PagesScore {
  const mean = (of: (page: PageScore) => number) =>
    pages.reduce((sum, page) => sum + of(page), 0) / Math.max(1, pages.length);
  const precision = mean((page) => page.precision);
  const recall = mean((page) => page.recall);
  return {
    f1: harmonic(precision, recall),
    precision,
    recall,
    meanMilliseconds: mean((page) => page.milliseconds),
    pages: [...pages].sort((a, b) => a.f1 - b.f1 || (a.id < b.id ? -1 : 1)),
  };
}

/** Precision and recall of a body by its words, four in a row, against the annotated one. */
export function compareBodies(
  annotated: string,
  body: string,
): Pick<PageScore, 'f1' | 'precision' | 'recall'> {
  const wanted = shingles(annotated);
  const found = shingles(body);
  let common = 0;
  for (const [shingle, times] of found) common += Math.min(times, wanted.get(shingle) ?? 0);
  const precision = share(common, total(found), total(wanted));
  const recall = share(common, total(wanted), total(found));
  return { f1: harmonic(precision, recall), precision, recall };
}

/** Nothing found where nothing was wanted is right; nothing found where something was is wrong. */
function share(common: number, whole: number, other: number): number {
  if (whole === 0) return other === 0 ? 1 : 0;
  return common / whole;
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - SHINGLE);
  for (let at = 0; at <= last; at++) {
    const shingle = words.slice(at, at + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, times) => sum + times, 0);
}

const WORST = 10;

/** The figures and the worst pages, for a terminal. */
export function renderPages(score: PagesScore): string {
  const row = (name: string, { pages, f1, precision, recall, meanMilliseconds }: PagesScore) =>
    `${name.padEnd(10)} ${String(pages.length).padStart(4)} pages  F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  ${meanMilliseconds.toFixed(1)} ms a page`;
  return [
    row('all', score),
    row('ids 8 to f', partOf(score, isApart)),
    '',
    'The worst pages',
    ...score.pages
      .slice(0, WORST)
      .map(
        ({ id, url, f1, precision, recall }) =>
          `${f1.toFixed(3)}  P ${precision.toFixed(3)} R ${recall.toFixed(3)}  ${id.slice(0, 8)}  ${url}`,
      ),
  ].join('\n');
}
