import { compareText, type Disagreement } from '../../model/index.ts';
import { arithmeticDisagreements } from './arithmetic/index.ts';
import { counterpartDisagreements, counterpartNumbers } from './counterparts/conflicts.ts';
import { counterparts } from './counterparts/pairs.ts';
import { detailDisagreements } from './details.ts';
import { nameDisagreements } from './names.ts';
import { numberDisagreements } from './numbers.ts';
import type { DisagreementSource } from './types.ts';
import { wordingDisagreements } from './wording.ts';

export type { DisagreementSource } from './types.ts';

/** What differs between reports that tell the same, and what does not add up within one; sorted by id. */
export function findDisagreements(source: DisagreementSource): readonly Disagreement[] {
  const pairs = counterparts(source);
  const found = [
    ...numberDisagreements(source, counterpartNumbers(pairs, source)),
    ...nameDisagreements(source),
    ...wordingDisagreements(source),
    ...detailDisagreements(source),
    ...arithmeticDisagreements(source),
  ];
  return [...found, ...counterpartDisagreements(pairs, found, source)].sort((a, b) =>
    compareText(a.id, b.id),
  );
}
