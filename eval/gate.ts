/**
 * The evaluation gate: `npm run gate [-- --data FOLDER] [--update [--allow-regression]]`. Scores of every evaluation are compared with
 * the floors in `eval/baseline.json`; a floor only rises, unless `--allow-regression` says that a lower one is meant. Where the
 * folder of annotated reports is missing, it prints how many evaluations were skipped and passes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './data.ts';
import { EVALUATIONS, type Scores } from './evaluations.ts';

interface Baseline {
  /** SHA-256 of what was annotated: floors of other texts say nothing. */
  readonly digest: string;
  readonly floors: Scores;
}

/** Scores are counts or shares of deterministic runs: anything below the floor is a real loss. */
const EPSILON = 1e-9;
const FILE = join(import.meta.dirname, 'baseline.json');

const args = process.argv.slice(2);
const baselines = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Baseline>;
const data = dataFolder(args);
if (data === null) {
  console.log(
    `evaluation gate: ${EVALUATIONS.length} evaluations skipped (no folder of annotated reports; --data FOLDER)`,
  );
} else {
  let failed = 0;
  for (const evaluation of EVALUATIONS) {
    const digest = createHash('sha256');
    for (const file of evaluation.files(data)) digest.update(readFileSync(file));
    const current = { digest: digest.digest('hex'), floors: await evaluation.score(data) };
    failed += compare(evaluation.name, current, baselines[evaluation.name]);
    if (args.includes('--update')) baselines[evaluation.name] = raised(current, baselines[evaluation.name]);
  }
  if (args.includes('--update')) writeFileSync(FILE, `${JSON.stringify(baselines, null, 2)}\n`);
  console.log(`evaluation gate: ${EVALUATIONS.length} evaluations, ${failed} below their floors, 0 skipped`);
  if (failed > 0 && !args.includes('--update')) process.exitCode = 1;
}

function compare(name: string, current: Baseline, floor: Baseline | undefined): number {
  if (floor === undefined || floor.digest !== current.digest) {
    console.log(`${name}: no floors for these texts; set them with: npm run gate -- --update`);
    return 1;
  }
  let failed = 0;
  for (const [figure, least] of Object.entries(floor.floors)) {
    const got = current.floors[figure] ?? Number.NEGATIVE_INFINITY;
    const low = got < least - EPSILON;
    if (low) failed = 1;
    console.log(`${low ? 'BELOW' : 'ok   '} ${name} ${figure}: ${got} (floor ${least})`);
  }
  return failed;
}

function raised(current: Baseline, floor: Baseline | undefined): Baseline {
  if (floor === undefined || floor.digest !== current.digest || args.includes('--allow-regression'))
    return current;
  const floors: Record<string, number> = { ...current.floors };
  for (const [figure, least] of Object.entries(floor.floors))
    floors[figure] = Math.max(least, floors[figure] ?? least);
  return { digest: current.digest, floors };
}
