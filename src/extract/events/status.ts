import type { Quote, Status } from '../../model/index.ts';
import { dependentBy, dependentsOf } from '../trees.ts';
import { uposAt, wordAt } from '../words.ts';
import type { Clause } from './clauses.ts';
import { prepositionOf } from './phrases.ts';
import { lemmaAt, type Reading } from './reading.ts';
import { isWished } from './spoken.ts';
import type { Standing } from './standing.ts';
import type { Trigger } from './triggers.ts';

/** Words that govern words that govern the event, at most so many. */
const CHAIN = 6;

/** A word that the event's verb depends on, and what that says about the event. */
interface Governor {
  readonly at: number;
  readonly kind: 'planned' | 'possible' | 'negated' | 'same' | null;
}

/** Polarity and status of an event from its auxiliaries, tense, governing words and the attribution around it. */
export function standingOf(
  reading: Reading,
  given: {
    readonly trigger: Trigger;
    readonly clause: Clause;
    readonly quote: Quote | null;
    readonly headline: boolean;
  },
): Standing {
  const { trigger, clause, quote } = given;
  const verb = verbOf(reading, trigger, clause);
  const chain = verb < 0 ? [] : governorsOf(reading, verb);
  const top =
    chain.findLast(({ at }) => at < verb && uposAt(reading.words, at) !== 'ADJ')?.at ??
    chain.at(-1)?.at ??
    verb;
  const polarity = isNegated(reading, { trigger, verb, chain }) ? 'negated' : 'affirmed';
  const say = (status: Status, because: string): Standing => ({ polarity, status, because });
  if (quote?.polarity === 'denied') return say('denied', 'inside what was denied');
  const alleged = allegation(reading, { trigger, verb, top });
  if (alleged !== null) return say('alleged', `"${alleged}"`);
  if (verb < 0) return say('happened', 'told as a fact');
  if ([verb, ...chain.map(({ at }) => at)].some((at) => isConditional(reading, at)))
    return say('possible', 'in a condition');
  const possible = chain.find(({ kind }) => kind === 'possible');
  if (possible !== undefined) return say('possible', `"${wordAt(reading.words, possible.at)} to"`);
  const modal = [verb, ...chain.map(({ at }) => at)]
    .map((at) => modalOf(reading, at))
    .find((word) => word !== null);
  if (modal != null) {
    const shifted = reading.rules.backshifted.has(modal) && quote !== null;
    return say(shifted ? 'planned' : (reading.rules.modals.get(modal) ?? 'possible'), `"${modal}"`);
  }
  const planned = chain.find(({ kind }) => kind === 'planned');
  if (planned !== undefined) return say('planned', `"${wordAt(reading.words, planned.at)}"`);
  if (isPurpose(reading, top)) return say('planned', 'a purpose');
  if (given.headline) return say('happened', 'in a headline');
  return isPresent(reading, top) ? say('ongoing', 'present tense') : say('happened', 'past tense');
}

/** The verb that speaks for the event; for a noun that of its clause, unless it is told as what came before. */
function verbOf(reading: Reading, trigger: Trigger, clause: Clause): number {
  if (trigger.verb >= 0) return trigger.verb;
  const { trees, words, rules } = reading;
  const head = trees.head[trigger.at]!;
  if (uposAt(words, clause.head) !== 'VERB' || clause.head === trigger.at) return -1;
  const adjunct = head === clause.head && trees.relation[trigger.at] === 'obl';
  return adjunct && rules.earlier.has(prepositionOf(reading, trigger.at)) ? -1 : clause.head;
}

/** From the verb upwards: what it completes ("is due | to go"), and the noun whose content it is ("a plan | to go"). */
function governorsOf({ trees, rules, words, ...rest }: Reading, verb: number): readonly Governor[] {
  const reading = { trees, rules, words, ...rest };
  const found: Governor[] = [...besideInfinitive(reading, verb)];
  let at = verb;
  // True as long as only manners were passed: "will visit Bern and then Oslo, before returning" goes on above the second verb.
  let same = found.length === 0;
  while (found.length < CHAIN) {
    const governor = trees.head[at]!;
    const relation = trees.relation[at]!;
    if (governor < 0) break;
    const joined = relation === 'conj' && same && dependentBy(trees, at, 'nsubj') < 0 && isBare(reading, at);
    if (joined) {
      found.push({ at: governor, kind: null });
      at = governor;
      same = false;
      continue;
    }
    const manner = relation === 'advcl' && isManner(reading, at);
    if (manner) {
      found.push({ at: governor, kind: null });
      at = governor;
      continue;
    }
    same = false;
    const content = relation === 'acl' && trees.subtype[at] !== 'acl:relcl' && isInfinitive(reading, at);
    const wished = relation === 'ccomp' && isWished(reading, at);
    if (relation !== 'xcomp' && !content && !wished) break;
    const kind =
      rules.heads.get(lemmaAt(reading, governor)) ?? rules.heads.get(wordAt(words, governor)) ?? null;
    found.push({ at: governor, kind: kind ?? (content || wished ? 'planned' : null) });
    if (relation !== 'xcomp') break;
    at = governor;
  }
  return found;
}

