import {
  compareText,
  type Evidence,
  type Line,
  type NonEmpty,
  overlaps,
  type Place,
} from '../model/index.ts';
import type { Candidate } from './candidates.ts';
import { dayOf, daysOf, lengthOf } from './edtf.ts';
import { type DatedFact, datedFacts } from './facts.ts';
import { type ReadSentence, wordFrom } from './sentence.ts';
import { distinctEvidence } from './stops.ts';
import type { BriefRules, StoryInput, StoryRules } from './types.ts';

const MOST_DATES = 3;
/** A stretch of up to so many days is as good as a day. */
const MOST_DAYS = 14;
const MOST_PLACES = 5;
/** A date or place in the lead stands before all others. */
const IN_LEAD = 100;
const FINE = 2;

interface Scored {
  readonly text: string;
  readonly evidence: Evidence[];
  readonly reports: Set<string>;
  score: number;
}

/**
 * The days that most reports name as those of what happened, the lead's first; coarser dates only where no day is known.
 * The words of the date as written.
 */
export function whenOf(input: StoryInput, chosen: readonly Candidate[], rules: StoryRules): readonly Line[] {
  const found = new Map<string, Scored>();
  const facts = datedFacts(input, rules.timeline);
  const days = facts.filter((fact) => isFineDate(fact.when));
  for (const fact of days.length > 0 ? days : facts) {
    const { report } = fact.sentence;
    const text = report.text.slice(fact.time.start, fact.time.end);
    const evidence = { report: report.id, start: fact.time.start, end: fact.time.end };
    add(found, dayOf(fact.when) ?? fact.when, {
      text,
      evidence,
      bonus: isInLead(fact, chosen) ? IN_LEAD : 0,
    });
  }
  return bestOf(found, MOST_DATES);
}

function isFineDate(when: string): boolean {
  const range = daysOf(when);
  return range !== null && lengthOf(range) <= MOST_DAYS;
}

function isInLead(fact: DatedFact, chosen: readonly Candidate[]): boolean {
  const lead = chosen[0]?.evidence;
  return lead !== undefined && lead.report === fact.evidence.report && overlaps(lead, fact.time);
}

/**
 * The places where things happen ("in Tallinn"): those of the lead first, then of most reports, cities first; of several reports
 * only what the brief or two of them name.
 */
export function whereOf(input: StoryInput, chosen: readonly Candidate[], rules: BriefRules): readonly Line[] {
  const found = new Map<string, Scored>();
  const told = new Set<string>();
  const lead = chosen[0]?.evidence;
  for (const report of input.reports) {
    for (const sentence of input.sentencesOf(report.id)) {
      for (const place of sentence.places) {
        if (!isLocated(sentence, place, rules)) continue;
        const evidence = { report: report.id, start: place.start, end: place.end };
        const inLead = lead !== undefined && lead.report === report.id && overlaps(lead, place);
        const text = report.text.slice(place.start, place.end);
        if (chosen.some((line) => line.evidence.report === report.id && overlaps(line.evidence, place)))
          told.add(place.name);
        add(found, place.name, {
          text,
          evidence,
          bonus: (inLead ? IN_LEAD : 0) + (isFine(place) ? FINE : 0),
        });
      }
    }
  }
  const several = input.reports.length > 1;
  const kept = [...found].filter(([name, item]) => !several || told.has(name) || item.reports.size > 1);
  return bestOf(new Map(kept), MOST_PLACES);
}

/** True behind a preposition of place, with at most the words that lead to a name between ("in the Estonian capital"). */
function isLocated(sentence: ReadSentence, place: Place, rules: BriefRules): boolean {
  let index = wordFrom(sentence.words, place.start) - 1;
  while (index >= 0 && ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(sentence.words[index]?.upos ?? '')) index--;
  const preposition = sentence.words[index]?.text ?? '';
  return (
    rules.locative.has(preposition) ||
    (place.precision === 'facility' && preposition === rules.locativeOfSites)
  );
}

function isFine(place: Place): boolean {
  return place.precision === 'city' || place.precision === 'facility';
}

function add(
  found: Map<string, Scored>,
  key: string,
  item: { readonly text: string; readonly evidence: Evidence; readonly bonus: number },
): void {
  const known = found.get(key) ?? { text: item.text, evidence: [], reports: new Set<string>(), score: 0 };
  if (!known.reports.has(item.evidence.report)) {
    known.reports.add(item.evidence.report);
    known.evidence.push(item.evidence);
    known.score += 1;
  }
  known.score = Math.max(known.score, item.bonus + known.reports.size);
  found.set(key, known);
}

function bestOf(found: ReadonlyMap<string, Scored>, most: number): readonly Line[] {
  return [...found]
    .sort((a, b) => b[1].score - a[1].score || compareText(a[0], b[0]))
    .slice(0, most)
    .map(([, item]) => ({
      text: item.text,
      evidence: distinctEvidence(item.evidence) as unknown as NonEmpty<Evidence>,
    }));
}
