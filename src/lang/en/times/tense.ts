import { classOf, firstEndingAfter, type Sentence, spanAt, type Token } from '../../../model/index.ts';
import type { Tense } from './types.ts';

/** Words that make what follows lie ahead: "is due to", "plans to", "aims to". */
const AHEAD =
  /^(?:will|shall|wo|'ll|’ll|would|due|set|scheduled|slated|planned|expected|bound|plan|plans|intend|intends|aim|aims|hope|hopes|hoping|going|could|may|might|should|can|must|expect|expects|likely|poised|upcoming)$/;
/** Verbs whose infinitive happened if they did. */
const DONE =
  /^(?:declined|gathered|travelled|traveled|rushed|returned|flew|marched|stopped|fail|failed|manage|managed|begin|began|start|started|continue|continued|help|helped|force|forced|use|used|happen|happened|try|tried|come|came|go|went|refuse|refused)$/;
const PERFECT = /^(?:has|have|had|'ve|’ve|'d|’d|was|were|did|been)$/;
const PAST_WORDS =
  /^(?:said|told|met|held|took|went|came|made|gave|left|began|fell|rose|won|lost|shot|hit|put|set|led|paid|sent|saw|became|got|found|kept|sold|bought|struck|broke|spoke|wrote|brought|stood|grew|drew|flew|fought|built|caught|cut|shut|sank|swept|bore|ran|killed|read|heard|felt|rang|beat)$/;
const PAST_TAGS = /^VB[DN]$/;
/** Tokens that a clause seldom reaches across. */
const MAX_REACH = 25;

/**
 * Tense and mode of the clause at a position: `future` also for what is planned, due or possible, `none` where no
 * verb tells. The verb before the position in its clause decides, else the one behind it. O(sentence).
 */
export function tenseAround(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  span: { readonly start: number; readonly end: number },
  text: string,
): Tense {
  const sentence = spanAt(sentences, span.start);
  const first = firstEndingAfter(tokens, span.start);
  const from = sentence === undefined ? first - MAX_REACH : firstEndingAfter(tokens, sentence.start);
  const to = sentence === undefined ? first + MAX_REACH : firstEndingAfter(tokens, sentence.end - 1) + 1;
  const words = { tokens, text };
  if (isDeadline(words, first, from)) return 'future';
  if (lower(words, first - 1) === 'since') return 'past';
  if (isApproached(words, first)) return 'future';
  if (isPossessive(text, span.end) && !OPEN.test(lower(words, first - 1))) {
    const planned = isPlanned(tokens, sentences, span, text);
    return planned ? 'future' : 'past';
  }
  const fronted = first - from <= 2;
  const before = fronted ? 'none' : lookBack(words, first - 1, Math.max(0, from, first - MAX_REACH));
  if (before !== 'none') return before;
  const behind = firstEndingAfter(tokens, span.end);
  return lookAhead(words, behind, Math.min(tokens.length, to, behind + MAX_REACH));
}

/** "Wednesday's ruling": what has a day of its own mostly was, but behind these words. */
const OPEN = /^(?:of|for|in|until|before|at|to|from)$/;

function isPossessive(text: string, end: number): boolean {
  return /^['’]s\b/.test(text.slice(end, end + 3));
}

/** Who gives, has or waits "until Tuesday" looks ahead, whatever the tense. */
const WAITING =
  /^(?:give|gives|given|gave|extend|extended|extends|has|have|postponed|delayed|adjourned|suspended|deadline|closed|remain|remains|valid|open)$/;

function isDeadline(words: Words, first: number, from: number): boolean {
  if (!/^(?:until|till|through)$/.test(lower(words, first - 1))) return false;
  for (let index = first - 2; index >= Math.max(from, first - 10); index--)
    if (WAITING.test(lower(words, index))) return true;
  return false;
}

/** "Traders sold ahead of the weekend." */
function isApproached(words: Words, first: number): boolean {
  const of = /^(?:the|a|an|this)$/.test(lower(words, first - 1)) ? first - 2 : first - 1;
  return lower(words, of) === 'of' && lower(words, of - 1) === 'ahead';
}

interface Words {
  readonly tokens: readonly Token[];
  readonly text: string;
}

function lower(words: Words, index: number): string {
  const token = words.tokens[index];
  return token === undefined ? '' : words.text.slice(token.start, token.end).toLowerCase();
}

function lookBack(words: Words, start: number, stop: number): Tense {
  for (let index = start; index >= stop; index--) {
    const word = lower(words, index);
    if (word === ';' || word === ':') return 'none';
    const tense = verbTense(words, index, stop);
    if (tense !== null) return tense;
  }
  return 'none';
}

function lookAhead(words: Words, start: number, stop: number): Tense {
  for (let index = start; index < stop; index++) {
    const word = lower(words, index);
    if (word === ';') return 'none';
    const token = words.tokens[index]!;
    if (
      AHEAD.test(word) &&
      (classOf(token) === 'AUX' || classOf(token) === 'VERB' || classOf(token) === 'ADJ')
    )
      return 'future';
    if (classOf(token) === 'AUX' && PERFECT.test(word))
      return laterAhead(words, index + 1, stop) ? 'future' : 'past';
    if (classOf(token) === 'AUX')
      return laterAhead(words, index + 1, stop) ? 'future' : presentTense(words, index + 1, stop);
    if (classOf(token) === 'VERB' && isPast(word, token)) return 'past';
    if (classOf(token) === 'VERB' && !word.endsWith('ing')) return 'present';
  }
  return 'none';
}

/** "is expected to", "was due to": what follows within three words decides. */
function laterAhead(words: Words, start: number, stop: number): boolean {
  for (let index = start; index < Math.min(stop, start + 4); index++)
    if (AHEAD.test(lower(words, index))) return true;
  return false;
}

function presentTense(words: Words, start: number, stop: number): Tense {
  for (let index = start; index < Math.min(stop, start + 3); index++) {
    if (classOf(words.tokens[index]!) === 'VERB' && lower(words, index).endsWith('ing')) return 'future';
  }
  return 'none';
}

/** Words that name a plan by themselves, and those that do before "to" or "for". */
const WILL = /^(?:will|shall|wo|'ll|’ll)$/;
const PLAN = /^(?:due|set|scheduled|slated|planned|expected|poised|plan|plans|intend|intends|going)$/;
/** Words at which the clause of a plan begins or the plan of another clause ends. */
const CLAUSE = /^(?:after|before|when|while|as|because|although|though|that|which|who|since|[,;:.])$/;

/** True where "will" or a present plan governs the position in its own clause. O(25). */
export function isPlanned(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  span: { readonly start: number; readonly end: number },
  text: string,
): boolean {
  const words = { tokens, text };
  const first = firstEndingAfter(tokens, span.start);
  const from = firstEndingAfter(tokens, spanAt(sentences, span.start)?.start ?? span.start);
  for (let index = first - 1; index >= Math.max(from, first - MAX_REACH); index--) {
    const word = lower(words, index);
    if (WILL.test(word)) return true;
    if (PLAN.test(word) && /^(?:to|for|on)$/.test(lower(words, index + 1)))
      return !/^(?:was|were|had|been)$/.test(lower(words, index - 1));
    const token = tokens[index]!;
    if (CLAUSE.test(word) || (classOf(token) === 'VERB' && isPast(word, token))) return false;
  }
  return false;
}

/** Third persons of what is done by timetable; the tagger often takes them for nouns. */
const TIMETABLED =
  /^(?:travels|leaves|arrives|meets|opens|begins|starts|visits|flies|faces|returns|departs|continues|concludes|ends|heads|moves|hosts|plays|votes|resumes|closes|sails|goes|comes|lands)$/;

/** "The minister travels to Chile", where the tagger sees nouns: subject before, direction or object behind. */
function isTimetabled(words: Words, index: number): boolean {
  if (!TIMETABLED.test(lower(words, index))) return false;
  const before = words.tokens[index - 1];
  if (
    before === undefined ||
    !/^(?:to|for|in|at|on|from|with|into|back|home|the|a|its|his|her|their)$/.test(lower(words, index + 1))
  )
    return false;
  if (classOf(before) === 'PROPN' || /^(?:he|she|it|who|which)$/.test(lower(words, index - 1))) return true;
  // "His state visits to Chile" has no article right before one noun.
  return (
    classOf(before) === 'NOUN' &&
    !/s$/.test(lower(words, index - 1)) &&
    /^(?:the|a|an)$/.test(lower(words, index - 2))
  );
}

/** The tense a token gives as the nearest verb before a time; null where it gives none. */
function verbTense(words: Words, index: number, stop: number): Tense | null {
  const token = words.tokens[index]!;
  const word = lower(words, index);
  if (classOf(token) === 'AUX') {
    if (AHEAD.test(word)) return couldNot(words, index) ? 'past' : 'future';
    if (PERFECT.test(word)) return 'past';
    return isProgressive(words, index) ? 'present' : null;
  }
  if (
    AHEAD.test(word) &&
    (classOf(token) === 'ADJ' || classOf(token) === 'VERB') &&
    lower(words, index + 1) === 'to'
  )
    return hadBefore(words, index, stop) ? 'past' : 'future';
  if (classOf(token) === 'NOUN' && isTimetabled(words, index)) return 'present';
  if (classOf(token) !== 'VERB') return null;
  if (word.endsWith('ing') || modifiesNoun(words, index) || isMeasure(words, index)) return null;
  const before = lower(words, index - 1);
  // "To ferries" is no infinitive, whatever the tagger says.
  if (before === 'to' && word.endsWith('s') && word !== token.lemma.toLowerCase()) return null;
  if (before === 'to') return infinitive(words, index - 2, stop);
  const modal = modalBefore(words, index, stop);
  if (modal === 'future') return modal;
  if (SCHEDULING.test(word) && hasObject(words, index)) return 'future';
  if (modal !== null) return modal;
  return isPast(word, token) ? 'past' : 'present';
}

/** Who schedules something does so for later, whatever the tense: "has scheduled a hearing Thursday". */
const SCHEDULING = /^(?:re)?schedul(?:e|es|ed)$|^slated?$|^postpone[sd]?$|^planned$/;

function hasObject(words: Words, index: number): boolean {
  return /^(?:DET|NOUN|ADJ|NUM)$/.test(classOf(words.tokens[index + 1]));
}

/** "the reduced dividend": a participle between an article and its noun tells no time. */
function modifiesNoun(words: Words, index: number): boolean {
  const [before, token, next] = words.tokens.slice(index - 1, index + 2);
  return (
    token?.deprel === 'amod' ||
    (token?.xpos === 'VBN' &&
      /^(?:DET|ADJ|NUM)$/.test(classOf(before)) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(classOf(next)))
  );
}

/** "142.10 yen": no verb in the present stands right behind a number; the tagger did not know a measure. */
function isMeasure(words: Words, index: number): boolean {
  return /^VBP?$/.test(words.tokens[index]!.xpos ?? '') && words.tokens[index - 1]?.xpos === 'CD';
}

/** "is heading": of a named day it means a plan. */
function isProgressive(words: Words, index: number): boolean {
  if (!/^(?:is|are|am|'s|’s|'re|’re|'m|’m)$/.test(lower(words, index))) return false;
  const verb = words.tokens[index + 1];
  return classOf(verb) === 'VERB' && lower(words, index + 1).endsWith('ing');
}

/** "had been due to expire": what was to come then. */
function hadBefore(words: Words, index: number, stop: number): boolean {
  for (let at = index - 1; at >= Math.max(stop, index - 3); at--) if (lower(words, at) === 'had') return true;
  return false;
}

/** "to visit in February" lies ahead, "failed to arrive" and "used to" do not. */
function infinitive(words: Words, index: number, stop: number): Tense {
  for (let at = index; at >= Math.max(stop, index - 1); at--)
    if (DONE.test(lower(words, at))) return lookBack(words, at, stop);
  return 'future';
}

/** "Could not be reached Wednesday": what was tried in vain. */
function couldNot(words: Words, index: number): boolean {
  return lower(words, index) === 'could' && /^(?:not|n't|n’t)$/.test(lower(words, index + 1));
}

/** An auxiliary within four tokens before a verb. */
function modalBefore(words: Words, index: number, stop: number): Tense | null {
  for (let at = index - 1; at >= Math.max(stop, index - 4); at--) {
    const word = lower(words, at);
    const token = words.tokens[at]!;
    if (classOf(token) === 'AUX' && AHEAD.test(word)) return couldNot(words, at) ? 'past' : 'future';
    if (classOf(token) === 'AUX' && PERFECT.test(word)) return 'past';
    if (/^(?:is|are|am|'s|’s)$/.test(word) && classOf(token) === 'AUX')
      return AHEAD.test(lower(words, index)) ? 'future' : null;
    // "will remain closed" is one verb.
    if (/^(?:remain|stay|be|get)$/.test(word)) continue;
    if (classOf(token) === 'VERB' || classOf(token) === 'PUNCT') return null;
  }
  return null;
}

/** Past forms: by their spelling or their tag; taggers often take "set" and "cut" for the present. */
function isPast(word: string, token: Token): boolean {
  if (PAST_WORDS.test(word)) return true;
  if (token.xpos !== undefined) return PAST_TAGS.test(token.xpos);
  if (word === token.lemma.toLowerCase() || word.endsWith('s')) return false;
  return true;
}