/** "is due | to go" where "due" was read as a part of the infinitive. */
function besideInfinitive(reading: Reading, verb: number): readonly Governor[] {
  const { trees, words, rules } = reading;
  const mark = dependentBy(trees, verb, 'mark');
  const to = dependentsOf(trees, verb).find((one) => wordAt(words, one) === rules.phrases.to) ?? -1;
  const before = to - 1;
  if (mark < 0 || to < 0 || before < 0 || trees.head[before] !== verb) return [];
  const kind = rules.heads.get(wordAt(words, before));
  return kind === undefined ? [] : [{ at: before, kind }];
}

function isInfinitive({ trees, words, rules }: Reading, at: number): boolean {
  const mark = dependentBy(trees, at, 'mark');
  return mark >= 0 && wordAt(words, mark) === rules.phrases.to;
}

/** A base form without an auxiliary of its own: an infinitive, a subjunctive, the second of joined infinitives. */
function isBare({ trees, words }: Reading, at: number): boolean {
  return words.tokens[at]!.xpos === 'VB' && dependentBy(trees, at, 'aux') < 0;
}

/** "…, killing two", "before returning": it holds as far as what it is told with. */
function isManner({ trees, words }: Reading, at: number): boolean {
  return (
    words.tokens[at]!.xpos === 'VBG' &&
    dependentBy(trees, at, 'aux') < 0 &&
    dependentBy(trees, at, 'nsubj') < 0
  );
}

function isPurpose(reading: Reading, at: number): boolean {
  const relation = reading.trees.relation[at]!;
  return (relation === 'advcl' || relation === 'acl' || relation === 'xcomp') && isInfinitive(reading, at);
}

function isNegated(
  reading: Reading,
  { trigger, verb, chain }: { trigger: Trigger; verb: number; chain: readonly Governor[] },
): boolean {
  const own = [...new Set([trigger.at, verb])].filter((at) => at >= 0 && hasNegation(reading, at)).length;
  const above = chain.filter(({ at, kind }) => kind === 'negated' || hasNegation(reading, at)).length;
  return (own + above) % 2 === 1;
}

const NEGATED_PARTS = new Set(['nsubj', 'obj', 'advmod', 'det', 'cc', 'mark', 'aux']);

/** "not", "never"; "no" before its subject or object; "without". */
function hasNegation(reading: Reading, at: number): boolean {
  const { trees, words, rules } = reading;
  for (const one of dependentsOf(trees, at)) {
    if (!NEGATED_PARTS.has(trees.relation[one]!)) continue;
    const word = wordAt(words, one);
    if (rules.phrases.negations.has(word)) return !rules.emphasis.has(wordAt(words, one + 1));
    if (word === rules.without) return true;
    const determiner = ['nsubj', 'obj'].includes(trees.relation[one]!) ? dependentBy(trees, one, 'det') : -1;
    if (determiner >= 0 && rules.phrases.negations.has(wordAt(words, determiner))) return true;
  }
  return false;
}

function modalOf({ trees, words, rules }: Reading, at: number): string | null {
  for (const one of dependentsOf(trees, at))
    if (trees.relation[one] === 'aux' && rules.modals.has(wordAt(words, one))) return wordAt(words, one);
  return null;
}

function isConditional({ trees, words, rules }: Reading, at: number): boolean {
  for (const one of dependentsOf(trees, at))
    if (['mark', 'advmod'].includes(trees.relation[one]!) && rules.conditions.has(wordAt(words, one)))
      return true;
  return false;
}

/** Relations of what is alleged to the verb that alleges it. */
const CONTENTS = new Set(['ccomp', 'xcomp', 'advcl', 'obl']);

/** "allegedly" beside it, or the content of an accusation ("accused of hiding it"). */
function allegation(
  reading: Reading,
  { trigger, verb, top }: { trigger: Trigger; verb: number; top: number },
): string | null {
  const { trees, words, rules } = reading;
  for (const at of [trigger.at, verb, top])
    for (const one of at < 0 ? [] : dependentsOf(trees, at))
      if (['advmod', 'amod'].includes(trees.relation[one]!) && rules.allegations.has(wordAt(words, one)))
        return wordAt(words, one);
  for (const from of [verb, top]) {
    const governor = from < 0 ? -1 : trees.head[from]!;
    if (governor < 0 || governor === trigger.at || !rules.alleging.has(lemmaAt(reading, governor))) continue;
    if (CONTENTS.has(trees.relation[from]!)) return wordAt(words, governor);
  }
  return top >= 0 && top !== trigger.at && rules.alleging.has(lemmaAt(reading, top))
    ? wordAt(words, top)
    : null;
}

function isPresent({ trees, words, rules }: Reading, at: number): boolean {
  const xpos = words.tokens[at]!.xpos;
  const auxiliaries = dependentsOf(trees, at).filter((one) => ['aux', 'cop'].includes(trees.relation[one]!));
  if (auxiliaries.length === 0) return xpos === 'VBZ' || xpos === 'VBP';
  if (uposAt(words, at) === 'ADJ' || xpos === 'VBG')
    return auxiliaries.some((one) => rules.bePresent.has(wordAt(words, one)));
  return false;
}
