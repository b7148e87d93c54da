import type { FullReport } from '../model/index.ts';
import { daysOf } from './edtf.ts';

/** EDTF day or interval from the first to the last day of publication; null where no report has a date. */
export function periodOf(reports: readonly FullReport[]): string | null {
  const ranges = reports
    .map((report) => (report.published === null ? null : daysOf(report.published.value)))
    .filter((range) => range !== null);
  if (ranges.length === 0) return null;
  const from = ranges.map((range) => range.from).sort()[0] as string;
  const to = ranges
    .map((range) => range.to)
    .sort()
    .at(-1) as string;
  return from === to ? from : `${from}/${to}`;
}
