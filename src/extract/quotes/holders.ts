import { subjectBefore } from '../subjects.ts';
import { type Range, uposAt, wordAt } from '../words.ts';
import type { Reading } from './attribution.ts';
import type { Frame } from './frames.ts';
import { below, dependent, dependentsOf } from './trees.ts';

/** Governors one subject is looked for along (`tried and failed to persuade`). */
const CLIMB_LIMIT = 5;

/** Relations by which a verb without a subject of its own takes that of its governor. */
const SHARING: ReadonlySet<string> = new Set(['conj', 'xcomp', 'advcl', 'parataxis']);

/** Dependents behind a noun with which its phrase goes on but that do not say who it is. */
const LOOSE: ReadonlySet<string> = new Set([
  'acl:relcl',
  'acl',
  'appos',
  'parataxis',
  'advcl',
  'advcl:relcl',
  'dep',
  'punct',
]);

/** Who says or thinks so. */
export interface Holder extends Range {
  /** The relative pronoun that stands for it in the clause, where there is one. */
  readonly pronoun?: number;
}

/** The phrase of the one who holds what a verb or adjective ascribes: its subject in the tree, or by the words before. */
export function holderOf(reading: Reading, frame: Frame, predicate: number): Holder | null {
  const { trees, words, rules } = reading;
  let at = predicate;
  for (let step = 0; step < CLIMB_LIMIT; step++) {
    const subject = subjectOf(reading, at, at === predicate);
    if (subject >= 0 && at !== predicate && !agrees(reading, subject, predicate)) return null;
    if (subject >= 0 && !isLooseRelative(reading, subject, at))
      return subjectPhrase(reading, frame, { subject, verb: at });
    if (subject >= 0) break;
    const relation = trees.relation[at]!;
    const governor = trees.head[at]!;
    if (governor < frame.first || governor >= frame.end) break;
    if (relation === 'acl' && ['NOUN', 'PROPN', 'PRON'].includes(uposAt(words, governor)))
      return phraseOf(reading, frame, governor);
    if (!SHARING.has(relation)) break;
    if (isPassiveClause(reading, at)) return null;
    at = governor;
  }
  const found = subjectBefore(words, rules.phrases, {
    verb: predicate,
    floor: floorOf(reading, frame, predicate),
  });
  if (found === null) return null;
  return {
    first: found.first,
    end: found.end,
    ...(found.pronoun === undefined ? {} : { pronoun: found.pronoun }),
  };
}

/** "Asked about the plan, Berg said": an adverbial clause in the past without a subject is passive; another one asks. */
function isPassiveClause({ trees, words }: Reading, verb: number): boolean {
  return trees.relation[verb] === 'advcl' && /^VB[DN]$/.test(words.tokens[verb]!.xpos ?? '');
}

/** False for a plural verb that a parser joined to one whose subject is a single thing: "the visit ended …, and respond". */
function agrees({ words, trees }: Reading, subject: number, verb: number): boolean {
  if (words.tokens[verb]!.xpos !== 'VBP') return true;
  return !/^NNP?$/.test(words.tokens[subject]!.xpos ?? '') || dependent(trees, subject, 'conj') >= 0;
}

/** "Berg, who said": a relative pronoun whose clause the tree hangs on no noun. */
function isLooseRelative({ trees, words, rules }: Reading, subject: number, verb: number): boolean {
  return trees.relation[verb] !== 'acl:relcl' && rules.phrases.relatives.has(wordAt(words, subject));
}

/** The subject nearest before the verb that is no adjunct; of a governing passive its subject too. Else -1. */
function subjectOf({ trees }: Reading, verb: number, active: boolean): number {
  let subject = -1;
  for (const one of dependentsOf(trees, verb)) {
    const relation = trees.relation[one]!;
    const fits = relation === 'nsubj' || relation === 'nsubj:outer' || (!active && relation === 'nsubj:pass');
    if (fits && dependent(trees, one, 'case') < 0 && (one < verb || subject < 0)) subject = one;
  }
  return subject;
}

function floorOf(reading: Reading, frame: Frame, at: number): number {
  let floor = at;
  while (floor > frame.first && (reading.inside[floor - 1] as number) < 0) floor--;
  return floor;
}

/** The subject's phrase; for "who" the noun before the relative clause. */
function subjectPhrase(
  reading: Reading,
  frame: Frame,
  given: { readonly subject: number; readonly verb: number },
): Holder | null {
  const { trees, words, rules } = reading;
  const { subject, verb } = given;
  if (!rules.phrases.relatives.has(wordAt(words, subject))) return phraseOf(reading, frame, subject);
  const phrase = phraseOf(reading, frame, trees.head[verb]!);
  return phrase === null ? null : { ...phrase, pronoun: subject };
}

/** The phrase of a noun without relative clauses and appositions; null if it lies in marks or outside the frame. */
export function phraseOf(reading: Reading, frame: Frame, head: number): Range | null {
  const { trees, inside } = reading;
  const { first } = below(trees, head);
  let { end } = below(trees, head);
  for (const one of dependentsOf(trees, head))
    if (one > head && LOOSE.has(trees.relation[one]!)) end = Math.min(end, trees.left[one]!);
  let start = first;
  while (start < head && ['PUNCT', 'ADP', 'CCONJ', 'SCONJ'].includes(uposAt(reading.words, start))) start++;
  while (end > head + 1 && uposAt(reading.words, end - 1) === 'PUNCT') end--;
  if (start < frame.first || end > frame.end || end <= start) return null;
  if (reading.rules.phrases.relativePossessives.has(wordAt(reading.words, start))) return null;
  for (let at = start; at < end; at++) if ((inside[at] as number) >= 0) return null;
  return { first: start, end };
}

/** True for "you": whoever reads. */
export function isSelf({ words, rules }: Reading, holder: Range): boolean {
  return holder.end - holder.first === 1 && rules.predicates.selves.has(wordAt(words, holder.first));
}

/** True for somebody who is spoken of, and for a text or picture: not for "the defence of the mine". */
export function canTell({ words, rules, agents, trees }: Reading, holder: Range): boolean {
  let head = holder.end - 1;
  for (let at = holder.first; at < holder.end; at++) {
    const governor = trees.head[at]!;
    if (governor < holder.first || governor >= holder.end) {
      head = at;
      break;
    }
  }
  if (uposAt(words, head) !== 'NOUN') return true;
  return agents[head] === 1 || rules.predicates.documents.has(wordAt(words, head));
}
