import type { Case, RawReport } from '../model/index.ts';
import { buildCase } from './build.ts';
import { intakeOf } from './intake.ts';

/**
 * What a pile of reports says together, without a file: the content that `crossread build` would store. The same
 * reports give the same case, in any order.
 *
 * @throws InputError `nothing-usable` if none of them is a report
 */
export async function accountOf(reports: readonly RawReport[]): Promise<Case> {
  return (await buildCase(reports.map((report) => intakeOf(report)))).case;
}
