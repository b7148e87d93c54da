import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Case, Claim, Evidence } from '../../src/model/index.ts';
import { buildCase, type Cache, type Intake, intakeOf } from '../../src/pipeline/index.ts';

const STORIES = join(import.meta.dirname, '..', '..', 'examples', 'stories');
/** Removals, orders and copies that are tried of each story, beside the first ones. */
const RUNS = 4;

/** The reports of a demo story, and the case of all of them. */
interface Told {
  readonly intakes: readonly Intake[];
  readonly cache: Cache;
  readonly whole: Case;
}

async function tell(name: string): Promise<Told> {
  const folder = join(STORIES, name, 'reports');
  const intakes = readdirSync(folder)
    .sort()
    .map((file) => intakeOf({ path: file, bytes: readFileSync(join(folder, file)) }));
  const content = await buildCase(intakes);
  const cache = {
    inputs: new Map(content.inputs.map((input) => [input.key, input])),
    annotations: new Map(content.annotations.map((annotation) => [annotation.key, annotation])),
  };
  return { intakes, cache, whole: content.case };
}

const keyOf = ({ report, start, end }: Evidence) => `${report} ${start} ${end}`;

/** The claim of each place. */
function claimAt({ claims }: Case): ReadonlyMap<string, Claim> {
  return new Map(claims.flatMap((claim) => claim.occurrences.map((place) => [keyOf(place), claim] as const)));
}

describe.each(readdirSync(STORIES).sort())('the story %s', (name) => {
  let told: Told;
  const caseOf = async (intakes: readonly Intake[]) => (await buildCase(intakes, { cache: told.cache })).case;

  beforeAll(async () => {
    told = await tell(name);
  }, 60_000);

  test('is the same in any order of its reports', async () => {
    const expected = JSON.stringify(told.whole);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...told.intakes], { minLength: told.intakes.length }),
        async (order) => {
          expect(JSON.stringify(await caseOf(order)) === expected).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('a report taken out joins no two places anew; origins rise only where it was a bridge', async () => {
    const before = claimAt(told.whole);
    await fc.assert(
      fc.asyncProperty(fc.nat(told.intakes.length - 1), async (index) => {
        const less = await caseOf(told.intakes.filter((_, at) => at !== index));
        const left = new Set(less.reports.map(({ id }) => id));
        for (const claim of less.claims) {
          const known = new Set(claim.occurrences.map((place) => before.get(keyOf(place))));
          expect(known.size, claim.text).toBe(1);
          const [was] = known;
          expect(was, claim.text).toBeDefined();
          if (was === undefined || claim.origins === null || was.origins === null) continue;
          const bridged = was.unions.some(({ reports }) => reports.some((id) => !left.has(id)));
          if (!bridged) expect(claim.origins, claim.text).toBeLessThanOrEqual(was.origins);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('an exact copy at another outlet raises no number of origins', async () => {
    const before = claimAt(told.whole);
    await fc.assert(
      fc.asyncProperty(fc.nat(told.whole.reports.length - 1), async (index) => {
        const { text, title, published } = told.whole.reports[index]!;
        const copy = intakeOf({
          path: null,
          id: 'a-copy',
          text,
          title,
          outlet: 'Copycat Daily',
          published: published?.value ?? null,
        });
        for (const claim of (await caseOf([...told.intakes, copy])).claims)
          for (const place of claim.occurrences) {
            const was = before.get(keyOf(place));
            if (was?.origins != null && claim.origins !== null)
              expect(claim.origins, claim.text).toBeLessThanOrEqual(was.origins);
          }
      }),
      { numRuns: RUNS },
    );
  });
});
