import { join } from 'node:path';
import type { Actor, EventMention, FullReport, PloverType, Span } from '../src/model/index.ts';
import { annotate } from '../src/pipeline/annotate.ts';
import { plainDocument, readJsonLines } from './data.ts';
import { phrasesOf } from './events-phrases.ts';
import { evaluateRoles, type RoleScore } from './events-roles.ts';
import { evaluateUnit, type UnitScore } from './events-unit.ts';

/** One coded event of PLOVER's gold standard records. */
interface GoldEvent {
  readonly type: string;
  readonly source: readonly (Span & { readonly text: string })[];
  readonly target: readonly (Span & { readonly text: string })[];
  /** The sources act on one another; no target is given. */
  readonly reciprocal: boolean;
  readonly trigger: readonly Span[];
}

interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly events: readonly [GoldEvent];
}

/** Names of types before PLOVER's present sixteen. */
const RENAMED: Readonly<Record<string, PloverType>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
  YIELD: 'CONCEDE',
};

/** Counts over the records, one coded event each. A sentence may have several records. */
export interface PloverScore {
  readonly records: number;
  readonly sentences: number;
  readonly typeRight: number;
  readonly sourceRight: number;
  readonly targetRight: number;
  /** Events with a type. */
  readonly political: number;
  /** Those of them that are no record's event. */
  readonly extra: number;
  readonly errors: readonly string[];
}

/** Everything `npm run eval -- events` measures. */
export interface EventScore {
  readonly plover: PloverScore;
  readonly unit: UnitScore;
  readonly roles: RoleScore;
}

type Layers = Pick<FullReport, 'events' | 'mentions' | 'actors' | 'tokens'>;

/**
 * Every record takes the event of its sentence that fits best: type before overlap of the triggers before actors, each
 * event once. The roles are right if an actor's words in the sentence overlap a coded actor's, or neither is there.
 */
export function scorePlover(records: readonly GoldRecord[], layersOf: (text: string) => Layers): PloverScore {
  const bySentence = new Map<string, GoldRecord[]>();
  for (const record of records) {
    const known = bySentence.get(record.text) ?? [];
    known.push(record);
    bySentence.set(record.text, known);
  }
  const total = { records: records.length, sentences: bySentence.size, typeRight: 0, sourceRight: 0 };
  let targetRight = 0;
  let political = 0;
  let extra = 0;
  const errors: string[] = [];
  for (const [text, group] of bySentence) {
    const layers = layersOf(text);
    const free = new Set(layers.events);
    political += layers.events.filter((event) => event.type !== null).length;
    for (const record of group) {
      const best = bestOf(record, [...free], layers);
      const verdict = best ?? judge(record, null, layers);
      if (best !== null) free.delete(best.event as EventMention);
      total.typeRight += Number(verdict.type);
      total.sourceRight += Number(verdict.source);
      targetRight += Number(verdict.target);
      if (!verdict.type || !verdict.source || !verdict.target) errors.push(said(record, verdict, layers));
    }
    extra += [...free].filter((event) => event.type !== null).length;
  }
  return { ...total, targetRight, political, extra, errors };
}

interface Verdict {
  readonly event: EventMention | null;
  readonly type: boolean;
  readonly source: boolean;
  readonly target: boolean;
  readonly rank: number;
}

function bestOf(record: GoldRecord, events: readonly EventMention[], layers: Layers): Verdict | null {
  let best: Verdict | null = null;
  for (const event of events) {
    const verdict = judge(record, event, layers);
    if (best === null || verdict.rank > best.rank) best = verdict;
  }
  return best;
}

function judge(record: GoldRecord, event: EventMention | null, layers: Layers): Verdict {
  const [gold] = record.events;
  const wanted = RENAMED[gold.type] ?? gold.type;
  const type = event?.type === wanted;
  const touches = event !== null && gold.trigger.some((span) => meets(span, event));
  const sources = (event?.source ?? []).flatMap((id) => phrasesOf(id, layers));
  const targets = (event?.target ?? []).flatMap((id) => phrasesOf(id, layers));
  const covers = (spans: readonly Span[], golds: readonly Span[]): boolean =>
    golds.some((one) => spans.some((span) => meets(one, span)));
  const [first] = gold.source.filter((one) => covers(sources, [one]) || covers(targets, [one]));
  const others = gold.source.filter((one) => one !== first);
  const source = gold.source.length === 0 ? sources.length === 0 : covers(sources, gold.source);
  const target = gold.reciprocal
    ? first !== undefined && covers([...sources, ...targets], others)
    : gold.target.length === 0
      ? targets.length === 0
      : covers(targets, gold.target);
  const rank = 8 * Number(type) + 4 * Number(touches) + 2 * Number(source) + Number(target);
  return { event, type, source, target, rank };
}

