import { compareText, type Disagreement } from '../../model/index.ts';
import { arithmeticDisagreements } from './arithmetic/index.ts';
import { detailDisagreements } from './details.ts';
import { nameDisagreements } from './names.ts';
import { numberDisagreements } from './numbers.ts';
import type { DisagreementSource } from './types.ts';
import { wordingDisagreements } from './wording.ts';

export type { DisagreementSource } from './types.ts';

/** What differs between reports that tell the same, and what does not add up within one; sorted by id. */
export function findDisagreements(source: DisagreementSource): readonly Disagreement[] {
  return [
    ...numberDisagreements(source),
    ...nameDisagreements(source),
    ...wordingDisagreements(source),
    ...detailDisagreements(source),
    ...arithmeticDisagreements(source),
  ].sort((a, b) => compareText(a.id, b.id));
}
