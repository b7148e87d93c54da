import type { DistortScore, Tally } from './index.ts';

/** Sum of the tallies of several kinds. */
export function totalOf(tallies: Iterable<Tally>): Tally {
  let total: Tally = { made: 0, aligned: 0, flagged: 0, flaggedAligned: 0, wrong: [] };
  for (const { made, aligned, flagged, flaggedAligned, wrong } of tallies)
    total = {
      made: total.made + made,
      aligned: total.aligned + aligned,
      flagged: total.flagged + flagged,
      flaggedAligned: total.flaggedAligned + flaggedAligned,
      wrong: [...total.wrong, ...wrong],
    };
  return total;
}

/** Figures for the gate. */
export function distortMeasures({
  distortions,
  twins,
  reports,
  conflicts,
}: DistortScore): Record<string, number> {
  const changed = totalOf(distortions.values());
  const harmless = totalOf(twins.values());
  return {
    'flagged of the aligned': part(changed.flaggedAligned, changed.aligned),
    'flagged of all': part(changed.flagged, changed.made),
    'harmless not called a conflict': 1 - part(harmless.wrong.length, harmless.made),
    'conflicts in twenty unchanged reports': -20 * part(conflicts.length, reports),
  };
}

/** Tables by kind, and the errors in words. */
export function renderDistort(score: DistortScore, errors: number): string {
  const lines = [
    '| distortion | made | aligned | flagged of the aligned | flagged of all |',
    '|---|---|---|---|---|',
  ];
  const row = (kind: string, { made, aligned, flagged, flaggedAligned }: Tally) =>
    `| ${kind} | ${made} | ${aligned} | ${percent(flaggedAligned, aligned)} | ${percent(flagged, made)} |`;
  for (const [kind, tally] of score.distortions) lines.push(row(kind, tally));
  lines.push(row('all', totalOf(score.distortions.values())), '');
  lines.push('| harmless twin | made | called a conflict |', '|---|---|---|');
  const twin = (kind: string, { made, wrong }: Tally) =>
    `| ${kind} | ${made} | ${percent(wrong.length, made)} |`;
  for (const [kind, tally] of score.twins) lines.push(twin(kind, tally));
  lines.push(twin('all', totalOf(score.twins.values())), '');
  const { conflicts, reports } = score;
  lines.push(`${conflicts.length} conflicts in ${reports} unchanged reports, to be read:`, ...conflicts, '');
  for (const [kind, { wrong }] of [...score.distortions, ...score.twins])
    for (const error of wrong.slice(0, errors)) lines.push(`${kind}: ${error}`);
  return lines.join('\n');
}

function part(count: number, of: number): number {
  return of === 0 ? 0 : count / of;
}

function percent(count: number, of: number): string {
  return of === 0 ? '-' : `${((100 * count) / of).toFixed(0)} %`;
}
