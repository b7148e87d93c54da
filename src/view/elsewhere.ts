import type { Evidence } from '../model/index.ts';
import { type ReportLabels, tellingWords } from './labels.ts';

/** A sentence of another report with so much of the shorter one's words tells the same. */
const SAME = 0.6;
/** Sentences with fewer telling words are alike by chance. */
const FEWEST_WORDS = 4;

/**
 * True if a sentence of another report of the story has much the same words, whether or not a claim joins the two:
 * nothing is called the only telling that a reader would find elsewhere.
 */
export function isToldElsewhere(text: string, evidence: Evidence, labels: ReportLabels): boolean {
  const words = tellingWords(text);
  return labels.ids.some((id) => {
    if (id === evidence.report) return false;
    return labels
      .wordsOfSentences(id)
      .some((others) => Math.min(words.size, others.size) >= FEWEST_WORDS && shareOf(words, others) >= SAME);
  });
}

/** Part of the smaller set that stands in the other, 0 to 1. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = a.size < b.size ? a : b;
  const larger = smaller === a ? b : a;
  const shared = [...smaller].filter((word) => larger.has(word)).length;
  return shared / Math.max(1, smaller.size);
}
