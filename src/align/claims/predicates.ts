import {
  classOf,
  type EventMention,
  type FullReport,
  firstEndingAfter,
  type Span,
  spanAt,
  spansWithin,
  type Token,
} from '../../model/index.ts';
import type { ActorNode, MergedActors } from '../actors/index.ts';
import type { ClaimRules, ComparingRules, Predicate } from './types.ts';

/** Predicates kept of one proposition; a sentence with more is a list. */
const MOST = 6;
/** Tokens before a verb in which its negation stands; it may also follow straight behind (`is not`). */
const NEGATION_REACH = 3;

/** Where the predicates are looked for. */
export interface PredicateSource {
  readonly report: FullReport;
  readonly span: Span;
  /** Events whose trigger reaches into the span. */
  readonly events: readonly EventMention[];
  readonly shared: { readonly actors: MergedActors; readonly rules: ComparingRules };
}

/**
 * What a stretch says happened: its events with their participants, and its other verbs without. Verbs that
 * only pass on words are none, light verbs stand last. The main predicate comes first: the first event with
 * participants, else the first event, else the first verb, else the auxiliary.
 */
export function predicatesOf(source: PredicateSource): readonly Predicate[] {
  const { report, span, events, shared } = source;
  const rules = shared.rules.claims;
  const told = events.filter((event) => !rules.reportingVerbs.has(event.predicate));
  const found = told.map((event) => eventPredicate(event, source));
  const tokens = spansWithin(report.tokens, span);
  for (const [index, token] of tokens.entries()) {
    if (classOf(token) !== 'VERB' || rules.reportingVerbs.has(token.lemma)) continue;
    if (spanAt(told, token.start) !== undefined) continue;
    found.push(verbPredicate({ report, span, tokens, index }, rules));
  }
  if (found.length === 0) {
    const index = tokens.findIndex((token) => classOf(token) === 'AUX');
    if (index >= 0) found.push(verbPredicate({ report, span, tokens, index }, rules));
  }
  return found.sort((a, b) => rank(a, rules) - rank(b, rules) || a.start - b.start).slice(0, MOST);
}

function eventPredicate(event: EventMention, { report, span, shared }: PredicateSource): Predicate {
  const nodes = (ids: readonly string[]): readonly ActorNode[] =>
    ids.map((id) => shared.actors.node(report.id, id)).filter((node) => node !== null);
  const lemma = event.predicate.toLowerCase();
  return {
    lemma,
    root: shared.rules.claims.root(lemma),
    start: event.start,
    negated: event.polarity === 'negated',
    aside: isAside(report, span, event.start),
    status: event.status,
    source: nodes(event.source),
    target: nodes(event.target),
  };
}

interface Place {
  readonly report: FullReport;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly index: number;
}

function verbPredicate({ report, span, tokens, index }: Place, rules: ClaimRules): Predicate {
  const token = tokens[index] as Token;
  const around = tokens.slice(Math.max(0, index - NEGATION_REACH), index + 2);
  const lemma = token.lemma.toLowerCase();
  return {
    lemma,
    root: rules.root(lemma),
    start: token.start,
    negated: around.some((each) => rules.negators.has(report.text.slice(each.start, each.end).toLowerCase())),
    aside: isAside(report, span, token.start),
    status: 'happened',
    source: [],
    target: [],
  };
}

/** Relations by which a clause or noun only adds to what the sentence tells. */
const ADDED = /^(?:acl|advcl|nmod|obl|appos|compound|amod)\b/u;

/** True if the path from the word up its tree, within the proposition, leads through an addition. */
function isAside({ tokens }: FullReport, span: Span, start: number): boolean {
  let at = firstEndingAfter(tokens, start);
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const above = tokens[token.head ?? -1];
    if (above === undefined || above.start < span.start || above.start >= span.end) return false;
    if (ADDED.test(token.deprel ?? '')) return true;
    at = token.head as number;
  }
  return false;
}

function rank(predicate: Predicate, rules: ClaimRules): number {
  if (rules.lightVerbs.has(predicate.lemma)) return 3;
  return predicate.source.length + predicate.target.length > 0 ? 0 : 1;
}
