import {
  type CaseActor,
  classOf,
  compareText,
  type Evidence,
  firstEndingAfter,
  type FullReport,
  type Line,
  type Mention,
  type NonEmpty,
  overlaps,
  spanAt,
  type Token,
} from '../model/index.ts';
import type { Candidate } from './candidates.ts';
import { type Headline, headlinesOf } from './headlines.ts';
import { distinctEvidence } from './stops.ts';
import { subjectsOf } from './subjects.ts';
import type { MotionRules, StoryInput, StoryRules } from './types.ts';

const MOST = 5;
/** An office stands at most so many words before its holder's name. */
const OFFICE_REACH = 7;
/** Standing by reports that name the actor, by being in the brief, and by being a person. */
const PER_REPORT = 3;
const IN_LEAD = 4;
const IN_BRIEF = 1;
const PERSON = 2;
/** By being whom the headlines speak of: the part of the reports whose headline does. */
const IN_HEADLINES = 6;

interface Naming {
  readonly report: FullReport;
  readonly mention: Mention;
}

/** The people and bodies of the story, by the reports that name them, the brief and how often; offices as written. */
export function whoOf(input: StoryInput, chosen: readonly Candidate[], rules: StoryRules): readonly Line[] {
  const namings = namingsOf(input);
  const acting = actingIn(input, rules.motion);
  const tellers = tellersOf(input);
  const headlines = headlinesOf(input, rules.brief);
  const scored = input.alignment.actors.flatMap((actor) => {
    const named = namings.get(actor.id);
    if (named === undefined || !mayAct(actor, tellers)) return [];
    return [
      {
        actor,
        named,
        score: scoreOf(actor, named, chosen) + IN_HEADLINES * partSpeakingOf(named, headlines),
      },
    ];
  });
  const acted = scored.filter(({ actor }) => acting.has(actor.id));
  return (acted.length > 0 ? acted : scored)
    .sort((a, b) => b.score - a.score || compareText(a.actor.id, b.actor.id))
    .slice(0, MOST)
    .map(({ actor, named }) => lineOf(actor, named, rules.brief.ranks));
}

/** Agencies, authors and outlets that tell the story. */
function tellersOf(input: StoryInput): ReadonlySet<string> {
  return new Set(
    input.reports.flatMap((report) => [...report.agencies, ...report.authors, report.outlet ?? '']),
  );
}

/** Case actors that do something in the reports: subjects of verbs, speakers, sources of events. */
function actingIn(input: StoryInput, rules: MotionRules): ReadonlySet<string> {
  const acting = new Set<string>();
  for (const report of input.reports) {
    const add = (actor: string | null) => {
      const id = actor === null ? null : input.alignment.caseActorOf(report.id, actor);
      if (id !== null) acting.add(id);
    };
    for (const sentence of input.sentencesOf(report.id))
      for (const subject of subjectsOf(sentence, rules).values())
        for (const mention of subject.mentions) add(mention.actor);
    for (const quote of report.quotes) for (const speaker of quote.speakers) add(speaker.actor);
    for (const event of report.events) for (const source of event.source) add(source);
  }
  return acting;
}

/** People, bodies and armed groups that do not tell the story themselves. */
function mayAct(actor: CaseActor, tellers: ReadonlySet<string>): boolean {
  if (actor.type !== 'person' && actor.type !== 'organisation') return false;
  return !actor.aliases.some((alias) => tellers.has(alias.name));
}

/** Name mentions by case actor, in the order of the reports. */
function namingsOf(input: StoryInput): ReadonlyMap<string, readonly Naming[]> {
  const map = new Map<string, Naming[]>();
  for (const report of input.reports) {
    for (const mention of report.mentions) {
      if (mention.form !== 'name' || mention.actor === null) continue;
      const id = input.alignment.caseActorOf(report.id, mention.actor);
      if (id === null) continue;
      const list = map.get(id);
      if (list === undefined) map.set(id, [{ report, mention }]);
      else list.push({ report, mention });
    }
  }
  return map;
}