export function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function said(record: GoldRecord, verdict: Verdict, layers: Layers): string {
  const [gold] = record.events;
  const names = (ids: readonly string[]) =>
    ids.map((id) => layers.actors.find((actor: Actor) => actor.id === id)?.name ?? id).join('+');
  const { event } = verdict;
  const found =
    event === null
      ? 'nothing'
      : `${event.type ?? 'null'} "${event.predicate}" ${names(event.source)} > ${names(event.target)}`;
  const words = (spans: readonly { readonly text: string }[]) => spans.map(({ text }) => text).join('+');
  const coded = `${gold.type} ${words(gold.source)} > ${words(gold.target)}`;
  const wrong = [verdict.type ? '' : 'type', verdict.source ? '' : 'source', verdict.target ? '' : 'target'];
  return `${wrong.filter((word) => word !== '').join(' ')}: ${coded}; found ${found} | ${record.text}`;
}

const PLOVER = 'plover.train';
const UNIT = 'petr-unit';
const ROLES = 'meantime';

/** The annotated files: their digest belongs to the floors. */
export function eventFiles(data: string): readonly string[] {
  return [
    join(data, 'data', 'train', `${PLOVER}.jsonl.gz`),
    join(data, 'data', 'dev', `${UNIT}.jsonl.gz`),
    join(data, 'data', 'train', `${ROLES}.jsonl.gz`),
  ];
}

/** Measures the events: type and roles on PLOVER's records, roles on PETRARCH's unit sentences and on MEANTIME. */
export function evaluateEvents(data: string): EventScore {
  const [plover, unit, roles] = eventFiles(data) as [string, string, string];
  const layers = ['events', 'mentions', 'actors', 'tokens'] as const;
  return {
    plover: scorePlover(
      readJsonLines<GoldRecord>(plover),
      (text) => annotate(plainDocument(text), { layers }) as Layers,
    ),
    unit: evaluateUnit(readJsonLines(unit)),
    roles: evaluateRoles(readJsonLines(roles)),
  };
}

/** The figures that the gate holds; more is better. */
export function eventMeasures({ plover, unit, roles }: EventScore): Readonly<Record<string, number>> {
  return {
    'PLOVER type': plover.typeRight / plover.records,
    'PLOVER source': plover.sourceRight / plover.records,
    'PLOVER target': plover.targetRight / plover.records,
    'PLOVER extra a sentence': -plover.extra / plover.sentences,
    'PETRARCH units source': unit.sourceRight / unit.events,
    'PETRARCH units target': unit.targetRight / unit.events,
    'MEANTIME source F1': f1(roles.source),
    'MEANTIME target F1': f1(roles.target),
  };
}

function f1({ matched, predicted, gold }: RoleScore['source']): number {
  return (2 * matched) / (predicted + gold);
}

/** The table of a score, for a terminal; `errors`: how many of the errors in words to print. */
export function renderEvents(score: EventScore, errors: number): string {
  const { plover, unit, roles } = score;
  const share = (part: number, whole: number) => (part / whole).toFixed(3);
  const role = (name: string, one: RoleScore['source']) =>
    `  ${name}  P ${share(one.matched, one.predicted)} R ${share(one.matched, one.gold)} F1 ${f1(one).toFixed(3)}`;
  const matched = plover.political - plover.extra;
  return [
    `PLOVER records: ${plover.records} events in ${plover.sentences} sentences`,
    `  type right ${share(plover.typeRight, plover.records)}, source ${share(plover.sourceRight, plover.records)}, target ${share(plover.targetRight, plover.records)}`,
    `  political events ${plover.political}, of them a record's ${share(matched, plover.political)}; extra a sentence ${share(plover.extra, plover.sentences)}`,
    `PETRARCH units: ${unit.events} events in ${unit.sentences} sentences`,
    `  source right ${share(unit.sourceRight, unit.events)}, target ${share(unit.targetRight, unit.events)}; political events in ${unit.empty} sentences without one: ${unit.extra}`,
    `MEANTIME: roles of ${roles.events} events`,
    role('source', roles.source),
    role('target', roles.target),
    ...worst(plover.errors, errors),
    ...worst(unit.errors, errors),
  ].join('\n');
}

/** The errors with most wrong, then in order. */
function worst(errors: readonly string[], many: number): readonly string[] {
  const wrong = (line: string) => line.slice(0, line.indexOf(':')).split(' ').length;
  return [...errors]
    .sort((a, b) => wrong(b) - wrong(a))
    .slice(0, many)
    .map((line) => line.slice(0, 400));
}
