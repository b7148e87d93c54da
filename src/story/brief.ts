import type { Brief, Evidence, Itinerary, Line, NonEmpty } from '../model/index.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { contentOf, overlapOf } from './content.ts';
import { questionsOf } from './questions.ts';
import { routeOf } from './route.ts';
import { selectSentences } from './selection.ts';
import { wordsIn } from './sentence.ts';
import { distinctEvidence } from './stops.ts';
import type { StoryInput, StoryRules } from './types.ts';

/** Another report's words back a sentence if so much of the shorter one's content stands in both. */
const BACKING = 0.4;

/**
 * The brief of a story for a reader with a minute: sentences that stand in the reports, each with the words it rests on
 * in every report that tells it, and the six questions.
 */
export function briefOf(input: StoryInput, itineraries: readonly Itinerary[], rules: StoryRules): Brief {
  const candidates = candidatesOf(input, rules.brief);
  const route = routeOf(candidates, itineraries);
  const chosen = selectSentences(candidates, { input, route: route?.candidate ?? null });
  return {
    sentences: chosen.map((candidate) => {
      const line = lineOf(candidate, input, rules);
      return candidate === route?.candidate ? withEvidence(line, route.evidence) : line;
    }),
    ...questionsOf(input, { chosen, candidates }, rules),
  };
}

function lineOf(candidate: Candidate, input: StoryInput, rules: StoryRules): Line {
  const { report, start, end } = candidate.sentence;
  return { text: oneLine(report.text.slice(start, end)), evidence: evidenceOf(candidate, input, rules) };
}

/**
 * The sentence itself and what other reports have of its claims: verbatim, or with enough of its content that a reader
 * finds it there.
 */
function evidenceOf(candidate: Candidate, input: StoryInput, rules: StoryRules): NonEmpty<Evidence> {
  const others = candidate.claims
    .flatMap((claim) => claim.occurrences)
    .filter((occurrence) => occurrence.report !== candidate.evidence.report)
    .filter((occurrence) => occurrence.relation === 'verbatim' || backs(occurrence, candidate, input, rules));
  return distinctEvidence([candidate.evidence, ...others]) as unknown as NonEmpty<Evidence>;
}

function backs(evidence: Evidence, candidate: Candidate, input: StoryInput, rules: StoryRules): boolean {
  const report = input.reports.find((item) => item.id === evidence.report);
  if (report === undefined) return false;
  const content = contentOf(wordsIn(report, evidence), rules.brief.common);
  return overlapOf(content, candidate.content) >= BACKING;
}

function withEvidence(line: Line, more: readonly Evidence[]): Line {
  const other = more.filter((item) => line.evidence.every((known) => known.report !== item.report));
  return {
    ...line,
    evidence: distinctEvidence([...line.evidence, ...other]) as unknown as NonEmpty<Evidence>,
  };
}

/** Line breaks inside a sentence are the page's, not the writer's. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
