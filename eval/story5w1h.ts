import { join } from 'node:path';
import type { Case, Line } from '../src/model/index.ts';
import { accountOf } from '../src/pipeline/account.ts';
import { readJsonLines } from './data.ts';

/** The six questions of a brief. */
export const QUESTIONS = ['who', 'what', 'when', 'where', 'why', 'how'] as const;
export type Question = (typeof QUESTIONS)[number];

interface Article extends Readonly<Record<Question, readonly { readonly text: string }[]>> {
  readonly doc: string;
  readonly outlet: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly text: string;
}

/** How well the first answers to one question match what people marked; means over the articles that have an answer marked. */
export interface AnswerScore {
  readonly articles: number;
  /** Articles for which an answer was given. */
  readonly answered: number;
  /** Token F1 of the first answer against the marked phrase most like it. */
  readonly f1: number;
  /** The same of an answer that takes no reading, or null where there is none. */
  readonly trivial: number | null;
  /** The worst answers in words. */
  readonly errors: readonly string[];
}

/** The annotated files: their digest belongs to the floors. */
export const answerFiles = (data: string): readonly string[] => [
  join(data, 'data', 'dev', 'story5w1h.jsonl.gz'),
];

/** Answers of the brief of each article by itself, held against what people marked. */
export async function evaluateAnswers(data: string): Promise<ReadonlyMap<Question, AnswerScore>> {
  const articles = readJsonLines<Article>(answerFiles(data)[0] as string);
  const cases: Case[] = [];
  for (const { doc, outlet, title, date, text } of articles)
    cases.push(
      await accountOf([{ id: doc, path: null, outlet, title, published: date, text: `${title}\n\n${text}` }]),
    );
  return new Map(
    QUESTIONS.map((question) => {
      const marked = articles.flatMap((article, index) =>
        article[question].length === 0 ? [] : [{ article, built: cases[index] as Case }],
      );
      return [question, scoreOf(question, marked)] as const;
    }),
  );
}

type Marked = { readonly article: Article; readonly built: Case };

function scoreOf(question: Question, marked: readonly Marked[]): AnswerScore {
  const scored = marked.map(({ article, built }) => {
    const answer = (built.stories[0]?.brief[question][0] as Line | undefined)?.text ?? null;
    const trivial = trivialAnswer(question, article, built);
    const phrases = article[question].map(({ text }) => text);
    return {
      answer,
      f1: answer === null ? 0 : bestF1(answer, phrases),
      trivial: trivial === null ? null : bestF1(trivial, phrases),
      phrases,
    };
  });
  const errors = [...scored]
    .sort((a, b) => a.f1 - b.f1)
    .map(
      ({ f1, answer, phrases }) =>
        `${question} ${f1.toFixed(2)}: ${answer ?? 'no answer'} | ${phrases.join(' / ')}`,
    );
  return {
    articles: scored.length,
    answered: scored.filter(({ answer }) => answer !== null).length,
    f1: mean(scored.map(({ f1 }) => f1)),
    trivial: scored.every(({ trivial }) => trivial === null)
      ? null
      : mean(scored.map(({ trivial }) => trivial ?? 0)),
    errors,
  };
}

/** The headline says what; the person named most often is who. */
function trivialAnswer(question: Question, { title }: Article, built: Case): string | null {
  if (question === 'what') return title;
  if (question !== 'who') return null;
  const counts = new Map<string, number>();
  for (const { mentions, actors } of built.reports)
    for (const { form, actor } of mentions ?? []) {
      const known = actors?.find(({ id }) => id === actor);
      if (form === 'name' && known?.type === 'person')
        counts.set(known.name, (counts.get(known.name) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function bestF1(answer: string, phrases: readonly string[]): number {
  return Math.max(...phrases.map((phrase) => tokenF1(answer, phrase)));
}

/** F1 of the words of two texts as bags, small letters, marks aside. */
export function tokenF1(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return shared === 0 ? 0 : (2 * shared) / (one.length + other.length);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Figures for the gate. */
export function answerMeasures(scores: ReadonlyMap<Question, AnswerScore>): Record<string, number> {
  return Object.fromEntries([...scores].map(([question, { f1 }]) => [question, f1]));
}

/** The table, and the worst answers. */
export function renderAnswers(scores: ReadonlyMap<Question, AnswerScore>, errors: number): string {
  const lines = [
    '| question | articles | answered | token F1 of the first answer | trivial answer |',
    '|---|---|---|---|---|',
  ];
  for (const [question, { articles, answered, f1, trivial }] of scores)
    lines.push(
      `| ${question} | ${articles} | ${answered} | ${f1.toFixed(2)} | ${trivial?.toFixed(2) ?? '-'} |`,
    );
  for (const score of scores.values()) lines.push('', ...score.errors.slice(0, errors));
  return lines.join('\n');
}
