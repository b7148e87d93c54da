import {
  type ActorType,
  type Amount,
  classOf,
  contains,
  type FullReport,
  firstEndingAfter,
  type Mention,
  type Place,
  type Span,
  spanAt,
  spansWithin,
  type TimeExpression,
  type Token,
} from '../../../model/index.ts';
import type { ActorNode, MergedActors } from '../../actors/index.ts';
import type { ComparingRules, Proposition } from '../../claims/types.ts';
import { wordsAround } from '../surroundings.ts';
import type { DisagreementSource } from '../types.ts';

/** What a proposition says in one place of its sentence: how many, when, where, who. */
export type Detail = Setting &
  (
    | { readonly kind: 'number'; readonly value: Amount }
    | { readonly kind: 'duration'; readonly value: TimeExpression }
    | { readonly kind: 'date'; readonly value: TimeExpression }
    | { readonly kind: 'place'; readonly value: Place }
    | { readonly kind: 'actor'; readonly value: Mention }
    | { readonly kind: 'polarity'; readonly value: Deed }
  );

/** Where a detail stands in its sentence: what two details must have in common to answer one question. */
export interface Setting extends Span {
  readonly report: FullReport;
  readonly proposition: Proposition;
  /** Groups of the words that the detail hangs on in the tree, nearest first. */
  readonly governors: readonly string[];
  /** Relation of its head, and the preposition before it: `obl in`. */
  readonly relation: string;
  /** Whether its head does what the verb says, or has it done to it; null where it is neither. */
  readonly role: 'agent' | 'patient' | null;
  /** The named actor that it hangs on: "Harry Reid (D-Nev.)"; null for none. */
  readonly owner: ActorNode | null;
  /** The named actor that is the subject of the verb above it, or null. */
  readonly subject: ActorNode | null;
  /** Roots of the content words around it, with their rarity. */
  readonly around: ReadonlyMap<string, number>;
}

/** What is done or is so, and whether it is negated. */
export interface Deed {
  /** Group of its root. */
  readonly group: string;
  readonly root: string;
  readonly negated: boolean;
  /** What makes it less than a plain statement: `if`, `to`, `could`; joined. */
  readonly mood: string;
}

/** Steps up the tree that are looked at. */
const MOST_GOVERNORS = 3;
/** A sentence with more details of one kind is a table or a list. */
const MOST_DETAILS = 12;

const ROLES: ReadonlyMap<string, 'agent' | 'patient'> = new Map([
  ['nsubj', 'agent'],
  ['obl:agent', 'agent'],
  ['obj', 'patient'],
  ['nsubj:pass', 'patient'],
]);
const NAMED: ReadonlySet<ActorType> = new Set(['person', 'organisation']);

/** The details of a proposition, kind by kind; none of a kind of which it has too many to tell apart. */
export function detailsOf(
  proposition: Proposition,
  report: FullReport,
  source: Pick<DisagreementSource, 'rules' | 'actors'>,
): readonly Detail[] {
  const scene = { proposition, report, rules: source.rules, actors: source.actors };
  const settingOf = (span: Span) => settingAt(span, scene);
  const few = <Found extends Span>(list: readonly Found[]) => (list.length > MOST_DETAILS ? [] : list);
  const numbers = few(proposition.amounts.filter(({ low }) => low !== null)).map(
    (value): Detail => ({ ...settingOf(value), kind: 'number', value }),
  );
  const dates = few(spansWithin(report.times, proposition).filter(isMoment)).map(
    (value): Detail => ({ ...settingOf(value), kind: 'date', value }),
  );
  const durations = few(spansWithin(report.times, proposition).filter(isDuration)).map(
    (value): Detail => ({ ...settingOf(value), kind: 'duration', value }),
  );
  const places = few(proposition.places).map(
    (value): Detail => ({ ...settingOf(value), kind: 'place', value }),
  );
  const names = spansWithin(namesOf(report), proposition).filter(
    (name) => name.actor !== null && NAMED.has(name.type) && contains(proposition, name),
  );
  const actors = few(names).map((value): Detail => ({ ...settingOf(value), kind: 'actor', value }));
  return [...numbers, ...durations, ...dates, ...places, ...actors, ...few(deedsIn(scene))];
}

function isMoment({ type }: TimeExpression): boolean {
  return type === 'DATE' || type === 'TIME';
}

/** A negation that negates: not "not only", "no fewer than". */
function isNegation(
  tokens: readonly Token[],
  index: number,
  { text }: FullReport,
  { claims }: ComparingRules,
): boolean {
  const wordAt = ({ start, end }: Span) => text.slice(start, end).toLowerCase();
  const next = tokens[index + 1];
  return (
    claims.negators.has(wordAt(tokens[index] as Token)) &&
    (next === undefined || !claims.hollow.has(wordAt(next)))
  );
}

/** "three weeks", "15 years": with a figure of its own. */
function isDuration({ type, value }: TimeExpression): boolean {
  return type === 'DURATION' && value !== null && /\d/u.test(value);
}