/** Part of the headlines of which the actor is the subject. */
function partSpeakingOf(named: readonly Naming[], headlines: readonly Headline[]): number {
  const speaking = headlines.filter((headline) =>
    named.some(({ report, mention }) => report === headline.report && overlaps(mention, headline.subject)),
  );
  return headlines.length === 0 ? 0 : speaking.length / headlines.length;
}

function scoreOf(actor: CaseActor, named: readonly Naming[], chosen: readonly Candidate[]): number {
  const reports = new Set(named.map((naming) => naming.report.id)).size;
  const told = chosen.map((candidate) =>
    named.some(
      ({ report, mention }) =>
        report.id === candidate.evidence.report && overlaps(mention, candidate.evidence),
    ),
  );
  const inBrief = told.filter(Boolean).length * IN_BRIEF + (told[0] === true ? IN_LEAD : 0);
  return PER_REPORT * reports + inBrief + Math.log(named.length) + (actor.type === 'person' ? PERSON : 0);
}

/** The naming with the fullest office where a report has one; the first naming of each report as evidence. */
function lineOf(actor: CaseActor, named: readonly Naming[], ranks: ReadonlySet<string>): Line {
  const first = new Map<string, Evidence>();
  let text: string | null = null;
  for (const naming of named) {
    const { report, mention } = naming;
    const start = officeStart(naming, actor, ranks);
    const evidence = { report: report.id, start, end: mention.end };
    const full = isFullName(report, mention, actor);
    const titled = report.text.slice(start, mention.end);
    const inHeadline = spanAt(report.blocks, mention.start)?.kind === 'title';
    if (full && !inHeadline && start < mention.start && titled.length > (text?.length ?? 0)) text = titled;
    const known = first.get(report.id);
    if (known === undefined || (full && known.end - known.start < mention.end - start))
      first.set(report.id, evidence);
  }
  const evidence = distinctEvidence([...first.values()]) as unknown as NonEmpty<Evidence>;
  return { text: oneLine(text ?? actor.name), evidence };
}

function isFullName(report: FullReport, mention: Mention, actor: CaseActor): boolean {
  return report.text.slice(mention.start, mention.end) === actor.name;
}

/**
 * Start of the office written right before the name, with the country or "former" before it ("Japan's foreign minister |
 * X"); the name's start if there is none.
 */
function officeStart({ report, mention }: Naming, actor: CaseActor, ranks: ReadonlySet<string>): number {
  const { tokens, text } = report;
  const index = firstEndingAfter(tokens, mention.start);
  const earliest = tokens[Math.max(0, index - OFFICE_REACH)]?.start ?? mention.start;
  const before = text.slice(earliest, mention.start).toLowerCase();
  const role = actor.roles.find((item) => before.trimEnd().endsWith(item));
  if (role === undefined) return mention.start;
  let first = firstEndingAfter(tokens, earliest + before.trimEnd().length - role.length);
  while (first > 0 && leadsToOffice(report, first - 1, ranks)) first--;
  while (first < index && classOf(tokens[first]) === 'PART') first++;
  return tokens[first]?.start ?? mention.start;
}

function leadsToOffice(report: FullReport, index: number, ranks: ReadonlySet<string>): boolean {
  const token = report.tokens[index];
  const next = report.tokens[index + 1];
  if (token === undefined || next === undefined) return false;
  if (report.text.slice(token.end, next.start).includes('\n')) return false;
  const word = report.text.slice(token.start, token.end);
  if (ranks.has(word.toLowerCase()) || classOf(token) === 'PART') return true;
  if (!/^\p{Lu}/u.test(word) || !['ADJ', 'PROPN', 'NOUN'].includes(classOf(token))) return false;
  return !opensSentence(report, token) || isNamed(report, token);
}

/** A capital there says nothing: "Outspoken Mayor X" has an adjective of the writer's. */
function opensSentence(report: FullReport, token: Token): boolean {
  return spanAt(report.sentences, token.start)?.start === token.start;
}

function isNamed(report: FullReport, token: Token): boolean {
  return [...report.mentions, ...report.places].some((item) => overlaps(item, token));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
