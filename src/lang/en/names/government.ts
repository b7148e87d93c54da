import type { NameUse } from './find.ts';
import type { Page, Word } from './page.ts';

/**
 * Nouns of policy: "Beijing's claims", "Tokyo's new strategy" speak of a government, "Tokyo's streets" of a city.
 */
const POLICY_NOUNS = new Set(
  (
    'claim policy strategy government ambition programme program stance position decision demand response ally ' +
    'sanction threat pressure regime nuclear missile military foreign diplomatic relation tie proposal offer effort ' +
    'refusal commitment interest view concern intention plan aggression assertiveness support influence troop ' +
    'diplomat envoy negotiator delegation ambassador security defence defense economic trade leadership leader'
  ).split(' '),
);
/** Nouns and verbs of dealing with somebody, before "on", "with", "against" and the like. */
const DEALINGS = new Set(
  (
    'pressure sanction talk negotiation relation tie agreement deal war alliance cooperation co-operation dispute ' +
    'tension negotiate cooperate ally side accuse blame criticise criticize condemn urge press warn pressure persuade ' +
    'negotiations sanctions talks relations ties tensions allow force ask tell push deter isolate punish embargo'
  ).split(' '),
);
const PLACE_WORDS = new Set(
  'in at near to from around outside inside across through via into visit visited visiting leave left reach reached enter entered capital city between'.split(
    ' ',
  ),
);
const DEALING_PREPOSITIONS = new Set([
  'on',
  'with',
  'against',
  'toward',
  'towards',
  'and',
  'for',
  'by',
  'over',
  'upon',
]);
/** How far back, in words, the noun of dealing may stand before its preposition. */
const DEALING_REACH = 2;
/** Words between a possessor and its noun: "Tokyo's new foreign policy strategy". */
const NOUN_REACH = 5;

/** True where a capital or seat of government stands for its country: it acts, is dealt with, or has a policy. */
export function standsForGovernment(page: Page, use: NameUse): boolean {
  if (use.known?.form === 'seat') return true;
  if (use.known?.form !== 'capital' || page.lines[page.words[use.from]!.sentence]!.styled) return false;
  const before = neighbour(page, use, use.from - 1);
  const after = neighbour(page, use, use.to);
  if (after !== undefined && /^['’]s?$/.test(after.text)) return ownsPolicy(page, use);
  if (before !== undefined && isPlaceWord(before)) return false;
  if (before !== undefined && DEALING_PREPOSITIONS.has(before.lower) && dealsBefore(page, use)) return true;
  return acts(page, use, before);
}

function neighbour(page: Page, use: NameUse, at: number): Word | undefined {
  const word = page.words[at];
  return word !== undefined && word.sentence === page.words[use.from]!.sentence ? word : undefined;
}

function isPlaceWord(word: Word): boolean {
  return PLACE_WORDS.has(word.lower) || word.text === '/' || (word.upos === 'NUM' && word.capital === false);
}

function ownsPolicy(page: Page, use: NameUse): boolean {
  for (let at = use.to + 1; at < use.to + 1 + NOUN_REACH; at++) {
    const word = neighbour(page, use, at);
    if (word === undefined || /^\p{P}$/u.test(word.text) || word.upos === 'VERB' || word.upos === 'ADP')
      return false;
    if (POLICY_NOUNS.has(word.lemma) || POLICY_NOUNS.has(word.lower)) return true;
  }
  return false;
}

function dealsBefore(page: Page, use: NameUse): boolean {
  for (let at = use.from - 2; at >= use.from - 2 - DEALING_REACH; at--) {
    const word = neighbour(page, use, at);
    if (word !== undefined && (DEALINGS.has(word.lemma) || DEALINGS.has(word.lower))) return true;
  }
  return false;
}

/** Subject of a verb ("Tokyo would cooperate", "Tokyo also wants") or of an infinitive ("allowing Tokyo to take"). */
function acts(page: Page, use: NameUse, before: Word | undefined): boolean {
  let at = use.to;
  while (neighbour(page, use, at)?.upos === 'ADV') at++;
  const verb = neighbour(page, use, at);
  if (verb === undefined) return false;
  if (
    before !== undefined &&
    (before.upos === 'ADP' || (before.lower === ',' && neighbour(page, use, use.from - 2)?.capital))
  )
    return false;
  if (verb.lower === 'to')
    return (
      before !== undefined && DEALINGS.has(before.lemma) && neighbour(page, use, at + 1)?.upos === 'VERB'
    );
  if (verb.upos === 'VERB' && !/ing$/.test(verb.lower)) return true;
  return verb.upos === 'AUX' && actsBeyond(page, use, at);
}

/** "Paris is a city", "Paris was hit" say nothing of a government; "Paris will", "Paris has said" do. */
function actsBeyond(page: Page, use: NameUse, at: number): boolean {
  const verb = neighbour(page, use, at)!;
  if (!/^(?:is|was|are|were|be|been|being|'s|’s)$/.test(verb.lower)) return true;
  for (let next = at + 1; next < at + 4; next++) {
    const word = neighbour(page, use, next);
    if (word === undefined || word.upos === 'DET' || word.upos === 'ADP') return false;
    if (word.upos === 'VERB')
      return /ing$|^(?:threatened|concerned|worried|expected|determined|prepared|accused|urged)$/.test(
        word.lower,
      );
    if (/^(?:keen|eager|ready|willing|unwilling|reluctant|cautious|anxious)$/.test(word.lower)) return true;
  }
  return false;
}