/** The verbs of a proposition, and what a copula says of its subject. */
function deedsIn(scene: Scene): readonly Detail[] {
  const { proposition, report, rules } = scene;
  const { tokens } = report;
  const { claims, slots } = rules;
  const moods = new Map<number, string[]>();
  const from = firstEndingAfter(tokens, proposition.start);
  const negated = new Map<number, number>();
  const said = new Set<number>();
  let end = from;
  for (; end < tokens.length && (tokens[end] as Token).start < proposition.end; end++) {
    const token = tokens[end] as Token;
    const head = token.head ?? -1;
    if (isNegation(tokens, end, report, rules))
      negated.set(token.deprel === 'det' ? (tokens[head]?.head ?? head) : head, end);
    const lemma = token.lemma.toLowerCase();
    if (
      (token.deprel === 'mark' && lemma !== 'that') ||
      (token.deprel === 'aux' && slots.doubtful.has(lemma))
    )
      moods.set(head, [...(moods.get(head) ?? []), lemma]);
    if (token.deprel === 'cop') said.add(head);
    if (classOf(token) === 'VERB') said.add(end);
  }
  return [...said]
    .filter((index) => index >= from && index < end)
    .sort((a, b) => a - b)
    .flatMap((index): Detail[] => {
      const token = tokens[index] as Token;
      const lemma = token.lemma.toLowerCase();
      if (claims.reportingVerbs.has(lemma)) return [];
      const negator = negated.get(index);
      const first = tokens[negator === undefined ? index : Math.min(negator, index)] as Token;
      const last = tokens[negator === undefined ? index : Math.max(negator, index)] as Token;
      const span = { start: first.start, end: last.end };
      const root = claims.root(lemma);
      const value = {
        root,
        group: claims.synonyms(root) ?? root,
        negated: negator !== undefined,
        mood: (moods.get(index) ?? []).join(' '),
      };
      return [{ ...settingAt(span, scene), kind: 'polarity', value }];
    });
}

interface Scene {
  readonly proposition: Proposition;
  readonly report: FullReport;
  readonly rules: ComparingRules;
  readonly actors: MergedActors;
}

function settingAt(span: Span, { proposition, report, rules, actors }: Scene): Setting {
  const { tokens } = report;
  const first = firstEndingAfter(tokens, span.start);
  const head = headOf(tokens, first, span.end);
  return {
    start: span.start,
    end: span.end,
    report,
    proposition,
    governors: governorsOf(tokens, head, span, rules),
    relation: relationOf(tokens, head, first),
    role: ROLES.get(tokens[head]?.deprel ?? '') ?? null,
    owner: namedAt(tokens[head]?.head ?? -1, report, actors),
    subject: subjectOf(head, { proposition, report, rules, actors }),
    around: wordsAround(proposition, span),
  };
}

/** Index of the token of the span that hangs on a token outside of it. */
function headOf(tokens: readonly Token[], first: number, end: number): number {
  for (let index = first; index < tokens.length && (tokens[index] as Token).start < end; index++) {
    const above = tokens[(tokens[index] as Token).head ?? -1];
    if (above === undefined || above.start < (tokens[first] as Token).start || above.start >= end)
      return index;
  }
  return first;
}

function governorsOf(
  tokens: readonly Token[],
  head: number,
  span: Span,
  { claims }: ComparingRules,
): readonly string[] {
  const governors: string[] = [];
  let above = tokens[head]?.head ?? -1;
  while (above >= 0 && governors.length < MOST_GOVERNORS) {
    const token = tokens[above] as Token;
    if (token.start < span.start || token.start >= span.end) {
      const root = claims.root(token.lemma.toLowerCase());
      governors.push(claims.synonyms(root) ?? root);
    }
    above = token.head ?? -1;
  }
  return governors;
}

/** The named actor whose name holds the token. */
function namedAt(index: number, report: FullReport, actors: MergedActors): ActorNode | null {
  const token = report.tokens[index];
  if (token === undefined) return null;
  const mention = spanAt(namesOf(report), token.start);
  const whole = mention !== undefined && contains(mention, token);
  return !whole || mention.actor === null ? null : actors.node(report.id, mention.actor);
}

const namesKnown = new WeakMap<FullReport, readonly Mention[]>();

/** The name mentions of a report, sorted and disjoint. */
function namesOf(report: FullReport): readonly Mention[] {
  const names = namesKnown.get(report) ?? report.mentions.filter(({ form }) => form === 'name');
  namesKnown.set(report, names);
  return names;
}

/** The named subject of the nearest verb above a token, or of the token itself where it is one. */
function subjectOf(head: number, { proposition, report, actors }: Scene): ActorNode | null {
  const { tokens } = report;
  let above = head;
  while (above >= 0 && classOf(tokens[above]) !== 'VERB') above = tokens[above]?.head ?? -1;
  if (above < 0) return null;
  for (
    let index = firstEndingAfter(tokens, proposition.start);
    index < tokens.length && (tokens[index] as Token).start < proposition.end;
    index++
  ) {
    const token = tokens[index] as Token;
    if (token.head === above && (token.deprel ?? '').startsWith('nsubj'))
      return namedAt(index, report, actors);
  }
  return null;
}

/** Relation of the head, and the preposition that hangs on it. */
function relationOf(tokens: readonly Token[], head: number, first: number): string {
  const token = tokens[head];
  const relation = (token?.deprel ?? '').split(':')[0] as string;
  for (let index = Math.max(0, first - 3); index <= head; index++) {
    const before = tokens[index] as Token;
    if (before.head === head && classOf(before) === 'ADP') return `${relation} ${before.lemma}`;
  }
  return relation;
}
