import type { FullReport, Span } from '../src/model/index.ts';
import { annotate } from '../src/pipeline/annotate.ts';
import { plainDocument } from './data.ts';

/** One report of MEANTIME; complete up to `annotatedUntil`. */
interface RoleReport {
  readonly text: string;
  readonly annotatedUntil: number;
  readonly entities: readonly (Span & {
    readonly id: string;
    readonly type: string;
    readonly instance: string;
  })[];
  readonly events: readonly (Span & { readonly id: string; readonly class: string })[];
  readonly participants: readonly {
    readonly event: string;
    readonly entity: string;
    readonly role: string;
  }[];
}

interface Counts {
  readonly predicted: number;
  readonly gold: number;
  readonly matched: number;
}

/** Participants of the annotated events that have any: people, bodies and places alone. */
export interface RoleScore {
  readonly events: number;
  readonly source: Counts;
  readonly target: Counts;
}

/** Entities that act: governments are annotated as places, groups not at all. */
const ACTORS = new Set(['PER', 'ORG', 'LOC']);

/** The class of events that are neither speech, which is told as quotations, nor grammar ("is"). */
const DEED = 'OTHER';

const OTHERS = ['Arg1', 'Arg2', 'Arg3', 'Arg4'];

/** Who did what to whom: Arg0 is the source; the others that act are targets. What is not found at all is missed. */
export function evaluateRoles(reports: readonly RoleReport[]): RoleScore {
  const source = { predicted: 0, gold: 0, matched: 0 };
  const target = { predicted: 0, gold: 0, matched: 0 };
  let events = 0;
  for (const report of reports) {
    const layers = annotate(plainDocument(report.text), {
      layers: ['events', 'mentions', 'actors'],
    }) as FullReport;
    for (const gold of report.events) {
      if (gold.start >= report.annotatedUntil || gold.class !== DEED) continue;
      if (!report.participants.some((one) => one.event === gold.id)) continue;
      const event = layers.events.find((one) => one.start < gold.end && gold.start < one.end);
      events++;
      count(source, event?.source ?? [], { report, layers, event: gold.id, roles: ['Arg0'] });
      count(target, event?.target ?? [], { report, layers, event: gold.id, roles: OTHERS });
    }
  }
  return { events, source, target };
}

interface Given {
  readonly report: RoleReport;
  readonly layers: FullReport;
  readonly event: string;
  readonly roles: readonly string[];
}

/** A participant is found if the predicted actor is mentioned where one of the mentions of its instance stands. */
function count(
  total: { predicted: number; gold: number; matched: number },
  ids: readonly string[],
  { report, layers, event, roles }: Given,
): void {
  const coded = report.participants
    .filter((one) => one.event === event && roles.includes(one.role))
    .flatMap(({ entity }) => report.entities.find((one) => one.id === entity) ?? [])
    .filter((entity) => ACTORS.has(entity.type));
  const free = new Set(coded);
  total.predicted += ids.length;
  total.gold += coded.length;
  for (const id of ids) {
    const spans = layers.mentions.filter((mention) => mention.actor === id);
    const hit = [...free].find((entity) =>
      report.entities
        .filter((one) => one.instance === entity.instance)
        .some((one) => spans.some((span) => span.start < one.end && one.start < span.end)),
    );
    if (hit === undefined) continue;
    free.delete(hit);
    total.matched++;
  }
}
