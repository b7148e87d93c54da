import { type Range, wordAt } from '../words.ts';
import type { Attribution, Cue, Reading } from './attribution.ts';
import { trim } from './bounds.ts';
import { complementOf } from './complements.ts';
import { dependent, dependentsOf } from './trees.ts';

/**
 * The attribution with its content ended where the tree ends what its cue takes: before what is joined to the cue itself
 * ("said it was late, but refuses to go"), and where an object or infinitive ends, if the tree agrees where that begins.
 */
export function bounded(reading: Reading, attribution: Attribution): Attribution {
  const { cue, pieces, shape } = attribution;
  if (shape !== 'after' || cue?.kind !== 'verb' || cue.link === 'passive' || pieces.length !== 1)
    return attribution;
  const [own] = pieces as [Range];
  const end = Math.min(complementEnd(reading, cue, own), joinedStart(reading, cue, own));
  if (end >= own.end || end <= own.first + 1) return attribution;
  for (let at = end; at < own.end; at++) if ((reading.inside[at] as number) >= 0) return attribution;
  const piece = trim(reading, { first: own.first, end });
  return piece === null ? attribution : { ...attribution, pieces: [piece] };
}

function complementEnd(reading: Reading, cue: Cue, own: Range): number {
  const lemma = reading.words.tokens[cue.first]!.lemma.toLowerCase();
  const predicate = reading.rules.predicates.verb(lemma);
  const complement = predicate === null ? null : complementOf(reading, cue.first, predicate);
  const other = complement?.pieces[0];
  if (other === undefined || complement?.kind === 'clause' || other.first !== own.first) return own.end;
  return other.end;
}

/** Where a finite verb that is joined to the cue begins with its own words; the end of the content if there is none. */
function joinedStart({ trees, words, rules }: Reading, cue: Cue, content: Range): number {
  for (const one of dependentsOf(trees, cue.first)) {
    const first = trees.left[one]!;
    if (trees.relation[one] !== 'conj' || first <= content.first || first >= content.end) continue;
    const subject = dependent(trees, one, 'nsubj', 'nsubj:pass', 'expl');
    // "noted that trade is slow, and there are no ships": with a subject of its own it is as likely said too.
    const own = subject >= 0 && !rules.phrases.pronouns.has(wordAt(words, subject));
    if (!own && /^VB[DZP]$/.test(words.tokens[one]!.xpos ?? '')) return first;
  }
  return content.end;
}
